// Who holds an attitude where it is not the subject of its verb: whoever has the decision, did the deed, or gave the speech.
import {
  BLAMING_VERBS,
  CHARGING_VERBS,
  INTENTS,
  SPEECH_NOUNS,
  URGING_VERBS,
} from "../../knowledge/en/attitudes.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import { mentionAt } from "../phrases.ts";
import type { StoryReport } from "../story.ts";

/** "announced her decision to veto it": whoever has the decision, else who tells of it; null where there is no such noun. */
export function decider(report: StoryReport, tree: ClauseTree, clause: Clause): readonly number[] | null {
  const noun = tree.parse.heads[clause.verb - tree.first]!;
  if (!clause.relation.startsWith("acl") || noun < tree.first) return null;
  const { reading } = report;
  // "no intention of signing it"
  const of = reading.tag(clause.verb) === "VBG" && /^(?:of|in)$/.test(reading.lower(clause.verb - 1));
  if (reading.tag(clause.verb) !== "VB" && !of) return null;
  if (!INTENTS.has(report.reading.lemma(noun))) return null;
  const named = ownersOf(report, tree, noun);
  return named.length > 0 ? named : (tree.clauses[clause.parent]?.subjects ?? null);
}

/** "We are the ones who offer it", "the council’s appeal asks": who is behind a noun that is nobody, or the noun itself. */
export function behindNoun(report: StoryReport, tree: ClauseTree, noun: number): readonly number[] {
  if (tree.bounds[noun - tree.first] === undefined) return [noun];
  const same = tree.clauses.find((c) => c.verb === noun && c.subjects.length > 0 && !c.negated);
  if (same && ONES.has(report.reading.lower(noun))) return same.subjects;
  const own = SPEECH_NOUNS.has(report.reading.lemma(noun)) ? ownersOf(report, tree, noun) : [];
  return own.length > 0 ? own : [noun];
}
const ONES = new Set("one ones party people side group only".split(" "));

/** Whose a noun is, by name: "the council’s decision". */
export function ownersOf(report: StoryReport, tree: ClauseTree, noun: number): number[] {
  const own: number[] = [];
  for (let k = tree.bounds[noun - tree.first]![0]; k < noun; k++)
    if (
      tree.parse.heads[k - tree.first] === noun &&
      tree.parse.labels[k - tree.first] === "nmod:poss" &&
      !/^(?:his|her|its|their)$/.test(report.reading.lower(k))
    )
      own.push(k);
  return own;
}

/** "criticised Peru for passing it": whoever is blamed or praised for a deed did it; null for other clauses and for a mere charge. */
export function blamedFor(report: StoryReport, tree: ClauseTree, clause: Clause): readonly number[] | null {
  const above = tree.clauses[clause.parent];
  if (!above || !isFactual(report, above, clause)) return null;
  return above.passive ? above.subjects : above.objects;
}

/** "joined Chile in opposing it": both; null for other clauses. */
export function joinedIn(report: StoryReport, tree: ClauseTree, clause: Clause): readonly number[] | null {
  const above = tree.clauses[clause.parent];
  if (above?.lemma !== "join" || report.reading.lower(clause.verb - 1) !== "in") return null;
  return [...above.subjects, ...above.objects];
}

/** True for a deed that others are blamed or praised for as a fact: "praised them for backing it", not "accused of". */
export function isFactual(report: StoryReport, above: Clause, clause: Clause): boolean {
  return (
    BLAMING_VERBS.has(above.lemma) &&
    !CHARGING_VERBS.has(above.lemma) &&
    report.reading.tag(clause.verb) === "VBG" &&
    report.reading.lower(clause.verb - 1) === "for"
  );
}

/** "said in a speech pushing the plan", "wrote a letter attacking it": whose speech or letter it is; null for other clauses. */
export function speakerBehind(
  report: StoryReport,
  tree: ClauseTree,
  clause: Clause,
): readonly number[] | null {
  const { reading } = report;
  // The noun right before it, whatever the tree says.
  const noun = clause.relation.startsWith("acl")
    ? tree.parse.heads[clause.verb - tree.first]!
    : clause.verb - 1;
  if (noun < tree.first || reading.tag(clause.verb) !== "VBG") return null;
  if (!/^NN/.test(reading.tag(noun)) || !SPEECH_NOUNS.has(reading.lemma(noun))) return null;
  const named = ownersOf(report, tree, noun);
  if (named.length > 0) return named;
  const above = tree.clauses[clause.parent];
  if (!above || above.subjects.includes(noun)) return null;
  return above.passive ? above.agents : above.subjects;
}

/** Tokens between somebody urged and what they are urged to do. */
const URGED_TOKENS = 8;

/** "urged the council to act", "called on Congress to pass it", "wants Congress to pass it": the heads of those who are to act. */
export function addressees(report: StoryReport, tree: ClauseTree, clause: Clause): number[] {
  const { reading } = report;
  const wants = clause.lemma === "want";
  if (clause.passive || (!URGING_VERBS.has(clause.lemma) && !wants)) return [];
  const heads = [
    ...clause.objects,
    ...clause.obliques.filter((o) => /^(?:on|upon|to|with)$/.test(o.preposition)).map((o) => o.head),
  ];
  const deeds = tree.clauses.filter((c) => c.verb > clause.verb && reading.lower(c.verb - 1) === "to");
  const subjects = wants
    ? deeds.flatMap((c) => c.subjects.filter((x) => c.objects.length > 0 || mentionAt(report, x) !== null))
    : heads;
  return subjects.filter((h) => deeds.some((c) => c.verb > h && c.verb - h <= URGED_TOKENS));
}

/** The place behind "to" in "urged the council to act", else the place itself. */
export function behindUrged(report: StoryReport, verb: number, from: number, last: number): number {
  const { reading } = report;
  if (!URGING_VERBS.has(reading.lemma(verb))) return from;
  for (let k = from; k + 1 < last && k <= from + URGED_TOKENS; k++)
    if (reading.lower(k) === "to" && reading.tag(k + 1) === "VB") return k + 1;
  return from;
}
