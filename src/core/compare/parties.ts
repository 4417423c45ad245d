// For whom each entity speaks, and every quotation in ids of the record.
import type { Quotation, ReadReport } from "../model/annotation.ts";
import type { Entity, Party } from "../model/record.ts";
import { byCodeUnit } from "../text/normalise.ts";
import type { LinkedEntities } from "./entities.ts";
import { homesOf } from "./home-state.ts";
import { makeSides } from "./known-sides.ts";
import { handOnSides } from "./principals.ts";
import { sideOfPeople, sideOfThing } from "./side-rules.ts";

/** Entities with their party, and the parties that the record refers to. */
export interface SidesTaken {
  readonly entities: readonly Entity[];
  readonly parties: readonly Party[];
}

/** The entities with the party that each speaks for; `own` are the reader's parties, tried before the built-in ones. */
export function takeSides(
  reports: readonly ReadReport[],
  linked: LinkedEntities,
  own: readonly Party[],
): SidesTaken {
  const sides = makeSides(own);
  const acting = actingPlaces(reports, linked);
  const things = linked.entities.map((e) =>
    e.kind === "person" ? null : sideOfThing(e, sides, acting.has(e.id)),
  );
  const people = sideOfPeople(linked.entities, things, sides);
  const all = new Map(people);
  linked.entities.forEach((e, i) => {
    const thing = things[i];
    if (thing) all.set(e.id, thing);
  });
  handOnSides(linked.entities, all, reports, linked, homesOf(reports, sides));
  const entities = linked.entities.map((e, i) => {
    const chosen = e.kind === "person" ? all.get(e.id) : things[i];
    return { ...e, party: chosen?.party?.id ?? null, rule: chosen?.rule ?? "no-side-named" };
  });
  const used = new Set(entities.map((e) => e.party));
  const parties = new Map<string, Party>();
  for (const p of own) if (used.has(p.id)) parties.set(p.id, p);
  for (const c of all.values()) if (c?.party) parties.set(c.party.id, c.party);
  return { entities, parties: [...parties.values()].sort((a, b) => byCodeUnit(a.id, b.id)) };
}

/** Ids of the places that act somewhere: a metonym, or the speaker of a statement. */
function actingPlaces(reports: readonly ReadReport[], linked: LinkedEntities): Set<string> {
  const acting = new Set<string>();
  for (const r of reports) {
    const ids = linked.entityOf.get(r.report.id);
    const add = (local: string | null) => {
      const id = local === null ? undefined : ids?.get(local);
      if (id) acting.add(id);
    };
    for (const m of r.annotation.mentions) if (m.form === "metonym") add(m.entity);
    for (const q of r.annotation.quotations) add(q.speaker);
  }
  return acting;
}

/** Every report's quotations, speakers and chains in global ids, `speaks_for` filled from the speaker where it is open. */
export function globalQuotations(
  reports: readonly ReadReport[],
  linked: LinkedEntities,
  sides: SidesTaken,
): Quotation[] {
  const partyOf = new Map(sides.entities.map((e) => [e.id, e.party]));
  return reports.flatMap((r) => {
    const ids = linked.entityOf.get(r.report.id);
    const global = (local: string | null) => (local === null ? null : (ids?.get(local) ?? null));
    return r.annotation.quotations.map((q) => {
      const speaker = global(q.speaker);
      const joint = q.speakers_joint.map(global).filter((id) => id !== null);
      return {
        ...q,
        speaker,
        speakers_joint: joint,
        speaks_for: speaker === null ? null : (partyOf.get(speaker) ?? null),
        chain: q.chain.map((c) => ({ by: c.by, entity: global(c.entity) })),
      };
    });
  });
}
