// Trained weights to the bytes that the program loads: the largest are kept and rounded to a byte.

import { TAGS } from "../../src/core/syntax/inventory.ts";
import { MODEL_MARK } from "../../src/core/syntax/model-file.ts";
import { BUCKET_BITS, CHECK_BITS } from "../../src/core/syntax/weights.ts";
import type { Table } from "./table.ts";

export interface Packed {
  readonly counts: Uint8Array;
  readonly checks: Uint8Array;
  readonly entries: Uint8Array;
  readonly weights: Uint8Array;
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
  const scale = 127 / Math.sqrt(sizes[0] ?? 1);
  const counts = new Uint8Array(1 << (BUCKET_BITS - 1));
  const checks: number[] = [];
  const entries = new Uint8Array(kept.length);
  const bytes = new Int8Array(kept.length);
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
    bytes[e] = Math.sign(w) * Math.round(Math.sqrt(Math.abs(w)) * scale);
  });
  if (kept.length > 0) entries[kept.length - 1]! |= 128;
  return { counts, checks: Uint8Array.from(checks), entries, weights: new Uint8Array(bytes.buffer) };
}

/** Returns the model file: mark, moves, words with one tag, and the two sets of weights (layout in src/core/syntax/model-file.ts). */
export function modelFile(
  moves: readonly number[],
  only: ReadonlyMap<string, number>,
  tagger: Packed,
  parser: Packed,
): Uint8Array {
  const parts: Uint8Array[] = [Buffer.from(MODEL_MARK), Uint8Array.of(moves.length, ...moves)];
  TAGS.forEach((_, tag) => {
    const words = [...only].filter(([, t]) => t === tag).map(([word]) => word);
    parts.push(
      Uint8Array.of(words.length),
      ...words.flatMap((w) => [Uint8Array.of(w.length), Buffer.from(w, "utf16le")]),
    );
  });
  for (const p of [tagger, parser]) {
    const sizes = new DataView(new ArrayBuffer(8));
    sizes.setUint32(0, p.checks.length, true);
    sizes.setUint32(4, p.entries.length, true);
    parts.push(new Uint8Array(sizes.buffer), p.counts, p.checks, p.entries, p.weights);
  }
  return Uint8Array.from(Buffer.concat(parts));
}
