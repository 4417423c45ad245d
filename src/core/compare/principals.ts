// Whom somebody serves: "Putin’s aide", "his adviser", "the president’s counselor", one title for several. The side goes with it.
import type { ReadReport } from "../model/annotation.ts";
import type { Entity } from "../model/record.ts";
import type { Citation } from "../model/span.ts";
import { fold } from "../text/normalise.ts";
import { nameParts } from "../text/person-name.ts";
import type { LinkedEntities } from "./entities.ts";
import { sideWords } from "./known-sides.ts";
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
  const bySurname = new Map<string, Entity[]>();
  for (const e of people) {
    const { surname } = nameParts(e.name);
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), e]);
  }
  const mentionAt = placesOf(reports, linked);
  const shared = new Map<string, Entity[]>();
  for (const e of people)
    for (const r of e.roles)
      for (const c of r.evidence) shared.set(placeKey(c), [...(shared.get(placeKey(c)) ?? []), e]);
  for (let round = 0; round < ROUNDS; round++)
    for (const e of people) {
      const now = found.get(e.id);
      if (now?.party || now?.rule === "above-the-sides") continue;
      const chosen = principal(e, bySurname, mentionAt, found) ?? titleShared(e, shared, found);
      if (chosen) found.set(e.id, chosen);
    }
}

const placeKey = (c: Citation) => `${c.report} ${c.start} ${c.end}`;

/** Global id of the pronoun or role mention that begins at a place of a report. */
function placesOf(reports: readonly ReadReport[], linked: LinkedEntities): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const r of reports) {
    const ids = linked.entityOf.get(r.report.id);
    for (const m of r.annotation.mentions) {
      const id = m.entity === null ? undefined : ids?.get(m.entity);
      if (id && (m.form === "pronoun" || m.form === "role"))
        map.set(`${r.report.id} ${m.start} ${m.form}`, id);
    }
  }
  return map;
}

function principal(
  e: Entity,
  bySurname: ReadonlyMap<string, readonly Entity[]>,
  mentionAt: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, Chosen>,
): Chosen | null {
  const sideOf = (id: string | undefined): Chosen | null => {
    const party = id === undefined || id === e.id ? undefined : found.get(id)?.party;
    return party ? { party, rule: "role-under-person" } : null;
  };
  for (const role of e.roles) {
    if (PAST.test(fold(role.text))) continue;
    for (const w of sideWords(role.text)) {
      const owners = bySurname.get(w);
      if (owners?.length !== 1) continue;
      const chosen = sideOf(owners[0]!.id);
      if (chosen) return chosen;
    }
    for (const c of role.evidence) {
      const pronoun = /^(?:his|her|their)\b/i.test(c.exact);
      const office = /^[\p{L} ]+[’']s /u.test(c.exact);
      const chosen = pronoun
        ? sideOf(mentionAt.get(`${c.report} ${c.start} pronoun`))
        : office
          ? sideOf(mentionAt.get(`${c.report} ${c.start} role`))
          : null;
      if (chosen) return chosen;
    }
  }
  return null;
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
