// Dates that name a place in the calendar: days, months, years, decades, weekdays, holidays.
import { type Finder, isCapital, shiftOf, words } from "../finder.ts";
import {
  DAY_NUMBER,
  DIGITS,
  MONTH,
  MONTH_ALONE,
  MONTH_IN,
  MONTHS,
  monthNumber,
  ordinalOf,
  PART_OF_DAY,
  SPELLED_YEAR,
  spelledYear,
  WEEKDAY,
  WEEKDAY_IN,
  WEEKDAY_SHORT,
  WEEKDAYS,
  WEEKDAYS_SHORT,
  weekdayNumber,
  YEAR,
  YEAR_IN,
} from "./words.ts";

const YEAR_WORDS = `(?:${YEAR}|${SPELLED_YEAR})`;
const yearOf = (text: string | undefined) =>
  text === undefined ? undefined : /^\d/.test(text) ? Number(text) : spelledYear(text);
const TO = "\\s?(?:[-–—]|to|through|until|and)\\s?";
const WHICH = "(?:last|next|this past|this coming|this)";

/** 2026-10-22, 2026-10. */
const isoDate: Finder = {
  name: "iso-date",
  needs: [YEAR_IN],
  opens: DIGITS,
  pattern: words(`(${YEAR})-(0[1-9]|1[0-2])(?:-(${DAY_NUMBER}))?`),
  read: (m) => ({
    type: "date",
    meaning: {
      kind: "calendar",
      year: Number(m[1]),
      month: Number(m[2]),
      day: m[3] ? Number(m[3]) : undefined,
    },
  }),
};

/** 22/10/2026, 10/22/98: only where one of the two numbers can be no month. */
const slashDate: Finder = {
  name: "slash-date",
  needs: [/\d[/.]\d/],
  opens: DIGITS,
  pattern: words("(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4}|\\d\\d)"),
  read(m) {
    const [a, b, y] = [Number(m[1]), Number(m[3]), Number(m[4])];
    const [day, month] = a > 12 ? [a, b] : b > 12 ? [b, a] : [0, 0];
    if (day < 1 || day > 31 || month < 1 || month > 12) return null;
    return {
      type: "date",
      meaning: { kind: "calendar", year: y < 100 ? y + (y < 50 ? 2000 : 1900) : y, month, day },
    };
  },
};

/** What makes "Sept. 11" the name of a day in 2001. */
const THAT_DAY =
  /^(?:th)? (?:terror|attack|victim|hijack|famil|commission|bill|suits?\b|memorial|widow|survivor|first responders|conspir)/i;

/** Sept. 30; Thursday, April 6; October 12th, 1998; Feb. 10-12. */
const monthDay: Finder = {
  name: "month-day",
  needs: [MONTH_IN],
  opens: `${WEEKDAYS} ${WEEKDAYS_SHORT} ${MONTHS}`,
  pattern: words(
    `(?:${WEEKDAY_SHORT},? (?:the )?)?(${MONTH}) (${DAY_NUMBER})(?:st|nd|rd|th)?(?:${TO}(${DAY_NUMBER})(?:st|nd|rd|th)?(?! (?:${MONTH})))?(?:,? (${YEAR}))?(?![:.,]?\\d)(?!\\s?(?:%|per ?cent|million|billion|percent))`,
  ),
  read(m, { after }) {
    if (!isCapital(m[1]!)) return null;
    const [day, dayTo] = [Number(m[2]), m[3] ? Number(m[3]) : undefined];
    if (dayTo !== undefined && dayTo <= day) return null;
    const month = monthNumber(m[1]!);
    if (month === 9 && day === 11 && !m[4] && THAT_DAY.test(after))
      return { type: "date", meaning: { kind: "calendar", year: 2001, month, day } };
    return {
      type: "date",
      meaning: { kind: "calendar", year: yearOf(m[4]), month, day, dayTo },
    };
  },
};

/** the week of March 6. */
const weekOf: Finder = {
  name: "week-of",
  needs: [/^week$/i],
  opens: "the week",
  pattern: words(
    `(?:the )?week of (?:(${MONTH}) (${DAY_NUMBER})|(${DAY_NUMBER}) (${MONTH}))(?:,? (${YEAR}))?`,
  ),
  read: (m) => ({
    type: "date",
    meaning: {
      kind: "calendar",
      year: yearOf(m[5]),
      month: monthNumber((m[1] ?? m[4])!),
      day: Number(m[2] ?? m[3]),
      week: true,
    },
  }),
};

/** 24 February 2022; Monday 9 March; the 23rd of October; 10–12 November. */
const dayMonth: Finder = {
  name: "day-month",
  needs: [MONTH_IN],
  opens: `the ${WEEKDAYS} ${WEEKDAYS_SHORT} ${DIGITS}`,
  pattern: words(
    `(?:${WEEKDAY_SHORT},? )?(?:the )?(${DAY_NUMBER})(?:st|nd|rd|th)?(?:(?:, ${DAY_NUMBER}){0,3}${TO}(${DAY_NUMBER})(?:st|nd|rd|th)?)? (?:of )?(${MONTH})(?:,? (${YEAR}))?(?!\\.? \\d{1,2}(?![:.\\d]))`,
  ),
  read(m) {
    if (!isCapital(m[3]!)) return null;
    const [day, dayTo] = [Number(m[1]), m[2] ? Number(m[2]) : undefined];
    if (dayTo !== undefined && dayTo <= day) return null;
    const month = monthNumber(m[3]!);
    return {
      type: "date",
      meaning: { kind: "calendar", year: yearOf(m[4]), month, day, dayTo },
    };
  },
};

/** July 1997; October of 1998; January nineteen ninety-seven; July last year; early in October this year. */
const monthYear: Finder = {
  name: "month-year",
  needs: [MONTH_IN],
  opens: MONTHS,
  pattern: words(`(${MONTH})(?:,| of)? (?:(${YEAR_WORDS})|(?:of )?(last|this|next) year)`),
  read(m) {
    if (!isCapital(m[1]!)) return null;
    const month = monthNumber(m[1]!);
    return m[2]
      ? { type: "date", meaning: { kind: "calendar", year: yearOf(m[2]), month } }
      : { type: "date", meaning: { kind: "calendar", yearShift: shiftOf(m[3]), month } };
  },
};

/** Words before May, March and April that show a month: they are names and verbs too. */
const BEFORE_MONTH =
  /(?:^|[\s(–—-])(?:in|the|since|last|next|this|by|until|till|of|from|through|during|between|before|after|for|to|and|or|early|late|mid|mid-|each|every|as of|around|ending|ended|beginning|starting|earlier|later|,)[\s-]?$/i;

/** April; last February; this September; Nov. alone is no month without its full stop. */
const monthAlone: Finder = {
  name: "month",
  needs: [MONTH_IN],
  opens: `last next this each every ${MONTHS}`,
  pattern: words(`(?:(${WHICH}|each|every) )?(${MONTH_ALONE})(?:'s|’s)?`),
  read(m, { before, after }) {
    const name = m[2]!;
    if (!isCapital(name) || (name.length > 3 && name === name.toUpperCase())) return null;
    // A person's name, an institution's: "June Smith", "Rev. August", "May Day".
    if (/^ (?!(?:Day|Monday|Tuesday)\b)\p{Lu}\p{Ll}/u.test(after) && !m[1] && !BEFORE_MONTH.test(before))
      return null;
    if (/^(?:May|March|April|June|August)$/.test(name) && !m[1] && !BEFORE_MONTH.test(before)) {
      const starts = /(?:^|[.!?"“]\s*)$/.test(before);
      if (/^(?:May|March)$/.test(name) || starts || /\p{Lu}\p{L}*\.? $/u.test(before)) return null;
    }
    if (/^e/i.test(m[1] ?? "")) return { type: "set", meaning: { kind: "set", value: null } };
    return {
      type: "date",
      meaning: { kind: "calendar", month: monthNumber(name), shift: shiftOf(m[1]) },
    };
  },
};

/** Names that hold a weekday: a newspaper, a day of mourning. */
const NAMED_DAY = /\b(?:Black|Bloody|Super|Ash|Palm|Cyber|Maundy|Giving|Ruby|Big|Fat|Sheffield) $/;
const DAY_NAMED =
  /^ (?:Times|Telegraph|Mirror|Express|Mail|Post|Herald|Group|Night (?:Live|Football|Raw)|Journal|Star|Sun)\b/;

/** Friday; last Wednesday; Tuesday night; Friday last week; Sunday morning. */
const weekday: Finder = {
  name: "weekday",
  needs: [WEEKDAY_IN],
  opens: `last next this ${WEEKDAYS}`,
  pattern: words(
    `(?:(last|next|this past|this coming|this) )?(${WEEKDAY})(?:'s|’s)?(?:[ -](${PART_OF_DAY}))?(?:(?: of)? (last|this|next) week)?`,
  ),
  read(m, { before, after }) {
    if (!isCapital(m[2]!) || NAMED_DAY.test(before) || DAY_NAMED.test(after)) return null;
    const week = shiftOf(m[4]);
    return {
      type: "date",
      meaning: {
        kind: "weekday",
        weekday: weekdayNumber(m[2]!),
        shift: shiftOf(m[1]),
        week,
      },
    };
  },
};

/** Words before a bare number that show a year. */
const BEFORE_YEAR =
  /(?:^|[\s(–—-])(?:in|since|of|by|from|until|till|to|through|during|before|after|around|for|and|early|late|mid|mid-|pre-|post-|fiscal|year|the|as of|between|circa|or|than|about|into|his|her|their|its|our)[\s-]?$/i;
/** What makes a number of four digits an amount. */
const AMOUNT =
  /^(?:[.,]\d|[-–]\w+\b|\s?(?:%|per ?cent|percent|points?|people|jobs?|men|women|troops|soldiers|dollars|euros|pounds|miles|km|kilomet|feet|metres|meters|acres|tons?|tonnes|shares|votes|words|seats|cars|homes|houses|families|members|workers|employees|hours?|GMT|UTC|EST|EDT)\b)/i;

/** 2014; Russia's 2022 invasion; mid-1996; 1990 and beyond; but no amount. */
const year: Finder = {
  name: "year",
  needs: [YEAR_IN],
  opens: `mid pre post ${DIGITS}`,
  pattern: words(`(?:(?:mid|pre|post)-)?(${YEAR})(?:'s|’s)?`),
  read(m, { before, after }) {
    const n = Number(m[1]);
    if (/[.,:/]$|[$£€#] ?$|\bNo\.? $/.test(before) || AMOUNT.test(after) || /^[/:]\d/.test(after))
      return null;
    const introduced = BEFORE_YEAR.test(before) || /^(?:mid|pre|post)-/i.test(m[0]);
    if (n < 1900 && !introduced) return null;
    // "Orion 1980": a name's number. "Russia's 2022 invasion", "(2014)", "the 2022 talks": a year.
    if (
      !introduced &&
      /(?<!\b(?:That|This|The|His|Her|Its|Their|Our|My|A))(?<=\p{Lu}[\p{L}&]*) $/u.test(before) &&
      !/['’]s $/.test(before)
    )
      return null;
    if (/^(?:'s|’s)$/.test(m[0].slice(m[1]!.length)) && /0$/.test(m[1]!) && BEFORE_DECADE.test(before))
      return null;
    return { type: "date", meaning: { kind: "calendar", year: n } };
  },
};
const BEFORE_DECADE = /\b(?:the|early|late|mid|since)[\s-]$/i;

/** 2008-2012; 1990/91: years with their end. */
const yearRange: Finder = {
  name: "year-range",
  needs: [YEAR_IN, /[-–/]/],
  opens: DIGITS,
  pattern: words(`(${YEAR})[-–/](${YEAR}|\\d\\d)`),
  read(m, { after }) {
    const from = Number(m[1]);
    const to = m[2]!.length === 4 ? Number(m[2]) : Math.floor(from / 100) * 100 + Number(m[2]);
    return to > from && to - from < 100 && !AMOUNT.test(after)
      ? { type: "date", meaning: { kind: "years", from, to } }
      : null;
  },
};

/** the year two thousand; nineteen ninety-six. */
const yearInWords: Finder = {
  name: "year-in-words",
  needs: [/^(?:nineteen|eighteen|twenty|thousand)/i],
  opens: "the eighteen nineteen twenty two",
  pattern: words(`(the year )?(${SPELLED_YEAR})(?!,\\d| (?:years|people|dollars|miles|percent|hundred))`),
  read(m, { before }) {
    if (!m[1] && /^t/i.test(m[2]!) && !BEFORE_YEAR.test(before)) return null;
    return { type: "date", meaning: { kind: "calendar", year: spelledYear(m[2]!) } };
  },
};

const TENS = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];
/** the 1970s; early 1990's; the '90s; the nineties. */
const decade: Finder = {
  name: "decade",
  needs: [/0s?$|[tf]ies$/i],
  opens: `the early late mid nineteen ${TENS.join(" ")} ${DIGITS} ' ’ ‘`,
  pattern: words(
    `(?:the )?(?:(?:early|late|mid)[- ])?(?:(1[5-9]\\d|20\\d)0(?:s|'s|’s)|['’‘]?([2-9])0s|(?:nineteen[- ])?(${TENS.join("|")}))`,
  ),
  read(m, { before }) {
    // "in his 30s" is an age, "temperatures in the 80s" is left alone too.
    if (m[1]) return { type: "date", meaning: { kind: "decade", decade: Number(m[1]) } };
    if (
      !/^(?:the |early |late |mid|['’‘])/i.test(m[0]) ||
      /\b(?:his|her|their|your|temperatures?) (?:in )?$/i.test(before)
    )
      return null;
    if (m[2] && !/['’‘]/.test(m[0])) return null;
    const tens = m[2] ? Number(m[2]) : TENS.indexOf(m[3]!.toLowerCase()) + 2;
    return { type: "date", meaning: { kind: "decade", decade: 190 + tens } };
  },
};

/** the 20th century; the nineteenth century. */
const century: Finder = {
  name: "century",
  needs: [/century/i],
  opens: `the early late mid twentieth nineteenth eighteenth seventeenth sixteenth fifteenth twenty ${DIGITS}`,
  pattern: words(
    "(?:the )?(?:(?:early|late|mid)[- ])?(\\d{1,2}(?:st|nd|rd|th)|twentieth|nineteenth|eighteenth|seventeenth|sixteenth|fifteenth|twenty-first)[ -]century",
  ),
  read(m) {
    const named = [
      "fifteenth",
      "sixteenth",
      "seventeenth",
      "eighteenth",
      "nineteenth",
      "twentieth",
      "twenty-first",
    ];
    const n = ordinalOf(m[1]!) ?? named.indexOf(m[1]!.toLowerCase()) + 15;
    return n > 0 && n < 30 ? { type: "date", meaning: { kind: "century", century: n - 1 } } : null;
  },
};

const HOLIDAYS =
  "(?:Thanksgiving(?: Day)?|Christmas(?: Eve| Day)?|New Year['’]?s (?:Eve|Day)|Labor Day|Memorial Day|Independence Day|Veterans Day|Columbus Day|Presidents['’]? Day|Halloween|Valentine['’]?s Day|Easter(?: Sunday| Monday)?|Good Friday|Boxing Day|May Day|Bastille Day)";
/** last Thanksgiving; Christmas Eve 2025; New Year's Day. */
const holiday: Finder = {
  name: "holiday",
  needs: [/day$|christmas|thanksgiving|halloween|easter|^eve$/i],
  opens:
    "last next this thanksgiving christmas new labor memorial independence veterans columbus presidents halloween valentine valentines easter good boxing may bastille",
  pattern: words(`(?:(${WHICH}) )?(${HOLIDAYS})(?:,? (${YEAR}))?`),
  read: (m) =>
    isCapital(m[2]!)
      ? {
          type: "date",
          meaning: {
            kind: "calendar",
            holiday: m[2]!.toLowerCase().replaceAll("’", "'"),
            shift: shiftOf(m[1]),
            year: yearOf(m[3]),
          },
        }
      : null,
};

/** Finders of calendar dates, most telling first. */
export const DATE_FINDERS: readonly Finder[] = [
  isoDate,
  slashDate,
  monthDay,
  weekOf,
  dayMonth,
  monthYear,
  holiday,
  monthAlone,
  weekday,
  yearRange,
  year,
  yearInWords,
  decade,
  century,
];
