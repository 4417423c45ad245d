// The codebooks that come with the engine, by the names that a command takes.
import type { Codebook } from "../../model/record.ts";
import { peaceProcess } from "./peace-process.ts";
import { tradeLabour } from "./trade-labour.ts";

/** The built-in codebooks by name; the first is used where nobody chooses. */
export const CODEBOOKS: Readonly<Record<string, Codebook>> = {
  "peace-process": peaceProcess,
  "trade-labour": tradeLabour,
};
