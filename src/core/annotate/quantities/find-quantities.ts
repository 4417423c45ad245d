// Amounts with what they count: "28-point", "nearly five hours", "9 per cent", "about 40 demonstrators".
import type { Quantity } from "../../model/annotation.ts";
import type { Reading } from "../../model/reading.ts";
import type { Report } from "../../model/report.ts";
import type { MaybeTrace } from "../../model/trace.ts";

/** The amounts of a report, sorted by place, none overlapping. */
export function findQuantities(_report: Report, _reading: Reading, _trace: MaybeTrace): Quantity[] {
  return [];
}
