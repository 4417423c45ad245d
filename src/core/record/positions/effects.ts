// What somebody says that a thing would do: bring a harm, stop one, cost a good or keep it. "It would cost jobs" is a no to it;
// "it could allow discrimination" besides a no to discrimination.
import { BRINGING, HARMING } from "../../knowledge/en/harms.ts";
import type { IssueHit } from "../../text/issues.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import type { StoryReport } from "../story.ts";
import { issueSense, type Sense, senseOf } from "./issue-sense.ts";
import type { PositionSource } from "./position-evidence.ts";
import { isHypothetical } from "./supposed.ts";

/** What follows for an issue from what somebody says that a thing does. */
export interface Effect {
  readonly sign: 1 | -1;
  readonly clause: Clause;
  /** Cues of what does it; none where only a pronoun stands for it. */
  readonly subject: readonly IssueHit[];
  readonly points: boolean;
  /** Cues of the harm or good itself, where the issue is a harm, which whoever speaks of it so is against. */
  readonly harm: readonly IssueHit[];
}

const POINTERS = /^(?:it|this|that|which|they|these|those)$/;

/** The effects told in the clauses of some words. */
export function effectsIn(
  source: PositionSource,
  report: StoryReport,
  tree: ClauseTree,
  inside: readonly Clause[],
  hits: readonly IssueHit[],
): Effect[] {
  const found: Effect[] = [];
  for (const clause of inside) {
    const opens = clause.lemma === "open" && clause.objects.some((o) => report.reading.lemma(o) === "door");
    const doing: Sense = opens || BRINGING.has(clause.lemma) ? 1 : HARMING.has(clause.lemma) ? -1 : 0;
    if (doing === 0 || clause.passive || isHypothetical(report, tree, clause)) continue;
    const doers = doersOf(tree, clause);
    if (isWished(report, clause, doers)) continue;
    const object = objectSense(report, tree, clause);
    if (!object) continue;
    found.push({
      sign: (doing * object.sense * (clause.negated ? -1 : 1)) as 1 | -1,
      clause,
      subject: hits.filter((h) => isIn(report, tree, doers, clause, h)),
      points: doers.some((x) => POINTERS.test(report.reading.lower(x))),
      harm: hits.filter((h) => reaches(report, h, object.at) && issueSense(source.byCode.get(h.code)) < 0),
    });
  }
  return found;
}

/** "we will protect jobs", "to end violence": what somebody means to do, or should do, is told by other rules. */
function isWished(report: StoryReport, clause: Clause, doers: readonly number[]): boolean {
  const { reading } = report;
  return (
    doers.length === 0 ||
    doers.some((x) => /^(?:i|we|you|he|she)$/.test(reading.lower(x))) ||
    clause.auxiliaries.some((a) => /^(?:must|should|ought|can|cannot|ca)$/.test(a)) ||
    (reading.tag(clause.verb) === "VB" && clause.auxiliaries.length === 0) ||
    /^VB[GN]$/.test(reading.tag(clause.verb))
  );
}

/** The first word of a harm or good in the objects of a clause, or in what its object is let or made to do. */
function objectSense(
  report: StoryReport,
  tree: ClauseTree,
  clause: Clause,
): { sense: 1 | -1; at: number } | null {
  const { reading } = report;
  const lower = tree.clauses.filter((c) => c.relation === "xcomp" && tree.clauses[c.parent] === clause);
  const doors = clause.lemma === "open" ? clause.obliques.filter((x) => x.preposition === "to") : [];
  for (const o of [...clause.objects, ...lower.map((c) => c.verb), ...doors.map((x) => x.head)]) {
    const bounds = tree.bounds[o - tree.first];
    if (!bounds || o <= clause.verb) continue;
    for (let k = bounds[0]; k < Math.min(bounds[1], o + 5); k++) {
      // "protect religious people from discrimination": another thing.
      if (k > o && !/^(?:of|to|in|against)$/.test(reading.lower(o + 1)) && k > o + 1) break;
      const sense = senseOf(reading.word(k));
      if (sense !== 0) return { sense, at: k };
    }
  }
  return null;
}

/** What does it: the subject; in "a plan which critics said could allow it" the noun that the clause above explains. */
function doersOf(tree: ClauseTree, clause: Clause): readonly number[] {
  if (clause.subjects.length > 0) return clause.subjects;
  const above = tree.clauses[clause.parent];
  if (clause.relation !== "ccomp" || above?.relation !== "acl:relcl") return [];
  return [tree.parse.heads[above.verb - tree.first]!].filter((x) => x >= tree.first);
}

/** True for a cue in the noun phrase of a doer, before the verb. */
function isIn(
  report: StoryReport,
  tree: ClauseTree,
  doers: readonly number[],
  clause: Clause,
  hit: IssueHit,
): boolean {
  const at = report.reading.tokenAt(hit.start);
  return doers.some((x) => {
    const bounds = tree.bounds[x - tree.first];
    return bounds !== undefined && bounds[0] <= at && at < Math.min(bounds[1], clause.verb);
  });
}

function reaches(report: StoryReport, hit: IssueHit, token: number): boolean {
  const { starts, ends } = report.reading.tokens;
  return hit.start < ends[token]! && starts[token]! < hit.end;
}
