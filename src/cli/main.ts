#!/usr/bin/env node
// The command line's door: runs a command and turns what went wrong into one line and an exit code.
import { exitCodeOf } from "./failure.ts";
import { makeProgram } from "./program.ts";

// A reader that has seen enough ("| head") is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  await makeProgram().parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}
