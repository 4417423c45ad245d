// `npm run screenshots [-- PATHS…]`: every view of the app as a picture in out/screenshots, light, dark and narrow, to be looked at.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { build, installIfNeeded, ROOT } from "./install.mjs";

const MAIN = `${ROOT}dist/cli/main.js`;
const LOOKS = [
  { name: "light", width: 1400, height: 900, colorScheme: "light" },
  { name: "dark", width: 1400, height: 900, colorScheme: "dark" },
  { name: "narrow", width: 600, height: 900, colorScheme: "light" },
];
const VIEWS = [
  "",
  "positions",
  "disputes",
  "facts",
  "apparatus",
  "timeline",
  "texts",
  "readouts",
  "statements",
  "people",
  "dependence",
  "omissions",
  "reports",
  "side-by-side",
  "search?q=moved",
  "review",
];

installIfNeeded();
build();
const given = process.argv.slice(2).map((p) => resolve(process.env.INIT_CWD ?? ".", p));
const paths = given.length > 0 ? given : [`${ROOT}examples/mackerel-talks`];
const out = `${ROOT}out/screenshots`;
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), "readout-screenshots-"));
const workspace = join(folder, "workspace.db");
const file = join(folder, "report.html");
const node = (...args) => {
  const { status, stderr } = spawnSync(process.execPath, [MAIN, ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
};
node("add", ...paths, "--workspace", workspace, "--quiet");
node("build", ...paths, "--html", file, "--quiet");
const server = spawn(process.execPath, [MAIN, "serve", "--workspace", workspace, "--port", "0"]);
const browser = await chromium.launch({
  executablePath:
    ["/usr/bin/chromium", "/usr/bin/google-chrome"].find(existsSync) ?? chromium.executablePath(),
  args: ["--no-sandbox", "--disable-gpu"],
});
let faults = 0;
try {
  const base = await new Promise((done, fail) => {
    server.stdout.setEncoding("utf8").on("data", (said) => {
      const m = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (m) done(m[0]);
    });
    server.on("exit", fail);
  });
  const [{ id }] = (await (await fetch(`${base}/api/stories`)).json()).stories;
  const story = `${base}/stories/${id}`;
  await decide(base, id);
  for (const look of LOOKS) {
    const { name, width, height, colorScheme } = look;
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    page.on("console", (m) => fault(`${m.type()}: ${m.text()}`));
    page.on("pageerror", (e) => fault(e.message));
    page.on("request", (r) => {
      if (!r.url().startsWith(base) && !r.url().startsWith("file:")) fault(`asked ${r.url()}`);
    });
    const shot = async (view) => {
      await page.waitForTimeout(250);
      await page.screenshot({ path: join(out, `${view}-${name}.png`) });
    };
    await page.goto(base);
    await shot("stories");
    for (const view of VIEWS) {
      await page.goto(`${story}/${view}`);
      await page.locator("main h1").first().waitFor();
      await shot(view.replace(/\W.*$/, "") || "readout");
    }
    await page.goto(`${story}/positions`);
    await page.locator("main a[data-words]").first().click();
    await shot("words");
    await page.goto(`${story}/review`);
    await page.locator("main [data-row]").first().waitFor();
    await page.keyboard.press("j");
    await shot("reviewing");
    for (const [key, view] of Object.entries({ "?": "help", n: "add", e: "edit", m: "mark", c: "comment" })) {
      await page.keyboard.press(key);
      await page.locator("dialog[open]").waitFor();
      await shot(`dialog-${view}`);
      await page.keyboard.press("Escape");
    }
    await page.goto(`${story}/reports`);
    await page.locator(".report-line a[href*='/reports/']").first().click();
    await page.locator(".report-text").waitFor();
    await shot("report");
    await page.goto(pathToFileURL(file).href);
    await page.locator("main h1").waitFor();
    await shot("one-file");
    if (name === "light") {
      await page.goto(`${pathToFileURL(file).href}#/whole`);
      await page.reload();
      await page.locator("main h2").first().waitFor();
      await page.pdf({ path: join(out, "one-file-print.pdf"), format: "A4" });
    }
    await page.close();
  }
} finally {
  await browser.close();
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`out/screenshots; ${faults} faults in the console`);
process.exitCode = faults > 0 ? 1 : 0;

function fault(text) {
  faults++;
  console.error(text);
}

/** A few decisions, so that every state can be seen. */
async function decide(base, id) {
  const record = await (await fetch(`${base}/api/stories/${id}/record`)).json();
  const send = (body) =>
    fetch(`${base}/api/stories/${id}/decisions`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: base },
      body: JSON.stringify(body),
    });
  for (const list of ["positions", "disputes", "events", "quotations", "utterances"]) {
    const [a, b, c] = record[list];
    if (a) await send({ kind: "accept", row: a.id });
    if (b) await send({ kind: "reject", row: b.id, why: "a question, not a claim" });
    if (c && list === "events") await send({ kind: "correct", row: c.id, fields: { status: "possible" } });
  }
  if (record.positions[2])
    await send({ kind: "comment", row: record.positions[2].id, text: "Ask the desk in Oslo." });
}
