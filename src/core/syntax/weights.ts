// The weights of a linear model: rows found by a hashed feature, each a short list of classes with an integer weight.

/** Bits of a feature's hash that choose its bucket, and those kept to tell the features of a bucket apart. */
export const BUCKET_BITS = 18;
export const CHECK_BITS = 8;
const BUCKETS = 1 << BUCKET_BITS;

/** Mixes a template number and up to three values into a 32-bit feature. */
export function feature(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul((h ^ (h >>> 15)) + b, 0xc2b2ae35);
  h = Math.imul((h ^ (h >>> 13)) + c, 0x27d4eb2f);
  return h ^ (h >>> 15);
}

/** What scores features: the shipped weights, and the growing ones of the trainer. */
export interface Scorer {
  /** Adds the weights of the first `count` features to `scores`, which is indexed by class. */
  add(features: Int32Array, count: number, scores: Int32Array): void;
}

/** The most features of one call. */
const MOST_FEATURES = 128;

const KEY_BITS = BUCKET_BITS + CHECK_BITS;
/** At most this share of the slots is taken: fuller, and many features are looked for in vain. */
const FULLEST = 0.5;
const LAST = 128;
/** Rows with as many entries are asked for most: they get their slots and places first. */
const LONG = 6;

/** Bits that number `count` things. */
const bitsFor = (count: number): number => 32 - Math.clz32(Math.max(1, count - 1));

export class Weights implements Scorer {
  /**
   * For each slot 0, or the first entry of a feature above its mark, which tells it from others that may stand there. No
   * larger than it must be: what is asked for again and again shall stay in the processor's nearest memory but one.
   */
  private readonly slots: Uint32Array;
  /** How far a key is shifted to find its slot, and the bits of a mark. */
  private readonly shift: number;
  private readonly markBits: number;
  /** Place of the class among the scores in the low seven bits, LAST, weight above; entry 0 is not used. */
  private readonly entries: Int16Array;
  private readonly found = new Int32Array(MOST_FEATURES);
  private readonly rows = new Int32Array(MOST_FEATURES);

  /**
   * Unpacks weights: for each bucket its number of rows (four bits, low half first), for each row its check (a byte),
   * for each entry its class with 128 added on the last of a row (a byte) and its weight (a signed byte
   * whose square, with its sign, is added to scores: small weights need fine steps and large ones do not). Scores are
   * indexed by a class's place in `classes`. Throws TypeError where the counts do not agree or a class is not there.
   */
  constructor(
    counts: Uint8Array,
    checks: Uint8Array,
    entries: Uint8Array,
    weights: Uint8Array,
    classes: readonly number[],
  ) {
    const slotBits = bitsFor(Math.ceil(checks.length / FULLEST));
    this.shift = KEY_BITS - slotBits;
    this.markBits = 32 - bitsFor(entries.length + 1);
    if (this.shift < 0 || this.markBits < this.shift) throw new TypeError("syntax model: too many weights");
    this.slots = new Uint32Array(1 << slotBits);
    this.entries = new Int16Array(entries.length + 1);
    const { slots, shift, markBits } = this;
    const mark = (1 << markBits) - 1;
    const places = new Uint8Array(LAST).fill(LAST);
    classes.forEach((c, place) => {
      places[c] = place;
    });
    let next = 1;
    const put = (key: number, from: number, to: number) => {
      let s = key >>> shift;
      while (slots[s] !== 0) s = (s + 1) & (slots.length - 1);
      slots[s] = (next << markBits) | (key & mark);
      for (let e = from; e < to; e++) {
        const place = places[entries[e]! & (LAST - 1)]!;
        if (place === LAST) throw new TypeError(`syntax model: weights of an unknown class ${entries[e]}`);
        this.entries[next++] = place | (entries[e]! & LAST) | (weights[e]! << 8);
      }
    };
    eachRow(counts, checks, entries, (key, from, to) => {
      if (to - from >= LONG) put(key, from, to);
    });
    eachRow(counts, checks, entries, (key, from, to) => {
      if (to - from < LONG) put(key, from, to);
    });
  }

  /**
   * Memory answers late, so all slots are asked for before the first is needed, and then all rows: the waits overlap.
   * One feature after the other takes twice as long.
   */
  add(features: Int32Array, count: number, scores: Int32Array): void {
    const { slots, shift, markBits, entries, found, rows } = this;
    const marked = (1 << markBits) - 1;
    const last = slots.length - 1;
    for (let f = 0; f < count; f++) found[f] = slots[(features[f]! >>> (32 - KEY_BITS)) >>> shift]!;
    let n = 0;
    for (let f = 0; f < count; f++) {
      let slot = found[f]!;
      if (slot === 0) continue;
      const key = features[f]! >>> (32 - KEY_BITS);
      const mark = key & marked;
      for (let s = key >>> shift; slot !== 0 && (slot & marked) !== mark; ) {
        s = (s + 1) & last;
        slot = slots[s]!;
      }
      if (slot === 0) continue;
      rows[n] = slot >>> markBits;
      found[n++] = entries[slot >>> markBits]!;
    }
    for (let r = 0; r < n; r++) {
      let entry = found[r]!;
      for (let e = rows[r]!; ; entry = entries[++e]!) {
        const root = entry >> 8;
        // The square with the root's sign, without a branch that nobody could foretell.
        scores[entry & 127]! += Math.imul(root, Math.abs(root));
        if ((entry & LAST) !== 0) break;
      }
    }
  }
}

/** Gives each row's key and the range of its entries, in the order of the file. */
function eachRow(
  counts: Uint8Array,
  checks: Uint8Array,
  entries: Uint8Array,
  give: (key: number, from: number, to: number) => void,
): void {
  let row = 0;
  let e = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++)
    for (let left = (counts[bucket >> 1]! >> ((bucket & 1) << 2)) & 15; left > 0; left--) {
      const from = e;
      while (e < entries.length && entries[e++]! < LAST);
      give((bucket << CHECK_BITS) | checks[row++]!, from, e);
    }
  if (row !== checks.length || e !== entries.length)
    throw new TypeError(`syntax model: ${row} of ${checks.length} rows, ${e} of ${entries.length} weights`);
}
