// English words with which a claim is answered: denied, qualified, left open, not confirmed.

const words = (list: string) => list.split(" ");

/** Verbs (dictionary form) that deny a claim by themselves. */
export const DENY_VERBS: ReadonlySet<string> = new Set(
  words("deny dispute refute contradict rebut disprove debunk deride disown repudiate disavow gainsay belie"),
);

/** Verbs for making something else of somebody's words or deeds. */
export const DISTORT_VERBS: ReadonlySet<string> = new Set(
  words(
    "misrepresent mischaracterize mischaracterise misconstrue misinterpret distort misquote misstate twist",
  ),
);

/** Verbs that deny only where their object is a claim, not a proposal: "rejected that", "dismissed the rumours". */
export const DISMISS_VERBS: ReadonlySet<string> = new Set(
  words(
    "reject dismiss counter challenge question contest downplay downplayed ridicule scorn discount discredit criticize criticise doubt rebuff rubbish protest",
  ),
);

/** Verbs that dismiss with "aside", "off", "back", "down", "with" or "at", where the claim's noun stands there. */
export const PUSHING_VERBS: ReadonlySet<string> = new Set(
  words(
    "push brush shrug hit bristle scoff bat knock shoot wave laugh fire take quibble disagree differ swat play",
  ),
);

/** Verbs that an argument cannot do, where it does not hold: "does not wash". */
export const FAIL_VERBS: ReadonlySet<string> = new Set(words("wash hold stand fly add survive"));

/** Nouns (dictionary form) for what is claimed. */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(
  words(
    "claim assertion allegation accusation report rumour rumor suggestion charge story account figure number rationale argument assessment concern criticism speculation criticisms narrative characterization characterisation version contention statement warning interpretation insinuation portrayal depiction finding estimate critique complaint insistence innuendo smear description denial explanation reading",
  ),
);

/** Nouns that stand for a claim only with a clause behind them: "the idea that the town had fallen", not "the idea of a truce". */
export const IDEA_NOUNS: ReadonlySet<string> = new Set(
  words(
    "idea notion view belief premise theory perception impression implication possibility talk point fact conclusion",
  ),
);

/** Nouns of what one may be said to have done or to have: "denies any role in". */
export const DEED_NOUNS: ReadonlySet<string> = new Set(
  words(
    "role involvement responsibility wrongdoing guilt link knowledge existence part plan intention complicity collusion connection charge breach violation impropriety misconduct corruption bias racism discrimination fraud negligence fault blame interference harassment abuse affair contact tie wrong liability misdeed offence offense cover-up",
  ),
);

/** Verbs of one meaning, a line each, for comparing what one side says was done with what another says was not. */
export const SAME_DEED: readonly (readonly string[])[] = [
  [
    "collapse",
    "fail",
    "founder",
    "fall apart",
    "fell apart",
    "broke down",
    "broke up",
    "break down",
    "break up",
    "end without",
  ],
  ["leave", "left", "walk out", "storm out", "quit", "get up", "got up"],
  ["capture", "seize", "take", "took", "taken", "take control", "conquer", "occupy"],
  ["write", "written", "wrote", "draft", "author", "draw up", "put together", "pen"],
  ["reject", "refuse", "turn down", "dismiss", "rule out", "spurn"],
  ["accept", "agree", "approve"],
  ["held", "take place", "took place", "taken place", "go ahead", "went ahead", "gone ahead"],
  ["meet", "travel", "visit", "met", "receive"],
  ["ask", "request", "urge"],
  ["stop", "halt", "cease", "drop", "end"],
  ["lie", "lied", "mislead", "misled", "deceive"],
  ["break", "broke", "broken", "violate", "breach"],
  ["steal", "stole", "stolen", "raid", "loot", "plunder"],
  ["influence", "affect", "sway"],
  ["hide", "hid", "hidden", "conceal", "cover up", "withhold", "withheld"],
  ["kill", "murder", "slay"],
  ["threaten", "threat"],
  ["pay", "paid", "bribe"],
  ["cheat", "defraud", "swindle"],
];

/** Nouns for what can be made smaller than others say it is: "played down the split". */
export const MADE_SMALL: ReadonlySet<string> = new Set(
  words(
    "significance importance split rift rebuke concern concerns risk risks threat danger dangers talk report reports prospect prospects impact chance chances differences disagreement disagreements tension tensions severity role fear fears suggestion suggestions speculation rumour rumours rumor rumors claim claims feud dispute link links damage effect extent seriousness need setback",
  ),
);

/** Predicates that call a claim untrue. */
export const UNTRUE_WORDS: ReadonlySet<string> = new Set(
  words(
    "untrue false wrong invented fabricated baseless unfounded groundless incorrect inaccurate nonsense lie misleading overblown exaggerated unproven fiction ridiculous absurd mischaracterized mischaracterised unpersuasive unconvincing unsupportable falsehood fabrication distortion lies bogus hogwash rubbish bunk ludicrous laughable preposterous mischaracterization mischaracterisation misrepresentation misreading misconception myth erroneous mistaken hoax slander libel dishonest disingenuous spurious propaganda",
  ),
);

/** Predicates that say no to a claim where "not" or "never" stands before them. */
export const TRUE_WORDS: ReadonlySet<string> = new Set(words("true accurate correct case factual"));

/** Verbs whose refusal leaves a claim unconfirmed: "declined to say", "would not confirm", "refused to comment". */
export const TELLING_VERBS: ReadonlySet<string> = new Set(
  words(
    "say comment confirm answer discuss elaborate specify disclose tell identify explain respond speculate ascribe draw",
  ),
);

/** Predicates and verbs that leave a claim open. */
export const OPEN_WORDS: ReadonlySet<string> = new Set(
  words(
    "unclear uncertain unknown unconfirmed unverified unresolved unconvinced doubtful sceptical skeptical",
  ),
);

/** What is denied to somebody: "denied him entry" answers no claim. */
export const DENIED_GOODS: ReadonlySet<string> = new Set(
  words(
    "service entry access coverage request permission bail visa right aid leave use credit benefit treatment admission water food passage asylum care refuge parole appeal promotion loan tenure licence license funding petition motion application protection opportunity chance money help support satisfaction bond custody reprieve stay injunction relief status vote majority bid citizenship",
  ),
);

/** Nouns (dictionary form) with a "that" clause that somebody or everybody is said to think so. */
export const HEARSAY_NOUNS: ReadonlySet<string> = new Set(
  words(
    "speculation rumour rumor report claim allegation assertion expectation belief suggestion accusation",
  ),
);

/** What a report says of words that it holds to be unproven or wrong, before or behind the verb that gives them. */
export const DOUBTED =
  /\b(?:falsely|wrongly|incorrectly|inaccurately|erroneously|misleadingly|baselessly|without (?:\w+ )?(?:evidence|proof|foundation|basis)|(?:offered|offering|gave|giving|provid(?:ed|ing)|cit(?:ed|ing)|present(?:ed|ing)) no (?:\w+ )?(?:evidence|proof))\b/i;

/** A noun for a claim with what a report thinks of it before it, and what is claimed behind it. */
export const CALLED_UNTRUE =
  /\b(false|unfounded|baseless|debunked|discredited|disproven|misleading|inaccurate|incorrect|erroneous|bogus|spurious|groundless|fabricated|untrue|unproven|unsubstantiated|unsupported|unverified|unconfirmed) (?:and \p{L}+ )?(?:\p{L}+ )?(?:claims?|assertions?|allegations?|accusations?|rumou?rs?|theor(?:y|ies)|suggestions?|statements?|notion|idea|charges?|reports?|narrative) that\b/iu;

/** What a report sets its own words against: "despite the ministry's claim that …". */
export const DESPITE =
  /\b(?:despite|in spite of|contrary to|notwithstanding) ((?:\p{L}[\p{L}.’'-]* ){1,6}?)(?:claims?|assertions?|insistence|denials?|statements?|assurances?|suggestions?|contention|protestations) that\b/iu;

/** Verbs (dictionary form, with their particle) that bring in words against what was just said. */
export const COUNTER_CUES =
  /^(?:\p{L}+ly )?(?:counter(?:s|ed|ing)?|retort(?:s|ed)?|rejoin(?:s|ed)|rebut(?:s|ted)|object(?:s|ed)|protest(?:s|ed)|disagree[sd]?|push(?:es|ed)? back|took issue|begg?(?:ed|s) to differ)$/iu;

/** How a sentence sets a finding of the report against what was just said. */
export const IN_FACT =
  /^["“”'‘’\s]*(?:But |Yet |However, )?(?:In fact|In reality|In truth|Contrary to (?:that|those|this|these|the) (?:\w+ )?(?:claims?|assertions?|statements?|remarks?|account)|(?:Official |Government |Independent )?(?:figures|data|records|statistics) (?:show|suggest|indicate) otherwise)\b|^(?:But|However,|Yet) (?!if\b)(?:[\p{L}.’'-]+ ){0,6}?(?:reports?|records|documents|audit|inquiry|investigation|review|figures|data|statistics|e-?mails?|transcripts?|footage|analysis|fact-checkers?|examination)(?: (?:of|by|from|in) [^,.;]{3,60}?)? (?:found|finds?|shows?|showed|suggests?|indicates?|indicated|reveals?|revealed|contradicts?|contradicted)\b|\b(?:reports?|records|documents|audit|inquiry|investigation|review|figures|data|statistics|examination) (?:found|shows?|showed|suggests?|indicates?|revealed), however,/u;

/** What nobody outside could check: the claim, or something that was said without others to bear it out. */
export const UNVERIFIED =
  /\b(?:claims?|assertions?|accounts?|allegations?|reports?|figures?|numbers?|toll|footage|video|statements?|it|this|that|these|those|which)\b(?: \S+){0,5} (?:could not|cannot|can['’]t|couldn['’]t|has not been|have not been) (?:be )?(?:immediately |independently )*(?:verif\w+|confirm\w+|corroborat\w+|authenticat\w+)|\b(?:could not|has not been|have not been|unable to) (?:be )?(?:immediately )?independently (?:verif|confirm|corroborat)\w+|\bno independent (?:confirmation|verification)\b/i;

/** Verbs with which a claim is made. */
export const CLAIM_VERBS: ReadonlySet<string> = new Set(
  words(
    "say claim assert maintain insist argue allege contend accuse state declare report describe call believe announce tell warn add stress emphasize emphasise note hold consider explain",
  ),
);

/** The same, and verbs that put something forward without standing for it quite so plainly. */
export const FORWARD_VERBS: ReadonlySet<string> = new Set([
  ...CLAIM_VERBS,
  ...words("suggest imply boast testify write tweet repeat reiterate swear assure complain conclude"),
]);

/** Verbs, with their particles, that bring in an answer to what was just said. */
export const ANSWER_CUES =
  /\b(?:counter(?:s|ed|ing)?|retort(?:s|ed)?|respond(?:s|ed|ing)?|repl(?:y|ies|ied)|rebut(?:s|ted)?|(?:shot|shoots?|fired?|fires|hit|hits|pushed|pushes|argued|snapped) back|disagree[sd]?|disput(?:es|ed|ing)|dismiss(?:es|ed|ing)?|object(?:s|ed))\b/i;

/** How a sentence that tells of one side is set against the one before. */
export const SET_AGAINST =
  /^["“”'‘’\s]*(?:But|Yet|However|Still|Nonetheless|Nevertheless|By contrast|In contrast|On the other hand|On the other side|Instead|In response|Not so|That said|Though|Although|While|Even so)\b|,? (?:however|though|in response|for (?:his|her|its|their) part|by contrast|on the other hand|nonetheless|nevertheless),/;

/** Names for the two camps over one thing: those against it, those for it. */
export const CAMPS: readonly RegExp[] = [
  /\b(?:critics?|opponents?|detractors?|foes|skeptics|sceptics|naysayers)\b/i,
  /\b(?:supporters?|backers?|proponents?|defenders?|advocates?|sponsors?|champions)\b/i,
];
