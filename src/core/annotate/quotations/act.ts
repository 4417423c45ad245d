// What is done by saying it: the speech act of a statement, from its cue and, where the cue is neutral, its content.
import { CONTENT_ACTS, TELLING, UNDONE } from "../../knowledge/en/act-words.ts";
import { CUE_NOUNS } from "../../knowledge/en/cue-nouns.ts";
import type { CueVerb } from "../../knowledge/en/cue-verbs.ts";
import type { SpeechAct } from "../../model/annotation.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { remembering } from "../../text/remember.ts";
import type { Candidate } from "./candidate.ts";
import { cueFormsOf } from "./cue-forms.ts";

const NEGATION = /^(?:not|n't|never|cannot|neither|nor|without)$/;

/**
 * The speech act of a statement. A cue that says what is done decides ("warned"), unless it is negated: "did not rule out" and
 * "has not rejected" only assert, "would not say" and "declined to confirm" decline, "would not accept" rejects. A neutral cue
 * ("said", none) leaves it to the content: "We will not sign" rejects, "must" demands. "asserts" where nothing else is clear.
 */
export function actOf(reading: Reading, candidate: Candidate): SpeechAct {
  const cue = candidate.cue ? cueWords(reading, candidate.cue) : null;
  const told = candidate.act ?? cue?.act ?? "asserts";
  if (cue) {
    if (cue.lemmas.length === 1 && /^(?:decline|refuse)$/.test(cue.lemmas[0]!))
      return refusedAct(reading, candidate);
    const negated = negatedAct(cue, told, opensQuestion(reading, candidate));
    if (negated) return negated;
  }
  return told === "asserts" ? contentAct(reading, candidate.content) : told;
}

interface CueWords {
  readonly lower: readonly string[];
  readonly lemmas: readonly string[];
  readonly act: SpeechAct | null;
}

function cueWords(reading: Reading, { start, end }: Span): CueWords {
  const lower: string[] = [];
  const lemmas: string[] = [];
  let act: SpeechAct | null = null;
  for (let i = reading.tokenAt(start); i < reading.tokens.length && reading.tokens.starts[i]! < end; i++) {
    const word = reading.lower(i);
    const verb = verbAt(reading, i);
    lower.push(word);
    lemmas.push(verb?.lemma ?? reading.lemma(i));
    const noun = reading.tag(i).startsWith("NN") ? CUE_NOUNS.get(reading.lemma(i)) : undefined;
    act = verb?.act ?? noun?.act ?? act;
  }
  return { lower, lemmas, act };
}

/** The verb of communication at token `i` with the particle that follows it there, if any. */
function verbAt(reading: Reading, i: number): CueVerb | null {
  const verbs = cueFormsOf(reading.entry(i))?.verbs;
  return verbs?.find((verb) => verb.particles.every((w, k) => reading.lower(i + 1 + k) === w)) ?? null;
}

function opensQuestion(reading: Reading, candidate: Candidate): boolean {
  const first = candidate.content[0];
  return (
    first !== undefined &&
    /^(?:whether|if|what|who|whom|which|when|where|why|how)$/.test(
      reading.lower(reading.tokenAt(first.start)),
    )
  );
}

/** "declined to comment" declines, "declined to sign" and "refused the offer" reject. */
function refusedAct(reading: Reading, candidate: Candidate): SpeechAct {
  const first = candidate.content[0];
  if (!first) return "rejects";
  const i = reading.tokenAt(first.start);
  return reading.lower(i) === "to" && TELLING.has(reading.lower(i + 1)) ? "declines" : "rejects";
}

/** The act of a cue that is negated or governed by a refusal, or null where it is neither. */
function negatedAct({ lower, lemmas }: CueWords, told: SpeechAct, question: boolean): SpeechAct | null {
  const has = (...words: string[]) => lemmas.some((l) => words.includes(l));
  const telling = lemmas.some((l) => TELLING.has(l));
  if (has("decline", "refuse") && lemmas.length > 1) {
    if (lower.some((w) => NEGATION.test(w))) return "asserts";
    if (telling) return "declines";
    if (has("rule", "exclude", "reject", "deny", "criticise", "criticize", "condemn")) return "asserts";
  }
  if (!lower.some((w) => NEGATION.test(w))) return null;
  const bound = lower.some((w) => /^(?:will|wo|would|can|ca|cannot|could|do|does|did|shall)$/.test(w));
  if (
    telling &&
    (question || has("comment", "confirm", "elaborate", "disclose", "specify", "reveal", "discuss", "answer"))
  )
    return "declines";
  if (told === "accepts") return bound && !lower.includes("did") ? "rejects" : "asserts";
  if (UNDONE.has(told)) return "asserts";
  return told === "asserts" ? "asserts" : null;
}

function contentAct(reading: Reading, content: readonly Span[]): SpeechAct {
  if (content.length === 0) return "asserts";
  const { text } = reading;
  // A mark of exclamation or question stands behind a content that leaves its quotation mark out.
  const asked = text[content[content.length - 1]!.end] === "?";
  const signs = asked ? ALL : signsIn(reading, content);
  if (signs === 0) return "asserts";
  const words =
    content
      .map((s) => text.slice(s.start, s.end))
      .join(" ")
      .slice(0, LONGEST)
      .toLowerCase()
      .replace(/[’ʼ]/g, "'")
      .replace(/["“”]/g, "")
      // Any run of spaces but a single one.
      .replace(/[^\S ]\s*| \s+/g, " ")
      .trim() + (asked ? "?" : "");
  for (let n = 0; n < CONTENT_ACTS.length; n++) {
    const [, pattern, act] = CONTENT_ACTS[n]!;
    if (signs & (1 << n) && pattern.test(words)) return act;
  }
  return "asserts";
}
/** Characters of a content that are looked at: an act shows early, and no pattern may run over a whole speech. */
const LONGEST = 600;

/** The acts, a bit for each, of whose signs the content has one. */
function signsIn({ text, tokens, tokenAt, entry }: Reading, content: readonly Span[]): number {
  let signs = 0;
  for (const { start, end } of content)
    for (let i = tokenAt(start); i < tokens.length && tokens.starts[i]! < end; i++) {
      const own = signsOf(entry(i));
      // Without a mark between them two words may be one.
      if (own !== MARK) signs |= own;
      else if (JOINED.test(text.slice(tokens.starts[i]! - 1, tokens.ends[i]! + 1))) return ALL;
    }
  return signs;
}

const ALL = -1;
/** A quotation mark alone. */
const MARK = 1 << 30;
const JOINED = /^[\p{L}\p{N}_"“”]["“”][\p{L}\p{N}_"“”]$/u;
/** The acts of which the word is a sign. */
const signsOf = remembering(({ plain }) => {
  if (/["“”]/.test(plain)) return plain.length === 1 ? MARK : ALL;
  let signs = 0;
  CONTENT_ACTS.forEach(([, , , sign], n) => {
    if (sign.test(plain)) signs |= 1 << n;
  });
  return signs;
});
