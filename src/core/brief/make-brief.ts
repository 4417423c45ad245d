// The brief of a record: two pages of lines and an annex. Which lines: the weightiest of each section, as many as find room.

import { isVetted, stateOf } from "../export/row-state.ts";
import type { ReadoutRecord } from "../model/record.ts";
import { count } from "../render/count.ts";
import { formatEdtf } from "../render/format-time.ts";
import { indexRecord, type RecordIndex } from "../render/index-record.ts";
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

/** Points of two pages of A4 that lines may fill, measured on the default style in LibreOffice Writer 7.4: heads and title left out. */
const ROOM = 1440;
const CHARACTERS = { line: 96, note: 136 };
const POINTS = { line: 12.6, note: 9.2, between: 3, heading: 25, group: 15 };

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
    plan("Facts that do not agree", "no facts that do not agree", 3, 6, factLines(desk)),
    plan("The same words, told differently", "no words told differently", 1, 3, wordingLines(desk)),
    plan("What to watch", "nothing planned", 2, 5, watchLines(desk)),
  ];
  const taken = fill(plans);
  let number = 0;
  const sections = plans.flatMap((p, i): BriefSection[] => {
    if (taken[i] === 0) return [];
    const groups = groupsOf(p.lines.slice(0, taken[i])).map(({ group, lines }) => ({
      group,
      lines: lines.map((l) => ({
        lead: l.lead,
        text: l.text,
        standing: l.standing,
        candidate: l.candidate,
        note: { number: ++number, cites: l.cites, also: l.also },
      })),
    }));
    return [{ title: p.title, groups, more: p.lines.length - taken[i]! }];
  });
  const candidates = sections.some((s) => s.groups.some((g) => g.lines.some((l) => l.candidate)));
  return {
    title: options.title,
    summary: summaryOf(index),
    legend: `${candidates ? "° A candidate: found by rules in the reports, and not yet checked by a person. " : ""}Words in “ ” are the reports’. Origins count outlets that stand on one source as one.`,
    sections,
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
  const keep = (row: object) => (vetted ? isVetted(row) : stateOf(row) !== "rejected");
  return {
    ...record,
    ...Object.fromEntries(LISTS.map((l) => [l, (record[l] as readonly object[]).filter(keep)])),
  };
}

/** How many lines each section gets: each one, then their first ones, then in turn as long as there is room. */
function fill(plans: readonly Plan[]): number[] {
  const taken = plans.map(() => 0);
  let room = ROOM;
  const take = (i: number): boolean => {
    const { lines, most } = plans[i]!;
    const line = taken[i]! < most ? lines[taken[i]!] : undefined;
    if (!line) return false;
    const before = lines.slice(0, taken[i]);
    const heads =
      (taken[i] === 0 ? POINTS.heading : 0) +
      (line.group !== null && !before.some((l) => l.group === line.group) ? POINTS.group : 0);
    const cost = heightOf(line) + heads;
    if (cost > room) return false;
    room -= cost;
    taken[i]!++;
    return true;
  };
  for (const i of plans.keys()) take(i);
  for (const [i, p] of plans.entries()) for (let n = 1; n < p.first; n++) take(i);
  for (let more = true; more; ) more = plans.map((_, i) => take(i)).some(Boolean);
  return taken;
}

function heightOf(l: DraftLine): number {
  const body = l.lead.length + l.text.length + l.standing.length + 6;
  const note = l.cites.reduce((n, c) => n + c.outlet.length + c.date.length + c.exact.length + 8, 0);
  const also = l.also.reduce((n, o) => n + o.length + 2, l.also.length > 0 ? 8 : 0);
  return (
    Math.ceil(body / CHARACTERS.line) * POINTS.line +
    Math.ceil((note + also) / CHARACTERS.note) * POINTS.note +
    POINTS.between
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
    headline: tidy(r.headline ?? r.file),
    credits: r.agencies.join(", "),
    url: r.url,
  };
}

function dependenceOf(index: RecordIndex): string[] {
  const { origins, dependence } = index.record;
  const outlets = new Set(index.reports.map((r) => index.outlet(r.id))).size;
  const said = dependence.flatMap((d): string[] => {
    const [a, b] = [outletOf(index, d.a), outletOf(index, d.b)];
    const share = `${Math.round(d.share * 100)} % of the shorter text`;
    if (d.relation === "common-source") return [`${a} and ${b} stand on one source (${share}).`];
    if (d.relation !== "copies") return [];
    if (d.direction === "unknown") return [`${a} and ${b}: one copies the other (${share}).`];
    return [`${d.direction === "a-from-b" ? a : b} copies ${d.direction === "a-from-b" ? b : a} (${share}).`];
  });
  const shared = origins
    .filter((o) => o.reports.length > 1 || o.named !== null)
    .map((o) => {
      const held = [...new Set(o.reports.map((r) => outletOf(index, r)))].sort().join(", ");
      return `One origin${o.named === null ? "" : `, ${o.named}`}: ${held}.`;
    });
  return [`${count(outlets, "outlet")}, ${count(origins.length, "independent origin")}.`, ...shared, ...said];
}
