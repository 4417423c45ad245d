// `npm test`: installs, builds, checks and tests; the last line is "N passed, N failed[, N skipped]".
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installIfNeeded, ROOT, run } from "./install.mjs";

const bin = (name) => `${ROOT}node_modules/.bin/${name}`;
let passed = 0;
let failed = 0;
let skipped = 0;

/** One check by a program: passed if it ends with 0. */
function check(name, command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: ROOT, encoding: "utf8" });
  const fine = status === 0;
  fine ? passed++ : failed++;
  console.log(`${fine ? "ok    " : "FAILED"} ${name}`);
  if (!fine) console.log(`${stdout ?? ""}${stderr ?? ""}`);
  return fine;
}

installIfNeeded();
browser();
if (check("compiles (tsc -b)", bin("tsc"), ["-b"])) {
  check("makes one file of the core (esbuild)", process.execPath, [`${ROOT}tools/bundle-core.mjs`]);
  check("builds the views (vite)", process.execPath, [`${ROOT}tools/build-web.mjs`]);
  check("style (biome)", bin("biome"), ["check", "."]);
  check("layers (dependency-cruiser)", bin("depcruise"), ["src", "--config", ".dependency-cruiser.cjs"]);
  check("nothing unused (knip)", bin("knip"), []);
  tests();
}
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed > 0 ? 1 : 0;

function tests() {
  const folder = mkdtempSync(join(tmpdir(), "readout-test-"));
  const report = join(folder, "report.json");
  const code = run(bin("vitest"), [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ]);
  if (existsSync(report)) {
    const result = JSON.parse(readFileSync(report, "utf8"));
    passed += result.numPassedTests;
    failed += result.numFailedTests;
    skipped += result.numPendingTests + (result.numTodoTests ?? 0);
    // A file that does not even load has no tests to count.
    if (code !== 0 && result.numFailedTests === 0) failed++;
  } else failed++;
  rmSync(folder, { recursive: true, force: true });
}

/** A browser for the tests that need one: Debian's, installed where it is missing and we may. Without one they skip and say so. */
function browser() {
  if (["/usr/bin/chromium", "/usr/bin/google-chrome"].some(existsSync)) return;
  if (process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Installing Chromium for the browser tests (apt-get)");
    const quiet = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
    run("apt-get", ["update", "-qq"], quiet);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], quiet);
  }
  if (!existsSync("/usr/bin/chromium")) console.log("No Chromium: the browser tests will be skipped");
}
