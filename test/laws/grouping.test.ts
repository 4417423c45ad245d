// What always holds of stories: each report in one, whatever the order; known stories stay; decisions hold.
import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupReports, loadSyntax, sketchOf } from "../../src/core/index.ts";
import { canonicalJson } from "../../src/core/text/canonical-json.ts";

const MODEL = new URL("../../model/syntax-en.bin", import.meta.url);
const syntax = existsSync(MODEL) ? loadSyntax(readFileSync(MODEL)) : null;

const PLACES = ["Tarnvik", "Oster", "Lunde", "Vell"];
const DEEDS = [
  "A ferry ran aground on a reef near",
  "The council passed a budget of 25 million in",
  "Firefighters put out a blaze in a mill in",
  "A court heard the case of a banker from",
];
const PEOPLE = ["Ivo Hallas", "Lena Quist", "Per Aldin", "Sif Arnold"];
/** A report of one of few events, told in one of few ways, so that many are alike and some the same. */
const report = fc
  .record({
    place: fc.nat(3),
    deed: fc.nat(3),
    who: fc.nat(3),
    more: fc.nat(3),
    day: fc.option(fc.integer({ min: 1, max: 28 })),
  })
  .map(({ place, deed, who, more, day }) => ({
    text: `${DEEDS[deed]} ${PLACES[place]}, ${PEOPLE[who]} said.${` Nobody near ${PLACES[place]} was hurt, ${PEOPLE[who]} told reporters.`.repeat(more)}`,
    published: day === null ? null : `2026-03-${String(day).padStart(2, "0")}`,
  }));
const reports = fc
  .array(report, { maxLength: 14 })
  .map((list) => list.map((r, i) => ({ ...r, file: `${i}.txt` })));

describe.skipIf(syntax === null)("laws of stories (need model/syntax-en.bin)", () => {
  const sketchAll = (list: readonly { file: string; text: string; published: string | null }[]) =>
    list.map((i) => sketchOf(i, { syntax: syntax! }));

  test("the order of the reports makes no difference, and each is in one story", () => {
    fc.assert(
      fc.property(reports, fc.infiniteStream(fc.nat()), (list, chance) => {
        const sketches = sketchAll(list);
        const groups = groupReports(sketches);
        const mixed = sketches
          .map((s) => [chance.next().value, s] as const)
          .sort(([a], [b]) => a - b)
          .map(([, s]) => s);
        expect(canonicalJson(groupReports(mixed))).toBe(canonicalJson(groups));
        const ids = groups.flatMap((g) => g.reports.map((r) => r.id));
        expect([...ids].sort()).toEqual([...new Set(sketches.map((s) => s.report))].sort());
        expect(new Set(groups.map((g) => g.id)).size).toBe(groups.length);
      }),
      { numRuns: 60 },
    );
  });

  test("known stories keep their ids and their reports, whatever comes", () => {
    fc.assert(
      fc.property(reports, reports, (first, second) => {
        const known = groupReports(sketchAll(first));
        const all = groupReports(
          sketchAll([...first, ...second.map((r) => ({ ...r, file: `new-${r.file}` }))]),
          { known },
        );
        for (const k of known) {
          const now = all.find((g) => g.id === k.id);
          const ids = now?.reports.map((r) => r.id) ?? [];
          for (const r of k.reports) expect(ids).toContain(r.id);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("reports decided to be apart are apart, those decided to be together are together", () => {
    fc.assert(
      fc.property(reports, fc.nat(), fc.nat(), fc.boolean(), (list, x, y, same) => {
        const sketches = sketchAll(list);
        const ids = [...new Set(sketches.map((s) => s.report))];
        const [a, b] = [ids[x % ids.length], ids[y % ids.length]];
        if (a === undefined || b === undefined || a === b) return;
        const decisions = [{ reports: [a, b], same }];
        const known = groupReports(sketches);
        for (const options of [{ decisions }, { decisions, known }]) {
          const groups = groupReports(sketches, options);
          const of = (id: string) => groups.findIndex((g) => g.reports.some((r) => r.id === id));
          expect(of(a) === of(b)).toBe(same);
        }
      }),
      { numRuns: 60 },
    );
  });
});
