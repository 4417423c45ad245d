// What the cues of a codebook hit, and which are in one another's way.
import { expect, test } from "vitest";
import {
  CODEBOOKS,
  checkCodebook,
  makeReport,
  plainLook,
  renderCodebookCheck,
} from "../../src/core/index.ts";

const report = makeReport({
  file: "herald.txt",
  publisher: "The Herald",
  text: "Ferry fares rise\n\nThe fares of the night ferry rose. Islanders want the night ferry; the ferry strike ended. Fares, said Berg, are low.\n",
});
const codebook = {
  name: "Ferries",
  issues: [
    { code: "fares", name: "Fares", cues: ["fare", "price of a ticket"] },
    { code: "service", name: "Service", cues: ["night ferry", "ferries", "night", "timetable"] },
    { code: "labour", name: "Labour", cues: ["strike", "fares"] },
  ],
};
const check = checkCodebook(codebook, [report]);
const cue = (code: string, name: string) =>
  check.issues.find((i) => i.code === code)!.cues.find((c) => c.cue === name)!;

test("hits are counted by stem, with the first of each report as an example", () => {
  expect(cue("fares", "fare")).toMatchObject({
    hits: 3,
    covered: 0,
    examples: [{ report: report.id, exact: "fares" }],
  });
  expect(check.issues.map((i) => i.hits)).toEqual([3, 4, 1]);
});

test("the longest cue has the hit; what it covers is said", () => {
  expect(cue("service", "night ferry").hits).toBe(2);
  expect(cue("service", "ferries").hits).toBe(2);
  expect(cue("service", "night")).toMatchObject({ hits: 0, covered: 2, examples: [] });
});

test("cues that hit nothing have no example", () => {
  expect(cue("service", "timetable")).toEqual({ cue: "timetable", hits: 0, covered: 0, examples: [] });
});

test("cues that two issues share", () => {
  expect(check.shared).toEqual([{ cues: ["fare", "fares"], issues: ["fares", "labour"] }]);
  expect(cue("labour", "fares")).toMatchObject({ hits: 0, covered: 3 });
});

test("the text names all of it", () => {
  const text = renderCodebookCheck(check, [report], plainLook(90));
  expect(text).toMatch(
    /^Ferries: 3 issues, 8 cues, on 1 report\n\nFARES {2}fares, 3 hits\n {2}fare +3 {2}"Ferry fares rise" \[The Herald\]\n/,
  );
  expect(text).toContain("service: night (2 inside longer or earlier cues), timetable");
  expect(text).toContain('"fare" and "fares": in fares and labour; fares has the hits');
});

test.each(Object.entries(CODEBOOKS))("%s: no two issues share a cue", (_name, book) =>
  expect(checkCodebook(book, []).shared.filter((s) => s.issues.length > 1)).toEqual([]),
);
