// `export`, `import`, `brief`, `pack` and `unpack` as processes.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { cli, EXAMPLE, inFolder } from "./run-cli.ts";

let record = "";
beforeAll(() => {
  record = cli(["build", EXAMPLE, "--json", "-"]).stdout;
});
const withRecord = <T>(body: (file: string, folder: string) => T) =>
  inFolder((folder) => {
    const file = join(folder, "mackerel-talks.json");
    writeFileSync(file, record);
    return body(file, folder);
  });

describe("export", () => {
  test("one file goes to standard output or --out, several into a folder", () =>
    withRecord((file, folder) => {
      const run = cli(["export", file, "--format", "bibtex"]);
      expect([run.code, run.stderr]).toEqual([0, ""]);
      expect(run.stdout).toMatch(/^@article\{r-/);
      expect(cli(["export", "-", "--format", "bibtex"], { input: record }).stdout).toBe(run.stdout);
      const out = join(folder, "x.bib");
      expect(cli(["export", file, "--format", "bibtex", "--out", out]).stdout).toBe("");
      expect(readFileSync(out, "utf8")).toBe(run.stdout);
      expect(cli(["export", file, "--format", "csv", "--out", join(folder, "t/csv")]).code).toBe(0);
      expect(readdirSync(join(folder, "t/csv"))).toContain("datapackage.json");
    }));

  test("wrong usage is one line and code 2", () =>
    withRecord((file) => {
      expect(cli(["export", file, "--format", "xls"])).toMatchObject({ code: 2, stdout: "" });
      expect(cli(["export", file, "--format", "xls"]).stderr).toMatch(
        /^readout: no format 'xls'; there are csv, /,
      );
      for (const out of [[], ["--out", "-"]])
        expect(cli(["export", file, "--format", "csv", ...out]).stderr).toMatch(/name a folder with --out\n/);
      const since = cli(["export", file, "--format", "ris", "--since", file]);
      expect([since.code, since.stderr]).toEqual([2, "readout: --since is for atom, and not for ris\n"]);
      expect(cli(["export", file, "--format", "csv", "--out", "x", "--passages"]).code).toBe(2);
      expect(cli(["export", file]).code).toBe(2);
    }));

  test("neither a file nor a story is one line and code 1", () =>
    inFolder((folder) => {
      const run = cli(["export", "nothing", "--format", "ris"], { cwd: folder });
      expect(run).toMatchObject({ code: 1, stdout: "" });
      expect(run.stderr).toBe("readout: nothing: no such file, and no workspace readout.db in this folder\n");
    }));

  test("a story of a workspace, by its name", () =>
    inFolder((folder) => {
      const db = join(folder, "w.db");
      expect(cli(["add", EXAMPLE, "--workspace", db, "--story", "Mackerel", "--quiet"]).code).toBe(0);
      const run = cli(["export", "Mackerel", "--workspace", db, "--format", "ris"]);
      expect([run.code, run.stderr]).toEqual([0, ""]);
      expect(run.stdout.match(/^TY {2}- NEWS/gm)).toHaveLength(6);
      expect(cli(["brief", "Mackerel", "--workspace", db, "--plain"]).stdout).toMatch(/^Brief: Mackerel\n/);
      expect(cli(["brief", "None", "--workspace", db])).toMatchObject({ code: 1, stdout: "" });
      const alone = cli(["agreement", "Mackerel", "--workspace", db]);
      expect(alone).toMatchObject({ code: 1, stdout: "" });
      expect(alone.stderr).toBe("readout: two people are needed; on “Mackerel” nobody decided\n");
      expect(cli(["agreement", "Mackerel", "--workspace", db, "--coders", "A", "B"]).stderr).toBe(
        "readout: no decision of A; on “Mackerel” nobody decided\n",
      );
    }));
});

test("import: what went out is there already; what is no annotation is one line and code 1", () =>
  withRecord((file, folder) => {
    const page = join(folder, "a.jsonld");
    cli(["export", file, "--format", "web-annotation", "--out", page]);
    const run = cli(["import", file, page]);
    expect(run.code).toBe(0);
    expect(run.stderr).toMatch(
      /^readout: \d+ rows are there already, 0 candidate rows, 0 decisions, 0 orphans\n$/,
    );
    expect(JSON.parse(run.stdout)).toMatchObject({ schema: "readout-import/1", candidates: [], orphans: [] });
    writeFileSync(page, "{}");
    expect(cli(["import", file, page]).stderr).toMatch(/^readout: .*a\.jsonld: no annotations: /);
  }));

test("import into a story: from one workspace to another, twice is once, and a dry run keeps nothing", () =>
  inFolder((folder) => {
    const [one, two, page] = ["one.db", "two.db", "a.jsonld"].map((n) => join(folder, n)) as [
      string,
      string,
      string,
    ];
    for (const db of [one, two])
      expect(cli(["add", EXAMPLE, "--workspace", db, "--story", "Talks", "--quiet"]).code).toBe(0);
    const { positions, reports } = JSON.parse(record);
    const verdicts = [
      ["accept", 0],
      ["reject", 1],
    ].map(([value, i]) => ({
      type: "Annotation",
      creator: { name: "Bo" },
      motivation: "assessing",
      body: { type: "TextualBody", purpose: "assessing", value },
      target: `urn:readout:row:${positions[i as number].id}`,
    }));
    const lost = {
      type: "Annotation",
      target: { source: reports[0].url, selector: { type: "TextQuoteSelector", exact: "nobody wrote this" } },
    };
    writeFileSync(page, JSON.stringify([...verdicts, lost]));
    const take = (db: string, ...more: string[]) =>
      cli(["import", "Talks", page, "--workspace", db, "--plain", ...more]);
    expect(take(one, "--dry-run").stdout).toMatch(
      /^Talks: 2 decisions would be taken over, 0 rows would be suggested/,
    );
    expect(cli(["decisions", "--workspace", one]).stdout).toBe("");
    const run = take(one);
    expect([run.code, run.stderr]).toEqual([0, ""]);
    expect(run.stdout).toMatch(/2 decisions taken over.*1 orphan\n/s);
    expect(run.stdout).toContain('not-in-the-text: "nobody wrote this"');
    cli(["export", "Talks", "--workspace", one, "--format", "web-annotation", "--out", page]);
    expect(take(two).stdout).toMatch(/2 decisions taken over/);
    expect(take(two).stdout.replace(/\s+/g, " ")).toMatch(/0 decisions taken over.*2 decisions; 0 orphans/);
    const log = (db: string) =>
      JSON.parse(cli(["decisions", "--json", "--workspace", db]).stdout)[0].decisions.map(
        ({ kind, target, who, why }: Record<string, unknown>) => ({ kind, target, who, why }),
      );
    expect(log(two)).toEqual(log(one));
    expect(log(two).map((d: { who: string }) => d.who)).toEqual(["Bo", "Bo"]);
    writeFileSync(page, "[1");
    expect(take(two).stderr).toMatch(/^readout: .*a\.jsonld: is not JSON: /);
    writeFileSync(page, "7");
    expect(take(two).stderr).toMatch(/^readout: .*a\.jsonld: no annotations: /);
    expect(cli(["import", "None", page, "--workspace", two]).stderr).toMatch(
      /no story of that name in .*two\.db\n$/,
    );
  }));

test("codebook from-qdc", () =>
  withRecord((file, folder) => {
    const qdc = join(folder, "c.qdc");
    cli(["export", file, "--format", "refi-qda", "--out", qdc]);
    const run = cli(["codebook", "from-qdc", qdc]);
    expect([run.code, run.stderr]).toEqual([0, ""]);
    const own = JSON.parse(readFileSync(join(EXAMPLE, "codebook.json"), "utf8"));
    expect(JSON.parse(run.stdout).issues.map((i: { code: string }) => i.code)).toEqual(
      own.issues.map((i: { code: string }) => i.code),
    );
    writeFileSync(qdc, "<CodeBook>");
    expect(cli(["codebook", "from-qdc", qdc])).toMatchObject({ code: 1, stdout: "" });
  }));

describe("brief", () => {
  test("printed, as Markdown and as a Word file in a house style", () =>
    withRecord((file, folder) => {
      const run = cli(["brief", file, "--plain"]);
      expect([run.code, run.stderr]).toEqual([0, ""]);
      expect(run.stdout).toMatch(/^Brief: mackerel talks\n/);
      const [docx, styled, md] = ["a.docx", "b.docx", "a.md"].map((n) => join(folder, n)) as [
        string,
        string,
        string,
      ];
      expect(cli(["brief", file, "--docx", docx, "--md", md, "--title", "T"])).toMatchObject({
        code: 0,
        stdout: "",
      });
      expect(readFileSync(md, "utf8")).toMatch(/^# T\n/);
      expect(cli(["brief", file, "--docx", styled, "--template", docx]).code).toBe(0);
      expect(readFileSync(styled).subarray(0, 2).toString()).toBe("PK");
    }));

  test("--vetted of a record that nobody checked says so; a template that is none is one line", () =>
    withRecord((file, folder) => {
      expect(cli(["brief", file, "--vetted"]).stderr).toMatch(/^readout: no row of this record was accepted/);
      expect(cli(["brief", file, "--template", file]).stderr).toBe(
        "readout: --template is for a Word file: name one with --docx\n",
      );
      expect(cli(["brief", file, "--since", "2026-10-22", "--plain"]).stdout).toContain(
        "NEW SINCE THE LAST BRIEF",
      );
      expect(cli(["brief", file, "--since", "yesterday"]).stderr).toBe("readout: yesterday: no such file\n");
      const run = cli(["brief", file, "--docx", join(folder, "x.docx"), "--template", file]);
      expect(run).toMatchObject({ code: 1, stdout: "" });
      expect(run.stderr).toMatch(/is no Word document/);
    }));
});

describe("pack and unpack", () => {
  test("back to the same bytes", () =>
    withRecord((file, folder) => {
      const packed = join(folder, "p.json");
      expect(cli(["pack", file, packed])).toMatchObject({ code: 0, stdout: "", stderr: "" });
      const text = readFileSync(packed, "utf8");
      for (const r of JSON.parse(record).reports) expect(text).not.toContain(r.text.slice(400, 600));
      const run = cli(["unpack", packed, EXAMPLE]);
      expect(run.code).toBe(0);
      expect(run.stderr).toMatch(/6 of 6 reports attached, \d+ citations looked up: all stand\n$/);
      expect(run.stdout).toBe(record);
    }));

  test("what is missing or another text is listed, with code 1; words that were changed too", () =>
    withRecord((file, folder) => {
      const packed = join(folder, "p.json");
      cli(["pack", file, packed, "--words", "0"]);
      const sna = join(EXAMPLE, "sna-20261022-mackerel-upd2.txt");
      const changed = join(folder, "quayside-live-21oct.txt");
      writeFileSync(changed, `${readFileSync(join(EXAMPLE, "quayside-live-21oct.txt"), "utf8")} `);
      const run = cli(["unpack", packed, sna, changed]);
      expect(run.code).toBe(1);
      expect(run.stderr).toMatch(
        /quayside-live-21oct\.txt \(.*\): the file has another text than was packed; \d+ citations left out\n/,
      );
      expect(run.stderr).toMatch(/fishnewsdaily-8841\.txt \(.*\): no file given is it/);
      expect(JSON.parse(run.stdout).reports).toHaveLength(1);
      const pack = JSON.parse(readFileSync(packed, "utf8"));
      pack.record.positions[0].evidence[0].exact.sha256 = "0".repeat(64);
      writeFileSync(packed, JSON.stringify(pack));
      const tampered = cli(["unpack", packed, EXAMPLE]);
      expect(tampered.code).toBe(1);
      expect(tampered.stderr).toContain("positions[0].evidence[0]: the words are not those of the text\n");
    }));

  test("no pack, none of its reports, and a bad limit are one line each", () =>
    withRecord((file, folder) => {
      expect(cli(["unpack", file, EXAMPLE]).stderr).toMatch(
        /is no pack: it has not the schema readout-pack\/1\n$/,
      );
      const packed = join(folder, "p.json");
      cli(["pack", file, packed]);
      const other = join(folder, "o.txt");
      writeFileSync(other, "Something else.");
      expect(cli(["unpack", packed, other])).toMatchObject({ code: 1, stdout: "" });
      expect(cli(["pack", file, packed, "--share", "101"]).stderr).toBe(
        "readout: --share 101: not a whole number from 0 to 100\n",
      );
    }));
});
