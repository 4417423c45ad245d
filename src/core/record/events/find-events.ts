// Events: who met, who decided, what was published, planned, ruled out. One row an event, whoever tells it.
import type { EventRow, EventStatus, Time } from "../../model/record.ts";
import { sortedCitations } from "../../text/cite.ts";
import { contentId } from "../../text/hash.ts";
import { byCodeUnit } from "../../text/normalise.ts";
import { citeSpan } from "../phrases.ts";
import type { Story } from "../story.ts";
import { clusterEvents } from "./cluster-events.ts";
import { type EventMention, eventMentions } from "./event-mentions.ts";

const MAX_WHAT = 160;

/** The events of a story, sorted by id. */
export function findEvents(story: Story): EventRow[] {
  const mentions = story.reports.flatMap((r) => eventMentions(story, r));
  const rows = new Map<string, EventRow>();
  for (const group of clusterEvents(mentions)) {
    const row = toRow(story, group);
    // Two groups of one kind on the same words are one event told twice in one breath.
    if (!rows.has(row.id)) rows.set(row.id, row);
  }
  return [...rows.values()].sort((a, b) => byCodeUnit(a.id, b.id));
}

function toRow(story: Story, group: readonly EventMention[]): EventRow {
  const evidence = sortedCitations(group.map((m) => m.citation));
  const told = [...group].sort(
    (a, b) =>
      b.people.length + (b.time ? 2 : 0) - (a.people.length + (a.time ? 2 : 0)) ||
      a.citation.exact.length - b.citation.exact.length ||
      byCodeUnit(a.citation.exact, b.citation.exact),
  )[0]!;
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
      count.get(b.time!.value ?? "")! - count.get(a.time!.value ?? "")! ||
      (b.time!.value ?? "").length - (a.time!.value ?? "").length ||
      byCodeUnit(a.report, b.report) ||
      a.time!.start - b.time!.start,
  )[0]!;
  const { time } = best;
  return { text: citeSpan(story.report(best.report), time!), value: time!.value, anchor: time!.anchor };
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
