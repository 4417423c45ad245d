// The browser's half of the one-file report.
import { readFileSync } from "node:fs";

/** The compiled text of the page's script. */
export function pageScript(): string {
  return readFileSync(new URL("../page/reader.js", import.meta.url), "utf8");
}
