// The rows of a record while decisions are laid over them, found by their words.
import type { ReadoutRecord } from "../model/record.ts";
import {
  type OrphanReason,
  REVIEW_LISTS,
  type ReviewList,
  type RowKey,
  type RowState,
} from "../model/review.ts";
import type { Citation } from "../model/span.ts";
import { byPlace } from "../text/cite.ts";
import { byCodeUnit } from "../text/normalise.ts";
import { type AnyRow, namesOf, rowId, rowKey } from "./row-key.ts";

/** A row with what was decided on it so far. Its key stays the one it was made with, however its fields are corrected. */
export interface WorkingRow {
  readonly list: ReviewList;
  readonly id: string;
  row: AnyRow;
  key: RowKey;
  state: RowState;
  decisions: string[];
  /** Places that the last decision knew; null where nobody decided. */
  seen: ReadonlySet<string> | null;
  /** True for a row that was merged into another. */
  gone: boolean;
}

/** The rows of a record, by list, id and words. */
export interface WorkingRows {
  readonly record: ReadoutRecord;
  readonly all: readonly WorkingRow[];
  byId(id: string): WorkingRow | undefined;
  find(key: RowKey): WorkingRow | OrphanReason;
  /** The computed row on exactly the words of another one, of its class; undefined where there is none. */
  twinOf(list: ReviewList, row: AnyRow): WorkingRow | undefined;
  /** Ids of rows of the list whose words overlap the given ones, sorted. */
  near(list: ReviewList, words: readonly Citation[]): string[];
  put(list: ReviewList, row: AnyRow, state: RowState, decision: string): WorkingRow;
  /** Gives a row another key, after words were moved to it or from it. */
  rekey(row: WorkingRow, words: readonly Citation[]): void;
}

/** A place as a string: report, start and end. */
export const placeOf = (c: Citation): string => `${c.report} ${c.start} ${c.end}`;

/** The rows of a record, nothing decided. */
export function workingRows(record: ReadoutRecord): WorkingRows {
  const names = namesOf(record);
  const reports = new Set(record.reports.map((r) => r.id));
  const all: WorkingRow[] = [];
  const ids = new Map<string, WorkingRow>();
  const places = new Map<string, WorkingRow[]>();
  const spot = (list: ReviewList, c: Citation) => `${list} ${placeOf(c)}`;
  const index = (w: WorkingRow) => {
    for (const c of w.key.words) {
      const at = spot(w.list, c);
      const there = places.get(at);
      if (!there) places.set(at, [w]);
      else if (!there.includes(w)) there.push(w);
    }
  };
  const add = (list: ReviewList, row: AnyRow): WorkingRow => {
    const made: WorkingRow = {
      list,
      id: rowId(list, row),
      row,
      key: rowKey(record, list, row, names),
      state: "candidate",
      decisions: [],
      seen: null,
      gone: false,
    };
    all.push(made);
    ids.set(made.id, made);
    index(made);
    return made;
  };
  for (const list of REVIEW_LISTS) for (const row of record[list]) add(list, row);
  return {
    record,
    all,
    byId: (id) => ids.get(id),
    put(list, row, state, decision) {
      const made = add(list, row);
      made.state = state;
      made.decisions = [decision];
      made.seen = new Set(made.key.words.map(placeOf));
      return made;
    },
    rekey(row, words) {
      for (const c of row.key.words) {
        const at = spot(row.list, c);
        const there = places.get(at)?.filter((w) => w !== row);
        if (there) places.set(at, there);
      }
      row.key = { ...row.key, words };
      index(row);
    },
    find(key) {
      if (key.words.length === 0) {
        const same = all.filter(
          (w) => w.list === key.list && !w.gone && w.key.class === key.class && w.key.words.length === 0,
        );
        return bestOf(same, key) ?? "row-gone";
      }
      const present = key.words.filter((c) => reports.has(c.report));
      if (present.length === 0) return "report-gone";
      const shared = new Map<WorkingRow, number>();
      for (const c of present)
        for (const w of places.get(spot(key.list, c)) ?? [])
          if (
            !w.gone &&
            w.key.class === key.class &&
            w.key.words.some((x) => placeOf(x) === placeOf(c) && x.exact === c.exact)
          )
            shared.set(w, (shared.get(w) ?? 0) + 1);
      const most = Math.max(0, ...shared.values());
      if (most === 0) return "row-gone";
      if (most * 2 < present.length) return "regrouped";
      return bestOf(
        [...shared].filter(([, n]) => n === most).map(([w]) => w),
        { ...key, words: present },
      )!;
    },
    twinOf(list, row) {
      const key = rowKey(record, list, row, names);
      const [first] = key.words;
      return (first ? (places.get(spot(list, first)) ?? []) : []).find(
        (w) =>
          !w.gone &&
          w.key.class === key.class &&
          w.key.words.length === key.words.length &&
          w.key.words.every((c, i) => byPlace(c, key.words[i]!) === 0),
      );
    },
    near(list, words) {
      const found = new Set<string>();
      for (const w of all)
        if (w.list === list && !w.gone && w.key.words.some((c) => words.some((x) => overlap(c, x))))
          found.add(w.id);
      return [...found].sort(byCodeUnit);
    },
  };
}

/** Of rows that share equally many words with a key: the one with fewest others, then with the earliest word, then by name and id. */
function bestOf(rows: readonly WorkingRow[], key: RowKey): WorkingRow | undefined {
  const first = (w: WorkingRow) =>
    key.words.findIndex((c) => w.key.words.some((x) => byPlace(c, x) === 0)) >>> 0;
  return [...rows].sort(
    (a, b) =>
      a.key.words.length - b.key.words.length ||
      first(a) - first(b) ||
      Number(b.key.what === key.what) - Number(a.key.what === key.what) ||
      byCodeUnit(a.id, b.id),
  )[0];
}

function overlap(a: Citation, b: Citation): boolean {
  return a.report === b.report && a.start < b.end && b.start < a.end;
}
