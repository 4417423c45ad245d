// Reports made to make grouping slow: each set must be grouped within its time.
import { describe, expect, test } from "vitest";
import { groupReports } from "../../src/core/group/group-reports.ts";
import { shinglesOf } from "../../src/core/group/shingles.ts";
import type { ReportSketch } from "../../src/core/model/story-group.ts";
import { processorClock } from "../processor-time.ts";

/** Generous: four processes may share one core. */
const LIMIT_MS = 20_000;

/** The sketch of a text whose words are all plain words, without a model. */
function sketch(n: number, text: string, published: string | null = null): ReportSketch {
  const words = [...new Set(text.split(" "))];
  return {
    report: `r-${n}`,
    file: `${n}.txt`,
    headline: null,
    published,
    terms: words.join("\n"),
    words: words.join("\n"),
    kinds: new Uint8Array(words.length),
    counts: new Uint16Array(words.length).fill(1),
    sentences: Uint16Array.from(words, (_, i) => i >> 4),
    calendar: `n1${n} w1`,
    shingles: shinglesOf(text),
  };
}
const many = (n: number, text: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => sketch(i, text(i)));
const numbered = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `word${from + i}`).join(" ");

describe("hostile sets of reports", () => {
  test.each([
    ["three thousand times one text", many(3000, () => numbered(0, 80))],
    ["three thousand forms, alike but for a word", many(3000, (i) => `${numbered(0, 60)} only${i}`)],
    ["a chain, each like the next", many(3000, (i) => numbered(i * 20, i * 20 + 60))],
    ["reports without words", many(3000, () => "")],
    ["one word each, the same", many(3000, () => "word")],
    ["two texts of a hundred thousand words", many(2, (i) => numbered(i, 100_000 + i))],
  ])(
    "%s",
    (_title, sketches) => {
      const spent = processorClock();
      const groups = groupReports(sketches);
      expect(spent()).toBeLessThan(LIMIT_MS);
      expect(groups.reduce((n, g) => n + g.reports.length, 0)).toBe(sketches.length);
    },
    60_000,
  );
});
