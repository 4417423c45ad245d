// The article out of pages in every layout: its paragraphs, each once and in their order, and nothing else.
import { expect, test } from "vitest";
import { extractArticle } from "../../src/ingest/html/extract-article.ts";
import { INSIDE } from "./pages-inside.ts";
import { LAYOUTS } from "./pages-layouts.ts";

test.each([...LAYOUTS, ...INSIDE].map((l) => [l.name, l] as const))("%s", (_name, { html, keep }) => {
  const { text } = extractArticle(html);
  expect(text.split(/\n+/).filter((line) => /lanternfish/i.test(line))).toEqual([]);
  let from = 0;
  for (const paragraph of keep) {
    const at = text.indexOf(paragraph, from);
    expect(at, paragraph).toBeGreaterThanOrEqual(0);
    from = at + paragraph.length;
  }
  for (const paragraph of keep) expect(text.split(paragraph)).toHaveLength(2);
});
