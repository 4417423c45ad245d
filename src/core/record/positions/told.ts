// Attitudes and deeds that the report tells in its own words or in told speech: "X insists on …", "… rejected by Y".
import {
  AGAINST_ACTIONS,
  ATTITUDE_VERBS,
  EXCHANGE,
  QUALMS,
  SPEECH_NOUNS,
  TAKING_VERBS,
  TALKED_OF,
  TALKING_VERBS,
  TELLING_DEEDS,
  URGING_VERBS,
} from "../../knowledge/en/attitudes.ts";
import type { IssueHit } from "../../text/issues.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import { citeTokens } from "../phrases.ts";
import type { StoryReport } from "../story.ts";
import { attitudesIn, DOUBTING } from "./attitude-clauses.ts";
import type { AttitudeFound } from "./attitude-found.ts";
import { orderedEvidence } from "./by-order.ts";
import { headlineEvidence } from "./headlines.ts";
import { addressees, isFactual } from "./holders.ts";
import { ASKING, SETTLING } from "./left-open.ts";
import { holdersOf } from "./parties-of.ts";
import {
  aimedAt,
  aimedNear,
  cueTurn,
  deedSign,
  type IssueAimed,
  isUnclearWorry,
  stanceOf,
} from "./polarity.ts";
import { objectIn, type PositionEvidence, type PositionSource } from "./position-evidence.ts";
import { quotationAt } from "./quotation-at.ts";
import { bygone, isSupposed } from "./supposed.ts";
import { ANSWERS, answeredBefore, isPointer } from "./told-before.ts";
import { calledSo, concerns, done, isAim, verbIn } from "./told-clauses.ts";

/** Verbs that say little beside their object: "made changes", "launched strikes". */
const LIGHT_VERBS = new Set(
  "make launch undertake begin start open order initiate conduct stage mount convene commission announce declare deploy dispatch join resume send lead oversee".split(
    " ",
  ),
);
/** What a cue further away than the object itself counts. */
const FAR_WEIGHT = 0.35;
const FARTHER_WEIGHT = 0.15;
/** From this weight on what the tree shows stands alone. */
const SURE = 0.5;
/** What a weighing of whether counts. */
const OPEN_WEIGHT = 0.6;
/** What counts that somebody else says of a party. */
const OTHERS_WEIGHT = 0.3;
/** "refused to accept anything less than five": who will not take less wants it. */
const IF = /\b(?:if|unless)\b/i;
const LESS = /\b(?:less|fewer|lower|smaller) than\b|\bshort of\b/i;

/** What stands behind these words is why or in what circumstances, not what it is about. */
const BESIDE = /\b(?:for the sake of|in the face of|because of|in spite of|despite|amid)\b/i;

/** "has been advised to veto it": others want it; whether she will nobody says. */
function isOnlyUrged(report: StoryReport, tree: ClauseTree, clause: Clause): boolean {
  const above = tree.clauses[clause.parent];
  return (
    above?.passive === true &&
    URGING_VERBS.has(above.lemma) &&
    !YIELDING.has(above.lemma) &&
    report.reading.lower(clause.verb - 1) === "to"
  );
}
const YIELDING: ReadonlySet<string> = new Set(["force", "persuade", "require", "order"]);

/** The evidence of attitudes and deeds in a sentence. */
export function toldEvidence(
  source: PositionSource,
  report: StoryReport,
  sentence: number,
): PositionEvidence[] {
  const { reading } = report;
  const s = reading.sentences[sentence]!;
  const hits = source.issues.find(reading.text, s.start, s.end);
  if (hits.length === 0 && !mayAnswer(report, s.first, s.last)) return [];
  const tree = report.clauses(sentence);
  const text = reading.text.slice(s.start, s.end);
  // What is asked is not said.
  if (/\?["”’']*$/.test(text.trimEnd())) return [];
  const found: PositionEvidence[] = [];
  const add = (
    holders: readonly number[],
    trigger: number,
    aimed: IssueAimed,
    sign: 1 | -1 | 0,
    more: {
      negated: boolean;
      last: number;
      weight: number;
      rule: string;
      firmness: PositionEvidence["firmness"];
      clause: Clause;
    },
  ) => {
    const statement = quotationAt(source, report, reading.tokens.starts[trigger]!);
    const parties = holdersOf(
      source,
      report,
      tree,
      holders,
      more.clause,
      statement,
      more.rule !== "told-noun" && more.rule !== "told-deed",
    );
    const { hit } = aimed;
    if (isUnclearWorry(report, trigger, hit) || isOnlyUrged(report, tree, more.clause)) return;
    const here = holders.filter((h) => h >= s.first && h < s.last).map((h) => nounStart(report, h, s.first));
    const from = Math.min(trigger, reading.tokenAt(hit.start), ...here);
    const to = Math.max(trigger, reading.tokenAt(hit.end - 1), ...here) + 1;
    const object = citeTokens(
      report,
      Math.min(reading.tokenAt(hit.start), trigger + 1),
      Math.max(more.last, reading.tokenAt(hit.end - 1) + 1),
    );
    const between = reading.text.slice(
      reading.tokens.ends[trigger]!,
      Math.max(hit.start, reading.tokens.ends[trigger]!),
    );
    if (BESIDE.test(between)) return;
    const conditions = [
      ...(TAKING_VERBS.has(more.clause.lemma) ? [EXCHANGE] : []),
      ...(more.firmness === "offer" &&
      (more.rule === "told-readiness" ||
        more.clause.auxiliaries.some((a) => /^(?:c(?:an|ould)|would)$/.test(a)))
        ? [IF]
        : []),
    ];
    // An issue that is the deed itself: "lifting the ban".
    const named = sign < 0 && more.rule === "told-attitude" && isNamedBy(source, hit.code, more.clause.lemma);
    let stance = stanceOf(named ? 1 : sign, more.negated, aimed.turn, text, conditions);
    if (stance === "open" && sign < 0 && DOUBTING.has(more.clause.lemma)) stance = "supports";
    if (stance === "opposes" && LESS.test(between)) stance = "supports";
    if (more.rule === "told-noun" && QUALMS.has(reading.lemma(trigger))) stance = "mixed";
    for (const party of parties)
      found.push({
        party,
        issue: hit.code,
        stance,
        firmness: more.firmness,
        object: objectIn(object.exact),
        citation: citeTokens(report, from, to),
        statement: statement?.id ?? null,
        weight:
          more.weight *
          bygone(report, tree, trigger) *
          (aimed.far > 1 ? FARTHER_WEIGHT : aimed.far > 0 ? FAR_WEIGHT : 1) *
          // "decried Peru’s decision to use it", "praised Peru for using it" take what was done for a fact.
          (statement &&
          statement.speaks_for !== party &&
          statement.speaks_for !== null &&
          (statement.type === "direct" || !(more.rule === "told-noun" || isFact(report, tree, more.clause)))
            ? OTHERS_WEIGHT
            : 1) *
          (more.rule === "told-deed" && statement?.type === "direct" && statement.speaks_for === null
            ? OTHERS_WEIGHT
            : 1),
        rule: more.rule,
      });
  };
  const titled = headlineEvidence(report, sentence, hits);
  if (titled.length > 0) return titled;
  for (const a of attitudesIn(report, tree))
    for (const scope of a.scopes) {
      const open = hits.filter((h) => !isSomebody(report, tree, a, h));
      const aimed =
        scope.near === undefined
          ? aimedAt(report, tree, scope.range, scope.anchors, open, source.byCode, a.trigger)
          : aimedNear(report, scope.range, scope.near, open);
      for (const one of aimed)
        add(a.holders, a.trigger, one, a.attitude.sign, {
          negated: a.negated,
          last: scope.range[1],
          weight: a.attitude.sign === 0 ? OPEN_WEIGHT : 1,
          rule: a.rule,
          firmness: a.attitude.firmness,
          clause: a.clause,
        });
      if (aimed.length > 0) break;
    }
  const pointing = tree.clauses.some((c) => c.objects.some((o) => isPointer(report, o)));
  if (hits.length === 0 || pointing) {
    found.push(...answeredBefore(source, report, tree, sentence, hits));
    if (hits.length === 0) return [...found, ...orderedEvidence(source, report, tree, sentence, hits)];
  }
  for (const clause of tree.clauses) {
    const value = calledSo(report, clause);
    const heads = clause.passive ? clause.agents : clause.subjects;
    if (value !== 0)
      for (const one of aimedAt(
        report,
        tree,
        [clause.passive ? clause.first : clause.verb, clause.last],
        [clause.verb],
        hits,
        source.byCode,
      ))
        add(heads, clause.verb, concerns(report, clause, one.hit) ? { ...one, turn: value } : one, value, {
          negated: clause.negated,
          last: clause.last,
          weight: 0.8,
          rule: "told-evaluation",
          clause,
          firmness: null,
        });
    const above = tree.clauses[clause.parent];
    // "spent millions to defeat it"
    if (isAim(report, tree, clause))
      for (const hit of hits)
        if (
          clause.objects.some(
            (o) => reading.tokens.starts[o]! >= hit.start && reading.tokens.ends[o]! <= hit.end,
          )
        )
          add(
            heads,
            clause.verb,
            { hit, turn: cueTurn(report, hit, source.byCode.get(hit.code)), far: 0 },
            isNamedBy(source, hit.code, clause.lemma) ? 1 : -1,
            {
              negated: clause.negated,
              last: clause.last,
              weight: 0.6,
              rule: "told-aim",
              clause,
              firmness: null,
            },
          );
    // "demanded that they withdraw" tells of no withdrawal.
    if (
      (TALKING_VERBS.has(clause.lemma) && !clause.negated) ||
      !done(report, clause) ||
      isSupposed(report, tree, clause) ||
      (above && clause.relation === "ccomp" && ATTITUDE_VERBS.has(above.lemma))
    )
      continue;
    for (const hit of hits) {
      const from = reading.tokenAt(hit.start);
      const inCue = (token: number) => token >= from && token <= reading.tokenAt(hit.end - 1);
      const issue = source.byCode.get(hit.code);
      // "made the remarks" says that somebody spoke.
      const light =
        !clause.negated &&
        LIGHT_VERBS.has(clause.lemma) &&
        clause.objects.some(
          (o) =>
            inCue(o) &&
            !TALKED_OF.has(reading.lemma(o)) &&
            !(clause.lemma === "send" && SPEECH_NOUNS.has(reading.lemma(o))),
        );
      // "end it as we know it": knowing is no deed.
      const first = verbIn(report, hit);
      const deed =
        clause.objects.some(inCue) && !clause.passive ? TELLING_DEEDS.get(clause.lemma) : undefined;
      if (clause.verb !== first && !light && !deed) continue;
      const turned = deed && (deed > 0 || isNamedBy(source, hit.code, clause.lemma)) ? 1 : -1;
      const sign = deed
        ? ((turned * cueTurn(report, hit, issue)) as 1 | -1)
        : light || hit.length > 1
          ? cueTurn(report, hit, issue)
          : deedSign(clause.lemma, issue);
      add(heads, clause.verb, { hit, turn: 1, far: 0 }, sign, {
        negated: clause.negated,
        last: clause.last,
        weight: 0.6,
        rule: "told-deed",
        clause,
        firmness: null,
      });
    }
  }
  // Where the tree shows nothing of a side and an issue, the order of the words may.
  for (const e of orderedEvidence(source, report, tree, sentence, hits))
    if (
      !found.some((f) => f.party === e.party && f.issue === e.issue && f.weight >= Math.min(SURE, e.weight))
    )
      found.push(e);
  return found;
}

/** True for a cue in the words for the holder of a noun ("pressure from employers") or for whoever is urged ("urged the lawmakers to act"). */
function isSomebody(report: StoryReport, tree: ClauseTree, a: AttitudeFound, hit: IssueHit): boolean {
  const { reading } = report;
  const from = reading.tokenAt(hit.start);
  const within = (head: number) => {
    const bounds = tree.bounds[head - tree.first];
    return bounds !== undefined && from > a.trigger && bounds[0] <= from && from <= head;
  };
  if (a.rule === "told-noun") return a.holders.some(within);
  return addressees(report, tree, a.clause).some(within);
}

function isFact(report: StoryReport, tree: ClauseTree, clause: Clause): boolean {
  const above = tree.clauses[clause.parent];
  return above !== undefined && isFactual(report, above, clause);
}

function isNamedBy(source: PositionSource, code: string, lemma: string): boolean {
  return AGAINST_ACTIONS.has(lemma) && deedSign(lemma, source.byCode.get(code)) > 0;
}

function asks(report: StoryReport, token: number, last: number): boolean {
  return token < last && ASKING.test(report.reading.lower(token));
}

function mayAnswer(report: StoryReport, first: number, last: number): boolean {
  const { reading } = report;
  for (let i = first; i < last; i++)
    if (
      ANSWERS.has(reading.lemma(i)) ||
      (SETTLING.has(reading.lemma(i)) && (asks(report, i + 1, last) || asks(report, i + 2, last)))
    )
      return true;
  return false;
}

function nounStart(report: StoryReport, head: number, first: number): number {
  let from = head;
  while (
    from - 1 >= first &&
    head - from < 6 &&
    /^(NN|JJ|POS|PRP\$|CD|HYPH|DT)/.test(report.reading.tag(from - 1))
  )
    from--;
  return from;
}
