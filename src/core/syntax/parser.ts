// Trees by a greedy arc-hybrid parser with a linear model (trained with a dynamic oracle, Goldberg and Nivre 2013).
import type { Tokens } from "../model/reading.ts";
import { RELATIONS } from "./inventory.ts";
import { LEXICON_WORDS, type Lexicon } from "./lexicon.ts";
import { ALWAYS, MOST_PARSE_FEATURES, parseFeatures, Sentence } from "./parse-features.ts";
import { LEFT, LONGEST_PARSE, MOVES, RIGHT, ROOT_LABEL, SHIFT, State } from "./transitions.ts";
import type { Scorer } from "./weights.ts";

const PARATAXIS: number = RELATIONS.indexOf("parataxis");

/** A tree over tokens `from` to `to`: both arrays are indexed by token number minus `from`. */
export interface Tree {
  /** Token number of the head (counted through all tokens), -1 for the root. */
  readonly heads: Int32Array;
  /** Index into RELATIONS. */
  readonly labels: Uint8Array;
}

export class Parser {
  private readonly weights: Scorer;
  private readonly lexicon: Lexicon;
  /** Labelled moves that occur in training. */
  private readonly lefts: Int32Array;
  private readonly rights: Int32Array;
  private readonly words = new Int32Array(LONGEST_PARSE);
  private readonly sentence = new Sentence();
  private readonly state = new State();
  private readonly features = new Int32Array(MOST_PARSE_FEATURES);
  private readonly scores = new Int32Array(MOVES);
  /** The scores of every state before its own features are looked at. */
  private readonly always = new Int32Array(MOVES);

  constructor(weights: Scorer, lexicon: Lexicon, moves: readonly number[]) {
    this.weights = weights;
    this.lexicon = lexicon;
    this.lefts = Int32Array.from(moves.filter((m) => m >= LEFT && m < RIGHT));
    this.rights = Int32Array.from(moves.filter((m) => m >= RIGHT && m !== RIGHT + ROOT_LABEL));
    weights.add(Int32Array.of(ALWAYS), 1, this.always);
  }

  /**
   * Returns the tree over tokens `from` to `to` with their tags. Sentences longer than LONGEST_PARSE tokens are parsed
   * in pieces, whose roots hang on the first root as `parataxis`.
   */
  parse(text: string, tokens: Tokens, tags: Uint8Array, from: number, to: number): Tree {
    const size = Math.max(0, to - from);
    const heads = new Int32Array(size);
    const labels = new Uint8Array(size);
    let root = -1;
    for (let at = 0; at < size; at += LONGEST_PARSE) {
      const n = Math.min(LONGEST_PARSE, size - at);
      this.lexicon.reserve(Math.min(n, LEXICON_WORDS));
      this.lexicon.numbers(text, tokens, from + at, from + at + n, this.words);
      this.sentence.set(this.lexicon, this.words, tags.subarray(at), n);
      this.run(n);
      for (let i = 0; i < n; i++) {
        const head = this.state.heads[i]!;
        heads[at + i] = head === n ? root : from + at + head;
        labels[at + i] = head === n && root >= 0 ? PARATAXIS : this.state.labels[i]!;
      }
      if (root < 0) for (let i = 0; i < n; i++) if (this.state.heads[i] === n) root = from + i;
    }
    return { heads, labels };
  }

  private run(n: number): void {
    const { state, sentence, features, scores, always, weights, lefts, rights } = this;
    state.start(n);
    while (!state.done) {
      if (state.mustRoot) {
        state.apply(RIGHT + ROOT_LABEL);
        continue;
      }
      if (!state.canLeft && !state.canRight) {
        state.apply(SHIFT);
        continue;
      }
      const count = parseFeatures(sentence, state, features);
      scores.set(always);
      weights.add(features, count - 1, scores);
      let best = -1;
      if (state.canShift) best = SHIFT;
      if (state.canLeft)
        for (let k = 0; k < lefts.length; k++)
          if (best < 0 || scores[lefts[k]!]! > scores[best]!) best = lefts[k]!;
      if (state.canRight)
        for (let k = 0; k < rights.length; k++)
          if (best < 0 || scores[rights[k]!]! > scores[best]!) best = rights[k]!;
      state.apply(best);
    }
  }
}
