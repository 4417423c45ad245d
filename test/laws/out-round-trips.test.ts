// What goes out comes back: nothing lost, nothing moved, whatever the texts hold.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyRecord } from "../../src/core/export/atom.ts";
import { codebookToQdc } from "../../src/core/export/codebook-qdc.ts";
import { evidenceOf } from "../../src/core/export/evidence.ts";
import { EXPORT_FORMATS, readAnnotations, readCodebookQdc, readout } from "../../src/core/index.ts";
import { codePointsOf } from "../../src/core/text/code-points.ts";
import { shippedSyntax } from "./syntax.ts";
import { anyInput, anyText } from "./texts.ts";

const syntax = shippedSyntax();
const RUNS = { numRuns: 40, interruptAfterTimeLimit: 30_000 };
const anyReports = fc.array(anyInput, { minLength: 1, maxLength: 3 });

test("offsets in code points come back, and count what String's own iteration counts", () =>
  fc.assert(
    fc.property(anyText, (text) => {
      const points = codePointsOf(text);
      const boundaries = [0];
      for (const c of text) boundaries.push(boundaries.at(-1)! + c.length);
      boundaries.forEach((at, n) => {
        expect(points.fromUtf16(at)).toBe(n);
        expect(points.toUtf16(n)).toBe(at);
      });
    }),
    { numRuns: 200 },
  ));

describe("annotations out and in", () => {
  test("into the same record: every row is there already, on the same words", () =>
    fc.assert(
      fc.property(anyReports, (inputs) => {
        const record = readout(inputs, { syntax });
        const page = JSON.parse(EXPORT_FORMATS["web-annotation"]!.files(record, {})[0]!.text);
        const read = readAnnotations(page, record);
        expect([read.candidates, read.decisions, read.orphans]).toEqual([[], [], []]);
        const went = evidenceOf(record).map(({ list, row, citation }) => ({ list, row, citation }));
        const came = read.same.flatMap(({ list, row, words }) =>
          words.map((citation) => ({ list, row, citation })),
        );
        expect(came).toEqual(expect.arrayContaining(went));
        expect(came).toHaveLength(went.length);
      }),
      RUNS,
    ));

  test("into the reports alone: every row is a candidate, on the same words and with its plain values", () =>
    fc.assert(
      fc.property(anyReports, (inputs) => {
        const record = readout(inputs, { syntax });
        const page = JSON.parse(EXPORT_FORMATS["web-annotation"]!.files(record, {})[0]!.text);
        const bare = { ...emptyRecord(record), reports: record.reports };
        const read = readAnnotations(page, bare);
        expect([read.same, read.decisions, read.orphans]).toEqual([[], [], []]);
        expect(read.candidates.flatMap((c) => c.words)).toHaveLength(evidenceOf(record).length);
        for (const q of record.quotations) {
          const same = read.candidates.find((c) => c.annotation === `urn:readout:row:${q.id}`)!;
          expect(same).toMatchObject({ list: "quotations", fields: { type: q.type, act: q.act } });
          expect(same.words).toEqual(expect.arrayContaining([...q.content]));
        }
      }),
      RUNS,
    ));

  test("into other reports: orphans, never a row elsewhere", () =>
    fc.assert(
      fc.property(anyReports, anyReports, (inputs, others) => {
        const record = readout(inputs, { syntax });
        const page = JSON.parse(EXPORT_FORMATS["web-annotation"]!.files(record, {})[0]!.text);
        const other = readout(others, { syntax });
        const read = readAnnotations(page, other);
        const texts = new Map(other.reports.map((r) => [r.id, r.text]));
        for (const { words } of [...read.same, ...read.candidates])
          for (const c of words) expect(texts.get(c.report)?.slice(c.start, c.end)).toBe(c.exact);
        const held = new Set(other.reports.map((r) => r.id));
        for (const { words } of read.same) for (const c of words) expect(held).toContain(c.report);
      }),
      RUNS,
    ));
});

/** Characters that XML can hold. */
const writable = fc
  .oneof(
    fc.string({ unit: "grapheme", maxLength: 16 }),
    fc.constantFrom("👩‍👩‍👧", "e\u0301", "a\nb", "a\r\nb", "a\\nb", "Code: x", "<b>&amp;", '"', "\t", "\\"),
    fc.string({ unit: "binary", maxLength: 8 }),
  )
  .map((s) => s.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ""));
const words = writable.filter((s) => s.trim() !== "");

test("a codebook out and in is the same codebook", () =>
  fc.assert(
    fc.property(
      fc.record({
        name: words,
        issues: fc.uniqueArray(
          fc.record(
            {
              code: words,
              name: words,
              cues: fc.array(words, { minLength: 1, maxLength: 4 }),
              definition: words,
              example: words,
            },
            { requiredKeys: ["code", "name", "cues"] },
          ),
          { minLength: 1, maxLength: 5, selector: (i) => i.code },
        ),
      }),
      (codebook) => {
        expect(readCodebookQdc(codebookToQdc(codebook), "?")).toEqual({ codebook, notes: [] });
      },
    ),
    { numRuns: 200 },
  ));
