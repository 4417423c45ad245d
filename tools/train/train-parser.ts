// Trains the parser with a dynamic oracle: it follows its own moves and learns the best one still to be had.
import { Lexicon } from "../../src/core/syntax/lexicon.ts";
import { MOST_PARSE_FEATURES, parseFeatures, Sentence } from "../../src/core/syntax/parse-features.ts";
import {
  LEFT,
  LONGEST_PARSE,
  MOVES,
  RIGHT,
  ROOT_LABEL,
  SHIFT,
  State,
} from "../../src/core/syntax/transitions.ts";
import { Chance } from "./chance.ts";
import type { Example } from "./examples.ts";
import { Table } from "./table.ts";

/** How often the parser follows its own move and not the oracle's, after the first epoch (Goldberg and Nivre 2013). */
const FOLLOW = 0.9;

/** Features rarer than this on the way of the treebank's trees are left out: they learn single sentences by heart. */
const LEAST_SEEN = 5;

/** Returns the moves that the examples' trees need, in order. */
export function movesOf(examples: readonly Example[]): number[] {
  const moves = new Set<number>([SHIFT]);
  for (const x of examples)
    for (const [i, h] of x.heads.entries())
      moves.add((i < h && h < x.heads.length ? LEFT : RIGHT) + x.labels[i]!);
  return [...moves].sort((a, b) => a - b);
}

/** Gold arcs that each move would put out of reach. */
class Costs {
  shift = 0;
  left = 0;
  right = 0;

  count(state: State, heads: Int32Array): void {
    const { stack, depth, next, n } = state;
    const top = stack[depth - 1]!;
    const below = depth > 1 ? stack[depth - 2]! : -1;
    this.shift = this.left = this.right = 0;
    if (next < n) {
      // The shifted word can no longer be the child of a word below the top, nor the head of any word on the stack.
      const h = heads[next]!;
      for (let k = 0; k < depth; k++) {
        const word = stack[k]!;
        if (k < depth - 1 && word === h) this.shift++;
        if (word !== n && heads[word] === next) this.shift++;
      }
    }
    if (top === n) return;
    let children = 0;
    for (let k = next; k < n; k++) if (heads[k] === top) children++;
    const h = heads[top]!;
    const later = h >= next && h < n;
    this.left = children + (h === below || (later && h !== next) ? 1 : 0);
    this.right = children + (later ? 1 : 0);
  }
}

/** Returns the trained weights and the clock to average them with; `tags` are those the parser will see. */
export function trainParser(
  examples: readonly Example[],
  tags: readonly Uint8Array[],
  moves: readonly number[],
  epochs: number,
  seed: number,
  log: (line: string) => void,
  support?: Table,
): { table: Table; clock: number } {
  const table = support ?? new Table();
  const lexicon = new Lexicon();
  const chance = new Chance(seed);
  const words = new Int32Array(LONGEST_PARSE);
  const sentence = new Sentence();
  const state = new State();
  const costs = new Costs();
  const features = new Int32Array(MOST_PARSE_FEATURES);
  const scores = new Int32Array(MOVES);
  const lefts = moves.filter((m) => m >= LEFT && m < RIGHT);
  const rights = moves.filter((m) => m >= RIGHT && m !== RIGHT + ROOT_LABEL);
  const order = examples.map((_, i) => i).filter((i) => examples[i]!.heads.length <= LONGEST_PARSE);
  for (const number of support ? [] : order) {
    const x = examples[number]!;
    lexicon.reserve(x.heads.length);
    lexicon.numbers(x.text, x.tokens, 0, x.heads.length, words);
    sentence.set(lexicon, words, tags[number]!, x.heads.length);
    for (state.start(x.heads.length); !state.done; ) {
      const count = parseFeatures(sentence, state, features);
      for (let f = 0; f < count; f++) table.count(features[f]!, LEAST_SEEN);
      costs.count(state, x.heads);
      const top = state.stack[state.depth - 1]!;
      if (state.mustRoot) state.apply(RIGHT + ROOT_LABEL);
      else if (state.canLeft && costs.left === 0) state.apply(LEFT + x.labels[top]!);
      else if (state.canRight && costs.right === 0) state.apply(RIGHT + x.labels[top]!);
      else if (state.canShift) state.apply(SHIFT);
      else state.apply(RIGHT + x.labels[top]!);
    }
  }
  let clock = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    let seen = 0;
    for (const number of chance.shuffle(order)) {
      const x = examples[number]!;
      const n = x.heads.length;
      lexicon.reserve(n);
      lexicon.numbers(x.text, x.tokens, 0, n, words);
      sentence.set(lexicon, words, tags[number]!, n);
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
        scores.fill(0);
        table.add(features, count, scores);
        costs.count(state, x.heads);
        const least = Math.min(
          state.canShift ? costs.shift : 1e9,
          state.canLeft ? costs.left : 1e9,
          state.canRight ? costs.right : 1e9,
        );
        const top = state.stack[state.depth - 1]!;
        const goldHead = x.heads[top]!;
        const goldLabel = x.labels[top]!;
        let best = -1;
        let good = -1;
        const consider = (move: number, isGood: boolean) => {
          if (best < 0 || scores[move]! > scores[best]!) best = move;
          if (isGood && (good < 0 || scores[move]! > scores[good]!)) good = move;
        };
        if (state.canShift) consider(SHIFT, costs.shift === least);
        if (state.canLeft) {
          const arc = goldHead === state.next;
          for (const m of lefts) consider(m, costs.left === least && (!arc || m === LEFT + goldLabel));
        }
        if (state.canRight) {
          const arc = goldHead === state.stack[state.depth - 2]!;
          for (const m of rights) consider(m, costs.right === least && (!arc || m === RIGHT + goldLabel));
        }
        seen++;
        const isGood = best === good || scores[best] === scores[good];
        if (best !== good && good >= 0) {
          wrong++;
          for (let f = 0; f < count; f++) {
            table.update(features[f]!, good, 1, clock);
            table.update(features[f]!, best, -1, -clock);
          }
        }
        clock++;
        state.apply(good < 0 || isGood || (epoch > 0 && chance.next() < FOLLOW) ? best : good);
      }
    }
    log(`  epoch ${epoch + 1}: ${((100 * wrong) / seen).toFixed(2)} % of moves corrected`);
  }
  return { table, clock };
}
