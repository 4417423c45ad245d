// The workspace from the command line, and the same query line in terminal and API.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { cli, EXAMPLE, ROOT } from "./run-cli.ts";
import { type TestServer, testServer, testWorkspace } from "./test-server.ts";

let folder: string;
let file: string;
let server: TestServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "readout-ws-"));
  file = join(folder, "w.db");
  const run = cli(["add", EXAMPLE, "--workspace", file, "--plain"]);
  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(run.stdout).toMatch(/^6 reports, 6 outlets/);
  expect(run.stdout).toMatch(/\n6 reports in the story “Mackerel talks” \(s-[0-9a-f]{12}\)\n$/);
  server = testServer({ workspace: testWorkspace(sqliteStore(file)) });
});
afterAll(async () => {
  await server.workspace.close();
  rmSync(folder, { recursive: true, force: true });
});
const readout = (...args: string[]) => cli([...args, "--workspace", file]);
const record = async () =>
  (await server.ask("/api/stories/Mackerel%20talks/record")).body as never as Record<
    string,
    { id: string; state: string }[]
  >;

describe("readout add", () => {
  test("makes readout.db in the folder that one works in, and names the story after the reports' folder", () => {
    const run = cli(["add", EXAMPLE, "--quiet"], { cwd: folder });
    expect(run.stdout).toMatch(/^6 reports in the story “Mackerel talks”/);
    expect(existsSync(join(folder, "readout.db"))).toBe(true);
    expect(cli(["stories"], { cwd: folder }).stdout).toMatch(
      /^s-[0-9a-f]{12} {6}6 reports {6}0 decisions {2}Mackerel talks\n$/,
    );
  });

  test("adds to a story that is there, each report once", () => {
    const late = join(folder, "late.txt");
    writeFileSync(late, "Late news\n\n“We are close,” Anna Berg said on Tuesday.\n");
    const other = join(folder, "other.db");
    const add = (...paths: string[]) =>
      cli(["add", ...paths, "--story", "T", "--workspace", other, "--quiet"]);
    expect(add(late).stdout).toMatch(/^1 reports in the story “T”/);
    expect(add(late, EXAMPLE).code).toBe(0);
    expect(JSON.parse(cli(["stories", "--json", "--workspace", other]).stdout)).toMatchObject([
      { name: "T", reports: 7 },
    ]);
  });

  test("says in one line what is wrong", () => {
    expect(cli(["stories", "--workspace", join(folder, "none.db")])).toMatchObject({
      code: 1,
      stderr: `readout: ${join(folder, "none.db")}: no such workspace; readout add makes one\n`,
    });
    const bad = join(folder, "bad.db");
    writeFileSync(bad, "no database at all ".repeat(100));
    expect(cli(["stories", "--workspace", bad]).stderr).toMatch(
      /^readout: .*bad\.db: file is not a database\n$/,
    );
    expect(cli(["search", "x", "--limit", "none", "--workspace", file]).code).toBe(2);
    expect(cli(["serve", "--port", "99999", "--workspace", file])).toMatchObject({
      code: 2,
      stderr: "readout: --port 99999: no port; 0 to 65535\n",
    });
    expect(cli(["serve", "--host", "0.0.0.0", "--workspace", file])).toMatchObject({
      code: 1,
      stderr: "readout: --host 0.0.0.0 is reached from other machines: give a --token too\n",
    });
  });
});

describe("one query, the same rows", () => {
  test.each([
    '"not moved"',
    "speaker:tveitane kind:quotations",
    "hallgr* -kind:reports",
    "date:2026-10-20..2026-10-21 kind:events",
    "nobody-says-this",
  ])("%s", async (query) => {
    const run = readout("search", "--json", "--limit", "1000", query);
    const [terminal] = JSON.parse(run.stdout);
    const { body } = await server.ask(
      `/api/stories/Mackerel%20talks/search?limit=1000&q=${encodeURIComponent(query)}`,
    );
    expect({ query: terminal.query, total: terminal.total, hits: terminal.hits }).toEqual(body);
    expect(run.code).toBe(terminal.total === 0 ? 1 : 0);
  });

  test("parameters are another way to write terms; words of a shell are words of the line", async () => {
    const { body } = await server.ask(
      "/api/stories/Mackerel%20talks/search?q=not&speaker=Ingunn%20Tveitane&kind=quotations",
    );
    const run = readout("search", "--json", "not", "speaker:Ingunn Tveitane", "kind:quotations");
    expect(JSON.parse(run.stdout)[0].hits).toEqual(body["hits"]);
    expect(body["total"]).toBeGreaterThan(0);
  });
});

describe("readout decisions", () => {
  test("the log, what was undone, and the orphans", async () => {
    const base = "/api/stories/Mackerel%20talks";
    const rows = await record();
    const [position] = rows["positions"]!;
    const [event] = rows["events"]!;
    const { body } = await server.post(`${base}/decisions`, {
      kind: "reject",
      row: position!.id,
      why: "a joke",
      who: "ben",
    });
    const { id } = body["decision"] as unknown as { id: string };
    await server.post(`${base}/decisions`, { kind: "accept", row: event!.id });
    await server.post(`${base}/decisions/${id}/undo`, {});
    const run = readout("decisions");
    expect(run.stdout).toMatch(
      /^Mackerel talks\n {2}2026-10-24T10:00:\d\d\.\d{3}Z {2}ben {2}reject positions: .* because a joke \(undone\)\n/,
    );
    expect(run.stdout.split("\n")).toHaveLength(5);
    expect(readout("decisions", "--orphans").stdout).toBe("");
    expect(
      JSON.parse(readout("decisions", "--json", "--story", "Mackerel talks").stdout)[0].decisions,
    ).toMatchObject([
      { kind: "reject", stands: false, orphan: null },
      { kind: "accept", stands: true },
      { kind: "undo", undoes: id },
    ]);
  });
});

describe("readout serve", () => {
  test("on a free port until it is told to end; what it is asked while it makes a record it answers at once", async () => {
    const child = spawn(process.execPath, [
      join(ROOT, "dist/cli/main.js"),
      "serve",
      "--workspace",
      file,
      "--port",
      "0",
      "--who",
      "cy",
    ]);
    let said = "";
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.setEncoding("utf8").on("data", (part: string) => {
        said += part;
        const m = /(http:\/\/127\.0\.0\.1:\d+\/) \(Ctrl-C ends\)/.exec(said);
        if (m) resolve(m[1]!);
      });
      child.on("exit", (code) => reject(new Error(`left with ${code}: ${said}`)));
    });
    // While a record is made, other questions are answered at once.
    const posted = await fetch(`${url}api/stories/Mackerel%20talks/reports`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text: "“We are close,” Anna Berg said.\n".repeat(200) }),
    });
    const { job } = (await posted.json()) as { job: { id: string } };
    let longest = 0;
    let state = "";
    for (let i = 0; i < 400 && state !== "done" && state !== "failed"; i++) {
      const started = performance.now();
      state = ((await (await fetch(`${url}api/jobs/${job.id}`)).json()) as { job: { state: string } }).job
        .state;
      longest = Math.max(longest, performance.now() - started);
      await new Promise((r) => setTimeout(r, 20));
    }
    expect(state).toBe("done");
    expect(longest).toBeLessThan(1000);
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  });
});
