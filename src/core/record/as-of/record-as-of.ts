// A record cut back to the reports of a moment. Nothing is read again: rows lose what later reports gave them.
import type { Quotation } from "../../model/annotation.ts";
import type {
  Dispute,
  Entity,
  EventRow,
  Fact,
  Position,
  ReadoutRecord,
  TableText,
} from "../../model/record.ts";
import type { Note, Report } from "../../model/report.ts";
import type { Citation } from "../../model/span.ts";
import { byCodeUnit } from "../../text/normalise.ts";
import { knownReports } from "./known-reports.ts";
import type { Left } from "./left.ts";
import type { Moment } from "./moment.ts";
import { cutUtterance } from "./utterance-as-of.ts";

/** Reports that a fact must be told by, as in a record that was just built. */
const TELLERS = 2;

/**
 * The record with the reports that were out at the moment and the rows that they bear. Ids stay. Rows were made with all reports in
 * view, so that a status or a difference that a later report decided is still decided: only reading the reports again undoes that.
 */
export function recordAsOf(record: ReadoutRecord, moment: Moment): ReadoutRecord {
  const { kept, notes } = knownReports(record.reports, moment);
  return recordOfReports(record, kept, notes);
}

/** The record with some of its reports and the rows that they bear; `notes` are put before its own. */
export function recordOfReports(
  record: ReadoutRecord,
  kept: readonly Report[],
  notes: readonly Note[],
): ReadoutRecord {
  const ids = new Set(kept.map((r) => r.id));
  const has = (c: Citation) => ids.has(c.report);
  const entities = record.entities.flatMap((e) => cutEntity(e, has, kept) ?? []);
  const known = new Set(entities.map((e) => e.id));
  const quotations = record.quotations.filter((q) => ids.has(q.report)).map((q) => cutQuotation(q, known));
  const origins = record.origins.flatMap((o) => {
    const reports = o.reports.filter((r) => ids.has(r));
    return reports.length === 0 ? [] : [{ ...o, reports }];
  });
  const originOf = new Map(origins.flatMap((o) => o.reports.map((r) => [r, o.id] as const)));
  const left: Left = {
    has,
    reports: kept,
    entities: known,
    quotations: new Map(quotations.map((q) => [q.id, q])),
    originsOf: (evidence) =>
      [...new Set(evidence.flatMap((c) => originOf.get(c.report) ?? []))].sort(byCodeUnit),
  };
  const rows = {
    utterances: record.utterances.flatMap((u) => cutUtterance(u, left) ?? []),
    disputes: record.disputes.flatMap((d) => cutDispute(d, left) ?? []),
    facts: record.facts.flatMap((f) => cutFact(f, left) ?? []),
    positions: record.positions.flatMap((p) => cutPosition(p, left) ?? []),
    texts: record.texts.flatMap((t) => cutText(t, left) ?? []),
    events: record.events.flatMap((e) => cutEvent(e, left) ?? []),
  };
  const rowIds = new Set(Object.values(rows).flatMap((list) => list.map((r) => r.id)));
  const sides = new Set([
    ...entities.map((e) => e.party),
    ...quotations.map((q) => q.speaks_for),
    ...rows.positions.map((p) => p.party),
    ...rows.disputes.flatMap((d) => d.readings.map((r) => r.by)),
  ]);
  return {
    ...record,
    ...rows,
    reports: kept,
    entities,
    parties: record.parties.filter((p) => sides.has(p.id)),
    quotations,
    origins,
    passages: record.passages.filter((p) => has(p.a) && has(p.b)),
    dependence: record.dependence.filter((d) => ids.has(d.a) && ids.has(d.b)),
    omissions: record.omissions.filter((o) => ids.has(o.report) && rowIds.has(o.missing)),
    ...(record.revisions
      ? { revisions: record.revisions.filter((r) => ids.has(r.report) && ids.has(r.was)) }
      : {}),
    notes: [...notes, ...record.notes.filter((n) => n.report === null || ids.has(n.report))],
  };
}

/** The words where a report that is left has them, else those of the first citation: no row speaks in words of a later report. */
function wordsOf(words: string, evidence: readonly Citation[], left: Left): string {
  return left.reports.some((r) => r.text.includes(words)) ? words : (evidence[0]?.exact ?? words);
}

function cutEntity(e: Entity, has: Left["has"], reports: readonly Report[]): Entity | null {
  const mentions = e.mentions.filter(has);
  if (mentions.length === 0) return null;
  const stands = (name: string) => reports.some((r) => r.text.includes(name));
  const names = [e.name, ...e.aliases].filter(stands);
  const [name = mentions[0]!.exact, ...aliases] = names;
  const roles = e.roles.flatMap((r) => {
    const evidence = r.evidence.filter(has);
    return evidence.length === 0 ? [] : [{ ...r, evidence }];
  });
  return { ...e, name, aliases, roles, mentions };
}

function cutQuotation(q: Quotation, entities: ReadonlySet<string>): Quotation {
  const kept = (id: string | null) => (id !== null && entities.has(id) ? id : null);
  return {
    ...q,
    speaker: kept(q.speaker),
    speakers_joint: q.speakers_joint.filter((id) => entities.has(id)),
    chain: q.chain.map((c) => ({ ...c, entity: kept(c.entity) })),
  };
}

function cutDispute(d: Dispute, left: Left): Dispute | null {
  const readings = d.readings.flatMap((r) => {
    const evidence = r.evidence.filter(left.has);
    return evidence.length === 0 ? [] : [{ ...r, evidence, origins: left.originsOf(evidence) }];
  });
  // A claim that nobody had answered yet was no dispute.
  const answered = readings.length > 1 || readings.some((r) => r.stance !== "asserts");
  if (!answered || readings.length === 0) return null;
  const about = wordsOf(
    d.about,
    readings.flatMap((r) => r.evidence),
    left,
  );
  return { ...d, about, readings };
}

function cutFact(f: Fact, left: Left): Fact | null {
  const values = f.values.flatMap((v) => {
    const evidence = v.evidence.filter(left.has);
    if (evidence.length === 0) return [];
    return [{ ...v, text: wordsOf(v.text, evidence, left), evidence, origins: left.originsOf(evidence) }];
  });
  const tellers = new Set(values.flatMap((v) => v.evidence.map((c) => c.report))).size;
  if (tellers < TELLERS) return null;
  return { ...f, agree: f.agree || values.length === 1, values };
}

function cutPosition(p: Position, left: Left): Position | null {
  const evidence = p.evidence.filter(left.has);
  if (evidence.length === 0) return null;
  const statements = p.statements.filter((id) => left.quotations.has(id));
  return {
    ...p,
    object: wordsOf(p.object, evidence, left),
    statements,
    evidence,
    origins: left.originsOf(evidence),
  };
}

function cutText(t: TableText, left: Left): TableText | null {
  const evidence = t.evidence.filter(left.has);
  if (evidence.length === 0) return null;
  return { ...t, name: wordsOf(t.name, evidence, left), evidence, origins: left.originsOf(evidence) };
}

function cutEvent(e: EventRow, left: Left): EventRow | null {
  const evidence = e.evidence.filter(left.has);
  if (evidence.length === 0) return null;
  const reports = new Set(left.reports.map((r) => r.id));
  const participants = e.participants.flatMap((p) => {
    const named = p.reports.filter((r) => reports.has(r));
    return named.length === 0 || !left.entities.has(p.entity) ? [] : [{ ...p, reports: named }];
  });
  const timed = e.when.text === null || left.has(e.when.text);
  const placed = e.where !== null && left.reports.some((r) => r.text.includes(e.where!));
  return {
    ...e,
    what: wordsOf(e.what, evidence, left),
    when: timed ? e.when : { text: null, value: null, anchor: "none" },
    where: placed ? e.where : null,
    participants,
    evidence,
    origins: left.originsOf(evidence),
  };
}
