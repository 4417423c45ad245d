// The stories that the laws are tried on: the example always, those beside the project where they are there.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BESIDE = join(ROOT, "../shared/stories");

/** Folder of the example that ships with the project. */
export const EXAMPLE = join(ROOT, "examples/mackerel-talks");

/** Name and folder of every story there is. */
export function stories(): [name: string, folder: string][] {
  const own: [string, string][] = [["the example", EXAMPLE]];
  if (!existsSync(BESIDE)) {
    console.log("../shared/stories is not there: only the example is tried");
    return own;
  }
  const more = readdirSync(BESIDE, { withFileTypes: true }).filter(
    (e) => e.isDirectory() && e.name !== "mackerel-talks",
  );
  return [...own, ...more.map((e): [string, string] => [e.name, join(BESIDE, e.name)])];
}
