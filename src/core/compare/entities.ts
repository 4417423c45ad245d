// Who is the same across reports: local entities of each report to entities of the record.
import type { LocalEntity, ReadReport } from "../model/annotation.ts";
import type { Entity } from "../model/record.ts";
import type { Citation } from "../model/span.ts";
import { sortedCitations } from "../text/cite.ts";
import { contentId } from "../text/hash.ts";
import { byCodeUnit, fold } from "../text/normalise.ts";

/** Entities of the record, still without a party, and where each report's local ones went. */
export interface LinkedEntities {
  readonly entities: readonly Entity[];
  /** Global id of a report's local entity: `entityOf.get(report id)?.get(local id)`. */
  readonly entityOf: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** The entities that the reports name, linked across reports; sorted by id. */
export function linkEntities(reports: readonly ReadReport[]): LinkedEntities {
  const groups = new Map<string, { report: ReadReport; local: LocalEntity }[]>();
  for (const report of reports)
    for (const local of report.annotation.entities) {
      const key = `${local.anonymous ? report.report.id : ""}|${local.kind}|${fold(local.name)}`;
      const group = groups.get(key);
      if (group) group.push({ report, local });
      else groups.set(key, [{ report, local }]);
    }
  const entityOf = new Map<string, Map<string, string>>();
  for (const r of reports) entityOf.set(r.report.id, new Map());
  const entities: Entity[] = [];
  for (const [key, members] of groups) {
    const id = contentId("e", key);
    const mentions: Citation[] = [];
    for (const { report, local } of members) {
      entityOf.get(report.report.id)!.set(local.id, id);
      for (const m of report.annotation.mentions)
        if (m.entity === local.id)
          mentions.push({ report: report.report.id, start: m.start, end: m.end, exact: m.exact });
    }
    const names = members.map((m) => m.local.name).sort(byCodeUnit);
    const name = names[0]!;
    const aliases = [...new Set([...names, ...members.flatMap((m) => m.local.aliases)])]
      .filter((a) => a !== name)
      .sort(byCodeUnit);
    const roles = members.flatMap((m) => m.local.roles);
    const kind = members[0]!.local.kind;
    entities.push({
      id,
      kind,
      name,
      aliases,
      party: null,
      roles,
      mentions: sortedCitations(mentions),
      rule: "none",
    });
  }
  return { entities: entities.sort((a, b) => byCodeUnit(a.id, b.id)), entityOf };
}
