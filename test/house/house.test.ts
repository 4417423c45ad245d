// The house itself: what the project promises of its own files.
import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { describe, expect, test } from "vitest";
import { makeProgram } from "../../src/cli/program.ts";
import { VERSION } from "../../src/core/version.ts";
import { ROOT } from "../doors/run-cli.ts";

const MOST_LINES = 450;
const sources = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .filter((f) => /\.tsx?$/.test(f) && !f.endsWith(".d.ts"))
  .map((f) => join("src", f));
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

describe("files", () => {
  test.each(sources)("%s: a head comment, no barrel, not too long", (file) => {
    const text = read(file);
    expect(text).toMatch(/^(#!.*\n)?\/\/ /);
    expect(text.split("\n").length).toBeLessThanOrEqual(MOST_LINES);
    expect(text).not.toMatch(/^export default/m);
    const statements = text
      .replace(/^\/\/.*$/gm, "")
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .trim();
    const reexports = /^(?:export (?:type )?\{[^}]*\} from "[^"]*";\s*|export \* from "[^"]*";\s*)+$/.test(
      statements,
    );
    if (file !== join("src", "core", "index.ts")) expect(reexports).toBe(false);
  });

  test.each(sources.filter((f) => f.startsWith(join("src", "core"))))(
    "%s: every exported function says what it returns",
    (file) => {
      const lines = read(file).split("\n");
      const bare = lines.filter(
        (l, i) => /^export (?:async )?function /.test(l) && !/\*\/\s*$/.test(lines[i - 1] ?? ""),
      );
      expect(bare).toEqual([]);
    },
  );

  test("no folder is called utils, helpers, common, lib or misc", () => {
    expect(sources.filter((f) => /[/\\](utils?|helpers?|common|lib|misc)[/\\]/.test(f))).toEqual([]);
  });
});

test("the version of the engine is that of the package", () => {
  expect(VERSION).toBe(JSON.parse(read("package.json")).version);
});

test("core is compiled without any types of a platform", () => {
  const { compilerOptions } = JSON.parse(read("tsconfig.core.json"));
  expect(compilerOptions).toMatchObject({ lib: ["es2023"], types: [] });
});

describe("documents", () => {
  const documents = [
    "README.md",
    ...readdirSync(join(ROOT, "docs"))
      .filter((f) => f.endsWith(".md"))
      .map((f) => `docs/${f}`),
  ];
  const all = documents.map(read).join("\n");
  const described = (command: Command, path = "readout"): string[] => [
    ...command.options.filter((o) => o.long !== "--help" && o.long !== "--version").map((o) => o.long!),
    ...command.commands.flatMap((c) => [`${path} ${c.name()}`, ...described(c, `${path} ${c.name()}`)]),
  ];
  test.each([...new Set(described(makeProgram()))])("%s is described", (word) => {
    expect(all).toMatch(new RegExp(`${word}(?![\\w-])`));
  });

  test.each(Object.keys(JSON.parse(read("package.json")).scripts))(
    "npm script %s is named in README or CONTRIBUTING",
    (name) => {
      const text = read("README.md") + read("CONTRIBUTING.md");
      expect(text).toMatch(
        new RegExp(name === "test" || name === "start" ? `npm ${name}` : `npm run ${name}(?![\\w-])`),
      );
    },
  );

  test.each(Object.keys({ ...JSON.parse(read("package.json")).dependencies }))(
    "ARCHITECTURE.md gives a reason for %s",
    (name) => {
      expect(read("ARCHITECTURE.md")).toContain(name);
    },
  );

  test.each(["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", ...documents])(
    "links of %s lead somewhere",
    (file) => {
      const folder = join(ROOT, file, "..");
      const targets = [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map((m) => m[1]!);
      for (const target of targets)
        expect(() => readFileSync(join(folder, target), "utf8"), target).not.toThrow(/ENOENT/);
    },
  );
});

describe("the package", () => {
  test("holds what it needs and nothing of the tests", () => {
    const [packed] = JSON.parse(
      execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
        cwd: ROOT,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }),
    );
    const files: string[] = packed.files.map((f: { path: string }) => f.path);
    for (const wanted of [
      "dist/cli/main.js",
      "dist/core/index.js",
      "dist/core/index.d.ts",
      "dist/page/report.js",
      "dist/page/report.css",
      "dist/web/index.html",
      "model/syntax-en.bin",
      "README.md",
      "LICENSE",
      "ARCHITECTURE.md",
      "CHANGELOG.md",
    ])
      expect(files).toContain(wanted);
    expect(files.filter((f) => /^(test|tools|src|node_modules|out)\//.test(f))).toEqual([]);
  });

  test("pleases publint", () => {
    const { status, stdout } = spawnSync("node_modules/.bin/publint", ["--strict", "--pack", "npm"], {
      cwd: ROOT,
      encoding: "utf8",
    });
    expect(stdout).not.toMatch(/Errors:|Warnings:/);
    expect(status).toBe(0);
  });
});
