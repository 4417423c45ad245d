// Verbs that tell of an event in one sense and of none in another: "fired the minister", "fired shells"; "appealed", "appealed for calm".
import { CROWDS } from "../../knowledge/en/event-words.ts";
import type { EventKind } from "../../model/record.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import { mentionAt } from "../phrases.ts";
import type { StoryReport } from "../story.ts";
import { isAlone, isCrowd } from "./clause-signs.ts";

type Sense = (report: StoryReport, tree: ClauseTree, clause: Clause) => boolean;

/** By verb (dictionary form) what shows that it tells of no event. */
const NO_EVENT: readonly (readonly [RegExp, Sense])[] = [
  // "Brandt discussed her plan" with nobody, "would not discuss it", "in order to discuss it": she only spoke of it.
  [
    /^(?:discuss|debate)$/,
    (r, t, c) =>
      (!c.passive && isAlone(r, c)) ||
      c.negated ||
      (c.relation === "advcl" && isInfinitive(r, c) && !isBound(t, c)),
  ],
  // "their calls were not returned", "it landed the mayor in hot water"
  [/^(?:return|land)$/, (_, __, c) => c.passive || c.objects.length > 0],
  // "were met with criticism", "is expected to meet resistance"
  [/^meet$/, (r, _, c) => c.passive || c.objects.some((o) => MET.test(r.reading.lemma(o)))],
  // "pleaded for calm" - "pleaded guilty", "pleaded the Fifth"
  [
    /^plead$/,
    (r, _, c) => c.objects.length === 0 && !/^(?:guilty|not|no|innocent)$/.test(r.reading.lower(c.verb + 1)),
  ],
  // "may seize on it"
  [/^seize$/, (r, _, c) => /^(?:on|upon)$/.test(r.reading.lower(c.verb + 1))],
  // "when he was introduced as one of the team"
  [
    /^introduce$/,
    (r, _, c) => (c.passive ? c.subjects : c.objects).some((x) => mentionAt(r, x)?.kind === "person"),
  ],
  // "attended the university": no occasion.
  [/^attend$/, (r, _, c) => c.objects.some((o) => SCHOOLS.test(r.reading.lemma(o)))],
  // "fired the shells themselves", "were fired from the woods": guns and no notice.
  [/^fire$/, (r, _, c) => isOfGuns(r, c)],
  // "appealed to both sides", "appealed for calm", "appealed to the young" - "appealed to the High Court"
  [
    /^appeal$/,
    (r, _, c) =>
      c.obliques.some(
        (o) =>
          o.preposition === "for" ||
          (o.preposition === "to" && !/^(court|tribunal|judge|panel)$/i.test(r.reading.lemma(o.head))),
      ),
  ],
  // "retired General Brandt"
  [/^(?:retire|elect|appoint|detain|arrest|defeat|withdraw)$/, (r, _, c) => isAttribute(r, c)],
  // "the page was visited 11,000 times"
  [
    /^visit$/,
    (r, _, c) => c.passive && c.agents.length === 0 && !c.subjects.some((x) => mentionAt(r, x) !== null),
  ],
  // "began his remarks", "started the day"
  [
    /^(?:begin|start|close|open|reopen|resume)$/,
    (r, _, c) => !c.passive && c.objects.some((o) => PARTS.test(r.reading.lemma(o))),
  ],
  // "was travelling during the vote": where somebody was meanwhile.
  [
    /^(?:travel|tour|visit|fly)$/,
    (r, _, c) => r.reading.tag(c.verb) === "VBG" && c.auxiliaries.some((a) => /^(was|were|be)$/.test(a)),
  ],
];

const SCHOOLS = /^(?:school|university|college|academy|seminary|class|church)$/;
const MET =
  /^(?:resistance|opposition|criticism|goal|target|demand|criterion|deadline|need|standard|requirement|challenge|condition|threshold|expectation|fate|end|obligation)$/;
const PARTS =
  /^(?:remark|speech|statement|sentence|day|morning|letter|life|career|conversation|answer|therapy|address)$/;
const WEAPONS =
  /^(?:shell|missile|rocket|shot|gun|round|bullet|weapon|drone|mortar|grenade|gas|flare|torpedo|volley|salvo|artillery|projectile|cannon|rifle|pistol)$/;

/** True for a verb that EVENT_VERBS lists in a sense that tells of no event. */
export function isOtherSense(report: StoryReport, tree: ClauseTree, clause: Clause): boolean {
  return NO_EVENT.some(([verbs, fits]) => verbs.test(clause.lemma) && fits(report, tree, clause));
}

/** The kind of an event by who does it: a crowd that gathers does not meet. */
export function kindByDoer(report: StoryReport, clause: Clause, kind: EventKind): EventKind {
  const crowd = clause.subjects.some((x) => CROWDS.has(report.reading.lemma(x)) || isCrowd(report, x));
  return kind === "meeting" && crowd ? "other" : kind;
}

/** True for what shells, drones and the like do, by themselves: "shells hit the market". */
export function isByWeapon({ reading }: StoryReport, clause: Clause): boolean {
  const doers = clause.passive ? clause.agents : clause.subjects;
  return doers.some(
    (x) =>
      WEAPONS.test(reading.lemma(x)) || /^(?:bomb|airstrike|warplane|jet|gunman)$/.test(reading.lemma(x)),
  );
}

function isOfGuns(report: StoryReport, clause: Clause): boolean {
  const { reading } = report;
  const fired = clause.passive ? clause.subjects : clause.objects;
  if (fired.some((x) => WEAPONS.test(reading.lemma(x)))) return true;
  const somebody = (x: number) =>
    mentionAt(report, x)?.kind === "person" || /^(?:he|she|who|i|we|him|her|them)$/.test(reading.lower(x));
  return (
    clause.passive && fired.length > 0 && !fired.some((x) => somebody(x) || /^NNS?$/.test(reading.tag(x)))
  );
}

/** "[retired] General Brandt": a word before the noun that it goes with. */
function isAttribute({ reading }: StoryReport, clause: Clause): boolean {
  return (
    /^(?:VBN|VBD|JJ)$/.test(reading.tag(clause.verb)) &&
    clause.auxiliaries.length === 0 &&
    /^NNP/.test(reading.tag(clause.verb + 1)) &&
    /^[,(]$|^(?:by|from|of|and|the|a|with|to|for|said)$/.test(reading.lower(clause.verb - 1)) &&
    clause.subjects.every((x) => x > clause.verb || /^[,(]$/.test(reading.word(clause.verb - 1)))
  );
}

function isInfinitive({ reading }: StoryReport, clause: Clause): boolean {
  return reading.tag(clause.verb) === "VB" && reading.lower(clause.verb - 1) === "to";
}

/** "met to discuss it" is told by the meeting; "are due to discuss it" by itself. */
function isBound(tree: ClauseTree, clause: Clause): boolean {
  return clause.subjects.some((x) => tree.parse.heads[x - tree.first] === clause.verb);
}
