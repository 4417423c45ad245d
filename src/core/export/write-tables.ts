// Tables as files: CSV, JSON Lines, and the data package that explains them.
import type { ReadoutRecord } from "../model/record.ts";
import { canonicalJson } from "../text/canonical-json.ts";
import type { Cell, Table } from "./table.ts";

/** The table as CSV (RFC 4180): a header, CRLF, quotation marks doubled. Null is an empty cell, an empty string a quoted one. */
export function tableToCsv(table: Table): string {
  const head = table.columns.map((c) => c.name).join(",");
  return [head, ...table.rows.map((row) => row.map(csvCell).join(","))].map((line) => `${line}\r\n`).join("");
}

/** Text that a spreadsheet would run as a formula, or that looks as if it had been kept from that. */
const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * The cell of CSV; what holds a comma, a quotation mark, a line break or a blank at an end is quoted. Text that a spreadsheet would take for a formula
 * has an apostrophe before it: words of a report must not run there (OWASP, CSV injection). Text that begins with apostrophes and then so has one
 * more, so that taking one off always gives the text. Numbers stay numbers.
 */
export function csvCell(value: Cell): string {
  if (value === null) return "";
  const given = wellFormed(String(value));
  const text = typeof value === "string" && FORMULA.test(given) ? `'${given}` : given;
  return text === "" || /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** The table as JSON Lines, an object a row with the columns in their order. */
export function tableToJsonLines(table: Table): string {
  return table.rows
    .map((row) => `${JSON.stringify(Object.fromEntries(table.columns.map((c, i) => [c.name, row[i]])))}\n`)
    .join("");
}

/** A lone half of a surrogate pair has no bytes in UTF-8. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, "\ufffd");
}

/** The datapackage.json of tables written as `<name>.csv` (Frictionless Data Package 1, Table Schema). */
export function dataPackage(record: ReadoutRecord, tables: readonly Table[]): string {
  return canonicalJson({
    profile: "tabular-data-package",
    name: "readout-record",
    title: `Readout of ${record.reports.length} ${record.reports.length === 1 ? "report" : "reports"}`,
    description: `Rows found by rules in press reports, made by ${record.engine.name} ${record.engine.version}, knowledge ${record.engine.knowledge}, codebook “${record.codebook.name}”. Offsets named start and end are UTF-16 code units into the text of a report as it was read, from 0, end exclusive; columns named start_code_point and end_code_point count Unicode code points. Dates are EDTF (ISO 8601-2). An empty cell is unknown. A text that begins with apostrophes and one of = + - @, tab or carriage return has one apostrophe more than was read, so that no spreadsheet runs it: take one off.`,
    resources: tables.map((t) => ({
      profile: "tabular-data-resource",
      name: t.name,
      path: `${t.name}.csv`,
      title: t.title,
      description: t.description,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
      schema: schemaOf(t),
    })),
  });
}

function schemaOf(t: Table) {
  const foreign = t.columns.flatMap((c) => {
    const [resource, fields] = c.names?.split(".") ?? [];
    if (resource === undefined || fields === undefined) return [];
    // The specification writes a table's own name as nothing.
    return [{ fields: c.name, reference: { resource: resource === t.name ? "" : resource, fields } }];
  });
  return {
    fields: t.columns.map((c) => ({
      name: c.name,
      type: c.type,
      description: c.description,
      ...(c.required || c.values
        ? {
            constraints: {
              ...(c.required ? { required: true } : {}),
              ...(c.values ? { enum: c.values } : {}),
            },
          }
        : {}),
    })),
    missingValues: [""],
    ...(t.key.length > 0 ? { primaryKey: t.key } : {}),
    ...(foreign.length > 0 ? { foreignKeys: foreign } : {}),
  };
}
