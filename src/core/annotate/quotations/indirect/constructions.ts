// The constructions in which English tells what was said, in the order in which they are tried.

import { cueVerbForms } from "../../../knowledge/en/cue-verbs.ts";
import type { Reading } from "../../../model/reading.ts";
import { clauseRange, cutAt, edgesOf, phraseRange } from "./edges.ts";
import type { Construction, Range, Site, Told } from "./site.ts";
import { phraseOf } from "./source.ts";
import {
  afterAdverbs,
  bareClauseAfter,
  finiteAfter,
  infinitiveAt,
  nounBefore,
  TIME,
  topAt,
} from "./surface.ts";
import { childBy, isComma, isStop, isVerb, type Tree } from "./tree.ts";

const QUESTION = /^(?:whether|if|what|who|whom|whose|which|when|where|why|how)$/;
const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);

const rightChildren = (site: Site, ...labels: string[]) =>
  site.tree.children(site.v).filter((c) => c >= site.end && labels.includes(site.tree.label(c)));

/**
 * The head of the clause that is told, or -1.
 * Its relation is not always `ccomp`: what begins with "that" right after the verb counts whatever the parser called it.
 */
function clauseAfter(site: Site): number {
  const { tree, end } = site;
  const { reading } = tree;
  const complement = rightChildren(site, "ccomp").find((c) => {
    const { left } = edgesOf(tree, c);
    return left >= end && !(left === end + 1 && reading.word(end) === ",") && hasFiniteVerb(tree, c);
  });
  if (complement !== undefined) return complement;
  const that = thatAfter(site);
  if (that >= 0) {
    const h = tree.head(that);
    if (h > that && hasFiniteVerb(tree, h)) return h;
    const found = finiteAfter(site, that + 1);
    if (found >= 0) return found;
    if (reading.tag(that) === "IN") return topAt(tree, that + 1);
  }
  for (const c of rightChildren(site, "parataxis", "xcomp", "advcl", "dep", "acl:relcl", "acl")) {
    const { left } = edgesOf(tree, c);
    if (
      left === end &&
      hasFiniteVerb(tree, c) &&
      childBy(tree, c, "nsubj", "nsubj:pass", "expl", "csubj") >= 0
    )
      return c;
  }
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
function thatAfter(site: Site): number {
  const { tree, end } = site;
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
    if (/^[.;:?!]$/.test(reading.word(p))) return -1;
  }
  return -1;
}
/** Tokens between a verb and its "that": longer stretches hold other clauses. */
const REACH = 14;

const toldClause: Construction = (site) => {
  if (!site.verb.frames.has("that") && !site.verb.frames.has("mandative")) return null;
  if (site.verb.frames.has("np") && nounHasThat(site)) return null;
  const c = clauseAfter(site);
  if (c < 0) return null;
  const left = startOf(site, c);
  if (
    QUESTION.test(site.tree.reading.lower(left)) &&
    tree_headIs(site.tree, left, c) &&
    !site.verb.frames.has("wh")
  )
    return null;
  return { ranges: [clauseRange(site, c, left)], frame: "that", rule: "told-clause" };
};

/** Where the clause headed by `c` begins: at its "that", or at its left edge where the tree has it as complement, or right behind the cue. */
function startOf(site: Site, c: number): number {
  const { tree } = site;
  const that = thatAfter(site);
  const { left } = edgesOf(tree, c);
  const begin = afterAdverbs(site);
  if (that >= 0 && that <= c && (that <= begin + 1 || site.verb.frames.has("tell") || tree.head(that) === c))
    return that;
  const early = bareClauseAfter(site);
  return tree.head(c) === site.v && tree.label(c) === "ccomp" && (early < 0 || early >= left)
    ? Math.max(begin, left)
    : begin;
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
    objectOf(site) >= 0
  );
}

function tree_headIs(tree: Tree, i: number, c: number): boolean {
  return tree.head(i) === c;
}

const toldQuestion: Construction = (site) => {
  if (!site.verb.frames.has("wh")) return null;
  const { tree, end } = site;
  const { reading } = tree;
  let p = end;
  while (p < tree.last && p < end + 8 && !QUESTION.test(reading.lower(p))) {
    if (isVerb(reading, p) || /^[.;:,?!]$/.test(reading.word(p))) return null;
    p++;
  }
  if (p >= tree.last || !QUESTION.test(reading.lower(p))) return null;
  const c = rightChildren(site, "ccomp", "advcl", "xcomp", "obj", "obl", "acl:relcl", "parataxis").find(
    (c) => edgesOf(tree, c).right >= p && edgesOf(tree, c).left <= p,
  );
  if (c === undefined) return null;
  return { ranges: [clauseRange(site, c, p)], frame: "wh", rule: "told-question" };
};

/** The infinitive that begins at "to" on the right of the verb, or -1. */
function infinitiveAfter(site: Site, ...labels: string[]): number {
  const { tree } = site;
  return (
    rightChildren(site, ...labels).find((c) =>
      tree.children(c).some((k) => k < c && tree.reading.tag(k) === "TO"),
    ) ?? -1
  );
}

const toldInfinitive: Construction = (site) => {
  if (!site.verb.frames.has("to") || site.passive) return null;
  const { reading } = site.tree;
  const start = afterAdverbs(site);
  const here = infinitiveAt(
    reading,
    /^(?:not|never)$/.test(reading.lower(start)) ? start + 1 : start,
    site.tree.last,
  );
  if (here >= 0) return { ranges: [phraseRange(site, here, start)], frame: "to", rule: "told-infinitive" };
  const c = infinitiveAfter(site, "xcomp", "advcl", "ccomp");
  if (c < 0) return null;
  const edge = edgesOf(site.tree, c).left;
  const left = /^(?:not|never)$/.test(reading.lower(edge - 1)) ? edge - 1 : edge;
  if (left - site.end > 4) return null;
  return { ranges: [phraseRange(site, c, left)], frame: "to", rule: "told-infinitive" };
};

const toldObjectInfinitive: Construction = (site) => {
  if (!site.verb.frames.has("oto") || site.passive) return null;
  const { tree, end } = site;
  const { reading } = tree;
  if (end >= tree.last || !OPENS_SOMEBODY.test(reading.tag(end))) return null;
  let relative = 0;
  for (let i = end + 1; i < tree.last && i < end + REACH; i++) {
    if (isBreak(site, i)) return null;
    if (/^(?:who|which|that)$/.test(reading.lower(i))) relative++;
    if (FINITE.has(reading.tag(i)) && relative-- <= 0) return null;
    const c = infinitiveAt(reading, reading.lower(i) === "not" ? i + 1 : i, tree.last);
    // "asked the need to leave": an infinitive that only explains its noun is no request, but few such nouns are asked.
    if (c >= 0) return { ranges: [phraseRange(site, c, end)], frame: "oto", rule: "told-somebody-to" };
  }
  return null;
};
const OPENS_SOMEBODY = /^(?:DT|PRP|PRP\$|NN|NNS|NNP|NNPS|JJ|CD|PDT)$/;

/** The object of the verb, or -1. */
const objectOf = (site: Site) => rightChildren(site, "obj", "iobj")[0] ?? -1;

const accusedOf: Construction = (site) => {
  if (!site.verb.frames.has("of")) return null;
  const { tree } = site;
  const object = objectOf(site);
  const of = rightChildren(site, "obl", "advcl", "nmod").find((c) =>
    tree.children(c).some((k) => k < c && tree.reading.lower(k) === "of"),
  );
  if (site.verb.lemma === "accuse") {
    if (site.passive || object < 0) return null;
    const nested =
      of ??
      tree
        .children(object)
        .find((c) => tree.children(c).some((k) => k < c && tree.reading.lower(k) === "of"));
    return {
      ranges: [phraseRange(site, nested ?? object, Math.max(site.end, edgesOf(tree, object).left))],
      frame: "of",
      rule: "accused-of",
    };
  }
  if (of === undefined || object >= 0) return null;
  return { ranges: [phraseRange(site, of, edgesOf(tree, of).left)], frame: "of", rule: "told-of" };
};

const calledSmall: Construction = (site) => {
  if (!site.verb.frames.has("small") || site.passive) return null;
  const { tree } = site;
  const object = rightChildren(site, "obj", "iobj", "nsubj")[0];
  const complement = rightChildren(site, "xcomp", "ccomp", "obj", "obl", "advcl").find(
    (c) => c !== object && object !== undefined && c > object,
  );
  if (object === undefined || complement === undefined) return null;
  return {
    ranges: [phraseRange(site, complement, Math.max(site.end, edgesOf(tree, object).left))],
    frame: "small",
    rule: "called-so",
  };
};

const describedAs: Construction = (site) => {
  if (!site.verb.frames.has("as")) return null;
  const { tree } = site;
  const as = rightChildren(site, "obl", "advcl", "xcomp", "nmod").find((c) =>
    tree.children(c).some((k) => k < c && tree.reading.lower(k) === "as"),
  );
  if (site.passive) return null;
  const object = objectOf(site);
  const nested =
    as ??
    (object < 0
      ? undefined
      : tree
          .children(object)
          .find((c) => c > object && tree.children(c).some((k) => k < c && tree.reading.lower(k) === "as")));
  if (nested === undefined || object < 0) return null;
  return {
    ranges: [phraseRange(site, nested, Math.max(site.end, edgesOf(tree, object).left))],
    frame: "as",
    rule: "described-as",
  };
};

const deniedDoing: Construction = (site) => {
  if (!site.verb.frames.has("ing") || site.passive) return null;
  const { tree } = site;
  const c = rightChildren(site, "xcomp", "ccomp", "obj", "advcl").find(
    (c) =>
      tree.reading.tag(c) === "VBG" ||
      tree.children(c).some((k) => k < c && tree.reading.tag(k) === "VBG" && tree.label(k).startsWith("aux")),
  );
  if (c === undefined) return null;
  const { left } = edgesOf(tree, c);
  if (left < site.end || left > site.end + 1 || isBreak(site, site.end)) return null;
  return { ranges: [phraseRange(site, c, left)], frame: "ing", rule: "denied-doing" };
};

const PREPOSITIONS: ReadonlySet<string> = new Set([
  "for",
  "against",
  "about",
  "on",
  "to",
  "at",
  "with",
  "of",
]);

const toldOver: Construction = (site) => {
  const { tree, verb } = site;
  const { reading } = tree;
  if ((site.passive && !verb.frames.has("tell")) || site.end + 1 >= tree.last) return null;
  const end = reading.tag(site.end) === "RB" && site.end + 2 < tree.last ? site.end + 1 : site.end;
  const preposition = reading.lower(end);
  if (!verb.frames.has(preposition) || !PREPOSITIONS.has(preposition) || isBreak(site, end + 1)) return null;
  if (!OPENS_THING.test(reading.tag(end + 1)) && !/^(?:PRP|WRB|WP|WDT|IN)$/.test(reading.tag(end + 1)))
    return null;
  return {
    ranges: [phraseRange(site, topAt(tree, end + 1), end + 1)],
    frame: preposition,
    rule: "told-over",
  };
};

/** Prepositions that may continue the object of a verb of judging or naming: "praised Oslo for its patience". */
const CONTINUES = /^(?:for|over|as|of|from|to|against|about|on)$/;

const OPENS_THING = /^(?:DT|PRP\$|NN|NNS|NNP|NNPS|JJ|JJR|JJS|CD|VBG|PDT)$/;

const toldThing: Construction = (site) => {
  if (!site.verb.frames.has("np") || site.passive) return null;
  const { tree } = site;
  let object = objectOf(site);
  if (object < 0 && site.end < tree.last && OPENS_THING.test(tree.reading.tag(site.end)))
    object = topAt(tree, site.end);
  if (object < 0) return null;
  const left = Math.max(site.end, edgesOf(tree, object).left);
  let last = object;
  for (const c of rightChildren(site, "obl", "advcl", "nmod")) {
    if (
      c > object &&
      edgesOf(tree, c).left === edgesOf(tree, last).right + 1 &&
      tree.children(c).some((k) => k < c && CONTINUES.test(tree.reading.lower(k)))
    )
      last = c;
  }
  return { ranges: [phraseRange(site, last, left)], frame: "np", rule: "told-thing" };
};

/** "Oslo was accused of …", "the plan was described as …", "he is said to be ill": the subject belongs to the content. */
const passiveTold: Construction = (site) => {
  if (!site.passive) return null;
  const { tree } = site;
  const subject = childBy(tree, site.v, "nsubj:pass", "nsubj");
  if (subject < 0 || subject > site.v) return null;
  const frames = site.verb.frames;
  const labelled = rightChildren(site, "xcomp", "obl", "advcl", "ccomp").filter(
    (c) => !tree.children(c).some((k) => tree.reading.lower(k) === "by" && tree.label(k) === "case"),
  );
  const c = labelled.find((c) => {
    const opens = tree.reading.lower(edgesOf(tree, c).left);
    if (opens === "to") return frames.has("raised") || frames.has("oto");
    if (opens === "of") return frames.has("of");
    if (opens === "as") return frames.has("as");
    if (opens === "for" || opens === "over") return frames.has("np");
    return frames.has("small") && tree.label(c) === "xcomp";
  });
  if (c === undefined) return null;
  const s = edgesOf(tree, subject);
  const { left } = edgesOf(tree, c);
  return {
    ranges: [{ from: s.left, to: s.right + 1 }, phraseRange(site, c, left)],
    frame: "raised",
    rule: "passive-told",
    agentOnly: true,
  };
};

/** ", he said", ", said the minister on Monday", "as he said": a stretch of its own with the verb, its subject and no other verb. */
const parenthetical: Construction = (site) => {
  if (!site.verb.frames.has("paren")) return null;
  const { tree, v } = site;
  const { reading } = tree;
  const tag = reading.tag(v);
  if (!FINITE.has(tag) && !tag.startsWith("NN") && childBy(tree, v, "aux", "aux:pass") < 0) return null;
  const stretch = stretchOf(site);
  if (!stretch || stretch.from <= tree.first + 1) return null;
  const { from, to } = stretch;
  if (opensQuotation(site, to)) return null;
  if (
    !site.verb.frames.has("tell") &&
    tree.children(v).some((c) => c >= site.end && c < to && tree.label(c) === "obj") &&
    nounBefore(tree, v) >= from
  )
    return null;
  const left = { from: tree.first, to: from - 1 };
  const cut = cutAt(site, to - 1, tree.last);
  const right =
    to < tree.last - 1 && reading.lower(to) === "," && cut > to + 1 ? { from: to + 1, to: cut } : null;
  const before = reading.lower(from - 2);
  const ranges: Range[] = [];
  // "…, and, he said, the talks go on": only what follows is his.
  if (/^(?:and|but|when|that|which|where|because|while|although|or)$/.test(before)) {
    if (right) ranges.push(right);
  } else {
    if (!hasMainVerb(site, left) && right && /^(?:CC|VBG)$/.test(reading.tag(right.from))) return null;
    ranges.push(left);
    // Behind an inverted subject stands its apposition, not more of the content.
    if (
      right &&
      (GOES_ON.test(reading.lower(right.from)) ||
        (stretch.straight ? goesOnAfter(reading, right.from) : !hasMainVerb(site, left)))
    )
      ranges.push(right);
  }
  if (!ranges.some((r) => hasMainVerb(site, r))) return null;
  const next = reading.tag(site.end);
  if (
    stretch.straight &&
    !site.verb.frames.has("tell") &&
    site.end < to &&
    /^(?:DT|NN|NNS|NNP|NNPS|JJ|PRP|PRP\$|CD)$/.test(next) &&
    !TIME.test(reading.lower(site.end)) &&
    !/^(?:last|this|earlier)$/.test(reading.lower(site.end))
  )
    return null;
  const speaker = speakerIn(site, stretch);
  // "the sum he demanded": the stretch is more than cue and subject.
  if (stretch.straight && speaker >= 0) {
    const { first } = phraseOf(tree, speaker, (i) => i >= v);
    for (let i = from; i < first; i++)
      if (!/^(?:RB|IN|CC)$/.test(reading.tag(i)) || (reading.tag(i) === "IN" && reading.lower(i) !== "as"))
        return null;
  }
  return speaker < 0 && !site.passive ? null : { ranges, frame: "paren", rule: "parenthetical", speaker };
};

/** The one who speaks within the stretch of the cue: before the verb, or behind it where it is inverted; -1 for nobody. */
function speakerIn(site: Site, { from, to }: Range): number {
  const { tree, v } = site;
  const before = nounBefore(tree, v);
  if (before >= from) return before;
  const subject = tree.children(v).find((c) => c >= from && c < to && /^nsubj/.test(tree.label(c)));
  if (subject !== undefined) return subject;
  for (let i = site.end; i < to; i++) {
    if (!/^(?:NN|NNS|NNP|NNPS|PRP)$/.test(tree.reading.tag(i))) continue;
    const h = tree.head(i);
    return h > i && h < to && /^(?:compound|flat|amod|nmod)/.test(tree.label(i)) ? h : i;
  }
  return -1;
}

/** True where the subject follows the verb (", said the minister, who …"): nothing on the right is content. */
function isInverted(site: Site): boolean {
  const { tree, v, end } = site;
  const { reading } = tree;
  if (v - 2 <= tree.first || !/^VB[DZP]$/.test(reading.tag(v)) || !isBreak(site, v - 1) || end >= tree.last)
    return false;
  if (
    !site.verb.frames.has("paren") ||
    (site.verb.frames.has("np") && /^(?:DT|PRP\$|JJ|NNS)$/.test(reading.tag(end)))
  )
    return false;
  if (!/^(?:NN|NNS|NNP|NNPS|DT|JJ|PRP|PRP\$|CD)$/.test(reading.tag(end)) || reading.lower(end) === "that")
    return false;
  let stop = end;
  while (stop < tree.last && !isBreak(site, stop)) stop++;
  return hasMainVerb(site, { from: tree.first, to: v - 1 }) && !hasMainVerb(site, { from: end, to: stop });
}

const goesOnAfter = (reading: Reading, i: number) =>
  !(reading.tag(i) === "VBG" && cueVerbForms(reading.lower(i)).length > 0) &&
  !/^(?:according|citing|who|whose)$/.test(reading.lower(i));

const GOES_ON =
  /^(?:and|but|or|because|while|though|although|if|unless|so|as|since|until|even|especially|including)$/;

/** The stretch between commas that the verb and its subject fill, or null where it holds more than that. */
function stretchOf(site: Site): (Range & { readonly straight: boolean }) | null {
  const { tree, v } = site;
  const { reading } = tree;
  let from = v;
  while (from > tree.first && !isBreak(site, from - 1)) from--;
  let to = site.end;
  while (to < tree.last && !isBreak(site, to)) to++;
  if (from > tree.first && from === v - helpersBefore(tree, v)) {
    // ", Smith, the head of the union, said": the stretch begins with the name.
    const head = reading.lower(from - 1) === "," ? nounBefore(tree, v) : -1;
    if (head >= 0) {
      let name = phraseOf(tree, head, (i) => i >= v).first;
      while (name > tree.first && !isBreak(site, name - 1) && tree.dominates(head, name - 1)) name--;
      if (name > tree.first && isBreak(site, name - 1)) return { from: name, to, straight: true };
    }
    if (reading.tag(v) === "VBN") return null;
  }
  for (let i = from; i < v; i++) if (isVerb(reading, i) && !/^(?:aux|cop)/.test(tree.label(i))) return null;
  if (/^(?:IN|WDT|WP|WRB|CC)$/.test(reading.tag(from)) && reading.lower(from) !== "as") return null;
  if (from === v && !OPENS_THING.test(reading.tag(site.end)) && !/^PRP$/.test(reading.tag(site.end)))
    return null;
  return { from, to, straight: from < v - helpersBefore(tree, v) };
}

function helpersBefore(tree: Tree, v: number): number {
  let n = 0;
  while (
    v - n - 1 >= tree.first &&
    (/^aux/.test(tree.label(v - n - 1)) || tree.reading.tag(v - n - 1) === "RB")
  )
    n++;
  return n;
}

/** True where a stretch that ends at `to` leads into words in marks: “…, he wrote: ‘…’”. */
function opensQuotation(site: Site, to: number): boolean {
  const { reading, last } = site.tree;
  if (/^[.!?]+$/.test(reading.word(to))) return false;
  let p = to;
  while (
    p < reading.tokens.length &&
    p < last + 3 &&
    !site.masked[p] &&
    /^[^\p{L}\p{N}]+$/u.test(reading.word(p))
  )
    p++;
  return p < reading.tokens.length && p > to && site.masked[p] === 1;
}

/** True for a range with a finite verb that no relative pronoun or opening "when", "after" … has for its clause. */
function hasMainVerb(site: Site, { from, to }: Range): boolean {
  const { reading } = site.tree;
  let owed = 0;
  for (let i = from; i < to; i++) {
    const lower = reading.lower(i);
    if (i === from || isBreak(site, i - 1)) owed = SUBORDINATE.test(lower) ? 1 : 0;
    else if (/^(?:who|which|whose|whom)$/.test(lower) || (lower === "that" && reading.tag(i) !== "DT"))
      owed++;
    if (!FINITE.has(reading.tag(i))) continue;
    if (owed === 0) return true;
    owed--;
  }
  return false;
}
const SUBORDINATE =
  /^(?:when|whenever|after|before|while|although|though|as|since|because|if|unless|until|who|which|whose|where|asked|pressed|speaking)$/;

function isBreak(site: Site, i: number): boolean {
  const { reading } = site.tree;
  return site.masked[i] === 1 || isComma(reading, i) || isStop(reading, i) || /^["“”]$/.test(reading.word(i));
}

/** The constructions, most telling first. */
const CONSTRUCTIONS: readonly Construction[] = [
  passiveTold,
  toldQuestion,
  toldObjectInfinitive,
  accusedOf,
  calledSmall,
  describedAs,
  toldClause,
  toldInfinitive,
  deniedDoing,
  toldOver,
  toldThing,
  parenthetical,
];

/** What is told at a site by the first construction that fits, or null. */
export function toldAt(site: Site): Told | null {
  if (besideQuotation(site)) return null;
  const tag = site.tree.reading.tag(site.v);
  if (tag.startsWith("NN")) return tag.startsWith("NNP") && !site.headline ? null : toldByNounTag(site);
  if (isInverted(site)) {
    const told = parenthetical(site);
    if (told) return told;
  }
  for (const construction of CONSTRUCTIONS) {
    const told = construction(site);
    if (told) return told;
  }
  return null;
}

/** Words in marks that are more than a name or a scare: a cue beside them is theirs. */
const SPOKEN = 3;

/** True where words in marks stand directly before the stretch of the cue (", he said"): then the cue has its content there. */
function besideQuotation(site: Site): boolean {
  const { reading, first } = site.tree;
  let i = site.v;
  while (i > first && !isBreak(site, i - 1)) i--;
  let p = i - 1;
  while (p >= 0 && site.masked[p] === 0 && /^[,"'“”‘’]+$/.test(reading.word(p))) p--;
  if (p < 0 || site.masked[p] === 0 || reading.tag(i) === "CC") return false;
  // A sentence of its own after a quoted one.
  let stop = p;
  while (stop > p - 2 && stop > 0 && /^["“”'’]+$/.test(reading.word(stop))) stop--;
  if (i === first && /^[.!?…]+$/.test(reading.word(stop)) && !/^\p{Ll}/u.test(reading.word(i))) return false;
  let n = 0;
  for (let q = p; q >= 0 && site.masked[q] === 1 && n < SPOKEN; q--)
    if (/[\p{L}\p{N}]/u.test(reading.word(q))) n++;
  return n >= SPOKEN || /^[.!?]$/.test(reading.word(i - 1));
}

/** A verb that the tagger took for a noun: only between its subject and the end of its stretch. */
function toldByNounTag(site: Site): Told | null {
  const { reading } = site.tree;
  const before = reading.tag(site.v - 1);
  if (site.v <= site.tree.first || !/^(?:NN|NNP|NNS|NNPS|PRP|JJ|RB)$/.test(before)) return null;
  return parenthetical(site);
}
