// reports.csv: what the texts do not say of themselves, a row a report.
import { type Info, parse } from "csv-parse/sync";
import { decode } from "./decode.ts";
import type { Problem } from "./problem.ts";
import { ReadoutError } from "./readout-error.ts";

/** What a row says of a report; null is unknown. */
export interface Metadata {
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly agency: string | null;
}
/** A row with the line it begins on, counted from 1. */
export interface MetadataRow extends Metadata {
  readonly file: string;
  readonly line: number;
}
/** The rows of one reports.csv, and one line for each thing in it that was not used. */
export interface MetadataTable {
  readonly path: string;
  readonly rows: readonly MetadataRow[];
  readonly problems: readonly Problem[];
}

const COLUMNS = ["file", "publisher", "published", "url", "agency"] as const;
type Column = (typeof COLUMNS)[number];

/**
 * The table in the bytes of a reports.csv; `path` is what messages call it. Columns may stand in any order; a column
 * or a date that is not understood and a second row for a file are left out with a problem. Throws ReadoutError where it
 * is no table or has no column `file`.
 */
export function readMetadata(path: string, bytes: Uint8Array): MetadataTable {
  const decoded = decode(bytes);
  if ("notText" in decoded)
    throw new ReadoutError("bad-metadata", `${path}: ${decoded.notText}, not a CSV table`);
  const problems: Problem[] = [];
  const say = (line: number, message: string) =>
    problems.push({ code: "metadata", file: path, message: `${path}: line ${line}: ${message}` });
  const [header, ...body] = parseRows(path, decoded.text);
  const columns = (header?.cells ?? []).map((c) => c.trim().toLowerCase());
  if (!columns.includes("file")) {
    throw new ReadoutError(
      "bad-metadata",
      `${path}: line 1: no column “file” (columns are ${COLUMNS.join(", ")})`,
    );
  }
  columns.forEach((name, i) => {
    if (!COLUMNS.includes(name as Column)) {
      say(
        1,
        `column “${header!.cells[i]!.trim()}” is not known and was left out (columns are ${COLUMNS.join(", ")})`,
      );
    } else if (columns.indexOf(name) !== i) say(1, `column “${name}” stands twice; the first counts`);
  });
  const seen = new Map<string, number>();
  const rows: MetadataRow[] = [];
  for (const { cells, line } of body) {
    const cell = (name: Column): string | null => cells[columns.indexOf(name)]?.trim() || null;
    if (cells.every((c) => c.trim() === "")) continue;
    const file = cell("file")?.replaceAll("\\", "/").normalize("NFC");
    if (cells.length > columns.length) say(line, `${cells.length} cells for ${columns.length} columns`);
    if (!file) {
      say(line, "no file name; the row was left out");
      continue;
    }
    const twin = seen.get(file);
    if (twin !== undefined) {
      say(line, `a second row for ${file}; the one of line ${twin} counts`);
      continue;
    }
    seen.set(file, line);
    let published = cell("published");
    if (published !== null && !isIsoDate(published)) {
      say(
        line,
        `“${published}” is no ISO 8601 date (such as 2026-03-09 or 2026-03-09T04:55:00+02:00); taken as unknown`,
      );
      published = null;
    }
    rows.push({
      file,
      line,
      publisher: cell("publisher"),
      published,
      url: cell("url"),
      agency: cell("agency"),
    });
  }
  return { path, rows, problems };
}

function parseRows(path: string, text: string): { cells: string[]; line: number }[] {
  const firstLine = /^\ufeff?[^\r\n]*/.exec(text)![0];
  // Spreadsheets write semicolons where the comma is the decimal point.
  const delimiter = [",", ";", "\t"].find((d) => firstLine.includes(d)) ?? ",";
  try {
    const parsed = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { info: Info; record: string[] }[];
    // The parser counts the line on which a row ends; a quoted cell may hold line breaks.
    return parsed.map(({ info, record }) => ({
      cells: record,
      line: info.lines - record.reduce((n, cell) => n + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0),
    }));
  } catch (error) {
    const { lines } = error as { lines?: number };
    const what = (error as Error).message.replace(/\s+/g, " ");
    throw new ReadoutError(
      "bad-metadata",
      `${path}: ${lines ? `line ${lines}: ` : ""}not a CSV table: ${what}`,
    );
  }
}

const DATE =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/;

/** True for a year, a month, a day, or a day with a time and perhaps a zone, in ISO 8601 as EDTF has it. */
export function isIsoDate(value: string): boolean {
  const m = DATE.exec(value);
  if (!m) return false;
  const [year, month, day, hour, minute, second] = m
    .slice(1, 7)
    .map((p) => (p === undefined ? null : Number(p)));
  if (month != null && (month < 1 || month > 12)) return false;
  if (day != null && (day < 1 || day > new Date(Date.UTC(year!, month!, 0)).getUTCDate())) return false;
  return (hour ?? 0) <= 23 && (minute ?? 0) <= 59 && (second ?? 0) <= 60;
}
