// Installs what the lock file names, where that is not done yet; used by the commands that must work on a fresh clone.
import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the project, with a slash at its end. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Runs a command in the project's folder, its output shown; returns its exit code. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: "inherit", ...options });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

/** Installs the packages if node_modules does not hold what the lock file names. Ends the process where that fails. */
export function installIfNeeded() {
  if (isInstalled()) return;
  if (lstatSync(`${ROOT}node_modules`, { throwIfNoEntry: false })?.isSymbolicLink()) {
    // npm ci would empty the folder that others may be using.
    console.error("node_modules is a link to packages of another lock file: install where it leads");
    process.exit(1);
  }
  console.error("Installing packages (npm ci)");
  const code = run("npm", ["ci", "--no-fund", "--no-audit", "--loglevel=error"]);
  if (code !== 0) process.exit(code);
}

/** By version, not by the files' times: a checkout touches the lock file without changing it. */
function isInstalled() {
  const done = `${ROOT}node_modules/.package-lock.json`;
  if (!existsSync(done)) return false;
  const there = JSON.parse(readFileSync(done, "utf8")).packages;
  const wanted = JSON.parse(readFileSync(`${ROOT}package-lock.json`, "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, p]) => path === "" || p.optional || there[path]?.version === p.version,
  );
}

/** Compiles the project. Ends the process where that fails. */
export function build() {
  const code = run(process.execPath, [`${ROOT}node_modules/typescript/bin/tsc`, "-b"]);
  if (code !== 0) process.exit(code);
}
