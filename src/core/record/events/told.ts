// The words that tell of an event: a clause with its subject, cut out of the text as it stands.
import type { Citation } from "../../model/span.ts";
import { stemmedWords } from "../../text/stem.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import { citeSpan, coreOf } from "../phrases.ts";
import type { StoryReport } from "../story.ts";

/** Characters up to which a clause is led back to the words that it hangs on. */
const MAX_LED = 220;

/** What only ties a clause to the one before it. */
const LINKS = new Set(
  "that if as after before when while since because although though whether unless until and but or so yet with even once than where".split(
    " ",
  ),
);
const RELATIVE = new Set(["who", "which", "that", "whom", "whose", "when", "where"]);

/**
 * The citation of a clause, the stems of its content words, and whether it can stand alone.
 * + "and [Brandt] signed it", "(that) [the talks broke up]", "[the bill, which passed both houses]", "[She plans to sign it]"
 */
export function told(
  report: StoryReport,
  tree: ClauseTree,
  clause: Clause,
): { citation: Citation; stems: Set<string>; whole: boolean } {
  const core = coreOf(report, tree, clause);
  const stems = stemmedWords(report.reading.text, core.start, core.end)
    .map((w) => w.stem)
    .filter((w) => w.length > 2 && !report.nameStems.has(w) && !IDLE.has(w));
  const { reading } = report;
  let from = withoutLinks(report, reading.tokenAt(core.start), clause.verb);
  const to = lastOf(report, tree, clause, reading.tokenAt(core.end - 1));
  const own = hasOwnSubject(tree, clause);
  const finite = (own || clause.past) && !RELATIVE.has(reading.lower(clause.subjects[0]!));
  if (clause.past && clause.subjects.length > 0)
    from = Math.min(from, tree.bounds[clause.subjects[0]! - tree.first]![0]);
  if (!finite) from = ledFrom(report, tree, clause, from, to);
  const span = { start: reading.tokens.starts[from]!, end: reading.tokens.ends[to]! };
  return { citation: citeSpan(report, span), stems: new Set(stems), whole: finite };
}

function hasOwnSubject(tree: ClauseTree, clause: Clause): boolean {
  return clause.subjects.some((s) => tree.parse.heads[s - tree.first] === clause.verb);
}

/** The first token of a clause behind marks and the words that tie it to another. */
function withoutLinks(report: StoryReport, from: number, verb: number): number {
  const { reading } = report;
  let i = from;
  while (i < verb && (LINKS.has(reading.lower(i)) || !/[\p{L}\p{N}]/u.test(reading.word(i)))) {
    // "As of Monday", "after Tuesday's meeting": the word rules a noun and no clause.
    if (/^(after|before|since|until|with|as)$/.test(reading.lower(i)) && !isMark(report, i)) break;
    i++;
  }
  return i;
}

function isMark(report: StoryReport, i: number): boolean {
  const n = report.reading.sentenceOf(i);
  if (n < 0) return false;
  const { parse, first } = report.clauses(n);
  return parse.labels[i - first] !== "case";
}

/** The last token of a clause with the infinitives that it leads to: "is expected [to resume in May]". */
function lastOf(report: StoryReport, tree: ClauseTree, clause: Clause, last: number): number {
  const { reading } = report;
  let to = last;
  for (let guard = 0; guard < 4; guard++) {
    const n = tree.owner[to + 1 - tree.first];
    const next = n === undefined || n < 0 ? undefined : tree.clauses[n];
    if (!next || next === clause || next.relation !== "xcomp" || next.first > to + 1) return to;
    const core = coreOf(report, tree, next);
    const end = reading.tokenAt(core.end - 1);
    if (end <= to) return to;
    to = end;
  }
  return to;
}

/** Where the words begin that a clause without a subject of its own hangs on: its noun, or the clause above it. */
function ledFrom(report: StoryReport, tree: ClauseTree, clause: Clause, from: number, to: number): number {
  const { reading } = report;
  const { first, parse } = tree;
  const near = (i: number) =>
    i >= first && i < from && reading.tokens.ends[to]! - reading.tokens.starts[i]! <= MAX_LED ? i : from;
  if (clause.relation.startsWith("acl")) {
    const noun = parse.heads[clause.verb - first]!;
    const begin = noun >= first ? tree.bounds[noun - first]![0] : from;
    return near(withoutLinks(report, begin, clause.verb));
  }
  const above = tree.clauses[clause.parent];
  if (!above || above.verb > clause.verb) return from;
  const core = coreOf(report, tree, above);
  const begin = withoutLinks(report, reading.tokenAt(core.start), above.verb);
  return near(hasOwnSubject(tree, above) ? begin : ledFrom(report, tree, above, begin, to));
}

const IDLE = new Set(
  "the and for with that this from have has had was were are been his her their its they them who which what when where will would could said say told after before into over about more than out off not but also all any one two".split(
    " ",
  ),
);
