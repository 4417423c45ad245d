// Quotation marks paired: what stands in marks and what only looks so. [ ] shows a stretch, ( ) one inside another, … one left open.
import { describe, expect, test } from "vitest";
import { pairMarks, paragraphsOf } from "../../src/core/annotate/quotations/marks/pair-marks.ts";

/** The text with brackets at the edges of what stands in marks, marks left out. */
function shown(text: string): string {
  let at = 0;
  const zones = [...text.matchAll(/[^\n]+/g)].map((m) => ({
    kind: "body" as const,
    start: m.index,
    end: m.index + m[0].length,
  }));
  const edges: [number, string][] = [];
  for (const m of pairMarks(text, paragraphsOf(text, zones))) {
    const [open, close] = m.depth === 0 ? "[]" : "()";
    edges.push([m.inner.start, open!], [m.inner.end, m.closed ? close! : m.goesOn ? "…→" : "…"]);
  }
  let out = "";
  for (const [place, sign] of edges.sort((a, b) => a[0] - b[0])) {
    out += text.slice(at, place) + sign;
    at = place;
  }
  return out + text.slice(at);
}

describe("quotation marks", () => {
  test.each([
    ["straight", 'He said "no" twice.', 'He said "[no]" twice.'],
    ["curly", "He said “no” twice.", "He said “[no]” twice."],
    ["curly opened, straight closed", '“We came early," he said.', '“[We came early,]" he said.'],
    ["straight opened, curly closed", '"We came early,” he said.', '"[We came early,]” he said.'],
    ["guillemets", "Il dit : « Non ».", "Il dit : « [Non] »."],
    ["low and high", "Er sagte: „Nein“.", "Er sagte: „[Nein]“."],
    ["two apostrophes", "''We came early,'' he said.", "''[We came early,]'' he said."],
    ["backticks and apostrophes", "``We came early,'' he said.", "``[We came early,]'' he said."],
    ["British single", "‘We don’t know,’ he said.", "‘[We don’t know,]’ he said."],
    ["straight single", "'We don't know,' he said.", "'[We don't know,]' he said."],
    [
      "single inside double",
      "“She asked me, ‘Is there a text?’ I said no,” he said.",
      "“[She asked me, ‘(Is there a text?)’ I said no,]” he said.",
    ],
    [
      "double inside single",
      "‘She asked me, “Is there a text?” I said no,’ he said.",
      "‘[She asked me, “(Is there a text?)” I said no,]’ he said.",
    ],
    ["single and double close together", "''He said 'no.''' She left.", "''[He said '(no.)']'' She left."],
    [
      "plural possessive inside single",
      "‘The drivers’ union left,’ he said.",
      "‘[The drivers’ union left,]’ he said.",
    ],
    [
      "plural possessives",
      "The drivers' union and the pilots' union met.",
      "The drivers' union and the pilots' union met.",
    ],
    [
      "years",
      "In the ’90s and the '80s it was rock ’n’ roll.",
      "In the ’90s and the '80s it was rock ’n’ roll.",
    ],
    ["feet and inches", "He is 6'2\" and she is 5' 4\".", "He is 6'2\" and she is 5' 4\"."],
    ["no space before the mark", "Bell said,“Look, no.”", "Bell said,“[Look, no.]”"],
    ["curled the wrong way", "“We came early,“ he said.", "“[We came early,]“ he said."],
    ["never closed, alone", "“We came early.", "“[We came early.…"],
    [
      "never closed before a tag",
      "“Each month is a loss, it said. Nobody came.",
      "“[Each month is a loss,… it said. Nobody came.",
    ],
    [
      "never closed before other speech",
      '"I never said it, he said. Bell called it "a mess."',
      '"[I never said it,… he said. Bell called it "[a mess.]"',
    ],
    [
      "goes on in the next paragraph",
      "“We came early.\n“Nobody else did,” he said.",
      "“[We came early.…→\n“[Nobody else did,]” he said.",
    ],
    ["a lost apostrophe", "The city�s court said no.", "The city�s court said no."],
    ["lost marks", "�We came early,� he said.", "�[We came early,]� he said."],
    [
      "marks read in the wrong code page",
      "â€œWe came early,â€\u009d he said.",
      "â€œ[We came early,]â€\u009d he said.",
    ],
    [
      "left over from a web page",
      'She wrote <post id="12">We came “early”.',
      'She wrote <post id="12">We came “[early]”.',
    ],
    ["nothing inside", 'He typed "" and “ ” twice.', 'He typed "" and “ ” twice.'],
  ])("%s", (_title, text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});
