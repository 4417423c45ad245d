// What is new since the last brief, as lines.

import { isVetted, stateOf } from "../export/row-state.ts";
import type { ChangeKind, RowChange } from "../model/changes.ts";
import type { ReadoutRecord } from "../model/record.ts";
import { findChanges } from "../record/changes/find-changes.ts";
import { count } from "../render/count.ts";
import { findRow } from "../review/row-key.ts";
import type { Desk, DraftLine } from "./draft-lines.ts";
import { cut, outletOf, quoted, stopped, tidy } from "./excerpt.ts";

/** Kinds that say something new of the talks, the weightiest first, with what a line calls them. */
const KINDS: readonly (readonly [ChangeKind, string])[] = [
  ["newly-disputed", "Newly disputed"],
  ["moved", "Moved"],
  ["reworded", "Reworded"],
  ["newly-of-one-origin", "Now of one origin"],
  ["withdrawn", "Withdrawn"],
  ["new", "New"],
];
/** Lists whose new rows a brief tells of; a new name or statement alone is no news. */
const LISTS: readonly RowChange["list"][] = ["positions", "disputes", "texts", "events", "facts"];

/** The changes since an older record, as lines; with `vetted` only those of rows that a person stands behind. */
export function newsLines(desk: Desk, older: ReadoutRecord, vetted: boolean): DraftLine[] {
  const { record } = desk.index;
  const changes = findChanges(older, record).rows.filter(
    (c) => LISTS.includes(c.list) && c.evidence.some((e) => desk.index.report(e.report)),
  );
  const rank = (c: RowChange) => KINDS.findIndex(([kind]) => kind === c.kind);
  const seen = new Set<string>();
  return changes
    .filter((c) => rank(c) >= 0)
    .sort((a, b) => rank(a) - rank(b) || LISTS.indexOf(a.list) - LISTS.indexOf(b.list))
    .flatMap((c): DraftLine[] => {
      const row = c.row === null ? undefined : findRow(record, c.row)?.row;
      if (row && stateOf(row) === "rejected") return [];
      const vettedRow = row !== undefined && isVetted(row);
      if (vetted && !vettedRow) return [];
      const held = c.evidence.filter((e) => desk.index.report(e.report));
      const best = desk.excerpts.best(held);
      if (best === null || seen.has(desk.excerpts.place(best))) return [];
      seen.add(desk.excerpts.place(best));
      const moved =
        c.from !== null && c.to !== null && c.kind !== "new" ? ` (${tidy(c.from)} → ${tidy(c.to)})` : "";
      const what =
        c.list === "positions"
          ? `${tidy(c.what)}${moved}: `
          : moved
            ? `${cut(tidy(c.what), 60)}${moved}: `
            : "";
      const cites = [desk.excerpts.cite(best)];
      const outlets = [...new Set(held.map((e) => outletOf(desk.index, e.report)))];
      const support = desk.index.support(held);
      return [
        {
          group: null,
          lead: `${KINDS[rank(c)]![1]}:`,
          text: stopped(`${what}${quoted(desk.excerpts.line(best))}`),
          standing: `${count(support.outlets, "outlet")}, ${count(support.origins, "origin")}`,
          candidate: !vettedRow,
          when: "~",
          cites,
          also: outlets.filter((o) => o !== cites[0]!.outlet),
        },
      ];
    });
}
