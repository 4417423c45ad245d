// A clause as the kinds of answers look at it, and what a kind says.
import type { ReadingStance } from "../../model/record.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import type { StoryReport } from "../story.ts";

/** What kind of answer a clause is. */
export interface ReplyKind {
  readonly stance: ReadingStance;
  /** Tokens that say what is replied to. */
  readonly about: readonly [number, number];
  /** True where it points back to words before it. */
  readonly back: boolean;
  /** Token of the claim noun, or -1. */
  readonly claimNoun: number;
  /** True where the reply alone says what is denied. */
  readonly alone: boolean;
  /** True where the clause's subject is the one who replies. */
  readonly own: boolean;
  readonly rule: string;
  /** True where it answers only what is said of the one who gives it. */
  readonly ofSelf?: boolean;
  /** True where the one who replies is the verb's object: "That did not satisfy her." */
  readonly byObject?: boolean;
  /** True where it answers what is laid to the charge of the one who gives it. */
  readonly charged?: boolean;
  /** True where it answers what a side says, not what a report tells. */
  readonly ofSide?: boolean;
  /** Token behind the reply, where it reaches further than its clause. */
  readonly last?: number;
  /** Tokens of what is denied, where words stand between them and the denial: "It was untrue, she said, that …". */
  readonly denied?: readonly [number, number];
}

/** A clause with what several kinds ask about it. */
export interface Look {
  readonly report: StoryReport;
  readonly tree: ClauseTree;
  readonly clause: Clause;
  /** Heads of what is denied, dismissed, told. */
  readonly near: readonly number[];
  /** True for "denied it", "rejected that". */
  readonly pointer: boolean;
  /** Token of the noun for a claim among them, or -1. */
  readonly noun: number;
  /** Clauses that depend on this one. */
  readonly governed: readonly Clause[];
  /** True where a clause behind the verb says what. */
  readonly content: boolean;
  readonly finite: boolean;
  /** Token behind the sentence. */
  readonly end: number;
}

/** What a kind says of a clause; the rest is filled in. */
export type Kind = Omit<Partial<ReplyKind>, "rule"> & Pick<ReplyKind, "stance">;

/** Words that point back to what was told. */
export const POINTERS = new Set(["it", "this", "that", "them", "these", "those"]);
/** Forms of "be" as auxiliaries have them. */
export const BE = new Set(["is", "are", "was", "were", "be", "been", "'s", "’s", "'re", "’re"]);
/** Words of negation. */
export const NOT = new Set(["not", "n't", "n’t", "never"]);
