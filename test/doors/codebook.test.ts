// `readout codebook` as a process, and built-in codebooks by name.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cli, EXAMPLE, inFolder } from "./run-cli.ts";

test("list names the built-in codebooks", () => {
  const { code, stdout, stderr } = cli(["codebook", "list"]);
  expect([code, stderr]).toEqual([0, ""]);
  for (const name of ["peace-process", "trade-labour", "  ceasefire: ", "  tariffs: "])
    expect(stdout).toContain(name);
});

test("check says what each cue hits: on the example, and on the reports named", () => {
  const file = join(EXAMPLE, "codebook.json");
  const { code, stdout, stderr } = cli(["codebook", "check", file]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^North-East Atlantic mackerel: 5 issues, \d+ cues, on 6 reports\n/);
  expect(stdout).toMatch(/\nQUOTA SHARES {2}quota-shares, \d+ hits\n {2}share +\d+ {2}“/);
  const one = cli(["codebook", "check", file, "--on", join(EXAMPLE, "quayside-live-21oct.txt"), "--json"]);
  expect(one.code).toBe(0);
  expect(JSON.parse(one.stdout)).toMatchObject({ reports: 1, name: "North-East Atlantic mackerel" });
  expect(cli(["codebook", "check", "trade-labour"]).stdout).toMatch(/^Trade and labour talks: /);
});

test("a malformed codebook is one line and code 1", () =>
  inFolder((folder) => {
    const file = join(folder, "c.json");
    writeFileSync(file, '{ "name": "x", "issues": [{ "code": "y", "name": "Y", "cues": "z" }] }');
    const run = cli(["codebook", "check", file]);
    expect(run).toMatchObject({ code: 1, stdout: "" });
    expect(run.stderr).toMatch(/^readout: .*c\.json: issues\[0\]\.cues is not a list\n$/);
    expect(cli(["codebook", "check", join(folder, "no.json")])).toMatchObject({ code: 1, stdout: "" });
  }));

test("build takes the name of a built-in codebook", () =>
  inFolder((folder) => {
    const json = join(folder, "r.json");
    expect(cli(["build", EXAMPLE, "--codebook", "trade-labour", "--quiet", "--json", json]).code).toBe(0);
    expect(cli(["show", json, "readouts"]).stdout).toContain("Market access and quotas");
  }));
