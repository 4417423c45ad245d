// One verb of communication in its sentence, as the constructions look at it, and what they answer.
import type { CueVerb, Frame } from "../../../knowledge/en/cue-verbs.ts";
import type { Tree } from "./tree.ts";

/** Tokens `from` (inclusive) to `to` (exclusive). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** One reading of a verb of communication as the order of the words shows it, before its sentence has a tree. */
export interface Spot {
  readonly tree: Pick<Tree, "reading" | "first" | "last">;
  /** The verb's token. */
  readonly v: number;
  readonly verb: CueVerb;
  /** Where the verb with its particle ends. */
  readonly end: number;
  /** Tokens that lie in quotation marks. */
  readonly masked: Uint8Array;
}

/** A verb of communication, one reading of it. */
export interface Site extends Spot {
  readonly tree: Tree;
  readonly passive: boolean;
  readonly headline: boolean;
  /** Tokens of the sentence's other cues, by place. */
  readonly others: readonly number[];
}

/** What a construction found. */
export interface Told {
  readonly ranges: readonly Range[];
  readonly frame: Frame;
  readonly rule: string;
  /** The subject stands in the content ("Oslo was accused of …"): the source is the agent or nobody. */
  readonly agentOnly?: boolean;
  /** The source's head, where the construction knows it. */
  readonly speaker?: number;
}

/** A construction: what was told by it at this site, or null. */
export type Construction = (site: Site) => Told | null;

/** The children of the verb behind it whose relation is one of `labels`. */
export function rightChildren({ tree, v, end }: Site, labels: readonly string[]): readonly number[] {
  let found: number[] | null = null;
  for (const c of tree.children(v)) if (c >= end && labels.includes(tree.label(c))) (found ??= []).push(c);
  return found ?? NONE;
}
const NONE: readonly number[] = [];
