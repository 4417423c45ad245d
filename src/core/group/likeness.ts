// Which reports are alike, as a sparse graph: candidates by shared words that are not in every report, then the whole cosine, less
// the further apart the reports were published.
import type { ReportSketch } from "../model/story-group.ts";
import { byCodeUnit } from "../text/normalise.ts";
import { likenessOf, type Weighed } from "./weigh.ts";

/** Likeness below this is that of any two reports, and counts as none. */
const FLOOR = 0.08;
/** A term in more reports than this names no candidates: work grows with the reports, not with their square. */
const MOST_REPORTS = 300;
/** The likest that are kept of one report; either of two may keep the other. */
const MOST_LIKE = 200;
/** Reports of one event appear within this many days: as alike as their words. */
const SAME_DAYS = 3;
/** After that likeness halves in so many days: a story of talks goes on for weeks, two alike events of a year are two. */
const HALF_DAYS = 14;

/** For each report its neighbours with their likeness, sorted by number. */
export type Likeness = readonly ReadonlyMap<number, number>[];

/** The likeness of reports given by sketch and vector. The result for two reports depends on the others only through the words' weights. */
export function findLikeness(sketches: readonly ReportSketch[], weighed: Weighed): Likeness {
  const { vectors, reports } = weighed;
  const n = sketches.length;
  const days = sketches.map((s) => dayOf(s.published));
  const postings = new Map<number, { readonly of: number[]; readonly weight: number[] }>();
  const found: Map<number, number>[] = vectors.map(() => new Map());
  const partial = new Float64Array(n);
  const touched: number[] = [];
  for (let i = 0; i < n; i++) {
    const v = vectors[i]!;
    v.terms.forEach((t, x) => {
      if (reports[t]! < 2 || reports[t]! > MOST_REPORTS) return;
      let list = postings.get(t);
      if (!list) postings.set(t, (list = { of: [], weight: [] }));
      const { of, weight } = list;
      const w = v.weights[x]!;
      for (let k = 0; k < of.length; k++) {
        const j = of[k]!;
        if (partial[j] === 0) touched.push(j);
        partial[j]! += w * weight[k]!;
      }
      of.push(i);
      weight.push(w);
    });
    for (const j of touched) {
      // What the common terms add is small; a pair that has not half of the floor without them is no candidate.
      if (partial[j]! >= FLOOR / 2) {
        const like = likenessOf(v, vectors[j]!) * nearness(days[i]!, days[j]!);
        if (like >= FLOOR) {
          found[i]!.set(j, like);
          found[j]!.set(i, like);
        }
      }
      partial[j] = 0;
    }
    touched.length = 0;
  }
  return keepLikest(found);
}

function keepLikest(found: readonly Map<number, number>[]): Likeness {
  const kept = found.map((near, i) => {
    if (near.size <= MOST_LIKE) return null;
    const sorted = [...near].sort(([a, x], [b, y]) => y - x || a - b).slice(0, MOST_LIKE);
    return new Set(sorted.map(([j]) => j).concat(i));
  });
  return found.map((near, i) => {
    const list = [...near].filter(([j]) => !kept[i] || kept[i].has(j) || !kept[j] || kept[j].has(i));
    return new Map(list.sort(([a], [b]) => a - b));
  });
}

/** How much of their likeness two reports keep that were published on these days; all of it where one is not known. */
function nearness(a: number | null, b: number | null): number {
  if (a === null || b === null) return 1;
  return 0.5 ** (Math.max(0, Math.abs(a - b) - SAME_DAYS) / HALF_DAYS);
}

/** Days since 1970 of an ISO date that gives at least a day, else null. */
export function dayOf(published: string | null): number | null {
  const m = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? "");
  return m ? Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3])) / 86_400_000 : null;
}

/** Order of sketches that does not depend on how they came: by day, then by id. */
export function byTimeAndId(a: ReportSketch, b: ReportSketch): number {
  return byCodeUnit(a.published ?? "", b.published ?? "") || byCodeUnit(a.report, b.report);
}
