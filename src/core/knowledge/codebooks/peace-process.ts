// The built-in codebook for peace processes; its codes are part of the record's format.
import type { Codebook } from "../../model/record.ts";

/** Issues of a peace process, each with the words that point to it. */
export const peaceProcess: Codebook = { name: "Peace process", issues: [] };
