// `node tools/bench-compare.mjs [500 1000 2000]`: time and memory of comparing many reports of one story (docs/performance.md, "Compare").
// The reports are the invented example's, with names changed and sentences left out by a fixed rule, so that any two share much.
import { readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { performance } from "node:perf_hooks";
import { compare } from "../dist/core/compare/compare.js";
import { readReport } from "../dist/core/readout.js";
import { loadSyntax } from "../dist/core/syntax/syntax.js";

const ROOT = new URL("..", import.meta.url);
const EXAMPLE = new URL("examples/mackerel-talks/", ROOT);
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((n) => n > 0);
const syntax = loadSyntax(readFileSync(new URL("model/syntax-en.bin", ROOT)));
const texts = readdirSync(EXAMPLE)
  .filter((f) => f.endsWith(".txt"))
  .sort()
  .map((f) => readFileSync(new URL(f, EXAMPLE), "utf8"));

/** Numbers below 2^32 that look random and are the same in every run (mulberry32). */
function numbers(seed) {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  };
}

const SYLLABLES = "ba ke lo mi nu ra se to vi za del gor hul jan kri mar pol sten tov wil".split(" ");
/** Report number n: one of the texts, a name of its own for every third name, one sentence of six left out. */
function variant(n) {
  const next = numbers(n + 1);
  const names = new Map();
  const name = (w) => {
    if (!names.has(w)) {
      const made = [0, 1, 2].map(() => SYLLABLES[next() % SYLLABLES.length]).join("");
      names.set(w, next() % 3 === 0 ? made[0].toUpperCase() + made.slice(1) : w);
    }
    return names.get(w);
  };
  const text = texts[n % texts.length]
    .replace(/(?<=[a-z,] )\p{Lu}[\p{L}]{3,}/gu, name)
    .replace(/(?<=[.”’"] )[^\n.]{20,}[.]/gu, (s) => (next() % 6 === 0 ? "" : s));
  return { file: `${n}.txt`, text, publisher: `Outlet ${n}`, published: `2026-10-${10 + (n % 20)}` };
}

console.log(`${cpus()[0]?.model.trim() ?? "unknown processor"}, Node ${process.version}`);
console.log(
  "reports  read s  compare s  of it processor s  ms a report  peak MB  pairs  passages  utterances  facts",
);
for (const n of sizes.length > 0 ? sizes : [500, 1000, 2000]) {
  const started = performance.now();
  const reads = Array.from({ length: n }, (_, i) => readReport(variant(i), { syntax })).sort((a, b) =>
    a.report.id < b.report.id ? -1 : 1,
  );
  const read = performance.now();
  const before = process.cpuUsage();
  const c = compare(reads, []);
  const used = process.cpuUsage(before);
  const done = performance.now();
  // Other processes make the clock run on; the processor's time is the work.
  const work = (used.user + used.system) / 1000;
  const seconds = (x) => (x / 1000).toFixed(1).padStart(6);
  console.log(
    `${String(n).padStart(7)}  ${seconds(read - started)}  ${seconds(done - read).padStart(9)}  ${seconds(work).padStart(17)}  ${(work / n).toFixed(2).padStart(11)}  ${String(Math.round(process.resourceUsage().maxRSS / 1024)).padStart(7)}  ${String(c.dependence.length).padStart(5)}  ${String(c.passages.length).padStart(8)}  ${String(c.utterances.length).padStart(10)}  ${String(c.facts.length).padStart(5)}`,
  );
}
