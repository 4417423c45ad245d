// Amounts with what they count: "28-point", "nearly five hours", "9 per cent", "about 40 demonstrators".
import type { Quantity, TimeExpression } from "../../model/annotation.ts";
import type { Reading, Sentence } from "../../model/reading.ts";
import type { Report } from "../../model/report.ts";
import type { MaybeTrace } from "../../model/trace.ts";
import { remembering } from "../../text/remember.ts";
import { BETWEEN, FRACTIONS, LABELS, MONEY, QUALIFIERS, UNIT_NAMES } from "./en/words.ts";
import { type NumberAt, readNumber } from "./read-number.ts";

/** A quantity in tokens: `from` inclusive, `to` exclusive. */
interface Found {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly unit: string;
  readonly rule: string;
}
type Finder = (reading: Reading, i: number, n: NumberAt, s: Sentence) => Found | null;

/** The finders in order; the first that applies to a number has it. */
const FINDERS: readonly (readonly [string, Finder])[] = [
  ["tally", tally],
  ["fraction", fraction],
  ["money-sign", moneySign],
  ["hyphenated-unit", hyphenated],
  ["and-a-half", andAHalf],
  ["counted-noun", counted],
  ["counted-of", countedOf],
  ["bare-number", bare],
];
/** Words between a number and its noun: "34 wet suburban railway units". */
const MODIFIERS = 4;

/**
 * The amounts of a report, sorted by place, none overlapping. What `times` has as a date, a time of day or a set is no amount (durations are);
 * neither is a label ("Article 51") or a number that counts nothing. `exact` runs from the number to what it counts.
 *
 * + lasted nearly five hours · a 28-point plan · 9 per cent over two years · more than a thousand votes · $5.7 billion
 * - Article 51 · on Nov. 10 · at 21.40 · in 2018 · one of them
 */
export function findQuantities(
  report: Report,
  reading: Reading,
  trace: MaybeTrace,
  times: readonly TimeExpression[] = [],
): Quantity[] {
  const found: Quantity[] = [];
  const dates = times.filter((t) => t.type !== "duration");
  let at = 0;
  for (const s of reading.sentences) {
    let i = s.first;
    while (i < s.last) {
      const number = readNumber(reading, i, s.last);
      if (!number) {
        i++;
        continue;
      }
      const start = reading.tokens.starts[i]!;
      while (at < dates.length && dates[at]!.end <= start) at++;
      const date = dates[at];
      if (
        (date && date.start < reading.tokens.ends[number.next - 1]!) ||
        notAnAmount(reading, i, number, s)
      ) {
        trace?.({
          stage: "quantities",
          rule: "no-amount",
          outcome: "dropped",
          why: "date or label",
          start,
          end: reading.tokens.ends[number.next - 1]!,
        });
        i = number.next;
        continue;
      }
      const made = findOne(reading, i, number, s);
      if (!made) {
        i = number.next;
        continue;
      }
      const q = quantity(report, reading, made, s);
      trace?.({
        stage: "quantities",
        rule: q.rule,
        outcome: "kept",
        why: `${q.value} ${q.unit}`,
        start: q.start,
        end: q.end,
      });
      found.push(q);
      i = Math.max(made.to, number.next);
    }
  }
  return joinDurations(report, found);
}

function findOne(reading: Reading, i: number, n: NumberAt, s: Sentence): Found | null {
  for (const [, find] of FINDERS) {
    const made = find(reading, i, n, s);
    if (made) return made;
  }
  return null;
}

function quantity(report: Report, reading: Reading, f: Found, s: Sentence): Quantity {
  const start = reading.tokens.starts[f.from]!;
  const end = reading.tokens.ends[f.to - 1]!;
  return {
    start,
    end,
    exact: report.text.slice(start, end),
    value: f.value,
    unit: UNIT_NAMES.get(f.unit) ?? f.unit,
    qualifier: qualifierBefore(reading, f.from, f.unit, s),
    rule: f.rule,
  };
}

const TIME_UNITS: ReadonlySet<string> = new Set("second minute hour day week month year decade".split(" "));
/** Words after which "over two hours" is a bound and not a stretch of time. */
const SPANNING: ReadonlySet<string> = new Set(
  "for after lasted lasting took taking in of just well a little".split(" "),
);

function qualifierBefore(reading: Reading, i: number, unit: string, s: Sentence): string | null {
  if (i === s.first) return null;
  for (const words of qualifiersOn(reading.entry(i - 1))) {
    const from = i - words.length;
    if (from < s.first || !words.every((w, k) => reading.lower(from + k) === w)) continue;
    const before = from > s.first ? reading.lower(from - 1) : "";
    // "add up to 131 percent", "9 per cent over two years": no bounds.
    if (words[0] === "up" && /^(?:adds?|added|adding)$/.test(before)) return null;
    if (words[0] === "over" && TIME_UNITS.has(unit) && !SPANNING.has(before)) return null;
    return words.join(" ");
  }
  return null;
}

/** The qualifiers that end with the word. */
const qualifiersOn = remembering(({ plain }) => QUALIFIERS.filter((words) => words.at(-1) === plain));

/** A label, a part of a longer token row (a score, a date, a telephone number), or "one" that counts nothing. */
function notAnAmount(reading: Reading, i: number, n: NumberAt, s: Sentence): boolean {
  const before = i > s.first ? reading.lower(i - 1).replace(/\.$/, "") : "";
  const after = n.next < s.last ? reading.lower(n.next) : "";
  if (/^(?:[/:]|#|no|nos)$/.test(before) || after === "/" || after === ":") return true;
  if (n.digits && LABELS.has(before) && /^\p{Lu}/u.test(reading.word(i - 1))) return true;
  if (reading.lower(i) === "one" && n.next === i + 1 && !/^NNS?$/.test(reading.tag(n.next))) return true;
  // A year, or the number of a day beside its month: `times` has most of them.
  if (
    n.digits &&
    n.next === i + 1 &&
    /^(?:19|20)\d\d$/.test(reading.lower(i)) &&
    !/^NNS$/.test(reading.tag(n.next))
  )
    return true;
  return before === "-" && i > s.first + 1 && /\d$/.test(reading.lower(i - 2));
}

/** "97-1" of a vote. */
function tally(reading: Reading, i: number, n: NumberAt, s: Sentence): Found | null {
  const dash = n.next < s.last ? reading.lower(n.next) : "";
  if (!n.digits || !/^[-–‑]$/.test(dash)) return null;
  const other = readNumber(reading, n.next + 1, s.last);
  if (!other?.digits || reading.tokens.starts[n.next + 1] !== reading.tokens.ends[n.next]) return null;
  for (let k = Math.max(s.first, i - 5); k < Math.min(s.last, other.next + 4); k++)
    if (/^(?:vote|votes|voted|voting|tally|passed|approved|majority|rejected|count)$/.test(reading.lower(k)))
      return { from: i, to: other.next, value: n.value, unit: "vote tally", rule: "tally" };
  return null;
}

/** "two-thirds", "three quarters". */
function fraction(reading: Reading, i: number, n: NumberAt, s: Sentence): Found | null {
  if (n.digits || n.next >= s.last) return null;
  const at = reading.lower(n.next) === "-" ? n.next + 1 : n.next;
  const unit = at < s.last ? FRACTIONS.get(reading.lower(at)) : undefined;
  return unit === undefined || n.value > 9
    ? null
    : { from: i, to: at + 1, value: n.value, unit, rule: "fraction" };
}

/** "$5.7 billion". */
function moneySign(reading: Reading, i: number, n: NumberAt, s: Sentence): Found | null {
  if (i === s.first || !n.digits) return null;
  const unit = MONEY.get(reading.lower(i - 1));
  return unit === undefined ? null : { from: i - 1, to: n.next, value: n.value, unit, rule: "money-sign" };
}

/** "28-point", "five-hour", "nine-page". */
function hyphenated(reading: Reading, i: number, n: NumberAt, s: Sentence): Found | null {
  if (n.next + 1 >= s.last || !/^[-‑–]$/.test(reading.lower(n.next))) return null;
  if (reading.tokens.starts[n.next + 1] !== reading.tokens.ends[n.next]) return null;
  const unit = reading.lower(n.next + 1);
  if (!/^[\p{L}]{3,}$/u.test(unit) || /^(?:and|or|to|strong|fold|odd)$/.test(unit)) return null;
  return { from: i, to: n.next + 2, value: n.value, unit, rule: "hyphenated-unit" };
}

/** "eleven and a half hours". */
function andAHalf(reading: Reading, i: number, n: NumberAt, s: Sentence): Found | null {
  if (n.next + 3 >= s.last) return null;
  const words = [0, 1, 2].map((k) => reading.lower(n.next + k)).join(" ");
  if (words !== "and a half") return null;
  return {
    from: i,
    to: n.next + 4,
    value: n.value + 0.5,
    unit: singular(reading, n.next + 3),
    rule: "and-a-half",
  };
}

/** "40 demonstrators", "34 suburban units", "9 per cent", "two percentage points". */
function counted(reading: Reading, i: number, n: NumberAt, s: Sentence): Found | null {
  const word = (k: number) => (k < s.last ? reading.lower(k) : "");
  if (word(n.next) === "per" && word(n.next + 1) === "cent")
    return { from: i, to: n.next + 2, value: n.value, unit: "percent", rule: "counted-noun" };
  if (/^(?:%|percent|pct)$/.test(word(n.next)))
    return { from: i, to: n.next + 1, value: n.value, unit: "percent", rule: "counted-noun" };
  let head = -1;
  for (let k = n.next; k < Math.min(s.last, n.next + MODIFIERS + 1); k++) {
    const tag = reading.tag(k);
    if (tag === "NNS" || tag === "NNPS") {
      head = k;
      break;
    }
    if (/^(?:["“‘']|``)$/.test(word(k)) && k === n.next) continue;
    if (/^(?:NN|NNP)$/.test(tag)) head = k;
    else if (head >= 0 || !/^(?:JJ|JJR|JJS|VBN|VBG|HYPH|POS|RB)$/.test(tag)) break;
  }
  if (head < 0) return null;
  const unit = singular(reading, head);
  const compound =
    head > n.next && /^(?:percentage|metric)$/.test(word(head - 1)) ? `${word(head - 1)} ${unit}` : unit;
  return { from: i, to: head + 1, value: n.value, unit: compound, rule: "counted-noun" };
}

/** "1,140 of the votes". */
function countedOf(reading: Reading, i: number, n: NumberAt, s: Sentence): Found | null {
  let k = n.next;
  if (k >= s.last || reading.lower(k) !== "of") return null;
  while (k < s.last && BETWEEN.has(reading.lower(k))) k++;
  for (let j = k; j < Math.min(s.last, k + 3); j++)
    if (reading.tag(j) === "NNS") {
      const whole = readNumber(reading, k, s.last);
      const unit = singular(reading, j);
      return {
        from: i,
        to: j + 1,
        value: n.value,
        unit: whole ? `${unit} of ${whole.value}` : unit,
        rule: "counted-of",
      };
    }
  return null;
}

/** A number whose noun is left out ("400,000 in the last year"): only one that counts for certain, because it is large and printed so. */
function bare(_reading: Reading, i: number, n: NumberAt): Found | null {
  return n.value >= 1000 ? { from: i, to: n.next, value: n.value, unit: "", rule: "bare-number" } : null;
}

function singular(reading: Reading, i: number): string {
  const lemma = reading.lemma(i);
  return reading.tag(i) === "NNPS" ? lemma.replace(/s$/, "") : lemma;
}

const HOURS: ReadonlyMap<string, number> = new Map([
  ["day", 24],
  ["hour", 1],
  ["minute", 1 / 60],
  ["second", 1 / 3600],
]);

/** "11 hours and 20 minutes" is one amount, in its larger unit. */
function joinDurations(report: Report, list: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const q of list) {
    const p = joined.at(-1);
    const a = p && HOURS.get(p.unit);
    const b = HOURS.get(q.unit);
    if (p && a && b && b < a && /^,?\s+(?:and\s+)?$/.test(report.text.slice(p.end, q.start))) {
      const value = Number((p.value + (q.value * b) / a).toPrecision(6));
      joined[joined.length - 1] = {
        ...p,
        end: q.end,
        exact: report.text.slice(p.start, q.end),
        value,
        rule: "joined-duration",
      };
    } else joined.push(q);
  }
  return joined;
}
