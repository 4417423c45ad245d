// A person's decisions laid over a computed record: which rows they bear on, and which find no row.
import type { ReadoutRecord } from "../model/record.ts";
import {
  type Decision,
  type Orphan,
  type OrphanReason,
  REVIEW_LISTS,
  type Review,
  type ReviewList,
  ROW_STATES,
  type RowKey,
  type RowState,
  type StateCounts,
} from "../model/review.ts";
import type { Citation } from "../model/span.ts";
import { undoneIds } from "./active.ts";
import { APPLY, type Consequences, follow } from "./lay-over.ts";
import { placeOf, type WorkingRow, type WorkingRows, workingRows } from "./working-rows.ts";

/** A record with decisions laid over it. */
export interface ReviewedRecord {
  readonly record: ReadoutRecord;
  /** The key of a row, which a corrected row keeps; undefined where no row has the id. */
  keyOf(id: string): RowKey | undefined;
}

/**
 * The record with the decisions laid over it, in the order of the log: each row of a list that can be decided on carries its
 * state, and `review` has the counts, the orphans and what was undone. The record itself is not changed.
 */
export function applyDecisions(record: ReadoutRecord, decisions: readonly Decision[]): ReviewedRecord {
  const rows = workingRows(record);
  const undone = undoneIds(decisions);
  const orphans: Orphan[] = [];
  const consequences: Consequences = { standsFor: new Map(), splitOff: [], spoken: new Map() };
  for (const d of decisions) {
    if (undone.has(d.id)) continue;
    const reason = (APPLY[d.kind] as (...a: unknown[]) => OrphanReason | null)(rows, d, consequences);
    if (reason !== null) orphans.push(orphanOf(rows, d, reason));
  }
  follow(rows, consequences);
  const out: Record<string, unknown> = { ...record };
  for (const list of REVIEW_LISTS)
    out[list] = rows.all.filter((w) => w.list === list && !w.gone).map(reviewed);
  const review: Review = {
    counts: countsOf(rows),
    orphans,
    undone: decisions.filter((d) => undone.has(d.id)).map((d) => d.id),
  };
  return { record: { ...(out as unknown as ReadoutRecord), review }, keyOf: (id) => rows.byId(id)?.key };
}

function reviewed(w: WorkingRow) {
  return {
    ...w.row,
    state: w.state,
    decisions: w.decisions,
    unseen: w.seen === null ? 0 : w.key.words.filter((c) => !w.seen!.has(placeOf(c))).length,
  };
}

function countsOf(rows: WorkingRows): Record<ReviewList, StateCounts> {
  const counts = Object.fromEntries(
    REVIEW_LISTS.map((list) => [list, Object.fromEntries(ROW_STATES.map((s) => [s, 0]))]),
  ) as Record<ReviewList, Record<RowState, number>>;
  for (const w of rows.all) if (!w.gone) counts[w.list][w.state]++;
  return counts;
}

function orphanOf(rows: WorkingRows, d: Decision, reason: OrphanReason): Orphan {
  const keys =
    d.kind === "merge" ? d.targets : "target" in d && d.target !== null ? [d.target] : ([] as RowKey[]);
  const words: readonly Citation[] =
    keys.length > 0 ? keys.flatMap((k) => k.words) : d.kind === "add" ? d.words : [];
  const list = keys[0]?.list ?? (d.kind === "add" ? d.list : null);
  return {
    decision: d.id,
    reason,
    what: keys.map((k) => k.what).join("; ") || words.map((c) => c.exact).join(" … "),
    words,
    near: list === null ? [] : rows.near(list, words),
  };
}
