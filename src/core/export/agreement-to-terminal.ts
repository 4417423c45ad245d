// The intercoder table for a terminal and as CSV: what two people see differently stands first.

import type { ReadoutRecord } from "../model/record.ts";
import { count } from "../render/count.ts";
import { indexRecord } from "../render/index-record.ts";
import { clip, hang, type Look, pad, printable } from "../render/terminal/lines.ts";
import type { AgreementRow, CoderAgreement } from "./coder-agreement.ts";
import { csvCell } from "./write-tables.ts";

const HEADS = ["", "both", "agree", "share", "alpha"];

/** The table in lines for a look. */
export function agreementToTerminal(a: CoderAgreement, record: ReadoutRecord, look: Look): string {
  const index = indexRecord(record);
  const [first, second] = a.coders.map(printable) as [string, string];
  const out = [look.bold(`${first} and ${second}: ${count(a.disagreements.length, "disagreement")}`)];
  for (const d of a.disagreements) {
    out.push(
      ...hang(
        `${d.list}: ${clip(printable(d.what), 200, look.glyphs.more)}`,
        4,
        look.width,
        `  ${look.glyphs.bullet} `,
      ),
    );
    a.coders.forEach((who, i) => {
      const why = d.why[i] ? `: ${printable(d.why[i]!)}` : "";
      out.push(...hang(`${printable(who)}: ${look.accent(printable(d.says[i]!))}${why}`, 6, look.width));
    });
    // The words that the row is called by, where they are among them.
    const words = d.words.find((c) => d.what.includes(c.exact.trim())) ?? d.words[0];
    if (words)
      out.push(
        ...hang(
          `${look.glyphs.open}${clip(printable(words.exact), 160, look.glyphs.more)}${look.glyphs.close} ${look.dim(printable(index.outlet(words.report)))}`,
          6,
          look.width,
        ),
      );
  }
  const heads = [...HEADS, `only ${first}`, `only ${second}`];
  const table = [heads, ...a.rows.map(cells)];
  const widths = heads.map((_, i) => Math.max(...table.map((row) => row[i]!.length)));
  out.push(
    "",
    ...table.map((row) =>
      row
        .map((c, i) => pad(c, widths[i]!))
        .join("  ")
        .trimEnd(),
    ),
  );
  return `${out.join("\n")}\n`;
}

function cells(r: AgreementRow): string[] {
  const alpha = r.alpha === null ? "not defined" : r.alpha.toFixed(3);
  const share = r.share === null ? "" : `${Math.round(r.share * 100)} %`;
  return [r.list, String(r.both), String(r.agreed), share, alpha, String(r.onlyFirst), String(r.onlySecond)];
}

/** The disagreements as CSV, a line each. */
export function disagreementsToCsv(a: CoderAgreement): string {
  const head = [
    "list",
    "row",
    "what",
    "first",
    "second",
    "first_says",
    "second_says",
    "first_why",
    "second_why",
    "report",
    "start",
    "end",
    "exact",
  ];
  const rows = a.disagreements.map((d) => {
    const w = d.words[0];
    return [
      d.list,
      d.row,
      d.what,
      ...a.coders,
      ...d.says,
      ...d.why,
      w?.report ?? null,
      w?.start ?? null,
      w?.end ?? null,
      w?.exact ?? null,
    ];
  });
  return [head, ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}
