// The traps of comparing, each with the rule that keeps out of it: what is reused, what is one saying, what is contradicted or left out.
import { COMMISSIONER, disputes, MINISTER, omitting, renderings, reuse, type Trap } from "./trap-fixtures.ts";

const at = "compare/utterances/";
const inDifference = `${at}difference.ts`;
const inLinks = `${at}link-units.ts`;
const inDisputes = "record/disputes/find-disputes.ts";
const inReplies = "record/disputes/find-replies.ts";
const inClashes = "record/disputes/polarity-clashes.ts";
const inOmissions = "record/omissions.ts";

/** What the commissioner, who speaks the reports' language, says in two reports. */
const said = (a: string, b: string) =>
  renderings(`${COMMISSIONER} told reporters: “${a}”`, `${COMMISSIONER} said: “${b}”`);
/** What a minister, who speaks another, says in two. */
const translated = (a: string, b: string) =>
  renderings(`${MINISTER} told reporters: “${a}”`, `${MINISTER} said: “${b}”`);

const MET = "Ana Brodek met Ivo Stellan on Tuesday in Hallum.";
const HARVEST = "The harvest in the valley was late this year.";

export const COMPARED: readonly Trap[] = [
  {
    title: "official words that two reports quote are no copying",
    seen: reuse(
      "“The harbour belongs to all who live by it. We will dredge the western basin before the autumn storms, and nobody will be asked to pay twice for one tonne of mud. Whoever signs by Thursday keeps the old price until the spring.”",
    ),
    expected: ["independent", "reworded"],
    rule: { file: "compare/body.ts", out: "quoted[i] = 1;", instead: "quoted[i] = 0;" },
  },
  {
    title: "another number is a clash",
    seen: said(
      "The shipowners will pay forty crowns for every tonne of mud.",
      "The shipowners will pay ninety crowns for every tonne of mud.",
    ),
    expected: ["altered number: forty > ninety"],
    rule: {
      file: inDifference,
      out: 'typed.some((e) => e.kind === "number" && bothNumbered(e)) ||',
      instead: "",
    },
  },
  {
    title: "a denial that is gone is a clash",
    seen: said(
      "The port did not promise a fixed price to the shipowners.",
      "The port did promise a fixed price to the shipowners.",
    ),
    expected: ["altered negation: not > "],
    rule: { file: inDifference, out: "      denied ||\n", instead: "" },
  },
  {
    title: "another name is a clash",
    seen: said(
      "The shipowners will meet Olof Brandt in the town library.",
      "The shipowners will meet Gustav Holm in the town library.",
    ),
    expected: ["altered name: Olof Brandt > Gustav Holm"],
    rule: {
      file: inDifference,
      out: 'typed.some((e) => e.kind === "name" && otherName(e))',
      instead: "false",
    },
  },
  {
    title: "another spelling of a name is no clash",
    seen: said(
      "The shipowners will meet Tsankov in the town library.",
      "The shipowners will meet Tzankov in the town library.",
    ),
    expected: ["reworded name: Tsankov > Tzankov"],
    rule: { file: inDifference, out: ".map(soundOfName)", instead: "" },
  },
  {
    title: "with another number and little else the same they are two sayings",
    seen: translated(
      "We paid forty crowns for the dredging of the western basin in spring.",
      "We paid ninety crowns for the dredging of the northern channel in May.",
    ),
    expected: [],
    rule: { file: inLinks, out: "if (clash)\n", instead: "if (false)\n" },
  },
  {
    title: "what is told with another number is not what is quoted",
    seen: renderings(
      `${COMMISSIONER} told reporters: “The shipowners will pay forty crowns for every tonne of mud from the western basin.”`,
      `${COMMISSIONER} said that the shipowners would pay ninety crowns for every tonne of mud from the western basin.`,
    ),
    expected: [],
    rule: { file: inLinks, out: "marked || clash || speakers", instead: "marked || speakers" },
  },
  {
    title: "wordings that may be translations are called so",
    seen: translated(
      "The harbour of Hallum is the lung of our country and we shall keep it.",
      "The harbour of Hallum is the lung of our nation and we are going to hold it.",
    ),
    expected: ["translated modal: are going to > shall word: nation > country word: hold > keep"],
    rule: { file: inDifference, out: "return foreign &&", instead: "return false &&" },
  },
  {
    title: "another thing in what may be a translation is no alteration",
    seen: translated(
      "The dredger will clear the western basin before the autumn storms.",
      "The dredger will clear the western basin before the autumn floods.",
    ),
    expected: ["translated word: storms > floods"],
    rule: { file: `${at}meaning.ts`, out: "if (translated || ", instead: "if (" },
  },
];

export const CONTRADICTED: readonly Trap[] = [
  {
    title: "a reply verb that aims at a claim",
    seen: disputes("Chile said Peru had poisoned the river. Peru denied poisoning the river."),
    expected: ["asserts:chile denies:peru"],
    rule: { file: inDisputes, out: "pairs.push(...aimed);", instead: "" },
  },
  {
    title: "a yes and a no to the same thing",
    seen: disputes(
      "Chile said the two countries had accepted the text of Hallum. “We have not accepted any text,” a Peruvian official said.",
    ),
    expected: ["asserts:chile denies:peru"],
    rule: { file: inDisputes, out: "pairs.push(...polarityClashes(propositions, rarity));", instead: "" },
  },
  {
    title: "two numbers of one thing",
    seen: disputes(
      "“There were 40 protesters at the gate of the port in Hallum,” a Chilean official said.",
      "“There were 150 protesters at the gate of the port in Hallum,” a Peruvian official said.",
    ),
    expected: ["asserts:chile denies:peru"],
    rule: { file: inDisputes, out: "pairs.push(...amountsOfSides(story));", instead: "" },
  },
  {
    title: "no dispute: the same of both, and nothing denied",
    seen: disputes(
      "Chile said soldiers had burned the market at Hallum. “We burned the market at Hallum,” a Peruvian official said.",
    ),
    expected: [],
    rule: { file: inClashes, out: "if (!no.negated || ", instead: "if (" },
  },
  {
    title: "no dispute: yes and no of two subjects",
    seen: disputes(
      "Chile said Brazil had accepted the text of Hallum. Peru said Bolivia had not accepted the text of Hallum.",
    ),
    expected: [],
    rule: { file: inClashes, out: " || !sameSubject(yes, no)) continue;", instead: ") continue;" },
  },
  {
    title: "no dispute: what will be and what should not",
    seen: disputes(
      "Chile said the text of Hallum would be signed in May. Peru said the text of Hallum should not be signed in May.",
    ),
    expected: [],
    rule: { file: inClashes, out: "if (SHOULD.test(no.citation.exact)) continue;", instead: "" },
  },
  {
    title: "no dispute: one side says both",
    seen: disputes(
      "Chile said the treaty was signed in Hallum. Chile said the treaty was not signed in Hallum.",
    ),
    expected: [],
    rule: { file: inClashes, out: "sameVoice(yes, no) || ", instead: "" },
  },
  {
    title: "no dispute: a thing that is denied to somebody",
    seen: disputes(
      "Peru said the drivers had visas for the port of Hallum. Chile denied the drivers visas for the port of Hallum.",
    ),
    expected: [],
    rule: { file: inReplies, out: 'stance === "denies" && isWithheld(report, q.cue)', instead: "false" },
  },
];

export const OMITTED: readonly Trap[] = [
  {
    title: "only what was out when a report was published is left out of it",
    seen: omitting(
      `Daily, 2031-05-07 | ${MET}`,
      "Courier, 2031-05-07 | On Tuesday Ana Brodek met Ivo Stellan.",
      `Early Post, 2031-05-06 | ${HARVEST}`,
      `Late Post, 2031-05-09 | ${HARVEST}`,
    ),
    expected: ["Late Post"],
    rule: { file: inOmissions, out: " && held[earlier]!.latest < now.earliest", instead: "" },
  },
  {
    title: "only a complete text leaves something out",
    seen: omitting(
      `Daily, 2031-05-07 | ${MET}`,
      "Courier, 2031-05-07 | On Tuesday Ana Brodek met Ivo Stellan.",
      `Cut Post, 2031-05-09 | ${HARVEST}\n\nThe talks in the town of ...\n\nContinue reading`,
      `Late Post, 2031-05-09 | ${HARVEST}`,
    ),
    expected: ["Late Post"],
    rule: { file: inOmissions, out: " || !report.complete", instead: "" },
  },
];
