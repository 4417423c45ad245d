// Who and what a report names, and which mentions name the same one within it.
import type { LocalEntity, Mention } from "../../model/annotation.ts";
import type { Reading } from "../../model/reading.ts";
import type { Report } from "../../model/report.ts";
import type { MaybeTrace } from "../../model/trace.ts";

/** Mentions of a report, sorted by place, and the entities they name in this report. */
export interface Mentions {
  readonly mentions: readonly Mention[];
  readonly entities: readonly LocalEntity[];
}

/** The mentions and entities of a report. */
export function findMentions(_report: Report, _reading: Reading, _trace: MaybeTrace): Mentions {
  return { mentions: [], entities: [] };
}
