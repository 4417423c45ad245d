// Words with their stems and places: what a phrase is looked up by, whatever its endings.
import porter2 from "wink-porter2-stemmer";
import { fold } from "./normalise.ts";

/** A word of a text: its stem (Porter 2, folded, without 's, dots between letters taken out) and its place. */
export interface StemmedWord {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

const kept = new Map<string, string>();
const KEPT = 50_000;

/** The stem of a word: "negotiations" and "negotiating" give "negoti", "N.F.L." gives "nfl", "Ukraine’s" gives "ukrain". */
export function stemOf(word: string): string {
  const known = kept.get(word);
  if (known !== undefined) return known;
  const plain = fold(word.replace(/[’ʼ]/g, "'"))
    .replace(/'s?$/, "")
    .replace(/^((?:\p{L}\.)+\p{L})\.?$/u, (m) => m.replace(/\./g, ""));
  const stem = porter2(plain);
  if (kept.size >= KEPT) kept.clear();
  kept.set(word, stem);
  return stem;
}

/** The words of text.slice(start, end) with their stems; a hyphen parts words, an apostrophe or point inside one does not. */
export function stemmedWords(text: string, start = 0, end = text.length): StemmedWord[] {
  const words: StemmedWord[] = [];
  const stop = Math.min(end, text.length);
  let at = Math.max(0, start);
  while (at < stop) {
    let to = wordPart(text, at);
    if (to === at) {
      at++;
      continue;
    }
    // [’'ʼ.,] between parts of a word.
    while (JOINS.includes(text[to] ?? " ")) {
      const next = wordPart(text, to + 1);
      if (next === to + 1) break;
      to = next;
    }
    const last = Math.min(end, to);
    words.push({ stem: stemOf(text.slice(at, last)), start: at, end: last });
    at = to;
  }
  return words;
}
const JOINS = "'’ʼ.,";

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;
const YES = 1;
const NO = 2;
/** For each code unit whether it is of a word; asked of Unicode's tables once. Surrogates are asked in pairs. */
const inWord = new Uint8Array(0x10000);

/** The end of the run of letters, marks and digits that begins at `at`. */
function wordPart(text: string, at: number): number {
  let to = at;
  while (to < text.length) {
    const c = text.charCodeAt(to);
    const low = c >= 0xd800 && c < 0xdc00 ? text.charCodeAt(to + 1) : 0;
    if (low >= 0xdc00 && low < 0xe000) {
      if (!IN_WORD.test(text.slice(to, to + 2))) return to;
      to += 2;
      continue;
    }
    let known = inWord[c]!;
    if (known === 0) known = inWord[c] = IN_WORD.test(String.fromCharCode(c)) ? YES : NO;
    if (known === NO) return to;
    to++;
  }
  return to;
}
