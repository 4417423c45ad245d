// Which of two reports came first, where their dates say so for certain.

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;
const MINUTE = 60;
const DAY = 86_400;
/** A day somewhere on earth begins 14 hours before and ends 12 hours after the day in UTC. */
const EAST = 14 * 3600;
const WEST = 12 * 3600;

/** The seconds since 1970 between which a date (EDTF, of ISO 8601 form) lies, or null. A day or an hour without zone is as wide as the earth's. */
export function publishedBetween(published: string | null): readonly [number, number] | null {
  const m = published?.match(ISO);
  if (!m) return null;
  const day = daysFromCivil(Number(m[1]), Number(m[2]), Number(m[3])) * DAY;
  if (m[4] === undefined) return [day - EAST, day + DAY + WEST];
  const at = day + Number(m[4]) * 3600 + Number(m[5]) * MINUTE + Number(m[6] ?? 0);
  const zone = m[7];
  if (zone === undefined) return [at - EAST, at + WEST];
  if (zone === "Z") return [at, at];
  const digits = zone.slice(1).replace(":", "");
  const shift = (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))) * MINUTE;
  const utc = zone[0] === "-" ? at + shift : at - shift;
  return [utc, utc];
}

/** -1 where `a` was certainly published before `b`, 1 where after, 0 where the dates do not say. */
export function publishedOrder(a: string | null, b: string | null): -1 | 0 | 1 {
  const x = publishedBetween(a);
  const y = publishedBetween(b);
  if (!x || !y) return 0;
  return x[1] < y[0] ? -1 : y[1] < x[0] ? 1 : 0;
}

/** Days from 1970-01-01 in the proleptic Gregorian calendar (Hinnant, "chrono-compatible low-level date algorithms"). */
function daysFromCivil(y: number, m: number, d: number): number {
  const year = m <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yoe = year - era * 400;
  const doy = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  const doe = yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy;
  return era * 146097 + doe - 719468;
}
