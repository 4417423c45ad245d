// One proposition said and unsaid by two sides: "we did walk out", "they did not walk out".
import type { DisputePair } from "./dispute-pair.ts";
import { indexPropositions } from "./proposition-index.ts";
import { NEGATION, type Proposition } from "./propositions.ts";
import { overlap } from "./rarity.ts";

/** Share of rare words that a yes and a no with one predicate must have in common, and their least sum. */
const MIN_SHARE = 0.4;
const MIN_SUM = 1;
/** Where the yes has the predicate of the no in another place ("a change of the text"), that share. */
const NOUN_SHARE = 0.55;
/** A yes just before the no needs to share less with it. */
const NEAR = 2;
/** The same where it has the very predicate. */
const NEAR_HEAD = 6;
const NEAR_SHARE = 0.3;
const NEAR_SUM = 0.6;
/** The least of both where they have one predicate. */
const CLOSE_SHARE = 0.2;
const CLOSE_SUM = 0.35;
/** Where a no says nothing but the thing itself ("there is no emergency"), the yes must have all of it. */
const WHOLE = 0.95;
const WHOLE_STEMS = 3;

/** How far behind the words of a side a report's own no may stand. */
const OWN_NEAR = 2;

const SHOULD = /\b(?:should|must|ought|need to)\b/i;
const NOT_TO = /\bnot to \p{Ll}+|\bto not \p{Ll}+|\bnot \p{L}+ (?:less|fewer|more|lower|higher) than\b/u;
const PARTICIPLE = /^["“‘']?(?:(?:and|but|or) )?(?!(?:no|some|any|every)thing\b)\p{Ll}+ing\b/u;
/** "We are the ones who do not raid it": told of oneself, and denies nothing. */
const ONES_WHO = /\b(?:the )?ones? (?:who|that)\b/i;
const POINTING = /^["“‘']?(?:it|this|that|these|those|they|is|are|was|were)\b/i;

/** The clashes of a spoken no with a yes of another side, or of a report itself; the nearest yes for each no. */
export function polarityClashes(
  all: readonly Proposition[],
  rarity: (stem: string) => number,
): DisputePair[] {
  const index = indexPropositions(
    all.filter(
      (p) =>
        !p.negated &&
        !p.hedged &&
        !p.wanted &&
        p.by !== null &&
        p.stems.size >= 2 &&
        p.heads.size > 0 &&
        p.inBody,
    ),
    rarity,
  );
  const found: DisputePair[] = [];
  for (const no of all) {
    if (!no.negated || no.hedged || no.wanted || no.stems.size < 2) continue;
    // A report's own no is held only against what was just said.
    const own = no.by === null && no.kind === "clause" && no.inBody;
    if (no.by === null && !own) continue;
    // What should not be is a position.
    if (SHOULD.test(no.citation.exact)) continue;
    // "not to declare an emergency" is advice, "will not accept less than half" a condition.
    if (no.kind === "clause" && /^(?:which|who|whose|whom)\b/i.test(no.citation.exact)) continue;
    if (NOT_TO.test(no.citation.exact) || ONES_WHO.test(no.citation.exact)) continue;
    let best: Proposition | null = null;
    let points = 0;
    // A short no may be said whole by words that are not rare.
    const least = no.stems.size <= WHOLE_STEMS ? 0 : NEAR_SUM;
    for (const yes of index.sharing(no.stems, least)) {
      if (sameVoice(yes, no) || (yes.report === no.report && yes.sentence === no.sentence)) continue;
      if (![...no.heads].some((w) => yes.stems.has(w)) || !sameSubject(yes, no)) continue;
      const { share, sum } = overlap(no.stems, yes.stems, rarity);
      const both = [...no.heads].some((w) => yes.heads.has(w));
      if (!both && share < NOUN_SHARE) continue;
      // Two of one side seldom say opposite things.
      if (yes.by === no.by && (!both || share < NOUN_SHARE)) continue;
      const said = yes.kind !== "clause";
      const away = yes.report === no.report ? Math.abs(no.sentence - yes.sentence) : Number.POSITIVE_INFINITY;
      if (own && (!said || away > OWN_NEAR || no.sentence < yes.sentence)) continue;
      const near = said && away <= (both ? NEAR_HEAD : NEAR);
      const whole = said && share >= WHOLE && no.stems.size <= WHOLE_STEMS;
      // "It is not against the treaty": what "it" is, only the words around tell.
      const deed = [...no.stems].some((w) => w.startsWith("=") && yes.stems.has(w));
      if (!near && !deed && POINTING.test(no.citation.exact)) continue;
      // One verb in common is no proposition.
      if (!near && !whole && [...no.stems].filter((w) => yes.stems.has(w) && !w.startsWith("=")).length < 2)
        continue;
      const close = near && both && share >= CLOSE_SHARE && sum >= CLOSE_SUM;
      if (!whole && !close && (share < (near ? NEAR_SHARE : MIN_SHARE) || sum < (near ? NEAR_SUM : MIN_SUM)))
        continue;
      // "which was first reported on Friday": a clause that only adds to a noun is no claim by itself.
      if (/^["“‘']?(?:which|who|whose|whom|to)\b/i.test(yes.citation.exact)) continue;
      // "but showing enough of it": who does it is not told.
      if (PARTICIPLE.test(yes.citation.exact)) continue;
      if (NEGATION.test(yes.citation.exact) && !bothRefuse(yes, no)) continue;
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

/** "They refused to negotiate" and "we never refused to": the refusal is what is said and unsaid. */
function bothRefuse(yes: Proposition, no: Proposition): boolean {
  const refusal = /\b(?:refus\w+|fail(?:s|ed)?) to\b/gi;
  const plain = yes.citation.exact.replace(refusal, "");
  return plain !== yes.citation.exact && /\b(?:refus|fail)/i.test(no.citation.exact) && !NEGATION.test(plain);
}

/** False where yes and no name two subjects; who says "we" or "I" is a subject too. */
function sameSubject(yes: Proposition, no: Proposition): boolean {
  const of = (p: Proposition) =>
    p.subjects.size === 0 && FIRST.test(p.citation.exact)
      ? new Set([p.by, p.speaker].filter((x) => x !== null))
      : p.subjects;
  const a = of(yes);
  const b = of(no);
  if (a.size === 0 || b.size === 0) return true;
  // Both say "we": of what all of them did.
  if (yes.subjects.size === 0 && no.subjects.size === 0) return true;
  return [...a].some((x) => b.has(x));
}
const FIRST = /^["“‘']?(?:(?:No|And|But|So|Well),? )?(?:I|We)\b/i;

/** True where one speaker, or one side whose speakers are not told apart, says both. */
function sameVoice(a: Proposition, b: Proposition): boolean {
  if (a.speaker !== null && b.speaker !== null) return a.speaker === b.speaker;
  return a.by === b.by;
}
