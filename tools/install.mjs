// Installs what the lock file names, where that is not done yet; used by the commands that must work on a fresh clone.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the project, with a slash at its end. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Runs a command in the project's folder, its output shown; returns its exit code. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: "inherit", ...options });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

/** Installs the packages if node_modules is missing or older than the lock file. Ends the process where that fails. */
export function installIfNeeded() {
  const done = `${ROOT}node_modules/.package-lock.json`;
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(`${ROOT}package-lock.json`).mtimeMs) return;
  console.error("Installing packages (npm ci)");
  const code = run("npm", ["ci", "--no-fund", "--no-audit", "--loglevel=error"]);
  if (code !== 0) process.exit(code);
}

/** Compiles the project. Ends the process where that fails. */
export function build() {
  const code = run(process.execPath, [`${ROOT}node_modules/typescript/bin/tsc`, "-b"]);
  if (code !== 0) process.exit(code);
}
