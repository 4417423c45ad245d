// Scores of a model on treebank documents: on the treebank's own tokens, and from raw text by our own.

import { splitSentences } from "../../src/core/syntax/sentences.ts";
import { RELATIONS, type Syntax, TAGS } from "../../src/core/syntax/syntax.ts";
import { tokenize } from "../../src/core/syntax/tokenize.ts";
import type { GoldDocument } from "./conllu.ts";
import { examplesOf } from "./examples.ts";

export interface Scores {
  readonly tags: number;
  readonly uas: number;
  readonly las: number;
  /** F1 of relations by name, an arc counting as found with its head, child and label. */
  readonly relations: Readonly<Record<string, number>>;
}

/** Returns accuracy on the treebank's tokens and sentences, punctuation included. */
export function scoreGold(syntax: Syntax, documents: readonly GoldDocument[]): Scores {
  const s = { n: 0, tags: 0, uas: 0, las: 0 };
  const hit = new Float64Array(RELATIONS.length);
  const found = new Float64Array(RELATIONS.length);
  const gold = new Float64Array(RELATIONS.length);
  for (const x of examplesOf(documents)) {
    const n = x.heads.length;
    const tags = syntax.tag(x.text, x.tokens, 0, n);
    const tree = syntax.parse(x.text, x.tokens, tags, 0, n);
    for (let i = 0; i < n; i++) {
      s.n++;
      if (tags[i] === x.tags[i]) s.tags++;
      const same = tree.heads[i] === (x.heads[i] === n ? -1 : x.heads[i]);
      if (same) s.uas++;
      found[tree.labels[i]!]!++;
      gold[x.labels[i]!]!++;
      if (same && tree.labels[i] === x.labels[i]) {
        s.las++;
        hit[tree.labels[i]!]!++;
      }
    }
  }
  const relations = Object.fromEntries(
    RELATIONS.map((r, i) => [r, (200 * hit[i]!) / Math.max(1, found[i]! + gold[i]!)]),
  );
  return { tags: (100 * s.tags) / s.n, uas: (100 * s.uas) / s.n, las: (100 * s.las) / s.n, relations };
}

/** Returns F1 from raw paragraphs: words match by their offsets, arcs also by the offsets of their head. */
export function scoreRaw(
  syntax: Syntax,
  documents: readonly GoldDocument[],
): Pick<Scores, "tags" | "uas" | "las"> {
  let ours = 0;
  let theirs = 0;
  let tags = 0;
  let uas = 0;
  let las = 0;
  for (const d of documents) {
    const gold = new Map<string, { tag: string; head: string; label: string }>();
    for (const s of d.sentences) {
      const place = (i: number) => (i < 0 ? "root" : `${s.starts[i]} ${s.ends[i]}`);
      for (const [i, h] of s.heads.entries())
        gold.set(place(i), { tag: s.tags[i]!, head: place(h), label: s.labels[i]! });
      theirs += s.heads.length;
    }
    for (const [start, end] of d.paragraphs) {
      for (const span of splitSentences(d.text, start, end)) {
        const t = tokenize(d.text, span.start, span.end);
        const found = syntax.tag(d.text, t, 0, t.length);
        const tree = syntax.parse(d.text, t, found, 0, t.length);
        const place = (i: number) => (i < 0 ? "root" : `${t.starts[i]} ${t.ends[i]}`);
        for (let i = 0; i < t.length; i++) {
          ours++;
          const g = gold.get(place(i));
          if (!g) continue;
          if (TAGS[found[i]!] === g.tag) tags++;
          if (place(tree.heads[i]!) !== g.head) continue;
          uas++;
          if (RELATIONS[tree.labels[i]!] === g.label) las++;
        }
      }
    }
  }
  const f1 = (x: number) => (200 * x) / (ours + theirs);
  return { tags: f1(tags), uas: f1(uas), las: f1(las) };
}
