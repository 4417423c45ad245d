// A table as CSV (RFC 4180), safe to open in a spreadsheet.
import type { Cell, Table } from "./sections.ts";

/**
 * The table as CSV: a line of column names, CRLF, cells quoted where they must be. Text that a spreadsheet would take for a
 * formula begins with an apostrophe (OWASP, CSV injection); numbers stay numbers.
 */
export function csvOf(table: Table): string {
  return [table.columns, ...table.rows].map((row) => `${row.map(cellOf).join(",")}\r\n`).join("");
}

function cellOf(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
