// Where words were spoken or published: "in a statement", "on Telegram", "told Fox News".
import { CHANNEL_NOUNS } from "../../../knowledge/en/cue-nouns.ts";
import { OUTLETS } from "../../../knowledge/en/outlets.ts";
import type { Range } from "./site.ts";
import type { Tree } from "./tree.ts";

const OPENS = /^(?:in|on|via|through|during|at|over|by)$/;

/**
 * The phrase that names the channel of the verb of communication `v`, with its preposition left out, or null: a statement,
 * interview, post, platform or broadcaster among its adjuncts, or a broadcaster or paper that it was told to.
 */
export function channelOf(tree: Tree, v: number): Range | null {
  for (const c of tree.children(v)) {
    const label = tree.label(c);
    if (c < v && label !== "obl") continue;
    const opens = tree.children(c).find((k) => k < c && tree.label(k) === "case");
    const isName = () => isOutlet(tree, c);
    if (label === "obl" || label === "nmod") {
      const word = opens === undefined ? "" : tree.reading.lower(opens);
      if (
        opens !== undefined &&
        (OPENS.test(word) || word === "to") &&
        ((word !== "to" && CHANNEL_NOUNS.has(tree.reading.lower(c))) || (word !== "by" && isName()))
      )
        return phrase(tree, c, opens);
    } else if (
      (label === "obj" || label === "iobj") &&
      c > v &&
      c <= v + 8 &&
      tree.reading.lemma(v) === "tell" &&
      isName()
    )
      return phrase(tree, c, -1);
  }
  return null;
}

const NAMES: ReadonlySet<string> = new Set(OUTLETS);
const OUTLET =
  /(?:^| )(?:News|TV|Radio|Times|Post|Journal|Agency|Channel|Television|Herald|Tribune|Gazette|newspaper|broadcaster|daily|magazine|agency|channel)$/;

/** True for the head of a name of an agency, paper, broadcaster or platform, or of a noun for one ("the newspaper"). */
export function isOutlet(tree: Tree, head: number): boolean {
  const { reading } = tree;
  const lower = reading.lower(head);
  if (/^(?:newspaper|broadcaster|agency|magazine|channel|network)$/.test(lower)) return true;
  if (!/^\p{Lu}/u.test(reading.word(head))) return false;
  let from = head;
  while (
    from > tree.first &&
    head - from < 4 &&
    /^(?:\p{Lu}|of$|-$)/u.test(reading.word(from - 1)) &&
    tree.dominates(head, from - 1)
  )
    from--;
  let to = head + 1;
  while (
    to < tree.last &&
    to - head < 5 &&
    /^(?:\p{Lu}|of$|-$|\d)/u.test(reading.word(to)) &&
    tree.dominates(head, to)
  )
    to++;
  const { starts, ends } = reading.tokens;
  const name = reading.text.slice(starts[from]!, ends[to - 1]!);
  return NAMES.has(name) || NAMES.has(name.replace(/^The /, "")) || OUTLET.test(name);
}

/** The noun phrase of `head` without its preposition and without what hangs on it as a clause. */
function phrase(tree: Tree, head: number, preposition: number): Range {
  const outside = new Set<number>();
  for (const c of tree.children(head)) {
    if (
      tree.label(c).startsWith("acl") ||
      tree.label(c) === "parataxis" ||
      tree.label(c) === "ccomp" ||
      tree.label(c) === "appos"
    )
      for (const t of tree.subtree(c)) outside.add(t);
  }
  const inside = tree.subtree(head).filter((t) => t > preposition && !outside.has(t) && t !== preposition);
  let to = head + 1;
  while (inside.includes(to)) to++;
  while (to > head + 1 && tree.label(to - 1) === "punct") to--;
  let from = head;
  while (inside.includes(from - 1)) from--;
  return { from, to };
}
