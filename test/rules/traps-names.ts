// The traps of names, each with the rule that keeps out of it: who is one person, and who are two.
import { people, type Trap } from "./trap-fixtures.ts";

const at = "annotate/mentions/";
const inParts = "text/person-name.ts";
const inRuns = `${at}capital-runs.ts`;
const inShape = `${at}split-run.ts`;
const inGroups = `${at}name-groups.ts`;
const inTitles = `${at}find-names.ts`;
const inOffices = `${at}resolve-offices.ts`;
const across = "compare/link-people.ts";

export const NAMES: readonly Trap[] = [
  {
    title: "particles inside a name",
    seen: people("Commission President Annemarie van der Hoeven spoke."),
    expected: ["Annemarie van der Hoeven: Annemarie van der Hoeven, Commission President"],
    rule: {
      file: inRuns,
      out: "NAME_PARTICLES.has(here.lower) && bindsName(units, next)",
      instead: "false",
    },
  },
  {
    title: "a surname whose first particle opens the sentence",
    seen: people("Mayor Annemarie van der Hoeven spoke. Van der Hoeven said the text was close."),
    expected: ["Annemarie van der Hoeven: Annemarie van der Hoeven, Mayor, Van der Hoeven"],
    rule: { file: inRuns, out: "u.capital ? opensOnParticles(units, i) :", instead: "!u.capital &&" },
  },
  {
    title: "a surname with a small particle",
    seen: people("Mayor Karel van Roos spoke. The text of van Roos was close."),
    expected: ["Karel van Roos: Karel van Roos, Mayor, van Roos"],
    rule: {
      file: inGroups,
      out: "!(n.words.length === 2 && NAME_PARTICLES.has(n.words[0]!.toLowerCase()))",
      instead: "true",
    },
  },
  {
    title: "a particle is no common word of the report",
    seen: people("The hall was rented from Zolq van Quorn."),
    expected: ["Zolq van Quorn: Zolq van Quorn"],
    rule: { file: `${at}classify-names.ts`, out: " && !NAME_PARTICLES.has(w)", instead: "" },
  },
  {
    title: "a particle tells that a name is a person’s",
    seen: people("The hall was rented from Zolq van Quorn."),
    expected: ["Zolq van Quorn: Zolq van Quorn"],
    rule: {
      file: inShape,
      out: "if (words.slice(1, -1).some((w) => w === w.toLowerCase() && NAME_PARTICLES.has(w))) return true;",
      instead: "",
    },
  },
  {
    title: "a surname with particles is not the one without them, in one report",
    seen: people("Mayor Karel van der Roos met Mayor Pieter Roos. Van der Roos said no."),
    expected: [
      "Karel van der Roos: Karel van der Roos, Mayor, Van der Roos",
      "Pieter Roos: Mayor, Pieter Roos",
    ],
    rule: {
      file: `${at}people-index.ts`,
      out: "bySurname.get(parts.full) ?? bySurname.get(parts.surname)",
      instead: "bySurname.get(parts.surname)",
    },
  },
  {
    title: "a surname with particles is not the one without them, across reports",
    seen: people("Mayor Karel van der Roos said no.", "Mayor Pieter Roos said no.", "Van der Roos said so."),
    expected: [
      "Karel van der Roos: Karel van der Roos, Mayor, Van der Roos",
      "Pieter Roos: Mayor, Pieter Roos",
    ],
    rule: { file: across, out: "whole.length > 0 ? whole :", instead: "" },
  },
  {
    title: "a particle that one report leaves out",
    seen: people("Mayor Ana de Souza Lima said no.", "Mayor Ana Souza Lima said so."),
    expected: ["Ana Souza Lima: Ana Souza Lima, Ana de Souza Lima, Mayor, Mayor"],
    rule: { file: inParts, out: ".filter((w) => !PARTICLE.test(w))", instead: "" },
  },
  {
    title: "initials in front",
    seen: people("“We agree,” said T.W. Quorn."),
    expected: ["T.W. Quorn: T.W. Quorn"],
    rule: { file: inShape, out: "return !NO_INITIALS.test(words[0]!);", instead: "return false;" },
  },
  {
    title: "an initial in the middle",
    seen: people("The hall was rented from Zolq W. Quorn."),
    expected: ["Zolq W. Quorn: Zolq W. Quorn"],
    rule: {
      file: inShape,
      out: "if (words.slice(1, -1).some((w) => /^[\\p{Lu}]\\.$/u.test(w))) return true;",
      instead: "",
    },
  },
  {
    title: "an initial and the name it stands for",
    seen: people("Senator W. Quill said no.", "Senator Walter Quill said no."),
    expected: ["W. Quill: Senator, Senator, W. Quill, Walter Quill"],
    rule: {
      file: inParts,
      out: "if (a.length === 1 || b.length === 1) return a[0] === b[0];",
      instead: "",
    },
  },
  {
    title: "two initials in the middle are two people",
    seen: people("Senator Walter B. Quill said no.", "Senator Walter C. Quill said no."),
    expected: ["Walter B. Quill: Senator, Walter B. Quill", "Walter C. Quill: Senator, Walter C. Quill"],
    rule: { file: inParts, out: " && !middlesAgree(a, b, short)", instead: " && false" },
  },
  {
    title: "a suffix tells that a name is a person’s",
    seen: people("The hall was rented from Zolq Quorn Jr."),
    expected: ["Zolq Quorn Jr.: Zolq Quorn Jr."],
    rule: {
      file: inShape,
      out: "if (NAME_SUFFIXES.has(key(words.at(-1)!)) && words.length > 2) return true;",
      instead: "",
    },
  },
  {
    title: "a suffix is no surname",
    seen: people("Senator Walter Poe Jr. said no.", "Senator Walter Poe said no."),
    expected: ["Walter Poe: Senator, Senator, Walter Poe, Walter Poe Jr."],
    rule: { file: inParts, out: " && !SUFFIX.test(w)", instead: "" },
  },
  {
    title: "a title with “of” inside",
    seen: people("“We agree,” said Secretary of State Ann Bell."),
    expected: ["Ann Bell: Ann Bell, Secretary of State"],
    rule: { file: inTitles, out: '!(of.lower === "of" ||', instead: "!(" },
  },
  {
    title: "a title with a word inside that no list has",
    seen: people("“We agree,” said Commissioner for Silt Ann Bell."),
    expected: ["Ann Bell: Ann Bell, Commissioner for Silt"],
    rule: { file: inTitles, out: "beforeBearer(units, i) ||", instead: "" },
  },
  {
    title: "three names behind “to” are no title",
    seen: people("Secretary to Mary Ann Bell said no. Mary Ann Bell left."),
    expected: ["Mary Ann Bell: Mary Ann Bell, Mary Ann Bell"],
    rule: { file: inTitles, out: "GIVEN_NAMES.has(units[i]!.key) || ", instead: "" },
  },
  {
    title: "the surname alone",
    seen: people("Ann Bell said no. Bell said the text was close."),
    expected: ["Ann Bell: Ann Bell, Bell"],
    rule: { file: inGroups, out: "let fits = people.ofSurname(parts);", instead: "let fits = [];" },
  },
  {
    title: "the surname alone, in another report",
    seen: people(
      "Union president Adaeze Okonkwo said the strike was over.",
      "Okonkwo said the strike was over.",
    ),
    expected: ["Adaeze Okonkwo: Adaeze Okonkwo, Okonkwo, Union president"],
    rule: { file: across, out: "surnames(bare, members, clusters);", instead: "" },
  },
  {
    title: "the surname alone is nobody’s where two have it",
    seen: people(
      "Mariana Velez, the health minister, spoke first. Tomas Velez, a union leader, answered. Velez said the strike would go on.",
    ),
    expected: ["Mariana Velez: Mariana Velez, health minister", "Tomas Velez: Tomas Velez, union leader"],
    rule: { file: inGroups, out: 'return "several";\n    fits', instead: "fits" },
  },
  {
    title: "“Ms” and “Mr” tell which of two",
    seen: people(
      "Ms Ilvy Velez spoke first. Mr Orrin Velez answered. Ms Velez left early, and Mr Velez stayed.",
    ),
    expected: ["Ilvy Velez: Ilvy Velez, Velez", "Orrin Velez: Orrin Velez, Velez"],
    rule: { file: inGroups, out: 'if (fits.length > 1 && sex !== "") {', instead: "if (false) {" },
  },
  {
    title: "two with one surname stay two, across reports",
    seen: people("Peter Novak, the mayor of Brno, resigned.", "Pavel Novak, the mayor of Ostrava, did not."),
    expected: ["Pavel Novak: Pavel Novak, mayor of Ostrava", "Peter Novak: Peter Novak, mayor of Brno"],
    rule: { file: inParts, out: "sameGiven(a.given[0]!, b.given[0]!, short);\n  if", instead: "true;\n  if" },
  },
  {
    title: "a surname of two, alone in a third report, is neither",
    seen: people(
      "Peter Novak, the mayor of Brno, resigned.",
      "Pavel Novak, the mayor of Ostrava, did not.",
      "Mr Novak said no.",
    ),
    expected: [
      "Novak: Novak",
      "Pavel Novak: Pavel Novak, mayor of Ostrava",
      "Peter Novak: Peter Novak, mayor of Brno",
    ],
    rule: { file: across, out: "if (found.length === 1) {", instead: "if (found.length > 0) {" },
  },
  {
    title: "a father and a son, named in full in one sentence",
    seen: people(
      "The basin was dug by Mayor Olof Brandt in 1990 and again by Mayor Olof W. Brandt, another engineer, in 2001.",
    ),
    expected: ["Olof Brandt: Mayor, Olof Brandt", "Olof W. Brandt: Mayor, Olof W. Brandt, engineer"],
    rule: { file: inGroups, out: "alike && besideInSentence(n, alike, units) ? undefined : ", instead: "" },
  },
  {
    title: "transliterations of one name",
    seen: people("Energy Minister Stoyan Khadzhiev said no.", "Energy Minister Stoyan Hadjiev said no."),
    expected: ["Stoyan Hadjiev: Energy Minister, Energy Minister, Stoyan Hadjiev, Stoyan Khadzhiev"],
    rule: { file: inParts, out: "if (x === y && x.length >= 2) return true;", instead: "" },
  },
  {
    title: "the office alone",
    seen: people("Mayor Ann Bell opened the talks. The council met. The mayor left early."),
    expected: ["Ann Bell: Ann Bell, Mayor, mayor"],
    rule: { file: inOffices, out: "if (score > bestScore) {", instead: "if (false) {" },
  },
  {
    title: "the office alone, of another state",
    seen: people("President Marta Salgado opened the talks. The Nicaraguan president stayed away."),
    expected: ["Marta Salgado: Marta Salgado, President"],
    rule: { file: inOffices, out: "if (states.size > 0 && theirs.size === 0) continue;", instead: "" },
  },
  {
    title: "the office alone, in another report",
    seen: people(
      "The Polish foreign minister said Warsaw was ready.",
      "Polish Foreign Minister Zofia Kaminska said Warsaw was ready.",
    ),
    expected: ["Zofia Kaminska: Polish Foreign Minister, Polish foreign minister, Zofia Kaminska"],
    rule: { file: across, out: "offices(members, clusters, sides);\n  return", instead: "return" },
  },
];
