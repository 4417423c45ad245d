// Trees by a greedy arc-hybrid parser with a linear model (trained with a dynamic oracle, Goldberg and Nivre 2013).
import type { Tokens } from "../model/reading.ts";
import { RELATIONS } from "./inventory.ts";
import { LEXICON_WORDS, type Lexicon } from "./lexicon.ts";
import { ALWAYS, aheadFeatures, MOST_PARSE_FEATURES, Sentence, stateFeatures } from "./parse-features.ts";
import { LEFT, LONGEST_PARSE, MOVES, RIGHT, ROOT_LABEL, SHIFT, State } from "./transitions.ts";
import type { Scorer } from "./weights.ts";

/** Far below any sum of weights, and far enough from the least of integers for all that may be added. */
const NEVER: number = -(2 ** 30);
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
  private readonly words = new Int32Array(LONGEST_PARSE);
  private readonly sentence = new Sentence();
  private readonly state = new State();
  private readonly features = new Int32Array(MOST_PARSE_FEATURES);
  private readonly scores = new Int32Array(MOVES);
  /** For each word the scores of a state where it is the next: two states on average share them. */
  private readonly ahead = new Int32Array((LONGEST_PARSE + 1) * MOVES);
  /** The scores of every state before its own features are looked at: NEVER for moves that training did not know. */
  private readonly always = new Int32Array(MOVES);

  constructor(weights: Scorer, lexicon: Lexicon, moves: readonly number[]) {
    this.weights = weights;
    this.lexicon = lexicon;
    weights.add(Int32Array.of(ALWAYS), 1, this.always);
    for (let m = 0; m < MOVES; m++)
      if (!moves.includes(m) || m === RIGHT + ROOT_LABEL) this.always[m] = NEVER;
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

  private lookAhead(n: number): void {
    const { sentence, features, scores, always, ahead, weights } = this;
    for (let next = 0; next <= n; next++) {
      scores.set(always);
      weights.add(features, aheadFeatures(sentence, next, features, 0), scores);
      ahead.set(scores, next * MOVES);
    }
  }

  private run(n: number): void {
    const { state, sentence, features, scores, ahead, weights } = this;
    this.lookAhead(n);
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
      const from = state.next * MOVES;
      for (let m = 0; m < MOVES; m++) scores[m] = ahead[from + m]!;
      weights.add(features, stateFeatures(sentence, state, features), scores);
      let best = SHIFT;
      let top = state.canShift ? scores[SHIFT]! : NEVER;
      const to = state.canRight ? MOVES : RIGHT;
      for (let m = state.canLeft ? LEFT : RIGHT; m < to; m++) {
        const score = scores[m]!;
        if (score > top) {
          top = score;
          best = m;
        }
      }
      state.apply(best);
    }
  }
}
