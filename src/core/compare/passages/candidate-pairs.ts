// Which pairs of reports are worth aligning: all of a small set; in a large one each report's likest few, found without looking at n² pairs.
import { type Body, FUNCTION } from "../body.ts";

/** Up to this many reports every pair is aligned (1,128 pairs, under a second). */
export const ALL_PAIRS_UP_TO = 48;
/** In a larger set each report is aligned with at most so many of its likest; a pair stands if either names the other. */
export const LIKEST = 10;
/** A word pair in more reports than this tells little: only the neighbours in the order of signatures are counted. */
const COMMON = 24;
const NEIGHBOURS = 3;
/** Likeness below this many shared word pairs is chance. */
const LEAST_SHARED = 3;

/** Pairs of indices [i, j], i < j, sorted: the reports to align. Linear in the number of reports for a given length of report. */
export function candidatePairs(bodies: readonly Body[]): [number, number][] {
  const n = bodies.length;
  const pairs: [number, number][] = [];
  if (n <= ALL_PAIRS_UP_TO) {
    for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) pairs.push([i, j]);
    return pairs;
  }
  const shingles = bodies.map(wordPairs);
  const order = bySignature(shingles);
  const postings = new Map<number, number[]>();
  for (const i of order)
    for (const s of shingles[i]!) {
      const list = postings.get(s);
      if (list) list.push(i);
      else postings.set(s, [i]);
    }
  const rank = new Int32Array(n);
  order.forEach((i, r) => {
    rank[i] = r;
  });
  const chosen = new Set<number>();
  const count = new Float64Array(n);
  const touched: number[] = [];
  const add = (j: number, w: number) => {
    if (count[j] === 0) touched.push(j);
    count[j]! += w;
  };
  for (let i = 0; i < n; i++) {
    for (const s of shingles[i]!) {
      const list = postings.get(s)!;
      if (list.length < 2) continue;
      let from = 0;
      let to = list.length;
      if (list.length > COMMON) {
        const at = placeOf(list, rank, rank[i]!);
        from = Math.max(0, at - NEIGHBOURS);
        to = Math.min(list.length, at + NEIGHBOURS + 1);
      }
      for (let k = from; k < to; k++) if (list[k] !== i) add(list[k]!, 1);
    }
    const best = touched.filter((j) => count[j]! >= LEAST_SHARED);
    best.sort(
      (p, q) =>
        count[q]! - count[p]! || Math.abs(rank[p]! - rank[i]!) - Math.abs(rank[q]! - rank[i]!) || p - q,
    );
    for (const j of best.slice(0, LIKEST)) chosen.add(i < j ? i * n + j : j * n + i);
    for (const j of touched) count[j] = 0;
    touched.length = 0;
  }
  for (const c of [...chosen].sort((p, q) => p - q)) pairs.push([Math.floor(c / n), c % n]);
  return pairs;
}

/** Pairs of neighbouring telling words, each once, as 32-bit numbers; words inside quotation marks are left out. */
function wordPairs(body: Body): Int32Array {
  const found = new Set<number>();
  for (const s of body.sentences) {
    let before = -1;
    for (let i = s.first; i < s.last; i++) {
      if (body.kinds[i] === FUNCTION || body.quoted[i]) continue;
      const key = body.keys[i]!;
      if (before >= 0) found.add((Math.imul(before, 0x9e3779b1) + Math.imul(key, 0x85ebca6b)) | 0);
      before = key;
    }
  }
  return Int32Array.from(found).sort();
}

/** Report numbers ordered by min-wise hashes of their word pairs (Broder 1997): reports that share most stand side by side. */
function bySignature(shingles: readonly Int32Array[]): number[] {
  const SEEDS = [0x2c1b3c6d, 0x297a2d39, 0x1b56c4e9, 0x7feb352d];
  const signatures = shingles.map((list) =>
    SEEDS.map((seed) => {
      let least = 0xffffffff;
      for (const s of list) {
        let h = Math.imul(s ^ seed, 0x2c1b3c6d);
        h = Math.imul(h ^ (h >>> 15), 0x297a2d39);
        h = (h ^ (h >>> 13)) >>> 0;
        if (h < least) least = h;
      }
      return least;
    }),
  );
  const order = shingles.map((_, i) => i);
  order.sort((p, q) => {
    for (let k = 0; k < SEEDS.length; k++) {
      const d = signatures[p]![k]! - signatures[q]![k]!;
      if (d !== 0) return d;
    }
    return p - q;
  });
  return order;
}

function placeOf(list: readonly number[], rank: Int32Array, wanted: number): number {
  let lo = 0;
  let hi = list.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (rank[list[mid]!]! < wanted) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}
