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
    "demand insist insist_on require decide choose resolve press_for push_for call_for urge implore vow swear fight_for threaten call_on call_upon exhort beseech clamor_for clamour_for agitate_for plead_for hold_out_for stand_firm_on vote_to subpoena summon sue_for sue_to strike_for",
  ],
  [
    1,
    "preference",
    "want seek request ask_for support back favor favour advocate champion endorse welcome embrace defend prefer hope_for applaud praise push promote plan stand_by stand_with press propose hope intend pledge promise lead_effort long_for campaign_for vote_for lobby_for rally_for appeal_to appeal_for favor_of ask pressure encourage attempt try aim strive work_to work_for work_on work_towards work_toward hail laud commend cheer celebrate tout trumpet extol recommend sponsor cosponsor co-sponsor spearhead uphold side_with argue_for stump_for root_for vouch_for opt_for wish_for yearn_for look_forward_to stick_to stick_with stick_by cling_to adhere_to believe_in rally_behind line_up_behind unite_behind throw_weight_behind join_calls_for come_out_for double_down_on press_ahead_with go_ahead_with push_ahead_with move_ahead_with forge_ahead_with proceed_with go_through_with follow_through_on sign_off_on open_~_door_to make_~_case_for lead_~_charge_for lead_~_push_for take_~_stand_for pave_~_way_for give_~_nod_to give_~_go-ahead_to give_~_go-ahead_for say_yes_to give_~_blessing_to throw_~_weight_behind throw_~_support_behind put_~_name_to lend_~_support_to give_~_support_to give_~_approval_to come_out_in stand_up_for speak_up_for go_along_with get_behind rally_around get_on_board be_on_board take_action_on act_on move_forward_with press_forward_with push_through ram_through usher_in lend_~_backing_to give_~_backing_to put_~_weight_behind cooperate_with comply_with return_to rejoin invite_to re-elect reelect have_confidence_in express_confidence_in have_kind_words have_warm_words have_praise_for speak_in_favor speak_in_favour come_out_in_favor come_out_in_favour vote_in_favor vote_in_favour vote_yes_on stand_behind like love",
  ],
  [
    1,
    "offer",
    "unveil float outline put_forward pitch offer accept agree agree_to agree_with approve live_with tolerate stomach abide countenance put_up_with swallow stand_for condone brook allow permit impose enforce institute enact expand sign sign_up consent_to concede table grant sign_on sign_off ratify adopt greenlight okay bless acquiesce assent_to settle_for warm_to come_around_to give_in_to bow_to",
  ],
  [
    -1,
    "demand",
    "oppose reject refuse rule_out resist block condemn denounce veto forbid ban bar object object_to protest prohibit outlaw repudiate obstruct stonewall filibuster thwart quash nix defy push_back push_back_on push_back_against walk_out walk_out_of rail_against stand_against",
  ],
  [
    -1,
    "preference",
    "criticise criticize slam blast decry deride dismiss decline turn_down vote_against fight fight_against campaign_against disagree disagree_with object blame attack lament rebuff spurn deplore skip pan challenge warn_against come_out_against speak_out_against balk_at bristle_at walk_away_from shun boycott scrap shelve bash knock rip trash assail pillory lambaste lambast savage hammer mock ridicule chastise chide scold upbraid admonish reprimand fault skewer scorn scoff_at sneer_at bemoan question dispute contest doubt disparage denigrate excoriate castigate censure rebuke berate dislike abhor hate loathe despise detest resent distrust mistrust fear worry_about worry_over fret_about complain_about complain_of grumble_about gripe_about warn_of warn_about caution_against advise_against argue_against lobby_against rally_against demonstrate_against march_against protest_against inveigh_against speak_against work_against push_against say_no_to clamp_down_on crack_down_on rein_in phase_out do_away_with get_rid_of put_off call_off hold_off_on head_off rule_against side_against renege_on backtrack_on apologize_for apologise_for shut_down strike_down break_off cut_off tear_up pull_out_of withdraw_from back_out vote_no_on have_harsh_words have_sharp_words have_tough_words lose_confidence_in lose_faith_in lose_patience_with walk_back scale_back roll_back water_down close_~_door_on close_~_door_to put_~_end_to put_~_stop_to draw_~_line_at lead_~_charge_against take_~_stand_against make_~_case_against turn_~_back_on wash_~_hands_of lash_out_at lash_out_against hit_out_at take_issue_with find_fault_with sue_over balk bristle recoil_at chafe_at brush_aside brush_off shrug_off wave_off shoot_down vote_down throw_out hold_up back_away_from back_off back_out_of pull_back_from take_aim_at cast_doubt_on cast_doubts_on throw_cold_water pour_cold_water pour_scorn_on sound_~_alarm_over sound_~_alarm_about sound_~_alarm_on raise_alarm_about raise_doubts_about raise_objections_to fire_back_at hit_back_at dig_in_against put_~_brakes_on pull_~_plug_on pull_~_support_for stand_in_~_way part_ways_with shy_away_from steer_clear_of opt_out_of run_from snub lift waive suspend reverse revoke rescind overturn repeal roll_back cancel abolish override eliminate dismantle",
  ],
  [
    0,
    null,
    "consider weigh mull ponder leave_~_door_open keep_~_door_open study examine review contemplate reconsider rethink evaluate",
  ],
]);

/** Nouns with the holder before them: "Moscow’s demand for", "its opposition to". */
export const ATTITUDE_NOUNS: ReadonlyMap<string, Attitude> = table([
  [1, "demand", "demand insistence ultimatum decision intention determination resolve order"],
  [
    1,
    "preference",
    "request call support backing desire need blessing wish plea push effort pledge promise vow commitment hope endorsement defense defence appeal pressure bid campaign willingness readiness openness optimism advocacy praise sympathy enthusiasm preference eagerness quest crusade lobbying recommendation drive encouragement plan proposal initiative effort attempt passage adoption ratification enactment",
  ],
  [-1, "preference", "reservation misgiving qualm"],
  [1, "offer", "unveil float outline put_forward pitch offer acceptance approval concession"],
  [
    -1,
    "demand",
    "opposition rejection refusal veto objection resistance filibuster repudiation denunciation unwillingness",
  ],
  [
    -1,
    "preference",
    "criticism condemnation scepticism skepticism dismissal concern worry displeasure disapproval complaint outrage outcry backlash protest uproar fury anger ire alarm doubt unease dissent hostility antipathy aversion disdain contempt reluctance hesitation wariness disappointment frustration dissatisfaction distaste dismay rebuke reproach reprimand",
  ],
]);

/** Words of worry: against a paper or a harm that they are about, but for what might be harmed. */
export const WORRIES: ReadonlySet<string> = new Set(
  "concern worry concerned worried alarmed uneasy nervous apprehensive fearful alarm unease fear".split(" "),
);

/** What one may mean to do to a thing without being for or against it: "intends to examine the bill". */
export const NEUTRAL_DOING: ReadonlySet<string> = new Set(
  "examine review study consider look explain understand see know hear learn read ask talk speak comment answer explore evaluate assess determine watch wait think respond react reply deal cope approach handle monitor consult address focus dwell concentrate brief inform analyze analyse".split(
    " ",
  ),
);

/** Those of them that lean towards a thing where one should or would rather do so: "should consider staying in the pact". */
export const MILDLY_FOR: ReadonlySet<string> = new Set(
  "consider look think talk speak explore discuss focus concentrate".split(" "),
);

/** Nouns that say what their holder wants only before "to": "the decision to sign", not "the court’s decision in June". */
export const ONLY_WITH_TO: ReadonlySet<string> = new Set(
  "decision intention determination resolve order drive bid move plan proposal initiative effort attempt".split(
    " ",
  ),
);

/** Adjectives that judge the very thing they stand before: "this despicable decision". */
export const JUDGING_BEFORE: ReadonlyMap<string, 1 | -1> = new Map([
  ...words("historic landmark excellent terrific wonderful commonsense common-sense", 1),
  ...words(
    "unacceptable outrageous disgraceful shameful toxic reprehensible reckless misguided destructive unconstitutional despicable deplorable discriminatory draconian cruel absurd ridiculous irresponsible unworkable doomed ill-conceived wrongheaded harmful hateful bogus phony unjust unlawful terrible awful disastrous catastrophic job-killing",
    -1,
  ),
] as const);

/** Nouns of a yes with a but: "voiced reservations about the plan". */
export const QUALMS: ReadonlySet<string> = new Set("reservation misgiving qualm".split(" "));

/** Adjectives and participles after a form of "be" or "remain", the subject holding the stance. */
export const ATTITUDE_PREDICATES: ReadonlyMap<string, Attitude> = table([
  [1, "offer", "ready prepared willing open amenable receptive inclined"],
  [
    1,
    "preference",
    "favor favour eager keen determined committed supportive favourable favorable enthusiastic sympathetic glad happy pleased delighted adamant bullish proud hopeful optimistic encouraged",
  ],
  [
    -1,
    "preference",
    "opposed against unwilling reluctant sceptical skeptical critical wary hostile unhappy furious angry unconvinced scathing averse resistant disinclined loath dubious doubtful dismissive contemptuous scornful outraged appalled alarmed concerned worried troubled dismayed dissatisfied frustrated disappointed upset uneasy nervous apprehensive uncomfortable leery fearful ashamed disgusted shocked stunned saddened horrified incensed irate livid annoyed infuriated enraged",
  ],
  [0, null, "undecided noncommittal mum"],
]);

/** What a speaker calls a thing: the thing is the subject ("the changes are unacceptable") or what is "called" so. */
export const EVALUATIONS: ReadonlyMap<string, 1 | -1> = new Map([
  ...words(
    "acceptable good great useful constructive appropriate fair necessary needed essential important welcome sensible vital reasonable critical priority crucial historic victory belong wise smart sound excellent terrific fantastic wonderful brilliant outstanding superb tremendous positive productive helpful beneficial valuable worthwhile promising encouraging courageous brave honorable honourable admirable commendable laudable balanced common-sense commonsense responsible prudent legitimate justified lawful proper overdue win breakthrough milestone watershed landmark achievement triumph success successful opportunity solution imperative indispensable feasible workable practical humane compassionate sustainable affordable proportionate invaluable paramount qualified well-qualified decent effective protect safeguard strengthen improve boost bolster preserve deserve assure",
    1,
  ),
  ...words(
    "unacceptable inadmissible wrong bad terrible outrageous unfair invalid illegal unlawful unconstitutional destructive dangerous misguided reckless shameful disgrace disgraceful toxic morally reprehensible reprehensible cowardice malpractice betrayal horror cave mistake grab abuse stunt affront overblown divisive insult disaster failure surrender capitulation unjust tawdry violation hijack carte disappointing inadequate nonstarter non-starter deal-breaker impossible unrealistic ineffective costly unnecessary harmful unworkable doomed fabricated vanity appalling misperception nonsense breach unseemly ridiculous absurd irresponsible immoral cruel cynical hypocritical disturbing troubling alarming tragic unfortunate awful horrible horrific horrendous atrocious abhorrent deplorable despicable disgusting distasteful offensive insulting hateful bigoted racist discriminatory excessive draconian heavy-handed unwise foolish foolhardy stupid dumb silly senseless pointless useless worthless wasteful counterproductive self-defeating shortsighted short-sighted wrongheaded wrong-headed half-baked hollow phony bogus sham farce charade circus travesty mockery debacle fiasco catastrophe catastrophic calamity nightmare tragedy scandal outrage abomination mess boondoggle scam hoax gimmick giveaway slap overreach intrusion unneeded unwarranted unjustified unfounded baseless groundless misleading inaccurate deceptive dishonest intolerable untenable indefensible inexcusable unforgivable unconscionable unthinkable unreasonable unsafe risky flawed rigged regrettable lamentable anachronistic outdated outmoded obsolete antiquated archaic hypocrisy unreliable unrepresentative unproven unsubstantiated insufficient inappropriate improper ill-advised ill-conceived unsustainable unaffordable unenforceable impractical illegitimate irrational burdensome onerous intrusive oppressive repugnant heinous vile evil callous heartless inhumane mean-spirited one-sided lopsided insane madness lunacy ludicrous laughable preposterous worrying worrisome chilling frightening terrifying devastating crippling detrimental ruinous problematic dubious questionable perverse setback blunder error folly un-American anti-American undemocratic",
    -1,
  ),
] as const);

function words(list: string, sign: 1 | -1): (readonly [string, 1 | -1])[] {
  return list.split(" ").map((w) => [w, sign] as const);
}

/** Verbs that say where somebody stands only where their object is a paper: "announced a plan that …". */
export const PAPER_VERBS: ReadonlySet<string> = new Set(
  "announce present submit send publish introduce reintroduce draft write author pen craft pass advance circulate release file".split(
    " ",
  ),
);

/** Nouns (dictionary form) whose relative clause says what an attitude to them is about: "rejected sections that would …". */
export const PAPER_NOUNS: ReadonlySet<string> = new Set(
  "plan proposal draft bill measure legislation package deal agreement compromise amendment section part provision clause element point paragraph article version initiative law resolution".split(
    " ",
  ),
);

/** Verbs whose "of …" or "for …" clause is what others are said to do: "accused them of blocking the talks". */
export const BLAMING_VERBS: ReadonlySet<string> = new Set(
  "accuse blame charge criticise criticize lash slam condemn blast thank praise attack scold chide fault rebuke berate denounce suspect warn chastise castigate upbraid admonish reprimand mock ridicule tweak taunt commend applaud laud hail credit lambaste excoriate".split(
    " ",
  ),
);

/** Those of them whose "for …" may be no more than a charge. */
export const CHARGING_VERBS: ReadonlySet<string> = new Set("accuse blame charge suspect warn".split(" "));

/** Verbs with somebody who is to do what follows: "urged the council to act". */
export const URGING_VERBS: ReadonlySet<string> = new Set(
  "urge ask call press pressure push lobby implore beg encourage tell order exhort plead appeal beseech advise petition invite persuade force require".split(
    " ",
  ),
);

/** Nouns of what somebody says or writes: "a speech attacking the plan" is the speaker's attack. */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  "speech address letter statement ad advertisement op-ed interview petition tweet post message memo email e-mail article essay column video conference briefing remark testimony campaign resolution motion rally brief lawsuit suit appeal filing budget policy report editorial complaint".split(
    " ",
  ),
);

/** Verbs of making a paper another: no yes and no no to it. */
export const ALTERING_VERBS: ReadonlySet<string> = new Set(
  "change amend alter revise rewrite modify tweak overhaul recall fix rework renegotiate redraft reform adjust".split(
    " ",
  ),
);

/** Nouns of what is said or fought about a thing: who blames "the stance on it" or joins "the fight over it" takes no side so far. */
export const TALKED_OF: ReadonlySet<string> = new Set(
  "stance position view record comment remark controversy debate dispute row battle clash showdown standoff divide stand".split(
    " ",
  ),
);

/** Verbs that hide what somebody feels: whoever can hardly hide it feels it. */
export const HIDING: ReadonlySet<string> = new Set(
  "hide conceal disguise mask contain suppress deny veil".split(" "),
);

/** The keys that a verb and the words behind it may have in ATTITUDE_VERBS, longest first: "put ~ end to" for "put an end to". */
export function phraseKeys(lemma: string, behind: (step: number) => string): string[] {
  const own = /^(?:its|their|his|her|our|my|the|an?)$/.test(behind(1));
  return [
    ...(own ? [`${lemma} ~ ${behind(2)} ${behind(3)}`] : []),
    `${lemma} ${behind(1)} ${behind(2)}`,
    `${lemma} ${behind(1)}`,
  ];
}

/** Nouns of an attack on what follows "on": "the war on religion". */
export const ATTACKS: ReadonlySet<string> = new Set("war assault raid offensive crusade".split(" "));

/** Nouns of what somebody does not have, before what they will not do: "no reason to accept it". */
export const GROUNDS: ReadonlySet<string> = new Set(
  "reason need plan intention interest desire appetite point justification excuse wish inclination".split(
    " ",
  ),
);

/** Nouns of what others say that somebody does: "charges that she backs it". */
export const SAID_OF: ReadonlySet<string> = new Set(
  "charge claim allegation accusation notion perception impression insinuation suggestion".split(" "),
);

/** Words that tell of an attitude as gone: "had at first backed it", "once opposed it". */
export const BYGONE =
  /\b(?:initially|originally|formerly|once|at first|at one (?:time|point)|in the past|used to)\b/i;

/** Verbs and nouns under which a thing is only hoped for, feared or guessed. */
export const SUPPOSING: ReadonlySet<string> = new Set(
  "hope urge expect ask speculate predict fear wonder speculation hope expectation prospect possibility rumour rumor fear likelihood chance call pressure pressurise pressure implore beg press encourage bet".split(
    " ",
  ),
);

/** Words for going against a right or doing harm: who uses them of something is for what is broken or harmed. */
export const BREACHES: ReadonlySet<string> = new Set(
  "violate violation breach abuse affront undermine threat threaten ignore break overstep usurp trample bypass circumvent infringe contravene grab damage harm hurt destroy ruin wreck undercut weaken erode jeopardize jeopardise endanger imperil stifle cripple devastate decimate gut sabotage poison bankrupt abandon subvert raid steal rob slash dismantle".split(
    " ",
  ),
);

/** Actions against what they govern: to want a thing stopped is to be against it. */
export const AGAINST_ACTIONS: ReadonlySet<string> = new Set(
  "stop block halt prevent forbid deny avoid scrap drop lift abolish veto reject oppose abandon repeal overturn override overrule reverse boycott skip kill defeat curb end cancel cut ban dismantle undo withhold postpone delay combat resist fight exclude remove avert derail obviate sink scupper shelve drop criticize criticise attack hijack bar oppose rejection opposition refusal criticism condemnation denunciation objection resistance ban denial deprive strip cave yield budge waver relent backtrack shutdown closure blockade siege famine discrimination layoff redundancy filibuster thwart sabotage torpedo obstruct impede hinder hamper slash gut weaken undermine erode rescind revoke suspend freeze eliminate decimate outlaw quash stall frustrate jeopardize jeopardise endanger harm hurt damage destroy ruin stifle deter counter repudiate nullify invalidate defund oust expel prohibit restrict limit reduce loosen relax ease lighten restriction limitation crackdown apologize apologise disavow retract recant renounce moratorium reversal repeal removal elimination challenge contest waive abolition lower dilute phase constraint burden curb penalty impeachment prohibition postponement deferral cancellation suspension complicate politicization erosion lack shortage breakdown misuse destruction dismantling obstruction manipulation".split(
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
  "voiced reservations",
  "expressed reservations",
  "some reservations",
  "despite reservations",
  "reluctantly",
  "if all",
  "as far as it goes",
  "up to a point",
  "with caveats",
];

/** What a yes of taking is a yes-but with; an offer of a thing for another is an offer. */
export const EXCHANGE = /\bin (?:exchange|return) for\b/i;
export const TAKING_VERBS: ReadonlySet<string> = new Set(
  "accept agree concede grant consent approve".split(" "),
);

/** Deeds that tell where whoever does them stands on their object: "cut pensions", "restored the subsidy". */
export const TELLING_DEEDS: ReadonlyMap<string, 1 | -1> = new Map([
  ...words(
    "restore reinstate revive extend preserve protect safeguard strengthen fund finance authorize authorise implement prioritize prioritise mandate legalize legalise reopen",
    1,
  ),
  ...words(
    "cut slash gut end halt stop scrap undo terminate axe freeze delay postpone curb curtail restrict reduce oust expel suspend undermine sabotage derail violate withdraw dismantle",
    -1,
  ),
] as const);

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

/** Nouns (dictionary form) that name people by the side they take: "a longtime opponent of the bill". */
export const SIDE_NOUNS: ReadonlyMap<string, 1 | -1> = new Map([
  ...words(
    "supporter backer proponent advocate champion defender ally fan promoter sponsor co-sponsor cosponsor author architect enthusiast cheerleader believer signatory loyalist campaigner",
    1,
  ),
  ...words(
    "opponent critic foe enemy detractor skeptic sceptic objector adversary antagonist naysayer denier dissenter holdout",
    -1,
  ),
]);

/** What people do against a thing that is named with "over", "at" or "about". */
export const PROTESTS: ReadonlySet<string> = new Set(
  "strike protest rally demonstrate march walk quit resign riot sue rage fume picket".split(" "),
);

/** Verbs whose "against" says nothing of a stance. */
export const GUARDING: ReadonlySet<string> = new Set(
  "guard protect defend play compete win lose insure hedge weigh measure shield secure vaccinate".split(" "),
);

/** Nouns that a thing is made where it is insisted on: "made a truce a condition for talks". */
export const REQUIREMENTS: ReadonlySet<string> = new Set(
  "condition precondition prerequisite priority requirement centerpiece centrepiece cornerstone hallmark".split(
    " ",
  ),
);

/** Nouns of not doing what follows: "its refusal to sign". */
export const REFUSALS: ReadonlySet<string> = new Set("refusal unwillingness reluctance failure".split(" "));

/** Nouns of what somebody means to do: "its decision to veto it". */
export const INTENTS: ReadonlySet<string> = new Set(
  "decision intention plan pledge vow promise move effort attempt bid refusal readiness willingness commitment determination choice".split(
    " ",
  ),
);

/** Verbs by which an attitude is given up: "dropped its opposition to the quota". */
export const GIVING_UP: ReadonlySet<string> = new Set("drop withdraw abandon reverse lift".split(" "));

/** Verbs of not doing what follows: "failed to sign". */
export const OMITTING: ReadonlySet<string> = new Set("fail refuse decline neglect forget".split(" "));

/** Verbs by which an attitude gets weaker: there is movement. */
export const SOFTENING: ReadonlySet<string> = new Set("soften ease".split(" "));
