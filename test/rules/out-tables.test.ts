// Tables as CSV, JSON Lines and a data package, read back by the sqlite3 shell and by Frictionless.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { Table } from "tableschema";
import { describe, expect, test } from "vitest";
import { EXPORT_FORMATS } from "../../src/core/index.ts";
import { exampleRecord } from "./out-example.ts";
import { installed, run, withFiles } from "./out-programs.ts";

const record = exampleRecord();
const files = EXPORT_FORMATS["csv"]!.files(record, {});
const tables = files.filter((f) => f.name.endsWith(".csv"));
const description = JSON.parse(files.find((f) => f.name === "datapackage.json")!.text);
/** What docs/exports/tables.md says: the apostrophe that keeps a spreadsheet from running a text is taken off. */
const asRead = (cell: string) => cell.replace(/^'(?='*[=+\-@\t\r])/, "");
const rawCsv = (name: string): Record<string, string>[] =>
  parse(tables.find((f) => f.name === `${name}.csv`)!.text, { columns: true });
const csv = (name: string): Record<string, string>[] =>
  rawCsv(name).map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, asRead(v)])));

test("every list of the record has a table, and the package names every file", () => {
  const lists = Object.entries(record).filter(([, v]) => Array.isArray(v));
  for (const [name] of lists) expect(tables.map((t) => t.name)).toContain(`${name}.csv`);
  expect(description.resources.map((r: { path: string }) => r.path)).toEqual(tables.map((t) => t.name));
});

describe("Frictionless (tableschema)", () => {
  test.each<string>(description.resources.map((r: { name: string }) => r.name))("%s", async (name) => {
    const resource = description.resources.find((r: { name: string }) => r.name === name);
    await withFiles(tables, async (folder) => {
      const table = await Table.load(join(folder, resource.path), {
        schema: resource.schema,
        delimiter: ",",
      });
      expect(table.schema.errors).toEqual([]);
      const rows = (await table.read({ keyed: true })) as Record<string, unknown>[];
      expect(rows).toHaveLength(csv(name as string).length);
    });
  });

  test("every foreign key finds its row", () => {
    for (const { name, schema } of description.resources)
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const there = new Set(csv(reference.resource || name).map((row) => row[reference.fields]));
        for (const row of csv(name))
          if (row[fields] !== "") expect(there, `${name}.${fields}`).toContain(row[fields]);
      }
  });

  test("every primary key names one row", () => {
    for (const { name, schema } of description.resources) {
      const key = schema.primaryKey as string[] | undefined;
      const keys = csv(name).map((row) => key?.map((k) => row[k]).join("\t"));
      if (key) expect(new Set(keys).size, name).toBe(keys.length);
    }
  });
});

test("the words of evidence stand at both kinds of offset", () => {
  const texts = new Map(record.reports.map((r) => [r.id, r.text]));
  const rows = csv("evidence");
  expect(rows.length).toBeGreaterThan(300);
  for (const row of rows) {
    const text = texts.get(row["report"]!)!;
    expect(text.slice(Number(row["start"]), Number(row["end"]))).toBe(row["exact"]);
    const points = [...text].slice(Number(row["start_code_point"]), Number(row["end_code_point"]));
    expect(points.join("")).toBe(row["exact"]);
  }
  // The example has a report that begins with an emoji: else the two would never differ.
  expect(rows.some((r) => r["start"] !== r["start_code_point"])).toBe(true);
});

test.runIf(installed("sqlite3", ["--version"], "Debian: sqlite3"))(
  "the sqlite3 shell reads every table, cell by cell",
  () =>
    withFiles(tables, (folder) => {
      const script = tables
        .map((t) => `.import --csv ${join(folder, t.name)} ${t.name.replace(".csv", "")}\n`)
        .join("");
      const count = (name: string) =>
        Number(run("sqlite3", [":memory:"], `${script}select count(*) from "${name}";\n`));
      for (const name of ["evidence", "quotations", "positions", "facts"])
        expect(count(name)).toBe(csv(name).length);
      const exact = run(
        "sqlite3",
        [":memory:"],
        `${script}.mode json\nselect "list", row, exact from evidence;\n`,
      );
      expect(JSON.parse(exact)).toEqual(
        rawCsv("evidence").map(({ list, row, exact }) => ({ list, row, exact })),
      );
    }),
);

test("JSON Lines has the same rows, and null where CSV has nothing", () => {
  for (const { name, text } of EXPORT_FORMATS["jsonl"]!.files(record, {})) {
    const rows = text
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const same = csv(name.replace(".jsonl", ""));
    expect(rows.map((row) => Object.values(row).map((v) => (v === null ? "" : String(v))))).toEqual(
      same.map((row) => Object.values(row)),
    );
  }
});

test("a cell may hold anything", async () => {
  const { csvCell } = await import("../../src/core/export/write-tables.ts");
  const odd = ['a "b", c', " x ", "l1\r\nl2", "", "👩‍👩‍👧 e\u0301", "a|b;c\td", "’tis", "'tis"];
  expect(parse(`${odd.map(csvCell).join(",")}\r\n`)).toEqual([odd]);
  expect(csvCell(null)).toBe("");
});

test("no spreadsheet takes text for a formula, and taking one apostrophe off gives the text", async () => {
  const { csvCell } = await import("../../src/core/export/write-tables.ts");
  const formulas = ["=1+1", "+1", "-x", "@x", "\tx", "\r=x", "'=1", "''-2", "-"];
  const [cells] = parse(`${formulas.map(csvCell).join(",")}\r\n`) as string[][];
  for (const cell of cells!) expect(cell).toMatch(/^'/);
  expect(cells!.map(asRead)).toEqual(formulas);
  expect(csvCell(-5)).toBe("-5");
});

test("DNA: a line for every citation of a position, offsets as Java counts", () => {
  const rows: Record<string, string>[] = parse(EXPORT_FORMATS["dna"]!.files(record, {})[0]!.text, {
    columns: true,
  });
  expect(rows).toHaveLength(record.positions.flatMap((p) => p.evidence).length);
  const texts = new Map(record.reports.map((r) => [r.id, r.text]));
  for (const row of rows) {
    expect(texts.get(row["document"]!)!.slice(Number(row["start"]), Number(row["stop"]))).toBe(row["text"]);
    expect(row["agreement"]).toBe({ supports: "1", opposes: "0" }[row["stance"]!] ?? "");
  }
});

test("the names and units of the tables are explained in the documents", () => {
  const page = readFileSync(new URL("../../docs/exports/tables.md", import.meta.url), "utf8");
  for (const t of tables) expect(page).toContain(`\`${t.name.replace(".csv", "")}\``);
});
