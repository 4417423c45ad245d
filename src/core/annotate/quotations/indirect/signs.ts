// What in a sentence may tell of speech, found in one pass over its words: most words are a sign of nothing.
import { CUE_ADJECTIVES } from "../../../knowledge/en/cue-nouns.ts";
import type { Reading, Sentence } from "../../../model/reading.ts";
import { remembering } from "../../../text/remember.ts";
import { cueFormsOf } from "../cue-forms.ts";
import { opensSourcePhrase, type SourcePhrase, sourcePhraseAt } from "./according.ts";
import { type VerbCue, verbCueAt } from "./find-cues.ts";
import { isAdjectiveCue, isNounCue, mayFollowNoun } from "./noun-cues.ts";

/** The signs of speech in a sentence outside quotation marks, each list by place. */
export interface Signs {
  /** The sentence's number. */
  readonly sentence: number;
  readonly verbs: VerbCue[];
  /** Phrases that give a source without a verb. */
  readonly phrases: SourcePhrase[];
  /** Tokens of nouns and adjectives. */
  readonly nouns: number[];
  readonly adjectives: number[];
}

const VERB = 1;
const PHRASE = 2;
const ADJECTIVE = 4;
const BEHIND_NOUN = 8;
/** What the word may be a sign of, a bit for each. */
const kindsOf = remembering(
  (word) =>
    (cueFormsOf(word) ? VERB : 0) |
    (opensSourcePhrase(word) ? PHRASE : 0) |
    (CUE_ADJECTIVES.has(word.plain) ? ADJECTIVE : 0) |
    (mayFollowNoun(word) ? BEHIND_NOUN : 0),
);

/** The signs of speech in sentence number `n` outside the tokens of `masked`; of verbs the first `most`. */
export function signsIn(reading: Reading, n: number, masked: Uint8Array, most: number): Signs {
  const sentence: Sentence = reading.sentences[n]!;
  const { first, last } = sentence;
  const signs: Signs = { sentence: n, verbs: [], phrases: [], nouns: [], adjectives: [] };
  for (let i = first; i < last; i++) {
    const kinds = kindsOf(reading.entry(i));
    if (kinds === 0) continue;
    if (kinds & BEHIND_NOUN && i > first && !masked[i - 1] && isNounCue(reading, i - 1))
      signs.nouns.push(i - 1);
    if (masked[i]) continue;
    if (kinds & VERB && signs.verbs.length < most) {
      const cue = verbCueAt(reading, sentence, i);
      if (cue) signs.verbs.push(cue);
    }
    if (kinds & PHRASE) {
      const phrase = sourcePhraseAt(reading, i, first, last);
      if (phrase) signs.phrases.push(phrase);
    }
    if (kinds & ADJECTIVE && i > first && i + 1 < last && isAdjectiveCue(reading, i))
      signs.adjectives.push(i);
  }
  return signs;
}
