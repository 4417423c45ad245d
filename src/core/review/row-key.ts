// Rows by content: what a decision holds on to.
import type { Position, ReadoutRecord } from "../model/record.ts";
import { REVIEW_LISTS, type ReviewList, type RowKey } from "../model/review.ts";
import type { Citation } from "../model/span.ts";
import { sortedCitations } from "../text/cite.ts";

/** A row of one of the lists that can be decided on, as the record has it. */
export type AnyRow = { readonly [L in ReviewList]: ReadoutRecord[L][number] }[ReviewList];

/** The words of a row, its class and how it is called, by list. */
interface Kind<R> {
  id(row: R): string;
  words(row: R, record: ReadoutRecord): readonly Citation[];
  class(row: R): string;
  what(row: R, names: (id: string | null) => string): string;
}
type Kinds = { readonly [L in ReviewList]: Kind<ReadoutRecord[L][number]> };

const positionWords = (p: Position, name: (id: string | null) => string) =>
  `${name(p.party)}, ${p.issue}, ${p.stance}: ${p.object}`;

const KINDS: Kinds = {
  entities: {
    id: (e) => e.id,
    words: (e) => e.mentions,
    class: (e) => e.kind,
    what: (e) => e.name,
  },
  quotations: {
    id: (q) => q.id,
    words: (q) => q.content,
    class: () => "",
    what: (q, name) =>
      `${q.speaker === null ? (q.source?.exact ?? name(null)) : name(q.speaker)}: ${q.content.map((c) => c.exact).join(" … ")}`,
  },
  utterances: {
    id: (u) => u.id,
    words: (u) => u.renderings.map((r) => r.citation),
    class: () => "",
    what: (u, name) => `${name(u.speaker)}: ${u.gist}`,
  },
  positions: {
    id: (p) => p.id,
    words: (p) => p.evidence,
    class: (p) => `${p.party} ${p.issue} ${p.stance}`,
    what: positionWords,
  },
  disputes: {
    id: (d) => d.id,
    words: (d) => d.readings.flatMap((r) => r.evidence),
    class: () => "",
    what: (d) => d.about,
  },
  facts: {
    id: (f) => f.id,
    words: (f) => f.values.flatMap((v) => v.evidence),
    class: (f) => f.slot,
    what: (f) => `${f.about} (${f.slot})`,
  },
  texts: { id: (t) => t.id, words: (t) => t.evidence, class: () => "", what: (t) => t.name },
  events: { id: (e) => e.id, words: (e) => e.evidence, class: (e) => e.kind, what: (e) => e.what },
  passages: {
    id: (p) => `${p.a.report}:${p.a.start}-${p.a.end}~${p.b.report}:${p.b.start}-${p.b.end}`,
    words: (p) => [p.a, p.b],
    class: () => "",
    what: (p) => p.a.exact,
  },
  dependence: {
    id: (d) => `${d.a}~${d.b}`,
    words: () => [],
    class: (d) => `${d.a} ${d.b}`,
    what: (d) => `${d.a} ${d.relation} ${d.b}`,
  },
  omissions: {
    id: (o) => `${o.report}~${o.missing}`,
    words: (o, record) => wordsOfId(record, o.missing),
    class: (o) => o.report,
    what: (o) => `${o.report}: ${o.why}`,
  },
};

/** The id of a row; for lists whose rows have none in the record it is made of what they join. */
export function rowId(list: ReviewList, row: AnyRow): string {
  return (KINDS[list] as Kind<AnyRow>).id(row);
}

/** The row's content key. */
export function rowKey(
  record: ReadoutRecord,
  list: ReviewList,
  row: AnyRow,
  names: ReadonlyMap<string, string> = namesOf(record),
): RowKey {
  const kind = KINDS[list] as Kind<AnyRow>;
  const name = (id: string | null) => (id === null ? "somebody unnamed" : (names.get(id) ?? id));
  return {
    list,
    class: kind.class(row),
    words: sortedCitations(kind.words(row, record)),
    what: kind.what(row, name),
  };
}

/** Names of entities and parties by id. */
export function namesOf(record: ReadoutRecord): Map<string, string> {
  return new Map([...record.parties, ...record.entities].map((e) => [e.id, e.name]));
}

/** The rows of a record that have an id, by id, each with its list. */
const byId = new WeakMap<ReadoutRecord, Map<string, { list: ReviewList; row: AnyRow }>>();

/** The row with an id and its list, or undefined. */
export function findRow(record: ReadoutRecord, id: string): { list: ReviewList; row: AnyRow } | undefined {
  let map = byId.get(record);
  if (!map) {
    map = new Map();
    for (const list of REVIEW_LISTS) for (const row of record[list]) map.set(rowId(list, row), { list, row });
    byId.set(record, map);
  }
  return map.get(id);
}

function wordsOfId(record: ReadoutRecord, id: string): readonly Citation[] {
  const found = findRow(record, id);
  return found === undefined || found.list === "omissions"
    ? []
    : (KINDS[found.list] as Kind<AnyRow>).words(found.row, record);
}
