// Dates told from another date: yesterday, last week, two weeks ago, the following year, the third quarter, this summer.
import { type Finder, type Found, isCapital, shiftOf, words } from "../finder.ts";
import type { Meaning } from "../meaning.ts";
import {
  DIGITS,
  NUMBER,
  NUMBERS,
  numberOf,
  ordinalOf,
  PART_OF_DAY,
  PART_OF_DAY_IN,
  SEASON,
  SOME,
  SOME_OPENS,
  seasonNumber,
  UNIT,
  UNIT_IN,
  UNIT_WORDS,
  UNITS,
  unitOf,
  unitSize,
  YEAR,
  YEAR_IN,
} from "./words.ts";

const date = (meaning: Meaning): Found => ({ type: "date", meaning });
const fromDay = (offset: number): Meaning => ({ kind: "unit", unit: "day", offset, from: "anchor" });

/** yesterday; today; tomorrow night; the day after tomorrow. */
const nearDay: Finder = {
  name: "near-day",
  needs: [/yesterday|today|tomorrow/i],
  opens: "the yesterday today tomorrow",
  pattern: words(`(the day (?:before|after) )?(yesterday|today|tomorrow)(?:'s|’s)?(?: (${PART_OF_DAY}))?`),
  read(m, { before, after }) {
    const n = { yesterday: -1, today: 0, tomorrow: 1 }[m[2]!.toLowerCase()]!;
    // A newspaper or a programme, and people of our time.
    if (n === 0 && /\p{Lu}\p{L}* $/u.test(before) && /^T/.test(m[2]!)) return null;
    if (/^ show\b/.test(after) && /^T/.test(m[2]!)) return null;
    const far = m[1] ? (/before/i.test(m[1]) ? -1 : 1) : 0;
    return { type: m[3] ? "time" : "date", meaning: fromDay(n + far) };
  },
};

/** this morning; tonight; last night; later this afternoon. */
const partOfDay: Finder = {
  name: "part-of-day",
  needs: [PART_OF_DAY_IN],
  opens: "this tonight last that the",
  pattern: words(
    "(this) (?:very )?(?:morning|afternoon|evening)|tonight(?:'s|’s)?|(last) (?:night|evening)|(that) (?:morning|afternoon|evening|night)|(the next|the following) (?:morning|afternoon|evening|night)",
  ),
  read(m) {
    if (m[3]) return { type: "time", meaning: { kind: "same", unit: "day" } };
    if (m[4]) return { type: "time", meaning: { kind: "unit", unit: "day", offset: 1, from: "focus" } };
    return { type: "time", meaning: fromDay(m[2] ? -1 : 0) };
  },
};

/** overnight: a night of two days. */
const overnight: Finder = {
  name: "overnight",
  needs: [/overnight/i],
  opens: "overnight",
  pattern: words("overnight"),
  read: (_, { after }) =>
    /^ (?:rates?|success|delivery|shipping|train|bag|stay)\b/.test(after)
      ? null
      : { type: "time", meaning: { kind: "overnight" } },
};

const RELATIVE =
  "last|next|this past|this coming|this|past|current|coming|upcoming|previous|preceding|following";
/** last week; the current month; next year; the previous day; this quarter. */
const unitNear: Finder = {
  name: "unit-near",
  needs: [UNIT_IN],
  opens: "the last next this past current coming upcoming previous preceding following",
  pattern: words(
    `((?:the )?(?:${RELATIVE})|the) ((?:fiscal |calendar |full |business )?)(day|week|weekend|month|quarter|year|decade|century)(?:'s|’s)?`,
  ),
  read(m, { before, after }) {
    const which = m[1]!.toLowerCase();
    const unit = unitOf(m[3]!);
    const the = which.startsWith("the ") || which === "the";
    if (which === "the") return theUnit(unit, m[2]!, before, after);
    if (/^-|^ (?:old|round|long)\b/.test(after)) return null;
    const shift = shiftOf(which);
    if (shift === undefined) return null;
    const spoken =
      /^(?:the )?(?:previous|preceding|following)$/.test(which) ||
      (the && /(?:last|next)$/.test(which) && unit !== "year");
    if (unit === "day" && !spoken) return null;
    // A programme's name: “This Week”.
    if (/["“‘'`]$/.test(before) && isCapital(m[3]!)) return null;
    if (the && /past$/.test(which) && unit !== "year")
      return { type: "duration", meaning: { kind: "duration", value: `P1${unit[0]!.toUpperCase()}` } };
    return date({ kind: "unit", unit, offset: shift, from: spoken ? "focus" : "anchor" });
  },
};

/** The bare "the year": of the report's date, or the one that is spoken of. */
function theUnit(unit: string, kindOf: string, before: string, after: string): Found | null {
  if (unit === "weekend") return date({ kind: "unit", unit: "weekend", offset: 0, from: "anchor" });
  if (unit === "quarter") return date({ kind: "same", unit: "quarter" });
  if (unit === "year" && /^ (?:ended|ending)\b/.test(after))
    return { type: "duration", meaning: { kind: "duration", value: "P1Y" } };
  if (
    unit === "year" &&
    !/^(?:-| (?:before|of|that|when|in which|after|he|she|they|we|ended|ending))\b/.test(after)
  ) {
    if (/\b(?:ago|earlier|later)\b/.test(after.slice(0, 9))) return null;
    return date({ kind: "same", unit: "year" });
  }
  if (unit === "year" && kindOf) return { type: "duration", meaning: { kind: "duration", value: "P1Y" } };
  const within = /\b(?:in|of|during|for|through|throughout|over|earlier|later)(?: in)? $/i.test(before);
  if (
    (unit === "month" || unit === "week" || unit === "day") &&
    within &&
    /^(?:[.,;)]|\s?$| (?:and|but|when|as|with|before|after|to)\b)/.test(after)
  ) {
    return date({ kind: "same", unit });
  }
  return null;
}

const AGO = "(?:ago|earlier|before|previously|later|hence|from now|from today|after(?:wards)?)";
/** two weeks ago; a year earlier; almost four years ago; a year or two ago; years ago; three days later. */
const distance: Finder = {
  name: "distance",
  needs: [UNIT_IN, /^(?:ago|earlier|before|previously|later|hence|from|after(?:wards)?)$/i],
  opens: `an more ${NUMBERS} ${SOME_OPENS} ${UNIT_WORDS}`,
  pattern: words(
    `(?:(an?|${NUMBER}|${SOME})(?: (?:or|to) (?:${NUMBER}|so))? )?(?:more )?(${UNIT})(?: (?:or|and) (?:a half|two|so|more))?,? (${AGO})`,
  ),
  read(m, { after }) {
    const word = m[3]!.toLowerCase();
    const back = /^(?:ago|earlier|before|previously)$/.test(word);
    // "three days before the vote" is measured from what follows, and "after" from it too.
    if (/^(?:before|after|from)$/.test(word) && !/^(?:[.,;:)"”]|$)/.test(after)) return null;
    if (/^(?:previously|hence|afterwards)$/.test(word) && !m[1]) return null;
    const n = m[1] === undefined || /\b(?:or|to)\b/.test(m[0].slice(m[1].length)) ? null : numberOf(m[1]);
    // "an hour later" is a length of time: clocks are not counted on.
    if (/^(?:hour|minute|second)/i.test(m[2]!) && word !== "ago") return null;
    if (m[1] === undefined && (!/s$/i.test(m[2]!) || word === "before" || word === "later")) return null;
    const unit = unitOf(m[2]!);
    const from = word === "ago" || word === "hence" || word.startsWith("from") ? "anchor" : "focus";
    const amount = n === null ? null : n * unitSize(m[2]!) * (back ? -1 : 1);
    const clock = unit === "hour" || unit === "minute" || unit === "second";
    return { type: clock ? "time" : "date", meaning: { kind: "distance", unit, n: amount, from } };
  },
};

/** year-ago; the year-earlier period; the year-ago third quarter; the corresponding period last year. */
const yearAgo: Finder = {
  name: "year-ago",
  needs: [/^(?:years?|period|quarter|time)$/i, /^(?:ago|earlier|last|year)$/i],
  opens: "the its a from year comparable corresponding same similar quarter period",
  pattern: words(
    `(?:(?:the|its|a|from) )?(?:year-(?:ago|earlier)|comparable year-(?:ago|earlier))(?: ((?:(?:first|second|third|fourth)[ -])?(?:fiscal )?(?:quarter|period|month|half)))?|(?:the )?(?:(?:corresponding|same|comparable|similar) (?:period|quarter|time)|quarter|period) (?:of )?(?:last year|a year (?:ago|earlier|before)|the year before|the previous year|in ${YEAR})`,
  ),
  read(m) {
    const which = /\b(first|second|third|fourth)\b/i.exec(m[0])?.[1];
    const year = /\d{4}$/.exec(m[0]);
    if (which) return date({ kind: "calendar", quarter: ordinalOf(which)!, yearShift: -1 });
    if (year) return date({ kind: "calendar", year: Number(year[0]) });
    return date({ kind: "distance", unit: "year", n: -1, from: "focus" });
  },
};

const QUARTER = "(first|second|third|fourth|last|final|1st|2nd|3rd|4th)";
const OF_YEAR = `(?:,? (?:of |in )?(?:(${YEAR})|(?:fiscal )(${YEAR})|(last|this|next|the previous|the following) year|a year (?:ago|earlier)))`;
/** the third quarter of 1990; third-quarter; fiscal second-quarter; this year's third quarter; the 1988 fourth quarter; Q3 2025. */
const quarter: Finder = {
  name: "quarter",
  needs: [/quarter|half|period|^Q[1-4]/i],
  opens: `the last this next its their his our fiscal first second third fourth final q ${DIGITS}`,
  pattern: words(
    `(?:(?:the )?(?:(${YEAR})(?:['’]s)? |(last|this|next) year['’]s ))?(?:(?:the|its|their|his|our) )?(?:fiscal[ -](?:(${YEAR}) )?)?${QUARTER}[ -](?:fiscal[ -])?(quarters?|half|period)${OF_YEAR}?|Q([1-4])(?: (?:of )?(${YEAR}))?`,
  ),
  read(m) {
    if (m[9])
      return date({ kind: "calendar", quarter: Number(m[9]), ...(m[10] ? { year: Number(m[10]) } : {}) });
    if (/^(?:last|final)$/i.test(m[4]!) && !/half/i.test(m[5]!) && !(m[6] || m[7] || m[8] || m[1]))
      return null;
    const n = /^(?:last|final)$/i.test(m[4]!) ? (/half/i.test(m[5]!) ? 2 : 4) : ordinalOf(m[4]!)!;
    const year = m[1] ?? m[3] ?? m[6] ?? m[7];
    const ago = /a year (?:ago|earlier)$/i.test(m[0]) ? -1 : undefined;
    const shift = shiftOf(m[2]) ?? shiftOf(m[8]) ?? ago;
    const when = {
      ...(year ? { year: Number(year) } : {}),
      ...(shift !== undefined ? { yearShift: shift } : {}),
    };
    if (/quarters$/i.test(m[5]!)) return { type: "set", meaning: { kind: "set", value: null } };
    if (/half/i.test(m[5]!)) {
      if (n > 2 || (!year && shift === undefined && /-half$/i.test(m[0]))) return null;
      return date({ kind: "calendar", half: n, ...when });
    }
    if (/period/i.test(m[5]!))
      return year || shift !== undefined ? date({ kind: "calendar", quarter: n, ...when }) : null;
    return date({ kind: "calendar", quarter: n, ...when });
  },
};

/** the latest quarter; the latest period; the most recent quarter. */
const latest: Finder = {
  name: "latest-quarter",
  needs: [/^(?:latest|recent|recently|just)$/i],
  opens: "the latest most recently just",
  pattern: words(
    "(?:the )?(?:latest|most recent|recently ended|just-ended|just-completed) (?:fiscal )?(quarter|period|month|year|week)",
  ),
  read: (m) => date({ kind: "same", unit: unitOf(m[1] === "period" ? "quarter" : m[1]!) }),
};

/** this summer; last fall; the winter of 1998; spring 2025; over the summer. */
const season: Finder = {
  name: "season",
  needs: [/spring|summer|autumn|fall|winter/i],
  opens: "last next this the early late mid spring summer autumn fall winter",
  pattern: words(
    `(?:(last|next|this past|this coming|this|the(?: (?:coming|following|previous|early|late))?) )?(?:(?:early|late|mid)[- ])?(${SEASON})(?:,? (?:of )?(?:(${YEAR})|(last|this|next) year))?(?: (?=of \\d{4}))?`,
  ),
  read(m, { before, after }) {
    const word = m[2]!.toLowerCase();
    const told = m[1] !== undefined || m[3] !== undefined || m[4] !== undefined;
    const introduced = /\b(?:in|since|by|until|during|early|late|next|last) $/i.test(before);
    if (!told && !introduced) return null;
    // Falls of governments, springs of water; summer camps and winter coats.
    if (
      !/^(?:last|next|this)/i.test(m[1] ?? "") &&
      /^(?:fall|spring)$/.test(word) &&
      /^ (?:of (?!\d)|in |from |to |by |water)/.test(after)
    )
      return null;
    if (/^(?:the|the (?:early|late))$/i.test(m[1] ?? "") && /^ (?:of (?!\d)|\p{L}+s\b)/u.test(after) && !m[3])
      return null;
    const year = m[3] ? { year: Number(m[3]) } : {};
    const yearShift = shiftOf(m[4]);
    const shift = shiftOf(m[1]);
    return date({
      kind: "calendar",
      season: seasonNumber(word),
      ...year,
      ...(yearShift === undefined ? {} : { yearShift }),
      ...(shift === undefined ? {} : { shift }),
    });
  },
};

/** the 1988 quarter; the 1988 period. */
const quarterOfYear: Finder = {
  name: "quarter-of-year",
  needs: [YEAR_IN, /^(?:quarter|period)/i],
  opens: `the ${DIGITS}`,
  pattern: words(`(?:the )?(${YEAR})(?:'s|’s)? (?:quarter|period)`),
  read: (m) => date({ kind: "calendar", year: Number(m[1]), thatQuarter: true }),
};

/** fiscal 1989; the fiscal year 2026; the current fiscal year. */
const fiscalYear: Finder = {
  name: "fiscal-year",
  needs: [/^(?:fiscal|FY)/i],
  opens: "the fiscal fy",
  pattern: words(`(?:the )?fiscal(?:[ -]year)? (${YEAR})|FY ?(${YEAR})`),
  read: (m) => date({ kind: "calendar", year: Number(m[1] ?? m[2]) }),
};

/** year-end; the year's end; the turn of the year. */
const yearEnd: Finder = {
  name: "year-end",
  needs: [/^year/i, /end$/i],
  opens: "the year",
  pattern: words("(?:the )?(?:year['’]s end|year[- ]end)(?: (\\d{4}))?"),
  read: (m) =>
    date(
      m[1]
        ? { kind: "calendar", year: Number(m[1]) }
        : { kind: "unit", unit: "year", offset: 0, from: "anchor" },
    ),
};

/** that day; the same year; that same month. */
const same: Finder = {
  name: "same",
  needs: [UNIT_IN, /^(?:that|same)$/i],
  opens: "that the",
  pattern: words("(?:that|the same|that same|that very) (day|week|weekend|month|quarter|year)"),
  read: (m, { after }) =>
    /^ (?:that|as)\b/.test(after) ? null : date({ kind: "same", unit: unitOf(m[1]!) }),
};

/** recent days; the coming weeks; recent years; coming quarters: no number, so no date. */
const vagueUnits: Finder = {
  name: "vague-units",
  needs: [UNIT_IN],
  opens: "the recent past last next coming following early these those",
  pattern: words(
    `(?:the )?(recent|past|last few|past few|next few|coming|following|last several|past several|next several|early|these|those) (${UNITS})`,
  ),
  read(m) {
    if (/^early$/i.test(m[1]!) && /^hours$/i.test(m[2]!)) return null;
    const long = !/^(?:recent|these|those)$/i.test(m[1]!) || /^(?:weeks|months)$/i.test(m[2]!);
    return long ? { type: "duration", meaning: { kind: "duration", value: null } } : date({ kind: "vague" });
  },
};

/** now; currently; recently; in the past; the near future; these days; soon after is none. */
const vague: Finder = {
  name: "vague",
  needs: [/^now|current|present|recent|lately|future|past|^(?:time|date)$/i],
  opens: "right now nowadays currently at more most until as recently lately the near future from a",
  pattern: words(
    "right now|now|nowadays|currently|at present|(?:more |most |until |as )?recently|lately|the (?:near |not[- ]too[- ]distant |foreseeable |distant |recent )?(?:future|past)|(?<=\\bin )(?:the )?(?:near )?future|from time to time|the present day|a later date|the current (?:quarter|fiscal year|year|month|week|season)",
  ),
  read(m, { before, after }) {
    const w = m[0].toLowerCase();
    const current = /^the current (?:fiscal )?(\w+)$/.exec(w);
    if (current)
      return date(
        current[1] === "season"
          ? { kind: "vague" }
          : { kind: "unit", unit: unitOf(current[1]!), offset: 0, from: "anchor" },
      );
    if (w === "now" && /^-/.test(after)) return null;
    if (
      / past$/.test(w) &&
      /^ (?:an?|\d|the|few|several|year|week|month|quarter|century|decade|two|three|four|five|six|ten|twenty)\b|^-/.test(
        after,
      )
    )
      return null;
    if (
      /^the (?:future|past)$/.test(w) &&
      (/^ of\b/.test(after) || !/\b(?:in|for|from|to|of|into|with) $/i.test(before))
    )
      return null;
    return date({ kind: "vague" });
  },
};

/** Finders of dates told from another date. */
export const RELATIVE_FINDERS: readonly Finder[] = [
  yearAgo,
  quarter,
  quarterOfYear,
  latest,
  distance,
  fiscalYear,
  yearEnd,
  nearDay,
  partOfDay,
  overnight,
  vagueUnits,
  season,
  same,
  unitNear,
  vague,
];
