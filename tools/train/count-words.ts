// Counts in how many stretches of open text each word stands, and writes the table that `stories` weighs words by:
// npm run train:words -- FOLDER (the treebanks of `npm run train`). The same folder gives the same bytes.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { termOf } from "../../src/core/group/term.ts";
import { tokenize } from "../../src/core/syntax/tokenize.ts";
import { readConllu } from "./conllu.ts";

/** Tokens of a stretch: about a short report. */
const STRETCH = 300;
const SHORTEST = 100;
/** A word in fewer stretches is left out, and taken to be in one. */
const FEWEST = 3;
const OUT = "src/core/knowledge/en/word-counts.ts";

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write("usage: npm run train:words -- FOLDER\n");
  process.exit(2);
}
const counts = new Map<string, number>();
let stretches = 0;
for (const name of ["ewt-train", "gum-open-train"])
  for (const { text } of readConllu(join(folder, `${name}.conllu.gz`))) {
    const tokens = tokenize(text, 0, text.length);
    for (let from = 0; from < tokens.length; from += STRETCH) {
      const to = Math.min(from + STRETCH, tokens.length);
      if (to - from < SHORTEST) continue;
      stretches++;
      const stems = new Set<string>();
      for (let i = from; i < to; i++) stems.add(termOf(text.slice(tokens.starts[i], tokens.ends[i])));
      for (const s of stems) if (/^\p{L}[\p{L}\p{N}-]*$/u.test(s)) counts.set(s, (counts.get(s) ?? 0) + 1);
    }
  }
const byCount = new Map<number, string[]>();
for (const [stem, n] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (n < FEWEST) continue;
  // Steps of a tenth: nearer than a weight needs to be.
  const step = n < 10 ? n : Math.round(1.1 ** Math.round(Math.log(n) / Math.log(1.1)));
  byCount.set(step, [...(byCount.get(step) ?? []), stem]);
}
const lines = [...byCount]
  .sort(([a], [b]) => b - a)
  .flatMap(([n, stems]) => wrapped(stems).map((words) => `${n} ${words}`));
writeFileSync(
  OUT,
  `// How common English words are: made by tools/train/count-words.ts, not by hand. Counted in the training parts of the Universal
// Dependencies treebanks English EWT (CC BY-SA 4.0) and GUM (open genres; CC BY, CC BY-SA, public domain), named in full in
// model/README.md; this table of counts is licensed under CC BY-SA 4.0.

/** Stretches of ${STRETCH} tokens that were counted in. */
export const STRETCHES = ${stretches};

/** In how many of the STRETCHES a term (group/term.ts) stands; one that is not here stands in fewer than ${FEWEST}. */
export const WORD_COUNTS: ReadonlyMap<string, number> = new Map(
  \`
${lines.join("\n")}
\`
    .trim()
    .split("\\n")
    .flatMap((line) => {
      const [count, ...stems] = line.split(" ");
      return stems.map((stem) => [stem, Number(count)] as const);
    }),
);
`,
);
process.stdout.write(`${OUT}: ${stretches} stretches, ${[...byCount.values()].flat().length} words\n`);

function wrapped(words: readonly string[]): string[] {
  const rows: string[] = [];
  let row = "";
  for (const w of words) {
    if (row.length + w.length > 190) {
      rows.push(row);
      row = "";
    }
    row += row === "" ? w : ` ${w}`;
  }
  if (row !== "") rows.push(row);
  return rows;
}
