// The day that a report's relative times are told from: its dateline's, else that of its publication.
import type { Report } from "../../model/report.ts";
import { type Day, dateOf, dayOf, daysInMonth } from "./calendar.ts";
import { DATE_FINDERS } from "./en/dates.ts";
import { firstMatch } from "./finder.ts";

/** The day of reference with where it comes from. */
export interface Anchor {
  readonly day: Day;
  readonly from: "published" | "dateline";
}

/** A dateline may be so many days older than the publication, or one younger for the zones of time between. */
const MAX_DAYS_BEFORE = 4;

/**
 * The day of reference of a report, or null where neither its publication nor its dateline fixes one. The publication counts
 * by its own clock: its zone of time is the newsroom's.
 */
export function anchorOf(report: Report): Anchor | null {
  const published = publicationOf(report)?.day ?? null;
  for (const zone of report.zones) {
    if (zone.kind !== "dateline") continue;
    const day = datelineDay(report.text.slice(zone.start, zone.end), published);
    if (day === null) continue;
    if (published === null) return { day, from: "dateline" };
    if (day < published && published - day <= MAX_DAYS_BEFORE) return { day, from: "dateline" };
  }
  return published === null ? null : { day: published, from: "published" };
}

/** The day of publication, or null where it is not known to the day. */
export function publicationOf({ published }: Report): Anchor | null {
  const m = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? "");
  return m ? { day: dayOf(Number(m[1]), Number(m[2]), Number(m[3])), from: "published" } : null;
}

/** The day that a dateline names; one without a year only near the publication. */
function datelineDay(line: string, published: Day | null): Day | null {
  for (const finder of DATE_FINDERS) {
    const m = firstMatch(finder, line);
    if (!m) continue;
    const after = line.slice(m.index + m[0].length);
    const found = finder.read(m, { before: line.slice(0, m.index), after });
    if (found?.meaning.kind !== "calendar") continue;
    const { year, month, day } = found.meaning;
    if (month === undefined || day === undefined) continue;
    if (year !== undefined) return day <= daysInMonth(year, month) ? dayOf(year, month, day) : null;
    if (published === null) return null;
    const near = dateOf(published).year;
    const days = [near - 1, near, near + 1].map((y) => dayOf(y, month, day));
    return days.find((d) => Math.abs(d - published) <= MAX_DAYS_BEFORE) ?? null;
  }
  return null;
}
