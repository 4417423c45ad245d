// Where something is or will be: buildings and towns that a report names after "at", "in" or "outside", as values to compare.
import { EVENT_NOUNS, EVENT_VERBS } from "../../knowledge/en/event-words.ts";
import { US_STATE_NAMES } from "../../knowledge/en/places.ts";
import { STATES } from "../../knowledge/en/states.ts";
import type { Mention } from "../../model/annotation.ts";
import type { Reading } from "../../model/reading.ts";
import { fold } from "../../text/normalise.ts";

/** A place as a report says that something is there. */
export interface Venue {
  readonly mention: Mention;
  /** Only places of one kind are held against one another: a building stands in a town. */
  readonly kind: "building" | "town";
  /** The kind of event that is said to be there and still to come ("meeting"), or null. */
  readonly planned: string | null;
}

/** Last words of the names of buildings and grounds. */
const BUILDING =
  /\b(?:house|hall|palace|hotel|centre|center|tower|stadium|gardens?|building|court|castle|villa|library|theatre|theater|arena|hospital|embassy|church|cathedral|mosque|abbey|mansion|ballroom|barracks|prison|museum|gallery|monastery|school|college|club|inn|plaza)$/i;
/** Buildings that speak and act: their names stand for those who sit there. */
const SEATS =
  /\b(?:white house|state house|statehouse|supreme court|court of|city hall|downing street|capitol)\b/i;
const BEFORE: ReadonlySet<string> = new Set(["at", "in", "outside", "inside", "into"]);
/** "on the steps of", "in the lobby of". */
const PARTS: ReadonlySet<string> = new Set(
  "steps gates doors lobby front courtyard grounds halls rooms corridors".split(" "),
);
const TO_COME: ReadonlySet<string> = new Set(
  "will 'll would next again scheduled set due planned resume reconvene".split(" "),
);

const STATE_NAMES: ReadonlySet<string> = new Set(
  [...STATES.map((s) => s.name), ...US_STATE_NAMES.flatMap((s) => [s.name, ...s.short])].map(fold),
);

/** The venues of a report, in the order of the text. A country is none, nor is a seat of power that stands for those who sit in it. */
export function findVenues(reading: Reading, mentions: readonly Mention[]): Venue[] {
  const found: Venue[] = [];
  for (const mention of mentions) {
    if (mention.kind !== "place" || mention.form !== "name" || SEATS.test(mention.exact)) continue;
    const building = BUILDING.test(mention.exact);
    if (!building && STATE_NAMES.has(fold(mention.exact))) continue;
    let i = reading.tokenAt(mention.start) - 1;
    while (i >= 0 && /^(?:the|a|an)$/.test(reading.lower(i))) i--;
    const word = i >= 0 ? reading.lower(i) : "";
    const part = word === "of" && i > 0 && PARTS.has(reading.lower(i - 1));
    if (!BEFORE.has(word) && !part) continue;
    found.push({ mention, kind: building ? "building" : "town", planned: plannedAt(reading, i) });
  }
  return found;
}

/** The kind of event that the sentence says will be: "the next round in Bergen", "they will meet again in Oslo". */
function plannedAt(reading: Reading, at: number): string | null {
  const s = reading.sentences[reading.sentenceOf(at)];
  if (!s) return null;
  let kind: string | null = null;
  let toCome = false;
  for (let i = s.first; i < at; i++) {
    if (TO_COME.has(reading.lower(i))) toCome = true;
    const lemma = reading.lemma(i);
    kind = EVENT_NOUNS.get(lemma) ?? EVENT_VERBS.get(lemma) ?? kind;
  }
  return toCome ? kind : null;
}
