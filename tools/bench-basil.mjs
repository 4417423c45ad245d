// `node tools/bench-basil.mjs [--pairs] [--all]`: the quotations that three outlets share on the events of BASIL, by kind of difference.
// --pairs [SEED] draws fifty pairs for a hand-check, the same ones for a seed; --all prints every pair. The set lies beside the project (../shared); without it nothing runs.
import { existsSync, readFileSync } from "node:fs";

const ROOT = new URL("..", import.meta.url);
const SET = new URL("../shared/data/basil/", ROOT);
const DRAWN = 50;
const SEED = Number(process.argv[process.argv.indexOf("--pairs") + 1]) || 20260301;
const KINDS = ["same", "cut", "spliced", "reworded", "translated", "altered", "speaker"];

if (!existsSync(SET)) {
  console.log("../shared/data/basil is not there: nothing to measure");
  process.exit(0);
}
const { readout } = await import("../dist/core/readout.js");
const { loadSyntax } = await import("../dist/core/syntax/syntax.js");
const syntax = loadSyntax(readFileSync(new URL("model/syntax-en.bin", ROOT)));
const events = JSON.parse(readFileSync(new URL("events.json", SET), "utf8"));

const pairs = [];
const count = { events: 0, sharing: 0, utterances: 0, marked: 0, quoted: 0 };
for (const { event, articles } of events) {
  const record = readout(
    articles.map((a) => ({
      file: a.file,
      text: readFileSync(new URL(a.file, SET), "utf8"),
      publisher: a.outlet,
      published: a.date,
      url: a.url,
    })),
    { syntax },
  );
  const file = new Map(record.reports.map((r) => [r.id, r]));
  const quotation = new Map(record.quotations.map((q) => [q.id, q]));
  const entity = new Map(record.entities.map((e) => [e.id, e.name]));
  const side = (r) => {
    const q = quotation.get(r.quotation);
    const report = file.get(r.citation.report);
    const { start, end } = r.citation;
    const marked = q.type === "direct" || /[“"‘']\s*$/.test(report.text.slice(start - 2, start));
    return {
      file: report.file,
      text: r.citation.exact,
      speaker: entity.get(q.speaker) ?? "?",
      marked,
      around:
        report.text.slice(Math.max(0, start - 90), start) +
        "[[" +
        r.citation.exact +
        "]]" +
        report.text.slice(end, end + 60),
    };
  };
  count.events++;
  let shared = 0;
  for (const u of record.utterances) {
    const outlets = new Set(u.renderings.map((r) => r.citation.report));
    if (u.renderings.some((r) => quotation.get(r.quotation).type === "direct")) count.quoted++;
    if (outlets.size < 2) continue;
    shared++;
    const base = u.renderings[0];
    for (const r of u.renderings.slice(1))
      if (r.citation.report !== base.citation.report)
        pairs.push({
          event,
          a: side(base),
          b: side(r),
          difference: r.difference,
          edits: r.edits,
          rule: r.rule,
        });
  }
  count.utterances += shared;
  if (shared > 0) count.sharing++;
}
const told = (p) => (p.a.marked && p.b.marked ? "both in marks" : "one told");
console.log(
  `${count.events} events; ${count.sharing} with a shared quotation; ${count.utterances} utterances that two outlets or three have; ${pairs.length} pairs of base and rendering across outlets`,
);
console.log("".padEnd(16) + KINDS.map((k) => k.padStart(11)).join("") + "all".padStart(7));
for (const group of ["both in marks", "one told"]) {
  const of = pairs.filter((p) => told(p) === group);
  console.log(
    group.padEnd(16) +
      KINDS.map((k) => String(of.filter((p) => p.difference === k).length).padStart(11)).join("") +
      String(of.length).padStart(7),
  );
}

/** Fifty of the pairs by a generator with a fixed seed (mulberry32), sorted by place first so that the draw is the same in every run. */
function draw(list) {
  const sorted = [...list].sort((p, q) => {
    const x = `${p.a.file} ${p.b.file} ${p.a.text} ${p.b.text}`;
    const y = `${q.a.file} ${q.b.file} ${q.a.text} ${q.b.text}`;
    return x < y ? -1 : x > y ? 1 : 0;
  });
  let a = SEED;
  const next = () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  for (let i = sorted.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [sorted[i], sorted[j]] = [sorted[j], sorted[i]];
  }
  return sorted.slice(0, DRAWN);
}
const shown = process.argv.includes("--all") ? pairs : process.argv.includes("--pairs") ? draw(pairs) : [];
for (const [n, p] of shown.entries())
  console.log(
    `\n${n + 1}. ${p.difference} [${p.rule}] ${p.edits.map((e) => `${e.kind}: ${e.from} > ${e.to}`).join("; ")}\n   ${p.a.file} (${p.a.speaker}) ${p.a.around.replace(/\s+/g, " ")}\n   ${p.b.file} (${p.b.speaker}) ${p.b.around.replace(/\s+/g, " ")}`,
  );
