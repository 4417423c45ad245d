// Trees by a greedy arc-hybrid parser with a linear model (trained with a dynamic oracle, Goldberg and Nivre 2013).
import type { Tokens } from "../model/reading.ts";
import { RELATIONS } from "./inventory.ts";
import { LEXICON_WORDS, type Lexicon } from "./lexicon.ts";
import { ALWAYS, aheadFeatures, MOST_PARSE_FEATURES, Sentence, stateFeatures } from "./parse-features.ts";
import { LONGEST_PARSE, RIGHT, ROOT_LABEL, SHIFT, State } from "./transitions.ts";
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
  /** The moves that training knew, in order: SHIFT, those to the left, those to the right. Scores are indexed by place in it. */
  private readonly moves: readonly number[];
  private readonly firstRight: number;
  private readonly scores: Int32Array;
  /** For each word the scores of a state where it is the next: two states on average share them. */
  private readonly ahead: readonly Int32Array[];
  /** The scores of every state before its own features are looked at. */
  private readonly always: Int32Array;

  /** Throws TypeError where `moves` are not in order or lack the first. */
  constructor(weights: Scorer, lexicon: Lexicon, moves: readonly number[]) {
    if (moves[0] !== SHIFT || moves.some((m, i) => i > 0 && m <= moves[i - 1]!))
      throw new TypeError("syntax model: moves out of order");
    this.weights = weights;
    this.lexicon = lexicon;
    this.moves = moves;
    this.firstRight = moves.filter((m) => m < RIGHT).length;
    this.scores = new Int32Array(moves.length);
    const all = new Int32Array((LONGEST_PARSE + 1) * moves.length);
    this.ahead = Array.from({ length: LONGEST_PARSE + 1 }, (_, next) =>
      all.subarray(next * moves.length, (next + 1) * moves.length),
    );
    this.always = new Int32Array(moves.length);
    weights.add(Int32Array.of(ALWAYS), 1, this.always);
    const root = moves.indexOf(RIGHT + ROOT_LABEL);
    if (root >= 0) this.always[root] = NEVER;
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
    const { sentence, features, always, ahead, weights } = this;
    for (let next = 0; next <= n; next++) {
      ahead[next]!.set(always);
      weights.add(features, aheadFeatures(sentence, next, features, 0), ahead[next]!);
    }
  }

  private run(n: number): void {
    const { state, sentence, features, scores, moves, firstRight, ahead, weights } = this;
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
      scores.set(ahead[state.next]!);
      weights.add(features, stateFeatures(sentence, state, features), scores);
      let best = 0;
      let top = state.canShift ? scores[0]! : NEVER;
      const to = state.canRight ? scores.length : firstRight;
      for (let m = state.canLeft ? 1 : firstRight; m < to; m++) {
        const score = scores[m]!;
        if (score > top) {
          top = score;
          best = m;
        }
      }
      state.apply(moves[best]!);
    }
  }
}
