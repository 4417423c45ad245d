// The intercoder table: Krippendorff's own examples, and two people on the example story.
import { describe, expect, test } from "vitest";
import { krippendorffAlpha } from "../../src/core/export/coder-agreement.ts";
import {
  agreementToTerminal,
  applyDecisions,
  coderAgreement,
  codersOf,
  type Decision,
  disagreementsToCsv,
  plainLook,
  rowKey,
} from "../../src/core/index.ts";
import { exampleRecord } from "./out-example.ts";

/** Columns are units, lines are coders, a point is no value. */
const units = (...coders: string[]) => {
  const rows = coders.map((c) => c.split(" "));
  return rows[0]!.map((_, i) => rows.map((r) => (r[i] === "." ? null : r[i]!)));
};

describe("alpha (Krippendorff 2011)", () => {
  test("A: two values, two coders", () => {
    expect(krippendorffAlpha(units("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"))).toBeCloseTo(0.095, 3);
  });
  test("B: nominal values, two coders", () => {
    expect(krippendorffAlpha(units("a a b b d c c c e d d a", "b a b b b c c c e d d d"))).toBeCloseTo(
      0.692,
      3,
    );
  });
  test("C: nominal values, four coders, values missing", () => {
    const four = units(
      "1 2 3 3 2 1 4 1 2 . . .",
      "1 2 3 3 2 2 4 1 2 5 . 3",
      ". 3 3 3 2 3 4 2 2 5 1 .",
      "1 2 3 3 2 4 4 1 2 5 1 .",
    );
    expect(krippendorffAlpha(four)).toBeCloseTo(0.743, 3);
  });
  test("not defined: no unit of two, or one value for all", () => {
    expect(krippendorffAlpha([])).toBeNull();
    expect(krippendorffAlpha(units("a b", ". ."))).toBeNull();
    expect(krippendorffAlpha(units("a a", "a a"))).toBeNull();
  });
});

describe("two people on one story", () => {
  const base = exampleRecord();
  const [one, two, three, four] = base.positions;
  const by = (
    who: string,
    kind: "accept" | "reject",
    row: (typeof base.positions)[number],
    id: string,
  ): Decision => ({
    kind,
    target: rowKey(base, "positions", row),
    id,
    who,
    when: "2026-10-24T00:00:00Z",
    why: kind === "reject" ? "a slip" : null,
  });
  const decisions: Decision[] = [
    by("Ann", "accept", one!, "1"),
    by("Bo", "accept", one!, "2"),
    by("Ann", "reject", two!, "3"),
    by("Ann", "accept", two!, "4"),
    by("Bo", "reject", two!, "5"),
    by("Ann", "accept", three!, "6"),
    by("Bo", "reject", four!, "7"),
    { kind: "undo", undoes: "7", id: "8", who: "Bo", when: "2026-10-24T00:00:00Z", why: null },
  ];
  const { record } = applyDecisions(base, decisions);
  const table = coderAgreement(record, decisions, ["Ann", "Bo"]);

  test("the last decision that stands counts; what one alone decided is counted apart", () => {
    expect(codersOf(decisions)).toEqual(["Ann", "Bo"]);
    expect(table.rows[0]).toMatchObject({
      list: "all",
      both: 2,
      agreed: 1,
      share: 0.5,
      onlyFirst: 1,
      onlySecond: 0,
    });
    expect(table.rows[1]).toEqual({ ...table.rows[0], list: "positions" });
    expect(table.disagreements).toMatchObject([
      { row: two!.id, says: ["accept", "reject"], why: [null, "a slip"] },
    ]);
  });

  test("printed with the disagreements first, and as CSV", () => {
    const text = agreementToTerminal(table, record, plainLook());
    expect(text).toMatch(/^Ann and Bo: 1 disagreement\n {2}- positions: /);
    expect(text).toMatch(/\nall +2 +1 +50 % /);
    expect(disagreementsToCsv(table).split("\r\n")).toHaveLength(3);
  });
});
