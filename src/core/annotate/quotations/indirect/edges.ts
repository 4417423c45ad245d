// Where a told clause begins and ends. Parsers attach too much on the right: what follows the comma may be the cue's, not the content's.
import type { Range, Site } from "./site.ts";
import { finiteAfter } from "./surface.ts";
import { childBy, isComma, isPunctuation, isStop, isVerb, type Tree } from "./tree.ts";

/**
 * The tokens of the clause headed by `c`, from `left` on. The right edge of its subtree says little: a clause that is told
 * mostly runs to the end of its sentence. So the stretch of `c` up to the next comma is taken whatever the parser hung it on, and
 * each stretch behind a comma where it hangs on the clause or continues it by its first words; all that only up to the place
 * where another cue takes over.
 */
export function clauseRange(site: Site, c: number, left: number): Range {
  const { tree } = site;
  const limit = cutAt(site, left, tree.last);
  let to = left;
  while (to < limit) {
    const next = stretchEnd(site, to, limit);
    if (to > c) {
      if (isStop(tree.reading, to) && !listsBehind(site, to, limit)) break;
      if (isComma(tree.reading, to) && !continues(site, c, to + 1, next)) break;
    }
    to = next;
  }
  return { from: left, to };
}

/** True for a colon behind which the content is spelt out ("for one reason: the sum is too small"), and nothing else is said. */
function listsBehind(site: Site, colon: number, limit: number): boolean {
  const { reading } = site.tree;
  if (reading.word(colon) !== ":" || site.passive) return false;
  for (let i = colon + 1; i < limit; i++) if (site.masked[i] || site.others.includes(i)) return false;
  return true;
}

/**
 * The tokens of a phrase that is told (an object, an infinitive), headed by `c`: like a clause, but an adverbial clause behind it says
 * when or why it was said, and what follows a comma belongs to it only where it is the rest of a list.
 */
export function phraseRange(site: Site, c: number, left: number): Range {
  const { tree } = site;
  const { reading } = tree;
  const whole = clauseRange(site, c, left);
  const tag = reading.tag(c);
  for (let i = c + 1; i < whole.to; i++) {
    const next = reading.tag(i + 1);
    // A list, further adjectives, or a participle that hangs on an infinitive go on behind the comma.
    if (
      isComma(reading, i) &&
      next !== tag &&
      next !== "JJ" &&
      !(tag === "VB" && next === "VBG") &&
      !/^(?:and|or)$/.test(reading.lower(i + 1))
    )
      return { from: left, to: i };
    if (reading.tag(i) === "IN" && ADVERBIAL.test(reading.lower(i)) && tree.label(i) === "mark")
      return { from: left, to: /^(?:even|just|only)$/.test(reading.lower(i - 1)) ? i - 1 : i };
    // "… and others have cleared it": a clause of its own, not a further object.
    if (
      /^(?:and|but|while)$/.test(reading.lower(i)) &&
      i + 1 < whole.to &&
      /^(?:DT|PRP|NN|NNS|NNP|NNPS|JJ|PRP\$|CD)$/.test(reading.tag(i + 1)) &&
      finiteAfter(site, i + 1) >= 0
    )
      return { from: left, to: i };
    if (/^(?:when|since|amid|during)$/.test(reading.lower(i))) return { from: left, to: i };
  }
  return whole;
}
const ADVERBIAL = /^(?:while|when|after|before|since|as|although|though|because|until)$/;

/** The end of the stretch at `from`: the next comma or stop after its first token. */
function stretchEnd(site: Site, from: number, limit: number): number {
  let i = from + 1;
  while (i < limit && !isComma(site.tree.reading, i) && !isStop(site.tree.reading, i)) i++;
  return i;
}

const CARRIES_ON =
  /^(?:that|which|whose|where|including|because|if|unless|especially|particularly|such|not|nor|or|than|until|whether|even|let)$/;

/** True for a stretch behind a comma that still belongs to the clause headed by `c`. */
function continues(site: Site, c: number, from: number, to: number): boolean {
  const { tree } = site;
  const { reading } = tree;
  if (from >= to) return true;
  const word = reading.lower(from);
  // ", was released": the verb of the clause around a participle or relative clause.
  if (
    /^VB[DZP]$|^MD$/.test(reading.tag(from)) &&
    (reading.tag(site.v) === "VBG" ||
      tree.label(site.v).startsWith("acl") ||
      /^(?:who|which)$/.test(reading.lower(site.v - 1)))
  )
    return false;
  if (/^compared$/.test(word)) return false;
  // "After saying he was ill, the man left": the sentence's own clause begins.
  if (
    (reading.tag(site.v) === "VBG" || site.passive) &&
    site.v <= tree.first + 2 &&
    /^(?:DT|NN|PRP)/.test(reading.tag(from))
  )
    return false;
  const clash = sameTense(site, c, from, to);
  if (clash !== null) return clash;
  let inside = 0;
  for (let i = from; i < to; i++) if (tree.dominates(c, i)) inside++;
  if (inside * 2 > to - from) return true;
  if (CARRIES_ON.test(word)) return true;
  return /^(?:and|but|or)$/.test(word) && from + 1 < to && CARRIES_ON.test(reading.lower(from + 1));
}

/**
 * For a stretch that opens with "and", "but" or "while" and has a subject of its own: false where its tense clashes with that of the
 * clause before it ("said he would go, while others wait"), true where both are in the future or, after a past cue, in the
 * present; null where tense says nothing.
 */
function sameTense(site: Site, c: number, from: number, to: number): boolean | null {
  const { tree } = site;
  const { reading } = tree;
  if (!/^(?:and|but|while|though|although|whereas|so)$/.test(reading.lower(from))) return null;
  const next = finiteAfter(site, from + 1);
  if (next < 0 || next >= to || /^(?:that|if|when|because)$/.test(reading.lower(from + 1))) return null;
  const mine = tenseOf(tree, c);
  const its = tenseOf(tree, next);
  if (mine === null || its === null) return null;
  if (mine.slice(0, 4) !== its.slice(0, 4)) return false;
  return (mine.endsWith("modal") && its.endsWith("modal")) ||
    (mine.startsWith("pres") && reading.tag(site.v) === "VBD")
    ? true
    : null;
}

/** "past", "past modal", "pres" or "pres modal" for a verb with its auxiliaries; null for a non-finite one. */
function tenseOf(tree: Tree, verb: number): string | null {
  for (const i of [verb, ...tree.children(verb).filter((k) => /^(?:aux|cop)/.test(tree.label(k)))]) {
    const tag = tree.reading.tag(i);
    const lower = tree.reading.lower(i);
    if (tag === "MD")
      return /^(?:would|could|might|'d)$/.test(lower)
        ? "past modal"
        : /^(?:will|wo|can|ca|may|'ll|shall)$/.test(lower)
          ? "pres modal"
          : null;
    if (tag === "VBD") return "past";
    if (tag === "VBZ" || tag === "VBP") return "pres";
  }
  return null;
}

/** The first place after `from` where the content is over although its subtree goes on, else `to`. */
export function cutAt(site: Site, from: number, to: number): number {
  const { tree } = site;
  const { reading } = tree;
  for (let i = from + 1; i < to; i++) {
    const word = reading.lower(i);
    if (word === ";" && site.others.some((u) => u > i && tree.label(u) !== "amod")) return i;
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
  const quoting = quotingStart(site, u, from);
  if (quoting > from) return quoting;
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
    if (
      (reading.lower(p) === "and" || reading.lower(p) === "but") &&
      finiteTag(tree, site.v) === finiteTag(tree, u)
    )
      return reading.lower(p - 1) === "," ? p - 1 : p;
    return -1;
  }
  // "…, the ministry said."
  if (subject >= 0) {
    const clause = Math.min(tree.left(subject), u);
    // "… and the union said …"
    if (
      /^(?:and|but|while)$/.test(reading.lower(clause - 1)) &&
      finiteTag(tree, u) === finiteTag(tree, site.v) &&
      clause - 1 > from
    )
      return reading.lower(clause - 2) === "," ? clause - 2 : clause - 1;
    if (reading.lower(clause - 1) === "," && endsHere(site, u)) return clause - 1;
    if (reading.lower(clause - 1) === "as" && endsHere(site, u)) return clause - 1;
  }
  return -1;
}

/** Tokens of a clause that leads into words in marks, before its verb (", which he called “…”"). */
const LEAD = 8;

/** Where a clause behind a comma or dash begins whose verb `u` leads straight into words in marks; -1 for any other verb. */
function quotingStart(site: Site, u: number, from: number): number {
  const { reading, last } = site.tree;
  let p = u + 1;
  while (
    p < last &&
    p < u + 4 &&
    !site.masked[p] &&
    (/^[,:]$/.test(reading.word(p)) || /^(?:it|them|him|her|that)$/.test(reading.lower(p)))
  )
    p++;
  if (p >= last || site.masked[p] !== 1) return -1;
  for (let i = u - 1; i > from && u - i <= LEAD; i--) if (isComma(reading, i) && !site.masked[i]) return i;
  return -1;
}

/** The tag of a verb, or of the verb that governs it as its infinitive ("refused to answer"). */
function finiteTag(tree: Tree, u: number): string {
  let t = u;
  for (
    let n = 0;
    n < 3 && tree.reading.tag(t) === "VB" && tree.label(t) === "xcomp" && tree.head(t) >= tree.first;
    n++
  )
    t = tree.head(t);
  const helper = tree.children(t).find((k) => k < t && /^aux/.test(tree.label(k)));
  return tree.reading.tag(helper ?? t);
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
