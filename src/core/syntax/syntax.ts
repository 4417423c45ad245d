// English tags and trees from one model file: what `annotate` calls.
import type { Tokens, Word } from "../model/reading.ts";
import { readModel } from "./model-file.ts";
import { Parser, type Tree } from "./parser.ts";
import { Tagger } from "./tagger.ts";

export { RELATIONS, TAGS } from "./inventory.ts";
export type { Tree } from "./parser.ts";

/** A loaded model. One object is used by one caller at a time; results are new arrays and stay as they are. */
export interface Syntax {
  /** Returns the words of all tokens. */
  words(text: string, tokens: Tokens): readonly Word[];
  /** Returns the tags of the tokens `from` (inclusive) to `to` (exclusive), read as one sentence; see TAGS. */
  tag(text: string, tokens: Tokens, from: number, to: number): Uint8Array;
  /** Returns the tree over the same tokens, given their tags (indexed from 0 for token `from`). Exactly one root. */
  parse(text: string, tokens: Tokens, tags: Uint8Array, from: number, to: number): Tree;
}

/** Returns the model in `bytes`. Throws TypeError where they are not a model of this version. */
export function loadSyntax(bytes: Uint8Array): Syntax {
  const model = readModel(bytes);
  const tagger = new Tagger(model.tagger, model.only);
  const parser = new Parser(model.parser, tagger.lexicon, model.moves);
  return {
    words: (text, tokens) => tagger.lexicon.wordsOf(text, tokens),
    tag: (text, tokens, from, to) => tagger.tag(text, tokens, from, to),
    parse: (text, tokens, tags, from, to) => parser.parse(text, tokens, tags, from, to),
  };
}
