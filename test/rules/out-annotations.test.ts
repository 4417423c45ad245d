// Annotations that others made: a candidate, a decision or an orphan, and never a guess.
import { expect, test } from "vitest";
import { readAnnotations } from "../../src/core/index.ts";
import { exampleRecord } from "./out-example.ts";

const record = exampleRecord();
const report = record.reports.find((r) => r.text.startsWith("🐟"))!;
const words = record.quotations
  .filter((q) => q.type === "direct" && q.report === report.id)
  .map((q) => q.content[0]!)
  .find((c) => report.text.split(c.exact).length === 2)!;
const at = (exact: string, more: object = {}, source: unknown = report.url) => ({
  id: "urn:test:1",
  type: "Annotation",
  motivation: "highlighting",
  target: { source, selector: [{ type: "TextQuoteSelector", exact, ...more }] },
});
const read = (annotation: object) => readAnnotations(annotation, record);
const place = report.text.indexOf(words.exact);

test("words by the address of the page and a quote: a candidate without a kind", () => {
  const { candidates, orphans } = read(at(words.exact));
  expect(orphans).toEqual([]);
  expect(candidates).toEqual([
    {
      annotation: "urn:test:1",
      who: null,
      list: null,
      words: [{ report: report.id, start: place, end: place + words.exact.length, exact: words.exact }],
      parts: [""],
      row: null,
      fields: {},
      said: [],
    },
  ]);
});

test("a tag says which kind of row; other tags and notes are kept as said", () => {
  const body = [
    { type: "TextualBody", purpose: "tagging", value: "Quotations" },
    { type: "TextualBody", purpose: "tagging", value: "check later" },
  ];
  expect(read({ ...at(words.exact), body }).candidates[0]).toMatchObject({
    list: "quotations",
    said: ["check later"],
  });
});

test("white space of a browser is not the text's: the words are still found", () => {
  const line = /\S+ \S+\n+\S+ \S+/.exec(report.text)![0];
  const { candidates } = read(at(line.replace(/\s+/g, " ")));
  expect(candidates[0]!.words[0]!.exact).toBe(line);
});

test("words that stand in several places, or in none, or between others, are orphans", () => {
  expect(read(at("the")).orphans[0]).toMatchObject({ reason: "in-several-places", quotes: ["the"] });
  expect(read(at("not a word of it")).orphans[0]!.reason).toBe("not-in-the-text");
  expect(read(at(words.exact, { prefix: "qqqq", suffix: "zzzz" })).orphans[0]!.reason).toBe(
    "other-words-around",
  );
  expect(read(at(words.exact, {}, "https://elsewhere.example/")).orphans[0]!.reason).toBe("report-not-held");
  expect(read({ ...at("x"), target: [] }).orphans[0]!.reason).toBe("no-target");
  const blind = { source: report.url, selector: { type: "TextPositionSelector", start: 3, end: 9 } };
  expect(read({ ...at("x"), target: blind }).orphans[0]!.reason).toBe("offsets-alone");
});

test("words in several places are told apart by what stands around them", () => {
  const second = report.text.indexOf("the", report.text.indexOf("the") + 1);
  const [prefix, suffix] = [
    report.text.slice(second - 20, second),
    report.text.slice(second + 3, second + 20),
  ];
  expect(read(at("the", { prefix, suffix })).candidates[0]!.words[0]!.start).toBe(second);
});

test("a position counts code points, and only into the text that the source names", () => {
  const urn = `urn:readout:report:${report.id}`;
  const points = [...report.text.slice(0, place)].length;
  expect(points).not.toBe(place);
  const selector = { type: "TextPositionSelector", start: points, end: points + [...words.exact].length };
  const target = { source: urn, selector };
  expect(read({ ...at("x"), target }).candidates[0]!.words[0]).toMatchObject({
    start: place,
    exact: words.exact,
  });
});

test("one target of two that cannot be placed makes the whole an orphan", () => {
  const target = [at(words.exact).target, at("not a word of it").target];
  const { candidates, orphans } = read({ ...at("x"), target });
  expect(candidates).toEqual([]);
  expect(orphans[0]).toMatchObject({ reason: "not-in-the-text", words: [{ exact: words.exact }] });
});

test("a verdict on a row is a decision; on a row that is not there an orphan", () => {
  const verdict = (value: string, id: string) => ({
    type: "Annotation",
    motivation: "assessing",
    body: { type: "TextualBody", purpose: "assessing", value },
    target: id,
  });
  const [row] = record.positions;
  expect(read(verdict("reject", `urn:readout:row:${row!.id}`)).decisions).toEqual([
    { annotation: null, who: null, kind: "reject", list: "positions", row: row!.id, text: null },
  ]);
  expect(read(verdict("accept", "urn:readout:row:pos-none")).orphans[0]!.reason).toBe("no-such-row");
});

test("a comment on the words of one row is a comment on the row; on other words a candidate that keeps it", () => {
  const event =
    record.texts.find((t) => t.evidence.length === 1) ??
    record.events.find((e) => e.evidence.length === 1 && e.when.text === null)!;
  const c = event.evidence[0]!;
  const body = { type: "TextualBody", purpose: "commenting", value: "See the annex." };
  const on = at(c.exact, {}, `urn:readout:report:${c.report}`);
  const { decisions, candidates } = read({ ...on, body });
  expect([...decisions, ...candidates]).toHaveLength(1);
  expect(JSON.stringify([...decisions, ...candidates])).toContain("See the annex.");
  expect(read({ ...at("Norway refuses"), body }).candidates[0]).toMatchObject({ said: ["See the annex."] });
});

test("what is no annotation is refused; odd ones do no harm", () => {
  expect(() => read([] as never)).not.toThrow();
  expect(() => readAnnotations(7, record)).toThrow("no annotations");
  expect(() => readAnnotations({ rows: [] }, record)).toThrow("neither items nor a target");
  expect(
    readAnnotations({ items: [{ target: 7 }, { target: { selector: "x" } }, null] }, record).orphans,
  ).toHaveLength(2);
});
