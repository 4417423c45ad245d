// From links between units to utterances: surest links first, and a group grows only where most of it agrees.
import { FUNCTION } from "../body.ts";
import { likeness } from "./likeness.ts";
import { type Link, type Linking, linkUnits } from "./link-units.ts";
import { relateSpeakers } from "./speakers.ts";
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

/** The clusters of units, each unit in one. */
export function clusterUnits(units: readonly Unit[], on: Linking): Cluster[] {
  const links: { a: Unit; b: Unit; link: Link }[] = [];
  for (const [i, j] of candidates(units)) {
    const link = linkUnits(units[i]!, units[j]!, on);
    if (link) links.push({ a: units[i]!, b: units[j]!, link });
  }
  links.sort((p, q) => q.link.strength - p.link.strength || p.a.index - q.a.index || p.b.index - q.b.index);
  const group = new Map<Unit, Unit[]>(units.map((u) => [u, [u]]));
  const rules = new Map<Unit, string>();
  for (const { a, b, link } of links) {
    const p = group.get(a)!;
    const q = group.get(b)!;
    if (p === q || !agree(p, q, a, b, on)) continue;
    const merged = [...p, ...q].sort((x, y) => x.index - y.index);
    for (const u of merged) group.set(u, merged);
    for (const u of [a, b]) if (!rules.has(u)) rules.set(u, link.rule);
  }
  linkBeside(units, group, rules, on);
  return [...new Set(group.values())].map((list) => ({ units: list, rules }));
}

/** Words put into another's mouth beside words of the same two speakers that were: short ones are then no accident either. */
function linkBeside(
  units: readonly Unit[],
  group: Map<Unit, Unit[]>,
  rules: Map<Unit, string>,
  on: Linking,
): void {
  const beside = (u: Unit) => [units[u.index - 1], units[u.index + 1]];
  for (const list of new Set(group.values()))
    for (const a of list)
      for (const b of list) {
        if (a.index >= b.index || !a.marked || !b.marked) continue;
        const speakers = relateSpeakers(a, b, on.names);
        if (speakers !== "other" && speakers !== "side") continue;
        for (const x of beside(a))
          for (const y of beside(b)) {
            if (!x || !y || x.body !== a.body || y.body !== b.body) continue;
            const p = group.get(x)!;
            const q = group.get(y)!;
            if (p === q || p.some((u) => q.some((v) => u.body === v.body && u.run === v.run))) continue;
            if (x.quotation.speaker !== a.quotation.speaker || y.quotation.speaker !== b.quotation.speaker)
              continue;
            const like = likeness(x, y, on.weights);
            if (!like.equal || like.words < 3 || like.telling < 1) continue;
            const merged = [...p, ...q].sort((u, v) => u.index - v.index);
            for (const u of merged) group.set(u, merged);
            for (const u of [x, y]) if (!rules.has(u)) rules.set(u, "same-words-beside-same-words");
          }
      }
}

/**
 * True where two groups may become one: a lone rendering at its place in a dependent report follows its source, else the longest of both
 * sides must be linked, or half of the pairs. Two sentences of one run of speech never become one saying.
 */
function agree(p: readonly Unit[], q: readonly Unit[], a: Unit, b: Unit, on: Linking): boolean {
  for (const x of p) for (const y of q) if (x.body === y.body && x.run === y.run) return false;
  if ((p.length === 1 || q.length === 1) && on.places.of(a, b) !== null) return true;
  const ps = witnesses(p);
  const qs = witnesses(q);
  let linked = 0;
  for (const x of ps)
    for (const y of qs)
      if (linkUnits(x, y, on)) {
        if (x === ps[0] && y === qs[0]) return true;
        linked++;
      }
  return linked >= ps.length * qs.length * AGREE;
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
