// The words that tell of an event: a clause with its subject, cut out of the text as it stands.
import type { Quotation } from "../../model/annotation.ts";
import type { Reading } from "../../model/reading.ts";
import type { Citation } from "../../model/span.ts";
import { stemmedWords } from "../../text/stem.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import { citeSpan, coreOf, mentionAt } from "../phrases.ts";
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
  quotation?: Quotation,
): { citation: Citation; stems: Set<string>; whole: boolean } {
  const core = coreOf(report, tree, clause);
  const stems = stemmedWords(report.reading.text, core.start, core.end)
    .map((w) => w.stem)
    .filter((w) => w.length > 2 && !report.nameStems.has(w) && !IDLE.has(w));
  const { reading } = report;
  let from = withoutLinks(report, reading.tokenAt(core.start), clause.verb);
  let to = lastOf(report, tree, clause, reading.tokenAt(core.end - 1));
  const own = hasOwnSubject(tree, clause);
  const finite = (own || clause.past) && !RELATIVE.has(reading.lower(clause.subjects[0]!));
  if (clause.past && clause.subjects.length > 0)
    from = nameBefore(
      report,
      clause.subjects[0]!,
      withoutLinks(report, Math.min(from, tree.bounds[clause.subjects[0]! - tree.first]![0]), clause.verb),
    );
  const relative = clause.relation.startsWith("acl") && !clause.past && !ofContent(tree, clause, reading);
  if (!finite || relative) from = ledFrom(report, tree, clause, from, to);
  // The words of a speaker are no part of the news that he spoke.
  for (const c of quotation?.type === "direct" ? quotation.content : []) {
    const [begin, end] = [reading.tokenAt(c.start), reading.tokenAt(c.end - 1)];
    if (end < clause.verb && end >= from) from = withoutLinks(report, end + 1, clause.verb);
    if (begin > clause.verb && begin <= to) to = lastWord(report, begin - 1, clause.verb);
  }
  to = closed(report, tree, from, to);
  from = compoundFrom(reading, from);
  const span = { start: reading.tokens.starts[from]!, end: reading.tokens.ends[to]! };
  return { citation: citeSpan(report, span), stems: new Set(stems), whole: finite };
}

/** The first token of the word written with hyphens that a token belongs to: "[zig]-zagged". */
function compoundFrom({ tokens, word }: Reading, i: number): number {
  let from = i;
  while (/^[-‐‑]$/.test(word(from - 1)) && tokens.ends[from - 1] === tokens.starts[from]) from -= 2;
  return Math.max(from, 0);
}

/** Where the name stands that the noun of a subject explains: "[Ada Brandt, a Liberal,] rejected it"; else the token given. */
function nameBefore(report: StoryReport, noun: number, from: number): number {
  const { reading } = report;
  const role = mentionAt(report, noun);
  if (!role?.global || role.form === "name") return from;
  for (const m of report.named) {
    const last = reading.tokenAt(m.end - 1);
    if (m.global === role.global && m.form === "name" && last < from && from - last < 4)
      return reading.tokenAt(m.start);
  }
  return from;
}

/** The citation of an event that a noun phrase tells beside what its clause says: "[her sixth visit to Hallum this year]". */
export function toldByNoun(
  report: StoryReport,
  tree: ClauseTree,
  clause: Clause,
  first: number,
  end: number,
): { citation: Citation; stems: Set<string>; whole: boolean } {
  const whole = told(report, tree, clause);
  const { reading } = report;
  let from = first;
  while (
    from < end - 1 &&
    (/^(IN|TO|RB|CC)$/.test(reading.tag(from)) || !/[\p{L}\p{N}]/u.test(reading.word(from)))
  )
    from++;
  let to = end - 1;
  while (to > from && !/[\p{L}\p{N}]/u.test(reading.word(to))) to--;
  const span = { start: reading.tokens.starts[from]!, end: reading.tokens.ends[to]! };
  if (to - from < 2 || span.end - span.start > MAX_LED) return whole;
  return { ...whole, citation: citeSpan(report, span), whole: false };
}

/** True for a clause that says what a noun is about: "speculation that Brandt will veto it". */
function ofContent(tree: ClauseTree, clause: Clause, reading: Reading): boolean {
  return (
    hasOwnSubject(tree, clause) &&
    tree.parse.labels[clause.verb - tree.first] === "acl" &&
    !RELATIVE.has(reading.lower(clause.subjects[0]!))
  );
}

function lastWord(report: StoryReport, from: number, verb: number): number {
  let i = from;
  while (i > verb && !/[\p{L}\p{N}]/u.test(report.reading.word(i))) i--;
  return i;
}

/** The last token of a stretch that does not end on a preposition or inside a title: "said on [“Meet the Press”]". */
function closed(report: StoryReport, tree: ClauseTree, from: number, last: number): number {
  const { reading } = report;
  const end = tree.first + tree.owner.length;
  let to = last;
  if (/^(IN|TO|DT|POS)$/.test(reading.tag(to)) || /^['’]s$/.test(reading.lower(to))) {
    let k = to + 1;
    while (k < end && k - to < 4 && /^(NNP|POS|DT|``)/.test(reading.tag(k))) k++;
    if (k > to + 1) to = k - 1;
  }
  // "after [eleven and a half hours]"
  if (
    reading.tag(to) === "CD" &&
    reading.lower(to + 1) === "and" &&
    reading.lower(to + 3) === "half" &&
    to + 4 < end
  )
    to += 4;
  let open = -1;
  for (let k = from; k <= to; k++)
    if (/^[“"]$/.test(reading.word(k))) open = open < 0 || reading.word(k) === "“" ? k : -1;
    else if (reading.word(k) === "”") open = -1;
  for (let k = to + 1; open >= 0 && k < end && k - open < 9; k++)
    if (/^[”"]$/.test(reading.word(k))) return k;
  return open >= 0 && open === to ? lastWord(report, to, from) : to;
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
    // "by the time Brandt spoke": the noun only says when or how.
    if (/^(time|day|moment|way|reason|extent|year)$/.test(reading.lemma(noun))) return from;
    const begin = noun >= first ? tree.bounds[noun - first]![0] : from;
    // "of the video that was shown": the preposition belongs to what is before it.
    const plain = /^(IN|TO)$/.test(reading.tag(begin)) && begin < noun ? begin + 1 : begin;
    return near(withoutLinks(report, plain, clause.verb));
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
