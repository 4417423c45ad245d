// What comparing gets right on one story with gold: kinds of difference, altered words passed off, false merges, clashes of facts.
// `node tools/score-compare.mjs FOLDER… [--worst]`: a line a story; --worst lists every case. `npm run score` shows the same figures.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ROOT } from "./install.mjs";

/** Differences that nobody may take for the base's words, and those that say as much. */
const GRAVE = new Set(["altered", "speaker"]);
const HARMLESS = new Set(["base", "same", "cut", "spliced", "reworded", "translated"]);

const SAME = new Set(["base", "same"]);

/** The record of a story folder, built with what lies beside the reports. */
function recordOf(folder) {
  const files = readdirSync(folder)
    .filter((f) => f.endsWith(".txt"))
    .sort()
    .map((f) => join(folder, f));
  const given = [
    ["--parties", "parties.json"],
    ["--codebook", "codebook.json"],
    ["--meta", "reports.csv"],
  ].flatMap(([option, f]) => (existsSync(join(folder, f)) ? [option, join(folder, f)] : []));
  const work = mkdtempSync(join(tmpdir(), "readout-score-"));
  try {
    const to = join(work, "record.json");
    const { status, stderr } = spawnSync(
      "node",
      [`${ROOT}dist/cli/main.js`, "build", ...files, ...given, "--json", to],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(readFileSync(to, "utf8"));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const overlap = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const iou = (a, b) => {
  const shared = overlap(a, b);
  return shared / (a.end - a.start + (b.end - b.start) - shared);
};

/**
 * The figures of a story folder with gold: `[right, of]` pairs by name, counts, and `cases` in words. A gold rendering is the found rendering of
 * its report that it shares most with; a clash is found where a row that does not agree cites two of the gold's values that differ.
 */
export function compareFigures(folder) {
  const gold = JSON.parse(readFileSync(join(folder, "gold.json"), "utf8"));
  const record = recordOf(folder);
  const keyOf = new Map();
  for (const [key, file] of Object.entries(gold.files))
    for (const r of record.reports) if (basename(r.file) === file) keyOf.set(r.id, key);
  const cases = [];
  return { ...differences(gold, record, keyOf, cases), ...clashes(gold, record, keyOf, cases), cases };
}

function differences(gold, record, keyOf, cases) {
  const renderings = record.utterances.flatMap((u) =>
    u.renderings.map((r) => ({
      file: keyOf.get(r.citation.report),
      start: r.citation.start,
      end: r.citation.end,
      text: r.citation.exact,
      difference: r.difference,
      edits: r.edits,
      utterance: u,
    })),
  );
  const find = (m) => {
    let best = null;
    let most = 0;
    for (const r of renderings) {
      if (r.file !== m.file) continue;
      const v = iou(r, m);
      if (v > most) [best, most] = [r, v];
    }
    return best;
  };
  let right = 0;
  let strict = 0;
  let of = 0;
  let passedOff = 0;
  let grave = 0;
  let alarms = 0;
  const holders = new Map();
  for (const u of gold.utterances)
    for (const m of u.members) {
      const r = find(m);
      if (r) {
        const held = holders.get(r.utterance) ?? new Map();
        holders.set(r.utterance, held.set(u.id, [...(held.get(u.id) ?? []), r]));
      }
      if (!m.difference) continue;
      of++;
      if (GRAVE.has(m.difference)) grave++;
      // Of two renderings in the same words either may be the base.
      const equal =
        SAME.has(r?.difference) &&
        SAME.has(m.difference) &&
        u.members.some((n) => n !== m && SAME.has(n.difference));
      if (r?.difference === m.difference || equal) strict++;
      if (r?.difference === m.difference || equal || turned(u, m, r, find)) {
        right++;
        continue;
      }
      const together = u.members.some((n) => n !== m && find(n)?.utterance === r?.utterance);
      const passed = GRAVE.has(m.difference) && r && HARMLESS.has(r.difference) && together;
      if (passed && !(r.difference === "base" && u.members.some((n) => GRAVE.has(find(n)?.difference))))
        passedOff++;
      if (r && GRAVE.has(r.difference) && !GRAVE.has(m.difference)) alarms++;
      cases.push(
        `difference  ${passed ? "PASSED OFF " : ""}${u.id} ${m.file} gold ${m.difference}, found ${r?.difference ?? "nothing"}${together ? "" : " (not joined)"}: ${m.text} ${JSON.stringify(r?.edits ?? [])} base: ${r?.utterance.renderings[0].citation.exact ?? ""}`,
      );
    }
  let merges = 0;
  let unmarked = 0;
  for (const [u, held] of holders) {
    if (held.size < 2) continue;
    merges++;
    const lists = [...held.values()];
    const first = lists.sort((a, b) => b.length - a.length)[0];
    const others = lists.filter((l) => l !== first).flat();
    const bad = others.some(
      (r) => !GRAVE.has(r.difference) && r.edits.some((e) => /negation|number|name/.test(e.kind)),
    );
    if (bad) unmarked++;
    cases.push(
      `merge       ${bad ? "UNMARKED " : ""}${[...held.keys()].join(" + ")}: ${u.renderings.map((r) => `“${r.citation.exact}” ${r.difference}`).join(" | ")}`,
    );
  }
  return {
    kinds: [right, of],
    strict: [strict, of],
    passedOff: [passedOff, grave],
    alarms,
    merges,
    unmarked,
  };
}

/** Differences that are the same from both ends. */
const MUTUAL = new Set(["reworded", "translated", "altered", "speaker"]);
/** True where two wordings are held against one another the other way round: the gold's base has the member's difference, and it is the base. */
function turned(u, m, r, find) {
  if (m.difference === "base") {
    const base = u.members.find(
      (n) => find(n) && find(n).utterance === r?.utterance && find(n).difference === "base",
    );
    return base !== undefined && MUTUAL.has(base.difference) && r.difference === base.difference;
  }
  if (r?.difference !== "base" || !MUTUAL.has(m.difference)) return false;
  return u.members.some(
    (n) =>
      n.difference === "base" && find(n)?.utterance === r.utterance && find(n).difference === m.difference,
  );
}

const amount = (slot) => (slot === "count" ? "number" : slot);
function clashes(gold, record, keyOf, cases) {
  const facts = record.facts.map((f) => ({
    ...f,
    at: f.values.flatMap((v) =>
      v.evidence.map((c) => ({ file: keyOf.get(c.report), start: c.start, end: c.end, text: c.exact })),
    ),
  }));
  const meets = (f, v) => f.at.some((a) => a.file === v.file && overlap(a, v) > 0);
  const rows = gold.facts ?? [];
  const clashing = rows.filter((g) => new Set(g.values.map((v) => String(v.value))).size > 1);
  const told = new Set();
  let found = 0;
  for (const g of rows) {
    const values = (f) =>
      amount(f.slot) === amount(g.slot)
        ? new Set(g.values.filter((v) => meets(f, v)).map((v) => String(v.value)))
        : new Set();
    const is = clashing.includes(g);
    const hits = facts.filter((f) => !f.agree && values(f).size > 1);
    const near = facts.filter((f) => values(f).size > 0);
    if (is) for (const f of hits) told.add(f);
    if (is && hits.length > 0) found++;
    else if (is)
      cases.push(
        `clash       missed ${g.slot} ${g.about}: ${g.values.map((v) => `${v.file} “${v.text}” ${v.value}`).join(", ")}; near: ${near.map((f) => `${f.agree ? "agree" : "CLASH"} ${f.values.map((v) => v.text).join(" / ")}`).join("; ") || "nothing"}`,
      );
  }
  let falseClashes = 0;
  for (const f of facts.filter((x) => !x.agree && !told.has(x))) {
    falseClashes++;
    cases.push(
      `clash       not in the gold: ${f.slot} [${f.rule}] “${f.about}” ${f.values.map((v) => `${v.text} = ${v.value} (${v.evidence.map((c) => `${keyOf.get(c.report)}@${c.start}`).join(" ")})`).join(" / ")}`,
    );
  }
  return { clashes: [found, clashing.length], falseClashes, facts: facts.length };
}

/** A figure of a pair, to three digits; null where there is nothing to find. */
export const share = ([right, of]) => (of === 0 ? null : right / of);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folders = process.argv.slice(2).filter((a) => !a.startsWith("--"));
  const sum = {
    kinds: [0, 0],
    strict: [0, 0],
    passedOff: [0, 0],
    alarms: 0,
    merges: 0,
    unmarked: 0,
    clashes: [0, 0],
    falseClashes: 0,
    facts: 0,
  };
  const line = (name, f) =>
    console.log(
      `${name.padEnd(18)} kinds ${f.kinds.join("/")} (with the gold's base ${f.strict.join("/")})  passed off ${f.passedOff.join("/")}  false alarms ${f.alarms}  merges ${f.merges} (${f.unmarked} unmarked)  clashes ${f.clashes.join("/")}  not in the gold ${f.falseClashes}  facts ${f.facts}`,
    );
  for (const folder of folders) {
    const f = compareFigures(folder);
    line(basename(folder), f);
    if (process.argv.includes("--worst")) for (const c of f.cases) console.log(`  ${c}`);
    for (const k of Object.keys(sum))
      sum[k] = Array.isArray(sum[k]) ? sum[k].map((n, i) => n + f[k][i]) : sum[k] + f[k];
  }
  line("all", sum);
}
