// A person's decisions laid over a record: by words, run after run.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import {
  applyDecisions,
  type Decision,
  type DecisionBody,
  loadSyntax,
  plainLook,
  type ReadoutRecord,
  type ReportInput,
  readout,
  renderSummary,
  renderView,
} from "../../src/core/index.ts";
import { readInputs } from "../../src/ingest/read-inputs.ts";
import { type DecisionRequest, resolveDecision } from "../../src/store/resolve-decision.ts";
import { EXAMPLE, ROOT } from "../doors/run-cli.ts";

const syntax = loadSyntax(readFileSync(join(ROOT, "model/syntax-en.bin")));
const { inputs, parties, codebook } = readInputs([EXAMPLE]);
const recordOf = (reports: readonly ReportInput[]) =>
  readout(reports, { syntax, ...(parties ? { parties } : {}), ...(codebook ? { codebook } : {}) });

let whole: ReadoutRecord;
/** Without the ministry's own statement, which others quote. */
let early: ReadoutRecord;
beforeAll(() => {
  whole = recordOf(inputs);
  early = recordOf(inputs.filter((i) => !i.file.startsWith("norwegian-ministry")));
});

let n = 0;
const log = (...bodies: DecisionBody[]): Decision[] =>
  bodies.map((b) => ({ ...b, id: `d-${n++}`, who: "ann", when: "2026-10-24T10:00:00.000Z", why: null }));
const ask = (
  record: ReadoutRecord,
  request: Exclude<DecisionRequest, { kind: "remove-report" }>,
  before: Decision[] = [],
) => resolveDecision(applyDecisions(record, before), request);
type Review = NonNullable<ReadoutRecord["review"]>;
const reviewOf = (record: ReadoutRecord, decisions: readonly Decision[]): Review =>
  applyDecisions(record, decisions).record.review!;
const place = (record: ReadoutRecord, words: string) => {
  for (const r of record.reports) {
    const start = r.text.indexOf(words);
    if (start >= 0) return { report: r.id, start, end: start + words.length, exact: words };
  }
  throw new Error(`no such words: ${words}`);
};

describe("states", () => {
  test("without decisions every row is a candidate and nothing else changes", () => {
    const { record } = applyDecisions(whole, []);
    expect(record.positions.map(({ state, decisions, unseen, ...row }) => row)).toEqual(whole.positions);
    expect(new Set(record.events.map((e) => e.state))).toEqual(new Set(["candidate"]));
    expect(record.review).toMatchObject({ orphans: [], undone: [] });
  });

  test("the last of accept and reject stands; the record that was laid over is untouched", () => {
    const before = JSON.stringify(whole);
    const [row] = whole.positions;
    const decisions = log(
      ask(whole, { kind: "reject", row: row!.id }),
      ask(whole, { kind: "accept", row: row!.id }),
    );
    const { record } = applyDecisions(whole, decisions);
    expect(record.positions[0]).toMatchObject({ state: "accepted", decisions: decisions.map((d) => d.id) });
    expect(record.review?.counts.positions).toMatchObject({ accepted: 1, rejected: 0 });
    expect(JSON.stringify(whole)).toBe(before);
  });

  test("an undo takes a decision back, an undo of the undo brings it again", () => {
    const [row] = whole.events;
    const [first] = log(ask(whole, { kind: "reject", row: row!.id }));
    const [undo] = log({ kind: "undo", undoes: first!.id });
    const [again] = log({ kind: "undo", undoes: undo!.id });
    const state = (...d: Decision[]) => applyDecisions(whole, d).record.events[0]!.state;
    expect(state(first!)).toBe("rejected");
    expect(state(first!, undo!)).toBe("candidate");
    expect(state(first!, undo!, again!)).toBe("rejected");
    expect(reviewOf(whole, [first!, undo!]).undone).toEqual([first!.id]);
  });

  test("a comment changes no state", () => {
    const [row] = whole.facts;
    const [d] = log(ask(whole, { kind: "comment", row: row!.id, text: "ask the chair" }));
    expect(applyDecisions(whole, [d!]).record.facts[0]).toMatchObject({
      state: "candidate",
      decisions: [d!.id],
    });
  });
});

describe("after another run", () => {
  test("a decision on a row that has grown holds, and says how much of it is new", () => {
    const grown = whole.utterances.find((u) => {
      const old = early.utterances.find((o) =>
        o.renderings.some((r) =>
          u.renderings.some(
            (x) => x.citation.start === r.citation.start && x.citation.report === r.citation.report,
          ),
        ),
      );
      return old && old.renderings.length < u.renderings.length;
    })!;
    const old = early.utterances.find((o) =>
      o.renderings.some((r) =>
        grown.renderings.some(
          (x) => x.citation.report === r.citation.report && x.citation.start === r.citation.start,
        ),
      ),
    )!;
    const decisions = log(ask(early, { kind: "reject", row: old.id }));
    const now = applyDecisions(whole, decisions).record.utterances.find((u) => u.id === grown.id)!;
    expect(now.state).toBe("rejected");
    expect(now.unseen).toBe(grown.renderings.length - old.renderings.length);
  });

  test("a decision whose report is gone is an orphan, and comes back with the report", () => {
    const statement = whole.reports.find((r) => r.file.startsWith("norwegian-ministry"))!;
    const row = whole.quotations.find((q) => q.report === statement.id)!;
    const decisions = log(ask(whole, { kind: "accept", row: row.id }));
    expect(reviewOf(early, decisions).orphans).toMatchObject([
      { decision: decisions[0]!.id, reason: "report-gone", words: row.content, near: [] },
    ]);
    expect(reviewOf(whole, decisions).orphans).toEqual([]);
  });

  test("the same words in another report, or elsewhere in this one, are not the row's words", () => {
    const [q] = whole.quotations;
    const [d] = log(ask(whole, { kind: "reject", row: q!.id }));
    const moved = (c: { start: number; end: number; exact: string; report: string }) => ({
      ...c,
      start: c.start + 1,
      end: c.end + 1,
    });
    const other: ReadoutRecord = {
      ...whole,
      quotations: whole.quotations.map((x) => (x.id === q!.id ? { ...x, content: x.content.map(moved) } : x)),
    };
    const { orphans } = reviewOf(other, [d!]);
    expect(orphans).toMatchObject([{ reason: "row-gone", near: [q!.id] }]);
    const elsewhere = {
      ...whole,
      reports: whole.reports.map((r) => ({ ...r, id: r.id === q!.report ? "r-new" : r.id })),
    };
    expect(reviewOf({ ...elsewhere, quotations: [] } as ReadoutRecord, [d!]).orphans[0]!.reason).toBe(
      "report-gone",
    );
  });

  test("of a position with another stance on the same words it is an orphan", () => {
    const [p] = whole.positions;
    const decisions = log(ask(whole, { kind: "accept", row: p!.id }));
    const turned = {
      ...whole,
      positions: whole.positions.map((x) => (x === p ? { ...x, stance: "mixed" as const } : x)),
    };
    expect(reviewOf(turned, decisions).orphans).toMatchObject([{ reason: "row-gone", near: [p!.id] }]);
  });

  test("words that are now spread over many rows belong to none of them", () => {
    const person = whole.entities.find((e) => e.mentions.length >= 6)!;
    const decisions = log(ask(whole, { kind: "accept", row: person.id }));
    const spread = person.mentions.map((m, i) => ({ ...person, id: `e-${i}`, mentions: [m] }));
    const other = { ...whole, entities: [...whole.entities.filter((e) => e !== person), ...spread] };
    expect(reviewOf(other, decisions).orphans).toMatchObject([{ reason: "regrouped" }]);
  });

  test("the order of rows in the lists makes no difference", () => {
    const decisions = log(...whole.events.map((e) => ask(whole, { kind: "accept", row: e.id })));
    const states = (record: ReadoutRecord) =>
      Object.fromEntries(applyDecisions(record, decisions).record.events.map((e) => [e.id, e.state]));
    expect(states({ ...whole, events: [...whole.events].reverse() })).toEqual(states(whole));
    expect(new Set(Object.values(states(whole)))).toEqual(new Set(["accepted"]));
  });
});

describe("views", () => {
  test("the summary leaves rejected rows out and marks what a person stands behind; candidates have no mark", () => {
    const look = plainLook(100);
    const [t] = whole.texts;
    const decisions = (kind: "accept" | "reject") => log(ask(whole, { kind, row: t!.id }));
    const plain = renderSummary(whole, look);
    expect(renderSummary(applyDecisions(whole, []).record, look)).toBe(plain);
    expect(plain).not.toContain("(accepted)");
    const accepted = renderSummary(applyDecisions(whole, decisions("accept")).record, look);
    expect(accepted).toContain("(accepted)");
    expect(accepted).toContain("\nDecided by a person: 1 accepted\n");
    const rejected = applyDecisions(whole, decisions("reject")).record;
    expect(renderSummary(rejected, look)).toContain("\nDecided by a person: 1 rejected (left out)\n");
    expect(renderView(rejected, "texts", look)).toContain("(rejected)");
  });
});

describe("correct", () => {
  test("stance, and the row keeps its decisions although its class changed", () => {
    const [p] = whole.positions;
    const first = log(
      ask(whole, { kind: "correct", row: p!.id, fields: { stance: "mixed", firmness: null } }),
    );
    const second = log(ask(whole, { kind: "accept", row: p!.id }, first));
    const [now] = applyDecisions(whole, [...first, ...second]).record.positions;
    expect(now).toMatchObject({ stance: "mixed", firmness: null, state: "corrected", unseen: 0 });
    expect(now!.decisions).toHaveLength(2);
  });

  test("span", () => {
    const q = whole.quotations.find((x) => x.content[0]!.exact.length > 30)!;
    const [c] = q.content;
    const [d] = log(
      ask(whole, {
        kind: "correct",
        row: q.id,
        fields: { content: [{ report: c!.report, start: c!.start, end: c!.start + 10 }] },
      }),
    );
    const now = applyDecisions(whole, [d!]).record.quotations.find((x) => x.id === q.id)!;
    expect(now.content).toEqual([{ ...c, end: c!.start + 10, exact: c!.exact.slice(0, 10) }]);
    const text = whole.reports.find((r) => r.id === q.report)!.text;
    expect(text.slice(now.content[0]!.start, now.content[0]!.end)).toBe(now.content[0]!.exact);
  });

  test("the speaker of an utterance is that of its quotations", () => {
    const u = whole.utterances.find((x) => x.renderings.length > 1)!;
    const other = whole.entities.find((e) => e.kind === "person" && e.id !== u.speaker)!;
    const [d] = log(ask(whole, { kind: "correct", row: u.id, fields: { speaker: other.id } }));
    const { record } = applyDecisions(whole, [d!]);
    expect(record.utterances.find((x) => x.id === u.id)!.speaker).toBe(other.id);
    for (const r of u.renderings)
      expect(record.quotations.find((q) => q.id === r.quotation)).toMatchObject({ speaker: other.id });
  });

  test("a speaker who is not there any more makes an orphan, not a guess", () => {
    const u = whole.utterances[0]!;
    const other = whole.entities.find((e) => e.kind === "person" && e.id !== u.speaker)!;
    const decisions = log(ask(whole, { kind: "correct", row: u.id, fields: { speaker: other.id } }));
    const without = { ...whole, entities: whole.entities.filter((e) => e !== other) };
    expect(reviewOf(without, decisions).orphans).toMatchObject([{ reason: "not-applicable" }]);
  });

  test.each([
    [{ stance: "perhaps" }, "stance must be one of supports, opposes, mixed, open"],
    [{ colour: "red" }, "positions have no field colour that can be set"],
    [{ party: "atlantis" }, "party must be the id of a party"],
    [{ issue: "cheese" }, "issue must be an issue code of the story's codebook"],
    [{ object: " " }, "object must be a text"],
    [{ __proto__: null, toString: "x" }, "positions have no field toString"],
    [{}, "no fields to correct"],
  ])("%j is refused", (fields, message) => {
    expect(() => ask(whole, { kind: "correct", row: whole.positions[0]!.id, fields })).toThrow(message);
  });
});

describe("merge and split", () => {
  test("two people are one everywhere, and two again after an undo", () => {
    const [a, b] = whole.entities.filter(
      (e) => e.kind === "person" && whole.quotations.some((q) => q.speaker === e.id),
    );
    const decisions = log(ask(whole, { kind: "merge", rows: [a!.id, b!.id] }));
    const { record } = applyDecisions(whole, decisions);
    expect(record.entities.some((e) => e.id === b!.id)).toBe(false);
    const one = record.entities.find((e) => e.id === a!.id)!;
    expect(one).toMatchObject({ state: "corrected", name: a!.name });
    expect(one.aliases).toContain(b!.name);
    expect(one.mentions).toHaveLength(a!.mentions.length + b!.mentions.length);
    expect(JSON.stringify({ ...record, review: null })).not.toContain(`"${b!.id}"`);
    const undone = applyDecisions(whole, [
      ...decisions,
      ...log({ kind: "undo", undoes: decisions[0]!.id }),
    ]).record;
    expect(undone.entities).toHaveLength(whole.entities.length);
  });

  test("utterances and events", () => {
    const [u, v] = whole.utterances;
    const [e, f] = whole.events;
    const decisions = log(
      ask(whole, { kind: "merge", rows: [u!.id, v!.id] }),
      ask(whole, { kind: "merge", rows: [e!.id, f!.id] }),
    );
    const { record } = applyDecisions(whole, decisions);
    const said = record.utterances.find((x) => x.id === u!.id)!;
    expect(said.renderings).toHaveLength(u!.renderings.length + v!.renderings.length);
    expect(said.renderings.filter((r) => r.difference === "base")).toHaveLength(1);
    expect(record.events.find((x) => x.id === e!.id)!.evidence.length).toBe(
      e!.evidence.length + f!.evidence.length,
    );
    expect(record.events).toHaveLength(whole.events.length - 1);
  });

  test("rows of two lists cannot be merged, nor one with itself", () => {
    const [u] = whole.utterances;
    const [e] = whole.events;
    expect(() => ask(whole, { kind: "merge", rows: [u!.id, e!.id] })).toThrow("only rows of one list");
    expect(() => ask(whole, { kind: "merge", rows: [u!.id, u!.id] })).toThrow(
      "one row cannot be merged with itself",
    );
  });

  test("some words of an utterance become one of their own, which can be decided on", () => {
    const u = whole.utterances.find((x) => x.renderings.length > 2)!;
    const out = u.renderings.find((r) => r.difference !== "base")!;
    const first = log(ask(whole, { kind: "split", row: u.id, words: [out.citation] }));
    const after = applyDecisions(whole, first).record;
    const part = after.utterances.find((x) => !whole.utterances.some((w) => w.id === x.id))!;
    expect(part).toMatchObject({ gist: out.citation.exact, state: "corrected" });
    expect(part.renderings).toHaveLength(1);
    expect(after.utterances.find((x) => x.id === u.id)!.renderings).toHaveLength(u.renderings.length - 1);
    const second = log(ask(whole, { kind: "reject", row: part.id }, first));
    expect(
      applyDecisions(whole, [...first, ...second]).record.utterances.find((x) => x.id === part.id)!.state,
    ).toBe("rejected");
  });

  test("the words of a person who was two", () => {
    const e = whole.entities.find((x) => x.kind === "person" && x.mentions.length > 3)!;
    const [m] = e.mentions;
    const decisions = log(ask(whole, { kind: "split", row: e.id, words: [m!] }));
    const { record } = applyDecisions(whole, decisions);
    const part = record.entities.find(
      (x) =>
        x.mentions.length === 1 && x.mentions[0]!.start === m!.start && x.mentions[0]!.report === m!.report,
    )!;
    expect(part).toMatchObject({ name: m!.exact, party: null, state: "corrected" });
    expect(() => ask(whole, { kind: "split", row: e.id, words: [...e.mentions] })).toThrow(
      "nothing would be left",
    );
  });
});

describe("add", () => {
  test("a row that was missed, on marked words", () => {
    const words = place(whole, "mackerel");
    const decisions = log(
      ask(whole, { kind: "add", list: "texts", words: [words], fields: { kind: "draft" } }),
    );
    const { record } = applyDecisions(whole, decisions);
    expect(record.texts[record.texts.length - 1]).toMatchObject({
      name: "mackerel",
      kind: "draft",
      state: "added",
      evidence: [words],
      rule: "added-by-a-person",
    });
    const gone = { ...whole, reports: whole.reports.filter((r) => r.id !== words.report) };
    expect(reviewOf(gone, decisions).orphans).toMatchObject([{ reason: "report-gone", words: [words] }]);
  });

  test("every list that rows can be added to", () => {
    const words = [place(whole, "Others have not moved")];
    const party = whole.parties[0]!.id;
    const issue = whole.codebook.issues[0]!.code;
    const rows = [
      ["entities", { kind: "person" }],
      ["quotations", { speaker: whole.entities[0]!.id, type: "direct" }],
      ["positions", { party, issue, stance: "opposes" }],
      ["disputes", { readings: [{ at: words[0], stance: "denies", by: party }] }],
      ["facts", { slot: "count" }],
      ["texts", { kind: "plan" }],
      ["events", { kind: "meeting", when: "2026-10-21", participants: [whole.entities[0]!.id] }],
    ] as const;
    const decisions = log(...rows.map(([list, fields]) => ask(whole, { kind: "add", list, words, fields })));
    const { record } = applyDecisions(whole, decisions);
    expect(record.review!.orphans).toEqual([]);
    for (const [list] of rows) expect(record.review!.counts[list].added, list).toBe(1);
  });

  test("a row that the engine finds later is that row, accepted, and not there twice", () => {
    const [t] = whole.texts;
    const missed = { ...whole, texts: whole.texts.slice(1) };
    const decisions = log(
      ask(missed, { kind: "add", list: "texts", words: [...t!.evidence], fields: { kind: t!.kind } }),
    );
    expect(applyDecisions(missed, decisions).record.review!.counts.texts.added).toBe(1);
    const { record } = applyDecisions(whole, decisions);
    expect(record.texts).toHaveLength(whole.texts.length);
    expect(record.texts[0]).toMatchObject({ id: t!.id, state: "accepted" });
  });

  test.each([
    [{ start: -1, end: 4 }, "is no place"],
    [{ start: 3, end: 3 }, "is no place"],
    [{ start: 0, end: 1e9 }, "is no place"],
    [{ start: 0, end: 5, exact: "other" }, "stands"],
  ])("words at %j are refused", (at, message) => {
    const words = [{ report: whole.reports[0]!.id, ...at }];
    expect(() => ask(whole, { kind: "add", list: "texts", words, fields: { kind: "draft" } })).toThrow(
      message,
    );
  });
});
