// Many reports: who is the same, what was said once and told often, what was copied, what does not agree.
import type { ReadReport } from "../model/annotation.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Party } from "../model/record.ts";

/** The comparison of reports. `parties` are the reader's own, known before any built-in one. The order of reports never matters. */
export function compare(_reports: readonly ReadReport[], parties: readonly Party[]): Comparison {
  return {
    entities: [],
    parties,
    quotations: [],
    utterances: [],
    passages: [],
    dependence: [],
    origins: [],
    facts: [],
    entityOf: new Map(),
    notes: [],
  };
}
