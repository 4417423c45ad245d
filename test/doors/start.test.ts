// `npm start`: reads, prints, serves the app to this machine and to nobody else.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EXAMPLE, inFolder, ROOT } from "./run-cli.ts";

/** Status and first characters of what the server answers. */
function ask(port: number, path: string, host: string, method = "GET"): Promise<[number, string]> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, method, headers: { host } }, (answer) => {
      let text = "";
      answer.setEncoding("utf8");
      answer.on("data", (part: string) => (text += part));
      answer.on("end", () => resolve([answer.statusCode ?? 0, text.slice(0, 15)]));
    });
    asked.on("error", reject);
    asked.end();
  });
}

test("serves the app with the story of a folder on the loopback address, to its own name only", async () => {
  const folder = mkdtempSync(join(tmpdir(), "readout-start-"));
  const child = spawn(process.execPath, ["tools/start.mjs", EXAMPLE, "--port=0"], {
    cwd: ROOT,
    env: { ...process.env, READOUT_WORKSPACE: join(folder, "workspace.db") },
  });
  const left = new Promise((done) => child.on("exit", done));
  try {
    let said = "";
    const port = await new Promise<number>((resolve, reject) => {
      child.stdout.setEncoding("utf8").on("data", (part: string) => {
        said += part;
        const m = /http:\/\/127\.0\.0\.1:(\d+)\//.exec(said);
        if (m) resolve(Number(m[1]));
      });
      child.on("exit", (code) => reject(new Error(`left with ${code}: ${said}`)));
    });
    expect(said).toMatch(/^6 reports, 6 outlets/);
    expect(await ask(port, "/", `127.0.0.1:${port}`)).toEqual([200, "<!doctype html>"]);
    expect((await ask(port, "/api/stories", `localhost:${port}`))[0]).toBe(200);
    expect((await ask(port, "/", "evil.example"))[0]).toBe(403);
    expect((await ask(port, "/../package.json", `localhost:${port}`))[0]).toBe(404);
  } finally {
    child.kill("SIGINT");
    await left;
    rmSync(folder, { recursive: true, force: true });
  }
});

test("says in one line what is wrong with a folder, and leaves with 1", async () => {
  const [code, said] = await new Promise<[number | null, string]>((resolve) =>
    inFolder((folder) => {
      const child = spawn(process.execPath, ["tools/start.mjs", `${folder}/none`], { cwd: ROOT });
      let text = "";
      child.stderr.setEncoding("utf8").on("data", (part: string) => (text += part));
      child.on("exit", (c) => resolve([c, text]));
    }),
  );
  expect(said).toMatch(/none: no such file or folder/);
  expect(code).toBe(1);
});
