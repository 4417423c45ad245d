// "According to X": who is named is the source of the clause it hangs on, or, where it is an outlet, a link of the chain.
import type { Mention } from "../../../model/annotation.ts";
import type { Range } from "./site.ts";
import type { Statement } from "./statement.ts";
import { isPunctuation, type Tree } from "./tree.ts";

/** The statement told by "according to" at token `a`, or null. */
export function toldAccordingTo(
  tree: Tree,
  a: number,
  _masked: Uint8Array,
  _mentions: readonly Mention[],
): Statement | null {
  const { reading } = tree;
  // The name ends at the comma or where the sentence does.
  let end = a + 2;
  while (end < tree.last && !/^[,;.:—–)]$/.test(reading.word(end))) end++;
  const head = headIn(tree, a + 2, end);
  if (head < 0) return null;
  const leading =
    a === tree.first || (a === tree.first + 1 && /^(?:and|but|yet|so)$/.test(reading.lower(tree.first)));
  const ranges: Range[] = [];
  if (!leading) ranges.push({ from: tree.first, to: a });
  if (end < tree.last - 1) ranges.push({ from: end + 1, to: tree.last });
  const kept = ranges.map((r) => strip(tree, r)).filter((r): r is Range => r !== null);
  if (kept.length === 0) return null;
  return {
    ranges: kept,
    cue: { from: a, to: a + 2 },
    v: a,
    speaker: head,
    chain: [],
    frame: "according",
    act: "asserts",
    lemma: "according to",
    rule: "according-to",
  };
}

function headIn(tree: Tree, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const h = tree.head(i);
    if ((h < from || h >= to) && /^(?:NN|PRP|CD|JJ)/.test(tree.reading.tag(i))) return i;
  }
  return -1;
}

function strip(tree: Tree, { from, to }: Range): Range | null {
  while (from < to && isPunctuation(tree.reading, from)) from++;
  while (to > from && isPunctuation(tree.reading, to - 1)) to--;
  return from < to ? { from, to } : null;
}
