// The core as one file in place of the compiled dist/core/index.js: Node opens one file in half the time that its 300 take.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

await build({
  entryPoints: [fileURLToPath(new URL("../src/core/index.ts", import.meta.url))],
  outfile: fileURLToPath(new URL("../dist/core/index.js", import.meta.url)),
  bundle: true,
  format: "esm",
  platform: "neutral",
  packages: "external",
  target: "es2023",
  sourcemap: true,
  legalComments: "none",
  logLevel: "warning",
});
