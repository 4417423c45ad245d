// A moment that a record is asked for, and whether a report was out by then.

/** A moment as asked for: the whole of a day, month or year as newspapers date it, or an instant. */
export interface Moment {
  /** As given. */
  readonly text: string;
  /** Minutes since 1970 in UTC of an instant; null for a day, month or year. */
  readonly at: number | null;
}

/** `later`: published after the moment. `undated`: nobody says when. `unclear`: its date does not tell on which side it lies. */
export type Known = "known" | "later" | "undated" | "unclear";

const PATTERN =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/;
const DAY = 24 * 60;
/** Clocks without a zone may be 14 hours ahead of UTC and 12 behind. */
const AHEAD = 14 * 60;
const BEHIND = 12 * 60;

/**
 * The moment that an EDTF date or an ISO 8601 date and time names: "2026", "2026-10", "2026-10-22", "2026-10-22T18:00",
 * "2026-10-22T18:00+02:00". A time without a zone is UTC. Null where the text is none of these.
 */
export function readMoment(text: string): Moment | null {
  const m = PATTERN.exec(text);
  if (!m || !isDate(m)) return null;
  if (m[4] === undefined) return { text, at: null };
  return { text, at: clock(m) - (m[7] === undefined ? 0 : offset(m[7])) };
}

/**
 * Whether a report was out at the moment. A day, month or year is compared with the date that the report bears, in the report's own
 * zone, and holds to its end. An instant is compared with the instant of publication; a report without a zone or without a time
 * of day is known only where it was out whatever its zone.
 */
export function knownAt(published: string | null | undefined, moment: Moment): Known {
  if (!published) return "undated";
  const m = PATTERN.exec(published);
  if (!m || !isDate(m)) return "undated";
  if (moment.at === null) {
    const date = published.split("T")[0]!;
    const shared = date.slice(0, moment.text.length);
    if (shared.length === moment.text.length) return shared <= moment.text ? "known" : "later";
    const asked = moment.text.slice(0, date.length);
    return date < asked ? "known" : date > asked ? "later" : "unclear";
  }
  const [earliest, latest] = between(m);
  return latest <= moment.at ? "known" : earliest > moment.at ? "later" : "unclear";
}

/** The minutes in UTC between which a date or time lies, wherever on earth it is meant. */
function between(m: RegExpExecArray): readonly [number, number] {
  if (m[7] !== undefined) {
    const at = clock(m) - offset(m[7]);
    return [at, at];
  }
  if (m[4] !== undefined) return [clock(m) - AHEAD, clock(m) + BEHIND];
  const [year, month, day] = [Number(m[1]), Number(m[2] ?? 1), Number(m[3] ?? 1)];
  const end =
    m[3] !== undefined
      ? minutes(year, month, day) + DAY
      : m[2] !== undefined
        ? minutes(year, month + 1, 1)
        : minutes(year + 1, 1, 1);
  return [minutes(year, month, day) - AHEAD, end + BEHIND];
}

function clock(m: RegExpExecArray): number {
  return (
    minutes(Number(m[1]), Number(m[2]), Number(m[3])) +
    Number(m[4]) * 60 +
    Number(m[5]) +
    Number(m[6] ?? 0) / 60
  );
}

function minutes(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 60_000;
}

function offset(zone: string): number {
  if (zone === "Z") return 0;
  const digits = zone.slice(1).replace(":", "").padEnd(4, "0");
  return (zone.startsWith("-") ? -1 : 1) * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2)));
}

function isDate(m: RegExpExecArray): boolean {
  const [year, month, day] = [Number(m[1]), Number(m[2] ?? 1), Number(m[3] ?? 1)];
  if (month < 1 || month > 12 || day < 1) return false;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return false;
  return Number(m[4] ?? 0) <= 23 && Number(m[5] ?? 0) <= 59;
}
