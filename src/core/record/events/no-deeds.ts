// What has the look of a deed and is none: words against words, stances, what is said in passing, what only might be.
import { EVENT_VERBS, LIGHT_VERBS } from "../../knowledge/en/event-words.ts";
import type { TimeExpression } from "../../model/annotation.ts";
import type { EventKind, EventStatus } from "../../model/record.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import type { StoryReport } from "../story.ts";
import { bodyOf } from "./bodies.ts";
import { eventNoun, isTime } from "./event-noun.ts";
import { kindOfPhrase } from "./turns-of-phrase.ts";

/** "may veto it", "could sue", "is prepared to resign": somebody may yet do it. - "if he were elected", "would sign it", "whether he could meet her" */
export function isOpen({ reading }: StoryReport, clause: Clause, above: Clause | undefined): boolean {
  if (clause.relation === "xcomp")
    return above !== undefined && /^(threaten|prepare|prepared|ready)$/.test(above.lemma);
  for (let i = clause.first; i < clause.verb; i++) if (/^(if|whether)$/.test(reading.lower(i))) return false;
  return clause.auxiliaries.some((a) => a === "may" || a === "might" || a === "could") && !clause.passive;
}

/** "rejected the criticism", "refused to take credit": words against words and no decision. */
export function isOfWords(report: StoryReport, tree: ClauseTree, clause: Clause): boolean {
  const { reading } = report;
  const own = tree.clauses.indexOf(clause);
  if (clause.lemma === "refuse")
    return tree.clauses.some(
      (c) =>
        c.parent === own &&
        c.relation === "xcomp" &&
        !EVENT_VERBS.has(c.lemma) &&
        !(LIGHT_VERBS.has(c.lemma) && c.objects.some((o) => eventNoun(report, o) !== undefined)) &&
        kindOfPhrase(report, c) === null,
    );
  return clause.lemma === "reject" && clause.objects.some((o) => WORDS.has(reading.lemma(o)));
}
const WORDS = new Set(
  "reading interpretation version view theory account narrative analogy accusation this that it criticism claim idea notion suggestion allegation accusation argument assertion charge premise concern comparison label characterization characterisation description question".split(
    " ",
  ),
);

/** "rejected the offer" by one who is no chamber and no court, without a day: where he stands. - "the committee rejected the bill" */
export function isStand(report: StoryReport, clause: Clause): boolean {
  return clause.lemma === "reject" && bodyOf(report, clause) === null;
}

/** "telling lawmakers why", "killing six": what goes with another deed. */
export function isBesides({ reading }: StoryReport, clause: Clause): boolean {
  return (
    clause.relation === "advcl" &&
    reading.tag(clause.verb) === "VBG" &&
    /^(tell|say|warn|argue|add|write|insist|kill|injure|wound|leave)$/.test(clause.lemma)
  );
}

/** "The speech, scheduled for 3 March", "talks planned for Friday": a noun that a participle sets for a day. */
export function isSet(clause: Clause): boolean {
  return (
    clause.passive &&
    clause.relation.startsWith("acl") &&
    /^(schedule|plan|cancel|postpone)$/.test(clause.lemma)
  );
}

/**
 * What is said in passing and without a day: "who voted for it", "as he refused", and what a side does all the time.
 * - "after Brandt met Stellan in Hallum"
 */
export function isAside(report: StoryReport, clause: Clause, kind: EventKind, count: number): boolean {
  const tag = report.reading.tag(clause.verb);
  // "rejects it", "is published under another name"
  const lasting =
    (/^VB[ZP]$/.test(tag) && clause.auxiliaries.length === 0) ||
    (tag === "VBN" && clause.auxiliaries.length === 1 && /^(is|are)$/.test(clause.auxiliaries[0]!));
  const headline = report.reading.sentences[clause.sentence]!.zone !== "body";
  if (kind !== "meeting" && kind !== "statement" && lasting && !headline) return true;
  // "Mayors have declared a flood five times"
  if (
    /^(VBN)$/.test(tag) &&
    clause.auxiliaries.includes("have") &&
    clause.subjects.some((x) => isAnyOf(report, x))
  )
    return true;
  // "a grant, partly approved by the assembly"
  if (
    kind === "decision" &&
    clause.passive &&
    /^(acl|advcl)$/.test(clause.relation) &&
    clause.auxiliaries.length === 0
  )
    return true;
  if (count > 1) return false;
  // "speculation that Brandt will veto it": what is said of a thing is a clause of its own.
  const relative = clause.relation.startsWith("acl") && !clause.past && !hasOwnSubject(report, clause);
  // "went to the capital to meet them", "during which she held two meetings"
  const told =
    kind === "visit" ||
    kind === "attack" ||
    (kind === "meeting" && (tag === "VB" || hasOwnSubject(report, clause)));
  return relative || (clause.relation === "advcl" && !told);
}

/** "[mayors] have …": all of a kind, and no one of them. */
function isAnyOf(report: StoryReport, x: number): boolean {
  const { reading } = report;
  return reading.tag(x) === "NNS" && !/^(DT|JJ|CD|NN|NNP|PRP\$|POS)$/.test(reading.tag(x - 1));
}

function hasOwnSubject(report: StoryReport, clause: Clause): boolean {
  return clause.subjects.some(
    (x) =>
      x > clause.first - 1 &&
      x < clause.verb &&
      !/^(who|which|that|whom|whose)$/.test(report.reading.lower(x)),
  );
}

/** "long rejected", "has repeatedly refused": a stance, not a deed. */
export function isLasting(report: StoryReport, clause: Clause): boolean {
  for (let i = clause.verb - 3; i < clause.verb; i++)
    if (i >= 0 && /^(long|repeatedly|always|consistently|often|firmly)$/.test(report.reading.lower(i)))
      return true;
  return false;
}

/** True for a clause that tells of one deed of one day, month or named year: in the past tense, or set for a day to come. */
export function isTold(
  report: StoryReport,
  clause: Clause,
  time: TimeExpression,
  status: EventStatus,
): boolean {
  if (
    /^(?:the|this|last|next|that|every|each|right|today's|today’s)\b(?!.*(?:week|month|day|night))/i.test(
      time.exact,
    )
  )
    return false;
  const tag = report.reading.tag(clause.verb);
  // "would take votes in November": what may come of a thing, unless it takes place itself.
  if (status === "possible" && !isOccurrence(report, clause)) return false;
  // "has fallen this far": no day goes with it.
  if (clause.auxiliaries.some((a) => /^(has|have|['’]ve)$/.test(a)) && !/^this /i.test(time.exact))
    return false;
  // "Friday morning brought some relief"
  if (clause.subjects.length > 0 && clause.subjects.every((x) => isTime(report, x))) return false;
  if (status === "planned") return clause.auxiliaries.includes("will") || clause.passive || tag === "VB";
  // "a survey of plants, completed on 5 June"
  const ofNoun = tag === "VBN" && clause.relation === "acl" && /^\d{4}-\d\d-\d\d/.test(time.value ?? "");
  // "are placed on the page every morning": what is done all the time.
  const now =
    clause.auxiliaries.length > 0 && clause.auxiliaries.every((a) => /^(is|are|am|['’]s|['’]re)$/.test(a));
  const past =
    tag === "VBD" || clause.past || ofNoun || (tag === "VBN" && clause.auxiliaries.length > 0 && !now);
  return past || clause.auxiliaries.some((a) => a === "would" || a === "could");
}

function isOccurrence({ reading }: StoryReport, clause: Clause): boolean {
  return (
    /^(happen|occur|open|air|convene|come|start|begin)$/.test(clause.lemma) ||
    (clause.lemma === "take" && reading.lower(clause.verb + 1) === "place") ||
    (clause.lemma === "hold" && clause.passive)
  );
}
