// Datelines: place, date and agency before the first sentence ("LONDON, Oct 22 (SNA) - "), or a line of their own.
import { agenciesInBrackets } from "./agency-credit.ts";
import { NO_PLACE } from "./en/furniture.ts";

/** A dateline at the start of a line: its length with the dash, and the agencies in it. */
export interface Dateline {
  /** Code units of the dateline itself, and from there to where the sentence starts. */
  readonly length: number;
  readonly textAt: number;
  readonly agencies: readonly string[];
}

/** No dateline is longer, in code units. */
const MAX_LENGTH = 120;
const MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Jun\\.|Jul\\.|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const WEEKDAY = "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day|\\.)?,?\\s+)?";
const DATE = `${WEEKDAY}(?:${MONTH}\\s+\\d{1,2}|\\d{1,2}\\s+${MONTH})(?:,?\\s+\\d{4})?`;
const UPPER_PLACE = "\\p{Lu}[\\p{Lu}\\p{M}.'’]*(?:[ /-]\\p{Lu}[\\p{Lu}\\p{M}.'’]*)*";
const TITLE_PLACE = "\\p{Lu}[\\p{L}\\p{M}.'’]*(?:[ /-]\\p{Lu}[\\p{L}\\p{M}.'’]*){0,3}";
const REGION = "(?:,\\s+\\p{Lu}[\\p{L}\\p{M}.'’]*(?:[ -]\\p{Lu}[\\p{L}\\p{M}.'’]*){0,3})?";
const BRACKETS = "\\s*(?:\\(([^()\\n]{2,60})\\)|/([^/\\n]{2,40})/)";
const DASH = "\\s*(?:[-–—―_]+|--)\\s*";

/** The shapes of a dateline, most telling first; group 1 or 2 holds the brackets. */
const SHAPES: readonly RegExp[] = [
  new RegExp(`^${UPPER_PLACE}${REGION}(?:,?\\s+${DATE})?,?${BRACKETS}(?:${DASH}|:\\s+)`, "u"),
  new RegExp(`^${TITLE_PLACE}${REGION},?\\s+${DATE},?${BRACKETS}(?:${DASH}|:\\s+)`, "u"),
  new RegExp(`^${TITLE_PLACE}${REGION}\\s+\\((AP|Reuters|AFP|dpa|UPI|PA|Xinhua|ANI|PTI)\\)${DASH}`, "u"),
  new RegExp(`^${UPPER_PLACE}${REGION},\\s+${DATE}\\s*(?:[-–—―_]+|--|:)(?:\\s+|$)`, "u"),
  new RegExp(`^${UPPER_PLACE}${REGION}\\s*(?:[–—―_]+|--)\\s*`, "u"),
  new RegExp(`^${UPPER_PLACE}${REGION}\\s+-\\s+(?=\\S)`, "u"),
];
/** A place in capitals has three letters at least: "A — …" begins a list. */
const ENOUGH_CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.'’ /-]{2,}/u;

/** The dateline that a line begins with, or null. Where it is the whole line, `textAt` is the length of the line. */
export function datelineOf(line: string): Dateline | null {
  const head = line.slice(0, MAX_LENGTH);
  if (!/^\p{Lu}/u.test(head) || !/[-–—―_:/]/.test(head) || NO_PLACE.test(head)) return null;
  for (let i = 0; i < SHAPES.length; i++) {
    const m = SHAPES[i]!.exec(head);
    if (!m) continue;
    if (i > 2 && !ENOUGH_CAPITALS.test(m[0])) continue;
    const brackets = m[1] ?? m[2];
    // "MS. BELL (spokeswoman): …" is somebody's turn to speak.
    if (brackets !== undefined && /^\p{Ll}{4,}/u.test(brackets)) continue;
    return {
      length: m[0].trimEnd().length,
      textAt: m[0].length,
      agencies: brackets === undefined ? [] : agenciesInBrackets(brackets),
    };
  }
  return null;
}

const DATE_LINE = new RegExp(
  `^(?:${TITLE_PLACE}${REGION},?\\s+)?(?:${DATE})(?:,?\\s+\\d{4})?(?:,?\\s+\\d{1,2}[.:]\\d{2}.{0,20})?\\.?$`,
  "u",
);

/** True for a line that holds a date, perhaps with a place and a clock time, and nothing else. */
export function isDateLine(line: string): boolean {
  return line.length <= MAX_LENGTH && /\d/.test(line) && DATE_LINE.test(line);
}
