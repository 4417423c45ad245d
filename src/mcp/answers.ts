// Rows as an assistant gets them: as the record has them, every citation with its outlet and date, long lists cut and counted.
import type { Citation, ReadoutRecord, Report } from "../core/index.ts";

/** Citations of one list that an answer gives; the others are counted. */
const MOST_CITATIONS = 8;
/** Characters of rows in one answer; what is over it waits for the next page. */
const MOST_CHARACTERS = 40_000;

/** A page of rows. */
export interface Page {
  readonly total: number;
  readonly offset: number;
  /** Where the next page begins, or null. */
  readonly next: number | null;
  readonly rows: readonly unknown[];
}

/** The rows from `offset` on, at most `limit`, and no more than an answer may hold (but one). */
export function pageOf<T>(
  rows: readonly T[],
  offset: number,
  limit: number,
  show: (row: T) => unknown,
): Page {
  const shown: unknown[] = [];
  let size = 0;
  for (const row of rows.slice(offset, offset + limit)) {
    const made = show(row);
    size += JSON.stringify(made).length;
    if (shown.length > 0 && size > MOST_CHARACTERS) break;
    shown.push(made);
  }
  const end = offset + shown.length;
  return { total: rows.length, offset, next: end < rows.length ? end : null, rows: shown };
}

/** A function that shows rows of a record. */
export function shower(record: ReadoutRecord): (row: unknown) => unknown {
  const reports = new Map(record.reports.map((r) => [r.id, r]));
  const names = new Map([...record.parties, ...record.entities].map((e) => [e.id, e.name]));
  const show = (value: unknown, key = ""): unknown => {
    if (Array.isArray(value)) {
      const made = value.map((v) => show(v));
      return value.length > MOST_CITATIONS && value.every(isCitation)
        ? [...made.slice(0, MOST_CITATIONS), { more: value.length - MOST_CITATIONS }]
        : made;
    }
    if (typeof value === "string") {
      // An id alone tells a reader nothing.
      const name = NAMED.has(key) ? names.get(value) : undefined;
      return name === undefined ? value : { id: value, name };
    }
    if (typeof value !== "object" || value === null) return value;
    if (isCitation(value)) return { ...value, ...sourceOf(reports.get(value.report)) };
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, show(v, k)]));
  };
  return (row) => show(row);
}

const NAMED = new Set(["speaker", "speaks_for", "party", "by", "entity"]);

function sourceOf(report: Report | undefined): { outlet: string | null; published: string | null } {
  return { outlet: report?.publisher ?? report?.file ?? null, published: report?.published ?? null };
}

/** A report without its text. */
export function reportCard({ text, zones: _, ...report }: Report): unknown {
  return { ...report, length: text.length };
}

function isCitation(value: unknown): value is Citation {
  return (
    typeof value === "object" &&
    value !== null &&
    "exact" in value &&
    "start" in value &&
    "end" in value &&
    "report" in value
  );
}
