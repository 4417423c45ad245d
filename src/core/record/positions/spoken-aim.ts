// Whether what spoken words judge or ask for is the issue that they name, and which of several.
import {
  EVALUATIONS,
  JUDGING_BEFORE,
  MILDLY_FOR,
  NEUTRAL_DOING,
  OPENNESS,
} from "../../knowledge/en/attitudes.ts";
import type { IssueHit } from "../../text/issues.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import { mentionAt } from "../phrases.ts";
import type { StoryReport } from "../story.ts";

/** "for focusing on pay": what somebody spoke of or looked at, not what they did. */
export function isDwelling(report: StoryReport, start: number, hit: IssueHit): boolean {
  const { reading } = report;
  for (let k = reading.tokenAt(start); k < reading.tokenAt(hit.start); k++)
    if (reading.tag(k) === "VBG" && NEUTRAL_DOING.has(reading.lemma(k))) return true;
  // "vowed to look into it"
  const first = reading.tokenAt(start) + 1;
  if (reading.lower(first - 1) === "to" && NEUTRAL_DOING.has(reading.lemma(first)))
    return !MILDLY_FOR.has(reading.lemma(first)) || /^(?:at|into)$/.test(reading.lower(first + 1));
  return false;
}

const REASONS =
  /\b(?:over|after|before|because|since|despite|amid|during|when|while|although|though|following)\b/i;

/** True for a cue behind words with which a reason or a time begins. */
export function isAside(words: string, start: number, hit: IssueHit): boolean {
  return REASONS.test(words.slice(0, Math.max(0, hit.start - start)));
}

/** "must resign even though he apologised": a cue behind the words with which a reason begins. */
export function isBeside(report: StoryReport, clause: Clause, hit: IssueHit): boolean {
  const from = report.reading.tokens.ends[clause.verb]!;
  return hit.start > from && REASONS.test(report.reading.text.slice(from, hit.start));
}

/** True for a cue among the judging clause's own words or in its subject, not in a clause below, above or beside it. */
export function isJudged(report: StoryReport, tree: ClauseTree, clause: Clause, hit: IssueHit): boolean {
  const own = tree.clauses.indexOf(clause);
  const from = report.reading.tokenAt(hit.start);
  const to = report.reading.tokenAt(hit.end - 1);
  for (let k = from; k <= to; k++) if (tree.owner[k - tree.first] === own) return true;
  // "bills that will help": what the relative clause is about.
  const head = tree.parse.heads[clause.verb - tree.first]!;
  if (clause.relation === "acl:relcl" && head >= from && head <= to) return true;
  return clause.subjects.some((x) => {
    const bounds = tree.bounds[x - tree.first];
    return bounds !== undefined && bounds[0] <= from && from < bounds[1];
  });
}

/** "she is wrong on pay": a person is judged, on what side is not told. */
export function isOnly(report: StoryReport, clause: Clause, hit: IssueHit): boolean {
  const { reading } = report;
  if (reading.tag(clause.verb).startsWith("VB")) return false;
  const who = clause.subjects.some(
    (x) => /^(?:he|she|you)$/.test(reading.lower(x)) || mentionAt(report, x)?.kind === "person",
  );
  if (!who) return false;
  for (let k = clause.verb + 1; k < reading.tokenAt(hit.start); k++)
    if (/^(?:on|about|over)$/.test(reading.lower(k))) return true;
  return false;
}

/** True for a cue behind a judging word with "to", "for" or "of": "destructive to our ties". */
export function isConcerned(report: StoryReport, clause: Clause, hit: IssueHit): boolean {
  const { reading } = report;
  for (let i = clause.first; i < clause.last - 1; i++)
    if (
      reading.tokens.ends[i + 1]! <= hit.start &&
      EVALUATIONS.has(reading.lower(i)) &&
      /^(?:to|for|of)$/.test(reading.lower(i + 1))
    )
      return true;
  return false;
}

/** True for a token inside a cue. */
export function covers(report: StoryReport, hit: IssueHit, token: number): boolean {
  return report.reading.tokens.starts[token]! >= hit.start && report.reading.tokens.ends[token]! <= hit.end;
}

/** The first issue behind the words that leave it open ("nobody knows …"), else the last one before them. */
export function openedIn(words: string, start: number, hits: readonly IssueHit[]): IssueHit[] {
  const at = start + Math.max(0, words.search(OPENNESS));
  const after = hits.find((h) => h.start >= at);
  return [after ?? hits.at(-1)!];
}

/** Of each issue its first cue: what is demanded in one breath is all demanded. */
export function everyCode(hits: readonly IssueHit[]): IssueHit[] {
  const codes = new Set<string>();
  return hits.filter((h) => !codes.has(h.code) && codes.add(h.code));
}

/** The cues in the clause that judges, of each code one; all cues of the piece where the clause has none. */
export function nearest(report: StoryReport, clause: Clause, hits: readonly IssueHit[]): IssueHit[] {
  const { tokens } = report.reading;
  const from = tokens.starts[clause.first]!;
  const to = tokens.ends[clause.last - 1]!;
  const inside = hits.filter((h) => h.start >= from && h.end <= to);
  const chosen = inside.length > 0 ? inside : hits;
  const longest = Math.max(...chosen.map((h) => h.length));
  return everyCode(chosen.filter((h) => h.length === longest || chosen.length <= 2));
}

/** "this despicable decision": what the adjectives right before a cue say of it, 0 where they say nothing. */
export function judgedBefore(report: StoryReport, tree: ClauseTree, hit: IssueHit): 1 | -1 | 0 {
  const { reading } = report;
  const from = reading.tokenAt(hit.start);
  for (let k = from - 1; k >= tree.first && from - k <= 5; k--) {
    // "too much discretion", "too few inspections"
    const measure = reading.lower(k - 1) === "too" ? MEASURES.get(reading.lower(k)) : undefined;
    const value = measure ?? JUDGING_BEFORE.get(reading.lower(k));
    const clause = tree.clauses[tree.owner[k - tree.first] ?? -1];
    if (value !== undefined) return clause?.negated ? 0 : value;
    if (!/^(?:JJ|NN|RB|VBN|,|HYPH)/.test(reading.tag(k))) return 0;
  }
  return 0;
}
const MEASURES: ReadonlyMap<string, 1 | -1> = new Map([
  ["much", -1],
  ["many", -1],
  ["little", 1],
  ["few", 1],
]);
