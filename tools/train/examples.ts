// Treebank sentences as numbers: what both trainers and the scores read.

import type { Tokens } from "../../src/core/model/reading.ts";
import { RELATIONS, TAGS } from "../../src/core/syntax/inventory.ts";
import type { GoldDocument } from "./conllu.ts";

export interface Example {
  readonly document: number;
  readonly genre: string;
  readonly text: string;
  /** Offsets into `text`. */
  readonly tokens: Tokens;
  readonly tags: Uint8Array;
  /** Head of each word, counted in the sentence; the sentence's length for the root. */
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
}

const tagNumber = new Map<string, number>(TAGS.map((t, i) => [t, i]));
const labelNumber = new Map<string, number>(RELATIONS.map((r, i) => [r, i]));

/** Returns the sentences of the documents. Throws TypeError at a tag or relation that the inventory lacks. */
export function examplesOf(documents: readonly GoldDocument[]): Example[] {
  return documents.flatMap((d, document) =>
    d.sentences.map((s) => ({
      document,
      genre: d.genre,
      text: d.text,
      tokens: { starts: s.starts, ends: s.ends, length: s.starts.length },
      tags: Uint8Array.from(s.tags, (t) => numberOf(tagNumber, t)),
      heads: Int32Array.from(s.heads, (h) => (h < 0 ? s.heads.length : h)),
      labels: Uint8Array.from(s.labels, (l) => numberOf(labelNumber, l)),
    })),
  );
}

function numberOf(map: ReadonlyMap<string, number>, name: string): number {
  const n = map.get(name);
  if (n === undefined) throw new TypeError(`not in the inventory: ${name}`);
  return n;
}
