// How well our tokens and sentences agree with a treebank's, counted on exact offsets.
import { splitSentences } from "../../src/core/syntax/sentences.ts";
import { tokenize } from "../../src/core/syntax/tokenize.ts";
import type { GoldDocument } from "./conllu.ts";

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function score(hit: number, found: number, gold: number): Score {
  const precision = hit / Math.max(1, found);
  const recall = hit / Math.max(1, gold);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}

/** Returns the token and sentence scores over all documents; sentences are split paragraph by paragraph. */
export function scoreSegmentation(
  documents: readonly GoldDocument[],
  onMiss?: (kind: string, text: string) => void,
): { tokens: Score; sentences: Score } {
  const t = [0, 0, 0];
  const s = [0, 0, 0];
  for (const d of documents) {
    const gold = new Set<string>();
    for (const g of d.sentences)
      g.starts.forEach((a, i) => {
        if (g.ends[i]! > a) gold.add(`${a} ${g.ends[i]}`);
      });
    const tokens = tokenize(d.text, 0, d.text.length);
    const ours = new Set<string>();
    for (let i = 0; i < tokens.length; i++) {
      const key = `${tokens.starts[i]} ${tokens.ends[i]}`;
      ours.add(key);
      if (gold.has(key)) t[0]!++;
      else onMiss?.("token+", d.text.slice(tokens.starts[i], tokens.ends[i]));
    }
    if (onMiss)
      for (const k of gold)
        if (!ours.has(k)) {
          const [a, b] = k.split(" ").map(Number);
          onMiss("token-", d.text.slice(a, b));
        }
    t[1]! += tokens.length;
    t[2]! += gold.size;
    const goldSentences = new Set(d.sentences.map((g) => `${g.start} ${g.end}`));
    const goldEnds = new Set(d.sentences.map((g) => g.end));
    const ends = new Set<number>();
    for (const [a, b] of d.paragraphs) {
      for (const span of splitSentences(d.text, a, b)) {
        s[1]!++;
        ends.add(span.end);
        if (goldSentences.has(`${span.start} ${span.end}`)) s[0]!++;
        if (!goldEnds.has(span.end))
          onMiss?.(
            "sentence+",
            d.text.slice(Math.max(0, span.end - 60), span.end) +
              " || " +
              d.text.slice(span.end, span.end + 50),
          );
      }
    }
    s[2]! += d.sentences.length;
    for (const e of goldEnds)
      if (!ends.has(e))
        onMiss?.("sentence-", `${d.text.slice(Math.max(0, e - 60), e)} || ${d.text.slice(e, e + 50)}`);
  }
  return { tokens: score(t[0]!, t[1]!, t[2]!), sentences: score(s[0]!, s[1]!, s[2]!) };
}
