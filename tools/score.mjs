// `npm run score`: this build against the labelled stories and data beside the project, one table, held against the baseline.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { build, installIfNeeded, ROOT } from "./install.mjs";
import { compareFigures, share } from "./score-compare.mjs";

const SHARED = `${ROOT}../shared`;
const BASELINE = `${ROOT}test/baseline.json`;
/** A figure may be this much lower than the baseline: the scorers print three digits. */
const SLACK = 0.0005;
const update = process.argv.includes("--update");
const only = process.argv.slice(2).filter((a) => !a.startsWith("--"));

/** The figures of a story, by the name of the scorer's line, and their heads in the table. */
const STORY = [
  ["quotations overlap", "quotes"],
  ["speaker right on found", "speaker"],
  ["utterances B-cubed", "utter."],
  ["people", "people"],
  ["party right on found", "party"],
  ["positions", "posit."],
  ["disputes", "disput."],
  ["events", "events"],
  ["participants on found", "who"],
  ["dates on found", "dates"],
  ["dependence (strong pairs)", "depend."],
  ["twin sentences found", "twins"],
  ["facts", "facts"],
  ["texts on the table", "texts"],
  ["told, not quoted", "told"],
];
const OTHERS = [
  {
    name: "who said what (quotes)",
    script: "quotes.mjs",
    figures: ["direct", "mixed", "indirect"].map((k) => [`speech only, overlap ${k}`, k]),
    sources: true,
  },
  {
    name: "dates and times (times)",
    script: "times.mjs",
    figures: [
      ["spans strict", "strict"],
      ["spans relaxed", "relaxed"],
      ["value right on matched", "value"],
    ],
  },
  { name: "same event or not (stories)", script: "stories.mjs", last: true },
  { name: "  two events of a kind", script: "stories.mjs", args: ["--set", "ecbplus"], last: true },
  { name: "article of a page (extract)", script: "extract.mjs", last: true },
  { name: "two sentences (links)", script: "links.mjs", last: true },
];

/** What only the comparing of reports can get wrong (tools/score-compare.mjs); counts of errors are kept negative, so that less is more. */
const COMPARE = [
  ["difference kinds", "kinds", (f) => share(f.kinds)],
  ["altered not passed off", "altered", (f) => (f.passedOff[1] === 0 ? null : 1 - share(f.passedOff))],
  ["altered in the base's words", "alarms", (f) => -f.alarms],
  ["sayings merged unmarked", "merged", (f) => -f.unmarked],
  ["clashing facts told", "clashes", (f) => share(f.clashes)],
  ["clashes not in the gold", "not in", (f) => -f.falseClashes],
];

if (!existsSync(`${SHARED}/score`)) {
  console.log("../shared is not there: nothing to score against");
  process.exit(0);
}
installIfNeeded();
build();

const figures = {};
const faults = [];
stories();
comparing();
others();
compare();

/** Runs a scorer and returns what it printed, or null where the command line cannot do that yet. */
function score(script, args = []) {
  const { status, stdout, stderr } = spawnSync("node", [`${SHARED}/score/${script}`, ...args], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status === 2 && /unknown command/.test(stderr)) return null;
  if (status !== 0)
    faults.push(`${script} ${args.join(" ")}: ${(stderr || stdout).trim().split("\n").slice(-3).join(" ")}`);
  return stdout;
}

/** The figure of a scorer's line: its F1 (of a line with P, R and F1), else its first number. */
function figure(text, line) {
  const found = text
    .split("\n")
    .find((l) => l.trim().startsWith(line) && /^\s{2,}|^$/.test(l.trim().slice(line.length)));
  // Nothing to find and nothing found is no figure.
  if (!found || /\(0 right, 0 found, 0 gold\)/.test(found)) return null;
  const f1 = /F1 +(\S+)/.exec(found);
  const first = /(\d\.\d{3})/.exec(found.trim().slice(line.length));
  // Told statements and twins are asked for by recall; a line without F1 gives it first.
  const value = Number(f1 ? f1[1] : first?.[1]);
  return Number.isFinite(value) ? value : null;
}

function stories() {
  const names = storyNames();
  if (names.length === 0) return;
  console.log(`${"story".padEnd(18)}${STORY.map(([, head]) => head.padStart(8)).join("")}    mean`);
  const sums = STORY.map(() => []);
  for (const name of names) {
    const text = score("moscow.mjs", ["--story", `${SHARED}/stories/${name}`]);
    if (text === null) continue;
    const row = STORY.map(([line]) => figure(text, line));
    const mean = Number(/^\S+ (\d\.\d+) \(mean/m.exec(text)?.[1] ?? Number.NaN);
    for (const [i, [line]] of STORY.entries()) {
      if (row[i] === null) continue;
      sums[i].push(row[i]);
      keep(name, line, row[i]);
    }
    keep(name, "mean", mean);
    print(name, [...row, mean]);
  }
  const means = sums.map((list) =>
    list.length === 0 ? null : list.reduce((a, b) => a + b, 0) / list.length,
  );
  print("all stories", [...means, null]);
  console.log(
    `${"  lowest".padEnd(18)}${sums.map((l) => show(l.length ? Math.min(...l) : null).padStart(8)).join("")}\n`,
  );
}

function comparing() {
  const names = storyNames();
  if (names.length === 0) return;
  console.log(`${"comparing".padEnd(18)}${COMPARE.map(([, head]) => head.padStart(8)).join("")}`);
  const sums = COMPARE.map(() => []);
  for (const name of names) {
    const f = compareFigures(`${SHARED}/stories/${name}`);
    const row = COMPARE.map(([, , value]) => value(f));
    for (const [i, [line]] of COMPARE.entries()) {
      if (row[i] === null) continue;
      sums[i].push(row[i]);
      keep(name, line, row[i]);
    }
    print(name, row);
  }
  print(
    "all stories",
    sums.map((list) => (list.length === 0 ? null : list.reduce((a, b) => a + b, 0) / list.length)),
  );
  console.log("");
}

function storyNames() {
  return readdirSync(`${SHARED}/stories`, { withFileTypes: true })
    .filter((e) => e.isDirectory() && existsSync(`${SHARED}/stories/${e.name}/gold.json`))
    .map((e) => e.name)
    .filter((n) => only.length === 0 || only.includes(n));
}

function print(name, values) {
  console.log(name.padEnd(18) + values.map((v) => show(v).padStart(8)).join(""));
}

function show(value) {
  return value === null || Number.isNaN(value) ? "–" : value.toFixed(3);
}

function others() {
  for (const { name, script, args = [], figures: wanted, sources, last } of OTHERS) {
    if (only.length > 0 && !only.includes(script.replace(".mjs", ""))) continue;
    const text = score(script, args);
    if (text === null) {
      console.log(`${name.padEnd(30)}not yet`);
      continue;
    }
    const parts = [];
    for (const [line, head] of wanted ?? []) {
      const value = figure(text, line);
      if (value !== null) keep(script, line, value);
      parts.push(`${head} ${show(value)}`);
      const source = sources
        ? new RegExp(`^${line}.*source right on matched (\\d\\.\\d+)`, "m").exec(text)?.[1]
        : undefined;
      if (source !== undefined) {
        keep(script, `${line}, source`, Number(source));
        parts.push(`(source ${source})`);
      }
    }
    if (last) {
      const line = text.trimEnd().split("\n").pop();
      const value = Number(/ (\d\.\d+)/.exec(line)?.[1]);
      if (Number.isFinite(value)) keep(script, ["figure", ...args.slice(1)].join(" "), value);
      parts.push(line);
    }
    console.log(`${name.padEnd(30)}${parts.join("  ")}`);
  }
}

function keep(set, line, value) {
  if (!Number.isFinite(value)) return;
  figures[set] ??= {};
  figures[set][line] = value;
}

/** The name of a set in the baseline: the stories are not ours to name in the project. */
function nameInBaseline(set) {
  return set.endsWith(".mjs") ? set : `story ${createHash("sha256").update(set).digest("hex").slice(0, 8)}`;
}

function compare() {
  const baseline = existsSync(BASELINE) ? JSON.parse(readFileSync(BASELINE, "utf8")) : {};
  if (update) {
    const named = Object.fromEntries(Object.entries(figures).map(([set, f]) => [nameInBaseline(set), f]));
    const merged = { ...baseline, ...named };
    const sorted = Object.fromEntries(Object.entries(merged).sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(BASELINE, `${JSON.stringify(sorted, null, 2)}\n`);
    console.log("\nBaseline written: test/baseline.json");
  }
  const lower = [];
  let higher = 0;
  for (const [set, lines] of Object.entries(figures))
    for (const [line, value] of Object.entries(lines)) {
      const before = baseline[nameInBaseline(set)]?.[line];
      if (before === undefined) continue;
      if (value < before - SLACK) lower.push(`${set}: ${line} ${show(before)} → ${show(value)}`);
      if (value > before + SLACK) higher++;
    }
  console.log(`\nAgainst the baseline: ${higher} figures higher, ${lower.length} lower`);
  for (const l of lower) console.log(`  lower  ${l}`);
  for (const f of faults) console.log(`  fault  ${f}`);
  if ((lower.length > 0 && !update) || faults.length > 0) process.exitCode = 1;
}
