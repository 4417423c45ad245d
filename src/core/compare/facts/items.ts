// What may be compared: every amount and dated day of a report, with the words around it.
import type { Quantity, TimeExpression } from "../../model/annotation.ts";
import type { FactSlot } from "../../model/record.ts";
import { type Body, FUNCTION, lowerBound, NUMBER, type Vocabulary } from "../body.ts";
import { sentenceOf } from "../utterances/units.ts";
import { type Interval, intervalOf } from "./interval.ts";

/** An amount or a date of one report. */
export interface Item {
  readonly body: Body;
  readonly start: number;
  readonly end: number;
  readonly slot: FactSlot;
  /** What it may be compared with: a dimension ("time", "percent", "money:euro", "date") or what it counts. */
  readonly unit: string;
  readonly interval: Interval;
  /** As the record shows it: a number, an ISO 8601 duration or an EDTF date. */
  readonly value: string | number;
  /** The words with their qualifier. */
  readonly text: string;
  /** Number of the sentence, and words `first` to `last` (exclusive) of the item. */
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** Telling words around it by key: the nearer the heavier. */
  readonly context: ReadonlyMap<number, number>;
  readonly norm: number;
  /** A duration said of talks or a meeting: two lengths of them are of one thing more easily than two other lengths. */
  readonly ofTalks: boolean;
  /** Weekdays next to a duration ("for three days from Wednesday"), by key. */
  readonly days: ReadonlySet<number>;
  /** A date with its month. */
  readonly explicit: boolean;
}

const HOURS: ReadonlyMap<string, number> = new Map([
  ["second", 1 / 3600],
  ["minute", 1 / 60],
  ["hour", 1],
  ["day", 24],
  ["week", 168],
  ["month", 730.5],
  ["year", 8766],
  ["decade", 87660],
]);
const ISO: ReadonlyMap<string, string> = new Map([
  ["second", "S"],
  ["minute", "M"],
  ["hour", "H"],
  ["day", "D"],
  ["week", "W"],
  ["month", "M"],
  ["year", "Y"],
]);
const MONEY =
  /^(?:dollar|euro|pound|yen|rouble|ruble|hryvnia|rupee|crown|krona|krone|franc|zloty|yuan|lev|lira|peso|real|rand|won)$/;
const MEASURES =
  /^(?:percent|percentage point|point|page|tonne|ton|kilometre|mile|metre|foot|acre|hectare|kilogram|barrel|litre|third|quarter|fifth|vote tally|time)$/;
/** Units that count nothing that two reports would disagree on. */
const EMPTY = /^(?:way|thing|word|side|example|one|point of|call|left|kind|sort|part|plus|hand|term)$/;
/** A word so many words off counts half. */
const HALF_AWAY = 6;
const SENTENCE_BEFORE = 0.3;
const SENTENCE_AFTER = 0.2;

/** The items of a body, sorted by place. */
export function itemsOf(body: Body, vocabulary: Vocabulary, weights: Float32Array): Item[] {
  const { quantities, times } = body.read.annotation;
  const items = [
    ...quantities.map((q) => amount(body, q, vocabulary)),
    ...times.map((t) => date(body, t)),
  ].filter((x) => x !== null);
  return items
    .map((x) => {
      const first = lowerBound(body.ends, x.start + 1);
      let last = first;
      while (last < body.starts.length && body.starts[last]! < x.end) last++;
      const sentence = first < body.starts.length ? sentenceOf(body, first) : -1;
      if (sentence < 0 || last === first) return null;
      const context = contextOf(body, sentence, first, last, weights);
      let norm = 0;
      for (const w of context.values()) norm += w * w;
      const ofTalks = x.slot === "duration" && saysTalks(body, sentence, vocabulary);
      const days = x.slot === "duration" ? daysBeside(body, first, last, vocabulary) : NO_DAYS;
      const explicit = x.slot === "date" && MONTH.test(x.text);
      return { ...x, body, sentence, first, last, context, norm: Math.sqrt(norm), ofTalks, days, explicit };
    })
    .filter((x) => x !== null)
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .slice(0, MOST);
}
/** Amounts and days of one report that are held against another's. */
const MOST = 400;

const MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
const TALKS: readonly string[] = ["talk", "meeting"];
const DAY_WORDS = 5;
const NO_DAYS: ReadonlySet<number> = new Set();
/** Keys are stems: "tuesda" and "tuesday". */
const WEEKDAY = /^~(?:mon|tues|wednes|thurs|fri|satur|sun)day?$/;
function daysBeside(body: Body, first: number, last: number, vocabulary: Vocabulary): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = Math.max(0, first - DAY_WORDS); i < Math.min(body.keys.length, last + DAY_WORDS); i++) {
    const word = vocabulary.words[body.keys[i]!]!;
    if (WEEKDAY.test(word)) found.add(body.keys[i]!);
  }
  return found;
}
function saysTalks(body: Body, sentence: number, vocabulary: Vocabulary): boolean {
  const keys = TALKS.map((w) => vocabulary.groupNumber(w));
  const s = body.sentences[sentence]!;
  for (let i = s.first; i < s.last; i++) if (keys.includes(body.keys[i]!)) return true;
  return false;
}

type Bare = Omit<
  Item,
  "body" | "sentence" | "first" | "last" | "context" | "norm" | "ofTalks" | "days" | "explicit"
>;

function amount(body: Body, q: Quantity, vocabulary: Vocabulary): Bare | null {
  if (q.unit === "" || EMPTY.test(q.unit)) return null;
  const text = q.qualifier === null ? q.exact : `${q.qualifier} ${q.exact}`;
  const place = { start: q.start, end: q.end, text };
  const hours = HOURS.get(q.unit);
  if (hours !== undefined) {
    const whole = Number.isInteger(q.value);
    const interval = intervalOf(q.value * hours, q.qualifier, whole ? hours : 0);
    const value = isoDuration(q.value, q.unit);
    return { ...place, slot: "duration", unit: "time", interval, value };
  }
  const money = MONEY.test(q.unit);
  const measure = money || MEASURES.test(q.unit);
  const grain = grainOf(body.report.text.slice(q.start, q.end), q.value);
  return {
    ...place,
    slot: measure ? "number" : "count",
    unit: money ? `money:${q.unit}` : measure ? q.unit : vocabulary.words[vocabulary.groupNumber(q.unit)]!,
    interval: intervalOf(q.value, q.qualifier, grain),
    value: q.value,
  };
}

/** ISO 8601: "PT11H20M", "P3D". A decade is ten years. */
function isoDuration(value: number, unit: string): string {
  if (unit === "decade") return `P${value * 10}Y`;
  const letter = ISO.get(unit)!;
  if (unit !== "hour" && unit !== "minute" && unit !== "second") return `P${value}${letter}`;
  const whole = Math.floor(value + 1e-9);
  const minutes = unit === "hour" ? Math.round((value - whole) * 60) : 0;
  return unit === "hour" && minutes > 0 ? `PT${whole}H${minutes}M` : `PT${value}${letter}`;
}

/** How finely a number is printed: "1.4 billion" to a hundred million, "800,000" to a hundred thousand, "1,140" and "40" to one. */
function grainOf(exact: string, value: number): number {
  const m = exact.match(/(\d[\d,]*)(?:\.(\d+))?/);
  if (!m) return 0;
  const printed = Number(`${m[1]!.replace(/,/g, "")}.${m[2] ?? "0"}`);
  if (printed === 0) return 0;
  const scale = value / printed;
  if (scale > 1.5) return scale * 10 ** -(m[2]?.length ?? 0);
  return 0;
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)/;
function date(body: Body, t: TimeExpression): Bare | null {
  if ((t.type !== "date" && t.type !== "time") || t.value === null) return null;
  const span = t.value.split("/");
  const from = dayNumber(span[0]!);
  const to = dayNumber(span.at(-1)!);
  if (from === null || to === null) return null;
  const text = body.report.text.slice(t.start, t.end);
  const value = t.value.match(DAY)?.[0] && span.length === 1 ? t.value : t.value;
  return {
    start: t.start,
    end: t.end,
    text,
    slot: "date",
    unit: "date",
    interval: { low: from, high: to, bound: "exact", stated: from, grain: 0 },
    value,
  };
}

/** Days since year 0 by a calendar of 372 days, enough to tell days apart; null for anything but a certain day. */
function dayNumber(edtf: string): number | null {
  const m = edtf.match(DAY);
  return m ? Number(m[1]) * 372 + Number(m[2]) * 31 + Number(m[3]) : null;
}

function contextOf(
  body: Body,
  sentence: number,
  first: number,
  last: number,
  weights: Float32Array,
): Map<number, number> {
  const context = new Map<number, number>();
  const add = (i: number, share: number) => {
    const kind = body.kinds[i]!;
    if (kind === FUNCTION || kind === NUMBER) return;
    const key = body.keys[i]!;
    context.set(key, Math.max(context.get(key) ?? 0, weights[key]! * share));
  };
  const s = body.sentences[sentence]!;
  for (let i = s.first; i < s.last; i++) {
    const distance = i < first ? first - i : i >= last ? i - last + 1 : 0;
    // The unit itself is compared as unit; the words between number and unit ("suburban") are context.
    if (i === last - 1 || i === first) continue;
    add(i, HALF_AWAY / (HALF_AWAY + distance));
  }
  const before = body.sentences[sentence - 1];
  if (before && before.zone !== "headline")
    for (let i = before.first; i < before.last; i++) add(i, SENTENCE_BEFORE);
  const after = body.sentences[sentence + 1];
  if (after && after.zone === s.zone) for (let i = after.first; i < after.last; i++) add(i, SENTENCE_AFTER);
  return context;
}
