// The language model beside the program.
import { readFileSync } from "node:fs";
import { loadSyntax, type Syntax } from "../core/index.ts";

/** The model file in the package. */
const MODEL = new URL("../../model/en-syntax.bin", import.meta.url);

/** The loaded model. Throws an error with the code "no-model" where the file is missing or is none. */
export function loadModel(): Syntax {
  try {
    return loadSyntax(readFileSync(MODEL));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
    throw Object.assign(new Error(`model/en-syntax.bin cannot be read: ${why}`), { code: "no-model" });
  }
}
