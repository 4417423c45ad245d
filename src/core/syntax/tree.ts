// Walking a dependency tree: children, subtrees, descendants, heads of spans, the way to the root.
import type { Parse } from "../model/reading.ts";

/** A tree with its child lists. Words are token numbers as in the parse (`first` to `last`). */
export interface Tree extends Parse {
  /** Children of a word from left to right. */
  children(word: number): readonly number[];
  /** The word whose head is the root; -1 in an empty tree. */
  readonly root: number;
}

const trees = new WeakMap<Parse, Tree>();

/** Returns the parse as a tree; made once for each parse. */
export function treeOf(parse: Parse): Tree {
  const made = trees.get(parse);
  if (made !== undefined) return made;
  const { first, last, heads, labels } = parse;
  const lists: number[][] = Array.from({ length: last - first }, () => []);
  let root = -1;
  for (let w = first; w < last; w++) {
    const head = heads[w - first]!;
    if (head < 0) root = root < 0 ? w : root;
    else lists[head - first]?.push(w);
  }
  const tree: Tree = { first, last, heads, labels, root, children: (w) => lists[w - first] ?? [] };
  trees.set(parse, tree);
  return tree;
}

/** Returns the head of a word, -1 for the root. */
export function head(tree: Parse, word: number): number {
  return tree.heads[word - tree.first] ?? -1;
}

/** Returns the relation of a word to its head, "" outside the tree. */
export function relation(tree: Parse, word: number): string {
  return tree.labels[word - tree.first] ?? "";
}

/** True when the relation is `name` or a subtype of it: "nsubj:pass" is a "nsubj". */
export function isRelation(found: string, name: string): boolean {
  return (
    found === name || (found.length > name.length && found[name.length] === ":" && found.startsWith(name))
  );
}

/** Returns the children of a word whose relation is one of `names` or a subtype, from left to right. */
export function childrenBy(tree: Tree, word: number, ...names: readonly string[]): number[] {
  return tree.children(word).filter((c) => names.some((n) => isRelation(relation(tree, c), n)));
}

/** Returns all words under `word` and itself, in text order. `enter` says which children to go into (all by default). */
export function descend(tree: Tree, word: number, enter: (child: number) => boolean = () => true): number[] {
  const found: number[] = [];
  const todo = [word];
  for (let w = todo.pop(); w !== undefined; w = todo.pop()) {
    found.push(w);
    for (const c of tree.children(w)) if (enter(c)) todo.push(c);
  }
  return found.sort((a, b) => a - b);
}

/** Returns the tokens from the first (inclusive) to the last (exclusive) word of the subtree of `word`. */
export function subtree(
  tree: Tree,
  word: number,
  enter?: (child: number) => boolean,
): { first: number; last: number } {
  const words = descend(tree, word, enter);
  return { first: words[0]!, last: words.at(-1)! + 1 };
}

/** Returns the words under `word` (without itself) whose relation is `name` or a subtype, in text order. */
export function descendants(tree: Tree, word: number, name: string): number[] {
  return descend(tree, word).filter((w) => w !== word && isRelation(relation(tree, w), name));
}

/** Returns the word of the tokens `first` to `last` (exclusive) whose head lies outside them: the leftmost nearest the root. */
export function headOf(tree: Tree, first: number, last: number): number {
  let best = -1;
  let depth = Number.POSITIVE_INFINITY;
  for (let w = Math.max(first, tree.first); w < Math.min(last, tree.last); w++) {
    const h = head(tree, w);
    if (h >= first && h < last) continue;
    const d = pathToRoot(tree, w).length;
    if (d < depth) {
      depth = d;
      best = w;
    }
  }
  return best;
}

/** Returns the word, its head, the head of that and so on up to the root. */
export function pathToRoot(tree: Parse, word: number): number[] {
  const path: number[] = [];
  for (
    let w = word;
    w >= tree.first && w < tree.last && path.length <= tree.last - tree.first;
    w = head(tree, w)
  )
    path.push(w);
  return path;
}
