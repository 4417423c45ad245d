// Trains the tagger: averaged perceptron over the tags that it gave itself to the words before.
import { TAGS } from "../../src/core/syntax/inventory.ts";
import { Lexicon, SHAPE_SIGN } from "../../src/core/syntax/lexicon.ts";
import {
  AFTER,
  BEFORE,
  contextFeatures,
  HERE,
  styleOf,
  TWO_AFTER,
  TWO_BEFORE,
  wordFeatures,
} from "../../src/core/syntax/tag-features.ts";
import { NO_TAG } from "../../src/core/syntax/tagger.ts";
import { Chance } from "./chance.ts";
import type { Example } from "./examples.ts";
import { Table } from "./table.ts";

/** Features rarer than this in the training data are left out. */
const LEAST_SEEN = 2;

/** Returns the trained weights and the clock to average them with. Given a closed table, only its weights are trained. */
export function trainTagger(
  examples: readonly Example[],
  epochs: number,
  seed: number,
  support?: Table,
): { table: Table; clock: number } {
  const table = support ?? new Table();
  const lexicon = new Lexicon();
  const chance = new Chance(seed);
  const words = new Int32Array(4096);
  const all = new Int32Array(64);
  const part = new Int32Array(64);
  const scores = new Int32Array(TAGS.length);
  const order = [...examples];
  let clock = 1;
  // Epoch -1 only counts the features.
  for (let epoch = support ? 0 : -1; epoch < epochs; epoch++) {
    for (const x of chance.shuffle(order)) {
      const n = x.tokens.length;
      lexicon.reserve(n);
      lexicon.numbers(x.text, x.tokens, 0, n, words);
      const style = styleOf(lexicon, words, n);
      let tag1 = NO_TAG;
      let tag2 = NO_TAG;
      let quotes = 0;
      for (let i = 0; i < n; i++) {
        let count = 0;
        const take = (c: number) => {
          for (let k = 0; k < c; k++) all[count++] = part[k]!;
        };
        take(wordFeatures(lexicon, words[i]!, HERE, part));
        if (i > 0) take(wordFeatures(lexicon, words[i - 1]!, BEFORE, part));
        if (i > 1) take(wordFeatures(lexicon, words[i - 2]!, TWO_BEFORE, part));
        if (i + 1 < n) take(wordFeatures(lexicon, words[i + 1]!, AFTER, part));
        if (i + 2 < n) take(wordFeatures(lexicon, words[i + 2]!, TWO_AFTER, part));
        take(contextFeatures(lexicon, words, n, i, tag1, tag2, style, quotes, x.tokens, 0, part));
        if (epoch < 0) {
          for (let f = 0; f < count; f++) table.count(all[f]!, LEAST_SEEN);
          tag2 = tag1;
          tag1 = x.tags[i]!;
          continue;
        }
        scores.fill(0);
        table.add(all, count, scores);
        let best = 0;
        for (let t = 1; t < TAGS.length; t++) if (scores[t]! > scores[best]!) best = t;
        const gold = x.tags[i]!;
        if (best !== gold) {
          for (let f = 0; f < count; f++) {
            table.update(all[f]!, gold, 1, clock);
            table.update(all[f]!, best, -1, -clock);
          }
        }
        clock++;
        tag2 = tag1;
        tag1 = best;
        if (lexicon.shape[words[i]!] === SHAPE_SIGN && x.text.charCodeAt(x.tokens.starts[i]!) === 0x22)
          quotes++;
      }
    }
  }
  return { table, clock };
}
