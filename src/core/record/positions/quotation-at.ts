// In whose mouth a place of a report stands.
import type { Quotation } from "../../model/annotation.ts";
import type { StoryReport } from "../story.ts";
import type { PositionSource } from "./position-evidence.ts";

/** The quotation whose content holds this place, the innermost (shortest) one, or null. */
export function quotationAt(source: PositionSource, report: StoryReport, at: number): Quotation | null {
  let best: Quotation | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const q of source.quotations.get(report.report.id) ?? [])
    for (const c of q.content)
      if (c.start <= at && at < c.end && c.end - c.start < size) {
        best = q;
        size = c.end - c.start;
      }
  return best;
}
