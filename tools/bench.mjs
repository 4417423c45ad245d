// `npm run bench`: how long the work takes, held against what was promised (docs/performance.md).
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { build, installIfNeeded, ROOT } from "./install.mjs";
import { writeMany } from "./many-reports.mjs";

const MAIN = `${ROOT}dist/cli/main.js`;
const EXAMPLE = `${ROOT}examples/mackerel-talks`;
const FIVE_SECONDS = 1;
const MANY_SECONDS = 10;
const MANY = 500;

installIfNeeded();
build();
const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
try {
  console.log(`${cpus()[0]?.model.trim() ?? "unknown processor"}, Node ${process.version}\n`);
  const bare = best(7, () => node(["-e", "0"]));
  const files = readdirSync(EXAMPLE)
    .filter((f) => f.endsWith(".txt"))
    .slice(0, 5);
  const beside = [
    "--meta",
    `${EXAMPLE}/reports.csv`,
    "--parties",
    `${EXAMPLE}/parties.json`,
    "--codebook",
    `${EXAMPLE}/codebook.json`,
  ];
  const five = best(7, () =>
    node([
      MAIN,
      "build",
      ...files.map((f) => join(EXAMPLE, f)),
      ...beside,
      "--json",
      join(folder, "five.json"),
      "--quiet",
    ]),
  );
  report(
    "five reports, process start included",
    five,
    FIVE_SECONDS,
    `${(five / bare).toFixed(1)} × the start of Node (${bare.toFixed(2)} s)`,
  );

  const many = join(folder, "many");
  const bytes = writeMany(many, MANY);
  const seconds = node([MAIN, "build", many, "--json", join(folder, "many.json"), "--quiet"]);
  report(
    `${MANY} reports (${(bytes / 1e6).toFixed(1)} MB, changed names)`,
    seconds,
    MANY_SECONDS,
    `${((1000 * seconds) / MANY).toFixed(1)} ms a report`,
  );

  const alone = node([MAIN, "annotate", many]);
  const rate = bytes / 1e6 / (alone - bare);
  console.log(
    `${"annotate alone, on all cores".padEnd(44)}${alone.toFixed(2).padStart(7)} s           ${rate.toFixed(2)} MB/s (one core: tools/bench-annotate.mjs)`,
  );

  const volume = join(folder, "volume");
  const published = writeVolume(volume);
  if (published === 0) console.log(`${MANY} published reports: skipped, ../shared/data/volume is not there`);
  else
    report(
      `${MANY} published reports (${(published / 1e6).toFixed(1)} MB)`,
      node([MAIN, "build", volume, "--json", join(folder, "volume.json"), "--quiet"]),
      MANY_SECONDS,
      "news of all kinds, taken evenly from the public volume",
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Seconds that a Node process takes from its start to its end. */
function node(args) {
  const began = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  if (status !== 0)
    throw new Error(`node ${args.slice(0, 2).join(" ")} left with ${status}: ${stderr.slice(-500)}`);
  return Number(process.hrtime.bigint() - began) / 1e9;
}

function best(times, run) {
  return Math.min(...Array.from({ length: times }, run));
}

function report(what, seconds, limit, aside) {
  const fine = seconds < limit;
  console.log(
    `${what.padEnd(44)}${seconds.toFixed(2).padStart(7)} s  ${fine ? "<" : "NOT <"} ${limit} s  ${aside}`,
  );
  if (!fine) process.exitCode = 1;
}

/** As many reports of the public volume where it lies beside the project; returns their bytes, 0 where it does not. */
function writeVolume(into) {
  const from = join(ROOT, "../shared/data/volume");
  const sets = existsSync(from) ? readdirSync(from).filter((f) => f.endsWith(".jsonl.gz")) : [];
  if (sets.length === 0) return 0;
  mkdirSync(into, { recursive: true });
  const each = Math.floor(MANY / sets.length);
  let bytes = 0;
  for (const set of sets) {
    const lines = gunzipSync(readFileSync(join(from, set)))
      .toString()
      .split("\n")
      .filter(Boolean);
    const step = Math.max(1, Math.floor(lines.length / each));
    for (let n = 0; n < each && n * step < lines.length; n++) {
      const { title, text } = JSON.parse(lines[n * step]);
      const whole = title ? `${title}\n\n${text}` : text;
      writeFileSync(join(into, `${set.split(".")[0]}-${n}.txt`), whole);
      bytes += Buffer.byteLength(whole);
    }
  }
  return bytes;
}
