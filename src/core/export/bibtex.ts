// Reports and cited passages as BibTeX in UTF-8, for biber and BibLaTeX as for old BibTeX.
import type { ReadoutRecord } from "../model/record.ts";
import { oneLine } from "../render/citation-text.ts";
import { type BibliographyItem, bibliographyOf } from "./bibliography.ts";
import { pad } from "./edtf.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** The record's reports, and with `passages` its cited words (in note), as BibTeX entries. */
export function bibtex(record: ReadoutRecord, passages: boolean): string {
  return bibliographyOf(record, passages).map(bibtexItem).join("\n");
}

/** One entry of BibTeX. */
export function bibtexItem(item: BibliographyItem): string {
  const date = item.published?.[0];
  const day = date && [pad(date.year, 4), date.month && pad(date.month), date.day && pad(date.day)];
  const fields: [string, string | null][] = [
    // Two braces: the capitals of a headline are its own.
    ["title", `{${escaped(item.title)}}`],
    ["journal", item.newspaper && escaped(item.newspaper)],
    ["author", item.byline && `{${escaped(item.byline)}}`],
    ["year", date ? pad(date.year, 4) : null],
    ["date", day ? day.filter(Boolean).join("-") : null],
    ["url", item.url && oneLine(item.url).replace(/[{}\\]/g, (c) => encodeURIComponent(c))],
    ["language", item.language],
    ["note", item.cited && `“${escaped(item.cited.exact)}”`],
  ];
  const body = fields
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `  ${name} = {${value}},\n`)
    .join("");
  const month = date?.month ? `  month = ${MONTHS[date.month - 1]},\n` : "";
  return `@article{${item.key},\n${body}${month}}\n`;
}

function escaped(text: string): string {
  return oneLine(text).replace(/[\\~^]|[&%$#_{}]/g, (c) => ESCAPES[c] ?? `\\${c}`);
}
