// Texts made to be slow: each within a time that a backtracking pattern would miss by far.
import { expect, test } from "vitest";
import { layOut } from "../../src/core/annotate/layout/layout.ts";
import { decode } from "../../src/ingest/decode.ts";
import { processorClock } from "../processor-time.ts";

const LIMIT_MS = 2_000;
test.each<[string, string]>([
  ["one line of four megabytes", "word ".repeat(800_000)],
  ["four megabytes without a blank", "x".repeat(4_000_000)],
  ["a hundred thousand headings", "Minimum Service\n".repeat(100_000)],
  ["a hundred thousand blank lines", `${"\n".repeat(100_000)}Text.`],
  ["capitals and dashes", "LONDON/PARIS - ".repeat(100_000)],
  ["brackets never closed", `LONDON (${"A, ".repeat(200_000)}`],
  ["full stops and blanks", `${". ".repeat(500_000)}\n${". ".repeat(500_000)}`],
  ["names without end", `By ${"Ana ".repeat(300_000)}\n\nText.`],
  ["stamps without end", "12:30 text\n".repeat(100_000)],
  ["marks without end", "”".repeat(1_000_000)],
])("%s", (_, text) => {
  const spent = processorClock();
  layOut(text);
  expect(spent()).toBeLessThan(LIMIT_MS);
});

test("fifty megabytes of bytes are told from text in time", () => {
  const spent = processorClock();
  expect(decode(new Uint8Array(50_000_000))).toEqual({ notText: "binary" });
  decode(Buffer.alloc(50_000_000, "Talks failed. "));
  expect(spent()).toBeLessThan(LIMIT_MS);
});
