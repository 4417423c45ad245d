// Looking things up in a record: names by id, sigla of outlets, and who stands behind a row.
import type { Quotation } from "../model/annotation.ts";
import type { Origin, ReadoutRecord, Utterance } from "../model/record.ts";
import { GONE, type Report } from "../model/report.ts";
import type { Citation } from "../model/span.ts";
import { fileName } from "../text/file-name.ts";
import { byCodeUnit } from "../text/normalise.ts";
import { makeSigla } from "./sigla.ts";

/** Who stands behind a row: its reports in reading order, and how many outlets and independent origins they are. */
export interface Support {
  readonly reports: readonly string[];
  readonly sigla: readonly string[];
  readonly outlets: number;
  readonly origins: number;
}

/** A record with its lookups. An id that the record does not hold is shown as itself: a view never fails on a row. */
export interface RecordIndex {
  readonly record: ReadoutRecord;
  /** Reports in reading order: by time of publication (unknown last), then file name, then id. */
  readonly reports: readonly Report[];
  report(id: string): Report | undefined;
  siglum(report: string): string;
  /** True of a report whose article is no longer at its address. */
  isGone(report: string): boolean;
  /** The publisher, or the file's name where nobody says who published it. */
  outlet(report: string): string;
  /** Name of an entity or a party; null for null. */
  name(id: string | null): string | null;
  /** Name of the party of an entity, or of a party itself; null where there is none. */
  partyOf(id: string | null): string | null;
  isPerson(id: string): boolean;
  issue(code: string): string;
  quotation(id: string): Quotation | undefined;
  origin(id: string): Origin | undefined;
  /** Who said an utterance: the speaker, or the words that its first rendering with a source names one by; null for nobody. */
  sayer(u: Utterance): string | null;
  support(evidence: readonly Citation[], origins?: readonly string[]): Support;
}

/** False for a source that names nobody to a reader who has not the sentence before it. */
export function namesSomebody(source: string): boolean {
  return !/^(?:he|she|they|it|we|i|)$/i.test(source.trim());
}

/** The record with its lookups. */
export function indexRecord(record: ReadoutRecord): RecordIndex {
  const reports = [...record.reports].sort(
    (a, b) =>
      byCodeUnit(a.published ?? "~", b.published ?? "~") ||
      byCodeUnit(fileName(a.file), fileName(b.file)) ||
      byCodeUnit(a.id, b.id),
  );
  const byId = new Map(reports.map((r) => [r.id, r]));
  const place = new Map(reports.map((r, i) => [r.id, i]));
  const sigla = makeSigla(reports);
  const names = new Map<string, string>();
  for (const p of record.parties) names.set(p.id, p.name);
  const parties = new Map<string, string>(record.parties.map((p) => [p.id, p.name]));
  for (const e of record.entities) {
    names.set(e.id, e.name);
    const party = e.party === null ? undefined : parties.get(e.party);
    if (party !== undefined) parties.set(e.id, party);
  }
  const gone = new Set(record.notes.filter((n) => n.code === GONE).map((n) => n.report));
  const persons = new Set(record.entities.filter((e) => e.kind === "person").map((e) => e.id));
  const issues = new Map(record.codebook.issues.map((i) => [i.code, i.name]));
  const quotations = new Map(record.quotations.map((q) => [q.id, q]));
  const originById = new Map(record.origins.map((o) => [o.id, o]));
  const outlet = (id: string) => {
    const report = byId.get(id);
    return report ? (report.publisher ?? fileName(report.file)) : id;
  };
  return {
    record,
    reports,
    report: (id) => byId.get(id),
    siglum: (id) => sigla.get(id) ?? id,
    isGone: (id) => gone.has(id),
    outlet,
    name: (id) => (id === null ? null : (names.get(id) ?? id)),
    partyOf: (id) => (id === null ? null : (parties.get(id) ?? null)),
    isPerson: (id) => persons.has(id),
    issue: (code) => issues.get(code) ?? code,
    quotation: (id) => quotations.get(id),
    origin: (id) => originById.get(id),
    sayer(u) {
      if (u.speaker !== null) return names.get(u.speaker) ?? u.speaker;
      const sources = u.renderings.map((r) => quotations.get(r.quotation)?.source?.exact);
      return sources.find((s) => s !== undefined && namesSomebody(s)) ?? null;
    },
    support(evidence, origins) {
      const ids = [...new Set(evidence.map((c) => c.report))].sort(
        (a, b) => (place.get(a) ?? place.size) - (place.get(b) ?? place.size) || byCodeUnit(a, b),
      );
      const own = origins?.length
        ? origins
        : record.origins.filter((o) => o.reports.some((r) => ids.includes(r)));
      return {
        reports: ids,
        sigla: ids.map((id) => sigla.get(id) ?? id),
        outlets: new Set(ids.map(outlet)).size,
        origins: own.length,
      };
    },
  };
}
