// A body as sorted lists of its telling words, so that two bodies are compared by one merge.
import type { Body } from "../body.ts";
import { weightOf } from "./weights.ts";

/** The telling words of a body, sorted by key; each with its sentence and weight. */
export interface Sketch {
  readonly body: Body;
  readonly keys: Int32Array;
  readonly sentences: Int32Array;
  readonly weights: Float32Array;
  /** Weight of each sentence's own words. */
  readonly mass: Float32Array;
  /** Weight of the whole body. */
  readonly total: number;
}

/** Sentences of a body that are compared with other bodies; no news report is longer, and two of a hundred thousand must not stop a run. */
const LONGEST = 1000;

/** The sketch of a body under the set's word weights. */
export function sketch(body: Body, weights: Float32Array): Sketch {
  const rows: [number, number, number][] = [];
  const mass = new Float32Array(Math.min(LONGEST, body.sentences.length));
  let total = 0;
  for (const s of body.sentences.slice(0, LONGEST))
    for (let i = s.first; i < s.last; i++) {
      const w = weightOf(body, i, weights);
      if (w === 0) continue;
      rows.push([body.keys[i]!, s.index, w]);
      mass[s.index]! += w;
      total += w;
    }
  rows.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return {
    body,
    keys: Int32Array.from(rows, (r) => r[0]),
    sentences: Int32Array.from(rows, (r) => r[1]),
    weights: Float32Array.from(rows, (r) => r[2]),
    mass,
    total,
  };
}

/** Shared weight of every pair of sentences, row by row (`a` sentence × number of `b`'s sentences + `b` sentence). */
export function sharedWeights(a: Sketch, b: Sketch): Float32Array {
  const nb = b.mass.length;
  const shared = new Float32Array(a.mass.length * nb);
  let i = 0;
  let j = 0;
  while (i < a.keys.length && j < b.keys.length) {
    const ka = a.keys[i]!;
    const kb = b.keys[j]!;
    if (ka < kb) i++;
    else if (kb < ka) j++;
    else {
      let iEnd = i;
      let jEnd = j;
      while (iEnd < a.keys.length && a.keys[iEnd] === ka) iEnd++;
      while (jEnd < b.keys.length && b.keys[jEnd] === ka) jEnd++;
      let lastA = -1;
      for (let x = i; x < iEnd; x++) {
        if (a.sentences[x] === lastA) continue;
        lastA = a.sentences[x]!;
        let lastB = -1;
        for (let y = j; y < jEnd; y++) {
          if (b.sentences[y] === lastB) continue;
          lastB = b.sentences[y]!;
          shared[lastA * nb + lastB]! += Math.min(a.weights[x]!, b.weights[y]!);
        }
      }
      i = iEnd;
      j = jEnd;
    }
  }
  return shared;
}
