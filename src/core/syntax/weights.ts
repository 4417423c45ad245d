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
  /** Class in the low seven bits, LAST, weight above; entry 0 is not used. */
  private readonly entries: Int16Array;
  private readonly found = new Int32Array(MOST_FEATURES);
  private readonly rows = new Int32Array(MOST_FEATURES);

  /**
   * Unpacks weights: for each bucket its number of rows (four bits, low half first), for each row its check (a byte),
   * for each entry its class with 128 added on the last of a row (a byte) and its weight (a signed byte
   * whose square, with its sign, is added to scores: small weights need fine steps and large ones do not). Throws
   * TypeError where the counts do not agree.
   */
  constructor(counts: Uint8Array, checks: Uint8Array, entries: Uint8Array, weights: Uint8Array) {
    const slotBits = bitsFor(Math.ceil(checks.length / FULLEST));
    this.shift = KEY_BITS - slotBits;
    this.markBits = 32 - bitsFor(entries.length + 1);
    if (this.shift < 0 || this.markBits < this.shift) throw new TypeError("syntax model: too many weights");
    this.slots = new Uint32Array(1 << slotBits);
    this.entries = new Int16Array(entries.length + 1);
    const { slots, shift, markBits } = this;
    const mark = (1 << markBits) - 1;
    let row = 0;
    let e = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      for (let left = (counts[bucket >> 1]! >> ((bucket & 1) << 2)) & 15; left > 0; left--) {
        const key = (bucket << CHECK_BITS) | checks[row++]!;
        let s = key >>> shift;
        while (slots[s] !== 0) s = (s + 1) & (slots.length - 1);
        const from = e;
        while (e < entries.length && entries[e++]! < LAST);
        slots[s] = ((from + 1) << markBits) | (key & mark);
        for (let k = from; k < e; k++) this.entries[k + 1] = entries[k]! | (weights[k]! << 8);
      }
    }
    if (row !== checks.length || e !== entries.length)
      throw new TypeError(`syntax model: ${row} of ${checks.length} rows, ${e} of ${entries.length} weights`);
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
