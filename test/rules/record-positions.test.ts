// Positions in harder sentences: who holds them, what turns them round, what is no stance at all; and the built-in codebooks.
import { describe, expect, test } from "vitest";
import { CODEBOOKS } from "../../src/core/knowledge/codebooks/built-in.ts";
import { issueFinder } from "../../src/core/text/issues.ts";
import { positions, recordOf } from "./record-fixture.ts";

const of = (text: string) => positions(recordOf([`Daily, 2031-05-07 | ${text}`]));

describe("positions", () => {
  test.each<readonly [string, string, readonly string[]]>([
    ["a pronoun stands for the speaker", "Chile says it offered a truce.", ["chile ceasefire supports"]],
    [
      "a noun after a dash explains what stands before it",
      "Envoys spoke of a monitoring mission – an idea long opposed by Peru and dismissed by Chile.",
      ["chile monitoring opposes", "peru monitoring opposes"],
    ],
    [
      "the no of 'going to' is the no of the deed",
      "“We are not going to sign the peace plan,” said Ana Brodek, the Chilean foreign minister.",
      ["chile plan opposes"],
    ],
    ["no paper signed is a paper refused", "Chile will sign no draft.", ["chile plan opposes"]],
    ["not to have rejected is no yes", "Chile has not rejected the peace plan.", ["chile plan open"]],
    [
      "who takes nothing less wants it",
      "Chile refused to accept anything less than a monitoring mission.",
      ["chile monitoring supports"],
    ],
    [
      "what it depends on",
      "Ana Brodek, the Chilean foreign minister, said an agreement could only be reached with security guarantees.",
      ["chile security-guarantees supports"],
    ],
    ["to weigh is to leave open", "Chile is weighing the peace plan.", ["chile plan open"]],
  ])("%s", (_title, text, expected) => {
    expect(of(text)).toEqual(expect.arrayContaining([...expected]));
  });

  test.each([
    "If Chile rejects the peace plan, Peru will wait.",
    "There is speculation that Chile will veto the peace plan.",
    "Observers hoped that Chile would accept the truce.",
    "Peru thanked Chile for the harvest and accused it of blocking the truce.",
    "Chile may reject the peace plan.",
    "Its governments came and went, and Chile rejected the harvest figures.",
  ])("no position of Chile: %s", (text) => {
    expect(of(text).filter((p) => p.startsWith("chile"))).toEqual([]);
  });
});

describe("built-in codebooks", () => {
  for (const [name, codebook] of Object.entries(CODEBOOKS))
    test(`${name}: each issue is found in its own example`, () => {
      const finder = issueFinder(codebook);
      const lost = codebook.issues.filter(
        (i) => !finder.find(i.example ?? "", 0, i.example?.length ?? 0).some((h) => h.code === i.code),
      );
      expect(lost.map((i) => i.code)).toEqual([]);
    });
});
