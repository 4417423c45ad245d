// Texts that are nearly the same, among many: an exact join by rare runs of words. Two texts that share half of their runs share one
// of the rarest half of either ("prefix filter": Chaudhuri, Ganti and Kaushik 2006; Bayardo, Ma and Srikant 2007), and most runs of
// words stand in one text only, so that few pairs are ever held against each other. Unlike min-wise hashing it misses none.
import { jaccard } from "./shingles.ts";

/** Two texts that share at least this part of their runs of words are nearly the same. */
export const NEARLY_SAME = 0.5;
/** A run that is rare for its text and yet in more texts than this belongs to a form sent again and again: only the last ones are looked at. */
const MOST_TEXTS = 400;

/** A pair of texts by their numbers, `a` < `b`, and the part of their runs that is in both. */
export interface SamePair {
  readonly a: number;
  readonly b: number;
  readonly share: number;
}

/** Texts of many that are nearly the same. */
export interface SameTexts {
  /** For each text the first that has the very same runs (itself if none before it has). */
  readonly first: Int32Array;
  /** Pairs that share at least the part asked for, sorted by `a`, then `b`; of texts that are `first`, so that a thousand copies make no pair. */
  readonly pairs: readonly SamePair[];
}

/** The texts, given as sorted lists of runs (`shinglesOf`), that are nearly the same. A text without words is like no other. */
export function findSameTexts(texts: readonly Uint32Array[], share = NEARLY_SAME): SameTexts {
  const first = firstCopies(texts);
  const table = countRuns(texts, first);
  const heads = new Int32Array(table.size).fill(-1);
  const nexts: number[] = [];
  const owners: number[] = [];
  const pairs: SamePair[] = [];
  const seen = new Int32Array(texts.length).fill(-1);
  // Shorter texts first: a text is then only held against shorter ones, from which it needs fewer rare runs.
  const order = [...texts.keys()].filter((i) => first[i] === i && texts[i]!.length > 0);
  order.sort((x, y) => texts[x]!.length - texts[y]!.length || x - y);
  for (const i of order) {
    const runs = texts[i]!;
    const slots = rarest(runs, table, runs.length - Math.ceil(share * runs.length) + 1);
    for (const slot of slots) {
      let looked = 0;
      for (let e = heads[slot]!; e >= 0 && looked < MOST_TEXTS; e = nexts[e]!) {
        const j = owners[e]!;
        looked++;
        if (seen[j] === i) continue;
        seen[j] = i;
        if (texts[j]!.length < share * runs.length) break;
        const s = jaccard(texts[j]!, runs);
        if (s >= share) pairs.push({ a: Math.min(i, j), b: Math.max(i, j), share: s });
      }
      nexts.push(heads[slot]!);
      owners.push(i);
      heads[slot] = owners.length - 1;
    }
  }
  pairs.sort((p, q) => p.a - q.a || p.b - q.b);
  return { first, pairs };
}

/** For each text the number of the first with the very same runs. */
function firstCopies(texts: readonly Uint32Array[]): Int32Array {
  const byHash = new Map<number, number[]>();
  return Int32Array.from(texts, (runs, i) => {
    let h = runs.length;
    for (const r of runs) h = Math.imul(h ^ r, 0x9e3779b1) ^ (h >>> 15);
    const there = byHash.get(h);
    const twin = there?.find((j) => isSame(texts[j]!, runs));
    if (twin !== undefined && runs.length > 0) return twin;
    if (there) there.push(i);
    else byHash.set(h, [i]);
    return i;
  });
}

function isSame(a: Uint32Array, b: Uint32Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** How many texts have each run: open addressing, so that four million runs cost tens of megabytes and not hundreds. */
interface RunTable {
  /** A power of two; `shift` leaves so many bits of a hash. */
  readonly size: number;
  readonly shift: number;
  readonly keys: Uint32Array;
  /** 0: a free slot. */
  readonly counts: Uint16Array;
}

function countRuns(texts: readonly Uint32Array[], first: Int32Array): RunTable {
  let all = 0;
  for (let i = 0; i < texts.length; i++) if (first[i] === i) all += texts[i]!.length;
  let bits = 4;
  while (2 ** bits < 1.5 * all) bits++;
  const size = 2 ** bits;
  const table = { size, shift: 32 - bits, keys: new Uint32Array(size), counts: new Uint16Array(size) };
  for (let i = 0; i < texts.length; i++) {
    if (first[i] !== i) continue;
    for (const run of texts[i]!) {
      const s = slotOf(run, table);
      table.keys[s] = run;
      if (table.counts[s]! < 0xffff) table.counts[s]!++;
    }
  }
  return table;
}

function slotOf(run: number, { size, shift, keys, counts }: RunTable): number {
  let s = Math.imul(run, 0x9e3779b1) >>> shift;
  while (counts[s] !== 0 && keys[s] !== run) s = (s + 1) & (size - 1);
  return s;
}

/** The slots of the `n` rarest runs of a text, without those that no other text has. */
function rarest(runs: Uint32Array, table: RunTable, n: number): number[] {
  const slots: number[] = [];
  let alone = 0;
  for (const run of runs) {
    const s = slotOf(run, table);
    if (table.counts[s] === 1) alone++;
    else slots.push(s);
  }
  if (alone >= n) return [];
  slots.sort((x, y) => table.counts[x]! - table.counts[y]! || table.keys[x]! - table.keys[y]!);
  return slots.slice(0, n - alone);
}
