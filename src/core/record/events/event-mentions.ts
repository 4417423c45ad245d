// Clauses and nouns that tell of an event, each with who, when, where and whether.
import {
  ADDRESS_VERBS,
  EVENT_COMPOUNDS,
  EVENT_NOUNS,
  EVENT_VERBS,
  LIGHT_VERBS,
  OUTCOME_VERBS,
} from "../../knowledge/en/event-words.ts";
import { CLAIM_VERBS, TELLING_VERBS } from "../../knowledge/en/replies.ts";
import type { TimeExpression } from "../../model/annotation.ts";
import type { EventKind, EventStatus } from "../../model/record.ts";
import type { Citation } from "../../model/span.ts";
import { stemmedWords } from "../../text/stem.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import { citeSpan, coreOf, mentionAt } from "../phrases.ts";
import type { Story, StoryReport } from "../story.ts";
import { triggerStem } from "./borrowed-times.ts";
import type { EventMention } from "./event-mention.ts";
import { participants, placeIn, placeOf } from "./participants.ts";
import { nounStatus, statusOf } from "./status.ts";

const SPEECH = new Set(
  "say tell warn argue add state speak declare remark argue write explain insist warn".split(" "),
);
const AUDIENCES = new Set(
  "reporter journalist radio lawmaker newspaper television crowd parliament congress senator cabinet".split(
    " ",
  ),
);
/** Nouns of "in a …", "at a …", "on …" that make a speech act an occasion. */
const OCCASIONS = new Set(
  "statement letter interview speech briefing conference release post floor address message remark testimony radio television show program programme twitter meeting visit telegram".split(
    " ",
  ),
);
const READ_ZONES = new Set(["body", "headline", "deck"]);

/** The tellings of events in a report, in the order of the text. */
export function eventMentions(story: Story, report: StoryReport): EventMention[] {
  const found: EventMention[] = [];
  report.reading.sentences.forEach((s, n) => {
    if (!READ_ZONES.has(s.zone) || !mayTell(report, s.first, s.last)) return;
    const tree = report.clauses(n);
    const taken = new Set<number>();
    for (const clause of tree.clauses) {
      const made = fromClause(story, report, tree, clause, taken);
      if (made) found.push(made);
    }
    for (let i = s.first; i < s.last; i++) {
      if (taken.has(i)) continue;
      const made = fromNoun(story, report, tree, i);
      if (made) found.push(made);
    }
  });
  return found;
}

/** A cheap look before the tree is made: is there a word that could tell of an event, or a time? */
function mayTell(report: StoryReport, first: number, last: number): boolean {
  const { reading } = report;
  for (let i = first; i < last; i++) {
    const lemma = reading.lemma(i);
    if (EVENT_VERBS.has(lemma) || EVENT_NOUNS.has(lemma)) return true;
  }
  return timesIn(report, reading.tokens.starts[first]!, reading.tokens.ends[last - 1]!).length > 0;
}

function timesIn(report: StoryReport, start: number, end: number): TimeExpression[] {
  return report.annotation.times.filter((t) => t.start >= start && t.end <= end);
}

function fromClause(
  story: Story,
  report: StoryReport,
  tree: ClauseTree,
  clause: Clause,
  taken: Set<number>,
): EventMention | null {
  const { reading } = report;
  const times = timesOf(report, tree, clause);
  const dated = times.find((t) => isWhen(report, t)) ?? null;
  const isVerb = reading.tag(clause.verb).startsWith("VB");
  const own = tree.clauses.indexOf(clause);
  const above = tree.clauses[clause.parent];
  let kind = isVerb ? EVENT_VERBS.get(clause.lemma) : undefined;
  let rule = "event-verb";
  let trigger = clause.verb;
  if (clause.lemma === "write" && clause.obliques.some((o) => o.preposition === "to")) kind = "document";
  // "refused to say" is no decision, and what was refused is told with the refusal.
  if (kind === "decision" && tree.clauses.some((c) => c.parent === own && TELLING_VERBS.has(c.lemma)))
    return null;
  if (above && REFUSALS.has(above.lemma) && clause.relation === "xcomp") return null;
  if (LIGHT_VERBS.has(clause.lemma) || clause.passive) {
    const noun = [...clause.objects, ...clause.subjects].find(
      (o) => eventNoun(report, o) !== undefined && tree.owner[o - tree.first] === own,
    );
    if (noun !== undefined && (LIGHT_VERBS.has(clause.lemma) || !kind)) {
      kind = eventNoun(report, noun)!;
      rule = "light-verb";
      trigger = noun;
      if (clause.negated && OUTCOME_VERBS.has(clause.lemma)) return null;
    }
  }
  const who = participants(story, report, tree, clause);
  const count = who.people.length + who.others.length;
  const place = placeOf(report, clause);
  const speech = SPEECH.has(clause.lemma) || clause.lemma === "announce" || clause.lemma === "tweet";
  if (speech && kind !== "document" && kind !== "call") {
    const occasion = clause.obliques.some(
      (o) =>
        (OCCASIONS.has(reading.lemma(o.head)) && ["in", "at", "on", "during"].includes(o.preposition)) ||
        (eventNoun(report, o.head) !== undefined &&
          /^(before|after|during|ahead|following)/.test(o.preposition)),
    );
    const audience =
      clause.lemma === "tell" &&
      clause.objects.some(
        (o) => mentionAt(report, o)?.kind === "organisation" || AUDIENCES.has(reading.lemma(o)),
      );
    if (who.people.length === 0 || !(dated || occasion || place || audience)) return null;
    kind = clause.lemma === "speak" && who.people.length > 1 ? "call" : "statement";
    rule = "dated-statement";
  }
  if (!kind && isVerb && ADDRESS_VERBS.has(clause.lemma) && who.people.length > 1) {
    kind = "statement";
    rule = "addressed";
  }
  const noun = clause.subjects.some((x) => reading.tag(x).startsWith("NN"));
  if (!kind) {
    const subject = clause.subjects.some(
      (x) => /^(NN|PRP)/.test(reading.tag(x)) && !/^(it|there|this|that)$/.test(reading.lower(x)),
    );
    if (!dated || !isVerb || !(count > 0 || subject) || STATIVE.has(clause.lemma)) return null;
    kind = "other";
    rule = "dated-clause";
  } else if (
    !dated &&
    count === 0 &&
    !(kind === "meeting" && rule === "light-verb") &&
    !(noun && clause.auxiliaries.includes("will"))
  )
    return null;
  if (kind === "attack" && !dated && !place) return null;
  if (!dated && isQuoted(story, report, clause)) return null;
  const status = statusOf(report, tree, clause, dated !== null && isAhead(report, dated));
  if (status === null) return null;
  const ahead = dated !== null && isAhead(report, dated);
  const sociable = kind === "meeting" || kind === "call" || kind === "visit" || kind === "statement";
  // What was not done is no event, unless it is a meeting that was not held.
  if (
    status === "denied" &&
    !sociable &&
    !clause.auxiliaries.some((a) => a === "will" || a === "wo" || a === "would")
  )
    return null;
  if (kind === "decision" && !dated && (reading.tag(clause.verb) === "VBG" || isLasting(report, clause)))
    return null;
  if (rule === "dated-clause" && !isTold(report, clause, dated!, status)) return null;
  if (rule === "dated-clause" && status !== "happened" && status !== "planned" && !ahead) return null;
  taken.add(trigger);
  return {
    report: report.report.id,
    sentence: clause.sentence,
    kind,
    status,
    ...who,
    place,
    time: timeFor(report, tree, clause, dated, status),
    beside: besideOf(report, clause),
    trigger: triggerStem(reading.word(trigger)),
    ...told(report, tree, clause),
    rule,
  };
}

const REFUSALS = new Set(["refuse", "decline", "reject"]);
const STATIVE = new Set(
  "be have say know think believe want seem appear remain mean include cost expect".split(" "),
);

/** "long rejected", "has repeatedly refused": a stance, not a deed. */
function isLasting(report: StoryReport, clause: Clause): boolean {
  for (let i = clause.verb - 3; i < clause.verb; i++)
    if (i >= 0 && /^(long|repeatedly|always|consistently|often|firmly)$/.test(report.reading.lower(i)))
      return true;
  return false;
}

/** True for a clause that tells of one deed of one day, month or named year: in the past tense, or set for a day to come. */
function isTold(report: StoryReport, clause: Clause, time: TimeExpression, status: EventStatus): boolean {
  if (
    /^(?:the|this|last|next|that|every|each|right|today's|today’s)\b(?!.*(?:week|month|day|night))/i.test(
      time.exact,
    )
  )
    return false;
  const tag = report.reading.tag(clause.verb);
  if (status === "planned") return clause.auxiliaries.includes("will") || clause.passive || tag === "VB";
  const past = tag === "VBD" || (tag === "VBN" && clause.auxiliaries.length > 0);
  return past || clause.auxiliaries.some((a) => a === "would" || a === "could");
}

/** True for a day, a month, a year or a clock time that says when, not how long nor since when. */
function isWhen(report: StoryReport, t: TimeExpression): boolean {
  if (t.type !== "date" && t.type !== "time") return false;
  if (/^(now|currently|today's|the past|recently|the future|one day)\b/i.test(t.exact)) return false;
  const before = report.reading.text.slice(Math.max(0, t.start - 12), t.start).toLowerCase();
  return !/\b(since|before|than)\s+$/.test(before);
}

/** True where a time lies after the day of the report. */
function isAhead(report: StoryReport, t: TimeExpression): boolean {
  const day = report.report.published?.slice(0, 10);
  return day !== undefined && t.value !== null && /^\d{4}/.test(t.value) && t.value.slice(0, 10) > day;
}

/** True for a clause inside somebody's words in quotation marks. */
function isQuoted(story: Story, report: StoryReport, clause: Clause): boolean {
  const at = report.reading.tokens.starts[clause.verb]!;
  return story
    .quotationsOf(report.report.id)
    .some((q) => q.type === "direct" && q.content.some((c) => c.start <= at && at < c.end));
}

function fromNoun(story: Story, report: StoryReport, tree: ClauseTree, i: number): EventMention | null {
  const kind = eventNoun(report, i);
  if (!kind) return null;
  const { reading } = report;
  const own = tree.owner[i - tree.first]!;
  const clause = tree.clauses[own];
  if (!clause) return null;
  const [from, to] = tree.bounds[i - tree.first]!;
  const before: string[] = [];
  for (let k = i - 1; k >= from && i - k < 8; k--) before.push(reading.lower(k));
  const inside = timesIn(report, reading.tokens.starts[from]!, reading.tokens.ends[to - 1]!);
  const head = tree.parse.labels[i - tree.first]!;
  const sociable = kind === "meeting" || kind === "call" || kind === "visit";
  const central =
    sociable || clause.subjects.includes(i) || clause.objects.includes(i) || head.startsWith("nsubj");
  const times = inside.length > 0 ? inside : central ? timesOf(report, tree, clause) : [];
  const dated = times.find((t) => isWhen(report, t)) ?? null;
  const people = new Set<string>();
  const others = new Set<string>();
  for (const m of report.named) {
    const at = reading.tokenAt(m.start);
    if (at < from || at >= to || m.global === null) continue;
    (m.kind === "person" ? people : others).add(m.global);
  }
  const asked = nounStatus(before);
  // "during a visit to a farm": whoever does what is done meanwhile.
  const alone =
    (kind === "visit" || (kind === "document" && SPEECH.has(clause.lemma))) && clause.subjects.length > 0;
  if (alone || (sociable && people.size + others.size > 0))
    for (const p of participants(story, report, tree, clause).people) people.add(p);
  if (!dated && people.size < (asked ? 1 : 2) && !(asked && others.size > 0)) return null;
  const ahead = dated !== null && isAhead(report, dated);
  const status = asked ?? (central ? statusOf(report, tree, clause, ahead) : ahead ? "planned" : "happened");
  if (status === null) return null;
  return {
    report: report.report.id,
    sentence: clause.sentence,
    kind,
    status,
    people: [...people].sort(),
    others: [...others].sort(),
    place: placeIn(report, from, to) ?? placeOf(report, clause),
    time: timeFor(report, tree, clause, dated, status),
    beside: null,
    trigger: triggerStem(reading.word(i)),
    ...told(report, tree, clause),
    rule: "event-noun",
  };
}

function eventNoun(report: StoryReport, i: number): EventKind | undefined {
  const { reading } = report;
  if (!reading.tag(i).startsWith("NN")) return undefined;
  const kind = EVENT_NOUNS.get(reading.lemma(i));
  const before = i > 0 ? EVENT_COMPOUNDS.get(reading.lower(i - 1)) : undefined;
  if (reading.lemma(i) === "conference" && before !== "statement") return kind;
  if ((reading.lemma(i) === "call" || reading.lemma(i) === "conference") && before) return before;
  return kind;
}

/** Times that stand in the clause itself, else the one next to its verb that no other verb stands before. */
function timesOf(report: StoryReport, tree: ClauseTree, clause: Clause): TimeExpression[] {
  const { reading } = report;
  const own = tree.clauses.indexOf(clause);
  const last = tree.first + tree.owner.length;
  const near: TimeExpression[] = [];
  const mine: TimeExpression[] = [];
  for (const t of report.annotation.times) {
    const at = reading.tokenAt(t.start);
    if (at < tree.first || at >= last) continue;
    if (tree.owner[at - tree.first] === own) mine.push(t);
    else if (
      at > clause.verb &&
      at - clause.verb <= NEAR_TOKENS &&
      !tree.clauses.some((c) => c.verb > clause.verb && c.verb < at)
    )
      near.push(t);
  }
  return mine.length > 0 ? mine : near;
}

/** The time of what is told: its own, else the only one of its sentence; what is over has none that is still to come. */
function timeFor(
  report: StoryReport,
  tree: ClauseTree,
  clause: Clause,
  dated: TimeExpression | null,
  status: EventStatus,
): TimeExpression | null {
  const time = dated ?? (status === "happened" ? onlyTime(report, tree, clause) : null);
  return time !== null && status === "happened" && isAhead(report, time) ? null : time;
}

/** The stem of an event beside which a clause says that it happened: "before the vote", not "after a vote". */
function besideOf(report: StoryReport, clause: Clause): string | null {
  const { reading } = report;
  for (const o of clause.obliques) {
    if (!/^(?:before|after|following|ahead of|minutes after|hours after|shortly after)$/.test(o.preposition))
      continue;
    const known = [1, 2].some((k) =>
      /^(the|his|her|their|its)$|['’]s$/.test(reading.lower(Math.max(0, o.head - k))),
    );
    if (known && eventNoun(report, o.head) !== undefined) return triggerStem(reading.word(o.head));
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
/** Tokens after a verb within which a time is still its own. */
const NEAR_TOKENS = 9;

function told(
  report: StoryReport,
  tree: ClauseTree,
  clause: Clause,
): { citation: Citation; stems: Set<string> } {
  const core = coreOf(report, tree, clause);
  const stems = stemmedWords(report.reading.text, core.start, core.end)
    .map((w) => w.stem)
    .filter((w) => w.length > 2 && !report.nameStems.has(w) && !IDLE.has(w));
  return { citation: citeSpan(report, core), stems: new Set(stems) };
}

const IDLE = new Set(
  "the and for with that this from have has had was were are been his her their its they them who which what when where will would could said say told after before into over about more than out off not but also all any one two".split(
    " ",
  ),
);
