// The command line: what it prints, and where.
import { spawnSync } from "node:child_process";
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { VERSION } from "../../src/core/index.ts";
import { cli, EXAMPLE, inFolder, ROOT } from "./run-cli.ts";

const ESCAPE = String.fromCharCode(27);

describe("build", () => {
  test("prints a summary, and on standard error nothing but what was left out", () => {
    const { code, stdout, stderr } = cli(["build", EXAMPLE]);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^6 reports, 6 outlets/);
    for (const title of ["REPORTS", "WHO DEPENDS ON WHOM"]) expect(stdout).toContain(title);
    expect(stdout).not.toContain(ESCAPE);
  });

  test("writes the record as canonical JSON, the same on standard output and in a file, in any order of the paths", () =>
    inFolder((folder) => {
      const json = join(folder, "record.json");
      expect(cli(["build", EXAMPLE, "--json", json, "--quiet"])).toMatchObject({ code: 0, stdout: "" });
      const files = readdirSync(EXAMPLE)
        .filter((f) => f.endsWith(".txt"))
        .map((f) => join(EXAMPLE, f));
      const beside = ["meta", "parties", "codebook"].flatMap((n) => [
        `--${n}`,
        join(EXAMPLE, n === "meta" ? "reports.csv" : `${n}.json`),
      ]);
      const reversed = cli(["build", ...files.reverse(), ...beside, "--json", "-"]);
      expect(reversed.stdout).toBe(readFileSync(json, "utf8"));
      expect(readdirSync(folder)).toEqual(["record.json"]);
    }));

  test("writes one HTML file", () =>
    inFolder((folder) => {
      const html = join(folder, "page.html");
      expect(cli(["build", EXAMPLE, "--html", html]).code).toBe(0);
      expect(readFileSync(html, "utf8")).toMatch(/^<!doctype html>/);
    }));

  test("reads standard input", () => {
    const { code, stdout } = cli(["build", "-"], { input: "Talks end\n\n“We are close,” said Anna Berg.\n" });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^1 report, 1 outlet/);
  });

  test("--plain adds nothing but ASCII", () => {
    const { stdout } = cli(["build", "-", "--plain"], {
      input: 'Talks end\n\n"We are close," said Anna Berg.\n',
    });
    expect(stdout).toMatch(/^[\n\x20-\x7e]*$/);
  });

  test("an old file stays whole where the new one cannot be written", () =>
    inFolder((folder) => {
      const { code, stderr } = cli(["build", EXAMPLE, "--json", join(folder, "no/such/record.json")]);
      expect(code).toBe(1);
      expect(stderr).toMatch(/^readout: .*record\.json: cannot be written \(ENOENT\)\n$/);
    }));
});

describe("annotate", () => {
  test("prints a line of JSON a file with the fields of the format", () => {
    const files = readdirSync(EXAMPLE).filter((f) => f.endsWith(".txt"));
    const { code, stdout } = cli([
      "annotate",
      ...files.map((f) => join(EXAMPLE, f)),
      "--meta",
      join(EXAMPLE, "reports.csv"),
    ]);
    expect(code).toBe(0);
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((l) => JSON.parse(l));
    expect(lines.map((l) => l.file).sort()).toEqual(files.sort());
    for (const line of lines) {
      for (const list of ["sentences", "mentions", "quotations", "times"])
        expect(line[list]).toBeInstanceOf(Array);
      expect(line.report).toMatch(/^r-[0-9a-f]{12}$/);
    }
  });

  test("ends without a word when its reader has seen enough", () => {
    const { stderr } = spawnSync(
      "sh",
      ["-c", `node dist/cli/main.js annotate ${EXAMPLE} ${EXAMPLE}/*.txt | head -c 20`],
      {
        cwd: ROOT,
        encoding: "utf8",
      },
    );
    expect(stderr).toBe("");
  });
});

describe("verify", () => {
  const withRecord = (body: (folder: string, json: string, record: () => string) => void) =>
    inFolder((folder) => {
      for (const f of readdirSync(EXAMPLE)) copyFileSync(join(EXAMPLE, f), join(folder, f));
      const json = join(folder, "..", `${folder.split("/").pop()}.record.json`);
      cli(["build", folder, "--json", json]);
      body(folder, json, () => readFileSync(json, "utf8"));
    });

  test("finds every citation of a fresh record", () =>
    withRecord((folder, json) => {
      const { code, stdout } = cli(["verify", json, folder]);
      expect(stdout).toMatch(/^\d+ citations of 6 reports checked: all stand\n$/);
      expect(code).toBe(0);
    }));

  test("names a citation in which one character of one exact was changed", () =>
    withRecord((folder, json, record) => {
      const at = record().indexOf('"exact": "', record().indexOf('"entities"')) + '"exact": "'.length;
      const changed = record().slice(0, at) + (record()[at] === "x" ? "y" : "x") + record().slice(at + 1);
      writeFileSync(json, changed);
      const { code, stdout } = cli(["verify", json, folder]);
      expect(code).toBe(1);
      expect(stdout).toMatch(
        /^[a-z_]+\[\d+\]\S*: ".*" is not at \S+\.txt \d+–\d+ of the record's text, which has ".*"\n/,
      );
      expect(stdout).toMatch(/checked: 1 failed\n$/);
    }));

  test("names a source file that was edited and the citations that it lost", () =>
    withRecord((folder, json) => {
      const file = join(folder, "sna-20261022-mackerel-upd2.txt");
      writeFileSync(file, readFileSync(file, "utf8").replace("Norway", "Sweden"));
      const { code, stdout } = cli(["verify", json, folder]);
      expect(code).toBe(1);
      expect(stdout).toMatch(
        /^report r-\w+: sna-20261022-mackerel-upd2\.txt is not what was read: from \d+ on it has "Sweden/,
      );
    }));

  test("names a report whose file is not there", () =>
    withRecord((folder, json) => {
      const { code, stdout } = cli(["verify", json, join(folder, "fishnewsdaily-8841.txt")]);
      expect(code).toBe(1);
      expect(stdout.match(/no file given has the text of/g)).toHaveLength(5);
    }));

  test("names a report whose stored text was changed together with its citations", () =>
    withRecord((folder, json, record) => {
      writeFileSync(json, record().replaceAll("Tuesday", "Thursday"));
      expect(cli(["verify", json, folder])).toMatchObject({ code: 1 });
    }));
});

describe("show and trace", () => {
  test("every view of a record prints something", () =>
    inFolder((folder) => {
      const json = join(folder, "record.json");
      cli(["build", EXAMPLE, "--json", json]);
      for (const view of [
        "quotes",
        "positions",
        "disputes",
        "timeline",
        "reports",
        "utterances",
        "facts",
        "texts",
        "people",
        "readouts",
      ]) {
        const { code, stdout } = cli(["show", json, view]);
        expect([view, code]).toEqual([view, 0]);
        expect(stdout.trim()).not.toBe("");
      }
    }));

  test("trace says what the rules did, --tree shows the words", () => {
    const text = "“We are close,” said Anna Berg, the chair of the talks.";
    expect(cli(["trace", text]).stdout).toContain(`1. [body] ${text}`);
    expect(cli(["trace", "--tree", text]).stdout).toMatch(/\n {4}said +VBD/);
  });
});

describe("help", () => {
  test("is printed on standard output with code 0", () => {
    for (const args of [["--help"], ["help"], ["build", "--help"], ["help", "show"]]) {
      const { code, stdout, stderr } = cli(args);
      expect([args, code, stderr]).toEqual([args, 0, ""]);
      expect(stdout).toContain("Usage: readout");
    }
    expect(cli(["--version"]).stdout).toBe(`${VERSION}\n`);
  });

  test("wrong usage is one line on standard error and code 2", () => {
    const cases: [string[], string][] = [
      [["biuld", "x"], "readout: unknown command 'biuld' (Did you mean build?)\n"],
      [["build", "x", "--jsn", "y"], "readout: unknown option '--jsn' (Did you mean --json?)\n"],
      [["build"], "readout: missing required argument 'paths'\n"],
      [["show", "record.json"], "readout: missing required argument 'view'\n"],
      [["build", "x", "--json"], "readout: option '--json <file>' argument missing\n"],
    ];
    for (const [args, line] of cases)
      expect([args, cli(args)]).toEqual([args, { code: 2, stdout: "", stderr: line }]);
  });

  test("a mistyped view is told what views there are", () =>
    expect(cli(["show", "record.json", "quots"])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^readout: no view 'quots'; there are quotes, .*people, readouts\n$/),
    }));
});
