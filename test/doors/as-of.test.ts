// `--as-of` as a process: what is said on standard error, and what is left.
import { join } from "node:path";
import { expect, test } from "vitest";
import { cli, EXAMPLE, inFolder } from "./run-cli.ts";

const LEFT_OUT =
  "readout: as known at 2026-10-22: 1 report published later left out\nreadout: fishnewsdaily-8841.txt: no date of publication; left out\n";

test("build reads what was out, and says what was not", () =>
  inFolder((folder) => {
    const json = join(folder, "record.json");
    const run = cli(["build", EXAMPLE, "--as-of", "2026-10-22", "--json", json]);
    expect(run).toMatchObject({ code: 0, stderr: LEFT_OUT });
    expect(run.stdout).toMatch(/^4 reports, 4 outlets/);
    expect(run.stdout).not.toContain("Westminster Courier");
    expect(cli(["verify", json, EXAMPLE])).toMatchObject({ code: 0 });
  }));

test("show leaves out the rows of later reports", () =>
  inFolder((folder) => {
    const json = join(folder, "record.json");
    cli(["build", EXAMPLE, "--quiet", "--json", json]);
    for (const view of ["reports", "quotes", "positions", "timeline", "people", "facts", "utterances"]) {
      const run = cli(["show", json, view, "--as-of", "2026-10-22"]);
      expect(run).toMatchObject({ code: 0, stderr: LEFT_OUT });
      expect(run.stdout).not.toMatch(/\bWC\b|\bFND\b|Westminster Courier,/);
    }
  }));

test("no report that was out is code 1, no time is wrong usage", () => {
  expect(cli(["build", EXAMPLE, "--as-of", "2020"])).toMatchObject({
    code: 1,
    stdout: "",
    stderr: /no report that was certainly published by 2020\n$/,
  });
  expect(cli(["build", EXAMPLE, "--as-of", "last week"])).toEqual({
    code: 2,
    stdout: "",
    stderr: "readout: --as-of last week: no date or time such as 2026-10-22 or 2026-10-22T18:00+02:00\n",
  });
});
