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
    [
      "a cast-off account, and the words that follow",
      "The Peruvian delegation walked out of the talks in Hallum, a Chilean official said. Peru rejected the account.",
      "asserts:chile denies:peru",
    ],
    [
      "a denial in a relative clause",
      "Chile said Peru had poisoned the river, something Peru has denied.",
      "asserts:chile denies:peru",
    ],
    [
      "a noun just before the denial",
      "Chile argued that Peru had waived its right to speak, a contention Peru disputed.",
      "asserts:chile denies:peru",
    ],
    [
      "a claim of another within one's own words",
      "“Chile claims that soldiers burned the market. That is not true,” a Peruvian official said.",
      "asserts:chile denies:peru",
    ],
    [
      "never the case",
      "Chile said Peru had offered money for the bridge at Hallum. A Peruvian official said that was never the case.",
      "asserts:chile denies:peru",
    ],
    [
      "an unfounded claim by name",
      "The weekly report dwelt on Peru’s unfounded claim that Chilean soldiers had burned the market at Hallum. Peru thanked Brazil.",
      "asserts:peru denies:?",
    ],
    [
      "despite a claim",
      "Twelve guns of Peru stood near the bridge on Monday, despite Peru’s claim that it had withdrawn all of them.",
      "asserts:peru denies:?",
    ],
    [
      "no evidence",
      "Chile accused Peru of firing at the dam of Hallum. An audit found no evidence that Peru had fired at the dam.",
      "asserts:chile denies:?",
    ],
    [
      "a countering verb",
      "Chile said Peru had agreed to lower its tariffs on grain. Peru countered that it had agreed to nothing of the kind.",
      "asserts:chile denies:peru",
    ],
    [
      "a charge and the no of the accused",
      "Chile accused Peru of hiding the count of the votes. “We have hidden nothing,” a Peruvian official said.",
      "asserts:chile denies:peru",
    ],
    [
      "the same verb, said and unsaid",
      "Chile said the two countries had accepted the text of Hallum. “We have not accepted any text,” a Peruvian official said.",
      "asserts:chile denies:peru",
    ],
    [
      "no such offer",
      "Chile said it had offered a raise of 6 percent to the dockers. Peru said that no such offer had been made.",
      "asserts:chile denies:peru",
    ],
    [
      "kept and broken",
      "Chile has violated the ceasefire at Hallum, Peru said. Chile said it has fully observed the ceasefire.",
      "asserts:peru denies:chile",
    ],
    [
      "a finding set against a claim",
      "“We learned of the count in May,” a Chilean official said. An audit found, however, that Chile was told of it in March.",
      "asserts:chile denies:?",
    ],
    [
      "set against what stands before",
      "Chile said the new dam at Hallum would flood the vineyards. But Peru said that the dam at Hallum would never reach the vineyards.",
      "asserts:chile denies:peru",
    ],
    [
      "what the other does points back",
      "Chile said it is hardly unusual for ports to close their gates. But Peru said such steps amounted to a blockade.",
      "asserts:chile denies:peru",
    ],
    [
      "rights taken and left alone",
      "“Peru is restricting the fishing rights of our islanders,” a Chilean official said.\n\n“We are not going after anybody’s nets,” a Peruvian official said.",
      "asserts:chile denies:peru",
    ],
    [
      "a plan that works and one that does nothing",
      "“The dredging plan will create hundreds of jobs,” a Chilean official said. “It does nothing for the unemployed,” a Peruvian official said.",
      "asserts:chile denies:peru",
    ],
    [
      "who is idle",
      "Chile called out Peru for inaction on the bridge. Peru said it had already passed nine plans for the bridge.",
      "asserts:chile denies:peru",
    ],
    [
      "like and unlike",
      "“The treaty mirrors the pact of 2012,” a Chilean official said. “The treaty goes far beyond the pact of 2012,” a Peruvian official said.",
      "asserts:chile denies:peru",
    ],
    [
      "an account called a name",
      "Chile said Peru had offered nine boats and withdrawn them. A Peruvian official called that account “creative”.",
      "asserts:chile denies:peru",
    ],
    [
      "the opposite said",
      "Chile said Peru had promised to lower the toll. Peru said the opposite.",
      "asserts:chile denies:peru",
    ],
    [
      "the true figure",
      "Chile said 2,800 jobs at the port were at risk. Peru said the true figure was 4,100.",
      "asserts:chile denies:peru",
    ],
    [
      "credit not taken",
      "Chile praised the bridge at Hallum. Peru, though, refused to take credit for the bridge.",
      "denies:peru",
    ],
    [
      "a deed denied by its noun",
      "Brazil said the harvest was late this autumn. Brazil said boats had left the harbour early. Brazil said nine roads were closed by snow. Chile said Peru had promised to lower the toll. Peru denied the promise.",
      "denies:peru",
    ],
    [
      "a report that finds a charge weak",
      "Chile called the treaty a toothless paper and ran spots attacking Peru as a hypocrite. But that attack appeared a bit premature.",
      "asserts:chile denies:?",
    ],
  ])("%s", (_title, text, expected) => {
    expect(of(text)).toContain(expected);
  });

  test("critics and supporters of one thing, whoever has the first word", () => {
    const record = recordOf([
      "Daily 0, 2031-05-07 | Backers say the toll was drafted with the farmers. Critics said it would ruin the hill farms.",
    ]);
    expect(record.disputes.map((d) => [d.rule, d.about])).toEqual([
      ["two-camps", expect.stringContaining("ruin")],
    ]);
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
    "Chile declined to enter the race for the port, a Peruvian official said.",
    "Chile rejected the offer. Peru backed the offer.",
    "Chile did not respond to a message about the bridge. Peru said the bridge was old.",
    "Chile hit back with a television commercial. Peru said the bridge was old.",
    "“We do not need this kind of trade,” a Chilean official said. “We need a new bridge,” a Peruvian official said.",
    "Chile asked Brazil to name a judge. Peru said it did not need a judge.",
    "“We will accept the science,” a Chilean official said. “We will not accept less than half of the fish,” a Peruvian official said.",
    "Chile said the dam would be built. But Peru said that the matter was costing the valley money.",
    "Chile said the harvest was late. Critics said the bridge was old. Critics said the dam was full.",
    "“It is time that we get rid of the notion that if we disagree we are foes,” a Peruvian official said after Chile said the toll was low.",
    "Chile called the allegation troubling. Peru said the bridge was old.",
    "Chile denied the petition of the drivers. Peru said the bridge was old.",
    "Chile refused to accept the offer. Peru said the bridge was old.",
    "The game ended at 9 p.m., not 10. Peru said the bridge was old.",
    "Chile took comfort in the report. Peru called the plan the wrong move.",
  ])("no dispute: %s", (text) => {
    expect(of(text)).toEqual([]);
  });
});
