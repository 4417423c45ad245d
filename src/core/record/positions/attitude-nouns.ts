// Nouns that say where somebody stands: "its opposition to the quota", "drew criticism from the unions".
import {
  ATTITUDE_NOUNS,
  ATTITUDE_VERBS,
  type Attitude,
  GIVING_UP,
  HIDING,
  ONLY_WITH_TO,
  SOFTENING,
  WORRIES,
} from "../../knowledge/en/attitudes.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import type { StoryReport } from "../story.ts";
import { type AttitudeFound, nounScope, type Scope } from "./attitude-found.ts";

const CARRIERS = new Set(
  "see offer air cast register lodge file vent harbor harbour stress underline emphasize emphasise highlight recognize recognise join echo make voice express have issue renew repeat reiterate drop soften raise maintain restate lead include cite".split(
    " ",
  ),
);

const DRAWING = new Set(
  "prompt draw face meet spark trigger provoke attract win receive encounter have gain get enjoy secure garner command earn".split(
    " ",
  ),
);

const HAVING = new Set("have gain get enjoy secure garner command earn".split(" "));
/** What a thing may have of somebody. */
const HAD = new Set("support backing approval blessing endorsement".split(" "));
/** Feelings about a thing, where somebody voices them. */
const FELT = new Set(
  "anger outrage fury dismay disappointment frustration doubt skepticism scepticism displeasure optimism enthusiasm disgust contempt".split(
    " ",
  ),
);

/** What is left of an attitude that is given up or softened: "dropped its opposition". */
function keptUp(attitude: Attitude, verb: string): Attitude {
  if (SOFTENING.has(verb)) return { sign: 0, firmness: null };
  return GIVING_UP.has(verb) ? { ...attitude, sign: -attitude.sign as 1 | -1 | 0 } : attitude;
}

/** The attitudes that nouns in a clause’s own words tell. */
export function nounAttitudes(report: StoryReport, tree: ClauseTree, clause: Clause): AttitudeFound[] {
  const { reading } = report;
  const found: AttitudeFound[] = [];
  const own = tree.clauses.indexOf(clause);
  for (let i = clause.first; i < clause.last; i++) {
    if (tree.owner[i - tree.first] !== own || !reading.tag(i).startsWith("NN")) continue;
    const word = ATTITUDE_NOUNS.get(reading.lemma(i));
    if (!word) continue;
    const attitude = clause.objects.includes(i) ? keptUp(word, clause.lemma) : word;
    if (ONLY_WITH_TO.has(reading.lemma(i)) && !isBeforeTo(report, i)) continue;
    const bounds = tree.bounds[i - tree.first]!;
    const holders: number[] = [];
    for (let k = bounds[0]; k < i; k++) {
      const label = tree.parse.labels[k - tree.first]!;
      if (tree.parse.heads[k - tree.first] !== i) continue;
      if (label === "nmod:poss" || label === "amod" || label === "compound") holders.push(k);
    }
    if (holders.length === 0 && clause.objects.includes(i) && CARRIERS.has(clause.lemma))
      holders.push(...clause.subjects);
    for (let k = i + 1; k < bounds[1]; k++)
      if (
        tree.parse.heads[k - tree.first] === i &&
        tree.parse.labels[k - tree.first] === "nmod" &&
        hasCase(report, tree, k, ["by", "from"])
      )
        holders.push(k, ...listed(tree, k));
    const had = clause.objects.includes(i) && HAD.has(reading.lemma(i));
    const drawn =
      DRAWING.has(clause.lemma) &&
      (had || !HAVING.has(clause.lemma)) &&
      (clause.objects.includes(i) || clause.obliques.some((o) => o.head === i && o.preposition === "with"));
    if (drawn)
      holders.push(
        ...clause.obliques.filter((o) => /^(?:from|by|in|among)$/.test(o.preposition)).map((o) => o.head),
      );
    // "has the support of the unions"
    if (drawn && had)
      for (let k = i + 1; k < bounds[1]; k++)
        if (
          tree.parse.heads[k - tree.first] === i &&
          tree.parse.labels[k - tree.first] === "nmod" &&
          hasCase(report, tree, k, ["of"])
        )
          holders.push(k, ...listed(tree, k));
    // "could hardly conceal its contempt"
    const hidden = HIDING.has(clause.lemma) && clause.objects.includes(i);
    // "we did not see an offer on access"
    if (clause.lemma === "see" && clause.negated && attitude.firmness === "offer") continue;
    // "refused to sign it over concerns about fraud": whoever refused has them.
    const reason = WORRIES.has(reading.lemma(i)) && hasCase(report, tree, i, ["over", "of", "to", "on"]);
    if (reason && holders.length === 0 && !clause.passive && ATTITUDE_VERBS.has(clause.lemma))
      holders.push(...clause.subjects);
    if (
      holders.length === 0 ||
      (!reason &&
        !(FELT.has(reading.lemma(i)) && CARRIERS.has(clause.lemma)) &&
        hasCase(report, tree, i, ["over", "about", "on", "regarding", "concerning"]))
    )
      continue;
    found.push({
      attitude,
      holders,
      scopes: [
        // "The bill drew criticism from the north": what drew it.
        ...(drawn ? drawnBy(tree, clause).flatMap((x) => nounScope(tree, x)) : []),
        { range: [i, bounds[1]], anchors: [i] },
        ...behind(report, tree, clause, i),
      ],
      negated: clause.negated && !hidden && clause.objects.includes(i),
      clause,
      trigger: i,
      rule: "told-noun",
    });
  }
  return found;
}

/** "The bill drew criticism", "she faces opposition over the bill": what draws it. */
function drawnBy(tree: ClauseTree, clause: Clause): readonly number[] {
  const over = clause.obliques.filter((o) => /^(?:over|about|on|to)$/.test(o.preposition)).map((o) => o.head);
  return [...over, ...clause.subjects].filter((x) => tree.bounds[x - tree.first] !== undefined);
}

/** "announcing its opposition to the quota": trees often hang "to the quota" on the verb. */
function behind(report: StoryReport, tree: ClauseTree, clause: Clause, noun: number): Scope[] {
  const next = noun + 1;
  if (next >= clause.last || !/^(?:to|for|of|against|on)$/.test(report.reading.lower(next))) return [];
  if (tree.bounds[noun - tree.first]![1] > next) return [];
  const pp = clause.obliques.find((o) => o.head > next && tree.bounds[o.head - tree.first]![0] === next);
  return pp ? [{ range: [next, tree.bounds[pp.head - tree.first]![1]], anchors: [pp.head, noun] }] : [];
}

/** "the decision on Monday to sign it" */
function isBeforeTo(report: StoryReport, noun: number): boolean {
  const { reading } = report;
  for (let k = noun + 1; k < reading.tokens.length && k <= noun + 5; k++) {
    if (reading.lower(k) === "to") return true;
    if (/^(?:VB|[.,;:])/.test(reading.tag(k))) return false;
  }
  return false;
}

/** The nouns that are listed with one: "critics and many Democrats". */
function listed(tree: ClauseTree, head: number): number[] {
  const { heads, labels } = tree.parse;
  const found: number[] = [];
  for (let k = 0; k < heads.length; k++)
    if (heads[k] === head && labels[k] === "conj") found.push(tree.first + k);
  return found;
}

function hasCase(report: StoryReport, tree: ClauseTree, head: number, words: readonly string[]): boolean {
  for (let k = tree.bounds[head - tree.first]![0]; k < head; k++)
    if (
      tree.parse.heads[k - tree.first] === head &&
      tree.parse.labels[k - tree.first] === "case" &&
      words.includes(report.reading.lower(k))
    )
      return true;
  return false;
}
