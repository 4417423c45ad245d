// Every rule of the tables of mentions and quotations has a fixture that fails without it: each is taken out in turn.
import { describe, expect, test } from "vitest";
import { REFINERS } from "../../src/core/annotate/quotations/continue-speech.ts";
import { CONSTRUCTIONS } from "../../src/core/annotate/quotations/indirect/constructions.ts";
import { NOT_SPEECH } from "../../src/core/annotate/quotations/not-speech.ts";
import { UNNAMED } from "../../src/core/annotate/quotations/speakers/resolve-speakers.ts";
import { PERSON_RULES } from "../../src/core/compare/side-rules.ts";
import { ACTS, BESIDE, CLAUSES, HOPS, PHRASES } from "./indirect-cases.ts";
import { FRAME, LISTED, told } from "./indirect-fixtures.ts";
import { cases, outcome as ofMentions } from "./mention-fixtures.ts";
import { lines, outcome, said, syntax } from "./quotation-fixtures.ts";
import { LEAD, TRAPS } from "./quotation-trap-cases.ts";

type Holds = () => boolean;
const same = ([a, b]: readonly [unknown, unknown]) => JSON.stringify(a) === JSON.stringify(b);

const inMarks: readonly Holds[] = [
  ...lines.map((l) => () => same(outcome(l))),
  ...TRAPS.map(
    ([, text, expected]) =>
      () =>
        same([said(LEAD + text), expected]),
  ),
];
const beside: readonly Holds[] = [
  ...[CLAUSES, BESIDE, PHRASES, ACTS, HOPS].flatMap((list) =>
    list.map(
      ([, sentence, ...expected]) =>
        () =>
          same([told(FRAME + sentence), expected]),
    ),
  ),
  ...LISTED.map(
    ({ sign, text }) =>
      () =>
        told(text).length > 0 === (sign === "+"),
  ),
];
const named: readonly Holds[] = cases
  .filter((c) => c.expected.some((l) => l.startsWith("party ")))
  .map((c) => () => same(ofMentions(c)));

const TABLES: readonly (readonly [string, readonly unknown[], readonly Holds[]])[] = [
  ["not-speech", NOT_SPEECH, inMarks],
  ["refiners", REFINERS, inMarks],
  ["speakers without a mention", UNNAMED, inMarks],
  ["constructions", CONSTRUCTIONS, beside],
  ["sides of people", PERSON_RULES, named],
];
const nameOf = (rule: unknown) => (Array.isArray(rule) ? String(rule[0]) : (rule as () => void).name);

describe.skipIf(syntax === null)("rules that a fixture needs (needs model/syntax-en.bin)", () => {
  for (const [table, rules, fixtures] of TABLES)
    test.each(rules.map((rule, i) => [`${i + 1} ${nameOf(rule)}`, rule] as const))(
      `${table}: %s`,
      (_name, rule) => {
        const list = rules as unknown[];
        const at = list.lastIndexOf(rule);
        list.splice(at, 1);
        try {
          expect(fixtures.some((holds) => !holds())).toBe(true);
        } finally {
          list.splice(at, 0, rule);
        }
      },
    );
});
