// The brief: what is in it, and that its Word file has a footnote for every line and two pages before the annex.
import { join } from "node:path";
import { Document, Footer, Header, Packer, Paragraph } from "docx";
import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { beforeAll, describe, expect, test } from "vitest";
import { type Brief, briefToMarkdown, makeBrief, type ReadoutRecord, readout } from "../../src/core/index.ts";
import { readInputs } from "../../src/ingest/read-inputs.ts";
import { briefDocument } from "../../src/office/brief-document.ts";
import { intoTemplate, withoutTimes } from "../../src/office/house-style.ts";
import { shippedSyntax } from "../laws/syntax.ts";
import { stories } from "../stories/stories.ts";
import { exampleRecord } from "./out-example.ts";
import { installed, run, withFiles } from "./out-programs.ts";

const record = exampleRecord();
const linesOf = (brief: Brief) => brief.sections.flatMap((s) => s.groups.flatMap((g) => g.lines));
const part = (docx: Uint8Array, name: string) => strFromU8(unzipSync(docx)[name] ?? new Uint8Array());
const references = (docx: Uint8Array) =>
  [...part(docx, "word/document.xml").matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map((m) =>
    Number(m[1]),
  );
const notes = (docx: Uint8Array) =>
  [...part(docx, "word/footnotes.xml").matchAll(/<w:footnote w:id="(\d+)"/g)]
    .map((m) => Number(m[1]))
    .filter((n) => n > 0);
/** The example, and three of the stories beside the project where they are there. */
const told = stories().slice(0, 4);
const recordOf = (folder: string): ReadoutRecord => {
  const { inputs, parties, codebook, notes: said } = readInputs([folder]);
  return readout(inputs, {
    syntax: shippedSyntax(),
    notes: said,
    ...(parties ? { parties } : {}),
    ...(codebook ? { codebook } : {}),
  });
};

describe.each(told)("%s", (_name, folder) => {
  let own: ReadoutRecord;
  let brief: Brief;
  let docx: Uint8Array;
  beforeAll(async () => {
    own = recordOf(folder);
    brief = makeBrief(own, { title: "Brief" });
    docx = withoutTimes(await briefDocument(brief));
  });

  test("as many footnotes as cited lines, each referred to once and in order", () => {
    const lines = linesOf(brief);
    expect(lines.length).toBeGreaterThan(8);
    const numbers = lines.map((_, i) => i + 1);
    expect(lines.map((l) => l.note.number)).toEqual(numbers);
    expect(references(docx)).toEqual(numbers);
    expect(notes(docx).sort((a, b) => a - b)).toEqual(numbers);
  });

  test("every footnote has an outlet, a date and words that stand in the report", () => {
    const flat = (text: string) => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ");
    const texts = new Map(own.reports.map((r) => [r.id, flat(r.text)]));
    for (const { note } of linesOf(brief)) {
      expect(note.cites.length).toBeGreaterThan(0);
      for (const c of note.cites) {
        expect(c.outlet).toMatch(/\S/);
        expect(c.date).toMatch(/\S/);
        expect(texts.get(c.report)).toContain(c.exact.replace(/^\[…\] | \[…\]$/g, ""));
      }
    }
  });

  test("no line twice", () => {
    const texts = linesOf(brief).map((l) => `${l.lead} ${l.text}`);
    for (const s of brief.sections)
      for (const g of s.groups)
        expect(new Set(g.lines.map((l) => `${l.lead}${l.text}`)).size).toBe(g.lines.length);
    expect(texts.every((t) => !/undefined|null|\bNaN\b/.test(t))).toBe(true);
  });

  test("mammoth reads it: headings, and a list of as many notes", async () => {
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) });
    expect(messages.filter((m) => m.type === "error")).toEqual([]);
    for (const s of brief.sections) expect(value).toContain(`<h1>${s.title}</h1>`);
    expect(value.match(/<li id="footnote-/g)).toHaveLength(linesOf(brief).length);
  });
});

const printed =
  installed("soffice", ["--version"], "Debian: libreoffice-writer-nogui") &&
  installed("pdftotext", ["-v"], "Debian: poppler-utils");
describe.runIf(printed)("printed by LibreOffice", () => {
  /** The pages of a Word file as printed, each on one line. */
  const pagesOf = (docx: Uint8Array): Promise<string[]> =>
    withFiles([{ name: "brief.docx", text: docx }], (folder) => {
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const docxFile = join(folder, "brief.docx");
      run("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, docxFile]);
      const text = run("pdftotext", ["-layout", join(folder, "brief.pdf"), "-"]);
      return text
        .split("\f")
        .slice(0, -1)
        .map((p) => p.replace(/\s+/g, " "));
    });

  test.each(told)("%s: two pages and an annex, every footnote on the page of its line", async (_, folder) => {
    const brief = makeBrief(recordOf(folder), { title: "Brief" });
    const pages = await pagesOf(withoutTimes(await briefDocument(brief)));
    expect(pages).toHaveLength(3);
    expect(pages[2]).toMatch(/^ ?Annex: sources/);
    for (const { lead, text, note, page } of linesOf(brief)) {
      const [first] = note.cites;
      expect(pages[page - 1]).toContain(`${lead} ${text}`.trim().slice(0, 40).trim());
      expect(pages[page - 1]).toContain(
        `${first!.outlet}, ${first!.date}: ${first!.exact.slice(0, 30).trim()}`,
      );
    }
  });
});

describe("what is in it", () => {
  const brief = makeBrief(record, { title: "Brief" });

  test("the sections in their order, each with more than it shows said", () => {
    expect(brief.sections.map((s) => s.title)).toEqual([
      "Who met",
      "Texts on the table",
      "Each side’s words by issue",
      "Disputed, and by whom",
      "Facts that do not agree",
      "The same words, told differently",
      "What to watch",
    ]);
    expect(brief.sections.some((s) => s.more > 0)).toBe(true);
    expect(brief.dependence[0]).toBe("6 outlets, 4 independent origins.");
    expect(brief.sources).toHaveLength(record.reports.length);
  });

  test("every line is a candidate until a person has said otherwise, and the legend says what that is", () => {
    expect(linesOf(brief).every((l) => l.candidate)).toBe(true);
    expect(brief.legend).toMatch(/^° A candidate/);
    const [first] = record.disputes.filter((d) => d.readings.every((r) => r.by !== null));
    const state = <T extends { id: string }>(rows: readonly T[], id: string, of: string) =>
      rows.map((r) => (r.id === id ? { ...r, state: of } : r)) as T[];
    const accepted = { ...record, disputes: state(record.disputes, first!.id, "accepted") };
    const vetted = makeBrief(accepted, { title: "Brief", vetted: true });
    expect(linesOf(vetted)).toHaveLength(1);
    expect(linesOf(vetted)[0]!.candidate).toBe(false);
    expect(vetted.legend).not.toContain("°");
    const rejected = { ...record, disputes: state(record.disputes, first!.id, "rejected") };
    const words = linesOf(vetted)[0]!.text;
    expect(linesOf(makeBrief(rejected, { title: "Brief" })).map((l) => l.text)).not.toContain(words);
    expect(linesOf(makeBrief(record, { title: "Brief", vetted: true }))).toEqual([]);
  });

  test("--since: what is new stands first, and nothing where nothing is", () => {
    const less = readInputs([told[0]![1]]);
    const older = readout(less.inputs.slice(0, 3), {
      syntax: shippedSyntax(),
      ...(less.parties ? { parties: less.parties } : {}),
      ...(less.codebook ? { codebook: less.codebook } : {}),
    });
    const since = makeBrief(record, { title: "Brief", since: older });
    expect(since.sections[0]!.title).toBe("New since the last brief");
    expect(linesOf(since).length).toBeGreaterThan(8);
    expect(makeBrief(record, { title: "Brief", since: record }).nothing).toContain("nothing new");
  });

  test("Markdown has a footnote for every line", () => {
    const md = briefToMarkdown(brief);
    const n = linesOf(brief).length;
    expect(md.match(/\[\^\d+\](?!:)/g)).toHaveLength(n);
    expect(md.match(/^\[\^\d+\]: /gm)).toHaveLength(n);
  });

  test("the same record gives the same file", async () => {
    const [a, b] = [withoutTimes(await briefDocument(brief)), withoutTimes(await briefDocument(brief))];
    expect(Buffer.from(a).equals(Buffer.from(b))).toBe(true);
  });
});

describe("house style", () => {
  const brief = makeBrief(record, { title: "Brief" });
  const house = async () =>
    new Uint8Array(
      await Packer.toBuffer(
        new Document({
          styles: {
            paragraphStyles: [
              {
                id: "berschrift1",
                name: "heading 1",
                basedOn: "Normal",
                run: { color: "AA0000", font: "Courier New" },
              },
            ],
          },
          sections: [
            {
              properties: { page: { margin: { left: 2222 } } },
              headers: { default: new Header({ children: [new Paragraph("MINISTRY OF TESTS")] }) },
              footers: { default: new Footer({ children: [new Paragraph("Restricted")] }) },
              children: [new Paragraph("This text of the template must go.")],
            },
          ],
        }),
      ),
    );

  test("page, header, footer and styles are the template's; words and footnotes ours", async () => {
    const docx = intoTemplate(await briefDocument(brief), await house(), "house.docx");
    const document = part(docx, "word/document.xml");
    expect(document).toContain('<w:pStyle w:val="berschrift1"/>');
    expect(document).toContain('w:left="2222"');
    expect(document).toContain("headerReference");
    expect(document).not.toContain("must go");
    expect(document.match(/<w:sectPr/g)).toHaveLength(1);
    expect(references(docx)).toEqual(linesOf(brief).map((l) => l.note.number));
    expect(notes(docx)).toHaveLength(linesOf(brief).length);
    expect(part(docx, "word/styles.xml").match(/w:styleId="BriefLine"/g)).toHaveLength(1);
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) });
    expect(messages.filter((m) => m.type === "error")).toEqual([]);
    expect(value.match(/<li id="footnote-/g)).toHaveLength(linesOf(brief).length);
  });

  test.runIf(installed("xmllint", ["--version"], "Debian: libxml2-utils"))(
    "every part is well-formed",
    async () => {
      const docx = unzipSync(intoTemplate(await briefDocument(brief), await house(), "house.docx"));
      const files = Object.entries(docx).filter(([name]) => /\.(?:xml|rels)$/.test(name));
      await withFiles(
        files.map(([name, bytes]) => ({ name: name.replace(/\W/g, "_"), text: strFromU8(bytes) })),
        (folder) =>
          run("xmllint", [
            "--noout",
            "--nonet",
            ...files.map(([name]) => join(folder, name.replace(/\W/g, "_"))),
          ]),
      );
    },
  );

  test("what is no Word document is refused in one line", async () => {
    const docx = await briefDocument(brief);
    expect(() => intoTemplate(docx, new Uint8Array([1, 2, 3]), "x.docx")).toThrow(
      "x.docx: is no Word document",
    );
  });
});
