// What turns an attitude round between its word and the noun it reaches, as the tree shows it: a no, a means, an end, a harm.
import {
  AGAINST_ACTIONS,
  ATTITUDE_VERBS,
  BLAMING_VERBS,
  OMITTING,
  PAPER_NOUNS,
  phraseKeys,
  REFUSALS,
  TALKED_OF,
} from "../../knowledge/en/attitudes.ts";
import { HARMING } from "../../knowledge/en/harms.ts";
import type { IssueHit } from "../../text/issues.ts";
import { type Clause, type ClauseTree, RAISING } from "../clauses.ts";
import type { StoryReport } from "../story.ts";

/** True for a token in a cue of another issue. */
export function isCue(report: StoryReport, token: number, hit: IssueHit, hits: readonly IssueHit[]): boolean {
  if (token < 0) return false;
  const at = report.reading.tokens.starts[token]!;
  return hits.some((h) => h.code !== hit.code && h.start <= at && at < h.end);
}

/** "her stance on pay": the noun before the preposition of a phrase. */
export function isTalkedOf(report: StoryReport, tree: ClauseTree, token: number): boolean {
  const { reading } = report;
  for (let k = tree.bounds[token - tree.first]![0]; k > tree.first && k <= token; k++)
    if (/^(?:on|over|about|toward|towards)$/.test(reading.lower(k)))
      return /^NN/.test(reading.tag(k - 1)) && TALKED_OF.has(reading.lemma(k - 1));
  return false;
}

/** "filibuster to block it": what is done for an aim; the aim tells the side. */
export function isMeans(report: StoryReport, token: number): boolean {
  const { reading } = report;
  return (
    token + 2 < reading.tokens.length &&
    reading.tag(token).startsWith("VB") &&
    reading.lower(token + 1) === "to" &&
    reading.tag(token + 2) === "VB"
  );
}

export const TELLING = new Set(
  "say clarify explain show prove argue note claim tell warn learn know".split(" "),
);

/** "failing to back it", "its failure to back it": what follows is not done. */
export function omits(report: StoryReport, token: number): boolean {
  const { reading } = report;
  const lemma = reading.lemma(token);
  if (!OMITTING.has(lemma) && !(REFUSALS.has(lemma) && !AGAINST_ACTIONS.has(lemma))) return false;
  return token + 1 < reading.tokens.length && reading.lower(token + 1) === "to";
}

/** "asked them to shut down the inquiry", "to put an end to it": words that together act against what follows. */
export function endsIn(report: StoryReport, token: number): boolean {
  const { reading } = report;
  const lemma = reading.lemma(token);
  if (!reading.tag(token).startsWith("VB") || AGAINST_ACTIONS.has(lemma)) return false;
  const keys = phraseKeys(lemma, (k) => reading.lower(Math.min(token + k, reading.tokens.length - 1)));
  const key = keys.find((k) => ATTITUDE_VERBS.has(k));
  return key !== undefined && ATTITUDE_VERBS.get(key)!.sign < 0;
}

/** Verbs whose "from" names a harm. */
export const SHIELDING = new Set(
  "protect defend save shield guard free rid spare safeguard insulate rescue exempt".split(" "),
);
export const PARTS = new Set(
  "part section provision element clause portion aspect piece point paragraph".split(" "),
);
const GONE = /^(?:gone|axed)$/;

/** "wants access cut": what follows the noun acts against it. */
export function hasEnded(report: StoryReport, tree: ClauseTree, token: number): boolean {
  const last = Math.min(token + 6, tree.first + tree.owner.length);
  // "wants the tariffs gone"
  if (token + 1 < last && GONE.test(report.reading.lower(token + 1))) return true;
  for (let k = token + 1; k < last; k++)
    if (
      report.reading.tag(k) === "VBN" &&
      AGAINST_ACTIONS.has(report.reading.lemma(k)) &&
      tree.clauses.some((c) => c.verb === k && c.agents.length === 0 && c.auxiliaries.length === 0)
    )
      return true;
  return false;
}

/** "let drivers be blamed": the subject of a passive that does it harm. */
export function isHarmed(tree: ClauseTree, verb: number, subject: number): boolean {
  const clause = tree.clauses.find((c) => c.verb === verb);
  if (!clause?.passive || !clause.subjects.includes(subject) || AGAINST_ACTIONS.has(clause.lemma))
    return false;
  return HARMING.has(clause.lemma) || BLAMING_VERBS.has(clause.lemma);
}

const FADING = new Set("expire lapse end die fail collapse go disappear fade vanish dissolve".split(" "));

/** "not allow drivers to be blamed", "wants the ban to expire": what becomes of the noun that is let or made to. */
export function suffers(tree: ClauseTree, token: number): boolean {
  return tree.clauses.some((c) => {
    if (c.relation !== "xcomp" || c.verb <= token || !tree.clauses[c.parent]?.objects.includes(token))
      return false;
    if (!c.subjects.includes(token)) return false;
    return c.passive
      ? AGAINST_ACTIONS.has(c.lemma) || HARMING.has(c.lemma) || BLAMING_VERBS.has(c.lemma)
      : c.objects.length === 0 && FADING.has(c.lemma);
  });
}

/** True for a verb, or a noun of arguing or fighting, whose "against" names what is not wanted. */
export function fights(report: StoryReport, token: number): boolean {
  return report.reading.tag(token).startsWith("VB") || FIGHTS.has(report.reading.lemma(token));
}
const FIGHTS = new Set("vote argument campaign lawsuit suit protest move push crusade rally".split(" "));

/** "a bill to let them sue", "a bill letting them sue": the paper right before the verb, -1 for none. */
export function paperBefore(report: StoryReport, verb: number): number {
  const { reading } = report;
  if (verb < 2) return -1;
  const noun = reading.lower(verb - 1) === "to" ? verb - 2 : reading.tag(verb) === "VBG" ? verb - 1 : -1;
  return noun >= 0 && PAPER_NOUNS.has(reading.lemma(noun)) && /^NN/.test(reading.tag(noun)) ? noun : -1;
}

/** "overrode the veto of a bill": the noun before "of", where the tree hangs the words behind on the verb. */
export function ofNoun(report: StoryReport, tree: ClauseTree, token: number): number | null {
  const { reading } = report;
  const head = tree.parse.heads[token - tree.first]!;
  if (head < tree.first || !reading.tag(head).startsWith("VB")) return null;
  for (let k = token - 1; k > head + 1 && token - k <= 5; k--)
    // "drop its opposition to it"
    if (tree.parse.heads[k - tree.first] === token && reading.lower(k) === "to")
      return OPPOSING.has(reading.lemma(k - 1)) ? k - 1 : null;
    else if (tree.parse.heads[k - tree.first] === token && reading.lower(k) === "of")
      return AGAINST_ACTIONS.has(reading.lemma(k - 1)) && /^NN/.test(reading.tag(k - 1)) ? k - 1 : null;
  return null;
}

const OPPOSING = new Set("opposition objection resistance".split(" "));

/** True for a noun that is, or a verb that has, a subject of its own in the tree. */
export function ownSubject(tree: ClauseTree, token: number): boolean {
  const { heads, labels } = tree.parse;
  for (let k = 0; k < labels.length; k++) if (heads[k] === token && /^nsubj/.test(labels[k]!)) return true;
  return false;
}

/** The "no" or "without" that hangs on a noun: "no new wall", "without a wall". */
export function noBefore(report: StoryReport, tree: ClauseTree, token: number): string | null {
  const { heads } = tree.parse;
  for (let k = Math.max(tree.first, token - 6); k < token; k++) {
    if (heads[k - tree.first] !== token) continue;
    const word = report.reading.lower(k);
    if (word === "no" || word === "without") return word;
  }
  return null;
}

/** "instead of the old guard", "rather than a tax": what somebody wants something else for. */
export function isReplaced(report: StoryReport, tree: ClauseTree, token: number): boolean {
  const { reading } = report;
  const [from] = tree.bounds[token - tree.first]!;
  for (const k of [from, from - 2])
    if (
      k >= tree.first &&
      k + 1 < token &&
      /^(?:instead of|rather than)$/.test(`${reading.lower(k)} ${reading.lower(k + 1)}`)
    )
      return true;
  return false;
}

/** True where the "no" of a verb's own subject or object has made its clause a negated one. */
export function isCounted(tree: ClauseTree, token: number): boolean {
  const head = tree.parse.heads[token - tree.first]!;
  return tree.clauses.some(
    (c) => c.negated && c.verb === head && (c.subjects.includes(token) || c.objects.includes(token)),
  );
}

/** The prepositions and marks that hang on a noun, left to right. */
export function caseOf(report: StoryReport, tree: ClauseTree, token: number): string[] {
  const found: string[] = [];
  for (let k = Math.max(tree.first, token - 8); k < token; k++)
    if (
      tree.parse.heads[k - tree.first] === token &&
      /^(case|mark)$/.test(tree.parse.labels[k - tree.first]!)
    )
      found.push(report.reading.lower(k));
  return found;
}

/** True where a clause has its no from the one above, which is counted there. */
export function takesNo(tree: ClauseTree, clause: Clause): boolean {
  const above = tree.clauses[clause.parent];
  return clause.relation === "xcomp" && above !== undefined && above.negated && RAISING.has(above.lemma);
}
