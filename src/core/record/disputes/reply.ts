// An answer to a claim, before the claim is found that it answers.
import type { ReadingStance } from "../../model/record.ts";
import type { Citation } from "../../model/span.ts";

/** A reply to a claim. */
export interface Reply {
  readonly report: string;
  readonly sentence: number;
  readonly stance: ReadingStance;
  readonly by: string | null;
  /** Entity that gives it, where one person or body does; null for unknown. */
  readonly speaker: string | null;
  /** Stems of the words that say what is replied to; empty where a pronoun points back. */
  readonly about: ReadonlySet<string>;
  /** Stems of the predicate of what is replied to; empty where it is not spelled out. */
  readonly heads: ReadonlySet<string>;
  /** Stem of the noun that stands for the claim ("assertion"), or "". */
  readonly noun: string;
  /** True where the reply points back to words before it: "denied it", "that was wrong". */
  readonly back: boolean;
  /** True where only a claim of some side is meant, not what a report says itself. */
  readonly ofSide?: boolean;
  /** True where what is laid to the charge of the one who gives it is meant. */
  readonly charged?: boolean;
  /** True where only a claim about the one who gives it is meant. */
  readonly ofSelf?: boolean;
  /** The claim where the reply itself names it: "Rovia's assertion of having taken the pass". */
  readonly claim: {
    readonly by: string | null;
    readonly citation: Citation;
    /** The person whose claim it is, where one is named. */
    readonly speaker?: string | null;
  } | null;
  /** True where the reply alone says what is denied: "denied having met her". */
  readonly alone: boolean;
  readonly citation: Citation;
  /** What is denied or not told, where the reply says so; null where it points back. */
  readonly matter?: Citation | null;
  /** Further words of the reply, apart from the first. */
  readonly more?: readonly Citation[];
  readonly rule: string;
}
