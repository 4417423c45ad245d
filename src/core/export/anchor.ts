// Finding quoted words in a text: at their place, or by their words where these say one place and no other.
import type { Report } from "../model/report.ts";
import type { Citation } from "../model/span.ts";
import { cite } from "../text/cite.ts";
import type { CodePoints } from "../text/code-points.ts";

/** Words somebody marked in a text, as a Web Annotation names them. */
export interface Quote {
  readonly exact: string | null;
  readonly prefix: string;
  readonly suffix: string;
  /** In Unicode code points, or null. */
  readonly position: { readonly start: number; readonly end: number } | null;
}

/** Why words could not be placed. */
export type Unplaced =
  | "no-selector"
  /** Nothing but offsets, and into a text that is not known to be ours. */
  | "offsets-alone"
  | "not-in-the-text"
  | "in-several-places"
  | "other-words-around";

/**
 * The citation of a quote in a report, or why there is none. The words at the given position are taken where they are the words
 * quoted; else the only place that has the words with what stands before or after them; never one of several places. White space may differ.
 */
export function anchor(quote: Quote, report: Report, points: CodePoints): Citation | Unplaced {
  const { position, exact } = quote;
  if (position !== null) {
    const [start, end] = [points.toUtf16(position.start), points.toUtf16(position.end)];
    const there = report.text.slice(start, end);
    if (there !== "" && (exact === null || sameWords(there, exact))) return cite(report, start, end);
  }
  if (exact === null || exact.trim() === "") return position === null ? "no-selector" : "not-in-the-text";
  const all = placesOf(report.text, exact);
  if (all.length === 0) return "not-in-the-text";
  if (quote.prefix.trim() === "" && quote.suffix.trim() === "")
    return all.length === 1 ? cite(report, ...all[0]!) : "in-several-places";
  const around = all.map((place) => contextOf(report.text, place, quote));
  const both = all.filter((_, i) => around[i]!.every(Boolean));
  if (both.length === 1) return cite(report, ...both[0]!);
  if (both.length > 1) return "in-several-places";
  const one = all.filter((_, i) => around[i]!.some(Boolean));
  if (one.length === 1) return cite(report, ...one[0]!);
  return one.length > 1 ? "in-several-places" : "other-words-around";
}

/** Whether what stands before and after a place is what the quote says. */
function contextOf(text: string, [start, end]: readonly [number, number], quote: Quote): [boolean, boolean] {
  const [prefix, suffix] = [squeeze(quote.prefix), squeeze(quote.suffix)];
  const before = squeeze(text.slice(Math.max(0, start - 4 * quote.prefix.length - 16), start));
  const after = squeeze(text.slice(end, end + 4 * quote.suffix.length + 16));
  return [
    prefix === "" ? start === 0 : before.endsWith(prefix),
    suffix === "" ? end === text.length : after.startsWith(suffix),
  ];
}

function sameWords(a: string, b: string): boolean {
  return a === b || squeeze(a).trim() === squeeze(b).trim();
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, " ");
}

/** All places of the words, literally where there are any, else with any white space between them. */
function placesOf(text: string, exact: string): [number, number][] {
  const literal: [number, number][] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    literal.push([at, at + exact.length]);
  if (literal.length > 0) return literal;
  const words = exact.trim().split(/\s+/u);
  const loose: [number, number][] = [];
  for (let at = text.indexOf(words[0]!); at >= 0; at = text.indexOf(words[0]!, at + 1)) {
    const end = endOf(text, at, words);
    if (end !== null) loose.push([at, end]);
  }
  return loose;
}

/** Where the words end if they stand from `at` on with white space between them; null if they do not. */
function endOf(text: string, at: number, words: readonly string[]): number | null {
  let i = at;
  for (const [n, word] of words.entries()) {
    if (n > 0) {
      const from = i;
      while (i < text.length && /\s/u.test(text[i]!)) i++;
      if (i === from) return null;
    }
    if (!text.startsWith(word, i)) return null;
    i += word.length;
  }
  return i;
}
