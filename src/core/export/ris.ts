// Reports and cited passages as RIS, for reference managers that read nothing newer.
import type { ReadoutRecord } from "../model/record.ts";
import { oneLine } from "../render/citation-text.ts";
import { type BibliographyItem, bibliographyOf } from "./bibliography.ts";
import { pad } from "./edtf.ts";

/** The record's reports, and with `passages` its cited words (in N1), as RIS with CRLF. */
export function ris(record: ReadoutRecord, passages: boolean): string {
  return bibliographyOf(record, passages).map(risItem).join("");
}

/** One item of RIS. */
export function risItem(item: BibliographyItem): string {
  const date = item.published?.[0];
  const day = date && [pad(date.year, 4), date.month && pad(date.month), date.day && pad(date.day)];
  const fields: [string, string | null][] = [
    ["TY", "NEWS"],
    ["ID", item.key],
    ["TI", item.title],
    ["T2", item.newspaper],
    ["AU", item.byline],
    ["PY", date ? pad(date.year, 4) : null],
    ["DA", day ? `${day.map((part) => part || "").join("/")}/` : null],
    ["UR", item.url],
    ["LA", item.language],
    ["DP", item.agencies.length === 0 ? null : item.agencies.join("; ")],
    ["N1", item.cited === null ? null : `“${item.cited.exact}”`],
    ["ER", ""],
  ];
  return fields
    .filter(([, value]) => value !== null)
    .map(([tag, value]) => `${tag}  - ${oneLine(value!)}\r\n`)
    .join("");
}
