// Nouns that tell of an event: "Tuesday's vote", "a letter to the minister".
import { DEED_NOUNS, OBJECT_STATUS } from "../../knowledge/en/event-words.ts";
import type { TimeExpression } from "../../model/annotation.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import { citeSpan, mentionAt } from "../phrases.ts";
import type { Story, StoryReport } from "../story.ts";
import { triggerStem } from "./borrowed-times.ts";
import type { EventMention } from "./event-mention.ts";
import { eventNoun } from "./event-noun.ts";
import { headOfTime, isAhead, isWhen, SPEECH, timeFor, timesIn, timesOf, yearOfNoun } from "./event-times.ts";
import { isOwner, participants, placeIn, placeOf } from "./participants.ts";
import { nounStatus, statusOf } from "./status.ts";
import { told, toldByNoun } from "./told.ts";

/** The telling of an event that a noun is, or null where it tells of none. */
export function fromNoun(
  story: Story,
  report: StoryReport,
  tree: ClauseTree,
  i: number,
): EventMention | null {
  const kind = eventNoun(report, i);
  if (!kind) return null;
  const { reading } = report;
  // "a shutdown deadline", "the election law": it only says which.
  if (tree.parse.labels[i - tree.first] === "compound" && reading.tag(i + 1).startsWith("NN")) return null;
  // "520,000 arrests last year": a count and no event.
  if (kind !== "meeting" && reading.tag(i) === "NNS" && reading.tag(i - 1) === "CD") return null;
  // "such attacks", "personal attacks": words and no deed.
  if (
    kind === "attack" &&
    before(report, i).some((w) =>
      /^(such|those|these|personal|verbal|political|partisan|any|no|false)$/.test(w),
    )
  )
    return null;
  // "stepped up his attacks on the mayor", "is on the attack": words again.
  if (kind === "attack" && isOfWords(report, i)) return null;
  const lost = kind === "meeting" ? verbOfLost(report, tree, i) : undefined;
  const own = lost ? tree.clauses.indexOf(lost) : tree.owner[i - tree.first]!;
  const clause = tree.clauses[own];
  if (!clause) return null;
  const [from, to] = lost ? [i, lost.verb] : tree.bounds[i - tree.first]!;
  // "the session of a round that opened on Tuesday": that is when the round opened.
  const inside = timesIn(report, reading.tokens.starts[from]!, reading.tokens.ends[to - 1]!).filter(
    (t) =>
      tree.owner[reading.tokenAt(t.start) - tree.first] === own ||
      !isApart(report, tree, tree.clauses[tree.owner[reading.tokenAt(t.start) - tree.first]!]),
  );
  // "since the signing of the pact in 1987": the tree may hang the year elsewhere.
  if (
    inside.length === 0 &&
    DEED_NOUNS.has(reading.lemma(i)) &&
    !isElection(report, i) &&
    /^(in|on)$/.test(reading.lower(to))
  )
    inside.push(...report.annotation.times.filter((t) => reading.tokenAt(t.start) === to + 1));
  const head = tree.parse.labels[i - tree.first]!;
  const sociable = kind === "meeting" || kind === "call" || kind === "visit";
  const central =
    lost !== undefined ||
    sociable ||
    clause.subjects.includes(i) ||
    clause.objects.includes(i) ||
    head.startsWith("nsubj");
  const times = inside.length > 0 ? inside : central ? timesOf(report, tree, clause) : [];
  // "before Thursday's vote", "ahead of the Jan. 3 caucuses": the day is the noun's own, whatever stands before it.
  const dated =
    yearOfNoun(report, i) ??
    inside.find(
      (t) => (t.type === "date" || t.type === "time") && headOfTime(report, tree, t) === i && isDay(t),
    ) ??
    times.find((t) => isWhen(report, t)) ??
    null;
  const people = new Set<string>();
  const others = new Set<string>();
  for (const m of report.named) {
    const at = reading.tokenAt(m.start);
    if (at < from || at >= to || m.global === null || m.form === "anonymous") continue;
    if (m.kind === "person" && isOwner(report, tree, m, i)) continue;
    // "talks in Hallum on the war in Rovia": where it is and what it is about is no side of it.
    if (m.kind === "place" && isWhere(report, at)) continue;
    (m.kind === "person" ? people : others).add(m.global);
  }
  const asked =
    nounStatus(before(report, i, from)) ??
    (isThought(report, i) ? "possible" : null) ??
    (clause.objects.includes(i) ? OBJECT_STATUS.get(clause.lemma) : null) ??
    null;
  // "during a visit to a farm": whoever does what is done meanwhile.
  const alone =
    (kind === "visit" || kind === "statement" || (kind === "document" && SPEECH.has(clause.lemma))) &&
    clause.subjects.length > 0;
  const above = tree.clauses[clause.parent];
  const guests = sociable && !SPEECH.has(clause.lemma) && isOccasion(report, i);
  const actors = new Set<string>();
  if (
    alone ||
    guests ||
    (sociable && people.size + others.size > 0 && !SPEECH.has(clause.lemma) && !isOwned(report, i, from, to))
  ) {
    const who = participants(story, report, tree, clause.subjects.length === 0 && above ? above : clause);
    for (const p of who.people) people.add(p);
    for (const p of who.actors) actors.add(p);
    if (guests) for (const p of who.others) others.add(p);
  }
  if (
    !dated &&
    people.size < (asked ? 1 : 2) &&
    !(asked && others.size > 0) &&
    !(guests && people.size + others.size > 0) &&
    !isAnchor(report, i, from, to)
  )
    return null;
  const ahead = dated !== null && isAhead(report, dated);
  const said = asked ?? (central ? statusOf(report, tree, clause, ahead) : ahead ? "planned" : "happened");
  // "tried to rally them during a luncheon": the luncheon was held.
  const held = guests && above !== undefined && reading.tag(above.verb) === "VBD" ? "happened" : null;
  const status = said ?? held;
  if (status === null) return null;
  return {
    report: report.report.id,
    published: report.report.published,
    sayings: [],
    sentence: clause.sentence,
    kind,
    status,
    people: [...people].sort(),
    actors: [...actors].sort(),
    others: [...others].sort(),
    place: placeIn(report, from, to) ?? placeBefore(report, i) ?? placeOf(report, clause),
    time: timeFor(report, tree, clause, dated, status),
    beside: null,
    trigger: triggerStem(reading.word(i)),
    body: null,
    ...(lost
      ? toldFrom(report, tree, i, told(report, tree, clause))
      : central
        ? covering(report, i, told(report, tree, clause), () => toldByNoun(report, tree, clause, from, to))
        : toldByNoun(report, tree, clause, from, to)),
    known: isKnown(report, i),
    central:
      lost !== undefined ||
      clause.subjects.includes(i) ||
      clause.objects.includes(i) ||
      heads(report, tree, clause.subjects, i),
    plainPast: false,
    sides: [],
    rule: "event-noun",
  };
}

/** True for a clause inside a noun's phrase that tells of something else: "[that opened on Tuesday]", "[since being named on Saturday]". */
function isApart({ reading }: StoryReport, tree: ClauseTree, clause: Clause | undefined): boolean {
  if (!clause) return false;
  if (clause.relation.endsWith(":relcl")) return true;
  for (let i = clause.first; i < clause.verb; i++)
    if (
      tree.parse.labels[i - tree.first] === "mark" &&
      /^(since|before|after|until|while|when|because|as|if|that)$/.test(reading.lower(i))
    )
      return true;
  return false;
}

/** The finite verb behind a noun that belongs to no clause: "A meeting between Brandt and Stellan, the head of …, [ended] on Friday". */
function verbOfLost({ reading }: StoryReport, tree: ClauseTree, noun: number): Clause | undefined {
  if (tree.owner[noun - tree.first]! >= 0) return undefined;
  const verb = tree.clauses.find((c) => c.verb > noun && /^VB[DZ]$/.test(reading.tag(c.verb)));
  return verb?.subjects.length === 0 && !verb.relation.startsWith("acl") ? verb : undefined;
}

/** What a clause tells, begun at the noun that the tree does not give it. */
function toldFrom(
  report: StoryReport,
  tree: ClauseTree,
  noun: number,
  clause: ReturnType<typeof told>,
): ReturnType<typeof told> {
  const { reading } = report;
  let from = noun;
  while (from > tree.first && /^(DT|JJ|HYPH|CD|NN|NNP|PRP\$)$/.test(reading.tag(from - 1))) from--;
  const span = { start: reading.tokens.starts[from]!, end: clause.citation.end };
  return { ...clause, citation: citeSpan(report, span), whole: true };
}

/** True for the noun that a measure at the head of a subject counts: "[five hours of talks] failed". */
function heads(
  { reading }: StoryReport,
  tree: ClauseTree,
  subjects: readonly number[],
  noun: number,
): boolean {
  return subjects.some((s) => {
    const [from, to] = tree.bounds[s - tree.first] ?? [s, s];
    return from <= noun && noun < to && /^(hour|day|week|round|series|session|month)$/.test(reading.lemma(s));
  });
}

/**
 * + "the talks", "the Hallum talks", "Tuesday's five-hour meeting" · - "a meeting", "the cabinet meeting", "talks"
 */
export function isKnown({ reading }: StoryReport, noun: number): boolean {
  for (let k = noun - 1; k >= 0 && noun - k < 6; k--) {
    if (/^(the|this|these)$/.test(reading.lower(k))) return true;
    if (reading.tag(k) === "POS")
      return /^(yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(reading.lower(k - 1));
    if (!/^(JJ|CD|HYPH|NNP$)/.test(reading.tag(k)) && reading.lemma(k) !== "hour") return false;
  }
  return false;
}

/** "during a closed luncheon", "at a meeting": where somebody does what the clause tells. */
function isOccasion({ reading }: StoryReport, noun: number): boolean {
  // "over lunch", "received them at dinner"
  if (/^(lunch|dinner|breakfast)$/.test(reading.lower(noun)) && /^(at|over)$/.test(reading.lower(noun - 1)))
    return true;
  for (let k = noun - 1; k > 0 && noun - k < 5; k--) {
    if (/^(a|an|his|her|their)$/.test(reading.lower(k)))
      return /^(during|at|using)$/.test(reading.lower(k - 1));
    if (!/^(JJ|NN$|HYPH|CD|VBN)/.test(reading.tag(k))) return false;
  }
  return false;
}

/**
 * True for a deed that stands as the time of another and says by itself which it is.
 * + "after the arrest of an art teacher", "following the Hallum school massacre" · - "after an arrest", "after the attack", "since his election"
 */
function isAnchor({ reading }: StoryReport, noun: number, from: number, to: number): boolean {
  if (!DEED_NOUNS.has(reading.lemma(noun)) || reading.tag(noun) !== "NN") return false;
  let k = noun - 1;
  let named = false;
  while (k > from - 2 && k > 0 && /^(JJ|NN|HYPH|,|VBN)/.test(reading.tag(k))) {
    named ||= /^NNPS?$/.test(reading.tag(k));
    k--;
  }
  if (reading.lower(k) !== "the") return false;
  const behind = reading.lower(k - 1) === "to" ? reading.lower(k - 2) : reading.lower(k - 1);
  if (!/^(after|following|before|prior)$/.test(behind)) return false;
  return named || (/^(of|in|at)$/.test(reading.lower(noun + 1)) && noun + 1 < to);
}

/** The place that stands before a noun as part of its name, in its words, or null: "the [Hallum] school shooting". */
function placeBefore(report: StoryReport, noun: number): string | null {
  const { reading } = report;
  for (let k = noun - 1; k >= 0 && noun - k < 4 && /^(NN|JJ)/.test(reading.tag(k)); k--) {
    const m = mentionAt(report, k);
    if (m) return m.kind === "place" ? m.exact : null;
  }
  return null;
}

/** True for a place behind a preposition of place: "in Hallum", "across the north of Rovia". */
function isWhere({ reading }: StoryReport, at: number): boolean {
  const k = reading.lower(at - 1) === "the" ? at - 2 : at - 1;
  return /^(in|at|near|into|across|inside|outside|over|on|off)$/.test(reading.lower(Math.max(0, k)));
}

/** True for a meeting that says by itself whose it is: "its meeting with Brandt", "talks between Chile and Peru". */
function isOwned({ reading }: StoryReport, noun: number, from: number, to: number): boolean {
  for (let k = Math.max(from, noun - 5); k < noun; k++)
    if (/^(its|his|her|their|our|my)$/.test(reading.lower(k))) return true;
  for (let k = noun + 1; k < Math.min(to, noun + 6); k++) if (reading.lower(k) === "between") return true;
  return false;
}

type Told = ReturnType<typeof told>;

/** "up for re-election in November": which November only the calendar of elections says. */
function isElection({ reading }: StoryReport, i: number): boolean {
  return /election$/.test(reading.lemma(i));
}

/** "the idea of a call", "a request for a private meeting": an event that is only thought of. */
function isThought({ reading }: StoryReport, i: number): boolean {
  let k = i - 1;
  while (
    k > 1 &&
    i - k < 6 &&
    /^(DT|JJ|NN|HYPH|CD|PRP\$)$/.test(reading.tag(k)) &&
    !THOUGHTS.has(reading.lemma(k))
  )
    k--;
  return /^(of|for)$/.test(reading.lower(k)) && THOUGHTS.has(reading.lemma(k - 1));
}
const THOUGHTS: ReadonlySet<string> = new Set(
  "idea possibility prospect chance request likelihood risk threat talk notion hope proposal demand plea".split(
    " ",
  ),
);

/** The words of a clause where they hold the noun, else those of its phrase. */
function covering({ reading }: StoryReport, noun: number, clause: Told, phrase: () => Told): Told {
  const { start, end } = clause.citation;
  return start <= reading.tokens.starts[noun]! && reading.tokens.ends[noun]! <= end ? clause : phrase();
}

function isOfWords({ reading }: StoryReport, i: number): boolean {
  if (reading.lemma(i) !== "attack") return false;
  const [near, far] = [reading.lower(i - 1), reading.lower(i - 2)];
  // "renewed his attack on the press"
  if (
    /^(his|her|their|its)$/.test(near) &&
    /^(renew|repeat|continue|resume|broaden|escalate|sharpen|intensify|defend|widen)$/.test(
      reading.lemma(i - 2),
    )
  )
    return true;
  return (
    (near === "the" && far === "on") ||
    (reading.tag(i) === "NNS" && /^(his|her|their|its|liberal|new)$/.test(near))
  );
}

function isDay(t: TimeExpression): boolean {
  return t.value !== null && /^\d{4}-\d\d/.test(t.value);
}

/** The words before a noun, the nearest first. */
function before({ reading }: StoryReport, i: number, from = i - 3): string[] {
  const words: string[] = [];
  for (let k = i - 1; k >= Math.max(0, from) && i - k < 8; k--) words.push(reading.lower(k));
  return words;
}
