// How alike two sayings are, word by word, wherever the words stand.
import { FUNCTION } from "../body.ts";
import type { Unit } from "./units.ts";

/** What two units share. Weights: a telling word counts 1 (a rare one) to ½ (a common one), a word of grammar ¼. */
export interface Likeness {
  /** Shared weight over all weight of both, 0 to 1. */
  readonly dice: number;
  /** Shared weight over the weight of the lighter one, 0 to 1. */
  readonly contained: number;
  /** Shared telling words, and shared words of any kind. */
  readonly telling: number;
  readonly words: number;
  /** Telling words of the shorter unit. */
  readonly least: number;
  /** Words of the longer unit. */
  readonly most: number;
  /** Words of the longest piece that both have in a row, by stem or group; 0 where no telling word is in it. */
  readonly row: number;
  /** True where one unit's words stand in the other as they are, in one piece. */
  readonly inside: boolean;
  /** True where both are the same words in the same order. */
  readonly equal: boolean;
}

const GRAMMAR = 0.25;
/** A word that is shared only through its group of synonyms counts less than the word itself. */
const SYNONYM = 0.85;

/** The likeness of two units; the same from both ends. `weights` are the set's word weights by key. */
export function likeness(a: Unit, b: Unit, weights: Float32Array): Likeness {
  const both = sharedWeight(a, b, weights);
  const [few, many] = a.last - a.first <= b.last - b.first ? [a, b] : [b, a];
  const at = placeInside(few, many);
  return {
    dice: (2 * both.shared) / (both.a + both.b),
    contained: both.shared / Math.min(both.a, both.b),
    telling: both.telling,
    words: both.words,
    least: Math.min(tellingWords(a), tellingWords(b)),
    most: many.last - many.first,
    // Asked for by few rules, and the dearest of all.
    get row() {
      return longestRow(few, many);
    },
    inside: at >= 0,
    equal: at >= 0 && few.last - few.first === many.last - many.first,
  };
}

/** Length of the longest run of equal keys that holds a telling word. */
function longestRow(a: Unit, b: Unit): number {
  let best = 0;
  let above = new Int32Array(b.last - b.first + 1);
  for (let i = a.first; i < a.last; i++) {
    const row = new Int32Array(above.length);
    for (let j = b.first; j < b.last; j++) {
      if (a.body.keys[i] !== b.body.keys[j]) continue;
      const n = above[j - b.first]! + 1;
      row[j - b.first + 1] = n;
      if (n <= best) continue;
      let telling = false;
      for (let k = i - n + 1; k <= i && !telling; k++) telling = a.body.kinds[k] !== FUNCTION;
      if (telling) best = n;
    }
    above = row;
  }
  return best;
}

/** What two units weigh, what they share, and how many words that is. */
export function sharedWeight(
  a: Unit,
  b: Unit,
  weights: Float32Array,
): { a: number; b: number; shared: number; telling: number; words: number } {
  const left = new Map<number, number[]>();
  for (let j = b.first; j < b.last; j++) {
    const key = b.body.keys[j]!;
    const list = left.get(key);
    if (list) list.push(b.body.spelled[j]!);
    else left.set(key, [b.body.spelled[j]!]);
  }
  let shared = 0;
  let telling = 0;
  let words = 0;
  for (let i = a.first; i < a.last; i++) {
    const list = left.get(a.body.keys[i]!);
    if (!list || list.length === 0) continue;
    const same = list.indexOf(a.body.spelled[i]!);
    list.splice(Math.max(0, same), 1);
    shared += wordWeight(a, i, weights) * (same >= 0 ? 1 : SYNONYM);
    words++;
    if (a.body.kinds[i] !== FUNCTION) telling++;
  }
  return { a: unitWeight(a, weights), b: unitWeight(b, weights), shared, telling, words };
}

/** The weight of all words of a unit. */
function unitWeight(u: Unit, weights: Float32Array): number {
  let sum = 0;
  for (let i = u.first; i < u.last; i++) sum += wordWeight(u, i, weights);
  return sum;
}

function wordWeight(u: Unit, i: number, weights: Float32Array): number {
  const kind = u.body.kinds[i]!;
  if (kind === FUNCTION) return GRAMMAR;
  return 0.5 + 0.5 * weights[u.body.keys[i]!]!;
}

/** Telling words of a unit. */
export function tellingWords(u: Unit): number {
  let n = 0;
  for (let i = u.first; i < u.last; i++) if (u.body.kinds[i] !== FUNCTION) n++;
  return n;
}

/** Where the words of `few` begin inside `many` as spelled, in one piece, or -1. */
export function placeInside(few: Unit, many: Unit): number {
  const n = few.last - few.first;
  for (let j = many.first; j + n <= many.last; j++) {
    let k = 0;
    while (k < n && few.body.spelled[few.first + k] === many.body.spelled[j + k]) k++;
    if (k === n) return j;
  }
  return -1;
}
