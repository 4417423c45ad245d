// Speech told outside quotation marks: source, cue, content, act, channel and chain of invented sentences; and the `+` and `-`
// sentences in the docstrings of the constructions.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findMentions } from "../../src/core/annotate/mentions/find-mentions.ts";
import { findIndirect } from "../../src/core/annotate/quotations/indirect/find-indirect.ts";
import { pairMarks, paragraphsOf } from "../../src/core/annotate/quotations/marks/pair-marks.ts";
import { readReport } from "../../src/core/index.ts";
import type { Span } from "../../src/core/model/span.ts";
import { shippedSyntax } from "../laws/syntax.ts";
import { ACTS, BESIDE, type Case, CLAUSES, HEADLINES, HOPS, PHRASES } from "./indirect-cases.ts";

const syntax = shippedSyntax();

function told(text: string): string[] {
  const { report, reading } = readReport({ file: "a.txt", text }, { syntax });
  const marked = pairMarks(text, paragraphsOf(text, report.zones)).map(({ start, end }) => ({
    type: "direct" as const,
    content: [{ start, end }],
    cue: null,
    source: null,
    sourceHead: null,
    channel: null,
    chain: [],
    act: null,
    rule: "marked",
  }));
  const named = findMentions(report, reading, undefined);
  const at = (s: Span | null) => (s ? text.slice(s.start, s.end) : "null");
  return findIndirect(report, reading, named, marked, undefined).map((c) =>
    [
      at(c.source),
      at(c.cue),
      c.content.map(at).join(" … "),
      c.act,
      ...(c.channel ? [`channel ${at(c.channel)}`] : []),
      ...c.chain.map((l) => `chain ${at(l)}`),
    ].join(" | "),
  );
}

const FRAME = "Talks on a bridge\n\nA first sentence stands here without any cue.\n\n";
function cases(title: string, list: readonly Case[], text: (sentence: string) => string = (s) => FRAME + s) {
  describe(title, () => {
    test.each(list.map(([name, sentence, ...expected]) => ({ name, sentence, expected })))(
      "$name",
      ({ sentence, expected }) => {
        expect(told(text(sentence))).toEqual(expected);
      },
    );
  });
}

cases("clauses", CLAUSES);
cases("cues beside what they tell", BESIDE);
cases("phrases", PHRASES);
cases("acts", ACTS);
cases("channel and chain", HOPS);
cases(
  "headlines",
  HEADLINES,
  (s) => `${s}\n\nThe bridge over the river was built in 1911 and is 300 metres long.\n`,
);

describe("sentences in docstrings", () => {
  const folder = new URL("../../src/core/annotate/quotations/indirect/", import.meta.url);
  for (const file of readdirSync(folder).sort()) {
    const source = readFileSync(new URL(file, folder), "utf8");
    const headline = file === "headlines.ts";
    for (const [, sign, sentence] of source.matchAll(/^ \* ([+-]) (.+)$/gm)) {
      const text = headline ? `${sentence}\n\nThe bridge is 300 metres long.\n` : FRAME + sentence;
      const name = `${file}: ${sign} ${sentence}`;
      if (sign === "+") test(name, () => expect(told(text)).not.toEqual([]));
      else test(name, () => expect(told(text)).toEqual([]));
    }
  }
});
