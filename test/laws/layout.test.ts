// What holds of the layout of any text.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layOut } from "../../src/core/annotate/layout/layout.ts";

const BREAK = /[\n\r\f\v\x85\u2028\u2029]/;
const piece = fc.oneof(
  fc.constantFrom(
    "\n",
    "\r\n",
    "\n\n",
    "\f",
    "\u2028",
    "\u00a0",
    " ",
    "\ufeff",
    "\ud83d",
    "\udc1f",
    "🐟",
    "e\u0301",
    "שלום",
    "مرحبا.",
    "\u200b",
  ),
  fc.constantFrom(
    "By Ana Petrova",
    "LONDON, Oct 22 (SNA) - ",
    "(Reuters)",
    "12.30 ",
    "• ",
    "“",
    "”",
    "Read more:",
    "CATCH ADVICE",
    "user",
    ".",
  ),
  fc.lorem({ maxCount: 12 }),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const texts = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(""));

describe("layout", () => {
  test("zones are sorted, apart, within lines, and trimmed", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of layOut(text).zones) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          const words = text.slice(start, end);
          expect(words.trim()).toBe(words);
          expect(BREAK.test(words)).toBe(false);
          last = end;
        }
      }),
      { numRuns: 400 },
    );
  });
  test("nothing but blanks lies outside them", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let rest = text;
        for (const { start, end } of layOut(text).zones)
          rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
        expect(rest.trim()).toBe("");
      }),
      { numRuns: 400 },
    );
  });
});
