// Sentences that every report gives together, one after the other in one run of speech, are one utterance and not several.
import type { Cluster } from "./cluster-units.ts";
import type { Unit } from "./units.ts";

/**
 * Returns the clusters with neighbours made one. A cluster joins the one before it where each of its renderings follows one of that
 * cluster's: then the second sentence is never given alone, and renderings without it are cut. What only one report has
 * joins only what only that report has.
 */
export function joinNeighbours(clusters: readonly Cluster[]): Cluster[] {
  const clusterOf = new Map<Unit, Cluster>();
  const ending = new Map<string, Unit>();
  const key = (u: Unit, at: number) => `${u.body.report.id} ${u.run} ${at}`;
  for (const c of clusters)
    for (const u of c.units) {
      clusterOf.set(u, c);
      ending.set(key(u, u.last), u);
    }
  const before = (c: Cluster): Cluster | null => {
    let found: Cluster | null = null;
    for (const u of c.units) {
      const v = ending.get(key(u, u.first));
      const other = v && clusterOf.get(v)!;
      if (!other || other === c || (found !== null && found !== other)) return null;
      found = other;
    }
    return found !== null && (found.units.length === 1) === (c.units.length === 1) ? found : null;
  };
  const previous = new Map<Cluster, Cluster>();
  const taken = new Set<Cluster>();
  for (const c of clusters) {
    const p = before(c);
    if (p === null || taken.has(p)) continue;
    previous.set(c, p);
    taken.add(p);
  }
  const chains: Cluster[] = [];
  for (const c of clusters) {
    if (taken.has(c)) continue;
    const parts = [c];
    for (let p = previous.get(c); p !== undefined; p = previous.get(p)) parts.unshift(p);
    chains.push(parts.length === 1 ? c : together(parts, ending, key));
  }
  return chains;
}

function together(
  parts: readonly Cluster[],
  ending: ReadonlyMap<string, Unit>,
  key: (u: Unit, at: number) => string,
): Cluster {
  const all = new Set(parts.flatMap((c) => c.units));
  const starting = new Map<string, Unit>();
  for (const u of all) starting.set(key(u, u.first), u);
  const rules = new Map<Unit, string>();
  const units: Unit[] = [];
  for (const u of all) {
    const v = ending.get(key(u, u.first));
    if (v && all.has(v)) continue;
    let end = u;
    for (let n = starting.get(key(end, end.last)); n !== undefined; n = starting.get(key(end, end.last)))
      end = n;
    const made = end === u ? u : extend(u, end);
    units.push(made);
    rules.set(
      made,
      parts[0]!.rules.get(u) ?? parts.find((c) => c.rules.has(u))?.rules.get(u) ?? "same-words",
    );
  }
  return { units: units.sort((x, y) => x.index - y.index), rules };
}

function extend(u: Unit, v: Unit): Unit {
  return { ...u, last: v.last, end: v.end };
}
