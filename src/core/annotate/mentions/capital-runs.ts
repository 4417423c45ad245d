// Runs of capitalised words: where proper names can be, sentence openers and title-case lines taken with care.
import { NAME_PARTICLES } from "../../knowledge/en/function-words.ts";
import type { Reading } from "../../model/reading.ts";
import { knownAt } from "./gazetteer.ts";
import { opensSentence } from "./opens-sentence.ts";
import type { Unit } from "./units.ts";
import { ARTICLED, FUNCTION, HONORIFIC, NEVER, REGION, SMALL, STARTER, TITLE } from "./word-traits.ts";

/** Units `first` to `next` (exclusive) are capitalised words with nothing but small name words between them. */
export interface Run {
  readonly first: number;
  readonly next: number;
}

/** What the whole report tells about its words. */
export interface Habits {
  /** Words that stand somewhere in lower case, inside running text. */
  readonly lower: ReadonlySet<string>;
  /** Sentences in title case or capitals: a capital tells nothing there. */
  readonly shouting: ReadonlySet<number>;
}

/** Share of capitalised words of four or more letters from which a sentence counts as title case. Measured by eye on headlines. */
const TITLE_CASE_SHARE = 0.7;

/** The habits of a report. */
export function habitsOf(units: readonly Unit[], reading: Reading): Habits {
  const lower = new Set<string>();
  const shouting = new Set<number>();
  let i = 0;
  while (i < units.length) {
    const { sentence } = units[i]!;
    let long = 0;
    let capital = 0;
    let words = 0;
    let from = i;
    for (; i < units.length && units[i]!.sentence === sentence; i++) {
      const u = units[i]!;
      if (!u.word) continue;
      words++;
      if (u.end - u.start < 4) continue;
      long++;
      if (u.capital) capital++;
    }
    const zone = reading.sentences[sentence]!.zone;
    const headline = zone === "headline" || zone === "deck" || zone === "related" || zone === "heading";
    const ends = /[.?!”"’)]/.test(units[i - 1]!.text);
    if (long > 0 && words > 3 && capital / long >= TITLE_CASE_SHARE && (headline || (words > 5 && !ends))) {
      shouting.add(sentence);
      continue;
    }
    for (; from < i; from++) {
      const u = units[from]!;
      if (u.word && !u.capital) lower.add(u.lower);
    }
  }
  return { lower, shouting };
}

/** Can the unit be a part of a proper name? */
export function isNameWord(units: readonly Unit[], i: number, habits: Habits, reading: Reading): boolean {
  const u = units[i]!;
  if (!u.word || !u.capital || (u.is & NEVER) !== 0) return false;
  if (!opensSentence(units, i)) return u.caps || (u.is & SMALL) === 0;
  if (
    (u.is & TITLE) !== 0 &&
    (units[i + 1]?.capital || (units[i + 1]?.lower === "of" && units[i + 2]?.capital))
  )
    return true;
  if ((u.is & HONORIFIC) !== 0 && units[i + 1]?.capital) return true;
  if (u.caps && knownAt(units, i, i + 1) !== null) return true;
  if ((u.is & FUNCTION) !== 0) return CALENDAR_NAMES.has(u.lower) && units[i + 1]?.capital === true;
  if (!habits.lower.has(u.lower)) return !isCommonTag(u, reading) || units[i + 1]?.capital === true;
  // Attested in lower case: a name only where a known name or a further capital says so.
  return (
    knownAt(units, i, Math.min(units.length, i + 6)) !== null ||
    (units[i + 1]?.capital === true && !isCommonTag(u, reading))
  );
}

const CALENDAR_NAMES: ReadonlySet<string> = new Set(["april", "may", "june", "august", "jan"]);

/** A tag that speaks against a proper name: articles, verbs, adverbs, plural common nouns at a sentence's beginning. */
function isCommonTag(u: Unit, reading: Reading): boolean {
  const tag = reading.tag(u.token);
  return COMMON_TAG.test(tag);
}

const COMMON_TAG = /^(?:DT|IN|CC|RB|VB|PRP|WP|WRB|WDT|MD|TO|UH|EX|PDT|CD|JJR|JJS)/;

/** The runs of the units, in order; in shouting sentences there are none. */
export function runsOf(units: readonly Unit[], habits: Habits, reading: Reading): Run[] {
  const runs: Run[] = [];
  let i = 0;
  while (i < units.length) {
    const u = units[i]!;
    // Most words are small and begin no name.
    if ((!u.capital && (u.is & (STARTER | ARTICLED)) === 0) || !u.word || habits.shouting.has(u.sentence)) {
      i++;
      continue;
    }
    const particle = u.capital ? opensOnParticles(units, i) : startsName(units, i);
    if (!particle && !isNameWord(units, i, habits, reading)) {
      i++;
      continue;
    }
    let next = i + 1;
    while (next < units.length) {
      const before = units[next - 1]!;
      const here = units[next]!;
      if (here.sentence !== u.sentence || before.possessive) break;
      // "Welcomed it on X. President Holm": the letter is the outlet and ends a sentence.
      if (before.text === "X." && units[next - 2]?.lower === "on") break;
      // "Buffalo, N.Y. Holm said": the abbreviation ended a sentence.
      if ((before.is & REGION) !== 0) break;
      if (here.word && here.capital && (here.is & SMALL) === 0) {
        next++;
        continue;
      }
      if (here.word && !here.capital && NAME_PARTICLES.has(here.lower) && bindsName(units, next)) {
        next++;
        continue;
      }
      if (here.text === "&" && units[next + 1]?.capital) {
        next += 2;
        continue;
      }
      break;
    }
    runs.push({ first: i, next });
    i = next;
  }
  return runs;
}

/** A small particle with a capital after it, as in "said van Roosbeke" or "al-Assad". */
function startsName(units: readonly Unit[], i: number): boolean {
  const { is } = units[i]!;
  return (is & ARTICLED) !== 0 || ((is & STARTER) !== 0 && bindsName(units, i));
}

/** "Van der Hoeven said": the sentence gives the first of two particles its capital. */
const opensOnParticles = (units: readonly Unit[], i: number): boolean =>
  (units[i]!.is & STARTER) !== 0 &&
  opensSentence(units, i) &&
  units[i + 1]?.capital === false &&
  bindsName(units, i + 1);

/** Particles from `i` on are followed by a capitalised word. */
function bindsName(units: readonly Unit[], i: number): boolean {
  let k = i;
  while (k < units.length && k < i + 3 && !units[k]!.capital && NAME_PARTICLES.has(units[k]!.lower)) k++;
  const u = units[k];
  return u?.capital === true && u.sentence === units[i]!.sentence && u.key !== "";
}
