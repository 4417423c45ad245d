// Words by which one turns to another in public or in private: "urged her to veto it", "called for a vote", "warned him".
import { ADDRESS_VERBS, APPEAL_VERBS } from "../../knowledge/en/event-words.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import { mentionAt } from "../phrases.ts";
import type { StoryReport } from "../story.ts";
import type { Participants } from "./participants.ts";

/** The name of the rule by which a clause is somebody's turning to another, or null. */
export function appealOf(
  report: StoryReport,
  tree: ClauseTree,
  clause: Clause,
  who: Participants,
): "addressed" | "appeal" | null {
  if (!report.reading.tag(clause.verb).startsWith("VB")) return null;
  if (
    ADDRESS_VERBS.has(clause.lemma) &&
    !isOnlySaid(report, tree, clause) &&
    (who.people.length > 1 || isBodyToOne(report, clause, who))
  )
    return "addressed";
  return isAppeal(report, tree, clause) && (who.actors.length > 0 || hasNamedSubject(report, tree, clause))
    ? "appeal"
    : null;
}

/** True for the deed that somebody is asked for, which nobody says will be done: "urged the mayor [to veto it]". */
export function isAskedFor(report: StoryReport, tree: ClauseTree, clause: Clause): boolean {
  let above = tree.clauses[clause.parent];
  // "urged him to recall or [rewrite] it"
  if (clause.relation === "conj" && above) above = tree.clauses[above.parent];
  return (
    above !== undefined &&
    above.verb < clause.verb &&
    /^(xcomp|ccomp|advcl|conj)$/.test(clause.relation) &&
    (isDemand(report, above, clause) ||
      APPEAL_VERBS.has(above.lemma) ||
      (above.lemma === "call" && ofCall(above)))
  );
}

/** "called her “a danger”", "asked him whether he knew": a name for somebody, and a question. - "called her on Friday", "asked him to resign" */
function isOnlySaid({ reading }: StoryReport, tree: ClauseTree, clause: Clause): boolean {
  const object = clause.objects.find((o) => o > clause.verb);
  if (object === undefined || clause.passive) return false;
  const own = tree.clauses.indexOf(clause);
  if (clause.lemma === "ask")
    return !tree.clauses.some(
      (c) => c.parent === own && c.verb > clause.verb && reading.tag(c.verb) === "VB",
    );
  if (clause.lemma !== "call") return false;
  let next = clause.verb + 1;
  while (/^(NNP|PRP|NNPS)$/.test(reading.tag(next)) || /^(mr|mrs|ms|dr)\.?$/.test(reading.lower(next)))
    next++;
  return /^(DT|JJ|NN|PRP\$|CD|VBG|RB)/.test(reading.tag(next)) || /^[“"'‘]$/.test(reading.word(next));
}

/** "demanded that the assembly [approve] it": the bare verb of what is demanded. */
function isDemand({ reading }: StoryReport, above: Clause, clause: Clause): boolean {
  return (
    /^(demand|insist|request|recommend|propose|suggest|require)$/.test(above.lemma) &&
    clause.relation === "ccomp" &&
    reading.lower(clause.verb) === clause.lemma &&
    clause.auxiliaries.length === 0
  );
}

/** "Republicans urged Brandt": a side or body that turns to one person. */
function isBodyToOne(report: StoryReport, clause: Clause, who: Participants): boolean {
  const kinds = (clause.passive ? clause.agents : clause.subjects).map((x) => mentionAt(report, x)?.kind);
  // "was interviewed by the police"
  if (clause.passive)
    return (
      who.people.length === 1 &&
      clause.subjects.some((x) => mentionAt(report, x)?.kind === "person") &&
      kinds.some((k) => k === "organisation" || k === "group")
    );
  return (
    who.people.length === 1 &&
    who.actors.length === 0 &&
    /^VBD$/.test(report.reading.tag(clause.verb)) &&
    kinds.some((k) => k === "organisation" || k === "group") &&
    clause.objects.some((o) => mentionAt(report, o)?.kind === "person")
  );
}

/** "called for a veto", "demanded her resignation", "urged the mayor to veto it", "has asked the court to rule". */
function isAppeal({ reading }: StoryReport, tree: ClauseTree, clause: Clause): boolean {
  if (!/^VB[DN]$/.test(reading.tag(clause.verb)) || clause.passive || clause.relation.startsWith("acl"))
    return false;
  if (clause.lemma === "demand" || (/^(call|appeal)$/.test(clause.lemma) && ofCall(clause))) return true;
  const own = tree.clauses.indexOf(clause);
  return (
    APPEAL_VERBS.has(clause.lemma) &&
    tree.clauses.some((c) => c.parent === own && c.verb > clause.verb && reading.tag(c.verb) === "VB")
  );
}

function ofCall(clause: Clause): boolean {
  return clause.obliques.some((o) => o.preposition === "for" || o.preposition === "on");
}

/** A subject with a name in it: "the Chamber of Commerce", "Democrats", "Hallum's mayor". */
function hasNamedSubject({ reading }: StoryReport, tree: ClauseTree, clause: Clause): boolean {
  return clause.subjects.some((x) => {
    const [from, to] = tree.bounds[x - tree.first] ?? [x, x];
    for (let k = from; k < to; k++) if (/^NNPS?$/.test(reading.tag(k))) return true;
    return false;
  });
}
