// When an event is told to be: the times of its clause or sentence, and the event beside which it happened.
import { CLAIM_VERBS } from "../../knowledge/en/replies.ts";
import type { TimeExpression } from "../../model/annotation.ts";
import type { EventStatus } from "../../model/record.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import type { StoryReport } from "../story.ts";
import { triggerStem } from "./borrowed-times.ts";
import { eventNoun } from "./event-noun.ts";

/** Verbs (dictionary form) of plain speech: they tell of an event only with an occasion. */
export const SPEECH = new Set(
  "say tell warn argue add state speak declare remark argue write explain insist warn".split(" "),
);

/** The times that stand wholly between two places of a report. */
export function timesIn(report: StoryReport, start: number, end: number): TimeExpression[] {
  return report.annotation.times.filter((t) => t.start >= start && t.end <= end);
}

/** True for a day, a month, a year or a clock time that says when, not how long nor since when. */
export function isWhen(report: StoryReport, t: TimeExpression): boolean {
  if (t.type !== "date" && t.type !== "time") return false;
  if (/^(now|currently|today's|the past|recently|the future|one day)\b/i.test(t.exact)) return false;
  // "the great boom of the 1920s"
  if (t.value !== null && /^\d+X/.test(t.value)) return false;
  if (VAGUE.test(t.exact) || isLabel(report, t) || isSpanOfYears(report, t)) return false;
  const before = report.reading.text.slice(Math.max(0, t.start - 12), t.start).toLowerCase();
  return !/\b(since|before|than|as of|through)\s+$/.test(before);
}

/** True for a time up to which something holds: "a ban until 2030". */
export function isTill(report: StoryReport, t: TimeExpression): boolean {
  return (
    /^(?:until|till)\b/i.test(t.exact) ||
    /\b(?:until|till)\s$/i.test(report.reading.text.slice(Math.max(0, t.start - 6), t.start))
  );
}

const VAGUE =
  /^(?:(?:the|that|this|all|one|each|every) (?:day|moment|time|night)|right now|at once|these days|as recently|the (?:week|month|year)|(?:the )?(?:recent|coming|last|past|next|previous) (?:(?:few|several|two|three|four|five) )?(?:days|weeks|months|years|decades?|century)|the (?:last|past|next) (?:week|month|year)|(?:(?:many|several|some) )?(?:years|decades|centuries|generations) ago|a (?:century|generation) ago)$/i;

/** True for a year that begins or ends a span: "chair from 2009 to 2015". */
function isSpanOfYears({ reading }: StoryReport, t: TimeExpression): boolean {
  if (!/^\d{4}$/.test(t.exact)) return false;
  const before = reading.text.slice(Math.max(0, t.start - 20), t.start).toLowerCase();
  const after = reading.text.slice(t.end, t.end + 12).toLowerCase();
  if (/\b(?:from|between)\s$/.test(before)) return /^\s*(?:to|through|until|till|and|[-–])/.test(after);
  return /\b(?:from|between)\s\d{4}\s(?:to|through|until|till|and)\s$/.test(before);
}

/** The year that says which event a noun means and so when it was: "the 2012 attack", "Rovia's 2022 invasion"; null if none. */
export function yearOfNoun(report: StoryReport, noun: number): TimeExpression | null {
  const { reading } = report;
  for (let k = noun - 1; k >= 0 && noun - k < 4; k--) {
    if (/^(?:19|20)\d\d$/.test(reading.word(k)))
      return (
        report.annotation.times.find(
          (t) => t.start === reading.tokens.starts[k] && t.exact === reading.word(k),
        ) ?? null
      );
    if (!/^(JJ|NN|HYPH)/.test(reading.tag(k))) return null;
  }
  return null;
}

/** True for a year that only says which: "the 2016 race", "her 2016 rival", "the campaign of ’08". */
function isLabel({ reading }: StoryReport, t: TimeExpression): boolean {
  if (!/^(?:\d{4}|['’]\d\d)$/.test(t.exact)) return false;
  const first = reading.tokenAt(t.start);
  if (
    reading.lower(first - 1) === "of" &&
    /^NN/.test(reading.tag(first - 2)) &&
    !/^(spring|summer|fall|autumn|winter|end|start|beginning|middle|rest|half|quarter|part|year)$/.test(
      reading.lemma(first - 2),
    )
  )
    return true;
  const last = reading.tokenAt(t.end - 1);
  return /^(JJ|NN|VBN|HYPH)/.test(reading.tag(last + 1)) && reading.tag(last - 1) !== "IN";
}

/** True where a time lies after the day of the report. */
export function isAhead(report: StoryReport, t: TimeExpression): boolean {
  const day = report.report.published?.slice(0, 10);
  if (day === undefined || t.value === null || !/^\d{4}/.test(t.value)) return false;
  // "by the end of the month", "later this year"
  const rest = /^(?:the )?end of (?:the|this) |^later this /i.test(t.exact) && day.startsWith(t.value);
  return rest || t.value.slice(0, 10) > day;
}

/** Times that stand in the clause itself, else the one next to its verb that no other verb stands before. */
export function timesOf(report: StoryReport, tree: ClauseTree, clause: Clause): TimeExpression[] {
  const { reading } = report;
  const own = tree.clauses.indexOf(clause);
  const last = tree.first + tree.owner.length;
  const near: TimeExpression[] = [];
  const mine: TimeExpression[] = [];
  for (const t of report.annotation.times) {
    const at = reading.tokenAt(t.start);
    if (at < tree.first || at >= last) continue;
    const owner = tree.owner[at - tree.first]!;
    // "On Sunday, Brandt, a Liberal, rejected it": a time before all verbs goes with the first of them.
    const opening = owner < 0 && at < clause.verb && tree.clauses.every((c) => c.verb >= clause.verb);
    if (owner === own || opening) mine.push(t);
    else if (
      at > clause.verb &&
      at - clause.verb <= NEAR_TOKENS &&
      !tree.clauses.some(
        (c) => c.verb > clause.verb && c.verb < at && !isNamed(report, clause.verb, c.verb, at),
      )
    )
      near.push(t);
  }
  // "Brandt, chair in 2015, said on Friday": what hangs on the verb itself comes first.
  const hangs = (t: TimeExpression) =>
    Number(!/^\d{4}$/.test(t.exact) && headOfTime(report, tree, t) === clause.verb);
  return mine.length > 0 ? mine.sort((a, b) => hangs(b) - hangs(a)) : near;
}

/**
 * True for a time that is that of a noun beside the deed: "criticised [Friday]’s ruling", "bought time ahead of the [May 3] caucuses".
 * - "said at [Friday]’s hearing"
 */
export function isOfOther(report: StoryReport, tree: ClauseTree, t: TimeExpression): boolean {
  const { reading } = report;
  const noun = headOfTime(report, tree, t);
  const last = reading.tokenAt(t.end - 1);
  if (noun <= last || noun > last + 6 || !/^NN/.test(reading.tag(noun))) return false;
  let k = reading.tokenAt(t.start) - 1;
  while (k > tree.first && /^(DT|JJ|PRP\$)/.test(reading.tag(k))) k--;
  if (/^(before|until|till|through|since|than|by)$/.test(reading.lower(k))) return true;
  return reading.lower(k) === "of" && /^ahead$/.test(reading.lower(k - 1));
}

/** The token on which a time hangs. */
export function headOfTime({ reading }: StoryReport, tree: ClauseTree, t: TimeExpression): number {
  const from = reading.tokenAt(t.start);
  const to = reading.tokenAt(t.end - 1);
  let k = from;
  for (let guard = 0; guard < 8 && k >= from && k <= to; guard++) k = tree.parse.heads[k - tree.first] ?? -1;
  return k;
}

/** True for a verb in marks between a verb and its time: "said on “Meet the Press” on Sunday". */
function isNamed(report: StoryReport, from: number, verb: number, to: number): boolean {
  const { reading } = report;
  const mark = (a: number, b: number) => {
    for (let k = a; k < b; k++) if (/^[“”"‘’]$/.test(reading.word(k))) return true;
    return false;
  };
  return mark(from + 1, verb) && mark(verb + 1, to);
}

/** The time of what is told: its own, else the only one of its sentence; what is over has none that is still to come. */
export function timeFor(
  report: StoryReport,
  tree: ClauseTree,
  clause: Clause,
  dated: TimeExpression | null,
  status: EventStatus,
): TimeExpression | null {
  const time =
    dated ??
    (status === "happened" ? (onlyTime(report, tree, clause) ?? firstTime(report, tree, clause)) : null);
  return time !== null && status === "happened" && isAhead(report, time) ? null : time;
}

/** The stem of an event beside which a clause says that it happened: "before the vote", not "after a vote". */
export function besideOf(report: StoryReport, clause: Clause): string | null {
  const { reading } = report;
  for (const o of clause.obliques) {
    if (!/^(?:before|after|following|ahead of|minutes after|hours after|shortly after)$/.test(o.preposition))
      continue;
    const known = [1, 2].some((k) =>
      /^(the|his|her|their|its)$|['’]s$/.test(reading.lower(Math.max(0, o.head - k))),
    );
    if (known && eventNoun(report, o.head) !== undefined) return triggerStem(reading.word(o.head));
  }
  // "said ahead of the vote": the tree hangs it on no preposition.
  for (let k = clause.verb + 1; k < clause.verb + 4; k++) {
    if (!/^(before|after|ahead|following)$/.test(reading.lower(k))) continue;
    const noun = k + (reading.lower(k + 1) === "of" ? 3 : 2);
    if (/^(the|his|her|their)$/.test(reading.lower(noun - 1)) && eventNoun(report, noun))
      return triggerStem(reading.word(noun));
  }
  return null;
}

/** The one time of a sentence, which is that of all it tells unless it is when somebody said so; null if there are more. */
function onlyTime(report: StoryReport, tree: ClauseTree, clause: Clause): TimeExpression | null {
  const last = tree.first + tree.owner.length;
  const all = report.annotation.times.filter((t) => {
    const at = report.reading.tokenAt(t.start);
    return (
      at >= tree.first &&
      at < last &&
      isWhen(report, t) &&
      !/^(?:this|last|next) (?:year|month)/i.test(t.exact)
    );
  });
  if (all.length !== 1) return null;
  const owner = tree.clauses[tree.owner[report.reading.tokenAt(all[0]!.start) - tree.first]!];
  // "a round that opened on Tuesday": that is when the round opened.
  if (owner && owner !== clause && owner.relation.endsWith(":relcl")) return null;
  return owner && (SPEECH.has(owner.lemma) || CLAIM_VERBS.has(owner.lemma)) ? null : all[0]!;
}
/** The time of the verb that a verb is joined to: "[moved to the floor in May] and passed by voice vote". */
function firstTime(report: StoryReport, tree: ClauseTree, clause: Clause): TimeExpression | null {
  const first = clause.relation === "conj" ? tree.clauses[clause.parent] : undefined;
  if (!first || first.verb > clause.verb) return null;
  return timesOf(report, tree, first).find((t) => isWhen(report, t)) ?? null;
}
/** Tokens after a verb within which a time is still its own. */
const NEAR_TOKENS = 12;
