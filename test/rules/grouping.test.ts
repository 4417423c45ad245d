// Which reports are one story: invented reports of four events, two of them of one kind in one place.
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { agglomerate } from "../../src/core/group/agglomerate.ts";
import { calendarFrom } from "../../src/core/group/calendar.ts";
import { groupReports, loadSyntax, type ReportInput, sketchOf } from "../../src/core/index.ts";
import type { StoryGroup } from "../../src/core/model/story-group.ts";

const MODEL = new URL("../../model/syntax-en.bin", import.meta.url);
const syntax = existsSync(MODEL) ? loadSyntax(readFileSync(MODEL)) : null;

const FERRY = [
  "Ferry runs aground off Tarnvik, 212 taken off\n\nA ferry with 212 people on board ran aground on a reef off Tarnvik on Monday night, the coast guard said. Captain Ivo Hallas told rescuers that the rudder of the Sea Lark had failed.",
  "Passengers rescued after Sea Lark hits reef\n\nLifeboats took 212 passengers and crew from the ferry Sea Lark after it struck a reef near Tarnvik. The rudder failed, Captain Ivo Hallas said, and the coast guard sent two helicopters.",
  "Tarnvik reef: rudder blamed\n\nA broken rudder sent the Sea Lark on to a reef near Tarnvik with 212 people aboard, its captain, Ivo Hallas, said on Tuesday. Coast guard helicopters and lifeboats brought all of them ashore.",
];
const FERRY_LATER = [
  "Fire on ferry in Tarnvik harbour\n\nA fire in the galley of the ferry Blue Petrel was put out in Tarnvik harbour on Friday, firefighters said. Chief officer Maud Renner said 40 cars had to be unloaded; nobody was hurt.",
  "Galley fire empties Blue Petrel at Tarnvik\n\nFirefighters put out a blaze in the galley of the Blue Petrel, a ferry moored at Tarnvik. Some 40 cars were unloaded, chief officer Maud Renner said.",
];
const BUDGET = [
  "Council of Oster passes budget by one vote\n\nThe council of Oster passed its budget by 25 votes to 24 on Thursday after Mayor Lena Quist gave up a rise in the property tax. The opposition leader, Per Aldin, called it a budget of holes.",
  "Oster budget scrapes through\n\nMayor Lena Quist got her budget through the Oster council by a single vote, 25 to 24, once the property tax rise was dropped. Per Aldin of the opposition said it had more holes than money.",
];
const ALONE =
  "Rare owl seen in city park\n\nA snowy owl has been seen in the botanical garden for a week, and birdwatchers from three counties have come to photograph it at dusk.";
const inputs: ReportInput[] = [
  ...FERRY.map((text, i) => ({ file: `ferry-${i}.txt`, text, published: `2026-03-0${2 + i}` })),
  ...FERRY_LATER.map((text, i) => ({ file: `fire-${i}.txt`, text, published: "2026-03-20" })),
  ...BUDGET.map((text, i) => ({ file: `budget-${i}.txt`, text })),
  { file: "owl.txt", text: ALONE },
];

const files = (groups: readonly StoryGroup[]) =>
  groups.map((g) => g.reports.map((r) => r.file).sort()).sort((a, b) => (a[0]! < b[0]! ? -1 : 1));

describe.skipIf(syntax === null)("stories (needs model/syntax-en.bin)", () => {
  const sketches = syntax ? inputs.map((i) => sketchOf(i, { syntax })) : [];
  const of = (file: string) => sketches.find((s) => s.file === file)!.report;

  test("events are told apart, also two of one kind in one place; a report alone is a story of its own", () => {
    expect(files(groupReports(sketches))).toEqual([
      ["budget-0.txt", "budget-1.txt"],
      ["ferry-0.txt", "ferry-1.txt", "ferry-2.txt"],
      ["fire-0.txt", "fire-1.txt"],
      ["owl.txt"],
    ]);
    const undated = groupReports(sketches.map((s) => ({ ...s, published: null })));
    expect(files(undated)).toEqual(files(groupReports(sketches)));
  });

  test("the reasons name what is shared", () => {
    const [ferry] = groupReports(sketches);
    const why = ferry!.why.join("\n");
    expect(why).toMatch(/^shared names: .*Tarnvik/);
    expect(why).toMatch(/shared numbers: .*212/);
    expect(why).toMatch(/shared words: .*reef/);
    expect(why).toMatch(/published within 3 days/);
    const owl = groupReports(sketches).find((g) => g.reports[0]!.file === "owl.txt")!;
    expect(owl.why[0]).toMatch(/^no report is (?:like it|near enough)/);
  });

  test("the same text under another headline is the same text", () => {
    const body =
      "The port of Lunde reopened at noon on Sunday after divers had cleared the wreck of a barge from the channel. Harbour master Sif Arnold said that eleven ships had waited for three days, and that two with fruit on board would be unloaded first. The barge sank on Thursday when its cargo of gravel shifted in a swell. Its crew of four swam ashore. The owner has until May to raise what is left of it, or the town will do so at his cost.";
    const pair = [
      { file: "a.txt", text: `Port of Lunde open again\n\n${body}` },
      { file: "b.txt", text: `Eleven ships freed as wreck is cleared\n\n${body}` },
    ].map((i) => sketchOf(i, { syntax: syntax! }));
    const [group] = groupReports([...sketches, ...pair]).filter((g) => g.same_text.length > 0);
    expect(group!.reports.map((r) => r.file).sort()).toEqual(["a.txt", "b.txt"]);
    expect(group!.why).toContainEqual(expect.stringMatching(/^the same text: /));
  });

  test("a new report joins or opens a story, and earlier ids stay", () => {
    const before = groupReports(sketches.slice(1, 7));
    const after = groupReports(sketches, { known: before });
    for (const g of before) {
      const kept = after.find((x) => x.id === g.id)!;
      for (const r of g.reports) expect(kept.reports.map((x) => x.id)).toContain(r.id);
    }
    // ferry-0 came first by date and would have founded its story; it joins the one that is there.
    const ferry = after.find((g) => g.reports.some((r) => r.file === "ferry-0.txt"))!;
    expect(before.map((g) => g.id)).toContain(ferry.id);
    expect(before.map((g) => g.id)).not.toContain(after.find((g) => g.reports[0]!.file === "owl.txt")!.id);
  });

  test("a split and a merge by hand survive, whatever the words say and whatever comes later", () => {
    const known = groupReports(sketches);
    const decisions = [
      { reports: [of("ferry-2.txt"), of("ferry-0.txt")], same: false },
      { reports: [of("ferry-2.txt"), of("ferry-1.txt")], same: false },
      { reports: [of("owl.txt"), of("budget-0.txt")], same: true },
    ];
    for (const options of [{ decisions }, { decisions, known }]) {
      const groups = files(groupReports(sketches, options));
      expect(groups).toContainEqual(["ferry-2.txt"]);
      expect(groups).toContainEqual(["ferry-0.txt", "ferry-1.txt"]);
      expect(groups).toContainEqual(["budget-0.txt", "budget-1.txt", "owl.txt"]);
    }
    const ids = groupReports(sketches, { decisions, known }).map((g) => g.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("the beginning of a report tells its days, dates, years and numbers", () => {
    const text =
      "Shop robbed\n\nFour men took 108 rings from a shop in Lunde on Thursday, 4 December 2025, police said at 10:45. A raid in 2019 had cost the shop €85,000.";
    expect(sketchOf({ file: "a.txt", text }, { syntax: syntax! }).calendar).toBe(
      "d12-04 n108 n85,000 w4 y2019 y2025",
    );
  });

  test("the later of two decisions stands", () => {
    const pair = [of("fire-0.txt"), of("fire-1.txt")];
    const groups = groupReports(sketches, {
      decisions: [
        { reports: pair, same: false },
        { reports: pair, same: true },
      ],
    });
    expect(files(groups)).toContainEqual(["fire-0.txt", "fire-1.txt"]);
  });
});

describe("clusters that are nearly as alike as each is within", () => {
  // Reports 0 to 2 and 3 to 5 tell of two raids in one town.
  const likeness = Array.from(
    { length: 6 },
    (_, i) => new Map([0, 1, 2, 3, 4, 5].filter((j) => j !== i).map((j) => [j, i < 3 === j < 3 ? 0.5 : 0.4])),
  );
  const none = { together: [], apart: [], sameText: [], storyOf: new Int32Array(6).fill(-1) };
  const groups = (...days: readonly [string, string]) =>
    new Set(
      agglomerate(
        likeness,
        [0, 0, 0, 1, 1, 1].map((d) => calendarFrom(days[d]!)),
        none,
      ),
    ).size;
  test.each([
    ["name no days", ["", ""], 1],
    ["agree", ["w1 y2013", "w1 y2013"], 1],
    ["one names none", ["d12-04 w4", ""], 1],
    ["clash in day and count", ["n108 w4", "n17 w1"], 2],
    ["clash in date and year", ["d12-04 y2008", "d09-09 y2013"], 2],
  ] as const)("%s", (_title, days, stories) => {
    expect(groups(days[0], days[1])).toBe(stories);
  });
});
