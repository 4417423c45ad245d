// Bad input at the door: one clear line that names the file and the place, and the right exit code.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cli, inFolder } from "./run-cli.ts";

const GOOD = "Talks end without a deal\n\n“We are close,” said Anna Berg, the chair.\n";

interface Case {
  readonly title: string;
  /** File name → content; null is a folder. */
  readonly files: Readonly<Record<string, string | Uint8Array | null>>;
  readonly args: readonly string[];
  readonly code: number;
  /** One pattern for every line on standard error. */
  readonly stderr: readonly RegExp[];
  readonly stdout?: RegExp;
}

const CASES: readonly Case[] = [
  {
    title: "no such file",
    files: {},
    args: ["no.txt"],
    code: 1,
    stderr: [/no\.txt: no such file/, /no report/],
  },
  {
    title: "empty file alone",
    files: { "a.txt": "" },
    args: ["a.txt"],
    code: 1,
    stderr: [/a\.txt: .*empty/, /no report/],
  },
  {
    title: "empty file beside a good one: the rest is done",
    files: { "a.txt": "", "b.txt": GOOD },
    args: ["a.txt", "b.txt"],
    code: 0,
    stderr: [/a\.txt: .*empty/],
    stdout: /^1 report/,
  },
  {
    title: "blanks only",
    files: { "a.txt": " \n\n " },
    args: ["a.txt"],
    code: 1,
    stderr: [/a\.txt: /, /no report/],
  },
  {
    title: "binary file",
    files: {
      "a.txt": new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3, 0, 0, 255, 254, 0, 7]),
      "b.txt": GOOD,
    },
    args: ["a.txt", "b.txt"],
    code: 0,
    stderr: [/a\.txt: .*not a text/],
  },
  {
    title: "folder without reports",
    files: { empty: null },
    args: ["empty"],
    code: 1,
    stderr: [/empty: no reports in this folder/, /no report/],
  },
  {
    title: "two identical files: read once, and a note says so",
    files: { "a.txt": GOOD, "b.txt": GOOD },
    args: ["a.txt", "b.txt"],
    code: 0,
    stderr: [],
    stdout: /^1 report[\s\S]*b\.txt is the same report as a\.txt; read once/,
  },
  {
    title: "malformed parties.json",
    files: { "a.txt": GOOD, "p.json": '[{ "id": "x" }]' },
    args: ["a.txt", "--parties", "p.json"],
    code: 1,
    stderr: [/p\.json: \[0\]\.name is missing/],
  },
  {
    title: "parties.json that is no JSON names the line",
    files: { "a.txt": GOOD, "p.json": '[\n{ "id": ]' },
    args: ["a.txt", "--parties", "p.json"],
    code: 1,
    stderr: [/p\.json: line 2: not valid JSON/],
  },
  {
    title: "malformed codebook.json",
    files: { "a.txt": GOOD, "c.json": '{ "name": "x", "issues": [{ "name": "y" }] }' },
    args: ["a.txt", "--codebook", "c.json"],
    code: 1,
    stderr: [/c\.json: issues\[0\]\.code is missing/],
  },
  {
    title: "reports.csv without a column of files",
    files: { "a.txt": GOOD, "r.csv": "publisher,published\nX,2026-01-01\n" },
    args: ["a.txt", "--meta", "r.csv"],
    code: 1,
    stderr: [/r\.csv: line 1/],
  },
  {
    title: "reports.csv with a date that is none: the row's rest is used",
    files: { "a.txt": GOOD, "r.csv": "file,publisher,published\na.txt,The Herald,yesterday\n" },
    args: ["a.txt", "--meta", "r.csv"],
    code: 0,
    stderr: [/r\.csv: line 2.*yesterday/],
    stdout: /The Herald/,
  },
  {
    title: "named file of metadata that is missing",
    files: { "a.txt": GOOD },
    args: ["a.txt", "--meta", "r.csv"],
    code: 1,
    stderr: [/r\.csv: no such file/],
  },
];

for (const { title, files, args, code, stderr, stdout } of CASES)
  test(title, () =>
    inFolder((folder) => {
      for (const [name, content] of Object.entries(files))
        if (content === null) mkdirSync(join(folder, name));
        else writeFileSync(join(folder, name), content);
      const run = cli(["build", ...args], { cwd: folder });
      const lines = run.stderr.split("\n").filter(Boolean);
      expect(lines, run.stderr).toHaveLength(stderr.length);
      for (const [i, pattern] of stderr.entries()) expect(lines[i]).toMatch(pattern);
      for (const line of lines) expect(line).toMatch(/^readout: /);
      expect(run.code).toBe(code);
      if (stdout) expect(run.stdout).toMatch(stdout);
    }),
  );

test("extract takes the pages of a folder, and says of a text that it is no page", () =>
  inFolder((folder) => {
    mkdirSync(join(folder, "saved"));
    writeFileSync(join(folder, "saved", "a.html"), "<h1>Talks</h1><p>The talks ended on Monday.</p>");
    writeFileSync(join(folder, "saved", "b.txt"), GOOD);
    writeFileSync(join(folder, "c.txt"), GOOD);
    const run = cli(["extract", "saved", "c.txt", "--json"], { cwd: folder });
    expect(run).toMatchObject({ code: 0, stderr: "readout: c.txt: no markup in it, not a page\n" });
    expect(JSON.parse(run.stdout)).toMatchObject({
      file: join("saved", "a.html"),
      text: "The talks ended on Monday.",
    });
  }));

test("a decision on a report that is not given is said, an address of another kind is no file", () =>
  inFolder((folder) => {
    writeFileSync(join(folder, "a.txt"), GOOD);
    writeFileSync(join(folder, "d.json"), '[{ "reports": ["a.txt", "b.txt"], "same": true }]');
    const run = cli(["stories", "a.txt", "--decisions", "d.json"], { cwd: folder });
    expect(run).toMatchObject({ code: 0, stderr: "readout: d.json: not among the reports given: b.txt\n" });
    expect(cli(["add", "ftp://post.example/a"], { cwd: folder }).stderr).toBe(
      "readout: ftp://post.example/a: not fetched: not an http or https address\nreadout: no report to read\n",
    );
  }));

test("a text of 50 MB is refused in one line and in no time, and the rest is done", () =>
  inFolder((folder) => {
    writeFileSync(join(folder, "big.txt"), Buffer.alloc(50_000_000, "Talks went on. "));
    writeFileSync(join(folder, "a.txt"), GOOD);
    const began = performance.now();
    const run = cli(["build", folder]);
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(run.stderr).toMatch(/^readout: .*big\.txt: .*50000000 bytes.*\n$/);
    expect(run).toMatchObject({ code: 0, stdout: expect.stringMatching(/^1 report/) });
  }));

test("a record that is none is one line and code 1", () =>
  inFolder((folder) => {
    const cases: [string, RegExp][] = [
      ["{", /is not JSON/],
      ["[]", /is no record/],
      ['{ "schema": "readout/9" }', /has the schema readout\/9; this readout reads readout\/1/],
      ['{ "schema": "readout/1" }', /is no whole record: reports is not a list/],
    ];
    for (const [content, line] of cases) {
      writeFileSync(join(folder, "record.json"), content);
      const run = cli(["show", join(folder, "record.json"), "quotes"]);
      expect(run.stderr).toMatch(/^readout: [^\n]*\n$/);
      expect(run.stderr).toMatch(line);
      expect(run.code).toBe(1);
    }
  }));
