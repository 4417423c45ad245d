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

/** Bits that choose a slot of the table in memory, and those kept in it to tell features apart. */
const SLOT_BITS = 20;
const SLOTS = 1 << SLOT_BITS;
const MARK_BITS = 11;
const MARK = (1 << MARK_BITS) - 1;
const KEY_BITS = BUCKET_BITS + CHECK_BITS;
const LAST = 128;
/** Bits that choose a bit of the sieve: 256 KB stay in the processor's nearest memory but one. */
const SIEVE_BITS = 21;

export class Weights implements Scorer {
  /** For each slot 0, or the first entry of a feature above its mark: one load for most features that have no weight. */
  private readonly slots = new Uint32Array(SLOTS);
  /** A bit for every feature that may have weights: of those that have none few pass. */
  private readonly sieve = new Uint32Array(1 << (SIEVE_BITS - 5));
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
    if (checks.length > 0.7 * SLOTS || entries.length >= 2 ** (32 - MARK_BITS) - 1)
      throw new TypeError("syntax model: too many weights");
    this.entries = new Int16Array(entries.length + 1);
    const slots = this.slots;
    let row = 0;
    let e = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      for (let left = (counts[bucket >> 1]! >> ((bucket & 1) << 2)) & 15; left > 0; left--) {
        const key = (bucket << CHECK_BITS) | checks[row++]!;
        let s = key >>> (KEY_BITS - SLOT_BITS);
        while (slots[s] !== 0) s = (s + 1) & (SLOTS - 1);
        const from = e;
        while (e < entries.length && entries[e++]! < LAST);
        slots[s] = ((from + 1) << MARK_BITS) | (key & MARK);
        const bit = key >>> (KEY_BITS - SIEVE_BITS);
        this.sieve[bit >>> 5]! |= 1 << (bit & 31);
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
    const { slots, sieve, entries, found, rows } = this;
    const keys = rows;
    let passed = 0;
    for (let f = 0; f < count; f++) {
      const key = features[f]! >>> (32 - KEY_BITS);
      const bit = key >>> (KEY_BITS - SIEVE_BITS);
      keys[passed] = key;
      passed += (sieve[bit >>> 5]! >>> (bit & 31)) & 1;
    }
    for (let f = 0; f < passed; f++) found[f] = slots[keys[f]! >>> (KEY_BITS - SLOT_BITS)]!;
    let n = 0;
    for (let f = 0; f < passed; f++) {
      let slot = found[f]!;
      const key = keys[f]!;
      const mark = key & MARK;
      for (let s = key >>> (KEY_BITS - SLOT_BITS); slot !== 0 && (slot & MARK) !== mark; ) {
        s = (s + 1) & (SLOTS - 1);
        slot = slots[s]!;
      }
      if (slot === 0) continue;
      rows[n] = slot >>> MARK_BITS;
      found[n++] = entries[slot >>> MARK_BITS]!;
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
