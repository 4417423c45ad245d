// Reused text: which pairs of reports to look at, their shared passages, what they owe each other, the origins behind them.
import type { Dependence, Passage } from "../model/record.ts";
import { byCodeUnit, pairKey } from "../text/normalise.ts";
import type { Body, Vocabulary } from "./body.ts";
import { readCredits } from "./dependence/credits.ts";
import { gatherEvidence, judgePair } from "./dependence/judge-pair.ts";
import { collapseOrigins, type Origins } from "./dependence/origins.ts";
import { alignBodies, type Match } from "./passages/align-bodies.ts";
import { ALL_PAIRS_UP_TO, candidatePairs } from "./passages/candidate-pairs.ts";
import { makePassages } from "./passages/make-passages.ts";
import { sketch } from "./passages/sketch.ts";
import { wordWeights } from "./passages/weights.ts";

/** What reuse finds. */
export interface Reuse extends Origins {
  readonly passages: readonly Passage[];
  readonly dependence: readonly Dependence[];
  /** Ids of the reports that are a news agency's own. */
  readonly agencies: ReadonlySet<string>;
  /** Matches of the pairs that are not independent, for those who want to know that two sentences are one. */
  readonly matched: readonly { readonly a: Body; readonly b: Body; readonly matches: readonly Match[] }[];
  /** The pairs that were looked at (see pairKey), null where all were. */
  readonly pairs: ReadonlySet<string> | null;
}

/** The reuse among bodies that share a vocabulary. */
export function findReuse(bodies: readonly Body[], vocabulary: Vocabulary): Reuse {
  const weights = wordWeights(bodies, vocabulary.words.length);
  const sketches = bodies.map((b) => sketch(b, weights));
  const reports = bodies.map((b) => b.report);
  const credits = readCredits(reports);
  const limited = bodies.length > ALL_PAIRS_UP_TO;
  const dependence: Dependence[] = [];
  const matched: { a: Body; b: Body; matches: Match[] }[] = [];
  for (const [i, j] of candidatePairs(bodies)) {
    const a = sketches[i]!;
    const b = sketches[j]!;
    const matches = alignBodies(a, b, weights);
    const row = judgePair(gatherEvidence(a, b, matches, credits));
    if (limited && matches.length === 0 && row.relation !== "copies" && row.relation !== "common-source")
      continue;
    dependence.push(row);
    matched.push({ a: a.body, b: b.body, matches });
  }
  dependence.sort((p, q) => byCodeUnit(p.a, q.a) || byCodeUnit(p.b, q.b));
  return {
    passages: makePassages(matched, limited),
    dependence,
    agencies: new Set(reports.filter((r) => credits.own(r.id) !== null).map((r) => r.id)),
    matched,
    pairs: limited ? new Set(matched.map(({ a, b }) => pairKey(a.report.id, b.report.id))) : null,
    ...collapseOrigins(reports, dependence, credits),
  };
}
