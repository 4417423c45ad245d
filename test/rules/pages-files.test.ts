// Every kind of file that is read: what is taken from a good one, and the one line that a damaged one gives.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readPdf } from "../../src/ingest/files/pdf.ts";
import { joinPages } from "../../src/ingest/files/pdf-lines.ts";
import { readZip } from "../../src/ingest/files/zip.ts";
import { kindOf } from "../../src/ingest/kinds.ts";
import { readFileBytes } from "../../src/ingest/read-file.ts";
import { readAllInputs } from "../../src/ingest/read-inputs.ts";
import { oneOfEachKind, PARAGRAPHS, pdf, TITLE } from "./pages-fixtures.ts";

let folder = "";
let files: Record<string, Uint8Array> = {};
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "readout-files-"));
  files = await oneOfEachKind();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What reading the bytes under a name gives: texts, or lines. */
async function read(name: string, bytes: Uint8Array) {
  const { reports, problems } = await readFileBytes(kindOf(name)!, bytes);
  return {
    reports: reports.map((r) => ({ ...r.content.report, entry: r.entry })),
    lines: problems.map((p) => p.what),
  };
}
const plain = (text: string) => text.replace(/[“”]/g, '"').replace(/\s+/g, " ");

describe("a good file of each kind", () => {
  const kinds = [
    "a.html",
    "a.md",
    "a.jsonl",
    "a.pdf",
    "a.docx",
    "a.eml",
    "a.rtf",
    "a.warc",
    "b.warc.gz",
    "a.wacz",
    "a.zip",
  ];
  test.each(kinds)("%s holds every paragraph and no furniture", async (name) => {
    const { reports, lines } = await read(name, files[name]!);
    expect(lines).toEqual([]);
    expect(reports).toHaveLength(name === "a.zip" ? 2 : 1);
    for (const { text } of reports) {
      for (const p of PARAGRAPHS) expect(plain(text)).toContain(plain(p));
      expect(plain(text).length).toBeLessThan(plain([TITLE, ...PARAGRAPHS].join(" ")).length + 40);
    }
  });
  test("a page is a report with what the page says of itself", async () => {
    const { reports } = await read("a.html", files["a.html"]!);
    expect(reports[0]).toMatchObject({
      headline: TITLE,
      byline: "Marjun Holm",
      published: "2026-03-10T09:30:00Z",
      publisher: "The Skerry Post",
      url: "https://skerrypost.example/talks/herring",
      language: "en-GB",
    });
    expect(reports[0]!.text.startsWith(`${TITLE}\n\nBy Marjun Holm\n\nDelegations`)).toBe(true);
  });
  test("names inside an archive are labels: none leads out of it", async () => {
    const { reports } = await read("a.zip", files["a.zip"]!);
    expect(reports.map((r) => r.entry)).toEqual(["etc/a.html", "b.txt"]);
  });
  test("a folder of all kinds is read, each report named by its file", async () => {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    const { inputs, problems } = await readAllInputs([folder]);
    expect(problems).toEqual([]);
    expect(inputs.map((i) => i.file)).toEqual([
      "a.docx",
      "a.eml",
      "a.html",
      "a.jsonl/line 1",
      "a.md",
      "a.pdf",
      "a.rtf",
      "a.wacz/archive/data.warc.gz/1-skerrypost.example/talks/herring",
      "a.warc/1-skerrypost.example/talks/herring",
      "a.zip/etc/a.html",
      "a.zip/b.txt",
      "b.warc.gz/1-skerrypost.example/talks/herring",
    ]);
  });
});

describe("a damaged file gives one line", () => {
  const cut = (name: string, share = 0.5) => files[name]!.slice(0, Math.floor(files[name]!.length * share));
  const cases: [string, string, () => Uint8Array, string][] = [
    [
      "page without an article",
      "x.html",
      () => Buffer.from("<html><body><nav>News</nav></body></html>"),
      "no article found in this page",
    ],
    [
      "page that is a picture",
      "x.html",
      () => Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
      "a PNG picture, not a text",
    ],
    [
      "Markdown of nothing",
      "x.md",
      () => Buffer.from("---\ntitle: x\n---\n"),
      "nothing but blanks in the file",
    ],
    [
      "JSON Lines",
      "x.jsonl",
      () => Buffer.from('{"text": "Talks"\n[1]\n'),
      "line 1: not valid JSON; line 2: not a JSON object",
    ],
    ["PDF cut in the middle", "x.pdf", () => cut("a.pdf", 0.2), "damaged, or no PDF file"],
    ["text called PDF", "x.pdf", () => Buffer.from("Talks"), "damaged, or no PDF file"],
    [
      "scanned PDF",
      "x.pdf",
      () => pdf([[]]),
      "a PDF file without text: its pages are pictures (scanned); recognise the text first",
    ],
    ["Word file", "x.docx", () => cut("a.docx"), "damaged, or no Word file"],
    [
      "ZIP called Word",
      "x.docx",
      () => zipSync({ "b.txt": strToU8("Talks") }),
      "damaged, or no Word file (no document in it)",
    ],
    ["mail", "x.eml", () => Buffer.from("\x00\x01 no header"), "damaged, or no mail (no header lines)"],
    ["RTF", "x.rtf", () => Buffer.from("Talks"), "damaged, or no RTF file"],
    ["WARC", "x.warc", () => Buffer.from("Talks"), "damaged, or no web archive"],
    ["WACZ", "x.wacz", () => cut("a.wacz"), "damaged, or no ZIP archive"],
    ["ZIP", "x.zip", () => cut("a.zip"), "damaged, or no ZIP archive"],
    ["ZIP of nothing", "x.zip", () => zipSync({ "a.bin": strToU8("x") }), "no report in it"],
  ];
  test.each(cases)("%s", async (_, name, make, line) => {
    const { reports, lines } = await read(name, make());
    expect(reports).toEqual([]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toBe(line);
  });
  test("a ZIP bomb is stopped by what it declares", async () => {
    const bomb = zipSync({ "a.txt": new Uint8Array(50_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await readZip(() => null)(bomb)).toEqual({
      refused: "it would unpack to far more than reports are",
    });
  });
});

describe("pages of a PDF", () => {
  test("columns are read one after the other, under the headline that stands over both", async () => {
    const left = [
      "The delegations met in the",
      "morning and they agreed on",
      "the agenda of the week, one",
      "of the hosts told reporters.",
    ];
    const right = [
      "In the afternoon the five",
      "ministers spoke of quotas",
      "and of the shares of each",
      "state in the common stock.",
    ];
    const column = (x: number, lines: string[]) => lines.map((s, i) => [x, 700 - i * 12, s] as const);
    const answer = await readPdf(
      pdf([
        [
          [60, 740, "A headline that runs over both of the columns of this page, to its right edge"],
          ...column(60, left),
          ...column(320, right),
        ],
      ]),
    );
    const text = "report" in answer ? answer.report.text : "";
    expect(text.replace(/\s+/g, " ")).toBe(
      `A headline that runs over both of the columns of this page, to its right edge ${left.join(" ")} ${right.join(" ")}`,
    );
  });
  test("running heads and page numbers go; words cut at a line's end and paragraphs over a page's end are joined", () => {
    const text = joinPages([
      [
        "Skerry Institute, Report 7",
        "",
        "The stock has fallen since the agree-",
        "ment ended, and the fleet of the",
        "1",
      ],
      ["Skerry Institute, Report 7", "", "islands has grown.", "", "Well-", "Known is that.", "2"],
      ["Skerry Institute, Report 7", "", "An end.", "3"],
    ]);
    expect(text).toBe(
      "The stock has fallen since the agreement ended, and the fleet of the islands has grown.\n\nWell- Known is that.\n\nAn end.",
    );
  });
});
