// `diff` for the terminal: what changed, each row with the outlet and the words that make it so.
import type { ChangeKind, ChangeList, Changes, ReportChange, RowChange } from "../../model/changes.ts";
import type { ReadoutRecord } from "../../model/record.ts";
import { count } from "../count.ts";
import { formatEdtf } from "../format-time.ts";
import { indexRecord, type RecordIndex } from "../index-record.ts";
import { clip, hang, type Look, printable } from "./lines.ts";
import { bullet, joinSections, quote, row, type Section, words } from "./section.ts";

/** Headings of the kinds of change, in their order; "all": one line says how many unless all is asked for. */
const TITLES: readonly (readonly [ChangeKind, string, "always" | "all"])[] = [
  ["new", "New", "always"],
  ["withdrawn", "Withdrawn", "always"],
  ["reworded", "Reworded", "always"],
  ["newly-disputed", "Newly disputed", "always"],
  ["newly-of-one-origin", "Newly of one origin", "always"],
  ["moved", "Moved", "always"],
  ["support", "Support changed", "all"],
  ["reread", "Read differently in reports that both records have", "all"],
];

const LISTS: Readonly<Record<ChangeList, string>> = {
  statements: "Statements",
  positions: "Each side's words by issue",
  disputes: "Disputes",
  facts: "Facts",
  texts: "Texts on the table",
  events: "Events",
  people: "People",
  dependence: "Who depends on whom",
  passages: "Shared passages",
  omissions: "Not in a report that others had it before",
};
/** Of a list with many rows for each report, how many are shown unless all is asked for. */
const MOST: Readonly<Partial<Record<ChangeList, number>>> = { passages: 5 };

const KINDS: Readonly<Record<ReportChange["kind"], string>> = {
  new: "new",
  withdrawn: "withdrawn",
  revised: "revised",
  gone: "no longer at its address",
  back: "at its address again",
};

/** Outlets whose words are shown of one row. */
const QUOTED = 3;

/**
 * The changes from one record to another as text, ended by a line break. What only changed its support, or was read differently
 * in reports that both have, is counted in a line; with `all`, and where no report came or went, it is listed.
 */
export function renderChanges(
  changes: Changes,
  older: ReadoutRecord,
  newer: ReadoutRecord,
  look: Look,
  all = false,
): string {
  const old = indexRecord(older);
  const now = indexRecord(newer);
  const whole = all || changes.reports.length === 0;
  const sections: Section[] = [reportsSection(changes, old, now, look)];
  const counted: string[] = [];
  for (const [kind, title, when] of TITLES) {
    const rows = changes.rows.filter((r) => r.kind === kind);
    if (rows.length === 0) continue;
    if (when === "all" && !whole) counted.push(`${title}: ${count(rows.length, "row")}`);
    else
      sections.push({
        title,
        aside: String(rows.length),
        lines: rowLines(rows, old, now, look, all),
        empty: "",
      });
  }
  if (sections.every((s) => s.lines.length === 0) && counted.length === 0) return "Nothing changed.\n";
  const tail = counted.length === 0 ? [] : hang(`${counted.join("; ")}. --all lists them.`, 0, look.width);
  const body = sections.some((s) => s.lines.length > 0) ? joinSections(sections, look) : "";
  return `${body}${tail.length > 0 && body !== "" ? "\n" : ""}${tail.map((l) => `${look.dim(l)}\n`).join("")}`;
}

function reportsSection(changes: Changes, old: RecordIndex, now: RecordIndex, look: Look): Section {
  const lines = changes.reports.flatMap((c) => {
    const index = c.kind === "withdrawn" ? old : now;
    const report = index.report(c.report);
    const when = report?.published ? formatEdtf(report.published) : "date unknown";
    const title = report?.headline ? `: ${printable(report.headline)}` : "";
    const was = c.was === null ? "" : ` (the older version: ${dateOf(old, c.was)})`;
    return hang(
      `${KINDS[c.kind]}: ${index.siglum(c.report)}, ${printable(index.outlet(c.report))}, ${when}${was}${title}`,
      4,
      look.width,
      bullet(look),
    );
  });
  return { title: "Reports", aside: "", lines, empty: "" };
}

function dateOf(index: RecordIndex, report: string): string {
  const published = index.report(report)?.published;
  return published ? formatEdtf(published) : "date unknown";
}

function rowLines(
  rows: readonly RowChange[],
  old: RecordIndex,
  now: RecordIndex,
  look: Look,
  all: boolean,
): string[] {
  const lines: string[] = [];
  for (const list of new Set(rows.map((r) => r.list))) {
    lines.push(`  ${look.bold(LISTS[list])}`);
    const own = rows.filter((r) => r.list === list);
    const most = all ? own.length : (MOST[list] ?? own.length);
    const shown = own.length <= most ? own : [...own].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, most);
    for (const r of shown) lines.push(...changeLines(r, old, now, look));
    if (shown.length < own.length)
      lines.push(
        ...hang(`and ${own.length - shown.length} more: --all lists them`, 6, look.width).map(look.dim),
      );
  }
  return lines;
}

/** Length of the longest words of a row. */
function sizeOf(r: RowChange): number {
  return Math.max(0, ...r.evidence.map((c) => c.exact.length));
}

function changeLines(r: RowChange, old: RecordIndex, now: RecordIndex, look: Look): string[] {
  const index = r.row === null ? old : now;
  const said = r.kind === "reworded" ? "" : told(r, look);
  const gone = r.kind === "reread" ? (r.row === null ? " (no longer)" : r.was === null ? " (now)" : "") : "";
  const lines = hang(`${printable(r.what)}${gone}${said}`, 6, look.width, bullet(look, 4));
  if (r.kind === "reworded" && r.from !== null)
    lines.push(...hang(`was ${quote(clip(printable(r.from), 240, look.glyphs.more), look)}`, 8, look.width));
  const seen = new Set<string>();
  for (const c of r.evidence) {
    const report = index.siglum(c.report);
    if (seen.has(report) || seen.size >= QUOTED) continue;
    seen.add(report);
    lines.push(...row(words(c, look, 240), `${report}, ${printable(index.outlet(c.report))}`, look, 8));
  }
  const others = new Set(r.evidence.map((c) => index.siglum(c.report))).size - seen.size;
  if (others > 0) lines.push(...hang(`and ${count(others, "other report")}`, 8, look.width).map(look.dim));
  return lines;
}

function told(r: RowChange, look: Look): string {
  if (r.from === null || r.to === null) return "";
  return `, ${printable(r.from)} ${look.glyphs.arrow} ${printable(r.to)}`;
}
