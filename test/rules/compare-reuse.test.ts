import { describe, expect, test } from "vitest";
import { compare } from "../../src/core/compare/compare.ts";
import { publishedOrder } from "../../src/core/compare/dependence/published.ts";
import type { ReportInput } from "../../src/core/model/report.ts";
import { CREDITED, OWN, REWRITE, readAll, WIRE } from "./compare-reports.ts";

const NEITHER = { relation: "independent", direction: "unknown" };

function pairOf(x: ReportInput, y: ReportInput) {
  const reads = readAll([x, y]);
  const c = compare(reads, []);
  expect(c.dependence).toHaveLength(1);
  const row = c.dependence[0]!;
  const fileOf = new Map(reads.map((r) => [r.report.id, r.report.file]));
  const from = { "a-from-b": row.a, "b-from-a": row.b, unknown: null }[row.direction];
  return { c, row, taker: from === null ? null : fileOf.get(from) };
}

describe("dependence of a pair", () => {
  test("a rewrite, sentence by sentence, later and with nothing of its own: copies, from the wire", () => {
    const { row, taker, c } = pairOf(WIRE, REWRITE);
    expect(row.relation).toBe("copies");
    expect(taker).toBe("rewrite.txt");
    expect(c.passages.length).toBeGreaterThanOrEqual(6);
    expect(row.evidence.map((e) => e.split(":")[0])).toEqual(["text", "order", "agency", "time"]);
    expect(c.origins).toHaveLength(1);
  });
  test("two reporters at one event: independent", () => {
    expect(pairOf(WIRE, OWN).row).toMatchObject(NEITHER);
    expect(pairOf(OWN, REWRITE).row).toMatchObject(NEITHER);
  });
  test("two sentences under a credit line: copies, from the agency", () => {
    const { row, taker, c } = pairOf(WIRE, CREDITED);
    expect(row).toMatchObject({ relation: "copies", rule: "credited-text-taken-over" });
    expect(taker).toBe("credited.txt");
    expect(c.passages.map((p) => p.kind)).toEqual(["verbatim", "verbatim"]);
    expect(c.origins).toMatchObject([{ named: "Fjord Wire" }]);
  });
  test("the same where the credited report is older than the wire held: a common source, no direction", () => {
    const { row } = pairOf(WIRE, { ...CREDITED, published: "2031-05-03T18:00:00Z" });
    expect(row).toMatchObject({ relation: "common-source", direction: "unknown" });
  });
  test("a rewrite dated before its source: the kinds of evidence disagree, so no direction", () => {
    const { row } = pairOf(WIRE, { ...REWRITE, published: "2031-05-02" });
    expect(row).toMatchObject({ relation: "copies", direction: "unknown" });
  });
  test("too little text: unknown", () => {
    const { row } = pairOf(WIRE, { file: "stub.txt", text: "Talks go on.\n" });
    expect(row.relation).toBe("unknown");
  });
});

test("what two reporters quote both is a passage, and no sign that one took from the other", () => {
  const said = "We will not dredge the harbour before the spring tides have gone";
  const text = (before: string, after: string) => `${before}\n\n“${said},” ${after}`;
  const { c, row } = pairOf(
    {
      file: "a.txt",
      text: text("The pilots left the town hall late on Tuesday.", "Ann Bell told reporters."),
    },
    {
      file: "b.txt",
      text: text("Rain fell on the quay while the mayor waited.", "said Ann Bell, who leads the pilots."),
    },
  );
  expect(row.relation).not.toBe("copies");
  expect(c.passages).toMatchObject([
    { rule: "same-saying", kind: "verbatim", similarity: 1, a: { exact: said }, b: { exact: said } },
  ]);
});

describe("origins", () => {
  test("an agency that is not held is an origin, and the reports that carry only it are one", () => {
    const c = compare(
      readAll([
        { ...OWN, agency: "AP" },
        { ...CREDITED, agency: "AP" },
      ]),
      [],
    );
    expect(c.origins).toMatchObject([{ named: "AP" }]);
    expect(new Set(c.originOf.values()).size).toBe(1);
  });
  test("a contribution beside own words leaves the report its own origin", () => {
    const text = `${OWN.text}Additional reporting by Northern News\n`;
    const c = compare(readAll([{ ...OWN, text, agency: "Northern News" }, WIRE]), []);
    expect(c.origins.map((o) => o.named)).toContain("Northern News");
    expect(c.origins).toHaveLength(3);
    expect(new Set(c.originOf.values()).size).toBe(2);
  });
});

describe("which was published first", () => {
  test.each([
    ["2031-05-04T06:00:00Z", "2031-05-04T09:00:00+02:00", -1],
    ["2031-05-04T06:00:00+02:00", "2031-05-04T05:00:00Z", -1],
    ["2031-05-04", "2031-05-04T05:00:00Z", 0],
    ["2031-05-04", "2031-05-07", -1],
    ["2031-05-07", "2031-05-04", 1],
    [null, "2031-05-04", 0],
    ["soon", "2031-05-04", 0],
  ] as const)("%s and %s: %s", (a, b, expected) => {
    expect(publishedOrder(a, b)).toBe(expected);
  });
});
