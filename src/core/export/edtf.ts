// The dates of EDTF that the exports can carry: a day or an interval of days, with or without a time.

/** A point in time as far as it is given. */
export interface DatePoint {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** "HH:MM:SS", or null. */
  readonly clock: string | null;
  /** "Z" or "+HH:MM", or null. */
  readonly zone: string | null;
  /** True for a value marked as uncertain or approximate. */
  readonly doubtful: boolean;
}

const POINT =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T((?:[01]\d|2[0-3]):[0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?([?~%]?)$/;

/** The one or two points of a value, or null where it is rarer than these (seasons, sets, open intervals) or no date. */
export function datePoints(value: string): readonly [DatePoint, DatePoint | null] | null {
  const parts = value.split("/");
  const [first, second] = parts.map(datePoint);
  if (!first || parts.length > 2 || (parts.length === 2 && !second)) return null;
  return [first, second ?? null];
}

function datePoint(value: string): DatePoint | null {
  const m = POINT.exec(value);
  if (!m) return null;
  const month = m[2] === undefined ? null : Number(m[2]);
  const day = m[3] === undefined ? null : Number(m[3]);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (day < 1 || day > daysIn(Number(m[1]), month!))) return null;
  return {
    year: Number(m[1]),
    month,
    day,
    clock: m[4] === undefined ? null : `${m[4]}:${m[5] ?? "00"}`,
    zone: m[6] ?? null,
    doubtful: m[7] !== "",
  };
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

/** The day after; all three parts are numbers. */
export function dayAfter(year: number, month: number, day: number): [number, number, number] {
  if (day < daysIn(year, month)) return [year, month, day + 1];
  return month < 12 ? [year, month + 1, 1] : [year + 1, 1, 1];
}

/** "2026-10-22T01:47:00+01:00" of a point with a day: midnight UTC where it has no time, UTC where it has no zone. Null without a day. */
export function rfc3339(p: DatePoint): string | null {
  if (p.month === null || p.day === null) return null;
  return `${pad(p.year, 4)}-${pad(p.month)}-${pad(p.day)}T${p.clock ?? "00:00:00"}${p.zone ?? "Z"}`;
}

/** A number with leading noughts. */
export function pad(n: number, size = 2): string {
  return String(n).padStart(size, "0");
}

/** "20261022T004700Z" of a point with a day, a time and a zone; null of any other. */
export function utcStamp(p: DatePoint): string | null {
  if (p.month === null || p.day === null || p.clock === null || p.zone === null) return null;
  const [h, m, s] = p.clock.split(":").map(Number) as [number, number, number];
  const away = p.zone === "Z" ? 0 : Number(p.zone.slice(1, 3)) * 60 + Number(p.zone.slice(4, 6));
  const at = new Date(
    Date.UTC(p.year, p.month - 1, p.day, h, m, s) - (p.zone[0] === "-" ? -away : away) * 60_000,
  );
  return `${at.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}

/** The latest of some publication dates as RFC 3339 in their own zones; null where none has a day. */
export function latest(values: readonly (string | null)[]): string | null {
  let best: string | null = null;
  for (const value of values) {
    const points = value === null ? null : datePoints(value);
    const point = points && (points[1] ?? points[0]);
    const text = point && rfc3339(point);
    if (text && (best === null || instant(text) > instant(best))) best = text;
  }
  return best;
}

function instant(text: string): number {
  return Date.parse(text);
}
