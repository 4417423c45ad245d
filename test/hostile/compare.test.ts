// Inputs made to be slow: the same sentence, the same quotation, the same number thousands of times. Each has a time limit.
import { describe, expect, test } from "vitest";
import { compare } from "../../src/core/compare/compare.ts";
import type { ReadReport } from "../../src/core/model/annotation.ts";
import { cite } from "../../src/core/text/cite.ts";
import { readAll } from "../rules/compare-reports.ts";

const MANY = 4000;
const LIMIT_MS = 60_000;

/** Every line between marks as a direct quotation of nobody. */
function withQuotations(read: ReadReport): ReadReport {
  const quotations = [...read.report.text.matchAll(/“([^”]+)”/g)].map((m, i) => ({
    id: `q-${read.report.id}-${i}`,
    report: read.report.id,
    type: "direct" as const,
    content: [cite(read.report, m.index + 1, m.index + m[0].length - 1)],
    cue: null,
    source: null,
    speaker: null,
    speakers_joint: [],
    speaks_for: null,
    channel: null,
    chain: [],
    act: "asserts" as const,
    rule: "test",
  }));
  return { ...read, annotation: { ...read.annotation, quotations } };
}

describe("comparing hostile texts", () => {
  test.each([
    ["one sentence again and again", () => "The mud of the channel costs forty crowns a tonne.\n"],
    ["one quotation again and again", () => "“We will dig the channel before the autumn storms.”\n"],
    ["a number in every sentence", (i: number) => `The dredger moved ${i + 11} tonnes of mud on day ${i}.\n`],
    ["no word twice", (i: number) => `Ab${i}x cd${i}y ef${i}z gh${i}w.\n`],
  ])("%s", { timeout: LIMIT_MS }, (_title, line) => {
    const text = Array.from({ length: MANY }, (_, i) => line(i)).join("");
    const reads = readAll([
      { file: "a.txt", text },
      { file: "b.txt", text: `${text}The end.\n` },
    ]).map(withQuotations);
    expect(compare(reads, []).dependence).toHaveLength(1);
  });
});
