// The layout of the model file: a mark, the parser's moves, the words with one tag, then the weights of the tagger and of the parser.
import { TAGS } from "./inventory.ts";
import { MOVES } from "./transitions.ts";
import { BUCKET_BITS, Weights } from "./weights.ts";

/** First bytes of a model file; the number is the layout's version. */
export const MODEL_MARK = "READOUT SYNTAX 3\n";

export interface Model {
  readonly moves: readonly number[];
  /** The tags (numbers in TAGS) of the words that have but one. */
  readonly only: ReadonlyMap<string, number>;
  /** Scores by number of the tag in TAGS. */
  readonly tagger: Weights;
  /** Scores by place of the move in `moves`. */
  readonly parser: Weights;
}

/**
 * Returns the model in `bytes`: after the mark a byte with the number of moves and the moves; for each tag a byte
 * with its number of words, and each word as a byte with its length and its code units (16 bits); then twice: rows and entries (32 bits,
 * little-endian) and the four parts that `Weights` unpacks. Throws TypeError for other bytes.
 */
export function readModel(bytes: Uint8Array): Model {
  if (!(bytes instanceof Uint8Array)) throw new TypeError(`not a syntax model: ${typeof bytes}`);
  for (let i = 0; i < MODEL_MARK.length; i++) {
    if (bytes[i] !== MODEL_MARK.charCodeAt(i))
      throw new TypeError(`not a syntax model: ${bytes.length} bytes without its mark`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = MODEL_MARK.length;
  const need = (size: number) => {
    if (at + size > bytes.length) throw new TypeError(`syntax model cut short: ${bytes.length} bytes`);
  };
  const take = (size: number): Uint8Array => {
    need(size);
    at += size;
    return bytes.subarray(at - size, at);
  };
  const moves = [...take(take(1)[0]!)];
  if (moves.some((m) => m >= MOVES)) throw new TypeError("syntax model: a move that does not exist");
  const only = new Map<string, number>();
  for (let tag = 0; tag < TAGS.length; tag++)
    for (let left = take(1)[0]!; left > 0; left--) {
      let word = "";
      for (let units = take(1)[0]!; units > 0; units--) {
        const [low, high] = take(2);
        word += String.fromCharCode(low! | (high! << 8));
      }
      only.set(word, tag);
    }
  const weights = (classes: readonly number[]): Weights => {
    need(8);
    const rows = view.getUint32(at, true);
    const entries = view.getUint32(at + 4, true);
    at += 8;
    return new Weights(take(1 << (BUCKET_BITS - 1)), take(rows), take(entries), take(entries), classes);
  };
  const tagger = weights(TAGS.map((_, tag) => tag));
  const parser = weights(moves);
  if (at !== bytes.length) throw new TypeError(`syntax model: ${bytes.length - at} bytes too many`);
  return { moves, only, tagger, parser };
}
