// Programs of others that the tests of the exports read with, where they are installed.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** True where the program runs; says so once where it does not. */
export function installed(program: string, args: readonly string[], of: string): boolean {
  const { status } = spawnSync(program, args, { stdio: "ignore" });
  if (status !== 0) console.log(`${program} (${of}) is not installed: its tests are skipped`);
  return status === 0;
}

/** What a program prints, given the input; throws what it says on standard error where it fails. */
export function run(program: string, args: readonly string[], input = ""): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr || `${program} ended with ${status}`);
  return stdout;
}

/** Path of a schema of the tests. */
export function schema(name: string): string {
  return fileURLToPath(new URL(`../schemas/${name}`, import.meta.url));
}

/** Runs the body with the files in a folder that is gone afterwards. */
export async function withFiles<T>(
  files: readonly { readonly name: string; readonly text: string | Uint8Array }[],
  body: (folder: string) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "readout-"));
  try {
    for (const { name, text } of files) writeFileSync(join(folder, name), text);
    return await body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
