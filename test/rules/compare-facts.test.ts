// One thing, the values that reports give for it, and whether they agree within what is shown.
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { agree, intervalOf } from "../../src/core/compare/facts/interval.ts";
import { readout } from "../../src/core/readout.ts";
import { loadSyntax } from "../../src/core/syntax/syntax.ts";

const MODEL = new URL("../../model/syntax-en.bin", import.meta.url);
const syntax = existsSync(MODEL) ? loadSyntax(readFileSync(MODEL)) : null;

function facts(a: string, b: string): string[] {
  const filler = "The caretaker switched off the heating at four and a brass band packed up its tubas.";
  const inputs = [a, b].map((text, i) => ({
    file: `${i}.txt`,
    publisher: `Outlet ${i}`,
    published: "2031-05-04T06:00:00Z",
    text: `Night in the gym\n\n${text}\n${i === 0 ? filler : "Grocers have raised the price of salt since Easter."}\n`,
  }));
  return readout(inputs, { syntax: syntax! }).facts.map(
    (f) =>
      `${f.slot} ${f.agree ? "agree" : "CLASH"}: ${f.values
        .map((v) => v.text)
        .sort()
        .join(" | ")}`,
  );
}

describe.skipIf(syntax === null)("facts (needs model/syntax-en.bin)", () => {
  test.each([
    [
      "a length told roughly and exactly",
      "The talks on the harbour at Saltholm lasted nearly five hours.",
      "After five hours of talks on the harbour at Saltholm the mayor left.",
      ["duration agree: five hours | nearly five hours"],
    ],
    [
      "two lengths of one meeting",
      "The talks on the harbour at Saltholm lasted nine hours.",
      "The shipowners left the talks on the harbour at Saltholm after eleven hours.",
      ["duration CLASH: eleven hours | nine hours"],
    ],
    [
      "two numbers of one plan",
      "The port authority presented a 27-point plan for the channel.",
      "Shipowners rejected the 28-point plan of the port authority for the channel.",
      ["number CLASH: 27-point | 28-point"],
    ],
    [
      "two counts of the same people",
      "Outside the gym about 40 demonstrators shouted at the shipowners.",
      "Around 150 demonstrators waited outside the gym for the shipowners.",
      ["count CLASH: about 40 demonstrators | around 150 demonstrators"],
    ],
    [
      "two days of what one clause says",
      "The council voted on Wednesday to close the basin after a long debate on the mud.",
      "The debate on the mud began in the library on Tuesday, followed by the council on Thursday.",
      ["date CLASH: Thursday | Wednesday"],
    ],
    [
      "two hours of one day",
      "Dredging of the western basin will resume on Tuesday at 14:00.",
      "Dredging of the basin will resume on Tuesday evening.",
      ["date CLASH: Tuesday at 14:00 | Tuesday evening"],
    ],
    [
      "an hour within its part of the day",
      "Dredging of the western basin of Saltholm will resume on Tuesday at 14:00.",
      "Dredging of the western basin of Saltholm will resume on Tuesday afternoon.",
      ["date agree: Tuesday afternoon | Tuesday at 14:00"],
    ],
    [
      "a day that is told and denied",
      "The mayor of Saltholm could deliver her speech on the harbour on Tuesday as had been scheduled.",
      "The mayor of Saltholm said the speech on the harbour would not be held this Tuesday, as scheduled.",
      ["date CLASH: Tuesday | this Tuesday"],
    ],
    [
      "two buildings",
      "The shipowners bargained over the channel for hours at Lindgren House before they left.",
      "The shipowners came out to the microphones on the steps of Carlsson House, where they had bargained over the channel.",
      ["place CLASH: Carlsson House | Lindgren House"],
    ],
    [
      "a sum and its rounded form",
      "The council voted for a package that includes $1.4 million for the channel.",
      "The package of the council provides $1.375 million for dredgers.",
      ["number CLASH: $1.375 million | $1.4 million"],
    ],
    [
      "an office with two holders",
      "The finance minister, Olof Brandt, spoke to nobody.",
      "Finance Minister Ebba Lindqvist closed the basin.",
      ["participants CLASH: Ebba Lindqvist | Olof Brandt"],
    ],
    [
      "what a report corrects",
      "Correction: This article originally said the talks are to be held in Saltholm. They will be held in Granvik.",
      "Nobody knows more.",
      ["place CLASH: Granvik | Saltholm"],
    ],
  ])("%s", (_title, a, b, expected) => {
    expect(facts(a, b)).toEqual(expected);
  });
  test.each([
    [
      "days on which something was said",
      "The mayor told reporters on Monday that the mud was a matter for the port.",
      "Lawyers of the shipowners were told on Wednesday by the mayor that nobody had asked for mud.",
    ],
    [
      "amounts of two years",
      "The port took 300 tonnes of mud from the western basin in 2029.",
      "The port took 900 tonnes of mud from the western basin in 2030.",
    ],
    [
      "all and the others",
      "In the accident on the western ferry 26 sailors were killed.",
      "In the accident on the western ferry 19 other sailors were killed.",
    ],
    [
      "other things of one unit",
      "Dredgers moved 300 tonnes of mud in March.",
      "The ferry can carry 90 tonnes of salt.",
    ],
    ["small groups", "Two shipowners voted for the plan.", "Three shipowners went home by taxi."],
  ])("no fact: %s", (_title, a, b) => {
    expect(facts(a, b)).toEqual([]);
  });
});

describe("what agrees", () => {
  test.each([
    [5, null, 0, 5, "nearly", 0, true],
    [5, null, 0, 3, null, 0, false],
    [27, null, 0, 28, null, 0, false],
    [40, "about", 0, 43, null, 0, true],
    [40, "about", 0, 150, "some", 0, false],
    [1000, "more than", 0, 1140, null, 0, true],
    [9, "more than", 0, 10, "more than", 0, false],
    [1.4e9, null, 0, 1.375e9, null, 0, false],
    [1.4e9, "about", 0, 1.375e9, null, 0, true],
  ] as const)("%s (%s) and %s (%s): %s", (a, qa, ga, b, qb, gb, expected) => {
    expect(agree(intervalOf(a, qa, ga), intervalOf(b, qb, gb))).toBe(expected);
    expect(agree(intervalOf(b, qb, gb), intervalOf(a, qa, ga))).toBe(expected);
  });
});

describe.skipIf(syntax === null)("what a fact is about (needs model/syntax-en.bin)", () => {
  const label = (a: string, b: string) =>
    readout(
      [a, b].map((text, i) => ({
        file: `${i}.txt`,
        publisher: `Outlet ${i}`,
        text: `Night in the gym\n\n${text}\n`,
      })),
      { syntax: syntax! },
    ).facts.map((f) => f.about);
  test.each([
    [
      "a noun with what belongs to it",
      "The port authority presented a 27-point plan for the channel.",
      "Shipowners rejected the 28-point plan of the port authority for the channel.",
      ["points of the plan"],
    ],
    [
      "what stands before it, with a gap for it",
      "The shipowners want 15 percent now, the port authority said on the quay.",
      "On the quay the port authority said that the shipowners want 20 percent.",
      ["the shipowners want … per cent"],
    ],
  ])("%s", (_title, a, b, about) => {
    expect(label(a, b)).toEqual(about);
  });
});
