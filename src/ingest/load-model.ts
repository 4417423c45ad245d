// The language model beside the program.
import { readFileSync } from "node:fs";
import { loadSyntax, type Syntax } from "../core/index.ts";
import { ReadoutError } from "./readout-error.ts";

/** The model file in the package. */
const MODEL = new URL("../../model/syntax-en.bin", import.meta.url);

/** The bytes of the model file, for those who load it themselves. Throws ReadoutError "no-model" where it cannot be read. */
export function modelBytes(): Uint8Array {
  try {
    return readFileSync(MODEL);
  } catch (cause) {
    throw noModel(cause);
  }
}

/** The loaded model. Throws ReadoutError "no-model" where the file is missing or is none. */
export function loadModel(): Syntax {
  try {
    return loadSyntax(modelBytes());
  } catch (cause) {
    throw noModel(cause);
  }
}

function noModel(cause: unknown): ReadoutError {
  if (cause instanceof ReadoutError) return cause;
  const why = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
  return new ReadoutError("no-model", `model/syntax-en.bin cannot be read: ${why}`);
}
