// The core in a real browser: the same record as in Node, byte for byte.
import { readFileSync } from "node:fs";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canonicalJson, readout } from "../../src/core/index.ts";
import { readInputs } from "../../src/ingest/read-inputs.ts";
import { shippedSyntax } from "../laws/syntax.ts";
import { stories } from "../stories/stories.ts";
import { hasBrowser, launch } from "./in-browser.ts";

describe.skipIf(!hasBrowser)("core in Chromium", () => {
  let browser: Browser;
  let code: string;
  beforeAll(async () => {
    browser = await launch();
    const bundle = await build({
      entryPoints: ["src/core/index.ts"],
      bundle: true,
      format: "iife",
      globalName: "core",
      target: "es2023",
      write: false,
    });
    code = bundle.outputFiles[0]!.text;
  });
  afterAll(() => browser?.close());

  test.each(stories())("%s: the record is the same bytes", async (_name, folder) => {
    const { inputs, parties, codebook, notes } = readInputs([folder]);
    const more = { notes, ...(parties ? { parties } : {}), ...(codebook ? { codebook } : {}) };
    const page = await browser.newPage();
    await page.addScriptTag({ content: code });
    const model = readFileSync(new URL("../../model/syntax-en.bin", import.meta.url)).toString("base64");
    const there = await page.evaluate(
      ([given, options, bytes]) => {
        // biome-ignore lint/suspicious/noExplicitAny: the bundle hangs the core on the window
        const core = (globalThis as any).core;
        const syntax = core.loadSyntax(Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0)));
        return core.canonicalJson(core.readout(given, { ...options, syntax })) as string;
      },
      [inputs, more, model] as const,
    );
    await page.close();
    expect(there).toBe(canonicalJson(readout(inputs, { ...more, syntax: shippedSyntax() })));
  });
});
