// What a telling clause itself says of the thing it speaks of: what it is called, and whether the deed is done.
import { BREACHES, EVALUATIONS } from "../../knowledge/en/attitudes.ts";
import type { IssueHit } from "../../text/issues.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import type { StoryReport } from "../story.ts";
import { isSupposed } from "./supposed.ts";

/** "called it destructive to our ties": who says so is for the ties. */
export function concerns(report: StoryReport, clause: Clause, hit: IssueHit): boolean {
  const { reading } = report;
  const to = reading.tokenAt(hit.start);
  for (let k = clause.verb + 1; k < to - 1; k++)
    if (EVALUATIONS.has(reading.lower(k)))
      for (let j = k + 1; j < to && j <= k + 2; j++)
        if (/^(?:to|for|of)$/.test(reading.lower(j))) return true;
  return false;
}

const CALLING = new Set([
  "call",
  "describe",
  "deem",
  "brand",
  "label",
  "term",
  "consider",
  "view",
  "see",
  "find",
  "denounce",
  "regard",
]);

/** Verbs that call a thing something only with "as". */
const AS_ONLY = new Set(["see", "view", "regard", "describe"]);

/** "call the bill toxic", "described the plan as unacceptable": what it is called, 0 where that says nothing. */
export function calledSo(report: StoryReport, clause: Clause): 1 | -1 | 0 {
  if (!CALLING.has(clause.lemma)) return 0;
  if (
    AS_ONLY.has(clause.lemma) &&
    !/^as$/.test(
      [1, 2, 3, 4, 5]
        .map((k) => report.reading.lower(Math.min(clause.verb + k, report.reading.tokens.length - 1)))
        .find((w) => w === "as") ?? "",
    )
  )
    return 0;
  let doing = false;
  let as = false;
  for (let k = clause.verb + 1; k < clause.last; k++) {
    const { reading } = report;
    if (reading.lower(k) === "as") as = true;
    // "viewed it as abandoning its allies", "as ceding critical ground": what it does is judged.
    if (as && reading.tag(k) === "VBG") {
      if (BREACHES.has(reading.lemma(k))) return -1;
      doing = true;
    }
    const value = EVALUATIONS.get(reading.lower(k));
    if (value !== undefined && !(doing && /^NN/.test(reading.tag(Math.min(k + 1, clause.last - 1)))))
      return value;
  }
  return 0;
}

const BEING = /^(?:is|are|was|were|be|been|am|['’](?:s|re|m))$/;

/** True for a clause that tells what its subject does, did or will do. */
export function done(report: StoryReport, clause: Clause): boolean {
  const tag = report.reading.tag(clause.verb);
  if (!tag.startsWith("VB") || clause.relation.startsWith("acl")) return false;
  // "opposed to cutting it": nothing is cut.
  if (tag === "VBG" && !clause.auxiliaries.some((a) => BEING.test(a))) return false;
  for (let i = clause.verb - 1; i >= 0 && i > clause.verb - 8 && report.reading.word(i) !== ","; i--)
    if (/^(if|whether|unless)$/.test(report.reading.lower(i))) return false;
  if (clause.auxiliaries.some((a) => ["could", "would", "may", "might", "should", "can", "must"].includes(a)))
    return false;
  return tag !== "VB" || clause.auxiliaries.includes("will");
}

/** The first verb among the tokens of a cue, -1 where it has none. */
export function verbIn(report: StoryReport, hit: IssueHit): number {
  const { reading } = report;
  const to = reading.tokenAt(hit.end - 1);
  for (let k = reading.tokenAt(hit.start); k <= to; k++) if (reading.tag(k).startsWith("VB")) return k;
  return -1;
}

/** "spent millions to defeat it": an infinitive that says what a deed is done for, and that is against something. */
export function isAim(report: StoryReport, tree: ClauseTree, clause: Clause): boolean {
  const { reading } = report;
  const above = tree.clauses[clause.parent];
  if (!above || clause.relation !== "advcl" || reading.tag(clause.verb) !== "VB") return false;
  if (
    reading.lower(clause.verb - 1) !== "to" ||
    !above.auxiliaries.every((a) => /^(?:ha[sd]|have|will)$/.test(a))
  )
    return false;
  return AIMED_AGAINST.has(clause.lemma) && !above.negated && !isSupposed(report, tree, clause);
}
const AIMED_AGAINST = new Set(
  "defeat block stop kill overturn repeal thwart derail prevent halt scuttle sink undo".split(" "),
);
