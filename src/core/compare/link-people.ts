// People across reports: spellings of one name are one person, two people with one surname stay two. Never by surname alone.
import type { LocalEntity } from "../model/annotation.ts";
import { byCodeUnit } from "../text/normalise.ts";
import { mayBeOnePerson, type NameParts, nameParts, type ShortForms, soundOf } from "../text/person-name.ts";
import { type Sides, sideWords } from "./known-sides.ts";

/** What is linked: a local entity of a report and its mentions. */
interface Candidate {
  readonly report: string;
  readonly local: LocalEntity;
  readonly mentions: readonly { readonly rule: string; readonly form: string }[];
}

interface Cluster<T> {
  readonly members: T[];
  readonly names: NameParts[];
}

/** The people among the members, each as the list of its members; offices that one report names and another fills are in it. */
export function linkPeople<T extends Candidate>(
  members: readonly T[],
  short: ShortForms,
  sides: Sides,
): T[][] {
  const sorted = [...members].sort(
    (a, b) => byCodeUnit(a.local.name, b.local.name) || byCodeUnit(a.report, b.report),
  );
  const clusters: Cluster<T>[] = [];
  const bySound = new Map<string, Cluster<T>[]>();
  const exact = new Map<string, Cluster<T>>();
  const bare: T[] = [];
  for (const m of sorted) {
    if (m.local.kind !== "person") continue;
    const parts = nameParts(m.local.name);
    if (parts.given.length === 0) {
      bare.push(m);
      continue;
    }
    const key = `${parts.given.join(" ")} ${parts.full}`;
    const twin = exact.get(key);
    if (twin && fitsReport(twin, m)) {
      twin.members.push(m);
      continue;
    }
    const sounds = soundKeys(parts);
    const near = sounds.flatMap((s) => bySound.get(s) ?? []);
    const fits = [...new Set(near)].filter(
      (c) => fitsReport(c, m) && c.names.some((n) => mayBeOnePerson(n, parts, short)),
    );
    // Where two people could bear the name ("J. Holm" beside Jan and Jutta Holm) it stays alone.
    const home = fits.length === 1 ? fits[0]! : newCluster(clusters);
    home.members.push(m);
    home.names.push(parts);
    exact.set(key, home);
    for (const s of sounds) bySound.set(s, [...(bySound.get(s) ?? []), home]);
  }
  surnames(bare, members, clusters);
  offices(members, clusters, sides);
  return clusters.map((c) => c.members);
}

function newCluster<T>(clusters: Cluster<T>[]): Cluster<T> {
  const made: Cluster<T> = { members: [], names: [] };
  clusters.push(made);
  return made;
}

/** Two people whom one report keeps apart are never one. */
function fitsReport<T extends Candidate>(c: Cluster<T>, m: T): boolean {
  return !c.members.some((x) => x.report === m.report && x.local.kind === "person");
}

/** Names that can be one person share a key: first sound of the surname, or of the second surname. */
function soundKeys(p: NameParts): string[] {
  const keys = [(soundOf(p.surname)[0] ?? "").replace(/[aeiou]/, "a")];
  const second = p.given.at(-1);
  if (p.given.length > 1 && second) keys.push((soundOf(second)[0] ?? "").replace(/[aeiou]/, "a"));
  return keys;
}

/** A bare surname is the one person of that surname in the other reports; where two share it, a person of its own. */
function surnames<T extends Candidate>(
  bare: readonly T[],
  members: readonly T[],
  clusters: Cluster<T>[],
): void {
  const owners = new Map<string, Cluster<T>[]>();
  for (const c of clusters)
    for (const s of new Set(c.names.flatMap((n) => [n.surname, n.full])))
      owners.set(s, [...(owners.get(s) ?? []), c]);
  const unknown = members.filter(
    (m) =>
      m.local.kind === "organisation" &&
      m.mentions.some((x) => x.rule === "unknown-that-acts") &&
      !/\s/.test(m.local.name),
  );
  for (const m of [...bare, ...unknown]) {
    const parts = nameParts(m.local.name);
    const called = (by: string) => (owners.get(by) ?? []).filter((c) => fitsReport(c, m));
    // "Van der Roos" is no plain Roos where somebody has the particles too.
    const whole = called(parts.full);
    const found = whole.length > 0 ? whole : called(parts.surname);
    if (found.length === 1) {
      found[0]!.members.push(m);
      continue;
    }
    if (m.local.kind !== "person") continue;
    const own = newCluster(clusters);
    own.members.push(m);
    owners.set(`alone ${parts.full}`, [...(owners.get(`alone ${parts.full}`) ?? []), own]);
  }
  // Bare surnames without a full name anywhere are one person under one surname.
  for (const [key, list] of owners) {
    if (!key.startsWith("alone ") || list.length < 2 || owners.has(key.slice(6))) continue;
    for (const c of list.slice(1)) {
      if (c.members.some((m) => list[0]!.members.some((x) => x.report === m.report))) continue;
      list[0]!.members.push(...c.members);
      clusters.splice(clusters.indexOf(c), 1);
    }
  }
}

const OVER: ReadonlySet<string> = new Set([
  "former",
  "late",
  "ex",
  "then",
  "deputy",
  "vice",
  "acting",
  "previous",
]);

/** "The French president" of one report is the person to whom another gives that office with that state. */
function offices<T extends Candidate>(members: readonly T[], clusters: Cluster<T>[], sides: Sides): void {
  const open = members.filter(
    (m) => m.local.anonymous && m.mentions.some((x) => x.rule === "office-unnamed"),
  );
  if (open.length === 0) return;
  const held = clusters.map((c) => ({
    c,
    roles: rolesWithSides(c.members.flatMap((m) => m.local.roles).map((r) => officeWords(r.text, sides))),
  }));
  for (const m of open) {
    const words = sideWords(m.local.name);
    const want = officeWords(m.local.name, sides);
    const named = sides.find(words).some((h) => h.via !== "capital");
    const single = want.size === 1 && SINGULAR.has([...want][0]!);
    if (!single && (!named || want.size < 2 || words.length > MOST_WORDS)) continue;
    const fits = held.filter(({ roles }) => roles.some((r) => holds(r, want)));
    if (fits.length === 1) fits[0]!.c.members.push(m);
  }
}

/** Longer phrases say more than an office. */
const MOST_WORDS = 5;
/** Offices of which a story mostly has one: the chair, the mediator. */
const SINGULAR: ReadonlySet<string> = new Set(
  "chair chairman chairwoman chairperson mediator conciliator arbitrator".split(" "),
);
const LEADERS: ReadonlySet<string> = new Set(
  "president premier chancellor taoiseach king queen emir monarch prime".split(" "),
);

/** Does the role `r` hold the office `want`? "Leader" is any head of the same side. */
function holds(r: ReadonlySet<string>, want: ReadonlySet<string>): boolean {
  for (const w of want)
    if (!r.has(w) && !(w === "leader" && [...r].some((x) => LEADERS.has(x)))) return false;
  for (const w of r) if (OVER.has(w) && !want.has(w)) return false;
  return true;
}

/** "Retired general", "leads for Norland": a role that names no side, with the one side that the other roles name. */
function rolesWithSides(roles: readonly Set<string>[]): readonly ReadonlySet<string>[] {
  const named = new Set(roles.flatMap((r) => [...r].filter((w) => w.startsWith("side:"))));
  const [side] = named;
  if (side === undefined || named.size > 1) return roles;
  return roles.map((r) => (r.has(side) ? r : new Set([...r, side])));
}

/** Words of an office, each name of a side as that side. */
function officeWords(text: string, sides: Sides): Set<string> {
  const words = sideWords(text);
  const hits = sides.find(words);
  const set = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    const hit = hits.find((h) => h.from <= i && i < h.to);
    if (hit) set.add(`side:${hit.party.name}`);
    else if (!/^(?:of|for|a|an|and|in)$/.test(words[i]!)) set.add(words[i]!);
  }
  return set;
}
