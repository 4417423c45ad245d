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
import { followSpeakers } from "./follow-speakers.ts";
import { APPLY, type Consequences, follow } from "./lay-over.ts";
import { type AnyRow, rowId } from "./row-key.ts";
import { placeOf, type WorkingRow, type WorkingRows, workingRows } from "./working-rows.ts";

/** A record with decisions laid over it. */
export interface ReviewedRecord {
  readonly record: ReadoutRecord;
  /** The key of a row, which a corrected row keeps; undefined where no row has the id. */
  keyOf(id: string): RowKey | undefined;
  /** Ids of the rows that each decision bears on. */
  readonly rowsOf: ReadonlyMap<string, readonly string[]>;
  /** The rows that are not as they were found, by list. */
  readonly decided: readonly DecidedRow[];
}

/** A row that decisions have changed, or that one bears on. */
export interface DecidedRow {
  readonly list: ReviewList;
  readonly id: string;
  readonly state: RowState;
  /** True of a row that the computed record has not. */
  readonly made: boolean;
  /** The row as it is now; null of one that became part of another. */
  readonly row: object | null;
}

/**
 * The record with the decisions laid over it, in the order of the log: each row of a list that can be decided on carries its
 * state, and `review` has the counts, the orphans and what was undone. The record itself is not changed.
 */
export function applyDecisions(record: ReadoutRecord, decisions: readonly Decision[]): ReviewedRecord {
  const rows = workingRows(record);
  const undone = undoneIds(decisions);
  const orphans: Orphan[] = [];
  const consequences: Consequences = {
    standsFor: new Map(),
    splitOff: [],
    spoken: new Map(),
    respoken: new Map(),
    sided: new Set(),
  };
  for (const d of decisions) {
    if (undone.has(d.id)) continue;
    const reason = (APPLY[d.kind] as (...a: unknown[]) => OrphanReason | null)(rows, d, consequences);
    if (reason !== null) orphans.push(orphanOf(rows, d, reason));
  }
  follow(rows, consequences);
  followSpeakers(rows, consequences);
  const out: Record<string, unknown> = { ...record };
  const counts: Partial<Record<ReviewList, StateCounts>> = {};
  const rowsOf = new Map<string, string[]>();
  const decided: DecidedRow[] = [];
  for (const list of REVIEW_LISTS) {
    const none = Object.fromEntries(ROW_STATES.map((s) => [s, 0])) as Record<RowState, number>;
    counts[list] = none;
    if (!rows.isTouched(list)) {
      out[list] = candidates(record, list).rows;
      none.candidate = record[list].length;
      continue;
    }
    const there = rows.list(list).filter((w) => !w.gone);
    const bare = candidates(record, list);
    // A row that nobody decided on is the same object each time: what was made of it for a view holds.
    const asFound = (w: WorkingRow) =>
      w.state === "candidate" && w.decisions.length + w.shakenBy.length === 0
        ? bare.of.get(w.row)
        : undefined;
    out[list] = there.map((w) => asFound(w) ?? reviewed(w));
    const computed = new Set(record[list].map((row) => rowId(list, row)));
    for (const w of rows.list(list))
      if (w.gone || !asFound(w))
        decided.push({
          list,
          id: w.id,
          state: w.state,
          made: !computed.has(w.id),
          row: w.gone ? null : w.row,
        });
    for (const w of there) {
      none[w.state]++;
      for (const d of w.decisions) rowsOf.set(d, [...(rowsOf.get(d) ?? []), w.id]);
    }
  }
  const review: Review = {
    counts: counts as Review["counts"],
    orphans,
    undone: decisions.filter((d) => undone.has(d.id)).map((d) => d.id),
  };
  return {
    record: { ...(out as unknown as ReadoutRecord), review },
    keyOf: (id) => rows.byId(id)?.key,
    rowsOf,
    decided,
  };
}

/** The rows of a list as candidates, and which is made of which. */
interface Candidates {
  readonly rows: readonly AnyRow[];
  readonly of: ReadonlyMap<AnyRow, AnyRow>;
}
const made = new WeakMap<ReadoutRecord, Map<ReviewList, Candidates>>();

/** The rows of a list with nothing decided: made once for a record, however often decisions are laid over it. */
function candidates(record: ReadoutRecord, list: ReviewList): Candidates {
  const lists = made.get(record) ?? new Map<ReviewList, Candidates>();
  made.set(record, lists);
  let known = lists.get(list);
  if (!known) {
    const rows = record[list].map(
      (row): AnyRow => ({ ...row, state: "candidate", decisions: [], unseen: 0 }),
    );
    known = { rows, of: new Map(record[list].map((row, i) => [row, rows[i]!])) };
    lists.set(list, known);
  }
  return known;
}

function reviewed(w: WorkingRow) {
  return {
    ...w.row,
    state: w.state,
    decisions: w.decisions,
    unseen: w.seen === null ? 0 : w.key.words.filter((c) => !w.seen!.has(placeOf(c))).length,
    ...(w.shakenBy.length > 0 ? { shaken_by: w.shakenBy } : {}),
  };
}

function orphanOf(rows: WorkingRows, d: Decision, reason: OrphanReason): Orphan {
  const keys =
    d.kind === "merge" ? d.targets : "target" in d && d.target !== null ? [d.target] : ([] as RowKey[]);
  const words: readonly Citation[] =
    keys.length > 0 ? keys.flatMap((k) => k.words) : d.kind === "add" || d.kind === "suggest" ? d.words : [];
  const list = keys[0]?.list ?? (d.kind === "add" || d.kind === "suggest" ? d.list : null);
  return {
    decision: d.id,
    reason,
    what: keys.map((k) => k.what).join("; ") || words.map((c) => c.exact).join(" … "),
    words,
    near: list === null ? [] : rows.near(list, words),
  };
}
