// The example in, every view of its record out, against a file that people have read. Where it differs a "-changed" twin is
// written beside it: read the difference, and if it is right, run again with UPDATE_GOLDEN=1 (README's example moves along).
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { plainLook, RICH, readout, renderSummary, renderView, VIEWS } from "../../src/core/index.ts";
import { readInputs } from "../../src/ingest/read-inputs.ts";
import { shippedSyntax } from "../laws/syntax.ts";
import { EXAMPLE } from "./stories.ts";

const GOLDEN = join(import.meta.dirname, "mackerel-talks.golden.txt");
const CHANGED = join(import.meta.dirname, "mackerel-talks.golden-changed.txt");
const README = join(import.meta.dirname, "../../README.md");
const update = process.env["UPDATE_GOLDEN"] === "1";
const look = { ...plainLook(100), glyphs: RICH };

const { inputs, parties, codebook, notes } = readInputs([EXAMPLE]);
const record = readout(inputs, {
  syntax: shippedSyntax(),
  notes,
  ...(parties ? { parties } : {}),
  ...(codebook ? { codebook } : {}),
});
const summary = renderSummary(record, look);

test("every view of the example is the one that was read", () => {
  const views = Object.keys(VIEWS).map((v) => `== ${v}\n\n${renderView(record, v, look)}`);
  const now = [summary, ...views].join("\n");
  rmSync(CHANGED, { force: true });
  if (update) writeFileSync(GOLDEN, now);
  else if (!existsSync(GOLDEN) || readFileSync(GOLDEN, "utf8") !== now) {
    writeFileSync(CHANGED, now);
    expect.fail("test/stories/mackerel-talks.golden-changed.txt differs from its twin: read it");
  }
});

/** Sections of the summary that README shows, with the rows it shows of each. */
const SHOWN: readonly (readonly [title: string, rows: number])[] = [
  ["WHO MET", 1],
  ["EACH SIDE'S WORDS BY ISSUE", 2],
  ["DISPUTED", 2],
  ["FACTS THAT DO NOT AGREE", 2],
  ["THE SAME WORDS, TOLD DIFFERENTLY", 2],
  ["WHO DEPENDS ON WHOM", 1],
];

/** The headline and the first rows of some sections of a summary. */
function excerpt(text: string): string {
  const [headline, ...sections] = text.trimEnd().split("\n\n");
  const parts = SHOWN.flatMap(([title, rows]) => {
    const lines = sections.find((s) => s.startsWith(title))?.split("\n") ?? [];
    const first = lines.findIndex(
      (_, i) => lines.slice(0, i + 1).filter((l) => /^ +• /.test(l)).length > rows,
    );
    const kept = lines.slice(0, first < 0 ? undefined : first);
    // The name of a party whose rows are not shown.
    if (first >= 0 && /^ {2}[^ •]/.test(kept.at(-1) ?? "")) kept.pop();
    return kept.length === 0 ? [] : [kept.join("\n")];
  });
  return [headline, ...parts].join("\n\n");
}

test("the example in README.md is what the program prints", () => {
  const block = /(<!-- example: begin -->\n```text\n)[\s\S]*?(```\n<!-- example: end -->)/;
  const readme = readFileSync(README, "utf8");
  const right = readme.replace(block, (_, a: string, b: string) => `${a}${excerpt(summary)}\n${b}`);
  if (update) writeFileSync(README, right);
  else expect(readme).toBe(right);
});
