// Orders in which views show rows: what changes the meaning comes first.
import type { Dispute, EditKind, EventRow, Position, Utterance } from "../model/record.ts";
import type { Citation } from "../model/span.ts";
import { byCodeUnit } from "../text/normalise.ts";

/** Weight of an edit for the meaning of a sentence; a change of order or punctuation has none. */
const WEIGHT: Readonly<Record<EditKind, number>> = {
  negation: 6,
  modal: 5,
  number: 4,
  name: 3,
  word: 0,
  order: 0,
  punctuation: 0,
};

/** How much the renderings of an utterance change its meaning: 0 where none is `altered` or given to another speaker. */
export function meaningOf(u: Utterance): number {
  let most = 0;
  for (const r of u.renderings) {
    if (r.difference === "speaker") most = Math.max(most, 6);
    if (r.difference === "altered") most = Math.max(most, 1, ...r.edits.map((e) => WEIGHT[e.kind]));
  }
  return most;
}

/** Order of utterances: changed meaning first, then by number of renderings; the record's own order decides the rest. */
export function byChange(a: Utterance, b: Utterance): number {
  return meaningOf(b) - meaningOf(a) || b.renderings.length - a.renderings.length;
}

function reportsOf(evidence: readonly Citation[]): number {
  return new Set(evidence.map((c) => c.report)).size;
}

/** The disputes, those that most reports take part in first. */
export function disputesInOrder(disputes: readonly Dispute[]): Dispute[] {
  const weight = new Map(disputes.map((d) => [d, reportsOf(d.readings.flatMap((r) => r.evidence))]));
  return [...disputes].sort(
    (a, b) => weight.get(b)! - weight.get(a)! || b.readings.length - a.readings.length,
  );
}

/** The parties that have positions, those with most evidence first. */
export function partiesInOrder(positions: readonly Position[]): string[] {
  const weight = new Map<string, number>();
  for (const p of positions) weight.set(p.party, (weight.get(p.party) ?? 0) + reportsOf(p.evidence));
  return [...weight].sort((a, b) => b[1] - a[1]).map(([party]) => party);
}

/** Kinds of event at which people meet, the weightiest first. */
const MEETINGS: readonly EventRow["kind"][] = ["meeting", "visit", "call"];

/** What took place stands before what is to come. */
const STATUSES: readonly EventRow["status"][] = ["happened", "planned", "possible", "denied"];

const UNSURE: ReadonlySet<EventRow["status"]> = new Set(["possible", "denied"]);

/** A meeting is of so many. */
const BOTH_SIDES = 2;

/**
 * The meetings, visits and calls: those that took place or are planned before the others, those that say who met before those that name
 * one side or none, those that several reports tell of before those that one does, and of these what took place first.
 */
export function meetingsInOrder(events: readonly EventRow[]): EventRow[] {
  return events
    .filter((e) => MEETINGS.includes(e.kind))
    .sort(
      (a, b) =>
        Number(UNSURE.has(a.status)) - Number(UNSURE.has(b.status)) ||
        Number(a.participants.length < BOTH_SIDES) - Number(b.participants.length < BOTH_SIDES) ||
        Number(reportsOf(b.evidence) > 1) - Number(reportsOf(a.evidence) > 1) ||
        STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
        reportsOf(b.evidence) - reportsOf(a.evidence) ||
        MEETINGS.indexOf(a.kind) - MEETINGS.indexOf(b.kind) ||
        b.participants.length - a.participants.length,
    );
}

/** All events by time; those without one stand at the end. */
export function eventsInTime(events: readonly EventRow[]): EventRow[] {
  const key = (e: EventRow) => e.when.value ?? "~";
  return [...events].sort((a, b) => byCodeUnit(key(a), key(b)));
}

/** Words shorter than this seldom say what a row is about; in code units. */
const TELLING_LENGTH = 25;

/** The citation to show of a row's evidence: the shortest that says enough, else the longest; null of none. */
export function mostTelling(evidence: readonly Citation[]): Citation | null {
  const size = (c: Citation) => c.end - c.start;
  const enough = evidence.filter((c) => size(c) >= TELLING_LENGTH).sort((a, b) => size(a) - size(b));
  return enough[0] ?? [...evidence].sort((a, b) => size(b) - size(a))[0] ?? null;
}
