// The traps of speech, each with the rule that keeps out of it: who speaks, in which words, between which marks.
import { headline, speech, type Trap } from "./trap-fixtures.ts";

const at = "annotate/quotations/";
const inTag = `${at}tag.ts`;
const inLead = `${at}lead.ts`;
const inMarks = `${at}find-marked.ts`;
const inPairs = `${at}marks/pair-marks.ts`;
const inSigns = `${at}marks/scan-marks.ts`;
const inHead = `${at}speakers/source-head.ts`;
const inPronouns = `${at}speakers/pronouns.ts`;
const inHeadlines = `${at}indirect/headlines.ts`;
const notSpeech = `${at}not-speech.ts`;

export const SPEAKERS: readonly Trap[] = [
  {
    title: "a spokesman for somebody: the office speaks",
    seen: speech("“There is no list,” said a spokesman for Tom Marsh."),
    expected: ["spokesman for Tom Marsh: There is no list,"],
    rule: {
      file: "annotate/mentions/find-roles.ts",
      out: "u.possessive ? i + 1 : complementEnd(units, reading, i, noun.kind, nameAt)",
      instead: "i + 1",
    },
  },
  {
    title: "behind the head of a source stands nobody who speaks",
    seen: speech("“There is no list,” said a fan of Tom Marsh."),
    expected: ["∅: There is no list,"],
    rule: { file: inHead, out: "!PREPOSITION.test(reading.lower(left)) && ", instead: "" },
  },
  {
    title: "a participle is no finite verb, in marks",
    seen: speech(
      "Ann Bell stated that the amendments suggested by Tom Marsh were “not acceptable”, warning that the port “cannot wait”.",
    ),
    expected: [
      "Ann Bell: that the amendments suggested by Tom Marsh were “not acceptable”",
      "Ann Bell: that the port “cannot wait”",
    ],
    rule: {
      file: `${at}verb-group.ts`,
      out: 'else if (lowerAt(reading, items, to) === "by") form = "participle";',
      instead: "",
    },
  },
  {
    title: "a participle that goes on with the main verb has its subject",
    seen: speech(
      "Ann Bell stated that the amendments suggested by Tom Marsh were not acceptable, warning that the port cannot wait.",
    ),
    expected: [
      "Ann Bell ~ that the amendments suggested by Tom Marsh were not acceptable",
      "Ann Bell ~ that the port cannot wait",
    ],
    rule: { file: `${at}indirect/source.ts`, out: 'label === "advcl" ||', instead: "" },
  },
  {
    title: "the agent of another clause does not speak",
    seen: speech("Ann Bell called the plan dismissed by Tom Marsh “reckless”."),
    expected: ["Ann Bell: the plan dismissed by Tom Marsh “reckless”"],
    rule: { file: inLead, out: 'if (!takes(cue, "as")) return false;', instead: 'return takes(cue, "as");' },
  },
  {
    title: "an apposition between the name and its verb",
    seen: speech(
      "The talks failed, and Ann Bell, the spokesperson for Clean Harbours, said: “There is no list.”",
    ),
    expected: ["Ann Bell: There is no list."],
    rule: {
      file: `${at}noun-phrase.ts`,
      out: 'if (lowerAt(reading, items, j) === ",") {\n    // X,',
      instead: "if (false) {\n    // X,",
    },
  },
  {
    title: "the name that an office is given by apposition",
    seen: speech("The harbour master, Tom Marsh, said: “There is no list.”"),
    expected: ["Tom Marsh: There is no list."],
    rule: {
      file: inHead,
      out: "appositionOf(reading, index, core, last);\n  if",
      instead: "null;\n  if",
    },
  },
  {
    title: "whom an apposition names is not who speaks",
    seen: speech("“There is no list,” said Ann Bell, a fan of Tom Marsh."),
    expected: ["Ann Bell: There is no list,"],
    rule: { file: inHead, out: 'if (w === "," && !/^(?:jr', instead: "if (false && !/^(?:jr" },
  },
  {
    title: "the speaker stands only in the sentence before",
    seen: speech("Tom Marsh would not be drawn. “A chair does not discuss that.”"),
    expected: ["Tom Marsh: A chair does not discuss that."],
    rule: {
      file: `${at}borrow-source.ts`,
      out: "near ? subjectSpan(text, frame - 1) : null",
      instead: "null",
    },
  },
  {
    title: "a newspaper speaks: “it said”",
    seen: speech("The Harbour Times opposed the plan. The port was “a sieve,” it said."),
    expected: ["Harbour Times: The port was “a sieve,”"],
    rule: {
      file: inPronouns,
      out: 'if (pronoun === "it") return e.kind === "organisation";',
      instead: 'if (pronoun === "it") return false;',
    },
  },
  {
    title: "a newspaper speaks, and not the person whom it writes about",
    seen: speech("The Harbour Times criticised Ann Bell on Friday. “The port is a sieve,” it said."),
    expected: ["Harbour Times: The port is a sieve,"],
    rule: {
      file: inPronouns,
      out: 'if (pronoun === "it") return e.kind === "organisation";',
      instead: 'if (pronoun === "it") return e.kind === "person";',
    },
  },
];

export const MARKS: readonly Trap[] = [
  {
    title: "a quotation that is never closed ends with its paragraph",
    seen: speech("Ann Bell said: “We came early.\n\nTom Marsh left the hall. Nobody else spoke."),
    expected: ["Ann Bell: We came early."],
    rule: {
      file: inPairs,
      out: "let innerEnd = close ? close.at : paragraph.end;",
      instead: "let innerEnd = close ? close.at : text.length;",
    },
  },
  {
    title: "a speech that opens every paragraph, closes only the last and is tagged there",
    seen: speech("“We came early.\n\n“Nobody else did.\n\n“It was cold,” said Ann Bell."),
    expected: ["Ann Bell: We came early. … Nobody else did. … It was cold,"],
    rule: {
      file: inPairs,
      out: "goesOn = !tag && nextOpens && sameKind(text, open, next.start);",
      instead: "",
    },
  },
  {
    title: "a speech that opens every paragraph, spoken by the one of the sentence before",
    seen: speech("Ann Bell would not be drawn. “A chair does not discuss that.\n\n“It was cold.”"),
    expected: ["Ann Bell: A chair does not discuss that. … It was cold."],
    rule: {
      file: `${at}borrow-source.ts`,
      out: "if (previous?.goesOn && previous.paragraph === own.paragraph - 1) return true;",
      instead: "",
    },
  },
  {
    title: "straight and curly marks close each other",
    seen: speech('“We came early," said Ann Bell. "Nobody else did,” said Tom Marsh.'),
    expected: ["Ann Bell: We came early,", "Tom Marsh: Nobody else did,"],
    rule: {
      file: inSigns,
      out: 'return double(open && !close ? "open" : close && !open ? "close" : "both");',
      instead:
        'return { ...double(open && !close ? "open" : close && !open ? "close" : "both"), family: "straight" };',
    },
  },
  {
    title: "an apostrophe inside a word",
    seen: speech("‘We don’t know,’ Ann Bell said."),
    expected: ["Ann Bell: We don’t know,"],
    rule: {
      file: inSigns,
      out: "if (LETTER.test(before) && LETTER.test(after)) return null;\n  if (/\\d/",
      instead: "if (/\\d/",
    },
  },
  {
    title: "an apostrophe at a word’s end: the possessive of a plural",
    seen: speech("‘The drivers’ union left at dawn,’ Ann Bell said."),
    expected: ["Ann Bell: The drivers’ union left at dawn,"],
    rule: { file: inPairs, out: "if (!sign.sure && surerAhead(signs, i, same)) return;", instead: "" },
  },
  ...["‘Get ’em out by noon,’", "‘In the ’90s the port was full,’"].map((words) => ({
    title: `an apostrophe at a word’s beginning: ${words}`,
    seen: speech(`${words} Ann Bell said.`),
    expected: [`Ann Bell: ${words.slice(1, -1)}`],
    rule: { file: inSigns, out: " && !ELISION.test(rest)", instead: "" },
  })),
  {
    title: "marks inside marks",
    seen: speech("“She asked me, ‘Is there a text?’ I said no,” Ann Bell said."),
    expected: ["Ann Bell: She asked me, ‘Is there a text?’ I said no,"],
    rule: { file: inPairs, out: "depth: around.length", instead: "depth: 0" },
  },
  {
    title: "low and high marks",
    seen: speech("Ann Bell said: „We came early.“ Tom Marsh left."),
    expected: ["Ann Bell: We came early."],
    rule: { file: inSigns, out: '    case "„":\n', instead: "" },
  },
  {
    title: "guillemets",
    seen: speech("Ann Bell said: « We came early. » Tom Marsh left."),
    expected: ["Ann Bell: We came early."],
    rule: { file: inSigns, out: '    case "«":\n', instead: "" },
  },
];

export const FORMS: readonly Trap[] = [
  {
    title: "the verb before the speaker",
    seen: speech("“We came early,” said Ann Bell."),
    expected: ["Ann Bell: We came early,"],
    rule: { file: inTag, out: "inverted(reading, items, i) ??\n    straight", instead: "straight" },
  },
  {
    title: "interrupted by its tag",
    seen: speech("“Tell me,” Tom Marsh asked, “which camera helps an old man up?”"),
    expected: ["Tom Marsh: Tell me, … which camera helps an old man up?"],
    rule: {
      file: inMarks,
      out: "if (lastTag && !lead && betweenTags(frame, lastTag.end, q)) {",
      instead: "if (false) {",
    },
  },
  {
    title: "“according to” behind",
    seen: speech("“We came early and nobody else did,” according to Ann Bell."),
    expected: ["Ann Bell: We came early and nobody else did,"],
    rule: { file: inTag, out: "according(reading, items, i) ??\n    inverted", instead: "inverted" },
  },
  {
    title: "“according to” in front",
    seen: speech("According to Ann Bell, “there was no list”."),
    expected: ["Ann Bell: there was no list"],
    rule: {
      file: inLead,
      out: 'if (w === "to" && lowerAt(reading, items, j - 1) === "according") {',
      instead: "if (false) {",
    },
  },
  {
    title: "“according to” without marks",
    seen: speech("According to Ann Bell, the harbour was late."),
    expected: ["Ann Bell ~ the harbour was late"],
    rule: {
      file: `${at}indirect/according.ts`,
      out: 'if (word === "according" && reading.lower(i + 1) === "to") {',
      instead: "if (false) {",
    },
  },
  {
    title: "in somebody’s words",
    seen: speech("There was, in Ann Bell’s words, “no deal at all”."),
    expected: ["Ann Bell: no deal at all"],
    rule: { file: inLead, out: 'if (w === "words") {', instead: "if (false) {" },
  },
  {
    title: "in somebody’s words: nobody is a place for that “in”",
    seen: speech("There was, in Ann Bell’s words, “no deal at all”."),
    expected: ["Ann Bell: no deal at all"],
    rule: {
      file: "annotate/mentions/classify-names.ts",
      out: " && !ownWords(units, n)",
      instead: "",
    },
  },
  {
    title: "in the words of somebody, without marks",
    seen: speech("The bridge, in the words of Ann Bell, is a ruin."),
    expected: ["Ann Bell ~ The bridge … is a ruin"],
    rule: {
      file: `${at}indirect/according.ts`,
      out: 'reading.lower(i + 3) === "of"',
      instead: "false",
    },
  },
  {
    title: "a passive with its agent",
    seen: speech("The harbour was described by Ann Bell as “a mess”."),
    expected: ["Ann Bell: by Ann Bell as “a mess”"],
    rule: { file: inLead, out: "agentIn(reading, items, cue.to, q) ??", instead: "" },
  },
  {
    title: "a colon and no verb",
    seen: speech("Ann Bell, passing behind her: “I have seen no paper.”"),
    expected: ["Ann Bell: I have seen no paper."],
    rule: { file: inLead, out: "return colonLead(reading, items, q, floor);", instead: "return null;" },
  },
  {
    title: "an answer to the reporter’s question",
    seen: speech("Ann Bell has been on the radio. Will there be a strike? “Ask me tomorrow.”"),
    expected: ["Ann Bell: Ask me tomorrow."],
    rule: { file: `${at}continue-speech.ts`, out: '["answer", answers],', instead: "" },
  },
  {
    title: "an entry of a live blog, behind its time",
    seen: speech("03.40 Tom Marsh, by phone: “There is no list.”"),
    expected: ["Tom Marsh: There is no list."],
    rule: {
      file: `${at}subject.ts`,
      out: "/^[\\d.:,–—-]+$/.test(lowerAt(reading, items, start)) ||",
      instead: "",
    },
  },
  {
    title: "a headline with words in marks behind a name and a colon",
    seen: headline("Ann Bell: Pilot Plan ‘Reckless’ For Harbour"),
    expected: ["Ann Bell: Pilot Plan ‘Reckless’ For Harbour"],
    rule: { file: inMarks, out: "?? headlineLead(text, frame, q)", instead: "" },
  },
  {
    title: "a headline that tells behind a name and a colon",
    seen: headline("Ann Bell: the harbour will be closed"),
    expected: ["Ann Bell ~ the harbour will be closed"],
    rule: {
      file: inHeadlines,
      out: 'return { source: before, content: after, rule: "headline-colon" };',
      instead: "return null;",
    },
  },
  {
    title: "a headline with a verb in capitals",
    seen: headline("Ann Bell Says Bridge Will Close in May"),
    expected: ["Ann Bell ~ Bridge Will Close in May"],
    rule: { file: inHeadlines, out: '!cue.kinds.has("s") && ', instead: "" },
  },
  {
    title: "words of a headline that somebody speaks in the body",
    seen: headline(
      "‘Sailing blind’: harbour talks fail",
      "\n\n“Every week without a pilot is a week of sailing blind,” said Ann Bell.",
    ),
    expected: ["Ann Bell: Sailing blind", "Ann Bell: Every week without a pilot is a week of sailing blind,"],
    rule: {
      file: `${at}borrow-source.ts`,
      out: "spoken.find((s) => s.words.includes(own))",
      instead: "null",
    },
  },
  {
    title: "marks of doubt",
    seen: speech("Ann Bell spoke. “We came early,” she said. The “old boys” had left."),
    expected: ["Ann Bell: We came early,"],
    rule: { file: `${at}borrow-source.ts`, out: "words < 3 || ", instead: "" },
  },
  {
    title: "the title of a book",
    seen: speech("Ann Bell spoke. “We came early,” she said. She is the author of “A Life at Sea”."),
    expected: ["Ann Bell: We came early,"],
    rule: { file: notSpeech, out: '["a title or a name", titled],', instead: "" },
  },
  {
    title: "the title of a song",
    seen: speech("Ann Bell spoke. “We came early,” she said. The band played “No Pilots, No Ships” twice."),
    expected: ["Ann Bell: We came early,"],
    rule: { file: notSpeech, out: "play(?:s|ed|ing)|", instead: "" },
  },
  {
    title: "a nickname inside a name",
    seen: speech("“We came early,” said Tom “Salty” Marsh. “Nobody else did.”"),
    expected: ["∅: We came early, … Nobody else did."],
    rule: { file: notSpeech, out: "if (insideName(c)) return true;", instead: "" },
  },
  {
    title: "words on a banner",
    seen: speech("A banner said: “No pilots, no ships”. Ann Bell left."),
    expected: [],
    rule: { file: notSpeech, out: '["an inscription", inscribed],', instead: "" },
  },
];
