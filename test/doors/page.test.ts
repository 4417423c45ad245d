// The one-file report in a real browser, opened from disk.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ReadoutRecord, renderHtml } from "../../src/core/index.ts";
import { hasBrowser, launch } from "../house/in-browser.ts";
import { recordOfGold } from "../stories/record-of-gold.ts";
import { EXAMPLE, ROOT } from "./run-cli.ts";

const script = readFileSync(join(ROOT, "dist/page/reader.js"), "utf8");
const { record } = recordOfGold(EXAMPLE, join(ROOT, "test/stories/mackerel-talks.gold.json"));

/** The record with every word of the reports and rows turned hostile, offsets kept true by the length of the text before. */
function hostile(r: ReadoutRecord): ReadoutRecord {
  const evil = `</script><script>window.hacked = 1</script><img src=x onerror="window.hacked = 1">'"&\u2028`;
  return {
    ...r,
    reports: r.reports.map((p) => ({ ...p, text: p.text + evil, headline: evil, publisher: evil })),
    disputes: r.disputes.map((d) => ({ ...d, about: evil })),
    notes: [{ code: "x", message: evil, report: null }],
  };
}

describe.skipIf(!hasBrowser)("the one-file report", () => {
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
    html: string,
    hash = "",
    size = { width: 1300, height: 900 },
  ): Promise<{ page: Page; faults: string[] }> {
    const file = join(folder, "page.html");
    writeFileSync(file, html);
    const page = await browser.newPage({ viewport: size });
    const faults: string[] = [];
    page.on("console", (m) => faults.push(m.text()));
    page.on("pageerror", (e) => faults.push(e.message));
    page.on("request", (r) => r.url().startsWith("file:") || faults.push(r.url()));
    await page.goto(pathToFileURL(file).href + hash);
    return { page, faults };
  }

  test("opens without a fault and asks for nothing but itself", async () => {
    const { page, faults } = await open(renderHtml(record, script));
    expect(await page.title()).not.toBe("");
    expect(faults).toEqual([]);
    await page.close();
  });

  test("every link to words opens its report with just those words marked", async () => {
    const { page, faults } = await open(renderHtml(record, script));
    const wrong = await page.evaluate(async () => {
      const texts = new Map(
        JSON.parse(document.getElementById("record")!.textContent!).reports.map(
          (r: { id: string; text: string }) => [r.id, r.text],
        ),
      );
      const bad: string[] = [];
      for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href^='#w/']")) {
        const [, id, span] = link.getAttribute("href")!.split("/") as [string, string, string];
        const [start, end] = span.split("-").map(Number) as [number, number];
        link.click();
        await new Promise((go) => setTimeout(go, 0));
        if (location.hash !== link.getAttribute("href")) dispatchEvent(new HashChangeEvent("hashchange"));
        const marked = [...document.querySelectorAll("#reader-text mark")].map((m) => m.textContent).join("");
        if (marked !== (texts.get(id) as string).slice(start, end)) bad.push(link.href);
      }
      return bad;
    });
    expect(wrong).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  test("every row of the record has an address that leads to it", async () => {
    const { page } = await open(renderHtml(record, script));
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
      (ids) => ids.filter((id) => document.getElementById(id) === null),
      rows.map((r) => r.id),
    );
    expect(lost).toEqual([]);
    const twice = await page.evaluate(() => {
      const ids = [...document.querySelectorAll("[id]")].map((e) => e.id);
      return ids.filter((id, i) => ids.indexOf(id) !== i);
    });
    expect(twice).toEqual([]);
    await page.close();
  });

  test("works with the keyboard alone, and gives the focus back", async () => {
    const { page } = await open(renderHtml(record, script));
    await page.locator("#disputes ~ * a.words").first().focus();
    const said = await page.evaluate(() => document.activeElement!.textContent!.replace(/[“”]/g, ""));
    await page.keyboard.press("Enter");
    await page.locator("#reader-text mark").first().waitFor();
    expect(
      await page
        .locator("#reader-text mark")
        .allTextContents()
        .then((t) => t.join("").trim()),
    ).toContain(said.slice(0, 20));
    await page.keyboard.press("j");
    const next = await page.locator("#reader-text mark").allTextContents();
    expect(next.join("")).not.toBe(said);
    await page.keyboard.press("Escape");
    expect(await page.locator("#reader").isHidden()).toBe(true);
    expect(await page.evaluate(() => document.activeElement!.className)).toContain("words");
    await page.close();
  });

  test("an address with words opens them at once", async () => {
    const q = record.quotations[3]!;
    const c = q.content[0]!;
    const { page } = await open(renderHtml(record, script), `#w/${c.report}/${c.start}-${c.end}/${q.id}`);
    expect((await page.locator("#reader-text mark").allTextContents()).join("")).toBe(c.exact);
    expect(await page.locator(`#${q.id}`).isVisible()).toBe(true);
    await page.close();
  });

  test("hostile words stay words", async () => {
    const { page, faults } = await open(renderHtml(hostile(record), script));
    await page.locator("a.words").first().click();
    expect(await page.evaluate(() => (globalThis as { hacked?: number }).hacked)).toBeUndefined();
    expect(await page.locator("img").count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  test.each([640, 360])("fits a window of %i pixels (a large one at 200 % or more)", async (width) => {
    const { page } = await open(renderHtml(record, script), "", { width, height: 700 });
    await page.locator("a.words").first().click();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    await page.close();
  });

  test.each(["light", "dark"] as const)("text has a contrast of 4.5 : 1 or more, %s", async (colorScheme) => {
    const { page } = await open(renderHtml(record, script));
    await page.emulateMedia({ colorScheme });
    await page.locator("a.words").first().click();
    const poor = await page.evaluate(() => {
      const channel = (c: number) =>
        c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4;
      const light = (c: string) => {
        const [r, g, b] = (c.match(/[\d.]+/g) ?? []).map(Number) as [number, number, number];
        return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
      };
      const ground = (e: Element | null): string => {
        if (!e) return getComputedStyle(document.body).backgroundColor;
        const c = getComputedStyle(e).backgroundColor;
        return c === "rgba(0, 0, 0, 0)" ? ground(e.parentElement) : c;
      };
      const bad = new Set<string>();
      for (const e of document.querySelectorAll("body *")) {
        const own = [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent!.trim() !== "");
        const style = getComputedStyle(e);
        if (!own || !e.checkVisibility() || e.closest(".permalink, script")) continue;
        const [a, b] = [light(style.color), light(ground(e))].sort((x, y) => y - x) as [number, number];
        const ratio = (a + 0.05) / (b + 0.05);
        if (ratio < 4.5) bad.add(`${e.tagName}.${e.className} ${ratio.toFixed(2)}`);
      }
      return [...bad];
    });
    expect(poor).toEqual([]);
    await page.close();
  });
});
