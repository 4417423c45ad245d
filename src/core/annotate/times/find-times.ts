// Dates, times, durations and sets in a report's text, in EDTF where the text and its date fix them.
import type { TimeExpression } from "../../model/annotation.ts";
import type { Reading } from "../../model/reading.ts";
import type { Report } from "../../model/report.ts";
import type { MaybeTrace } from "../../model/trace.ts";

/** The time expressions of a report, sorted by place, none overlapping. */
export function findTimes(_report: Report, _reading: Reading, _trace: MaybeTrace): TimeExpression[] {
  return [];
}
