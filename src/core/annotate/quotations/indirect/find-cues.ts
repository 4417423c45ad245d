// Where a sentence may tell of speech: verbs of communication by their form. Only a sentence with a cue is parsed.
import type { CueVerb } from "../../../knowledge/en/cue-verbs.ts";
import type { FormKind } from "../../../knowledge/en/inflect.ts";
import type { Reading, Sentence } from "../../../model/reading.ts";
import { cueFormsOf } from "../cue-forms.ts";

/** A form of one or more verbs of communication, longest particle first, as its words allow. */
export interface VerbCue {
  readonly token: number;
  readonly kinds: ReadonlySet<FormKind>;
  readonly readings: readonly { readonly verb: CueVerb; readonly end: number }[];
}

/** The verb of communication at token `i` of the sentence, or null. Tags decide where a form is also a noun. */
export function verbCueAt(reading: Reading, sentence: Sentence, i: number): VerbCue | null {
  const cue = cueFormsOf(reading.entry(i));
  if (!cue || !mayBeVerb(reading, i, sentence)) return null;
  const readings: { verb: CueVerb; end: number }[] = [];
  for (const verb of cue.verbs) {
    const end = verb.particle === null ? i + 1 : particleEnd(reading, i + 1, sentence.last, verb.particles);
    if (end > 0) readings.push({ verb, end });
  }
  return readings.length > 0 ? { token: i, kinds: cue.kinds, readings } : null;
}

/** The tagger takes a verb at the end of its stretch (", the admiral said.") for a noun; in headlines capitals mislead it. */
function mayBeVerb(reading: Reading, i: number, sentence: Sentence): boolean {
  const tag = reading.tag(i);
  if (!tag.startsWith("VB")) {
    if (!tag.startsWith("NN")) return false;
    return (
      sentence.zone === "headline" ||
      i + 1 >= sentence.last ||
      /^(?:[.,:;]|[!?]|on|in|at|to)$/.test(reading.lower(i + 1))
    );
  }
  if (i === sentence.first) return true;
  // "hard-pressed"
  if (reading.word(i - 1) === "-" && reading.tokens.ends[i - 1] === reading.tokens.starts[i]) return false;
  // "the added security", "an estimated 200 officers"
  return (
    !/^(?:DT|PRP\$|POS)$/.test(reading.tag(i - 1)) ||
    /^(?:that|this|all|both|some|each)$/.test(reading.lower(i - 1))
  );
}

/** What may stand between "make" and "clear", or between a verb and its particle. */
const BETWEEN = /^(?:it|very|quite|absolutely|abundantly|perfectly|also|strongly|openly)$/;

/** The end of a particle that begins at `from` (one or two words may come before it), or -1. */
function particleEnd(reading: Reading, from: number, last: number, words: readonly string[]): number {
  for (let skip = 0, p = from; skip <= 2 && p < last; skip++, p++) {
    if (p + words.length <= last && words.every((w, k) => reading.lower(p + k) === w))
      return p + words.length;
    if (!BETWEEN.test(reading.lower(p))) return -1;
  }
  return -1;
}
