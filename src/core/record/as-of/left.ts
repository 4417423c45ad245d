// What a moment leaves of a record.
import type { Quotation } from "../../model/annotation.ts";
import type { Report } from "../../model/report.ts";
import type { Citation } from "../../model/span.ts";

/** What is left of a record, for the functions that cut its rows. */
export interface Left {
  readonly has: (c: Citation) => boolean;
  readonly reports: readonly Report[];
  readonly entities: ReadonlySet<string>;
  readonly quotations: ReadonlyMap<string, Quotation>;
  /** Ids of the origins that the cited reports stand on, sorted. */
  readonly originsOf: (evidence: readonly Citation[]) => string[];
}
