// From an attitude and its object to a stance on an issue: how far the issue's words are, and what turns the stance round.
import {
  ACCEPTING,
  AGAINST_ACTIONS,
  ALTERING_VERBS,
  ATTACKS,
  CONDITION_WORDS,
  NEUTRAL_DOING,
  PAPER_NOUNS,
  PARTLY,
  REFUSING,
  WORRIES,
} from "../../knowledge/en/attitudes.ts";
import { CLAIM_VERBS } from "../../knowledge/en/replies.ts";
import type { Issue, Stance } from "../../model/record.ts";
import type { IssueHit } from "../../text/issues.ts";
import { stemmedWords } from "../../text/stem.ts";
import type { ClauseTree } from "../clauses.ts";
import type { StoryReport } from "../story.ts";
import { isAct, issueSense, senseOf, senseTurn } from "./issue-sense.ts";
import {
  caseOf,
  endsIn,
  fights,
  hasEnded,
  isCounted,
  isCue,
  isHarmed,
  isMeans,
  isReplaced,
  isTalkedOf,
  noBefore,
  ofNoun,
  omits,
  ownSubject,
  PARTS,
  paperBefore,
  SHIELDING,
  suffers,
  TELLING,
  takesNo,
} from "./turns.ts";

/** An issue that an attitude is about. */
export interface IssueAimed {
  readonly hit: IssueHit;
  /** -1 where the words between turn the attitude round ("demand a stop to …"). */
  readonly turn: 1 | -1;
  /** 0 where the cue belongs to the object itself, more for each clause or aside between. */
  readonly far: number;
}

/** Prepositions of asides: what follows them is seldom what the attitude is about. */
const ASIDES = new Set(
  "after before amid despite during since because following while like over through until upon".split(" "),
);
const MAX_STEPS = 40;
/** Tokens within which a cue still belongs to an attitude that the tree does not put above it. */
const STRAY_TOKENS = 12;

/**
 * The issues in the tokens from (inclusive) to (exclusive), for each code its nearest and longest cue. `anchors` are the
 * tokens that the attitude hangs on: its own word (`trigger`) and the nouns it is about.
 */
export function aimedAt(
  report: StoryReport,
  tree: ClauseTree,
  range: readonly [number, number],
  anchors: readonly number[],
  hits: readonly IssueHit[],
  issues: ReadonlyMap<string, Issue>,
  trigger = -1,
): IssueAimed[] {
  const { reading } = report;
  const start = reading.tokens.starts[range[0]]!;
  const end = reading.tokens.ends[range[1] - 1]!;
  const best = new Map<string, IssueAimed>();
  for (const hit of hits) {
    if (hit.start < start || hit.end > end || isModifier(report, tree, hit, hits)) continue;
    const seen = wayTo(report, tree, anchors, hit, issues.get(hit.code), trigger, hits);
    if (!seen) continue;
    const aside = isApart(report, trigger, hit) || isOfAnother(report, tree, hit, hits);
    const way = seen.far === 0 && aside ? { ...seen, far: 1 } : seen;
    const known = best.get(hit.code);
    if (!known || way.far < known.far || (way.far === known.far && hit.length >= known.hit.length))
      best.set(hit.code, { hit, ...way });
  }
  const nearest = Math.min(...[...best.values()].map((a) => a.far));
  return [...best.values()].filter((a) => a.far === nearest);
}

/** Tokens within which the words behind an attitude are mostly what it is about. */
const REACH = 22;
const PARTING = new Set(
  "after before amid despite because while although though but when following unlike until".split(" "),
);

/** True for a cue far behind its attitude, or behind words with which something else begins, whatever the tree says. */
function isApart(report: StoryReport, trigger: number, hit: IssueHit): boolean {
  const { reading } = report;
  const to = reading.tokenAt(hit.start);
  if (trigger < 0 || to <= trigger) return false;
  if (to - trigger > REACH) return true;
  for (let k = trigger + 1; k < to; k++) {
    if (PARTING.has(reading.lower(k))) return true;
    // "cut subsidies in order to raise pensions"
    if (reading.lower(k) === "order" && reading.lower(k - 1) === "in") return true;
  }
  return false;
}

/** "their plan to arm guards": a paper that is for another issue. */
function isOfAnother(
  report: StoryReport,
  tree: ClauseTree,
  hit: IssueHit,
  hits: readonly IssueHit[],
): boolean {
  const { reading } = report;
  const noun = reading.tokenAt(hit.end - 1);
  if (hit.length > 1 || !PAPER_NOUNS.has(reading.lemma(noun))) return false;
  return tree.clauses.some(
    (c) =>
      c.relation === "acl" &&
      tree.parse.heads[c.verb - tree.first] === noun &&
      reading.lower(c.verb - 1) === "to" &&
      hits.some(
        (h) =>
          h.code !== hit.code &&
          h.start > reading.tokens.starts[c.verb]! &&
          h.end <= reading.tokens.ends[c.last - 1]!,
      ),
  );
}

/** True for a cue that only describes the noun of another issue's cue: "the Supreme Court nomination", "the wall fight". */
function isModifier(
  report: StoryReport,
  tree: ClauseTree,
  hit: IssueHit,
  hits: readonly IssueHit[],
): boolean {
  const { reading } = report;
  const at = headOf(report, tree, hit);
  if (!DESCRIBING.test(tree.parse.labels[at - tree.first]!)) return false;
  const head = tree.parse.heads[at - tree.first]!;
  if (head < tree.first) return false;
  const place = reading.tokens.starts[head]!;
  return hits.some((g) => g.code !== hit.code && g.start <= place && place < g.end);
}
const DESCRIBING = /^(?:compound|amod|nmod:poss|flat|nummod)$/;

/** The token of a cue that all its others hang on. */
function headOf(report: StoryReport, tree: ClauseTree, hit: IssueHit): number {
  const from = report.reading.tokenAt(hit.start);
  const to = report.reading.tokenAt(hit.end - 1);
  let at = from;
  for (let guard = from; guard <= to; guard++) {
    const head = tree.parse.heads[at - tree.first]!;
    if (head < from || head > to) break;
    at = head;
  }
  return at;
}

function wayTo(
  report: StoryReport,
  tree: ClauseTree,
  anchors: readonly number[],
  hit: IssueHit,
  issue: Issue | undefined,
  trigger: number,
  hits: readonly IssueHit[],
): { turn: 1 | -1; far: number } | null {
  const { reading } = report;
  const { heads, labels } = tree.parse;
  const from = reading.tokenAt(hit.start);
  const to = reading.tokenAt(hit.end - 1);
  const named = nameStems(issue);
  const inCue = (t: number) => t >= from && t <= to;
  // A cue that is the attitude's own word says little of what the attitude is about.
  if (inCue(trigger) && endsIn(report, trigger)) return null;
  if (inCue(trigger)) return { turn: 1, far: to === from ? 2 : 0 };
  let turn: 1 | -1 = cueTurn(report, hit, issue);
  if (anchors.some(inCue)) return { turn, far: 0 };
  let at = from;
  while (inCue(heads[at - tree.first]!)) at = heads[at - tree.first]!;
  let far = 0;
  // "repealing it and ending the raid": the verb listed first does nothing to the second one’s object.
  let joined = false;
  let below = -1;
  const flip = () => {
    turn = turn === 1 ? -1 : 1;
  };
  if (hasEnded(report, tree, at) || suffers(tree, at)) flip();
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    const no = noBefore(report, tree, at);
    if (isReplaced(report, tree, at)) flip();
    if (no === "without" || (no === "no" && !isCounted(tree, at))) flip();
    if (
      !inCue(at) &&
      !joined &&
      AGAINST_ACTIONS.has(reading.lemma(at)) &&
      !isMeans(report, at) &&
      !named.has(stemmedWords(reading.lemma(at))[0]?.stem ?? "")
    )
      flip();
    if (!inCue(at) && !joined && (omits(report, at) || endsIn(report, at))) flip();
    if (from < at && isHarmed(tree, at, below)) flip();
    if (tree.clauses.some((c) => c.verb === at && c.negated && !takesNo(tree, c))) flip();
    const label = labels[at - tree.first]!;
    joined = label === "conj";
    below = at;
    const upper = heads[at - tree.first]!;
    // "urged them to stop it": trees often take what is urged for an aside.
    const urged = reading.tag(at) === "VB" && caseOf(report, tree, at).includes("to");
    const paper =
      heads[at - tree.first]! >= tree.first && PAPER_NOUNS.has(reading.lemma(heads[at - tree.first]!));
    const own = paperBefore(report, at);
    if (
      own < 0 &&
      // "criticised what he described as a waste": the thing itself.
      ((label === "acl:relcl" && !paper && reading.lower(Math.max(upper, tree.first)) !== "what") ||
        (label === "advcl" && !urged) ||
        label === "parataxis")
    )
      far++;
    if (caseOf(report, tree, at).some((w) => ASIDES.has(w))) far++;
    // "a proposal on pay", "opposed sections of the plan": the paper or the part, not all of it.
    if (upper >= tree.first && /^NN/.test(reading.tag(upper))) {
      if (PARTS.has(reading.lemma(upper)) && caseOf(report, tree, at).some((w) => /^(?:of|in)$/.test(w)))
        far++;
      if (
        PAPER_NOUNS.has(reading.lemma(upper)) &&
        caseOf(report, tree, at).some((w) => /^(?:on|about|regarding)$/.test(w))
      )
        far++;
    }
    // "changes to the plan": what is changed is not what is wanted.
    if (
      label === "nmod" &&
      isCue(report, upper, hit, hits) &&
      caseOf(report, tree, at).some((w) => /^(?:of|to|in)$/.test(w))
    )
      far++;
    if (
      upper >= tree.first &&
      upper !== trigger &&
      ALTERING_VERBS.has(reading.lemma(upper)) &&
      reading.tag(upper).startsWith("VB")
    )
      far += 2;
    const cases = caseOf(report, tree, at);
    const noun = upper >= tree.first && /^NN/.test(reading.tag(upper)) ? reading.lemma(upper) : "";
    // "criticised her stance on pay", "joined the debate over pay"
    if (isTalkedOf(report, tree, at)) far += 2;
    // "the war on religion"
    if (ATTACKS.has(noun) && cases.includes("on")) flip();
    // "to make clear that the law protects nobody": what is told of it.
    if (label === "ccomp" && upper !== trigger && TELLING.has(reading.lemma(Math.max(upper, tree.first))))
      far += 2;
    // "criticised the minister in messages": where it was said.
    if (
      label === "obl" &&
      upper === trigger &&
      caseOf(report, tree, at).some((w) => /^(?:in|at|via|from|by)$/.test(w)) &&
      tree.clauses.some((c) => c.verb === trigger && !c.passive && c.objects.some((o) => !inCue(o) && o < at))
    )
      far++;
    // "to address the threat"
    if (
      /^(?:advcl|conj)$/.test(label) &&
      reading.tag(at).startsWith("VB") &&
      NEUTRAL_DOING.has(reading.lemma(at))
    )
      far++;
    // "a law which critics say would allow it": what others say of the object.
    if (label === "acl:relcl" && paper && CLAIM_VERBS.has(reading.lemma(at))) far++;
    // "criticism that it could …", "…, and the talks failed": a clause with a subject of its own.
    if (/^(?:acl|conj)$/.test(label) && ownSubject(tree, at)) far++;
    // "protect us from it"
    const shield = heads[at - tree.first]!;
    if (
      shield >= tree.first &&
      SHIELDING.has(reading.lemma(shield)) &&
      caseOf(report, tree, at).includes("from")
    )
      flip();
    // "applauds those who spoke against it"
    if (
      upper >= tree.first &&
      !anchors.includes(upper) &&
      caseOf(report, tree, at).includes("against") &&
      fights(report, upper)
    )
      flip();
    // "criticized his stand and pressed others to vote": two attitudes, each with its own issue.
    if (label === "conj" && reading.tag(at).startsWith("VB") && anchors.includes(heads[at - tree.first]!))
      far++;
    if (label === "ccomp" && /^NN/.test(reading.tag(Math.max(tree.first, heads[at - tree.first]!)))) far++;
    const head = own >= tree.first ? own : (ofNoun(report, tree, at) ?? heads[at - tree.first]!);
    if (head < tree.first) {
      const away = Math.min(...anchors.map((a) => Math.abs(from - a)));
      return away <= STRAY_TOKENS ? { turn, far: far + 1 } : null;
    }
    if (anchors.includes(head)) return { turn, far };
    at = head;
  }
  return null;
}

/** The issue whose cue ends nearest before or at a token, among those in the tokens from (inclusive) to (exclusive). */
export function aimedNear(
  report: StoryReport,
  range: readonly [number, number],
  near: number,
  hits: readonly IssueHit[],
): IssueAimed[] {
  const { reading } = report;
  const start = reading.tokens.starts[range[0]]!;
  const end = reading.tokens.ends[near]!;
  const inside = hits.filter((h) => h.start >= start && h.end <= end);
  const last = inside.sort((a, b) => b.end - a.end || b.length - a.length)[0];
  return last ? [{ hit: last, turn: 1, far: 0 }] : [];
}

/** -1 for a cue that is itself an act against what the issue is ("veto", "reject the measure" for a bill), or a harm where the issue is none. */
export function cueTurn(report: StoryReport, hit: IssueHit, issue: Issue | undefined): 1 | -1 {
  const { reading } = report;
  const lemma = reading.lemma(reading.tokenAt(hit.start));
  const last = reading.lemma(reading.tokenAt(hit.end - 1));
  const named = nameStems(issue);
  const isNamed = (word: string) => named.has(stemmedWords(word)[0]?.stem ?? "");
  const acts =
    AGAINST_ACTIONS.has(lemma) &&
    !isNamed(lemma) &&
    (hit.length === 1 ||
      (!isAct(issue) && issueSense(issue) >= 0 && (PAPER_NOUNS.has(last) || isNamed(last))));
  return acts && senseOf(hit.cue) === 0 ? -1 : senseTurn(report, hit, issue);
}

function nameStems(issue: Issue | undefined): ReadonlySet<string> {
  return new Set(issue ? stemmedWords(`${issue.name} ${issue.code}`).map((w) => w.stem) : []);
}

/** True where words of worry are about something that may itself be harmed: no stance can be told. */
export function isUnclearWorry(report: StoryReport, trigger: number, hit: IssueHit): boolean {
  const { reading } = report;
  if (!WORRIES.has(reading.lower(trigger)) && !WORRIES.has(reading.lemma(trigger))) return false;
  const lemma = reading.lemma(reading.tokenAt(hit.end - 1));
  return !PAPER_NOUNS.has(lemma) && !AGAINST_ACTIONS.has(lemma) && senseOf(hit.cue) >= 0;
}

/** -1 where a verb acts against what the issue is, 1 where doing it is for the issue. */
export function deedSign(lemma: string, issue: Issue | undefined): 1 | -1 {
  return AGAINST_ACTIONS.has(lemma) && !nameStems(issue).has(stemmedWords(lemma)[0]?.stem ?? "") ? -1 : 1;
}

/** The stance of a sign, made "mixed" where the sentence makes a yes depend on something, or on one of `conditions`. */
export function stanceOf(
  sign: 1 | -1 | 0,
  negated: boolean,
  turn: 1 | -1,
  sentence: string,
  conditions: readonly RegExp[] = [],
): Stance {
  if (sign === 0) return "open";
  if (isPartly(sentence)) return "mixed";
  const signed = sign * (negated ? -1 : 1) * turn;
  // "has not rejected the plan": no yes.
  if (sign < 0 && negated && turn > 0) return "open";
  if (signed > 0 && (isConditional(sentence) || conditions.some((c) => c.test(sentence)))) return "mixed";
  return signed > 0 ? "supports" : "opposes";
}

/** True where the words say yes to a part and no to another. */
export function isPartly(text: string): boolean {
  return PARTLY.test(text) && ACCEPTING.test(text.replace(/unaccept\w*/gi, "")) && REFUSING.test(text);
}

function isConditional(text: string): boolean {
  const plain = text.toLowerCase();
  return CONDITION_WORDS.some((w) => plain.includes(w));
}
