// Clock times, durations and sets of times.
import { type Finder, type Found, isCapital, words } from "../finder.ts";
import {
  AMOUNT_IN,
  DIGITS,
  NUMBER,
  NUMBERS,
  numberOf,
  SOME,
  SOME_OPENS,
  UNIT,
  UNIT_IN,
  UNITS,
  unitOf,
  unitSize,
  WEEKDAY,
  WEEKDAYS,
  ZONES,
} from "./words.ts";

const ZONE = `(?: ?(${Object.keys(ZONES).join("|")}|ET|PT|CT|MT|IST|local time))?`;
const HALF_DAY = "([ap])\\.?m\\.?(?!\\p{L})";
const HOURS = "one two three four five six seven eight nine ten eleven twelve";
const HOUR_WORDS = `(${HOURS.replaceAll(" ", "|")})`;

const zoneOf = (name: string | undefined) => {
  const key = Object.keys(ZONES).find((z) => z.toLowerCase() === name?.toLowerCase());
  return key === undefined ? "" : ZONES[key]!;
};

/** 9:40 p.m.; 4 a.m. EDT; 10.30am. */
const clock12: Finder = {
  name: "clock-12",
  needs: [/(?:^|\d)[ap]\.?m\b|\d[ap]\.?$/i],
  opens: DIGITS,
  pattern: words(`(1[0-2]|0?[1-9])(?:[:.]([0-5]\\d))?(?::[0-5]\\d)? ?${HALF_DAY}${ZONE}`),
  read(m) {
    const pm = m[3]!.toLowerCase() === "p";
    const hour = (Number(m[1]) % 12) + (pm ? 12 : 0);
    return { type: "time", meaning: { kind: "clock", hour, minute: Number(m[2] ?? 0), zone: zoneOf(m[4]) } };
  },
};

/** 14:00; at 23.58; 0735 GMT: with a full stop only behind a word that asks for a time, without a mark only before a zone. */
const clock24: Finder = {
  name: "clock-24",
  needs: [/\d\d/, /\d[:.]\d\d|^\d{4}/],
  opens: DIGITS,
  pattern: words(
    `([01]?\\d|2[0-3])(?:([:.])([0-5]\\d)(?::[0-5]\\d)?|([0-5]\\d)(?= ?(?:GMT|UTC|hours\\b)))(?: hours| hrs)?${ZONE}`,
  ),
  read(m, { before, after }) {
    if (
      /[\d.,:$£€]$/.test(before) ||
      /^(?:[.,:]\d|\s?(?:%|per ?cent|percent|points?|million|billion|trillion|m\b|bn\b|km|metres|meters|miles|seconds|minutes))/.test(
        after,
      )
    )
      return null;
    const asked = /\b(?:at|by|from|until|till|around|about|before|after|since|between|and|to) $/i.test(
      before,
    );
    if (m[2] === "." && !(asked && m[1]!.length === 2)) return null;
    if (m[2] === "." && /\b(?:and|to|by|from|about|around) $/i.test(before) && !m[5]) return null;
    return {
      type: "time",
      meaning: { kind: "clock", hour: Number(m[1]), minute: Number(m[3] ?? m[4] ?? 0), zone: zoneOf(m[5]) },
    };
  },
};

/** What tells which half of the day a spoken hour is in. */
const HALF_BEHIND =
  /^ ?(?:in the |this |yesterday |tomorrow |on \p{L}+day |\p{L}+day |that )(morning|afternoon|evening|night)\b/iu;
/** noon; midnight; two o'clock this afternoon; half past three; twenty to four yesterday morning; at 4 in the morning. */
const clockWords: Finder = {
  name: "clock-words",
  needs: [/noon|midday|midnight|clock|^(?:half|quarter|five|ten|twenty|morning|afternoon|evening|night)$/i],
  opens: `noon midday midnight half a quarter twenty ${HOURS} ${DIGITS}`,
  pattern: words(
    `(noon|midday|midnight)|(?:(half past|(?:a )?quarter (?:past|to)|(?:five|ten|twenty|twenty-five) (?:minutes )?(?:past|to)) )?(?:${HOUR_WORDS}|(\\d{1,2}))(?: o['’]clock)?(?: in the (?:morning|afternoon|evening))?`,
  ),
  read(m, { before, after }) {
    if (m[1]) {
      // A film's name; "high noon".
      if (/^\p{Lu}/u.test(m[1]) && /\p{L} $/u.test(before)) return null;
      return {
        type: "time",
        meaning: { kind: "clock", hour: /midnight/i.test(m[1]) ? 0 : 12, minute: 0, zone: "" },
      };
    }
    const part = (/(morning|afternoon|evening)$/i.exec(m[0]) ?? HALF_BEHIND.exec(after))?.[1]?.toLowerCase();
    const oclock = /o['’]clock/i.test(m[0]);
    // A bare number is a time only in "at 4 in the morning".
    if (!m[2] && !oclock && !(part && /\bat $/i.test(before))) return null;
    const spoken = m[3] ? numberOf(m[3])! : Number(m[4]);
    if (spoken > 12 || spoken < 1) return null;
    // Without a part of the day nobody says which half of it is meant.
    if (!part) return { type: "time", meaning: { kind: "vague" } };
    const past = m[2]?.toLowerCase();
    const minutes = !past
      ? 0
      : past.startsWith("half")
        ? 30
        : past.includes("quarter")
          ? 15
          : numberOf(past.split(" ")[0]!)!;
    const to = past !== undefined && / to$/.test(past);
    const late = part === "afternoon" || part === "evening" || (part === "night" && spoken > 5);
    const hour = ((spoken % 12) + (late ? 12 : 0) + (to ? -1 : 0) + 24) % 24;
    return { type: "time", meaning: { kind: "clock", hour, minute: to ? 60 - minutes : minutes, zone: "" } };
  },
};

const LETTER: Readonly<Record<string, string>> = { day: "D", week: "W", month: "M", quarter: "Q", year: "Y" };
/** The ISO 8601 duration of so many units: a decade is ten years. */
function durationText(n: number | null, unit: string): string | null {
  if (n === null) return null;
  if (unit === "decade") return `P${n * 10}Y`;
  if (unit === "century") return `P${n * 100}Y`;
  const text = String(n);
  if (unit === "hour" || unit === "minute" || unit === "second") return `PT${text}${unit[0]!.toUpperCase()}`;
  return LETTER[unit] ? `P${text}${LETTER[unit]}` : null;
}

/** two-day; a three-year period; 16-hour; six-month. */
const durationAdjective: Finder = {
  name: "duration-adjective",
  needs: [UNIT_IN, /[-‐‑–]/],
  opens: `a an the this that multi ${NUMBERS}`,
  pattern: words(
    `(?:(?:an?|the|this|that) (?=\\S+ (?:period|span)\\b))?(${NUMBER}|multi)[-‐‑–](second|minute|hour|day|week|month|year|decade|century)(?:[-–]long)?(?: (?:period|span))?(?![-–]old)`,
  ),
  read(m, { after }) {
    if (/^[-– ]olds?\b/.test(after)) return null;
    return {
      type: "duration",
      meaning: { kind: "duration", value: durationText(numberOf(m[1]!), m[2]!.toLowerCase()) },
    };
  },
};

const RANGE = `(?:(?:the )?(past) |(?:the |(?<=\\b(?:in|over|during|for|within) ))(last|next|coming) |the (?:first|final|latest|previous|following|subsequent|preceding|remaining|opening) |the )?`;
/** six days; nearly five hours; the past four months; two to three weeks; 2 1/2 years; a minute and a half; the nine months. */
const duration: Finder = {
  name: "duration",
  needs: [UNIT_IN, AMOUNT_IN],
  opens: `the past last next coming an ${NUMBERS} ${SOME_OPENS}`,
  pattern: words(
    `${RANGE}(?:(?<count>${NUMBER}|${SOME})(?<to>(?: to | or |[-–])${NUMBER})?(?:[ -](?:full|consecutive|straight|more|other|additional|long|trading|business|working|calendar|fiscal))?[ -](?<unit>${UNIT})(?: and (?:(?<half>a half)|(?<more>${NUMBER}) (?<lesser>${UNITS})))?|(?<article>an?|one|half an?|an? full) (?<one>second|minute|hour|day|week|fortnight|month|year|decade|century)(?<andHalf> and a half)?)(?: or (?:so|more|two|less))?`,
  ),
  read(m, { before, after }) {
    const { count, to, unit, half, more, lesser, article, one, andHalf } = m.groups!;
    if (/^[- ](?:olds?|of age)\b|^-/.test(after)) return null;
    const whole = m[0].toLowerCase();
    const length = (value: string | null): Found => ({
      type: "duration",
      meaning: { kind: "duration", value },
    });
    if (article) {
      // "a second" may be an ordinal, "one day" may be some day.
      if (/^(?:second|minute)$/i.test(one!) && !/\b(?:for|in|within|about|only|just) $/i.test(before))
        return null;
      if (/\bonce $/i.test(before)) return null;
      const per = /^an?$/i.test(article) && PER_UNIT.test(before);
      if (per)
        return { type: "set", meaning: { kind: "set", value: durationText(unitSize(one!), unitOf(one!)) } };
      if (/ or two$/.test(whole)) return length(null);
      const n = /^half/i.test(article) ? 0.5 : andHalf ? 1.5 : 1;
      return length(
        n === 0.5 && unitOf(one!) === "hour" ? "PT30M" : durationText(n * unitSize(one!), unitOf(one!)),
      );
    }
    // "three-quarters of its food", "the 1988 quarter" are no lengths of time.
    const years = /^(?:1[5-9]|20)\d\d$/.test(count!);
    if (/^quarters?$/i.test(unit!) && (years || /^ of (?:its|the|a|an|all|his|her|their|our)\b/.test(after)))
      return null;
    if (years && !/s$/i.test(unit!)) return null;
    // A programme's name: "60 Minutes".
    if (/["“‘'`]$/.test(before) && isCapital(unit!)) return null;
    // "two to three weeks": how long is not told.
    if (to || UNTOLD.test(count!)) return length(null);
    const n = (numberOf(count!) ?? 0) + (half ? 0.5 : 0);
    const first = durationText(n * unitSize(unit!), unitOf(unit!));
    const second = more ? durationText(numberOf(more), unitOf(lesser!)) : null;
    return length(first && second ? addTexts(first, second) : first);
  },
};
/** "$2 million a year", "four flights a week": so much in each. */
const PER_UNIT =
  /(?:\d[\d.,]*|\b(?:million|billion|hundred|thousand|times|once|twice|flights|seats|dollars|barrels|percent|cents|%))(?: \p{L}+)? $/iu;
const UNTOLD = /^(?:several|a few|a number of|many|some|dozens of)$/i;

/** Two ISO 8601 durations as one: PT11H and PT20M are PT11H20M. */
function addTexts(a: string, b: string): string {
  if (a.includes("T") && b.includes("T")) return a + b.slice(2);
  return a.includes("T") ? a : a + b.slice(1);
}

/** for years; for decades; decades-long; months of: an amount that is not told. */
const durationVague: Finder = {
  name: "duration-vague",
  needs: [/^(?:hour|day|week|month|year|decade)s$|^centuries$/i],
  opens: "many hours days weeks months years decades centuries",
  pattern: words(
    `(?<=\\b(?:for|in|within|over|after) )(?:many )?(hours|days|weeks|months|years|decades|centuries)(?: (?:or|and) (?:weeks|months|years|decades))?|(?:hours|days|weeks|months|years|decades|centuries)-long|(?:weeks|months|days|years) or (?:weeks|months|years)`,
  ),
  read(m, { after }) {
    if (/ or /.test(m[0])) return { type: "duration", meaning: { kind: "duration", value: null } };
    return /^ (?:of\b|old\b|ago|later|earlier|past|before|after)/.test(after)
      ? null
      : { type: "duration", meaning: { kind: "duration", value: null } };
  },
};

const OFTEN: Readonly<Record<string, string>> = {
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  fortnightly: "P2W",
  monthly: "P1M",
  yearly: "P1Y",
  annually: "P1Y",
  biennially: "P2Y",
  hourly: "PT1H",
};
/** daily; annually; every month; each Thursday; every two weeks; Tuesday nights; per year. */
const set: Finder = {
  name: "set",
  needs: [
    /daily|nightly|weekly|fortnightly|monthly|yearly|annually|biennially|hourly|every|each|^per$|days$|(?:morning|night|evening|afternoon)s$/i,
  ],
  opens: `every each per ${Object.keys(OFTEN).join(" ")} ${WEEKDAYS} ${WEEKDAYS.replace(/day/g, "days")}`,
  pattern: words(
    `(${Object.keys(OFTEN).join("|")})|(every|each|per)(?: (other|${NUMBER}))? (second|minute|hour|day|night|week|weekend|month|quarter|year|decade|morning|evening|afternoon|${WEEKDAY})s?(?: (?:morning|night|evening|afternoon))?|(${WEEKDAY})s(?! ?['’])|(${WEEKDAY}) (?:mornings|nights|evenings|afternoons)`,
  ),
  read(m, { before, after }) {
    if (m[1]) {
      // A newspaper's name.
      if (/^\p{Lu}/u.test(m[1]) && /\p{L} $/u.test(before)) return null;
      if (/^ (?:News|Mail|Telegraph|Express|Times|Mirror|Star|Show|Beast)\b/.test(after)) return null;
      return { type: "set", meaning: { kind: "set", value: OFTEN[m[1].toLowerCase()]! } };
    }
    if (m[2]) {
      const unit = m[4]!.toLowerCase().replace(/^(?:night|morning|evening|afternoon)$/, "day");
      const n = m[3] === undefined ? 1 : /other/i.test(m[3]) ? 2 : numberOf(m[3]);
      return { type: "set", meaning: { kind: "set", value: durationText(n, unit) } };
    }
    return /^\p{Lu}/u.test(m[0]) ? { type: "set", meaning: { kind: "set", value: null } } : null;
  },
};

/** Finders of clock times, durations and sets. */
export const AMOUNT_FINDERS: readonly Finder[] = [
  clock12,
  clock24,
  clockWords,
  durationAdjective,
  duration,
  durationVague,
  set,
];
