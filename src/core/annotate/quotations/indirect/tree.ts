// One sentence as a tree that can be asked for children, subtrees and edges. Token numbers count through the whole text.
import type { Reading, Sentence } from "../../../model/reading.ts";
import { remembering } from "../../../text/remember.ts";

/** A parsed sentence. Every number is a token of the text; a subtree is given as a sorted list of tokens. */
export interface Tree {
  readonly reading: Reading;
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  head(i: number): number;
  label(i: number): string;
  children(i: number): readonly number[];
  /** The leftmost token below `i`, or itself. */
  left(i: number): number;
  /** The rightmost token below `i`, or itself. */
  right(i: number): number;
  /** All tokens below `i` and itself, sorted. */
  subtree(i: number): number[];
  /** True if `below` is `above` or hangs somewhere below it. */
  dominates(above: number, below: number): boolean;
}

/** The tree of sentence number `n`. */
export function treeOf(reading: Reading, n: number): Tree {
  const { first, last } = reading.sentences[n] as Sentence;
  const { heads, labels } = reading.parse(n);
  const children: (number[] | undefined)[] = new Array(last - first);
  for (let i = first; i < last; i++) {
    const h = heads[i - first]!;
    if (h >= first && h < last && h !== i) (children[h - first] ??= []).push(i);
  }
  const subtree = (i: number): number[] => {
    const found: number[] = [];
    const stack = [i];
    while (stack.length) {
      const t = stack.pop()!;
      found.push(t);
      for (const c of children[t - first] ?? NONE) stack.push(c);
    }
    return found.sort((a, b) => a - b);
  };
  return {
    reading,
    first,
    last,
    head: (i) => heads[i - first]!,
    label: (i) => labels[i - first]!,
    children: (i) => children[i - first] ?? NONE,
    // No arcs cross, so what stands farthest out hangs on the outermost child.
    left(i) {
      for (let t = i; ; ) {
        const c = children[t - first]?.[0];
        if (c === undefined || c > t) return t;
        t = c;
      }
    },
    right(i) {
      for (let t = i; ; ) {
        const c = children[t - first]?.at(-1);
        if (c === undefined || c < t) return t;
        t = c;
      }
    },
    subtree,
    dominates(above, below) {
      // A tree of n tokens has no path longer than n.
      for (let t = below, n = first; n <= last && t >= first; n++, t = heads[t - first]!)
        if (t === above) return true;
      return false;
    },
  };
}

const NONE: readonly number[] = [];

/** The first child of `i` whose relation is one of `relations`, or -1. */
export function childBy(tree: Tree, i: number, ...relations: readonly string[]): number {
  for (const c of tree.children(i)) if (relations.includes(tree.label(c))) return c;
  return -1;
}

/** True for a token that is a verb form by its tag. */
export function isVerb(reading: Reading, i: number): boolean {
  return reading.tag(i).startsWith("VB");
}

const COMMA = 1;
const STOP = 2;
const MARK = 3;
const HYPHEN = 4;
const OTHER = 5;
/** What kind of punctuation a word is; 0 for one with letters or digits. */
const signOf = remembering(({ form }) => {
  if (/[\p{L}\p{N}$%€£]/u.test(form)) return 0;
  if (/^(?:,|—|–|―|--|\(|\))$/.test(form)) return COMMA;
  if (/^(?:[;:]|[.?!…]+)$/.test(form)) return STOP;
  if (/^["“”]$/.test(form)) return MARK;
  return form === "-" ? HYPHEN : OTHER;
});

/** True for a token without letters or digits. */
export function isPunctuation(reading: Reading, i: number): boolean {
  return signOf(reading.entry(i)) !== 0;
}

/** True for a comma, bracket or dash that sets a stretch apart; the hyphen of "pro-union" does not. */
export function isComma(reading: Reading, i: number): boolean {
  const sign = signOf(reading.entry(i));
  return sign === COMMA || (sign === HYPHEN && standsAlone(reading, i));
}

/** True for a stop that ends a clause: . ; : ? ! and runs of them. */
export function isStop(reading: Reading, i: number): boolean {
  return signOf(reading.entry(i)) === STOP;
}

/** True for a comma, bracket, dash, stop or quotation mark. */
export function endsStretch(reading: Reading, i: number): boolean {
  const sign = signOf(reading.entry(i));
  return sign !== 0 && sign !== OTHER && (sign !== HYPHEN || standsAlone(reading, i));
}

const standsAlone = (reading: Reading, i: number) =>
  /\s/.test(reading.text[reading.tokens.starts[i]! - 1] ?? " ");
