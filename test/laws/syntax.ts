// The language model, loaded once for all laws of a file.
import { readFileSync } from "node:fs";
import { loadSyntax, type Syntax } from "../../src/core/index.ts";

/** The model that ships with the package. */
export function shippedSyntax(): Syntax {
  return loadSyntax(readFileSync(new URL("../../model/syntax-en.bin", import.meta.url)));
}
