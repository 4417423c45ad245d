// Which engine this is, down to its rules: what was made by another one is made anew.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { VERSION } from "../core/index.ts";

/** Version and the hash of the core's code and of the language model: a changed rule is another engine, released or not. */
export function engineName(): string {
  name ??= `${VERSION}+${fingerprint()}`;
  return name;
}
let name: string | undefined;

function fingerprint(): string {
  const core = fileURLToPath(new URL("../core/", import.meta.url));
  const hash = createHash("sha256");
  const files = readdirSync(core, { recursive: true, encoding: "utf8" }).filter((f) => /\.[jt]s$/.test(f));
  for (const file of files.filter((f) => !f.endsWith(".d.ts")).sort())
    hash.update(file.replaceAll("\\", "/")).update(readFileSync(join(core, file)));
  hash.update(readFileSync(new URL("../../model/syntax-en.bin", import.meta.url)));
  return hash.digest("hex").slice(0, 16);
}
