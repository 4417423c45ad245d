// Pages, feeds, PDFs and mails with chance changes, and pages made to be slow. `npm run fuzz` runs twenty thousand.
import { expect, test } from "vitest";
import { loadSyntax } from "../../src/core/index.ts";
import { readRtf } from "../../src/ingest/files/rtf.ts";
import { extractArticle } from "../../src/ingest/html/extract-article.ts";
import { modelBytes } from "../../src/ingest/load-model.ts";
import { fixtures, runCase } from "../../tools/fuzz/case.ts";
import { processorClock } from "../processor-time.ts";
import { page } from "../rules/pages-fixtures.ts";

test("150 mutated files: no crash, no hang, every citation stands", { timeout: 60_000 }, async () => {
  const [from, syntax] = [await fixtures(), loadSyntax(modelBytes())];
  const slow: number[] = [];
  for (let seed = 1; seed <= 150; seed++) {
    const spent = processorClock();
    await runCase(seed, from, syntax).catch((error) => {
      throw new Error(`seed ${seed}: ${error.stack}`);
    });
    if (spent() > 5000) slow.push(seed);
  }
  expect(slow).toEqual([]);
});

const hostile: [string, string][] = [
  ["elements in elements", "<div>".repeat(20_000) + page()],
  ["never closed", "<p>word <b>".repeat(20_000)],
  [
    "many teasers",
    `<ul>${"<li><a href=x>A headline of some words here</a><p>And a teaser that is long enough to be taken for prose, with commas, it says.</p></li>".repeat(5000)}</ul>`,
  ],
  [
    "many paragraphs",
    page({
      body: "<p>The delegations met again on Tuesday, and they said, as before, that they were closer.</p>".repeat(
        5000,
      ),
    }),
  ],
  ["one paragraph", page({ body: `<p>${"The delegations met, they said. ".repeat(40_000)}</p>` })],
  ["line breaks", page({ body: "word<br>".repeat(50_000) })],
  ["attributes", `<div class="${"a-b ".repeat(200_000)}">${page()}</div>`],
  ["captions", "<figcaption>A caption of some words</figcaption>".repeat(5000)],
  [
    "times",
    `<title>live</title>${'<div class="post"><time>10:00</time><p>The delegations met again on Tuesday, and they said so.</p></div>'.repeat(1500)}`,
  ],
  ["linked data", `<script type="application/ld+json">${"[".repeat(5000)}</script>${page()}`],
  [
    "linked data of many",
    `<script type="application/ld+json">[${'{"@type":"NewsArticle"},'.repeat(20_000)}{}]</script>${page()}`,
  ],
];
test.each(hostile)("%s are read in time", { timeout: 30_000 }, (_, html) => {
  const spent = processorClock();
  extractArticle(html);
  expect(spent()).toBeLessThan(5000);
});

test("groups within groups of an RTF file are read in time", () => {
  const spent = processorClock();
  expect(readRtf(Buffer.from(`{\\rtf1${"{".repeat(100_000)}`))).toEqual({
    refused: "damaged: groups without end",
  });
  expect(spent()).toBeLessThan(2000);
});
