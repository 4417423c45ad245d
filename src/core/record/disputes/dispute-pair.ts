// A claim and one answer to it.
import type { ReadingStance } from "../../model/record.ts";
import type { Citation } from "../../model/span.ts";
import type { Proposition } from "./propositions.ts";

/** One answer to one claim. */
export interface DisputePair {
  readonly claim: Proposition | null;
  readonly reply: {
    readonly by: string | null;
    readonly stance: ReadingStance;
    readonly citation: Citation;
    readonly about: ReadonlySet<string>;
  };
  readonly strength: number;
  readonly rule: string;
}
