// What the command line says and returns when something went wrong.
import { CommanderError } from "commander";

/** Exit code for wrong usage: an unknown command or option, a missing argument. */
const WRONG_USAGE = 2;

/**
 * The exit code of an error, after its one line was written to standard error: 0 for help and version, 2 for wrong usage,
 * 1 for anything else. Errors that a person can mend carry a `code`; any other is a fault of ours and keeps its stack.
 */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
  if (error instanceof Error && "code" in error) complain(error.message);
  else complain(error instanceof Error ? `a fault in readout: ${error.stack ?? error.message}` : String(error));
  return 1;
}

/** Writes "readout: …" to standard error. */
export function complain(message: string): void {
  process.stderr.write(`readout: ${message}\n`);
}
