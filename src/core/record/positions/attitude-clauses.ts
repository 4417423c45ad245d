// Clauses and nouns that say where somebody stands: holder, attitude, and the words that the attitude is about.
import {
  AGAINST_ACTIONS,
  ATTITUDE_PREDICATES,
  ATTITUDE_VERBS,
  type Attitude,
  GROUNDS,
  INTENTS,
  NEUTRAL_DOING,
  PAPER_NOUNS,
  PAPER_VERBS,
  phraseKeys,
  REFUSALS,
} from "../../knowledge/en/attitudes.ts";
import { TELLING_VERBS } from "../../knowledge/en/replies.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import type { StoryReport } from "../story.ts";
import { type AttitudeFound, nounScope, type Scope } from "./attitude-found.ts";
import { nounAttitudes } from "./attitude-nouns.ts";
import { blamedFor, decider, joinedIn, speakerBehind } from "./holders.ts";
import { isSupposed } from "./supposed.ts";

/** What is passed or brought in. */
const PAPERS = new Set([...PAPER_NOUNS, ..."language rule order regulation directive decree".split(" ")]);
const PREPOSITIONS = ["for", "on", "to", "with", "against", "by", "at", "from"];
const WISH_MODALS = new Set(["should", "must", "be", "would"]);
const HAVING = /^(?:has|have|had|having|['’]ve|['’]d)$/;
const NEGATIVE_MODALS = new Set(["cannot", "ca"]);

/** The attitudes of a sentence. */
export function attitudesIn(report: StoryReport, tree: ClauseTree): AttitudeFound[] {
  const found: AttitudeFound[] = [];
  for (const clause of tree.clauses) {
    const verb = verbAttitude(report, tree, clause);
    if (verb) found.push(verb);
    const threat = threatIf(report, tree, clause);
    if (threat) found.push(threat);
    found.push(...nounAttitudes(report, tree, clause));
  }
  return found;
}

/** "threatened to quit if the plan is adopted": against what the threat is to keep away. */
function threatIf(report: StoryReport, tree: ClauseTree, clause: Clause): AttitudeFound | null {
  if (clause.lemma !== "threaten" || clause.passive || clause.subjects.length === 0) return null;
  const condition = tree.clauses.find(
    (c) =>
      c.relation === "advcl" &&
      c.first > clause.verb &&
      /^(?:if|unless)$/.test(report.reading.lower(c.first)),
  );
  if (!condition) return null;
  const turns = [
    report.reading.lower(condition.first) === "if",
    condition.negated,
    AGAINST_ACTIONS.has(condition.lemma),
  ].filter((x) => x).length;
  return {
    attitude: { sign: turns % 2 === 1 ? -1 : 1, firmness: "demand" },
    holders: clause.subjects,
    scopes: [{ range: [condition.first, condition.last], anchors: [condition.verb] }],
    negated: false,
    clause,
    trigger: clause.verb,
    rule: "told-threat",
  };
}

function verbAttitude(report: StoryReport, tree: ClauseTree, clause: Clause): AttitudeFound | null {
  const { reading } = report;
  const after = (k: number) => reading.lower(Math.min(clause.verb + k, reading.tokens.length - 1));
  const keys = [
    // The words stand next to the verb, whatever the tree makes of them: "called for", "pushed back on", "lashed out at", "took issue with"
    ...phraseKeys(clause.lemma, after),
    clause.particle && `${clause.lemma} ${clause.particle}`,
    ...clause.obliques.map((o) => PREPOSITIONS.includes(o.preposition) && `${clause.lemma} ${o.preposition}`),
    clause.lemma,
  ];
  let attitude: Attitude | undefined;
  let rule = "told-attitude";
  let saysNo = false;
  for (const key of keys)
    if (key && !attitude) {
      attitude = ATTITUDE_VERBS.get(key);
      saysNo = attitude !== undefined && / no /.test(key);
    }
  if (
    !attitude &&
    PAPER_VERBS.has(clause.lemma) &&
    (clause.passive ? clause.subjects : clause.objects).some((o) => PAPERS.has(reading.lemma(o)))
  )
    attitude = { sign: 1, firmness: "offer" };
  if (!attitude) {
    const predicate = ATTITUDE_PREDICATES.get(reading.lower(clause.verb));
    if (!predicate || clause.agents.length > 0) return null;
    // "had committed misdeeds": done, not meant.
    if (clause.objects.some((o) => o > clause.verb) && clause.auxiliaries.some((a) => HAVING.test(a)))
      return null;
    attitude = predicate;
    rule = "told-readiness";
  }
  if (isSupposed(report, tree, clause)) return null;
  // "challenged them to show it": what they are to do.
  if (clause.lemma === "challenge" && urgesTo(report, tree, clause))
    attitude = { sign: 1, firmness: "demand" };
  // "would like to thank them"
  if (LIKING.has(clause.lemma) && (clause.passive || clause.objects.every((o) => o < clause.verb)))
    return null;
  // "appealed to voters", "appealed to the court"
  if (clause.lemma === "appeal" && after(1) === "to" && !urgesTo(report, tree, clause)) return null;
  // "agree about the quota": how, is not told.
  if (clause.lemma === "agree" && after(1) === "about") return null;
  // "offered swift reactions": words, no offer.
  if (clause.lemma === "offer" && clause.objects.some((o) => GIVEN.has(reading.lemma(o)))) return null;
  // "dismissed rumours of closures": an answer to words, no stance on closures.
  if (attitude.sign < 0 && clause.objects.some((o) => HEARD.has(reading.lemma(o)))) return null;
  // "defended his claims that the test is risky": for what was said, not for what it was about.
  if (clause.objects.some((o) => ASSERTED.has(reading.lemma(o)))) return null;
  const holders =
    decider(report, tree, clause) ??
    blamedFor(report, tree, clause) ??
    joinedIn(report, tree, clause) ??
    speakerBehind(report, tree, clause) ??
    (clause.passive && rule === "told-attitude" ? clause.agents : clause.subjects);
  if (holders.length === 0) return null;
  const governed = tree.clauses.filter((c) => tree.clauses[c.parent] === clause);
  // "insisted that it had not failed" says what is so; "asked: which one?" wants no more than an answer.
  if (
    clause.lemma === "insist" &&
    governed.some((c) => c.relation === "ccomp" && !c.auxiliaries.some((a) => WISH_MODALS.has(a)))
  )
    return null;
  if (
    clause.lemma === "ask" &&
    !governed.some((c) => c.relation === "xcomp") &&
    // "asked a judge to block it": trees hang what is asked on the judge.
    !governed.some(
      (c) => c.relation === "acl" && clause.objects.includes(tree.parse.heads[c.verb - tree.first]!),
    ) &&
    !clause.obliques.some((o) => o.preposition === "for")
  )
    return null;
  // "asked him whether it was wrong"
  if (clause.lemma === "ask" && governed.some((c) => asksWhether(report, c))) return null;
  // "intends to examine the bill"
  if (attitude.sign > 0 && governed.some((c) => c.relation === "xcomp" && NEUTRAL_DOING.has(c.lemma)))
    return null;
  // "could not rule out that it was so"
  if (clause.lemma === "rule" && governed.some((c) => c.relation === "ccomp")) return null;
  // "never offered a post": that it did not happen.
  if (
    clause.negated &&
    PUT_FORWARD.has(clause.lemma) &&
    !clause.auxiliaries.some((a) => /^(?:will|wo|would)$/.test(a))
  )
    return null;
  // "declined to say whether"
  if (attitude.sign < 0 && governed.some((c) => c.relation === "xcomp" && TELLING_VERBS.has(c.lemma)))
    return null;
  // "declined to weigh in on it"
  if (clause.lemma === "decline" && governed.some((c) => SAYING_LITTLE.has(c.lemma))) return null;
  let above = clause.parent < 0 ? undefined : tree.clauses[clause.parent];
  // "urged states to loosen the rules to allow it"
  while (
    above &&
    reading.tag(above.verb) === "VB" &&
    /^(?:xcomp|advcl|conj)$/.test(above.relation) &&
    !isAttitude(report, above)
  )
    above = tree.clauses[above.parent];
  // "urged her to sign": what is wanted of somebody is no stance of hers.
  if (
    above &&
    reading.tag(clause.verb) === "VB" &&
    isAttitude(report, above) &&
    (clause.relation === "xcomp" ||
      (clause.relation === "ccomp" && clause.auxiliaries.length === 0) ||
      (reading.lower(clause.verb - 1) === "to" && !clause.subjects.some((x) => above.subjects.includes(x))))
  )
    return null;
  // "weighed in on it" says that somebody spoke, "considers that it is enough" what somebody thinks.
  if (
    attitude.sign === 0 &&
    (after(1) === "in" || governed.some((c) => c.relation === "ccomp" && !asksWhether(report, c)))
  )
    return null;
  // "studied the plan" is done with; "will study it" leaves it open.
  if (
    /^(?:study|examine)$/.test(clause.lemma) &&
    !clause.auxiliaries.some((a) => /^(?:will|would|['’]ll|is|are|was|were|be|been|am|['’]re)$/.test(a))
  )
    return null;
  // "until I review it": when, not what.
  if (attitude.sign === 0 && clause.relation === "advcl") return null;
  // "has yet to decide on it"
  if (reading.lower(clause.verb - 1) === "to" && reading.lower(clause.verb - 2) === "yet")
    attitude = { sign: 0, firmness: null };
  // "deciding whether to sign": nothing is settled.
  if ([1, 2].some((k) => reading.lower(Math.min(clause.verb + k, reading.tokens.length - 1)) === "whether"))
    // "did not question whether": who does not doubt it.
    attitude = clause.negated && DOUBTING.has(clause.lemma) ? attitude : { sign: 0, firmness: null };
  const scopes: Scope[] = [];
  if (clause.passive)
    for (const s of clause.subjects) scopes.push(...explained(report, tree, s), ...nounScope(tree, s));
  // "doubted that the plan would help the unions": of what is doubted its subject only.
  const doubted = DOUBTING.has(clause.lemma) ? governed.find((c) => c.relation === "ccomp") : undefined;
  scopes.push({ range: [clause.verb, doubted?.verb ?? clause.last], anchors: [clause.verb] });
  if (!clause.passive)
    for (const o of clause.objects)
      if (o < clause.first || o >= clause.last) scopes.push(...nounScope(tree, o));
  return {
    attitude,
    holders,
    scopes,
    // The no of "say no to" is in the attitude already.
    negated:
      (clause.negated && !saysNo) ||
      clause.auxiliaries.some((a) => NEGATIVE_MODALS.has(a)) ||
      isRefused(report, tree, clause),
    clause,
    trigger: clause.verb,
    rule,
  };
}

/** "challenged the council to act", "appealed to both to open it": somebody, and behind them what they are to do. */
function urgesTo(report: StoryReport, tree: ClauseTree, clause: Clause): boolean {
  const { reading } = report;
  return tree.clauses.some(
    (c) =>
      c.verb > clause.verb + 2 &&
      c.verb < clause.last &&
      tree.clauses[c.parent] === clause &&
      reading.tag(c.verb) === "VB" &&
      reading.lower(c.verb - 1) === "to",
  );
}

/** Verbs of attitude that need a noun behind them. */
export const LIKING: ReadonlySet<string> = new Set(["like", "love"]);
/** What one declines to do without being against anything. */
const SAYING_LITTLE = new Set(
  "weigh take speculate elaborate discuss commit engage address respond reply".split(" "),
);
/** Nouns of what is offered in words only. */
export const GIVEN: ReadonlySet<string> = new Set(
  "reaction criticism doubt objection condemnation scepticism skepticism sympathy response comment view explanation apology condolence prayer thought assessment account glimpse evidence indication sign hint clue detail proof reason idea opportunity chance praise rebuke defense defence critique".split(
    " ",
  ),
);
/** Nouns of what others say or feel: whoever dismisses it takes no side on what it is about. */
export const HEARD: ReadonlySet<string> = new Set(
  "rumour rumor claim allegation accusation report speculation assertion criticism charge notion contention complaint concern fear worry warning assumption argument assessment analysis prediction characterization characterisation insinuation".split(
    " ",
  ),
);
/** Those of them that only put something forward. */
export const ASSERTED: ReadonlySet<string> = new Set(
  "rumour rumor claim allegation accusation speculation assertion contention prediction characterization characterisation".split(
    " ",
  ),
);
/** Verbs of doubt: who does not doubt a thing stands by it. */
export const DOUBTING: ReadonlySet<string> = new Set(
  "question doubt dispute contest mistrust distrust shy flinch retreat back backtrack waver budge renege abandon".split(
    " ",
  ),
);
/** Verbs by which an intention is given up: "backed away from", "broke". */
const LEAVING = new Set(
  "back backtrack retreat renege abandon drop withdraw break reverse forsake ditch scrap".split(" "),
);
/** Verbs by which something is put on the table. */
export const PUT_FORWARD: ReadonlySet<string> = new Set(
  "offer unveil float outline pitch table propose present submit announce".split(" "),
);

/** "its refusal to sign it", "no reason for us to accept it": what is refused is not done. */
function isRefused(report: StoryReport, tree: ClauseTree, clause: Clause): boolean {
  if (isGroundless(report, tree, clause)) return true;
  const noun = tree.parse.heads[clause.verb - tree.first]!;
  if (!clause.relation.startsWith("acl") || noun < tree.first) return false;
  if (REFUSALS.has(report.reading.lemma(noun))) return true;
  // "backed away from its pledge to sign it"
  const verb = tree.parse.heads[noun - tree.first]!;
  return (
    verb >= tree.first && INTENTS.has(report.reading.lemma(noun)) && LEAVING.has(report.reading.lemma(verb))
  );
}

function asksWhether(report: StoryReport, clause: Clause): boolean {
  for (let k = clause.first; k < clause.verb && k < clause.first + 3; k++)
    if (/^(?:whether|if)$/.test(report.reading.lower(k))) return true;
  return false;
}

function isGroundless(report: StoryReport, tree: ClauseTree, clause: Clause): boolean {
  const { reading } = report;
  if (!/^(?:to|of|in)$/.test(reading.lower(clause.verb - 1))) return false;
  let k = clause.verb - 2;
  // "for us", "in trying"
  while (k > tree.first && clause.verb - k < 7 && !GROUNDS.has(reading.lemma(k))) {
    if (!/^(?:PRP|NN|DT|JJ|IN|VBG)/.test(reading.tag(k))) return false;
    k--;
  }
  return GROUNDS.has(reading.lemma(k)) && /^(?:no|little)$/.test(reading.lower(k - 1));
}

function isAttitude(report: StoryReport, clause: Clause): boolean {
  return (
    ATTITUDE_VERBS.has(clause.lemma) ||
    clause.obliques.some((o) => ATTITUDE_VERBS.has(`${clause.lemma} ${o.preposition}`)) ||
    ATTITUDE_PREDICATES.has(report.reading.lower(clause.verb))
  );
}

/** How far before "– a proposal long opposed by …" the words may begin that it explains. */
const EXPLAINED_TOKENS = 12;

/** The words that an indefinite noun after a comma or dash explains: "membership of the pact – an idea dismissed by …". */
function explained(report: StoryReport, tree: ClauseTree, noun: number): Scope[] {
  const { reading } = report;
  let from = noun;
  while (from > tree.first && noun - from < 4 && !/^(a|an)$/.test(reading.lower(from))) from--;
  if (!/^(a|an)$/.test(reading.lower(from)) || from - 1 <= tree.first) return [];
  if (!/^[,–—―-]+$/.test(reading.word(from - 1))) return [];
  const first = Math.max(tree.first, from - 1 - EXPLAINED_TOKENS);
  return [{ range: [first, from - 1], anchors: [noun], near: from - 2 }];
}
