// The rows of a record by id: what each is called, in which view it stands and which words it stands on.
import type { ReadoutRecord } from "../core/model/record.ts";
import type { RowState } from "../core/model/review.ts";
import type { Citation } from "../core/model/span.ts";
import type { RecordIndex } from "../core/render/index-record.ts";

/** The lists of a record whose rows a reader meets in a view of their own. */
export const ROW_LISTS = [
  "positions",
  "disputes",
  "facts",
  "utterances",
  "quotations",
  "events",
  "texts",
  "entities",
] as const;
export type RowList = (typeof ROW_LISTS)[number];
export type AnyRow = ReadoutRecord[RowList][number];

/** A row as the review, the search and the addresses know it. */
export interface RowEntry {
  readonly id: string;
  readonly list: RowList;
  readonly row: AnyRow;
  readonly what: string;
  readonly words: readonly Citation[];
}

/** What one row of each list is called. */
export const LIST_NAMES: Readonly<Record<RowList, string>> = {
  positions: "position",
  disputes: "dispute",
  facts: "fact",
  utterances: "utterance",
  quotations: "statement",
  events: "event",
  texts: "text",
  entities: "name",
};

/** The view in which the rows of a list stand. */
export const VIEW_OF: Readonly<Record<RowList, string>> = {
  positions: "positions",
  disputes: "disputes",
  facts: "facts",
  utterances: "apparatus",
  quotations: "statements",
  events: "timeline",
  texts: "texts",
  entities: "people",
};

/** The state of a row; a row that nobody decided on is a candidate. */
export function stateOf(row: { readonly state?: RowState }): RowState {
  return row.state ?? "candidate";
}

/** All rows of the record, list by list, made once per index. */
export function rowsOf(index: RecordIndex): ReadonlyMap<string, RowEntry> {
  const known = books.get(index);
  if (known) return known;
  const book = new Map<string, RowEntry>();
  const r = index.record;
  const put = (list: RowList, row: AnyRow, what: () => string, words: () => readonly Citation[]) => {
    // A decision makes one row new and leaves thousands as they are.
    let entry = entries.get(row);
    if (!entry) entries.set(row, (entry = { id: row.id, list, row, what: what(), words: words() }));
    book.set(row.id, entry);
  };
  for (const p of r.positions)
    put(
      "positions",
      p,
      () => `${index.name(p.party)}, ${index.issue(p.issue)}: ${p.stance} ${p.object}`,
      () => p.evidence,
    );
  for (const d of r.disputes)
    put(
      "disputes",
      d,
      () => d.about,
      () => d.readings.flatMap((x) => x.evidence),
    );
  for (const f of r.facts)
    put(
      "facts",
      f,
      () => `${f.about}: ${f.values.map((v) => v.text).join(" / ")}`,
      () => f.values.flatMap((v) => v.evidence),
    );
  // What was told once stands with the statements.
  for (const u of r.utterances)
    if (u.renderings.length > 1)
      put(
        "utterances",
        u,
        () => `${index.sayer(u) ?? "Somebody unnamed"}: ${u.gist}`,
        () => u.renderings.map((x) => x.citation),
      );
  for (const q of r.quotations)
    put(
      "quotations",
      q,
      () =>
        `${index.name(q.speaker) ?? q.source?.exact ?? "Somebody unnamed"}: ${q.content.map((c) => c.exact).join(" … ")}`,
      () => q.content,
    );
  for (const e of r.events)
    put(
      "events",
      e,
      () => e.what,
      () => e.evidence,
    );
  for (const t of r.texts)
    put(
      "texts",
      t,
      () => t.name,
      () => t.evidence,
    );
  for (const e of r.entities)
    if (e.kind !== "place")
      put(
        "entities",
        e,
        () => e.name,
        () => e.mentions,
      );
  books.set(index, book);
  return book;
}
const books = new WeakMap<RecordIndex, ReadonlyMap<string, RowEntry>>();
const entries = new WeakMap<AnyRow, RowEntry>();

/** The text of every row as a view filters it; views know more of a row than a list of all kinds of rows does. */
const inViews = new WeakMap<object, string>();
const inLists = new WeakMap<object, string>();

/** True where the text that `words` gives of a row in its view holds every word of the query; the text is made once per row. */
export function holds(row: object, query: string, words: () => string): boolean {
  return query === "" || has(inViews, row, query, words);
}

/** True where what a row is called holds every word of the query. */
export function isCalled(entry: RowEntry, query: string): boolean {
  return query === "" || has(inLists, entry.row, query, () => entry.what);
}

function has(texts: WeakMap<object, string>, row: object, query: string, words: () => string): boolean {
  let text = texts.get(row);
  if (text === undefined) texts.set(row, (text = words().toLowerCase()));
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((w) => text.includes(w));
}
