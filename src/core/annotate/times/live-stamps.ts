// The entries of a live blog: each is told from the day of its own time stamp, not from that of the page's last change.
import type { Report, Zone } from "../../model/report.ts";
import { publicationOf } from "./anchor.ts";
import { clockText, type Day, dayText } from "./calendar.ts";

/** A stamp with its day and, in EDTF, its time. */
export interface LiveStamp {
  readonly zone: Zone;
  readonly day: Day;
  /** Since midnight. */
  readonly minutes: number;
  readonly value: string;
}

const STAMP = /^(\d{1,2})[.:](\d{2})(?::\d{2})?(?:\s?([ap])\.?m)?/i;
const TIME_OF_DAY = /T(\d\d):(\d\d)/;

/**
 * The stamps of a live blog in the order of the text, or none where the report is no live blog or its publication is not
 * known to the minute: without it nobody says to which day the newest entry belongs. The days of the others follow from the
 * order: the clock does not run back within a day.
 */
export function liveStamps(report: Report): LiveStamp[] {
  const stamps: { zone: Zone; minutes: number }[] = [];
  for (const zone of report.zones) {
    if (zone.kind !== "boilerplate") continue;
    const m = STAMP.exec(report.text.slice(zone.start, zone.end));
    if (!m) continue;
    const half = m[3]?.toLowerCase();
    const hour = half ? (Number(m[1]) % 12) + (half === "p" ? 12 : 0) : Number(m[1]);
    if (hour < 24 && Number(m[2]) < 60) stamps.push({ zone, minutes: hour * 60 + Number(m[2]) });
  }
  const published = publicationOf(report);
  const time = TIME_OF_DAY.exec(report.published ?? "");
  if (stamps.length < 3 || !published || !time) return [];
  const steps = stamps.slice(1).map((s, i) => Math.sign(s.minutes - stamps[i]!.minutes));
  const newestFirst = steps.reduce((a, b) => a + b, 0) <= 0;
  const fromNewest = newestFirst ? stamps : [...stamps].reverse();
  const last = Number(time[1]) * 60 + Number(time[2]);
  let day = published.day;
  let before = last;
  const dated = fromNewest.map(({ zone, minutes }) => {
    if (minutes > before) day--;
    before = minutes;
    return { zone, day, minutes, value: clockText(dayText(day), Math.floor(minutes / 60), minutes % 60, "") };
  });
  return newestFirst ? dated : dated.reverse();
}
