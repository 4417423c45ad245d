// Events: who met, who decided, what was published, planned, ruled out. One row an event, whoever tells it.
import type { TimeExpression } from "../../model/annotation.ts";
import type { EventRow, EventStatus, Time } from "../../model/record.ts";
import { sortedCitations } from "../../text/cite.ts";
import { contentId } from "../../text/hash.ts";
import { byCodeUnit } from "../../text/normalise.ts";
import { citeSpan } from "../phrases.ts";
import type { Story, StoryReport } from "../story.ts";
import { attendances } from "./attendance.ts";
import { newsDay, withBorrowedTimes } from "./borrowed-times.ts";
import { clusterEvents } from "./cluster-events.ts";
import type { EventMention } from "./event-mention.ts";
import { eventMentions } from "./event-mentions.ts";
import { sidesOf } from "./sides.ts";

const MAX_WHAT = 160;

/** What tells of one event, in every report that does. */
export type Tellings = readonly EventMention[];

/** The tellings of a story's events, an event a list. */
export function tellingsOf(story: Story): Tellings[] {
  const mentions = withBorrowedTimes(story, [
    ...story.reports.flatMap((r) => eventMentions(story, r)),
    ...attendances(story),
  ]).map((m) => ({ ...m, sides: sidesOf(story, m) }));
  const told = new Map<string, EventMention[]>();
  for (const m of mentions) {
    const list = told.get(m.report);
    if (list) list.push(m);
    else told.set(m.report, [m]);
  }
  return (
    clusterEvents(mentions, story.comparison.passages)
      // What a headline tells the body tells again, in words that may be too different to know it by.
      .filter((group) => !group.every((m) => isHeadline(story, m)))
      .map((group) =>
        group.some((m) => m.time)
          ? group
          : group.map((m) => ({ ...m, time: newsDay(told.get(m.report)!, m) })),
      )
  );
}

/** The events that are told, sorted by id. */
export function findEvents(story: Story, tellings: readonly Tellings[]): EventRow[] {
  const rows = new Map<string, EventRow>();
  for (const group of tellings) {
    const row = toRow(story, group);
    // Two groups of one kind on the same words are one event told twice in one breath.
    if (!rows.has(row.id)) rows.set(row.id, row);
  }
  return [...rows.values()].sort((a, b) => byCodeUnit(a.id, b.id));
}

function toRow(story: Story, group: readonly EventMention[]): EventRow {
  const evidence = sortedCitations(group.map((m) => m.citation));
  const told = bestTold(story, group);
  const status = statusOfGroup(story, group);
  const people = new Map<string, Set<string>>();
  for (const m of group)
    for (const p of [...m.people, ...m.others]) people.set(p, (people.get(p) ?? new Set()).add(m.report));
  const what = shorten(told.citation.exact);
  return {
    id: contentId("ev", told.kind, evidence),
    kind: told.kind,
    what,
    status,
    when: whenOf(story, group),
    where: placeOfGroup(group),
    participants: [...people]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([entity, reports]) => ({ entity, reports: [...reports].sort(byCodeUnit) })),
    evidence,
    origins: story.originsOf(evidence),
    rule: told.rule,
  };
}

/** What an event is called by: the words of the telling that says most. */
export function whatOf(story: Story, group: Tellings): string {
  return shorten(bestTold(story, group).citation.exact);
}

function bestTold(story: Story, group: Tellings): EventMention {
  return [...group].sort(
    (a, b) =>
      tellingness(story, b) - tellingness(story, a) ||
      a.citation.exact.length - b.citation.exact.length ||
      byCodeUnit(a.citation.exact, b.citation.exact),
  )[0]!;
}

/** How much a telling says by itself: who, when, and in a clause of its own; for a meeting above all who met. */
function tellingness(story: Story, m: EventMention): number {
  const own = (m.time ? 2 : 0) + (m.whole ? 2 : 0) - (isHeadline(story, m) ? 3 : 0);
  if (!MEETING_KINDS.has(m.kind)) return own + Math.min(3, m.people.length);
  return (
    own +
    3 * Math.min(2, m.people.length + m.others.length) +
    (m.central ? 3 : 0) +
    (m.sides.length > 1 ? 3 : 0)
  );
}
const MEETING_KINDS: ReadonlySet<EventRow["kind"]> = new Set(["meeting", "call", "visit"]);

function isHeadline(story: Story, m: EventMention): boolean {
  return story.report(m.report).reading.sentences[m.sentence]?.zone !== "body";
}

/** The status in the latest report that tells of it; without dates the one told most often. */
function statusOfGroup(story: Story, group: readonly EventMention[]): EventStatus {
  const dated = group
    .map((m) => ({ m, published: story.report(m.report).report.published }))
    .filter((x) => x.published !== null);
  const latest = dated
    .map((x) => x.published!)
    .sort(byCodeUnit)
    .at(-1);
  const from =
    latest !== undefined && dated.length === group.length
      ? dated.filter((x) => x.published === latest).map((x) => x.m)
      : group;
  const count = new Map<EventStatus, number>();
  for (const m of from) count.set(m.status, (count.get(m.status) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1] || ORDER.indexOf(a[0]) - ORDER.indexOf(b[0]))[0]![0];
}
const ORDER: readonly EventStatus[] = ["happened", "planned", "denied", "possible"];

/** The time that most tellings agree on; a resolved one before words, a day before a month. */
function whenOf(story: Story, group: readonly EventMention[]): Time {
  const timed = group.filter((m) => m.time !== null);
  if (timed.length === 0) return { text: null, value: null, anchor: "none" };
  const count = new Map<string, number>();
  for (const m of timed) count.set(m.time!.value ?? "", (count.get(m.time!.value ?? "") ?? 0) + 1);
  const best = [...timed].sort(
    (a, b) =>
      Number(b.time!.value !== null) - Number(a.time!.value !== null) ||
      Number(b.time!.type === "date") - Number(a.time!.type === "date") ||
      precision(b.time!.value) - precision(a.time!.value) ||
      count.get(b.time!.value ?? "")! - count.get(a.time!.value ?? "")! ||
      byCodeUnit(a.report, b.report) ||
      a.time!.start - b.time!.start,
  )[0]!;
  const { time } = best;
  const report = story.report(best.report);
  return { text: citeSpan(report, time!), value: withBy(report, best, time!), anchor: time!.anchor };
}

/** The value of a time; "by 2 November" for what is to come is any day up to then (EDTF: "../2031-11-02"). */
function withBy(report: StoryReport, m: EventMention, time: TimeExpression): string | null {
  const before = report.report.text.slice(Math.max(0, time.start - 4), time.start);
  const open =
    m.status === "planned" && /\bby\s$/i.test(before) && time.value !== null && !time.value.includes("/");
  return open ? `../${time.value}` : time.value;
}

/** How narrowly a value says when: a day or a time of it more than a span of days, that more than a month, and that than a year. */
function precision(value: string | null): number {
  if (value === null) return 0;
  if (value.includes("/")) return 3;
  return value.length >= 10 ? 4 : value.length >= 7 ? 2 : 1;
}

function placeOfGroup(group: readonly EventMention[]): string | null {
  const count = new Map<string, number>();
  for (const m of group) if (m.place) count.set(m.place, (count.get(m.place) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))[0]?.[0] ?? null;
}

function shorten(text: string): string {
  const plain = text.replace(/\s+/g, " ");
  if (plain.length <= MAX_WHAT) return plain;
  const cut = plain.lastIndexOf(" ", MAX_WHAT);
  return `${plain.slice(0, cut > 0 ? cut : MAX_WHAT)}…`;
}
