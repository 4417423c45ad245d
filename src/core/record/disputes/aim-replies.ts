// Which claim a reply is aimed at: the one it names, the one just before it, or the one that shares its words.
import { CLAIM_VERBS, UNTRUE_WORDS } from "../../knowledge/en/replies.ts";
import type { Citation } from "../../model/span.ts";
import { stemOf } from "../../text/stem.ts";
import type { DisputePair, Side } from "./dispute-pair.ts";
import type { PropositionIndex } from "./proposition-index.ts";
import type { Proposition } from "./propositions.ts";
import { overlap } from "./rarity.ts";
import type { Reply } from "./reply.ts";

/** How many sentences back a pronoun may point, and a noun such as "the assertion". */
const BACK = 3;
const NOUN_BACK = 8;
/** How far back the words about somebody stand on which he will not comment. */
const OF_SELF_BACK = 2;
/** The same where the noun is somebody's by name: "criticised Mora's assessment". */
const PERSON_BACK = 20;
/** A claim in the same report, so many sentences off, needs to share less with a reply. */
const NEAR = 4;
/** Least sum and share of rare words of a near claim with the reply's predicate, and of one without it. */
const NEAR_SUM = 0.5;
const NEAR_PLAIN = { share: 0.5, sum: 0.8 };
/** The same for a claim further off. Without the predicate nearly all must be shared. */
const FAR = { share: 0.35, sum: 1 };
const FAR_PLAIN = { share: 0.6, sum: 1.5 };
/** Fewest shared words that are no names. */
const FEW = 2;

/** What is left open in one report and told as so in another. */
const OPEN_SHARE = 0.3;
const OPEN_SUM = 0.8;
const OPEN = /\b(?:unclear|uncertain|unknown|unconfirmed|whether|skeptical|sceptical|unconvinced)\b/i;

const PAPERS: ReadonlySet<string> = new Set(["report", "story", "article"].map(stemOf));
const TELLING: ReadonlySet<string> = new Set(
  [
    "claim",
    "allege",
    "accuse",
    "report",
    "assert",
    "suggest",
    "maintain",
    "contend",
    "write",
    "say",
    "charge",
  ].map(stemOf),
);
/** Stems of the verbs that bring in what somebody says, though nobody knows who. */
const SAYING: ReadonlySet<string> = new Set([...CLAIM_VERBS, "said", "told"].map(stemOf));
/** "The allegation is …" */
const OF_CLAIM =
  /^["“‘']?(?:that )?(?:the|these|those|this) (?:allegation|claim|accusation|assertion|charge|report|story|suggestion|rumou?r)s? (?:is|are|was|were)\b/i;
const UNTRUE: ReadonlySet<string> = new Set([...UNTRUE_WORDS].map(stemOf));

/** The pairs of a reply and its claims; none where there is no claim to be found and the reply alone does not say one. */
export function aim(
  reply: Reply,
  all: PropositionIndex,
  rarity: (stem: string) => number,
  isName: (stem: string) => boolean = () => false,
  charges: readonly Proposition[] | null = null,
): DisputePair[] {
  const answer = {
    by: reply.by,
    citation: reply.citation,
    stems: reply.about,
    statement: null,
    stance: reply.stance,
    more: reply.more ?? [],
  };
  const made = (claim: Side | null, strength: number): DisputePair => ({
    claim,
    answer,
    strength,
    noun: reply.noun,
    matter: reply.matter ?? null,
    rule: reply.rule,
  });
  let best: Proposition | null = null;
  let points = 0;
  // A claim that the reply spells out needs no looking for.
  const told = (reply.claim !== null && !reply.back) || (charges !== null && charges.length > 0);
  if (charges?.[0]) {
    best = charges[0];
    points = NOUN_BACK;
  }
  const among = reply.back ? all.inReport(reply.report) : all.sharing(reply.about, NEAR_SUM);
  for (const p of told ? [] : among) {
    // "Thank you", "the draft": nothing that could be denied.
    if (within(p, reply) || p.hedged || isOwn(p, reply) || p.stems.size < 2) continue;
    // What the sentence of a denial adds of itself: "a remark that is now on T-shirts".
    if (!reply.back && p.kind === "clause" && p.report === reply.report && p.sentence === reply.sentence)
      continue;
    // "The allegation is nonsense" is itself an answer.
    if (OF_CLAIM.test(p.citation.exact) || [...p.heads].some((w) => UNTRUE.has(w))) continue;
    // Who will not say answers what somebody says, not what a report tells.
    if (reply.stance === "declines" && p.kind === "clause") continue;
    if (reply.ofSelf && !(isOf(p, reply) && reply.sentence - p.sentence <= OF_SELF_BACK)) continue;
    if (reply.ofSide && (p.kind === "clause" || (p.by === null && !(reply.by === null && SAYING.has(p.cue)))))
      continue;
    // "the allegations": words about the one who denies them.
    if (charges !== null && !isOf(p, reply) && !TELLING.has(p.cue) && !(reply.by && SAYING.has(p.cue)))
      continue;
    if (reply.claim && p.by !== reply.claim.by) continue;
    if (reply.claim?.speaker && p.speaker && p.speaker !== reply.claim.speaker) continue;
    const score = reply.back ? backPoints(reply, p) : wordPoints(reply, p, rarity, isName);
    if (score > points) {
      points = score;
      best = p;
    }
  }
  const pairs: DisputePair[] = [];
  // A refusal to say answers what its own sentence has just said others think.
  if (reply.stance === "declines")
    for (const p of all.inReport(reply.report))
      if (
        p.sentence === reply.sentence &&
        p.citation.end <= reply.citation.start &&
        p.kind === "claim" &&
        p.stems.size > 1 &&
        (p.by === null || p.by !== reply.by) &&
        !p.negated
      ) {
        best = p;
        points = 1;
      }
  // "Mora's assessment" only stands for the words that were found.
  const bare = reply.claim !== null && reply.back && best !== null;
  if (reply.claim && !bare) pairs.push(made({ ...reply.claim, stems: reply.about, statement: null }, 3));
  if (best) pairs.push(made({ ...best, more: reply.noun !== "" ? toldBefore(best, all) : [] }, points));
  if (pairs.length === 0 && reply.alone && reply.by && reply.stance !== "leaves-open")
    pairs.push(made(null, 0.5));
  return pairs;
}

/** What the same side has told just before: "that account" is all of it. */
function toldBefore(claim: Proposition, all: PropositionIndex): Citation[] {
  const own = all
    .inReport(claim.report)
    .filter((p) => p.by !== null && p.by === claim.by && p.kind !== "clause" && !p.hedged);
  const found: Citation[] = [];
  for (let n = claim.sentence - 1; n >= 0; n--) {
    const told = own.filter((p) => p.sentence === n);
    // One quotation is told to its beginning.
    const on = claim.statement !== null && told.some((p) => p.statement === claim.statement);
    if (told.length === 0 || (n < claim.sentence - BACK && !on)) break;
    found.push(...told.map((p) => p.citation));
  }
  return found;
}

/** Nouns for what is done with words and is no claim. */
const DEEDS: ReadonlySet<string> = new Set(["attack", "comparison", "prediction"].map(stemOf));

function backPoints(reply: Reply, p: Proposition): number {
  const away = reply.sentence - p.sentence;
  if (p.report !== reply.report || away < 0 || p.citation.start >= reply.citation.start) return 0;
  const named =
    reply.noun !== "" && p.cue !== "" && (reply.noun.startsWith(p.cue) || p.cue.startsWith(reply.noun));
  // "attacked him for it … that attack": the deed that the noun is made of.
  if (p.kind === "clause" && away <= 2 && DEEDS.has(reply.noun) && p.by === null && p.heads.has(reply.noun))
    return NOUN_BACK + 3 - away;
  // A noun stands for what somebody says, that of a paper only for what is said to be told.
  const told = named || p.kind === "claim" || TELLING.has(p.cue);
  if (reply.noun !== "" && !told && (p.by === null || PAPERS.has(reply.noun))) return 0;
  const person = reply.claim?.speaker != null && p.speaker === reply.claim.speaker;
  if (away > (person ? PERSON_BACK : reply.noun ? NOUN_BACK : BACK)) return 0;
  if (p.kind === "clause" && (reply.noun !== "" || p.statement !== null || away > 1)) return 0;
  return (
    Math.max(0.5, NOUN_BACK + 1 - away) +
    (p.kind === "statement" ? 1.5 : p.kind === "claim" ? 1 : 0) +
    (named ? 4 : 0) -
    (POINTING.test(p.citation.exact) ? 1.6 : 0) +
    p.citation.start / 1e7
  );
}

/** Words that themselves point back say less of what is denied than those before them. */
const POINTING =
  /^["“‘'\s,]*(?:that|this|it|those|these)\b(?! \p{Lu})(?=\s*(?:['’]s|is|was|are|were|has|would|will)\b)/iu;

/** Words of what is still to come. */
const AHEAD =
  /\b(?:will|would|'ll|’ll|shall|going to|scheduled|planned|plans?|expect\w*|due|set to|agreed to|to (?:be held|meet|take))\b/i;

function wordPoints(
  reply: Reply,
  p: Proposition,
  rarity: (stem: string) => number,
  isName: (stem: string) => boolean,
): number {
  const { share, sum } = overlap(reply.about, p.stems, rarity);
  const said = p.kind === "clause" ? 0 : 0.6;
  if (reply.stance === "leaves-open") {
    // Two people named in both say nothing of what is open; and what is open for a day to come is no telling of the past.
    if (![...reply.about].some((s) => p.stems.has(s) && !isName(s))) return 0;
    if (
      reply.heads.size > 0 &&
      ![...reply.heads].some((s) => p.heads.has(s) || (s.startsWith("=") && p.stems.has(s)))
    )
      return 0;
    if ([...reply.about].filter((s) => p.stems.has(s) && !reply.heads.has(s)).length < FEW) return 0;
    if (AHEAD.test(reply.citation.exact) && !AHEAD.test(p.citation.exact)) return 0;
    if (OPEN.test(p.citation.exact) || (p.kind === "clause" && p.report === reply.report)) return 0;
    return share >= OPEN_SHARE && sum >= OPEN_SUM && reply.about.size > 2 ? sum + said : 0;
  }
  if (p.negated && reply.stance === "denies") return 0;
  const shared = [...reply.about].filter((s) => p.stems.has(s) && !s.startsWith("="));
  const predicate = [...reply.heads].some((s) => p.stems.has(s));
  // "The draft" and "had drafted": one word, and what it means.
  const words = shared.length + ([...reply.heads].some((s) => shared.includes(s)) || !predicate ? 0 : 1);
  const things = shared.filter((s) => !isName(s)).length;
  const near =
    reply.stance !== "declines" &&
    p.report === reply.report &&
    Math.abs(reply.sentence - p.sentence) <= NEAR &&
    p.kind !== "clause";
  const enough = (least: { share: number; sum: number }) => share >= least.share && sum >= least.sum;
  const fits = predicate
    ? (near && sum >= NEAR_SUM && words >= FEW) ||
      (words >= FEW && enough(FAR) && (reply.stance !== "declines" || things >= FEW))
    : things >= FEW && enough(near ? NEAR_PLAIN : FAR_PLAIN);
  if (!fits) return 0;
  return sum + said + (near ? 0.5 : 0) + (predicate ? 0.5 : 0);
}

/** True for words of the same side, unless two of its people are known to differ. */
function isOwn(p: Proposition, reply: Reply): boolean {
  if (p.by === null || p.by !== reply.by) return false;
  return !(
    reply.speaker !== null &&
    p.speaker !== null &&
    p.speaker !== reply.speaker &&
    reply.speaker !== reply.by
  );
}

/** True where the words have the one who replies, or his side, for their subject. */
function isOf(p: Proposition, reply: Reply): boolean {
  return [reply.by, reply.speaker].some((id) => id !== null && p.subjects.has(id));
}

function within(p: Proposition, reply: Reply): boolean {
  return (
    p.report === reply.report &&
    p.citation.start < reply.citation.end &&
    reply.citation.start < p.citation.end
  );
}
