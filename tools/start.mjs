// `npm start [-- FOLDER]`: reads the example story or your own reports, prints the summary and serves the page on this machine.
import { mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { resolve } from "node:path";
import { build, installIfNeeded, ROOT, run } from "./install.mjs";

const paths = process.argv.slice(2).filter((a) => !a.startsWith("--"));
const once = process.argv.includes("--once");
installIfNeeded();
build();
mkdirSync(`${ROOT}out`, { recursive: true });
const page = `${ROOT}out/readout.html`;
const given =
  paths.length > 0
    ? paths.map((p) => resolve(process.env.INIT_CWD ?? ".", p))
    : [`${ROOT}examples/mackerel-talks`];
const code = run(process.execPath, [
  `${ROOT}dist/cli/main.js`,
  "build",
  ...given,
  "--json",
  `${ROOT}out/readout.json`,
  "--html",
  page,
]);
if (code !== 0) process.exit(code);

const server = createServer((request, response) => {
  const { port } = server.address();
  const host = request.headers.host ?? "";
  // A name that merely resolves to this machine must not reach the page (DNS rebinding).
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`)
    return answer(response, 403, "not this host\n");
  if (request.method !== "GET" && request.method !== "HEAD") return answer(response, 405, "only GET\n");
  if ((request.url ?? "").split("?")[0] !== "/") return answer(response, 404, "only /\n");
  response.writeHead(200, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  response.end(request.method === "HEAD" ? undefined : readFileSync(page));
});

function answer(response, status, text) {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" });
  response.end(text);
}

server.listen(0, "127.0.0.1", () => {
  console.log(`\nThe page: out/readout.html and http://127.0.0.1:${server.address().port}/ (Ctrl-C ends)`);
  if (once) server.close();
});
process.on("SIGINT", () => process.exit(0));
process.on("SIGTERM", () => process.exit(0));
