// What the order of the words says where the tree is wrong: English puts the speaker before the verb and the clause after it.
import type { Reading } from "../../../model/reading.ts";
import type { Site, Spot } from "./site.ts";
import { isComma, isStop, isVerb, type Tree } from "./tree.ts";

const NOMINAL = /^(?:NN|NNS|NNP|NNPS|PRP|CD|DT)$/;
/** Tags of finite verbs. */
export const FINITE: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP", "MD"]);
/** Tokens that an insertion between subject and verb may have ("Smith, the head of …, said"). */
const INSERTION = 30;

/** The nominal right before the verb group of `v`, over an apposition or "who"; -1 where something else stands there. */
export function nounBefore(tree: Tree, v: number): number {
  const { reading, first } = tree;
  let p = v - 1;
  // "the Kremlin on Tuesday warned"
  if (TIME.test(reading.lower(p))) {
    p--;
    if (/^(?:on|last|this|late|early)$/.test(reading.lower(p))) p--;
  }
  while (
    p >= first &&
    (/^(?:RB|MD|RP)$/.test(reading.tag(p)) ||
      /^aux/.test(tree.label(p)) ||
      /^(?:has|have|had|was|were|is|are|been|be|'s|'ve|'d|'ll|n't|not|to|both|all|each|do|did|does|will|would)$/.test(
        reading.lower(p),
      ))
  )
    p--;
  if (p < first) return -1;
  if (/^(?:who|which|that)$/.test(reading.lower(p)) && p > first) {
    p--;
    if (reading.lower(p) === ",") p--;
    return p >= first && NOMINAL.test(reading.tag(p)) ? topOf(tree, p, v) : -1;
  }
  if (isComma(reading, p)) return beforeInsertion(tree, p, v);
  // A name that the tagger did not know keeps its capital.
  const nominal =
    NOMINAL.test(reading.tag(p)) ||
    (/^\p{Lu}\p{Ll}/u.test(reading.word(p)) && /^(?:UH|JJ|VB|VBP|FW|IN)$/.test(reading.tag(p)));
  return nominal && !/^(?:that|this|those|these|there)$/.test(reading.lower(p)) ? topOf(tree, p, v) : -1;
}

/** The nominal before the insertion that closes at `p`: an apposition without a verb, or a relative clause with one. */
function beforeInsertion(tree: Tree, p: number, v: number): number {
  const { reading, first } = tree;
  let finite = false;
  for (let q = p - 1; q > first && p - q < INSERTION; q--) {
    if (FINITE.has(reading.tag(q))) finite = true;
    if (!isComma(reading, q) || !NOMINAL.test(reading.tag(q - 1))) continue;
    const relative = /^(?:who|which|whose|whom)$/.test(reading.lower(q + 1));
    if (relative || !finite) return topOf(tree, q - 1, v);
  }
  return -1;
}

/** The highest nominal that `p` hangs on within its own phrase to the left of `v`. */
function topOf(tree: Tree, p: number, v: number): number {
  let t = p;
  for (let n = 0; n < 8; n++) {
    const h = tree.head(t);
    if (
      h < tree.first ||
      h >= v ||
      !NOMINAL.test(tree.reading.tag(h)) ||
      !/^(?:flat|compound|nmod|appos|nmod:poss|conj|amod|det|nummod|nmod:desc)$/.test(tree.label(t))
    )
      break;
    t = h;
  }
  return t;
}

const OPENS_CLAUSE = /^(?:VBG|DT|PRP|PRP\$|NN|NNS|NNP|NNPS|JJ|JJR|JJS|CD|EX|PDT|RBR|\$|IN|WRB)$/;
/** Stops that end a clause. */
export const ENDS: ReadonlySet<string> = new Set([".", ";", ":", "?", "!"]);
/** Tokens within which the finite verb of a clause without "that" is looked for. */
const WITHIN = 36;

/**
 * The finite verb of a clause without "that" that begins right after the cue, or -1: what follows opens a noun phrase and a finite
 * verb comes before any stop, with no relative pronoun between that could have it.
 */
export function bareClauseAfter(site: Site): number {
  const from = afterAdverbs(site);
  const { tree } = site;
  const { reading } = tree;
  if (from >= tree.last) return -1;
  const opens = reading.lower(from);
  if (/^(?:me|him|them|us)$/.test(opens)) return -1;
  const tag = reading.tag(from);
  if (!OPENS_CLAUSE.test(tag) || (BOUND.test(tag) && !OPENS_ADJUNCT.test(opens))) return -1;
  if (BOUND.test(tag)) return mainAfterAdjunct(site, from);
  const found = finiteAfter(site, from);
  if (found >= 0 || !/^(?:i|he|she|they|we|it|there)$/.test(opens)) return found;
  // Nobody says "he": a nominative opens a clause, whatever its verb was taken for.
  for (let i = from + 1; i < from + 4 && i < tree.last; i++) if (isVerb(reading, i)) return i;
  return -1;
}

/** The verb of the clause behind an adverbial clause that opens the content ("said if the talks fail, it will leave"), or -1. */
function mainAfterAdjunct(site: Site, from: number): number {
  const { tree } = site;
  for (let i = from + 1; i < tree.last && i < from + WITHIN; i++) {
    if (isStop(tree.reading, i) || site.masked[i]) return -1;
    if (tree.reading.word(i) === "," && finiteAfter(site, from + 1) >= 0)
      return i + 1 < tree.last && OPENS_CLAUSE.test(tree.reading.tag(i + 1)) ? finiteAfter(site, i + 1) : -1;
  }
  return -1;
}

/** Where the content may begin behind the cue: over "on Tuesday", "initially", "again". */
export function afterAdverbs(site: Spot): number {
  const { tree } = site;
  const { reading } = tree;
  let i = site.end;
  for (let n = 0; n < 4 && i + 1 < tree.last; n++) {
    const lower = reading.lower(i);
    if (TIME.test(lower) && !/^(?:'s|’s)$/.test(reading.word(i + 1))) i++;
    else if (/^(?:on|last|early|late|this)$/.test(lower) && TIME.test(reading.lower(i + 1))) i += 2;
    else if (/ly$/.test(lower) && reading.tag(i) === "RB") i++;
    else break;
  }
  return i;
}
/** Words that say when something was said, and are never who said it. */
export const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|morning|afternoon|evening|night|week|month|year|earlier|later|recently|ago)$/;
const BOUND = /^(?:IN|WRB)$/;
const OPENS_ADJUNCT = /^(?:if|when|while|because|since|although|though|after|before|as|in|under)$/;

const RELATIVES: ReadonlySet<string> = new Set(["who", "which", "that", "whom", "what"]);
const NOMINATIVES: ReadonlySet<string> = new Set(["he", "she", "they", "we", "i"]);

/** The verb of the clause that begins at token `from`, or -1: the first finite one before any stop that no relative pronoun has. */
export function finiteAfter(site: Site, from: number): number {
  const { tree } = site;
  const { reading } = tree;
  let relative = 0;
  let insertion = false;
  for (let i = from; i < tree.last && i < from + WITHIN; i++) {
    if (site.masked[i] || ENDS.has(reading.word(i))) return -1;
    // Behind a comma only where it closes an insertion ("the plan, drafted in haste, would fail") or an adverbial came first.
    if (isComma(reading, i) && i + 1 < tree.last) {
      if (!site.verb.frames.has("np") && tree.label(tree.head(i)) === "conj" && tree.head(i) > i) continue;
      if (
        !/^(?:VBN|VBG|WP|WDT|WP\$|DT|IN|TO|CD|NNP|PRP\$|RB)$/.test(reading.tag(i + 1)) &&
        !FINITE.has(reading.tag(i + 1))
      )
        return -1;
      insertion = !insertion;
      continue;
    }
    const word = reading.lower(i);
    if (RELATIVES.has(word)) relative++;
    // "the deal he struck": a nominative right behind a noun opens a clause that belongs to it.
    else if (i > from && NOMINATIVES.has(word) && reading.tag(i - 1).startsWith("NN")) relative++;
    if (FINITE.has(reading.tag(i)) && i > from) {
      if (insertion) continue;
      if (relative > 0) relative--;
      else if (!/^acl/.test(tree.label(i)) || !site.verb.frames.has("np")) return governing(tree, i);
    }
  }
  return -1;
}

/** The verb or predicate an auxiliary or copula belongs to, else itself. */
function governing(tree: Tree, i: number): number {
  const h = tree.head(i);
  return /^(?:aux|aux:pass|cop)$/.test(tree.label(i)) && h > i ? h : i;
}

/** The verb of an infinitive that begins at token `i` ("to leave", "to not leave"), or -1. */
export function infinitiveAt(reading: Reading, i: number, last: number): number {
  if (i + 1 >= last || reading.lower(i) !== "to") return -1;
  for (let p = i + 1; p < last && p < i + 4; p++) {
    if (reading.tag(p) === "VB" || (isVerb(reading, p) && p === i + 1)) return p;
    if (!/^RB/.test(reading.tag(p))) return -1;
  }
  return -1;
}

/** The highest token that begins its phrase at `from`, following heads to the right only; `from` itself where it is one. */
export function topAt(tree: Tree, from: number): number {
  let t = from;
  for (let n = 0; n < 12; n++) {
    const h = tree.head(t);
    if (h < from || h >= tree.last) break;
    t = h;
  }
  return t;
}
