// Dates as pages write them, to ISO 8601; a zone only where the page gives one.

const ISO =
  /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
/** Months by their beginnings, in the languages that outlets often print. */
const MONTHS: readonly RegExp[] = [
  "jan|ene|gen|янв",
  "f[eé][bv]|фев",
  "mar|märz|мар",
  "a[pvb]r|апр",
  "ma[yi]|mag|мая?$",
  "jun|juin|giu|июн",
  "jul|juil|lug|июл",
  "aug|ago|août|авг",
  "se[pt]|сен",
  "o[ck]t|out|ott|окт",
  "nov|ноя",
  "de[cz]|d[ií]c|déc|дек",
].map((names) => new RegExp(`^(?:${names})`, "i"));
const MONTH = "(\\p{L}{3,12})\\.?";
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.)?[\\s-]+(?:of\\s+|de\\s+)?${MONTH},?[\\s-]+(?:de\\s+)?(\\d{4})(?!\\d)`,
  "iu",
);
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
  "iu",
);
/** 2026.03.10, 2026/3/10, 2026年3月10日. */
const YEAR_FIRST = /(?<!\d)(\d{4})(?:[./]|年\s?)(\d{1,2})(?:[./]|月\s?)(\d{1,2})(?!\d)/;
/** 10.03.2026; with strokes only where one of the two can be no month. */
const NUMBERS = /(?<!\d)(\d{1,2})([./])(\d{1,2})\2(\d{4})(?!\d)/;
const CLOCK =
  /\b(\d{1,2})[:.](\d{2})(?::(\d{2}))?\s*(?:([ap])\.?m\.?)?\s*(Z|UTC|GMT|BST|CET|CEST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|IST|[+-]\d{2}:?\d{2})?(?![\w:])/i;
/** Zones by the letters that newsrooms print; those that mean several things are left out but for the commonest. */
const ZONES: Readonly<Record<string, string>> = {
  Z: "Z",
  UTC: "Z",
  GMT: "Z",
  BST: "+01:00",
  CET: "+01:00",
  CEST: "+02:00",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
};

/**
 * ISO 8601 of a date as machines write it (JSON-LD, meta, `datetime`), or of words ("18 November 2019, 5:19 p.m. GMT", "18 de noviembre de 2019",
 * RFC 822), or null. Fractions of seconds are dropped; nothing is added that the text does not say.
 */
export function readPageDate(text: string | null | undefined): string | null {
  if (!text) return null;
  const line = text.slice(0, 200);
  const iso = ISO.exec(line);
  if (iso) {
    const [, y, m, d, h, min, s, zone] = iso;
    return make(Number(y), Number(m), Number(d), h, min, s, zone);
  }
  const found = dayIn(line);
  if (!found) return null;
  const { year, month, day, at, length } = found;
  const rest = `${line.slice(0, at)} ${line.slice(at + length)}`;
  const clock = CLOCK.exec(rest);
  const half = clock?.[4]?.toLowerCase();
  const hour = clock && half ? String((Number(clock[1]) % 12) + (half === "p" ? 12 : 0)) : clock?.[1];
  return make(year, month, day, hour, clock?.[2], clock?.[3], clock?.[5]);
}

/** The first date in a line, in words or numbers, and where it stands. */
function dayIn(
  line: string,
): { year: number; month: number; day: number; at: number; length: number } | null {
  const found = (m: RegExpExecArray, year: string, month: number, day: string) => ({
    year: Number(year),
    month,
    day: Number(day),
    at: m.index,
    length: m[0].length,
  });
  const dayFirst = DAY_FIRST.exec(line);
  if (dayFirst && monthOf(dayFirst[2]!))
    return found(dayFirst, dayFirst[3]!, monthOf(dayFirst[2]!), dayFirst[1]!);
  const monthFirst = MONTH_FIRST.exec(line);
  if (monthFirst && monthOf(monthFirst[1]!))
    return found(monthFirst, monthFirst[3]!, monthOf(monthFirst[1]!), monthFirst[2]!);
  const yearFirst = YEAR_FIRST.exec(line);
  if (yearFirst) return found(yearFirst, yearFirst[1]!, Number(yearFirst[2]), yearFirst[3]!);
  const numbers = NUMBERS.exec(line);
  if (!numbers) return null;
  const [, a, sign, b, year] = numbers;
  if (sign === "." || Number(a) > 12) return found(numbers, year!, Number(b), a!);
  return Number(b) > 12 ? found(numbers, year!, Number(a), b!) : null;
}

function monthOf(name: string): number {
  return MONTHS.findIndex((month) => month.test(name)) + 1;
}

function make(
  year: number,
  month: number,
  day: number,
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
): string | null {
  if (year < 1800 || year > 2200 || month < 1 || month > 12) return null;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const two = (n: number | string) => String(n).padStart(2, "0");
  const date = `${year}-${two(month)}-${two(day)}`;
  if (
    hour === undefined ||
    minute === undefined ||
    Number(hour) > 23 ||
    Number(minute) > 59 ||
    Number(second ?? 0) > 60
  )
    return date;
  return `${date}T${two(hour)}:${minute}${second === undefined ? "" : `:${second}`}${zoneOf(zone)}`;
}

function zoneOf(zone: string | undefined): string {
  if (!zone) return "";
  const known = ZONES[zone.toUpperCase()];
  if (known) return known;
  const m = /^([+-]\d{2}):?(\d{2})?$/.exec(zone);
  if (!m) return "";
  return Number(m[1]) === 0 && Number(m[2] ?? 0) === 0 ? "Z" : `${m[1]}:${m[2] ?? "00"}`;
}

/** True where the first time is later than the second; of times without a zone their days are compared where the other has one. */
export function isAfter(a: string, b: string): boolean {
  const zoned = (s: string) => /(?:Z|[+-]\d\d:\d\d)$/.test(s);
  return zoned(a) && zoned(b)
    ? Date.parse(a) > Date.parse(b)
    : zoned(a) || zoned(b)
      ? a.slice(0, 10) > b.slice(0, 10)
      : a > b;
}

/** Days between the dates of two times, zones left aside; null where one is not to be read. */
export function daysApart(a: string, b: string): number | null {
  const day = (s: string) => Date.parse(`${s.slice(0, 10)}T00:00:00Z`);
  const days = Math.abs(day(a) - day(b)) / 86_400_000;
  return Number.isFinite(days) ? days : null;
}
