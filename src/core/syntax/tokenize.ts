// Text to tokens as the English UD treebanks cut them: clitics, hyphens and punctuation stand alone; numbers, times,
// abbreviations and addresses stay whole. One pass; nothing is looked at more than a fixed number of times.

import type { Tokens } from "../model/reading.ts";
import { addressEnd } from "./addresses.ts";
import { classOf, DIGIT, isApostrophe, isAstralSign, LETTER, MARK, SIGN, SPACE } from "./characters.ts";
import { cutWord, joinedAt } from "./clitics.ts";
import { wordEnd } from "./word-end.ts";

const HASH = 0x23;
const AT = 0x40;
const COMMA = 0x2c;
/** Signs of which a run is one token: . - ! ? * = _ ~ ` … */
const RUNS: ReadonlySet<number> = new Set([0x2e, 0x2d, 0x21, 0x3f, 0x2a, 0x3d, 0x5f, 0x7e, 0x60, 0x2026]);
const EMOTICON = /^[:;=8]['-]?[()DPp/\\|*3]$/;
const ELIDED = /^(?:em|tis|twas|til|cause|n)$/i;

/**
 * Returns the tokens of `text` from `start` to `end`. Every character that is not a space (`isSpace`) lies in exactly
 * one token. Offsets count from the beginning of `text`. Never fails on content; a range outside the text is cut.
 */
export function tokenize(text: string, start: number, end: number): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const stop = Math.min(end, text.length);
  let p = Math.max(0, start);
  while (p < stop) {
    let q = p;
    while (q < stop && isPlainLetter(text.charCodeAt(q))) q++;
    // Most words are plain letters with a space or a comma behind them: nothing has to be asked of those.
    if (q > p) {
      const comma = q < stop && text.charCodeAt(q) === COMMA ? 1 : 0;
      if (q + comma >= stop || classOf(text.charCodeAt(q + comma)) === SPACE) {
        addWord(text, p, q, starts, ends);
        if (comma) {
          starts.push(q);
          ends.push(q + 1);
        }
        p = q + comma + 1;
        continue;
      }
    } else if (classOf(text.charCodeAt(p)) === SPACE) {
      p++;
      continue;
    }
    while (q < stop && classOf(text.charCodeAt(q)) !== SPACE) q++;
    cutChunk(text, p, q, stop, starts, ends);
    p = q;
  }
  return { starts: new Int32Array(starts), ends: new Int32Array(ends), length: starts.length };
}

/** A letter of the English alphabet. */
function isPlainLetter(c: number): boolean {
  const small = c | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

function addWord(text: string, p: number, q: number, starts: number[], ends: number[]): void {
  const cut = joinedAt(text, p, q);
  starts.push(p);
  if (cut > p) {
    ends.push(cut);
    starts.push(cut);
  }
  ends.push(q);
}

/** Tokens of one run of characters without spaces; `stop` is how far the text may be looked at. */
function cutChunk(
  text: string,
  from: number,
  to: number,
  stop: number,
  starts: number[],
  ends: number[],
): void {
  let p = from;
  let address = mayHoldAddress(text, from, to);
  while (p < to) {
    if (address) {
      const q = addressEnd(text, p, to);
      if (q > p) {
        starts.push(p);
        ends.push(q);
        p = q;
        continue;
      }
      address = q === p;
    }
    const q = tokenEnd(text, p, from, to, stop);
    if (classOf(text.charCodeAt(p)) === SIGN || q - p < 2) {
      starts.push(p);
      ends.push(q);
    } else cutWord(text, p, q, starts, ends);
    p = q;
  }
}

/** Only chunks with @, "://" or "www." can hold an address; the others skip the search. */
function mayHoldAddress(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c === AT || c === HASH || (c === 0x3a && text.startsWith("//", i + 1))) return true;
    if (
      (c === 0x77 || c === 0x57) &&
      i + 3 < to &&
      text[i + 3] === "." &&
      /^www\.$/i.test(text.slice(i, i + 4))
    )
      return true;
  }
  return false;
}

function tokenEnd(text: string, p: number, from: number, to: number, stop: number): number {
  const c = text.charCodeAt(p);
  const kind = classOf(c);
  if (kind === LETTER) return isAstralSign(text, p, to) ? emojiEnd(text, p, to) : wordEnd(text, p, to, stop);
  if (kind === DIGIT || kind === MARK) return wordEnd(text, p, to, stop);
  const next = p + 1 < to ? text.charCodeAt(p + 1) : 0;
  if (isApostrophe(c)) return afterApostrophe(text, p, to);
  if ((c === 0x2b || c === 0x2d || c === 0x2212) && p === from && classOf(next) === DIGIT)
    return wordEnd(text, p + 1, to, stop);
  if (p === from && to - p <= 3 && to - p >= 2 && EMOTICON.test(text.slice(p, to))) return to;
  // One ? or ! may follow the other, as in "?!".
  let q = p + 1;
  if (c === 0x21 || c === 0x3f)
    while (q < to && (text.charCodeAt(q) === 0x21 || text.charCodeAt(q) === 0x3f)) q++;
  else if (RUNS.has(c)) while (q < to && text.charCodeAt(q) === c) q++;
  // The emoji presentation mark belongs to the symbol before it.
  while (q < to && text.charCodeAt(q) >= 0xfe00 && text.charCodeAt(q) <= 0xfe0f) q++;
  return q;
}

/** ’s, ’90s, ’em and '' begin with an apostrophe; any other is a token of its own. */
function afterApostrophe(text: string, p: number, to: number): number {
  const c = text.charCodeAt(p);
  if (c === 0x27 && p + 1 < to && text.charCodeAt(p + 1) === c) return p + 2;
  let q = p + 1;
  while (q < to && q - p < 8 && classOf(text.charCodeAt(q)) !== SIGN) q++;
  const rest = text.slice(p + 1, q);
  if (
    c !== 0x2018 &&
    p > 0 &&
    /^(?:s|S|re|ve|ll|d|m)$/.test(rest) &&
    classOf(text.charCodeAt(p - 1)) !== SPACE
  )
    return q;
  if (/^\d0s$/.test(rest) || ELIDED.test(rest)) return q;
  return p + 1;
}

/** Flags are pairs of letters; skin tones, presentation marks and joined symbols belong to the emoji before them. */
function emojiEnd(text: string, p: number, to: number): number {
  const first = text.codePointAt(p)!;
  let q = p + 2;
  if (isRegional(first) && isAstralSign(text, q, to) && isRegional(text.codePointAt(q)!)) q += 2;
  for (;;) {
    const c = q < to ? text.charCodeAt(q) : 0;
    if (c >= 0xfe00 && c <= 0xfe0f) q++;
    else if (
      c === 0xd83c &&
      q + 1 < to &&
      text.charCodeAt(q + 1) >= 0xdffb &&
      text.charCodeAt(q + 1) <= 0xdfff
    )
      q += 2;
    else if (c === 0x200d && isAstralSign(text, q + 1, to)) q += 3;
    else if (c === 0x200d && q + 1 < to && classOf(text.charCodeAt(q + 1)) === SIGN) q += 2;
    else return q;
  }
}

function isRegional(code: number): boolean {
  return code >= 0x1f1e6 && code <= 0x1f1ff;
}
