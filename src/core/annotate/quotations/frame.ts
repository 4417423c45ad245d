// Sentences as a reader of speech sees them: the words outside marks one by one, each stretch in marks as one thing.
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import type { Marked, Paragraph } from "./marks/pair-marks.ts";

/** A word outside marks (its token number) or a stretch in marks (`~k` for the k-th of the text's stretches). */
export type Item = number;

/** One sentence with its items in order. */
export interface Frame extends Span {
  readonly paragraph: number;
  readonly items: readonly Item[];
}

/** A report's text for the finders. */
export interface FramedText {
  readonly reading: Reading;
  readonly paragraphs: readonly Paragraph[];
  /** Stretches in marks that lie in no other, sorted by place. */
  readonly stretches: readonly Marked[];
  readonly frames: readonly Frame[];
}

/** Items `from` (inclusive) to `to` (exclusive). */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The word of an item in lower case, "" for a stretch or past the end. */
export function lowerAt(reading: Reading, items: readonly Item[], i: number): string {
  const t = items[i];
  return t === undefined || t < 0 ? "" : reading.lower(t);
}

/** The tag of an item, "" for a stretch or past the end. */
export function tagAt(reading: Reading, items: readonly Item[], i: number): string {
  const t = items[i];
  return t === undefined || t < 0 ? "" : reading.tag(t);
}

/** Does the item begin with a capital letter? */
export function capitalAt(reading: Reading, items: readonly Item[], i: number): boolean {
  const t = items[i];
  return t !== undefined && t >= 0 && /^\p{Lu}/u.test(reading.word(t));
}

/** The text span of a run of words; null where it is empty or holds no word. */
export function spanOf(reading: Reading, items: readonly Item[], run: Run): Span | null {
  let { from, to } = run;
  while (from < to && (items[from]! < 0 || /^[,;:.—–-]+$/.test(reading.word(items[from]!)))) from++;
  while (to > from && (items[to - 1]! < 0 || /^[,;:—–-]+$/.test(reading.word(items[to - 1]!)))) to--;
  if (from >= to) return null;
  return { start: reading.tokens.starts[items[from]!]!, end: reading.tokens.ends[items[to - 1]!]! };
}

/** Does the frame hold nothing but stretches and punctuation? */
export const wordless = (text: FramedText, frame: Frame) =>
  frame.items.every((i) => i < 0 || /^[\s.,;:—–"'“”‘’…-]+$/.test(text.reading.word(i)));

/** Number of the first item after `i`, and before `i + limit`, whose word the pattern matches; -1 where none does. */
export function wordAhead(
  reading: Reading,
  items: readonly Item[],
  i: number,
  limit: number,
  word: RegExp,
): number {
  for (let k = i + 1; k < Math.min(items.length, i + limit); k++)
    if (items[k]! >= 0 && word.test(reading.word(items[k]!))) return k;
  return -1;
}
