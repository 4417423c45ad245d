// Every citation of every row in one long table: what each part of a row stands on.
import type { ReadoutRecord } from "../model/record.ts";
import type { Citation } from "../model/span.ts";
import { type CodePoints, codePointsOf } from "../text/code-points.ts";
import { type Cell, must, ref, type Table, whole } from "./table.ts";

/** A citation with the row that it is evidence of. */
export interface EvidenceItem {
  /** Name of the record's list. */
  readonly list: string;
  readonly row: string;
  /** What of the row it shows: "content", "cue", "reading 2", "value 1", "mention", … */
  readonly part: string;
  readonly citation: Citation;
}

/** All evidence of a record, in the order of its lists and rows. */
export function evidenceOf(record: ReadoutRecord): EvidenceItem[] {
  const items: EvidenceItem[] = [];
  const add = (list: string, row: string, part: string, citations: readonly (Citation | null)[]) => {
    for (const citation of citations) if (citation !== null) items.push({ list, row, part, citation });
  };
  for (const e of record.entities) {
    add("entities", e.id, "mention", e.mentions);
    for (const [i, r] of e.roles.entries()) add("entities", e.id, `role ${i + 1}`, r.evidence);
  }
  for (const q of record.quotations) {
    add("quotations", q.id, "content", q.content);
    add("quotations", q.id, "source", [q.source]);
    add("quotations", q.id, "cue", [q.cue]);
    add("quotations", q.id, "channel", [q.channel]);
    for (const [i, link] of q.chain.entries()) add("quotations", q.id, `chain ${i + 1}`, [link.by]);
  }
  for (const u of record.utterances)
    add(
      "utterances",
      u.id,
      "rendering",
      u.renderings.map((r) => r.citation),
    );
  for (const p of record.positions) add("positions", p.id, "evidence", p.evidence);
  for (const d of record.disputes)
    for (const [i, r] of d.readings.entries()) add("disputes", d.id, `reading ${i + 1}`, r.evidence);
  for (const f of record.facts)
    for (const [i, v] of f.values.entries()) add("facts", f.id, `value ${i + 1}`, v.evidence);
  for (const t of record.texts) add("texts", t.id, "evidence", t.evidence);
  for (const e of record.events) {
    add("events", e.id, "evidence", e.evidence);
    add("events", e.id, "when", [e.when.text]);
  }
  return items;
}

/** The table of all evidence. */
export function evidenceTable(record: ReadoutRecord): Table {
  const points = new Map<string, CodePoints>(record.reports.map((r) => [r.id, codePointsOf(r.text)]));
  const rows = evidenceOf(record).map(({ list, row, part, citation }): Cell[] => {
    const { report, start, end, exact } = citation;
    const count = points.get(report);
    return [
      list,
      row,
      part,
      report,
      start,
      end,
      count?.fromUtf16(start) ?? start,
      count?.fromUtf16(end) ?? end,
      exact,
    ];
  });
  return {
    name: "evidence",
    title: "Evidence",
    description:
      "The words that rows stand on. start and end are UTF-16 code units (JavaScript, Java), start_code_point and end_code_point Unicode code points (Python, R, Rust, W3C Web Annotation); all count from 0 into the report's text as it was read, end exclusive.",
    key: [],
    columns: [
      must("list", "The table of the row."),
      must("row", "Id of the row."),
      must(
        "part",
        "What of the row it shows: content, source, cue, channel, chain n, rendering, evidence, reading n, value n, when, mention, role n.",
      ),
      { ...ref("report", "reports.id", "The report."), required: true },
      whole("start", "UTF-16 code units before the words."),
      whole("end", "UTF-16 code units to their end."),
      whole("start_code_point", "Unicode code points before the words."),
      whole("end_code_point", "Unicode code points to their end."),
      must("exact", "The words as they stand."),
    ],
    rows,
  };
}
