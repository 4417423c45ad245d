// Clauses that tell of no stance: what is only supposed, hoped for by others, or laid at somebody's door.
import { BLAMING_VERBS, BYGONE, SAID_OF, SUPPOSING } from "../../knowledge/en/attitudes.ts";
import { CLAIM_VERBS } from "../../knowledge/en/replies.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import type { StoryReport } from "../story.ts";
import { isFactual } from "./holders.ts";

const MAYBE = new Set(["may", "might", "could", "can"]);
const DEPENDENT = /^(ccomp|xcomp|advcl|conj|acl|csubj)/;
const URGED = new Set(["ask", "urge", "press", "pressure", "encourage", "tell", "implore", "beg"]);
/** Clauses above that are looked at. */
const MAX_UP = 4;

/**
 * True for a clause under "if" or "whether", with "may" or "could", under somebody else's hope, fear or guess, or told as
 * what somebody is blamed or thanked for.
 * + "if the council vetoes it", "there is speculation that she will veto it", "urged her to veto it", "accused them of blocking talks"
 * - "they hope to block it", "he said he would veto it"
 */
export function isSupposed(report: StoryReport, tree: ClauseTree, clause: Clause): boolean {
  const { reading } = report;
  if (clause.auxiliaries.some((a) => MAYBE.has(a)) && !clause.negated && !canAccept(report, tree, clause))
    return true;
  if (isUrged(report, clause.verb) || isDue(tree, clause)) return true;
  // "stopped short of endorsing it"
  if (
    clause.verb - 2 >= tree.first &&
    reading.lower(clause.verb - 2) === "short" &&
    reading.lower(clause.verb - 1) === "of"
  )
    return true;
  // "charges that she backs it", whatever the tree says.
  const noun = clause.first - 1;
  if (noun >= tree.first && reading.lower(clause.first) === "that" && /^NN/.test(reading.tag(noun)))
    if (SAID_OF.has(reading.lemma(noun))) return true;
  let at: Clause | undefined = clause;
  for (let steps = 0; at && steps < MAX_UP; steps++) {
    if (isAsked(report, tree, at)) return true;
    if (!DEPENDENT.test(at.relation)) return false;
    const head = tree.parse.heads[at.verb - tree.first]!;
    // "speculation that she will veto it": the noun between the clauses.
    if (
      at.relation.startsWith("acl") &&
      head >= tree.first &&
      (SUPPOSING.has(reading.lemma(head)) || SAID_OF.has(reading.lemma(head)))
    )
      return at.relation !== "acl:relcl" && reading.tag(head).startsWith("NN");
    const above: Clause | undefined = at.parent < 0 ? undefined : tree.clauses[at.parent];
    if (!above) return false;
    if (
      reading.tag(at.verb) === "VBG" &&
      BLAMING_VERBS.has(above.lemma) &&
      isNamed(report, tree, at) &&
      !isFactual(report, above, at)
    )
      return true;
    // "sued the council for blocking it"
    if (
      reading.tag(at.verb) === "VBG" &&
      SUING.has(above.lemma) &&
      /^for(?: not)?$/.test(words(reading, at.verb))
    )
      return true;
    // "could still try to block it"
    if (/^(?:xcomp|conj)$/.test(at.relation) && !above.negated && above.auxiliaries.some((a) => MAYBE.has(a)))
      return true;
    // "could filibuster it, requiring sixty votes"
    if (
      at.relation === "advcl" &&
      reading.tag(at.verb) === "VBG" &&
      !above.negated &&
      above.auxiliaries.some((a) => MAYBE.has(a))
    )
      return true;
    const same = at.subjects.some((x) => above.subjects.includes(x));
    if (!same && SUPPOSING.has(above.lemma) && /^(ccomp|xcomp|advcl)$/.test(at.relation)) return true;
    at = above;
  }
  return false;
}

/** "for", or "for not", before a verb. */
function words(reading: StoryReport["reading"], verb: number): string {
  const before = reading.lower(verb - 1);
  return before === "not" ? `${reading.lower(Math.max(0, verb - 2))} not` : before;
}
const SUING = new Set(
  "file sue indict charge arrest fire fine jail prosecute punish sanction penalize penalise".split(" "),
);

/** "could back it only if …", "said it could live with it": a yes, with or without its condition. */
function canAccept(report: StoryReport, tree: ClauseTree, clause: Clause): boolean {
  const { text, tokens } = report.reading;
  if (ON_CONDITION.test(text.slice(tokens.ends[clause.verb]!, tokens.ends[clause.last - 1]!))) return true;
  if (!ACCEPTING.has(clause.lemma)) return false;
  const above = tree.clauses[clause.parent];
  return (
    clause.auxiliaries.some((a) => /^c(?:an|ould)$/.test(a)) &&
    clause.subjects.some((x) => OWN_VOICE.test(report.reading.lower(x))) &&
    (above === undefined || (clause.relation === "ccomp" && CLAIM_VERBS.has(above.lemma)))
  );
}
const ON_CONDITION = /\b(?:(?:but )?only (?:if|when)|on condition|provided that|(?:as|so) long as)\b/i;
const ACCEPTING = new Set("accept live tolerate agree support back consider work".split(" "));
const OWN_VOICE = /^(?:i|we|it|he|she|they)$/;

/** "should back it", "should show it by backing it": what somebody else wants of them. */
function isDue(tree: ClauseTree, clause: Clause): boolean {
  const above = tree.clauses[clause.parent];
  return (
    clause.auxiliaries.some((a) => DUE.has(a)) ||
    (/^(?:advcl|xcomp|conj)$/.test(clause.relation) &&
      clause.auxiliaries.length === 0 &&
      above?.auxiliaries.some((a) => DUE.has(a)) === true)
  );
}
const DUE = new Set(["should", "ought"]);

const FORCED = new Set(
  "force compel urge ask press pressure encourage tell implore beg push lobby persuade convince order require invite prompt".split(
    " ",
  ),
);

/** "was urged to veto it", whatever the tree says. */
function isUrged(report: StoryReport, verb: number): boolean {
  const { reading } = report;
  if (verb > 2 && reading.lower(verb - 1) === "to") {
    // "forced the council to reconsider it", "urged states to allow it"
    let k = verb - 2;
    while (k > 0 && verb - k < 7 && /^(?:NN|PRP|JJ|DT|CD|POS)/.test(reading.tag(k))) k--;
    if (
      k < verb - 2 &&
      (FORCED.has(reading.lemma(k)) ||
        (/^(?:on|upon)$/.test(reading.lower(k)) && reading.lemma(k - 1) === "call"))
    )
      return true;
  }
  return (
    verb > 2 &&
    reading.lower(verb - 1) === "to" &&
    URGED.has(reading.lemma(verb - 2)) &&
    /^(?:is|are|was|were|be|been|being)$/.test(reading.lower(verb - 3))
  );
}

/** True for a clause under "if" or "whether", however deep. */
export function isHypothetical(report: StoryReport, tree: ClauseTree, clause: Clause): boolean {
  let at: Clause | undefined = clause;
  for (let steps = 0; at && steps < MAX_UP; steps++) {
    if (isAsked(report, tree, at)) return true;
    at = at.parent < 0 ? undefined : tree.clauses[at.parent];
  }
  return false;
}

/** "whether to sign or veto it", "if she signs". */
function isAsked(report: StoryReport, tree: ClauseTree, clause: Clause): boolean {
  const { heads } = tree.parse;
  for (let i = clause.first; i < clause.verb; i++)
    if (heads[i - tree.first] === clause.verb && /^(if|whether|unless)$/.test(report.reading.lower(i)))
      return true;
  return false;
}

/** "of blocking", "for backing". */
function isNamed(report: StoryReport, tree: ClauseTree, clause: Clause): boolean {
  const before = clause.verb > tree.first ? report.reading.lower(clause.verb - 1) : "";
  return before === "of" || before === "for" || before === "not";
}

/** What is left of an attitude that is told as gone: alone too little. */
const BYGONE_SHARE = 0.3;
const BYGONE_TOKENS = 5;

/** What an attitude at a token counts: little where it is told as gone ("had at first backed it", "once said it would", "backed it in the past"). */
export function bygone(report: StoryReport, tree: ClauseTree, trigger: number): number {
  const { text, tokens } = report.reading;
  const before = (at: number) =>
    text.slice(tokens.starts[Math.max(tree.first, at - BYGONE_TOKENS)]!, tokens.starts[at]!);
  const clause = tree.clauses[tree.owner[trigger - tree.first] ?? -1];
  const above = clause && tree.clauses[clause.parent];
  const behind = clause ? text.slice(tokens.ends[trigger]!, tokens.ends[clause.last - 1]!) : "";
  const told = above && /^[cx]comp$/.test(clause.relation) && BYGONE.test(before(above.verb));
  return told || BYGONE.test(before(trigger)) || /\bin the past\b/i.test(behind) ? BYGONE_SHARE : 1;
}
