// Rows that a person says are one: people, utterances, events.
import type {
  Entity,
  EventParticipant,
  EventRow,
  ReadoutRecord,
  Rendering,
  Utterance,
} from "../model/record.ts";
import type { MergeList } from "../model/review.ts";
import { sortedCitations } from "../text/cite.ts";
import { byCodeUnit } from "../text/normalise.ts";
import { originsOf } from "./add-row.ts";
import type { AnyRow } from "./row-key.ts";

/** One row of all; the first keeps its id and what only it says, the others fill what it leaves open. */
export function mergeRows(record: ReadoutRecord, list: MergeList, rows: readonly AnyRow[]): AnyRow {
  if (list === "entities") return mergeEntities(rows as Entity[]);
  if (list === "utterances") return mergeUtterances(record, rows as Utterance[]);
  return mergeEvents(record, rows as EventRow[]);
}

function mergeEntities(rows: readonly Entity[]): Entity {
  const first = rows[0]!;
  const names = rows.flatMap((e) => [e.name, ...e.aliases]).filter((n) => n !== first.name);
  return {
    ...first,
    aliases: [...new Set(names)].sort(byCodeUnit),
    party: rows.find((e) => e.party !== null)?.party ?? null,
    roles: rows.flatMap((e) => e.roles),
    mentions: sortedCitations(rows.flatMap((e) => e.mentions)),
  };
}

function mergeUtterances(record: ReadoutRecord, rows: readonly Utterance[]): Utterance {
  const first = rows[0]!;
  const base = first.renderings.find((r) => r.difference === "base") ?? first.renderings[0];
  const renderings: Rendering[] = [...first.renderings];
  for (const r of rows.slice(1).flatMap((u) => u.renderings)) {
    if (renderings.some((x) => x.quotation === r.quotation)) continue;
    // Only one wording is the base; how another one differs was not measured against it.
    const same = r.citation.exact === base?.citation.exact;
    renderings.push({ ...r, difference: same ? "same" : "reworded", edits: [], rule: "merged-by-a-person" });
  }
  return {
    ...first,
    speaker: rows.find((u) => u.speaker !== null)?.speaker ?? null,
    renderings,
    origins: originsOf(
      record,
      renderings.map((r) => r.citation),
    ),
  };
}

function mergeEvents(record: ReadoutRecord, rows: readonly EventRow[]): EventRow {
  const first = rows[0]!;
  const evidence = sortedCitations(rows.flatMap((e) => e.evidence));
  return {
    ...first,
    when: (rows.find((e) => e.when.value !== null) ?? first).when,
    where: rows.find((e) => e.where !== null)?.where ?? null,
    participants: joinParticipants(rows.flatMap((e) => e.participants)),
    evidence,
    origins: originsOf(record, evidence),
  };
}

/** Each entity once, with all reports that name it. */
export function joinParticipants(list: readonly EventParticipant[]): EventParticipant[] {
  const byEntity = new Map<string, Set<string>>();
  for (const { entity, reports } of list) {
    const known = byEntity.get(entity) ?? new Set();
    for (const r of reports) known.add(r);
    byEntity.set(entity, known);
  }
  return [...byEntity].map(([entity, reports]) => ({ entity, reports: [...reports].sort(byCodeUnit) }));
}
