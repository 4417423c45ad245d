// Positions by what is done, said and felt: words that end a thing together, deeds, aims, exhortations, idioms, feelings, and whose they are.
import { describe, expect, test } from "vitest";
import type { Codebook } from "../../src/core/model/record.ts";
import { issue, positionsAfter } from "./record-fixture.ts";

const CODEBOOK = {
  name: "Harbour",
  issues: [
    issue("plan", "The plan", "plan", "draft"),
    issue("inquiry", "The inquiry", "inquiry"),
    issue("pensions", "Pensions", "pensions"),
    issue("leave", "Leaving the pact", "pull out of the pact"),
    issue("bias", "Bias", "bias"),
    issue("freedom", "Freedom of dock masters", "freedom of the masters"),
    issue("raid", "Money taken out", "raid", "raided"),
    issue("letters", "The letters", "letters", "remarks"),
    issue("power", "Power from the dam", "power"),
  ],
} as unknown as Codebook;

const ANA = "Ana Brodek, the Chilean president";
const of = positionsAfter(
  "Chile said the harvest was late. Peru said the harvest was good. The League said the harvest was over.",
  CODEBOOK,
);
const each = (rows: readonly (readonly [string, string])[]) =>
  test.each<readonly [string, string]>(rows)("%s: %s", (expected, text) => {
    expect(of(text)).toContain(expected);
  });
const none = (rows: readonly (readonly [string, string])[]) =>
  test.each<readonly [string, string]>(rows)("no %s: %s", (unwanted, text) => {
    expect(of(text).filter((p) => p.startsWith(unwanted))).toEqual([]);
  });

describe("words that together act against what follows", () => {
  each([
    ["chile inquiry opposes", "Chile asked the police to shut down the inquiry."],
    ["peru inquiry opposes", "Peru called on the police to put an end to the inquiry."],
    ["chile plan opposes", `"We must do away with the plan," said ${ANA}.`],
    ["chile plan opposes", "Chile apologized for the plan."],
    ["peru plan supports", "Peru called on Chile to drop its opposition to the plan."],
  ]);
  none([["chile leave opposes", "Chile wants Peru to pull out of the pact."]]);
});

describe("deeds and aims", () => {
  each([
    ["peru pensions opposes", "The Peruvian government cut pensions in May."],
    ["chile pensions supports", "Chile restored the pensions."],
    ["chile inquiry supports", "Chile opened an inquiry into the fire."],
    ["chile inquiry supports", "Chile is leading the inquiry."],
    ["league plan opposes", "The League spent millions to defeat the plan."],
    ["chile plan opposes", "Chile asked a judge to block the plan."],
    ["league pensions supports", "The League accused Peru of raiding the pensions."],
    ["chile plan supports", "Chile challenged Peru to sign the plan."],
    ["chile plan supports", "Chile appealed to both towns to adopt the plan."],
    ["chile plan supports", "Chile said it would cooperate with the plan."],
  ]);
  none([
    ["chile letters", "Chile made the remarks on Monday."],
    ["chile letters", "Chile sent the letters on Monday."],
    ["chile raid supports", "Peru agreed that Chile had committed the raid."],
    ["chile inquiry opposes", "Chile filed suit against the warden for not cooperating with the inquiry."],
    ["chile plan", "Chile brought up the plan at lunch."],
    ["chile plan", `"I would like to thank everybody who read the plan," said ${ANA}.`],
  ]);
});

describe("what spoken words ask for or think of a thing", () => {
  each([
    ["chile plan supports", `"It's time to sign the plan," said ${ANA}.`],
    ["chile plan supports", `"Let's sign the plan," said ${ANA}.`],
    ["chile plan opposes", `"This plan goes too far," said ${ANA}.`],
    ["chile plan opposes", `"The plan does nothing to help dockers," said ${ANA}.`],
    ["chile plan opposes", `"The plan is not the answer," said ${ANA}.`],
    ["chile plan opposes", `"The plan won't work," said ${ANA}.`],
    ["chile plan opposes", `"The plan is full of holes," said ${ANA}.`],
    ["chile plan opposes", `"The plan is a problem," said ${ANA}.`],
    ["chile plan supports", `"The plan is a step in the right direction," said ${ANA}.`],
    ["chile plan opposes", `"I don't like the plan," said ${ANA}.`],
    ["chile plan opposes", "Chile said the plan would end pensions as we know them."],
    ["chile pensions supports", "Chile said the plan would end pensions as we know them."],
    ["chile plan opposes", "Chile calls the plan unreliable."],
    ["chile freedom opposes", "Chile says there is too much freedom of the masters."],
    ["chile raid opposes", "Chile argued that Peru had raided the fund."],
    ["chile bias opposes", "Chile said the plan would open the door to bias."],
    ["chile pensions supports", "Chile says pensions should be raised."],
    [
      "league plan supports",
      "The League hit back with an ad asserting that the plan was better for dockers.",
    ],
    ["chile plan opposes", "The plan was described by Chile as regrettable."],
  ]);
  none([
    ["chile letters", "Chile declined to comment on whether the remarks were appropriate."],
    ["chile inquiry", `"You need a ruler and no inquiry," said ${ANA}.`],
    ["chile plan", `Peru spoke of the plan. "It's time for me to move along," said ${ANA}.`],
  ]);
});

describe("feelings, support that a thing has, and what is left open or depends", () => {
  each([
    ["chile plan opposes", "Chile expressed dismay about the plan."],
    ["chile plan opposes", "Peru was glad. Chile could hardly conceal its contempt for the plan."],
    ["chile plan supports", "The plan has the support of Chile."],
    ["chile plan supports", "The plan won the backing of Chile."],
    ["chile plan opposes", "Chile has no intention of signing the plan."],
    ["chile plan opposes", "Chile had harsh words for the plan."],
    ["chile plan supports", "Chile spoke in favor of the plan."],
    ["chile plan open", "Chile has yet to decide on the plan."],
    ["chile plan open", "Chile said it would study the plan."],
    ["chile plan open", "Chile left the door open to the plan."],
    ["chile plan supports", "Chile said it could accept the plan as a basis for talks."],
    ["chile plan mixed", "Chile said it could live with the plan if the date was moved."],
    ["chile plan mixed", "Chile said it would sign the plan if the date was moved."],
    ["chile plan mixed", "Chile backed the plan but voiced reservations."],
    ["chile bias opposes", "Chile criticised what it described as bias."],
  ]);
  none([
    ["chile plan supports", "Chile is no fan of the plan."],
    ["chile plan opposes", "Chile has yet to decide on the plan."],
    ["chile pensions opposes", "Chile is eliminating fees in order to improve pensions."],
  ]);
});

describe("whose an attitude is", () => {
  each([
    ["peru plan opposes", "Chile joined Peru in opposing the plan."],
    ["peru plan supports", "Chile opposes the plan, while Peru supports it."],
    ["chile plan supports", `The plan's sponsor, ${ANA}, spoke for an hour.`],
    ["chile plan opposes", "Critics of the plan, mostly Chileans, spoke for an hour."],
    ["chile plan opposes", "Not a single Chilean voted for the plan."],
    ["chile plan opposes", "Chile's appeal is asking the court to block the plan."],
    ["chile plan supports", `"We are the ones who are pushing the plan," said ${ANA}.`],
  ]);
  none([
    // What another side says of one is its claim.
    ["chile power", "Peru says Chile has agreed to buy the power."],
    ["chile plan", "Ana Brodek, the Chilean president, said both sides had met and had accepted the plan."],
  ]);
});
