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
  const pattern = /[\p{L}\p{M}\p{N}]+(?:['’ʼ.,][\p{L}\p{M}\p{N}]+)*/gu;
  pattern.lastIndex = start;
  for (let m = pattern.exec(text); m && m.index < end; m = pattern.exec(text)) {
    const last = Math.min(end, m.index + m[0].length);
    words.push({ stem: stemOf(text.slice(m.index, last)), start: m.index, end: last });
  }
  return words;
}
