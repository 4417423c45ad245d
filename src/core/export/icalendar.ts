// The events of a record that have a day, as iCalendar (RFC 5545).
import type { EventRow, ReadoutRecord } from "../model/record.ts";
import { count } from "../render/count.ts";
import { formatEdtf } from "../render/format-time.ts";
import { indexRecord, type RecordIndex } from "../render/index-record.ts";
import { mostTelling } from "../render/order-rows.ts";
import { utf8 } from "../text/hash.ts";
import { type DatePoint, datePoints, dayAfter, latest, pad, utcStamp } from "./edtf.ts";

/** Octets of a line before it is folded (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/**
 * The calendar of a record: its events with a day, those that are denied left out. What happened is CONFIRMED, what is planned or possible
 * TENTATIVE; the words and their outlets stand in the description. DTSTAMP is the newest report's time, because no clock is read.
 */
export function iCalendar(record: ReadoutRecord): string {
  const index = indexRecord(record);
  const newest = latest(record.reports.map((r) => r.published));
  const point = newest === null ? null : datePoints(newest)?.[0];
  const stamp = (point && utcStamp(point)) ?? "19700101T000000Z";
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//readout//readout ${record.engine.version}//EN`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...record.events.flatMap((e) => eventLines(index, e, stamp)),
    "END:VCALENDAR",
  ]
    .map(folded)
    .join("");
}

function eventLines(index: RecordIndex, e: EventRow, stamp: string): string[] {
  const points = e.when.value === null ? null : datePoints(e.when.value);
  const times = points && timesOf(...points);
  if (times === null || e.status === "denied") return [];
  const who = e.participants.map((p) => index.name(p.entity) ?? p.entity);
  const { outlets, origins } = index.support(e.evidence, e.origins);
  const words = mostTelling(e.evidence);
  const description = [
    e.status === "happened" ? null : `As reported: ${e.status}.`,
    who.length > 0 ? `Named: ${who.join(", ")}.` : null,
    words === null ? null : `${index.outlet(words.report)}: “${words.exact.trim()}”`,
    `${count(outlets, "outlet")}, ${count(origins, "independent origin")}.`,
    points?.some((p) => p?.doubtful) ? `The date is uncertain: ${formatEdtf(e.when.value!)}.` : null,
  ].filter((line) => line !== null);
  const url = words === null ? null : (index.report(words.report)?.url ?? null);
  return [
    "BEGIN:VEVENT",
    `UID:${e.id}@readout`,
    `DTSTAMP:${stamp}`,
    ...times,
    `SUMMARY:${escaped(e.what)}`,
    `STATUS:${e.status === "happened" && !points?.some((p) => p?.doubtful) ? "CONFIRMED" : "TENTATIVE"}`,
    `CATEGORIES:${e.kind},${e.status}`,
    ...(e.where === null ? [] : [`LOCATION:${escaped(e.where)}`]),
    `DESCRIPTION:${escaped(description.join("\n"))}`,
    ...(url === null || /[\s\p{Cc}]/u.test(url) ? [] : [`URL:${url}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** DTSTART and DTEND; null where no day is given. Days without a time are whole days, DTEND the day after the last. */
function timesOf(first: DatePoint, second: DatePoint | null): string[] | null {
  const last = second ?? first;
  if (first.day === null || last.day === null) return null;
  if (first.clock !== null && (second === null || second.clock !== null)) {
    const start = `DTSTART:${momentText(first)}`;
    return second === null ? [start] : [start, `DTEND:${momentText(second)}`];
  }
  const end = dayAfter(last.year, last.month!, last.day);
  return [
    `DTSTART;VALUE=DATE:${dayText(first.year, first.month!, first.day)}`,
    `DTEND;VALUE=DATE:${dayText(...end)}`,
  ];
}

/** In UTC where the zone is known, else floating: the clock of whoever reads it. */
function momentText(p: DatePoint): string {
  return utcStamp(p) ?? `${dayText(p.year, p.month!, p.day!)}T${p.clock!.replace(/:/g, "")}`;
}

function dayText(year: number, month: number, day: number): string {
  return `${pad(year, 4)}${pad(month)}${pad(day)}`;
}

function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]|\p{Cs}/gu, " ")
    .trim()
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n");
}

/** The line in pieces of at most 75 octets, a character never cut in two, with CRLF. */
function folded(line: string): string {
  let out = "";
  let used = 0;
  for (const c of line) {
    const size = utf8(c).length;
    if (used + size > LINE_OCTETS) {
      out += "\r\n ";
      used = 1;
    }
    out += c;
    used += size;
  }
  return `${out}\r\n`;
}
