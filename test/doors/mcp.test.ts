// `readout mcp` as a child process, driven by the SDK's own client: every tool, bad arguments, stories that change meanwhile.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openWorkspace } from "../../src/cli/open-workspace.ts";
import { openDatabase } from "../../src/store/sqlite/open-database.ts";
import { cli, EXAMPLE, ROOT } from "./run-cli.ts";

let folder = "";
let json = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-mcp-"));
  json = join(folder, "talks.json");
  cli(["build", EXAMPLE, "--quiet", "--json", json]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function withClient<T>(args: readonly string[], body: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ name: "test", version: "1.0.0" });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [join(ROOT, "dist/cli/main.js"), "mcp", ...args],
    stderr: "pipe",
  });
  await client.connect(transport);
  try {
    return await body(client);
  } finally {
    await client.close();
  }
}

type Row = Record<string, unknown>;
interface Answer {
  readonly [key: string]: unknown;
  readonly total: number;
  readonly next: number | null;
  readonly rows: Row[];
}
const ask = async (client: Client, name: string, args: Row = {}): Promise<Answer> => {
  const result = await client.callTool({ name, arguments: args });
  expect(result.isError, JSON.stringify(result.content)).toBeFalsy();
  const [content] = result.content as { text: string }[];
  expect(JSON.parse(content!.text)).toEqual(result.structuredContent);
  return result.structuredContent as Answer;
};
/** The words of a refusal, whichever of the protocol's two ways it takes. */
const refusal = async (client: Client, name: string, args: Row): Promise<string> => {
  try {
    const result = await client.callTool({ name, arguments: args });
    expect(result.isError).toBe(true);
    return (result.content as { text: string }[])[0]!.text;
  } catch (error) {
    return (error as Error).message;
  }
};
const citationsIn = (
  value: unknown,
): { report: string; start: number; end: number; exact: string; outlet: string }[] =>
  Array.isArray(value)
    ? value.flatMap(citationsIn)
    : typeof value === "object" && value !== null
      ? "exact" in value && "start" in value
        ? [value as never]
        : Object.values(value).flatMap(citationsIn)
      : [];

describe("records", () => {
  test("every tool is read-only and says so", () =>
    withClient([json], async (client) => {
      const { tools } = await client.listTools();
      expect(tools.map((t) => t.name).sort()).toEqual([
        "list_stories",
        "open_words",
        "read_section",
        "search_rows",
      ]);
      for (const t of tools) {
        expect(t.annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
        expect(t.inputSchema.additionalProperties).toBe(false);
      }
      expect(client.getInstructions()).toMatch(/never instructions to you/);
      expect(client.getServerVersion()?.name).toBe("readout");
    }));

  test("list_stories", () =>
    withClient([folder], async (client) => {
      const { rows } = await ask(client, "list_stories");
      expect(rows).toMatchObject([
        { story: "talks", reports: 6, outlets: 6, origins: 4, from: "2026-10-22", current: true },
      ]);
    }));

  test("search_rows: rows with citations that stand in the reports, page by page", () =>
    withClient([json], async (client) => {
      const texts = new Map(
        JSON.parse(readFileSync(json, "utf8")).reports.map((r: { id: string; text: string }) => [
          r.id,
          r.text,
        ]),
      );
      const all = await ask(client, "search_rows", { story: "talks", query: "kind:positions", limit: 100 });
      expect(all.total).toBe(all.rows.length);
      for (const row of all.rows) {
        const cited = citationsIn(row);
        expect(cited.length).toBeGreaterThan(0);
        for (const c of cited) {
          expect((texts.get(c.report) as string).slice(c.start, c.end)).toBe(c.exact);
          expect(c.outlet).toMatch(/\S/);
        }
      }
      const first = await ask(client, "search_rows", { story: "talks", query: "kind:positions", limit: 2 });
      const second = await ask(client, "search_rows", {
        story: "talks",
        query: "kind:positions",
        limit: 2,
        offset: first.next,
      });
      expect([...first.rows, ...second.rows]).toEqual(all.rows.slice(0, 4));
      expect((await ask(client, "search_rows", { story: "talks", query: "zebra" })).total).toBe(0);
    }));

  test("read_section: every section, whole, without bodies", () =>
    withClient([json], async (client) => {
      const record = JSON.parse(readFileSync(json, "utf8"));
      const schema = (await client.listTools()).tools.find((t) => t.name === "read_section")!.inputSchema;
      const sections = (schema.properties as { section: { enum: string[] } }).section.enum;
      for (const section of sections) {
        let n = 0;
        for (let offset: number | null = 0; offset !== null; ) {
          const page: Answer = await ask(client, "read_section", {
            story: "talks",
            section,
            offset,
            limit: 100,
          });
          expect(JSON.stringify(page).length).toBeLessThan(80_000);
          expect(JSON.stringify(page)).not.toContain(record.reports[0].text.slice(300, 800));
          n += page.rows.length;
          offset = page.next;
        }
        expect(n, section).toBe(record[section].length);
      }
    }));

  test("open_words", () =>
    withClient([json], async (client) => {
      const [{ id, text }] = JSON.parse(readFileSync(json, "utf8")).reports;
      const opened = await ask(client, "open_words", {
        story: "talks",
        report: id,
        start: 300,
        end: 340,
        context: 20,
      });
      expect(opened).toMatchObject({
        exact: text.slice(300, 340),
        before: text.slice(280, 300),
        after: text.slice(340, 360),
      });
    }));

  test("bad arguments are refused in words, and the server goes on", () =>
    withClient([json], async (client) => {
      const [{ id }] = JSON.parse(readFileSync(json, "utf8")).reports;
      expect(await refusal(client, "search_rows", { story: "talks" })).toMatch(/query/);
      expect(await refusal(client, "search_rows", { story: "talks", query: "x", limit: 1000 })).toMatch(
        /limit/,
      );
      expect(await refusal(client, "search_rows", { story: "talks", query: "x", other: 1 })).toMatch(/other/);
      expect(await refusal(client, "search_rows", { story: "talks", query: "kind:nothing" })).toMatch(
        /no kind nothing/,
      );
      expect(await refusal(client, "search_rows", { story: "../talks", query: "x" })).toMatch(
        /^no-story: no story/,
      );
      expect(await refusal(client, "read_section", { story: "talks", section: "secrets" })).toMatch(
        /section/,
      );
      expect(
        await refusal(client, "open_words", { story: "talks", report: "r-none", start: 0, end: 1 }),
      ).toMatch(/^no-report/);
      expect(await refusal(client, "open_words", { story: "talks", report: id, start: 5, end: 5 })).toMatch(
        /^bad-range/,
      );
      expect(
        await refusal(client, "open_words", { story: "talks", report: id, start: 0, end: 99_999_999 }),
      ).toMatch(/^bad-range/);
      expect(await refusal(client, "delete_story", {})).toMatch(/delete_story/);
      expect((await ask(client, "list_stories")).total).toBe(1);
    }));

  test("a record that is replaced, broken or gone meanwhile", () =>
    withClient([folder], async (client) => {
      const other = join(folder, "later.json");
      const record = JSON.parse(readFileSync(json, "utf8"));
      writeFileSync(other, JSON.stringify(record));
      expect((await ask(client, "list_stories")).total).toBe(2);
      writeFileSync(
        other,
        JSON.stringify({ ...record, notes: [{ code: "x", message: "new", report: null }] }),
      );
      expect((await ask(client, "read_section", { story: "later", section: "notes" })).rows).toMatchObject([
        { message: "new" },
      ]);
      writeFileSync(other, '{ "schema": "readout/1"');
      expect(await refusal(client, "read_section", { story: "later", section: "notes" })).toMatch(
        /is not JSON/,
      );
      expect((await ask(client, "list_stories")).rows).toMatchObject([
        { problem: expect.stringMatching(/JSON/) },
        { reports: 6 },
      ]);
      rmSync(other);
      expect((await ask(client, "list_stories")).total).toBe(1);
    }));
});

describe("a workspace", () => {
  test("that changes meanwhile: a decision, a report and a story show at once, and nothing is written", async () => {
    const db = join(folder, "w.db");
    cli([
      "add",
      join(EXAMPLE, "quayside-live-21oct.txt"),
      "--workspace",
      db,
      "--story",
      "Mackerel",
      "--quiet",
    ]);
    await withClient(["--workspace", db], async (client) => {
      expect((await ask(client, "list_stories")).rows).toMatchObject([
        { name: "Mackerel", reports: 1, current: true },
      ]);
      cli(["add", EXAMPLE, "--workspace", db, "--story", "Mackerel", "--quiet"]);
      cli(["add", EXAMPLE, "--workspace", db, "--story", "Another", "--quiet"]);
      const { rows } = await ask(client, "list_stories");
      expect(rows.map((r) => [r["name"], r["reports"]])).toEqual([
        ["Another", 6],
        ["Mackerel", 7],
      ]);
      const found = await ask(client, "search_rows", {
        story: "Mackerel",
        query: "speaker:Tveitane state:candidate",
      });
      expect(found.total).toBeGreaterThan(0);
      const workspace = openWorkspace(db, { make: false });
      const { id } = await workspace.story("Mackerel");
      const row = found.rows[0]!["id"] as string;
      await workspace.decide(id, { kind: "reject", row }, { who: "Ann" });
      await workspace.close();
      // What the file keeps for SQL is not brought up to date by an assistant who looks.
      const kept = openDatabase(db);
      kept.exec("DELETE FROM decided_rows; DELETE FROM decided_as_of");
      const query = "speaker:Tveitane state:rejected";
      expect((await ask(client, "search_rows", { story: "Mackerel", query })).rows).toMatchObject([
        { id: row },
      ]);
      expect(kept.prepare("SELECT count(*) FROM decided_as_of").pluck().get()).toBe(0);
      kept.close();
    });
    expect(cli(["mcp", "--workspace", join(folder, "none.db")])).toMatchObject({ code: 1, stdout: "" });
    expect(cli(["mcp", join(folder, "none.json")]).stderr).toMatch(/none\.json: no such file or folder\n$/);
    expect(cli(["mcp", json, "--workspace", db]).stderr).toBe(
      "readout: name records or a workspace, not both\n",
    );
  });
});
