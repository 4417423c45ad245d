// Positions as statements of a discourse network, in the columns of Discourse Network Analyzer.
import type { ReadoutRecord } from "../model/record.ts";
import type { Citation } from "../model/span.ts";
import { overlaps } from "../text/cite.ts";
import { csvCell } from "./write-tables.ts";

const COLUMNS = [
  "ID",
  "document",
  "title",
  "source",
  "date",
  "start",
  "stop",
  "text",
  "person",
  "organization",
  "concept",
  "agreement",
  "stance",
  "firmness",
];

/**
 * A CSV line for every citation of every position: document, offsets (UTF-16 code units, as Java counts), person, organisation,
 * concept, agreement (1 supports, 0 opposes, empty where a party is mixed or leaves it open; `stance` tells them apart).
 */
export function dnaCsv(record: ReadoutRecord): string {
  const reports = new Map(record.reports.map((r) => [r.id, r]));
  const names = new Map([...record.entities, ...record.parties].map((e) => [e.id, e.name]));
  const issues = new Map(record.codebook.issues.map((i) => [i.code, i.name]));
  const quotations = new Map(record.quotations.map((q) => [q.id, q]));
  const sayer = (statements: readonly string[], c: Citation): string | null => {
    for (const id of statements) {
      const q = quotations.get(id);
      const holds = q?.content.some((x) => overlaps(x, c));
      const speaker = holds ? record.entities.find((e) => e.id === q?.speaker) : undefined;
      if (speaker?.kind === "person") return speaker.name;
    }
    return null;
  };
  const rows = record.positions.flatMap((p) =>
    p.evidence.map((c) => {
      const report = reports.get(c.report);
      return [
        c.report,
        report?.headline ?? report?.file ?? null,
        report?.publisher ?? null,
        report?.published ?? null,
        c.start,
        c.end,
        c.exact,
        sayer(p.statements, c),
        names.get(p.party) ?? p.party,
        issues.get(p.issue) ?? p.issue,
        p.stance === "supports" ? 1 : p.stance === "opposes" ? 0 : null,
        p.stance,
        p.firmness,
      ];
    }),
  );
  return [COLUMNS, ...rows.map((row, i) => [i + 1, ...row])]
    .map((row) => `${row.map(csvCell).join(",")}\r\n`)
    .join("");
}
