// A report made ready for comparing: its words as small integers, three ways (as spelled, by stem, by synonym group), in sentences.
import type { ReadReport } from "../model/annotation.ts";
import type { Sentence } from "../model/reading.ts";
import type { Report } from "../model/report.ts";
import { digitsValue, numberWord, scaleWord } from "../text/en/number-words.ts";
import { spellingKey } from "../text/en/spelling.ts";
import { stemOf } from "../text/stem.ts";
import { FUNCTION_WORDS } from "./en/function-words.ts";
import { DENYING_ADJECTIVE } from "./en/polarity.ts";
import { SYNONYMS } from "./en/synonyms.ts";

/** What a word is for comparing. */
export const FUNCTION = 0;
export const CONTENT = 1;
export const NUMBER = 2;
export const NAME = 3;

/** A sentence of a body: words `first` (inclusive) to `last` (exclusive) of the body's arrays. */
export interface BodySentence {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** Place in the report's order of sentences. */
  readonly index: number;
  readonly zone: Sentence["zone"];
}

/** The words of one report in parallel arrays; offsets are UTF-16 into the report's text. */
export interface Body {
  readonly report: Report;
  readonly read: ReadReport;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Number of the word as spelled (spelling variants are one). */
  readonly spelled: Int32Array;
  /** Number of its synonym group, or of its stem where it is in none. */
  readonly keys: Int32Array;
  readonly kinds: Uint8Array;
  /** 1 where the word stands inside quotation marks that somebody is said to have spoken. */
  readonly quoted: Uint8Array;
  readonly sentences: readonly BodySentence[];
}

/** Words and their numbers, one table for all reports of a run. */
export interface Vocabulary {
  readonly words: string[];
  number(key: string): number;
  /** Number of the synonym group (or stem) of a word. */
  groupNumber(word: string): number;
  /** The body of a report. */
  body(read: ReadReport): Body;
}

const OWN_WORDS: ReadonlySet<string> = new Set(["headline", "deck", "heading", "body"]);
/** Clitics as the words they stand for; "'s" and "'d" stay, they stand for two. */
const CLITICS: ReadonlyMap<string, string> = new Map([
  ["n't", "not"],
  ["'ve", "have"],
  ["'ll", "will"],
  ["'re", "are"],
  ["'m", "am"],
  ["ca", "can"],
  ["wo", "will"],
  ["sha", "shall"],
  ["cannot", "can not"],
]);

/** Words after which "'s" is "is" and no possessive. */
const IS_AFTER: ReadonlySet<string> = new Set("it that there he she what who here where this how".split(" "));

/** An empty table of words. The numbers depend on the order of the bodies that are made with it; nothing that is shown may. */
export function makeVocabulary(): Vocabulary {
  const synonyms = new Map<string, string>();
  // The table has its first lines last, so that a stem of two groups goes to the group that stands first.
  for (const [word, group] of SYNONYMS) synonyms.set(stemOf(spellingKey(word)), group);
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const keyOf = new Map<string, string>();
  const number = (key: string) => {
    let n = numbers.get(key);
    if (n === undefined) {
      n = words.length;
      numbers.set(key, n);
      words.push(key);
    }
    return n;
  };
  const groupOf = (spelled: string) => {
    let key = keyOf.get(spelled);
    if (key === undefined) {
      // "unacceptable" meets "not acceptable" in one key; that they deny is seen elsewhere (utterances/clash.ts).
      const s = stemOf(DENYING_ADJECTIVE.test(spelled) ? spelled.slice(2) : spelled);
      const group = synonyms.get(s);
      keyOf.set(spelled, (key = group === undefined ? `~${s}` : `=${group}`));
    }
    return key;
  };
  const spelledAs = new Map<string, string>();
  const spell = (word: string) => {
    let key = spelledAs.get(word);
    if (key === undefined) spelledAs.set(word, (key = spellingKey(word)));
    return key;
  };
  return {
    words,
    number,
    groupNumber: (word) => number(groupOf(spellingKey(word))),
    body: (read) => bodyOf(read, number, groupOf, spell),
  };
}

function bodyOf(
  read: ReadReport,
  number: (key: string) => number,
  groupOf: (w: string) => string,
  spell: (w: string) => string,
): Body {
  const { reading, report, annotation } = read;
  const starts: number[] = [];
  const ends: number[] = [];
  const spelled: number[] = [];
  const keys: number[] = [];
  const kinds: number[] = [];
  const sentences: BodySentence[] = [];
  for (const s of reading.sentences) {
    if (!OWN_WORDS.has(s.zone)) continue;
    const first = starts.length;
    let seen = false;
    for (let i = s.first; i < s.last; i++) {
      const raw = reading.lower(i);
      if (!/[\p{L}\p{N}%]/u.test(raw)) continue;
      if (raw === "cent" && starts.length > first && ends.at(-1)! + 1 >= reading.tokens.starts[i]!) {
        const before = report.text.slice(starts.at(-1)!, ends.at(-1)!).toLowerCase();
        if (before === "per") {
          ends[ends.length - 1] = reading.tokens.ends[i]!;
          spelled[spelled.length - 1] = number("percent");
          keys[keys.length - 1] = number("~percent");
          kinds[kinds.length - 1] = CONTENT;
          continue;
        }
      }
      const is = raw === "'s" && i > s.first && IS_AFTER.has(reading.lower(i - 1));
      const word = spell(is ? "is" : (CLITICS.get(raw) ?? raw));
      const value = digitsValue(raw) ?? (raw === "one" ? null : (numberWord(raw) ?? scaleWord(raw)));
      const upper = /^\p{Lu}/u.test(reading.word(i));
      const kind =
        FUNCTION_WORDS.has(raw) || FUNCTION_WORDS.has(word)
          ? FUNCTION
          : value !== null || /^\p{N}/u.test(raw)
            ? NUMBER
            : upper && (seen || reading.tag(i).startsWith("NNP"))
              ? NAME
              : CONTENT;
      seen = true;
      starts.push(reading.tokens.starts[i]!);
      ends.push(reading.tokens.ends[i]!);
      spelled.push(number(value === null ? word : `#${value}`));
      const lemma = kind === CONTENT ? spell(reading.lemma(i)) : word;
      keys.push(
        number(
          value !== null
            ? `#${value}`
            : kind === FUNCTION
              ? `~${word}`
              : kind === NAME
                ? `~${stemOf(word)}`
                : groupOf(lemma),
        ),
      );
      kinds.push(kind);
    }
    if (starts.length > first)
      sentences.push({
        start: s.start,
        end: s.end,
        first,
        last: starts.length,
        index: sentences.length,
        zone: s.zone,
      });
  }
  const quoted = new Uint8Array(starts.length);
  for (const q of annotation.quotations) {
    if (q.type !== "direct") continue;
    for (const c of q.content)
      for (let i = lowerBound(ends, c.start + 1); i < starts.length && starts[i]! < c.end; i++) quoted[i] = 1;
  }
  return {
    report,
    read,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    spelled: Int32Array.from(spelled),
    keys: Int32Array.from(keys),
    kinds: Uint8Array.from(kinds),
    quoted,
    sentences,
  };
}

/** Number of the first value that is not below `least` in a sorted list. */
export function lowerBound(sorted: ArrayLike<number>, least: number): number {
  let lo = 0;
  let hi = sorted.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (sorted[mid]! < least) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}
