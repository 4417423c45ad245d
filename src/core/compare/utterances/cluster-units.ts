// From links between units to utterances: surest links first, and a group grows only where most of it agrees.
import { FUNCTION } from "../body.ts";
import { likeness, placeInside } from "./likeness.ts";
import { type Link, type Linking, linkUnits } from "./link-units.ts";
import { areTwoPeople, relateSpeakers } from "./speakers.ts";
import type { Unit } from "./units.ts";

/** Units that are one saying, in the order of the units, and the rule that put each in. */
export interface Cluster {
  readonly units: readonly Unit[];
  readonly rules: ReadonlyMap<Unit, string>;
}

/** Words that more units than this share are no reason to compare two of them. */
const COMMON = 80;
/** With so many of each side, the longest, a merge is checked. */
const WITNESSES = 5;
/** Share of the checked pairs that must be linked where the longest of both sides are not. */
const AGREE = 0.5;

/** A growing cluster: its units, the runs of speech they stand in, and the longest of them. */
interface Group {
  readonly units: Unit[];
  readonly runs: Set<string>;
  readonly longest: readonly Unit[];
}

const runOf = (u: Unit) => `${u.body.report.id} ${u.run}`;
const aloneIn = (u: Unit): Group => ({ units: [u], runs: new Set([runOf(u)]), longest: [u] });

function merge(p: Group, q: Group): Group {
  const [many, few] = p.units.length >= q.units.length ? [p, q] : [q, p];
  many.units.push(...few.units);
  for (const r of few.runs) many.runs.add(r);
  return { units: many.units, runs: many.runs, longest: witnesses([...many.longest, ...few.longest]) };
}

/** True where two sentences of one run of speech would become one saying. */
function inOneRun(p: Group, q: Group): boolean {
  const [few, many] = p.runs.size <= q.runs.size ? [p, q] : [q, p];
  for (const r of few.runs) if (many.runs.has(r)) return true;
  return false;
}

/** The clusters of units, each unit in one. */
export function clusterUnits(units: readonly Unit[], on: Linking): Cluster[] {
  const links: { a: Unit; b: Unit; link: Link }[] = [];
  const pairs = candidates(units);
  const ambiguous = ambiguousFragments(units, pairs, on);
  for (const [i, j] of pairs) {
    const link = linkUnits(units[i]!, units[j]!, on);
    if (link && !(link.rule !== "same-words" && (ambiguous.has(units[i]!) || ambiguous.has(units[j]!))))
      links.push({ a: units[i]!, b: units[j]!, link });
  }
  links.sort((p, q) => q.link.strength - p.link.strength || p.a.index - q.a.index || p.b.index - q.b.index);
  const group = new Map<Unit, Group>(units.map((u) => [u, aloneIn(u)]));
  const rules = new Map<Unit, string>();
  const join = (a: Unit, b: Unit, rule: string) => {
    const merged = merge(group.get(a)!, group.get(b)!);
    for (const u of merged.units) group.set(u, merged);
    for (const u of [a, b]) if (!rules.has(u)) rules.set(u, rule);
  };
  for (const { a, b, link } of links) {
    const p = group.get(a)!;
    const q = group.get(b)!;
    if (p !== q && agree(p, q, a, b, on)) join(a, b, link.rule);
  }
  linkBeside(units, group, join, on);
  return [...new Set(group.values())].map((g) => ({
    units: [...g.units].sort((x, y) => x.index - y.index),
    rules,
  }));
}

/** A fragment of so many words at most may be of any sentence that has them. */
const FRAGMENT = 3;

/** Fragments that stand in two sentences of one and the same other report: nobody knows of which they are. */
function ambiguousFragments(
  units: readonly Unit[],
  pairs: readonly (readonly [number, number])[],
  on: Linking,
): ReadonlySet<Unit> {
  const holders = new Map<Unit, Map<Unit["body"], Unit[]>>();
  for (const [i, j] of pairs)
    for (const [u, v] of [
      [units[i]!, units[j]!],
      [units[j]!, units[i]!],
    ] as const) {
      if (u.body === v.body || u.heading || u.last - u.first > FRAGMENT || v.last - v.first <= FRAGMENT)
        continue;
      if (placeInside(u, v) < 0 || on.places.of(u, v) !== null) continue;
      if (relateSpeakers(u, v, on.names) === "other") continue;
      const byBody = holders.get(u) ?? new Map<Unit["body"], Unit[]>();
      holders.set(u, byBody);
      const list = byBody.get(v.body) ?? [];
      byBody.set(v.body, list);
      // The same sentence quoted twice is one.
      if (!list.some((w) => likeness(w, v, on.weights).contained >= 0.9)) list.push(v);
    }
  return new Set(
    [...holders].filter(([, byBody]) => [...byBody.values()].some((l) => l.length > 1)).map(([u]) => u),
  );
}

/** In a cluster of more renderings than this, short words beside it are not looked at. */
const BESIDE = 60;

/** Words put into another's mouth beside words of the same two speakers that were: short ones are then no accident either. */
function linkBeside(
  units: readonly Unit[],
  group: ReadonlyMap<Unit, Group>,
  join: (a: Unit, b: Unit, rule: string) => void,
  on: Linking,
): void {
  const beside = (u: Unit) =>
    [units[u.index - 1], units[u.index + 1]].filter(
      (v) => v !== undefined && v.body === u.body && v.quotation.speaker === u.quotation.speaker,
    );
  for (const { units: list } of new Set(group.values())) {
    if (list.length > BESIDE) continue;
    const pairs = [...list].sort((x, y) => x.index - y.index);
    for (const a of pairs)
      for (const b of pairs) {
        if (a.index >= b.index || !a.marked || !b.marked) continue;
        const speakers = relateSpeakers(a, b, on.names);
        if (speakers !== "other" && speakers !== "side") continue;
        for (const x of beside(a))
          for (const y of beside(b)) {
            const p = group.get(x!)!;
            const q = group.get(y!)!;
            if (p === q || inOneRun(p, q)) continue;
            const like = likeness(x!, y!, on.weights);
            if (like.equal && like.words >= 3 && like.telling >= 1)
              join(x!, y!, "same-words-beside-same-words");
          }
      }
  }
}

/**
 * True where two groups may become one: a lone rendering at its place in a dependent report follows its source, else the longest of both
 * sides must be linked, or half of the pairs. Two sentences of one run of speech never become one saying.
 */
function agree(p: Group, q: Group, a: Unit, b: Unit, on: Linking): boolean {
  if (inOneRun(p, q)) return false;
  if ((p.units.length === 1 || q.units.length === 1) && on.places.of(a, b) !== null) return true;
  let linked = 0;
  for (const x of p.longest)
    for (const y of q.longest)
      if (!linkUnits(x, y, on)) {
        // A quotation that a report gives to two people at once makes no single saying of what each of them said.
        if (areTwoPeople(x, y, on.names)) return false;
      } else {
        if (x === p.longest[0] && y === q.longest[0]) return true;
        linked++;
      }
  return linked >= p.longest.length * q.longest.length * AGREE;
}

function witnesses(list: readonly Unit[]): Unit[] {
  const marked = list.filter((u) => u.marked);
  return (marked.length > 0 ? marked : [...list])
    .sort((x, y) => y.last - y.first - (x.last - x.first) || x.index - y.index)
    .slice(0, WITNESSES);
}

/** Pairs of units that share a telling word rare enough, or all their words; i < j, sorted. */
function candidates(units: readonly Unit[]): [number, number][] {
  const byKey = new Map<number, number[]>();
  const byWords = new Map<string, number[]>();
  units.forEach((u, n) => {
    const seen = new Set<number>();
    for (let i = u.first; i < u.last; i++) if (u.body.kinds[i] !== FUNCTION) seen.add(u.body.keys[i]!);
    for (const key of seen) push(byKey, key, n);
    push(byWords, u.body.spelled.subarray(u.first, u.last).join(" "), n);
  });
  const chosen = new Set<number>();
  const add = (i: number, j: number) => chosen.add(i < j ? i * units.length + j : j * units.length + i);
  for (const list of byKey.values()) {
    if (list.length > COMMON) continue;
    for (let x = 0; x < list.length; x++) for (let y = x + 1; y < list.length; y++) add(list[x]!, list[y]!);
  }
  for (const list of byWords.values())
    for (let x = 1; x < list.length; x++) {
      add(list[x - 1]!, list[x]!);
      if (x > 1) add(list[0]!, list[x]!);
    }
  return [...chosen].sort((p, q) => p - q).map((c) => [Math.floor(c / units.length), c % units.length]);
}

function push<K>(map: Map<K, number[]>, key: K, n: number): void {
  const list = map.get(key);
  if (list) list.push(n);
  else map.set(key, [n]);
}
