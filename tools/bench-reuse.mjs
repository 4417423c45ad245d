// `node tools/bench-reuse.mjs [500 1000 2000]`: the reuse stage beside the MinHash of npm's `minhash` (installed into a temporary folder), the
// same texts in the same run. The texts are the invented example's with names changed and sentences left out by a fixed rule.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeVocabulary } from "../dist/core/compare/body.js";
import { candidatePairs } from "../dist/core/compare/passages/candidate-pairs.js";
import { findReuse } from "../dist/core/compare/reuse.js";
import { readReport } from "../dist/core/readout.js";
import { loadSyntax } from "../dist/core/syntax/syntax.js";

const MINHASH = "minhash@0.0.9";
const PERMUTATIONS = 128;
const SEED = 1;
const SHINGLE = 5;
/** Rows a band: 32 bands of 4 find nine in ten of the pairs with a Jaccard likeness of one half. */
const BAND = 4;

const ROOT = new URL("..", import.meta.url);
const EXAMPLE = new URL("examples/mackerel-talks/", ROOT);
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((n) => n > 0);

const folder = mkdtempSync(join(tmpdir(), "readout-minhash-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const installed = spawnSync(
  "npm",
  ["install", "--prefix", folder, "--no-audit", "--no-fund", "--loglevel=error", MINHASH],
  { stdio: ["ignore", "ignore", "inherit"] },
);
if (installed.status !== 0) {
  console.log(`${MINHASH} could not be installed: nothing to measure against`);
  process.exit(0);
}
const { Minhash, LshIndex } = createRequire(join(folder, "package.json"))("minhash");

const syntax = loadSyntax(readFileSync(new URL("model/syntax-en.bin", ROOT)));
const files = readdirSync(EXAMPLE).filter((f) => f.endsWith(".txt"));
const texts = files.sort().map((f) => readFileSync(new URL(f, EXAMPLE), "utf8"));

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

/** Processor seconds of a piece of work, and its result: other processes make the clock run on. */
function measured(work) {
  const before = process.cpuUsage();
  const result = work();
  const used = process.cpuUsage(before);
  return [(used.user + used.system) / 1e6, result];
}

function signatureOf(text) {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hash = new Minhash({ numPerm: PERMUTATIONS, seed: SEED });
  for (let i = 0; i + SHINGLE <= words.length; i++) hash.update(words.slice(i, i + SHINGLE).join(" "));
  return hash;
}

function minhashPairs(inputs) {
  const index = new LshIndex({ bandSize: BAND });
  const signatures = inputs.map((r, i) => {
    const hash = signatureOf(r.text);
    index.insert(String(i), hash);
    return hash;
  });
  const pairs = new Set();
  signatures.forEach((hash, i) => {
    for (const key of index.query(hash)) {
      const j = Number(key);
      if (j !== i) pairs.add(i < j ? `${i} ${j}` : `${j} ${i}`);
    }
  });
  return pairs;
}

console.log(
  `${MINHASH}: ${PERMUTATIONS} permutations, shingles of ${SHINGLE} words, bands of ${BAND}; processor seconds`,
);
console.log(
  "reports  minhash s  its pairs  our candidates s  our pairs  whole reuse stage s  passages  dependent pairs  of them in minhash's",
);
for (const n of sizes.length > 0 ? sizes : [500, 1000, 2000]) {
  const inputs = Array.from({ length: n }, (_, i) => variant(i));
  const [theirs, found] = measured(() => minhashPairs(inputs));
  const vocabulary = makeVocabulary();
  const bodies = inputs.map((r) => vocabulary.body(readReport(r, { syntax })));
  const [candidates, pairs] = measured(() => candidatePairs(bodies));
  const [whole, reuse] = measured(() => findReuse(bodies, vocabulary));
  const number = new Map(bodies.map((b, i) => [b.report.id, i]));
  const dependent = reuse.dependence.filter((d) => d.relation === "copies" || d.relation === "common-source");
  const both = dependent.filter((d) => {
    const [i, j] = [number.get(d.a), number.get(d.b)];
    return found.has(i < j ? `${i} ${j}` : `${j} ${i}`);
  });
  const cells = [
    n,
    theirs.toFixed(1),
    found.size,
    candidates.toFixed(1),
    pairs.length,
    whole.toFixed(1),
    reuse.passages.length,
    dependent.length,
    both.length,
  ];
  const widths = [7, 9, 9, 16, 9, 19, 8, 15, 20];
  console.log(cells.map((c, i) => String(c).padStart(widths[i])).join("  "));
}

/** How near MinHash takes a rewrite and its source: the six reports of the example as they are. */
console.log(
  "\nthe example's reports, pair by pair: MinHash likeness (shingles of five words), what the reuse stage says",
);
const signatures = texts.map(signatureOf);
const vocabulary = makeVocabulary();
const bodies = texts.map((text, i) =>
  vocabulary.body(readReport({ file: files[i], text, publisher: files[i] }, { syntax })),
);
const at = new Map(bodies.map((b, i) => [b.report.id, i]));
for (const d of findReuse(bodies, vocabulary).dependence) {
  const [i, j] = [at.get(d.a), at.get(d.b)].sort((p, q) => p - q);
  console.log(
    `  ${signatures[i].jaccard(signatures[j]).toFixed(3)}  ${d.relation.padEnd(13)} share ${d.share.toFixed(2)}  ${files[i]} – ${files[j]}`,
  );
}
