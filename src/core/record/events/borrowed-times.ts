// Times that the words beside an event do not give: the day of what it was "shortly after", the year that another report knows.
import type { TimeExpression } from "../../model/annotation.ts";
import { stemmedWords } from "../../text/stem.ts";
import type { Story } from "../story.ts";
import type { EventMention } from "./event-mention.ts";

const DAY = /^\d{4}-\d{2}-\d{2}/;
const MONTH_DAY = /^(?:(\p{L}{3})\p{L}*\.? (\d{1,2})|(\d{1,2}) (\p{L}{3})\p{L}*)(?:st|nd|rd|th)?$/u;

/**
 * The tellings with the times that can be borrowed, in the same order.
 * "spoke before the vote", where the report tells of one vote on one day: about that day (EDTF "~").
 * "30 September" in a report without a date, where every other report that names that day means the same one.
 */
export function withBorrowedTimes(story: Story, mentions: readonly EventMention[]): EventMention[] {
  const days = dayOfTold(mentions);
  const known = knownDays(story);
  return mentions.map((m) => {
    if (m.status !== "happened") return m;
    if (m.time === null && m.beside !== null) {
      const time = days.get(`${m.report} ${m.beside}`) ?? null;
      return time === null ? m : { ...m, time: { ...time, value: `${time.value!.slice(0, 10)}~` } };
    }
    const value = m.time && m.time.value === null ? known.get(monthDay(m.time.exact) ?? "") : undefined;
    return value && m.time ? { ...m, time: { ...m.time, value } } : m;
  });
}

/** Kinds of what is news on its own day: where somebody spoke, met or went. */
const OF_THE_DAY: ReadonlySet<EventMention["kind"]> = new Set(["statement", "meeting", "call", "visit"]);

/**
 * About when a telling without a day was, given all tellings of its report: the day that its report told of last, where that is the day of the report or the one before.
 * + "The Senate voted on Tuesday. … Brandt told reporters …" in Tuesday's report · - "had told reporters", a report without a date
 */
export function newsDay(mentions: readonly EventMention[], m: EventMention): TimeExpression | null {
  if (!m.plainPast || m.status !== "happened" || !OF_THE_DAY.has(m.kind) || m.published === null) return null;
  const [today, before] = [0, 1].map((n) => dayBefore(m.published!.slice(0, 10), n));
  let last: EventMention | null = null;
  for (const x of mentions) {
    const value = x.time?.value;
    if (x.status !== "happened" || !value || !DAY.test(value) || value.includes("/")) continue;
    const day = value.slice(0, 10);
    if (day !== today && day !== before) continue;
    const nearer =
      last === null || (x.citation.start < m.citation.start && x.citation.start > last.citation.start);
    if (nearer) last = x;
  }
  return last?.time ? { ...last.time, value: `${last.time.value!.slice(0, 10)}~` } : null;
}

function dayBefore(day: string, n: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - n * 86_400_000).toISOString().slice(0, 10);
}

/** By report and stem of the verb or noun the time of what happened, where all dated tellings of it are of one day. */
function dayOfTold(mentions: readonly EventMention[]): Map<string, TimeExpression | null> {
  const found = new Map<string, TimeExpression | null>();
  for (const m of mentions) {
    const { time } = m;
    if (m.status !== "happened" || !time?.value || !DAY.test(time.value) || time.value.includes("/"))
      continue;
    const key = `${m.report} ${m.trigger}`;
    const before = found.get(key);
    const same = before === undefined || before?.value?.slice(0, 10) === time.value.slice(0, 10);
    found.set(key, same ? (before ?? time) : null);
  }
  return found;
}

/** The day that all reports mean which fix a month and day, by its first three letters and number. */
function knownDays(story: Story): Map<string, string> {
  const found = new Map<string, Set<string>>();
  for (const r of story.reports)
    for (const t of r.annotation.times) {
      const key = t.value !== null && DAY.test(t.value) && t.value.length === 10 ? monthDay(t.exact) : null;
      if (key) found.set(key, (found.get(key) ?? new Set()).add(t.value!));
    }
  return new Map([...found].filter(([, v]) => v.size === 1).map(([k, v]) => [k, [...v][0]!]));
}

function monthDay(text: string): string | null {
  const m = MONTH_DAY.exec(text.trim());
  if (!m) return null;
  return `${(m[1] ?? m[4])!.toLowerCase()} ${Number(m[2] ?? m[3])}`;
}

/**
 * The stem of a noun as its verb has it, one for all words of the same deed: what "the announcement" and "announced", "quit"
 * and "her resignation" share.
 */
export function triggerStem(word: string): string {
  const stem = stemmedWords(word)[0]?.stem ?? "";
  return SAME_DEED.find(([, stems]) => stems.test(stem))?.[0] ?? stem;
}

const SAME_DEED: readonly (readonly [string, RegExp])[] = [
  ["announc", /^announc/],
  ["resign", /^(?:resign|quit)$/],
  ["fire", /^(?:fire|sack|oust|ouster|dismiss)$/],
  ["sue", /^(?:sue|lawsuit|suit)$/],
  ["shoot", /^(?:shoot|massacr)$/],
  ["begin", /^(?:begin|start|commenc)$/],
  ["strike", /^(?:strike|walkout)$/],
  ["speech", /^(?:speech|address)$/],
  ["pass", /^(?:pass|passag|approv|adopt|clear)$/],
];
