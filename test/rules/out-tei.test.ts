// The apparatus in a TEI reader that is not ours: CETEIcean, in a real browser.
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { EXPORT_FORMATS } from "../../src/core/index.ts";
import { hasBrowser, launch } from "../house/in-browser.ts";
import { exampleRecord } from "./out-example.ts";

const CETEI = fileURLToPath(new URL("../../node_modules/CETEIcean/dist/CETEI.js", import.meta.url));

describe.runIf(hasBrowser)("TEI (CETEIcean)", () => {
  test("every utterance with its lemma, its readings and their witnesses", async () => {
    const record = exampleRecord();
    const browser = await launch();
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ path: CETEI });
      const read = await page.evaluate(async (xml) => {
        type Reader = { makeHTML5(xml: string, then: (made: Element) => void): void };
        const reader = new (window as unknown as { CETEI: new () => Reader }).CETEI();
        const made = await new Promise<Element>((done) => reader.makeHTML5(xml, done));
        const all = (name: string, within: Element = made) => [...within.querySelectorAll(name)];
        return {
          witnesses: all("tei-witness").map((w) => w.id),
          apps: all("tei-app").map((app) =>
            all("tei-lem, tei-rdg", app).map((r) => [r.getAttribute("wit"), r.textContent]),
          ),
        };
      }, EXPORT_FORMATS["tei"]!.files(record, {})[0]!.text);
      expect(read.witnesses.sort()).toEqual(record.reports.map((r) => r.id).sort());
      const went = record.utterances.map((u) =>
        u.renderings.map((r) => [`#${r.citation.report}`, r.citation.exact]).sort(),
      );
      const inOrder = (apps: unknown[]) => apps.map((a) => JSON.stringify(a)).sort();
      expect(inOrder(read.apps.map((app) => app.sort()))).toEqual(inOrder(went));
    } finally {
      await browser.close();
    }
  });
});
