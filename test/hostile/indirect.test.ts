// Texts made to be slow: told speech is looked for under a time limit, and a line without end tells nothing.
import { describe, expect, test } from "vitest";
import { annotateReport } from "../../src/core/index.ts";
import { shippedSyntax } from "../laws/syntax.ts";

const syntax = shippedSyntax();
/** Milliseconds; a slow machine under load stays far below. */
const LIMIT = 20_000;
const UNITS = [
  "he said that ",
  "said, ",
  "according to ",
  "his claim that ",
  "he called ",
  "in the view of ",
  "Minister: ",
  "who said ",
];

describe("cues without end", () => {
  test.each(UNITS)(
    "%j in one line",
    (unit) => {
      const text = `A headline\n\nA body begins here. ${unit.repeat(4000)}.\n`;
      expect(annotateReport({ file: "a.txt", text }, { syntax }).report).toBeTruthy();
    },
    LIMIT,
  );
  test.each(UNITS)(
    "%j in long sentences",
    (unit) => {
      const text = `A headline\n\n${`A body begins. ${unit.repeat(70)}.\n`.repeat(20)}`;
      expect(annotateReport({ file: "a.txt", text }, { syntax }).report).toBeTruthy();
    },
    LIMIT,
  );
});
