// Headlines that tell without a verb of saying: "Minister: the law will be applied", "Talks may resume in May: Kyiv".
import type { Mention, SpeechAct } from "../../../model/annotation.ts";
import type { Reading, Sentence } from "../../../model/reading.ts";
import type { VerbCue } from "./find-cues.ts";
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

/** Words before the verb of a headline: a name with a title, seldom more. */
const LONGEST_SUBJECT = 8;
const AUXILIARY =
  /^(?:is|are|was|were|be|will|would|has|have|had|can|could|may|might|must|should|shall|does|do|did|not|won't|can't)$/;

/**
 * What a headline's verb of communication tells, read by the order of the words alone: capitals mislead tagger and parser. The
 * subject is what stands before the verb (or `before`, that of an earlier verb), the content what follows it, to the end or to a second verb ("…, Calls It Absurd").
 * + Governor Says Bridge Will Close in May
 * + Union Rejects Offer, Calls It an Insult
 * - Police Report Few Arrests After March
 */
export function toldInHeadline(
  reading: Reading,
  sentence: Sentence,
  cue: VerbCue,
  cues: readonly VerbCue[],
  before: Range | null,
): (ToldHeadline & { readonly act: SpeechAct; readonly cue: Range }) | null {
  const { first } = sentence;
  let last = sentence.last;
  while (last > first && isPunctuation(reading, last - 1)) last--;
  if (!cue.kinds.has("s") && !cue.kinds.has("past")) return null;
  const shares = before !== null && /^(?:,|and)$/.test(reading.lower(cue.token - 1));
  if (before !== null && !shares) return null;
  const subject = shares ? before : { from: first, to: cue.token };
  if (subject.to <= subject.from || subject.to - subject.from > LONGEST_SUBJECT) return null;
  for (let i = subject.from; i < subject.to; i++)
    if (isPunctuation(reading, i) && !/^[-'’.,]$/.test(reading.word(i))) return null;
  if (
    AUXILIARY.test(reading.lower(subject.to - 1)) ||
    /^(?:the|a|an|of|to|for|in|on)$/.test(reading.lower(subject.to - 1))
  )
    return null;
  for (const { verb, end } of cue.readings) {
    let to = end;
    while (
      to < last &&
      !/^[;:|]$/.test(reading.word(to)) &&
      !cues.some((c) => c.token === to + 1 && reading.lower(to) === ",")
    )
      to++;
    if (to - end < 1) continue;
    const frame = frameOf(reading, verb.frames, end, to);
    if (frame === null) continue;
    return {
      source: subject,
      content: { from: end, to },
      rule: "headline-verb",
      act: verb.acts[frame] ?? verb.act,
      cue: { from: cue.token, to: end },
    };
  }
  return null;
}

function frameOf(reading: Reading, frames: ReadonlySet<string>, from: number, to: number): string | null {
  const opens = reading.lower(from);
  if (opens === "to") return frames.has("to") ? "to" : null;
  if (/^(?:whether|if|what|why|how|who|when)$/.test(opens)) return frames.has("wh") ? "wh" : null;
  if (/^(?:of|on|about|against|at|with)$/.test(opens))
    return frames.has(opens) && to - from > 1 ? opens : null;
  let infinitive = false;
  let finite = opens === "that";
  let as = false;
  let of = false;
  for (let i = from; i < to; i++) {
    const lower = reading.lower(i);
    if (lower === "to" && i > from) infinitive = true;
    if (lower === "as" && i > from) as = true;
    if (lower === "of" && i > from) of = true;
    if (i > from && (AUXILIARY.test(lower) || /^(?:VBD|VBZ|VBP|MD)$/.test(reading.tag(i)))) finite = true;
  }
  if (finite && frames.has("that")) return "that";
  if (infinitive && frames.has("oto")) return "oto";
  if (of && frames.has("of")) return "of";
  if (as && frames.has("as")) return "as";
  if (frames.has("small") && to - from > 1) return "small";
  if (frames.has("np")) return "np";
  // "Minister says deal near": a clause without its verb.
  return frames.has("that") && to - from > 2 ? "that" : null;
}

const FINITE = /^(?:VBD|VBZ|VBP|MD|VB)$/;
function isClause(reading: Reading, { from, to }: Range): boolean {
  if (to - from < SHORTEST_CONTENT) return false;
  if (/^(?:what|how|why|who|when|where|which)$/.test(reading.lower(from))) return false;
  for (let i = from; i < to; i++) if (FINITE.test(reading.tag(i))) return true;
  return false;
}
