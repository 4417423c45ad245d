// A report's text as read once: tokens, part-of-speech tags, sentences, and parses made when asked for.

import type { ZoneKind } from "./report.ts";
import type { Span } from "./span.ts";

/** Tokens of a text: parallel arrays of offsets. */
export interface Tokens {
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
  readonly length: number;
}

/** A sentence with its tokens `first` (inclusive) to `last` (exclusive). */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  readonly zone: ZoneKind;
  /** Number of the paragraph (a line of the text that is not blank), counted from 0. */
  readonly paragraph: number;
}

/** A dependency tree over one sentence; the arrays are indexed by token number minus `first`. */
export interface Parse {
  readonly first: number;
  readonly last: number;
  /** Token number of the head, -1 for the root. */
  readonly heads: ArrayLike<number>;
  /** Universal Dependencies relation of each token, e.g. "nsubj", "ccomp". */
  readonly labels: readonly string[];
}

/** A word, whatever its place: all its occurrences are one object. */
export interface Word {
  /** As it stands. */
  readonly form: string;
  /** As rules compare it: in lower case, ’ as '. */
  readonly plain: string;
  /** What was worked out of it (see `remembering`), each at its function's number. */
  readonly kept: unknown[];
}

/** A text with its analysis. Token numbers count through the whole text. */
export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** The word that token i is an occurrence of. */
  entry(i: number): Word;
  /** The words of token i as they stand. */
  word(i: number): string;
  /** The words of token i in lower case, ’ as '. */
  lower(i: number): string;
  /** Penn Treebank tag of token i. */
  tag(i: number): string;
  /** Dictionary form of token i, lower case. */
  lemma(i: number): string;
  /** Number of the first token that ends after `offset`; tokens.length if none does. */
  tokenAt(offset: number): number;
  /** Number of the sentence that holds token i; -1 where no sentence does (tokens of furniture zones). */
  sentenceOf(i: number): number;
  /** The tree of a sentence, made when first asked for and then kept. */
  parse(sentence: number): Parse;
}
