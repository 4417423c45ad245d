// Worker threads: they give what one thread gives, in the order of the reports.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import type { ReportInput } from "../../src/core/index.ts";
import type * as Work from "../../src/work/map-reports.ts";
import { EXAMPLE, ROOT } from "./run-cli.ts";

// A worker is started from a compiled file.
const { mapReports, workersFor } = (await import(
  pathToFileURL(join(ROOT, "dist/work/map-reports.js")).href
)) as typeof Work;
const model = () => readFileSync(join(ROOT, "model/syntax-en.bin"));
const inputs: ReportInput[] = readdirSync(EXAMPLE)
  .filter((f) => f.endsWith(".txt"))
  .flatMap((file) => {
    const text = readFileSync(join(EXAMPLE, file), "utf8");
    // Reports of very unlike length, so that the later ones are done first.
    return [1, 5, 1, 2].map((times, i) => ({ file: `${i}-${file}`, text: `${text}\n`.repeat(times) }));
  });

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const r of results) list.push(r);
  return list;
}

test("three workers give what one thread gives, in the order of the reports", async () => {
  const alone = await all(mapReports("line", inputs, { workers: 0, model }));
  const spread = await all(mapReports("line", inputs, { workers: 3, model }));
  expect(spread).toEqual(alone);
  const read = await all(mapReports("read", inputs, { workers: 2, model }));
  expect(read.map((r) => r.report.file)).toEqual(inputs.map((i) => i.file));
  expect(read).toEqual(await all(mapReports("read", inputs, { workers: 0, model })));
});

test("reports are taken as they are needed: a stream is not read to its end first", async () => {
  let taken = 0;
  const stream = (function* () {
    for (;;) {
      taken++;
      yield { file: `${taken}.txt`, text: `Talks ended in Vell on day ${taken}.\n`.repeat(300) };
    }
  })();
  let seen = 0;
  for await (const line of mapReports("line", stream, { workers: 2, model })) {
    expect(JSON.parse(line).file).toBe(`${++seen}.txt`);
    if (seen === 20) break;
  }
  expect(taken).toBeLessThan(150);
});

test("a worker that fails is an error here, and nothing hangs", async () => {
  const results = mapReports("line", inputs, { workers: 2, model: () => new Uint8Array(9) });
  await expect(all(results)).rejects.toThrow(/not a syntax model/);
});

test("few reports start no worker", () => {
  expect(workersFor(50_000, 8)).toBe(0);
  expect(workersFor(5_000_000, 1)).toBe(0);
  expect(workersFor(5_000_000, 4)).toBe(4);
  expect(workersFor(5_000_000, 64)).toBe(8);
});
