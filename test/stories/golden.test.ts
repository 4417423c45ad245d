// The example in, every view of its record out, against a file that people have read. Where it differs a "-changed" twin is
// written beside it: read the difference, and move the twin over the file if it is right.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { plainLook, RICH, readout, renderSummary, renderView, VIEWS } from "../../src/core/index.ts";
import { readInputs } from "../../src/ingest/read-inputs.ts";
import { shippedSyntax } from "../laws/syntax.ts";
import { EXAMPLE } from "./stories.ts";

const HERE = import.meta.dirname;
const look = { ...plainLook(100), glyphs: RICH };

function views(): string {
  const { inputs, parties, codebook, notes } = readInputs([EXAMPLE]);
  const record = readout(inputs, {
    syntax: shippedSyntax(),
    notes,
    ...(parties ? { parties } : {}),
    ...(codebook ? { codebook } : {}),
  });
  return [
    renderSummary(record, look),
    ...Object.keys(VIEWS).map((v) => `== ${v}\n\n${renderView(record, v, look)}`),
  ].join("\n");
}

const golden = join(HERE, "mackerel-talks.golden.txt");

test.skipIf(!existsSync(golden))("every view of the example is the one that was read", () => {
  const changed = join(HERE, "mackerel-talks.golden-changed.txt");
  const now = views();
  rmSync(changed, { force: true });
  if (readFileSync(golden, "utf8") === now) return;
  writeFileSync(changed, now);
  expect.fail("test/stories/mackerel-talks.golden-changed.txt differs from its twin: read it");
});

test.skipIf(!existsSync(golden))("the example in README.md is what the program prints", () => {
  const readme = readFileSync(join(HERE, "../../README.md"), "utf8");
  const shown = /<!-- example: begin -->\n```text\n([\s\S]*?)```\n<!-- example: end -->/.exec(readme)![1]!;
  const printed = readFileSync(golden, "utf8");
  expect(shown.trim()).not.toBe("");
  for (const part of shown.split(/^…$/m)) expect(printed).toContain(part.trim());
});
