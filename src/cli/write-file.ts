// Files written whole or not at all.
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { ReadoutError } from "../ingest/readout-error.ts";

/**
 * Writes the text or bytes under the name in one step: beside it first, then renamed over it, so that no reader ever sees half a
 * file and a run that is broken off leaves the old one. Throws ReadoutError with the system's code.
 */
export function writeFile(path: string, content: string | Uint8Array): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    writeFileSync(beside, content);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    const code = (error as NodeJS.ErrnoException).code ?? "write-failed";
    throw new ReadoutError(code, `${path}: cannot be written (${code})`);
  }
}
