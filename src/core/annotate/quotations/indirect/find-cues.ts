// Where a sentence may tell of speech: verbs of communication by their form. Only a sentence with a cue is parsed.
import { type CueVerb, cueVerbForms } from "../../../knowledge/en/cue-verbs.ts";
import type { FormKind } from "../../../knowledge/en/inflect.ts";
import type { Reading, Sentence } from "../../../model/reading.ts";

/** A form of one or more verbs of communication, longest particle first, as its words allow. */
export interface VerbCue {
  readonly token: number;
  readonly kinds: ReadonlySet<FormKind>;
  readonly readings: readonly { readonly verb: CueVerb; readonly end: number }[];
}

/** The verbs of communication in a sentence outside the tokens of `masked`, by place. Tags decide where a form is also a noun. */
export function findVerbCues(reading: Reading, sentence: Sentence, masked: Uint8Array): VerbCue[] {
  const cues: VerbCue[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    if (masked[i] || !mayBeVerb(reading, i, sentence)) continue;
    const forms = cueVerbForms(reading.lower(i));
    if (forms.length === 0) continue;
    const kinds = new Set<FormKind>();
    const readings: { verb: CueVerb; end: number }[] = [];
    for (const { kind, verbs } of forms) {
      kinds.add(kind);
      for (const verb of verbs) {
        const end =
          verb.particle === null ? i + 1 : particleEnd(reading, i + 1, sentence.last, verb.particle);
        if (end > 0 && !readings.some((r) => r.verb === verb)) readings.push({ verb, end });
      }
    }
    if (readings.length) cues.push({ token: i, kinds, readings });
  }
  return cues;
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
function particleEnd(reading: Reading, from: number, last: number, particle: string): number {
  const words = particle.split(" ");
  for (let skip = 0, p = from; skip <= 2 && p < last; skip++, p++) {
    if (p + words.length <= last && words.every((w, k) => reading.lower(p + k) === w))
      return p + words.length;
    if (!BETWEEN.test(reading.lower(p))) return -1;
  }
  return -1;
}
