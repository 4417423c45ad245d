// What the rules of told attitudes hand on: holder, attitude, and where the words stand that the attitude is about.
import type { Attitude } from "../../knowledge/en/attitudes.ts";
import type { Clause, ClauseTree } from "../clauses.ts";

/** Tokens to look in, first inclusive, last exclusive, and the tokens that what is found must hang on. */
export interface Scope {
  readonly range: readonly [number, number];
  readonly anchors: readonly number[];
  /** Where set, the cue that ends nearest to this token is meant, whatever the tree says. */
  readonly near?: number;
}

/** An attitude in a sentence, before its issue is known. Token ranges are first inclusive, last exclusive. */
export interface AttitudeFound {
  readonly attitude: Attitude;
  /** Tokens that head the holders' noun phrases. */
  readonly holders: readonly number[];
  /** Where the object of the attitude stands; issues are looked for here, in this order. */
  readonly scopes: readonly Scope[];
  readonly negated: boolean;
  readonly clause: Clause;
  readonly trigger: number;
  readonly rule: string;
}

/** A noun's own phrase, and that of the noun it explains: "membership, a demand long rejected". */
export function nounScope(tree: ClauseTree, noun: number): Scope[] {
  const at = noun - tree.first;
  const bounds = tree.bounds[at];
  if (!bounds) return [];
  const scopes: Scope[] = [{ range: [bounds[0], bounds[1]], anchors: [noun] }];
  // Trees often take "membership, a demand" for a list.
  if (tree.parse.labels[at] === "appos" || tree.parse.labels[at] === "conj") {
    const head = tree.parse.heads[at]!;
    const above = tree.bounds[head - tree.first];
    if (above && above[0] < bounds[0]) scopes.push({ range: [above[0], bounds[0]], anchors: [noun, head] });
  }
  return scopes;
}
