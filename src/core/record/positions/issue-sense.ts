// Whether an issue and the cue by which it is found are a harm or a good: "discrimination" is named by what nobody
// wants, and "tolerance" may stand for it. From this follows whether being for the cue is being for the issue.
import { AGAINST_ACTIONS, PAPER_NOUNS } from "../../knowledge/en/attitudes.ts";
import { GOODS, HARMS, LOSSES } from "../../knowledge/en/harms.ts";
import type { Issue } from "../../model/record.ts";
import type { IssueHit } from "../../text/issues.ts";
import { stemmedWords } from "../../text/stem.ts";
import type { StoryReport } from "../story.ts";

export type Sense = 1 | -1 | 0;

const stemOf = (word: string) => stemmedWords(word)[0]?.stem ?? "";
const stems = (words: Iterable<string>) => new Set([...words].map(stemOf));
const HARM_STEMS = stems(HARMS);
const GOOD_STEMS = stems(GOODS);
const TURNING = stems([...AGAINST_ACTIONS, ...LOSSES]);
/** Where the head of a name ends: "Discrimination | against gay people", "Jobs | and plant closures". */
const HEAD_END = /[,:;(]|\b(?:and|or|on|in|for|against|to|of|at|without)\b/i;
/** What is made against a harm: "trafficking laws". */
const REMEDIES = new Set([
  ...PAPER_NOUNS,
  ..."statute act ban policy rule prevention effort task force reform protection safeguard".split(" "),
]);

/** -1 for words that name a harm, or the loss of a good; 1 for a good, or the end of a harm; 0 for others. */
export function senseOf(words: string): Sense {
  let sense: Sense = 0;
  let turn = 1;
  for (const { stem } of stemmedWords(words)) {
    if (HARM_STEMS.has(stem)) sense = sense === 0 ? -1 : sense;
    else if (GOOD_STEMS.has(stem)) sense = sense === 0 ? 1 : sense;
    else if (TURNING.has(stem)) turn = -turn;
  }
  return (sense * turn) as Sense;
}

const known = new WeakMap<Issue, Sense>();

/** Whether an issue is called by a harm or a good: by its code, else by the head of its name. */
export function issueSense(issue: Issue | undefined): Sense {
  if (!issue) return 0;
  let sense = known.get(issue);
  if (sense === undefined) {
    sense = senseOf(issue.code) || senseOf(issue.name.split(HEAD_END)[0] ?? "");
    known.set(issue, sense);
  }
  return sense;
}

/** True for an issue that is itself done against something: "Sanctions and landing bans". */
export function isAct(issue: Issue | undefined): boolean {
  return issue !== undefined && stemmedWords(`${issue.name} ${issue.code}`).some((w) => TURNING.has(w.stem));
}

/** -1 where being for a cue is being against its issue: "tolerance" for discrimination, "closures" for jobs, "gun violence" for a plan. */
export function senseTurn(report: StoryReport, hit: IssueHit, issue: Issue | undefined): 1 | -1 {
  const own = senseOf(hit.cue);
  const whole = issueSense(issue);
  if (whole === 0 && isAct(issue)) return 1;
  if (own === 0 || own === whole || (own > 0 && whole === 0)) return 1;
  return isRemedied(report, hit) ? 1 : -1;
}

/** "gun trafficking laws": what is made against the harm. */
function isRemedied(report: StoryReport, hit: IssueHit): boolean {
  const { reading } = report;
  const next = reading.tokenAt(hit.end - 1) + 1;
  return next < reading.tokens.length && /^NN/.test(reading.tag(next)) && REMEDIES.has(reading.lemma(next));
}
