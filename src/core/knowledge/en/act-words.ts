// English words by which a statement shows what is done by saying it, where its cue does not. Written by hand.
import type { SpeechAct } from "../../model/annotation.ts";

/** Who may be the subject of a statement about the speaker's own side. */
const OWN = "(?:i|we|he|she|it|they|[a-z]+ (?:government|side|country|party|union|team|forces))";
const ADVERB =
  "(?:also |now |still |simply |certainly |absolutely |fully |strongly |firmly |just |always |again )?";

/** What one offers by being ready for it; nobody offers by being ready to strike. */
const GIVING =
  "(?:\\w+ ){0,2}(?:talks?|talking|negotiat\\w*|discuss\\w*|dialogue|meet\\w*|sit down|sign|accept|agree|compromise|consider|cooperate|co-operate|help|work with|give|offer|share|listen|host|mediate|withdraw|release|return|hand over|concessions?|make concessions|contribute|pay|provide|support|resume (?:talks|negotiations)|continue (?:talks|negotiations)|a (?:deal|settlement|compromise))";

/**
 * Patterns over a content in lower case with plain apostrophes and single spaces, and the act each shows. In order: the first that
 * fits decides. They are tried only where the cue is neutral ("said"), so they are narrow: what is not clear asserts. `sign` is
 * found in one word at least of all words that the pattern fits: a content without such a word is not tried.
 */
export const CONTENT_ACTS: readonly (readonly [
  name: string,
  pattern: RegExp,
  act: SpeechAct,
  sign: RegExp,
])[] = [
  ["question", /\?["”’')\]]*$/, "asks", /\?/],
  [
    "no-comment",
    /\b(?:no comment\b|(?:will not|won't|would not|wouldn't|can ?not|can't|could not|couldn't|declined? to|refused? to|not going to|not prepared to) (?:comment|confirm|elaborate|discuss|speculate|go into|get into|say|answer|disclose|reveal|go further|go any further))/,
    "declines",
    /comment|confirm|elaborate|discuss|speculate|\binto|\bsay|answer|disclose|reveal|further/,
  ],
  [
    "performs-demand",
    new RegExp(`^(?:that )?(?:i|we) ${ADVERB}(?:demand|insist|urge|call (?:up)?on|call for|expect)\\b`),
    "demands",
    /demand|insist|urge|call|expect/,
  ],
  [
    "performs-request",
    new RegExp(`^(?:that )?(?:(?:i|we) ${ADVERB}(?:ask|appeal|beg|request|plead|implore)|please)\\b`),
    "asks",
    /ask|appeal|beg|request|plead|implore|please/,
  ],
  [
    "performs-rejection",
    new RegExp(`^(?:that )?(?:i|we) ${ADVERB}(?:reject|oppose|refuse|rule out)\\b`),
    "rejects",
    /reject|oppose|refuse|rule/,
  ],
  [
    "performs-criticism",
    new RegExp(`^(?:that )?(?:i|we) ${ADVERB}(?:condemn|denounce|deplore|protest)\\b`),
    "criticises",
    /condemn|denounce|deplore|protest/,
  ],
  [
    "performs-praise",
    new RegExp(
      `^(?:that )?(?:i|we) ${ADVERB}(?:thank|welcome|applaud|commend|congratulate|salute|praise|appreciate)\\b|^thank(?:s| you)\\b|^congratulations\\b`,
    ),
    "praises",
    /thank|welcome|applaud|commend|congratulat|salute|praise|appreciate/,
  ],
  [
    "performs-promise",
    new RegExp(
      `^(?:that )?(?:i|we) ${ADVERB}(?:promise|pledge|guarantee|vow|swear)\\b|\\byou have (?:my|our) word\\b`,
    ),
    "promises",
    /promise|pledge|guarantee|vow|swear|\bword/,
  ],
  [
    "performs-denial",
    new RegExp(`^(?:that )?(?:i|we) ${ADVERB}(?:deny|dispute)\\b`),
    "denies",
    /deny|dispute/,
  ],
  [
    "performs-warning",
    new RegExp(`^(?:that )?(?:i|we) ${ADVERB}(?:warn|caution)\\b`),
    "warns",
    /warn|caution/,
  ],
  [
    "performs-acceptance",
    new RegExp(`^(?:that )?(?:i|we) ${ADVERB}(?:accept|agree to|agree with|agreed to|endorse|consent)\\b`),
    "accepts",
    /accept|agree|endorse|consent/,
  ],
  [
    "conditional-threat",
    /\b(?:if|unless|should)\b.{2,120}\b(?:i|we)(?:'ll| will| shall| would|'d) (?:\w+ )?(?:retaliate|respond|strike|attack|hit|destroy|bomb|impose|punish|shut|close|block|veto|sue|walk (?:out|away)|cut|take (?:action|measures|steps)|not hesitate|use force)\b|\b(?:i|we)(?:'ll| will| shall) (?:\w+ )?(?:retaliate|strike|attack|hit|destroy|bomb|impose|punish|shut|close|block|sue|walk (?:out|away)|cut|take (?:action|measures))\b.{1,120}\b(?:if|unless)\b/,
    "threatens",
    /\b(?:if|unless|should)/,
  ],
  [
    "conditional-warning",
    /\b(?:if|unless)\b.{2,160}\bwill (?:face|suffer|pay|regret|bear|have consequences|be (?:\w+ )?consequences)|\b(?:face|be|have) (?:\w+ ){0,2}consequences\b|\bpay (?:a|the) (?:\w+ )?price\b/,
    "warns",
    /\b(?:if|unless|consequences|price)/,
  ],
  [
    "will-not",
    /^(?:that )?(?:[\w'’.-]+ ){0,5}(?:will not|won't|will never|would not|wouldn't|would never|shall not|can ?not|can't|could not|couldn't|can never|could never|do not|don't|does not|doesn't|is not going to|isn't going to|are not going to|aren't going to|'re not going to|'m not going to) (?:ever |also |be )?(?:accept|sign|agree|negotiate|cede|give (?:up|in|way)|yield|recogni[sz]e|surrender|back (?:down|off)|allow|tolerate|bow|capitulate|withdraw|compromise|concede|permit|consider|entertain|live with|support|vote for|join|take part|participate|attend|be (?:held to ransom|hurried|bullied|blackmailed|intimidated|dictated)|held to ransom|hurried|bullied|blackmailed|intimidated|stand by|stand for|settle for|go along)\b/,
    "rejects",
    /not|never|n['ʼ]t/,
  ],
  [
    "out-of-the-question",
    /\b(?:(?:is|are|was|were|be|remains?) (?:\w+ )?(?:unacceptable|not acceptable|inadmissible|off the table|out of the question|a non-starter|a red line|non-negotiable|not negotiable|not up for (?:negotiation|discussion|debate)))\b/,
    "rejects",
    /acceptable|inadmissible|\btable|\bquestion|starter|\bline|negotia|discussion|debate/,
  ],
  [
    "untrue",
    /\b(?:(?:is|are|was|were) (?:\w+ )?(?:not true|untrue|false|fake|a lie|lies|a fabrication|fabricated|made up|nonsense|fiction|baseless|unfounded|groundless)|no truth (?:in|to)|never happened|nothing of the (?:kind|sort))\b/,
    "denies",
    /true|false|fake|\blie|fabricat|\bmade|nonsense|fiction|baseless|unfounded|groundless|truth|happened|nothing/,
  ],
  [
    "praise",
    /\b(?:(?:is|are|was|were|been|'s) (?:an? )?(?:very |really |truly |absolutely |so )?(?:great|tremendous|wonderful|fantastic|terrific|excellent|brilliant|outstanding|remarkable|amazing|incredible|proud of)\b)/,
    "praises",
    /great|tremendous|wonderful|fantastic|terrific|excellent|brilliant|outstanding|remarkable|amazing|incredible|proud/,
  ],
  [
    "criticism",
    /\b(?:(?:is|are|was|were|been|'s) (?:an? |simply |just |absolutely |totally |completely |nothing but |nothing short of ){0,2}(?:disgrace|disgraceful|shameful|outrageous|disgusting|despicable|reckless|irresponsible|absurd|ridiculous|hypocritical|cowardly|insulting|an? insult|an? outrage|an? scandal|an? farce|an? betrayal|betrayal|incompetent|pathetic|deplorable|appalling|unconscionable|dishonest))\b/,
    "criticises",
    /disgrac|shameful|outrage|disgusting|despicable|reckless|irresponsible|absurd|ridiculous|hypocritical|cowardly|insult|scandal|farce|betrayal|incompetent|pathetic|deplorable|appalling|unconscionable|dishonest/,
  ],
  [
    "must",
    /\b(?:must (?!have\b)(?:\w+)|needs? to \w+|ha(?:s|ve) (?:got )?to (?:stop|end|pay|leave|withdraw|go|resign|agree|accept|comply|give|show|return|release|act|change|choose|decide|apologi[sz]e|answer)|it is time (?:for|to)|it's time (?:for|to))\b/,
    "demands",
    /\b(?:must|needs?|ha(?:s|ve)|time)/,
  ],
  [
    "ready-to",
    new RegExp(
      `^(?:that )?(?:[\\w'’.-]+ ){0,5}(?:is|are|am|was|were|'m|'re|'s|remains?|stands?) ${ADVERB}(?:ready|prepared|willing|open) (?:to|for) (?:${GIVING})\\b`,
    ),
    "offers",
    /ready|prepared|willing|open/,
  ],
  [
    "will-ensure",
    new RegExp(
      `^(?:that )?${OWN}(?:'ll| will| would| shall) ${ADVERB}(?:ensure|make sure|guarantee|deliver|honou?r|keep (?:my|our|his|her|its|their) (?:word|promise)|stand (?:by|with)|never (?:abandon|forget|leave|forsake))\\b`,
    ),
    "promises",
    /ensure|\bmake|guarantee|deliver|hono|keep|stand|never/,
  ],
];

/** Verbs of telling: with a negation or after "declined to" nothing was told. */
export const TELLING: ReadonlySet<string> = new Set(
  "say comment confirm disclose reveal specify elaborate discuss answer explain name tell identify clarify divulge respond reply speak talk provide give detail address state estimate speculate predict describe indicate release share".split(
    " ",
  ),
);

/** Verbs that leave nothing of an act when they are negated: "did not rule out", "has not rejected". */
export const UNDONE: ReadonlySet<SpeechAct> = new Set([
  "rejects",
  "denies",
  "criticises",
  "warns",
  "threatens",
  "promises",
  "demands",
  "offers",
  "praises",
  "asks",
]);
