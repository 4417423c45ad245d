// A claim and one answer to it.
import type { ReadingStance } from "../../model/record.ts";
import type { Citation } from "../../model/span.ts";

/** One side of a pair. */
export interface Side {
  readonly by: string | null;
  readonly citation: Citation;
  readonly stems: ReadonlySet<string>;
  /** Id of the quotation that it stands in, or null. */
  readonly statement: string | null;
  /** Further words of that side. */
  readonly more?: readonly Citation[];
}

/** One answer to one claim; the claim is null where no report tells it. */
export interface DisputePair {
  readonly claim: Side | null;
  readonly answer: Side & {
    readonly stance: ReadingStance;
  };
  /** Stem of the noun that stands for the claim in the answer ("concern"), where there is one. */
  readonly noun?: string;
  /** What is denied, where no claim is told. */
  readonly matter?: Citation | null;
  readonly strength: number;
  readonly rule: string;
}
