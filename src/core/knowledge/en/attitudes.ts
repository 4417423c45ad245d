// English words that say where somebody stands: verbs, nouns and predicates, and what turns a stance round.
import type { Firmness } from "../../model/record.ts";

/** What a word says of its holder: for (1), against (-1), open (0), and how firmly. */
export interface Attitude {
  readonly sign: 1 | -1 | 0;
  readonly firmness: Firmness | null;
}

type Row = readonly [1 | -1 | 0, Firmness | null, string];
const table = (rows: readonly Row[]): ReadonlyMap<string, Attitude> =>
  new Map(
    rows.flatMap(([sign, firmness, list]) =>
      list.split(" ").map((w) => [w.replace(/_/g, " "), { sign, firmness }] as const),
    ),
  );

/** Verbs by dictionary form, with particle or preposition where it makes the meaning ("rule_out", "call_for"). */
export const ATTITUDE_VERBS: ReadonlyMap<string, Attitude> = table([
  [
    1,
    "demand",
    "demand insist insist_on require decide choose resolve press_for push_for call_for urge implore vow swear fight_for threaten",
  ],
  [
    1,
    "preference",
    "want seek request ask_for support back favor favour advocate champion endorse welcome embrace defend prefer hope_for applaud praise push promote plan stand_by stand_with press propose hope intend pledge promise lead_effort long_for campaign_for vote_for lobby_for rally_for appeal_for favor_of ask pressure encourage attempt try aim strive work_to work_for work_on work_towards work_toward",
  ],
  [
    1,
    "offer",
    "unveil float outline put_forward pitch offer accept agree agree_to agree_with approve sign sign_up consent_to concede table grant",
  ],
  [
    -1,
    "demand",
    "oppose reject refuse rule_out resist block condemn denounce veto forbid ban bar object object_to protest",
  ],
  [
    -1,
    "preference",
    "criticise criticize slam blast decry deride dismiss decline turn_down vote_against fight fight_against campaign_against disagree disagree_with object blame attack lament rebuff spurn deplore skip pan challenge warn_against come_out_against speak_out_against balk_at bristle_at walk_away_from shun boycott scrap shelve",
  ],
  [0, null, "consider weigh mull ponder review"],
]);

/** Nouns with the holder before them: "Moscow’s demand for", "its opposition to". */
export const ATTITUDE_NOUNS: ReadonlyMap<string, Attitude> = table([
  [1, "demand", "demand insistence ultimatum decision intention"],
  [
    1,
    "preference",
    "request call support backing desire wish plea push effort pledge promise vow commitment hope endorsement defense defence appeal pressure bid campaign willingness readiness openness",
  ],
  [1, "offer", "unveil float outline put_forward pitch offer acceptance approval concession"],
  [-1, "demand", "opposition rejection refusal veto objection resistance"],
  [
    -1,
    "preference",
    "criticism condemnation reservation scepticism skepticism dismissal displeasure disapproval complaint",
  ],
]);

/** Adjectives and participles after a form of "be" or "remain", the subject holding the stance. */
export const ATTITUDE_PREDICATES: ReadonlyMap<string, Attitude> = table([
  [1, "offer", "ready prepared willing open"],
  [1, "preference", "eager keen determined committed supportive favourable favorable"],
  [
    -1,
    "preference",
    "opposed against unwilling reluctant sceptical skeptical critical wary hostile unhappy furious angry unconvinced",
  ],
  [0, null, "undecided noncommittal mum"],
]);

/** What a speaker calls a thing: the thing is the subject ("the changes are unacceptable") or what is "called" so. */
export const EVALUATIONS: ReadonlyMap<string, 1 | -1> = new Map([
  ...words(
    "acceptable good great useful constructive appropriate fair necessary needed essential important welcome sensible vital reasonable crucial historic victory belong",
    1,
  ),
  ...words(
    "unacceptable inadmissible wrong bad terrible outrageous unfair invalid illegal unlawful unconstitutional destructive dangerous misguided reckless shameful disgrace disgraceful toxic morally reprehensible reprehensible cowardice malpractice betrayal cave mistake grab abuse stunt affront overblown divisive insult disaster failure surrender capitulation unjust tawdry violation hijack carte disappointing inadequate nonstarter non-starter deal-breaker impossible unrealistic ineffective costly unnecessary harmful unworkable doomed fabricated vanity appalling misperception nonsense breach",
    -1,
  ),
] as const);

function words(list: string, sign: 1 | -1): (readonly [string, 1 | -1])[] {
  return list.split(" ").map((w) => [w, sign] as const);
}

/** Verbs that say where somebody stands only where their object is a paper: "announced a plan that …". */
export const PAPER_VERBS: ReadonlySet<string> = new Set(
  "announce present submit send publish introduce draft".split(" "),
);

/** Nouns (dictionary form) whose relative clause says what an attitude to them is about: "rejected sections that would …". */
export const PAPER_NOUNS: ReadonlySet<string> = new Set(
  "plan proposal draft bill measure legislation package deal agreement compromise amendment section part provision clause element point paragraph article version initiative law resolution".split(
    " ",
  ),
);

/** Verbs whose "of …" or "for …" clause is what others are said to do: "accused them of blocking the talks". */
export const BLAMING_VERBS: ReadonlySet<string> = new Set(
  "accuse blame charge criticise criticize lash slam condemn blast thank praise attack scold chide fault rebuke berate denounce suspect warn".split(
    " ",
  ),
);

/** Verbs and nouns under which a thing is only hoped for, feared or guessed. */
export const SUPPOSING: ReadonlySet<string> = new Set(
  "hope urge expect ask speculate predict fear wonder speculation hope expectation prospect possibility rumour rumor fear likelihood chance call pressure pressurise pressure implore beg press encourage bet".split(
    " ",
  ),
);

/** Words for going against a rule or a right: who uses them of something is for what is broken. */
export const BREACHES: ReadonlySet<string> = new Set(
  "violate violation breach abuse affront undermine threat threaten ignore break overstep usurp trample bypass circumvent infringe contravene grab".split(
    " ",
  ),
);

/** Actions against what they govern: to want a thing stopped is to be against it. */
export const AGAINST_ACTIONS: ReadonlySet<string> = new Set(
  "stop block halt prevent forbid deny avoid scrap drop lift abolish veto reject oppose abandon repeal overturn override overrule reverse boycott skip kill defeat curb end cancel cut ban dismantle undo withhold postpone delay combat resist fight exclude remove avert derail obviate sink scupper shelve drop criticize criticise attack hijack bar oppose rejection opposition refusal ban denial deprive strip cave yield budge waver relent backtrack shutdown closure blockade siege famine discrimination layoff redundancy".split(
    " ",
  ),
);

/** What makes a yes a yes-but. */
export const CONDITION_WORDS: readonly string[] = [
  "only if",
  "on condition",
  "provided that",
  "unless",
  "as long as",
  "so long as",
  "assuming that",
  "own reservations",
  "his reservations",
  "her reservations",
  "their reservations",
  "with reservations",
  "misgivings",
  "reluctantly",
  "if all",
];

/** What a yes of taking is a yes-but with; an offer of a thing for another is an offer. */
export const EXCHANGE = /\bin (?:exchange|return) for\b/i;
export const TAKING_VERBS: ReadonlySet<string> = new Set(
  "accept agree concede grant consent approve".split(" "),
);

/** Deeds that are no stance: who talks of a thing is not for it yet. */
export const TALKING_VERBS: ReadonlySet<string> = new Set(
  "discuss negotiate talk meet consult debate mediate rebuild sanction".split(" "),
);

/** Words that leave a matter open, in somebody's mouth. */
export const OPENNESS =
  /\b(?:progress|not (?:yet )?(?:be )?(?:hurried|rushed|confirmed|final|finali[sz]ed|settled|decided|over|there|sure|certain)|no (?:final|finali[sz]ed|decision)|undecided|nobody knows|no one knows|can(?:no|n['’])t (?:promise|guarantee)|no guarantee|guarantee (?:a|an|the) (?:\w+ )?outcome|remains? to be seen|open question|under (?:discussion|review)|mutually agreeable|going in that direction)\b/i;

/** Yes to a part and no to another: "some points were acceptable, others were not". */
export const PARTLY =
  /\b(?:some|certain|several|parts?|elements)\b[^.;]*\b(?:others?|but|while|though|although|however)\b/i;
export const ACCEPTING = /\b(?:accept\w*|agree\w*|welcom\w*|support\w*|good|useful|better|positive)\b/i;
export const REFUSING =
  /\b(?:unaccept\w*|reject\w*|critici[sz]\w*|oppos\w*|disagree\w*|disapprov\w*|negative|refus\w*|unhappy)\b/i;
