// Who said what: direct, mixed and indirect speech as source, cue and content.
import type { LocalEntity, Mention, Quotation } from "../../model/annotation.ts";
import type { Reading } from "../../model/reading.ts";
import type { Report } from "../../model/report.ts";
import type { MaybeTrace } from "../../model/trace.ts";

/** Who the report names, as the mentions room found them. */
export interface Named {
  readonly mentions: readonly Mention[];
  readonly entities: readonly LocalEntity[];
}

/** The quotations of a report, sorted by place. */
export function findQuotations(
  _report: Report,
  _reading: Reading,
  _named: Named,
  _trace: MaybeTrace,
): Quotation[] {
  return [];
}
