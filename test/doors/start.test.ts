// `npm start`: reads, prints, serves one page to this machine and to nobody else.
import { spawn } from "node:child_process";
import { request } from "node:http";
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

test("serves the page of a folder on the loopback address, to its own name only", async () => {
  const child = spawn(process.execPath, ["tools/start.mjs", EXAMPLE], { cwd: ROOT });
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
    expect(await ask(port, "/", "evil.example")).toEqual([403, "not this host\n"]);
    expect(await ask(port, "/../package.json", `localhost:${port}`)).toEqual([404, "only /\n"]);
    expect(await ask(port, "/", `localhost:${port}`, "POST")).toEqual([405, "only GET\n"]);
  } finally {
    child.kill("SIGINT");
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
