// Which row of a new record is which of an old one: by id, by the words it stands on, by its own words.
import type { Citation } from "../../model/span.ts";
import type { Row } from "./rows.ts";
import type { Version } from "./versions.ts";

/** The rows of two records that are the same. A cluster that grew or was parted has several. */
export interface Matches {
  olderOf(row: Row): readonly Row[];
  newerOf(row: Row): readonly Row[];
}

/** Part of the shorter of two citations that the other must cover. */
const OVERLAP = 0.5;

/**
 * The matches of two records' rows. Ids are made of content, so the same id is the same row; a row whose cluster grew has
 * another id, but shares evidence with the one it was; what cites no report that both have is known by its words alone.
 */
export function matchRows(
  older: readonly Row[],
  newer: readonly Row[],
  versions: readonly Version[],
): Matches {
  const down = new Map<Row, Set<Row>>();
  const up = new Map<Row, Set<Row>>();
  const join = (o: Row, n: Row) => {
    down.set(n, (down.get(n) ?? new Set()).add(o));
    up.set(o, (up.get(o) ?? new Set()).add(n));
  };
  const ids = groupBy(older, (o) => [`${o.list} ${o.id}`]);
  const twin = new Map<Row, Row>();
  for (const n of newer)
    for (const o of ids.get(`${n.list} ${n.id}`) ?? []) {
      join(o, n);
      twin.set(n, o).set(o, n);
    }

  const places = groupBy(
    older.flatMap((o) => placesOf(o, versions).map((place) => ({ o, ...place }))),
    ({ o, c }) => [`${o.list} ${o.class} ${c.report}`],
  );
  // Rows of one record may share words. What is still there under its own id is not also another row.
  // Rows of one record may share words. What is still there under its own id is not also another row.
  for (const n of newer)
    for (const c of n.evidence)
      for (const { o, c: was, moved } of places.get(`${n.list} ${n.class} ${c.report}`) ?? [])
        if ((moved || !twin.has(o)) && overlap(was, c)) join(o, n);

  const words = groupBy(older, (o) => (o.key === "" ? [] : [`${o.list} ${o.class} ${o.key}`]));
  for (const n of newer)
    if (!down.has(n)) for (const o of words.get(`${n.list} ${n.class} ${n.key}`) ?? []) join(o, n);
  return {
    olderOf(n) {
      const same = twin.get(n);
      return same ? [same] : [...(down.get(n) ?? [])];
    },
    newerOf: (o) => [...(up.get(o) ?? [])],
  };
}

/** A row's evidence, and (`moved`) where it stands in newer versions of the reports. */
function placesOf(row: Row, versions: readonly Version[]): { c: Citation; moved: boolean }[] {
  return row.evidence.flatMap((c) => [
    { c, moved: false },
    ...versions.flatMap((v) => {
      const place = v.old.id === c.report ? v.place(c) : null;
      return place === null ? [] : [{ c: place, moved: true }];
    }),
  ]);
}

/** True where two citations are of the same report and one covers at least half of the shorter. */
export function overlap(a: Citation, b: Citation): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return a.report === b.report && shared >= OVERLAP * Math.min(a.end - a.start, b.end - b.start);
}

function groupBy<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keys(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}
