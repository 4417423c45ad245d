// The language model beside the program.
import { readFileSync } from "node:fs";
import { loadSyntax, type Syntax } from "../core/index.ts";
import { ReadoutError } from "../ingest/readout-error.ts";

/** The model file in the package. */
const MODEL = new URL("../../model/syntax-en.bin", import.meta.url);

/** The loaded model. Throws ReadoutError "no-model" where the file is missing or is none. */
export function loadModel(): Syntax {
  try {
    return loadSyntax(readFileSync(MODEL));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
    throw new ReadoutError("no-model", `model/syntax-en.bin cannot be read: ${why}`);
  }
}
