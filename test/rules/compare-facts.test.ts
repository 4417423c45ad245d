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
  ])("%s", (_title, a, b, expected) => {
    expect(facts(a, b)).toEqual(expected);
  });
  test.each([
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
    [1.4e9, null, 1e8, 1.375e9, null, 1e6, true],
    [3.5e9, null, 1e8, 3.6e9, null, 1e8, false],
  ] as const)("%s (%s) and %s (%s): %s", (a, qa, ga, b, qb, gb, expected) => {
    expect(agree(intervalOf(a, qa, ga), intervalOf(b, qb, gb))).toBe(expected);
    expect(agree(intervalOf(b, qb, gb), intervalOf(a, qa, ga))).toBe(expected);
  });
});
