// What kind of character a UTF-16 code unit is, in five classes. Unicode's tables are asked once for each code unit.

export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const MARK = 4;
/** Punctuation and symbols. */
export const SIGN = 5;

const classes = new Uint8Array(0x10000);

/**
 * Returns the class of the code unit `c`: SPACE, LETTER, DIGIT, MARK (combining marks, joiners, soft hyphen) or
 * SIGN. Zero-width spaces, direction marks, U+FEFF and control characters are SPACE; surrogates, U+FFFD and whatever
 * Unicode has not assigned are LETTER (see `isAstralSign`).
 */
export function classOf(c: number): number {
  const known = classes[c]!;
  return known !== 0 ? known : (classes[c] = classify(c));
}

function classify(c: number): number {
  if (c === 0xfffd || (c >= 0xd800 && c <= 0xdfff)) return LETTER;
  if (c < 0x20 || (c >= 0x7f && c < 0xa0) || c === 0x200b || c === 0x200e || c === 0x200f) return SPACE;
  if ((c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c === 0x061c) return SPACE;
  if (c === 0xad || c === 0x200c || c === 0x200d) return MARK;
  const s = String.fromCharCode(c);
  if (/\s/.test(s)) return SPACE;
  if (/\p{Nd}/u.test(s)) return DIGIT;
  if (/\p{M}/u.test(s)) return MARK;
  return /[\p{P}\p{S}]/u.test(s) ? SIGN : LETTER;
}

/** True for the space characters that lie between tokens; every other code unit belongs to exactly one token. */
export function isSpace(c: number): boolean {
  return classOf(c) === SPACE;
}

/** True when a pair of surrogates starts at `at` (before `end`) and is a symbol, such as most emoji. */
export function isAstralSign(text: string, at: number, end: number): boolean {
  const high = text.charCodeAt(at);
  if (high < 0xd800 || high > 0xdbff || at + 1 >= end) return false;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff && /[\p{P}\p{S}]/u.test(text.slice(at, at + 2));
}

/** True for capital letters with a lower case, of any script in the Basic Multilingual Plane. */
export function isUpper(c: number): boolean {
  if (c < 0x80) return c >= 65 && c <= 90;
  if (c < 0xc0 || classOf(c) !== LETTER) return false;
  const s = String.fromCharCode(c);
  return s.toLowerCase() !== s;
}

/** True for small letters with a capital, of any script in the Basic Multilingual Plane. */
export function isLower(c: number): boolean {
  if (c < 0x80) return c >= 97 && c <= 122;
  if (c < 0xc0 || classOf(c) !== LETTER) return false;
  const s = String.fromCharCode(c);
  return s.toUpperCase() !== s;
}

/** True for ' and ’ and their kin that stand for a letter left out. */
export function isApostrophe(c: number): boolean {
  return c === 0x27 || c === 0x2019 || c === 0x2018 || c === 0x2bc || c === 0xff07;
}

/** True for the hyphens: the keyboard's, U+2010 and the non-breaking one. */
export function isHyphen(c: number): boolean {
  return c === 0x2d || c === 0x2010 || c === 0x2011;
}
