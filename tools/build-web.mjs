// `npm run build:web`: the app into dist/web, and the script and style sheet of the one-file report into dist/page.
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("../src/web", import.meta.url));
const dist = fileURLToPath(new URL("../dist", import.meta.url));
const shared = {
  root,
  configFile: false,
  logLevel: process.argv.includes("--quiet") ? "error" : "warn",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
};

await build({
  ...shared,
  base: "/",
  build: {
    outDir: `${dist}/web`,
    emptyOutDir: true,
    target: "es2023",
    modulePreload: { polyfill: false },
    // An inlined image would be a data address, which the policy of the page does not allow.
    assetsInlineLimit: 0,
  },
});
await build({
  ...shared,
  publicDir: false,
  build: {
    outDir: `${dist}/page`,
    emptyOutDir: true,
    target: "es2023",
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    rollupOptions: {
      input: `${root}/one-file.tsx`,
      output: { format: "iife", entryFileNames: "report.js", assetFileNames: "report[extname]" },
    },
  },
});
