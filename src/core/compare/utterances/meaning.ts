// Which edits within quotation marks make another statement of it though no denial, number, modal or name was touched: an ordered table.
import { CONTENT, FUNCTION } from "../body.ts";
import { areOpposites, CONDITIONS, LIMITING, QUANTIFIERS, UNIVERSAL } from "../en/meaning-words.ts";
import type { Unit } from "./units.ts";

/** One edit by word positions in the bodies of base and rendering, and what surrounds it. */
export interface WordChange {
  readonly base: Unit;
  readonly u: Unit;
  /** Positions in the base's body and in the rendering's; one of them may be empty. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Edits of telling words in the whole rendering: a lone one in a sentence that is else the same was made on purpose. */
  readonly tellingEdits: number;
  /** Telling words that base and rendering share as they stand. */
  readonly shared: number;
  /** True where the rendering may be a translation of its own. */
  readonly translated: boolean;
}

type Rule = (c: WordChange) => boolean;
/** The rules, each with what it takes for another statement. */
const RULES: readonly (readonly [string, Rule])[] = [
  ["condition-lost", conditionLost],
  ["limiting-word", limitingWord],
  ["narrowed-kind", narrowedKind],
  ["other-quantity", otherQuantity],
  ["contrary", contrary],
  ["other-thing", otherThing],
];

/** The rule by which a change makes another statement, or null. */
export function turnsMeaning(change: WordChange): string | null {
  for (const [rule, applies] of RULES) if (applies(change)) return rule;
  return null;
}

const token = (u: Unit, i: number) => u.body.read.reading.tokenAt(u.body.starts[i]!);
const lower = (u: Unit, i: number) => u.body.read.reading.lower(token(u, i));
const tag = (u: Unit, i: number) => u.body.read.reading.tag(token(u, i));
const lemma = (u: Unit, i: number) => u.body.read.reading.lemma(token(u, i));
const words = (u: Unit, at: readonly number[]) => at.map((i) => lower(u, i));

/** "only if all sign" without the "only", "if we must, we will" without the "if". */
function conditionLost({ base, u, left, right }: WordChange): boolean {
  const lost = words(base, left).filter((w) => CONDITIONS.has(w));
  const own = words(u, right);
  return (
    lost.length > 0 &&
    !lost.some((w) => own.includes(w)) &&
    !own.some((w) => CONDITIONS.has(w) || SAME_AS_IF.has(w))
  );
}
const SAME_AS_IF: ReadonlySet<string> = new Set(["when", "whenever", "assuming", "should", "once", "just"]);

/** A limiting adjective that one side has before a noun and the other has not, or has another one of. */
function limitingWord({ base, u, left, right }: WordChange): boolean {
  const from = words(base, left).filter((w) => LIMITING.has(w));
  const to = words(u, right).filter((w) => LIMITING.has(w));
  if (from.length === 0 && to.length === 0) return false;
  if (from.length > 0 && to.length > 0) return !same(base, left, u, right);
  // Added or lost before a noun, with no other adjective in its place.
  const [side, at, others] = from.length > 0 ? [base, left, right] : [u, right, left];
  const other = side === base ? u : base;
  if (others.some((i) => /^(?:JJ|NN|VBN)/.test(tag(other, i)))) return false;
  return nounFollows(side, at.at(-1)!);
}

/** "no compulsory redundancies" without the adjective: under a word that denies or says "all", losing it says more than was said. */
function narrowedKind({ base, left, right }: WordChange): boolean {
  if (right.length > 0 || left.length === 0 || left.length > 2) return false;
  if (!left.every((i) => /^(?:JJ|JJR|VBN|VBG|NN)$/.test(tag(base, i)))) return false;
  if (!nounFollows(base, left.at(-1)!)) return false;
  for (let i = left[0]! - 1; i >= Math.max(base.first, left[0]! - 3); i--) {
    if (UNIVERSAL.has(lower(base, i))) return true;
    if (!/^(?:JJ|RB|CD|DT|NN)/.test(tag(base, i))) return false;
  }
  return false;
}

/** True where a noun, with adjectives before it at most, follows the word. */
function nounFollows(u: Unit, i: number): boolean {
  for (let k = i + 1; k < u.last; k++) {
    const t = tag(u, k);
    if (t.startsWith("NN")) return true;
    if (!/^(?:JJ|VBN|VBG)/.test(t)) return false;
  }
  return false;
}

/** "most" for "all", "some" for "many". */
function otherQuantity({ base, u, left, right }: WordChange): boolean {
  const kinds = (x: Unit, at: readonly number[]) =>
    new Set(words(x, at).flatMap((w) => QUANTIFIERS.get(w) ?? []));
  const from = kinds(base, left);
  const to = kinds(u, right);
  return from.size > 0 && to.size > 0 && ![...from].some((k) => to.has(k));
}

/** One word for its contrary. */
function contrary({ base, u, left, right }: WordChange): boolean {
  return left.some((i) =>
    right.some((j) => areOpposites(lemma(base, i), lemma(u, j)) || areOpposites(lower(base, i), lower(u, j))),
  );
}

/** Telling words that must be the same around a lone noun that was put for another. */
const AROUND = 2;

/** A noun for a noun that is no synonym of it, alone in words that are else the same, where no translation can have done it. */
function otherThing({ base, u, left, right, tellingEdits, shared, translated }: WordChange): boolean {
  if (translated || tellingEdits > 1 || shared < AROUND) return false;
  const from = left.filter((i) => base.body.kinds[i] !== FUNCTION);
  const to = right.filter((j) => u.body.kinds[j] !== FUNCTION);
  if (from.length !== 1 || to.length !== 1) return false;
  const [i, j] = [from[0]!, to[0]!];
  if (base.body.kinds[i] !== CONTENT || u.body.kinds[j] !== CONTENT) return false;
  if (!/^NNS?$/.test(tag(base, i)) || !/^NNS?$/.test(tag(u, j))) return false;
  return !same(base, [i], u, [j]) && !oneStock(lemma(base, i), lemma(u, j));
}

/** True where a word of one side has its synonym on the other. */
function same(base: Unit, left: readonly number[], u: Unit, right: readonly number[]): boolean {
  return left.some((i) => right.some((j) => base.body.keys[i] === u.body.keys[j]));
}

const STOCK = 4;
/** True where both begin or end with the same letters, as words of one stock do ("chairman", "chair"; "stockholder", "shareholder"), or one holds the other. */
function oneStock(a: string, b: string): boolean {
  return (
    a.slice(0, STOCK) === b.slice(0, STOCK) ||
    a.slice(-STOCK - 1) === b.slice(-STOCK - 1) ||
    a.includes(b) ||
    b.includes(a)
  );
}
