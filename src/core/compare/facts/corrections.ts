// What a report says that it got wrong: "an earlier version said A; it is B". The two values clash in one report, by its own word.
import type { Fact, FactSlot } from "../../model/record.ts";
import type { Report } from "../../model/report.ts";
import { cite } from "../../text/cite.ts";
import { contentId } from "../../text/hash.ts";

/** A paragraph that corrects: it names an earlier wording, or begins as corrections do. */
const CORRECTS =
  /^(?:correction|clarification|update)\b[^\n]*\b(?:originally|earlier|previous|incorrectly|mistakenly|misstated|misidentified|wrong|error)\b|\b(?:an? (?:earlier|previous) version of this|this (?:article|story|report|post) (?:originally|earlier|previously|incorrectly|mistakenly)|misstated|misidentified)\b/i;
/** A value: a capitalised name with what belongs to it ("Saltholm, Skåne"), or a number with its unit. */
const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}(?:, \p{Lu}[\p{L}]*\.?)?`;
const NUMBER = String.raw`[$£€]?\d[\d,.]*\d(?: (?:million|billion|percent|per cent))?|[$£€]?\d(?: (?:million|billion|percent|per cent))?`;
const VALUE = `(?:${NAME}|${NUMBER})`;
/** "held in A. It will be held in B." */
const SAME_FRAME = new RegExp(
  String.raw`\b([\p{Ll}]+ (?:in|at|on|by|from|to|of|for|was|were|is|are)) (${VALUE})[.,;]? [^\n]{0,120}?\b\1 (${VALUE})`,
  "u",
);
/** "It was B, not A." */
const NOT = new RegExp(
  String.raw`\b(?:was|were|is|are|in|on|at|by) (${VALUE})(?:,| [-–—]+) not (?:in |on |at |by )?(${VALUE})`,
  "u",
);

/** The facts that a report corrects in its own words, one a paragraph, sorted by place; `originOf` as in Comparison. */
export function findCorrections(reports: readonly Report[], originOf: ReadonlyMap<string, string>): Fact[] {
  return reports.flatMap((report) =>
    [...report.text.matchAll(/[^\n]+/g)].flatMap((line) => {
      if (!CORRECTS.test(line[0])) return [];
      const frame = SAME_FRAME.exec(line[0]);
      const not = frame ? null : NOT.exec(line[0]);
      const values = frame ? [frame[2]!, frame[3]!] : not ? [not[2]!, not[1]!] : [];
      if (values.length === 0 || values[0] === values[1]) return [];
      const m = (frame ?? not)!;
      const at = line.index + m.index;
      const wrong = at + m[0].indexOf(values[0]!, frame ? 0 : m[0].indexOf(" not "));
      const right = at + (frame ? m[0].lastIndexOf(values[1]!) : m[0].indexOf(values[1]!));
      return [
        factOf(
          report,
          slotOf(frame?.[1] ?? m[0], values[0]!),
          [right, values[1]!],
          [wrong, values[0]!],
          frame?.[1],
          originOf,
        ),
      ];
    }),
  );
}

function slotOf(frame: string, value: string): FactSlot {
  if (/^[$£€\d]/.test(value)) return /^(?:19|20)\d\d$/.test(value) ? "date" : "number";
  return /\b(?:in|at|from|to)\b/.test(frame) ? "place" : "participants";
}

function factOf(
  report: Report,
  slot: FactSlot,
  right: readonly [number, string],
  wrong: readonly [number, string],
  frame: string | undefined,
  originOf: ReadonlyMap<string, string>,
): Fact {
  const origins = [originOf.get(report.id)!];
  const row = ([start, text]: readonly [number, string]) => ({
    value: text,
    text,
    evidence: [cite(report, start, start + text.length)],
    origins,
  });
  return {
    id: contentId("f", "correction", report.id, wrong[0]),
    slot,
    about: frame === undefined ? "what the report corrects" : `${frame} (corrected by the report)`,
    agree: false,
    tolerance: "a report that corrects itself gives two values by its own word",
    values: [row(right), row(wrong)],
    rule: "corrected-by-the-report",
  };
}
