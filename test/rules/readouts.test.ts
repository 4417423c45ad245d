// Readout beside readout: whose own text a report is, what stands in the cells, what is absent.
import { describe, expect, test } from "vitest";
import { plainLook, type Report, type ReportInput, readout, renderView } from "../../src/core/index.ts";
import { indexRecord } from "../../src/core/render/index-record.ts";
import { sideOfPublisher } from "../../src/core/render/official-texts.ts";
import { readoutTable } from "../../src/core/render/readouts.ts";
import { sentencesAround } from "../../src/core/render/sentence-around.ts";
import { shippedSyntax } from "../laws/syntax.ts";

const syntax = shippedSyntax();
const party = (id: string, name: string, ...aliases: string[]) => ({
  id,
  name,
  kind: "state" as const,
  aliases,
});
const parties = [party("nor", "Norland", "Norlandic"), party("sud", "Sudmark", "Sudmarkian")];
const codebook = {
  name: "Ferries",
  issues: [
    { code: "fares", name: "Fares", cues: ["fare", "fares"] },
    { code: "night", name: "Night service", cues: ["night ferry", "night service"] },
    { code: "whales", name: "Whales", cues: ["whale"] },
  ],
};
const input = (publisher: string, text: string, complete = true): ReportInput => ({
  file: `${publisher}.txt`,
  publisher,
  published: "2026-03-09",
  text,
  complete,
});
const NOR = input(
  "Ministry of Transport, Norland",
  "Statement on the ferry talks\n\nNorland met Sudmark on Monday. Norland wants lower fares for islanders. The night service must stay, the minister said.\n",
);
const SUD = input(
  "Sudmark Press Office",
  "Sudmark on the talks\n\nSudmark and Norland talked about ferries. Sudmark said that it will not lower its fares.\n",
);
const HERALD = input("The Herald", "Ferry talks\n\nNorland and Sudmark talked about whales, said Norland.\n");
const build = (...inputs: ReportInput[]) => readout(inputs, { syntax, parties, codebook });
const tableOf = (...inputs: ReportInput[]) => readoutTable(indexRecord(build(...inputs)));

describe("whose own text", () => {
  const record = build(NOR, SUD);
  test.each([
    ["Norland", "nor"],
    ["The Ministry of Fisheries, Norland", "nor"],
    ["Norlandic Embassy", "nor"],
    ["Sudmark Group plc", "sud"],
    ["Sudmark Times", null],
    ["Voice of Norland", null],
    ["Times of Sudmark", null],
    ["The Herald", null],
    [null, null],
  ] as const)("%s: %s", (publisher, side) =>
    expect(sideOfPublisher({ publisher } as Report, record)?.id ?? null).toBe(side),
  );
});

describe("the table", () => {
  test("two sides' own texts stand alone, with their sentences as they are", () => {
    const { columns, rows, silent } = tableOf(NOR, SUD, HERALD);
    expect(columns.map((c) => [c.name, c.official])).toEqual([
      ["Norland", true],
      ["Sudmark", true],
    ]);
    const fares = rows.find((r) => r.topic === "Fares")!;
    expect(fares.cells.map((c) => c.words.map((w) => w.exact))).toEqual([
      ["Norland wants lower fares for islanders."],
      ["Sudmark said that it will not lower its fares."],
    ]);
    expect(rows.find((r) => r.topic === "Night service")!.cells.map((c) => c.state)).toEqual([
      "says",
      "absent",
    ]);
    expect(silent).toContain("Whales");
  });

  test("nothing is absent from a text that is not complete", () => {
    const { rows } = tableOf(NOR, { ...SUD, complete: false });
    expect(rows.find((r) => r.topic === "Night service")!.cells.map((c) => c.state)).toEqual([
      "says",
      "not-complete",
    ]);
  });

  test("one own text has the outlets beside it", () => {
    const { columns, rows } = tableOf(NOR, HERALD);
    expect(columns.map((c) => [c.name, c.official])).toEqual([
      ["Norland", true],
      ["The Herald", false],
    ]);
    expect(rows.map((r) => r.topic)).toContain("Whales");
  });

  test("a record without cues has what its positions cite", () => {
    const record = build(NOR, SUD);
    const older = {
      ...record,
      codebook: {
        ...record.codebook,
        issues: record.codebook.issues.map(({ code, name }) => ({ code, name })),
      },
    };
    expect(() => readoutTable(indexRecord(older))).not.toThrow();
  });
});

describe("the views", () => {
  const record = build(NOR, SUD);
  test("columns where they fit, one under another where not", () => {
    expect(renderView(record, "readouts", plainLook(90))).toMatch(
      /\n {2}Norland \(MTN\) +Sudmark \(\w+\)\n[\s\S]*\nNight service\n {2}The night service must stay, the minister +absent\n/,
    );
    const narrow = renderView(record, "readouts", plainLook(40));
    expect(narrow).toMatch(/\nNight service\n {2}Norland \(MTN\): The night( service)?/);
    expect(narrow).toMatch(/\n {2}Sudmark \(\w+\): absent\n/);
  });
});

test("the sentence around a place", () => {
  const text = "Mr. Dahl came at 5 p.m. on Monday. “We agree,” he said. “Nobody left.” Talks go on";
  const report = {
    id: "r",
    text,
    zones: [{ start: 0, end: text.length, kind: "body" }],
  } as unknown as Report;
  const around = sentencesAround(report);
  const at = (word: string) => around({ start: text.indexOf(word), end: text.indexOf(word) + 1 }).exact;
  expect(at("Monday")).toBe("Mr. Dahl came at 5 p.m. on Monday.");
  expect(at("agree")).toBe("“We agree,” he said.");
  expect(at("Nobody")).toBe("“Nobody left.”");
  expect(at("go on")).toBe("Talks go on");
});
