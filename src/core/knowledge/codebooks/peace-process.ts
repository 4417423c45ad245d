// The built-in codebook for peace processes; its codes are part of the record's format.
import type { Codebook } from "../../model/record.ts";
import { SECURITY_ISSUES } from "./peace-process-security.ts";
import { SOCIETY_ISSUES } from "./peace-process-society.ts";
import { TALKS_ISSUES } from "./peace-process-talks.ts";

/**
 * Issues of a peace process, each with what belongs to it, the words and phrases that point to it (compared by stem; the
 * longest one in a clause wins) and an invented example.
 */
export const peaceProcess: Codebook = {
  name: "Peace process",
  issues: [...SECURITY_ISSUES, ...SOCIETY_ISSUES, ...TALKS_ISSUES],
};
