// The language model beside the program.
import { existsSync, readFileSync } from "node:fs";
import { loadSyntax, type Syntax } from "../core/index.ts";
import { ReadoutError } from "../ingest/readout-error.ts";

/** The model file in the package. */
const MODEL = new URL("../../model/syntax-en.bin", import.meta.url);

/** The loaded model. Throws ReadoutError "no-model" where the file is missing or is none. */
export function loadModel(): Syntax {
  if (!existsSync(MODEL)) return FLAT;
  try {
    return loadSyntax(readFileSync(MODEL));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
    throw new ReadoutError("no-model", `model/syntax-en.bin cannot be read: ${why}`);
  }
}

/** Until the model is trained: every word the first tag, every tree a chain. */
const FLAT: Syntax = {
  tag: (_text, _tokens, from, to) => new Uint8Array(to - from),
  parse: (_text, _tokens, _tags, from, to) => ({
    heads: new Int32Array(to - from).map((_, i) => (i === 0 ? -1 : from + i - 1)),
    labels: new Uint8Array(to - from),
  }),
};
