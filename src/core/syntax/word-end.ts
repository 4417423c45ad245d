// How far a word goes: which signs inside it (and which stop after it) belong to it.
import {
  BEFORE_NUMBER,
  CLOSING_ABBREVIATIONS,
  DOMAINS,
  OPENING_ABBREVIATIONS,
  PREFIXES,
} from "./abbreviations.ts";
import {
  classOf,
  DIGIT,
  isApostrophe,
  isAstralSign,
  isHyphen,
  isLower,
  isUpper,
  LETTER,
  MARK,
  SIGN,
  SPACE,
} from "./characters.ts";

/** No abbreviation, prefix or host label is longer. */
const LONGEST_KNOWN = 24;
/** How many characters behind a stop are looked at to judge it. */
export const SEEN_BEHIND = 4;
const PHONE = /^(?:\+?\d{1,3}-)?(?:\d{3}-)?\d{3}-\d{4}$/;
const ISO_DATE = /^\d{4}-\d\d-\d\d$/;

/**
 * Returns the end of the word that starts at `p` (a letter, digit or mark) in a run without spaces that ends at `to`;
 * the text up to `stop` may be read to judge a full stop. The result is greater than `p`.
 */
export function wordEnd(text: string, p: number, to: number, stop: number): number {
  let part = p;
  let q = p;
  while (q < to) {
    const c = text.charCodeAt(q);
    const kind = classOf(c);
    if (kind === LETTER) {
      if (c >= 0xd800 && c <= 0xdbff && q > p && isAstralSign(text, q, to)) return q;
      q++;
    } else if (kind === DIGIT || kind === MARK) q++;
    else if (q === p) return q + 1;
    else if (c === 0x2e) {
      if (!stopInside(text, p, part, q, to)) return stopAfter(text, p, part, q, to, stop) ? q + 1 : q;
      part = ++q;
    } else if (isHyphen(c)) {
      const number = numberWithHyphens(text, p, q, to);
      if (number > q) return number;
      if (q - part > 7 || part !== p || q + 1 >= to || !isWordCharacter(text.charCodeAt(q + 1))) return q;
      if (!PREFIXES.has(text.slice(p, q).toLowerCase())) return q;
      q++;
    } else if (!signInside(text, p, q, to, c)) return q;
    else q++;
  }
  return q;
}

function isWordCharacter(c: number): boolean {
  const kind = classOf(c);
  return kind === LETTER || kind === DIGIT;
}

function signInside(text: string, p: number, q: number, to: number, c: number): boolean {
  if (q === p || q + 1 >= to) return c === 0x5f;
  const before = text.charCodeAt(q - 1);
  const next = text.charCodeAt(q + 1);
  const kindBefore = classOf(before);
  const kindNext = classOf(next);
  if (isApostrophe(c)) return kindBefore !== SIGN && kindNext === LETTER;
  if (c === 0x2c || c === 0x3a || c === 0x2f) return kindBefore === DIGIT && kindNext === DIGIT;
  if (c === 0x26) return isUpper(before) && isUpper(next);
  return c === 0x5f;
}

/** The stop at `q` is inside the word: 3.5, U.S, a.m, Ph.D, example.com. */
function stopInside(text: string, p: number, part: number, q: number, to: number): boolean {
  if (q === part || q + 1 >= to) return false;
  const before = classOf(text.charCodeAt(q - 1));
  const next = classOf(text.charCodeAt(q + 1));
  if (before === DIGIT && next === DIGIT) return true;
  if (next !== LETTER) return false;
  const after = q + 2 < to ? text.charCodeAt(q + 2) : 0;
  if (before === LETTER && q - part === 1) {
    // A single letter: the next must be one too (J.D.), unless it ends a host name.
    if (after === 0 || classOf(after) !== LETTER) return true;
    return endsHost(text, q + 1, to);
  }
  if (before === LETTER && q - part === 2 && text.slice(part, q) === "Ph" && text[q + 1] === "D") return true;
  if (q - p > 63) return false;
  return (
    isWordCharacter(text.charCodeAt(q - 1)) && isLower(text.charCodeAt(q + 1)) && endsHost(text, q + 1, to)
  );
}

/** From `at` a chain of lower-case labels runs that ends with a known top-level domain. */
function endsHost(text: string, at: number, to: number): boolean {
  let label = at;
  let q = at;
  for (; q < to && q - at < LONGEST_KNOWN; q++) {
    const c = text.charCodeAt(q);
    if (isWordCharacter(c) && !isUpper(c)) continue;
    if (c !== 0x2e || q + 1 >= to || !isLower(text.charCodeAt(q + 1)) || q === label) break;
    label = q + 1;
  }
  return q - label <= 5 && (q >= to || !isUpper(text.charCodeAt(q))) && DOMAINS.has(text.slice(label, q));
}

/** The stop at `q`, after the last part of the word, belongs to the word: "U.S.", "Mr.", "J.", "No." before a number. */
function stopAfter(text: string, p: number, part: number, q: number, to: number, stop: number): boolean {
  if (q > p && q + 1 < to && text.charCodeAt(q + 1) === 0x2e) return false;
  const single = q - part === 1 && classOf(text.charCodeAt(part)) === LETTER;
  if (part > p && single) return true;
  if (part > p || q - p > LONGEST_KNOWN) return part > p && text.slice(part, q) === "D";
  const word = text.slice(p, q);
  if (single && isUpper(text.charCodeAt(p))) return initial(text, q + 1, stop, word);
  if (OPENING_ABBREVIATIONS.has(word) || CLOSING_ABBREVIATIONS.has(word)) return true;
  return BEFORE_NUMBER.has(word) && classOf(nextCharacter(text, q + 1, stop)) === DIGIT;
}

/** A capital and a stop are an initial where a capital follows; "I." and a lone letter at the end are not. */
function initial(text: string, after: number, stop: number, letter: string): boolean {
  const next = nextCharacter(text, after, stop);
  return isUpper(next) && letter !== "I";
}

/** The first character at or after `at` that is no space, within this line and SEEN_BEHIND characters; 0 if there is none. */
function nextCharacter(text: string, at: number, stop: number): number {
  for (let i = at; i < stop && i < at + SEEN_BEHIND; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x0a) return 0;
    if (classOf(c) !== SPACE) return c;
  }
  return 0;
}

/** End of a telephone number or an ISO date whose first hyphen is at `q`; `q` where there is none. */
function numberWithHyphens(text: string, p: number, q: number, to: number): number {
  if (
    q - p > 4 ||
    classOf(text.charCodeAt(q - 1)) !== DIGIT ||
    q + 1 >= to ||
    classOf(text.charCodeAt(q + 1)) !== DIGIT
  )
    return q;
  let e = q;
  while (e < to && e - p < 20 && (classOf(text.charCodeAt(e)) === DIGIT || text.charCodeAt(e) === 0x2d)) e++;
  const number = text.slice(p, e);
  return PHONE.test(number) || ISO_DATE.test(number) ? e : q;
}
