// What a person decided about the rows of a record: an overlay that is keyed by words and laid over every run again.
import type { Citation } from "./span.ts";

/** What stands behind a row: `candidate` is the engine's alone, every other state is a person's. */
export const ROW_STATES = ["candidate", "accepted", "rejected", "corrected", "added"] as const;
export type RowState = (typeof ROW_STATES)[number];

/** What a record with decisions says of a row; a record that nobody decided on has none of it. */
export interface Reviewable {
  readonly state?: RowState;
  /** Ids of the decisions that bear on the row, oldest first. */
  readonly decisions?: readonly string[];
  /** How many of its words were not there when it was last decided on; 0 for a candidate. */
  readonly unseen?: number;
  /** Decisions that gave a statement which the row stands on to somebody else, where it is open what follows for the row. */
  readonly shaken_by?: readonly string[];
}

/** The lists of a record whose rows can be decided on. */
export const REVIEW_LISTS = [
  "entities",
  "quotations",
  "utterances",
  "positions",
  "disputes",
  "facts",
  "texts",
  "events",
  "passages",
  "dependence",
  "omissions",
] as const;
export type ReviewList = (typeof REVIEW_LISTS)[number];

/** The lists that a missed row can be added to by marking its words. */
export const ADD_LISTS = [
  "entities",
  "quotations",
  "positions",
  "disputes",
  "facts",
  "texts",
  "events",
] as const;
export type AddList = (typeof ADD_LISTS)[number];

/** The lists whose rows can be merged and split. */
export const MERGE_LISTS = ["entities", "utterances", "events"] as const;
export type MergeList = (typeof MERGE_LISTS)[number];

/** A row by its content: nothing in it is a position in a list or an id that another run could give to another row. */
export interface RowKey {
  readonly list: ReviewList;
  /** What besides the words tells rows at one place apart: a position's party, issue and stance, a fact's slot, … */
  readonly class: string;
  /** The words that the row stands on, sorted by place. */
  readonly words: readonly Citation[];
  /** The row in words, as it was when it was decided on. Shown for an orphan; decides only between rows that tie. */
  readonly what: string;
}

/** Fields of a row that a person set: names and values as in the record, rows of other lists as keys. */
export type RowFields = Readonly<Record<string, unknown>>;

/** What was decided, without who, when and why. */
export type DecisionBody =
  | { readonly kind: "accept"; readonly target: RowKey }
  | { readonly kind: "reject"; readonly target: RowKey }
  | { readonly kind: "correct"; readonly target: RowKey; readonly fields: RowFields }
  | { readonly kind: "merge"; readonly targets: readonly RowKey[] }
  | { readonly kind: "split"; readonly target: RowKey; readonly words: readonly Citation[] }
  | {
      readonly kind: "add";
      readonly list: AddList;
      readonly words: readonly Citation[];
      readonly fields: RowFields;
    }
  /** Words that somebody marked elsewhere: a row for a person to look at, where they say which kind it is and what such a row needs. */
  | {
      readonly kind: "suggest";
      readonly list: AddList | null;
      readonly words: readonly Citation[];
      readonly fields: RowFields;
      /** Tags and comments that came with them. */
      readonly text: string;
    }
  | { readonly kind: "comment"; readonly target: RowKey | null; readonly text: string }
  | { readonly kind: "remove-report"; readonly report: string }
  | { readonly kind: "undo"; readonly undoes: string };

export const DECISION_KINDS = [
  "accept",
  "reject",
  "correct",
  "merge",
  "split",
  "add",
  "suggest",
  "comment",
  "remove-report",
  "undo",
] as const;

/** An entry of the log. The log is only ever added to; its order is the order in which decisions are laid over the record. */
export type Decision = DecisionBody & {
  readonly id: string;
  readonly who: string;
  /** ISO 8601 in UTC. */
  readonly when: string;
  readonly why: string | null;
};

/** Why a decision bears on no row now. */
export type OrphanReason =
  /** The report with its words is not in the story. */
  | "report-gone"
  /** The reports are there, and no row of its kind stands on these words any more. */
  | "row-gone"
  /** Its words are now spread over rows of which none has half of them. */
  | "regrouped"
  /** Marked words that do not say which kind of row they are, or lack what such a row needs. */
  | "no-kind"
  /** What it sets names a row or a value that is not there. */
  | "not-applicable";

/** A decision that no row could be found for. It is kept and tried again after every run. */
export interface Orphan {
  readonly decision: string;
  readonly reason: OrphanReason;
  readonly what: string;
  readonly words: readonly Citation[];
  /** Ids of rows of the same list whose words overlap: for a person to look at, never taken by themselves. */
  readonly near: readonly string[];
}

/** How many rows of a list are in each state. */
export type StateCounts = Readonly<Record<RowState, number>>;

/** What stands beside the rows of a record with decisions. */
export interface Review {
  readonly counts: Readonly<Record<ReviewList, StateCounts>>;
  readonly orphans: readonly Orphan[];
  /** Ids of the decisions that were undone. */
  readonly undone: readonly string[];
}
