// When two renderings are one saying: an ordered table of rules, strictest first. One false merge costs more than ten misses.
import { FUNCTION, NAME, type Vocabulary } from "../body.ts";
import { LIGHT_WORDS } from "../en/function-words.ts";
import { denials, numbersClash } from "./clash.ts";
import { type Likeness, likeness } from "./likeness.ts";
import type { Place, Places } from "./places.ts";
import { areTwoPeople, relateSpeakers, type SpeakerNames, type SpeakerRelation } from "./speakers.ts";
import type { Unit } from "./units.ts";

/** Why two units are one saying, and how sure that is (higher is surer; links are made surest first). */
export interface Link {
  readonly rule: string;
  readonly strength: number;
}

/** What the rules look at. */
export interface Evidence {
  readonly like: Likeness;
  readonly speakers: SpeakerRelation;
  /** The same only in that one is the other's office or institution. */
  readonly byRole: boolean;
  readonly place: Place;
  readonly dependent: boolean;
  /** A number or a denial on one side that the other has not. */
  readonly clash: boolean;
  /** Both stand in quotation marks. */
  readonly marked: boolean;
  /** One of them is in a headline or heading. */
  readonly heading: boolean;
  readonly sameReport: boolean;
  /** Telling words of the shorter one that only one sentence or so could have: no names, no words of little weight. */
  readonly own: number;
  /** The shorter one's only telling word is one that the reports use as their own too ("person"): it may be of any sentence. */
  readonly plain: boolean;
  /** Each report may have its own translation. */
  readonly foreign: boolean;
  /** Two people by name, whatever their side. */
  readonly twoPeople: boolean;
}

/** Everything that is needed to link units. */
export interface Linking {
  readonly weights: Float32Array;
  readonly names: SpeakerNames;
  readonly places: Places;
  readonly vocabulary: Vocabulary;
  /** True where the speaker is taken to speak another language: see Sides in find-utterances.ts. */
  foreign(u: Unit): boolean;
  /** Reports in which a word (by key) stands outside quotation marks, and inside. */
  readonly unquotedIn: Int32Array;
  readonly quotedIn: Int32Array;
}

/** A saying of so few words is known by one of them. */
const FEW = 7;

/** What the rules below ask for at the least where neither stands in the other; `LEAST_IN_PLACE` at the same place of two reports. */
const LEAST_CONTAINED = 0.55;
const LEAST_DICE = 0.42;
const LEAST_IN_PLACE = 0.2;

type Rule = (e: Evidence) => boolean;
/** The rules with their base strength; the likeness is added. */
const RULES: readonly (readonly [string, number, Rule])[] = [
  ["same-words", 4, sameWords],
  ["part-of-it", 3, partOf],
  ["same-words-other-speaker", 2.5, otherSpeaker],
  ["same-place-in-dependent-report", 2, samePlace],
  ["nearly-the-same-words", 1, nearWords],
  ["told-in-nearly-the-same-words", 0.5, told],
];

/** The link between two units, or null. The same from both ends. */
export function linkUnits(a: Unit, b: Unit, on: Linking): Link | null {
  if (!a.marked && !b.marked) return null;
  if (a.body === b.body && (a.run === b.run || (a.start < b.end && b.start < a.end))) return null;
  const like = likeness(a, b, on.weights);
  if (like.words === 0 && !like.inside) return null;
  const place = on.places.of(a, b);
  // Most pairs share too little for any rule: what else they would be held by need not be worked out.
  if (
    !like.inside &&
    like.contained < LEAST_CONTAINED &&
    like.dice < (place === null ? LEAST_DICE : LEAST_IN_PLACE)
  )
    return null;
  const speakers = relateSpeakers(a, b, on.names);
  const evidence: Evidence = {
    like,
    speakers: speakers === "role" ? "same" : speakers,
    byRole: speakers === "role",
    place,
    dependent: on.places.dependent(a, b),
    clash: numbersClash(a, b) || denials(spelledWords(a, on)) !== denials(spelledWords(b, on)),
    marked: a.marked && b.marked,
    heading: a.heading || b.heading,
    sameReport: a.body === b.body,
    foreign: on.foreign(a) || on.foreign(b),
    plain: isPlain(a.last - a.first <= b.last - b.first ? a : b, on),
    own: ownWords(a.last - a.first <= b.last - b.first ? a : b),
    twoPeople: areTwoPeople(a, b, on.names),
  };
  for (const [rule, strength, applies] of RULES)
    if (applies(evidence)) return { rule, strength: strength + like.dice };
  return null;
}

/** Telling words that are neither names nor of little weight. */
function ownWords(u: Unit): number {
  let n = 0;
  for (let i = u.first; i < u.last; i++) {
    const kind = u.body.kinds[i];
    if (kind === FUNCTION || (kind === NAME && !u.heading)) continue;
    const { reading } = u.body.read;
    const token = reading.tokenAt(u.body.starts[i]!);
    if (!LIGHT_WORDS.has(reading.lower(token)) && !LIGHT_WORDS.has(reading.lemma(token))) n++;
  }
  return n;
}

/** More words are no lone word, however common the telling one is. */
const PLAIN = 3;
/** True where the one telling word of a unit stands outside marks in half as many reports as inside, and in two at least. */
function isPlain(u: Unit, { unquotedIn, quotedIn }: Linking): boolean {
  if (u.last - u.first > PLAIN) return false;
  let key = -1;
  for (let i = u.first; i < u.last; i++) {
    if (u.body.kinds[i] === FUNCTION) continue;
    if (key >= 0) return false;
    key = u.body.keys[i]!;
  }
  return key >= 0 && unquotedIn[key]! >= 2 && unquotedIn[key]! * 2 >= quotedIn[key]!;
}

/** The words of a unit as spelled. */
export function spelledWords(u: Unit, on: Pick<Linking, "vocabulary">): string[] {
  return Array.from(u.body.spelled.subarray(u.first, u.last), (n) => on.vocabulary.words[n]!);
}

/** The same words, enough of them for what is known of the speakers. */
function sameWords({ like, speakers, place, heading, own, plain, sameReport, twoPeople }: Evidence): boolean {
  if (plain && place === null && !heading && !sameReport) return false;
  if (!like.equal || (twoPeople && place === null)) return false;
  if (own === 0 && like.words < FEW && place === null && speakers !== "same") return false;
  if (speakers === "same") return like.telling >= 1 || like.words >= 4;
  if (place !== null && speakers !== "other") return like.telling >= 1;
  if (speakers === "open") return like.telling >= 2 || (heading && like.telling >= 1);
  return speakers === "side" && like.telling >= 2;
}

/** One stands in the other, in one piece. */
function partOf({
  like,
  speakers,
  byRole,
  place,
  marked,
  heading,
  own,
  plain,
  sameReport,
  twoPeople,
}: Evidence): boolean {
  if (plain && place === null && !heading && !sameReport) return false;
  if (!like.inside || like.equal || (twoPeople && place === null)) return false;
  if (own === 0 && like.words < FEW && place === null) return false;
  if (byRole && like.telling === 1 && like.most > FEW) return false;
  if (speakers === "same") return like.telling >= (marked || place === "twin" ? 1 : 3);
  if (speakers === "open")
    return marked && ((like.telling >= 2 && like.words >= 3) || (heading && like.telling >= 1));
  return speakers === "side" && marked && like.telling >= 2;
}

/** The same words, so many of them that they were not said twice, from another mouth: that is the finding. */
function otherSpeaker({ like, speakers, place, marked, twoPeople }: Evidence): boolean {
  if (speakers === "same" || speakers === "open" || !marked) return false;
  if (place !== null) return like.dice >= 0.6 && like.telling >= 1 && like.words >= 3;
  if (like.equal || like.inside)
    return like.words >= (speakers === "other" || twoPeople ? 6 : 4) && like.telling >= 2;
  return like.dice >= 0.9 && like.words >= 8;
}

/** At the same place of a report that was written from the other. */
function samePlace({ like, speakers, place, marked }: Evidence): boolean {
  if (place === null || !marked) return false;
  if (speakers === "other") return like.dice >= 0.5 && like.telling >= 2;
  return like.dice >= (place === "twin" ? 0.2 : 0.35) && (like.telling >= 1 || like.words >= 3);
}

/** The same speaker in nearly the same words; with a clash, only where nearly everything else is the same. */
function nearWords({
  like,
  speakers,
  place,
  dependent,
  foreign,
  clash,
  marked,
  sameReport,
  own,
}: Evidence): boolean {
  if (!marked || (own === 0 && like.words < FEW)) return false;
  if (clash)
    return (
      speakers === "same" &&
      !sameReport &&
      like.telling >= 2 &&
      like.words >= 4 &&
      (like.dice >= 0.6 || like.contained >= 0.68)
    );
  if (sameReport) return speakers === "same" && like.dice >= 0.75 && like.telling >= 2;
  if (speakers === "same") {
    // What was said in the reports' own language is the same in all of them, or nearly.
    if (like.dice >= (foreign || dependent ? 0.5 : 0.62) && like.telling >= 2) return true;
    if (!foreign && !dependent) return like.contained >= 0.75 && like.telling >= 3 && like.row >= 3;
    if (like.contained >= (like.telling === 2 ? 0.82 : 0.75) && like.telling >= 2 && like.row >= 2)
      return true;
    if (like.dice >= 0.42 && like.row >= 3 && like.least <= 3) return true;
    if (like.dice >= 0.42 && like.row >= 2 && like.least <= 2 && like.most <= FEW + 1) return true;
    if (like.contained >= 0.7 && like.telling >= 1 && like.least === 1 && like.most <= FEW) return true;
    return false;
  }
  if (speakers === "open") return like.dice >= 0.65 && like.telling >= 3;
  return speakers === "side" && like.dice >= (place === null ? 0.8 : 0.6) && like.telling >= 3;
}

/** Told without marks, by the same speaker, in nearly the same words. */
function told({ like, speakers, clash, marked, place, foreign, sameReport }: Evidence): boolean {
  if (marked || clash || speakers !== "same" || (sameReport && like.dice < 0.65)) return false;
  return (
    (like.dice >= 0.5 && like.telling >= (place === null && !foreign ? 3 : 2)) ||
    (like.contained >= 0.75 && like.telling >= 3) ||
    (like.contained >= 0.55 && like.telling >= 4) ||
    (place !== null && like.dice >= 0.35 && like.telling >= 2)
  );
}
