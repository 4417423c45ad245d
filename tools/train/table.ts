// The growing weights of an averaged perceptron: a hash table of features, each with a short list of classes.
import type { Scorer } from "../../src/core/syntax/weights.ts";

export class Table implements Scorer {
  private readonly bits: number;
  private readonly slots: number;
  private readonly keys: Int32Array;
  private readonly rows: Int32Array;
  /** A closed table takes no new weights. */
  private closed = false;
  private used = 0;
  private starts = new Int32Array(1 << 20);
  private lengths = new Uint8Array(1 << 20);
  private rooms = new Uint8Array(1 << 20);
  private size = 1;
  private top = 0;
  private classes = new Uint8Array(1 << 24);
  private weights = new Int32Array(1 << 24);
  /** Sum of update times clock: the average is the weight less this over the clock (Daumé 2006, figure 2.3). */
  private sums = new Float64Array(1 << 24);

  constructor(bits = 22) {
    this.bits = bits;
    this.slots = 1 << bits;
    this.keys = new Int32Array(this.slots);
    this.rows = new Int32Array(this.slots);
  }

  /** How often each feature occurs, up to 255 (features share a place by hash); none are counted until `count`. */
  private seen: Uint8Array | null = null;
  private least = 0;

  /** Counts one occurrence of a feature before training; features seen fewer than `least` times get no weight. */
  count(key: number, least: number): void {
    this.seen ??= new Uint8Array(1 << 26);
    this.least = least;
    const place = Math.imul(key, 0x85ebca6b) >>> 6;
    if (this.seen[place]! < 255) this.seen[place]!++;
  }

  private slot(key: number): number {
    let s = Math.imul(key, 0x9e3779b1) >>> (32 - this.bits);
    while (this.rows[s] !== 0 && this.keys[s] !== key) s = (s + 1) & (this.slots - 1);
    return s;
  }

  add(features: Int32Array, count: number, scores: Int32Array): void {
    for (let f = 0; f < count; f++) {
      const row = this.rows[this.slot(features[f]!)]!;
      if (row === 0) continue;
      const end = this.starts[row]! + this.lengths[row]!;
      for (let e = this.starts[row]!; e < end; e++) scores[this.classes[e]!]! += this.weights[e]!;
    }
  }

  /** Adds `delta` to the weight and `sum` to the running sum of a feature and class. */
  update(key: number, cls: number, delta: number, sum: number): void {
    const s = this.slot(key);
    let row = this.rows[s]!;
    if (row === 0) {
      if (this.closed) return;
      if (this.seen !== null && this.seen[Math.imul(key, 0x85ebca6b) >>> 6]! < this.least) return;
      if (++this.used > this.slots * 0.8) throw new RangeError("too many features");
      row = this.newRow();
      this.keys[s] = key;
      this.rows[s] = row;
    }
    const start = this.starts[row]!;
    const end = start + this.lengths[row]!;
    for (let e = start; e < end; e++) {
      if (this.classes[e] !== cls) continue;
      this.weights[e]! += delta;
      this.sums[e]! += sum;
      return;
    }
    if (this.closed) return;
    if (this.lengths[row] === this.rooms[row]) this.widen(row);
    const e = this.starts[row]! + this.lengths[row]!++;
    this.classes[e] = cls;
    this.weights[e] = delta;
    this.sums[e] = sum;
  }

  private newRow(): number {
    if (this.size === this.starts.length) {
      this.starts = grown(this.starts, new Int32Array(this.size * 2));
      this.lengths = grown(this.lengths, new Uint8Array(this.size * 2));
      this.rooms = grown(this.rooms, new Uint8Array(this.size * 2));
    }
    this.starts[this.size] = this.take(2);
    this.rooms[this.size] = 2;
    return this.size++;
  }

  private take(room: number): number {
    if (this.top + room > this.classes.length) {
      const size = this.classes.length * 2;
      this.classes = grown(this.classes, new Uint8Array(size));
      this.weights = grown(this.weights, new Int32Array(size));
      this.sums = grown(this.sums, new Float64Array(size));
    }
    const at = this.top;
    this.top += room;
    return at;
  }

  private widen(row: number): void {
    const from = this.starts[row]!;
    const length = this.lengths[row]!;
    const room = Math.min(255, this.rooms[row]! * 2);
    const to = this.take(room);
    this.classes.copyWithin(to, from, from + length);
    this.weights.copyWithin(to, from, from + length);
    this.sums.copyWithin(to, from, from + length);
    this.starts[row] = to;
    this.rooms[row] = room;
  }

  /** Puts the averages, times 64 and rounded, in the place of the weights: training is over. */
  freeze(clock: number): void {
    for (let e = 0; e < this.top; e++) {
      this.weights[e] = Math.round((this.weights[e]! - this.sums[e]! / clock) * 64);
      this.sums[e] = 0;
    }
  }

  /** Returns a closed table with the `keep` largest averaged weights, all set to 0: what is left to be trained again. */
  support(clock: number, keep: number): Table {
    const least = this.sizeOf(clock, keep);
    const table = new Table(21);
    this.each(clock, (key, cls, average) => {
      if (average !== 0 && Math.abs(average) >= least) table.update(key, cls, 0, 0);
    });
    table.closed = true;
    return table;
  }

  private sizeOf(clock: number, keep: number): number {
    const sizes = new Float64Array(this.top);
    let n = 0;
    this.each(clock, (_key, _cls, average) => {
      if (average !== 0) sizes[n++] = Math.abs(average);
    });
    return keep < n ? sizes.subarray(0, n).sort()[n - keep]! : 0;
  }

  /** Calls `visit` for every feature and class with its averaged weight, in an order that depends on the data alone. */
  each(clock: number, visit: (key: number, cls: number, average: number) => void): void {
    for (let s = 0; s < this.slots; s++) {
      const row = this.rows[s]!;
      if (row === 0) continue;
      const end = this.starts[row]! + this.lengths[row]!;
      for (let e = this.starts[row]!; e < end; e++)
        visit(this.keys[s]!, this.classes[e]!, this.weights[e]! - this.sums[e]! / clock);
    }
  }
}

function grown<A extends { set(a: A): void }>(from: A, to: A): A {
  to.set(from);
  return to;
}
