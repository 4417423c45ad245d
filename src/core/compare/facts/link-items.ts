// When two reports state an amount of the same thing: an ordered table of rules over what stands around the numbers.
import { agree } from "./interval.ts";
import type { Item } from "./items.ts";

/** What is known of two items that could be of one thing. */
export interface ItemEvidence {
  readonly a: Item;
  readonly b: Item;
  /** Cosine of the contexts, 0 to 1. */
  readonly likeness: number;
  /** Telling words that both have near the number. */
  readonly shared: number;
  /** Words that both have anywhere around it, commonplaces left out. */
  readonly weak: number;
  /** The heaviest shared word. */
  readonly heaviest: number;
  /** Their sentences are matched as one told twice, and how alike they are (0: not matched). */
  readonly twins: number;
  /** The sentences before theirs are matched, in reports that depend on one another. */
  readonly afterTwins: boolean;
  /** They stand in renderings of one utterance. */
  readonly sameSaying: boolean;
  /** Both are the only amounts of their unit in their reports. */
  readonly only: boolean;
  /** Weight of the words that both clauses have, as a share of the lighter clause's, 0 to 1, and how many words that is. */
  readonly clause: number;
  readonly clauseWords: number;
  /** No other amount or day of their unit, in either report, is said of what both clauses share. */
  readonly unrivalled: boolean;
  /** Both sentences give one and the same other amount of their unit, and none besides. */
  readonly besideEqual: boolean;
  readonly agree: boolean;
}

/** What the pair of reports says of two items, beside their words. */
export type Setting = Pick<
  ItemEvidence,
  "twins" | "afterTwins" | "sameSaying" | "only" | "unrivalled" | "besideEqual"
>;

/** A shared word must weigh this much on both sides to count as telling: near the number, and no commonplace of the story. */
const TELLING = 0.2;
const WEAK = 0.1;

type Rule = (e: ItemEvidence) => boolean;
/** The rules with their strength; strong ones stand for themselves, weak ones yield where they disagree with a strong one. */
const RULES: readonly (readonly [string, number, Rule])[] = [
  ["in-one-saying", 4, inOneSaying],
  ["in-twin-sentences", 3, inTwins],
  ["same-value-same-words", 2, sameValue],
  ["after-twin-sentences", 1, (e) => e.afterTwins && e.a.slot !== "date" && (e.agree || e.likeness >= 0.15)],
  ["beside-an-equal-amount", 1, (e) => e.besideEqual && e.weak >= 1 && e.a.slot !== "date"],
  ["length-of-talks", 1, lengthOfTalks],
  ["length-from-one-day", 0, lengthFromOneDay],
  ["rounded-form", 0, rounded],
  ["same-words-around", 0, sameWords],
  ["same-words-in-the-clause", 0, sameClause],
  ["only-amount-of-its-kind", 0, onlyOfKind],
  ["dated-at-one-place", 0, datedAtOnePlace],
];

/** Places are of one thing by these alone. */
const PLACE_RULES: readonly (readonly [string, number, Rule])[] = [
  ["only-building", 1, onlyBuilding],
  ["place-of-what-is-to-come", 1, placeToCome],
];

/** The rule that makes two items statements of one thing, with its strength, or null. */
export function linkItems(e: ItemEvidence): { readonly rule: string; readonly strength: number } | null {
  if (!e.agree && e.a.slot !== "place" && !e.besideEqual && differsByNature(e.a, e.b)) return null;
  for (const [rule, strength, applies] of e.a.slot === "place" ? PLACE_RULES : RULES)
    if (applies(e)) return { rule, strength: strength + e.likeness };
  return null;
}

/** True where the values differ because they are of other years, or one is of the others only ("19 other children"). */
function differsByNature(a: Item, b: Item): boolean {
  if (a.partial !== b.partial) return true;
  if (a.slot === "date" || a.years.size === 0 || b.years.size === 0) return false;
  return a.years.size !== b.years.size || [...a.years].some((y) => !b.years.has(y));
}

/** The evidence on two items of one unit. */
export function itemEvidence(a: Item, b: Item, weights: Float32Array, setting: Setting): ItemEvidence {
  let dot = 0;
  let shared = 0;
  let weak = 0;
  let heaviest = 0;
  const [few, many] = a.context.size <= b.context.size ? [a.context, b.context] : [b.context, a.context];
  for (const [key, w] of few) {
    const v = many.get(key);
    if (v === undefined) continue;
    dot += w * v;
    const least = Math.min(w, v);
    if (least >= TELLING) shared++;
    if (least >= WEAK) weak++;
    if (least > heaviest) heaviest = least;
  }
  const likeness = a.norm * b.norm === 0 ? 0 : dot / (a.norm * b.norm);
  const [p, q] = a.slot === "date" ? [a.clause.nouns, b.clause.nouns] : [a.clause.keys, b.clause.keys];
  const both = [...p].filter((k) => q.has(k));
  const lighter = Math.min(clauseWeight(p, weights), clauseWeight(q, weights));
  const denial = a.slot === "date" && a.clause.denied !== b.clause.denied && likeness >= 0.15 && shared >= 2;
  const agreed = !denial && (agree(a.interval, b.interval) || (a.slot === "date" && sameText(a, b)));
  return {
    a,
    b,
    likeness,
    shared,
    weak,
    heaviest,
    clause: lighter === 0 ? 0 : clauseWeight(both, weights) / lighter,
    clauseWords: both.length,
    ...setting,
    agree: agreed,
  };
}

function clauseWeight(keys: Iterable<number>, weights: Float32Array): number {
  let sum = 0;
  for (const k of keys) sum += weights[k]!;
  return sum;
}

const sameText = (a: Item, b: Item) => a.text.toLowerCase() === b.text.toLowerCase();

/** In renderings of one saying: the same number, or what stands next to it. */
function inOneSaying({ a, b, sameSaying, likeness }: ItemEvidence): boolean {
  return sameSaying && likeness >= (a.interval.stated === b.interval.stated ? 0 : 0.25);
}

/** In sentences that tell the same: agreeing values of one unit are one thing; others where what is next to them is the same too. */
function inTwins({ a, agree, twins, likeness }: ItemEvidence): boolean {
  if (twins === 0) return false;
  if (agree) return likeness >= 0.1;
  return twins >= 0.4 && likeness >= (a.slot === "date" ? 0.55 : 0.4);
}

/** A number of three digits or more that is not round, or words enough. */
function sameValue({ a, b, agree, likeness, shared, weak, only }: ItemEvidence): boolean {
  if (!agree) return false;
  if (a.slot === "date") return likeness >= 0.4 && shared >= 3;
  const exact = a.interval.stated === b.interval.stated;
  if (exact && isDistinctive(a.interval.stated) && weak >= 1) return true;
  return (likeness >= 0.2 && shared >= 2) || (likeness >= 0.12 && shared >= 1 && (exact || only));
}

function isDistinctive(value: number): boolean {
  return /[1-9]\d[1-9]|[1-9]{3}/.test(String(value).replace(".", ""));
}

/** Lengths of talks that differ by less than a third. */
function lengthOfTalks({ a, b, shared, weak }: ItemEvidence): boolean {
  if (!a.ofTalks || !b.ofTalks) return false;
  const [x, y] = [a.interval.stated, b.interval.stated];
  return (
    Math.max(x, y) / Math.min(x, y) < 1.34 && Math.min(x, y) >= 1 && Math.max(x, y) < 24 && shared + weak >= 1
  );
}

/** Days that begin, or end, on one named weekday: "for 48 hours from Wednesday", "from Wednesday, for three days". */
function lengthFromOneDay({ a, b, weak }: ItemEvidence): boolean {
  const [x, y] = [a.interval.stated, b.interval.stated];
  if (Math.min(x, y) < 24 || Math.max(x, y) / Math.min(x, y) > 3) return false;
  return weak >= 1 && [...a.days].some((d) => b.days.has(d));
}

function sameWords({ a, b, agree, likeness, shared }: ItemEvidence): boolean {
  if (agree) return false;
  if (a.slot === "date") return likeness >= 0.6 && shared >= 4 && !a.clause.said && !b.clause.said;
  if (a.slot === "count" && isSmall(a)) return likeness >= 0.5 && shared >= 4;
  return (likeness >= 0.4 && shared >= 3) || (likeness >= 0.55 && shared >= 2);
}

/** A day by name or number; "earlier in the day" and "the weekend" are too easily of something else. */
const isOneDay = (x: Item) => x.interval.high - x.interval.low <= 1.5 && NAMED_DAY.test(x.text);
const NAMED_DAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|yesterday|tonight|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d/i;

/** "1.4 billion" is 1.375 billion rounded: two such numbers in two reports of one event are of one thing, and still not one number. */
function rounded({ a, b, agree, shared, weak }: ItemEvidence): boolean {
  if (agree || a.slot === "date" || a.slot === "duration" || shared + weak < 1) return false;
  return isRounded(a, b) || isRounded(b, a);
}

/** True where the coarser number, of two digits that tell at least, is the finer one rounded. */
function isRounded(coarse: Item, fine: Item): boolean {
  const [x, y] = [coarse.interval.stated, fine.interval.stated];
  const digits = tellingDigits(x);
  if (x < 1000 || digits < 2 || digits >= tellingDigits(y)) return false;
  return Number(y.toPrecision(digits)) === x;
}

function tellingDigits(value: number): number {
  return String(value)
    .replace(".", "")
    .replace(/^0+|0+$/g, "").length;
}

/** Clauses that say the same of them, and say it of nothing else: "the House voted on Wednesday", "followed by the House on Thursday". */
function sameClause({
  a,
  b,
  agree,
  clause,
  clauseWords,
  unrivalled,
  likeness,
  shared,
}: ItemEvidence): boolean {
  if (agree) return false;
  // One day, told of by the one and denied by the other.
  if (a.slot === "date" && a.interval.stated === b.interval.stated && a.clause.denied !== b.clause.denied)
    return likeness >= 0.15 && shared >= 2;
  if (!unrivalled || clauseWords === 0) return false;
  const [x, y] = [a.interval.stated, b.interval.stated];
  if (a.slot === "date") {
    if (a.clause.said || b.clause.said || !isOneDay(a) || !isOneDay(b) || Math.abs(x - y) > 7) return false;
    return clauseWords > 1 ? clause >= 0.5 && likeness >= 0.1 : clause >= 0.9 && likeness >= 0.08;
  }
  if (a.slot === "duration" || Math.min(x, y) <= 0 || Math.max(x, y) / Math.min(x, y) > 10) return false;
  return clause >= (clauseWords > 1 ? 0.5 : 0.6) && likeness >= 0.15;
}

/** The one building that each report names, in reports that say alike what is there. */
function onlyBuilding({ a, only, weak, agree }: ItemEvidence): boolean {
  return a.unit === "place:building" && only && weak >= (agree ? 1 : 2);
}

/** The one town that each report gives for an event of one kind that is to come. */
function placeToCome({ a, b, unrivalled, weak, agree, likeness }: ItemEvidence): boolean {
  if (a.planned === null || a.planned !== b.planned || agree) return false;
  return unrivalled && weak >= 3 && likeness >= 0.2;
}

/** "two senators" and "three senators" are mostly two groups of senators. */
const isSmall = (x: Item) => x.interval.stated < 10;

function onlyOfKind({ a, b, only, likeness, shared, weak }: ItemEvidence): boolean {
  if (!only || a.slot === "date" || a.unit === "time" || a.unit === "percent") return false;
  if (a.unit === "page" || a.unit === "point") return weak >= 1;
  if (isSmall(a) || isSmall(b)) return false;
  if (a.unit === "=people" && b.unit === "=people") return shared >= 2 && likeness >= 0.25;
  return (shared >= 2 && likeness >= 0.2) || (a.slot === "count" && weak >= 2 && likeness >= 0.1);
}

/** Days with their months, a week apart at most, beside one rare name. */
function datedAtOnePlace({ a, b, likeness, heaviest }: ItemEvidence): boolean {
  if (!a.explicit || !b.explicit) return false;
  return heaviest >= 0.4 && likeness >= 0.1 && Math.abs(a.interval.low - b.interval.low) <= 7;
}
