// How a clause of somebody's words judges what it speaks of: must and must not, will and will not, good and bad.
import { BREACHES, EVALUATIONS, MILDLY_FOR, NEUTRAL_DOING } from "../../knowledge/en/attitudes.ts";
import type { Firmness, Stance } from "../../model/record.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import { mentionAt, partyAt } from "../phrases.ts";
import type { StoryReport } from "../story.ts";
import type { PositionSource } from "./position-evidence.ts";
import { isHypothetical } from "./supposed.ts";

const OBLIGATION = new Set(["must", "should", "ought"]);
/** Verbs by which what somebody speaks of goes on, or comes to an end. */
const LASTING: ReadonlyMap<string, 1 | -1> = new Map([
  ["continue", 1],
  ["remain", 1],
  ["resume", 1],
  ["proceed", 1],
  ["stop", -1],
  ["cease", -1],
]);
/** "should be built elsewhere": not here. */
const ELSEWHERE = /\b(?:elsewhere|(?:someplace|somewhere) else|another (?:place|time|day))\b/i;
/** "has no place here" */
const NO_PLACE = /\bno (?:place|room|excuse|justification|basis) (?:in|for|at|here|on)\b/i;
const OWNED = /^(?:PRP\$|POS)$/;
const ENDING = new Set(["go", "end", "stop", "cease", "disappear"]);
/** "would end it as we know it" */
export const AS_KNOWN = /^\s+as we(?:['’]ve)? (?:have )?kn(?:ow|own) (?:it|them)\b/i;
const ENDED_AS_KNOWN = /\bend(?:ing|ed|s)?\b[^.;]* as we(?:['’]ve)? (?:have )?kn(?:ow|own) (?:it|them)\b/i;
/** "is not the answer", "it's not the change we need" */
const NOT_THE = /\bnot the (?:\w+ )?(?:answer|solution|change|way|kind|sort|time|place)\b/i;
const TOO_FAR =
  /\bout of the question\b|\boff the table\b|\ba red line\b|\b(?:go(?:es|ing)?|went|gone) too far\b|\bsend(?:s|ing)? the wrong (?:message|signal)\b|\b(?:a|the) step (?:back(?:ward)?s?|in the wrong direction)\b|\bfall(?:s|ing)? (?:far |well )?short\b|\bat the expense of\b|\bon the backs of\b|\bput(?:s|ting)? \S+(?: \S+)?(?: \S+)? (?:at risk|in danger)\b/i;
const NO_HELP =
  /\b(?:do(?:es)?|did|will do|would do) (?:almost )?(?:nothing|little) (?:to|for|about)\b|\bfails? to (?:address|protect|help|solve|fix|deal)\b|\bmakes? no sense\b/i;
const HOLES = /\bdead on arrival\b|\b(?:full of|riddled with) (?:holes|flaws|errors|loopholes)\b/i;
const RIGHT_WAY =
  /\b(?:a|the) (?:\w+ )?step (?:forward|in the right direction)\b|\bthe right thing\b|\bmakes? (?:perfect |good |more )?sense\b|\bsaves? lives\b/i;
/** "is our only hope" */
const NO_OTHER = /\b(?:only|best|last) (?:\w+ )?(?:hope|chance|way|option|path|choice)\b/i;

/** What one can or cannot do in mind or word: no refusal. */
const UNKNOWABLE = new Set(
  "believe imagine say speak tell know see think understand wait help remember recall predict guess promise guarantee confirm comment explain describe stress emphasize emphasise overstate recollect fathom thank express imagine".split(
    " ",
  ),
);
/** Words for what parts people: "should not be controversial" is for it. */
const DIVIDING = new Set("controversial partisan political contentious divisive disputed".split(" "));
/** What judges only as a predicate: "is a problem", "is right to". */
const AS_PREDICATE: ReadonlyMap<string, 1 | -1> = new Map([
  ...[
    "right",
    "legal",
    "constitutional",
    "valid",
    "safe",
    "urgent",
    "worth",
    "better",
    "best",
    "fairer",
    "safer",
  ].map((w) => [w, 1] as const),
  ...["problem", "burden", "obstacle", "extreme", "premature", "worse", "worst", "distraction"].map(
    (w) => [w, -1] as const,
  ),
]);
/** What will happen to somebody, no deed: "we will win", "we will end up in court". */
const BEFALLING = new Set("be end win lose face see know find suffer fall happen become remember".split(" "));
/** What comes out of talks, or is not there yet. */
const OUTCOMES = new Set(
  "deal agreement accord offer decision consensus progress solution vote answer evidence proof sign indication word date breakthrough result settlement compromise proposal letter envelope memo document text tape recording note".split(
    " ",
  ),
);
/** Verbs that judge. */
const VALUING = new Set(
  "belong protect safeguard strengthen improve boost bolster preserve deserve assure insult hijack cave surrender fail grab slap outrage scam violate".split(
    " ",
  ),
);
/** What is done with a question. */
const SETTLED = new Set(
  "decide determine settle resolve debate discuss examine review consider investigate ask answer study".split(
    " ",
  ),
);
const THINKING = new Set(
  "think believe say argue claim want suggest feel insist contend assert complain wish imagine assume allege tell".split(
    " ",
  ),
);
/** Verbs of how a thing is to be taken, and of how much is too much. */
const TAKEN = new Set(
  "consider see view regard take interpret construe read understand mistake confuse".split(" "),
);
const LIMITS = new Set("exceed surpass top outstrip".split(" "));
const OWN_VOICE = /^(?:i|we)$/;
/** Nouns of what somebody may think. */
const IDEAS = new Set(
  "idea notion suggestion claim view argument thought concept belief assumption theory".split(" "),
);

/** How a piece of speech judges what it speaks of. */
export interface Judgement {
  readonly sign: 1 | -1;
  readonly firmness: Firmness | null;
  readonly weight: number;
  readonly rule: string;
  readonly clause: Clause;
  /** Where it is neither for nor against. */
  readonly stance?: Stance;
  /** The noun that judges, where it is no predicate. */
  readonly word?: number;
  /** Offset from which on the issues count. */
  readonly from?: number;
}

/** How a clause judges, or null. */
export function judge(
  source: PositionSource,
  report: StoryReport,
  tree: ClauseTree,
  clause: Clause,
  party: string,
): Judgement | null {
  const { reading } = report;
  // "would not say whether it was right"
  if (isHypothetical(report, tree, clause)) return null;
  const refuses =
    clause.auxiliaries.includes("cannot") ||
    clause.auxiliaries.includes("ca") ||
    (clause.negated && clause.auxiliaries.includes("can"));
  // "You cannot bargain with the weather" refuses nothing.
  if (refuses && clause.subjects.some((x) => reading.lower(x) === "you")) return null;
  // "you don’t need to be in church to know", "you need a ruler": of anybody.
  if (clause.lemma === "need" && clause.subjects.some((x) => reading.lower(x) === "you")) return null;
  // "I can’t believe it", "we cannot say": beyond one's knowledge, not refused.
  if (refuses && UNKNOWABLE.has(clause.lemma) && !clause.passive) return null;
  // "says where value must be added": a question told, no demand.
  if (isInQuestion(report, tree, clause)) return null;
  if (isOthersView(source, report, tree, clause, party)) return null;
  if (isExhorted(report, clause) && !NEUTRAL_DOING.has(clause.lemma))
    return {
      sign: ENDING.has(clause.lemma) && !clause.objects.length ? -1 : 1,
      firmness: "demand",
      weight: 0.8,
      rule: "spoken-obligation",
      clause,
      from: reading.tokens.starts[clause.verb]!,
    };
  if (
    clause.auxiliaries.some((a) => OBLIGATION.has(a)) ||
    (clause.lemma === "need" && !clause.passive && !(clause.negated && clause.auxiliaries.includes("did"))) ||
    refuses
  ) {
    // "must look at the bill"
    if (NEUTRAL_DOING.has(clause.lemma) && !MILDLY_FOR.has(clause.lemma) && !clause.passive) return null;
    // "should not be seen as final", "must not exceed ten": how it is to be taken, how much.
    if ((clause.passive && TAKEN.has(clause.lemma)) || (clause.negated && LIMITS.has(clause.lemma)))
      return null;
    // "The sanctions must go": what must end is not wanted.
    const ends = ENDING.has(clause.lemma) && !clause.objects.length;
    const elsewhere = ELSEWHERE.test(wordsOf(report, clause));
    // "should not be controversial"
    const bad =
      (EVALUATIONS.get(reading.lower(clause.verb)) ?? 1) < 0 || DIVIDING.has(reading.lower(clause.verb));
    if (namesItself(source, report, tree, clause, party)) return null;
    const sign = ((clause.negated || refuses) !== (ends || elsewhere)) !== bad ? -1 : 1;
    const demand = { sign, firmness: "demand", weight: 0.8, rule: "spoken-obligation", clause } as const;
    // "The closure must be decided by the members": no yes to the closure.
    return clause.passive && SETTLED.has(clause.lemma)
      ? { ...demand, from: reading.tokens.starts[clause.verb]! }
      : demand;
  }
  // "can only be reached with their consent"
  const only = onlyWith(report, clause);
  if (only !== null)
    return { sign: 1, firmness: "condition", weight: 0.8, rule: "spoken-only-with", clause, from: only };
  // "There is no crisis"
  if (
    clause.lemma === "be" &&
    clause.negated &&
    /\bthere\b|^no\b/i.test(
      reading.text.slice(reading.tokens.starts[clause.first]!, reading.tokens.starts[clause.verb]!),
    ) &&
    !clause.auxiliaries.length
  )
    // "There is no deal on pay" tells how things stand.
    return clause.subjects.some((x) => OUTCOMES.has(reading.lemma(x)))
      ? null
      : { sign: -1, firmness: null, weight: 0.7, rule: "spoken-denial", clause };
  // "Arms supplies will continue"
  const lasting = LASTING.get(clause.lemma);
  if (
    lasting !== undefined &&
    (lasting > 0 || clause.objects.length === 0) &&
    clause.auxiliaries.some((a) => /^(will|would|'ll|’ll|must|shall)$/.test(a))
  ) {
    const sign = (clause.negated ? -lasting : lasting) as 1 | -1;
    return { sign, firmness: null, weight: 0.6, rule: "spoken-lasting", clause };
  }
  // "discrimination has no place here"
  if (NO_PLACE.test(wordsOf(report, clause)))
    return { sign: -1, firmness: null, weight: 0.7, rule: "spoken-no-place", clause };
  // "The talks have not collapsed"
  if (clause.negated && /^(collapse|fail|founder|die|end)$/.test(clause.lemma) && !clause.passive)
    return { sign: 1, firmness: null, weight: 0.6, rule: "spoken-not-ended", clause };
  // "We are going to go through with it"
  const we = clause.subjects.some((x) => /^(i|we)$/.test(reading.lower(x)));
  if (we && isIntent(report, clause) && !clause.passive && !BEFALLING.has(clause.lemma))
    return { sign: clause.negated ? -1 : 1, firmness: "offer", weight: 0.35, rule: "spoken-intent", clause };
  const { value, word } = evaluationIn(report, tree, clause);
  const above = tree.clauses[clause.parent];
  if (value === 0 || above?.negated) return null;
  // What a side says of itself, good or bad, is no stance on an issue.
  if (
    clause.subjects.some(
      (x) => /^(i|we)$/.test(reading.lower(x)) || partyAt(source.story, report, tree, x) === party,
    )
  )
    return null;
  const sign = (clause.negated ? -value : value) as 1 | -1;
  return {
    sign,
    firmness: null,
    weight: 0.7,
    rule: "spoken-evaluation",
    clause,
    ...(word >= 0 ? { word } : {}),
  };
}

/** "There are those who think we should leave": not the speaker's own view. */
function isOthersView(
  source: PositionSource,
  report: StoryReport,
  tree: ClauseTree,
  clause: Clause,
  party: string,
): boolean {
  // "The idea that states should pay for it is outdated": an idea, nobody's wish.
  const noun = tree.parse.heads[clause.verb - tree.first]!;
  if (/^(?:acl|ccomp)$/.test(clause.relation) && noun >= tree.first && IDEAS.has(report.reading.lemma(noun)))
    return true;
  const above = tree.clauses[clause.parent];
  if (!above || clause.relation !== "ccomp" || !THINKING.has(above.lemma) || above.subjects.length === 0)
    return false;
  return above.subjects.every(
    (x) => !OWN_VOICE.test(report.reading.lower(x)) && partyAt(source.story, report, tree, x) !== party,
  );
}

/** "Brandt must resign": a person who is named is not the one who says so. */
function namesItself(
  source: PositionSource,
  report: StoryReport,
  tree: ClauseTree,
  clause: Clause,
  party: string,
): boolean {
  return clause.subjects.some((x) => {
    const mention = mentionAt(report, x);
    return (
      mention?.kind === "person" &&
      mention.form !== "pronoun" &&
      partyAt(source.story, report, tree, x) === party
    );
  });
}

/** The offset behind "with" or "through" in "could only be reached with …", null where the clause has no such words. */
function onlyWith(report: StoryReport, clause: Clause): number | null {
  const { reading } = report;
  if (!clause.auxiliaries.some((a) => /^(can|could|will)$/.test(a))) return null;
  let only = false;
  for (let i = clause.first; i < clause.last; i++) {
    if (reading.lower(i) === "only") only = true;
    if (only && i > clause.verb && /^(with|through|if)$/.test(reading.lower(i)))
      return reading.tokens.ends[i]!;
  }
  return null;
}

/** True for a clause that an asking word begins: "says where it must be built". */
function isInQuestion(report: StoryReport, tree: ClauseTree, clause: Clause): boolean {
  if (!/^(?:ccomp|advcl|obj)/.test(clause.relation)) return false;
  for (let k = clause.first; k < clause.verb && k < clause.first + 2; k++)
    if (/^(?:where|how|why|who|whom)$/.test(report.reading.lower(k)))
      return tree.clauses[clause.parent] !== undefined;
  return false;
}

/** A verb with nothing behind it but adverbs. */
function isBareVerb(tree: ClauseTree, clause: Clause): boolean {
  const below = tree.clauses.some((c) => tree.clauses[c.parent] === clause && /^[cx]comp$/.test(c.relation));
  return clause.objects.length + clause.obliques.length === 0 && !clause.particle && !below;
}

/** "It’s time to pass it", "Let’s pass it". */
function isExhorted(report: StoryReport, clause: Clause): boolean {
  const { reading } = report;
  const before = (k: number) => (clause.verb - k >= 0 ? reading.lower(clause.verb - k) : "");
  if (reading.tag(clause.verb) !== "VB" || clause.verb < 2) return false;
  if (/^(?:['’]s|us)$/.test(before(1)) && before(2) === "let") return true;
  if (before(1) !== "to") return false;
  for (let k = 2; k <= 5; k++)
    if (before(k) === "time") return /^(?:is|['’]s|was|high|past|the|about)$/.test(before(k + 1));
  return false;
}

function isIntent(report: StoryReport, clause: Clause): boolean {
  const { reading } = report;
  if (clause.auxiliaries.some((a) => a === "will" || a === "'ll" || a === "’ll" || a === "wo")) return true;
  return (
    reading.tag(clause.verb) === "VB" &&
    reading.lower(clause.verb - 1) === "to" &&
    reading.lower(clause.verb - 2) === "going"
  );
}

function wordsOf(report: StoryReport, clause: Clause): string {
  const { text, tokens } = report.reading;
  return text.slice(tokens.starts[clause.first]!, tokens.ends[clause.last - 1]!);
}

/** What the judging words among a clause's own say, 0 where there are none or they cancel out, and the last that is a noun. */
function evaluationIn(
  report: StoryReport,
  tree: ClauseTree,
  clause: Clause,
): { value: 1 | -1 | 0; word: number } {
  const own = tree.clauses.indexOf(clause);
  let sum = 0;
  let word = -1;
  for (let i = clause.first; i < clause.last; i++) {
    if (tree.owner[i - tree.first] !== own) continue;
    // "aid for illegal migrants": an adjective of a noun that is not judged.
    const head = tree.parse.heads[i - tree.first]!;
    if (
      tree.parse.labels[i - tree.first] === "amod" &&
      head !== clause.verb &&
      !clause.objects.includes(head)
    )
      continue;
    // "their outrage", "the party’s success": whose it is, not what the thing is.
    if (
      i !== clause.verb &&
      /^NN/.test(report.reading.tag(i)) &&
      OWNED.test(report.reading.tag(Math.max(0, i - 1)))
    )
      continue;
    const lemma = report.reading.lemma(i);
    // "sued for damages": money.
    if (report.reading.lower(i) === "damages" && /^NN/.test(report.reading.tag(i))) continue;
    // "critical of the plan"
    if (lemma === "critical" && report.reading.lower(Math.min(i + 1, clause.last)) === "of") continue;
    // "critical Republicans": those who criticise.
    if (lemma === "critical" && /^NN/.test(report.reading.tag(Math.min(i + 1, clause.last)))) continue;
    const verb = report.reading.tag(i).startsWith("VB");
    // "to win over"
    if (verb && lemma === "win") continue;
    // "money that was appropriated": a verb spelt like the adjective.
    const spelt = !verb || VALUING.has(lemma);
    const value =
      EVALUATIONS.get(report.reading.lower(i)) ??
      (i === clause.verb ? AS_PREDICATE.get(report.reading.lower(i)) : undefined) ??
      (spelt ? EVALUATIONS.get(lemma) : undefined) ??
      (BREACHES.has(lemma) ? -1 : undefined);
    if (value === undefined) continue;
    if (i !== clause.verb && /^NN/.test(report.reading.tag(i))) word = i;
    // "a good agreement": a judging adjective before its noun is weaker than one that is the predicate.
    sum += i === clause.verb ? 3 * value : value;
  }
  const words = wordsOf(report, clause);
  if (sum === 0) {
    if (ENDED_AS_KNOWN.test(words)) sum = -1;
    else if (TOO_FAR.test(words) || NO_HELP.test(words)) sum = clause.negated ? 1 : -1;
    else if (RIGHT_WAY.test(words)) sum = 1;
    else if (HOLES.test(words)) sum = clause.negated ? 1 : -1;
    // "it works", "it will not work"
    else if (clause.lemma === "work" && isBareVerb(tree, clause)) sum = 1;
    else if ((clause.negated && NOT_THE.test(words)) || NO_OTHER.test(words)) sum = 1;
  }
  return { value: sum > 0 ? 1 : sum < 0 ? -1 : 0, word };
}
