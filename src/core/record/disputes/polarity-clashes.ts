// One proposition said and unsaid by two sides: "we did walk out", "they did not walk out".
import type { DisputePair } from "./dispute-pair.ts";
import { indexPropositions } from "./proposition-index.ts";
import { NEGATION, type Proposition } from "./propositions.ts";
import { overlap } from "./rarity.ts";

/** Share of rare words that a yes and a no must have in common, and their least sum. Measured on the invented stories. */
const MIN_SHARE = 0.55;
const MIN_SUM = 1.4;
/** A yes just before the no needs to share less with it. */
const NEAR = 2;
const NEAR_SHARE = 0.3;
const NEAR_SUM = 0.7;
/** Where a no says nothing but the thing itself ("there is no emergency"), the yes must have all of it. */
const WHOLE = 0.95;
const WHOLE_STEMS = 3;

const POINTING = /^["“‘']?(?:it|this|that|these|those|they)\b/i;

/** The clashes of a spoken no with a yes of another side, or of a report itself; the nearest yes for each no. */
export function polarityClashes(
  all: readonly Proposition[],
  rarity: (stem: string) => number,
): DisputePair[] {
  const index = indexPropositions(
    all.filter((p) => !p.negated && !p.hedged && p.by !== null && p.stems.size >= 2 && p.inBody),
    rarity,
  );
  const found: DisputePair[] = [];
  for (const no of all) {
    if (!no.negated || no.hedged || no.by === null || no.stems.size < 2) continue;
    let best: Proposition | null = null;
    let points = 0;
    // A short no may be said whole by words that are not rare.
    const least = no.stems.size <= WHOLE_STEMS ? 0 : NEAR_SUM;
    for (const yes of index.sharing(no.stems, least)) {
      if (sameVoice(yes, no) || (yes.report === no.report && yes.sentence === no.sentence)) continue;
      const { share, sum } = overlap(no.stems, yes.stems, rarity);
      const said = yes.kind !== "clause";
      const near = said && yes.report === no.report && Math.abs(no.sentence - yes.sentence) <= NEAR;
      const whole = said && share >= WHOLE && no.stems.size <= WHOLE_STEMS;
      // "It is not against the treaty": what "it" is, only the words around tell.
      const deed = [...no.stems].some((w) => w.startsWith("=") && yes.stems.has(w));
      if (!near && !deed && POINTING.test(no.citation.exact)) continue;
      if (!whole && (share < (near ? NEAR_SHARE : MIN_SHARE) || sum < (near ? NEAR_SUM : MIN_SUM))) continue;
      if (NEGATION.test(yes.citation.exact)) continue;
      const score = sum + share + (said ? 0.6 : 0) + (near ? 0.5 : 0);
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

/** True where one speaker, or one side whose speakers are not told apart, says both. */
function sameVoice(a: Proposition, b: Proposition): boolean {
  if (a.speaker !== null && b.speaker !== null) return a.speaker === b.speaker;
  return a.by === b.by;
}
