// The record as known at a time: which reports were out, and what they leave of each row.
import { describe, expect, test } from "vitest";
import {
  checkCitations,
  knownReports,
  type ReadoutRecord,
  type ReportInput,
  readMoment,
  readout,
  recordAsOf,
} from "../../src/core/index.ts";
import { knownAt } from "../../src/core/record/as-of/moment.ts";
import { readInputs } from "../../src/ingest/read-inputs.ts";
import { citationsHold, idsResolve, rowsCiteAndNameTheirRule } from "../laws/check-laws.ts";
import { shippedSyntax } from "../laws/syntax.ts";
import { EXAMPLE } from "../stories/stories.ts";

describe("was it out?", () => {
  const cases: [asked: string, published: string | null, known: string][] = [
    ["2026-10-22", "2026-10-22", "known"],
    ["2026-10-22", "2026-10-22T23:59:00-08:00", "known"],
    ["2026-10-22", "2026-10-23T00:10:00+09:00", "later"],
    ["2026-10-22", "2026-10-21T10:00:00", "known"],
    ["2026-10-22", "2026-10", "unclear"],
    ["2026-10-22", "2026-09", "known"],
    ["2026-10-22", "2027", "later"],
    ["2026-10", "2026-10-31T22:00Z", "known"],
    ["2026-10", "2026-11-01", "later"],
    ["2026", "2026-12-31", "known"],
    ["2026-10-22T12:00Z", "2026-10-22T13:00:00+01:00", "known"],
    ["2026-10-22T12:00Z", "2026-10-22T13:01:00+01:00", "later"],
    ["2026-10-22T14:00+02:00", "2026-10-22T12:00Z", "known"],
    ["2026-10-22T12:00", "2026-10-22T12:00Z", "known"],
    ["2026-10-22T12:00Z", "2026-10-22T12:00", "unclear"],
    ["2026-10-22T12:00Z", "2026-10-21T23:30", "known"],
    ["2026-10-22T12:00Z", "2026-10-22", "unclear"],
    ["2026-10-22T12:00Z", "2026-10-20", "known"],
    ["2026-10-22T12:00Z", "2026-10-24", "later"],
    ["2026-10-22", null, "undated"],
    ["2026-10-22", "2026-10-22?", "undated"],
  ];
  test.each(cases)("as of %s a report of %s is %s", (asked, published, known) =>
    expect(knownAt(published, readMoment(asked)!)).toBe(known),
  );

  test.each(["yesterday", "2026-13", "2026-02-30", "22.10.2026", "2026-10-22T25:00", "2026-10-22 12:00", ""])(
    "“%s” is no moment",
    (text) => expect(readMoment(text)).toBeNull(),
  );

  test("reports keep their order; what is left out without being later is named", () => {
    const reports = [
      { file: "c.txt", published: "2026-10-20" },
      { file: "b.txt", published: null },
      { file: "a.txt", published: "2026-10-25" },
      { file: "d.txt", published: "2026" },
    ];
    const { kept, notes } = knownReports(reports, readMoment("2026-10-22")!);
    expect(kept.map((r) => r.file)).toEqual(["c.txt"]);
    expect(notes.map((n) => n.message)).toEqual([
      "as known at 2026-10-22: 1 report published later left out",
      "b.txt: no date of publication; left out",
      "d.txt: published 2026, which may be before or after 2026-10-22; left out",
    ]);
  });
});

describe("a record cut back", () => {
  const syntax = shippedSyntax();
  const { inputs, parties, codebook } = readInputs([EXAMPLE]);
  const build = (of: readonly ReportInput[]): ReadoutRecord =>
    readout(of, { syntax, ...(parties ? { parties } : {}), ...(codebook ? { codebook } : {}) });
  const full = build(inputs);

  test.each(["2026-10-22", "2026-10-22T00:30Z", "2026-10-22T07:30Z", "2026-10-23"])(
    "as of %s: the laws hold and nothing of a later report is left",
    (asked) => {
      const moment = readMoment(asked)!;
      const { kept } = knownReports(full.reports, moment);
      const record = recordAsOf(full, moment);
      expect(record.reports).toEqual(kept);
      citationsHold(record);
      rowsCiteAndNameTheirRule(record);
      idsResolve(record);
      const files = inputs.filter((i) => kept.some((r) => r.file === i.file));
      expect(checkCitations(record, files).failures).toEqual([]);
      const texts = kept.map((r) => r.text).join("\n");
      for (const e of record.events) {
        // What an event is called may be put together of several words of one sentence, but never of a later report's.
        const owner = full.reports.filter((r) => r.text.includes(e.what));
        if (owner.length > 0) expect(owner.some((r) => kept.includes(r))).toBe(true);
      }
      for (const p of record.positions) expect(texts).toContain(p.object);
      for (const e of record.entities) expect(texts).toContain(e.name);
      for (const f of record.facts)
        expect(new Set(f.values.flatMap((v) => v.evidence.map((c) => c.report))).size).toBeGreaterThan(1);
      for (const u of record.utterances)
        expect(u.renderings.filter((r) => r.difference === "base")).toHaveLength(1);
    },
  );

  test("a moment after the last dated report leaves out the undated one only", () => {
    const record = recordAsOf(full, readMoment("2026-10-23")!);
    expect(record.reports.map((r) => r.file).sort()).toEqual(
      inputs
        .map((i) => i.file)
        .filter((f) => f !== "fishnewsdaily-8841.txt")
        .sort(),
    );
    expect(record.notes.map((n) => n.message)).toContain(
      "fishnewsdaily-8841.txt: no date of publication; left out",
    );
  });

  test("a moment before all of them leaves an empty record", () => {
    const record = recordAsOf(full, readMoment("2025")!);
    for (const list of [
      "reports",
      "entities",
      "parties",
      "utterances",
      "facts",
      "events",
      "origins",
    ] as const)
      expect(record[list]).toEqual([]);
  });
});
