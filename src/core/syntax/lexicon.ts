// The distinct words of the texts read so far, each with its form, the hashes of form and ends, and its shape, worked out once.
import type { Tokens, Word } from "../model/reading.ts";
import { wordOf } from "../text/remember.ts";
import { classOf, DIGIT, isUpper, LETTER, MARK } from "./characters.ts";

/** Words kept at once; when full, all are forgotten (and worked out again), which changes no result. */
export const LEXICON_WORDS = 1 << 14;
const SLOTS = LEXICON_WORDS * 4;

export const SHAPE_LOWER = 1;
export const SHAPE_CAPITAL = 2;
export const SHAPE_UPPER = 3;
export const SHAPE_MIXED = 4;
export const SHAPE_NUMBER = 5;
export const SHAPE_ALNUM = 6;
export const SHAPE_SIGN = 7;
export const SHAPE_INITIAL = 8;
export const SHAPE_DOTTED = 9;

const lowered = new Uint16Array(0x10000);

/** The code unit as words are compared: small letter, any digit as 0, ’ as '. Never 0. */
function plain(c: number): number {
  const known = lowered[c]!;
  if (known !== 0) return known;
  let low = c;
  if (c === 0x2019 || c === 0x2bc) low = 0x27;
  else if (classOf(c) === DIGIT) low = 0x30;
  else if (isUpper(c)) low = String.fromCharCode(c).toLowerCase().charCodeAt(0);
  return (lowered[c] = low || 1);
}

/** Word numbers from 0; all arrays are indexed by them. Hashes are 32-bit integers. */
export class Lexicon {
  size = 0;
  /** Counts how often all words were forgotten. */
  generation = 0;
  readonly words: Word[] = [];
  readonly lower = new Int32Array(LEXICON_WORDS);
  readonly form = new Int32Array(LEXICON_WORDS);
  readonly suffix2 = new Int32Array(LEXICON_WORDS);
  readonly suffix3 = new Int32Array(LEXICON_WORDS);
  readonly suffix4 = new Int32Array(LEXICON_WORDS);
  readonly prefix2 = new Int32Array(LEXICON_WORDS);
  readonly prefix3 = new Int32Array(LEXICON_WORDS);
  readonly shape = new Uint8Array(LEXICON_WORDS);
  /** The tag of a word that has but one, counted from 1; 0 for all others. */
  readonly only = new Uint8Array(LEXICON_WORDS);
  private readonly tags: ReadonlyMap<string, number>;
  /** The tokens asked for last, and for each the number of its word counted from 1, 0 where it is not yet known. */
  private asked: Tokens | null = null;
  private known = new Int32Array(0);
  private readonly check = new Int32Array(LEXICON_WORDS);
  private readonly slots = new Int32Array(SLOTS);

  /** `tags` holds the tag of each word that has but one. */
  constructor(tags: ReadonlyMap<string, number> = new Map()) {
    this.tags = tags;
  }

  /** Makes room for `count` new words; the numbers given before it are void if `generation` changes. */
  reserve(count: number): void {
    if (count > LEXICON_WORDS) throw new RangeError(`${count} words, at most ${LEXICON_WORDS}`);
    if (this.size + count <= LEXICON_WORDS) return;
    this.size = 0;
    this.generation++;
    this.known.fill(0);
    this.slots.fill(0);
  }

  /** Writes the numbers of the words `from` to `to` to `out`, beginning at 0. */
  numbers(text: string, tokens: Tokens, from: number, to: number, out: Int32Array): void {
    const known = this.knownOf(tokens);
    for (let i = from; i < to; i++)
      out[i - from] = (known[i] ||= 1 + this.number(text, tokens.starts[i]!, tokens.ends[i]!)) - 1;
  }

  /** The words of all tokens. */
  wordsOf(text: string, tokens: Tokens): Word[] {
    const words = new Array<Word>(tokens.length);
    const known = this.knownOf(tokens);
    for (let i = 0; i < tokens.length; i++) {
      if (known[i] === 0) {
        this.reserve(1);
        known[i] = 1 + this.number(text, tokens.starts[i]!, tokens.ends[i]!);
      }
      words[i] = this.words[known[i]! - 1]!;
    }
    return words;
  }

  /** Tags, trees and rules ask for the words of one report in turn. */
  private knownOf(tokens: Tokens): Int32Array {
    if (this.asked !== tokens) {
      this.asked = tokens;
      this.known = new Int32Array(tokens.length);
    }
    return this.known;
  }

  private number(text: string, start: number, end: number): number {
    let h = 0x811c9dc5 | 0;
    let g = 0x2545f491 | 0;
    for (let i = start; i < end; i++) {
      const c = text.charCodeAt(i);
      h = Math.imul(h ^ c, 0x01000193);
      g = Math.imul(g ^ c, 0x5bd1e995) ^ (g >>> 15);
    }
    h ^= h >>> 15;
    for (let s = h & (SLOTS - 1); ; s = (s + 1) & (SLOTS - 1)) {
      const n = this.slots[s]! - 1;
      if (n < 0) {
        this.slots[s] = this.size + 1;
        return this.add(text, start, end, h, g);
      }
      if (this.form[n] === h && this.check[n] === g) return n;
    }
  }

  private add(text: string, start: number, end: number, form: number, check: number): number {
    const n = this.size++;
    const word = wordOf(text.slice(start, end));
    this.words[n] = word;
    this.only[n] = 1 + (this.tags.get(word.form) ?? -1);
    this.form[n] = form;
    this.check[n] = check;
    this.lower[n] = hashOf(text, start, end, 1);
    this.suffix2[n] = hashOf(text, Math.max(start, end - 2), end, 2);
    this.suffix3[n] = hashOf(text, Math.max(start, end - 3), end, 3);
    this.suffix4[n] = hashOf(text, Math.max(start, end - 4), end, 4);
    this.prefix2[n] = hashOf(text, start, Math.min(end, start + 2), 5);
    this.prefix3[n] = hashOf(text, start, Math.min(end, start + 3), 6);
    this.shape[n] = shapeOf(text, start, end);
    return n;
  }
}

function hashOf(text: string, start: number, end: number, seed: number): number {
  let h = Math.imul(seed, 0x9e3779b1);
  for (let i = start; i < end; i++) h = Math.imul(h ^ plain(text.charCodeAt(i)), 0x01000193);
  return h ^ (h >>> 16);
}

function shapeOf(text: string, start: number, end: number): number {
  let upper = 0;
  let letters = 0;
  let digits = 0;
  let dots = 0;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    const kind = classOf(c);
    if (kind === LETTER || kind === MARK) {
      letters++;
      if (isUpper(c)) upper++;
    } else if (kind === DIGIT) digits++;
    else if (c === 0x2e) dots++;
  }
  if (letters === 0) return digits > 0 ? SHAPE_NUMBER : SHAPE_SIGN;
  if (digits > 0) return SHAPE_ALNUM;
  if (upper === 0) return dots > 0 ? SHAPE_DOTTED : SHAPE_LOWER;
  const first = isUpper(text.charCodeAt(start));
  if (letters === upper) return dots > 0 || letters === 1 ? SHAPE_INITIAL : SHAPE_UPPER;
  return first && upper === 1 ? SHAPE_CAPITAL : SHAPE_MIXED;
}
