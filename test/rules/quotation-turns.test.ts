// Transcripts without marks: whose turn it is stands before the words.
import { expect, test } from "vitest";
import { type Quotation, readReport, TURN } from "../../src/core/index.ts";
import { syntax } from "./quotation-fixtures.ts";

function turns(text: string) {
  const { annotation } = readReport({ file: "t.txt", text }, { syntax: syntax! });
  const name = (q: Quotation) => annotation.entities.find((e) => e.id === q.speaker)?.name ?? null;
  const line = (q: Quotation) => `${name(q)}: ${q.content.map((c) => c.exact).join(" / ")}`;
  const of = (own: boolean) => annotation.quotations.filter((q) => (q.rule === TURN) === own).map(line);
  return { own: of(true), others: of(false) };
}

const OFFICIAL = `HARBOUR COUNCIL
Office of the Press

Transcript of the press conference, 3 May 2031

MS. HOLM (spokesperson): Good evening. The mayor will say a few words first.

MAYOR ANNA BERG: Thank you. We leave with a joint paper. I also say that we are close.

The council will not trade a crane for a quay. (Laughter.) We said so on Tuesday.

Q (Fjord Wire): Which third is missing? Tom Lund said it was the middle.

MR. DAHL: The middle. Ms. Moe told me, “We have been given the view,” and I felt for her.

Q: Who are the others?

MR. DAHL: You would have to ask them.

(END)

The council is not liable for errors.`;

test.skipIf(syntax === null)(
  "a turn goes on to the next label, a paragraph a statement; asides are cut out",
  () => {
    expect(turns(OFFICIAL).own).toEqual([
      "HOLM: Good evening. The mayor will say a few words first.",
      "ANNA BERG: Thank you. We leave with a joint paper. I also say that we are close.",
      "ANNA BERG: The council will not trade a crane for a quay. / We said so on Tuesday.",
      "DAHL: The middle. Ms. Moe told me, “We have been given the view,” and I felt for her.",
      "DAHL: You would have to ask them.",
    ]);
  },
);

test.skipIf(syntax === null)("questions are no statements; what they and the turns tell of others is", () => {
  expect(turns(OFFICIAL).others).toEqual([
    "Tom Lund: it was the middle",
    "Moe: We have been given the view,",
  ]);
});

test.skipIf(syntax === null)("an interview by the names of those who talk", () => {
  const text = `The pilot and the paper

Fjord Wire: Will you sail?

Anna Berg: We will sail on Monday.

Fjord Wire: And if it storms?

Anna Berg: Then we will sail on Tuesday.`;
  expect(turns(text).own).toEqual([
    "Anna Berg: We will sail on Monday.",
    "Anna Berg: Then we will sail on Tuesday.",
  ]);
});

test.skipIf(syntax === null).each([
  [
    "lines that open with a place or a heading",
    "OSLO: It rained.\n\nBERGEN: It was dry.\n\nHAMAR: It blew.\n\nLARVIK: It snowed.",
  ],
  [
    "two speakers in a long report",
    `${"The boats lay still in the rain, and nobody spoke for an hour.\n\n".repeat(12)}ANNA BERG: We sail.\n\nTOM DAHL: We stay.`,
  ],
])("no transcript: %s", (_name, text) => {
  expect(turns(`A day at sea\n\n${text}`).own).toEqual([]);
});
