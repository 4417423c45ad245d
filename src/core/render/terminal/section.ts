// What every section of the terminal views is made of: a heading, rows with their words, and who stands behind them.
import type { Citation } from "../../model/span.ts";
import { count } from "../count.ts";
import type { RecordIndex } from "../index-record.ts";
import { clip, columns, hang, type Look, printable } from "./lines.ts";

/** A part of a terminal view: its heading and lines. A section without lines says so in one line. */
export interface Section {
  readonly title: string;
  /** What the heading says of its rows ("3 of 12"), or "". */
  readonly aside: string;
  readonly lines: readonly string[];
  /** What is said where there are no lines. */
  readonly empty: string;
}

/** Columns that a quoted stretch may take in a summary before it is cut. */
const QUOTE_COLUMNS = 110;

/** The sections as one text, ended by a line break. Empty ones share their lines at the end. */
export function joinSections(sections: readonly Section[], look: Look): string {
  const out: string[] = [];
  for (const s of sections) {
    if (s.lines.length === 0) continue;
    if (out.length > 0) out.push("");
    out.push(
      look.bold(look.accent(s.title.toUpperCase())) + (s.aside ? look.dim(`  ${s.aside}`) : ""),
      ...s.lines,
    );
  }
  const empty = sections.filter((s) => s.lines.length === 0 && s.empty);
  if (empty.length > 0) {
    if (out.length > 0) out.push("");
    out.push(
      ...hang(`Nothing found: ${empty.map((s) => s.empty).join(` ${look.glyphs.dot} `)}.`, 0, look.width).map(
        look.dim,
      ),
    );
  }
  return `${out.join("\n")}\n`;
}

/** The words of a citation in quotation marks, on one line; cut where they are very long. */
export function words(citation: Citation, look: Look, max = QUOTE_COLUMNS): string {
  return quote(clip(printable(citation.exact), max, look.glyphs.more), look);
}

/** The text in quotation marks. */
export function quote(text: string, look: Look): string {
  return look.glyphs.open + text + look.glyphs.close;
}

/** What stands before a row's first line, two columns in. */
export function bullet(look: Look, indent = 2): string {
  return `${" ".repeat(indent)}${look.glyphs.bullet} `;
}

/** "SNA WC BL · 3 outlets, 2 origins"; an outlet alone is only named. */
export function standing(
  index: RecordIndex,
  evidence: readonly Citation[],
  look: Look,
  origins?: readonly string[],
): string {
  const s = index.support(evidence, origins);
  if (s.reports.length === 0) return "no report";
  const who = s.sigla.join(" ");
  if (s.outlets < 2) return who;
  return `${who} ${look.glyphs.dot} ${count(s.outlets, "outlet")}, ${count(s.origins, "origin")}`;
}

/** A row: text, then who stands behind it, dim, on the same line where both fit and on the next where not. */
export function row(text: string, who: string, look: Look, indent = 2, first?: string): string[] {
  const lines = hang(text, indent, look.width, first);
  const last = lines[lines.length - 1]!;
  const tail = `[${who}]`;
  if (columns(last) + 2 + columns(tail) <= look.width) lines[lines.length - 1] = `${last}  ${look.dim(tail)}`;
  else lines.push(...hang(tail, indent, look.width).map(look.dim));
  return lines;
}
