// What is asked of every page in a browser: no fault in the console, no request to another host, nothing that axe finds serious.
import axe from "axe-core";
import type { Page } from "playwright-core";

/** A list that fills with the faults of a page while it is used; `own` is what its addresses begin with. */
export function faultsOf(page: Page, own: string): string[] {
  const faults: string[] = [];
  page.on("console", (m) => faults.push(`${m.type()}: ${m.text()}`));
  page.on("pageerror", (e) => faults.push(e.message));
  page.on("request", (r) => {
    if (!r.url().startsWith(own) && !r.url().startsWith("data:")) faults.push(`asked ${r.url()}`);
  });
  return faults;
}

/**
 * What axe-core finds serious or critical in the page as it is now (WCAG 2.2 A and AA), a line each; `only` the contrast of
 * colours where nothing else can have changed.
 */
export async function seriousIn(page: Page, only?: "contrast"): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (contrast) => {
    // biome-ignore lint/suspicious/noExplicitAny: axe hangs itself on the window
    const { violations } = await (globalThis as any).axe.run(document, {
      runOnly: contrast
        ? { type: "rule", values: ["color-contrast"] }
        : ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      resultTypes: ["violations"],
    });
    return violations
      .filter((v: { impact: string }) => v.impact === "serious" || v.impact === "critical")
      .map(
        (v: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
          `${v.id}: ${v.nodes[0]!.html.slice(0, 160)} ${v.nodes[0]!.failureSummary.slice(0, 400)}`,
      );
  }, only === "contrast");
}
