// What changed from one record to another: new, withdrawn, reworded, newly disputed, newly of one origin, moved.
import {
  CHANGE_KINDS,
  CHANGE_LISTS,
  type ChangeKind,
  type Changes,
  type ReportChange,
  type RowChange,
} from "../../model/changes.ts";
import type { ReadoutRecord } from "../../model/record.ts";
import { GONE } from "../../model/report.ts";
import type { Citation } from "../../model/span.ts";
import { sortedCitations } from "../../text/cite.ts";
import { byCodeUnit } from "../../text/normalise.ts";
import { type Matches, matchRows } from "./match-rows.ts";
import { findRewordings } from "./rewordings.ts";
import { type Row, rowsOf } from "./rows.ts";
import { findVersions, type Version } from "./versions.ts";

/** What the judges of one row are given. */
interface Between {
  readonly older: readonly Row[];
  readonly matches: Matches;
  readonly versions: readonly Version[];
  /** True for a citation of a report that only the new record has. */
  readonly fresh: (c: Citation) => boolean;
  /** True for a citation of a report that only the old record has. */
  readonly gone: (c: Citation) => boolean;
  /** Ids of the reports of either record. */
  readonly had: ReadonlySet<string>;
  readonly has: ReadonlySet<string>;
}

/**
 * The changes from `older` to `newer`. A row is new only where all that it cites comes from reports that the old record has not:
 * a row that a new report confirms has changed its support and is not new. Two records of the same reports by the same
 * engine have no changes.
 */
export function findChanges(older: ReadoutRecord, newer: ReadoutRecord): Changes {
  const versions = findVersions(older.reports, newer.reports);
  const had = new Set(older.reports.map((r) => r.id));
  const has = new Set(newer.reports.map((r) => r.id));
  const rows = { older: rowsOf(older), newer: rowsOf(newer) };
  const between: Between = {
    older: rows.older,
    matches: matchRows(rows.older, rows.newer, versions),
    versions,
    fresh: (c) => !had.has(c.report),
    gone: (c) => !has.has(c.report),
    had,
    has,
  };
  const found = [
    ...rows.newer.flatMap((row) => changesOfNew(row, between)),
    ...rows.older.flatMap((row) => changesOfOld(row, between)),
  ];
  return {
    schema: "readout-changes/1",
    engines: { old: older.engine, new: newer.engine },
    reports: reportChanges(older, newer, versions),
    rows: found.sort(inOrder),
  };
}

function inOrder(a: RowChange, b: RowChange): number {
  return (
    CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind) ||
    CHANGE_LISTS.indexOf(a.list) - CHANGE_LISTS.indexOf(b.list) ||
    byCodeUnit(a.what, b.what) ||
    byCodeUnit(a.row ?? "", b.row ?? "") ||
    byCodeUnit(a.was ?? "", b.was ?? "") ||
    byCodeUnit(a.to ?? "", b.to ?? "")
  );
}

function reportChanges(
  older: ReadoutRecord,
  newer: ReadoutRecord,
  versions: readonly Version[],
): ReportChange[] {
  const had = new Set(older.reports.map((r) => r.id));
  const has = new Set(newer.reports.map((r) => r.id));
  const wasOf = new Map(versions.map((v) => [v.new.id, v.old.id]));
  const replaced = new Set(wasOf.values());
  const [wasGone, isGone] = [goneIn(older), goneIn(newer)];
  return [
    ...newer.reports
      .filter((r) => !had.has(r.id))
      .map((r): ReportChange => {
        const was = wasOf.get(r.id) ?? null;
        return { kind: was === null ? "new" : "revised", report: r.id, was };
      }),
    ...older.reports
      .filter((r) => !has.has(r.id) && !replaced.has(r.id))
      .map((r): ReportChange => ({ kind: "withdrawn", report: r.id, was: null })),
    ...newer.reports
      .filter((r) => had.has(r.id) && wasGone.has(r.id) !== isGone.has(r.id))
      .map((r): ReportChange => ({ kind: isGone.has(r.id) ? "gone" : "back", report: r.id, was: null })),
  ].sort((a, b) => byCodeUnit(a.kind, b.kind) || byCodeUnit(a.report, b.report));
}

/** Ids of the reports that the record says are gone from their addresses. */
function goneIn(record: ReadoutRecord): Set<string | null> {
  return new Set(record.notes.filter((n) => n.code === GONE).map((n) => n.report));
}

function changesOfNew(row: Row, between: Between): RowChange[] {
  const olds = between.matches.olderOf(row);
  if (olds.length === 0) return [unmatched(row, between)];
  const first = olds[0]!;
  if (row.joins !== null) return changesOfPair(row, row.joins, olds, between);
  const fresh = row.evidence.some(between.fresh);
  const changes: RowChange[] = [];
  if (row.list === "statements" || row.list === "facts")
    for (const w of findRewordings(row, olds, between.versions, between.fresh))
      changes.push(change("reworded", row, first, [w.citation], w.from, w.citation.exact));
  if (row.state !== "" && olds.every((o) => o.state !== row.state)) {
    const kind: ChangeKind = !fresh
      ? "reread"
      : row.list === "positions"
        ? "moved"
        : row.state === "differ"
          ? "newly-disputed"
          : "reread";
    changes.push(change(kind, row, first, row.evidence, states(olds), row.state));
  }
  return [...changes, ...supportOf(row, olds, between)];
}

/** A row that joins reports and that both records have: how they stand to one another may be otherwise in a newer version of one. */
function changesOfPair(
  row: Row,
  joins: readonly string[],
  olds: readonly Row[],
  between: Between,
): RowChange[] {
  if (row.list === "passages" || olds.some((o) => o.state === row.state)) return [];
  const kind = joins.some((id) => !between.had.has(id)) ? "moved" : "reread";
  return [change(kind, row, olds[0]!, row.evidence, states(olds), row.state)];
}

/** A row that the old record has not. */
function unmatched(row: Row, between: Between): RowChange {
  if (row.joins !== null) {
    const came = row.joins.some((id) => !between.had.has(id));
    const words = row.evidence.filter(between.fresh);
    return change(came ? "new" : "reread", row, null, words.length > 0 ? words : row.evidence);
  }
  const fresh = row.evidence.filter(between.fresh);
  if (fresh.length === 0) return change("reread", row, null, row.evidence);
  const disputed = row.list === "disputes" || row.state === "differ";
  if (disputed) return change("newly-disputed", row, null, row.evidence);
  if (row.list === "positions") {
    const before = between.older.filter((o) => o.list === "positions" && o.class === row.class);
    if (before.length > 0 && before.every((o) => o.state !== row.state))
      return change("moved", row, null, fresh, states(before), row.state);
  }
  if (fresh.length === row.evidence.length) return change("new", row, null, row.evidence);
  // What an older report had alone is no fact row yet; a second report that agrees makes it one and says nothing new.
  if (row.list === "facts") {
    const alone = row.evidence.filter((c) => !between.fresh(c));
    return change(
      "support",
      row,
      null,
      fresh,
      standing(alone, 1),
      standing(row.evidence, row.origins.length),
    );
  }
  return change("reread", row, null, row.evidence);
}

function supportOf(row: Row, olds: readonly Row[], between: Between): RowChange[] {
  const moved = new Map(between.versions.map((v) => [v.new.id, v.old.id]));
  const was = new Set(olds.flatMap((o) => o.evidence.map((c) => c.report)));
  const now = new Set(row.evidence.map((c) => c.report));
  const same = [...now].every((r) => was.has(r) || was.has(moved.get(r) ?? "")) && now.size === was.size;
  const origins = Math.max(...olds.map((o) => o.origins.length));
  if (same && origins === row.origins.length) return [];
  const kind = origins > 1 && row.origins.length === 1 && now.size > 1 ? "newly-of-one-origin" : "support";
  const from = standing(
    olds.flatMap((o) => o.evidence),
    origins,
  );
  const to = standing(row.evidence, row.origins.length);
  if (from === to) return [];
  const fresh = row.evidence.filter(between.fresh);
  const shown = kind === "support" && fresh.length > 0 ? fresh : row.evidence;
  return [change(kind, row, olds[0]!, shown, from, to)];
}

function changesOfOld(row: Row, between: Between): RowChange[] {
  if (between.matches.newerOf(row).length > 0) return [];
  const gone = row.joins?.some((id) => !between.has.has(id)) ?? row.evidence.some(between.gone);
  const kind = gone ? "withdrawn" : "reread";
  return [change(kind, null, row, row.evidence)];
}

function change(
  kind: ChangeKind,
  row: Row | null,
  was: Row | null,
  evidence: readonly Citation[],
  from: string | null = null,
  to: string | null = null,
): RowChange {
  const { list, what } = (row ?? was)!;
  return {
    kind,
    list,
    row: row?.id ?? null,
    was: was?.id ?? null,
    what,
    from,
    to,
    evidence: sortedCitations(evidence),
  };
}

function states(rows: readonly Row[]): string {
  return [...new Set(rows.map((r) => r.state))].sort(byCodeUnit).join(", ");
}

/** "2 reports, 1 origin". */
function standing(evidence: readonly Citation[], origins: number): string {
  const reports = new Set(evidence.map((c) => c.report)).size;
  return `${reports} ${reports === 1 ? "report" : "reports"}, ${origins} ${origins === 1 ? "origin" : "origins"}`;
}
