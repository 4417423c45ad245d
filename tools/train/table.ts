// The growing weights of an averaged perceptron: a hash table of features, each with a short list of classes.
import type { Scorer } from "../../src/core/syntax/weights.ts";

const SLOTS = 1 << 24;

export class Table implements Scorer {
  private readonly keys = new Int32Array(SLOTS);
  private readonly rows = new Int32Array(SLOTS);
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
    let s = Math.imul(key, 0x9e3779b1) >>> 8;
    while (this.rows[s] !== 0 && this.keys[s] !== key) s = (s + 1) & (SLOTS - 1);
    return s;
  }

  add(key: number, scores: Int32Array): void {
    const row = this.rows[this.slot(key)]!;
    if (row === 0) return;
    const end = this.starts[row]! + this.lengths[row]!;
    for (let e = this.starts[row]!; e < end; e++) scores[this.classes[e]!]! += this.weights[e]!;
  }

  /** Adds `delta` to the weight and `sum` to the running sum of a feature and class. */
  update(key: number, cls: number, delta: number, sum: number): void {
    const s = this.slot(key);
    let row = this.rows[s]!;
    if (row === 0) {
      if (this.seen !== null && this.seen[Math.imul(key, 0x85ebca6b) >>> 6]! < this.least) return;
      if (++this.used > SLOTS * 0.8) throw new RangeError("too many features");
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

  freeze(clock: number, keep: number): string {
    const sizes: Float64Array = new Float64Array(this.top);
    let n = 0;
    let rows = 0;
    this.each(clock, (_k, _c, a) => {
      if (a !== 0) sizes[n++] = Math.abs(a);
    });
    const s = sizes.subarray(0, n).sort();
    const least = keep > 0 && keep < n ? s[n - keep]! : 0;
    for (let r = 1; r < this.size; r++) {
      let any = 0;
      for (let e = this.starts[r]!; e < this.starts[r]! + this.lengths[r]!; e++) {
        const a = this.weights[e]! - this.sums[e]! / clock;
        this.sums[e] = 0;
        // keep averages in units of 1/1000
        this.weights[e] = Math.abs(a) >= least ? Math.round(a * 1000) : 0;
        if (this.weights[e] !== 0) any = 1;
        this.sums[e] = (this.weights[e]! - a) * clock;
      }
      rows += any;
    }
    return `${n} weights, ${this.size} rows, least ${least.toFixed(3)}, kept rows ${rows}`;
  }

  /** Calls `visit` for every feature and class with its averaged weight, in an order that depends on the data alone. */
  each(clock: number, visit: (key: number, cls: number, average: number) => void): void {
    for (let s = 0; s < SLOTS; s++) {
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
