// Told speech in invented sentences: what each tells as "source | cue | content | act", with channel and chain where there are any.

/** A title, a sentence, and the statements it tells, in order; none where nobody is told to have said anything. */
export type Case = readonly [title: string, sentence: string, ...told: string[]];

export const CLAUSES: readonly Case[] = [
  [
    "that, after an adverbial",
    "The mayor said on Monday that the bridge would close in May.",
    "The mayor | said | that the bridge would close in May | asserts",
  ],
  [
    "without that",
    "The mayor said the bridge would close in May.",
    "The mayor | said | the bridge would close in May | asserts",
  ],
  [
    "apposition in the source, one spoken to",
    "The union’s leader, Ann Lee, told reporters that her members were tired.",
    "The union’s leader, Ann Lee | told | that her members were tired | asserts",
  ],
  [
    "the one spoken to is not told",
    "The mayor told the council the bridge, built in 1911, would close.",
    "The mayor | told | the bridge, built in 1911, would close | asserts",
  ],
  [
    "two clauses with that",
    "The minister said that the talks had failed and that the army was ready.",
    "The minister | said | that the talks had failed and that the army was ready | asserts",
  ],
  [
    "who: the antecedent speaks, the main verb ends the content",
    "The captain, who said he had seen nothing, was released.",
    "The captain | said | he had seen nothing | asserts",
  ],
  [
    "a participle shares the speaker",
    "The deal was close, he said, adding that only two points were open.",
    "he | said | The deal was close | asserts",
    "he | adding | that only two points were open | asserts",
  ],
  [
    "a second verb shares the speaker and ends the first content",
    "The minister said the talks had failed, but added that the door stayed open.",
    "The minister | said | the talks had failed | asserts",
    "The minister | added | that the door stayed open | asserts",
  ],
  [
    "question",
    "The mayor asked whether the bridge would close.",
    "The mayor | asked | whether the bridge would close | asks",
  ],
  [
    "make clear",
    "The minister made clear that the offer was final.",
    "The minister | made clear | that the offer was final | asserts",
  ],
  [
    "passive without an agent has no source",
    "It was reported that the bridge would close.",
    "null | was reported | that the bridge would close | asserts",
  ],
  [
    "a fronted participle is not the speaker's",
    "Asked about the bridge, the mayor said it was safe.",
    "null | Asked about | the bridge | asks",
    "the mayor | said | it was safe | asserts",
  ],
  [
    "adjective",
    "The minister was adamant that the bridge was safe.",
    "The minister | was adamant | that the bridge was safe | asserts",
  ],
  [
    "marks inside a told clause",
    "The ministry said that boats “must stay in port” until June.",
    "The ministry | said | that boats “must stay in port” until June | demands",
  ],
  [
    "a clause of its own behind the object",
    "Norway rejected a compromise and Iceland left the room.",
    "Norway | rejected | a compromise | rejects",
  ],
  [
    "tense breaks the content",
    "The council announced that it would look into the claim, while others plan to block it.",
    "The council | announced | that it would look into the claim | asserts",
  ],
  [
    "a clause that leads into marks ends the told one",
    "The mayor said he had backed the plan, which he called “a gift to the whole town”.",
    "The mayor | said | he had backed the plan | asserts",
  ],
  ["a mind is no speech", "The mayor hopes that the bridge will reopen."],
  ["reading a thing is no speech", "The mayor read the letter aloud."],
];

export const BESIDE: readonly Case[] = [
  [
    "behind",
    "The bridge will close in May, the mayor said on Monday.",
    "the mayor | said | The bridge will close in May | asserts",
  ],
  [
    "between",
    "The bridge, the mayor said, will close in May.",
    "the mayor | said | The bridge … will close in May | asserts",
  ],
  [
    "inverted, with an apposition that is not told",
    "The bridge will close in May, said Ann Lee, the mayor of Varna.",
    "Ann Lee, the mayor of Varna | said | The bridge will close in May | asserts",
  ],
  [
    "as, in front",
    "As the minister said, the talks are far from over.",
    "the minister | said | the talks are far from over | asserts",
  ],
  [
    "as, behind a conjunction",
    "But as a reporter noted, the hall was half empty.",
    "a reporter | noted | the hall was half empty | asserts",
  ],
  [
    "as, behind",
    "The talks are far from over, as the minister admitted.",
    "the minister | admitted | The talks are far from over | asserts",
  ],
  [
    "an interrupted condition",
    "If the talks fail, the minister said, his army will leave the port.",
    "the minister | said | If the talks fail … his army will leave the port | asserts",
  ],
  [
    "according to",
    "According to the ministry, the bridge will close in May.",
    "the ministry | According to | the bridge will close in May | asserts",
  ],
  [
    "in somebody's view",
    "In the minister’s view, port closures do not belong in such talks.",
    "the minister | view | port closures do not belong in such talks | asserts",
  ],
  [
    "behind, by those with a clause of their own",
    "The bridge will close in May, councillors who were briefed on the plan said Monday.",
    "councillors | said | The bridge will close in May | asserts",
  ],
  [
    "behind, a form in -ed that may be a participle",
    "The bridge would be open to lorries, the official added.",
    "the official | added | The bridge would be open to lorries | asserts",
  ],
  [
    "between, the same",
    "The cost of the bridge, senior officials estimated, would be four million crowns, some of which could come from already budgeted funds.",
    "senior officials | estimated | The cost of the bridge … would be four million crowns, some of which could come from already budgeted funds | asserts",
  ],
  [
    "not beyond a semicolon",
    "The ferry union said the port should open in May; most ships would still stay away, analysts say.",
    "The ferry union | said | the port should open in May | asserts",
    "analysts | say | most ships would still stay away | asserts",
  ],
  [
    "according to those",
    "The bridge is likely to close in May, according to those briefed on the plan.",
    "those briefed on the plan | according to | The bridge is likely to close in May | asserts",
  ],
  [
    "a complaint that is one",
    "The mayor’s chief complaint was that some rules do not mirror the federal law.",
    "The mayor | complaint was | that some rules do not mirror the federal law | criticises",
  ],
  ["according to plan is nobody", "The work went according to plan, and the bridge opened."],
  ["beside words in marks: theirs", "“We will strike,” the union’s leader said on Monday."],
];

export const PHRASES: readonly Case[] = [
  [
    "a question that is told as an answer",
    "The mayor said what the town had to do.",
    "The mayor | said | what the town had to do | asserts",
  ],
  [
    "characterized as",
    "The mayor characterized the plan as reckless.",
    "The mayor | characterized | the plan as reckless | asserts",
  ],
  [
    "admitted doing",
    "The mayor admitted taking the money.",
    "The mayor | admitted | taking the money | asserts",
  ],
  [
    "infinitive with its negation",
    "The company promised never to close the bridge.",
    "The company | promised | never to close the bridge | promises",
  ],
  [
    "threat",
    "The union has threatened to strike in June.",
    "The union | has threatened | to strike in June | threatens",
  ],
  [
    "somebody to do something",
    "The union urged the mayor to close the bridge.",
    "The union | urged | the mayor to close the bridge | demands",
  ],
  [
    "call on",
    "Residents called on the mayor to resign.",
    "Residents | called on | the mayor to resign | demands",
  ],
  [
    "call for",
    "The minister called for an inquiry into the collapse.",
    "The minister | called for | an inquiry into the collapse | demands",
  ],
  [
    "accuse of",
    "The union accused the mayor of lying about the bridge.",
    "The union | accused | the mayor of lying about the bridge | criticises",
  ],
  [
    "call it so",
    "The minister called the strike a disgrace.",
    "The minister | called | the strike a disgrace | asserts",
  ],
  [
    "describe as",
    "The minister described the talks as useful.",
    "The minister | described | the talks as useful | asserts",
  ],
  ["gerund", "The mayor denied closing the bridge.", "The mayor | denied | closing the bridge | denies"],
  [
    "preposition",
    "The minister insisted on a review of the plan.",
    "The minister | insisted on | a review of the plan | demands",
  ],
  [
    "object",
    "The union denies any part in the blockade.",
    "The union | denies | any part in the blockade | denies",
  ],
  [
    "object and reason",
    "The mayor praised the firefighters for their courage.",
    "The mayor | praised | the firefighters for their courage | praises",
  ],
  [
    "two verbs, one subject",
    "The union rejected the offer and called it an insult.",
    "The union | rejected | the offer | rejects",
    "The union | called | it an insult | asserts",
  ],
  [
    "passive with its agent",
    "The plan was described as a step forward by the envoy.",
    "the envoy | was described | The plan … as a step forward | asserts",
  ],
  [
    "passive without agent",
    "The bridge is said to be unsafe.",
    "null | is said | The bridge … to be unsafe | asserts",
  ],
  ["a deed of a thing", "The hall offers rooms with a view of the bridge."],
];

export const ACTS: readonly Case[] = [
  [
    "did not say when",
    "The ministry did not say when the bridge would close.",
    "The ministry | did not say | when the bridge would close | declines",
  ],
  [
    "declined to say",
    "The ministry declined to say whether the bridge would close.",
    "The ministry | declined to say | whether the bridge would close | declines",
  ],
  [
    "declined to confirm",
    "The minister declined to confirm that a deal had been reached.",
    "The minister | declined to confirm | that a deal had been reached | declines",
  ],
  [
    "declined to comment",
    "The minister declined to comment on the talks.",
    "The minister | declined to comment on | the talks | declines",
  ],
  [
    "refused to act",
    "The government refused to sign the draft.",
    "The government | refused | to sign the draft | rejects",
  ],
  [
    "has not rejected",
    "The union has not rejected the offer.",
    "The union | has not rejected | the offer | asserts",
  ],
  [
    "did not rule out",
    "The minister did not rule out a second round.",
    "The minister | did not rule out | a second round | asserts",
  ],
  [
    "would not accept",
    "The council would not accept the offer.",
    "The council | would not accept | the offer | rejects",
  ],
  [
    "denied that",
    "The minister denied that a deal had been reached.",
    "The minister | denied | that a deal had been reached | denies",
  ],
  [
    "from the content: will not sign",
    "The minister said we will not sign the draft.",
    "The minister | said | we will not sign the draft | rejects",
  ],
  [
    "from the content: must",
    "The envoy said the army must withdraw.",
    "The envoy | said | the army must withdraw | demands",
  ],
  [
    "from the content: ready to sign",
    "The envoy said his side was ready to sign.",
    "The envoy | said | his side was ready to sign | offers",
  ],
  [
    "from the content: ready to strike is no offer",
    "The envoy said his side was ready to strike.",
    "The envoy | said | his side was ready to strike | asserts",
  ],
  [
    "from the content: no truth",
    "The envoy said there was no truth in the report.",
    "The envoy | said | there was no truth in the report | denies",
  ],
  [
    "declined to do: no silence but a no",
    "A court in Varna on Friday declined to stop the strike.",
    "A court in Varna | declined | to stop the strike | rejects",
  ],
  ["nobody says it", "Nobody disputes the brake."],
];

export const HOPS: readonly Case[] = [
  [
    "an agency passes on",
    "According to Interfax, the minister said that the talks would resume.",
    "the minister | said | that the talks would resume | asserts | chain Interfax",
  ],
  [
    "platform",
    "The envoy wrote on Telegram that the army had left the town.",
    "The envoy | wrote | that the army had left the town | asserts | channel Telegram",
  ],
  [
    "broadcaster spoken to",
    "The envoy told Fox News that the army had left the town.",
    "The envoy | told | that the army had left the town | asserts | channel Fox News",
  ],
  [
    "statement, in front",
    "In a statement, the ministry said the road was open.",
    "the ministry | said | the road was open | asserts | channel a statement",
  ],
];

/** Headlines: the sentence is the report's first line. */
export const HEADLINES: readonly Case[] = [
  [
    "verb in capitals",
    "Governor Says Bridge Will Close in May",
    "Governor | Says | Bridge Will Close in May | asserts",
  ],
  [
    "two verbs",
    "Union Rejects Offer, Calls It an Insult",
    "Union | Rejects | Offer | rejects",
    "Union | Calls | It an Insult | asserts",
  ],
  [
    "colon in front",
    "Minister: the law will be applied",
    "Minister | null | the law will be applied | asserts",
  ],
  [
    "colon behind",
    "Talks may resume in May: governor",
    "governor | null | Talks may resume in May | asserts",
  ],
  ["a label is no source", "Analysis: what the law will change"],
];
