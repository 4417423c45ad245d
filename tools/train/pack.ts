// Trained weights to the bytes that the program loads: the largest are kept and rounded to sixteen values.

import { MODEL_MARK } from "../../src/core/syntax/model-file.ts";
import { BUCKET_BITS, CHECK_BITS, LEVELS } from "../../src/core/syntax/weights.ts";
import type { Table } from "./table.ts";

/** Value of the largest level; sums over all features of a state stay within 16 bits for the tagger. */
const LARGEST = 1000;

export interface Packed {
  readonly counts: Uint8Array;
  readonly checks: Uint8Array;
  readonly entries: Uint8Array;
  readonly levels: Uint8Array;
  readonly table: Int16Array;
}

/** Returns the `keep` largest weights of several trainings, averaged, in the layout that `Weights` reads. */
export function pack(trained: readonly { table: Table; clock: number }[], keep: number): Packed {
  const unused = 32 - BUCKET_BITS - CHECK_BITS;
  const weights = new Map<number, number>();
  for (const { table, clock } of trained) {
    table.each(clock, (key, cls, average) => {
      if (average === 0) return;
      const id = (key >>> unused) * 128 + cls;
      weights.set(id, (weights.get(id) ?? 0) + average / trained.length);
    });
  }
  const sizes = Float64Array.from(weights.values(), Math.abs).sort().reverse();
  const least = sizes[Math.min(keep, sizes.length) - 1] ?? 0;
  const kept = [...weights]
    .filter(([, w]) => Math.abs(w) >= least && w !== 0)
    .sort((a, b) => a[0] - b[0])
    .slice(0, keep);
  const centres = levelsOf(kept.map(([, w]) => Math.abs(w)));
  const scale = LARGEST / centres.at(-1)!;
  const table = new Int16Array(LEVELS);
  centres.forEach((c, i) => {
    table[i] = Math.round(c * scale);
    table[i + LEVELS / 2] = -Math.round(c * scale);
  });
  const counts = new Uint8Array(1 << (BUCKET_BITS - 1));
  const checks: number[] = [];
  const entries = new Uint8Array(kept.length);
  const levels = new Uint8Array((kept.length + 1) >> 1);
  let last = -1;
  kept.forEach(([id, w], e) => {
    const key = Math.floor(id / 128);
    if (key !== last) {
      if (e > 0) entries[e - 1]! |= 128;
      const bucket = key >>> CHECK_BITS;
      const half = (bucket & 1) << 2;
      if (((counts[bucket >> 1]! >> half) & 15) === 15) throw new RangeError("a bucket is full");
      counts[bucket >> 1]! += 1 << half;
      checks.push(key & ((1 << CHECK_BITS) - 1));
      last = key;
    }
    entries[e] = id % 128;
    levels[e >> 1]! |= (nearest(centres, Math.abs(w)) + (w < 0 ? LEVELS / 2 : 0)) << ((e & 1) << 2);
  });
  if (kept.length > 0) entries[kept.length - 1]! |= 128;
  return { counts, checks: Uint8Array.from(checks), entries, levels, table };
}

/** Eight values that stand for the sizes with the least squared error (Lloyd 1982). */
function levelsOf(sizes: readonly number[]): number[] {
  const sorted = Float64Array.from(sizes).sort();
  const k = LEVELS / 2;
  let centres = Array.from(
    { length: k },
    (_, i) => sorted[Math.floor(sorted.length * (1 - 0.5 ** (i + 0.5)))]!,
  );
  for (let round = 0; round < 60; round++) {
    const sum = new Float64Array(k);
    const count = new Float64Array(k);
    for (const x of sorted) {
      const c = nearest(centres, x);
      sum[c]! += x;
      count[c]!++;
    }
    centres = centres.map((c, i) => (count[i]! > 0 ? sum[i]! / count[i]! : c));
  }
  return centres;
}

function nearest(centres: readonly number[], x: number): number {
  let best = 0;
  for (let i = 1; i < centres.length; i++)
    if (Math.abs(centres[i]! - x) < Math.abs(centres[best]! - x)) best = i;
  return best;
}

/** Returns the model file: mark, moves, and the two sets of weights (layout in src/core/syntax/model-file.ts). */
export function modelFile(moves: readonly number[], tagger: Packed, parser: Packed): Uint8Array {
  const parts: Uint8Array[] = [new TextEncoder().encode(MODEL_MARK), Uint8Array.of(moves.length, ...moves)];
  for (const p of [tagger, parser]) {
    const sizes = new DataView(new ArrayBuffer(8 + 2 * LEVELS));
    sizes.setUint32(0, p.checks.length, true);
    sizes.setUint32(4, p.entries.length, true);
    p.table.forEach((v, i) => {
      sizes.setInt16(8 + 2 * i, v, true);
    });
    parts.push(new Uint8Array(sizes.buffer), p.counts, p.checks, p.entries, p.levels);
  }
  return Uint8Array.from(Buffer.concat(parts));
}
