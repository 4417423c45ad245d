// Days of the Gregorian calendar as numbers, and how EDTF writes days, months, weeks and parts of a year. No clock is read.

/** A day: the number of days since 1970-01-01. */
export type Day = number;
export interface YearMonthDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The day of a date (Howard Hinnant, chrono-compatible date algorithms). Months beyond 1–12 count into other years. */
export function dayOf(year: number, month: number, day: number): Day {
  const m = month - 1;
  const y = year + Math.floor(m / 12);
  const mm = ((m % 12) + 12) % 12;
  const shifted = mm <= 1 ? y - 1 : y;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((mm + 10) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The date of a day. */
export function dateOf(n: Day): YearMonthDay {
  const z = n + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: doy - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** The weekday of a day: 0 Monday to 6 Sunday. */
export function weekdayOf(n: Day): number {
  return (((n + 3) % 7) + 7) % 7;
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** Easter Sunday of a year (Meeus, Jones and Butcher). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1);
}

const two = (n: number) => String(n).padStart(2, "0");

/** A year in EDTF: four digits. */
export function yearText(year: number): string {
  return String(year).padStart(4, "0");
}
/** A month in EDTF. The month may lie beyond 1–12 and then counts into other years. */
export function monthText(year: number, month: number): string {
  const { year: y, month: m } = dateOf(dayOf(year, month, 1));
  return `${yearText(y)}-${two(m)}`;
}
/** A day in EDTF. */
export function dayText(n: Day): string {
  const { year, month, day } = dateOf(n);
  return `${yearText(year)}-${two(month)}-${two(day)}`;
}
/** An interval of days in EDTF, both ends within it. */
export function daysText(from: Day, to: Day): string {
  return from === to ? dayText(from) : `${dayText(from)}/${dayText(to)}`;
}
/** The week of a day, Monday to Sunday, as an interval: EDTF has no weeks. */
export function weekText(n: Day): string {
  const monday = n - weekdayOf(n);
  return daysText(monday, monday + 6);
}
/** The weekend of a day's week. */
export function weekendText(n: Day): string {
  const monday = n - weekdayOf(n);
  return daysText(monday + 5, monday + 6);
}
/** A quarter (1 to 4) in EDTF level 2: 33 to 36. Quarters beyond 1–4 count into other years. */
export function quarterText(year: number, quarter: number): string {
  const q = quarter - 1;
  return `${yearText(year + Math.floor(q / 4))}-${33 + (((q % 4) + 4) % 4)}`;
}
/** A half (1 or 2) of a year in EDTF level 2: 40 or 41. */
export function halfText(year: number, half: number): string {
  return `${yearText(year)}-${39 + half}`;
}
/** A season (0 spring to 3 winter) in EDTF level 1: 21 to 24. */
export function seasonText(year: number, season: number): string {
  return `${yearText(year)}-${21 + season}`;
}
/** A clock time on a day; `zone` as ISO 8601 has it, or "". */
export function clockText(day: string, hour: number, minute: number, zone: string): string {
  return `${day}T${two(hour)}:${two(minute)}:00${zone}`;
}
