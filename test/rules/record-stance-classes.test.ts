// Positions by classes of sentences, on a codebook in which some issues are called by a harm or a good.
import { describe, expect, test } from "vitest";
import type { Codebook } from "../../src/core/model/record.ts";
import { issue, positionsAfter } from "./record-fixture.ts";

const CODEBOOK = {
  name: "Sea law",
  issues: [
    issue("plan", "The plan", "plan", "reject the measure", "gun violence"),
    issue("sanctions", "Sanctions", "sanctions"),
    issue("ceasefire", "A ceasefire", "ceasefire"),
    issue("bias", "Bias against migrants", "bias", "discrimination", "tolerance"),
    issue("jobs", "Jobs and closures", "jobs", "closures"),
    issue("changes", "Changing the plan", "changes", "new version"),
    issue("harbour", "Guards in the harbour", "harbour guards"),
    issue("assembly", "The way through the assembly", "assembly"),
    issue("traders", "Trade", "traders"),
  ],
} as unknown as Codebook;

const ANA = "Ana Brodek, the Chilean president,";
const of = positionsAfter("Chile said the harvest was late. Peru said the harvest was good.", CODEBOOK);

describe("a position where the issue is a harm or a good", () => {
  test.each<readonly [string, string]>([
    ["chile bias opposes", `${ANA} vowed to fight discrimination.`],
    ["chile bias opposes", `${ANA} called for tolerance.`],
    ["chile jobs supports", `${ANA} wants closures outlawed.`],
    ["chile jobs supports", `${ANA} called for a ban on closures.`],
    ["chile plan supports", `${ANA} promised to reduce gun violence.`],
    ["chile bias opposes", `${ANA} refused to sign sanctions over concerns about discrimination.`],
    ["chile bias opposes", `${ANA} said the plan could allow discrimination.`],
    ["chile plan opposes", `${ANA} said the plan could allow discrimination.`],
    ["chile plan supports", `${ANA} supports the plan despite discrimination.`],
    ["chile plan opposes", `${ANA} said the plan would cost thousands of jobs.`],
    ["chile plan opposes", `${ANA} complained that the plan was discriminatory.`],
    ["chile bias opposes", `${ANA} said the law does not allow discrimination.`],
  ])("%s: %s", (expected, text) => {
    expect(of(text)).toContain(expected);
  });
});

describe("a position whose holder is no subject", () => {
  test.each<readonly [string, string]>([
    ["chile plan opposes", "The mayors, the traders and Chile all urged the king to reject the measure."],
    ["peru plan supports", "Chile chastised Peru for passing the plan."],
    ["chile plan opposes", "Chile chastised Peru for passing the plan."],
    ["chile plan supports", "Chile criticised Peru for failing to back the plan."],
    [
      "chile plan supports",
      "The Peruvian leader was attacked by the Chilean president in a speech pushing the plan.",
    ],
    ["chile sanctions opposes", "The Chilean president wrote to Peru in a letter attacking the sanctions."],
    [
      "chile plan opposes",
      "In a conference announcing its opposition to the plan, Chile said rain was near.",
    ],
    ["chile plan supports", "The plan was introduced by Chile."],
    ["peru plan opposes", "The law fell, said Peru, one of nine states to vote against the plan."],
    ["chile plan opposes", `${ANA} was among those who voted against the plan.`],
    ["chile plan supports", `${ANA} called on the king to pass the plan.`],
    [
      "peru plan opposes",
      "The Chilean president faced stiff opposition from Peruvian lawmakers over the plan.",
    ],
    ["peru plan opposes", "The plan faces stiff opposition from Peru."],
    ["chile harbour supports", "We know Chile’s plan to arm harbour guards at night."],
    ["peru changes supports", "Peruvian lawmakers have made changes to the law."],
  ])("%s: %s", (expected, text) => {
    expect(of(text)).toContain(expected);
  });

  test.each<readonly [string, string]>([
    [
      "chile plan supports",
      "“There is no reason for us to accept the plan,” said Ana Brodek, the Chilean president.",
    ],
    ["traders", `${ANA} has faced pressure from Peru’s traders.`],
    ["assembly", `${ANA} called on the assembly to pass the plan.`],
    [
      "peru plan supports",
      "The Peruvian leader was attacked by the Chilean president in a speech pushing the plan.",
    ],
  ])("no %s: %s", (not, text) => {
    expect(of(text).join("\n")).not.toContain(not);
  });
});

describe("a position turned by what stands around it", () => {
  test.each<readonly [string, string]>([
    ["chile sanctions opposes", `${ANA} wants sanctions to expire.`],
    [
      "chile ceasefire supports",
      "“We will not allow the ceasefire to be blamed,” said Ana Brodek, the Chilean president.",
    ],
    ["chile plan opposes", `${ANA} threatened to quit if the plan is adopted.`],
    ["chile sanctions opposes", `${ANA} threatened to quit if the sanctions are not lifted.`],
    ["chile plan open", `${ANA} declined to weigh in on the plan.`],
    ["chile plan open", `${ANA} has not taken a position on the plan.`],
    ["chile plan open", `${ANA} stopped short of endorsing the plan.`],
    [
      "peru sanctions open",
      "The Chilean government would welcome sanctions; the Peruvian government has not said.",
    ],
    [
      "chile sanctions supports",
      "“That is a good rule,” Ana Brodek, the Chilean president, said of the sanctions.",
    ],
    ["chile plan mixed", "“The plan is welcome as far as it goes,” said Ana Brodek, the Chilean president."],
  ])("%s: %s", (expected, text) => {
    expect(of(text)).toContain(expected);
  });

  test.each([
    `${ANA} had at first backed the plan.`,
    `${ANA} has nothing against the sanctions.`,
    `${ANA} has been advised to reject the sanctions.`,
    "There are charges that Chile supports sanctions.",
    `${ANA} criticised her stance on sanctions.`,
    "Chile and Peru agree about the sanctions.",
    "“There is no letter on sanctions,” said Ana Brodek, the Chilean president.",
    "“The plan should not be seen as final,” said Ana Brodek, the Chilean president.",
  ])("no position: %s", (text) => {
    expect(of(text)).toEqual([]);
  });
});
