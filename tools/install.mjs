// Installs what the lock file names, where that is not done yet; used by the commands that must work on a fresh clone.
import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
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

/** Compiles the project, makes one file of the core and builds the views. Ends the process where that fails. */
export function build() {
  const code =
    run(process.execPath, [`${ROOT}node_modules/typescript/bin/tsc`, "-b"]) ||
    run(process.execPath, [`${ROOT}tools/bundle-core.mjs`]) ||
    (areViewsBuilt() ? 0 : run(process.execPath, [`${ROOT}tools/build-web.mjs`]));
  if (code !== 0) process.exit(code);
}

/** True where no source of the views is newer than what was built of them. */
function areViewsBuilt() {
  const built = ["dist/page/report.js", "dist/web/index.html"].map((f) =>
    statSync(ROOT + f, { throwIfNoEntry: false }),
  );
  if (built.some((b) => !b)) return false;
  const since = Math.min(...built.map((b) => b.mtimeMs));
  // The views take what they need of the core, too.
  return ["src/web", "src/core/model", "src/core/render", "tools/build-web.mjs", "package-lock.json"].every(
    (path) => isOlder(ROOT + path, since),
  );
}

function isOlder(path, since) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs < since;
  return readdirSync(path, { recursive: true }).every((f) => statSync(`${path}/${f}`).mtimeMs < since);
}
