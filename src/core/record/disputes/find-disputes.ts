// Disputes: a claim and its denial, qualification or refusal to confirm, both ends cited. All else is no dispute.
import { CLAIM_NOUNS, DENY_VERBS, DISMISS_VERBS, UNTRUE_WORDS } from "../../knowledge/en/replies.ts";
import type { Dispute, DisputeReading, ReadingStance, Utterance } from "../../model/record.ts";
import type { Citation } from "../../model/span.ts";
import type { MaybeTrace } from "../../model/trace.ts";
import { byPlace, overlaps, sortedCitations } from "../../text/cite.ts";
import { contentId } from "../../text/hash.ts";
import { byCodeUnit } from "../../text/normalise.ts";
import { stemOf } from "../../text/stem.ts";
import type { Story } from "../story.ts";
import { aim } from "./aim-replies.ts";
import { amountsOfSides } from "./amounts-of-sides.ts";
import { answeredCharges, chargesIn } from "./answered-charges.ts";
import { answersInTurn } from "./answers-in-turn.ts";
import { correctedFigures } from "./corrected-figures.ts";
import type { DisputePair, Side } from "./dispute-pair.ts";
import { titleOf, withoutRepeats } from "./dispute-title.ts";
import { mutualBlame } from "./mutual-blame.ts";
import { opposedJudgements } from "./opposed-judgements.ts";
import { polarityClashes } from "./polarity-clashes.ts";
import { indexPropositions, type PropositionIndex } from "./proposition-index.ts";
import { contentStems, NEGATION, namesIn, type Proposition } from "./propositions.ts";
import { putForward } from "./put-forward.ts";
import { overlap } from "./rarity.ts";
import type { Reply } from "./reply.ts";
import { tidied } from "./tidy.ts";

/** Share of rare words, and their least sum, that make two pairs one dispute. Measured on the invented stories. */
const SAME_SHARE = 0.55;
const SAME_SUM = 1.5;
/** The same for two answers, deeds of one meaning counted in. */
const SAME_ANSWER = 0.45;
/** Least sum of shared rare words of two answers to the same question. */
const SAME_QUESTION = 1;

/** The disputes of a story, sorted by id. */
export function findDisputes(story: Story, trace?: MaybeTrace): Dispute[] {
  const { propositions: all, replies, rarity } = putForward(story);
  const propositions = withoutDenied(all, replies);
  const index = indexPropositions(propositions, rarity);
  const pairs: DisputePair[] = [];
  const chargesOn = chargesIn(story, propositions);
  for (const r of replies) {
    const isName = (w: string) => story.report(r.report).nameStems.has(w);
    const aimed = aim(r, index, rarity, isName, chargesOn(r)).map((pair) => ({
      ...pair,
      answer: { ...pair.answer, more: [...(pair.answer.more ?? []), ...wordsAfter(r, index)] },
    }));
    pairs.push(...aimed);
    trace?.({
      stage: "disputes",
      rule: r.rule,
      outcome: aimed.length > 0 ? "kept" : "dropped",
      why: aimed.length > 0 ? "answers a claim" : "no claim it answers",
      start: r.citation.start,
      end: r.citation.end,
    });
  }
  pairs.push(...polarityClashes(propositions, rarity));
  pairs.push(...opposedJudgements(story, propositions, rarity));
  pairs.push(...amountsOfSides(story));
  pairs.push(...correctedFigures(story));
  pairs.push(...mutualBlame(story));
  pairs.push(...answeredCharges(story, propositions));
  pairs.push(...answersInTurn(story, propositions, rarity));
  const utterances = utterancesBySaying(story);
  const saysTheSame = sayingTheSame();
  return group(story, pairs, rarity, saysTheSame)
    .map((g) => toRow(story, utterances, saysTheSame, g))
    .sort((a, b) => byCodeUnit(a.id, b.id));
}

/** What is put forward, without the words of which a reply says that they are untrue or will not be told. */
function withoutDenied(all: readonly Proposition[], replies: readonly Reply[]): Proposition[] {
  const denied = new Map<string, Citation[]>();
  for (const r of replies)
    for (const c of [...(r.matter ? [r.matter] : []), ...(r.more ?? [])])
      denied.set(`${r.report} ${r.sentence}`, [...(denied.get(`${r.report} ${r.sentence}`) ?? []), c]);
  return all.filter(
    (p) =>
      !denied
        .get(`${p.report} ${p.sentence}`)
        // A word such as "that" may stand before it.
        ?.some((c) => c.start <= p.citation.start + 5 && p.citation.end <= c.end + 2),
  );
}

/** The words with which the same side goes on: "Rovia contradicted him, saying it was there." "Rovia denied it. 'We were never there.'" */
function wordsAfter(reply: Reply, index: PropositionIndex): Citation[] {
  if (reply.by === null || !/^(denies|qualifies)$/.test(reply.stance)) return [];
  const own = index.inReport(reply.report).filter((p) => p.kind === "statement" && p.by === reply.by);
  const found = own
    .filter((p) => p.sentence === reply.sentence && reply.back && p.citation.start >= reply.citation.end)
    .map((p) => p.citation);
  for (let n = reply.sentence + 1; n <= reply.sentence + GOES_ON; n++) {
    const next = own.filter((p) => p.sentence === n && SAYS_NO.test(p.citation.exact));
    if (next.length === 0) break;
    found.push(...next.map((p) => p.citation));
  }
  return found;
}
/** How many sentences long a side may go on saying no. */
const GOES_ON = 3;
const SAYS_NO = new RegExp(`${NEGATION.source}|\\b(?:${[...UNTRUE_WORDS].join("|")}|garbage)\\b`, "i");

function group(
  story: Story,
  pairs: readonly DisputePair[],
  rarity: (stem: string) => number,
  saysTheSame: (a: string, b: string) => boolean,
): DisputePair[][] {
  const utteranceOf = new Map<string, string>();
  for (const u of story.comparison.utterances)
    for (const r of u.renderings) utteranceOf.set(r.quotation, u.id);
  const oneUtterance = (a: DisputePair, b: DisputePair) => {
    const x = a.claim?.statement ? utteranceOf.get(a.claim.statement) : undefined;
    return x !== undefined && b.claim?.statement != null && utteranceOf.get(b.claim.statement) === x;
  };
  const sorted = [...pairs].sort(
    (a, b) => byPlace(a.answer.citation, b.answer.citation) || byCodeUnit(a.rule, b.rule),
  );
  const home = sorted.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (home[at] !== at) at = home[at]!;
    return at;
  };
  sorted.forEach((a, i) => {
    for (let j = 0; j < i; j++)
      if (oneUtterance(a, sorted[j]!) || sameDispute(a, sorted[j]!, rarity, saysTheSame))
        home[find(i)] = find(j);
  });
  const groups = new Map<number, DisputePair[]>();
  sorted.forEach((p, i) => {
    const at = find(i);
    groups.set(at, [...(groups.get(at) ?? []), p]);
  });
  return [...groups.values()];
}

function isRetold(x: Citation, y: Citation, saysTheSame: (a: string, b: string) => boolean): boolean {
  const long = Math.min(x.exact.length, y.exact.length) >= RETOLD_LENGTH;
  return x.report !== y.report && long && saysTheSame(x.exact, y.exact);
}
/** Letters of words so long that two reports have them from one mouth. */
const RETOLD_LENGTH = 40;

function sameDispute(
  a: DisputePair,
  b: DisputePair,
  rarity: (stem: string) => number,
  saysTheSame: (a: string, b: string) => boolean,
): boolean {
  // One breath may answer two questions.
  if (a.rule !== b.rule && a.rule.startsWith("opposed") && b.rule.startsWith("opposed")) return false;
  if (a.rule === b.rule && a.rule.startsWith("opposed") && isTurnedRound(a, b)) return false;
  const words = (p: DisputePair) => [p.answer.citation, ...(p.answer.more ?? [])];
  if (words(a).some((x) => words(b).some((y) => overlaps(x, y)))) return true;
  // The same words in another report.
  if (a.answer.by !== null && a.answer.by === b.answer.by)
    if (words(a).some((x) => words(b).some((y) => isRetold(x, y, saysTheSame)))) return true;
  if (ofOtherPlaces(a, b, rarity)) return false;
  const alike = (x: ReadonlySet<string>, y: ReadonlySet<string>) => {
    const { share, sum } = overlap(matter(x), matter(y), rarity, SAME_SUM);
    return share >= SAME_SHARE && sum >= SAME_SUM;
  };
  if (sameDeed(a, b, rarity) || sameCase(a, b)) return true;
  // A denial that stands alone, and one of the same side to a claim that shares its words.
  if ((a.claim === null) !== (b.claim === null) && a.answer.by !== null && a.answer.by === b.answer.by) {
    const { share } = overlap(matter(wordsOf(a)), matter(wordsOf(b)), rarity);
    const sameAct = [...a.answer.stems].some((w) => w.startsWith("=") && wordsOf(b).has(w));
    const bySame = [...b.answer.stems].some((w) => w.startsWith("=") && wordsOf(a).has(w));
    if (share >= SAME_SHARE || (a.claim ? bySame : sameAct)) return true;
  }
  // Two who will not say, or say no, to the same matter.
  if (a.answer.stems.size > 2 && a.answer.stance !== "leaves-open" && b.answer.stance !== "leaves-open") {
    const { share, sum } = overlap(a.answer.stems, b.answer.stems, rarity, SAME_SUM);
    if (share >= SAME_ANSWER && sum >= SAME_SUM) return true;
  }
  // The same question, answered by more than two.
  if (a.rule.startsWith("opposed") && a.rule === b.rule)
    return (
      overlaps(a.answer.citation, b.answer.citation) ||
      (a.claim?.by === b.claim?.by && a.answer.by === b.answer.by) ||
      (a.claim !== null && b.claim !== null && overlaps(a.claim.citation, b.claim.citation)) ||
      overlap(wordsOf(a), wordsOf(b), rarity, SAME_QUESTION).sum >= SAME_QUESTION
    );
  if (a.claim && b.claim) {
    if (overlaps(a.claim.citation, b.claim.citation)) return true;
    return (
      alike(a.claim.stems, b.claim.stems) ||
      (alike(a.answer.stems, b.answer.stems) && a.answer.by === b.answer.by)
    );
  }
  return alike(wordsOf(a), wordsOf(b));
}

/** True where each side brings the same charge against the other: two disputes. */
function isTurnedRound(a: DisputePair, b: DisputePair): boolean {
  const x = a.claim?.by ?? null;
  const y = a.answer.by;
  return x !== null && y !== null && x !== y && b.claim?.by === y && b.answer.by === x;
}

/** True where one side dismisses what the other side's "case", "concerns" or "rationale" are, told by that noun alone. */
function sameCase(a: DisputePair, b: DisputePair): boolean {
  if (!a.claim || !b.claim || a.claim.by === null || a.claim.by !== b.claim.by) return false;
  if (a.answer.by !== null && b.answer.by !== null && a.answer.by !== b.answer.by) return false;
  return CASE.has(a.noun ?? "") && CASE.has(b.noun ?? "");
}
const CASE: ReadonlySet<string> = new Set(
  ["concern", "rationale", "argument", "case", "criticism", "warning", "objection", "reasoning", "worry"].map(
    stemOf,
  ),
);

/** True where two claims of one side name different things of the rarer names in it: two towns taken are two claims. */
function ofOtherPlaces(a: DisputePair, b: DisputePair, rarity: (stem: string) => number): boolean {
  if (!a.claim || !b.claim || a.claim.by === null || a.claim.by !== b.claim.by) return false;
  const names = (p: DisputePair) =>
    namesIn(p.claim!.citation.exact.slice(1)).filter((w) => rarity(w) >= RARE_NAME);
  const x = names(a);
  const y = names(b);
  return x.length > 0 && y.length > 0 && !x.some((w) => y.includes(w));
}

/** True where two sides stand against each other over the same deed at the same named place or person. */
function sameDeed(a: DisputePair, b: DisputePair, rarity: (stem: string) => number): boolean {
  if (!a.claim || !b.claim || a.claim.by === null || a.claim.by !== b.claim.by) return false;
  if (a.answer.by !== b.answer.by) return false;
  const x = wordsOf(a);
  const y = wordsOf(b);
  const shared = [...x].filter((w) => y.has(w));
  if (!shared.some((w) => w.startsWith("="))) return false;
  const names = new Set(
    [a.claim, a.answer, b.claim, b.answer].flatMap((side) => namesIn(side.citation.exact)),
  );
  return shared.some((w) => names.has(w) && rarity(w) >= RARE_NAME);
}
/** How rare a name has to be to bind two tellings of a deed: one of a place in dispute, not one of a side. */
const RARE_NAME = 0.5;

/** Renderings with as many of its words as this share of the fewer, and as many noes, say the same. */
const RENDERED_SHARE = 0.6;

/** Tells whether two wordings say the same; what it has once read of one it keeps. */
function sayingTheSame(): (a: string, b: string) => boolean {
  const read = new Map<string, { readonly no: boolean; readonly stems: ReadonlySet<string> }>();
  const of = (text: string) => {
    const known = read.get(text) ?? { no: NEGATION.test(text), stems: contentStems(text, 0, text.length) };
    read.set(text, known);
    return known;
  };
  return (a, b) => {
    const x = of(a);
    const y = of(b);
    if (x.no !== y.no) return false;
    let shared = 0;
    for (const w of x.stems) if (y.stems.has(w)) shared++;
    return shared > 0 && shared >= RENDERED_SHARE * Math.min(x.stems.size, y.stems.size);
  };
}

function utterancesBySaying(story: Story): Map<string, Utterance[]> {
  const found = new Map<string, Utterance[]>();
  for (const u of story.comparison.utterances)
    for (const q of new Set(u.renderings.map((r) => r.quotation))) found.set(q, [...(found.get(q) ?? []), u]);
  return found;
}

/** The stems that say what is claimed, not that something is claimed nor what kind of deed it is. */
function matter(stems: ReadonlySet<string>): ReadonlySet<string> {
  const known = MATTER.get(stems);
  if (known) return known;
  const made = new Set([...stems].filter((w) => !w.startsWith("=") && !CLAIM_STEMS.has(w)));
  MATTER.set(stems, made);
  return made;
}
const CLAIM_STEMS: ReadonlySet<string> = new Set(
  [...CLAIM_NOUNS, ...DENY_VERBS, ...DISMISS_VERBS].map(stemOf),
);
/** Pairs are held against each other many times, their words are put together once. */
const MATTER = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

function wordsOf(p: DisputePair): ReadonlySet<string> {
  const known = WORDS.get(p);
  if (known) return known;
  const made = new Set([...(p.claim?.stems ?? []), ...p.answer.stems]);
  WORDS.set(p, made);
  return made;
}
const WORDS = new WeakMap<DisputePair, ReadonlySet<string>>();

function toRow(
  story: Story,
  utterances: ReadonlyMap<string, readonly Utterance[]>,
  saysTheSame: (a: string, b: string) => boolean,
  group: readonly DisputePair[],
): Dispute {
  const tidy = (c: Citation) => tidied(story.report(c.report), c);
  const pairs = group.map((p) => ({
    ...p,
    claim: p.claim && { ...p.claim, citation: tidy(p.claim.citation), more: (p.claim.more ?? []).map(tidy) },
    answer: { ...p.answer, citation: tidy(p.answer.citation), more: (p.answer.more ?? []).map(tidy) },
  }));
  const readings = new Map<string, { by: string | null; stance: ReadingStance; evidence: Citation[] }>();
  const add = (by: string | null, stance: ReadingStance, citations: readonly Citation[]) => {
    const key = JSON.stringify([by, stance]);
    const known = readings.get(key);
    if (known) known.evidence.push(...citations);
    else readings.set(key, { by, stance, evidence: [...citations] });
  };
  // Other renderings of the same words are evidence too, where they say the same.
  const others = (side: Side) =>
    side.statement === null
      ? []
      : (utterances.get(side.statement) ?? [])
          .flatMap((u) => u.renderings.map((r) => r.citation))
          .filter((c) => saysTheSame(c.exact, side.citation.exact));
  for (const p of pairs) {
    if (p.claim) add(p.claim.by, "asserts", [p.claim.citation, ...(p.claim.more ?? []), ...others(p.claim)]);
    add(p.answer.by, p.answer.stance, [p.answer.citation, ...(p.answer.more ?? []), ...others(p.answer)]);
  }
  // Nobody asserts the words with which he denies it.
  const answers = pairs.map((p) => p.answer);
  for (const [key, r] of readings) {
    if (r.stance !== "asserts") continue;
    const kept = r.evidence.filter(
      (c) =>
        !answers.some(
          (x) =>
            x.by === r.by &&
            x.citation.report === c.report &&
            x.citation.start < c.end &&
            c.start < x.citation.end,
        ),
    );
    if (kept.length === 0) readings.delete(key);
    else readings.set(key, { ...r, evidence: kept });
  }
  const rows: DisputeReading[] = [...readings.values()]
    .map((r) => {
      const evidence = withoutRepeats(sortedCitations(r.evidence.map(tidy)));
      return { by: r.by, stance: r.stance, evidence, origins: story.originsOf(evidence) };
    })
    .sort((a, b) => byCodeUnit(a.stance, b.stance) || byCodeUnit(a.by ?? "", b.by ?? ""));
  const strongest = [...group].sort(
    (a, b) => b.strength - a.strength || byPlace(a.answer.citation, b.answer.citation),
  )[0]!;
  return {
    id: contentId(
      "dis",
      rows.map((r) => [r.by, r.stance, r.evidence]),
    ),
    about: titleOf(pairs),
    readings: rows,
    rule: strongest.rule,
  };
}
