// The English words of dates: months, weekdays, numbers, units, as patterns and as values.
import type { Unit } from "../meaning.ts";

/** The months as they are written in full. */
export const MONTH_NAMES: readonly string[] =
  "January February March April May June July August September October November December".split(" ");
const WEEKDAY_NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** Month names, full or shortened; a capital is asked for by the finders. */
export const MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|Mar\\.?|April|Apr\\.?|May|June|Jun\\.?|July|Jul\\.?|Aug(?:ust|\\.)?|Sept(?:ember|\\.)?|Sep\\.?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
/** Month names that stand alone without being taken for another word: full ones, or shortened with a full stop. */
export const MONTH_ALONE =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\\.)";
export const WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
/** Weekdays before a date, where short forms cannot be anything else. */
export const WEEKDAY_SHORT =
  "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\\.?)";
export const DAY_NUMBER = "(?:3[01]|[12]\\d|0?[1-9])";
export const YEAR = "(?:1[5-9]\\d\\d|20\\d\\d)";
export const UNIT =
  "(?:seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?|century|centuries)";
export const UNITS = "(?:seconds|minutes|hours|days|weeks|months|quarters|years|decades|centuries)";
/** Words that a line must hold to be searched: of months, weekdays, units, amounts, parts of the day, digits, years. */
export const MONTH_IN =
  /\b(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JU[NL]|AUG|SEP|OCT|NOV|DEC)/;
export const WEEKDAY_IN = /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i;
export const UNIT_IN = /\b(?:second|minute|hour|day|week|fortnight|month|quarter|year|decade|centur)/i;
export const AMOUNT_IN =
  /\d|[½¼¾]|^(?:an?|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|several|few|couple|number|many|some|dozens?|half)$|teen$|ty$/i;
export const PART_OF_DAY_IN = /morning|afternoon|evening|night/i;
export const YEAR_IN = /\d{4}/;
export const PART_OF_DAY = "(?:morning|afternoon|evening|night)";
export const SEASON = "(?:spring|summer|autumn|fall|winter)";

/** What a match may begin with (see `Finder`): a digit, a month, a weekday. */
export const DIGITS = "0";
export const MONTHS = `${MONTH_NAMES.join(" ").toLowerCase()} jan feb mar apr jun jul aug sep sept oct nov dec`;
export const WEEKDAYS = WEEKDAY_NAMES.join(" ").toLowerCase();
export const WEEKDAYS_SHORT = "mon tue tues wed thu thur thus thurs fri sat sun";

/** The number (1 to 12) of a month's name. */
export function monthNumber(name: string): number {
  return MONTH_NAMES.findIndex((m) => m.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1;
}
/** The number (0 Monday to 6 Sunday) of a weekday's name. */
export function weekdayNumber(name: string): number {
  return WEEKDAY_NAMES.findIndex((d) => d.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase());
}
/** The number (0 spring to 3 winter) of a season's name. */
export function seasonNumber(name: string): number {
  const n = name.toLowerCase();
  return n === "spring" ? 0 : n === "summer" ? 1 : n === "winter" ? 3 : 2;
}
/** The unit of a word, singular or plural. */
export function unitOf(word: string): Unit {
  const w = word.toLowerCase();
  if (w.startsWith("centur")) return "century";
  if (w.startsWith("fortnight")) return "week";
  return w.replace(/s$/, "") as Unit;
}
/** How many of `unitOf` the word stands for: a fortnight is two weeks. */
export function unitSize(word: string): number {
  return /^fortnight/i.test(word) ? 2 : 1;
}

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(
  " ",
);
const WORD = `(?:${[...ONES.slice(1), ...TENS, "hundred", "thousand"].sort((a, b) => b.length - a.length).join("|")})`;

/** A number in digits or words, with halves and quarters. */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,9}(?:\\.\\d{1,4})?(?:[ -]?(?:\\d\\/\\d|½|¼|¾))?|${WORD}(?:[ -](?:and )?${WORD}){0,6}(?: and (?:a half|a quarter|three quarters))?)`;
/** Words for an amount that is not told. */
export const SOME = "(?:several|a few|a couple of|a number of|many|some|dozens of|a dozen|half a dozen)";

/** What NUMBER, SOME and UNIT may begin with. */
export const NUMBERS = `${DIGITS} ${[...ONES.slice(1), ...TENS].join(" ")} hundred thousand`;
export const SOME_OPENS = "several a many some dozens half";
export const UNIT_WORDS =
  "second seconds minute minutes hour hours day days week weeks fortnight fortnights month months quarter quarters year years decade decades century centuries";

/** The number that the words say, or null. */
export function numberOf(words: string): number | null {
  const text = words.toLowerCase().trim();
  const digits = /^(\d[\d,]*(?:\.\d+)?)(?:[ -]?(?:(\d)\/(\d)|([½¼¾])))?$/.exec(text);
  if (digits) {
    const fraction = digits[2]
      ? Number(digits[2]) / Number(digits[3])
      : { "½": 0.5, "¼": 0.25, "¾": 0.75 }[digits[4] ?? ""];
    return Number(digits[1]!.replaceAll(",", "")) + (fraction ?? 0);
  }
  if (text === "a" || text === "an") return 1;
  if (text === "half a" || text === "half an") return 0.5;
  if (text === "a couple of") return 2;
  if (text === "a dozen") return 12;
  if (text === "half a dozen") return 6;
  const half = / and (a half|a quarter|three quarters)$/.exec(text);
  const part = half ? { "a half": 0.5, "a quarter": 0.25, "three quarters": 0.75 }[half[1]!]! : 0;
  let total = 0;
  let group = 0;
  for (const word of text.slice(0, half ? half.index : text.length).split(/[ -]+/)) {
    const tens = TENS.indexOf(word);
    const one = ONES.indexOf(word);
    if (one >= 0) group += one;
    else if (tens >= 0) group += (tens + 2) * 10;
    else if (word === "hundred") group = (group || 1) * 100;
    else if (word === "thousand") {
      total += (group || 1) * 1000;
      group = 0;
    } else if (word !== "and") return null;
  }
  return total + group + part;
}

/** The number of an ordinal in words or digits ("third", "3rd"), or null. */
export function ordinalOf(word: string): number | null {
  const digits = /^(\d+)(?:st|nd|rd|th)$/i.exec(word);
  if (digits) return Number(digits[1]);
  const n = ORDINALS.indexOf(word.toLowerCase());
  return n < 0 ? null : n + 1;
}

/** A year in words ("nineteen ninety-six", "two thousand five"), as a pattern. */
export const SPELLED_YEAR = `(?:(?:eighteen|nineteen|twenty)[ -](?:${TENS.join("|")}|${ONES.slice(10).join("|")})(?:[ -](?:${ONES.slice(1, 10).join("|")}))?|two thousand(?: (?:and )?(?:${ONES.slice(1).join("|")}))?)`;
/** The year that such words say. */
export function spelledYear(words: string): number {
  const text = words.toLowerCase();
  if (text.startsWith("two thousand"))
    return 2000 + (numberOf(text.slice(12).replace(/^ (?:and )?/, "") || "zero") ?? 0);
  const [century, ...rest] = text.split(/[ -]/);
  return (numberOf(century!) ?? 0) * 100 + (numberOf(rest.join(" ")) ?? 0);
}

/** Zone names with one meaning, as ISO 8601 offsets. */
export const ZONES: Readonly<Record<string, string>> = {
  GMT: "Z",
  UTC: "Z",
  BST: "+01:00",
  CET: "+01:00",
  CEST: "+02:00",
  EET: "+02:00",
  EEST: "+03:00",
  MSK: "+03:00",
  "Moscow time": "+03:00",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
};
