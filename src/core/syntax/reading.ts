// A report's text read once: tokens and tags for all of it, sentences of its own words, trees when asked for.
import type { Parse, Reading, Sentence, Tokens, Word } from "../model/reading.ts";
import type { Zone } from "../model/report.ts";
import { remembering, wordOf } from "../text/remember.ts";
import { isSpace } from "./characters.ts";
import { lemma } from "./lemma.ts";
import { sentenceEnds, splitSentences } from "./sentences.ts";
import { RELATIONS, type Syntax, TAGS, type Tree } from "./syntax.ts";
import { tokenize } from "./tokenize.ts";
import { SEEN_BEHIND } from "./word-end.ts";

/** Zones whose text is the report's own words; the rest is furniture and gets no sentences. */
const READ: ReadonlySet<string> = new Set(["headline", "deck", "heading", "related", "caption", "body"]);

/** What a reading is made of besides its text: plain values, so that a reading can be sent from one thread to another. */
export interface ReadingParts {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** Numbers in TAGS. */
  readonly tags: Uint8Array;
  /** Trees by number of the sentence; the reading adds those that it is asked for. */
  readonly trees: Map<number, Tree>;
}

/** The parts of a reading of a text whose zones are known. Sentences never cross a zone. */
export function readParts(text: string, zones: readonly Zone[], syntax: Syntax): ReadingParts {
  const tokens = tokenize(text, 0, text.length);
  const sentences = sentencesOf(text, zones, tokens);
  const tags = new Uint8Array(tokens.length);
  for (const s of sentences) tags.set(syntax.tag(text, tokens, s.first, s.last), s.first);
  return { tokens, sentences, tags, trees: new Map() };
}

/** The reading of a text whose zones are known. */
export function read(text: string, zones: readonly Zone[], syntax: Syntax): Reading {
  return readingOf(text, readParts(text, zones, syntax), () => syntax);
}

/**
 * The reading that has these parts. Trees are made when first asked for and kept, so that a text without cues costs only its tags;
 * `syntax` is called for the first tree that is not there.
 */
export function readingOf(text: string, parts: ReadingParts, syntax: () => Syntax): Reading {
  const { tokens, sentences, tags, trees } = parts;
  const sentenceNumber = new Int32Array(tokens.length).fill(-1);
  sentences.forEach((s, n) => {
    sentenceNumber.fill(n, s.first, s.last);
  });
  const parses = new Map<number, Parse>();
  // The rules ask for the same words again and again.
  let words: readonly Word[] | null = null;
  const entry = (i: number) => (words ??= syntax().words(text, tokens))[i] ?? NO_WORD;
  return {
    text,
    tokens,
    sentences,
    entry,
    word: (i) => entry(i).form,
    lower: (i) => entry(i).plain,
    tag: (i) => TAGS[tags[i]!]!,
    lemma: (i) => {
      const word = entry(i);
      return word === NO_WORD ? "" : (lemmasOf(word)[tags[i]!] ??= lemma(word.form, TAGS[tags[i]!]!));
    },
    tokenAt: (offset) => firstEndingAfter(tokens, offset),
    sentenceOf: (i) => sentenceNumber[i] ?? -1,
    parse(n) {
      const kept = parses.get(n);
      if (kept) return kept;
      const s = sentences[n];
      if (!s) throw new RangeError(`sentence ${n} of ${sentences.length}`);
      const tree =
        trees.get(n) ?? syntax().parse(text, tokens, tags.subarray(s.first, s.last), s.first, s.last);
      trees.set(n, tree);
      const made: Parse = {
        first: s.first,
        last: s.last,
        heads: tree.heads,
        labels: relationsOf(tree.labels),
      };
      parses.set(n, made);
      return made;
    },
  };
}

/** The names of a tree's relations; `Array.from` would be ten times as slow. */
function relationsOf(labels: Tree["labels"]): string[] {
  const names = new Array<string>(labels.length);
  for (let i = 0; i < labels.length; i++) names[i] = RELATIONS[labels[i]!]!;
  return names;
}

/** Stands beyond the ends of the text. */
const NO_WORD: Word = wordOf("");
/** The dictionary forms of a word by its tag. */
const lemmasOf = remembering((): (string | undefined)[] => []);

function sentencesOf(text: string, zones: readonly Zone[], tokens: Tokens): Sentence[] {
  const found: Sentence[] = [];
  let paragraph = -1;
  let line = -1;
  for (const zone of zones) {
    const lineStart = text.lastIndexOf("\n", zone.start - 1) + 1;
    if (lineStart !== line) {
      paragraph++;
      line = lineStart;
    }
    if (!READ.has(zone.kind)) continue;
    const add = (first: number, last: number, start: number, end: number) =>
      found.push({ start, end, first, last, zone: zone.kind, paragraph });
    if (isWhole(text, zone)) {
      let first = firstEndingAfter(tokens, zone.start);
      for (const last of sentenceEnds(text, tokens, first, firstEndingAfter(tokens, zone.end))) {
        add(first, last, tokens.starts[first]!, tokens.ends[last - 1]!);
        first = last;
      }
      continue;
    }
    for (const s of splitSentences(text, zone.start, zone.end)) {
      const first = firstEndingAfter(tokens, s.start);
      let last = first;
      while (last < tokens.length && tokens.starts[last]! < s.end) last++;
      if (last > first) add(first, last, s.start, s.end);
    }
  }
  return found;
}

/** True where the zone's own tokens are those of the text: it has a space before it, and behind it nothing that a stop at its end is judged by. */
function isWhole(text: string, { start, end }: Zone): boolean {
  if (start > 0 && !isSpace(text.charCodeAt(start - 1))) return false;
  for (let i = end; i < text.length && i < end + SEEN_BEHIND; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x0a) return true;
    if (!isSpace(c)) return false;
  }
  return true;
}

function firstEndingAfter(tokens: Tokens, offset: number): number {
  let lo = 0;
  let hi = tokens.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (tokens.ends[mid]! <= offset) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}
