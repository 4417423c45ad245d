// Texts made to make the finders of quotations slow: each must be read within its time.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readReport } from "../../src/core/readout.ts";
import { loadSyntax } from "../../src/core/syntax/syntax.ts";
import { processorClock } from "../processor-time.ts";

const MODEL = new URL("../../model/syntax-en.bin", import.meta.url);
const syntax = existsSync(MODEL) ? loadSyntax(readFileSync(MODEL)) : null;
/** Generous: four processes may share one core. */
const LIMIT_MS = 8_000;

describe.skipIf(syntax === null)("hostile quotations (needs model/syntax-en.bin)", () => {
  test.each([
    ["marks that only open", "“a ".repeat(20_000)],
    ["marks that only close", "a” ".repeat(20_000)],
    ["straight marks in a row", '"'.repeat(30_000)],
    ["apostrophes in a row", "'".repeat(30_000)],
    ["single marks left open", "‘a b’s c ".repeat(10_000)],
    ["thousands of quotations in one sentence", "he said “a b c d”, ".repeat(4_000)],
    ["commas without end", `${"Bell, ".repeat(20_000)}said “no”.`],
    ["relative clauses without end", `“No,” ${"Bell, who said ".repeat(5_000)} left.`],
    ["nested marks", `${"“‘".repeat(5_000)}a${"’”".repeat(5_000)}`],
    ["paragraphs that all open", "“We go on\n\n".repeat(2_000)],
    ["quotations alone", "“We go on and on.” ".repeat(5_000)],
    ["brackets never closed", `“No,” ${"Bell ( ".repeat(10_000)}said.`],
  ])(
    "%s",
    (_title, text) => {
      const spent = processorClock();
      const { annotation, report } = readReport({ file: "x.txt", text }, { syntax: syntax! });
      expect(spent()).toBeLessThan(LIMIT_MS);
      for (const q of annotation.quotations)
        for (const c of q.content) expect(report.text.slice(c.start, c.end)).toBe(c.exact);
    },
    60_000,
  );

  test("a text that breaks off anywhere is read", () => {
    const folder = new URL("../../examples/mackerel-talks/", import.meta.url);
    const report = readdirSync(folder).find((name) => name.endsWith(".txt"))!;
    const paragraphs = readFileSync(new URL(report, folder), "utf8").split(/\n+/);
    for (const paragraph of [
      ...paragraphs,
      "The talks were “very useful,” according to the envoy, and the mayor says that it is over.",
    ])
      for (const { index } of paragraph.matchAll(/\s|$/g))
        readReport(
          { file: "x.txt", text: `A headline\n\n${paragraph.slice(0, index)}` },
          { syntax: syntax! },
        );
  });
});
