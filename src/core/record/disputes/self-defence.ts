// Answers of those who speak of themselves: "I was not suggesting that", "pleaded not guilty", "maintains her innocence".
import type { Kind, Look } from "./reply-look.ts";

/** Verbs for what may be read into somebody's words. */
export const READ_IN: ReadonlySet<string> = new Set(
  "suggest say imply question accuse mean intend insinuate call attack criticize criticise blame threaten propose advocate endorse compare equate mock target".split(
    " ",
  ),
);

/** + "I was not suggesting that he is no Christian"  - "did not say whether …" */
export function notMeant({ report, clause, governed, content }: Look): Kind | null {
  const { reading } = report;
  if (!clause.negated || clause.passive || !READ_IN.has(clause.lemma)) return null;
  // "did not say how" leaves it untold.
  if (reading.tag(clause.verb) !== "VBG" || !clause.auxiliaries.some((a) => /^(?:was|were)$/.test(a)))
    return null;
  const own = clause.subjects.some((x) => /^(?:i|we|he|she|they)$/.test(reading.lower(x)));
  if (!own || !(content || clause.objects.length > 0 || governed.length > 0)) return null;
  return { stance: "denies", own: false, claimNoun: -1, ofSide: true };
}

/** + "pleaded not guilty"  + "maintains her innocence"  + "He is innocent."  - "is innocent of malice towards them" */
export function innocent({ report, clause, near, end }: Look): Kind | null {
  const { reading } = report;
  const plea =
    clause.lemma === "plead" &&
    [1, 2].some((k) => clause.verb + k < end && reading.lower(clause.verb + k) === "guilty") &&
    reading.lower(clause.verb + 1) === "not";
  const stands =
    /^(?:maintain|assert|proclaim|protest|insist|declare)$/.test(clause.lemma) &&
    !clause.negated &&
    near.some((o) => reading.lemma(o) === "innocence");
  if (!plea && !stands) return null;
  return { stance: "denies", claimNoun: -1, alone: true, charged: true };
}
