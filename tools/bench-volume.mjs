// `node tools/bench-volume.mjs [FOLDER] [--half] [--same-text]`: a big volume of reports read, annotated and grouped in one process, streamed
// (docs/performance.md, "Many reports"). FOLDER holds .jsonl.gz files with a line { id, title, date, text } a report; without it
// ../shared/data/volume. --half: every second report only. --same-text: the search for nearly equal texts beside a public package.
import { spawnSync } from "node:child_process";
import { createReadStream, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { findSameTexts } from "../dist/core/group/same-text.js";
import { jaccard, shinglesOf } from "../dist/core/group/shingles.js";
import { groupReports } from "../dist/core/index.js";
import { mapReports } from "../dist/work/map-reports.js";

const ROOT = new URL("..", import.meta.url);
const given = process.argv.slice(2).filter((a) => !a.startsWith("--"))[0];
const folder = given ?? new URL("../shared/data/volume", ROOT).pathname;
const half = process.argv.includes("--half");
if (!existsSync(folder)) {
  console.log(`${folder} is not there: nothing to measure`);
  process.exit(0);
}
console.log(
  `${cpus()[0]?.model.trim() ?? "unknown processor"}, ${availableParallelism()} cores, Node ${process.version}`,
);
if (process.argv.includes("--same-text")) await sameTexts();
else await volume();

/** The reports of the folder, one at a time. */
async function* rows() {
  let n = 0;
  for (const name of readdirSync(folder)
    .filter((f) => f.endsWith(".jsonl.gz"))
    .sort()) {
    const lines = createInterface({ input: createReadStream(join(folder, name)).pipe(createGunzip()) });
    for await (const line of lines) if (!half || n++ % 2 === 0) yield JSON.parse(line);
  }
}

async function volume() {
  let characters = 0;
  const inputs = (async function* () {
    for await (const { id, title, date, text } of rows()) {
      characters += title.length + text.length;
      yield { file: String(id), text: `${title}\n\n${text}`, published: date };
    }
  })();
  const model = () => readFileSync(new URL("model/syntax-en.bin", ROOT));
  const began = performance.now();
  const sketches = [];
  for await (const s of mapReports("sketch", inputs, { workers: availableParallelism(), model })) {
    sketches.push(s);
    if (process.stderr.isTTY && sketches.length % 100 === 0)
      process.stderr.write(`\r\u001b[K${sketches.length} reports read`);
  }
  const read = performance.now();
  const groups = groupReports(sketches);
  const done = performance.now();
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
  const s = (ms) => `${(ms / 1000).toFixed(1)} s`;
  const stories = groups.filter((g) => g.reports.length > 1);
  const copies = groups.reduce((sum, g) => sum + g.same_text.reduce((n, t) => n + t.length - 1, 0), 0);
  const { user, system } = process.cpuUsage();
  console.log(`${sketches.length} reports, ${(characters / 1e6).toFixed(1)} million characters
read and annotated  ${s(read - began)}
grouped             ${s(done - read)}   ${stories.length} stories of several reports (largest ${groups[0]?.reports.length}), ${groups.length - stories.length} alone, ${copies} with the text of another
all                 ${s(done - began)}   ${Math.round((1000 * sketches.length) / (done - began))} reports a second, ${(characters / 1000 / (done - began)).toFixed(2)} MB/s
processor time      ${s((user + system) / 1000)}   of all threads; where other work runs beside this the clock tells less than it
peak memory         ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

/**
 * Nearly equal texts: ours beside the package `minhash` (128 permutations, 25 bands of five, which is what datasketch takes for a threshold of one half),
 * installed into a temporary folder; one run, the same texts.
 */
async function sameTexts() {
  const texts = [];
  for await (const { text } of rows()) texts.push(text);
  const busy = () => process.cpuUsage().user / 1e6;
  const began = [performance.now() / 1000, busy()];
  const shingles = texts.map(shinglesOf);
  const { first, pairs } = findSameTexts(shingles);
  const [ours, oursBusy] = [performance.now() / 1000 - began[0], busy() - began[1]];
  const copies = new Map();
  first.forEach((f, i) => {
    copies.set(f, [...(copies.get(f) ?? []), i]);
  });
  const found = new Set();
  const add = (a, b) => found.add(a < b ? `${a} ${b}` : `${b} ${a}`);
  for (const same of copies.values())
    for (const [x, a] of same.entries()) for (const b of same.slice(x + 1)) add(a, b);
  for (const { a, b } of pairs) for (const x of copies.get(a)) for (const y of copies.get(b)) add(x, y);

  const temporary = mkdtempSync(join(tmpdir(), "readout-bench-"));
  try {
    const install = spawnSync("npm", ["install", "--silent", "--prefix", temporary, "minhash@0.0.9"], {
      encoding: "utf8",
    });
    if (install.status !== 0)
      throw new Error(`minhash@0.0.9 could not be installed: ${install.stderr.slice(-300)}`);
    const { Minhash, LshIndex } = createRequire(join(temporary, "x.cjs"))("minhash");
    const start = [performance.now() / 1000, busy()];
    const index = new LshIndex({ bandSize: 5 });
    const hashes = texts.map((text, i) => {
      const words = text.toLowerCase().match(/[\p{L}\p{N}]\S*/gu) ?? [];
      const hash = new Minhash({ numPerm: 128 });
      for (let w = 0; w + 5 <= Math.max(5, words.length); w++) hash.update(words.slice(w, w + 5).join(" "));
      index.insert(String(i), hash);
      return hash;
    });
    const candidates = new Set();
    const theirs = new Set();
    hashes.forEach((hash, i) => {
      for (const key of index.query(hash)) {
        if (Number(key) <= i) continue;
        candidates.add(`${i} ${key}`);
        if (hash.jaccard(hashes[Number(key)]) >= 0.5) theirs.add(`${i} ${key}`);
      }
    });
    const [seconds, secondsBusy] = [performance.now() / 1000 - start[0], busy() - start[1]];
    const isReal = (pair) => {
      const [a, b] = pair.split(" ").map(Number);
      return jaccard(shingles[a], shingles[b]) >= 0.5;
    };
    const real = [...candidates].filter(isReal);
    const all = new Set([...found, ...real]);
    console.log(`${texts.length} texts, ${all.size} pairs are known that share half of their runs of five words
ours     ${ours.toFixed(1)} s (${oursBusy.toFixed(1)} s of the processor)   ${found.size} pairs, ${[...found].filter(isReal).length} of them truly
minhash  ${seconds.toFixed(1)} s (${secondsBusy.toFixed(1)} s of the processor)   ${candidates.size} candidates, ${real.length} of them truly; ${theirs.size} by its estimate, ${[...theirs].filter(isReal).length} of them truly
of those it finds we have ${real.filter((p) => found.has(p)).length}; ours takes ${(oursBusy / secondsBusy).toFixed(3)} of its time`);
    if (oursBusy > secondsBusy / 2 || real.some((p) => !found.has(p))) process.exitCode = 1;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
