// Disputes: answers of those who do not believe a claim, charges denied by their noun alone, and questions that two sides answer in opposite ways.
import { describe, expect, test } from "vitest";
import { disputes, recordOf } from "./record-fixture.ts";

const recordFrom = (...texts: string[]) => recordOf(texts.map((t, i) => `Daily ${i}, 2031-05-07 | ${t}`));
const of = (...texts: string[]) => disputes(recordFrom(...texts));

describe("answers to claims", () => {
  test.each<readonly [string, string, string]>([
    [
      "who does not buy it",
      "Peru said the dam would pay for itself. “The farmers don’t buy it,” a Chilean official said.",
      "asserts:peru denies:chile",
    ],
    [
      "who does not believe this",
      "Peru says the second dam will let it release more water in dry months. Chile has said it does not believe this.",
      "asserts:peru denies:chile",
    ],
    [
      "who is not satisfied",
      "Peru said the boats had been counted twice. That did not satisfy the Dockers’ League.",
      "asserts:peru denies:league",
    ],
    [
      "who doubts it",
      "Peru said the toll would bring nine boats to Hallum. Chile doubted that the toll would bring nine boats.",
      "asserts:peru denies:chile",
    ],
    [
      "what was not meant",
      "Chile said the minister had questioned the faith of the islanders. “We were not questioning the faith of the islanders,” a Peruvian official said.",
      "asserts:chile denies:peru",
    ],
    [
      "innocence maintained",
      "Chile said Peru had been charged with fraud in May. The harbour is old. The bridge is new. Peru maintains its innocence.",
      "asserts:chile denies:peru",
    ],
    [
      "those who check it",
      "“Chile has sold nine bridges,” a Peruvian official said. Chile rated the claim “false”.",
      "asserts:peru denies:chile",
    ],
    [
      "words taken out of context",
      "Chile said the minister had promised nine boats. The remarks were taken out of context, a Peruvian official said.",
      "asserts:chile denies:peru",
    ],
    [
      "who defends itself",
      "Peru defended itself against claims that it had hidden the count.",
      "asserts:? denies:peru",
    ],
    [
      "a denial that goes on",
      "Chile said Peru had hidden the count. Peru continued to deny the charge.",
      "asserts:chile denies:peru",
    ],
    [
      "part in what was just told",
      "Chile said soldiers had burned the market at Hallum. Peru has denied involvement in that crime.",
      "asserts:chile denies:peru",
    ],
    [
      "that view",
      "Chile said the treaty spoke of a daily share. Peru rejected that view.",
      "asserts:chile denies:peru",
    ],
    [
      "an inquiry against a group of no side",
      "The boats drew the eye of nine clerks, who insisted that the boats had sailed in May. A harbour report found, however, that the boats had sailed in June.",
      "asserts:nine clerks denies:?",
    ],
    [
      "no reason to believe it",
      "Chile said it had no reason to believe that the boats had sailed.",
      "denies:chile",
    ],
    [
      "who called evidence weak",
      "Chile said the counts showed nine boats. Peru called that evidence unreliable.",
      "asserts:chile denies:peru",
    ],
    [
      "a position unchanged",
      "Chile said Peru had softened its stance on the treaty. “Our stance on the treaty has not changed,” a Peruvian official said.",
      "asserts:chile denies:peru",
    ],
    [
      "known and not known",
      "Chile said Peru had been warned about the flood. “We were not aware of the flood,” a Peruvian official said.",
      "asserts:chile denies:peru",
    ],
    [
      "who is to blame",
      "Chile blames the dam for the dead fish at Hallum. “The dead fish at Hallum have nothing to do with the dam,” a Peruvian official said.",
      "asserts:chile denies:peru",
    ],
    [
      "sides not taken",
      "Chile said Peru had taken sides in the strike. “We were merely commenting on the strike,” a Peruvian official said.",
      "asserts:chile denies:peru",
    ],
    [
      "divisive or above politics",
      "Chile said the visit to Hallum was divisive. “The visit to Hallum is above politics,” a Peruvian official said.",
      "asserts:chile denies:peru",
    ],
    [
      "misled and truthful",
      "Chile said Peru had misled the council on the count. “We told the truth on the count,” a Peruvian official said.",
      "asserts:chile denies:peru",
    ],
  ])("%s", (_, text, expected) => {
    expect(of(text)).toEqual([expected]);
  });

  test("a charge in one report, denied by its noun in another", () => {
    expect(
      of(
        "Chile accused Peru of hiding the count of the boats.",
        "The bridge at Hallum is old. Peru has denied the accusation.",
      ),
    ).toEqual(["asserts:chile denies:peru"]);
  });

  test("all that a denial goes on to say", () => {
    const record = recordFrom(
      "Chile said Peru had hidden the count. Peru denied it. “We have hidden nothing,” a Peruvian official said. “We have never closed the books.”",
    );
    const denial = record.disputes[0]?.readings.find((r) => r.stance === "denies");
    expect(denial?.evidence.map((c) => c.exact)).toEqual([
      "Peru denied it.",
      "We have hidden nothing",
      "We have never closed the books.",
    ]);
  });

  test("two reports with the same denial have one dispute", () => {
    const words = "“We have not hidden the count of the boats at Hallum, and we have not closed the books,”";
    expect(
      of(
        `Chile said Peru had hidden the count. Peru denied it. ${words} a Peruvian official said.`,
        `Chile said Peru had misled the council on the count of the boats. ${words} a Peruvian official said.`,
      ),
    ).toHaveLength(1);
  });

  test.each([
    "Chile said the boats had sailed. But if the records show that they had not, Chile will pay.",
    "Chile did not buy the boat. Peru said the bridge was old.",
    "Chile said the boat was old. Peru could refute the claims at a trial.",
    "Peru said the bridge was old. Chile is run by a man whom Peru refuses to admit.",
    "“Stop the shelling,” a Chilean official said. Peru said it could not stop the shelling of the hill.",
    "Chile said it had held talks with Peru. Asked about a call, Peru said no such call was planned.",
    "Peru raided the fund to pay for the bridge, a Chilean official said. “We are the ones who do not raid the fund to pay for the bridge,” a second Chilean official said.",
    "Peru said drivers meet at the port at night. Chile said it would make sure that drivers do not meet at the port at night.",
  ])("no dispute: %s", (text) => {
    expect(of(text)).toEqual([]);
  });
});
