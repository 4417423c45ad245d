// The bytes of a file that a command was given.
import { readFileSync } from "node:fs";
import { ReadoutError } from "../ingest/readout-error.ts";

/** The bytes of a file; "-" reads standard input. Throws ReadoutError with the system's code. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path === "-" ? 0 : path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unreadable";
    throw new ReadoutError(
      code,
      `${path}: ${code === "ENOENT" ? "no such file" : `cannot be read (${code})`}`,
    );
  }
}
