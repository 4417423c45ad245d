// `readout diff` as a process: its exit codes and its two forms.
import { copyFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { cli, EXAMPLE, inFolder } from "./run-cli.ts";

describe("diff", () => {
  let full = "";
  let less = "";
  beforeAll(() => {
    full = cli(["build", EXAMPLE, "--json", "-"]).stdout;
    inFolder((folder) => {
      for (const f of readdirSync(EXAMPLE))
        if (f !== "quayside-live-21oct.txt") copyFileSync(join(EXAMPLE, f), join(folder, f));
      less = cli(["build", folder, "--json", "-"]).stdout;
    });
  });
  const withRecords = (body: (older: string, newer: string, folder: string) => void) =>
    inFolder((folder) => {
      writeFileSync(join(folder, "old.json"), less);
      writeFileSync(join(folder, "new.json"), full);
      body(join(folder, "old.json"), join(folder, "new.json"), folder);
    });

  test("code 3 and the rows of the report that came", () =>
    withRecords((older, newer) => {
      const { code, stdout, stderr } = cli(["diff", older, newer]);
      expect([code, stderr]).toEqual([3, ""]);
      expect(stdout).toMatch(/^REPORTS\n {2}• new: Qua, Quayside, /);
      const fresh = /\nNEW [\s\S]*?(?=\n\n)/.exec(stdout)![0];
      expect(fresh).toContain("[Qua, Quayside]");
      for (const [, outlet] of fresh.matchAll(/\[[^\],]+, ([^\]]+)\]/g)) expect(outlet).toBe("Quayside");
      expect(stdout).toMatch(/Support changed: \d+ rows?[\s\S]*--all lists\s+them\.\n$/);
      expect(cli(["diff", older, newer, "--all"]).stdout).toContain("SUPPORT CHANGED");
    }));

  test("--json is canonical and holds every row", () =>
    withRecords((older, newer) => {
      const { code, stdout } = cli(["diff", older, newer, "--json"]);
      expect(code).toBe(3);
      const changes = JSON.parse(stdout);
      expect(changes.schema).toBe("readout-changes/1");
      expect(changes.rows.length).toBeGreaterThan(10);
      expect(cli(["diff", "-", newer, "--json"], { input: less }).stdout).toBe(stdout);
    }));

  test("code 0 where nothing changed", () =>
    withRecords((older) => {
      expect(cli(["diff", older, older])).toEqual({ code: 0, stdout: "Nothing changed.\n", stderr: "" });
    }));

  test("code 1 and one line where a record cannot be read", () =>
    withRecords((older, _newer, folder) => {
      const run = cli(["diff", older, join(folder, "no.json")]);
      expect(run).toMatchObject({ code: 1, stdout: "" });
      expect(run.stderr).toMatch(/^readout: .*no\.json: no such file\n$/);
      expect(cli(["diff", "-", "-"])).toMatchObject({ code: 1, stderr: /^readout: only one/ });
    }));

  test("--plain adds nothing but ASCII marks", () =>
    withRecords((older, newer) => {
      expect(cli(["diff", older, newer, "--plain"]).stdout).not.toMatch(/^ +[•“]|→/m);
    }));
});
