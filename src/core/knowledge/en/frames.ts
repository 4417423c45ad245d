// English words with which a thing is judged one way or the other: who says one and who says the other of it disagree.

/** A question on which two sides can stand against each other, and the words of each answer. */
export interface Frame {
  readonly name: string;
  readonly yes: RegExp;
  readonly no: RegExp;
  /** True where a report's own words count as one answer, when the one whom they are about gives the other. */
  readonly ofReports: boolean;
  /** True where the no is the charge, which the yes answers: "unlawful" is claimed, "within my powers" denies it. */
  readonly charge: boolean;
  /** True where it asks what something will bring, not how things are. */
  readonly effect: boolean;
}

/** Questions whose no is the charge. */
const CHARGES: ReadonlySet<string> = new Set([
  "lawful",
  "valid",
  "fair",
  "safe",
  "harm",
  "truth",
  "rights",
  "economy",
  "obstruction",
  "honest",
]);

/** Questions of what something will bring. */
const EFFECTS: ReadonlySet<string> = new Set(["discrimination", "rights", "works", "economy", "safe"]);

const frame = (name: string, yes: string, no: string, ofReports = false): Frame => ({
  name,
  charge: CHARGES.has(name),
  effect: EFFECTS.has(name),
  yes: new RegExp(`(?<![\\p{L}-])(?:${yes})`, "giu"),
  no: new RegExp(`(?<![\\p{L}-])(?:${no})`, "giu"),
  ofReports,
});

/** The questions, each with yes and no. A word before it such as "not" turns an answer round. */
export const FRAMES: readonly Frame[] = [
  frame(
    "lawful",
    "within (?:his|her|its|their|our|my|the) (?:powers?|rights?|authority|law)|(?:this|it) is authority|absolute right|full right|(?:has|have|had|with) (?:the |every |full |broad |ample |clear )?(?:legal |constitutional |executive )?(?:right|power|authority) to|limits to what (?:\\w+ ){1,4}can|no plans? to (?:push |go )?(?:beyond|overstep)|on (?:firm|solid|sound) legal (?:ground|footing)|lawful(?:ly)?\\b|legal(?:ly)?\\b(?! (?:challenge|battle|fight|action|team|advis|expert|scholar|argument|fees?|status))|(?:is|are|was|be|perfectly|fully|entirely) constitutional\\b|in (?:full )?(?:accordance|line) with (?:the )?law|(?:observ|respect|compl|honou?r|abid)\\w* (?:by |with )?(?:\\w+ ){0,2}(?:ceasefire|truce|agreement|accord|treaty|obligations|rules)\\b",
    "unlawful|illegal(?!(?:ly)? (?:im)?migra| alien| cross| border| drug| entr)|unconstitutional|violat\\w+ (?:of )?(?:\\w+ ){0,3}(?:law|laws|constitution|treat(?:y|ies)|charter|rights?|power|agreements?|accords?|ceasefire|truce|sovereignty)|power grab|abus(?:e|es|ed|ing) (?:of )?(?:\\w+ ){0,2}(?:power|authority|office)|(?:exceed|usurp)\\w* (?:\\w+ ){0,3}(?:power|authority)|overreach\\w*|executive amnesty|end[ -]run around|(?:circumvent|bypass)\\w* (?:the )?(?:Congress|law|Constitution|parliament|courts?)|imperial presiden\\w*|lawless\\w*|articles of impeachment|bounds of the law|overstep\\w*|breach(?:es|ed|ing)? of (?:the )?(?:law|treaty|contract|agreement)|(?:is|are|was|were|be|goes|went|ran) against the law|(?:no|any) legal basis|breaks? the law|specifically prohibits",
  ),
  frame(
    "emergency",
    "(?:is|are|have|has|was|constitutes?d?|amount(?:s|ed)? to|face|facing|about) (?:an? |the )?(?:\\w+ )?(?:emergency|crisis|invasion|threat)",
    "manufactur\\w+ (?:an? )?(?:crisis|emergency)|fabricated (?:\\w+ )?(?:crisis|emergency)|(?:crisis|emergency) of (?:\\w+ ){1,4}(?:own )?making|invented (?:crisis|emergency)|fake (?:crisis|emergency)|(?:is|there is|there’s|there's) no (?:\\w+ )?(?:emergency|crisis|invasion|threat)|only (?:\\w+ )?emergency is",
  ),
  frame(
    "giving in",
    "surrender(?:s|ed|ing)?\\b(?! (?:land|territory|its|their|his|her|the|all|\\S+['’]s))|cav(?:e|es|ed|ing)(?: in)?\\b|capitulat\\w*|climb-?down|retreats?\\b|back(?:s|ed|ing)? down\\b|concession\\b|sell-?out\\b|humiliating defeat|g(?:ave|iven?|iving) in to",
    "(?<!election |electoral |court |legal |military )victory|triumph|(?:we|he|she|they|I) won\\b(?!['’]| nothing| little)|no concession|in no way a (?:concession|surrender|retreat|defeat)",
    true,
  ),
  frame(
    "discrimination",
    "discriminat\\w*|intoleran\\w*|bigot\\w*|carte blanche|licen[cs]e to|hateful",
    "(?:designed|meant|intended|aims?|seeks?|only|simply|just|does|will|would|to) (?:\\w+ ){0,2}(?:protect|shield|safeguard)\\b|(?:create|is|provides?|be) (?:an? |the )?shields?\\b|simply clarif\\w+|mischaracteri\\w+|misrepresent\\w*|(?:simply |merely |only |closely |precisely )?(?:replicate|mirror|track|copy|modell?ed (?:on|after)|same as|similar to|in line with) (?:\\S+ ){0,5}(?:laws?|statutes?|acts?)\\b",
  ),
  frame(
    "needed",
    "(?:is|are|was|were|be|really|simply|desperately|urgently) need(?:ed)?\\b|no (?:other )?(?:choice|alternative|option) but|essential|vital\\b|indispensable|necessary|must have",
    "unnecessary|ineffective|wasteful|pointless|useless|overly costly|not (?:needed|necessary)|no need|does(?: not|n['’]t) address|do(?: not|n['’]t) address|solution in search of|not heard (?:of )?(?:one|a single)|will not (?:work|help|solve)|won['’]t (?:work|help|solve)",
  ),
  frame(
    "safe",
    "(?:is|are|be|remains?|perfectly|completely|entirely) safe\\b|no (?:danger|risk)|poses? no",
    "unsafe|dangerous(?:ly)?\\b|endanger\\w*|puts? (?:\\w+ ){1,4}at risk|risks? (?:lives|to)",
  ),
  frame(
    "harm",
    "(?:will|would) (?:help|benefit|boost|strengthen|protect)|beneficial|(?:the )?right (?:thing|decision|move|step|call)|good (?:deal|idea|move|decision|step|plan|bill)|wise (?:decision|move|step)",
    "(?:will|would|could|may|might) (?:\\w+ly )?(?:harm|hurt|damage|devastate|destroy|undermine|weaken|cripple|endanger|backfire|jeopardi[sz]e)|(?:grave|big|terrible|serious|huge|historic) mistake|(?:is|was|be) a mistake|bad (?:deal|idea|move|decision|step|plan|bill)|wrong (?:decision|move|step|thing to)|misguided|reckless|destructive|shameful|disgraceful",
  ),
  frame(
    "fair",
    "(?:is|was|are|be|a|very|perfectly) (?:fair|generous|reasonable|balanced)\\b",
    "unfair|one-sided|unreasonable|insult(?:ing)?\\b|derisory|unjust\\b",
  ),
  frame(
    "rights",
    "(?:protect|preserv|safeguard|defend|respect|uphold|expand|restor)\\w* (?:\\S+ ){0,4}(?:rights?|freedoms?|libert(?:y|ies)|votes?|voters?|integrity|amendment)\\b|(?:ensur|preserv|protect|restor)\\w* (?:the )?(?:integrity|fairness|confidence|trust) (?:of|in)|not going (?:to (?:go )?after|after)|not (?:going to )?tak(?:e|ing) away|no one(?: is|['’]s) (?:going to )?tak(?:e|ing)",
    "(?:undermin|infring|restrict|trampl|target|attack|erod|violat|strip|curtail|suppress|den(?:y|ies|ied)|depriv|disenfranchis|limit|threaten|assault|weaken|roll(?:s|ed|ing)? back|tak(?:e|es|ing) away|abridg)\\w* (?:\\S+ ){0,6}?(?:rights?|freedoms?|libert(?:y|ies)|votes?|voters?|voting|guns|firearms|amendment)\\b|disenfranchis\\w*|voter suppression|harder (?:for (?:\\S+ ){1,5})?to vote|(?:an? )?(?:attack|assault|war) on (?:\\S+ ){0,3}(?:rights?|freedoms?|libert(?:y|ies)|women|voters?|workers|democracy|religion|the (?:poor|middle class))\\b|go(?:es|ing)? after (?:\\S+ ){0,4}(?:guns|weapons|rights)",
  ),
  frame(
    "works",
    "(?:creat|add|sav|support|protect|generat|bring back|brought back)\\w* (?:\\S+ ){0,4}jobs\\b|jobs? creation|back to work|(?:sav|protect)\\w* (?:\\S+ ){0,3}lives|(?:prevent|stop|reduc|curb|end|fight|combat|deter)\\w* (?:\\S+ ){0,4}(?:violence|shootings?|massacres?|attacks?|crimes?|fraud|terror\\w*|abuse|deaths?|poverty|epidemic|trafficking|tragedy|tragedies)\\b|(?:doesn['’]t|does not|never) happens? again|ha(?:s|ve) teeth|(?:it|this|plan|bill|law|measure|policy|strategy|program|approach|sanctions|walls?)(?: is| are| has been| have been)? work(?:s|ing|ed)?\\b(?! (?:with|on|out|for|together))|(?<!in)effective(?:ly)?\\b|make(?:s)? (?:\\S+ ){1,3}safer|keep(?:s|ing)? (?:\\S+ ){1,4}safe\\b|make(?:s)? (?:a|the|any|some) (?:\\w+ )?difference|common[ -]sense",
    "failed (?:\\w+ )?(?:solutions?|polic(?:y|ies)|approach|strateg\\w+|programs?|ideas?|experiment|agenda|stimulus)|(?:no|nothing|none)\\b(?:\\W+\\S+){0,7}? (?:would|could|will) (?:have )?(?:stop|prevent|sav|chang|help)\\w*|(?:would|will|do|does|did|could|can)(?: not|n['’]t)(?: have)? (?:\\w+ ){0,2}?(?:stop|prevent|sav|solv|fix|creat|spur|address|reduc|deter|help|work\\b)\\w*|do(?:es|ing|ne)? (?:nothing|little|too little|not enough|next to nothing)\\b|do-nothing|ineffect\\w+|not (?:be )?an? (?:cure-all|panacea|solution|answer|silver bullet)|(?:no|little|zero) (?:\\w+ )?(?:effect|impact|difference)\\b|waste of (?:time|money)|gimmicks?\\b|misguided|window dressing|toothless",
  ),
  frame(
    "economy",
    "(?:grow|boost|strengthen|help|jump-?start|stimulat|revive)\\w* (?:\\S+ ){0,3}(?:economy|growth|businesses|middle class|families|wages)|pa(?:y|ys|id) for (?:itself|themselves)|(?:fully|is|are|be) paid for|(?:reduc|cut|lower|shrink)\\w* (?:\\S+ ){0,3}(?:deficits?|debt|costs?|premiums?|taxes)\\b|(?:creat|sav|add)\\w* (?:\\S+ ){0,4}jobs\\b",
    "job[ -]kill\\w*|(?:kill|cost|destroy|los)\\w* (?:\\S+ ){0,4}jobs\\b|(?:hurt|harm|damag|wreck|cripple|hobble|devastat|stifl|undermin)\\w* (?:\\S+ ){0,4}(?:econom\\w+|growth|businesses|recovery|families|middle class)\\b|(?:rais|increas|hik|driv)\\w* (?:\\S+ ){0,3}(?:deficits?|debt|costs?|premiums?|taxes|prices)\\b|(?:balloon|explod|add)\\w* (?:\\S+ ){0,4}(?:deficits?|debt)\\b|too (?:expensive|costly)|unaffordable|bankrupt\\w*",
  ),
  frame(
    "obstruction",
    "(?:ready|willing|eager|open|prepared|offered|happy|tried|trying) to (?:work|compromise|negotiate|cooperate|talk|meet|act|help)\\b|(?:have|has|had|already|repeatedly) (?:passed|brought up|put forward|offered|proposed)|reach(?:ed|ing)? (?:out|across)|good[ -]faith|met (?:them|him|her|us) halfway",
    "obstruct\\w*|(?:block|stall|thwart|filibuster|stonewall)(?:s|ed|ing)\\b|(?:refus|fail)(?:e[sd]|ing|s)?(?: to| of)? (?:act|negotiat|compromis|work|cooperat|vote|consider|take up|bring up|even)\\w*|(?:hold|tak)ing (?:\\S+ ){0,5}hostage|held hostage|do-nothing|inaction|gridlock|intransigen\\w+|(?:walk|tun|turn)(?:s|ed|ing)? away from|unwilling\\w*|stonewall\\w*|sitting on (?:their|its|his) hands|declar(?:e|ed|ing) war on",
  ),
  frame(
    "sincere",
    "open(?:ness)? (?:to|for) (?:\\w+ ){0,3}(?:talk|discuss|negotiat|dialogue|diplomacy|compromise|peace)\\w*|(?:ready|willing|prepared|wants?|committed) (?:to|for) (?:\\w+ ){0,3}(?:talk|discuss|negotiat|dialogue|diplomacy|compromise|peace|settle)\\w*|seeks? peace|good faith",
    "feign\\w*|pretend\\w*|bad faith|stalling|buy(?:ing)? time|no (?:real |genuine |serious )?(?:interest|intention|desire) (?:in|of|to|for)|not (?:interested|serious|ready|willing)|doubt (?:that|whether) (?:\\w+ ){1,3}(?:is|are) (?:willing|ready|sincere|serious)|going through the motions",
  ),
  frame(
    "truth",
    "(?:is|are|was|were) (?:true|accurate|correct|a fact)\\b",
    "lies\\b|falsehoods?|misinformation|disinformation|false (?:claim|attack|account|allegation)s?|fake news",
  ),
  frame(
    "motive",
    "politically (?:motivated|driven|inspired)|political(?:ly)? (?:\\w+ )?(?:stunt|theat(?:er|re)|ploy|hit job|vendetta|gain|points|reasons|purposes|favor|favour|games?|expedien\\w+|posturing|calculat\\w+|weapon)|play(?:s|ed|ing)? politics|witch[ -]hunt|partisan (?:attack|stunt|exercise|hit|purposes|politics|game)\\w*|in response to political pressure|to score points|publicity stunt|(?:is|was|just|all|purely|only|simply) (?:about )?(?:politics|political|partisan)\\b|power grab|cynical\\w*|pander\\w*|smokescreen|(?:an?|mere|election) (?:distraction|gimmick)\\b|grandstanding|election-year",
    "nothing (?:political|partisan)|nothing to do with (?:\\S+ ){0,3}(?:politics|elections?|campaigns?)|(?:is|was|are|be|is all|is really|is simply) about (?:the )?(?:protect|preserv|ensur|mak|sav|safe|securi|integrity|fairness|justice|rights|freedom|children|respect|keep|prevent|accountab|voices|famil|jobs|principle)\\w*|(?:sole|only|sincere) (?:intent\\w*|purpose|goal|aim|interest|concern|reason)|(?:not|n['’]t) about (?:\\S+ ){0,3}(?:politics|winning|him|her|me|us|elections?)\\b|on the merits|(?<!from )(?:the |a |to the )standard (?:\\w+ ){0,4}(?:process|practice|procedure)s?\\b|purely (?:technical|legal|professional)",
  ),
  frame(
    "improper",
    "improper(?:ly)?\\b|impropriet\\w*|unethical|corrupt(?:ion)?\\b|cover-?up|(?:is|was|be|represents?) an? (?:crime|felony|bribe)|conflict of interest",
    "nothing (?:improper|illegal|unethical|inappropriate|wrong)|no (?:such )?(?:impropriety|wrongdoing|conflict of interest)|(?:entirely|fully|perfectly|legally|wholly) (?:appropriate|proper|permissible|consistent|legal|ethical)|no laws? (?:was|were|had been|has been) broken|above board|did nothing wrong",
  ),
  frame(
    "progress",
    "(?:made|making|make|makes|real|good|significant|some|great|substantial|major) progress|(?:close|closer|near|nearer) to (?:an? |the )?(?:\\w+ )?(?:deal|agreement|accord|settlement)|(?:talks|negotiations|discussions|meeting) (?:had been |have been |were |was |are )(?:constructive|productive|fruitful)",
    "no progress|no closer|little progress|(?:still |very |too )far apart|further apart|nowhere near|deadlock\\w*|stalemate|waste of time|(?:talks|negotiations|discussions) (?:had |have |has )?(?:collapsed|failed|broken down|broke down|stalled)",
  ),
  frame(
    "likeness",
    "(?:replicat|mirror|duplicat)\\w*|(?:the )?same as|identical (?:to|with)|no different (?:from|than)|modell?ed (?:on|after)|(?:similar|comparable|equivalent|akin|tantamount) to|in line with|consistent with",
    "expan(?:d|sion)\\w*|goes? (?:much |far |well |way )?(?:further|farther|beyond)|(?:very|quite|completely|totally|entirely|fundamentally) different|different (?:from|than)|nothing like|no comparison|more closely (?:mirror|match|resembl|align|track|follow)\\w*|far (?:broader|wider|stricter|tougher|more|less)",
  ),
  frame(
    "precedent",
    "sets? (?:an? )?(?:\\w+ )?precedent|creat(?:e|es|ing) (?:an? )?(?:\\w+ )?precedent|unprecedented|never (?:been done )?before",
    "(?:zero|no) precedent|(?:dozens|plenty|lots) of (?:\\w+ )?(?:precedents?|previous)|break with (?:\\w+ )?precedent|done (?:it )?(?:many times )?before",
  ),
  frame(
    "valid",
    "(?:is|are|was|were|be|remains?|perfectly|entirely|fully) valid\\b|nothing wrong with|properly (?:conducted|counted|held|called)|free and fair|(?:is|are|was|were) legitimate\\b|in (?:full |good )?order\\b",
    "invalid|illegitimate|rigged|flawed|null and void|irregularit\\w*|vote-rigging|ballot-stuffing|stolen election|(?:votes?|ballots?) (?:\\w+ ){0,3}(?:stolen|by people who)",
  ),
  frame(
    "trust",
    "follow through|keeps? (?:his|her|its|their|the) (?:word|promise)s?|made (?:\\w+ ){0,2}commitments?|solid commitment|can be trusted",
    "empty promises?|any commitment whatsoever|no (?:\\w+ )?commitment|liars?\\b|foolhardy|doomed to fail|reneg\\w+|break (?:his|her|its|their) (?:word|promise)|cannot be trusted|can['’]t be trusted|never take up",
  ),
  frame(
    "outcome",
    "(?:will|going to|to|['’]ll) (?:win|prevail|succeed)\\b",
    "(?:will|going to|to|['’]ll|would|could) (?:lose|fail|be struck down|be overturned|be blocked)|decisions? against|doomed",
  ),
  frame(
    "change of mind",
    "revers(?:ed|ing|es) (?:course|himself|herself|itself|(?:his|her|its|their) (?:\\w+ )?(?:position|stance|decision))|backtrack\\w*|back(?:s|ed|ing)? (?:off|away from)\\b|walk(?:s|ed|ing)? back\\b|flip-?flop\\w*|u-turn|about-face|soften(?:s|ed|ing)? (?:his|her|its|their|the|\\S+['’]s?) (?:\\w+ )?(?:comments?|remarks?|stance|position|opposition|line|tone|language)|chang(?:ed|ing) (?:his|her|its|their) (?:\\w+ )?(?:position|mind|stance|tune|views?|story)\\b",
    "(?:position|stance|view|policy)\\w* (?:\\S+ ){0,4}?(?:has|have|had|did)(?: not|n['’]t) change\\w*|(?:position|stance|view|policy)\\w* (?:\\S+ ){0,4}?(?:remain\\w*|(?:is|was|are)) (?:unchanged|the same|consistent)|(?:has|have|had)(?: not|n['’]t) (?:wavered|budged|changed|shifted)|stand(?:s|ing)? by (?:his|her|its|their|the|my|our) (?:\\w+ )?(?:words?|comments?|remarks?|statement|position|decision)|stood by (?:his|her|its|their) (?:\\w+ )?(?:words?|comments?|remarks?|statement|position|decision)",
  ),
  frame(
    "knowledge",
    "knew (?:all along|full well)|(?:was|were|is|are|been) (?:well |fully )?aware (?:of|that)|(?:was|were|been) (?:\\w+ly )?(?:told|warned|briefed|informed|asked) (?:about|of|on|that|in)\\b",
    "did(?: not|n['’]t) know\\b|unaware|(?:was|were|is|are)(?: not|n['’]t) aware|never (?:been )?(?:told|informed|briefed|asked|warned)\\b|no knowledge of|had no idea|learn(?:ed|t) (?:of|about) (?:\\S+ ){0,4}(?:from|through) (?:the )?(?:news|media|press)",
    true,
  ),
  frame(
    "blame",
    "blam(?:es?|ed|ing)\\b|(?:is|are|was|were|be) (?:to blame|at fault|responsible) for",
    "the (?:real |main |true )?cause (?:is|was)|no (?:connection|link) (?:with|to|between)|nothing to do with|(?:was|were|is|are)(?: not|n['’]t) (?:to blame|responsible|caused by|(?:our|his|her|its|their) fault)|(?:had|has) no (?:part|hand) in",
  ),
  frame(
    "taking sides",
    "endors(?:e|es|ed|ing) (?=the\\b|it\\b|that\\b)|(?:his|her|its|their|['’]s?) endorsement of|(?:tak(?:e|es|ing|en)|took) (?:a )?sides?\\b",
    "(?:merely|simply|only|just) (?:comment|speak|talk|express|stat|describ)ing|(?:was|were|is|are|am)(?: not|n['’]t) (?:speak|comment|tak|endors)ing\\b",
    true,
  ),
  frame(
    "honest",
    "(?:told|tell|tells|telling|tells) (?:\\w+ )?the truth|truthful\\w*|forthcoming|forthright|(?:completely|totally|fully|been|was|were|is) (?:honest|transparent|open about)|(?:not|never) (?:\\w+ )?(?:misled|lied|misrepresented)",
    "misle(?:d|ads?|ading)\\b|lied\\b|lying\\b|deceiv\\w+|false (?:information|statements?|testimony)|misrepresent\\w+|evasive\\w*|dishonest\\w*|(?:conceal|hid|hiding|withh[eo]ld)\\w* ",
  ),
  frame(
    "partisan",
    "partisan(?:ship)?\\b|politici[sz]\\w+|(?:politically )?divisive\\b",
    "mispercep\\w+ of partisan\\w*|bipartisan\\w*|non-?partisan\\w*|above politics|perceived (?:\\S+ ){0,3}(?:to be|as) (?:political|partisan)",
  ),
];

/** Words for one kind of thing, a line each: two judgements are of one thing where both name it by words of a line. */
export const SAME_THING: readonly (readonly string[])[] = [
  ["bill", "legislation", "law", "measure", "act", "statute"],
  ["deal", "agreement", "accord", "pact", "compromise", "package"],
  ["declaration", "proclamation", "order", "decree", "move", "decision", "action", "authority", "power"],
  ["talk", "negotiation", "discussion", "dialogue", "diplomacy", "meeting", "settlement", "peace"],
  ["strike", "walkout", "stoppage"],
  ["plan", "proposal", "draft", "text", "paper", "document", "offer"],
  ["border", "frontier", "migrant", "immigrant", "wall", "barrier", "fence"],
  ["emergency", "crisis", "invasion"],
  ["shutdown", "reopening", "standoff", "impasse"],
];
