// The record on about two screens: what a desk officer reads first.
import type { ReadoutRecord } from "../../model/record.ts";
import { count } from "../count.ts";
import { decidedInAll, withoutRejected } from "../decided.ts";
import { formatEdtf } from "../format-time.ts";
import { indexRecord, type RecordIndex } from "../index-record.ts";
import type { Look } from "./lines.ts";
import { joinSections } from "./section.ts";
import {
  changedWordsSection,
  clashesSection,
  dependenceSection,
  disputesSection,
  meetingsSection,
  notesSection,
  peopleSection,
  positionsSection,
  reportsSection,
  type SectionOf,
  textsSection,
} from "./sections.ts";

/** The sections in order, each with the rows that it may take of the two screens. */
const SUMMARY: readonly (readonly [SectionOf, number])[] = [
  [reportsSection, 12],
  [meetingsSection, 3],
  [textsSection, 5],
  [positionsSection, 1],
  [disputesSection, 5],
  [clashesSection, 6],
  [changedWordsSection, 3],
  [dependenceSection, 8],
  [peopleSection, 8],
  [notesSection, 4],
];

/** The terminal summary of a record, with line breaks; about two screens, whatever the number of reports. */
export function renderSummary(record: ReadoutRecord, look: Look): string {
  const index = indexRecord(withoutRejected(record));
  const decisions = decidedInAll(record);
  const body = joinSections(
    SUMMARY.map(([section, most]) => section(index, look, most)),
    look,
  );
  return `${look.bold(headline(index))}\n${decisions === "" ? "" : `${decisions}\n`}\n${body}`;
}

function headline(index: RecordIndex): string {
  const { reports, record } = index;
  const outlets = new Set(reports.map((r) => index.outlet(r.id))).size;
  const dates = reports.flatMap((r) => (r.published === null ? [] : [formatEdtf(r.published.slice(0, 10))]));
  const span =
    dates.length === 0
      ? ""
      : dates[0] === dates[dates.length - 1]
        ? `, ${dates[0]}`
        : `, ${dates[0]} to ${dates[dates.length - 1]}`;
  const origins = record.origins.length > 0 ? `, ${count(record.origins.length, "independent origin")}` : "";
  return `${count(reports.length, "report")}, ${count(outlets, "outlet")}${origins}${span}`;
}
