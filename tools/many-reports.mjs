// Many reports out of the example's five, for measuring.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./install.mjs";

const EXAMPLE = `${ROOT}examples/mackerel-talks`;

/** The five reports again and again, each time with other names, until there are many; returns their bytes. */
export function writeMany(into, count) {
  const files = readdirSync(EXAMPLE)
    .filter((f) => f.endsWith(".txt"))
    .slice(0, 5);
  const texts = files
    .map((f) => readFileSync(join(EXAMPLE, f), "latin1"))
    .map((t) => Buffer.from(t, "latin1").toString("utf8"));
  const small = new Set(texts.join(" ").match(/\b\p{Ll}+\b/gu));
  mkdirSync(into, { recursive: true });
  const table = ["file,publisher,published,url,agency"];
  let bytes = 0;
  for (let n = 0; n < count; n++) {
    const round = Math.floor(n / files.length);
    const text = texts[n % files.length].replace(/\b\p{Lu}\p{Ll}{3,}\b/gu, (word) =>
      small.has(word.toLowerCase()) ? word : nameFor(word, round),
    );
    const file = `report-${n}.txt`;
    writeFileSync(join(into, file), text);
    table.push(`${file},Outlet ${n % 40},2026-10-${String(1 + (round % 28)).padStart(2, "0")},,`);
    bytes += Buffer.byteLength(text);
  }
  writeFileSync(join(into, "reports.csv"), `${table.join("\n")}\n`);
  return bytes;
}

/** A name made of syllables: the same for the same word and round, another in every round. */
function nameFor(word, round) {
  let seed = round + 1;
  for (const c of word) seed = (Math.imul(seed, 31) + c.codePointAt(0)) >>> 0;
  const syllables = ["ba", "ren", "do", "lis", "mar", "ten", "vo", "kal", "su", "nim", "er", "gat"];
  let name = "";
  for (let i = 0; i < 3; i++) {
    name += syllables[seed % syllables.length];
    seed = Math.floor(seed / syllables.length);
  }
  return name[0].toUpperCase() + name.slice(1);
}
