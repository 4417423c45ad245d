// The laws of the record as checks of one record; each throws where its law is broken.
import { expect } from "vitest";
import type { ReadoutRecord, ReportInput } from "../../src/core/index.ts";

/** Law 1: every report's text is a text that was read, unchanged. */
export function textsUnchanged(record: ReadoutRecord, inputs: readonly ReportInput[]): void {
  const read = new Set(inputs.map((i) => i.text));
  for (const report of record.reports) expect(read.has(report.text)).toBe(true);
}

/** Laws 2 and 3: every citation is `text.slice(start, end)` in UTF-16 code units, and the record says so. */
export function citationsHold(record: ReadoutRecord): number {
  expect(record.offsets).toBe("utf-16");
  const texts = new Map(record.reports.map((r) => [r.id, r.text]));
  let citations = 0;
  walk(record, (value) => {
    if (!("exact" in value && "start" in value)) return;
    const { report, start, end, exact } = value as {
      report: string;
      start: number;
      end: number;
      exact: string;
    };
    expect(texts.get(report)?.slice(start, end)).toBe(exact);
    expect(start).toBeLessThan(end);
    citations++;
  });
  return citations;
}

/** The lists whose rows state something, with where each keeps its evidence. */
const EVIDENCE = {
  quotations: "content",
  disputes: null,
  facts: null,
  positions: "evidence",
  texts: "evidence",
  events: "evidence",
  entities: "mentions",
} as const;

/** Law 2 and 5: every row that states something cites, and names its rule. */
export function rowsCiteAndNameTheirRule(record: ReadoutRecord): void {
  for (const [list, evidence] of Object.entries(EVIDENCE)) {
    for (const row of record[list as keyof typeof EVIDENCE] as readonly object[]) {
      expect((row as { rule: string }).rule, list).toMatch(/\S/);
      if (evidence !== null) expect((row as Record<string, unknown[]>)[evidence], list).not.toHaveLength(0);
    }
  }
  for (const d of record.disputes) for (const r of d.readings) expect(r.evidence).not.toHaveLength(0);
  for (const f of record.facts) for (const v of f.values) expect(v.evidence).not.toHaveLength(0);
  for (const u of record.utterances) expect(u.renderings).not.toHaveLength(0);
}

/** Every id that a row names is the id of a row that is there. */
export function idsResolve(record: ReadoutRecord): void {
  const reports = new Set(record.reports.map((r) => r.id));
  const parties = new Set(record.parties.map((p) => p.id));
  const entities = new Set(record.entities.map((e) => e.id));
  const speakers = new Set([...parties, ...entities]);
  const quotations = new Set(record.quotations.map((q) => q.id));
  const origins = new Set(record.origins.map((o) => o.id));
  const known = (set: ReadonlySet<string>, id: string | null, where: string) => {
    if (id !== null && !set.has(id)) throw new Error(`${where} names ${id}, which is not there`);
  };
  for (const e of record.entities) known(parties, e.party, "entity");
  for (const q of record.quotations) {
    known(reports, q.report, "quotation");
    known(entities, q.speaker, "quotation");
    known(parties, q.speaks_for, "quotation");
    for (const s of q.speakers_joint) known(entities, s, "quotation");
    for (const c of q.chain) known(entities, c.entity, "quotation");
  }
  for (const u of record.utterances) {
    known(entities, u.speaker, "utterance");
    for (const r of u.renderings) known(quotations, r.quotation, "rendering");
  }
  for (const p of record.positions) {
    known(parties, p.party, "position");
    for (const s of p.statements) known(quotations, s, "position");
  }
  for (const d of record.disputes) for (const r of d.readings) known(speakers, r.by, "dispute");
  for (const e of record.events)
    for (const p of e.participants) {
      known(speakers, p.entity, "event");
      for (const r of p.reports) known(reports, r, "event");
    }
  for (const o of record.origins) for (const r of o.reports) known(reports, r, "origin");
  for (const d of record.dependence) for (const r of [d.a, d.b]) known(reports, r, "dependence");
  walk(record, (value) => {
    const own = (value as { origins?: unknown }).origins;
    if (Array.isArray(own)) for (const o of own) if (typeof o === "string") known(origins, o, "row");
  });
}

/** No two rows of a list have one id. */
export function idsAreOnce(record: ReadoutRecord): void {
  for (const [list, rows] of Object.entries(record)) {
    if (!Array.isArray(rows)) continue;
    const ids = rows.flatMap((r: { id?: string }) => (r.id === undefined ? [] : [r.id]));
    expect(new Set(ids).size, list).toBe(ids.length);
  }
}

/** Law 6: plain JSON, which comes back as it went. */
export function isPlainJson(record: ReadoutRecord): void {
  expect(JSON.parse(JSON.stringify(record))).toStrictEqual(record);
}

function walk(value: unknown, visit: (value: object) => void): void {
  if (typeof value !== "object" || value === null) return;
  visit(value);
  for (const v of Object.values(value)) walk(v, visit);
}
