// Verbs of saying among the words outside marks: is this word one, in which form, with whom as its subject or agent?
import type { CueVerb } from "../../knowledge/en/cue-verbs.ts";
import { AUXILIARIES, BE, DETERMINERS, VERB_ADVERBS } from "../../knowledge/en/quotation-words.ts";
import type { Reading } from "../../model/reading.ts";
import { cueFormsOf } from "./cue-forms.ts";
import { capitalAt, type Item, lowerAt, tagAt } from "./frame.ts";

/** A verb of saying in a frame. */
export interface CueAt {
  /** First item of the verb group ("has also said"). */
  readonly from: number;
  /** The verb itself. */
  readonly verb: number;
  /** After its particle ("pointed out"). */
  readonly to: number;
  readonly form: "finite" | "ing" | "infinitive" | "participle" | "passive";
  /** Every reading of the verb in the lexicon that its particle allows. */
  readonly verbs: readonly CueVerb[];
}

/** Does a word of the verb group stand here: an auxiliary or an adverb? */
export function inVerbGroup(reading: Reading, items: readonly Item[], i: number): boolean {
  return auxiliaryAt(reading, items, i) || isAdverb(lowerAt(reading, items, i));
}

export const isAdverb = (w: string) =>
  VERB_ADVERBS.has(w) || (w.length > 4 && w.endsWith("ly") && w !== "family");

/** Is the word at `i` an auxiliary? The month of May and a person of that name are none. */
const auxiliaryAt = (reading: Reading, items: readonly Item[], i: number) => {
  const w = lowerAt(reading, items, i);
  return AUXILIARIES.has(w) && !(w === "may" && i > 0 && capitalAt(reading, items, i));
};

/** Is the word at `i` a verb in a finite form, as far as its tag tells? */
export function finiteAt(reading: Reading, items: readonly Item[], i: number): boolean {
  return FINITE.has(tagAt(reading, items, i)) && tagAt(reading, items, i - 1) !== "POS";
}

const FINITE: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP", "MD"]);
const ASKED = /^(?:if|whether|what|why|how|who|where|when|about|by|to|for|on|which)$/;

/** The verb of saying at item `i`, or null. Nouns ("the claims"), and forms that an article or adjective precedes, are none. */
export function cueAt(reading: Reading, items: readonly Item[], i: number): CueAt | null {
  const item = items[i];
  const known = item === undefined || item < 0 ? null : cueFormsOf(reading.entry(item));
  if (!known) return null;
  const { forms, kinds } = known;
  const word = lowerAt(reading, items, i);
  let to = i + 1;
  let verbs: CueVerb[] = [];
  let kind: string = forms[0]!.kind;
  for (const form of forms) {
    for (const verb of form.verbs) {
      const length = particleLength(reading, items, i + 1, verb.particles);
      if (length < 0) continue;
      if (i + 1 + length > to) verbs = [];
      else if (i + 1 + length < to) continue;
      to = i + 1 + length;
      verbs.push(verb);
      kind = form.kind;
    }
  }
  if (verbs.length === 0) return null;
  let from = i;
  while (from > 0 && isAdverb(lowerAt(reading, items, from - 1))) from--;
  const before = lowerAt(reading, items, from - 1);
  const tag = tagAt(reading, items, i);
  if (nounLike(reading, items, i, to, kind, tag)) return null;
  let form: CueAt["form"] = "finite";
  if (kinds.has("ing")) form = BE.has(before) ? "finite" : "ing";
  else if (before === "to" && kinds.has("base")) form = "infinitive";
  else if (kinds.has("past")) {
    let b = from - 1;
    while (b >= 0 && (isAdverb(lowerAt(reading, items, b)) || lowerAt(reading, items, b) === "been")) b--;
    const aux = lowerAt(reading, items, from - 1);
    if (BE.has(aux) && aux !== "'s") form = "passive";
    else if (lowerAt(reading, items, to) === "by") form = "participle";
    else if (agentBehind(reading, items, to, verbs)) form = "participle";
    else if (
      /^(?:asked|pressed|told)$/.test(word) &&
      before === "," &&
      ASKED.test(lowerAt(reading, items, to))
    )
      form = "participle"; // “X, asked if …: “No.””
    else if (
      tag === "VBN" &&
      !AUXILIARIES.has(aux) &&
      takes({ verbs }, "small", "as") &&
      !/^(?:NNPS?|PRP)$/.test(tagAt(reading, items, from - 1)) &&
      whatBefore(reading, items, from) < 0 &&
      !objectBehind(reading, items, to) &&
      !capitalAt(reading, items, from - 1) &&
      !(before === "," && capitalAt(reading, items, from - 2)) // “the envoy, Ann Bell, called it …”
    )
      form = "participle";
  }
  while (from > 0 && auxiliaryAt(reading, items, from - 1)) {
    from--;
    while (from > 0 && isAdverb(lowerAt(reading, items, from - 1))) from--;
  }
  return { from, verb: i, to, form, verbs };
}

/** “Bell’s earlier warning of …” names a thing; “He’s warning of …” does not. */
function ofSomebody(reading: Reading, items: readonly Item[], i: number): boolean {
  let k = i - 1;
  while (k > 0 && /^(?:JJ[RS]?|RBR)$/.test(tagAt(reading, items, k))) k--;
  return (
    /^['’]s?$/.test(lowerAt(reading, items, k)) &&
    !/^(?:he|she|it|that|who|there|what|everybody|everyone|nobody)$/.test(lowerAt(reading, items, k - 1))
  );
}

/** “labelled “a disgrace” by Ann Bell”: behind what it is called stands who calls it so. */
function agentBehind(
  reading: Reading,
  items: readonly Item[],
  to: number,
  verbs: readonly CueVerb[],
): boolean {
  const as = lowerAt(reading, items, to) === "as" ? to + 1 : to;
  return (
    as < items.length &&
    items[as]! < 0 &&
    lowerAt(reading, items, as + 1) === "by" &&
    takes({ verbs }, "small", "as") &&
    !/^VB[GN]$/.test(tagAt(reading, items, as + 2))
  );
}

/** “a filing called Ann Bell “a risk””: with an object before what it is called, the verb is no participle. */
function objectBehind(reading: Reading, items: readonly Item[], to: number): boolean {
  let words = 0;
  for (let k = to; k < Math.min(items.length, to + 8); k++) {
    if (items[k]! < 0) return words > 0;
    const w = lowerAt(reading, items, k);
    if (/^[,;:.]$/.test(w) || w === "by" || finiteAt(reading, items, k)) return false;
    if (!/^(?:as|a|an|the|in|on)$/.test(w)) words++;
    else if (w === "in" || w === "on") return false;
  }
  return false;
}

/** “what her aides described as …”: where the “what” of the clause stands whose verb, behind its subject, is at `verb`; or -1. */
export function whatBefore(reading: Reading, items: readonly Item[], verb: number): number {
  for (let k = verb - 1; k >= Math.max(0, verb - 6); k--) {
    const w = lowerAt(reading, items, k);
    if (w === "what") return k < verb - 1 ? k : -1;
    if (w === "" || /^[,;:]$/.test(w) || (k < verb - 1 && finiteAt(reading, items, k))) return -1;
  }
  return -1;
}

function particleLength(
  reading: Reading,
  items: readonly Item[],
  i: number,
  words: readonly string[],
): number {
  return words.every((w, n) => lowerAt(reading, items, i + n) === w) ? words.length : -1;
}

/** Forms that are nouns as often as verbs need something beside them that only a verb has. */
function nounLike(
  reading: Reading,
  items: readonly Item[],
  i: number,
  to: number,
  kind: string,
  tag: string,
): boolean {
  const before = lowerAt(reading, items, i - 1);
  const word = lowerAt(reading, items, i);
  // The United States, the Washington Post: a capital inside a sentence, if not in a headline.
  if (capitalAt(reading, items, i) && i > 0 && items[i - 1]! >= 0 && !headlineAt(reading, items, i))
    return true;
  if (kind === "ing" && ofSomebody(reading, items, i)) return true;
  if (kind === "past") return word.endsWith("ed") && (tag === "JJ" || tag === "NN");
  if (headlineAt(reading, items, i)) return DETERMINERS.has(before);
  if (kind === "base" && before === "," && lowerAt(reading, items, to) === ",") return true; // “no better than, say, …”
  // “…, appeal court on Tuesday”: a bare form behind a comma has no subject.
  if (kind === "base" && before === "," && items[to]! >= 0 && /^NN/.test(tagAt(reading, items, to)))
    return true;
  if (/^(?:NN|NNS|NNP|NNPS|JJ|CD)$/.test(tag)) {
    if (kind === "ing") return DETERMINERS.has(before) || tag === "NNP";
    const next = lowerAt(reading, items, to);
    const content = next === "that" || next === ":" || items[to]! < 0 || (next === "," && items[to + 1]! < 0);
    if (/^(?:he|she|it|they|we|i|you|who)$/.test(before)) return false;
    if (kind === "s" && before === "," && capitalAt(reading, items, i - 2)) return false;
    if (kind === "s" && next === "." && opensAtMark(reading, items, i)) return false;
    return !content || !/^NN/.test(tagAt(reading, items, i - 1));
  }
  return DETERMINERS.has(before) && !/^(?:one|all|both|this|some|many|another|few|most|that)$/.test(before);
}

/** “…,” the law states · “…!” the young driver demands: between mark and verb stands “the” with one noun phrase. */
function opensAtMark(reading: Reading, items: readonly Item[], verb: number): boolean {
  let k = verb - 1;
  while (k > verb - 6 && k > 0 && items[k]! >= 0 && /^(?:NN|JJ|CD|HYPH)/.test(tagAt(reading, items, k))) k--;
  return k > 0 && k < verb - 1 && lowerAt(reading, items, k) === "the" && items[k - 1]! < 0;
}

/** Does the word stand in a headline, where tags are poor and capitals mean nothing? */
function headlineAt(reading: Reading, items: readonly Item[], i: number): boolean {
  const sentence = reading.sentenceOf(items[i]!);
  const zone = sentence >= 0 ? reading.sentences[sentence]!.zone : "body";
  return zone === "headline" || zone === "heading" || zone === "deck" || zone === "related";
}

/** May the verb stand in a tag beside quoted words? */
export const tags = (cue: Pick<CueAt, "verbs">) => takes(cue, "paren", "quote");

/** Has one of the readings this frame? */
export const takes = (cue: Pick<CueAt, "verbs">, ...frames: string[]) =>
  cue.verbs.some((v) => frames.some((f) => v.frames.has(f)));
