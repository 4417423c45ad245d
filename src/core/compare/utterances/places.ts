// Where two sayings stand in two reports of which one was written from the other: the same place is evidence of its own.
import type { Dependence } from "../../model/record.ts";
import type { Body } from "../body.ts";
import type { Match } from "../passages/align-bodies.ts";
import type { Unit } from "./units.ts";

/** `twin`: their sentences are matched; `between`: matched sentences stand close before and after both; null: neither. */
export type Place = "twin" | "between" | null;

/** Tells the place of two units, and whether their reports depend on one another. */
export interface Places {
  of(a: Unit, b: Unit): Place;
  dependent(a: Unit, b: Unit): boolean;
  /** True where b's report was written from a's. */
  taken(a: Unit, b: Unit): boolean;
}

/** How far off the matched sentences before and after may stand. */
const REACH = 3;

/** The places in pairs of reports that depend on one another; in all others no place says anything. */
export function findPlaces(
  matched: readonly { readonly a: Body; readonly b: Body; readonly matches: readonly Match[] }[],
  dependence: readonly Dependence[],
): Places {
  const key = (p: string, q: string) => (p < q ? `${p} ${q}` : `${q} ${p}`);
  const rows = new Map<string, Dependence>();
  for (const d of dependence)
    if (d.relation === "copies" || d.relation === "common-source") rows.set(key(d.a, d.b), d);
  const anchors = new Map<string, readonly (readonly [number, number])[]>();
  for (const { a, b, matches } of matched) {
    const k = key(a.report.id, b.report.id);
    if (!rows.has(k)) continue;
    const turned = a.report.id > b.report.id;
    anchors.set(
      k,
      matches.map((m) => (turned ? ([m.b.index, m.a.index] as const) : ([m.a.index, m.b.index] as const))),
    );
  }
  return {
    dependent: (a, b) => rows.has(key(a.body.report.id, b.body.report.id)),
    taken(a, b) {
      const d = rows.get(key(a.body.report.id, b.body.report.id));
      if (!d) return false;
      return d.direction === (d.a === b.body.report.id ? "a-from-b" : "b-from-a");
    },
    of(a, b) {
      const list = anchors.get(key(a.body.report.id, b.body.report.id));
      if (!list) return null;
      const [x, y] =
        a.body.report.id < b.body.report.id ? [a.sentence, b.sentence] : [b.sentence, a.sentence];
      let before = false;
      let after = false;
      for (const [p, q] of list) {
        if (p === x && q === y) return "twin";
        const dx = x - p;
        const dy = y - q;
        if (Math.abs(dx - dy) > 1) continue;
        if (dx >= 0 && dy >= 0 && Math.max(dx, dy) <= REACH) before = true;
        if (dx <= 0 && dy <= 0 && Math.min(dx, dy) >= -REACH) after = true;
      }
      return before && after ? "between" : null;
    },
  };
}
