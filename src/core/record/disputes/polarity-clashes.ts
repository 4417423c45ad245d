// One proposition said and unsaid by two sides: "we did walk out", "they did not walk out".
import type { DisputePair } from "./dispute-pair.ts";
import { overlap, type Proposition } from "./propositions.ts";

/** Share of rare words that a yes and a no must have in common, and their least sum. Measured on the invented stories. */
const MIN_SHARE = 0.55;
const MIN_SUM = 1.4;

/** The clashes of a spoken no with a yes of another side, or of a report itself; the nearest yes for each no. */
export function polarityClashes(
  all: readonly Proposition[],
  rarity: (stem: string) => number,
): DisputePair[] {
  const found: DisputePair[] = [];
  for (const no of all) {
    if (!no.negated || no.hedged || no.by === null || no.stems.size < 2) continue;
    let best: Proposition | null = null;
    let points = 0;
    for (const yes of all) {
      if (yes.negated || yes.hedged || yes.by === no.by || yes.stems.size < 2) continue;
      if (yes.report === no.report && yes.sentence === no.sentence) continue;
      const { share, sum } = overlap(no.stems, yes.stems, rarity);
      if (share < MIN_SHARE || sum < MIN_SUM) continue;
      const score = sum + share + (yes.kind === "clause" ? 0 : 0.6);
      if (score > points) {
        points = score;
        best = yes;
      }
    }
    if (best)
      found.push({
        claim: best,
        answer: { ...no, stance: "denies" },
        strength: points,
        rule: "polarity-clash",
      });
  }
  return found;
}
