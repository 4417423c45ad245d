// The one-file report in a real browser, opened from disk.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ReadoutRecord, renderHtml } from "../../src/core/index.ts";
import { faultsOf, seriousIn } from "../house/check-page.ts";
import { hasBrowser, launch } from "../house/in-browser.ts";
import { recordOfGold } from "../stories/record-of-gold.ts";
import { EXAMPLE, ROOT } from "./run-cli.ts";

const built = existsSync(join(ROOT, "dist/page/report.js"));
if (!built)
  console.log("the views are not built (npm run build:web): the tests of the one-file report are skipped");
const part = (name: string) => readFileSync(join(ROOT, "dist/page", name), "utf8");
const { record } = recordOfGold(EXAMPLE, join(ROOT, "test/stories/mackerel-talks.gold.json"));

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
  "search",
];

/** The record with every word of the reports and rows turned hostile, offsets kept true by the length of the text before. */
function hostile(r: ReadoutRecord): ReadoutRecord {
  const evil = `</script><script>window.hacked = 1</script><img src=x onerror="window.hacked = 1"><!--'"&\u2028`;
  return {
    ...r,
    reports: r.reports.map((p) => ({ ...p, text: p.text + evil, headline: evil, publisher: evil })),
    disputes: r.disputes.map((d) => ({ ...d, about: evil })),
    notes: [{ code: "x", message: evil, report: null }],
  };
}

describe.skipIf(!hasBrowser || !built)("the one-file report", () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await launch();
    folder = mkdtempSync(join(tmpdir(), "readout-page-"));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(
    of: ReadoutRecord,
    hash = "",
    size = { width: 1300, height: 900 },
  ): Promise<{ page: Page; faults: string[] }> {
    const file = join(folder, "page.html");
    writeFileSync(file, renderHtml(of, { script: part("report.js"), style: part("report.css") }));
    const page = await browser.newPage({ viewport: size });
    const faults = faultsOf(page, "file:");
    await page.goto(pathToFileURL(file).href + hash);
    await page.locator("main h1, main h2").first().waitFor();
    return { page, faults };
  }
  const marked = (page: Page) =>
    page
      .locator(".reader mark")
      .allTextContents()
      .then((t) => t.join(""));

  test("opens without a fault and asks for nothing but itself", async () => {
    const { page, faults } = await open(record);
    expect(await page.title()).not.toBe("");
    expect(faults).toEqual([]);
    await page.close();
  });

  test("every link to words opens its report with just those words marked", async () => {
    const { page, faults } = await open(record, "#/whole");
    const wrong = await page.evaluate(async () => {
      const texts = new Map(
        JSON.parse(document.getElementById("record")!.textContent!).reports.map(
          (r: { id: string; text: string }) => [r.id, r.text],
        ),
      );
      const bad: string[] = [];
      const places = new Set<string>();
      for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-words]")) {
        const words = link.dataset["words"]!;
        if (places.has(words)) continue;
        places.add(words);
        const [, id, start, end] = /^(.+):(\d+)-(\d+)$/.exec(words) as unknown as [
          string,
          string,
          string,
          string,
        ];
        link.click();
        for (let n = 0; n < 100; n++) {
          await new Promise((go) => setTimeout(go, 0));
          if (document.querySelector(`.reader [data-start="${start}"]`)?.matches("mark")) break;
        }
        const shown = [...document.querySelectorAll(".reader mark")].map((m) => m.textContent).join("");
        if (shown !== (texts.get(id) as string).slice(Number(start), Number(end))) bad.push(words);
      }
      return places.size > 100 ? bad : [`only ${places.size} links`];
    });
    expect(wrong).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  test("every row of the record is there, and has an address that leads to it", async () => {
    const { page } = await open(record, "#/whole");
    const rows = [
      record.disputes,
      record.facts,
      record.positions,
      record.texts,
      record.events,
      record.quotations,
      record.reports,
    ].flat();
    const lost = await page.evaluate(
      (ids) => ids.filter((id) => document.querySelector(`[data-row="${id}"]`) === null),
      rows.map((r) => r.id),
    );
    expect(lost).toEqual([]);
    const row = record.events.at(-1)!.id;
    await page.evaluate((id) => {
      location.hash = `#/timeline?row=${id}`;
    }, row);
    await page.locator(`[data-row="${row}"]:focus`).waitFor();
    await page.close();
  });

  test("works with the keyboard alone, and gives the focus back", async () => {
    const { page } = await open(record, "#/disputes");
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.locator(".reader mark").first().waitFor();
    const first = await marked(page);
    await page.keyboard.press("w");
    await expect.poll(() => marked(page)).not.toBe(first);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".reader").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement!.hasAttribute("data-row"))).toBe(true);
    await page.keyboard.press("?");
    await page.locator("dialog[open]").waitFor();
    await page.close();
  });

  test("an address with words opens them at once", async () => {
    const q = record.quotations[3]!;
    const c = q.content[0]!;
    const { page } = await open(record, `#/statements?row=${q.id}&words=${c.report}:${c.start}-${c.end}`);
    expect(await marked(page)).toBe(c.exact);
    expect(await page.locator(`[data-row="${q.id}"]`).isVisible()).toBe(true);
    await page.close();
  });

  test("hostile words stay words", async () => {
    const { page, faults } = await open(hostile(record));
    for (const view of ["disputes", "reports", "whole"]) {
      await page.evaluate((v) => {
        location.hash = `#/${v}`;
      }, view);
      await page.waitForFunction((v) => document.querySelector(`nav [aria-current][href="#/${v}"]`), view);
      expect(await page.locator("main").textContent()).toContain("<img src=x");
    }
    await page.locator("a.words").first().click();
    await page.locator(".reader mark").first().waitFor();
    expect(await page.evaluate(() => (globalThis as { hacked?: number }).hacked)).toBeUndefined();
    expect(await page.locator("img").count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  test.each([640, 360])("fits a window of %i pixels (a large one at 200 % or more)", async (width) => {
    const { page } = await open(record, "", { width, height: 700 });
    const wide: string[] = [];
    for (const view of VIEWS) {
      await page.evaluate((v) => {
        location.hash = `#/${v}`;
      }, view);
      await page.waitForTimeout(60);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wide.push(`${view}: ${over}`);
    }
    expect(wide).toEqual([]);
    await page.close();
  });

  test.each(["light", "dark"] as const)(
    "axe finds nothing serious in any view, %s",
    async (colorScheme) => {
      const { page, faults } = await open(record);
      await page.emulateMedia({ colorScheme });
      const only = colorScheme === "dark" ? "contrast" : undefined;
      const found: string[] = [];
      for (const view of VIEWS) {
        await page.evaluate((v) => {
          location.hash = `#/${v}`;
        }, view);
        await page.waitForTimeout(60);
        const link = page.locator("main a[data-words]").first();
        if ((await link.count()) > 0) await link.click();
        // The tools of a row lie over its edge while it is pointed at.
        await page.mouse.move(0, 0);
        await page.evaluate(() => (document.activeElement as HTMLElement).blur());
        for (const line of await seriousIn(page, only)) found.push(`${view}: ${line}`);
      }
      expect(found).toEqual([]);
      expect(faults).toEqual([]);
      await page.close();
    },
    180_000,
  );

  test("the same record gives the same bytes, in whatever order its keys stand", () => {
    const parts = { script: "1", style: "a{}" };
    const turned = Object.fromEntries(Object.entries(record).reverse()) as unknown as ReadoutRecord;
    expect(renderHtml(turned, parts)).toBe(renderHtml(record, parts));
  });
});
