// Files and folders to report inputs: bytes decoded, what lies beside the texts taken along.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { ReportInput } from "../core/index.ts";

/** The inputs at the given paths (files, or folders of .txt files). */
export function readInputs(paths: readonly string[]): ReportInput[] {
  return paths.flatMap((p) =>
    statSync(p).isDirectory()
      ? readdirSync(p)
          .filter((f) => f.endsWith(".txt"))
          .sort()
          .map((f) => ({ file: join(p, f), text: readFileSync(join(p, f), "utf8") }))
      : [{ file: p, text: readFileSync(p, "utf8") }],
  );
}
