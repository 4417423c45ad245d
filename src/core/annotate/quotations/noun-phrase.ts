// Noun phrases read from left to right: where the one who speaks begins and ends, with titles, apposition and relative clause.
import {
  CONJUNCTIONS,
  DETERMINERS,
  NOUN_PREPOSITIONS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
  VEHICLES,
} from "../../knowledge/en/quotation-words.ts";
import { isSpeakerNoun } from "../../knowledge/en/speaker-nouns.ts";
import type { Reading } from "../../model/reading.ts";
import { capitalAt, type Item, lowerAt, type Run, tagAt, wordAhead } from "./frame.ts";
import { cueAt, finiteAt, isAdverb } from "./verb-group.ts";

/** May a noun phrase begin at item `i`? */
export function nounStart(reading: Reading, items: readonly Item[], i: number): boolean {
  const w = lowerAt(reading, items, i);
  if (w === "") return false;
  if (SUBJECT_PRONOUNS.has(w) || DETERMINERS.has(w)) return true;
  if (SUBORDINATORS.has(w) || CONJUNCTIONS.has(w) || RELATIVES.has(w)) return false;
  const tag = tagAt(reading, items, i);
  // “undecided voter Ann Bell said”, “leading Democrats say”
  if (/^VB[NG]$/.test(tag) && /^NN/.test(tagAt(reading, items, i + 1)) && cueAt(reading, items, i) === null)
    return true;
  if (/^(?:IN|RB|TO|MD|VB[DZPNG]?|CC|WDT|WP|WRB|RP|UH|EX)$/.test(tag)) {
    // A name that is tagged as a verb; but “Asked about it, Bell said” begins with no name.
    const next = lowerAt(reading, items, i + 1);
    return (
      capitalAt(reading, items, i) && /^VB/.test(tag) && !PREPOSITIONS.has(next) && !SUBORDINATORS.has(next)
    );
  }
  return capitalAt(reading, items, i) || /^(?:NN|JJ|CD|PRP|DT|PDT)/.test(tag);
}

/** Words of the longest phrase that is read, relative clauses and all. */
const LONGEST = 80;
/** How many pairs of commas between a head and its verb are gone back over. */
const COMMAS = 4;

/**
 * The noun phrase that begins at `i` and ends before the sentence, its adjuncts ("in a statement", "on Monday") or the next
 * clause do: with apposition and relative clause as far as they are tied to it.
 */
export function phraseFrom(reading: Reading, items: readonly Item[], i: number): Run {
  const from = i;
  const first = lowerAt(reading, items, i);
  if (SUBJECT_PRONOUNS.has(first) && !/^(?:one|others|some|many|both|neither)$/.test(first))
    return { from, to: i + 1 };
  let j = i + 1;
  let relative = false;
  for (; j < Math.min(items.length, i + LONGEST); j++) {
    const item = items[j]!;
    if (item < 0) {
      // A nickname inside a name: Tom “Salty” Marsh.
      if (capitalAt(reading, items, j + 1) && capitalAt(reading, items, j - 1)) continue;
      break;
    }
    const w = lowerAt(reading, items, j);
    if (/^[.;:!?—–]$|^--+$|^\.\.+$/.test(w)) break;
    if (w === "(" || w === "[") {
      const close = wordAhead(reading, items, j, 14, /^[)\]]$/);
      if (close > 0 && close - j < 12) {
        j = close;
        continue;
      }
      break;
    }
    if (w === ",") {
      relative = false;
      if (!apposition(reading, items, j + 1)) break;
      continue;
    }
    if (w === "who" || w === "whose" || w === "whom" || w === "which") relative = true;
    if (relative) continue;
    if (finiteAt(reading, items, j) && !capitalAt(reading, items, j)) break;
    if (w === "and") {
      if (!nounStart(reading, items, j + 1)) break;
      continue;
    }
    if (SUBORDINATORS.has(w) && w !== "that") break;
    if (w === "that" || w === "but" || w === "about") break;
    if (TIME_WORDS.has(w) && !capitalAt(reading, items, j + 1) && !/^(?:late|early|last|this|next)$/.test(w))
      break;
    if (adjunct(reading, items, j)) break;
    if (isAdverb(w) && !capitalAt(reading, items, j)) break;
    if (
      /^VB[GD]$/.test(tagAt(reading, items, j)) &&
      !capitalAt(reading, items, j) &&
      tagAt(reading, items, j - 1) !== "DT"
    )
      break;
  }
  return { from, to: j };
}

/** Does what follows a comma still tell who the person is? */
function apposition(reading: Reading, items: readonly Item[], i: number): boolean {
  const w = lowerAt(reading, items, i);
  if (w === "" || /^(?:he|she|it|they|we|i|you)$/.test(w)) return false;
  if (w === "who" || w === "whose" || w === "which" || w === "of") return true;
  if (w === "a" || w === "an" || w === "the" || w === "one" || w === "his" || w === "her" || w === "their") {
    // “, the figure is …” begins a clause; “, the first time that …” tells of the saying, not of the one who says it.
    if (beginsClause(reading, items, i)) return false;
    return !/^(?:first|second|third|last|latest|same|day|moment|only|most|strongest|time|clear|reference|move|remark|nod|comment)$/.test(
      lowerAt(reading, items, i + 1),
    );
  }
  if (/^\d/.test(w)) return true;
  if (capitalAt(reading, items, i) && beginsClause(reading, items, i)) return false;
  if (SUBORDINATORS.has(w) || CONJUNCTIONS.has(w) || RELATIVES.has(w) || isAdverb(w)) return false;
  const tag = tagAt(reading, items, i);
  if (/^(?:VBG|VBD|VBZ|VBP|IN|RB|TO)$/.test(tag)) return false;
  if (cueAt(reading, items, i)) return false;
  return capitalAt(reading, items, i) || /^(?:NN|JJ|CD)/.test(tag);
}

/** Does a finite verb come before the next comma or stop, relative clauses aside? */
function beginsClause(reading: Reading, items: readonly Item[], i: number): boolean {
  for (let k = i + 1; k < items.length && items[k]! >= 0 && k < i + 12; k++) {
    const w = lowerAt(reading, items, k);
    if (/^[,.;:)]$/.test(w) || RELATIVES.has(w)) return false;
    if (finiteAt(reading, items, k) && !capitalAt(reading, items, k)) return true;
  }
  return false;
}

/** Does an adjunct of the saying begin at `i` ("in a statement", "on Twitter", "during the hearing")? */
function adjunct(reading: Reading, items: readonly Item[], i: number): boolean {
  const w = lowerAt(reading, items, i);
  if (!NOUN_PREPOSITIONS.has(w))
    return /^(?:during|after|before|when|while|as|via|by|through|following|amid|about|because|ahead)$/.test(
      w,
    );
  if (w === "of" || w === "for") return false;
  for (let j = i + 1; j < Math.min(items.length, i + 7); j++) {
    const x = lowerAt(reading, items, j);
    if (x === "" || x === "," || x === ".") break;
    if (VEHICLES.has(x) || TIME_WORDS.has(x)) return true;
  }
  return w === "on"
    ? /^(?:CD|NNP)$/.test(tagAt(reading, items, i + 1)) || !nounStart(reading, items, i + 1)
    : w === "to";
}

/**
 * The subject that ends right before item `i` (a verb group's first word): the whole phrase, with what stands between commas
 * after its head. Null where no noun phrase stands there.
 */
export function phraseBefore(reading: Reading, items: readonly Item[], i: number, floor = 0): Run | null {
  return phraseEndingAt(reading, items, i, Math.max(floor, i - LONGEST), COMMAS);
}

function phraseEndingAt(
  reading: Reading,
  items: readonly Item[],
  i: number,
  floor: number,
  commas: number,
): Run | null {
  const to = i;
  let j = i - 1;
  if (lowerAt(reading, items, j) === ",") {
    // X, the mayor of Y, said: go back over what the commas hold.
    const opened = commaBefore(reading, items, j - 1, floor);
    if (opened < 0 || opened === floor) return null;
    const inner = lowerAt(reading, items, opened + 1);
    if (SUBORDINATORS.has(inner) && !RELATIVES.has(inner) && inner !== "while") return null;
    if (commas === 0) return null;
    let outer = phraseEndingAt(reading, items, opened, floor, commas - 1);
    // “X, president of Y, an architect of the bill, said”: what is itself between commas belongs to what stands before.
    while (outer && outer.from > floor + 1 && lowerAt(reading, items, outer.from - 1) === ",") {
      const word = lowerAt(reading, items, outer.from);
      if (
        capitalAt(reading, items, outer.from) &&
        !DETERMINERS.has(word) &&
        !/^\d/.test(word) &&
        !PARTY_TAG.test(word)
      )
        break;
      const wider = phraseEndingAt(reading, items, outer.from - 1, floor, 0);
      if (
        !wider ||
        !(capitalAt(reading, items, outer.from - 2) || DETERMINERS.has(lowerAt(reading, items, wider.from)))
      )
        break;
      outer = { from: wider.from, to: outer.to };
    }
    return outer && { from: outer.from, to: j };
  }
  if (lowerAt(reading, items, j) === ")") {
    let open = j;
    while (open > floor && lowerAt(reading, items, open) !== "(") open--;
    if (lowerAt(reading, items, open) !== "(") return null;
    j = open - 1;
  }
  if (j < floor || items[j]! < 0) return null;
  const last = lowerAt(reading, items, j);
  if (/^(?:he|she|it|they|we|i|you|who|which)$/.test(last)) return { from: j, to };
  if (!nounEnd(reading, items, j)) {
    // “An official who attended said”: behind the relative clause stands the noun it belongs to.
    const relative = clauseBefore(reading, items, j, floor);
    const outer =
      relative < 0 ? null : phraseEndingAt(reading, items, relative, floor, Math.max(0, commas - 1));
    return outer && { from: outer.from, to };
  }
  let from = j;
  for (let k = j - 1; k >= floor; k--) {
    const w = lowerAt(reading, items, k);
    if (w === "") {
      if (capitalAt(reading, items, k - 1) && capitalAt(reading, items, k + 1)) continue;
      break;
    }
    if (/^[,;:—–!?]$|^--+$|^\.+$/.test(w)) break;
    if (w === ")" || w === "(") continue;
    if (
      SUBORDINATORS.has(w) ||
      RELATIVES.has(w) ||
      w === "but" ||
      w === "or" ||
      w === "nor" ||
      w === "so" ||
      w === "yet"
    )
      break;
    if (w === "and") {
      if (
        k === floor ||
        items[k - 1]! < 0 ||
        lowerAt(reading, items, k - 1) === "," ||
        !nounEnd(reading, items, k - 1) ||
        (capitalAt(reading, items, k + 1) && thingBefore(reading, items, k, floor))
      )
        break;
      from = k;
      continue;
    }
    if (finiteAt(reading, items, k)) {
      // “An official who was present said”: the verb of a relative clause is passed over with its pronoun.
      const relative = relativeBefore(reading, items, k, floor);
      if (relative < 0) break;
      k = relative;
      continue;
    }
    if (/^(?:he|she|it|they|we|i|you|there)$/.test(w)) break;
    if (isAdverb(w) && !capitalAt(reading, items, k) && w !== "only" && tagAt(reading, items, k) !== "JJ")
      break;
    from = k;
  }
  // “around 40 protesters”, “about 300 people”
  const rough = /^(?:around|about|over|nearly|some|almost|up|under)$/.test(lowerAt(reading, items, from));
  if (rough && tagAt(reading, items, from + 1) === "CD") return { from, to };
  // “In town Bell said”, “and the mayor said”: what a preposition or conjunction opens is not the subject.
  while (from < j && /^(?:and|then|as|like|with|than)$/.test(lowerAt(reading, items, from))) from++;
  if (NOUN_PREPOSITIONS.has(lowerAt(reading, items, from)) || /^IN$/.test(tagAt(reading, items, from))) {
    const name = lastName(reading, items, from, j);
    if (name < 0) return null;
    from = name;
  }
  return from <= j ? { from, to } : null;
}

/** “other standards for a strike and Ann Bell said”: does a phrase without names or nouns for people end at `and`? */
function thingBefore(reading: Reading, items: readonly Item[], and: number, floor: number): boolean {
  for (let k = and - 1; k >= floor && items[k]! >= 0; k--) {
    const w = lowerAt(reading, items, k);
    if (/^[,;:—–]$/.test(w) || finiteAt(reading, items, k)) return true;
    const noun = /^NN/.test(tagAt(reading, items, k));
    if (capitalAt(reading, items, k) || (noun && isSpeakerNoun(w)) || SUBJECT_PRONOUNS.has(w)) return false;
  }
  return false;
}

/** "Bell, R-Ohio, who …" */
const PARTY_TAG = /^[dri](?:[-–]\p{L}.*)?$/u;

/** The relative pronoun of the clause that ends at `j`, without a comma in it; -1 where none does. */
function clauseBefore(reading: Reading, items: readonly Item[], j: number, floor: number): number {
  let finite = false;
  for (let k = j; k > floor && k > j - 14 && items[k]! >= 0; k--) {
    const w = lowerAt(reading, items, k);
    if (w === "," || w === ";" || w === ":") return -1;
    if (finiteAt(reading, items, k)) finite = true;
    if (w === "who" || w === "which" || w === "that")
      return finite && nounEnd(reading, items, k - 1) ? k : -1;
  }
  return -1;
}

/** The relative pronoun whose verb stands at `k`, where a noun stands right before it; -1 for any other verb. */
function relativeBefore(reading: Reading, items: readonly Item[], k: number, floor: number): number {
  let r = k - 1;
  while (r > floor && (isAdverb(lowerAt(reading, items, r)) || finiteAt(reading, items, r))) r--;
  const w = lowerAt(reading, items, r);
  if (w !== "who" && w !== "which" && w !== "that") return -1;
  return r > floor && nounEnd(reading, items, r - 1) ? r : -1;
}

/** May a noun phrase end at item `i`? */
function nounEnd(reading: Reading, items: readonly Item[], i: number): boolean {
  const w = lowerAt(reading, items, i);
  if (w === "" || /^\W$/.test(w)) return w === "." || w === ")";
  if (
    DETERMINERS.has(w) &&
    !/^(?:one|some|many|both|another|few|all|each|two|three|that|this|these|those|most|several)$/.test(w)
  )
    return false;
  const tag = tagAt(reading, items, i);
  // A name the tagger takes for something else.
  if (capitalAt(reading, items, i) && !PREPOSITIONS.has(w) && !SUBORDINATORS.has(w) && !CONJUNCTIONS.has(w))
    return true;
  return (
    !SUBORDINATORS.has(w) &&
    !CONJUNCTIONS.has(w) &&
    !/^(?:IN|TO|MD|VBD|VBZ|VBP|VB|RB|RP|CC|PRP\$|WRB)$/.test(tag)
  );
}

function commaBefore(reading: Reading, items: readonly Item[], i: number, floor: number): number {
  for (let j = i; j >= floor; j--) {
    if (items[j]! < 0) return -1;
    const w = lowerAt(reading, items, j);
    if (w === ",") return j;
    if (w === ";" || w === ":") return -1;
  }
  return -1;
}

/** First item of the run of capitals that ends at `to`, or -1. */
function lastName(reading: Reading, items: readonly Item[], from: number, to: number): number {
  let k = to;
  while (k > from && capitalAt(reading, items, k)) k--;
  if (k === from && capitalAt(reading, items, from) && !NOUN_PREPOSITIONS.has(lowerAt(reading, items, from)))
    return from;
  return k === to ? -1 : k + 1;
}
