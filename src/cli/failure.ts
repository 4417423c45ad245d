// What the command line says and returns when something went wrong.
import { CommanderError } from "commander";
import { ReadoutError } from "../ingest/readout-error.ts";

/** Exit code for wrong usage: an unknown command or option, a missing argument. */
const WRONG_USAGE = 2;

/**
 * The exit code of an error, after its one line was written to standard error: 0 for help and version, 2 for wrong usage,
 * 1 for anything else. A ReadoutError is one that a person can mend; any other is a fault of ours and keeps its stack.
 */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
  if (error instanceof ReadoutError) complain(error.message);
  else
    complain(error instanceof Error ? `a fault in readout: ${error.stack ?? error.message}` : String(error));
  return 1;
}

/** Writes "readout: …" to standard error, once for every line of the message. */
export function complain(message: string): void {
  process.stderr.write(message.replace(/^/gm, "readout: ").concat("\n"));
}
