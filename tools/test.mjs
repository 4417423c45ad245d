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
installOthers();
if (check("compiles (tsc -b)", bin("tsc"), ["-b"])) {
  check("makes one file of the core (esbuild)", process.execPath, [`${ROOT}tools/bundle-core.mjs`]);
  check("builds the views (vite)", process.execPath, [`${ROOT}tools/build-web.mjs`]);
  check("types of the tests (tsc)", bin("tsc"), ["-p", "tsconfig.test.json"]);
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

/** Programs of others that tests run, by Debian's package of each: how one sees that it is there. */
function others() {
  const python = (module) => () => runs("/usr/bin/python3", ["-c", `import ${module}`]);
  return {
    chromium: () => ["/usr/bin/chromium", "/usr/bin/google-chrome"].some(existsSync),
    "libxml2-utils": () => runs("xmllint", ["--version"]),
    sqlite3: () => runs("sqlite3", ["--version"]),
    "python3-networkx": python("networkx"),
    "python3-igraph": python("igraph"),
    "python3-feedparser": python("feedparser"),
    "libjgrapht-java": () => existsSync("/usr/share/java/jgrapht-io.jar"),
    "libreoffice-writer-nogui": () => runs("soffice", ["--version"]),
    "fonts-liberation": () => existsSync("/usr/share/fonts/truetype/liberation"),
    "poppler-utils": () => runs("pdftotext", ["-v"]),
  };
}

function runs(program, args) {
  return spawnSync(program, args, { stdio: "ignore" }).status === 0;
}

/** Installs of these what is missing, on Debian and where we may. Without one its tests skip and say so. */
function installOthers() {
  const missing = () =>
    Object.entries(others())
      .filter(([, there]) => !there())
      .map(([name]) => name);
  const wanted = missing();
  if (wanted.length === 0) return;
  if (process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log(`Installing for the tests (apt-get): ${wanted.join(", ")}`);
    const quiet = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
    run("apt-get", ["update", "-qq"], quiet);
    // One by one: what there is no package of must not keep the others away.
    for (const name of wanted)
      run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], quiet);
  }
  const without = missing();
  if (without.length > 0) console.log(`Tests will be skipped for want of ${without.join(", ")}`);
}
