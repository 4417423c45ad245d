// Making citations: the only way to one, so that law 2 (`text.slice(start, end) === exact`) holds by construction.
import type { Citation, Span } from "../model/span.ts";

/** A citation of [start, end) in a report's text. Throws RangeError for an empty span or one that leaves the text. */
export function cite(
  report: { readonly id: string; readonly text: string },
  start: number,
  end: number,
): Citation {
  if (!(start >= 0 && start < end && end <= report.text.length))
    throw new RangeError(`citation ${start}–${end} of a text of ${report.text.length}`);
  return { report: report.id, start, end, exact: report.text.slice(start, end) };
}

/** Order of citations: report id, then start, then end. */
export function byPlace(a: Citation, b: Citation): number {
  return a.report < b.report ? -1 : a.report > b.report ? 1 : a.start - b.start || a.end - b.end;
}

/** The citations sorted by place, each place once. */
export function sortedCitations(list: readonly Citation[]): Citation[] {
  const sorted = [...list].sort(byPlace);
  return sorted.filter((c, i) => i === 0 || byPlace(c, sorted[i - 1]!) !== 0);
}

/** True where two citations have characters of one report in common. */
export function overlaps(
  a: Span & { readonly report: string },
  b: Span & { readonly report: string },
): boolean {
  return a.report === b.report && a.start < b.end && b.start < a.end;
}
