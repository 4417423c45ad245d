// Dates as pages write them, to ISO 8601; a zone only where the page gives one.

const ISO =
  /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?";
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${MONTH},?[\\s-]+(\\d{4})\\b`,
  "i",
);
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, "i");
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
 * ISO 8601 of a date as machines write it (JSON-LD, meta, `datetime`), or of English words ("18 November 2019, 5:19 p.m. GMT",
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
  const first = DAY_FIRST.exec(line);
  const second = first ? null : MONTH_FIRST.exec(line);
  const found = first ?? second;
  if (!found) return null;
  const [day, month] = first ? [first[1]!, first[2]!] : [second![2]!, second![1]!];
  const year = Number(found[3]);
  const rest = `${line.slice(0, found.index)} ${line.slice(found.index + found[0].length)}`;
  const clock = CLOCK.exec(rest);
  const half = clock?.[4]?.toLowerCase();
  const hour = clock && half ? String((Number(clock[1]) % 12) + (half === "p" ? 12 : 0)) : clock?.[1];
  return make(
    year,
    MONTHS.indexOf(month.toLowerCase().slice(0, 3)) + 1,
    Number(day),
    hour,
    clock?.[2],
    clock?.[3],
    clock?.[5],
  );
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

/** Days between the dates of two times, zones left aside; null where one is not to be read. */
export function daysApart(a: string, b: string): number | null {
  const day = (s: string) => Date.parse(`${s.slice(0, 10)}T00:00:00Z`);
  const days = Math.abs(day(a) - day(b)) / 86_400_000;
  return Number.isFinite(days) ? days : null;
}
