// Clauses that are told: "said that …", "said …", "asked whether …".
import { clauseRange } from "./edges.ts";
import { type Construction, rightChildren, type Site, type Spot } from "./site.ts";
import { afterAdverbs, bareClauseAfter, ENDS, FINITE, finiteAfter, TIME, topAt } from "./surface.ts";
import { childBy, isComma, isVerb, type Tree } from "./tree.ts";

const QUESTION = /^(?:whether|if|what|who|whom|whose|which|when|where|why|how)$/;
/** Prepositions and conjunctions that a told clause may open with. */
const OPENS =
  /^(?:that|if|whether|when|while|because|since|although|though|after|before|as|in|under|on|at|by|with|without|during|despite|unless|until|once|from|like|of)$/;

/**
 * The head of the clause that is told, or -1.
 * Its relation is not always `ccomp`: what begins with "that" right after the verb counts whatever the parser called it.
 */
function clauseAfter(site: Site): number {
  const { tree, end } = site;
  const { reading } = tree;
  const complement = rightChildren(site, ["ccomp"]).find((c) => {
    const left = tree.left(c);
    return left >= end && !(left <= end + 1 && reading.word(end) === ",") && hasFiniteVerb(tree, c);
  });
  if (complement !== undefined) return complement;
  const that = thatAfter(site);
  if (that >= 0) {
    const h = tree.head(that);
    if (h > that && hasFiniteVerb(tree, h)) return h;
    const found = finiteAfter(site, that + 1);
    if (found >= 0) return found;
    if (that + 1 < tree.last && reading.tag(that) === "IN" && !site.verb.frames.has("np"))
      return topAt(tree, that + 1);
  }
  for (const c of rightChildren(site, ["parataxis", "xcomp", "advcl", "dep", "acl:relcl", "acl"])) {
    const left = tree.left(c);
    if (
      left === end &&
      hasFiniteVerb(tree, c) &&
      childBy(tree, c, "nsubj", "nsubj:pass", "expl", "csubj") >= 0
    )
      return c;
  }
  const second = clauseOfSecondObject(site);
  if (second >= 0) return second;
  // "those predicting rulings were wrong": the finite verb is the main clause's.
  if (
    reading.tag(site.v) === "VBG" &&
    site.verb.frames.has("np") &&
    !isComma(reading, site.v - 1) &&
    tree.label(site.v).startsWith("acl")
  )
    return -1;
  return bareClauseAfter(site);
}

/** "Told the council the bridge, built in 1911, would close": two objects side by side and a verb without subject behind are a clause; or -1. */
function clauseOfSecondObject(site: Site): number {
  if (!site.verb.frames.has("tell")) return -1;
  const { tree } = site;
  const [told, subject, more] = rightChildren(site, ["iobj", "obj"]);
  if (told === undefined || subject === undefined || more !== undefined) return -1;
  if (tree.right(told) + 1 !== tree.left(subject)) return -1;
  const c = rightChildren(site, ["conj", "parataxis", "ccomp", "dep"]).find((k) => k > subject);
  if (c === undefined || !hasFiniteVerb(tree, c)) return -1;
  return childBy(tree, c, "cc", "nsubj", "nsubj:pass") >= 0 ? -1 : c;
}

/** True for a clause with a finite verb, or with a subject before a bare one ("that he resign"). */
function hasFiniteVerb(tree: Tree, c: number): boolean {
  const { reading } = tree;
  if (FINITE.has(reading.tag(c))) return true;
  const below = tree.children(c);
  if (
    below.some(
      (k) =>
        ["aux", "aux:pass", "cop"].includes(tree.label(k)) &&
        (FINITE.has(reading.tag(k)) || reading.tag(k) === "VB"),
    )
  )
    return !below.some((k) => k < c && reading.tag(k) === "TO");
  return (
    isVerb(reading, c) && reading.tag(c) !== "VBG" && below.some((k) => k < c && SUBJECTS.has(tree.label(k)))
  );
}
const SUBJECTS = new Set(["nsubj", "nsubj:pass", "expl", "csubj"]);

/** "that" within a few words after the verb, with only adverbials, the one spoken to and the like between; or -1. */
export function thatAfter({ tree, end }: Spot): number {
  const { reading } = tree;
  for (let p = end; p < tree.last && p < end + REACH; p++) {
    if (
      reading.lower(p) === "that" &&
      reading.lower(p - 1) !== "so" &&
      (reading.tag(p) === "IN" ||
        (p + 1 < tree.last && /^(?:DT|PRP|PRP\$|NNP|NNPS|NNS|EX)$/.test(reading.tag(p + 1))))
    )
      return p;
    if (p > end && isVerb(reading, p)) return -1;
    if (ENDS.has(reading.word(p))) return -1;
  }
  return -1;
}
/** Tokens between a verb and its "that": longer stretches hold other clauses. */
const REACH = 14;

/**
 * A clause with or without "that" behind its verb.
 * + The mayor said on Monday that the bridge would close.
 * + The mayor said the bridge would close.
 * + The mayor told reporters the bridge, built in 1911, would close.
 * - The mayor said nothing.
 * - The mayor read that book.
 */
export const toldClause: Construction = (site) => {
  const { frames } = site.verb;
  if (!frames.has("that") && !frames.has("mandative") && !frames.has("explicit")) return null;
  if (frames.has("explicit") && thatAfter(site) !== afterAdverbs(site)) return null;
  if (site.verb.frames.has("np") && nounHasThat(site)) return null;
  const c = clauseAfter(site);
  if (c < 0) return null;
  const left = startOf(site, c);
  if (site.tree.reading.tag(left) === "IN" && !OPENS.test(site.tree.reading.lower(left))) return null;
  if (
    QUESTION.test(site.tree.reading.lower(left)) &&
    site.tree.head(left) === c &&
    !site.verb.frames.has("wh")
  )
    return null;
  return { ranges: [clauseRange(site, c, left)], frame: "that", rule: "told-clause" };
};

/** Where the clause headed by `c` begins: at its "that", or at its left edge where the tree has it as complement, or right behind the cue. */
function startOf(site: Site, c: number): number {
  const { tree } = site;
  const that = thatAfter(site);
  const left = tree.left(c);
  const begin = afterAdverbs(site);
  if (that >= 0 && that <= c && (that <= begin + 1 || site.verb.frames.has("tell") || tree.head(that) === c))
    return that;
  const isComplement = tree.head(c) === site.v && tree.label(c) === "ccomp";
  if (site.verb.frames.has("tell")) {
    const told = rightChildren(site, ["iobj", "obj"]).find((o) => o !== c && tree.left(o) === site.end);
    if (told !== undefined && tree.right(told) < c) return tree.right(told) + 1;
    if (isComplement && left > begin) return left;
  }
  const early = bareClauseAfter(site);
  return isComplement && early < 0 ? Math.max(begin, left) : begin;
}

/** True for "rejected arguments that …": the clause is the noun's, and the noun is what is told. */
function nounHasThat(site: Site): boolean {
  const that = thatAfter(site);
  if (that < 0 || site.verb.frames.has("tell")) return false;
  const { reading } = site.tree;
  return (
    that > afterAdverbs(site) &&
    /^NNS?$/.test(reading.tag(that - 1)) &&
    !TIME.test(reading.lower(that - 1)) &&
    rightChildren(site, ["obj", "iobj"]).length > 0
  );
}

/**
 * An indirect question.
 * + The mayor asked whether the bridge would close.
 * + The mayor did not say when the bridge would close.
 * - The mayor left when the bridge closed.
 */
export const toldQuestion: Construction = (site) => {
  if (!site.verb.frames.has("wh")) return null;
  const { tree } = site;
  const p = questionAfter(site);
  if (p < 0) return null;
  const c = rightChildren(site, ["ccomp", "advcl", "xcomp", "obj", "obl", "acl:relcl", "parataxis"]).find(
    (c) => tree.right(c) >= p && tree.left(c) <= p,
  );
  if (c === undefined) return null;
  return { ranges: [clauseRange(site, c, p)], frame: "wh", rule: "told-question" };
};

/** The word that opens a question within a few words after the verb, with no verb or stop between; or -1. */
export function questionAfter({ tree, end }: Spot): number {
  const { reading } = tree;
  for (let p = end; p < tree.last && p <= end + 8; p++) {
    if (QUESTION.test(reading.lower(p))) return p;
    if (isVerb(reading, p) || /^[.;:,?!]$/.test(reading.word(p))) return -1;
  }
  return -1;
}

/**
 * True for "asked" between commas with the main verb behind them: a participle, and nobody who asks.
 * - The mayor, asked whether the bridge would close, shrugged.
 */
export function wasAsked({ tree, v }: Spot): boolean {
  const { reading } = tree;
  if (reading.lower(v) !== "asked" || !isComma(reading, v - 1)) return false;
  for (let i = v + 2; i < tree.last - 1; i++)
    if (isComma(reading, i)) return /^VB[DZ]$/.test(reading.tag(i + 1));
  return false;
}
