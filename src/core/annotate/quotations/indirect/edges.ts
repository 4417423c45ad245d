// Where a told clause begins and ends. Parsers attach too much on the right: what follows the comma may be the cue's, not the content's.
import { CHANNEL_NOUNS } from "../../../knowledge/en/cue-nouns.ts";
import type { Range, Site } from "./site.ts";
import { childBy, isPunctuation, isVerb, type Tree } from "./tree.ts";

/** Leftmost and rightmost token below `c`. */
export function edgesOf(tree: Tree, c: number): { readonly left: number; readonly right: number } {
  const all = tree.subtree(c);
  return { left: all[0]!, right: all.at(-1)! };
}

/**
 * The tokens of the clause headed by `c`, from `left` on: to the right edge of its subtree, further over what the parser hung on the
 * cue instead, and back to where another cue of the same speaker, or a source for the whole, takes over.
 */
export function clauseRange(site: Site, c: number, left: number): Range {
  const { tree, v } = site;
  let to = edgesOf(tree, c).right + 1;
  for (const d of tree.children(v)) {
    if (d <= c || d < to) continue;
    const e = edgesOf(tree, d);
    if (e.left !== to || belongsToCue(site, d)) break;
    to = e.right + 1;
  }
  return { from: left, to: cutAt(site, left, to) };
}

const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|week|weekend|month|year|earlier|later|recently|ago)$/;

/** True for an adjunct on the right of the content that tells when, where or how it was said. */
function belongsToCue(site: Site, d: number): boolean {
  const { tree } = site;
  const label = tree.label(d);
  if (label === "conj" || label === "parataxis" || label === "punct" || label === "cc") return true;
  if (TIME.test(tree.reading.lower(d))) return true;
  return CHANNEL_NOUNS.has(tree.reading.lower(d)) && childBy(tree, d, "case") >= 0;
}

/** The first place after `from` where the content is over although its subtree goes on, else `to`. */
function cutAt(site: Site, from: number, to: number): number {
  const { tree } = site;
  const { reading } = tree;
  for (let i = from + 1; i < to; i++) {
    const word = reading.lower(i);
    if (word === "according" && reading.lower(i + 1) === "to" && i + 1 < to) return i;
    if (!site.others.includes(i)) continue;
    const start = sisterStart(site, i, from);
    if (start > from) return start;
  }
  return to;
}

/** Where the clause of another cue `u` begins, if it stands beside the content that began at `from` and not inside it; else -1. */
function sisterStart(site: Site, u: number, from: number): number {
  const { tree } = site;
  const { reading } = tree;
  const subject = childBy(tree, u, "nsubj", "nsubj:pass");
  const before = reading.lower(u - 1);
  // "…, adding that", "…, warning of"
  if (reading.tag(u) === "VBG" && before === ",") return u - 1;
  if (
    reading.tag(u) === "VBG" &&
    (before === "and" || before === "but" || before === "while" || before === "before")
  )
    return reading.lower(u - 2) === "," ? u - 2 : u - 1;
  // "… and added that", "…, but warned"
  if (subject < 0 && isVerb(reading, u)) {
    let p = u - 1;
    while (p > from && (reading.tag(p) === "RB" || tree.label(p) === "aux")) p--;
    if ((reading.lower(p) === "and" || reading.lower(p) === "but") && reading.tag(site.v) === reading.tag(u))
      return reading.lower(p - 1) === "," ? p - 1 : p;
    return -1;
  }
  // "…, the ministry said."
  if (subject >= 0) {
    const clause = Math.min(edgesOf(tree, subject).left, u);
    if (reading.lower(clause - 1) === "," && endsHere(site, u)) return clause - 1;
    if (reading.lower(clause - 1) === "as" && endsHere(site, u)) return clause - 1;
  }
  return -1;
}

function endsHere(site: Site, u: number): boolean {
  const { tree } = site;
  return !tree
    .children(u)
    .some(
      (c) => c > u && (tree.label(c) === "ccomp" || tree.label(c) === "obj" || tree.label(c) === "xcomp"),
    );
}

/** The range without punctuation and conjunctions at its edges; null where nothing is left. */
export function trimmed(site: Site, range: Range): Range | null {
  const { reading } = site.tree;
  let { from, to } = range;
  while (from < to && (isPunctuation(reading, from) || /^(?:and|but)$/i.test(reading.lower(from)))) from++;
  while (
    to > from &&
    (isPunctuation(reading, to - 1) || /^(?:and|but|while|although|as)$/.test(reading.lower(to - 1)))
  )
    to--;
  return from < to ? { from, to } : null;
}
