// Clauses and nouns that tell of an event, each with who, when, where and whether.
import {
  ADDRESS_VERBS,
  APPEAL_VERBS,
  COMMITMENTS,
  EVENT_NOUNS,
  EVENT_VERBS,
  LIGHT_VERBS,
  OUTCOME_VERBS,
} from "../../knowledge/en/event-words.ts";
import { TELLING_VERBS } from "../../knowledge/en/replies.ts";
import type { Quotation } from "../../model/annotation.ts";
import { foldedWords } from "../../text/normalise.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import { mentionAt } from "../phrases.ts";
import type { Story, StoryReport } from "../story.ts";
import { appealOf, isAskedFor } from "./appeals.ts";
import { bodyOf } from "./bodies.ts";
import { triggerStem } from "./borrowed-times.ts";
import { isBody, isCounted, isInPrivate, isInWords, isPlainPast, isQuoted } from "./clause-signs.ts";
import type { EventMention } from "./event-mention.ts";
import { eventNoun } from "./event-noun.ts";
import {
  besideOf,
  isAhead,
  isOfOther,
  isTill,
  isWhen,
  SPEECH,
  timeFor,
  timesIn,
  timesOf,
} from "./event-times.ts";
import { isCommitment, isLikely, isTask } from "./intentions.ts";
import { isAside, isBesides, isLasting, isOfWords, isOpen, isSet, isStand, isTold } from "./no-deeds.ts";
import { hasOccasion, isOccasionOf } from "./occasion.ts";
import { isByWeapon, isOtherSense, kindByDoer } from "./other-senses.ts";
import { fateOfPaper } from "./papers.ts";
import { type Participants, participants, placeOf } from "./participants.ts";
import { isAlleged, statusOf } from "./status.ts";
import { told } from "./told.ts";
import { fromNoun, isKnown } from "./told-by-noun.ts";
import { endingOf, kindOfPhrase, PHRASE_VERBS, whoLeft } from "./turns-of-phrase.ts";

const READ_ZONES = new Set(["body", "headline", "deck"]);

/** The tellings of events in a report, in the order of the text. */
export function eventMentions(story: Story, report: StoryReport): EventMention[] {
  const found: EventMention[] = [];
  const said = sayings(story, report);
  report.reading.sentences.forEach((s, n) => {
    if (!READ_ZONES.has(s.zone) || !mayTell(report, s.first, s.last, said)) return;
    const tree = report.clauses(n);
    const taken = new Set<number>();
    const here: EventMention[] = [];
    const byClause = new Map<Clause, number>();
    for (const clause of tree.clauses) {
      const made = fromClause(story, report, tree, clause, taken, said);
      const above = tree.clauses[clause.parent];
      // "vetoed it, telling lawmakers why": told by the deed that it goes with.
      if (!made || (above && byClause.has(above) && isBesides(report, clause))) continue;
      byClause.set(clause, here.length);
      here.push(made);
    }
    const occasions: EventMention[] = [];
    for (let i = s.first; i < s.last; i++) {
      if (taken.has(i)) continue;
      const made = fromNoun(story, report, tree, i);
      if (!made) continue;
      const saying = [...byClause].find(
        ([c, n]) => here[n]!.rule === "dated-statement" && isOccasionOf(report, tree, c, i),
      )?.[1];
      if (saying !== undefined) {
        const people = [...new Set([...here[saying]!.people, ...made.people])].sort();
        here[saying] = { ...here[saying]!, people };
        occasions.push(made);
        continue;
      }
      const twin = here.findIndex((m) => isSame(m, made));
      if (twin < 0) here.push(made);
      else if (here[twin]!.rule === "dated-clause") here[twin] = made;
      else if (here[twin]!.rule === "dated-statement")
        here[twin] = { ...here[twin]!, kind: made.kind, trigger: made.trigger };
    }
    const isOccasion = (m: EventMention) => m.rule === "dated-clause" && occasions.some((o) => isSame(m, o));
    found.push(...here.filter((m) => !isOccasion(m) && !here.some((other) => isShadow(m, other))));
  });
  return found;
}

/** "moved to the floor in May and passed": one day of one sentence is that of the deed that has a name. */
function isShadow(m: EventMention, other: EventMention): boolean {
  return (
    m.rule === "dated-clause" &&
    other.rule !== "dated-clause" &&
    other.rule !== "dated-statement" &&
    m.time !== null &&
    m.time === other.time &&
    m.status === other.status &&
    m.citation.start < other.citation.end &&
    other.citation.start < m.citation.end
  );
}

/** "announced her decision": the noun tells no other event than the verb with the very same words, unless it is a meeting. */
function isSame(a: EventMention, b: EventMention): boolean {
  const apart = b.kind === "meeting" && a.kind !== "meeting" && a.rule !== "dated-clause";
  return (
    !apart &&
    a.status === b.status &&
    a.citation.start === b.citation.start &&
    a.citation.end === b.citation.end
  );
}

/** Verbs that tell of an event together with other words only. */
const MORE_VERBS: ReadonlySet<string> = new Set([
  ...PHRASE_VERBS,
  ...ADDRESS_VERBS,
  ...APPEAL_VERBS,
  ...COMMITMENTS.keys(),
  ...["will", "fail", "stall", "demand"],
]);

/** A cheap look before the tree is made: is there a word that could tell of an event, or a time? */
function mayTell(
  report: StoryReport,
  first: number,
  last: number,
  said: ReadonlyMap<number, Quotation>,
): boolean {
  const { reading } = report;
  for (let i = first; i < last; i++) {
    const lemma = reading.lemma(i);
    if (EVENT_VERBS.has(lemma) || EVENT_NOUNS.has(lemma) || MORE_VERBS.has(lemma) || said.has(i)) return true;
  }
  return timesIn(report, reading.tokens.starts[first]!, reading.tokens.ends[last - 1]!).length > 0;
}

/** "a day of talks", "two rounds of negotiations": the noun that is measured, else the noun itself. */
function measured(report: StoryReport, noun: number): number {
  const { reading } = report;
  if (
    !/^(day|hour|week|round|series|session|string|night)$/.test(reading.lemma(noun)) ||
    reading.lower(noun + 1) !== "of"
  )
    return noun;
  for (let k = noun + 2; k < noun + 6 && /^(JJ|NN|DT|CD|HYPH)/.test(reading.tag(k)); k++)
    if (eventNoun(report, k)) return k;
  return noun;
}

/** Words by which a saying is known again, and their letters at the least: fewer may be a turn of phrase. */
const SAID_WORDS = 6;
const SAID_LETTERS = 24;

function sayingsOf(story: Story, quotation: Quotation | undefined): string[] {
  if (!quotation) return [];
  const utterance = story.utteranceOf.get(quotation.id);
  const begun =
    quotation.type === "indirect"
      ? []
      : quotation.content.map((c) => foldedWords(c.exact).slice(0, SAID_WORDS).join(" "));
  return [...(utterance ? [utterance] : []), ...begun.filter((w) => w.length >= SAID_LETTERS)];
}

/** The quotations of a report by the tokens of their cues. */
function sayings(story: Story, report: StoryReport): Map<number, Quotation> {
  const { reading } = report;
  const found = new Map<number, Quotation>();
  for (const q of story.quotationsOf(report.report.id)) {
    if (!q.cue || !q.speaker) continue;
    const last = reading.tokenAt(q.cue.end - 1);
    for (let i = reading.tokenAt(q.cue.start); i <= last; i++) if (!found.has(i)) found.set(i, q);
  }
  return found;
}

function fromClause(
  story: Story,
  report: StoryReport,
  tree: ClauseTree,
  clause: Clause,
  taken: Set<number>,
  said: ReadonlyMap<number, Quotation>,
): EventMention | null {
  const { reading } = report;
  const ending = endingOf(report, tree, clause);
  const times = timesOf(report, tree, clause);
  const quotation = said.get(clause.verb);
  const dated =
    ending?.time ??
    times.find(
      (t) =>
        isWhen(report, t) && !isTill(report, t) && !isInWords(quotation, t) && !isOfOther(report, tree, t),
    ) ??
    null;
  const isVerb = reading.tag(clause.verb).startsWith("VB");
  const own = tree.clauses.indexOf(clause);
  const above = tree.clauses[clause.parent];
  // With a particle it is another verb: "fired back", "opened up".
  // The tree takes many a preposition for one: "sue over the wall".
  const phrasal =
    (clause.particle !== "" && !/^(over|on|about|for|against|to|in)$/.test(clause.particle)) ||
    /^(back|off|away|around|round)$/.test(reading.lower(clause.verb + 1));
  let kind = isVerb && !phrasal ? EVENT_VERBS.get(clause.lemma) : undefined;
  let rule = "event-verb";
  let trigger = clause.verb;
  if (!kind && isVerb) {
    kind = kindOfPhrase(report, clause) ?? undefined;
    if (kind) rule = "event-phrase";
  }
  if (clause.lemma === "write" && clause.obliques.some((o) => o.preposition === "to")) kind = "document";
  // "began to shell the town": the shelling is told, by its own verb.
  if (
    /^(begin|start)$/.test(clause.lemma) &&
    tree.clauses.some((c) => c.parent === own && c.relation === "xcomp")
  )
    return null;
  if (kind) kind = isOtherSense(report, tree, clause) ? undefined : kindByDoer(report, clause, kind);
  if (kind === "decision" && (isOfWords(report, tree, clause) || (!dated && isStand(report, clause))))
    return null;
  // "refused to say" is no decision, and what was refused is told with the refusal.
  if (
    kind === "decision" &&
    tree.clauses.some((c) => c.parent === own && c.relation === "xcomp" && TELLING_VERBS.has(c.lemma))
  )
    return null;
  if (above && REFUSALS.has(above.lemma) && clause.relation === "xcomp") return null;
  if (!dated?.value && isAskedFor(report, tree, clause)) return null;
  // "Talks are expected to resume": the talks are told by the verb that says what becomes of them.
  if (
    clause.passive &&
    tree.clauses.some((c) => c.parent === own && c.relation === "xcomp" && LIGHT_VERBS.has(c.lemma))
  )
    return null;
  const handedOn = clause.relation === "xcomp" && LIGHT_VERBS.has(clause.lemma);
  if (LIGHT_VERBS.has(clause.lemma) || clause.passive) {
    const noun = [...clause.objects, ...clause.subjects]
      .map((o) => measured(report, o))
      .find(
        (o) =>
          eventNoun(report, o) !== undefined &&
          (handedOn || tree.owner[o - tree.first] === own || isSet(clause)),
      );
    if (noun !== undefined && (LIGHT_VERBS.has(clause.lemma) || !kind)) {
      kind = eventNoun(report, noun)!;
      rule = "light-verb";
      trigger = noun;
      if (clause.negated && OUTCOME_VERBS.has(clause.lemma)) return null;
    }
  }
  let who = withSpeaker(story, participants(story, report, tree, clause), quotation);
  if (ending?.kind === "leaves" && who.people.length === 0)
    who = { ...who, people: whoLeft(report, tree, clause) };
  // A name that nothing else knows is somebody too: "Bright Harbour, a charity, filed suit".
  const stranger = clause.subjects.some((x) => /^NNPS?$/.test(reading.tag(x)) && !mentionAt(report, x));
  const count = who.people.length + who.others.length + Number(stranger);
  const place = placeOf(report, clause);
  // "declared an emergency": a thing declared and not said is a decision.
  const deed = clause.lemma === "declare" && clause.objects.some((o) => reading.tag(o).startsWith("NN"));
  const plain =
    !deed && (SPEECH.has(clause.lemma) || clause.lemma === "announce" || clause.lemma === "tweet");
  if ((plain && kind !== "document" && kind !== "call") || (quotation !== undefined && kind === undefined)) {
    const news = clause.lemma === "announce" || clause.lemma === "tweet";
    if (
      news
        ? count > 0
        : (who.people.length > 0 &&
            (dated ||
              place ||
              hasOccasion(
                report,
                tree,
                clause,
                quotation,
                clause.subjects.length > 1 && who.people.length > 1,
              ))) ||
          (dated && isBody(story, quotation))
    ) {
      kind = clause.lemma === "speak" && who.people.length > 1 ? "call" : "statement";
      rule = "dated-statement";
    } else if (isInPrivate(report, clause) && who.people.length > 1) {
      kind = "statement";
      rule = "addressed";
    } else if (plain) return null;
  }
  const appeal = kind ? null : appealOf(report, tree, clause, who);
  if (appeal) {
    kind = "statement";
    rule = appeal;
  }
  const noun = clause.subjects.some((x) => reading.tag(x).startsWith("NN"));
  if (!kind && isVerb && count > 0 && isCommitment(report, clause, above) && (dated || isLikely(above!))) {
    kind = "other";
    rule = "commitment";
  }
  const fate = fateOfPaper(report, clause);
  if (fate) kind ??= fate;
  if (!kind && isVerb && isTask(report, tree, clause)) {
    kind = "other";
    rule = "task";
  }
  if (ending) {
    kind = "other";
    rule = "ending";
  }
  if (!kind) {
    const subject = clause.subjects.some(
      (x) => /^(NN|PRP)/.test(reading.tag(x)) && !/^(it|there|this|that)$/.test(reading.lower(x)),
    );
    if (clause.subjects.some((x) => reading.lower(x) === "you")) return null;
    if (!dated || !isVerb || !(count > 0 || subject) || STATIVE.has(clause.lemma)) return null;
    kind = "other";
    rule = "dated-clause";
  } else if (
    !dated &&
    count === 0 &&
    rule !== "task" &&
    appeal !== "appeal" &&
    !fate &&
    !isCounted(report, clause) &&
    !(kind === "attack" && isByWeapon(report, clause)) &&
    !(kind === "meeting" && rule === "light-verb") &&
    !(noun && (clause.auxiliaries.includes("will") || isCommitment(report, clause, above)))
  )
    return null;
  if (kind === "attack" && !dated && !place && !(isByWeapon(report, clause) && clause.objects.length > 0))
    return null;
  if ((!dated || (rule === "dated-clause" && count === 0)) && isQuoted(story, report, clause)) return null;
  const ahead = dated !== null && isAhead(report, dated);
  // "tried on Sunday to explain": said all the same.
  const tried =
    kind === "statement" && above && /^(try|attempt|seek)$/.test(above.lemma) && clause.relation === "xcomp";
  let status = ending
    ? ending.kind === "lapses"
      ? "planned"
      : "happened"
    : statusOf(report, tree, tried ? above : clause, ahead);
  if (status === null || (status === "happened" && isAlleged(report, clause))) return null;
  // "recommended no charges": the no is of what was said.
  if (status === "denied" && rule === "dated-statement" && clause.negated && clause.auxiliaries.length === 0)
    status = "happened";
  const time = timeFor(report, tree, clause, dated, status);
  if (time === null && !fate && !isCounted(report, clause) && isAside(report, clause, kind, count))
    return null;
  const sociable = kind === "meeting" || kind === "call" || kind === "visit" || kind === "statement";
  // What was not done is no event, unless it is a meeting that was not held.
  if (
    status === "denied" &&
    !sociable &&
    !(above?.lemma === "deny" && (dated || place)) &&
    !clause.auxiliaries.some((a) => a === "will" || a === "wo")
  )
    return null;
  if (kind === "decision" && !dated && (reading.tag(clause.verb) === "VBG" || isLasting(report, clause)))
    return null;
  if (status === "possible" && !dated && rule !== "commitment" && !isOpen(report, clause, above)) return null;
  if (rule === "dated-clause" && !isTold(report, clause, dated!, status)) return null;
  if (rule === "dated-clause" && status !== "happened" && status !== "planned" && !ahead) return null;
  taken.add(trigger);
  return {
    report: report.report.id,
    published: report.report.published,
    sayings: sayingsOf(story, quotation),
    sentence: clause.sentence,
    kind,
    status,
    ...who,
    place,
    time,
    beside: besideOf(report, clause),
    trigger: triggerStem(
      reading.tag(trigger).startsWith("VB") ? reading.lemma(trigger) : reading.word(trigger),
    ),
    body: bodyOf(report, clause),
    ...told(report, tree, clause, quotation),
    known: rule === "light-verb" && isKnown(report, trigger),
    central: true,
    plainPast: isPlainPast(report, clause, rule),
    sides: [],
    rule,
  };
}

/** Who takes part, and the person whose words the quotation of the clause is. */
function withSpeaker(story: Story, who: Participants, quotation: Quotation | undefined): Participants {
  const speaker = quotation?.speaker ? story.entities.get(quotation.speaker) : undefined;
  if (speaker?.kind !== "person") return who;
  const people = who.people.includes(speaker.id) ? who.people : [...who.people, speaker.id].sort();
  return { ...who, people, actors: [speaker.id] };
}

const REFUSALS = new Set(["refuse", "decline", "reject"]);
const STATIVE = new Set(
  "be have do say know think believe want seem appear remain mean include cost expect".split(" "),
);
