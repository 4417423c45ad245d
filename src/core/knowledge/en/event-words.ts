// English verbs and nouns that tell of an event, by the kind of event.
import type { EventKind } from "../../model/record.ts";

const words = (list: string) => list.split(" ");
const table = (rows: readonly (readonly [EventKind, string])[]): ReadonlyMap<string, EventKind> =>
  new Map(rows.flatMap(([kind, list]) => words(list).map((w) => [w, kind] as const)));

/** Verbs (dictionary form) whose clause tells of an event by itself when it says who or when. */
export const EVENT_VERBS: ReadonlyMap<string, EventKind> = table([
  [
    "meeting",
    "meet convene gather confer huddle reconvene attend negotiate bargain discuss debate dine lunch",
  ],
  ["call", "telephone phone"],
  ["visit", "visit travel arrive fly tour return depart land"],
  [
    "decision",
    "vote pass veto override sign declare appoint endorse rescind ratify adopt cancel sue appeal nominate approve enact overturn uphold ban expel recognise recognize postpone suspend oust resign invite reject refuse introduce impeach acquit convict indict arrest detain sentence pardon fire sack nominate swear install elect re-elect inaugurate withdraw repeal impose authorize authorise decree proclaim dissolve certify outlaw legalize legalise deport extradite rescind revoke disqualify depose subpoena sanction blacklist unseal reinstate retire quit plead settle demote scrap disband rehire retract recuse disbar adjourn defeat unseat oust privatise privatize nationalise nationalize reintroduce rule lift halt freeze seize replace remove hire tap deploy",
  ],
  [
    "attack",
    "invade attack bomb shell annex raid storm assassinate shoot kill bombard ambush besiege torpedo kidnap abduct hijack stab detonate behead massacre",
  ],
  [
    "document",
    "publish release leak circulate submit unveil disclose declassify table issue send post email",
  ],
  ["statement", "announce tweet testify brief apologize apologise condemn denounce"],
  [
    "other",
    "expire reopen protest demonstrate rally resume begin start open close shut chant evict die march boycott picket erupt explode crash clash launch surrender defect flee lapse relaunch reunite retaliate skip snub intervene injure wound burn hack steal campaign",
  ],
]);

/** Verbs with their particle whose clause tells of an event by itself. */
export const PARTICLE_VERBS: ReadonlyMap<string, EventKind> = new Map(
  (
    [
      [
        "decision",
        "step down|step aside|stand down|drop out|pull out|bow out|turn down|call off|take over|strike down|vote down|swear in|lay off|throw out|phase out|sign off|scale back|roll back|hand down",
      ],
      [
        "other",
        "walk out|break off|break up|break out|shut down|kick off|hand over|turn away|burn down|set off",
      ],
      ["attack", "gun down|blow up|shoot down"],
      ["meeting", "sit down|meet up"],
      ["statement", "lash out|hit back|fire back|speak out"],
      ["document", "hand out|send out|pass around|hand round|send round|pass round|hand around|send around"],
    ] as const
  ).flatMap(([kind, list]) => list.split("|").map((verb) => [verb, kind] as const)),
);

/** Light verbs: the event is their object ("held talks", "made a visit", "gave an interview"). */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  words(
    "hold make give have take pay deliver conduct host lead attend stage join begin open resume end conclude conclude convene schedule plan cancel postpone commence hear break collapse fail follow last chair file lodge mount win lose extend accept",
  ),
);

/** Nouns (dictionary form) that name an event. */
export const EVENT_NOUNS: ReadonlyMap<string, EventKind> = table([
  [
    "meeting",
    "meeting talk conversation discussion bargaining mediation sit-down negotiation summit session round consultation luncheon lunch dinner breakfast roundtable gathering reception retreat huddle teleconference",
  ],
  ["call", "phone-call telephone-call conference-call"],
  ["visit", "visit trip tour arrival stop"],
  [
    "statement",
    "speech interview briefing testimony announcement news-conference press-conference address appearance keynote",
  ],
  [
    "decision",
    "decision vote election referendum ruling verdict hearing appointment veto override inauguration suit lawsuit challenge primary caucus runoff indictment arrest resignation re-election invitation complaint petition subpoena conviction sentencing trial impeachment nomination confirmation dismissal firing deportation evacuation argument passage signing adoption ratification enactment repeal ouster expulsion extradition departure retirement withdrawal launch opening closure",
  ],
  [
    "attack",
    "invasion attack airstrike bombing shelling raid annexation offensive massacre assassination shooting killing ambush assault siege explosion",
  ],
  ["document", "letter"],
  [
    "other",
    "protest rally march demonstration strike walkout shutdown ceremony conference fundraiser fund-raiser convention parade funeral vigil boycott sit-in debate anniversary ceasefire cease-fire truce blackout death festival crash earthquake hurricane wedding riot clash standoff filibuster forum town-hall recount",
  ],
]);

/** Nouns (dictionary form) whose deed the words after them tell whole: "the arrest of a teacher", "the massacre at the school". */
export const DEED_NOUNS: ReadonlySet<string> = new Set(
  words(
    "arrest passage signing adoption ratification enactment repeal ouster expulsion extradition departure retirement resignation firing dismissal appointment nomination election re-election inauguration impeachment indictment conviction withdrawal launch opening closure massacre shooting killing assassination bombing murder attack invasion raid death crash earthquake hurricane explosion verdict ruling",
  ),
);

/** Nouns that make the noun after or before them another event: a "conference call" is a call. */
export const EVENT_COMPOUNDS: ReadonlyMap<string, EventKind> = table([
  ["call", "phone telephone conference"],
  ["statement", "news press"],
]);

/** Verbs of one person's turning to another: an event where both are named. */
export const ADDRESS_VERBS: ReadonlySet<string> = new Set(
  words(
    "urge warn press pressure lobby question grill ask call advise encourage implore caution brief reassure vent interview confront rebuke congratulate chide scold rail lash",
  ),
);

/** Verbs (dictionary form) of asking others for a deed, which their infinitive names: "urged her to veto it". */
export const APPEAL_VERBS: ReadonlySet<string> = new Set(
  words(
    "urge ask press pressure lobby implore encourage beg petition exhort beseech push entreat instruct direct order",
  ),
);

/** Verbs (dictionary form) that say of the event that is their object whether it is to come or only wanted. */
export const OBJECT_STATUS: ReadonlyMap<string, "planned" | "possible"> = new Map([
  ...words("plan schedule expect anticipate await arrange prepare organise organize").map(
    (w) => [w, "planned"] as const,
  ),
  ...words("seek propose demand request threaten consider suggest want urge oppose avert avoid").map(
    (w) => [w, "possible"] as const,
  ),
]);

/** Those who come from a side. */
export const DELEGATES: ReadonlySet<string> = new Set(
  words(
    "negotiator envoy delegate delegation official diplomat minister representative mediator leader emissary",
  ),
);

/** Those who come together without meeting anybody: their gathering is a protest or a feast. */
export const CROWDS: ReadonlySet<string> = new Set(
  words(
    "people person demonstrator protester protestor supporter crowd fan worker thousand hundred dozen activist marcher mourner resident onlooker student striker farmer worshipper",
  ),
);

/** Offices whose holder sits at the table of talks. */
export const NEGOTIATOR_ROLES =
  /\b(?:(?:chief|lead|head|top|main|principal) (?:\S+ )?negotiator|head of (?:the |its |their |his )?(?:\S+ )?(?:delegation|negotiating team)|(?:leads?|heads?|led|headed) (?:for|the \S+ (?:delegation|team))|chair(?:man|woman|person)? of the (?:talks|negotiations|session|meeting|round|conference)|mediator|conciliator|facilitator)\b/i;

/** Nouns (stems) of talks between sides, at which negotiators sit. */
export const TALKS: ReadonlySet<string> = new Set(
  words("talk discuss negoti session round bargain consult mediat meet met summit"),
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

/** Verbs (dictionary form) by which somebody binds himself to a deed, and whether it is then planned or only possible. */
export const COMMITMENTS: ReadonlyMap<string, "planned" | "possible"> = new Map([
  ...words("plan intend pledge vow promise agree arrange resolve").map((w) => [w, "planned"] as const),
  ["threaten", "possible"],
]);

/** Verbs (dictionary form) of what goes on or is tried: a promise of it promises no event. */
export const NO_DEEDS: ReadonlySet<string> = new Set(
  words(
    "be have keep continue remain stay fight try work seek do make get go take look focus consider ensure help support oppose use know think see move let want need defend protect stand respect follow pursue act respond say tell talk speak put push wait live become prevent avoid resist stick",
  ),
);

/** Verbs (dictionary form) that tell of no task, whoever "will" do it: what comes over somebody, what holds, what is only said. */
export const NO_TASKS: ReadonlySet<string> = new Set(
  words(
    "be have face lose win need want keep continue remain cost mean allow require include affect benefit gain suffer receive enjoy see find know think believe get feel like hate hope regret miss lack own owe carry become bring show reflect represent deserve own oppose support back use spend cause say tell argue note add insist seek try observe respect honour honor comply",
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
