// The traps of who speaks where no name stands: descriptions, letters, statements, topics. Each with the rule that keeps out of it.
import { speech, type Trap } from "./trap-fixtures.ts";

const inHead = "annotate/quotations/speakers/source-head.ts";
const inPronouns = "annotate/quotations/speakers/pronouns.ts";
const inSpeakers = "annotate/quotations/speakers/resolve-speakers.ts";
const inPapers = "annotate/quotations/speakers/documents.ts";
const inDescribed = "annotate/quotations/speakers/described.ts";

export const DESCRIBED: readonly Trap[] = [
  {
    title: "a description of somebody told of just before",
    seen: speech("Ann Bell left the hall. “We came early,” the new candidate said."),
    expected: ["Ann Bell: We came early,"],
    rule: {
      file: inSpeakers,
      out: "firstOf(index, head.mention) ? describedBefore(scene, source, said) : null",
      instead: "null",
    },
  },
  {
    title: "a description by an office that another holds",
    seen: speech("Senator Ann Bell left the hall. “We came early,” the old admiral said."),
    expected: ["old admiral: We came early,"],
    rule: { file: inDescribed, out: "offices.length > 0 && !same", instead: "false && !same" },
  },
  {
    title: "a description of those who serve somebody",
    seen: speech("Ann Bell left the hall. “We came early,” the official said."),
    expected: ["official: We came early,"],
    rule: { file: inDescribed, out: "OTHERS.has(role.kind) || ", instead: "" },
  },
  {
    title: "of somebody, he said",
    seen: speech("Tom Marsh sat down. Of Olof Brandt, he said: “He came early.”"),
    expected: ["Tom Marsh: He came early."],
    rule: { file: inPronouns, out: "(n === sentence && fronted(reading, m, offset))", instead: "false" },
  },
  {
    title: "somebody without a name who speaks in a clause",
    seen: speech(
      "Tom Marsh is seen in the film as a man asks whether he is “in favour”.\n\n“It was late,” he added.",
    ),
    expected: ["man: whether he is “in favour”", "Tom Marsh: It was late,"],
    rule: { file: inPronouns, out: "if (spoke && !other)", instead: "if (spoke)" },
  },
  {
    title: "the writer of a letter of which another tells",
    seen: speech(
      "Ann Bell told the court of it in a letter from her lawyer, Tom Marsh. “She has no choice,” the letter said.",
    ),
    expected: ["Tom Marsh: She has no choice,"],
    rule: { file: inSpeakers, out: "if (from !== null) return from;", instead: "" },
  },
  {
    title: "a paper of which nobody is told to have written it, and another of the kind",
    seen: speech(
      "A safety review said the pier was “closed”. The review said it was “late”. Another review said it was “thin”.",
    ),
    expected: [
      "safety review: the pier was “closed”",
      "safety review: it was “late”",
      "review: it was “thin”",
    ],
    rule: { file: inPapers, out: "ANOTHER.test(source.exact) ? undefined : ", instead: "" },
  },
  {
    title: "a name in what a paper is called is what it is about",
    seen: speech("“Nobody was told,” the Marsh affidavit says."),
    expected: ["affidavit: Nobody was told,"],
    rule: { file: inPapers, out: "\\p{Lu}]/u", instead: "]/u" },
  },
  {
    title: "the writer of a paper named beside it",
    seen: speech(
      "The report, by harbour board counsel Ann Bell, concluded that “the charges rest on errors”.",
    ),
    expected: ["Ann Bell: that “the charges rest on errors”"],
    rule: { file: inHead, out: "found.mention ? null : writerBeside", instead: "true ? null : writerBeside" },
  },
  {
    title: "a statement from somebody’s office",
    seen: speech("“There is no list,” reads a statement from Senate Leader Ann Bell’s office."),
    expected: ["Ann Bell: There is no list,"],
    rule: { file: inHead, out: " ?? whose", instead: "" },
  },
  {
    title: "an advertisement that was called a commercial",
    seen: speech(
      "Ann Bell answered with a television commercial. “You paid for it,” the advertisement says.",
    ),
    expected: ["Ann Bell: You paid for it,"],
    rule: { file: inSpeakers, out: "...(ADVERTS.includes(noun) ? ADVERTS : [])", instead: "" },
  },
  {
    title: "it said: a statement that somebody issued",
    seen: speech("The Harbour Board met. Ann Bell issued a statement. “We will wait,” it said."),
    expected: ["Ann Bell: We will wait,"],
    rule: {
      file: inSpeakers,
      out: 'as === "it" ? issuerBefore(scene, source, said) : null',
      instead: "null",
    },
  },
  {
    title: "a man named so in apposition",
    seen: speech("Her neighbour, a retired teacher named Tom Marsh, said he was “not against it”."),
    expected: ["Tom Marsh: he was “not against it”"],
    rule: { file: inHead, out: "/^an?\\s[^,]*\\b(?:named|called)$/.test(between)", instead: "false" },
  },
  {
    title: "an office in small letters and a name in apposition",
    seen: speech("His rival, the opposition leader Vera Sohl, said he had “slept through it”."),
    expected: ["Vera Sohl: he had “slept through it”"],
    rule: {
      file: "annotate/mentions/attach-roles.ts",
      out: "/^(?:none|possessive|the)$/.test(r.determiner)",
      instead: 'r.determiner === "none"',
    },
  },
  {
    title: "an official there",
    seen: speech("The port was shut. “There is no list,” an official there said."),
    expected: ["official: There is no list,"],
    rule: { file: inHead, out: "|there|here|", instead: "|" },
  },
  {
    title: "a participle behind the noun",
    seen: speech("A colonel speaking for the port in Velm said it was “quiet”."),
    expected: ["colonel: it was “quiet”"],
    rule: { file: inHead, out: "/^VB[DGN]$/", instead: "/^VB[DN]$/" },
  },
  {
    title: "an account on the net",
    seen: speech("This was after Tom Marsh’s account posted: “I had to go.”"),
    expected: ["Tom Marsh: I had to go."],
    rule: {
      file: inHead,
      out: "!isAuthored(reading.lower(t)) && !own",
      instead: "!isAuthored(reading.lower(t))",
    },
  },
  {
    title: "a lead that tells of a topic, not of a speaker",
    seen: speech(
      "Ann Bell took five questions. On Tom Marsh’s claim that she had left: “I went for a walk.” On the ridge: “Nobody left.”",
    ),
    expected: ["Ann Bell: I went for a walk.", "Ann Bell: Nobody left."],
    rule: {
      file: "annotate/quotations/borrow-source.ts",
      out: "(f.source && !onTopic(text, f))",
      instead: "f.source",
    },
  },
  {
    title: "some of whom: of the group named right before",
    seen: speech("The harbour was kept by 40 pilots, some of whom said it was “too late” for another."),
    expected: ["40 pilots: it was “too late” for another"],
    rule: { file: inSpeakers, out: "relativeSpeaker(scene, source) ?? ", instead: "" },
  },
  {
    title: "one of several",
    seen: speech("Two diplomats said they had read it. “It is thin,” said one."),
    expected: ["Two diplomats ~ they had read it", "Two diplomats: It is thin,"],
    rule: { file: inSpeakers, out: " ?? groupBefore(scene, source, said)", instead: "" },
  },
  {
    title: "the name of a campaign is nobody who speaks",
    seen: speech(
      "Ann Bell met Olga Brandt on Monday. On Friday, beside the Brandt campaign bus, she said it was “late”.",
    ),
    expected: ["Ann Bell: it was “late”"],
    rule: { file: inPronouns, out: "modifies(reading, m) || ", instead: "" },
  },
];
