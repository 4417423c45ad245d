// The built views of the one-file report.
import { readFileSync } from "node:fs";
import type { PageParts } from "../core/index.ts";
import { ReadoutError } from "../ingest/readout-error.ts";

/** The script and the style sheet of the views. Throws ReadoutError "not-built" where only a part of the project is compiled. */
export function pageParts(): PageParts {
  try {
    const part = (name: string) => readFileSync(new URL(`../page/${name}`, import.meta.url), "utf8");
    return { script: part("report.js"), style: part("report.css") };
  } catch {
    throw new ReadoutError("not-built", "the views are not built; npm run build makes them");
  }
}
