// The weights of a linear model: rows found by a hashed feature, each a short list of classes with an integer weight.

/** Bits of a feature's hash that choose its bucket, and those kept to tell the features of a bucket apart. */
export const BUCKET_BITS = 18;
export const CHECK_BITS = 8;
const BUCKETS = 1 << BUCKET_BITS;
/** Weights are kept as four bits that index the model's table of values. */
export const LEVELS = 16;

/** Mixes a template number and up to three values into a 32-bit feature. */
export function feature(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul((h ^ (h >>> 15)) + b, 0xc2b2ae35);
  h = Math.imul((h ^ (h >>> 13)) + c, 0x27d4eb2f);
  return h ^ (h >>> 15);
}

/** What scores features: the shipped weights, and the growing ones of the trainer. */
export interface Scorer {
  /** Adds the weights of the feature to `scores`, which is indexed by class. */
  add(feature: number, scores: Int32Array): void;
}

export class Weights implements Scorer {
  /** First row of each bucket. */
  private readonly first: Int32Array;
  private readonly checks: Uint8Array;
  /** First entry of each row. */
  private readonly rows: Int32Array;
  private readonly classes: Uint8Array;
  private readonly values: Int16Array;

  /**
   * Unpacks weights: for each bucket its number of rows (four bits, low half first), for each row its check (a byte), for each entry its
   * class with 128 added on the last of a row (a byte) and its level (four bits, low half first). Throws TypeError
   * where the counts do not agree.
   */
  constructor(
    counts: Uint8Array,
    checks: Uint8Array,
    entries: Uint8Array,
    levels: Uint8Array,
    table: Int16Array,
  ) {
    this.first = new Int32Array(BUCKETS + 1);
    let row = 0;
    for (let b = 0; b < BUCKETS; b++) {
      this.first[b] = row;
      row += (counts[b >> 1]! >> ((b & 1) << 2)) & 15;
    }
    this.first[BUCKETS] = row;
    if (row !== checks.length) throw new TypeError(`syntax model: ${row} rows for ${checks.length} checks`);
    this.checks = checks;
    this.rows = new Int32Array(row + 1);
    this.classes = new Uint8Array(entries.length);
    this.values = new Int16Array(entries.length);
    let r = 0;
    for (let e = 0; e < entries.length; e++) {
      const c = entries[e]!;
      this.classes[e] = c & 127;
      this.values[e] = table[(levels[e >> 1]! >> ((e & 1) << 2)) & 15]!;
      if (c > 127) this.rows[++r] = e + 1;
    }
    if (r !== row) throw new TypeError(`syntax model: ${r} rows of weights, ${row} expected`);
  }

  add(feature: number, scores: Int32Array): void {
    const bucket = feature >>> (32 - BUCKET_BITS);
    let row = this.first[bucket]!;
    const end = this.first[bucket + 1]!;
    const check = (feature >>> (32 - BUCKET_BITS - CHECK_BITS)) & ((1 << CHECK_BITS) - 1);
    for (; row < end; row++) {
      if (this.checks[row] !== check) continue;
      const stop = this.rows[row + 1]!;
      for (let e = this.rows[row]!; e < stop; e++) scores[this.classes[e]!]! += this.values[e]!;
      return;
    }
  }
}
