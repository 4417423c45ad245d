// What may be compared: every amount and dated day of a report, with the words around it.
import type { Quantity, TimeExpression } from "../../model/annotation.ts";
import type { FactSlot } from "../../model/record.ts";
import { fold } from "../../text/normalise.ts";
import { type Body, type BodySentence, FUNCTION, lowerBound, NUMBER, type Vocabulary } from "../body.ts";
import { sentenceOf } from "../utterances/units.ts";
import { type Clause, clauseAround } from "./clause.ts";
import { type Interval, intervalOf } from "./interval.ts";
import { findVenues, type Venue } from "./venues.ts";

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
  /** What it is said of. */
  readonly clause: Clause;
  /** Years that its sentence names ("in 2014", "last year"). */
  readonly years: ReadonlySet<string>;
  /** "19 other children": not all of them. */
  readonly partial: boolean;
  /** Of a place: the kind of event that will be there, as a report says. */
  readonly planned: string | null;
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
  const { quantities, times, mentions } = body.read.annotation;
  const items = [
    ...quantities.map((q) => amount(body, q, vocabulary)),
    ...times.map((t) => date(body, t)),
    ...findVenues(body.read.reading, mentions).map((v) => venue(v, vocabulary)),
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
      const clause = clauseAround(body, body.sentences[sentence]!, first, last, vocabulary);
      const planned = x.planned ?? null;
      const years = yearsIn(body, body.sentences[sentence]!);
      const partial = PARTIAL.test(body.report.text.slice(x.start - PARTIAL_BEFORE, x.end));
      return {
        ...x,
        value: x.slot === "date" && clause.denied ? `not ${x.value}` : x.value,
        planned,
        years,
        partial,
        body,
        sentence,
        first,
        last,
        context,
        norm: Math.sqrt(norm),
        ofTalks,
        days,
        clause,
        explicit,
      };
    })
    .filter((x) => x !== null)
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .slice(0, MOST);
}
/** Amounts and days of one report that are held against another's. */
const MOST = 400;

const PARTIAL = /\b(?:other|others|additional|another|further|more)\b(?! than)/i;
const PARTIAL_BEFORE = 8;
const YEAR = /^(\d{4})(?:\/(\d{4}))?$/;
function yearsIn(body: Body, s: BodySentence): ReadonlySet<string> {
  const years = new Set<string>();
  for (const t of body.read.annotation.times) {
    if (t.start < s.start || t.end > s.end) continue;
    const m = t.value?.match(YEAR);
    if (m) for (const y of m.slice(1)) if (y !== undefined) years.add(y);
  }
  return years;
}
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

/** A place as an item: its name is its value. */
function venue({ mention, kind, planned }: Venue, vocabulary: Vocabulary): Bare {
  const name = vocabulary.number(`@${fold(mention.exact)}`);
  return {
    start: mention.start,
    end: mention.end,
    text: mention.exact,
    slot: "place",
    unit: `place:${kind}`,
    interval: { low: name, high: name, bound: "exact", stated: name, grain: 0 },
    value: mention.exact,
    planned,
  };
}

type Bare = { readonly planned?: string | null } & Omit<
  Item,
  | "body"
  | "sentence"
  | "first"
  | "last"
  | "context"
  | "norm"
  | "ofTalks"
  | "days"
  | "clause"
  | "explicit"
  | "planned"
  | "years"
  | "partial"
>;

function amount(body: Body, q: Quantity, vocabulary: Vocabulary): Bare | null {
  const unit = q.unit === "" ? subjectOf(body, q.start) : q.unit;
  if (unit === "" || EMPTY.test(unit)) return null;
  const text = q.qualifier === null ? q.exact : `${q.qualifier} ${q.exact}`;
  const place = { start: q.start, end: q.end, text };
  const hours = HOURS.get(unit);
  if (hours !== undefined) {
    const whole = Number.isInteger(q.value);
    const interval = intervalOf(q.value * hours, q.qualifier, whole ? hours : 0);
    const value = isoDuration(q.value, unit);
    return { ...place, slot: "duration", unit: "time", interval, value };
  }
  const money = MONEY.test(unit);
  const measure = money || MEASURES.test(unit);
  return {
    ...place,
    slot: measure ? "number" : "count",
    unit: money ? `money:${unit}` : measure ? unit : vocabulary.words[vocabulary.groupNumber(unit)]!,
    interval: intervalOf(q.value, q.qualifier, 0),
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

/** Verbs by which a number without a noun belongs to their subject: "arrests have fallen to 400,000". */
const AMOUNTS_TO: ReadonlySet<string> = new Set(
  "fall drop decline decrease shrink rise climb grow increase jump surge soar reach hit total number stand come go".split(
    " ",
  ),
);
/** The noun that a number without one counts: the subject of a verb of rising or falling before it; "" where there is none. */
function subjectOf(body: Body, at: number): string {
  const { reading } = body.read;
  const token = reading.tokenAt(at);
  const s = reading.sentences[reading.sentenceOf(token)];
  if (!s) return "";
  let i = token - 1;
  while (i >= s.first && !(reading.tag(i).startsWith("VB") && AMOUNTS_TO.has(reading.lemma(i)))) i--;
  for (i--; i >= s.first; i--) if (/^NNS?$/.test(reading.tag(i))) return reading.lemma(i);
  return "";
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/;
/** Parts of a day in hours, as people use the words: wide, so that only what cannot be one time is a clash. */
const PARTS: readonly (readonly [RegExp, number, number])[] = [
  [/\b(?:early hours|before dawn|small hours)\b/i, -6, 7],
  [/\bmorning\b/i, 4, 12.5],
  [/\b(?:noon|midday|lunchtime)\b/i, 11, 14.5],
  [/\bafternoon\b/i, 12, 18.5],
  [/\bevening\b/i, 16.5, 24],
  [/\b(?:night|tonight|midnight)\b/i, 17, 30],
];
/** A time of day may be told to the quarter hour. */
const QUARTER = 0.25;

function date(body: Body, t: TimeExpression): Bare | null {
  if ((t.type !== "date" && t.type !== "time") || t.value === null) return null;
  const span = t.value.split("/");
  const from = dayNumber(span[0]!);
  const to = dayNumber(span.at(-1)!);
  if (from === null || to === null) return null;
  const text = body.report.text.slice(t.start, t.end);
  const hours = span.length === 1 ? hoursOf(t.value, text) : null;
  const interval: Interval = hours
    ? { low: from + hours[0] / 24, high: from + hours[1] / 24, bound: "exact", stated: from, grain: 0 }
    : { low: from, high: to + LAST, bound: "exact", stated: from, grain: 0 };
  return { start: t.start, end: t.end, text, slot: "date", unit: "date", interval, value: t.value };
}

/** The last moment of a day, as a share of it. */
const LAST = 23.99 / 24;

/** From which to which hour of its day, or null where only the day is told. */
function hoursOf(value: string, text: string): readonly [number, number] | null {
  const m = value.match(DAY);
  if (m?.[4] !== undefined) {
    const hour = Number(m[4]) + Number(m[5]) / 60;
    return [hour - QUARTER, hour + QUARTER];
  }
  const part = PARTS.find(([words]) => words.test(text));
  return part ? [part[1], part[2]] : null;
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
