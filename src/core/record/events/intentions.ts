// Deeds that somebody is bound to or about to do: "plans to open a clinic", "will review it", "is due to fly to Hallum".
import { COMMITMENTS, NO_DEEDS, NO_TASKS } from "../../knowledge/en/event-words.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import { mentionAt } from "../phrases.ts";
import type { StoryReport } from "../story.ts";

/** "threatened to seal the border", "plans to open a clinic": a deed to come that somebody is bound to. */
export function isCommitment({ reading }: StoryReport, clause: Clause, above: Clause | undefined): boolean {
  return (
    clause.relation === "xcomp" &&
    above !== undefined &&
    !above.negated &&
    above.verb < clause.verb &&
    (reading.tag(above.verb) !== "VBG" || above.auxiliaries.length > 0) &&
    COMMITMENTS.has(above.lemma) &&
    !NO_DEEDS.has(clause.lemma)
  );
}

/** True for a verb whose infinitive somebody is likely to carry out or to be held to. - "vowed to fight on", "pledged to do better" */
export function isLikely(above: Clause): boolean {
  return !/^(vow|pledge|promise)$/.test(above.lemma);
}

/**
 * A task that a body is said to do next, in a clause of its own.
 * + "House committees will review it", "The ministry plans to give the towns guidance" · - "The plan will face opposition", "Brandt will have to wait"
 */
export function isTask(report: StoryReport, tree: ClauseTree, clause: Clause): boolean {
  const { reading } = report;
  if (clause.negated || clause.passive || NO_TASKS.has(clause.lemma)) return false;
  if (!/^(root|conj|ccomp|parataxis|xcomp)$/.test(clause.relation)) return false;
  if (!clause.objects.some((o) => reading.tag(o).startsWith("NN") && o > clause.verb)) return false;
  const above = tree.clauses[clause.parent];
  const bound =
    clause.relation === "xcomp" && above?.lemma === "plan" && /^VB[ZPD]$/.test(reading.tag(above.verb));
  const will = clause.auxiliaries.some((a) => a === "will" || a === "'ll" || a === "’ll");
  return (bound || (will && !NO_DEEDS.has(clause.lemma))) && clause.subjects.some((x) => isDoer(report, x));
}

/** A body by name or office, no side as a whole and no thing. */
function isDoer(report: StoryReport, x: number): boolean {
  const m = mentionAt(report, x);
  if (m) return m.kind === "organisation";
  return /^(committee|ministry|council|commission|court|senate|house|government|administration|agency|parliament|department|board|legislature|bureau|panel)$/.test(
    report.reading.lemma(x),
  );
}
