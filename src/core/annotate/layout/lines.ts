// A text's lines with what can be told of each by its look alone.

/** A line that is not blank, without the blanks at its ends. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** True where a blank line, or the edge of the text, stands before (after) it. */
  readonly gapBefore: boolean;
  readonly gapAfter: boolean;
  /** Words, at most MAX_WORDS of them counted: no rule asks for more. */
  readonly words: number;
  /** True where it ends as a sentence does: . ! ? …, perhaps with marks and brackets after. */
  readonly stopped: boolean;
}

/** How far words are counted: no rule tells longer lines apart, and a line may be the whole file. */
const MAX_WORDS = 46;
/** Everything that ends a line: also the form feed and Unicode's own separators. */
const LINE = /[^\n\r\f\v\x85\u2028\u2029]+/g;
const BREAKS = /\r\n|[\n\r\f\v\x85\u2028\u2029]/g;
const STOPPED = /[.!?…。！？।؟۔][”’"'»)\]\s]*$/;

/** The lines of a text that are not blank, in order. */
export function linesOf(text: string): Line[] {
  const found: { start: number; end: number }[] = [];
  for (const m of text.matchAll(LINE)) {
    const start = m.index + (m[0].length - m[0].trimStart().length);
    const end = m.index + m[0].trimEnd().length;
    if (end > start) found.push({ start, end });
  }
  const gapAt = (from: number, to: number) =>
    to - from > 1 && (text.slice(from, to).match(BREAKS)?.length ?? 0) > 1;
  let gapAfter = true;
  return found.map(({ start, end }, i) => {
    const line = text.slice(start, end);
    const gapBefore = gapAfter;
    const next = found[i + 1];
    gapAfter = next === undefined || gapAt(end, next.start);
    return {
      start,
      end,
      text: line,
      gapBefore,
      gapAfter,
      words: countWords(text, start, end),
      // The end alone: a pattern that may begin anywhere is slow on a line of megabytes.
      stopped: STOPPED.test(line.slice(-12)),
    };
  });
}

function countWords(text: string, start: number, end: number): number {
  let n = 0;
  let i = start;
  while (n < MAX_WORDS) {
    while (i < end && isBetweenWords(text.charCodeAt(i))) i++;
    if (i === end) break;
    n++;
    while (i < end && !isBetweenWords(text.charCodeAt(i))) i++;
  }
  return n;
}

/** True for white space, dashes and the bar. */
function isBetweenWords(c: number): boolean {
  if (c > 0x20 && c < 0x80) return c === 0x7c;
  if (c <= 0x20) return c === 0x20 || (c >= 0x09 && c <= 0x0d);
  return (c >= 0x2013 && c <= 0x2015) || (c !== 0x2019 && /\s/.test(String.fromCharCode(c)));
}

/** Small words that stay in lower case in a title. */
const SMALL =
  /^(?:an?|the|and|but|or|nor|as|at|by|for|from|in|into|of|off|on|onto|over|per|than|to|up|via|vs?\.?|with|after|amid|before)$/i;

/** The share of words (small ones left aside) that begin with a capital letter, 0 to 1; 0 for a line of under three such. */
export function titleShare(line: string): number {
  const words = line.slice(0, 400).match(/\p{L}[\p{L}\p{M}'’.-]*/gu) ?? [];
  const counted = words.filter((word, i) => i === 0 || !SMALL.test(word));
  if (counted.length < 3) return 0;
  return counted.filter((word) => /^\p{Lu}/u.test(word)).length / counted.length;
}

/** True where every letter that has a case is a capital, and there are four at least. */
export function isUpperCase(line: string): boolean {
  const letters = line.slice(0, 400).match(/[\p{Lu}\p{Ll}]/gu) ?? [];
  return letters.length >= 4 && letters.every((c) => /\p{Lu}/u.test(c));
}
