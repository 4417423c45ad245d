// The views of a workspace file, read by the sqlite3 shell: the same rows as the exported tables.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { applyDecisions, contentId, tablesOf } from "../../src/core/index.ts";
import { sqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { decide } from "../laws/decide.ts";
import { exampleRecord } from "./out-example.ts";
import { installed, run } from "./out-programs.ts";

/** A workspace has its reports in a table of that name. */
const NAMES: Readonly<Record<string, string>> = { reports: "report_rows" };
/** SQLite counts neither kind of offset. */
const NOT_THERE = new Set(["start_code_point", "end_code_point", "length"]);

describe.runIf(installed("sqlite3", ["--version"], "Debian: sqlite3"))("views", () => {
  const found = exampleRecord();
  // Every kind of decision, one of them undone: a person's rows are shown, not the engine's.
  const chosen = [0, 3, 4, 5, 6, 7, 8, 1].flatMap((kind) =>
    Array.from({ length: 11 }, (_, i): [number, number, number, number] => [kind, i, 2 + i * 7, 3 + i * 5]),
  );
  const log = decide(found, chosen);
  const { record, decided } = applyDecisions(found, log);
  const folder = mkdtempSync(join(tmpdir(), "readout-views-"));
  const file = join(folder, "w.db");
  beforeAll(async () => {
    const store = sqliteStore(file);
    await store.putStory({
      id: "s-1",
      name: "Mackerel",
      created: "2026-10-24T00:00:00Z",
      codebook: null,
      parties: null,
    });
    const build = {
      id: contentId("b", 1),
      story: "s-1",
      made: "2026-10-24T00:00:00Z",
      engine: "x",
      reports: [],
    };
    await store.putRecord(build, JSON.stringify(found));
    await store.putDecidedRows("s-1", "t-1", decided);
    await store.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const select = (sql: string): Record<string, unknown>[] =>
    JSON.parse(run("sqlite3", ["-readonly", file], `.mode json\n${sql};\n`) || "[]");

  test.each(tablesOf(record).map((t) => t.name))("%s", (name) => {
    const table = tablesOf(record).find((t) => t.name === name)!;
    const columns = table.columns.filter((c) => !NOT_THERE.has(c.name)).map((c) => c.name);
    const rows = select(`SELECT * FROM "${NAMES[name] ?? name}"`);
    if (rows.length > 0) expect(Object.keys(rows[0]!)).toEqual(["story", ...columns]);
    // The shell writes true as 1 and a number that is text as a number.
    const flat = (v: unknown) => (v === null ? null : v === true ? "1" : v === false ? "0" : String(v));
    const key = (row: unknown[]) => JSON.stringify(row.map(flat));
    const went = table.rows.map((row) => key(row.filter((_, i) => !NOT_THERE.has(table.columns[i]!.name))));
    expect(rows.map((row) => key(columns.map((c) => row[c]))).sort()).toEqual(went.sort());
  });

  test("every state is among them", () => {
    const states = select("SELECT DISTINCT state FROM current_rows").map((r) => r["state"]);
    expect(states.sort()).toEqual(["accepted", "added", "candidate", "corrected", "rejected"]);
  });

  test("a question that somebody may ask", () => {
    const rows = select(
      `SELECT p.party, p.stance, e.exact FROM positions p JOIN evidence e ON e.story = p.story AND e."row" = p.id WHERE p.issue = 'quota-shares'`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row["exact"]).toMatch(/\S/);
  });
});
