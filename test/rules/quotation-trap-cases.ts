// The known traps of quoted speech: title, text, "speaker: words" of each statement in marks. Invented people.

/** Stands before the text of each case. */
export const LEAD =
  "HARBOUR, May 2 (NA) – The port talks ended on Friday without a deal, the port authority said.\n\n";

export const TRAPS: readonly (readonly [title: string, text: string, expected: readonly string[]])[] = [
  [
    "a title cut short before the name, the office in full after it",
    "Gov. Tom Marsh signed it. “I signed it,” the governor said. Rep. Ann Bell left. “I am out,” the four-term congresswoman said.",
    ["Tom Marsh: I signed it,", "Ann Bell: I am out,"],
  ],
  [
    "the lawmaker is whoever holds the seat",
    "Sen. Ann Bell visited the county. “It is a fine state,” the Republican lawmaker said.",
    ["Ann Bell: It is a fine state,"],
  ],
  [
    "a party and a state in brackets, then a day",
    "Sen. Ann Bell (R-Ohio) on Friday called the plan “a waste”.",
    ["Ann Bell: the plan “a waste”"],
  ],
  [
    "a party between commas and a relative clause",
    "Sen. Ann Bell, R-Ohio, who opposes the harbour, said that the plan was “a waste”.",
    ["Ann Bell: that the plan was “a waste”"],
  ],
  [
    "a statement from somebody",
    "“There is no list,” said a statement from Tom Marsh’s lawyer, Ann Bell. “We agree,” read a letter from Senator Rob Kell.",
    ["Ann Bell: There is no list,", "Rob Kell: We agree,"],
  ],
  [
    "the statement of the one who issued it",
    "Mayor Tom Marsh issued a statement on Friday. It rained. “It is over,” the statement said.",
    ["Tom Marsh: It is over,"],
  ],
  [
    "who is not the ire but the one who was angry",
    "The plan drew the ire of Mayor Tom Marsh who said he was whipsawed. “You cannot have both,” he said. Ann Bell was there.",
    ["Tom Marsh: You cannot have both,"],
  ],
  [
    "an object before “and” is no subject",
    "Rob Bell apologized. He said he “respects” Mr. Marsh and proclaimed his support for farmers.\n\n“I am grateful to them,” he said. Tom Marsh was away.",
    ["Rob Bell: he “respects”", "Rob Bell: I am grateful to them,"],
  ],
  [
    "an adverb before the one who speaks",
    "Rep. Rob Bell was asked again. Then, the congressman, speaking in a barely audible tone, told Tom Marsh: “Leave me alone.”",
    ["Rob Bell: Leave me alone."],
  ],
  [
    "a campaign by the name of its candidate",
    "Ann Bell waited. The Bell campaign said it was “very glad” on Friday. “We shall see,” the hospital said.",
    ["Bell campaign: it was “very glad” on Friday", "hospital: We shall see,"],
  ],
  [
    "the subject behind an opening clause is who goes on",
    "As Ann Bell looked on, Mary Lund took the stage. “We have won,” she said.",
    ["Mary Lund: We have won,"],
  ],
  [
    "two of one surname: the one named shortly before",
    "Ann Bell runs for the Senate. Her sister, Mary Bell, disagrees. Ann Bell was away. Mary Bell wrote to the paper. “She is wrong,” Ms. Bell said.",
    ["Mary Bell: She is wrong,"],
  ],
  [
    "a question that somebody asks, and the answer behind a second colon",
    "Asked by two of the pilots, “Is it over?”, Tom Marsh replied with a single word: “Yup.”",
    ["pilots: Is it over?", "Tom Marsh: Yup."],
  ],
  [
    "the one who is asked between commas speaks on",
    "Ann Bell, asked by Tom Marsh whether it was “over,” said: “No.”",
    ["Ann Bell: No."],
  ],
  [
    "words of a paper are not those of whoever points to them",
    "Tom Marsh cited the letter’s description of the port as “a sieve.”",
    ["letter: the port as “a sieve.”"],
  ],
  [
    "words of another that are rejected",
    "Tom Marsh rejected Ann Bell’s earlier warning of “hard days,” and left.",
    ["Ann Bell: hard days,"],
  ],
  [
    "critics of somebody, and critics with somebody among them",
    "Critics of Ms. Bell call it “a sham.” Critics of the plan, including Mr. Marsh, say it is “late.”",
    ["Critics of Ms. Bell: it “a sham.”", "Critics of the plan: it is “late.”"],
  ],
  [
    "a spokesman for somebody with an honorific",
    "Ann Bell waited. A spokesman for Ms. Bell called it “absurd.”",
    ["spokesman for Ms. Bell: it “absurd.”"],
  ],
  [
    "people outside somebody’s office",
    "Protesters outside Mr. Marsh’s office shouted “Shame!”",
    ["Protesters: Shame!"],
  ],
  [
    "a lawyer behind the comma of a letter’s address",
    "Tom Marsh is the mayor. In an e-mail to Mr. Marsh, a lawyer for the board wrote that the port was “done.”",
    ["lawyer for the board: that the port was “done.”"],
  ],
  [
    "a rebuke from somebody who …",
    "The move drew a rebuke from Senator Tom Marsh, who called it “a stunt.”",
    ["Tom Marsh: it “a stunt.”"],
  ],
  [
    "a place between the name and its relative clause",
    "He won the support of Sheriff Joe Lund of Lake County, Ariz., who calls himself the “toughest sheriff” alive.",
    ["Joe Lund: himself the “toughest sheriff” alive"],
  ],
  [
    "called so by the agent behind the marks",
    "Ann Bell defended her plan, labeled “a disgrace” by Tom Marsh, on Friday.",
    ["Tom Marsh: “a disgrace” by Tom Marsh, on Friday"],
  ],
  [
    "what others described",
    "Tom Marsh was met by Ann Bell with what residents described as “a cold stare.”",
    ["residents: as “a cold stare.”"],
  ],
  [
    "a paper of a body: the body’s words",
    "A Justice Department filing called Tom Marsh “a risk.”\n\nA letter to Ann Bell from the pilots’ union demanded “an answer.”",
    ["Justice Department: Tom Marsh “a risk.”", "pilots’ union: an answer."],
  ],
  [
    "a paper that reaches somebody is not hers",
    "A classified cable reached Ann Bell in May. “We are exposed,” the cable said.",
    ["cable: We are exposed,"],
  ],
  [
    "one clause, two verbs, behind “after”",
    "Tom Marsh was seen to grab a young man after the man approached the mayor and asked if he supported the “harbour agenda.”",
    ["man: if he supported the “harbour agenda.”"],
  ],
  [
    "the month of May is no auxiliary",
    "An internal letter sent to Ann Bell in May warned of “a growing risk.”",
    ["internal letter: of “a growing risk.”"],
  ],
  [
    "an object before “and” is none of two who speak",
    "Tom Marsh wanted other standards for strikes and Justice Ann Bell said it was “a serious problem.”",
    ["Ann Bell: it was “a serious problem.”"],
  ],
  [
    "whom a paper quotes as saying",
    "The Harbour Times quoted Tom Marsh as saying that Ann Bell was “torn.”",
    ["Tom Marsh: that Ann Bell was “torn.”"],
  ],
  [
    "a surname that only one has borne so far",
    "Tom Lund took the oath at noon. It rained. The crowd was wet. The band played. The choir sang. The guests sat. “It is over,” Lund said. Ann Lund waved.",
    ["Tom Lund: It is over,"],
  ],
  [
    "the head of “a spokesman for X” is the spokesman",
    "“There is no list,” said a spokesman for Tom Marsh. Tom Marsh was away.",
    ["spokesman for Tom Marsh: There is no list,"],
  ],
  [
    "the agent of another clause does not speak",
    "Ann Bell, dismissed by Tom Marsh as a dreamer, called the plan “reckless”.",
    ["Ann Bell: the plan “reckless”"],
  ],
  [
    "a participle is no finite verb",
    "Ann Bell said the changes suggested by Tom Marsh were “not acceptable”.",
    ["Ann Bell: the changes suggested by Tom Marsh were “not acceptable”"],
  ],
  [
    "apposition before the verb",
    "Ann Bell, the spokesperson for Clean Harbours, said: “There is no list.”",
    ["Ann Bell: There is no list."],
  ],
  [
    "apposition behind a role",
    "The harbour master, Tom Marsh, said: “There is no list.”",
    ["Tom Marsh: There is no list."],
  ],
  [
    "a relative clause has its own verb",
    "“There is no list,” Ann Bell, who said in May that there was one, told reporters.",
    ["Ann Bell: There is no list,"],
  ],
  [
    "who is told does not speak",
    "“There is no list,” Ann Bell told Tom Marsh.",
    ["Ann Bell: There is no list,"],
  ],
  [
    "a verb of saying inside the marks does not steal them",
    "“Tom Marsh said it was over,” Ann Bell said.",
    ["Ann Bell: Tom Marsh said it was over,"],
  ],
  [
    "a name inside the marks is not whom the pronoun takes up",
    "Ann Bell left at dawn. “Tom Marsh was right,” she said.",
    ["Ann Bell: Tom Marsh was right,"],
  ],
  [
    "the speaker stands in the sentence before",
    "Tom Marsh would not be drawn. “A chair does not discuss that.”",
    ["Tom Marsh: A chair does not discuss that."],
  ],
  [
    "a speech of two paragraphs, closed in the last",
    "“We came early,” said Ann Bell. “Nobody else did.\n\n“We will come again.”",
    ["Ann Bell: We came early, … Nobody else did. … We will come again."],
  ],
  [
    "interrupted by its tag",
    "“Tell me,” Tom Marsh asked, “which camera helps an old man up?”",
    ["Tom Marsh: Tell me, … which camera helps an old man up?"],
  ],
  [
    "two who speak together",
    "“This is plainly wrong,” Ann Bell and Tom Marsh said in a joint statement.",
    ["Ann Bell + Tom Marsh: This is plainly wrong,"],
  ],
  [
    "“they” takes up those who spoke together",
    "“This is plainly wrong,” Ann Bell and Tom Marsh said in a statement. They vowed to “fight it in the courts”.",
    ["Ann Bell + Tom Marsh: This is plainly wrong,", "Ann Bell + Tom Marsh: to “fight it in the courts”"],
  ],
  [
    "one speaker for two verbs",
    "“There is no list,” said Tom Marsh, adding that it was “all invented”.",
    ["Tom Marsh: There is no list,", "Tom Marsh: that it was “all invented”"],
  ],
  [
    "fragments under one verb",
    "Ann Bell said the authority “agreed with some points” but “criticised others”.",
    ["Ann Bell: the authority “agreed with some points” but “criticised others”"],
  ],
  [
    "who passes the words on is not who speaks them",
    "“There is no list,” Ann Bell said, according to Harbour Radio.",
    ["Ann Bell: There is no list,"],
  ],
  [
    "a clause interrupted by its tag goes on",
    "The plan, Ann Bell said, was “a text of the take-it-or-leave-it kind”.",
    ["Ann Bell: The plan … was “a text of the take-it-or-leave-it kind”"],
  ],
  ["a question in the marks and a capital behind them", "“Why us?” Ann Bell asked.", ["Ann Bell: Why us?"]],
  [
    "the outer verb tells what the inner one is part of",
    "Ann Bell said that when Tom Marsh attacked the plan it was “a bad day for the port”.",
    ["Ann Bell: that when Tom Marsh attacked the plan it was “a bad day for the port”"],
  ],
  ["denied words are nobody’s", "Tom Marsh denied having described the pilots as “pirates”.", []],
  ["a document’s name is nobody’s", "The paper, known as “the chair’s elements”, is a draft.", []],
  ["marks without a word are nobody’s", "Ann Bell said: “…” Tom Marsh left.", []],
  ["a title inside what is said", "Ann Bell said the film “A Life at Sea” was dull.", []],
  ["a word that is spoken of", "Ann Bell said the word “never” was not in the text.", []],
  [
    "a paragraph that is nothing but speech goes on",
    "“We came early,” said Ann Bell.\n\n“Nobody else did.”\n\nTom Marsh was there. Why? “We were asked to.”",
    ["Ann Bell: We came early, … Nobody else did.", "Tom Marsh: We were asked to."],
  ],
  [
    "the second paragraph of a speech without a tag",
    "Ann Bell would not be drawn. “A chair does not discuss that.\n\n“It was cold.”",
    ["Ann Bell: A chair does not discuss that. … It was cold."],
  ],
  [
    "called again by what the last speaker was called",
    "“It is late,” said Tom Marsh, a whittler from Leith. “It is cold,” the whittler said.",
    ["Tom Marsh: It is late,", "Tom Marsh: It is cold,"],
  ],
  [
    "a body called again by what it was called",
    "“It is late,” said the Harbour Board, a quango from Leith. “It is cold,” the quango said.",
    ["Harbour Board: It is late,", "Harbour Board: It is cold,"],
  ],
  [
    "an age for a name",
    "Ann Bell left the hall. “We came early,” the 43-year-old said.",
    ["Ann Bell: We came early,"],
  ],
  [
    "a time where a source would stand",
    "Ann Bell was in the race. Two years prior, Ann Bell used much the same language to beat up on it: “How would it turn out?”",
    ["Ann Bell: How would it turn out?"],
  ],
];
