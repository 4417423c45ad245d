// Disputes beyond a reply to the words before: what reports doubt, what sides judge in opposite ways, what nobody could check.
import { describe, expect, test } from "vitest";
import { disputes, recordOf } from "./record-fixture.ts";

const of = (...texts: string[]) => disputes(recordOf(texts.map((t, i) => `Daily ${i}, 2031-05-07 | ${t}`)));

describe("disputes", () => {
  test.each<readonly [string, string, string]>([
    [
      "a report's own finding",
      "“The bridge at Hallum carried more lorries than ever,” a Chilean official said. In fact, the number of lorries has fallen for six years.",
      "asserts:chile denies:?",
    ],
    [
      "a word of doubt beside the verb",
      "Peru falsely claimed that Chilean soldiers had burned the market at Hallum.",
      "asserts:peru denies:?",
    ],
    [
      "nobody could check it",
      "Peru said Chilean soldiers had burned the market at Hallum. The claim could not be independently verified.",
      "asserts:peru leaves-open:?",
    ],
    [
      "hearsay and a refusal to say",
      "There is speculation that Chile will sign the treaty, but Chile has not said how it will act.",
      "asserts:? declines:chile",
    ],
    [
      "each blames the other",
      "Chile and Peru accused each other of breaking the truce at Hallum.",
      "asserts:chile denies:peru",
    ],
    [
      "lawful and unlawful",
      "“The blockade of the port is unlawful,” a Peruvian official said. “The blockade of the port is within our rights,” a Chilean official said.",
      "asserts:peru denies:chile",
    ],
    [
      "a judgement and its opposite",
      "Chile said the treaty was a surrender. “The treaty is a victory for the valley,” a Peruvian official said.",
      "asserts:chile denies:peru",
    ],
    [
      "untrue, and what",
      "Chile said the harvest was late. It was untrue, a Peruvian official said, that soldiers had burned the market.",
      "denies:peru",
    ],
  ])("%s", (_title, text, expected) => {
    expect(of(text)).toContain(expected);
  });

  test("two sides give two numbers", () => {
    const found = of(
      "“There were 40 protesters at the gate of the port in Hallum,” a Chilean official said.",
      "“There were 150 protesters at the gate of the port in Hallum,” a Peruvian official said.",
    );
    expect(found).toContain("asserts:chile denies:peru");
  });

  test.each([
    "The hotel denied service to two drivers. Chile said hotels may deny entry.",
    "“The treaty is good,” a Chilean official said. “The treaty is great,” a Peruvian official said.",
    "“The harvest is bad,” a Chilean official said. “The bridge is good,” a Peruvian official said.",
    "Chile thanked Peru. Peru thanked Chile.",
    "In fact, the bridge at Hallum is old.",
  ])("no dispute: %s", (text) => {
    expect(of(text)).toEqual([]);
  });
});
