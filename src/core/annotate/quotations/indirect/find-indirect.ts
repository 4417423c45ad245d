// Speech that is told, not quoted: candidates from the cues of every sentence that holds one.
import type { Reading } from "../../../model/reading.ts";
import type { Report } from "../../../model/report.ts";
import type { MaybeTrace } from "../../../model/trace.ts";
import type { Mentions } from "../../mentions/find-mentions.ts";
import type { Candidate } from "../candidate.ts";

/**
 * The statements of a report that are told outside quotation marks, sorted by place. `marked` are the stretches in
 * marks: no cue is looked for inside them, but a told content may hold one (the caller makes it `mixed`).
 */
export function findIndirect(
  _report: Report,
  _reading: Reading,
  _named: Mentions,
  _marked: readonly Candidate[],
  _trace: MaybeTrace,
): Candidate[] {
  return [];
}
