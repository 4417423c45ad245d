// A report's sentences as words for finding names: hyphens, apostrophes and initials stay inside a word, possessive ’s is cut off.
import type { Reading, Word } from "../../model/reading.ts";
import { fold } from "../../text/normalise.ts";
import { remembering, wordOf } from "../../text/remember.ts";
import { traitsOf } from "./word-traits.ts";

/** A word or a sign of a sentence. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  /** The word, possessive ending left out. */
  readonly entry: Word;
  /** As it stands. */
  readonly text: string;
  /** Lower case, ’ as '. */
  readonly lower: string;
  /** What names are looked up by; see `key`. */
  readonly key: string;
  /** What the word is by itself: traits of word-traits.ts. */
  readonly is: number;
  /** Number of the sentence in the reading. */
  readonly sentence: number;
  readonly word: boolean;
  /** Begins with a capital (or a lost letter that stands where one would). */
  readonly capital: boolean;
  /** Two or more letters, all capitals. */
  readonly caps: boolean;
  /** Followed by a possessive ’s or ’. */
  readonly possessive: boolean;
  /** Inside quotation marks. */
  readonly quoted: boolean;
  /** Number of the token that holds its first character; of its last, for tags of compounds. */
  readonly token: number;
}

const LETTER = /[\p{L}\p{M}\p{N}\uFFFD]/u;
const UPPER = /^[\p{Lu}\p{Lt}]/u;
const ALL_CAPS = /^[\p{Lu}\p{Lt}\p{N}.&\-'’]+$/u;

/** Letters of the text: ASCII by table, the rest by Unicode property. */
function isLetter(code: number, text: string, i: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  return LETTER.test(text[i]!) || (code >= 0xd800 && code < 0xe000 && LETTER.test(text.slice(i, i + 2)));
}

const isApostrophe = (c: number) => c === 0x27 || c === 0x2019 || c === 0x2bc || c === 0x60 || c === 0xb4;
const isHyphen = (c: number) => c === 0x2d || c === 0x2010 || c === 0x2011;

/** The units of a reading's sentences, in order. */
export function unitsOf(reading: Reading): Unit[] {
  const units: Unit[] = [];
  let paragraph = -1;
  const quotes = { double: false, single: false, token: 0 };
  reading.sentences.forEach((s, sentence) => {
    if (s.paragraph !== paragraph) {
      paragraph = s.paragraph;
      quotes.double = false;
      quotes.single = false;
    }
    quotes.token = s.first;
    scan(reading, s.start, s.end, sentence, quotes, units);
  });
  return units;
}

function scan(
  reading: Reading,
  start: number,
  end: number,
  sentence: number,
  quotes: { double: boolean; single: boolean; token: number },
  units: Unit[],
): void {
  const { text } = reading;
  const { starts, ends, length } = reading.tokens;
  let { token } = quotes;
  let i = start;
  while (i < end) {
    const c = text.charCodeAt(i);
    if (c === 0x20 || c === 0xa0 || c === 0x0a || c === 0x0d || c === 0x09 || c === 0x202f || c === 0x2009) {
      i++;
      continue;
    }
    while (token < length && ends[token]! <= i) token++;
    const whole = starts[token] === i ? ends[token]! : -1;
    if (isLetter(c, text, i)) {
      const from = i;
      let stop = whole;
      let possessive = false;
      let entry = whole > 0 ? reading.entry(token) : null;
      // Most words are tokens of nothing but letters, and what follows cannot belong to them.
      if (
        entry &&
        whole <= end &&
        (whole === end || endsWord(text.charCodeAt(whole))) &&
        lookOf(entry).simple
      )
        i = whole;
      else {
        stop = wordEnd(text, i, end);
        i = afterPossessive(text, stop, end, quotes.single);
        possessive = i > stop;
        if (stop !== whole) entry = wordOf(text.slice(from, stop));
      }
      const look = lookOf(entry!);
      units.push({
        start: from,
        end: stop,
        entry: entry!,
        text: entry!.form,
        lower: entry!.plain,
        key: look.key,
        is: look.is,
        sentence,
        word: true,
        capital: look.capital,
        caps: look.caps,
        possessive,
        quoted: quotes.double || quotes.single,
        token,
      });
      continue;
    }
    if (c === 0x201c || c === 0xab || c === 0x201e) quotes.double = true;
    else if (c === 0x201d || c === 0xbb) quotes.double = false;
    else if (c === 0x22) quotes.double = !quotes.double;
    else if (c === 0x2018) quotes.single = true;
    else if (c === 0x2019 && quotes.single) quotes.single = false;
    const sign = text[i]!;
    const entry = whole === i + 1 ? reading.entry(token) : wordOf(sign);
    const look = lookOf(entry);
    units.push({
      start: i,
      end: i + 1,
      entry,
      text: sign,
      lower: sign,
      key: look.key,
      is: look.is,
      sentence,
      word: false,
      capital: false,
      caps: false,
      possessive: false,
      quoted: quotes.double || quotes.single,
      token,
    });
    i++;
  }
  quotes.token = token;
}

/** Does a word end before this sign wherever it stands? */
const endsWord = (c: number): boolean =>
  c === 0x20 ||
  c === 0x2c ||
  c === 0x0a ||
  c === 0x29 ||
  c === 0x201d ||
  c === 0x22 ||
  c === 0x3a ||
  c === 0x3b;

/** Behind the possessive ending of a word that ends at `stop`; `stop` where it has none. */
function afterPossessive(text: string, stop: number, end: number, inSingle: boolean): number {
  if (stop >= end || !isApostrophe(text.charCodeAt(stop))) return stop;
  const n = text.charCodeAt(stop + 1);
  if (n === 0x73 || n === 0x53)
    if (!(stop + 2 < end && isLetter(text.charCodeAt(stop + 2), text, stop + 2))) return stop + 2;
  const last = text[stop - 1];
  return !inSingle && (last === "s" || last === "S" || last === "x" || last === "z") && n === 0x20
    ? stop + 1
    : stop;
}

/** What a word is by itself, wherever it stands. */
const lookOf = remembering((entry) => {
  const word = entry.form;
  const folded = key(word);
  return {
    key: folded,
    capital: isCapital(word),
    caps: word.length > 1 && ALL_CAPS.test(word) && UPPER.test(word),
    is: traitsOf(entry, folded),
    /** Nothing but letters and digits of ASCII. */
    simple: /^[A-Za-z0-9]+$/.test(word),
  };
});

function isCapital(word: string): boolean {
  const c = word.charCodeAt(0);
  if (c >= 65 && c <= 90) return true;
  if (c < 128) return (c === 0x61 || c === 0x65 || c === 0x64) && ARTICLE.test(word);
  return UPPER.test(word) || (c === 0xfffd && word.length > 2);
}
/** Small words that belong to the name they are written together with: al-Busaidi, ash-Sharif, d’Alema. */
const ARTICLE = /^(?:al|el|ash|as|ad|an|ar|at|az|d)[-'’]\p{Lu}/u;

/** End of the word that begins at i: letters, and between letters a hyphen, an apostrophe, a point of an abbreviation, an ampersand. */
function wordEnd(text: string, i: number, end: number): number {
  let j = i;
  while (j < end) {
    const c = text.charCodeAt(j);
    if (isLetter(c, text, j)) {
      j++;
      continue;
    }
    const next = j + 1 < end ? text.charCodeAt(j + 1) : 0x20;
    const inner = j + 1 < end && isLetter(next, text, j + 1);
    if (isHyphen(c) && inner) {
      j++;
      continue;
    }
    if (isApostrophe(c) && inner && j > i) {
      // The ’s of a possessive ends the word; the one of O’Brien, N’Djamena or d’Ivoire does not.
      const after = j + 2 < end ? text.charCodeAt(j + 2) : 0x20;
      const short = !(j + 2 < end && isLetter(after, text, j + 2));
      if (short && (next === 0x73 || next === 0x53)) return j;
      j++;
      continue;
    }
    // "9/11"
    if (
      c === 0x2f &&
      next >= 0x30 &&
      next <= 0x39 &&
      j > i &&
      text.charCodeAt(j - 1) >= 0x30 &&
      text.charCodeAt(j - 1) <= 0x39
    ) {
      j++;
      continue;
    }
    if (c === 0x26 && inner && j - i <= 3) {
      j++;
      continue;
    }
    if (c === 0x2e) {
      // "U.S.", "J.", "Sen.": a point belongs to single letters and to short capitalised words with a capital after them.
      if (dotted(text, i, j)) {
        j++;
        if (inner && isSingle(text, j, end)) continue;
        return j;
      }
      if (inner && DOMAIN.test(text.slice(j + 1, j + 6))) {
        j++;
        continue;
      }
      if (j - i <= 5 && ABBREVIATIONS.has(text.slice(i, j).toLowerCase()) && isCapital(text.slice(i, j)))
        return j + 1;
    }
    return j;
  }
  return j;
}

/** One letter stands before the point at `point`: from the word's start or from the last point. */
function dotted(text: string, i: number, point: number): boolean {
  if (point - i === 1) return UPPER.test(text[i]!);
  // The letter after a point ("U.S.") or after a hyphen ("D-N.Y.") stands alone too.
  return (text[point - 2] === "." || text[point - 2] === "-") && UPPER.test(text[point - 1]!);
}

function isSingle(text: string, j: number, end: number): boolean {
  return j + 1 < end && text.charCodeAt(j + 1) === 0x2e && UPPER.test(text[j]!);
}

const DOMAIN = /^(?:org|com|net|gov|edu|info|co|eu|uk|ru|ua|de|fr|tv|io|ai)(?!\p{L})/u;
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms dr sen rep gov gen lt col maj capt sgt adm cmdr prof rev hon st jr sr pres fr amb sec supt det insp cllr msgr ala ariz ark calif colo conn del fla ga ill ind
  kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo no inc corp co ltd bros`
    .split(/\s+/)
    .filter((w) => w !== ""),
);

/** The word in small letters, without the point of an abbreviation: "gov" for "Gov.". */
export const bare = (u: Unit): string => (u.lower.endsWith(".") ? u.lower.slice(0, -1) : u.lower);

/** Key of a word for looking up names: folded, without points; lost letters as they are. */
export function key(word: string): string {
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if (c > 127 || c === 0x2e) return fold(word).replaceAll(".", "").replaceAll("’", "'");
  }
  return word.toLowerCase();
}
