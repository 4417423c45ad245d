// Words with their source in one line, to paste into a letter.
import type { Report } from "../model/report.ts";
import type { Citation } from "../model/span.ts";
import { fileName } from "../text/file-name.ts";
import { formatEdtf } from "./format-time.ts";

/** The words of a citation with their source in one line: “words” (Outlet, “Headline”, 22 Oct 2026, address). */
export function citationText(report: Report, cited: Citation): string {
  const source = [
    report.publisher ?? fileName(report.file),
    report.headline === null ? null : `“${oneLine(report.headline)}”`,
    report.published === null ? "no date" : formatEdtf(report.published),
    report.url,
  ].filter((part) => part !== null);
  return `“${oneLine(cited.exact)}” (${source.join(", ")})`;
}

/** The text on one line. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
