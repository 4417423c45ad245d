// Does every citation of a record stand in the texts it was made from?
import type { ReadoutRecord } from "../model/record.ts";
import type { ReportInput } from "../model/report.ts";
import type { Citation } from "../model/span.ts";
import { fileName } from "../text/file-name.ts";
import { contentId } from "../text/hash.ts";

/** One thing that does not hold: where in the record (or which report), and what. */
export interface CitationFailure {
  readonly where: string;
  readonly what: string;
}

/** What a check found. */
export interface CitationCheck {
  /** Number of citations looked at. */
  readonly citations: number;
  readonly failures: readonly CitationFailure[];
}

/** Characters shown of a citation that fails. */
const SHOWN = 80;

/**
 * The check of every citation of a record, wherever in a row it stands, against the record's own texts and against the
 * given files. A report is found among the files by its text; where none has it, by its file's name, and then the two are
 * said to differ and each citation is held against what the file says now. A record's text that no longer makes the
 * report's id was changed after it was read.
 */
export function checkCitations(record: ReadoutRecord, files: readonly ReportInput[]): CitationCheck {
  const failures: CitationFailure[] = [];
  const texts = new Map<string, { file: string; stored: string; now: string | null }>();
  for (const report of record.reports) {
    const { id, file, text, publisher, url, published } = report;
    const same = files.find((f) => f.text === text);
    const named = same ?? files.find((f) => fileName(f.file) === fileName(file));
    texts.set(id, { file, stored: text, now: named?.text ?? null });
    if (contentId("r", text, publisher, url, published) !== id)
      failures.push({
        where: `report ${id}`,
        what: `text, publisher, address or date of ${file} in the record are not those it was read with`,
      });
    if (!named) failures.push({ where: `report ${id}`, what: `no file given has the text of ${file}` });
    else if (!same)
      failures.push({
        where: `report ${id}`,
        what: `${named.file} is not what was read: ${firstChange(text, named.text)}`,
      });
  }
  let citations = 0;
  const visit = (value: unknown, where: string): void => {
    if (Array.isArray(value)) {
      for (const [i, v] of value.entries()) visit(v, `${where}[${i}]`);
    } else if (typeof value === "object" && value !== null) {
      if (isCitation(value)) {
        citations++;
        const what = failureOf(value, texts.get(value.report));
        if (what !== null) failures.push({ where, what });
      }
      for (const [key, v] of Object.entries(value)) visit(v, where === "" ? key : `${where}.${key}`);
    }
  };
  for (const [key, rows] of Object.entries(record)) if (key !== "reports") visit(rows, key);
  return { citations, failures };
}

function isCitation(value: object): value is Citation {
  return "exact" in value && "start" in value && "end" in value && "report" in value;
}

function failureOf(
  c: Citation,
  text: { file: string; stored: string; now: string | null } | undefined,
): string | null {
  if (text === undefined) return `cites a report that the record does not hold: ${c.report}`;
  if (typeof c.exact !== "string" || !(c.start >= 0 && c.start < c.end))
    return `is no citation: ${c.start} to ${c.end} of ${text.file}`;
  const place = `${text.file} ${c.start}–${c.end}`;
  if (text.stored.slice(c.start, c.end) !== c.exact)
    return `${shown(c.exact)} is not at ${place} of the record's text, which has ${shown(text.stored.slice(c.start, c.end))}`;
  if (text.now !== null && text.now.slice(c.start, c.end) !== c.exact)
    return `${shown(c.exact)} is not at ${place}, which has ${shown(text.now.slice(c.start, c.end))}`;
  return null;
}

function firstChange(was: string, is: string): string {
  let i = 0;
  while (i < was.length && was[i] === is[i]) i++;
  return `from ${i} on it has ${shown(is.slice(i, i + 30))} for ${shown(was.slice(i, i + 30))}`;
}

function shown(text: string): string {
  return JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
}
