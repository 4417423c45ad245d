// From matches to rows: what is cited of each side, and how many rows a large set gets.
import type { Passage } from "../../model/record.ts";
import type { Citation } from "../../model/span.ts";
import { byPlace, cite } from "../../text/cite.ts";
import type { Body, BodySentence } from "../body.ts";
import type { Match } from "./align-bodies.ts";

/** In a set too large for all pairs, a sentence stands in at most so many rows, the likest first. */
const ROWS_PER_SENTENCE = 4;
/** A match that covers this share of a sentence cites the sentence; less cites the part. */
const WHOLE = 0.7;

/** The passages of aligned pairs, sorted by place. `limited` is true for a set whose pairs were chosen (see candidatePairs). */
export function makePassages(
  pairs: readonly { readonly a: Body; readonly b: Body; readonly matches: readonly Match[] }[],
  limited: boolean,
): Passage[] {
  const rows = pairs.flatMap(({ a, b, matches }) =>
    matches.map((m) => ({
      passage: {
        a: citePart(a, m.a, m.aFirst, m.aLast),
        b: citePart(b, m.b, m.bFirst, m.bLast),
        kind: m.verbatim ? ("verbatim" as const) : ("reworded" as const),
        similarity: Math.round(m.similarity * 1000) / 1000,
        rule: m.rule,
      },
      weight: m.weight,
    })),
  );
  const kept = limited ? likestPerSentence(rows) : rows.map((r) => r.passage);
  return kept.sort((p, q) => byPlace(p.a, q.a) || byPlace(p.b, q.b));
}

function likestPerSentence(rows: { passage: Passage; weight: number }[]): Passage[] {
  rows.sort(
    (p, q) =>
      q.passage.similarity - p.passage.similarity ||
      q.weight - p.weight ||
      byPlace(p.passage.a, q.passage.a) ||
      byPlace(p.passage.b, q.passage.b),
  );
  const count = new Map<string, number>();
  const key = (c: Citation) => `${c.report} ${c.start}`;
  return rows
    .filter(({ passage }) => {
      const a = key(passage.a);
      const b = key(passage.b);
      const na = count.get(a) ?? 0;
      const nb = count.get(b) ?? 0;
      if (na >= ROWS_PER_SENTENCE || nb >= ROWS_PER_SENTENCE) return false;
      count.set(a, na + 1);
      count.set(b, nb + 1);
      return true;
    })
    .map((r) => r.passage);
}

function citePart(body: Body, s: BodySentence, first: number, last: number): Citation {
  return (last - first) / (s.last - s.first) >= WHOLE
    ? cite(body.report, s.start, s.end)
    : cite(body.report, body.starts[first]!, body.ends[last - 1]!);
}
