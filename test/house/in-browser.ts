// A real browser for the tests that need one; null where there is none, and the tests say that they were skipped.
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where browsers are found; Playwright's own is asked last. */
const PATHS = ["/usr/bin/chromium", "/usr/bin/google-chrome", chromium.executablePath()];
const executablePath = PATHS.find((p) => p && existsSync(p));

/** True where the browser tests can run. */
export const hasBrowser = executablePath !== undefined;
if (!hasBrowser) console.log("no Chromium on this machine: the browser tests are skipped");

/** Starts the browser, closed to the network but for pages from disk. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: executablePath!,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
