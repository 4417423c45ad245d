// `show readouts`: readout beside readout, in columns where the screen is wide enough, else one under another.
import { count, listed } from "../count.ts";
import type { RecordIndex } from "../index-record.ts";
import { type ReadoutCell, type ReadoutColumn, type ReadoutTable, readoutTable } from "../readouts.ts";
import { clip, hang, type Look, pad, printable, wrap } from "./lines.ts";
import type { Section } from "./section.ts";

/** Columns of the screen below which a cell cannot be read. */
const NARROWEST = 26;
const GAP = 2;
/** Sentences that a cell shows. */
const SHOWN = 2;
const LONGEST = 400;

/** The sides' own texts beside one another, topic by topic; the outlets' where there are fewer than two. */
export function readoutsSection(index: RecordIndex, look: Look): Section {
  const table = readoutTable(index);
  const n = table.columns.length;
  const width = Math.floor((look.width - GAP * n) / n);
  const lines =
    table.rows.length === 0
      ? []
      : width >= NARROWEST
        ? beside(index, table, look, width)
        : under(index, table, look);
  if (lines.length > 0 && table.silent.length > 0)
    lines.push(
      "",
      ...hang(`In none of them: ${listed(table.silent.map(printable))}.`, 0, look.width).map(look.dim),
    );
  const own = table.columns.filter((c) => c.official).length;
  const aside =
    own === n
      ? "each side's own text"
      : own === 0
        ? "no side's own text: the outlets'"
        : `${count(own, "side")}'s own text, then the outlets'`;
  return {
    title: "Readout beside readout",
    aside: n > 0 ? aside : "",
    lines,
    empty: "no topic of the codebook",
  };
}

function beside(index: RecordIndex, table: ReadoutTable, look: Look, width: number): string[] {
  const rowOf = (
    cells: readonly (readonly string[])[],
    paint: (text: string, i: number) => string,
  ): string[] => {
    const tall = Math.max(...cells.map((c) => c.length));
    return Array.from({ length: tall }, (_, k) =>
      cells
        .map((c, i) => " ".repeat(GAP) + paint(pad(clip(c[k] ?? "", width, look.glyphs.more), width), i))
        .join("")
        .trimEnd(),
    );
  };
  const heads = table.columns.map((c) => wrap(headOf(index, c), width));
  const lines = rowOf(heads, (text) => look.bold(text));
  for (const row of table.rows) {
    lines.push("", look.accent(clip(printable(row.topic), look.width, look.glyphs.more)));
    const cells = row.cells.map((c) => cellLines(c, look).flatMap((text) => wrap(text, width)));
    lines.push(...rowOf(cells, (text, i) => (row.cells[i]!.state === "says" ? text : look.dim(text))));
  }
  return lines;
}

function under(index: RecordIndex, table: ReadoutTable, look: Look): string[] {
  return table.rows.flatMap((row, i) => [
    ...(i === 0 ? [] : [""]),
    look.accent(clip(printable(row.topic), look.width, look.glyphs.more)),
    ...table.columns.flatMap((column, k) => {
      const cell = row.cells[k]!;
      const text = cellLines(cell, look).join(` ${look.glyphs.dot} `);
      const lines = hang(`${headOf(index, column)}: ${text}`, 4, look.width, "  ");
      return cell.state === "says" ? lines : lines.map(look.dim);
    }),
  ]);
}

function headOf(index: RecordIndex, column: ReadoutColumn): string {
  const sigla = column.reports.map((r) => index.siglum(r.id)).join(" ");
  return `${printable(column.name)} (${sigla})`;
}

/** Sentences as they stand, without marks around them: many begin or end with marks of their own. */
function cellLines(cell: ReadoutCell, look: Look): string[] {
  if (cell.state !== "says") return [cell.state.replace("-", " ")];
  const more = cell.words.length - SHOWN;
  return [
    ...cell.words.slice(0, SHOWN).map((c) => clip(printable(c.exact), LONGEST, look.glyphs.more)),
    ...(more > 0 ? [`[${count(more, "other sentence")}]`] : []),
  ];
}
