// Headlines that tell without a verb of saying: "Minister: the law will be applied", "Talks may resume in May: Kyiv".
import type { Mention } from "../../../model/annotation.ts";
import type { Reading, Sentence } from "../../../model/reading.ts";
import type { Range } from "./site.ts";
import { isPunctuation } from "./tree.ts";

/** A told headline as tokens. */
export interface ToldHeadline {
  readonly source: Range;
  readonly content: Range;
  readonly rule: string;
}

const ROLE =
  /^(?:ministers?|presidents?|premiers?|governors?|mayors?|officials?|police|sources?|reports?|polls?|stud(?:y|ies)|experts?|analysts?|spokes(?:man|woman|person|people)|chiefs?|leaders?|senators?|ambassadors?|envoys?|aides?|critics|unions?|government|ministry|army|military|kremlin|court|judges?|prosecutors?|lawyers?|diplomats?|ceo|secretary|chancellor|commission|watchdog)$/;
/** A source in a headline is short. */
const LONGEST_SOURCE = 6;
/** A content is more than a name or a title. */
const SHORTEST_CONTENT = 3;

/**
 * What a headline tells by a colon alone, or null: a short source of a person, body or role on one side and a clause on the other.
 * + Minister: the law will be applied
 * + Talks may resume in May: governor
 * - Analysis: what the law will change
 */
export function toldHeadline(
  reading: Reading,
  sentence: Sentence,
  masked: Uint8Array,
  mentions: readonly Mention[],
): ToldHeadline | null {
  const { first, last } = sentence;
  for (let i = first + 1; i < last - 1; i++) {
    if (reading.word(i) !== ":" || masked[i]) continue;
    const before = { from: first, to: i };
    const after = { from: i + 1, to: last };
    while (after.to > after.from && isPunctuation(reading, after.to - 1)) after.to--;
    if (isSource(reading, before, mentions) && isClause(reading, after))
      return { source: before, content: after, rule: "headline-colon" };
    if (isSource(reading, after, mentions) && isClause(reading, before))
      return { source: after, content: before, rule: "headline-colon-behind" };
    return null;
  }
  return null;
}

function isSource(reading: Reading, { from, to }: Range, mentions: readonly Mention[]): boolean {
  if (to - from > LONGEST_SOURCE || to <= from) return false;
  const start = reading.tokens.starts[from]!;
  const end = reading.tokens.ends[to - 1]!;
  if (
    mentions.some(
      (m) =>
        m.start >= start &&
        m.end === end &&
        (m.kind === "person" || m.kind === "organisation" || m.form === "metonym" || m.form === "role"),
    )
  )
    return true;
  return ROLE.test(reading.lower(to - 1));
}

const FINITE = /^(?:VBD|VBZ|VBP|MD|VB)$/;
function isClause(reading: Reading, { from, to }: Range): boolean {
  if (to - from < SHORTEST_CONTENT) return false;
  if (/^(?:what|how|why|who|when|where|which)$/.test(reading.lower(from))) return false;
  for (let i = from; i < to; i++) if (FINITE.test(reading.tag(i))) return true;
  return false;
}
