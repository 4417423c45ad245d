// The server killed at random moments while reports are added and rows decided on: nothing that it acknowledged is lost.
// READOUT_KILLS says how often (12), READOUT_SEED where chance begins.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, expect, test } from "vitest";
import { cli, EXAMPLE, ROOT } from "./run-cli.ts";

const KILLS = Number(process.env["READOUT_KILLS"] ?? 12);
const SEED = Number(process.env["READOUT_SEED"] ?? 20261121);
/** The longest a server is left alone, in milliseconds: longer than making a record takes here. */
const LONGEST_MS = 700;

/** Chance that begins the same each time (mulberry32). */
function chance(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const folder = mkdtempSync(join(tmpdir(), "readout-kill-"));
const file = join(folder, "w.db");
const running = new Set<ChildProcess>();
afterAll(() => {
  for (const child of running) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<{ url: string; kill(): Promise<void> }> {
  const child = spawn(process.execPath, [
    join(ROOT, "dist/cli/main.js"),
    "serve",
    "--workspace",
    file,
    "--port",
    "0",
  ]);
  running.add(child);
  const exit = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (part: string) => (said += part));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (part: string) => {
      said += part;
      const m = /http:\/\/[\d.]+:\d+\//.exec(said);
      if (m) resolve(m[0]);
    });
    void exit.then(() => reject(new Error(said)));
  });
  return {
    url,
    async kill() {
      child.kill("SIGKILL");
      await exit;
      running.delete(child);
    },
  };
}

test(`${KILLS} kills`, { timeout: 30_000 + KILLS * 10_000 }, async () => {
  expect(cli(["add", EXAMPLE, "--story", "Talks", "--workspace", file, "--quiet"]).code).toBe(0);
  const random = chance(SEED);
  const reports = new Set<string>();
  const decisions = new Set<string>();
  let sent = 0;

  for (let kill = 0; kill < KILLS; kill++) {
    const server = await start();
    const api = `${server.url}api/stories/Talks`;
    const post = async (path: string, body: unknown) => {
      const answer = await fetch(`${api}${path}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${answer.status} ${text}`);
      return JSON.parse(text);
    };
    const record = await (await fetch(`${api}/record`)).json();
    const rows: string[] = [...record.positions, ...record.events, ...record.quotations].map(
      (r: { id: string }) => r.id,
    );
    let alive = true;
    const fails: unknown[] = [];
    /** One client: it asks until the server is gone, and takes down what was acknowledged. */
    const client = async (adds: boolean) => {
      while (alive) {
        const n = sent++;
        try {
          if (adds) {
            const text = `Report ${n}.\n\n“We are close to number ${n},” Anna Berg said on Tuesday.\n`;
            const { job } = await post("/reports", { text, publisher: `Paper ${n}` });
            reports.add(job.reports[0].report);
          } else {
            const row = rows[Math.floor(random() * rows.length)]!;
            const id = `decision-${n}`;
            await post("/decisions", { kind: random() < 0.5 ? "reject" : "accept", row, id });
            decisions.add(id);
          }
        } catch (error) {
          // A row may be gone since; a server that was killed answers nothing.
          if (alive && !/no-row/.test(String(error))) fails.push(error);
        }
        await new Promise((r) => setTimeout(r, random() * 60));
      }
    };
    const clients = [client(true), client(false), client(false)];
    // Every other server is killed only after it has acknowledged something, however busy this machine is.
    const known = reports.size + decisions.size;
    for (let ms = 0; kill % 2 === 0 && reports.size + decisions.size === known && ms < 20_000; ms += 10)
      await new Promise((r) => setTimeout(r, 10));
    await new Promise((r) => setTimeout(r, random() * LONGEST_MS));
    alive = false;
    await server.kill();
    await Promise.all(clients);
    expect(fails).toEqual([]);

    const db = new Database(file);
    expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
    const kept = new Set(db.prepare("SELECT report FROM members").pluck().all());
    const log = new Set(db.prepare("SELECT id FROM decisions").pluck().all());
    expect([...reports].filter((r) => !kept.has(r))).toEqual([]);
    expect([...decisions].filter((d) => !log.has(d))).toEqual([]);
    db.close();
  }
  console.log(
    `${KILLS} kills: ${reports.size} reports and ${decisions.size} decisions acknowledged, none lost`,
  );
  expect(reports.size + decisions.size).toBeGreaterThanOrEqual(KILLS / 2);

  // And the next one goes on as if nothing had been.
  const server = await start();
  for (;;) {
    const story = await (await fetch(`${server.url}api/stories/Talks`)).json();
    if (!story.current) {
      await new Promise((r) => setTimeout(r, 100));
      continue;
    }
    expect(story.reports).toBeGreaterThanOrEqual(6 + reports.size);
    break;
  }
  const record = await (await fetch(`${server.url}api/stories/Talks/record`)).json();
  const held = new Set(record.reports.map((r: { id: string }) => r.id));
  expect([...reports].filter((r) => !held.has(r))).toEqual([]);
  await server.kill();
});
