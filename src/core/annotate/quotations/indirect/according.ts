// "According to X", "in X's view": who is named is the source of the clause around it, or, where it is an outlet that passes on what
// somebody else said, a link of the chain.
import type { Reading, Word } from "../../../model/reading.ts";
import { isOutlet } from "./channel.ts";
import type { Range } from "./site.ts";
import type { Statement } from "./statement.ts";
import { isPunctuation, type Tree } from "./tree.ts";

const VIEW = /^(?:view|opinion|words|account|telling|estimation|assessment|eyes)$/;

/** A phrase that gives a source without a verb: its cue, and where the name of the source stands. */
export interface SourcePhrase {
  readonly cue: Range;
  /** Where the whole phrase begins. */
  readonly from: number;
  /** The tokens that the name lies in. */
  readonly name: Range;
}

/**
 * The phrase at token `i` that gives a source without a verb, in a sentence from `first` to `last`; or null.
 * + According to the ministry, the bridge will close.
 * + The bridge, in the words of the mayor, is a ruin.
 * + In the minister’s view, the bridge is safe.
 * - The work went according to plan.
 */
export function sourcePhraseAt(
  reading: Reading,
  i: number,
  first: number,
  last: number,
): SourcePhrase | null {
  if (i + 2 >= last || !/^(?:VBG|IN)$/.test(reading.tag(i))) return null;
  const word = reading.lower(i);
  if (word === "according" && reading.lower(i + 1) === "to") {
    return NO_SOURCE.test(reading.lower(i + 2)) ? null : behind(reading, i, i + 2, last);
  }
  if (word !== "in" || (i > first && !/^[,–—(]$/.test(reading.word(i - 1)))) return null;
  if (reading.lower(i + 1) === "the" && VIEW.test(reading.lower(i + 2)) && reading.lower(i + 3) === "of")
    return behind(reading, i, i + 4, last);
  for (let p = i + 2; p < last && p < i + 8; p++) {
    if (reading.tag(p - 1) !== "POS" && !(p === i + 2 && reading.tag(p - 1) === "PRP$")) continue;
    if (!VIEW.test(reading.lower(p))) return null;
    return { cue: { from: p, to: p + 1 }, from: i, name: { from: i + 1, to: Math.max(i + 2, p - 1) } };
  }
  return null;
}

/** True for a word that opens such a phrase. */
export const opensSourcePhrase = ({ plain }: Word): boolean => plain === "according" || plain === "in";

const NO_SOURCE = /^(?:plan|plans|schedule|law|rules|custom|tradition|taste|need|size|rank)$/;

/** A phrase whose name stands behind its cue. */
function behind(reading: Reading, from: number, to: number, last: number): SourcePhrase {
  return { cue: { from, to }, from, name: { from: to, to: nameEnd(reading, to, last) } };
}

/** The name ends at the comma or where the sentence does. */
function nameEnd(reading: Reading, from: number, last: number): number {
  let end = from;
  while (end < last && !/^[,;:–—)]$|^[.?!]+$/.test(reading.word(end))) end++;
  return end;
}

/** The statement told by a phrase that gives its source, or null. `inner` are the sentence's statements by verbs. */
export function toldAccordingTo(
  tree: Tree,
  phrase: SourcePhrase,
  inner: readonly Statement[],
): Statement | null {
  const { reading } = tree;
  const { cue, from, name } = phrase;
  const head = headIn(tree, name.from, name.to);
  if (head < 0) return null;
  const end = Math.max(name.to, cue.to);
  const leading =
    from === tree.first ||
    (from === tree.first + 1 && /^(?:and|but|yet|so)$/.test(reading.lower(tree.first)));
  const ranges: Range[] = [];
  if (!leading) ranges.push({ from: tree.first, to: from });
  if (end < tree.last - 1) ranges.push({ from: end, to: tree.last });
  const kept = ranges.map((r) => strip(tree, r)).filter((r): r is Range => r !== null);
  if (kept.length === 0) return null;
  // "According to Interfax, the minister said …": the agency only passes on.
  if (isOutlet(tree, head) && inner.length > 0) return null;
  return {
    ranges: kept,
    cue,
    v: cue.from,
    speaker: head,
    chain: [],
    frame: "according",
    act: "asserts",
    lemma: "according to",
    rule: "according-to",
  };
}

/** The statements with an outlet of "according to" as a link between their words and this report. */
export function withChain(tree: Tree, phrase: SourcePhrase, statements: readonly Statement[]): Statement[] {
  const head = headIn(tree, phrase.name.from, phrase.name.to);
  if (head < 0 || !isOutlet(tree, head)) return [...statements];
  return statements.map((s) => (s.v === phrase.cue.from ? s : { ...s, chain: [...s.chain, phrase.name] }));
}

function headIn(tree: Tree, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const h = tree.head(i);
    if (
      (h < from || h >= to) &&
      (/^(?:NN|PRP|CD|JJ)/.test(tree.reading.tag(i)) || THOSE.test(tree.reading.lower(i)))
    )
      return i;
  }
  return -1;
}

/** "According to those briefed on the effort." */
const THOSE = /^(?:those|some|many|several|both|others)$/;

function strip(tree: Tree, range: Range): Range | null {
  let { from, to } = range;
  while (from < to && isPunctuation(tree.reading, from)) from++;
  while (to > from && isPunctuation(tree.reading, to - 1)) to--;
  return from < to ? { from, to } : null;
}
