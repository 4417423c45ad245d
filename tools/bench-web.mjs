// `npm run bench:web`: how quick the app is with a story of 500 reports, in Chromium, held against what was promised.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { build, installIfNeeded, ROOT } from "./install.mjs";
import { writeMany } from "./many-reports.mjs";

const MAIN = `${ROOT}dist/cli/main.js`;
const MANY = Number(process.argv[2] ?? 500);
const FIRST_PAINT_MS = 1000;
const FILTER_MS = 100;
/** Views with a filter, the longest lists among them. */
const FILTERED = [
  "statements",
  "timeline",
  "people",
  "apparatus",
  "facts",
  "disputes",
  "positions",
  "reports",
  "review",
];

installIfNeeded();
build();
const folder = mkdtempSync(join(tmpdir(), "readout-bench-web-"));
const workspace = join(folder, "workspace.db");
let server;
let browser;
try {
  console.log(`${cpus()[0]?.model.trim() ?? "unknown processor"}, Node ${process.version}\n`);
  writeMany(join(folder, "many"), MANY);
  const added = spawnSync(
    process.execPath,
    [MAIN, "add", join(folder, "many"), "--workspace", workspace, "--quiet"],
    {
      encoding: "utf8",
    },
  );
  if (added.status !== 0) throw new Error(added.stderr);
  server = spawn(process.execPath, [MAIN, "serve", "--workspace", workspace, "--port", "0"]);
  const base = await new Promise((resolve, reject) => {
    server.stdout.setEncoding("utf8").on("data", (said) => {
      const m = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (m) resolve(m[0]);
    });
    server.on("exit", reject);
  });
  const { stories } = await (await fetch(`${base}/api/stories`)).json();
  const story = `${base}/stories/${stories[0].id}`;
  const record = await (await fetch(`${base}/api/stories/${stories[0].id}/record`)).text();
  console.log(
    `${MANY} reports, a record of ${(record.length / 1e6).toFixed(1)} MB: ${JSON.stringify(stories[0].counts)}\n`,
  );
  browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  for (const time of ["first", "again"]) {
    await page.goto(story);
    await page.locator(".summary .row").first().waitFor();
    const seen = await page.evaluate(() => ({
      paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
      rows: performance.getEntriesByName("readout-rows").at(-1)?.startTime ?? performance.now(),
    }));
    report(`first paint, ${time}`, seen.paint, FIRST_PAINT_MS);
    report(`summary with its rows, ${time}`, seen.rows, FIRST_PAINT_MS);
  }
  for (const view of FILTERED) {
    const from = Date.now();
    await page.goto(`${story}/${view}`);
    await page.locator("main [data-row]").first().waitFor();
    const opened = Date.now() - from;
    const times = await page.evaluate(async () => {
      const input = document.querySelector("input[data-filter]");
      const taken = [];
      for (const text of ["q", "qu", "quo", "quot", "", "n", "no", "nor", ""]) {
        const begun = performance.now();
        input.value = text;
        input.dispatchEvent(new InputEvent("input", { bubbles: true }));
        // After the frame that shows it.
        await new Promise((go) => requestAnimationFrame(() => setTimeout(go, 0)));
        taken.push(performance.now() - begun);
      }
      return taken;
    });
    report(
      `filter in ${view}, slowest of ${times.length} (opened in ${opened} ms)`,
      Math.max(...times),
      FILTER_MS,
    );
  }
} finally {
  await browser?.close();
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
}

function report(what, ms, limit) {
  const fine = ms < limit;
  console.log(`${what.padEnd(62)}${ms.toFixed(0).padStart(6)} ms  ${fine ? "<" : "NOT <"} ${limit} ms`);
  if (!fine) process.exitCode = 1;
}
