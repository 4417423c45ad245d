// Renderings of one saying in two reports: do they join, as what, and with which edits. The speaker, cue and marks are found as in any report.
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readout } from "../../src/core/readout.ts";
import { loadSyntax } from "../../src/core/syntax/syntax.ts";

const MODEL = new URL("../../model/syntax-en.bin", import.meta.url);
const syntax = existsSync(MODEL) ? loadSyntax(readFileSync(MODEL)) : null;
const HARBOUR = [
  { id: "port", name: "Saltholm Port Authority", kind: "organisation" as const, aliases: ["port authority"] },
];

/** Two reports that share nothing but who speaks: what A and B have one speaker say. */
function renderings(a: string, b: string, speakerB = "Ebba Lindqvist, the harbour commissioner,"): string[] {
  const inputs = [
    {
      file: "a.txt",
      publisher: "A",
      published: "2031-05-04T06:00:00Z",
      text: `Night in the gym\n\nThe caretaker switched off the heating at four. Ebba Lindqvist, the harbour commissioner, told reporters: “${a}”\nA brass band packed up its tubas on the quay.\n`,
    },
    {
      file: "b.txt",
      publisher: "B",
      published: "2031-05-04T07:00:00Z",
      text: `Who pays for mud\n\nSalt dealers in the valley are buying early this year. ${speakerB} said: “${b}”\nGrocers have raised the price of a sack twice since Easter.\n`,
    },
  ];
  const record = readout(inputs, { syntax: syntax!, parties: HARBOUR });
  return record.utterances
    .filter((u) => u.renderings.length > 1)
    .flatMap((u) => u.renderings.slice(1))
    .map((r) => `${r.difference}${r.edits.map((e) => ` ${e.kind}: ${e.from} > ${e.to}`).join(";")}`);
}

describe.skipIf(syntax === null)("renderings (needs model/syntax-en.bin)", () => {
  test.each([
    [
      "spelling, marks and contractions are no difference",
      "We will not recognise a harbour without a channel.",
      "We won't recognize a harbor without a channel.",
      ["same"],
    ],
    [
      "a part of it",
      "The channel is deep enough for every ferry, and for every trawler that pays.",
      "deep enough for every ferry",
      ["cut"],
    ],
    [
      "another word",
      "The shipowners must pay for every tonne of mud.",
      "The shipowners must pay for each tonne of mud.",
      ["reworded word: every > each"],
    ],
    [
      "another number: altered, the number first",
      "The shipowners will pay forty crowns for every tonne of mud.",
      "The shipowners will pay ninety crowns for every tonne of mud.",
      ["altered number: forty > ninety"],
    ],
    [
      "a denial that is gone: altered",
      "The port did not promise a fixed price to the shipowners.",
      "The port did promise a fixed price to the shipowners.",
      ["altered negation: not > "],
    ],
    [
      "must, and must not be: altered",
      "The shipowners must clear the western basin before the storms.",
      "The shipowners may clear the western basin before the storms.",
      ["altered modal: must > may"],
    ],
    [
      "will and going to: no alteration",
      "We are going to clear the western basin before the storms.",
      "We will clear the western basin before the storms.",
      ["reworded modal: are going to > will"],
    ],
    [
      "what narrows a denial is gone: altered",
      "There will be no further charges for the ferries this winter.",
      "There will be no charges for the ferries this winter.",
      ["altered word: further > "],
    ],
    [
      "a limiting word is gone: altered",
      "We have signed a provisional treaty with the shipowners of the bay.",
      "We have signed a treaty with the shipowners of the bay.",
      ["altered word: provisional > "],
    ],
    [
      "another thing: altered",
      "The dredger will clear the basin before the autumn storms.",
      "The dredger will clear the basin before the autumn elections.",
      ["altered word: storms > elections"],
    ],
    [
      "the contrary: altered",
      "The council will always accept an offer from the shipowners.",
      "The council will always reject an offer from the shipowners.",
      ["altered word: accept > reject"],
    ],
    [
      "all and most: altered",
      "All ferries of the bay will sail before the autumn storms.",
      "Most ferries of the bay will sail before the autumn storms.",
      ["altered word: All > Most"],
    ],
    [
      "the condition is gone: altered",
      "The port has the dredger and if it must, it will use the dredger.",
      "The port has the dredger and it must, it will use the dredger.",
      ["altered word: if > "],
    ],
    [
      "a word of the same meaning, and one of the same stock: reworded",
      "The shipowners have rejected our latest proposal on mud.",
      "The shipowners have refused our latest proposal on mud.",
      ["reworded word: rejected > refused"],
    ],
    [
      "the same words in another order",
      "The band went home, the mayor stayed in the library.",
      "The mayor stayed in the library, the band went home.",
      [
        "reworded order: the band went home the mayor stayed in the library > the mayor stayed in the library the band went home",
      ],
    ],
  ])("%s", (_title, a, b, expected) => {
    expect(renderings(a, b)).toEqual(expected);
  });

  test("the same words from another mouth: said first, not passed over", () => {
    const [row] = renderings(
      "A harbour without a channel is a very large pond.",
      "A harbour without a channel is a very large pond.",
      "Olof Brandt, who speaks for the shipowners,",
    );
    expect(row).toMatch(/^speaker name: /);
  });

  test.each([
    [
      "two sayings on one matter",
      "The channel will be dug by winter.",
      "Nobody has paid for the channel yet.",
    ],
    [
      "a number that differs and little else the same",
      "Forty crowns is a fair price.",
      "They offered us ninety crowns.",
    ],
    ["words of courtesy", "Thank you all for coming.", "Thank you for your patience tonight."],
  ])("never joined: %s", (_title, a, b) => {
    expect(renderings(a, b)).toEqual([]);
  });
  test("an official transcript is the base, whoever else has the words", () => {
    const inputs = [
      [
        "Harbour Daily",
        "Ebba Lindqvist said: “We will clear the western basin before the storms, and nobody pays twice.”",
      ],
      [
        "Evening Post",
        "“We will clear the western basin before the storms, and nobody pays twice,” Ebba Lindqvist said.",
      ],
      [
        "Town Archive",
        "Transcript of the news conference\n\nEbba Lindqvist said: “We will clear the basin before the storms, and nobody pays twice.”",
      ],
    ].map(([publisher, text]) => ({ file: `${publisher}.txt`, publisher: publisher!, text: `${text}\n` }));
    const record = readout(inputs, { syntax: syntax! });
    const base = record.utterances.find((u) => u.renderings.length === 3)!.renderings[0]!;
    expect(record.reports.find((r) => r.id === base.citation.report)!.publisher).toBe("Town Archive");
  });

  test("a father and a son, named in full in one sentence, are two", () => {
    const text =
      "Night in the gym\n\nThe basin was dug by Mayor Olof Brandt in 1990 and again by his son, Mayor Olof W. Brandt, in 2001.\n";
    const record = readout([{ file: "a.txt", text }], { syntax: syntax! });
    expect(record.entities.filter((e) => e.kind === "person").map((e) => e.name)).toEqual(
      expect.arrayContaining(["Olof Brandt", "Olof W. Brandt"]),
    );
  });

  test("short words of two people are two sayings", () => {
    expect(
      renderings("It is a good day.", "It is a good day.", "Olof Brandt, who speaks for the shipowners,"),
    ).toEqual([]);
  });
});

test.skipIf(syntax === null)(
  "the other half of a longer rendering is cut from it, and no change of the base",
  () => {
    const said = (file: string, filler: string, words: string) => ({
      file,
      publisher: file,
      published: "2031-05-04T06:00:00Z",
      text: `${filler}\n\nEbba Lindqvist, the harbour commissioner, told reporters: ${words}\n`,
    });
    const { utterances } = readout(
      [
        said("a.txt", "Night in the gym", "“The channel is not a gift.”"),
        said("b.txt", "Who pays for mud", "“The channel is not a gift, and we know the shipowners by name.”"),
        said(
          "c.txt",
          "Tubas on the quay",
          "“The channel is not a gift.” She added: “We know the shipowners by name.”",
        ),
      ],
      { syntax: syntax!, parties: HARBOUR },
    );
    const renderings = utterances.flatMap((u) => u.renderings);
    expect(renderings.find((r) => r.citation.exact === "We know the shipowners by name")).toMatchObject({
      difference: expect.stringMatching(/^(?:cut|base)$/),
      edits: [],
    });
    expect(renderings.map((r) => r.difference)).not.toContain("altered");
  },
);
