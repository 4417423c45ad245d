// What is different between two records of the same talks.
import type { Engine } from "./record.ts";
import type { Citation } from "./span.ts";

/**
 * What became of a row. `reread`: both records have the reports that it stands on, yet only one has the row, or they have it
 * differently; other rules made one of them, or a report that came later changed what the engine makes of the older ones.
 */
export const CHANGE_KINDS = [
  "new",
  "withdrawn",
  "reworded",
  "newly-disputed",
  "newly-of-one-origin",
  "moved",
  "support",
  "reread",
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/**
 * The lists that are compared. A statement is an utterance, or a quotation that is part of none; of dependence there are the pairs that are not independent.
 */
export const CHANGE_LISTS = [
  "statements",
  "positions",
  "disputes",
  "facts",
  "texts",
  "events",
  "people",
  "dependence",
  "passages",
  "omissions",
] as const;
export type ChangeList = (typeof CHANGE_LISTS)[number];

/** A row that changed. */
export interface RowChange {
  readonly kind: ChangeKind;
  readonly list: ChangeList;
  /** Its id in the new record, or null. */
  readonly row: string | null;
  /** Its id in the old record, or null. */
  readonly was: string | null;
  /** The row in words. */
  readonly what: string;
  /** What it was: older words, stances, or how many reports and origins; null where that says nothing. */
  readonly from: string | null;
  readonly to: string | null;
  /** The words that make it so: of the new record, of the old one where the row is only there. */
  readonly evidence: readonly Citation[];
}

/** A report that only one of the records has, or that is gone from its address, or there again, by one of them. */
export interface ReportChange {
  readonly kind: "new" | "withdrawn" | "revised" | "gone" | "back";
  readonly report: string;
  /** Of a revised report the older version. */
  readonly was: string | null;
}

/** The changes from one record to another, sorted by kind, list and words. */
export interface Changes {
  readonly schema: "readout-changes/1";
  readonly engines: { readonly old: Engine; readonly new: Engine };
  readonly reports: readonly ReportChange[];
  readonly rows: readonly RowChange[];
}
