// The record of the example, made once for a test file.
import { type ReadoutRecord, readout } from "../../src/core/index.ts";
import { readInputs } from "../../src/ingest/read-inputs.ts";
import { shippedSyntax } from "../laws/syntax.ts";
import { EXAMPLE } from "../stories/stories.ts";

let made: ReadoutRecord | null = null;

/** The record of the example story. */
export function exampleRecord(): ReadoutRecord {
  if (made) return made;
  const { inputs, parties, codebook, notes } = readInputs([EXAMPLE]);
  made = readout(inputs, {
    syntax: shippedSyntax(),
    notes,
    ...(parties ? { parties } : {}),
    ...(codebook ? { codebook } : {}),
  });
  return made;
}
