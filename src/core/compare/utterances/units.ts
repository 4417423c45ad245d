// The pieces that utterances are made of: a sentence (or part of one) that one report puts into somebody's mouth.
import { type Quotation, TURN } from "../../model/annotation.ts";
import { type Body, FUNCTION, lowerBound } from "../body.ts";

/** A saying as one report has it; words are positions in the body's arrays, `last` exclusive. */
export interface Unit {
  readonly index: number;
  readonly body: Body;
  readonly quotation: Quotation;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** True where the words stand in quotation marks. */
  readonly marked: boolean;
  /** Number of the body's sentence it begins in, and whether that is a headline or a heading. */
  readonly sentence: number;
  readonly heading: boolean;
  /** Units with the same number follow one another with nothing between them but space and points. */
  readonly run: number;
}

const MARKED =
  /[“"]([^“”"\n]+)[”"]|«([^«»\n]+)»|„([^„“”\n]+)[“”]|‘([^‘’\n]+(?:’(?=\p{L})[^‘’\n]*)*)’|(?<![\p{L}\p{N}])'(?=\S)([^'\n]+(?:'(?=\p{L})[^'\n]*)*)'(?!\p{L})/gu;
/** Told words with more of them in marks than this share are represented by the words in marks. */
const TOLD = 0.35;
const PAUSE = /…|\.\.\.|\. \. \./;
const DASH = /\s[–—―]\s|—/;
/** A dash parts two sayings where so many words stand on both sides. */
const DASHED = 5;

/** The units of a body's quotations, in the order of the text; `from` is the number of the first. */
export function unitsOf(body: Body, quotations: readonly Quotation[], from: number): Unit[] {
  const units: Unit[] = [];
  let run = 0;
  const text = body.report.text;
  const add = (quotation: Quotation, start: number, end: number, marked: boolean, whole: boolean) => {
    run++;
    const first = lowerBound(body.ends, start + 1);
    let last = first;
    while (last < body.starts.length && body.starts[last]! < end) last++;
    for (const [s, e] of whole ? [[first, last] as const] : cut(body, text, first, last)) {
      if (e <= s) continue;
      const sentence = sentenceOf(body, s);
      if (sentence < 0) continue;
      const zone = body.sentences[sentence]!.zone;
      units.push({
        index: from + units.length,
        body,
        quotation,
        first: s,
        last: e,
        start: Math.max(start, body.starts[s]!),
        end: Math.min(end, body.ends[e - 1]!),
        marked,
        sentence,
        heading: zone !== "body",
        run,
      });
    }
  };
  const direct = new Uint8Array(body.starts.length);
  const seen = (start: number, end: number) => {
    const i = lowerBound(body.ends, start + 1);
    return i < body.starts.length && body.starts[i]! < end && direct[i] === 1;
  };
  const marks = (start: number, end: number) => {
    for (let i = lowerBound(body.ends, start + 1); i < body.starts.length && body.starts[i]! < end; i++)
      direct[i] = 1;
  };
  for (const q of quotations) if (q.type === "direct") for (const c of q.content) marks(c.start, c.end);
  for (const q of quotations)
    for (const c of q.content) {
      if (q.type === "direct" || q.rule === TURN) {
        add(q, c.start, c.end, true, false);
        continue;
      }
      let marked = 0;
      for (const m of c.exact.matchAll(MARKED)) {
        marked += m[0].length;
        const start = c.start + m.index + 1;
        const end = c.start + m.index + m[0].length - 1;
        if (seen(start, end)) continue;
        add(q, start, end, true, false);
        marks(start, end);
      }
      if (marked < c.exact.length * TOLD) add(q, c.start, c.end, false, true);
    }
  return units;
}

/**
 * Returns the units of headlines and headings that repeat, in marks, a piece of what the same report quotes. They are nobody's quotation by
 * themselves; each belongs to the quotation that it is cut from.
 */
export function repeatedInHeadings(body: Body, units: readonly Unit[], from: number): Unit[] {
  const found: Unit[] = [];
  const text = body.report.text;
  const quoted = units.filter((u) => u.marked);
  for (const s of body.sentences) {
    if (s.zone === "body" || quoted.length === 0) continue;
    for (const m of text.slice(s.start, s.end).matchAll(MARKED)) {
      const start = s.start + m.index + 1;
      const end = s.start + m.index + m[0].length - 1;
      if (quoted.some((u) => u.start < end && start < u.end)) continue;
      const first = lowerBound(body.ends, start + 1);
      let last = first;
      while (last < body.starts.length && body.starts[last]! < end) last++;
      if (last === first) continue;
      const whole = quoted.find((u) => holds(u, first, last));
      if (!whole) continue;
      found.push({
        ...whole,
        index: from + found.length,
        first,
        last,
        start: body.starts[first]!,
        end: body.ends[last - 1]!,
        sentence: s.index,
        heading: true,
        run: HEADING_RUNS + found.length,
      });
    }
  }
  return found;
}
/** Runs of headings are counted from here, so that they meet no run of quotations. */
const HEADING_RUNS = 1_000_000;

/** True where the words first to last stand in the unit in one piece and one of them is telling. */
function holds(u: Unit, first: number, last: number): boolean {
  const n = last - first;
  for (let j = u.first; j + n <= u.last; j++) {
    let k = 0;
    let telling = false;
    while (k < n && u.body.spelled[first + k] === u.body.spelled[j + k]) {
      telling ||= u.body.kinds[j + k] !== FUNCTION;
      k++;
    }
    if (k === n && telling) return true;
  }
  return false;
}

/** Word ranges of the sentences between first and last, cut at pauses too ("… A lot of work remains"). */
function cut(body: Body, text: string, first: number, last: number): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let s = first;
  let sentence = sentenceOf(body, first);
  for (let i = first + 1; i <= last; i++) {
    if (i < last) {
      const between = text.slice(body.ends[i - 1]!, body.starts[i]!);
      const whole = body.sentences[sentence];
      const over =
        (whole !== undefined && i >= whole.last) ||
        PAUSE.test(between) ||
        (DASH.test(between) && i - s >= DASHED && last - i >= DASHED);
      if (!over) continue;
    }
    found.push([s, i]);
    s = i;
    if (i < last) sentence = sentenceOf(body, i);
  }
  return found;
}

/** Number of the body's sentence that holds word i, or -1. */
export function sentenceOf(body: Body, i: number): number {
  let lo = 0;
  let hi = body.sentences.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (body.sentences[mid]!.last <= i) lo = mid + 1;
    else hi = mid;
  }
  const s = body.sentences[lo];
  return s && s.first <= i ? lo : -1;
}
