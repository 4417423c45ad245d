// Where words were spoken or published: "in a statement", "on Telegram", "told Fox News".
import { CHANNEL_NOUNS } from "../../../knowledge/en/cue-nouns.ts";
import type { Mention } from "../../../model/annotation.ts";
import type { Range } from "./site.ts";
import type { Tree } from "./tree.ts";

const OPENS = /^(?:in|on|via|through|during|at|over|by)$/;

/**
 * The phrase that names the channel of the verb of communication `v`, with its preposition left out, or null: a statement,
 * interview, post, platform or broadcaster among its adjuncts, or a broadcaster or paper that it was told to.
 */
export function channelOf(tree: Tree, v: number, mentions: readonly Mention[]): Range | null {
  for (const c of tree.children(v)) {
    const label = tree.label(c);
    if (c < v && label !== "obl") continue;
    const opens = tree.children(c).find((k) => k < c && tree.label(k) === "case");
    const isName = () => isOutlet(tree, c, mentions);
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

const OUTLET =
  /^(?:news|tv|radio|times|post|journal|agency|channel|television|herald|tribune|guardian|telegraph|gazette|broadcaster|newspaper|daily|magazine|cnn|bbc|cbs|nbc|abc|msnbc|npr|reuters|afp|ap|bloomberg|politico|axios|twitter|telegram|facebook|x)$/;

function isOutlet(tree: Tree, head: number, mentions: readonly Mention[]): boolean {
  const { reading } = tree;
  const words = tree.subtree(head).filter((t) => Math.abs(t - head) <= 4);
  if (
    words.some((t) => OUTLET.test(reading.lower(t)) && (reading.lower(t) !== "x" || reading.word(t) === "X"))
  )
    return true;
  return mentions.some(
    (m) =>
      m.kind === "organisation" &&
      m.start <= reading.tokens.starts[head]! &&
      m.end >= reading.tokens.ends[head]! &&
      /\b(?:News|TV|Radio|Times|Post)\b/.test(m.exact),
  );
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
