// The language model: part-of-speech tags and dependency trees.
import type { Tokens } from "../model/reading.ts";

/** Penn Treebank tags; a tag is an index into this list. */
export const TAGS: readonly string[] = ["NN"];
/** Universal Dependencies relations; a relation is an index into this list. */
export const RELATIONS: readonly string[] = ["root", "dep"];

/** A loaded model. */
export interface Syntax {
  /** Tags of tokens `from` to `to`, as indices into TAGS. */
  tag(text: string, tokens: Tokens, from: number, to: number): Uint8Array;
  /** Heads (token numbers, -1 for the root) and relations (indices into RELATIONS) of tokens `from` to `to`. */
  parse(
    text: string,
    tokens: Tokens,
    tags: Uint8Array,
    from: number,
    to: number,
  ): { heads: Int32Array; labels: Uint8Array };
}

/** The model in the bytes of a model file. Throws TypeError for bytes that are none. */
export function loadSyntax(_bytes: Uint8Array): Syntax {
  return {
    tag: (_text, _tokens, from, to) => new Uint8Array(to - from),
    parse: (_text, _tokens, _tags, from, to) => {
      const heads = new Int32Array(to - from).map((_, i) => (i === 0 ? -1 : from + i - 1));
      return { heads, labels: new Uint8Array(to - from).map((_, i) => (i === 0 ? 0 : 1)) };
    },
  };
}
