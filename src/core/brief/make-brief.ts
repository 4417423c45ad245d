// The brief of a record: two pages of lines and an annex. Which lines: the weightiest of each section, as many as find room.

import { isVetted, stateOf } from "../export/row-state.ts";
import type { ReadoutRecord } from "../model/record.ts";
import { count, listed } from "../render/count.ts";
import { formatEdtf } from "../render/format-time.ts";
import { indexRecord, type RecordIndex } from "../render/index-record.ts";
import { byCodeUnit } from "../text/normalise.ts";
import type { Brief, BriefSection, BriefSource } from "./brief.ts";
import {
  type Desk,
  type DraftLine,
  disputeLines,
  factLines,
  meetingLines,
  positionLines,
  textLines,
  watchLines,
  wordingLines,
} from "./draft-lines.ts";
import { excerptsOf, outletOf, tidy } from "./excerpt.ts";
import { type Block, pagesOf } from "./fit-pages.ts";
import { newsLines } from "./news-lines.ts";

export interface BriefOptions {
  readonly title: string;
  /** The record of the last brief. */
  readonly since?: ReadoutRecord;
  /** Only rows that a person accepted, corrected or added. */
  readonly vetted?: boolean;
}

interface Plan {
  readonly title: string;
  readonly nothing: string;
  /** Lines that it has before others have more, and at most. */
  readonly first: number;
  readonly most: number;
  readonly lines: readonly DraftLine[];
}

/** The brief. Rejected rows are never in it. */
export function makeBrief(record: ReadoutRecord, options: BriefOptions): Brief {
  const kept = rowsFor(record, options.vetted === true);
  const index = indexRecord(kept);
  const desk: Desk = { index, excerpts: excerptsOf(index), newest: newestDay(index) };
  const plans: Plan[] = [
    ...(options.since
      ? [
          plan(
            "New since the last brief",
            "nothing new",
            3,
            7,
            newsLines(desk, options.since, options.vetted === true),
          ),
        ]
      : []),
    plan("Who met", "no meetings", 2, 4, meetingLines(desk)),
    plan("Texts on the table", "no texts on the table", 2, 4, textLines(desk)),
    plan("Each side’s words by issue", "no positions", 6, 16, positionLines(desk)),
    plan("Disputed, and by whom", "no disputes", 3, 6, disputeLines(desk)),
    plan("Facts that do not agree", "no facts that do not agree", 2, 6, factLines(desk)),
    plan("The same words, told differently", "no words told differently", 1, 3, wordingLines(desk)),
    plan("What to watch", "nothing planned", 2, 5, watchLines(desk)),
  ];
  const taken = fill(plans);
  const pages = pagesOf(blocksOf(plans, taken));
  let number = 0;
  const sections = plans.flatMap((p, i): BriefSection[] => {
    if (taken[i] === 0) return [];
    const groups = groupsOf(shownOf(p, taken[i]!)).map(({ group, lines }) => ({
      group,
      lines: lines.map((l) => ({
        lead: l.lead,
        text: l.text,
        standing: l.standing,
        candidate: l.candidate,
        page: pages[number] === 2 ? (2 as const) : (1 as const),
        note: { number: ++number, cites: l.cites, also: l.also },
      })),
    }));
    return [{ title: p.title, groups, more: p.lines.length - taken[i]! }];
  });
  const candidates = sections.some((s) => s.groups.some((g) => g.lines.some((l) => l.candidate)));
  return {
    title: options.title,
    summary: summaryOf(index),
    legend: `${candidates ? "° A candidate: found by rules in the reports, and not yet checked by a person. " : ""}Words in “ ” are the reports’; the footnotes have them as they stand. Outlets that stand on one source are one origin.`,
    sections,
    within: options.vetted ? "vetted" : "all",
    nothing: plans.filter((p) => p.lines.length === 0).map((p) => p.nothing),
    sources: index.reports.map((r) => sourceOf(index, r.id)),
    dependence: dependenceOf(index),
    made: `Made by ${record.engine.name} ${record.engine.version}, knowledge ${record.engine.knowledge}, codebook “${record.codebook.name}”.`,
  };
}

function plan(title: string, nothing: string, first: number, most: number, lines: DraftLine[]): Plan {
  return { title, nothing, first, most, lines };
}

const LISTS = ["disputes", "facts", "positions", "texts", "events", "utterances"] as const;

/** The record without the rows that the brief must not have. */
function rowsFor(record: ReadoutRecord, vetted: boolean): ReadoutRecord {
  // What rests on a statement that was given to somebody else is left out until a person says what follows.
  const keep = (row: object) =>
    isVetted(row) || (!vetted && stateOf(row) !== "rejected" && !("shaken_by" in row));
  return {
    ...record,
    ...Object.fromEntries(LISTS.map((l) => [l, (record[l] as readonly object[]).filter(keep)])),
  };
}

/** How many lines each section gets: each one, then their first ones, then in turn as long as two pages hold them. */
function fill(plans: readonly Plan[]): number[] {
  const taken = plans.map(() => 0);
  const take = (i: number): boolean => {
    const { lines, most } = plans[i]!;
    if (taken[i]! >= Math.min(most, lines.length)) return false;
    taken[i]!++;
    if (pagesOf(blocksOf(plans, taken)).every((page) => page <= 2)) return true;
    taken[i]!--;
    return false;
  };
  for (const i of plans.keys()) take(i);
  for (const [i, p] of plans.entries()) for (let n = 1; n < p.first; n++) take(i);
  for (let more = true; more; ) more = plans.map((_, i) => take(i)).some(Boolean);
  return taken;
}

/** The weightiest lines of a section, those with a time in its order. */
function shownOf(p: Plan, n: number): DraftLine[] {
  return p.lines.slice(0, n).sort((a, b) => byCodeUnit(a.when, b.when));
}

/** The lines in the order of print, each with the headings before it. */
function blocksOf(plans: readonly Plan[], taken: readonly number[]): Block[] {
  return plans.flatMap((p, i) =>
    groupsOf(shownOf(p, taken[i]!)).flatMap(({ group, lines }, g) =>
      lines.map((line, n) => ({
        line,
        heading: g === 0 && n === 0,
        group: group !== null && n === 0,
      })),
    ),
  );
}

/** The lines by group, groups in the order of their first lines. */
function groupsOf(lines: readonly DraftLine[]): { group: string | null; lines: DraftLine[] }[] {
  const groups = new Map<string | null, DraftLine[]>();
  for (const l of lines) groups.set(l.group, [...(groups.get(l.group) ?? []), l]);
  return [...groups].map(([group, own]) => ({ group, lines: own }));
}

function newestDay(index: RecordIndex): string | null {
  const days = index.reports.flatMap((r) => (r.published === null ? [] : [r.published.slice(0, 10)])).sort();
  return days.at(-1) ?? null;
}

function summaryOf(index: RecordIndex): string {
  const outlets = new Set(index.reports.map((r) => index.outlet(r.id))).size;
  const days = index.reports.flatMap((r) => (r.published === null ? [] : [r.published.slice(0, 10)])).sort();
  const [first, last] = [days[0], days.at(-1)];
  const span =
    first === undefined
      ? "no dates"
      : first === last
        ? formatEdtf(first)
        : `${formatEdtf(first)} to ${formatEdtf(last!)}`;
  return `${count(index.reports.length, "report")}, ${count(outlets, "outlet")}, ${count(index.record.origins.length, "independent origin")}; ${span}`;
}

function sourceOf(index: RecordIndex, id: string): BriefSource {
  const r = index.report(id)!;
  return {
    siglum: index.siglum(id),
    outlet: index.outlet(id),
    date: r.published === null ? "no date" : formatEdtf(r.published),
    headline: tidy(r.headline ?? ""),
    credits: r.agencies.filter((a) => !isOwnName(a, r.publisher)).join(", "),
    url: r.url,
  };
}

/** True for "Skagerrak News Agency (SNA)" of a report that the agency publishes itself. */
function isOwnName(agency: string, publisher: string | null): boolean {
  return publisher !== null && agency.replace(/\s*\(.*\)$/, "") === publisher;
}

function dependenceOf(index: RecordIndex): string[] {
  const { origins, dependence } = index.record;
  const outlets = new Set(index.reports.map((r) => index.outlet(r.id))).size;
  const said = dependence.flatMap((d): string[] => {
    const [a, b] = [outletOf(index, d.a), outletOf(index, d.b)];
    const share = `they share ${Math.round(d.share * 100)} % of the shorter text`;
    if (d.relation === "common-source") return [`${a} and ${b} stand on one source: ${share}.`];
    if (d.relation !== "copies") return [];
    if (d.direction === "unknown") return [`One of ${a} and ${b} copies the other: ${share}.`];
    return [`${d.direction === "a-from-b" ? a : b} copies ${d.direction === "a-from-b" ? b : a}: ${share}.`];
  });
  const shared = origins
    .filter((o) => o.reports.length > 1 || o.named !== null)
    .map((o) => {
      const held = [...new Set(o.reports.map((r) => outletOf(index, r)))].sort();
      const named = o.named === null ? "" : ` (${o.named})`;
      if (held.length > 1) return `${listed(held)} are one origin${named}.`;
      return o.named === null
        ? `The reports of ${held[0]} are one origin.`
        : `${held[0]} stands on ${o.named}.`;
    });
  return [`${count(outlets, "outlet")}, ${count(origins.length, "independent origin")}.`, ...shared, ...said];
}
