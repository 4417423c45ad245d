// Runs of capitalised words: where proper names can be, sentence openers and title-case lines taken with care.
import { FUNCTION_WORDS, NAME_PARTICLES } from "../../knowledge/en/function-words.ts";
import { HONORIFICS } from "../../knowledge/en/titles.ts";
import type { Reading } from "../../model/reading.ts";
import { knownAt } from "./gazetteer.ts";
import { opensSentence } from "./opens-sentence.ts";
import { isTitleNoun } from "./title-nouns.ts";
import { bare, type Unit } from "./units.ts";

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
  if (!u.word || !u.capital || /^[DRI]-\p{Lu}/u.test(u.text)) return false;
  if (u.lower === "i" || /^i'/.test(u.lower)) return false;
  if (!opensSentence(units, i)) return u.caps || !(FUNCTION_WORDS.has(u.lower) && ALWAYS_SMALL.has(u.lower));
  if (
    isTitleNoun(u.lower) &&
    (units[i + 1]?.capital || (units[i + 1]?.lower === "of" && units[i + 2]?.capital))
  )
    return true;
  if (HONORIFICS.has(bare(u)) && units[i + 1]?.capital) return true;
  if (u.caps && knownAt(units, i, i + 1) !== null) return true;
  if (FUNCTION_WORDS.has(u.lower)) return CALENDAR_NAMES.has(u.lower) && units[i + 1]?.capital === true;
  if (!habits.lower.has(u.lower)) return !isCommonTag(u, reading) || units[i + 1]?.capital === true;
  // Attested in lower case: a name only where a known name or a further capital says so.
  return (
    knownAt(units, i, Math.min(units.length, i + 6)) !== null ||
    (units[i + 1]?.capital === true && !isCommonTag(u, reading))
  );
}

const CALENDAR_NAMES: ReadonlySet<string> = new Set(["april", "may", "june", "august", "jan"]);
const ALWAYS_SMALL: ReadonlySet<string> = new Set(
  "the a an and or but of in on at by to from with for as is are was were i it he she they we you his her their our its this that not no yes if when where why how what who".split(
    " ",
  ),
);

/** A tag that speaks against a proper name: articles, verbs, adverbs, plural common nouns at a sentence's beginning. */
function isCommonTag(u: Unit, reading: Reading): boolean {
  const tag = reading.tag(u.token);
  return /^(?:DT|IN|CC|RB|VB|PRP|WP|WRB|WDT|MD|TO|UH|EX|PDT|CD|JJR|JJS)/.test(tag);
}

/** The runs of the units, in order; in shouting sentences there are none. */
export function runsOf(units: readonly Unit[], habits: Habits, reading: Reading): Run[] {
  const runs: Run[] = [];
  let i = 0;
  while (i < units.length) {
    const u = units[i]!;
    if (!u.word || habits.shouting.has(u.sentence)) {
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
      if (REGION.test(before.text)) break;
      if (here.word && here.capital && !(FUNCTION_WORDS.has(here.lower) && ALWAYS_SMALL.has(here.lower))) {
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

/** Abbreviated states of the United States that have no namesakes among initials. */
const REGION =
  /^(?:N\.Y|N\.J|N\.H|N\.C|S\.C|N\.D|S\.D|N\.M|R\.I|W\.Va|D\.C|Calif|Fla|Ariz|Colo|Conn|Mich|Minn|Wis|Tenn|Mass|Okla|Ore|Nev|Neb|Mont|Ky|Ga|Va|Pa|Md|Ill|Ind|Kan)\.$/;

/** A small particle with a capital after it, as in "said van Roosbeke" or "al-Assad". */
function startsName(units: readonly Unit[], i: number): boolean {
  const u = units[i]!;
  if (/[-'’]/.test(u.text) && ARTICLE.test(u.text)) return true;
  return STARTERS.has(u.lower) && bindsName(units, i);
}
const ARTICLE = /^(?:al|el|ash|as|ad|an|ar|at|az|ul|d|o|l|m|n)[-'’]\p{Lu}/u;
const STARTERS: ReadonlySet<string> = new Set(
  "van von bin ibn al de del della di da dos ter den der du abu".split(" "),
);

/** "Van der Hoeven said": the sentence gives the first of two particles its capital. */
const opensOnParticles = (units: readonly Unit[], i: number): boolean =>
  opensSentence(units, i) &&
  STARTERS.has(units[i]!.lower) &&
  units[i + 1]?.capital === false &&
  bindsName(units, i + 1);

/** Particles from `i` on are followed by a capitalised word. */
function bindsName(units: readonly Unit[], i: number): boolean {
  let k = i;
  while (k < units.length && k < i + 3 && !units[k]!.capital && NAME_PARTICLES.has(units[k]!.lower)) k++;
  const u = units[k];
  return u?.capital === true && u.sentence === units[i]!.sentence && u.key !== "";
}
