// Laws of comparing: the order of reports never matters, every citation holds, a pair is the same from both ends.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReportInput } from "../../src/core/model/report.ts";
import { readout } from "../../src/core/readout.ts";
import { canonicalJson } from "../../src/core/text/canonical-json.ts";
import { CREDITED, OWN, plainSyntax, REWRITE, WIRE } from "../rules/compare-reports.ts";

const REPORTS = [WIRE, REWRITE, OWN, CREDITED];
/** Reports cut and mixed from the invented ones, so that anything may share anything. */
const mixed: fc.Arbitrary<ReportInput[]> = fc
  .array(
    fc.record({
      lines: fc.array(fc.constantFrom(...REPORTS.flatMap((r) => r.text.split("\n"))), { maxLength: 14 }),
      noise: fc.string({ unit: "grapheme", maxLength: 20 }),
      publisher: fc.option(fc.constantFrom("Fjord Wire", "FW", "Inland Post")),
      agency: fc.option(fc.constantFrom("Fjord Wire", "Fjord Wire (FW)", "FW")),
      published: fc.option(fc.constantFrom("2031-05-04", "2031-05-04T06:00:00Z", "2031-05")),
    }),
    { maxLength: 5 },
  )
  .map((list) =>
    list.map(({ lines, noise, ...rest }, i) => ({
      file: `${i}.txt`,
      text: [...lines, noise].join("\n"),
      ...rest,
    })),
  );

describe("comparing", () => {
  test("the order of reports makes no difference to a byte", () => {
    fc.assert(
      fc.property(mixed, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (inputs, keys) => {
        const shuffled = inputs
          .map((x) => [keys.next().value as number, x] as const)
          .sort((p, q) => p[0] - q[0])
          .map((p) => p[1]);
        const one = canonicalJson(readout(inputs, { syntax: plainSyntax }));
        expect(canonicalJson(readout(shuffled, { syntax: plainSyntax }))).toBe(one);
      }),
      { numRuns: 40 },
    );
  });
  test("every citation is the words that stand there", () => {
    fc.assert(
      fc.property(mixed, (inputs) => {
        const record = readout(inputs, { syntax: plainSyntax });
        const text = new Map(record.reports.map((r) => [r.id, r.text]));
        const cited = [
          ...record.passages.flatMap((p) => [p.a, p.b]),
          ...record.utterances.flatMap((u) => u.renderings.map((r) => r.citation)),
          ...record.facts.flatMap((f) => f.values.flatMap((v) => v.evidence)),
        ];
        for (const c of cited) {
          expect(c.start).toBeLessThan(c.end);
          expect(text.get(c.report)?.slice(c.start, c.end)).toBe(c.exact);
        }
      }),
      { numRuns: 40 },
    );
  });
  test("merging is the same from both ends, and a rendering keeps the words of its quotation", () => {
    fc.assert(
      fc.property(mixed, (inputs) => {
        const merged = (given: readonly ReportInput[]) => {
          const record = readout(given, { syntax: plainSyntax });
          const quotation = new Map(record.quotations.map((q) => [q.id, q]));
          const pairs = new Set<string>();
          for (const u of record.utterances) {
            for (const r of u.renderings) {
              const q = quotation.get(r.quotation)!;
              // The rendering is a part of the quotation or all of it, where it stands in its report.
              expect(r.citation.report).toBe(q.report);
              expect(r.citation.start).toBeGreaterThanOrEqual(Math.min(...q.content.map((c) => c.start)));
              expect(r.citation.end).toBeLessThanOrEqual(Math.max(...q.content.map((c) => c.end)));
              for (const other of u.renderings) pairs.add(`${r.quotation} ${other.quotation}`);
            }
          }
          return pairs;
        };
        const [first, second] = inputs;
        if (!first || !second) return;
        const there = merged([first, second]);
        expect(merged([second, first])).toEqual(there);
        for (const pair of there) expect(there).toContain(pair.split(" ").reverse().join(" "));
      }),
      { numRuns: 40 },
    );
  });
  test("every report counts as one origin, and dependent reports as the same", () => {
    fc.assert(
      fc.property(mixed, (inputs) => {
        const record = readout(inputs, { syntax: plainSyntax });
        for (const r of record.reports)
          expect(record.origins.some((o) => o.reports.includes(r.id))).toBe(true);
        for (const d of record.dependence)
          if (d.relation === "copies" || d.relation === "common-source")
            expect(record.origins.some((o) => o.reports.includes(d.a) && o.reports.includes(d.b))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
