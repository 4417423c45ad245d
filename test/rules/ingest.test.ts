// Files, folders, encodings, and what lies beside the texts.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { decode } from "../../src/ingest/decode.ts";
import { MAX_FILE_BYTES, readInputs, streamInputs } from "../../src/ingest/read-inputs.ts";
import { ReadoutError } from "../../src/ingest/readout-error.ts";
import { distinctNames } from "../../src/ingest/report-names.ts";
import { isIsoDate, readMetadata } from "../../src/ingest/reports-csv.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-ingest-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes files into the test's folder and gives the path of the first. */
function put(files: Record<string, string | Uint8Array>): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return join(folder, Object.keys(files)[0]!);
}
/** What readInputs throws, as code and message without the test's folder. */
function failure(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof ReadoutError) return `${error.code} | ${error.message.replaceAll(`${folder}/`, "")}`;
    throw error;
  }
  return "nothing thrown";
}
const lines = (problems: readonly { message: string }[]) =>
  problems.map((p) => p.message.replaceAll(`${folder}/`, ""));
const latin = (text: string) => Buffer.from(text, "latin1");

describe("decode", () => {
  const cases: [string, Uint8Array, string, string, string | null][] = [
    ["plain UTF-8", Buffer.from("Þórdís said: “No.”"), "Þórdís said: “No.”", "utf-8", null],
    ["a mark stays in the text", Buffer.from("\ufeffTalks"), "\ufeffTalks", "utf-8", null],
    [
      "UTF-16LE with mark",
      Buffer.from("\ufeffTalks – fail", "utf16le"),
      "\ufeffTalks – fail",
      "utf-16le",
      null,
    ],
    ["UTF-16BE with mark", Buffer.from("\ufeffTalks", "utf16le").swap16(), "\ufeffTalks", "utf-16be", null],
    [
      "UTF-16LE without mark",
      Buffer.from("Переговоры в Москве\n", "utf16le"),
      "Переговоры в Москве\n",
      "utf-16le",
      "no byte order mark; read as UTF-16LE",
    ],
    [
      "UTF-16BE without mark",
      Buffer.from("The talks failed. ", "utf16le").swap16(),
      "The talks failed. ",
      "utf-16be",
      "no byte order mark; read as UTF-16BE",
    ],
    [
      "Windows-1252 is a guess",
      latin("He said \x93caf\xe9\x94 \x96 twice"),
      "He said “café” – twice",
      "windows-1252",
      "not valid UTF-8; read as Windows-1252",
    ],
    [
      "one broken letter does not make UTF-8 another encoding",
      Buffer.concat([Buffer.from("“Þórdís”, “Bjørn” "), latin("\xe2\x80")]),
      "“Þórdís”, “Bjørn” �",
      "utf-8",
      "1 broken UTF-8 byte read as U+FFFD",
    ],
    [
      "U+FFFD that stands in the file is no error",
      Buffer.from("Sofia�s court"),
      "Sofia�s court",
      "utf-8",
      null,
    ],
    [
      "form feeds, CRLF and no-break spaces stay",
      Buffer.from("a\r\n\fb\u00a0c"),
      "a\r\n\fb\u00a0c",
      "utf-8",
      null,
    ],
  ];
  test.each(cases)("%s", (_, bytes, text, encoding, note) => {
    expect(decode(bytes)).toEqual({ text, encoding, note });
  });
  test.each([
    [
      "a picture",
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      "a PNG picture",
    ],
    ["a PDF", Buffer.from("%PDF-1.7\n…"), "a PDF file"],
    ["zeros", new Uint8Array(4096), "binary"],
    ["a program", Uint8Array.from({ length: 4096 }, (_, i) => (i * 197 + (i >> 3)) & 0xff), "binary"],
    ["control characters", Buffer.from("\x01\x02\x03text\x04"), "binary"],
  ])("%s is refused", (_, bytes, notText) => {
    expect(decode(bytes)).toEqual({ notText });
  });
});

describe("files and folders", () => {
  test("a folder gives its reports sorted; what else lies there is named in one line", () => {
    put({
      "b.txt": "Two.",
      "a.TXT": "One.",
      "notes.odt": "x",
      "gold.json": "{}",
      "old/c.txt": "Three.",
      ".hidden": "x",
    });
    const { inputs, notes, problems } = readInputs([folder]);
    expect(notes).toEqual([]);
    expect(inputs).toEqual([
      { file: "a.TXT", text: "One." },
      { file: "b.txt", text: "Two." },
    ]);
    expect(problems.map((p) => p.message)).toEqual([
      `${folder}: not read, being no kind of report: gold.json, notes.odt, old/`,
    ]);
  });
  test("what one file lacks does not stop the others", () => {
    put({
      "good.txt": "Text.",
      "empty.txt": "",
      "blank.txt": "\ufeff \n",
      "page.pdf": "%PDF-1.7",
      "x.txt": "\0\x01\x02",
    });
    put({ "big.txt": Buffer.alloc(MAX_FILE_BYTES + 1, "word ") });
    const named = ["empty.txt", "blank.txt", "page.pdf", "x.txt", "big.txt", "none.txt", "good.txt"];
    const { inputs, problems } = readInputs(named.map((f) => join(folder, f)));
    expect(inputs.map((i) => i.file)).toEqual(["good.txt"]);
    expect(lines(problems)).toEqual([
      "none.txt: no such file or folder",
      "empty.txt: the file is empty",
      "blank.txt: nothing but blanks in the file",
      "page.pdf: a PDF file is not read here",
      "x.txt: binary, not a text",
      "big.txt: 4000001 bytes; files of more than 4000000 are not read as one report",
    ]);
  });
  test.skipIf(process.getuid?.() === 0)("an unreadable file is a problem (skipped as root)", () => {
    put({ "good.txt": "Text.", "locked.txt": "Text." });
    chmodSync(join(folder, "locked.txt"), 0);
    expect(lines(readInputs([folder]).problems)).toEqual([
      "locked.txt: cannot be read: no permission to read it",
    ]);
  });
  test("no report left is an error with a line for each reason", () => {
    put({ "empty.txt": "", "sub/readme.md": "x" });
    expect(failure(() => readInputs([join(folder, "empty.txt"), join(folder, "sub")]))).toBe(
      "no-reports | sub: not read, being no kind of report: readme.md\nsub: no reports in this folder\nempty.txt: the file is empty\nno report to read",
    );
    expect(failure(() => readInputs([]))).toBe("no-reports | no report to read");
  });
  test("standard input is a report of its own", () => {
    const { inputs } = readInputs(["-"], { stdin: () => Buffer.from("Talks failed.") });
    expect(inputs).toEqual([{ file: "stdin", text: "Talks failed." }]);
  });
  test("one file by two names is read once; two files of one name keep apart in any order", () => {
    const path = put({ "a/x.txt": "One.", "b/x.txt": "Two.", "b/y.txt": "Three." });
    const paths = [path, join(folder, "b"), join(folder, "a"), join(folder, "b", "..", "a", "x.txt")];
    const names = (list: string[]) =>
      readInputs(list)
        .inputs.map((i) => `${i.file} ${i.text}`)
        .sort();
    expect(names(paths)).toEqual(["a/x.txt One.", "b/x.txt Two.", "y.txt Three."]);
    expect(names([...paths].reverse())).toEqual(names(paths));
  });
  test("names take as much of the path as tells files of one name apart", () => {
    expect(distinctNames(["/m/p/a/x.txt", "/m/q/a/x.txt", "/m/z.txt", "-"])).toEqual([
      "p/a/x.txt",
      "q/a/x.txt",
      "z.txt",
      "stdin",
    ]);
  });
  test("a guessed encoding is a note that names the report and no path", () => {
    put({ "a.txt": latin("caf\xe9") });
    expect(readInputs([folder]).notes).toEqual([
      { code: "encoding", message: "a.txt: not valid UTF-8; read as Windows-1252", report: null },
    ]);
  });
});

describe("reports.csv", () => {
  const table = (text: string) => {
    const { rows, problems } = readMetadata("reports.csv", Buffer.from(text));
    return [
      ...rows.map((r) => [r.line, r.file, r.publisher, r.published, r.agency].join("|")),
      ...lines(problems),
    ];
  };
  test("columns in any order, empty cells unknown, quoted line breaks counted", () => {
    expect(
      table('\ufeffPublished,file,agency,publisher\r\n2026-03-09,a.txt,,"The\nSignal"\r\n\r\n,b.txt,RP,\r\n'),
    ).toEqual(["2|a.txt|The\nSignal|2026-03-09|", "5|b.txt|||RP"]);
  });
  test("semicolons as spreadsheets write them", () => {
    expect(table("file;publisher\na.txt;Signal, The\n")).toEqual(["2|a.txt|Signal, The||"]);
  });
  test("each thing that is not used is a line", () => {
    const text =
      "file,pubisher,published\na.txt,x,9 March\na.txt,,\n,x,\nb.txt,x,2026-02-30\nc.txt,,2026-03,y\n";
    expect(table(text)).toEqual([
      "2|a.txt|||",
      "5|b.txt|||",
      "6|c.txt||2026-03|",
      "reports.csv: line 1: column “pubisher” is not known and was left out (columns are file, publisher, published, url, agency)",
      "reports.csv: line 2: “9 March” is no ISO 8601 date (such as 2026-03-09 or 2026-03-09T04:55:00+02:00); taken as unknown",
      "reports.csv: line 3: a second row for a.txt; the one of line 2 counts",
      "reports.csv: line 4: no file name; the row was left out",
      "reports.csv: line 5: “2026-02-30” is no ISO 8601 date (such as 2026-03-09 or 2026-03-09T04:55:00+02:00); taken as unknown",
      "reports.csv: line 6: 4 cells for 3 columns",
    ]);
  });
  test("what is no table is an error that names the place", () => {
    expect(failure(() => table("name,publisher\na.txt,x\n"))).toMatch(
      /^bad-metadata \| reports\.csv: line 1: no column “file”/,
    );
    expect(failure(() => table('file,publisher\na.txt,"x\n'))).toMatch(
      /^bad-metadata \| reports\.csv: line \d: not a CSV table: /,
    );
    expect(failure(() => table(""))).toMatch(/^bad-metadata \| reports\.csv: line 1: no column “file”/);
  });
  test.each([
    ["1998", true],
    ["1998-02", true],
    ["1998-02-29", false],
    ["2000-02-29", true],
    ["2026-10-22T01:47:00+01:00", true],
    ["2026-10-22T01:47Z", true],
    ["2026-10-22T25:47Z", false],
    ["22.10.2026", false],
  ])("date %s: %s", (value, valid) => expect(isIsoDate(value)).toBe(valid));
  test("a folder's table is used for its files and for no others; rows for no file are told", () => {
    put({
      "a/x.txt": "One.",
      "a/reports.csv": "file,publisher\nx.txt,Signal\nz.txt,Tribune\n",
      "b/x.txt": "Two.",
    });
    const { inputs, problems } = readInputs([join(folder, "a"), join(folder, "b")]);
    expect(inputs.map((i) => i.publisher)).toEqual(["Signal", undefined]);
    expect(lines(problems)).toEqual(["a/reports.csv: line 3 (z.txt): no such report among those given"]);
  });
  test("a named table takes the place of the folder's", () => {
    const path = put({
      "my.csv": "file,publisher,url\nx.txt,Tribune,https://e.example/1\n",
      "a/x.txt": "One.",
    });
    put({ "a/reports.csv": "file,publisher\nx.txt,Signal\n" });
    const { inputs } = readInputs([join(folder, "a")], { meta: path });
    expect(inputs).toEqual([
      {
        file: "x.txt",
        text: "One.",
        publisher: "Tribune",
        published: null,
        url: "https://e.example/1",
        agency: null,
      },
    ]);
  });
});

describe("parties.json and codebook.json", () => {
  const party = { id: "norway", name: "Norway", kind: "state", aliases: ["Oslo"] };
  const book = { name: "Fish", issues: [{ code: "quota", name: "Quota", cues: ["share"] }] };
  const read = (files: Record<string, unknown>) => {
    const texts = Object.entries(files).map(([n, v]) => [n, typeof v === "string" ? v : JSON.stringify(v)]);
    put({ "a.txt": "One.", ...Object.fromEntries(texts) });
    return readInputs([folder]);
  };
  test("a folder hands them over by itself", () => {
    const { parties, codebook, notes } = read({ "parties.json": [party], "codebook.json": book });
    expect([parties, codebook, notes]).toEqual([[party], book, []]);
  });
  test("without them nothing is made up", () => {
    expect(read({})).toMatchObject({ parties: null, codebook: null });
  });
  test.each<[string, Record<string, unknown>, string]>([
    [
      "name",
      { "parties.json": [party, party, { id: "x", kind: "state" }] },
      "parties.json: [2].name is missing",
    ],
    [
      "kind",
      { "parties.json": [{ ...party, kind: "land" }] },
      "parties.json: [0].kind is “land”, not one of state, organisation, group",
    ],
    [
      "alias",
      { "parties.json": [{ ...party, aliases: ["Oslo", 3] }] },
      "parties.json: [0].aliases[1] is not a string",
    ],
    ["twin", { "parties.json": [party, party] }, "parties.json: [1].id is “norway”, as is [0].id"],
    ["no list", { "parties.json": party }, "parties.json: the file is not a list"],
    ["no JSON", { "parties.json": "[\n{,\n]" }, "parties.json: line 2: not valid JSON"],
    ["no issues", { "codebook.json": { name: "Fish" } }, "codebook.json: issues is missing"],
    [
      "no cues",
      { "codebook.json": { ...book, issues: [{ code: "a", name: "A" }] } },
      "codebook.json: issues[0].cues is missing",
    ],
    [
      "cut off",
      { "codebook.json": '{ "name": "Fish",\n "issues": [' },
      "codebook.json: line 2: not valid JSON",
    ],
  ])("%s: file and place are named", (_, files, message) => {
    expect(failure(() => read(files))).toContain(message);
  });
  test("parties of two folders come together; two codebooks are an error", () => {
    put({
      "a/x.txt": "One.",
      "a/parties.json": JSON.stringify([party]),
      "a/codebook.json": JSON.stringify(book),
    });
    put({ "b/y.txt": "Two.", "b/parties.json": JSON.stringify([{ ...party, id: "eu", name: "EU" }, party]) });
    const both = () => readInputs([join(folder, "a"), join(folder, "b")]);
    expect(
      both()
        .parties!.map((p) => p.id)
        .sort(),
    ).toEqual(["eu", "norway"]);
    put({ "b/codebook.json": JSON.stringify({ ...book, name: "Other" }) });
    expect(failure(both)).toBe(
      "bad-codebook | b/codebook.json: another codebook than a/codebook.json; name one with --codebook",
    );
  });
});

describe("a stream of reports", () => {
  test("a file is opened when the reports before it were taken; what is wrong is said when it is met", async () => {
    put({
      "a.txt": "The first report.",
      "b.txt": "The second report.",
      "c.txt": "The third report.",
      "reports.csv": "file,publisher\nc.txt,The Skerry Post\nd.txt,Nobody\n",
    });
    const said: { message: string }[] = [];
    const { inputs, bytes } = streamInputs([folder], {}, (p) => said.push(p));
    expect(bytes).toBe(52);
    expect((await inputs.next()).value.input.file).toBe("a.txt");
    rmSync(join(folder, "b.txt"));
    put({ "c.txt": "The third report, changed." });
    const { input } = (await inputs.next()).value;
    expect(input).toMatchObject({
      file: "c.txt",
      text: "The third report, changed.",
      publisher: "The Skerry Post",
    });
    expect(lines(said)).toEqual(["b.txt: no such file or folder"]);
    expect((await inputs.next()).done).toBe(true);
    expect(lines(said)[1]).toBe("reports.csv: line 3 (d.txt): no such report among those given");
  });
});
