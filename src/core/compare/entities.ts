// Who is the same across reports: local entities of each report to entities of the record.
import { SHORT_NAMES } from "../knowledge/en/short-names.ts";
import type { EntityKind, LocalEntity, Mention, ReadReport, RoleText } from "../model/annotation.ts";
import type { Entity, Party } from "../model/record.ts";
import type { Citation } from "../model/span.ts";
import { byPlace, sortedCitations } from "../text/cite.ts";
import { contentId } from "../text/hash.ts";
import { byCodeUnit, fold } from "../text/normalise.ts";
import { makeSides, type Sides, sideWords } from "./known-sides.ts";
import { linkPeople } from "./link-people.ts";

/** Entities of the record, still without a party, and where each report's local ones went. */
export interface LinkedEntities {
  readonly entities: readonly Entity[];
  /** Global id of a report's local entity: `entityOf.get(report id)?.get(local id)`. */
  readonly entityOf: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** A local entity with its report. */
export interface Member {
  readonly report: string;
  readonly local: LocalEntity;
  readonly mentions: readonly Mention[];
  /** Someone speaks as it, or relays as it, in its report. */
  readonly speaks: boolean;
}

/** The entities that the reports name, linked across reports; sorted by id. `own` are the reader's parties. */
export function linkEntities(reports: readonly ReadReport[], own: readonly Party[] = []): LinkedEntities {
  const sides = makeSides(own);
  const members = reports.flatMap(membersOf);
  const clusters = linkPeople(members, SHORT_NAMES, sides);
  const inCluster = new Set(clusters.flat());
  const byKey = new Map<string, Member[]>();
  for (const m of members) {
    if (inCluster.has(m)) continue;
    const key = keyOf(m, sides);
    const list = byKey.get(key);
    if (list) list.push(m);
    else byKey.set(key, [m]);
  }
  const groups = [...clusters, ...byKey.values()].filter((g) => worthKeeping(g, sides));
  const entityOf = new Map<string, Map<string, string>>();
  for (const r of reports) entityOf.set(r.report.id, new Map());
  const entities = groups.map((group) => {
    const entity = merge(group);
    for (const m of group) entityOf.get(m.report)!.set(m.local.id, entity.id);
    return entity;
  });
  return { entities: entities.sort((a, b) => byCodeUnit(a.id, b.id)), entityOf };
}

function membersOf(r: ReadReport): Member[] {
  const mentions = new Map<string, Mention[]>();
  for (const m of r.annotation.mentions) {
    if (m.entity === null) continue;
    const list = mentions.get(m.entity);
    if (list) list.push(m);
    else mentions.set(m.entity, [m]);
  }
  const speaking = new Set<string>();
  for (const q of r.annotation.quotations) {
    if (q.speaker) speaking.add(q.speaker);
    for (const s of q.speakers_joint) speaking.add(s);
    for (const c of q.chain) if (c.entity) speaking.add(c.entity);
  }
  return r.annotation.entities.map((local) => ({
    report: r.report.id,
    local,
    mentions: mentions.get(local.id) ?? [],
    speaks: speaking.has(local.id),
  }));
}

/** What is not a person is one across reports by its name, states and bodies by any of their names; role phrases never are. */
function keyOf(m: Member, sides: Sides): string {
  const { local } = m;
  if (local.anonymous) return `${m.report} ${local.id}`;
  const words = sideWords(local.name);
  if (local.kind === "organisation" || local.kind === "place") {
    const hit = sides.named(words);
    if (hit && (hit.via === "name" || hit.via === "body")) return `side ${hit.party.name}`;
  }
  const acronym = local.aliases.find((a) => /^[\p{Lu}]{3,}$/u.test(a));
  if (local.kind === "organisation" && acronym) return `acronym ${fold(acronym)}`;
  if (local.kind === "organisation" && /^[\p{Lu}]{3,}$/u.test(local.name))
    return `acronym ${fold(local.name)}`;
  return `${local.kind} ${words.join(" ")}`;
}

/** Role phrases, groups and institutions without a name count only where they speak or name a side. */
function worthKeeping(group: readonly Member[], sides: Sides): boolean {
  return group.some((m) => {
    if (m.local.kind === "person" || m.speaks) return true;
    if (m.local.anonymous) return false;
    if (m.mentions.every((x) => x.rule === "unknown-that-acts"))
      return sides.named(sideWords(m.local.name))?.via === "own";
    return m.local.kind === "place" || /\p{Lu}/u.test(m.local.name);
  });
}

function merge(group: readonly Member[]): Entity {
  const kind = kindOf(group);
  const counts = new Map<string, number>();
  for (const m of group) {
    if (kind === "person" && m.local.kind !== "person") continue;
    counts.set(m.local.name, (counts.get(m.local.name) ?? 0) + 1000);
    for (const x of m.mentions) if (x.form === "name") counts.set(x.exact, (counts.get(x.exact) ?? 0) + 1);
  }
  const full = [...counts].filter(([n]) => group.some((m) => m.local.name === n));
  const name = full.sort(
    ([a, x], [b, y]) => wordsOf(kind, b) - wordsOf(kind, a) || y - x || byCodeUnit(a, b),
  )[0]![0];
  const aliases = [...new Set(group.flatMap((m) => [m.local.name, ...m.local.aliases]))]
    .filter((a) => a !== name)
    .sort(byCodeUnit);
  return {
    id: contentId("e", group.map((m) => m.local.id).sort(byCodeUnit)),
    kind,
    name,
    aliases,
    party: null,
    roles: mergeRoles(group),
    mentions: sortedCitations(
      group.flatMap((m) =>
        m.mentions.map((x): Citation => ({ report: m.report, start: x.start, end: x.end, exact: x.exact })),
      ),
    ),
    rule: "none",
  };
}

/** A full name of two to four words goes before a bare surname. */
const wordsOf = (kind: EntityKind, name: string) =>
  kind === "person" ? Math.min(2, name.split(/\s+/).length) : 0;

function kindOf(group: readonly Member[]): EntityKind {
  for (const kind of ["person", "organisation", "place", "group"] as const)
    if (group.some((m) => m.local.kind === kind)) return kind;
  return "group";
}

function mergeRoles(group: readonly Member[]): RoleText[] {
  const byText = new Map<string, { text: string; evidence: Citation[] }>();
  const all = group.flatMap((m) => m.local.roles).sort((a, b) => byPlace(a.evidence[0]!, b.evidence[0]!));
  for (const r of all) {
    const key = sideWords(r.text).join(" ");
    const known = byText.get(key);
    if (known) known.evidence.push(...r.evidence);
    else byText.set(key, { text: r.text, evidence: [...r.evidence] });
  }
  return [...byText.values()]
    .map((r) => ({ text: r.text, evidence: sortedCitations(r.evidence) }))
    .sort((a, b) => b.evidence.length - a.evidence.length || byCodeUnit(a.text, b.text));
}
