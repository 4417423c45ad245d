// Amounts: what is one, what is none, what it counts, how rough it is.
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readReport } from "../../src/core/readout.ts";
import { loadSyntax } from "../../src/core/syntax/syntax.ts";

const MODEL = new URL("../../model/syntax-en.bin", import.meta.url);
const syntax = existsSync(MODEL) ? loadSyntax(readFileSync(MODEL)) : null;

function amounts(text: string): string[] {
  const { annotation } = readReport({ file: "x.txt", text }, { syntax: syntax! });
  return annotation.quantities.map((q) =>
    `${q.qualifier === null ? "" : `(${q.qualifier}) `}${q.value} ${q.unit}`.trim(),
  );
}

describe.skipIf(syntax === null)("amounts (needs model/syntax-en.bin)", () => {
  test.each([
    ["The talks went on for nearly five hours.", ["(nearly) 5 hour"]],
    ["They tabled a 28-point plan after a nine-page draft.", ["28 point", "9 page"]],
    ["The session lasted eleven and a half hours.", ["11.5 hour"]],
    ["The session lasted 8 hours and 30 minutes.", ["8.5 hour"]],
    [
      "It offered 9 per cent, not 12%, and two percentage points.",
      ["9 percent", "12 percent", "2 percentage point"],
    ],
    ["More than a thousand votes were cast.", ["(more than) 1000 vote"]],
    ["About 40 angry demonstrators waited outside.", ["(about) 40 demonstrator"]],
    ["It would cost $5.7 billion or 46 million euros.", ["5700000000 dollar", "46000000 euro"]],
    ["The fund has £3bn and $8B.", ["3000000000 pound", "8000000000 dollar"]],
    ["Some 1,140 of the votes came from cleaners.", ["(some) 1140 vote"]],
    ["It passed by a vote of 97-1.", ["97 vote tally"]],
    ["It takes a two-thirds majority.", ["2 third"]],
    ["The text ran to a dozen pages.", ["12 page"]],
    ["Twenty-five people were hurt.", ["25 people"]],
    ["The catch was 212,400 metric tons.", ["212400 tonne"]],
    ["The quotas add up to 131 percent of the advice.", ["131 percent"]],
  ])("%s", (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
  test.each([
    "Article 51 applies to both.",
    "They met on Nov. 10 at 21.40 in the hall.",
    "It was signed in 2018 and again on 3 May 2021.",
    "One of them had left.",
    "Resolution 1701 and Room 12 were named.",
    "Dial 555-0199 for help.",
  ])("no amount: %s", (text) => {
    expect(amounts(text)).toEqual([]);
  });
});
