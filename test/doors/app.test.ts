// The app in a real browser, over a server and a workspace of its own.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf, seriousIn } from "../house/check-page.ts";
import { hasBrowser, launch } from "../house/in-browser.ts";
import { EXAMPLE } from "./run-cli.ts";
import { isBuilt, type Served, serveApp } from "./serve-app.ts";

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
  "brief",
  "review",
  "whole",
];

const LATER = (n: number) => `Talks to resume in Bergen, part ${n}

BERGEN, 24 Oct - Norway's chief negotiator, Ingunn Tveitane, said on Saturday: “We are not going to give up tonne number ${n}.”
The parties will meet again on 10 November in Bergen.
`;

describe.skipIf(!hasBrowser || !isBuilt)("the app", () => {
  let browser: Browser;
  let served: Served;
  let story: string;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launch(), serveApp([EXAMPLE])]);
    const { stories } = await (await fetch(`${served.base}/api/stories`)).json();
    story = `${served.base}/stories/${stories[0].id}`;
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  async function open(address: string, size = { width: 1400, height: 900 }) {
    const page = await browser.newPage({ viewport: size });
    const faults = faultsOf(page, served.base);
    await page.goto(address);
    await page.locator("main h1").first().waitFor();
    return { page, faults };
  }
  const marked = (page: Page) =>
    page
      .locator(".reader mark")
      .allTextContents()
      .then((t) => t.join(""));
  const stateOf = (page: Page, row: string) =>
    page.locator(`main [data-row="${row}"]`).first().getAttribute("data-state");
  async function paste(page: Page, text: string, publisher: string) {
    await page.keyboard.press("n");
    await page.locator("dialog textarea").fill(text);
    await page.locator("dialog input[name=publisher]").fill(publisher);
    await page.locator("dialog input[name=published]").fill("2026-10-24");
    await page.getByRole("button", { name: "Add this report" }).click();
    await page.getByText("1 report added").waitFor();
    await page.keyboard.press("Escape");
  }

  test("a decision of a person outlives everything that comes after it, until it is undone", async () => {
    const { page, faults } = await open(served.base);
    await page.locator("a.story-link").click();
    await page.locator(".summary").waitFor();
    await paste(page, LATER(1), "Bergen Post");
    await page.locator("nav.views a", { hasText: "Positions" }).click();
    await page.locator("table.matrix").waitFor();

    // The words of a position, opened from the keyboard.
    await page.keyboard.press("j");
    await page.keyboard.press("o");
    await page.locator(".reader mark").first().waitFor();
    const row = (await page
      .locator("main [data-row]:focus-within, main [data-row]:focus")
      .first()
      .getAttribute("data-row"))!;
    const [, start, end] = /:(\d+)-(\d+)/.exec(decodeURIComponent(page.url()))!;
    expect((await marked(page)).length).toBe(Number(end) - Number(start));

    await page.keyboard.press("r");
    await page.locator(`[data-row="${row}"][data-state=rejected]`).waitFor();
    await page.reload();
    await page.locator("table.matrix").waitFor();
    expect(await stateOf(page, row)).toBe("rejected");

    await paste(page, LATER(2), "Stavanger Post");
    await page.locator(`[data-row="${row}"]`).waitFor();
    expect(await stateOf(page, row)).toBe("rejected");

    await page.keyboard.press("u");
    await page.locator(`[data-row="${row}"][data-state=candidate]`).waitFor();
    await page.reload();
    await page.locator("table.matrix").waitFor();
    expect(await stateOf(page, row)).toBe("candidate");
    expect(faults).toEqual([]);
    await page.close();
  });

  test("review by the keyboard alone: next, accept, edit, comment, undo, search, help", async () => {
    const { page, faults } = await open(`${story}/review?by=events`);
    const current = () => page.evaluate(() => document.activeElement!.getAttribute("data-row")!);
    await page.keyboard.press("j");
    const first = await current();
    await page.locator(".reader mark").first().waitFor();
    await page.keyboard.press("a");
    await page.locator(`[data-row="${first}"][data-state=accepted]`).waitFor();
    await expect.poll(current).not.toBe(first);

    const second = await current();
    await page.keyboard.press("e");
    await page.locator("dialog[open]").waitFor();
    await page.locator("dialog select[name=status]").selectOption("possible");
    await page.locator("dialog input[name=why]").fill("the report says may");
    await page.keyboard.press("Enter");
    await page.locator(`[data-row="${second}"][data-state=corrected]`).waitFor();
    await page.locator(".log", { hasText: "the report says may" }).waitFor();

    await page.locator(`main [data-row="${second}"]`).focus();
    await page.keyboard.press("c");
    await page.locator("dialog textarea").fill("asked the desk in Oslo");
    await page.getByRole("button", { name: "Keep the comment" }).press("Enter");
    await page.locator(".log", { hasText: "asked the desk in Oslo" }).waitFor();

    await page.keyboard.press("u");
    await page.locator(".undone", { hasText: "asked the desk in Oslo" }).waitFor();
    await page.keyboard.press("?");
    for (const words of [
      "next row",
      "previous row",
      "accept the row",
      "reject the row",
      "edit the row",
      "undo",
      "search",
      "this help",
    ])
      await page.locator("dialog", { hasText: words }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await page.keyboard.type("moved");
    await page.keyboard.press("Enter");
    await page.waitForURL(/search\?q=moved/);
    await page.locator("main [data-row]").first().waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  test("a missed row is added by marking its words, and filtered by its state", async () => {
    const { page, faults } = await open(`${story}/reports`);
    await page.locator(".report-line a[href*='/reports/']").nth(1).click();
    await page.locator(".report-text").waitFor();
    const words = await page.evaluate(() => {
      const part = [...document.querySelectorAll(".report-text [data-start]")].find(
        (e) => !e.classList.contains("spoken") && e.textContent!.trim().length > 40,
      )!;
      const text = part.firstChild as Text;
      const from = text.data.search(/\S/);
      getSelection()!.setBaseAndExtent(text, from, text, from + 25);
      return getSelection()!.toString();
    });
    await page.keyboard.press("m");
    expect(await page.locator("dialog textarea").inputValue()).toBe(words);
    await page.getByRole("button", { name: "Add the row" }).press("Enter");
    await page.locator("[data-state=added]").first().waitFor();
    await page.goto(`${story}/statements?state=added`);
    await page.locator("[data-state=added]", { hasText: words.trim().slice(0, 20) }).waitFor();
    expect(await page.locator("main [data-row]:not([data-state=added])").count()).toBe(0);
    await page.keyboard.press("u");
    await page.getByText("No statement passes the filter.").waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  test("files are added; a bad one is named where it was dropped", async () => {
    const { page, faults } = await open(story);
    const [good, bad] = [join(served.folder, "good.txt"), join(served.folder, "photo.png")];
    writeFileSync(good, LATER(3));
    writeFileSync(bad, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]));
    await page.keyboard.press("n");
    await page.locator("dialog input[type=file]").setInputFiles([good, bad]);
    await page.getByText("1 report added").waitFor();
    expect(await page.locator("dialog .fault").textContent()).toContain("photo.png");
    expect(await page.locator("dialog input[type=url]").count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  test("annotations are dropped on the page: what they would do is said first, then they are candidates", async () => {
    const { page, faults } = await open(`${story}/review`);
    const { reports } = await (
      await fetch(`${served.base}/api${story.slice(served.base.length)}/record`)
    ).json();
    const source = `urn:readout:report:${reports[0].id}`;
    const mark = (exact: string) => ({
      type: "Annotation",
      creator: "Bo",
      body: { type: "TextualBody", purpose: "tagging", value: "texts" },
      target: { source, selector: { type: "TextQuoteSelector", exact } },
    });
    const words = reports[0].text
      .split("\n")
      .find((l: string) => l.length > 80)
      .slice(5, 60);
    const file = JSON.stringify([mark(words), mark("words that nobody wrote")]);
    await page.evaluate((json) => {
      const files = new DataTransfer();
      files.items.add(new File([json], "marks.jsonld"));
      document.dispatchEvent(new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true }));
    }, file);
    const dialog = page.locator("dialog");
    await dialog.getByText("1 row would be suggested").waitFor();
    await dialog.getByText("the words do not stand in the report").waitFor();
    await page.getByRole("button", { name: "Take them over" }).click();
    await dialog.getByText("1 row suggested").waitFor();
    await page.keyboard.press("Escape");
    await page
      .locator("section", { hasText: "Decisions" })
      .getByText("Bo", { exact: false })
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Import annotations" }).click();
    await dialog.locator("input[type=file]").setInputFiles({
      name: "no.json",
      mimeType: "application/json",
      buffer: Buffer.from("{"),
    });
    await dialog.locator(".fault", { hasText: /JSON/ }).waitFor();
    expect(faults.filter((f) => !f.includes("400"))).toEqual([]);
    await page.close();
  });

  test("a decision whose words are gone is listed, and comes back with them", async () => {
    const { page, faults } = await open(story);
    await paste(page, LATER(7), "Tromsø Post");
    await page.goto(`${story}/statements?q=tonne+number+7`);
    await page.locator("main [data-row]", { hasText: "number 7" }).first().waitFor();
    await page.keyboard.press("j");
    const row = await page.evaluate(() => document.activeElement!.getAttribute("data-row")!);
    await page.keyboard.press("r");
    await page.locator(`[data-row="${row}"][data-state=rejected]`).waitFor();
    await page.locator(`[data-row="${row}"] a.siglum`).click();
    await page.locator("#reader-title a").click();
    await page.getByRole("button", { name: "Take it out of the story" }).click();
    await page.waitForURL(/\/reports$/);
    await page.getByText("Report taken out.").waitFor();
    await page.goto(`${story}/review`);
    await page
      .locator("section", { hasText: "Decisions that bear on no row" })
      .getByText("number 7")
      .waitFor();
    // The removal is the last decision: undone, the words are back and so is what was decided.
    await page.keyboard.press("u");
    await page.getByText("Undone.").waitFor();
    await page.goto(`${story}/statements?state=rejected`);
    await page.locator(`[data-row="${row}"][data-state=rejected]`).waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  test("what a report says stays text", async () => {
    const evil = `<img src=x onerror="window.hacked=1"><script>window.hacked=1</script> “<b>We</b> will not sign,” said Ingunn Tveitane.`;
    const { page, faults } = await open(story);
    await paste(page, `${evil}\n\n${LATER(4)}`, `<svg onload="window.hacked=1">`);
    for (const view of ["reports", "statements", "whole"]) {
      await page.goto(`${story}/${view}`);
      await page.locator("main h1, main h2").first().waitFor();
      expect(await page.locator("main").textContent()).toMatch(/<img src=x|<svg onload/);
    }
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.evaluate(() => (globalThis as { hacked?: number }).hacked)).toBeUndefined();
    expect(faults).toEqual([]);
    await page.close();
  });

  test.each(["light", "dark"] as const)(
    "axe finds nothing serious in any view, %s",
    async (colorScheme) => {
      const { page, faults } = await open(served.base);
      await page.emulateMedia({ colorScheme });
      const only = colorScheme === "dark" ? "contrast" : undefined;
      const found = (await seriousIn(page, only)).map((line) => `stories: ${line}`);
      // "whole" is the others, one under another.
      for (const view of VIEWS.slice(0, -1)) {
        await page.goto(`${story}/${view}`);
        await page.locator("main h1, main h2").first().waitFor();
        for (const line of await seriousIn(page, only)) found.push(`${view}: ${line}`);
      }
      for (const key of ["n", "?", "m"]) {
        await page.goto(`${story}/positions`);
        await page.locator("table.matrix").waitFor();
        await page.keyboard.press(key);
        await page.locator("dialog[open]").waitFor();
        for (const line of await seriousIn(page, only)) found.push(`dialog ${key}: ${line}`);
      }
      await page.goto(`${story}/statements`);
      await page.locator("main [data-row]").first().waitFor();
      await page.keyboard.press("j");
      await page.keyboard.press("e");
      await page.locator("dialog[open]").waitFor();
      for (const line of await seriousIn(page, only)) found.push(`dialog e: ${line}`);
      expect(found).toEqual([]);
      expect(faults).toEqual([]);
      await page.close();
    },
    180_000,
  );

  test.each(["moved", "speaker:Tveitane -moved", 'kind:positions "not moved"'])(
    "the query %s gives the rows of the API, in the app and in the file",
    async (query) => {
      const { hits } = await (
        await fetch(
          `${served.base}/api/stories/${story.split("/").at(-1)}/search?limit=500&q=${encodeURIComponent(query)}`,
        )
      ).json();
      const ids = hits.map((h: { id: string }) => h.id);
      expect(ids.length).toBeGreaterThan(0);
      const { page } = await open(`${story}/search?q=${encodeURIComponent(query)}`);
      const rows = () =>
        page.locator("main [data-row]").evaluateAll((l) => l.map((e) => (e as HTMLElement).dataset["row"]));
      await expect.poll(async () => (await rows()).length).toBeGreaterThan(0);
      expect(await rows()).toEqual(ids.slice(0, (await rows()).length));
      const file = join(served.folder, "report.html");
      writeFileSync(
        file,
        await (await fetch(`${story.replace("/stories/", "/api/stories/")}/report.html`)).text(),
      );
      await page.goto(`${pathToFileURL(file).href}#/search?q=${encodeURIComponent(query)}`);
      await expect.poll(async () => (await rows()).length).toBeGreaterThan(0);
      expect(await rows()).toEqual(ids.slice(0, (await rows()).length));
      await page.close();
    },
  );

  test("every view is also data", async () => {
    const { page } = await open(`${story}/positions`);
    for (const view of VIEWS) {
      await page.goto(`${story}/${view}`);
      await page.locator("main h1, main h2").first().waitFor();
      for (const address of await page
        .locator(".data a")
        .evaluateAll((l) => l.map((a) => (a as HTMLAnchorElement).href)))
        expect([(await fetch(address)).status, address]).toEqual([200, address]);
    }
    await page.close();
  });
});
