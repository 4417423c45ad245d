// Reports and cited passages as items of a bibliography, before any format.
import type { ReadoutRecord } from "../model/record.ts";
import type { Report } from "../model/report.ts";
import type { Citation } from "../model/span.ts";
import { byPlace, sortedCitations } from "../text/cite.ts";
import { fileName } from "../text/file-name.ts";
import { type DatePoint, datePoints } from "./edtf.ts";
import { evidenceOf } from "./evidence.ts";

/** A report, or words of it. */
export interface BibliographyItem {
  /** The report's id; for words with their offsets behind it. */
  readonly key: string;
  readonly title: string;
  readonly newspaper: string | null;
  readonly byline: string | null;
  readonly agencies: readonly string[];
  readonly published: readonly [DatePoint, DatePoint | null] | null;
  readonly url: string | null;
  readonly language: string;
  /** The words and where they stand; null of a whole report. */
  readonly cited: Citation | null;
}

/** The items of a record: its reports, and with `passages` an item for every stretch of words that a row cites. */
export function bibliographyOf(record: ReadoutRecord, passages: boolean): BibliographyItem[] {
  const reports = new Map(record.reports.map((r) => [r.id, r]));
  const items = record.reports.map((r) => itemOf(r, null));
  if (!passages) return items;
  const cited = evidenceOf(record)
    .filter(({ list, part }) => list !== "entities" && !WITHOUT_STATEMENT.has(part))
    .map(({ citation }) => citation);
  for (const c of sortedCitations(cited).sort(byPlace)) {
    const report = reports.get(c.report);
    if (report) items.push(itemOf(report, c));
  }
  return items;
}

/** Parts of a row that say who spoke or when, not what. */
const WITHOUT_STATEMENT: ReadonlySet<string> = new Set(["source", "cue", "channel", "when"]);

/** A report, or words of one, as an item. */
export function itemOf(report: Report, cited: Citation | null): BibliographyItem {
  return {
    key: cited === null ? report.id : `${report.id}-${cited.start}-${cited.end}`,
    title: report.headline ?? fileName(report.file),
    newspaper: report.publisher,
    byline: report.byline,
    agencies: report.agencies,
    published: report.published === null ? null : datePoints(report.published),
    url: report.url,
    language: report.language,
    cited,
  };
}
