// What the tagger looks at. The features of single words do not depend on the tags found before, so their scores are
// summed once for each word and place (`wordFeatures`); the others are asked for at every token (`contextFeatures`).
import type { Tokens } from "../model/reading.ts";
import { type Lexicon, SHAPE_CAPITAL, SHAPE_LOWER, SHAPE_SIGN, SHAPE_UPPER } from "./lexicon.ts";
import { feature } from "./weights.ts";

/** Places of a word around the token that is tagged. */
export const HERE = 0;
export const BEFORE = 1;
export const AFTER = 2;
export const TWO_BEFORE = 3;
export const TWO_AFTER = 4;
export const PLACES = 5;

/** The most features that either function writes. */
export const MOST_TAG_FEATURES = 16;
/** Stands for the words and tags beyond the ends of a sentence. */
const NONE = 0x5eed;

/** Writes the features of word `w` (a lexicon number) at a place and returns how many. */
export function wordFeatures(lexicon: Lexicon, w: number, place: number, out: Int32Array): number {
  const lower = lexicon.lower[w]!;
  const shape = lexicon.shape[w]!;
  if (place === HERE) {
    out[0] = feature(1, lower, 0, 0);
    out[1] = feature(2, lexicon.form[w]!, 0, 0);
    out[2] = feature(3, lexicon.suffix2[w]!, 0, 0);
    out[3] = feature(4, lexicon.suffix3[w]!, 0, 0);
    out[4] = feature(5, lexicon.suffix4[w]!, 0, 0);
    out[5] = feature(6, lexicon.prefix2[w]!, 0, 0);
    out[6] = feature(7, lexicon.prefix3[w]!, 0, 0);
    out[7] = feature(8, shape, 0, 0);
    out[8] = feature(9, shape, lexicon.suffix3[w]!, 0);
    out[9] = feature(10, shape, lexicon.suffix2[w]!, 0);
    out[10] = feature(11, 0, 0, 0);
    return 11;
  }
  if (place === BEFORE || place === AFTER) {
    out[0] = feature(12, lower, place, 0);
    out[1] = feature(13, lexicon.suffix3[w]!, place, 0);
    out[2] = feature(14, shape, place, 0);
    out[3] = feature(15, lexicon.suffix2[w]!, place, 0);
    return 4;
  }
  out[0] = feature(12, lower, place, 0);
  out[1] = feature(15, lexicon.suffix2[w]!, place, shape);
  return 2;
}

/**
 * Writes the features of token i (of n, all of one sentence) that depend on tags before it or on more than one word,
 * and returns how many. `words` are lexicon numbers; `first` is the number of the sentence's first token in `tokens`.
 */
export function contextFeatures(
  lexicon: Lexicon,
  words: Int32Array,
  n: number,
  i: number,
  tag1: number,
  tag2: number,
  style: number,
  quotes: number,
  tokens: Tokens,
  first: number,
  out: Int32Array,
): number {
  const w = words[i]!;
  const lower = lexicon.lower[w]!;
  const shape = lexicon.shape[w]!;
  const before = i > 0 ? lexicon.lower[words[i - 1]!]! : NONE;
  const after = i + 1 < n ? lexicon.lower[words[i + 1]!]! : NONE;
  const suffix = lexicon.suffix3[w]!;
  out[0] = feature(20, tag1, 0, 0);
  out[1] = feature(21, tag1, tag2, 0);
  out[2] = feature(22, tag1, lower, 0);
  out[3] = feature(23, tag1, suffix, shape);
  out[4] = feature(24, tag1, after, 0);
  out[5] = feature(25, tag1, tag2, lower);
  out[6] = feature(26, before, lower, 0);
  out[7] = feature(27, lower, after, 0);
  out[8] = feature(28, shape, i === 0 ? 1 : 0, style);
  out[9] = feature(29, tag1, shape, style);
  out[10] = feature(30, tag1, tag2, i + 1 < n ? lexicon.suffix2[words[i + 1]!]! : NONE);
  out[11] = feature(31, suffix, style, i === 0 ? 1 : 0);
  if (shape !== SHAPE_SIGN) {
    out[12] = feature(32, before, after, 0);
    return 13;
  }
  const k = first + i;
  const left = i > 0 && tokens.starts[k] === tokens.ends[k - 1] ? 1 : 0;
  const right = i + 1 < n && tokens.starts[k + 1] === tokens.ends[k] ? 2 : 0;
  out[12] = feature(33, lower, left + right, 0);
  out[13] = feature(34, lower, quotes & 1, i + 1 === n ? 1 : 0);
  return 14;
}

/** How a sentence is set: 0 as running text, 1 in title case, 2 in capitals, 3 without capitals. */
export function styleOf(lexicon: Lexicon, words: Int32Array, n: number): number {
  let lower = 0;
  let capital = 0;
  let upper = 0;
  for (let i = 0; i < n; i++) {
    const s = lexicon.shape[words[i]!]!;
    if (s === SHAPE_LOWER) lower++;
    else if (s === SHAPE_CAPITAL) capital++;
    else if (s === SHAPE_UPPER) upper++;
  }
  if (n > 2 && upper > 2 * (lower + capital)) return 2;
  if (n > 2 && capital + upper > 2 * lower) return 1;
  return capital + upper === 0 && lower > 3 ? 3 : 0;
}
