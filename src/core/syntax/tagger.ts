// Part-of-speech tags from left to right by a linear model (Collins 2002, averaged perceptron), one word at a time.
import type { Tokens } from "../model/reading.ts";
import { TAGS } from "./inventory.ts";
import { LEXICON_WORDS, Lexicon, SHAPE_SIGN } from "./lexicon.ts";
import {
  AFTER,
  BEFORE,
  contextFeatures,
  HERE,
  MOST_TAG_FEATURES,
  PLACES,
  styleOf,
  TWO_AFTER,
  TWO_BEFORE,
  wordFeatures,
} from "./tag-features.ts";
import type { Scorer } from "./weights.ts";

const N: number = TAGS.length;
/** Stands before the first tag of a sentence. */
export const NO_TAG: number = N;
/** Where the noughts of no word stand in the sums. */
const NOTHING = LEXICON_WORDS * PLACES * N;
/** Longer sentences are tagged in pieces. */
const LONGEST = 2048;

export class Tagger {
  readonly lexicon: Lexicon;
  private readonly weights: Scorer;
  /** Summed scores of each word at each place, and which of them are there. */
  private readonly sums = new Int32Array((LEXICON_WORDS * PLACES + 1) * N);
  private readonly known = new Uint8Array(LEXICON_WORDS * PLACES);
  private generation = 0;
  private readonly words = new Int32Array(LONGEST);
  private readonly features = new Int32Array(MOST_TAG_FEATURES);
  private readonly scores = new Int32Array(N);

  /** Words in `only` get their tag unasked: three in ten words of a text have but one. */
  constructor(weights: Scorer, only?: ReadonlyMap<string, number>) {
    this.weights = weights;
    this.lexicon = new Lexicon(only);
  }

  /** Returns the tags of tokens `from` to `to`, read as one sentence. */
  tag(text: string, tokens: Tokens, from: number, to: number): Uint8Array {
    const tags = new Uint8Array(Math.max(0, to - from));
    for (let at = from; at < to; at += LONGEST)
      this.piece(text, tokens, at, Math.min(to, at + LONGEST), tags.subarray(at - from));
    return tags;
  }

  private piece(text: string, tokens: Tokens, from: number, to: number, tags: Uint8Array): void {
    const n = to - from;
    const { lexicon, words, scores, features, sums } = this;
    lexicon.reserve(n);
    if (lexicon.generation !== this.generation) {
      this.generation = lexicon.generation;
      this.known.fill(0);
    }
    lexicon.numbers(text, tokens, from, to, words);
    const style = styleOf(lexicon, words, n);
    let tag1 = NO_TAG;
    let tag2 = NO_TAG;
    let quotes = 0;
    for (let i = 0; i < n; i++) {
      const word = words[i]!;
      const only = lexicon.only[word]!;
      let best = only - 1;
      if (only === 0) {
        // One pass over the tags for all five places; beyond the ends stand noughts.
        const here = this.row(word, HERE);
        const before = i > 0 ? this.row(words[i - 1]!, BEFORE) : NOTHING;
        const before2 = i > 1 ? this.row(words[i - 2]!, TWO_BEFORE) : NOTHING;
        const after = i + 1 < n ? this.row(words[i + 1]!, AFTER) : NOTHING;
        const after2 = i + 2 < n ? this.row(words[i + 2]!, TWO_AFTER) : NOTHING;
        for (let t = 0; t < N; t++)
          scores[t] =
            sums[here + t]! + sums[before + t]! + sums[before2 + t]! + sums[after + t]! + sums[after2 + t]!;
        const count = contextFeatures(
          lexicon,
          words,
          n,
          i,
          tag1,
          tag2,
          style,
          quotes,
          tokens,
          from,
          features,
        );
        this.weights.add(features, count, scores);
        best = 0;
        for (let t = 1; t < N; t++) if (scores[t]! > scores[best]!) best = t;
      }
      tags[i] = best;
      tag2 = tag1;
      tag1 = best;
      if (lexicon.shape[word] === SHAPE_SIGN && text.charCodeAt(tokens.starts[from + i]!) === 0x22) quotes++;
    }
  }

  /** Where the summed scores of a word at a place begin in `sums`; they are worked out when first asked for. */
  private row(word: number, place: number): number {
    const slot = word * PLACES + place;
    if (this.known[slot] === 0) {
      this.known[slot] = 1;
      const alone = new Int32Array(N);
      const count = wordFeatures(this.lexicon, word, place, this.features);
      this.weights.add(this.features, count, alone);
      this.sums.set(alone, slot * N);
    }
    return slot * N;
  }
}
