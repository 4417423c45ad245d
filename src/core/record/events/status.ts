// Whether what a clause tells of happened, is planned, is possible or is denied.
import { DENIAL_WORDS, PLANNING_WORDS, POSSIBILITY_WORDS } from "../../knowledge/en/event-words.ts";
import type { EventStatus } from "../../model/record.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import type { StoryReport } from "../story.ts";

const PLANNED_MODALS = new Set(["will", "'ll", "shall", "wo"]);
const POSSIBLE_MODALS = new Set(["may", "might", "could", "would", "can", "'d"]);
const AHEAD_WORDS = new Set(["due", "set", "scheduled", "slated", "expected", "poised"]);

/** The token "to" before an infinitive, or -1. */
function toBefore({ reading }: StoryReport, clause: Clause): number {
  for (let k = clause.verb - 1; k >= clause.verb - 3 && k >= 0; k--) {
    if (reading.lower(k) === "to") return k;
    if (reading.tag(k) !== "RB") return -1;
  }
  return -1;
}

/** True for a noun that is one of those who did a thing: "the first mayor", "the latest side"; false for one who is yet to. */
function isOneOfThose({ reading }: StoryReport, noun: number): boolean {
  for (let k = noun; noun > 0 && k >= 0 && noun - k < 5; k--) {
    if (/^(latest|first|second|third|only)$/.test(reading.lower(k))) return true;
    if (!/^(JJ|NN|HYPH|POS)/.test(reading.tag(k))) return false;
  }
  return false;
}

/** True for what somebody is only said to have done: "allegations that he filed it late". */
export function isAlleged({ reading }: StoryReport, clause: Clause): boolean {
  let k = clause.verb - 1;
  while (k > 0 && clause.verb - k < 8 && reading.lower(k) !== "that") k--;
  return (
    reading.lower(k) === "that" &&
    /^(allegation|accusation|suspicion|charge|claim|suggestion|rumou?r|insinuation)$/.test(
      reading.lemma(k - 1),
    )
  );
}

const DEMAND_MODALS = new Set(["must", "should", "ought"]);
/** Clauses that only hand on what their content says: its own tense decides. */
const CONTENT = new Set(["ccomp", "parataxis", "acl:relcl", "root", "conj", "advcl"]);

/**
 * The status of what a clause tells, or null where it tells of nothing that is, was or may be (a bare infinitive, a gerund).
 * `ahead`: its date lies after the report's.
 */
export function statusOf(
  report: StoryReport,
  tree: ClauseTree,
  clause: Clause,
  ahead = false,
): EventStatus | null {
  const { reading } = report;
  const { first } = tree;
  const parent = clause.parent < 0 ? undefined : tree.clauses[clause.parent];
  const marks = new Set<string>();
  for (let i = clause.first; i < clause.verb; i++)
    if (tree.parse.heads[i - first] === clause.verb && tree.parse.labels[i - first] === "mark")
      marks.add(reading.lower(i));
  if (["if", "whether", "unless"].some((w) => marks.has(w))) return "possible";
  const modal = clause.auxiliaries;
  // "is set for Tuesday", "had been pencilled in for May"
  if (clause.passive && PLANNED_PARTICIPLES.has(clause.lemma)) return clause.negated ? "denied" : "planned";
  const tag = reading.tag(clause.verb);
  // "should be suspended and [demoted]", "will review it and [send] it on": the helper stands with the first of them.
  if (
    parent &&
    clause.relation === "conj" &&
    parent.verb < clause.verb &&
    modal.length === 0 &&
    !marks.has("to") &&
    (/^VBN?$/.test(tag)
      ? clause.passive === parent.passive
      : tag === "VBD" && parent.passive && clause.objects.length === 0) &&
    parent.auxiliaries.some((w) => DEMAND_MODALS.has(w) || PLANNED_MODALS.has(w) || POSSIBLE_MODALS.has(w))
  )
    return statusOf(report, tree, parent, ahead);
  const infinitive =
    marks.has("to") || (tag === "VB" && (modal.length === 0 || reading.lower(clause.verb - 1) === "to"));
  if (
    infinitive &&
    !modal.some(
      (w) => PLANNED_MODALS.has(w) || POSSIBLE_MODALS.has(w) || w === "did" || w === "does" || w === "do",
    )
  ) {
    // "are due to meet", "is set to resign"
    const to = toBefore(report, clause);
    if (to > 0 && AHEAD_WORDS.has(reading.lower(to - 1))) return clause.negated ? "denied" : "planned";
    const noun = clause.relation.startsWith("acl") ? tree.parse.heads[clause.verb - first]! : -1;
    // "was the latest senator to urge it": it is done.
    if (
      isOneOfThose(report, noun) ||
      (parent && isOneOfThose(report, tree.parse.heads[parent.verb - first]!))
    )
      return clause.negated ? "denied" : "happened";
    if (clause.relation === "conj" && parent && parent.verb < clause.verb && toBefore(report, parent) >= 0)
      return statusOf(report, tree, parent);
    const governor =
      noun >= first && reading.tag(noun).startsWith("NN")
        ? nounGovernor(report, tree, noun)
        : parent
          ? governorStatus(report, tree, parent)
          : null;
    return clause.negated && governor ? "denied" : governor;
  }
  // "must apologise": a demand.
  if (modal.some((w) => DEMAND_MODALS.has(w))) return null;
  // "would have voted", "could have met": it was not so, and nobody says that it will be.
  if (modal.some((w) => POSSIBLE_MODALS.has(w)) && modal.includes("have")) return null;
  // "said that they would come back on 22 June": what "will" is in words that are handed on.
  if (modal.includes("would") && !clause.negated && isHandedOn(report, clause, parent, ahead))
    return "planned";
  // "could not meet them": whether they did otherwise nobody says.
  if (clause.negated && modal.some((w) => w === "could" || w === "can" || w === "might")) return null;
  if (modal.some((w) => POSSIBLE_MODALS.has(w))) return clause.negated ? "denied" : "possible";
  // "speculation that she will veto it"
  if (modal.some((w) => PLANNED_MODALS.has(w)) && isOfDoubt(report, tree, clause)) return "possible";
  if (modal.some((w) => PLANNED_MODALS.has(w))) return clause.negated ? "denied" : "planned";
  if (tag === "VBG" && !modal.some((w) => BE.has(w))) {
    // "considered it [before delivering] it": as true as the verb it goes with.
    const link = reading.lower(clause.verb - 1);
    for (let k = clause.verb - 1; k > first && clause.verb - k < 4; k--)
      if (reading.lower(k) === "without") return null;
    if (parent && /^(before|after|while|when|since)$/.test(link)) {
      const status = statusOf(report, tree, parent, ahead);
      // "has not spoken since leaving": she left.
      return status !== "denied" ? status : link === "before" ? null : "happened";
    }
    if (parent && DENIAL_WORDS.has(parent.lemma)) return "denied";
    if (parent && POSSIBILITY_WORDS.has(parent.lemma)) return "possible";
    // "began urging them", "continued shelling the town"
    if (parent && clause.relation === "xcomp" && /^(begin|start|continue|keep)$/.test(parent.lemma))
      return statusOf(report, tree, parent);
    return clause.relation === "advcl" || clause.relation.startsWith("acl") ? "happened" : null;
  }
  if (clause.negated) return "denied";
  if (
    parent &&
    clause.relation === "ccomp" &&
    (parent.lemma === "deny" || (parent.negated && parent.lemma === "confirm"))
  )
    return "denied";
  if (parent && !CONTENT.has(clause.relation) && clause.relation === "xcomp")
    return governorStatus(report, tree, parent);
  // A simple present tells of what is to come only with its date: "the truce ends on Friday".
  if ((tag === "VBP" || tag === "VBZ" || (!tag.startsWith("VB") && modal.some((w) => NOW.has(w)))) && ahead)
    return "planned";
  if (tag === "VBG" && modal.some((w) => BE.has(w)) && !modal.some((w) => WAS.has(w))) return "happened";
  return "happened";
}

/** "announced that it would cut it", "said he would come back on Friday": a deed to come, told in the past tense. */
function isHandedOn(
  { reading }: StoryReport,
  clause: Clause,
  parent: Clause | undefined,
  ahead: boolean,
): boolean {
  if (parent === undefined || !/^(ccomp|parataxis|conj)$/.test(clause.relation)) return false;
  if (!/^VB[DN]$/.test(reading.tag(parent.verb)) && !parent.past) return false;
  for (let i = clause.first; i < clause.last; i++) if (/^(if|unless)$/.test(reading.lower(i))) return false;
  return (
    /^(announce|pledge|promise|vow|confirm|agree)$/.test(parent.lemma) ||
    (ahead && /^(say|tell|add|report|state|declare|write)$/.test(parent.lemma))
  );
}

/** "[speculation] that Brandt will veto it", "no [guarantee] that it will pass" */
function isOfDoubt({ reading }: StoryReport, tree: ClauseTree, clause: Clause): boolean {
  const noun = clause.relation.startsWith("acl") ? tree.parse.heads[clause.verb - tree.first]! : -1;
  return (
    noun >= tree.first &&
    (/^(speculation|rumou?r|expectation|hope|fear|concern|chance|possibility|doubt|prospect|threat|likelihood|worry)$/.test(
      reading.lemma(noun),
    ) ||
      (/^(guarantee|assurance|certainty|sign)$/.test(reading.lemma(noun)) &&
        reading.lower(noun - 1) === "no"))
  );
}

const PLANNED_PARTICIPLES = new Set(["set", "schedule", "plan", "pencil", "expect", "slate", "due", "time"]);
const BE = new Set(["is", "are", "am", "'s", "'re", "be", "was", "were", "been"]);
const WAS = new Set(["was", "were", "been"]);
/** Forms of "be" that tell of now. */
const NOW = new Set(["is", "are", "'s", "'re"]);

function governorStatus(report: StoryReport, tree: ClauseTree, parent: Clause): EventStatus | null {
  const { lemma, negated } = parent;
  if (DENIAL_WORDS.has(lemma)) return "denied";
  // "is prepared to close it": it may yet.
  if (lemma === "prepare" && parent.passive) return negated ? "denied" : "possible";
  if (WISHES.has(lemma)) return null;
  if (PLANNING_WORDS.has(lemma)) {
    if (negated) return "denied";
    return "planned";
  }
  if (POSSIBILITY_WORDS.has(lemma)) return "possible";
  if (["ready", "prepared", "willing", "able", "likely"].includes(report.reading.lower(parent.verb)))
    return "possible";
  if (CARRIED_OUT.has(lemma)) return statusOf(report, tree, parent);
  return null;
}

/** Verbs of wishing: what is wished for is not yet planned. */
const WISHES = new Set(["want", "hope", "wish"]);

/** Verbs whose infinitive is as true as they are: "began to shell", "prompted her to resign". */
const CARRIED_OUT = new Set(
  "begin start continue manage go come help proceed use force prompt cause lead drive compel oblige".split(
    " ",
  ),
);

/** The status of the infinitive behind a noun: "her decision to resign" is as real as the decision. */
function nounGovernor(report: StoryReport, tree: ClauseTree, noun: number): EventStatus | null {
  const lemma = report.reading.lemma(noun);
  if (/^(?:plan|intention|promise|pledge|vow|commitment|agreement|deal|schedule)$/.test(lemma))
    return "planned";
  if (/^(?:threat|call|request|demand|chance|possibility|proposal|bid|offer|move|effort)$/.test(lemma))
    return "possible";
  if (lemma === "refusal") return "denied";
  if (lemma !== "decision" && lemma !== "vote") return null;
  const above = tree.clauses[tree.owner[noun - tree.first]!];
  return above ? statusOf(report, tree, above) : null;
}

/** The status that the words before an event's noun give it: "planned talks", "a potential meeting"; null if none. */
export function nounStatus(words: readonly string[]): EventStatus | null {
  if (
    words.some(
      (w) => w === "potential" || w === "possible" || w === "any" || w === "eventual" || w === "would-be",
    )
  )
    return "possible";
  if (
    words.some((w) =>
      ["planned", "scheduled", "upcoming", "coming", "forthcoming", "next", "further", "future"].includes(w),
    )
  )
    return "planned";
  return null;
}
