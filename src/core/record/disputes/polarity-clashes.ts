// One proposition said and unsaid by two sides: "we did walk out", "they did not walk out".
import type { DisputePair } from "./dispute-pair.ts";
import { overlap, type Proposition } from "./propositions.ts";

/** Share of rare words that a yes and a no must have in common, and their least sum. Measured on the invented stories. */
const MIN_SHARE = 0.6;
const MIN_SUM = 1.6;

/** The clashes of a spoken no with a yes of another side, or of the report itself, the nearest yes for each no. */
export function polarityClashes(
  all: readonly Proposition[],
  rarity: (stem: string) => number,
): DisputePair[] {
  const found: DisputePair[] = [];
  for (const no of all) {
    if (!no.negated || !no.by || no.stems.size < 2) continue;
    let best: Proposition | null = null;
    let points = 0;
    for (const yes of all) {
      if (yes.negated || yes.by === no.by || (yes.report === no.report && yes.sentence === no.sentence))
        continue;
      if (hypothetical(yes)) continue;
      const { share, sum } = overlap(no.stems, yes.stems, rarity);
      if (share < MIN_SHARE || sum < MIN_SUM) continue;
      if (sum + share > points) {
        points = sum + share;
        best = yes;
      }
    }
    if (best)
      found.push({
        claim: best,
        reply: { by: no.by, stance: "denies", citation: no.citation, about: no.stems },
        strength: points,
        rule: "polarity-clash",
      });
  }
  return found;
}

function hypothetical(p: Proposition): boolean {
  return p.clause.auxiliaries.some((a) =>
    ["could", "would", "may", "might", "should", "must", "will"].includes(a),
  );
}
