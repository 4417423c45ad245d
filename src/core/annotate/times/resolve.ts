// From what the words say to a value in EDTF: against the report's day, or the date that was spoken of last.
import type { TimeAnchor } from "../../model/annotation.ts";
import type { Anchor } from "./anchor.ts";
import {
  clockText,
  type Day,
  dateOf,
  dayOf,
  daysInMonth,
  daysText,
  dayText,
  easter,
  halfText,
  monthText,
  quarterText,
  seasonText,
  weekdayOf,
  weekendText,
  weekText,
  yearText,
} from "./calendar.ts";
import type { CalendarMeaning, Meaning, Unit, WeekdayMeaning } from "./meaning.ts";

/** A value with what it was resolved against. */
export interface Resolved {
  readonly value: string | null;
  readonly anchor: TimeAnchor;
}

/** The date spoken of last: as fine as it was told. */
export interface Focus {
  readonly year: number;
  readonly quarter?: number;
  readonly month?: number;
  readonly day?: Day;
  readonly anchor: TimeAnchor;
}

/** What resolving may look at. */
export interface Context {
  readonly anchor: Anchor | null;
  /** −1 the clause tells of the past, 1 of the future, 0 it does not say. */
  readonly direction: -1 | 0 | 1;
  /** True where the clause has no verb at all. */
  readonly verbless: boolean;
  readonly focus: Focus | null;
  /** The quarter spoken of last. */
  readonly quarter: Focus | null;
  /** True within quotation marks: the words were said when the report says they were. */
  readonly quoted: boolean;
  /** The day that a clock time belongs to, as told in its own sentence. */
  readonly clockDay: Resolved | null;
}

const OPEN: Resolved = { value: null, anchor: "none" };
const explicit = (value: string | null): Resolved => ({ value, anchor: "explicit" });

/** The value of a meaning. What the context does not fix is null, with the anchor `none`. */
export function resolve(meaning: Meaning, context: Context): Resolved {
  const { anchor } = context;
  const against = (value: string | null): Resolved =>
    anchor && value !== null ? { value, anchor: anchor.from } : OPEN;
  switch (meaning.kind) {
    case "calendar":
      return calendar(meaning, context);
    case "weekday":
      return anchor ? against(dayText(weekdayDay(meaning, anchor.day, context))) : OPEN;
    case "unit":
      if (meaning.unit === "day" && saidEarlier(context)) return fromFocus("day", meaning.offset, context);
      if (meaning.from === "focus") return fromFocus(meaning.unit, meaning.offset, context);
      return anchor ? against(unitText(meaning.unit, meaning.offset, anchor.day, context.direction)) : OPEN;
    case "distance":
      return distance(meaning.unit, meaning.n, meaning.from, context);
    case "same":
      return same(meaning.unit, context);
    case "decade":
      return explicit(`${meaning.decade}X`);
    case "century":
      return explicit(`${meaning.century}XX`);
    case "years":
      return explicit(`${yearText(meaning.from)}/${yearText(meaning.to)}`);
    case "overnight":
      return anchor
        ? against(
            context.direction > 0
              ? daysText(anchor.day, anchor.day + 1)
              : daysText(anchor.day - 1, anchor.day),
          )
        : OPEN;
    case "clock": {
      const day = context.clockDay;
      if (!day?.value || !/^\d{4}-\d\d-\d\d$/.test(day.value)) return OPEN;
      // Midnight belongs to two days; which of them is meant the words do not say.
      if (meaning.hour === 0 && meaning.minute === 0) return day;
      return { value: clockText(day.value, meaning.hour, meaning.minute, meaning.zone), anchor: day.anchor };
    }
    case "duration":
    case "set":
      return meaning.value === null ? OPEN : explicit(meaning.value);
    case "vague":
      return OPEN;
  }
}

function weekdayDay(meaning: WeekdayMeaning, today: Day, { direction, verbless }: Context): Day {
  const { weekday, shift, week } = meaning;
  const monday = today - weekdayOf(today);
  if (week !== undefined) return monday + 7 * week + weekday;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (shift === -1) return today - (back || 7);
  if (shift === 1) return today + (ahead || 7);
  if (shift === 0) return direction < 0 ? today - back : today + ahead;
  // Without a verb ("appeal court on Tuesday morning") tomorrow is nearer than last week.
  const near = verbless && direction === 0 && ahead <= NEAR_WEEKDAY && back > NEAR_WEEKDAY + 2;
  return direction > 0 || near ? today + ahead : today - back;
}
/** Days within which a weekday of which no verb tells lies ahead. */
const NEAR_WEEKDAY = 2;

/** From so many days on a date in the other direction is nearer than tense can make up for. */
const FAR_DAYS = 270;
const NEAR_DAYS = 95;

/** The year of a thing that comes once a year, by which of its days lies right of the reference. */
function yearBy(
  context: Context,
  today: Day,
  startIn: (year: number) => Day,
  endIn: (year: number) => Day,
  shift?: number,
  bareMonth = false,
): number {
  const { year } = dateOf(today);
  if (shift === 0) return year;
  const begun = startIn(year) <= today ? year : year - 1;
  const over = endIn(year) >= today ? year : year + 1;
  if (shift === -1) return endIn(begun) < today ? begun : begun - 1;
  if (shift === 1) return startIn(over) > today ? over : over + 1;
  const back = today - startIn(begun);
  const ahead = startIn(over) - today;
  if (context.direction < 0) return !bareMonth && back > FAR_DAYS && ahead < NEAR_DAYS ? over : begun;
  if (context.direction > 0) return ahead > FAR_DAYS && back < NEAR_DAYS ? begun : over;
  return ahead < back && ahead < NEAR_DAYS ? over : begun;
}

function calendar(m: CalendarMeaning, context: Context): Resolved {
  const today = context.anchor?.day;
  const told = m.year !== undefined;
  const shifted =
    m.yearShift !== undefined && today !== undefined ? dateOf(today).year + m.yearShift : undefined;
  const fixed = m.year ?? shifted;
  if (fixed === undefined && (today === undefined || m.yearShift !== undefined)) return OPEN;
  const anchor: TimeAnchor = told ? "explicit" : context.anchor!.from;
  const yearOf = (start: (y: number) => Day, end: (y: number) => Day) =>
    fixed ?? yearBy(context, today!, start, end, m.shift, m.day === undefined);
  const done = (value: string): Resolved => ({ value, anchor });
  if (m.holiday !== undefined) {
    const day = (y: number) => holidayIn(m.holiday!, y);
    return done(dayText(day(yearOf(day, day))));
  }
  if (m.season !== undefined) {
    const start = (y: number) => dayOf(y, 3 + 3 * m.season!, 1);
    return done(
      seasonText(
        yearOf(start, (y) => dayOf(y, 6 + 3 * m.season!, 1) - 1),
        m.season,
      ),
    );
  }
  if (m.quarter !== undefined) {
    const start = (y: number) => dayOf(y, 3 * m.quarter! - 2, 1);
    const end = (y: number) => dayOf(y, 3 * m.quarter! + 1, 1) - 1;
    // Results are forecast, and told again, of the quarter that is on or just over: only a far one lies ahead.
    const near: Context = { ...context, direction: context.direction > 0 ? 0 : -1 };
    return done(quarterText(fixed ?? yearBy(near, today!, start, end, m.shift), m.quarter));
  }
  if (m.half !== undefined) {
    const start = (y: number) => dayOf(y, 6 * m.half! - 5, 1);
    return done(
      halfText(
        yearOf(start, (y) => dayOf(y, 6 * m.half! + 1, 1) - 1),
        m.half,
      ),
    );
  }
  if (m.thatQuarter && fixed !== undefined && context.quarter?.quarter)
    return done(quarterText(fixed, context.quarter.quarter));
  if (m.month === undefined) return fixed === undefined ? OPEN : done(yearText(fixed));
  if (m.day === undefined) {
    const start = (y: number) => dayOf(y, m.month!, 1);
    return done(
      monthText(
        yearOf(start, (y) => dayOf(y, m.month! + 1, 1) - 1),
        m.month,
      ),
    );
  }
  const year = yearOf(
    (y) => dayOf(y, m.month!, m.day!),
    (y) => dayOf(y, m.month!, m.dayTo ?? m.day!),
  );
  if ((m.dayTo ?? m.day) > daysInMonth(year, m.month)) return OPEN;
  if (m.week) return done(weekText(dayOf(year, m.month, m.day)));
  return done(daysText(dayOf(year, m.month, m.day), dayOf(year, m.month, m.dayTo ?? m.day)));
}

function holidayIn(name: string, year: number): Day {
  const nth = (month: number, weekday: number, n: number) => {
    const first = dayOf(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
  };
  if (name.startsWith("thanksgiving")) return nth(11, 3, 4);
  if (name === "christmas eve") return dayOf(year, 12, 24);
  if (name.startsWith("christmas")) return dayOf(year, 12, 25);
  if (name === "boxing day") return dayOf(year, 12, 26);
  if (name.endsWith("'s eve")) return dayOf(year, 12, 31);
  if (name.startsWith("new year")) return dayOf(year, 1, 1);
  if (name === "labor day") return nth(9, 0, 1);
  if (name === "memorial day") return dayOf(year, 5, 31) - weekdayOf(dayOf(year, 5, 31));
  if (name === "independence day") return dayOf(year, 7, 4);
  if (name === "veterans day") return dayOf(year, 11, 11);
  if (name === "columbus day") return nth(10, 0, 2);
  if (name.startsWith("presidents")) return nth(2, 0, 3);
  if (name === "halloween") return dayOf(year, 10, 31);
  if (name.startsWith("valentine")) return dayOf(year, 2, 14);
  if (name === "may day") return dayOf(year, 5, 1);
  if (name === "bastille day") return dayOf(year, 7, 14);
  if (name === "good friday") return easter(year) - 2;
  return easter(year) + (name === "easter monday" ? 1 : 0);
}

function unitText(unit: Unit, offset: number, today: Day, direction: number): string | null {
  const { year, month } = dateOf(today);
  switch (unit) {
    case "day":
      return dayText(today + offset);
    case "week":
      return weekText(today + 7 * offset);
    case "weekend": {
      const weekend = weekdayOf(today) >= 5;
      if (offset === 0) return weekendText(!weekend && direction <= 0 ? today - 7 : today);
      return weekendText(offset < 0 ? today - 7 : weekend ? today + 7 : today);
    }
    case "month":
      return monthText(year, month + offset);
    case "quarter":
      return quarterText(year, Math.ceil(month / 3) + offset);
    case "year":
      return yearText(year + offset);
    case "decade":
      return `${Math.floor(year / 10) + offset}X`;
    case "century":
      return `${Math.floor(year / 100) + offset}XX`;
    default:
      return null;
  }
}

/** How many days before the report a quoted "today" may have been. */
const SAID_DAYS = 7;

/** True where the words are quoted and the day last spoken of, the one of the speech, is not the report's own. */
function saidEarlier({ anchor, focus, quoted }: Context): boolean {
  if (!quoted || !anchor || focus?.day === undefined) return false;
  return focus.day < anchor.day && anchor.day - focus.day <= SAID_DAYS;
}

/** True where the date spoken of is fine enough to hold a unit. */
function holds(focus: Focus | null, unit: Unit): focus is Focus {
  if (focus === null) return false;
  if (unit === "day" || unit === "week" || unit === "weekend") return focus.day !== undefined;
  if (unit === "month") return focus.month !== undefined;
  if (unit === "quarter") return focus.quarter !== undefined || focus.month !== undefined;
  return true;
}

function dayIn(focus: Focus): Day {
  return focus.day ?? dayOf(focus.year, focus.month ?? (focus.quarter ? focus.quarter * 3 - 2 : 1), 1);
}

function fromFocus(unit: Unit, offset: number, { focus }: Context): Resolved {
  if (!holds(focus, unit)) return OPEN;
  return { value: unitText(unit, offset, dayIn(focus), 0), anchor: focus.anchor };
}

function distance(unit: Unit, n: number | null, from: "anchor" | "focus", context: Context): Resolved {
  if (n === null) return OPEN;
  // Results of companies: "a year ago" beside a quarter is that quarter of the year before.
  if (unit === "year" && Math.abs(n) === 1 && context.quarter?.quarter) {
    const { year, quarter, anchor } = context.quarter;
    return { value: quarterText(year + n, quarter), anchor };
  }
  const focus = from === "focus" ? context.focus : null;
  if (from === "focus" && !holds(focus, unit)) return OPEN;
  if (from === "anchor" && !context.anchor) return OPEN;
  const today = focus ? dayIn(focus) : context.anchor!.day;
  const anchor: TimeAnchor = focus ? focus.anchor : context.anchor!.from;
  const { year, month } = dateOf(today);
  const whole = n % 1 === 0;
  if (unit === "day" && whole) return { value: dayText(today + n), anchor };
  if (unit === "week" && whole) return { value: weekText(today + 7 * n), anchor };
  if (unit === "month" && whole) return { value: monthText(year, month + n), anchor };
  if (unit === "quarter" && whole) return { value: quarterText(year, Math.ceil(month / 3) + n), anchor };
  if (unit === "year") {
    if (whole) return year + n > 0 ? { value: yearText(year + n), anchor } : OPEN;
    return (n * 12) % 1 === 0 ? { value: monthText(year, month + n * 12), anchor } : OPEN;
  }
  if (unit === "decade" && year + 10 * n > 0)
    return { value: `${yearText(Math.round(year + 10 * n))}~`, anchor };
  return OPEN;
}

function same(unit: Unit, { focus, quarter, anchor }: Context): Resolved {
  if (unit === "quarter") {
    if (quarter?.quarter)
      return { value: quarterText(quarter.year, quarter.quarter), anchor: quarter.anchor };
    if (!anchor) return OPEN;
    const { year, month } = dateOf(anchor.day);
    return { value: quarterText(year, Math.ceil(month / 3) - 1), anchor: anchor.from };
  }
  if (unit !== "year" && holds(focus, unit))
    return { value: unitText(unit, 0, dayIn(focus), 0), anchor: focus.anchor };
  if (!anchor || unit === "day") return OPEN;
  return { value: unitText(unit, 0, anchor.day, 0), anchor: anchor.from };
}

/** The date that a resolved value is, for what is told from it later; null for amounts and vague words. */
export function focusOf({ value, anchor }: Resolved): Focus | null {
  const m = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:[T/~].*)?$/.exec(value ?? "");
  if (!m) return null;
  const year = Number(m[1]);
  const part = m[2] === undefined ? undefined : Number(m[2]);
  if (part !== undefined && part >= 33 && part <= 36) return { year, quarter: part - 32, anchor };
  if (part !== undefined && part > 12) return { year, anchor };
  if (part === undefined) return { year, anchor };
  return { year, month: part, ...(m[3] ? { day: dayOf(year, part, Number(m[3])) } : {}), anchor };
}
