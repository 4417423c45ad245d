// `node tools/bench-annotate.mjs [TEXTS] [--beside FOLDER]`: how fast one core annotates, beside what others do with the same texts
// (docs/performance.md). TEXTS is a folder of .txt files, else the example's. FOLDER holds node_modules with wink-nlp,
// wink-eng-lite-web-model and compromise; the project does not need them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readReport } from "../dist/core/readout.js";
import { loadSyntax } from "../dist/core/syntax/syntax.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** Times that all texts are read; the quickest reading of each text counts, for others use the machine too. */
const ROUNDS = 5;
/** No more is read than this, evenly chosen: enough to be warm. */
const MOST_BYTES = 1_200_000;

const args = process.argv.slice(2);
const at = args.indexOf("--beside");
const beside = at < 0 ? null : resolve(args.splice(at, 2)[1]);
const texts = textsOf(args[0] ?? join(ROOT, "examples/mackerel-talks"));
const bytes = texts.reduce((n, t) => n + Buffer.byteLength(t), 0);
console.log(`${cpus()[0]?.model.trim() ?? "unknown processor"}, Node ${process.version}`);
console.log(`${texts.length} texts, ${(bytes / 1e6).toFixed(2)} MB, one thread`);

const syntax = loadSyntax(readFileSync(join(ROOT, "model/syntax-en.bin")));
const ours = (text) => readReport({ file: "x.txt", text }, { syntax });
const others = beside ? load(beside) : [];
if (!beside) console.log("nothing to hold it beside: --beside FOLDER");
const runs = [["readout annotate", ours], ...others];
const best = runs.map(() => texts.map(() => Number.POSITIVE_INFINITY));
// Each reads all texts in turn, as it would alone: with another's work between two texts it would only be told how large the caches are.
for (let round = 0; round < ROUNDS; round++)
  runs.forEach(([, run], r) => {
    texts.forEach((text, i) => {
      // The processor's time: other processes make the clock run on.
      const before = process.cpuUsage();
      run(text);
      const { user, system } = process.cpuUsage(before);
      best[r][i] = Math.min(best[r][i], user + system);
    });
  });
const rates = best.map((list) => bytes / 1e6 / (list.reduce((a, b) => a + b, 0) / 1e6));
runs.forEach(([name], r) => {
  console.log(
    `${name.padEnd(44)}${rates[r].toFixed(2).padStart(7)} MB/s  ${(rates[0] / rates[r]).toFixed(2)}`,
  );
});

function load(folder) {
  const need = createRequire(join(folder, "x.js"));
  const found = [];
  const nlp = need("wink-nlp")(need("wink-eng-lite-web-model"), ["sbd", "pos"]);
  const { its } = nlp;
  found.push([
    "wink-nlp: tokens, sentences, tags",
    // Paragraph by paragraph: whole articles run its sentences together.
    (text) => text.split("\n").map((line) => line && nlp.readDoc(line).tokens().out(its.pos)),
  ]);
  const compromise = need("compromise");
  found.push(["compromise: tokens, sentences, tags", (text) => compromise(text).json()]);
  return found;
}

function textsOf(folder) {
  if (!existsSync(folder)) throw new Error(`no folder ${folder}`);
  const files = readdirSync(folder)
    .filter((f) => f.endsWith(".txt"))
    .sort();
  const all = files.map((f) => readFileSync(join(folder, f), "utf8"));
  const total = all.reduce((n, t) => n + Buffer.byteLength(t), 0);
  const step = Math.max(1, Math.ceil(total / MOST_BYTES));
  return all.filter((_, i) => i % step === 0);
}
