// English tags and trees from one model file: what `annotate` calls.
import type { Tokens } from "../model/reading.ts";

export { RELATIONS, type Relation, TAGS, type Tag } from "./inventory.ts";

/** A tree over tokens `from` to `to`: both arrays are indexed by token number minus `from`. */
export interface Tree {
  /** Token number of the head (counted through all tokens), -1 for the root. */
  readonly heads: Int32Array;
  /** Index into RELATIONS. */
  readonly labels: Uint8Array;
}

/** A loaded model. One object is used by one caller at a time; results are new arrays and stay as they are. */
export interface Syntax {
  /** Returns the tags of the tokens `from` (inclusive) to `to` (exclusive), read as one sentence; see TAGS. */
  tag(text: string, tokens: Tokens, from: number, to: number): Uint8Array;
  /** Returns the tree over the same tokens, given their tags (indexed from 0 for token `from`). Exactly one root. */
  parse(text: string, tokens: Tokens, tags: Uint8Array, from: number, to: number): Tree;
}

/** Returns the model in `bytes`. Throws TypeError where they are not a model of this version. */
export function loadSyntax(bytes: Uint8Array): Syntax {
  throw new TypeError(`not a syntax model: ${bytes.length} bytes`);
}
