// Words that a person typed or marked, found in a report: exactly, or with other spaces and marks.
import type { Report } from "../../core/model/report.ts";
import type { Place } from "../address.ts";

/** The place of the words in the report that is nearest to `near`; null where they do not stand there. */
export function findWords(report: Report, words: string, near = 0): Place | null {
  const wanted = words.trim();
  if (wanted === "") return null;
  const pattern = new RegExp(
    wanted
      .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
      .replace(/\s+/g, "\\s+")
      .replace(/["“”„«»]/g, '["“”„«»]')
      .replace(/['‘’ʼ]/g, "['‘’ʼ]")
      .replace(/[-–—]/g, "[-–—]"),
    "gu",
  );
  let best: Place | null = null;
  for (const m of report.text.matchAll(pattern)) {
    const place = { report: report.id, start: m.index, end: m.index + m[0].length };
    if (!best || Math.abs(place.start - near) < Math.abs(best.start - near)) best = place;
  }
  return best;
}
