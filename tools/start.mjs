// `npm start [-- FOLDER…]`: reads the example story or your own reports, prints the summary and serves the app on this machine.
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { build, installIfNeeded, ROOT, run } from "./install.mjs";

/** The port of `readout serve`: the same each time, so that addresses can be kept. */
const PORT = 4747;

const paths = process.argv.slice(2).filter((a) => !a.startsWith("--"));
const wanted = /^--port=(\d+)$/.exec(process.argv.find((a) => a.startsWith("--port=")) ?? "")?.[1];
installIfNeeded();
build();
mkdirSync(`${ROOT}out`, { recursive: true });
const main = `${ROOT}dist/cli/main.js`;
const workspace = process.env.READOUT_WORKSPACE ?? `${ROOT}out/workspace.db`;
const given =
  paths.length > 0
    ? paths.map((p) => resolve(process.env.INIT_CWD ?? ".", p))
    : [`${ROOT}examples/mackerel-talks`];
const code = run(process.execPath, [main, "add", ...given, "--workspace", workspace]);
if (code !== 0) process.exit(code);

const port = wanted ?? ((await isFree(PORT)) ? PORT : 0);
const server = spawn(process.execPath, [main, "serve", "--workspace", workspace, "--port", String(port)], {
  stdio: "inherit",
});
server.on("exit", (left) => process.exit(left ?? 0));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));

/** True where nobody listens on the port. */
function isFree(number) {
  return new Promise((done) => {
    const probe = createServer();
    probe.once("error", () => done(false));
    probe.listen(number, "127.0.0.1", () => probe.close(() => done(true)));
  });
}
