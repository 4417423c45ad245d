// Lines made to be slow for the patterns of times: each within a time that backtracking would miss by far.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { makeReport } from "../../src/core/annotate/make-report.ts";
import { findTimes } from "../../src/core/annotate/times/find-times.ts";
import { loadSyntax } from "../../src/core/index.ts";
import { read } from "../../src/core/syntax/reading.ts";
import { processorClock } from "../processor-time.ts";

const syntax = loadSyntax(readFileSync(new URL("../../model/syntax-en.bin", import.meta.url)));
const LIMIT_MS = 4_000;

test.each<[string, string]>([
  ["digits", "1 ".repeat(100_000)],
  ["digits and commas", "1,".repeat(150_000)],
  ["lists of days", "1, 2, 3, ".repeat(40_000)],
  ["numbers in words", "two hundred and ".repeat(30_000)],
  ["dates in one sentence", "Oct. 22, 2026 ".repeat(5_000)],
  ["clock times in one sentence", "at 9:40 p.m. on Tuesday ".repeat(5_000)],
  ["halves of expressions", "the last ".repeat(50_000)],
  ["modifiers", "the early late mid ".repeat(30_000)],
  ["months", "May ".repeat(100_000)],
  ["one word", "a".repeat(1_000_000)],
  ["open quotation marks", `${'"'.repeat(150_000)} today`],
  ["years", "2014-".repeat(60_000)],
])("%s", (_, text) => {
  const report = makeReport({ file: "a.txt", text, published: "2026-10-22" });
  const reading = read(report.text, report.zones, syntax);
  const spent = processorClock();
  const times = findTimes(report, reading, undefined);
  expect(spent()).toBeLessThan(LIMIT_MS);
  for (const t of times) expect(text.slice(t.start, t.end)).toBe(t.exact);
});
