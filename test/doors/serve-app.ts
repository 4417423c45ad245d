// The app as a person starts it: a workspace with reports, served by the compiled command line.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cli, ROOT } from "./run-cli.ts";

/** True where the app is built. */
export const isBuilt = existsSync(join(ROOT, "dist/web/index.html"));
if (!isBuilt) console.log("the app is not built (npm run build:web): its tests are skipped");

/** A server with a workspace of its own. */
export interface Served {
  /** "http://127.0.0.1:PORT" */
  readonly base: string;
  readonly folder: string;
  /** Ends the server and takes its workspace away. */
  stop(): Promise<void>;
}

/** Adds the reports at the paths to a new workspace and serves it. */
export async function serveApp(paths: readonly string[]): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "readout-app-"));
  const workspace = join(folder, "workspace.db");
  const added = cli(["add", ...paths, "--workspace", workspace, "--quiet"]);
  if (added.code !== 0) throw new Error(added.stderr);
  const child: ChildProcess = spawn(
    process.execPath,
    [join(ROOT, "dist/cli/main.js"), "serve", "--workspace", workspace, "--port", "0", "--who", "ann"],
    { cwd: folder, stdio: ["ignore", "pipe", "inherit"] },
  );
  const left = new Promise<void>((done) => child.once("exit", () => done()));
  const base = await new Promise<string>((resolve, reject) => {
    child.stdout!.setEncoding("utf8").on("data", (said: string) => {
      const m = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (m) resolve(m[0]);
    });
    child.once("exit", (code) => reject(new Error(`serve left with ${code}`)));
  });
  return {
    base,
    folder,
    async stop() {
      child.kill("SIGTERM");
      await left;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
