// The workspace as a file: versions, other programs' files, two processes, what triggers refuse.
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { engineName } from "../../src/store/engine.ts";
import { MIGRATIONS } from "../../src/store/sqlite/migrations.ts";
import { openDatabase } from "../../src/store/sqlite/open-database.ts";
import { sqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { cli, EXAMPLE, inFolder, ROOT } from "../doors/run-cli.ts";
import { testWorkspace } from "../doors/test-server.ts";

const codeOf = (body: () => unknown) => {
  try {
    body();
  } catch (error) {
    return (error as { code?: string }).code;
  }
  return "no error";
};

test("a newer file is refused in one line and left as it is", () =>
  inFolder((folder) => {
    const file = join(folder, "w.db");
    openDatabase(file, [...MIGRATIONS, "CREATE TABLE later (x) STRICT".replace("(x)", "(x TEXT)")]).close();
    const before = readFileSync(file);
    expect(codeOf(() => openDatabase(file))).toBe("workspace-newer");
    expect(readFileSync(file).equals(before)).toBe(true);
    const run = cli(["stories", "--workspace", file]);
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/^readout: .*w\.db: was made by a newer readout .*: update readout\n$/);
  }));

test("an older file is brought up to date, step by step, with what it holds", () =>
  inFolder((folder) => {
    const file = join(folder, "w.db");
    const old = openDatabase(file);
    old.exec("INSERT INTO stories (id, name, created) VALUES ('s-1', 'One', '2026')");
    old.close();
    const steps = [
      ...MIGRATIONS,
      "ALTER TABLE stories ADD COLUMN note TEXT",
      "UPDATE stories SET note = name",
    ];
    const db = openDatabase(file, steps);
    expect(db.prepare("SELECT note FROM stories").pluck().get()).toBe("One");
    expect(db.pragma("user_version", { simple: true })).toBe(steps.length);
    db.close();
  }));

test("a file from before the views had states gets them", () =>
  inFolder((folder) => {
    const file = join(folder, "w.db");
    openDatabase(file, MIGRATIONS.slice(0, 1)).close();
    const db = openDatabase(file);
    expect(db.prepare("SELECT state FROM positions").all()).toEqual([]);
    db.close();
  }));

test("what a person decides shows in the views at once, and what is undone does not", async () => {
  await inFolderAsync(async (folder) => {
    const file = join(folder, "w.db");
    expect(cli(["add", EXAMPLE, "--workspace", file, "--quiet"]).code).toBe(0);
    const workspace = testWorkspace(sqliteStore(file), engineName());
    const [story] = await workspace.store.stories();
    const { record } = await workspace.reviewed(story!.id);
    const row = record.positions[0]!.id;
    const db = openDatabase(file);
    const states = () => db.prepare("SELECT DISTINCT state FROM positions ORDER BY state").pluck().all();
    expect(states()).toEqual(["candidate"]);
    const made = await workspace.decide(
      story!.id,
      { kind: "correct", row, fields: { stance: "mixed" } },
      { who: "ann" },
    );
    expect(db.prepare("SELECT state, stance FROM positions WHERE id = ?").all(row)).toEqual([
      { state: "corrected", stance: "mixed" },
    ]);
    await workspace.undo(story!.id, made.id, { who: "ann" });
    expect(states()).toEqual(["candidate"]);
    db.close();
    await workspace.close();
  });
});

test("a step that fails leaves the file as it was", () =>
  inFolder((folder) => {
    const file = join(folder, "w.db");
    openDatabase(file).close();
    expect(() =>
      openDatabase(file, [...MIGRATIONS, "CREATE TABLE half (x TEXT) STRICT; SELECT nonsense"]),
    ).toThrow();
    const db = openDatabase(file);
    expect(db.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").pluck().get()).toBe(0);
    db.close();
  }));

test("files of other programs, and no databases at all, are refused and left alone", () =>
  inFolder((folder) => {
    const other = join(folder, "other.db");
    const db = new Database(other);
    db.exec("CREATE TABLE theirs (x)");
    db.close();
    expect(codeOf(() => openDatabase(other))).toBe("not-a-workspace");
    const text = join(folder, "text.db");
    writeFileSync(text, "This is no database, and long enough not to be an empty one. ".repeat(20));
    expect(codeOf(() => openDatabase(text))).toBe("workspace-unreadable");
    expect(codeOf(() => openDatabase(join(folder, "no", "such", "w.db")))).toBe("workspace-unreadable");
    expect(codeOf(() => openDatabase(folder))).toBe("workspace-unreadable");
  }));

test("what was kept cannot be changed, not even with an SQLite shell", () =>
  inFolder((folder) => {
    const db = openDatabase(join(folder, "w.db"));
    db.exec(`INSERT INTO stories (id, name, created) VALUES ('s-1', 'One', '2026');
      INSERT INTO reports (id, file, text, known) VALUES ('r-1', 'f', 't', '{}');
      INSERT INTO decisions (id, story, body) VALUES ('d-1', 's-1', '{}')`);
    expect(() => db.exec("UPDATE reports SET text = 'x'")).toThrow("a report never changes");
    expect(() => db.exec("UPDATE decisions SET body = '[]'")).toThrow("a decision never changes");
    expect(() => db.exec("DELETE FROM decisions")).toThrow("a decision is never deleted");
    db.close();
  }));

test("two processes write to one file and nothing of either is lost", async () => {
  await inFolderAsync(async (folder) => {
    const file = join(folder, "w.db");
    const writer = (name: string) => `
      const { sqliteStore } = await import(${JSON.stringify(`${ROOT}dist/store/sqlite/sqlite-store.js`)});
      const store = sqliteStore(${JSON.stringify(file)});
      await store.putStory({ id: "s-${name}", name: "${name}", created: "2026", codebook: null, parties: null });
      for (let i = 0; i < 60; i++) {
        await store.addReports("s-${name}", [{ id: "r-${name}-" + i, input: { file: "f", text: "words " + i } }], { added: "2026", who: "${name}" });
        await store.appendDecisions("s-${name}", [{ id: "d-${name}-" + i, kind: "comment", target: null, text: "x", who: "w", when: "2026", why: null }]);
      }
      await store.close();`;
    const codes = await Promise.all(
      ["a", "b", "c"].map(
        (name) =>
          new Promise<number | null>((resolve) => {
            const child = spawn(process.execPath, ["--input-type=module", "-e", writer(name)], {
              stdio: "inherit",
            });
            child.on("exit", resolve);
          }),
      ),
    );
    expect(codes).toEqual([0, 0, 0]);
    const store = sqliteStore(file);
    for (const name of ["a", "b", "c"]) {
      expect(await store.members(`s-${name}`)).toHaveLength(60);
      expect(await store.decisions(`s-${name}`)).toHaveLength(60);
    }
    await store.close();
  });
});

test("the views for people read", () =>
  inFolder((folder) => {
    const file = join(folder, "w.db");
    expect(cli(["add", EXAMPLE, "--workspace", file, "--quiet"]).code).toBe(0);
    const db = openDatabase(file);
    const views = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'view'").pluck().all() as string[];
    for (const view of views) db.prepare(`SELECT * FROM ${view} LIMIT 3`).all();
    expect(db.prepare("SELECT count(*) FROM report_list").pluck().get()).toBe(6);
    expect(db.prepare("SELECT count(*) FROM positions").pluck().get()).toBeGreaterThan(3);
    db.close();
  }));

async function inFolderAsync(body: (folder: string) => Promise<void>): Promise<void> {
  const { mkdtempSync, rmSync } = await import("node:fs");
  const { tmpdir } = await import("node:os");
  const folder = mkdtempSync(join(tmpdir(), "readout-"));
  try {
    await body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
