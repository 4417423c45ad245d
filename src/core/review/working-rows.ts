// The rows of a record while decisions are laid over them, found by their words. A list is looked at only when a decision
// asks for it: of a large story most lists are never touched.
import type { ReadoutRecord } from "../model/record.ts";
import type { OrphanReason, ReviewList, RowKey, RowState } from "../model/review.ts";
import type { Citation } from "../model/span.ts";
import { byPlace, overlaps } from "../text/cite.ts";
import { byCodeUnit } from "../text/normalise.ts";
import { type AnyRow, findRow, namesOf, rowId, rowKey } from "./row-key.ts";

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
  /** Decisions that gave what the row stands on to somebody else, where nobody knows what follows. */
  shakenBy: string[];
  /** True for a row that became part of another, or has another id now. */
  gone: boolean;
}

/** The rows of a record, by list, id and words. */
export interface WorkingRows {
  readonly record: ReadoutRecord;
  /** The rows of a list, those that were added at the end. */
  list(list: ReviewList): readonly WorkingRow[];
  /** False where no decision has asked for the list. */
  isTouched(list: ReviewList): boolean;
  byId(id: string): WorkingRow | undefined;
  find(key: RowKey): WorkingRow | OrphanReason;
  /** The computed row on exactly the words of another one, of its class; undefined where there is none. */
  twinOf(list: ReviewList, row: AnyRow): WorkingRow | undefined;
  /** Ids of rows of the list whose words overlap the given ones, sorted. */
  near(list: ReviewList, words: readonly Citation[]): string[];
  put(list: ReviewList, row: AnyRow, state: RowState, decision: string): WorkingRow;
  /** Puts a row under the id that it has now, with what was decided on it; it joins the one that has that id already. */
  recall(row: WorkingRow, now: AnyRow): void;
  /** Gives a row another key, after words were moved to it or from it. */
  rekey(row: WorkingRow, words: readonly Citation[]): void;
}

/** A place as a string: report, start and end. */
export const placeOf = (c: Citation): string => `${c.report} ${c.start} ${c.end}`;

/** Place and words: what a decision and a row must share to the letter. */
const spotOf = (c: Citation): string => `${placeOf(c)} ${c.exact}`;

/** Words of a decision that rows beside it are looked for by: enough to show a person where it was. */
const NEAR_WORDS = 50;

/** The rows of one list. */
interface Shelf {
  readonly rows: WorkingRow[];
  readonly ids: Map<string, WorkingRow>;
  readonly places: Map<string, WorkingRow[]>;
}

/** The rows of a record, nothing decided. */
export function workingRows(record: ReadoutRecord): WorkingRows {
  const names = namesOf(record);
  const reports = new Set(record.reports.map((r) => r.id));
  const shelves = new Map<ReviewList, Shelf>();

  const shelfOf = (list: ReviewList): Shelf => {
    let shelf = shelves.get(list);
    if (!shelf) {
      shelf = { rows: [], ids: new Map(), places: new Map() };
      shelves.set(list, shelf);
      for (const row of record[list]) add(shelf, list, row);
    }
    return shelf;
  };
  const index = (shelf: Shelf, w: WorkingRow) => {
    for (const c of w.key.words) {
      const at = spotOf(c);
      const there = shelf.places.get(at);
      if (!there) shelf.places.set(at, [w]);
      else if (!there.includes(w)) there.push(w);
    }
  };
  const add = (shelf: Shelf, list: ReviewList, row: AnyRow): WorkingRow => {
    const made: WorkingRow = {
      list,
      id: rowId(list, row),
      row,
      key: rowKey(record, list, row, names),
      state: "candidate",
      decisions: [],
      seen: null,
      shakenBy: [],
      gone: false,
    };
    shelf.rows.push(made);
    shelf.ids.set(made.id, made);
    index(shelf, made);
    return made;
  };

  return {
    record,
    list: (list) => shelfOf(list).rows,
    isTouched: (list) => shelves.has(list),
    byId(id) {
      for (const shelf of shelves.values()) {
        const found = shelf.ids.get(id);
        if (found) return found;
      }
      const found = findRow(record, id);
      return found && shelfOf(found.list).ids.get(id);
    },
    put(list, row, state, decision) {
      const made = add(shelfOf(list), list, row);
      made.state = state;
      made.decisions = [decision];
      made.seen = new Set(made.key.words.map(placeOf));
      return made;
    },
    recall(row, now) {
      const shelf = shelfOf(row.list);
      row.gone = true;
      const there = shelf.ids.get(rowId(row.list, now));
      if (there) {
        there.decisions.push(...row.decisions.filter((d) => !there.decisions.includes(d)));
        if (there.state === "candidate") [there.state, there.seen] = [row.state, row.seen];
        return;
      }
      const { key, state, decisions, seen, shakenBy } = row;
      Object.assign(add(shelf, row.list, now), { key, state, decisions, seen, shakenBy });
    },
    rekey(row, words) {
      const shelf = shelfOf(row.list);
      for (const c of row.key.words) {
        const at = spotOf(c);
        const there = shelf.places.get(at)?.filter((w) => w !== row);
        if (there) shelf.places.set(at, there);
      }
      row.key = { ...row.key, words };
      index(shelf, row);
    },
    find(key) {
      const shelf = shelfOf(key.list);
      if (key.words.length === 0) {
        const same = shelf.rows.filter(
          (w) => !w.gone && w.key.class === key.class && w.key.words.length === 0,
        );
        return bestOf(same, key) ?? "row-gone";
      }
      const present = key.words.filter((c) => reports.has(c.report));
      if (present.length === 0) return "report-gone";
      const shared = new Map<WorkingRow, number>();
      for (const c of present)
        for (const w of shelf.places.get(spotOf(c)) ?? [])
          if (!w.gone && w.key.class === key.class) shared.set(w, (shared.get(w) ?? 0) + 1);
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
      return (first ? (shelfOf(list).places.get(spotOf(first)) ?? []) : []).find(
        (w) =>
          !w.gone &&
          w.key.class === key.class &&
          w.key.words.length === key.words.length &&
          w.key.words.every((c, i) => byPlace(c, key.words[i]!) === 0),
      );
    },
    near(list, words) {
      const found = new Set<string>();
      const sought = words.slice(0, NEAR_WORDS);
      for (const w of shelfOf(list).rows)
        if (!w.gone && w.key.words.some((c) => sought.some((x) => overlaps(c, x)))) found.add(w.id);
      return [...found].sort(byCodeUnit);
    },
  };
}

/** Of rows that share equally many words with a key: the one with fewest others, then with the earliest word, then by name and id. */
function bestOf(rows: readonly WorkingRow[], key: RowKey): WorkingRow | undefined {
  if (rows.length < 2) return rows[0];
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
