// Deeds that no single verb tells: "the bill becomes law", "who until June was mayor", "filed suit", "confirmed her nomination".
import { PARTICLE_VERBS } from "../../knowledge/en/event-words.ts";
import type { TimeExpression } from "../../model/annotation.ts";
import type { EventKind } from "../../model/record.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import { mentionAt } from "../phrases.ts";
import type { StoryReport } from "../story.ts";
import { eventNoun } from "./event-noun.ts";
import { isAhead, isWhen, timesIn } from "./event-times.ts";
import { isByWeapon } from "./other-senses.ts";

/** The kind of a deed that verb and object tell together, or null. */
export function kindOfPhrase(report: StoryReport, clause: Clause): EventKind | null {
  const particle =
    clause.particle ||
    (report.reading.tag(clause.verb + 1) === "RP" ||
    /^(around|round)$/.test(report.reading.lower(clause.verb + 1))
      ? report.reading.lower(clause.verb + 1)
      : "");
  const phrasal = particle ? PARTICLE_VERBS.get(`${clause.lemma} ${particle}`) : undefined;
  if (phrasal) return phrasal;
  return PHRASES.find(([lemma, , fits]) => lemma === clause.lemma && fits(report, clause))?.[1] ?? null;
}

const PHRASES: readonly (readonly [string, EventKind, (report: StoryReport, clause: Clause) => boolean])[] = [
  // + "The bill will now become law" · - "became mayor"
  ["become", "decision", (r, c) => [...c.objects, c.verb + 1].some((o) => r.reading.lower(o) === "law")],
  // + "The Senate confirmed her nomination", "The Senate confirmed Ada Brandt" · - "Brandt confirmed the report"
  ["confirm", "decision", confirmsSomebody],
  // + "was charged with fraud" · - "charged 20 crowns"
  ["charge", "decision", (_, c) => c.passive && c.obliques.some((o) => o.preposition === "with")],
  // + "left office", "left the party in May", "left the bureau" · - "left the room"
  ["leave", "decision", leavesPost],
  // + "left the hearing room", "left the talks", "left the dinner early" · - "left the question open"
  ["leave", "other", leavesScene],
  // + "dismissed her again", "dismissed the lawsuit" · - "dismissed the idea", "dismissed him as a clown"
  ["dismiss", "decision", dismisses],
  // + "claimed responsibility for the blast" · - "claimed victory"
  ["claim", "statement", (r, c) => c.objects.some((o) => r.reading.lower(o) === "responsibility")],
  // + "ordered a review", "ordered the withdrawal of the troops" · - "ordered him to leave", "ordered lunch"
  ["order", "decision", ordersDeed],
  // + "took the oath", "took office", "assumed the presidency"
  ["take", "decision", (r, c) => c.objects.some((o) => /^(oath|office)$/.test(r.reading.lower(o)))],
  ["assume", "decision", (r, c) => c.objects.some((o) => POSTS.test(r.reading.lower(o)))],
  // + "made the papers public", "was made public in May"
  ["make", "document", (r, c) => [1, 2, 3, 4].some((n) => r.reading.lower(c.verb + n) === "public")],
  // + "a paper on fares, dated 12 January"
  ["date", "document", (_, c) => c.passive && c.relation.startsWith("acl")],
  // + "has run ads in Hallum", "aired a commercial" · - "ran the town", "bought a house"
  ["run", "other", showsAds],
  ["air", "other", showsAds],
  ["buy", "other", showsAds],
  // + "before higher duties take effect", "the ban came into force"
  ["take", "decision", (r, c) => r.reading.lower(c.verb + 1) === "effect"],
  ["come", "decision", comesIntoForce],
  ["go", "decision", comesIntoForce],
  ["enter", "decision", comesIntoForce],
  ["kick", "decision", (r, c) => r.reading.lower(c.verb + 1) === "in"],
  // + "reached a deal", "struck an agreement", "a compromise was reached" · - "reached the town", "struck a pose"
  ["reach", "decision", makesDeal],
  ["strike", "decision", makesDeal],
  ["cut", "decision", makesDeal],
  ["broker", "decision", makesDeal],
  // + "was named chairman", "named Ada Brandt to the board" · - "named after his father", "a man named Stellan"
  ["name", "decision", namesSomebody],
  // + "appeared on “Newsday”", "appeared at the bridge with the mayor" · - "appeared to agree", "appeared in doubt"
  ["appear", "statement", showsUp],
  // + "after hearing from the minister last week" · - "heard the news from a friend"
  ["hear", "statement", (r, c) => c.objects.length === 0 && fromSomebody(r, c)],
  // + "made the remarks in an interview", "gave brief remarks" · - "made a mistake"
  ["make", "statement", speaks],
  ["give", "statement", speaks],
  ["deliver", "statement", speaks],
  // + "later moved to Rovia" · - "moved to delay it", "the talks moved to a hotel"
  ["move", "other", goesToLive],
  ["relocate", "other", goesToLive],
  // + "shells struck the market", "a drone hit the bridge" · - "struck a chord", "prices hit a high"
  ["strike", "attack", isByWeapon],
  ["hit", "attack", isByWeapon],
  // + "opened an inquiry", "has initiated an investigation" · - "opened the door"
  ["open", "decision", looksInto],
  ["launch", "decision", looksInto],
  ["initiate", "decision", looksInto],
  ["begin", "decision", looksInto],
  // + "was promoted to a new post", "promoted her to captain" · - "promoted the plan"
  [
    "promote",
    "decision",
    (r, c) => (c.passive ? isSomebody(r, c) : c.objects.some((o) => mentionAt(r, o)?.kind === "person")),
  ],
  // + "filed papers to dissolve it", "filed a disclosure with the board"
  ["file", "document", (r, c) => c.objects.some((o) => PAPERS.has(r.reading.lemma(o)))],
];

/** The verbs (dictionary form) of such deeds. */
export const PHRASE_VERBS: ReadonlySet<string> = new Set(PHRASES.map(([lemma]) => lemma));

function looksInto({ reading }: StoryReport, clause: Clause): boolean {
  const what = clause.passive ? clause.subjects : clause.objects;
  return what.some((o) => /^(investigation|inquiry|enquiry|probe)$/.test(reading.lemma(o)));
}

function showsAds({ reading }: StoryReport, clause: Clause): boolean {
  return clause.objects.some((o) =>
    /^(ad|advert|advertisement|commercial|billboard|spot)$/.test(reading.lemma(o)),
  );
}

function makesDeal({ reading }: StoryReport, clause: Clause): boolean {
  const what = clause.passive ? clause.subjects : clause.objects;
  return what.some((o) =>
    /^(deal|agreement|compromise|accord|pact|settlement|truce|bargain)$/.test(reading.lemma(o)),
  );
}

function namesSomebody(report: StoryReport, clause: Clause): boolean {
  if (clause.relation.startsWith("acl")) return false;
  if (clause.passive)
    return !/^(after|for|in|as)$/.test(report.reading.lower(clause.verb + 1)) && isSomebody(report, clause);
  return clause.objects.some((o) => mentionAt(report, o)?.kind === "person");
}

function showsUp(report: StoryReport, clause: Clause): boolean {
  return (
    isSomebody(report, clause) &&
    clause.obliques.some(
      (o) =>
        (/^(on|at|before|with|alongside)$/.test(o.preposition) && mentionAt(report, o.head) !== null) ||
        (/^(on|at|before|in)$/.test(o.preposition) && eventNoun(report, o.head) !== undefined),
    )
  );
}

function fromSomebody(report: StoryReport, clause: Clause): boolean {
  return clause.obliques.some(
    (o) => o.preposition === "from" && mentionAt(report, o.head)?.kind === "person",
  );
}

function speaks({ reading }: StoryReport, clause: Clause): boolean {
  return clause.objects.some((o) => /^(remark|comment)$/.test(reading.lemma(o)) && reading.tag(o) === "NNS");
}

function comesIntoForce({ reading }: StoryReport, clause: Clause): boolean {
  return reading.lower(clause.verb + 1) === "into" && /^(force|effect)$/.test(reading.lower(clause.verb + 2));
}

function goesToLive(report: StoryReport, clause: Clause): boolean {
  return (
    isSomebody(report, clause) &&
    clause.obliques.some((o) => o.preposition === "to" && mentionAt(report, o.head)?.kind === "place")
  );
}

function isSomebody(report: StoryReport, clause: Clause): boolean {
  return clause.subjects.some(
    (x) => mentionAt(report, x)?.kind === "person" || /^(he|she|who)$/.test(report.reading.lower(x)),
  );
}

const POSTS =
  /^(office|party|post|job|cabinet|agency|administration|company|government|presidency|chairmanship|command|firm|coalition)$/;
const PAPERS = new Set("paper disclosure report brief charge motion form return statement".split(" "));

function leavesPost(report: StoryReport, clause: Clause): boolean {
  return (
    isSomebody(report, clause) &&
    clause.objects.some(
      (o) => POSTS.test(report.reading.lower(o)) || mentionAt(report, o)?.kind === "organisation",
    )
  );
}

function ordersDeed({ reading }: StoryReport, clause: Clause): boolean {
  return (clause.passive ? clause.subjects : clause.objects).some((o) =>
    /^(review|investigation|inquiry|probe|withdrawal|evacuation|strike|halt|recount|freeze|ban|closure|release|arrest|audit|mobilisation|mobilization|shutdown|suspension|deployment|lockdown|curfew)$/.test(
      reading.lemma(o),
    ),
  );
}

function leavesScene(report: StoryReport, clause: Clause): boolean {
  return (
    !clause.passive &&
    clause.subjects.length > 0 &&
    clause.objects.some((o) => SCENES.test(report.reading.lemma(o)) || eventNoun(report, o) === "meeting")
  );
}
const SCENES = /^(room|hall|chamber|building|courthouse|courtroom|stage|podium|scene|table|floor|studio)$/;

function dismisses(report: StoryReport, clause: Clause): boolean {
  if (clause.obliques.some((o) => o.preposition === "as")) return false;
  return (clause.passive ? clause.subjects : clause.objects).some(
    (o) =>
      mentionAt(report, o)?.kind === "person" ||
      /^(lawsuit|suit|case|indictment|appeal|complaint|petition)$/.test(report.reading.lemma(o)),
  );
}

function confirmsSomebody(report: StoryReport, clause: Clause): boolean {
  const body = clause.subjects.some((x) =>
    /^(senate|parliament|house|committee|council|chamber)$/.test(report.reading.lower(x)),
  );
  return (
    body &&
    clause.objects.some((o) => mentionAt(report, o)?.kind === "person" || eventNoun(report, o) === "decision")
  );
}

/** A time up to which something holds, and what its end is. */
export interface Ending {
  readonly kind: "leaves" | "lapses";
  readonly time: TimeExpression;
}

/**
 * The end that a clause of being tells by its "until", or null.
 * + "who until June was mayor", "was mayor until 2009" · "the offer stands until Friday" · - "waited until Friday", "until now it was quiet"
 */
export function endingOf(report: StoryReport, tree: ClauseTree, clause: Clause): Ending | null {
  const { reading } = report;
  const from = reading.tokens.starts[clause.first] ?? 0;
  const last = Math.min(tree.first + tree.owner.length, clause.verb + 8) - 1;
  const time = timesIn(report, from, reading.tokens.ends[last]!).find(
    (t) =>
      isWhen(report, t) && /\b(?:until|till)\s$/i.test(reading.text.slice(Math.max(0, t.start - 6), t.start)),
  );
  if (!time) return null;
  if (
    clause.auxiliaries.includes("was") &&
    reading.tag(clause.verb).startsWith("NN") &&
    OFFICES.test(reading.lower(clause.verb))
  )
    return { kind: "leaves", time };
  return HOLDS.has(clause.lemma) &&
    !clause.negated &&
    (isAhead(report, time) || time.value === null) &&
    /^(VB[ZP]?|MD)$/.test(reading.tag(clause.verb))
    ? { kind: "lapses", time }
    : null;
}

/** Who held an office up to a time: the last person named before it, as a list of one or none. */
export function whoLeft(report: StoryReport, tree: ClauseTree, clause: Clause): string[] {
  const { reading } = report;
  const before = report.named.filter((m) => {
    const at = reading.tokenAt(m.end - 1);
    return (
      m.kind === "person" && m.global && m.form !== "pronoun" && at >= tree.first && at < clause.verb - 2
    );
  });
  const last = before.at(-1)?.global;
  return last ? [last] : [];
}

const HOLDS = new Set("remain stand run last stay hold fund extend give expire".split(" "));
const OFFICES =
  /^(?:minister|secretary|chair|chairman|chairwoman|chairperson|president|director|head|chief|mayor|governor|leader|boss|manager|editor|commissioner|ambassador|envoy|adviser|advisor|spokesman|spokeswoman|senator|member|partner|officer|judge|prosecutor|general|captain|coach|treasurer)$/;
