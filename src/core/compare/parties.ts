// For whom each entity speaks, and every quotation in ids of the record.
import type { Quotation, ReadReport } from "../model/annotation.ts";
import type { Entity, Party } from "../model/record.ts";
import { byCodeUnit } from "../text/normalise.ts";
import type { LinkedEntities } from "./entities.ts";

/** Entities with their party, and the parties that the record refers to. */
export interface Sides {
  readonly entities: readonly Entity[];
  readonly parties: readonly Party[];
}

/** The entities with the party that each speaks for; `own` are the reader's parties, tried before the built-in ones. */
export function takeSides(
  _reports: readonly ReadReport[],
  linked: LinkedEntities,
  own: readonly Party[],
): Sides {
  return {
    entities: linked.entities,
    parties: [...own].sort((a, b) => byCodeUnit(a.id, b.id)),
  };
}

/** Every report's quotations, speakers and chains in global ids, `speaks_for` filled from the speaker where it is open. */
export function globalQuotations(
  reports: readonly ReadReport[],
  linked: LinkedEntities,
  sides: Sides,
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
