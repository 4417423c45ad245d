// What goes out comes back: nothing lost, nothing moved, whatever the texts hold.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyRecord } from "../../src/core/export/atom.ts";
import { codebookToQdc } from "../../src/core/export/codebook-qdc.ts";
import { evidenceOf } from "../../src/core/export/evidence.ts";
import {
  applyDecisions,
  canonicalJson,
  type Decision,
  EXPORT_FORMATS,
  PACK_LIMITS,
  packRecord,
  type ReadoutRecord,
  readAnnotations,
  readCodebookQdc,
  readout,
  readPack,
  type TakenAnnotations,
  takeAnnotations,
  unpackRecord,
} from "../../src/core/index.ts";
import { codePointsOf } from "../../src/core/text/code-points.ts";
import { exampleRecord } from "../rules/out-example.ts";
import { citationsHold, idsResolve } from "./check-laws.ts";
import { choices, decide } from "./decide.ts";
import { shippedSyntax } from "./syntax.ts";
import { anyInput, anyText } from "./texts.ts";

const syntax = shippedSyntax();
const RUNS = { numRuns: 25, interruptAfterTimeLimit: 30_000 };
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

describe("decisions out and in", () => {
  const exported = (record: ReadoutRecord, log: readonly Decision[]) => {
    const { record: reviewed } = applyDecisions(record, log);
    return JSON.parse(EXPORT_FORMATS["web-annotation"]!.files(reviewed, { decisions: log })[0]!.text);
  };
  const logOf = (taken: TakenAnnotations) =>
    [...taken.decisions, ...taken.candidates].map(
      (t) => ({ ...t.body, id: t.id, who: t.who, when: "2027-01-01T00:00:00.000Z", why: t.why }) as Decision,
    );
  /** What a decision says, without what is of its log. */
  const said = ({ id: _, when: __, ...d }: Decision) => d;
  /** Rows with how many decisions they have instead of which. */
  const rowsOf = (record: ReadoutRecord, log: readonly Decision[]) => {
    const { review: _, ...lists } = applyDecisions(record, log).record;
    return JSON.parse(JSON.stringify(lists), (key, value) =>
      key === "decisions" || key === "shaken_by" ? value.length : value,
    );
  };
  const roundTrip = (record: ReadoutRecord, log: readonly Decision[]) => {
    const { undone } = applyDecisions(record, log).record.review!;
    const standing = log.filter((d) => d.kind !== "undo" && !undone.includes(d.id));
    const page = exported(record, log);
    const taken = takeAnnotations(page, "s-other", record, []);
    expect([taken.candidates, taken.orphans]).toEqual([[], []]);
    const other = logOf(taken);
    expect(other.map(said)).toEqual(standing.map(said));
    expect(rowsOf(record, other)).toEqual(rowsOf(record, log));
    for (const there of [other, log]) {
      const again = takeAnnotations(page, "s-other", record, there);
      expect([again.decisions, again.candidates, again.known]).toEqual([[], [], standing.length]);
    }
  };

  test("into another story with the same reports: the same decisions, and so the same rows", () => {
    const record = exampleRecord();
    fc.assert(
      fc.property(choices, (chosen) => roundTrip(record, decide(record, chosen))),
      { numRuns: 25 },
    );
  });

  test("whatever the texts hold", () =>
    fc.assert(
      fc.property(anyReports, choices, (inputs, chosen) => {
        const record = readout(inputs, { syntax });
        roundTrip(record, decide(record, chosen));
      }),
      RUNS,
    ));

  test("into other reports: every row that comes of it stands on words that are there", () =>
    fc.assert(
      fc.property(anyReports, anyReports, choices, (inputs, others, chosen) => {
        const record = readout(inputs, { syntax });
        const page = exported(record, decide(record, chosen));
        const other = readout([...others, inputs[0]!], { syntax });
        const taken = takeAnnotations(page, "s-other", other, []);
        const { review, ...made } = applyDecisions(other, logOf(taken)).record;
        citationsHold(made);
        const placed = new Set(logOf(taken).map((d) => d.id));
        for (const o of review!.orphans) expect(placed).toContain(o.decision);
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

describe("pack and unpack", () => {
  const packed = (record: ReadoutRecord, limits = PACK_LIMITS) =>
    readPack(JSON.parse(canonicalJson(packRecord(record, limits))));

  test("with all reports: the same bytes, every citation looked up", () =>
    fc.assert(
      fc.property(
        anyReports,
        fc.constantFrom(0, 5, 160),
        fc.constantFrom(0, 0.2, 1),
        (inputs, longest, share) => {
          const record = readout(inputs, { syntax });
          const back = unpackRecord(packed(record, { longest, share }), inputs);
          expect(canonicalJson(back.record)).toBe(canonicalJson(record));
          expect([back.unattached, back.failed]).toEqual([[], []]);
        },
      ),
      RUNS,
    ));

  test("with some reports: the others are listed, and what is left holds", () =>
    fc.assert(
      fc.property(anyReports, anyInput, (inputs, last) => {
        const record = readout([...inputs, last], { syntax });
        const back = unpackRecord(packed(record), [last]);
        expect(back.failed).toEqual([]);
        expect(back.attached + back.unattached.length).toBe(record.reports.length);
        citationsHold(back.record);
        idsResolve(back.record);
      }),
      RUNS,
    ));

  test("no more of a report than its share, and no longer words than allowed", () =>
    fc.assert(
      fc.property(anyReports, (inputs) => {
        const record = readout(inputs, { syntax });
        const { record: lists, reports } = packRecord(record, { longest: 40, share: 0.3 });
        for (const { id, length } of reports) {
          const shown = new Set<number>();
          for (const [list, rows] of Object.entries(lists))
            if (list !== "codebook") markShown(rows, id, shown);
          expect(shown.size).toBeLessThanOrEqual(Math.floor(length * 0.3));
        }
      }),
      RUNS,
    ));
});

function markShown(value: unknown, report: string, shown: Set<number>): void {
  if (Array.isArray(value)) for (const v of value) markShown(v, report, shown);
  else if (typeof value === "object" && value !== null) {
    const { exact, start, report: of } = value as { exact?: unknown; start?: number; report?: string };
    if (exact !== undefined && start !== undefined) {
      const words = typeof exact === "string" ? exact : (exact as { $words: string }).$words;
      expect(words.length).toBeLessThanOrEqual(40);
      if (of === report) for (let i = 0; i < words.length; i++) shown.add(start + i);
    } else for (const v of Object.values(value)) markShown(v, report, shown);
  }
}
