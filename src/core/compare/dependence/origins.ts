// Which reports stand on one source: the count of a row's origins is the count of these, not of outlets.
import type { Dependence, Origin } from "../../model/record.ts";
import type { Report } from "../../model/report.ts";
import { contentId } from "../../text/hash.ts";
import { byCodeUnit } from "../../text/normalise.ts";
import type { Credits } from "./credits.ts";

/** The origins of a set, and the one that each report counts as. */
export interface Origins {
  readonly origins: readonly Origin[];
  /** Report id → origin id. */
  readonly originOf: ReadonlyMap<string, string>;
}

/**
 * Returns the origins. Reports that copy one another or share a source are one origin, named after the agency whose text
 * it is; so are reports that carry nothing but one agency's credit. An agency that is credited beside the report's own words and
 * whose report is not held is an origin too, but no report counts as it.
 */
export function collapseOrigins(
  reports: readonly Report[],
  dependence: readonly Dependence[],
  credits: Credits,
): Origins {
  const parent = new Map<string, string>();
  const root = (x: string): string => {
    let r = x;
    while (parent.get(r) !== undefined && parent.get(r) !== r) r = parent.get(r)!;
    parent.set(x, r);
    return r;
  };
  const join = (x: string, y: string) => {
    const [p, q] = [root(x), root(y)].sort(byCodeUnit);
    if (p !== q) parent.set(q!, p!);
  };
  for (const r of reports) parent.set(r.id, r.id);
  for (const d of dependence) if (d.relation === "copies" || d.relation === "common-source") join(d.a, d.b);
  for (const r of reports) if (r.revises !== null && parent.has(r.revises)) join(r.id, r.revises);
  const firstWith = new Map<string, string>();
  for (const r of reports)
    for (const [agency, kind] of credits.credited(r.id)) {
      if (kind !== "whole") continue;
      const other = firstWith.get(agency);
      if (other === undefined) firstWith.set(agency, r.id);
      else join(other, r.id);
    }
  for (const r of reports) {
    const own = credits.own(r.id);
    const other = own === null ? undefined : firstWith.get(own);
    if (other !== undefined) join(other, r.id);
  }
  return nameOrigins(reports, credits, root);
}

function nameOrigins(reports: readonly Report[], credits: Credits, root: (id: string) => string): Origins {
  const groups = new Map<string, Report[]>();
  for (const r of reports) {
    const g = groups.get(root(r.id));
    if (g) g.push(r);
    else groups.set(root(r.id), [r]);
  }
  const origins: Origin[] = [];
  const originOf = new Map<string, string>();
  const named = new Set<string>();
  for (const group of groups.values()) {
    const ids = group.map((r) => r.id).sort(byCodeUnit);
    const held = group.map((r) => credits.own(r.id)).filter((x) => x !== null);
    const whole = group.flatMap((r) =>
      [...credits.credited(r.id)].filter(([, k]) => k === "whole").map(([n]) => n),
    );
    const shared = group.length > 1 ? group.flatMap((r) => [...credits.credited(r.id).keys()]) : [];
    const name = mostCommon(held) ?? mostCommon(whole) ?? mostCommon(shared);
    if (name !== null) named.add(name);
    const id = contentId("o", ids, name);
    origins.push({ id, reports: ids, named: name });
    for (const r of ids) originOf.set(r, id);
  }
  for (const agency of credits.names) {
    if (named.has(agency)) continue;
    const ids = reports
      .filter((r) => credits.credited(r.id).has(agency))
      .map((r) => r.id)
      .sort(byCodeUnit);
    origins.push({ id: contentId("o", ids, agency), reports: ids, named: agency });
  }
  origins.sort((p, q) => byCodeUnit(p.id, q.id));
  return { origins, originOf };
}

function mostCommon(names: readonly string[]): string | null {
  const count = new Map<string, number>();
  for (const n of names) count.set(n, (count.get(n) ?? 0) + 1);
  return [...count].sort((p, q) => q[1] - p[1] || byCodeUnit(p[0], q[0]))[0]?.[0] ?? null;
}
