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
  readonly agree: boolean;
}

/** What the pair of reports says of two items, beside their words. */
export type Setting = Pick<ItemEvidence, "twins" | "afterTwins" | "sameSaying" | "only">;

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
  ["length-of-talks", 1, lengthOfTalks],
  ["length-from-one-day", 0, lengthFromOneDay],
  ["same-words-around", 0, sameWords],
  ["only-amount-of-its-kind", 0, onlyOfKind],
  ["dated-at-one-place", 0, datedAtOnePlace],
];

/** The rule that makes two items statements of one thing, with its strength, or null. */
export function linkItems(e: ItemEvidence): { readonly rule: string; readonly strength: number } | null {
  for (const [rule, strength, applies] of RULES)
    if (applies(e)) return { rule, strength: strength + e.likeness };
  return null;
}

/** The evidence on two items of one unit. */
export function itemEvidence(a: Item, b: Item, setting: Setting): ItemEvidence {
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
  const agreed = agree(a.interval, b.interval) || (a.slot === "date" && sameText(a, b));
  return { a, b, likeness, shared, weak, heaviest, ...setting, agree: agreed };
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

function sameWords({ a, agree, likeness, shared }: ItemEvidence): boolean {
  if (agree) return false;
  if (a.slot === "date") return likeness >= 0.6 && shared >= 4;
  if (a.slot === "count" && isSmall(a)) return likeness >= 0.5 && shared >= 4;
  return (likeness >= 0.4 && shared >= 3) || (likeness >= 0.55 && shared >= 2);
}

/** "two senators" and "three senators" are mostly two groups of senators. */
const isSmall = (x: Item) => x.interval.stated < 10;

function onlyOfKind({ a, b, only, likeness, shared, weak }: ItemEvidence): boolean {
  if (!only || a.slot === "date" || a.unit === "time" || a.unit === "percent") return false;
  if (a.unit === "page" || a.unit === "point") return weak >= 1;
  if (isSmall(a) || isSmall(b)) return false;
  return (shared >= 2 && likeness >= 0.2) || (a.slot === "count" && weak >= 2 && likeness >= 0.1);
}

/** Days with their months, a week apart at most, beside one rare name. */
function datedAtOnePlace({ a, b, likeness, heaviest }: ItemEvidence): boolean {
  if (!a.explicit || !b.explicit) return false;
  return heaviest >= 0.4 && likeness >= 0.1 && Math.abs(a.interval.low - b.interval.low) <= 7;
}
