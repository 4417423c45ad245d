// English verbs and nouns that tell of an event, by the kind of event.
import type { EventKind } from "../../model/record.ts";

const words = (list: string) => list.split(" ");
const table = (rows: readonly (readonly [EventKind, string])[]): ReadonlyMap<string, EventKind> =>
  new Map(rows.flatMap(([kind, list]) => words(list).map((w) => [w, kind] as const)));

/** Verbs (dictionary form) whose clause tells of an event by itself when it says who or when. */
export const EVENT_VERBS: ReadonlyMap<string, EventKind> = table([
  ["meeting", "meet convene gather confer huddle reconvene attend negotiate bargain discuss debate"],
  ["call", "telephone phone"],
  ["visit", "visit travel arrive fly tour return depart"],
  [
    "decision",
    "vote pass veto override sign declare appoint endorse rescind ratify adopt cancel sue appeal nominate approve enact overturn uphold ban expel recognise recognize postpone suspend oust resign invite reject refuse introduce",
  ],
  ["attack", "invade attack bomb shell annex raid storm assassinate shoot kill bombard ambush besiege"],
  ["document", "publish release leak circulate submit unveil table issue send post email"],
  ["statement", "announce tweet testify brief"],
  ["other", "expire reopen protest demonstrate rally resume begin start open close shut chant evict"],
]);

/** Light verbs: the event is their object ("held talks", "made a visit", "gave an interview"). */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  words(
    "hold make give have take pay deliver conduct host lead attend stage join begin open resume end conclude conclude convene schedule plan cancel postpone break collapse fail follow",
  ),
);

/** Nouns (dictionary form) that name an event. */
export const EVENT_NOUNS: ReadonlyMap<string, EventKind> = table([
  [
    "meeting",
    "meeting talk negotiation summit session round consultation luncheon lunch dinner roundtable gathering reception",
  ],
  ["call", "phone-call telephone-call conference-call"],
  ["visit", "visit trip tour"],
  ["statement", "speech interview briefing testimony announcement news-conference press-conference"],
  [
    "decision",
    "vote election referendum ruling verdict hearing appointment veto override ballot inauguration suit lawsuit challenge",
  ],
  ["attack", "invasion attack airstrike bombing shelling raid annexation offensive massacre assassination"],
  ["document", "letter"],
  ["other", "protest rally march demonstration strike walkout shutdown ceremony conference"],
]);

/** Nouns that make the noun after or before them another event: a "conference call" is a call. */
export const EVENT_COMPOUNDS: ReadonlyMap<string, EventKind> = table([
  ["call", "phone telephone conference"],
  ["statement", "news press"],
]);

/** Verbs of one person's turning to another: an event where both are named. */
export const ADDRESS_VERBS: ReadonlySet<string> = new Set(
  words("urge warn press pressure lobby ask call advise encourage implore caution brief reassure vent"),
);

/** Verbs of an outcome: denied of talks, they tell of no talks denied. */
export const OUTCOME_VERBS: ReadonlySet<string> = new Set(
  words("fail collapse break end conclude begin start resume continue"),
);

/** Verbs and participles that put what they govern into the future. */
export const PLANNING_WORDS: ReadonlySet<string> = new Set(
  words(
    "plan schedule set due expect intend prepare slate want hope aim anticipate seek pencil agree about going promise pledge vow upcoming planned scheduled expected coming forthcoming next likely",
  ),
);

/** Words that leave open whether a thing comes to pass. */
export const POSSIBILITY_WORDS: ReadonlySet<string> = new Set(
  words(
    "may might could would possible potential possibly perhaps if unless whether threaten threat consider weigh mull float propose suggest unclear uncertain ask call urge demand",
  ),
);

/** Words that deny that a thing comes to pass or came to pass. */
export const DENIAL_WORDS: ReadonlySet<string> = new Set(words("deny refuse decline rule-out skip cancel"));
