// What a word is by itself for whoever looks for names: asked at each of its places, worked out once for each word.
import { CALENDAR_WORDS, FUNCTION_WORDS } from "../../knowledge/en/function-words.ts";
import { GIVEN_NAMES } from "../../knowledge/en/given-names.ts";
import { ORGANISATION_WORDS, PLACE_WORDS, THING_WORDS } from "../../knowledge/en/org-words.ts";
import { HONORIFICS, ROLE_MODIFIERS, ROLE_NOUNS } from "../../knowledge/en/titles.ts";
import type { Word } from "../../model/reading.ts";
import { nounOf } from "./role-noun.ts";
import { isTitleNoun, SURNAME_NOUNS } from "./title-nouns.ts";

/** A given name, or one before a hyphen: "Ann", "Ann-Marie". */
export const GIVEN = 1;
/** "J.", "J.R.", "J" */
export const INITIAL = 2;
/** A role noun that may stand before a name; see `isTitleNoun`. */
export const TITLE = 4;
export const HONORIFIC = 8;
export const ORGANISATION = 16;
export const PLACE = 32;
export const THING = 64;
/** A surname that is a noun of another kind as well. */
export const SURNAME_NOUN = 128;
export const CALENDAR = 256;
export const FUNCTION = 512;
/** A function word that no capital makes part of a name. */
export const SMALL = 1024;
export const MODIFIER = 2048;
/** A particle that may begin a name in small letters. */
export const STARTER = 4096;
/** "al-Assad", "d’Alema": begins in small letters and is a name. */
export const ARTICLED = 8192;
/** "I", "I’m", "D-Ohio": begins with a capital and is no name. */
export const NEVER = 16384;
/** Abbreviated states of the United States that have no namesakes among initials. */
export const REGION = 32768;
/** A role noun, the point of an abbreviation left out. */
export const ROLE = 65536;

/** A noun for a role, a group or an institution, or a word that may stand for one. */
export const NOUN = 131072;
export const DIGITS = 262144;
/** Two or more capitals and no point. */
export const UPPER_ONLY = 524288;
export const ACRONYM = 1048576;
/** "Pro-Norland": a hyphen that makes no given name. */
export const COMPOUND = 2097152;
/** "He", "her": see `SEX_OF_PRONOUN`. */
export const PRONOUN = 4194304;

/** The sex that a pronoun for one person tells. */
export const SEX_OF_PRONOUN: ReadonlyMap<string, "m" | "f"> = new Map([
  ["he", "m"],
  ["him", "m"],
  ["his", "m"],
  ["himself", "m"],
  ["she", "f"],
  ["her", "f"],
  ["hers", "f"],
  ["herself", "f"],
]);

/** The traits of a word whose key is given. */
export function traitsOf(word: Word, key: string): number {
  const { form, plain: lower } = word;
  const bare = lower.endsWith(".") ? lower.slice(0, -1) : lower;
  return (
    (GIVEN_NAMES.has(key) || GIVEN_NAMES.has(beforeHyphen(key)) ? GIVEN : 0) |
    (/^(?:[\p{Lu}]\.)+$|^[\p{Lu}]$/u.test(form) ? INITIAL : 0) |
    (isTitleNoun(lower) ? TITLE : 0) |
    (HONORIFICS.has(bare) ? HONORIFIC : 0) |
    (ORGANISATION_WORDS.has(lower) ? ORGANISATION : 0) |
    (PLACE_WORDS.has(lower) ? PLACE : 0) |
    (THING_WORDS.has(lower) ? THING : 0) |
    (SURNAME_NOUNS.has(lower) ? SURNAME_NOUN : 0) |
    (CALENDAR_WORDS.has(lower) ? CALENDAR : 0) |
    (FUNCTION_WORDS.has(lower) ? (ALWAYS_SMALL.has(lower) ? FUNCTION | SMALL : FUNCTION) : 0) |
    (ROLE_MODIFIERS.has(lower) ? MODIFIER : 0) |
    (STARTERS.has(lower) ? STARTER : 0) |
    (ARTICLE.test(form) ? ARTICLED : 0) |
    (lower === "i" || lower.startsWith("i'") || PARTY_TAG.test(form) ? NEVER : 0) |
    (STATE_ABBREVIATION.test(form) ? REGION : 0) |
    (ROLE_NOUNS.has(bare) ? ROLE : 0) |
    (nounOf(word) !== null || lower === "number" ? NOUN : 0) |
    (SEX_OF_PRONOUN.has(lower) ? PRONOUN : 0) |
    (/\d/.test(form) ? DIGITS : 0) |
    (form.length > 1 && form === form.toUpperCase() && !form.includes(".") ? UPPER_ONLY : 0) |
    (form.length <= 5 && CAPITALS.test(form) && !NO_ACRONYM.test(form) ? ACRONYM : 0) |
    (form.includes("-") &&
    HYPHENED.test(form) &&
    !/^(?:al|el)-/i.test(form) &&
    !GIVEN_NAMES.has(beforeHyphen(key))
      ? COMPOUND
      : 0)
  );
}

function beforeHyphen(key: string): string {
  const hyphen = key.indexOf("-");
  return hyphen < 1 ? key : key.slice(0, hyphen);
}

const ALWAYS_SMALL: ReadonlySet<string> = new Set(
  "the a an and or but of in on at by to from with for as is are was were i it he she they we you his her our their its this that not no yes if when where why how what who".split(
    " ",
  ),
);
const ARTICLE = /^(?:al|el|ash|as|ad|an|ar|at|az|ul|d|o|l|m|n)[-'’]\p{Lu}/u;
const STARTERS: ReadonlySet<string> = new Set(
  "van von bin ibn al de del della di da dos ter den der du abu".split(" "),
);
const CAPITALS = /^[\p{Lu}]{2,}$/u;
const NO_ACRONYM = /^(?:II|III|IV|JR|JD|AJ|TJ|MJ|DJ|CJ|PJ|RJ|BJ|KT)$/;
const HYPHENED = /^[\p{L}]+-[\p{Ll}]/u;
const PARTY_TAG = /^[DRI]-\p{Lu}/u;
const STATE_ABBREVIATION =
  /^(?:N\.Y|N\.J|N\.H|N\.C|S\.C|N\.D|S\.D|N\.M|R\.I|W\.Va|D\.C|Calif|Fla|Ariz|Colo|Conn|Mich|Minn|Wis|Tenn|Mass|Okla|Ore|Nev|Neb|Mont|Ky|Ga|Va|Pa|Md|Ill|Ind|Kan)\.$/;
