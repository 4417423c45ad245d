// Who is the subject of a verb of saying, or of a whole sentence, in the order of the words.
import {
  CONJUNCTIONS,
  PREPOSITIONS,
  RELATIVES,
  SPEECH_NOUNS,
  SUBORDINATORS,
} from "../../knowledge/en/quotation-words.ts";
import { isSpeakerNoun } from "../../knowledge/en/speaker-nouns.ts";
import type { Reading } from "../../model/reading.ts";
import { capitalAt, type Item, lowerAt, type Run, tagAt } from "./frame.ts";
import { nounStart, phraseBefore, phraseFrom } from "./noun-phrase.ts";
import { type CueAt, cueAt, finiteAt, inVerbGroup, isAdverb, tags, whatBefore } from "./verb-group.ts";

/** How many words before a verb its subject is looked for. */
const REACH = 120;

/** The subject of a verb of saying: its own, that of the verb it is coordinated with, or that of the main clause. */
export function subjectOf(reading: Reading, items: readonly Item[], cue: CueAt, floor: number): Run | null {
  const before = lowerAt(reading, items, cue.from - 1);
  if (cue.form === "finite") {
    const what = whatBefore(reading, items, cue.from);
    if (what >= floor) return { from: what + 1, to: cue.from };
    const own = phraseBefore(reading, items, cue.from, floor);
    if (own) return antecedent(reading, items, own, floor);
    // “Her comments, said X, are …”: the subject stands behind.
    if (
      (before === "," || cue.from === floor) &&
      tags(cue) &&
      nounStart(reading, items, cue.to) &&
      lowerAt(reading, items, cue.to) !== "that"
    ) {
      const run = phraseFrom(reading, items, cue.to);
      if (run.to < items.length && items[run.to]! >= 0) return run;
    }
  }
  if (cue.form === "ing" && before !== "," && before !== "and" && before !== "but") {
    // “with X telling reporters …”
    const own = phraseBefore(reading, items, cue.from, floor);
    if (own && lowerAt(reading, items, own.from - 1) === "with") return own;
  }
  if (cue.form === "ing" && before === "as") {
    // “the paper quoted Bell as saying …”; “Bell was quoted by the paper as saying …” has its subject before.
    const own = phraseBefore(reading, items, cue.from - 1, floor);
    if (own && /^(?:quot(?:e[sd]?|ing)|cit(?:e[sd]?|ing))$/.test(lowerAt(reading, items, own.from - 1)))
      return own;
  }
  return (
    mainSubject(reading, items, cue.from, floor) ??
    // “Bell, asked if it was “over,” said …”
    (cue.form === "ing" || cue.form === "finite" ? sentenceSubject(reading, items, floor, cue.from) : null)
  );
}

/** “who”, “which” and “that” speak for the phrase before them. */
function antecedent(reading: Reading, items: readonly Item[], run: Run, floor: number): Run {
  const w = lowerAt(reading, items, run.from);
  if (run.to - run.from > 1 || !RELATIVES.has(w)) return run;
  const at = lowerAt(reading, items, run.from - 1) === "," ? run.from - 1 : run.from;
  let named = phraseBefore(reading, items, at, floor);
  if (!named) return run;
  // “the sheriff, Tom Marsh of Hull, Ohio, who …”: a place between commas belongs to the name before.
  if (named.to - named.from <= 2 && lowerAt(reading, items, named.from - 1) === ",") {
    const whole = phraseBefore(reading, items, named.from - 1, floor);
    const place = capitalAt(reading, items, named.from) && capitalAt(reading, items, named.from - 2);
    if (whole && place && /^(?:of|from|in)$/.test(lowerAt(reading, items, lastSmall(reading, items, whole))))
      named = { from: whole.from, to: named.to };
  }
  // “a rebuke from Ann Bell, who …”: a thing is not “who”; the name right before it is.
  const from = w === "who" ? lastPerson(reading, items, named.from, at) : -1;
  return { from: from < 0 ? named.from : from, to: run.to };
}

/** The last item of a phrase that no capital begins. */
function lastSmall(reading: Reading, items: readonly Item[], run: Run): number {
  let k = run.to - 1;
  while (k > run.from && capitalAt(reading, items, k)) k--;
  return k;
}

/** Where the name or noun behind a phrase's last preposition begins, if the phrase is headed by no noun for people; or -1. */
function lastPerson(reading: Reading, items: readonly Item[], from: number, to: number): number {
  let head = from;
  while (head < to && !PREPOSITIONS.has(lowerAt(reading, items, head))) {
    if (lowerAt(reading, items, head) === ",") return -1;
    head++;
  }
  if (head >= to || head === from) return -1;
  if (capitalAt(reading, items, head - 1) || isSpeakerNoun(lowerAt(reading, items, head - 1))) return -1;
  let last = head;
  for (let k = head; k < to - 1; k++) {
    const w = lowerAt(reading, items, k);
    if (w === ",") break;
    if (PREPOSITIONS.has(w) && w !== "of") last = k;
  }
  return last + 1;
}

/** The subject of the nearest finite verb before item `at` that has one. */
export function mainSubject(reading: Reading, items: readonly Item[], at: number, floor: number): Run | null {
  // “A pilot called her, and T. Marsh sent a letter saying …”: the clause that the verb stands in comes first.
  let clause = floor;
  for (let k = at - 1; k > Math.max(floor, at - REACH) && clause === floor; k--) {
    const w = lowerAt(reading, items, k);
    const bound = w === ";" || (/^(?:and|but|while)$/.test(w) && lowerAt(reading, items, k - 1) === ",");
    if (bound && nounStart(reading, items, k + 1)) clause = k + 1;
  }
  const near = clause > floor ? nearestSubject(reading, items, at, clause) : null;
  return near ?? nearestSubject(reading, items, at, floor);
}

// “The pilots say that argument does not wash and call it …”: verbs of saying share a subject before others do.
const nearestSubject = (reading: Reading, items: readonly Item[], at: number, floor: number): Run | null =>
  subjectToTheLeft(reading, items, at, floor, true) ?? subjectToTheLeft(reading, items, at, floor, false);

/** Does only an “and” without a comma join the verb at `at` to the one at `k`? */
function joinedTo(reading: Reading, items: readonly Item[], k: number, at: number): boolean {
  if (lowerAt(reading, items, at - 1) !== "and" || at - k > 8) return false;
  for (let i = k + 1; i < at - 1; i++)
    if (items[i]! < 0 || /^[,;:]$/.test(lowerAt(reading, items, i)) || finiteAt(reading, items, i))
      return false;
  return true;
}

function subjectToTheLeft(
  reading: Reading,
  items: readonly Item[],
  at: number,
  floor: number,
  saying: boolean,
): Run | null {
  for (let k = at - 1; k > Math.max(floor, at - REACH); k--) {
    if (items[k]! < 0) continue;
    const cue = cueAt(reading, items, k);
    const verb = cue
      ? cue.form === "finite" || cue.form === "passive"
      : !saying && finiteAt(reading, items, k);
    if (!verb) continue;
    let from = cue ? cue.from : k;
    while (from > floor && inVerbGroup(reading, items, from - 1)) from--;
    const own = phraseBefore(reading, items, from, floor);
    if (!own) continue;
    const w = lowerAt(reading, items, own.from);
    if (RELATIVES.has(w)) continue;
    // “after the man came up and asked if …”: with nothing but “and” between, the clause is the same.
    const shared = joinedTo(reading, items, k, at);
    if (SUBORDINATORS.has(lowerAt(reading, items, own.from - 1)) && k > floor + 6 && !shared) continue;
    return own;
  }
  return null;
}

/**
 * The subject of a sentence's main clause, between two items: of its first finite verb outside subordinate and relative clauses,
 * or the phrase it begins with where it has no verb ("Bell, by phone"). Null for words that speak for nobody ("The chant").
 */
export function sentenceSubject(
  reading: Reading,
  items: readonly Item[],
  from: number,
  to: number,
): Run | null {
  let start = from;
  while (
    start < to &&
    (/^[\d.:,–—-]+$/.test(lowerAt(reading, items, start)) || OPENING.test(lowerAt(reading, items, start)))
  )
    start++;
  // A stop inside: only what stands behind it belongs to the speech.
  const limit = Math.min(to, from + REACH);
  for (let k = start; k < limit - 2; k++) if (lowerAt(reading, items, k) === ".") start = k + 1;
  const first = openingPhrase(reading, items, start, to);
  if (first && first.from === start && (first.to >= to || lowerAt(reading, items, first.to) === ","))
    return first;
  for (let k = start + 1; k < limit; k++) {
    if (items[k]! < 0) break;
    if (!finiteAt(reading, items, k)) continue;
    let v = k;
    while (v > start && inVerbGroup(reading, items, v - 1)) v--;
    const own = phraseBefore(reading, items, v, start);
    if (!own || RELATIVES.has(lowerAt(reading, items, own.from))) continue;
    const before = lowerAt(reading, items, own.from - 1);
    if (own.from > start && (SUBORDINATORS.has(before) || RELATIVES.has(before))) continue;
    return speaks(reading, items, own) ? own : null;
  }
  return first;
}

const OPENING = /^(?:from|and|but|then|also|by|so|still|yet|however)$/;
/** “It is …”, “There was …” and nouns of what is said name nobody. */
const speaks = (reading: Reading, items: readonly Item[], run: Run) =>
  !/^(?:it|there|this|that|these|those|here|what|you|i)$/.test(lowerAt(reading, items, run.from)) &&
  !namesSpeech(reading, items, run);

/** Is the head of the phrase a noun for what is said: “the president’s comments”? */
export function namesSpeech(reading: Reading, items: readonly Item[], run: Run): boolean {
  let end = run.from;
  while (
    end < run.to &&
    !/^,$/.test(lowerAt(reading, items, end)) &&
    !PREPOSITIONS.has(lowerAt(reading, items, end))
  )
    end++;
  return SPEECH_NOUNS.has(lowerAt(reading, items, end - 1));
}

const isRough = (w: string) => /^(?:around|about|over|nearly|some|almost)$/.test(w);
const tagIsNumber = (reading: Reading, items: readonly Item[], i: number) =>
  tagAt(reading, items, i) === "CD";

/** The noun phrase a verbless sentence begins with, behind an adjunct and its comma ("In town, …"). */
function openingPhrase(reading: Reading, items: readonly Item[], from: number, to: number): Run | null {
  let i = from;
  // “Around 300 workers …”
  if (tagIsNumber(reading, items, i + 1) && isRough(lowerAt(reading, items, i)))
    return { from: i, to: Math.min(phraseFrom(reading, items, i + 1).to, to) };
  if (!nounStart(reading, items, i) || isAdverb(lowerAt(reading, items, i))) {
    let comma = -1;
    for (let k = i; k < Math.min(to, i + 15) && comma < 0; k++)
      if (lowerAt(reading, items, k) === ",") comma = k;
    if (comma < 0) return null;
    i = comma + 1;
  }
  if (!nounStart(reading, items, i) || CONJUNCTIONS.has(lowerAt(reading, items, i))) return null;
  const run = { from: i, to: Math.min(phraseFrom(reading, items, i).to, to) };
  if (run.to <= i || !speaks(reading, items, run)) return null;
  return capitalAt(reading, items, i) || run.to - i > 1 ? run : null;
}
