// One sentence as a tree that can be asked for children, subtrees and edges. Token numbers count through the whole text.
import type { Reading, Sentence } from "../../../model/reading.ts";

/** A parsed sentence. Every number is a token of the text; a subtree is given as a sorted list of tokens. */
export interface Tree {
  readonly reading: Reading;
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  head(i: number): number;
  label(i: number): string;
  children(i: number): readonly number[];
  /** All tokens below `i` and itself, sorted. */
  subtree(i: number): number[];
  /** True if `below` is `above` or hangs somewhere below it. */
  dominates(above: number, below: number): boolean;
}

/** The tree of sentence number `n`. */
export function treeOf(reading: Reading, n: number): Tree {
  const { first, last } = reading.sentences[n] as Sentence;
  const { heads, labels } = reading.parse(n);
  const children: number[][] = Array.from({ length: last - first }, () => []);
  for (let i = first; i < last; i++) {
    const h = heads[i - first]!;
    if (h >= first && h < last && h !== i) children[h - first]!.push(i);
  }
  const subtree = (i: number): number[] => {
    const found: number[] = [];
    const stack = [i];
    while (stack.length) {
      const t = stack.pop()!;
      found.push(t);
      stack.push(...children[t - first]!);
    }
    return found.sort((a, b) => a - b);
  };
  return {
    reading,
    first,
    last,
    head: (i) => heads[i - first]!,
    label: (i) => labels[i - first]!,
    children: (i) => children[i - first]!,
    subtree,
    dominates(above, below) {
      // A tree of n tokens has no path longer than n.
      for (let t = below, n = first; n <= last && t >= first; n++, t = heads[t - first]!)
        if (t === above) return true;
      return false;
    },
  };
}

/** The first child of `i` whose relation is one of `relations`, or -1. */
export function childBy(tree: Tree, i: number, ...relations: readonly string[]): number {
  return tree.children(i).find((c) => relations.includes(tree.label(c))) ?? -1;
}

/** True for a token that is a verb form by its tag. */
export function isVerb(reading: Reading, i: number): boolean {
  return reading.tag(i).startsWith("VB");
}

/** True for a token without letters or digits. */
export function isPunctuation(reading: Reading, i: number): boolean {
  return !/[\p{L}\p{N}$%€£]/u.test(reading.word(i));
}

/** True for a comma, bracket or dash that sets a stretch apart; the hyphen of "pro-union" does not. */
export function isComma(reading: Reading, i: number): boolean {
  const word = reading.word(i);
  if (word === "-") return /\s/.test(reading.text[reading.tokens.starts[i]! - 1] ?? " ");
  return /^(?:,|—|–|―|--|\(|\))$/.test(word);
}

/** True for a stop that ends a clause: . ; : ? ! and runs of them. */
export function isStop(reading: Reading, i: number): boolean {
  return /^(?:[;:]|[.?!…]+)$/.test(reading.word(i));
}
