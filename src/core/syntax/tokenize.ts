// Text to tokens.
import type { Tokens } from "../model/reading.ts";

/** The tokens of text.slice(start, end), with offsets into `text`. */
export function tokenize(text: string, start: number, end: number): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const pattern = /[\p{L}\p{N}\p{M}]+|[^\s]/gu;
  pattern.lastIndex = start;
  for (let m = pattern.exec(text); m && m.index < end; m = pattern.exec(text)) {
    starts.push(m.index);
    ends.push(Math.min(end, m.index + m[0].length));
  }
  return { starts, ends, length: starts.length };
}
