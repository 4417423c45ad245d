// What every rule did to a text, for those who write rules.
import type { Reading } from "../../model/reading.ts";
import type { TraceRow } from "../../model/trace.ts";
import { clip, type Look, pad, printable } from "./lines.ts";

/** Columns of words shown of the stretch that a rule looked at. */
const WORDS = 48;

/** The rows sentence by sentence, each with stage, rule, outcome, words and reason; with `tree` the words of each sentence too. */
export function renderTrace(reading: Reading, rows: readonly TraceRow[], look: Look, tree: boolean): string {
  const out: string[] = [];
  const left = new Set(rows);
  const ruleColumns = Math.min(34, Math.max(8, ...rows.map((r) => r.stage.length + r.rule.length + 1)));
  const print = (r: TraceRow) => {
    left.delete(r);
    const mark = r.outcome === "kept" ? look.accent("kept   ") : look.warn("dropped");
    const words = pad(clip(printable(reading.text.slice(r.start, r.end)), WORDS, look.glyphs.more), WORDS);
    out.push(
      `  ${mark} ${pad(`${r.stage}/${r.rule}`, ruleColumns)}  ${words}  ${look.dim(printable(r.why))}`.trimEnd(),
    );
  };
  reading.sentences.forEach((s, n) => {
    if (out.length > 0) out.push("");
    out.push(look.bold(`${n + 1}. [${s.zone}] ${printable(reading.text.slice(s.start, s.end))}`));
    if (tree) out.push(...treeLines(reading, n, look));
    for (const r of rows) if (left.has(r) && r.start >= s.start && r.start < s.end) print(r);
  });
  if (left.size > 0) {
    out.push("", look.bold("Outside the sentences"));
    for (const r of [...left]) print(r);
  }
  return `${out.join("\n")}\n`;
}

function treeLines(reading: Reading, n: number, look: Look): string[] {
  const parse = reading.parse(n);
  const lines: string[] = [];
  for (let i = parse.first; i < parse.last; i++) {
    const head = parse.heads[i - parse.first]!;
    const to = head < 0 ? "" : ` of ${printable(reading.word(head))}`;
    lines.push(
      look.dim(
        `    ${pad(printable(reading.word(i)), 18)} ${pad(reading.tag(i), 5)} ${pad(printable(reading.lemma(i)), 18)} ${parse.labels[i - parse.first]}${to}`,
      ),
    );
  }
  return lines;
}
