// The form in which a word is counted: one for all its spellings, endings and ways to write a number or a month.
import { numberWord } from "../text/en/number-words.ts";
import { spellingKey } from "../text/en/spelling.ts";
import { stemOf } from "../text/stem.ts";

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
/** "Sept." and "Dec" with a capital; "mar" and "may" are words too. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ...MONTHS.filter((m) => m.length > 4 && m !== "march").map((m) => [m.slice(0, 3), m] as const),
  ["sept", "september"],
]);
const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
/** Words of the calendar carry a capital and are no names. */
const CALENDAR = new Set([...MONTHS, ...WEEKDAYS]);
const kept = new Map<string, string>();
const KEPT = 50_000;

/** The form that a word is counted in, or "" for what tells nothing (a single letter, signs). */
export function termOf(word: string): string {
  const known = kept.get(word);
  if (known !== undefined) return known;
  const term = makeTerm(word);
  if (kept.size >= KEPT) kept.clear();
  kept.set(word, term);
  return term;
}

/** True for names of months and days, however they are written. */
export function isCalendarWord(word: string): boolean {
  const plain = plainOf(word);
  return CALENDAR.has(plain) || (/^\p{Lu}/u.test(word) && SHORT.has(plain));
}

/** The number (1 Monday to 7 Sunday) of a weekday's name, or null. */
export function weekdayOf(word: string): number | null {
  return /^\p{Lu}/u.test(word) ? WEEKDAYS.indexOf(plainOf(word)) + 1 || null : null;
}

function makeTerm(word: string): string {
  const plain = plainOf(word);
  if (!/[\p{L}\p{N}]/u.test(plain) || /^\p{L}$/u.test(plain)) return "";
  const month = /^\p{Lu}/u.test(word) ? SHORT.get(plain) : undefined;
  const number = numberWord(plain);
  return number === null ? stemOf(spellingKey(month ?? plain)) : String(number);
}

function plainOf(word: string): string {
  return word.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\.+$/, "").replace(/'s?$/, "");
}
