// Annotations into a story: decisions of its log, rows to look at, and what bears on nothing.
import { describe, expect, test } from "vitest";
import {
  applyDecisions,
  type Decision,
  EXPORT_FORMATS,
  rowId,
  takeAnnotations,
} from "../../src/core/index.ts";
import { exampleRecord } from "./out-example.ts";

const record = exampleRecord();
const report = record.reports.find((r) => r.text.startsWith("🐟"))!;
const urn = `urn:readout:report:${report.id}`;
const marked = (exact: string, tags: readonly string[], more: object = {}) => ({
  id: "urn:test:1",
  type: "Annotation",
  creator: { type: "Person", name: "Bo" },
  body: tags.map((value) => ({ type: "TextualBody", purpose: "tagging", value })),
  target: { source: urn, selector: { type: "TextQuoteSelector", exact } },
  ...more,
});
const take = (value: unknown, log: readonly Decision[] = []) => takeAnnotations(value, "s-1", record, log);
const logOf = (taken: ReturnType<typeof take>) =>
  [...taken.decisions, ...taken.candidates].map(
    (t) =>
      ({ ...t.body, id: t.id, who: t.who ?? "us", when: "2026-10-24T10:00:00Z", why: t.why }) as Decision,
  );
const words = "waving a folder";

describe("marked words", () => {
  test("with the kind of row that they are: a candidate, which a person may accept", () => {
    const taken = take(marked(words, ["quotations"]));
    expect(taken.candidates).toMatchObject([{ who: "Bo", body: { kind: "suggest", list: "quotations" } }]);
    const log = logOf(taken);
    const { record: made } = applyDecisions(record, log);
    const row = made.quotations.find((q) => q.content[0]!.exact === words)!;
    expect(row).toMatchObject({ state: "candidate", rule: "marked-elsewhere", speaker: null, unseen: 0 });
    const key = applyDecisions(record, log).keyOf(row.id)!;
    const accept = { kind: "accept", target: key, id: "d-accept", who: "ann", when: "", why: null } as const;
    const accepted = applyDecisions(record, [...log, accept]).record.quotations.find((q) => q.id === row.id);
    expect(accepted).toMatchObject({ state: "accepted" });
  });

  test("without a kind, or without what its kind needs: kept and listed, never guessed", () => {
    for (const tags of [[], ["check this"], ["positions"], ["utterances"]]) {
      const taken = take(marked(words, tags));
      expect(taken.unplaced).toMatchObject([{ reason: "no-kind", words: [{ exact: words }] }]);
      const { record: made } = applyDecisions(record, logOf(taken));
      expect(made.positions).toHaveLength(record.positions.length);
      expect(JSON.stringify(logOf(taken))).toContain(tags.filter((t) => t !== "positions").join(""));
    }
  });

  test("twice is once, and on the words of a row that is there it is that row", () => {
    const first = take(marked(words, ["quotations"]));
    expect(take(marked(words, ["quotations"]), logOf(first))).toMatchObject({ candidates: [], known: 1 });
    const text = record.texts.find((t) => t.evidence.length === 1 && t.evidence[0]!.report === report.id);
    const c = (text ?? record.texts[0]!).evidence[0]!;
    const on = { source: `urn:readout:report:${c.report}` };
    const position = { type: "TextQuoteSelector", exact: c.exact, ...around(c) };
    const taken = take(marked("", ["texts"], { target: { ...on, selector: position } }));
    expect(taken.orphans).toEqual([]);
    expect(taken.candidates).toHaveLength(1);
  });
});

function around(c: { report: string; start: number; end: number }) {
  const { text } = record.reports.find((r) => r.id === c.report)!;
  return { prefix: text.slice(Math.max(0, c.start - 30), c.start), suffix: text.slice(c.end, c.end + 30) };
}

describe("rows of another record", () => {
  const page = JSON.parse(EXPORT_FORMATS["web-annotation"]!.files(record, {})[0]!.text);

  test("into reports without rows: suggested with their fields, as far as what they name is there", () => {
    const bare = {
      ...record,
      quotations: [],
      disputes: [],
      utterances: [],
      facts: [],
      texts: [],
      events: [],
    };
    const { candidates } = takeAnnotations(page, "s-1", bare, []);
    const made = applyDecisions(bare, logOf({ ...take([]), candidates })).record;
    const withoutOrder = (rows: readonly object[]) => rows.map((r) => JSON.stringify(r)).sort();
    const told = (rows: typeof record.quotations) =>
      withoutOrder(
        rows.map(({ type, act, speaker, content, cue, source }) => ({
          type,
          act,
          speaker,
          content,
          cue,
          source,
        })),
      );
    expect(told(made.quotations)).toEqual(told(record.quotations));
    const readings = (rows: typeof record.disputes) =>
      withoutOrder(rows.flatMap((d) => d.readings.map(({ by, stance }) => ({ about: d.about, by, stance }))));
    expect(readings(made.disputes)).toEqual(readings(record.disputes));
    const when = (rows: typeof record.events) =>
      withoutOrder(
        rows.map((e) => ({ what: e.what, when: e.when.value, who: e.participants.map((p) => p.entity) })),
      );
    expect(when(made.events)).toEqual(when(record.events));
    expect(made.texts.map((t) => t.name).sort()).toEqual(record.texts.map((t) => t.name).sort());
  });

  test("people and sides that are not there are left open, and it is said", () => {
    const bare = { ...record, entities: [], quotations: [], disputes: [] };
    const { candidates } = takeAnnotations(page, "s-1", bare, []);
    const quotation = candidates.find(
      (c) => c.body.kind === "suggest" && c.body.list === "quotations" && c.leftOut.length > 0,
    );
    expect(quotation?.leftOut).toEqual(["speaker"]);
  });
});

describe("decisions", () => {
  test("a verdict and a comment of somebody else are theirs", () => {
    const [row] = record.positions;
    const on = { type: "Annotation", creator: "Cy", target: `urn:readout:row:${row!.id}` };
    const verdict = {
      ...on,
      motivation: "assessing",
      body: { type: "TextualBody", purpose: "assessing", value: "reject" },
    };
    const comment = { ...on, motivation: "commenting", body: { type: "TextualBody", value: "Not so." } };
    const taken = take([verdict, comment]);
    expect(taken.decisions.map((t) => [t.who, t.body.kind])).toEqual([
      ["Cy", "reject"],
      ["Cy", "comment"],
    ]);
    const made = applyDecisions(record, logOf(taken)).record;
    expect(made.positions.find((p) => rowId("positions", p) === row!.id)).toMatchObject({
      state: "rejected",
    });
  });

  const decision = (value: unknown) => ({
    id: "urn:readout:decision:d-9",
    type: "Annotation",
    body: {
      type: "TextualBody",
      format: "application/json",
      value: JSON.stringify({ readout: 1, decision: value }),
    },
    target: urn,
  });
  const place = { report: report.id, start: 0, end: 5, exact: report.text.slice(0, 5) };

  test("one whose words do not stand there, or that has not the shape of one, is refused", () => {
    const add = { kind: "add", list: "texts", fields: { kind: "draft" } };
    expect(take(decision({ ...add, words: [place] })).decisions).toHaveLength(1);
    expect(take(decision({ ...add, words: [{ ...place, exact: "forged" }] })).orphans[0]!.reason).toBe(
      "not-in-the-text",
    );
    const elsewhere = { ...add, words: [{ ...place, report: "r-none" }] };
    expect(take(decision(elsewhere)).orphans[0]!.reason).toBe("report-not-held");
    for (const odd of [
      null,
      {},
      { kind: "undo", undoes: "d-1" },
      { ...add, list: "omissions", words: [place] },
      { ...add, words: [] },
      { kind: "accept", target: { list: "texts" } },
      { kind: "remove-report", report: report.id },
    ])
      expect(take(decision(odd)).orphans).toMatchObject([{ reason: "no-decision" }]);
  });

  test("JSON nested without end is nobody’s decision", () => {
    const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
    const value = `{"readout":1,"decision":{"kind":"add","list":"texts","words":[],"fields":{"kind":${deep}}}}`;
    const body = { type: "TextualBody", format: "application/json", value };
    const taken = take({ type: "Annotation", body, target: urn });
    expect([taken.decisions, taken.candidates]).toEqual([[], []]);
  });

  test("values that no field can have do no harm: the decision bears on no row", () => {
    for (const fields of [
      { kind: { evil: 1 } },
      { kind: "draft", name: 7 },
      { kind: "draft", toString: "x" },
    ]) {
      const taken = take(decision({ kind: "add", list: "texts", words: [place], fields }));
      expect(taken.unplaced).toMatchObject([{ reason: "not-applicable" }]);
    }
    const speaker = {
      kind: "add",
      list: "quotations",
      words: [place],
      fields: { speaker: { list: "entities" } },
    };
    expect(take(decision(speaker)).unplaced).toHaveLength(1);
  });
});
