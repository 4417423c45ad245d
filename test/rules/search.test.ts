// The query line: what it means, and what it finds.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import {
  applyDecisions,
  formatQuery,
  loadSyntax,
  parseQuery,
  type ReadoutRecord,
  readout,
  searchRecord,
} from "../../src/core/index.ts";
import { readInputs } from "../../src/ingest/read-inputs.ts";
import { EXAMPLE, ROOT } from "../doors/run-cli.ts";
import { processorClock } from "../processor-time.ts";

const parsed = (line: string) => {
  const query = parseQuery(line);
  if ("wrong" in query) throw new Error(query.wrong);
  return query;
};

describe("parsing", () => {
  test.each([
    ["moved", "moved"],
    ["  not   moved ", "not moved"],
    ['"not moved"', '"not moved"'],
    ["“not moved”", '"not moved"'],
    ['"never closed', '"never closed"'],
    ["-moved", "-moved"],
    ["Speaker:Berg", "speaker:Berg"],
    ['speaker:"Anna Berg" -state:rejected', 'speaker:"Anna Berg" -state:rejected'],
    ["at 9:40", 'at "9:40"'],
    ["negotiat*", "negotiat*"],
    ["speaker:", ""],
    ["… — !", ""],
    ["", ""],
  ])("%s is %s", (line, expected) => {
    expect(formatQuery(parsed(line))).toBe(expected);
  });

  test.each([
    ["kind:cheese", /no kind cheese; there are texts/],
    ["state:maybe", /no state maybe/],
    ["date:yesterday", /date:yesterday: no date such as/],
    ["date:..", /no date such as/],
  ])("%s is refused", (line, message) => {
    expect(() => parsed(line)).toThrow(message);
  });

  test("a query written down is the same query", () => {
    const term = fc.record({
      negated: fc.boolean(),
      key: fc.constantFrom("words", "speaker", "outlet", "issue"),
      value: fc.stringMatching(/^[a-zé0-9][a-zé0-9 .:'-]{0,12}[a-zé0-9]$/),
    });
    fc.assert(
      fc.property(fc.array(term, { maxLength: 5 }), (terms) => {
        const query = { terms: terms as never };
        expect(parsed(formatQuery(query))).toEqual(query);
      }),
    );
  });

  test("no line is slow", () => {
    const spent = processorClock();
    for (const line of ['"'.repeat(50_000), "a:".repeat(50_000), "-".repeat(50_000), "x ".repeat(50_000)])
      parseQuery(line);
    expect(spent()).toBeLessThan(1500);
  });
});

describe("finding", () => {
  let record: ReadoutRecord;
  beforeAll(() => {
    const { inputs, parties, codebook } = readInputs([EXAMPLE]);
    const syntax = loadSyntax(readFileSync(join(ROOT, "model/syntax-en.bin")));
    record = applyDecisions(
      readout(inputs, { syntax, ...(parties ? { parties } : {}), ...(codebook ? { codebook } : {}) }),
      [],
    ).record;
  });
  const find = (line: string) => searchRecord(record, parsed(line));

  test("nothing asked for is nothing found", () => {
    expect(find("")).toEqual({ total: 0, hits: [] });
  });

  test("a phrase in a report is cited at its place, whatever its case", () => {
    const { hits } = find('"OTHERS have not moved" kind:reports');
    expect(hits.length).toBeGreaterThan(0);
    for (const h of hits) {
      const { text } = record.reports.find((r) => r.id === h.words!.report)!;
      expect(text.slice(h.words!.start, h.words!.end)).toBe(h.words!.exact);
      expect(h.words!.exact).toMatch(/^others have not moved$/i);
    }
  });

  test("accents make no difference, beginnings only with *", () => {
    expect(find("hallgrimsdottir").hits).toEqual(find("Hallgrímsdóttir").hits);
    expect(find("hallgrimsd").total).toBe(0);
    expect(find("hallgrimsd*").total).toBeGreaterThan(0);
  });

  test("each key narrows; a term turned round is the rest", () => {
    const all = find("kind:quotations").total;
    const his = find("kind:quotations speaker:tveitane").total;
    expect(his).toBeGreaterThan(0);
    expect(find("kind:quotations -speaker:tveitane").total).toBe(all - his);
    expect(all).toBe(record.quotations.length);
    expect(find("kind:positions issue:quota-shares").total).toBe(
      record.positions.filter((p) => p.issue === "quota-shares").length,
    );
    expect(find("kind:reports outlet:quayside").total).toBe(1);
    expect(find("kind:positions state:candidate").total).toBe(record.positions.length);
    expect(find("state:rejected").total).toBe(0);
  });

  test.each([
    ["2026-10-23", true],
    ["2026-10", true],
    ["2026", true],
    ["2026-10-23..", true],
    ["..2026-10-23", true],
    ["2026-10-20..2026-10-23", true],
    ["2026-11", false],
    ["..2026-09", false],
    ["2027..", false],
  ])("date:%s", (date, there) => {
    expect(find(`date:${date} kind:reports`).total > 0).toBe(there);
  });

  test("the order is that of kinds, then of reading; pages join up", () => {
    const whole = find("mackerel");
    const kinds = whole.hits.map((h) => h.kind);
    expect(kinds.indexOf("reports")).toBeGreaterThan(kinds.lastIndexOf("quotations"));
    const query = parsed("mackerel");
    const pages = [0, 7, 14].flatMap((offset) => [...searchRecord(record, query, { offset, limit: 7 }).hits]);
    expect(pages).toEqual(whole.hits.slice(0, 21));
    const backwards = {
      ...record,
      quotations: [...record.quotations].reverse(),
      events: [...record.events].reverse(),
    };
    expect(searchRecord(backwards, query)).toEqual(whole);
  });

  test("passages only where they are asked for", () => {
    expect(find("mackerel").hits.some((h) => h.kind === "passages")).toBe(false);
    expect(find("kind:passages").total).toBe(record.passages.length);
  });
});
