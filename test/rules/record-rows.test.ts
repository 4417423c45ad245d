// Rows of the record, rule by rule: title, reports, what must be there and what must not.
import { describe, expect, test } from "vitest";
import { disputes, events, positions, recordOf, tradeLabour } from "./record-fixture.ts";

describe("positions", () => {
  const cases: readonly [string, string, readonly string[]][] = [
    [
      "a demand",
      "Chile demanded that Peru withdraw from the eastern province.",
      ["chile territory supports"],
    ],
    ["a refusal", "Peru rejected the peace plan.", ["peru plan opposes"]],
    [
      "half a sentence gives two sides a position",
      "Chile said the harvest was late. Peru said the harvest was good. The truce was rejected by Chile and ruled out by Peru.",
      ["chile ceasefire opposes", "peru ceasefire opposes"],
    ],
    [
      "never to surrender is to oppose",
      "Peru vowed never to surrender its eastern region.",
      ["peru territory opposes"],
    ],
    [
      "to want a thing stopped is to be against it",
      "Chile urged Peru to stop arms supplies.",
      ["chile military-aid opposes"],
    ],
    ["open to talks", "Chile is open to negotiations.", ["chile talks supports"]],
    [
      "yes to a part, no to another",
      "Chile accepted some elements of the proposal but rejected others.",
      ["chile plan mixed"],
    ],
    [
      "words spoken with must",
      "“There must be a prisoner exchange before the winter,” said Ana Brodek, the Chilean foreign minister.",
      ["chile prisoners supports"],
    ],
    [
      "a condition makes a yes mixed",
      "Peru accepted the truce on condition that the army stays in its barracks.",
      ["peru ceasefire mixed"],
    ],
  ];
  for (const [title, text, expected] of cases)
    test(title, () => {
      expect(positions(recordOf([`Daily | ${text}`]))).toEqual(expected);
    });

  test.each([
    "Chile lies between two rivers and has a long border.",
    "Talks between Chile and Peru went on in a hotel.",
    "A farmer in Peru said the harvest was late.",
  ])("no position: %s", (text) => {
    expect(positions(recordOf([`Daily | ${text}`]))).toEqual([]);
  });

  test("another codebook, another issue", () => {
    const r = recordOf(["Daily | The Dockers’ League demanded a pay rise of six per cent."], tradeLabour);
    expect(positions(r)).toEqual(["league pay supports"]);
  });

  test("a party's own text speaks for it", () => {
    const r = recordOf([
      "Dockers’ League | The Dockers’ League met on the quay. Hostages must be freed before the spring.",
    ]);
    expect(r.positions.every((p) => p.party === "league")).toBe(true);
    expect(r.positions.length).toBeGreaterThan(0);
  });
});

describe("disputes", () => {
  test("a denial that points back", () => {
    const r = recordOf(["Daily | Chile said Peruvian troops had shelled the market. Peru denied it."]);
    expect(disputes(r)).toEqual(["asserts:chile denies:peru"]);
  });
  test("a denial that names its claim", () => {
    const r = recordOf(["Daily | Peru dismissed Chile’s claim that it had taken the pass."]);
    expect(disputes(r)).toEqual(["asserts:chile denies:peru"]);
  });
  test("a yes and a no on one thing, in two reports", () => {
    const r = recordOf([
      "Daily | “The Chilean convoy crossed the bridge at Hallum,” said a Peruvian official.",
      "Courier | “Our convoy did not cross the bridge at Hallum,” said a Chilean official.",
    ]);
    expect(disputes(r)).toEqual(["asserts:peru denies:chile"]);
  });
  test.each([
    "Chile rejected the plan. Peru accepted it.",
    "Chile declined to sign the text. Peru signed it.",
    "Nobody disputes that the convoy crossed the bridge.",
    "The ministry denied him entry.",
  ])("no dispute: %s", (text) => {
    expect(disputes(recordOf([`Daily | ${text}`]))).toEqual([]);
  });
});

describe("events", () => {
  test("one meeting told twice is one row", () => {
    const r = recordOf([
      "Daily, 2031-05-07 | Ana Brodek met Ivo Stellan on Tuesday in Hallum.",
      "Courier, 2031-05-07 | On Tuesday Ana Brodek met Ivo Stellan.",
    ]);
    expect(events(r)).toEqual(["meeting happened 2031-05-06"]);
    expect(r.events[0]!.participants.length).toBe(2);
    expect(r.events[0]!.participants.every((p) => p.reports.length === 2)).toBe(true);
  });
  test.each([
    ["planned", "The envoys will meet on Friday.", "meeting planned"],
    ["denied", "Ana Brodek will not meet Ivo Stellan on Friday.", "meeting denied"],
    ["possible", "Ana Brodek may meet Ivo Stellan on Friday.", "meeting possible"],
  ])("%s", (_title, text, expected) => {
    expect(events(recordOf([`Daily, 2031-05-07 | ${text}`]))[0]).toContain(expected);
  });
  test("without a publication date a weekday stays words", () => {
    const [e] = recordOf(["Daily | Ana Brodek met Ivo Stellan on Tuesday."]).events;
    expect(e!.when.value).toBeNull();
    expect(e!.when.text?.exact).toContain("Tuesday");
  });
  test.each(["Chile has a long coast.", "“We meet here every year,” he said."])("no event: %s", (text) => {
    expect(events(recordOf([`Daily, 2031-05-07 | ${text}`]))).toEqual([]);
  });
});

describe("papers on the table", () => {
  test("the first version and the revised one are two", () => {
    const r = recordOf([
      "Daily | The original 12-point plan was leaked in May. The revised version of the plan was sent out on Friday.",
    ]);
    expect(r.texts.map((t) => t.rule).sort()).toEqual(["text-first", "text-revised"]);
  });
  test("a hope is no paper", () => {
    expect(recordOf(["Daily | They hope for a lasting peace agreement."]).texts).toEqual([]);
  });
});

describe("omissions", () => {
  const told = "Ana Brodek met Ivo Stellan on Tuesday in Hallum.";
  const other = "The harvest in the valley was late this year.";
  test("what two had before and a third has not", () => {
    const r = recordOf([
      `Daily, 2031-05-07 | ${told}`,
      `Courier, 2031-05-07 | On Tuesday Ana Brodek met Ivo Stellan.`,
      `Late Post, 2031-05-09 | ${other}`,
    ]);
    const late = r.reports.find((x) => x.publisher === "Late Post")!.id;
    expect(r.omissions.filter((o) => o.report === late).length).toBeGreaterThan(0);
    expect(r.omissions.every((o) => o.report === late)).toBe(true);
  });
  test("nothing is said of a report whose time is not known", () => {
    const r = recordOf([
      `Daily, 2031-05-07 | ${told}`,
      `Courier, 2031-05-07 | ${told}`,
      `Late Post | ${other}`,
    ]);
    expect(r.omissions).toEqual([]);
  });
});
