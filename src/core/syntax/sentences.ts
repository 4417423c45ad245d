// Sentences of one paragraph. A boundary stands after a stop and the marks that close with it; the rest of this file
// says when a stop is not one.

import type { Tokens } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import {
  BEFORE_NUMBER,
  CLOSING_ABBREVIATIONS,
  OPENING_ABBREVIATIONS,
  SAYS,
  STARTERS,
} from "./abbreviations.ts";
import { classOf, DIGIT, isLower, isUpper, LETTER } from "./characters.ts";
import { tokenize } from "./tokenize.ts";

const CLOSERS = ")]}”’»›";
const OPENERS = "([{“‘„«‹‚";
/** Words after a question in quotation marks among which its verb of saying is looked for: “Why?” the spokesman asked. */
const SPEAKER_WORDS = 6;

/**
 * Returns the sentences of the paragraph `text.slice(start, end)`: in order, without overlap, without the spaces
 * between them, together covering every token. Line breaks are treated as spaces. Offsets count from the beginning of
 * `text`. A paragraph without a stop is one sentence; one without tokens has none.
 */
export function splitSentences(text: string, start: number, end: number): Span[] {
  const tokens = tokenize(text, start, end);
  const spans: Span[] = [];
  let first = 0;
  for (const last of sentenceEnds(text, tokens, 0, tokens.length)) {
    spans.push({ start: tokens.starts[first]!, end: tokens.ends[last - 1]! });
    first = last;
  }
  return spans;
}

/** Returns for each sentence of the paragraph that the tokens `from` to `to` (exclusive) are the number of the token after its last. */
export function sentenceEnds(text: string, tokens: Tokens, from: number, to: number): number[] {
  const found: number[] = [];
  const scan = new Scan(text, tokens, from, to);
  let first = from;
  for (let i = from; i < to; i++) {
    const kind = scan.stopAt(i);
    if (kind === "") continue;
    const after = scan.closed(i + 1);
    if (after < to && scan.parts(kind, i, after, first)) {
      found.push(after);
      first = after;
    }
    i = after - 1;
  }
  if (first < to) found.push(to);
  return found;
}

type Stop = "" | "." | "?" | "…" | "abbreviation";

class Scan {
  readonly text: string;
  readonly tokens: Tokens;
  /** The tokens of the paragraph: `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;

  constructor(text: string, tokens: Tokens, from: number, to: number) {
    this.text = text;
    this.tokens = tokens;
    this.from = from;
    this.to = to;
  }

  word(i: number): string {
    return i >= this.from && i < this.to ? this.text.slice(this.tokens.starts[i]!, this.tokens.ends[i]!) : "";
  }

  touches(i: number): boolean {
    return i > this.from && this.tokens.starts[i] === this.tokens.ends[i - 1];
  }

  /** What kind of stop token i is, "" for none. */
  stopAt(i: number): Stop {
    const end = this.tokens.ends[i]!;
    const c = this.text.charCodeAt(end - 1);
    if (c < 0x80 && c !== 0x2e && c !== 0x21 && c !== 0x3f) return "";
    if (c === 0x2e) {
      const length = end - this.tokens.starts[i]!;
      if (length === 1) return ".";
      return this.text.charCodeAt(end - 2) === 0x2e ? "…" : "abbreviation";
    }
    if (c === 0x21 || c === 0x3f || c === 0x203d || c === 0x2047) return "?";
    if (c === 0x2026) return "…";
    return c === 0x3002 || c === 0xff0e || c === 0x61f || c === 0x6d4 || c === 0x964 ? "." : "";
  }

  /** The first token at or after i that does not close with the stop before it. */
  closed(i: number): number {
    let at = i;
    for (; at < this.to; at++) {
      const w = this.word(at);
      if (CLOSERS.includes(w)) {
        // A ’ that touches the next letter and not the stop opens an elision or a quotation.
        if (w === "’" && !this.touches(at)) break;
        continue;
      }
      if (w === "“" && this.touches(at) && !this.touchesNext(at)) continue;
      if (
        (w === '"' || w === "'" || w === "''") &&
        this.touches(at) &&
        !(this.touchesNext(at) && this.opensWord(at + 1))
      )
        continue;
      if (/^[.!?…]+$/.test(w) && this.touches(at)) continue;
      if (w === "[" && /^\d{1,3}$/.test(this.word(at + 1)) && this.word(at + 2) === "]") {
        at += 2;
        continue;
      }
      break;
    }
    return at;
  }

  touchesNext(i: number): boolean {
    return i + 1 < this.to && this.touches(i + 1);
  }

  opensWord(i: number): boolean {
    const kind = classOf(this.text.charCodeAt(this.tokens.starts[i]!));
    return kind === LETTER || kind === DIGIT;
  }

  /** True when a sentence ends after the stop at token i; `next` is the first token that would follow. */
  parts(kind: Stop, i: number, next: number, first: number): boolean {
    let at = next;
    while (at < this.to - 1 && this.opens(at)) at++;
    const c = this.text.charCodeAt(this.tokens.starts[at]!);
    const word = this.word(at);
    const quoted = next > i + 1;
    if (isLower(c)) {
      // A brand or a particle: iPhone, al-Qaeda are rare; a small letter after a plain stop with space begins one too.
      if (kind !== "." || quoted || this.touches(next))
        return /^[a-z]{1,2}[A-Z]/.test(word) && kind !== "abbreviation";
      return this.plainEnd(i);
    }
    if (kind === "abbreviation") return this.partsAfterAbbreviation(i, next, at, word, quoted);
    if (kind === "." && i - first <= 1 && this.isNumbering(first, i)) return false;
    if (this.touches(next) && next === i + 1) return this.partsRunTogether(kind, i, next, c);
    if (/^[,;:%&/–—-]+$/.test(word)) return false;
    if (kind === "?" && quoted && this.saysNext(at)) return false;
    if (kind === "…" && !quoted && classOf(c) === DIGIT) return false;
    return true;
  }

  opens(i: number): boolean {
    const w = this.word(i);
    if (OPENERS.includes(w)) return true;
    return (w === '"' || w === "'" || w === "''" || w === "``" || w === "...") && this.touchesNext(i);
  }

  /** The word before the stop is one that does not abbreviate, so that even a small letter may follow. */
  plainEnd(i: number): boolean {
    const word = this.word(i - 1);
    return word.length >= 4 && !/\d/.test(word);
  }

  /** "1." or "B." at the beginning numbers what follows. */
  isNumbering(first: number, i: number): boolean {
    return i === first + 1 && /^(?:\d{1,3}|[IVXivx]{1,4}|[A-Za-z])$/.test(this.word(first));
  }

  /** "imminent.Later": a capital right after the stop of a word in small letters. */
  partsRunTogether(kind: Stop, i: number, next: number, c: number): boolean {
    if (!isUpper(c) && !this.opens(next)) return false;
    const before = this.text.charCodeAt(this.tokens.ends[i - 1]! - 1);
    return (
      kind !== "…" && i > this.from && (isLower(before) || classOf(before) === DIGIT || !this.touches(i))
    );
  }

  partsAfterAbbreviation(i: number, next: number, at: number, word: string, quoted: boolean): boolean {
    const full = this.word(i);
    const base = full.slice(0, -1);
    if (OPENING_ABBREVIATIONS.has(base)) return false;
    const c = word.charCodeAt(0);
    if (quoted) return isUpper(c);
    if (at > next)
      return (
        isUpper(c) &&
        (CLOSING_ABBREVIATIONS.has(base) || /^[ap]\.m$/i.test(base)) &&
        !"([".includes(this.word(next))
      );
    if (!isUpper(c)) return false;
    if (BEFORE_NUMBER.has(base) && !CLOSING_ABBREVIATIONS.has(base)) return false;
    if (/^[A-Z]$/.test(base)) return false;
    if (/^[ap]\.m$/i.test(base)) return STARTERS.has(word) || this.subject(at);
    return STARTERS.has(word);
  }

  /** A pronoun or name followed by a verb of saying. */
  subject(at: number): boolean {
    return SAYS.has(this.word(at + 1)) || SAYS.has(this.word(at + 2));
  }

  /** “Why?” Peskov asked. The verb must end its clause, or the words after the mark are a sentence of their own. */
  saysNext(at: number): boolean {
    for (let k = at; k < at + SPEAKER_WORDS && k < this.to; k++) {
      const w = this.word(k);
      if (SAYS.has(w))
        return (
          k + 1 >= this.to ||
          /^(?:[.,:;]|in|on|at|to|after|during|when|as|with|before|rhetorically|the|an?|him|her|them|[A-Z].*)$/.test(
            this.word(k + 1),
          )
        );
      if (/^[.!?;:“"”]/.test(w)) return false;
    }
    return false;
  }
}
