// Whom somebody serves: "Holm’s aide", "his adviser", "the president’s counselor", one title for several. The side goes with it.
import type { ReadReport } from "../model/annotation.ts";
import type { Reading } from "../model/reading.ts";
import type { Entity } from "../model/record.ts";
import type { Citation } from "../model/span.ts";
import { fold } from "../text/normalise.ts";
import type { LinkedEntities } from "./entities.ts";
import type { Chosen } from "./side-rules.ts";

const PAST = /\b(?:former|formerly|ex|late|onetime|previous|then|retired)\b/;
/** Rounds in which a side may be handed on: the aide of the aide. */
const ROUNDS = 2;

/** Gives people without a side that of the person whom their role names; changes `found`. */
export function handOnSides(
  entities: readonly Entity[],
  found: Map<string, Chosen>,
  reports: readonly ReadReport[],
  linked: LinkedEntities,
): void {
  const people = entities.filter((e) => e.kind === "person");
  const persons = new Set(people.map((e) => e.id));
  const inside = placesOf(reports, linked);
  const readings = new Map(reports.map((r) => [r.report.id, r.reading]));
  const shared = new Map<string, Entity[]>();
  for (const e of people)
    for (const r of e.roles)
      for (const c of r.evidence) shared.set(placeKey(c), [...(shared.get(placeKey(c)) ?? []), e]);
  for (let round = 0; round < ROUNDS; round++)
    for (const e of people) {
      const now = found.get(e.id);
      if (now?.party || now?.rule === "above-the-sides") continue;
      const chosen =
        principal(e, inside, found) ??
        titleShared(e, shared, found) ??
        possessor(e, (c) => bodiesBefore(c, readings, inside, persons), found);
      if (chosen) found.set(e.id, chosen);
    }
}

const placeKey = (c: Citation) => `${c.report} ${c.start} ${c.end}`;

/** What a report mentions, by place. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

/** The mentions that lie inside a citation, in order of their beginning. */
type Inside = (c: Citation) => readonly Place[];

function placesOf(reports: readonly ReadReport[], linked: LinkedEntities): Inside {
  const byReport = new Map<string, Place[]>();
  for (const r of reports) {
    const ids = linked.entityOf.get(r.report.id);
    const places = r.annotation.mentions.flatMap((m): Place[] => {
      const entity = m.entity === null ? undefined : ids?.get(m.entity);
      return entity ? [{ start: m.start, end: m.end, entity }] : [];
    });
    byReport.set(r.report.id, places);
  }
  return (c) => {
    const places = byReport.get(c.report) ?? [];
    let lo = 0;
    let hi = places.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (places[mid]!.start < c.start) lo = mid + 1;
      else hi = mid;
    }
    const found: Place[] = [];
    for (let i = lo; i < places.length && places[i]!.start < c.end; i++)
      if (places[i]!.end <= c.end) found.push(places[i]!);
    return found;
  };
}

const KIN =
  /\b(?:wife|husband|son|daughter|mother|father|brother|sister|widow|cousin|friend|partner)\b[^'’]* of\b/;
/** Nobody speaks for the side of a spouse or friend, and least for that of an opponent. */
const APART =
  /(?<![-\w])(?:wife|husband|widow|widower|son|daughter|mother|father|brother|sister|cousin|nephew|niece|girlfriend|boyfriend|friend|neighbou?r|critic|opponent|rival|challenger|foe|enemy|nemesis|accuser|victim|predecessor|successor|counterpart|biographer|interviewer|host|donor|supporter|voter|fan|backer|admirer|ally)s?(?![-\w])(?! (?:and|of staff)\b)/;

function principal(e: Entity, inside: Inside, found: ReadonlyMap<string, Chosen>): Chosen | null {
  for (const role of e.roles) {
    const text = fold(role.text);
    // "Leading the inquiry into Bell’s campaign"
    if (/\b(?:into|against|about|whether|over)\b/.test(text)) continue;
    if (PAST.test(text) || KIN.test(text) || APART.test(text)) continue;
    for (const c of role.evidence)
      for (const m of inside(c)) {
        const party = m.entity === e.id ? undefined : found.get(m.entity)?.party;
        if (party) return { party, rule: "role-names-entity" };
      }
  }
  return null;
}

/** "Their minister", "its general secretary": of the first body named in the sentence before the role, else in the one before it. */
function possessor(
  e: Entity,
  bodies: (c: Citation) => readonly Place[],
  found: ReadonlyMap<string, Chosen>,
): Chosen | null {
  for (const role of e.roles) {
    if (!/^(?:its|their)\b/i.test(role.text)) continue;
    const text = fold(role.text);
    if (PAST.test(text) || APART.test(text)) continue;
    for (const c of role.evidence)
      for (const m of bodies(c)) {
        const party = found.get(m.entity)?.party;
        if (party) return { party, rule: "possessor-before" };
      }
  }
  return null;
}

/** What is named before a citation and is no person: in its sentence, then in the sentence before. */
function bodiesBefore(
  c: Citation,
  readings: ReadonlyMap<string, Reading>,
  inside: Inside,
  persons: ReadonlySet<string>,
): readonly Place[] {
  const reading = readings.get(c.report);
  if (!reading) return [];
  const n = reading.sentenceOf(reading.tokenAt(c.start));
  const from = (k: number) => reading.sentences[k]?.start ?? c.start;
  const between = (start: number, end: number) =>
    inside({ ...c, start, end }).filter((m) => !persons.has(m.entity));
  return [...between(from(n), c.start), ...between(from(n - 1), from(n))];
}

/** "Senior aides A and B": where one serves a side, so does the other under the same title. */
function titleShared(
  e: Entity,
  shared: ReadonlyMap<string, readonly Entity[]>,
  found: ReadonlyMap<string, Chosen>,
): Chosen | null {
  for (const role of e.roles)
    for (const c of role.evidence)
      for (const other of shared.get(placeKey(c)) ?? []) {
        const party = other === e ? null : found.get(other.id)?.party;
        if (party) return { party, rule: "title-shared" };
      }
  return null;
}
