// Times of an invented report of Thursday 22 October 2026, unless a case says otherwise. A case is a sentence with each
// expression in ⟦brackets⟧, and the values in their order.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { AMOUNT_FINDERS } from "../../src/core/annotate/times/en/amounts.ts";
import { DATE_FINDERS } from "../../src/core/annotate/times/en/dates.ts";
import { RELATIVE_FINDERS } from "../../src/core/annotate/times/en/relative.ts";
import { AROUND, matchAt } from "../../src/core/annotate/times/finder.ts";
import { finderChoice } from "../../src/core/annotate/times/finder-choice.ts";
import { loadSyntax, readReport } from "../../src/core/index.ts";

const syntax = loadSyntax(readFileSync(new URL("../../model/syntax-en.bin", import.meta.url)));
const PUBLISHED = "2026-10-22T09:00:00+01:00";

function timesOf(text: string, published: string | null = PUBLISHED) {
  return readReport({ file: "a.txt", text, published }, { syntax }).annotation.times;
}
/** The text with its expressions in brackets, and their values. */
function read(text: string, published: string | null = PUBLISHED): [string, (string | null)[]] {
  let marked = text;
  const times = timesOf(text, published);
  for (const t of [...times].reverse())
    marked = `${marked.slice(0, t.start)}⟦${t.exact}⟧${marked.slice(t.end)}`;
  return [marked, times.map((t) => t.value)];
}
const plain = (marked: string) => marked.replace(/[⟦⟧]/g, "");

type Case = [string, ...(string | null)[]];
/** The sentences of all cases. */
const sentences: string[] = [];
function cases(title: string, list: Case[]) {
  sentences.push(...list.map(([marked]) => plain(marked)));
  describe(title, () => {
    test.each(list)("%s", (marked, ...values) => {
      expect(read(plain(marked))).toEqual([marked, values.filter((v) => v !== undefined)]);
    });
  });
}

cases("dates of the calendar", [
  ["The war began on ⟦24 February 2022⟧.", "2022-02-24"],
  ["The war began on ⟦Feb. 24, 2022⟧.", "2022-02-24"],
  ["They met on ⟦Wednesday 21 October⟧ in the hall.", "2026-10-21"],
  ["They met on ⟦Tuesday, October 20th⟧ in the hall.", "2026-10-20"],
  ["The council on ⟦Sept. 30⟧ advised a smaller catch.", "2026-09-30"],
  ["The deal expires on ⟦Dec. 31⟧.", "2026-12-31"],
  ["Talks are expected to resume ⟦Nov. 9⟧ in Varna.", "2026-11-09"],
  ["The next round is on ⟦10–12 November 2026⟧.", "2026-11-10/2026-11-12"],
  ["Tickets for ⟦11, 12 and 13 March⟧ will be refunded.", "2027-03-11/2027-03-13"],
  ["The paper of ⟦2026-10-01⟧ was signed.", "2026-10-01"],
  ["The deal was signed in ⟦June 2024⟧.", "2024-06"],
  ["The plan was leaked in ⟦September⟧.", "2026-09"],
  ["The plan was leaked ⟦last November⟧.", "2025-11"],
  ["Boats need certainty before the ⟦January⟧ season.", "2027-01"],
  ["It was agreed in ⟦July last year⟧.", "2025-07"],
  ["The conflict dates back to ⟦2014⟧.", "2014"],
  ["He spoke of the neighbour's ⟦2022⟧ invasion.", "2022"],
  ["Catches have been taken since ⟦2020⟧.", "2020"],
  ["It fell apart in ⟦mid-1996⟧, and again in ⟦the late 1970s⟧ and ⟦the '90s⟧.", "1996", "197X", "199X"],
  ["It was built in ⟦the 19th century⟧.", "18XX"],
  ["The court sat from ⟦2008-2012⟧.", "2008/2012"],
  ["It was in ⟦nineteen ninety-six⟧, they said.", "1996"],
  ["They want a deal before ⟦Christmas⟧.", "2026-12-25"],
  ["The hearing is in ⟦the week of March 6⟧.", "2027-03-01/2027-03-07"],
]);

cases("weekdays by the tense of their clause", [
  ["The court refused the request on ⟦Friday⟧.", "2026-10-16"],
  ["On ⟦Friday⟧, the court refused the request.", "2026-10-16"],
  ["They said ⟦Thursday⟧ that all was well.", "2026-10-22"],
  ["Talks will resume on ⟦Tuesday⟧.", "2026-10-27"],
  ["The strike is scheduled for ⟦Monday⟧.", "2026-10-26"],
  ["A hearing is set for ⟦Tuesday⟧.", "2026-10-27"],
  [
    "They confirmed that they intend to stop work for two days from ⟦Wednesday⟧.".replace(
      "two days",
      "⟦two days⟧",
    ),
    "P2D",
    "2026-10-28",
  ],
  ["“We are closer than we were on ⟦Tuesday⟧,” she said.", "2026-10-20"],
  ["After ⟦Tuesday⟧'s meeting he spoke.", "2026-10-20"],
  ["They met ⟦last Wednesday⟧ and meet again ⟦next Wednesday⟧.", "2026-10-21", "2026-10-28"],
  ["It fell apart ⟦late Wednesday⟧.", "2026-10-21"],
  ["He spoke on ⟦Tuesday night⟧ in the lobby.", "2026-10-20"],
  ["They failed in ⟦the early hours of Thursday⟧ to agree.", "2026-10-22"],
  ["The company's announcement ⟦Friday⟧ of a loss showed that it moved fast.", "2026-10-16"],
  ["They read the Sunday Times on Black Friday."],
]);

cases("told from the report's day", [
  [
    "He spoke ⟦yesterday⟧, and will speak ⟦tomorrow⟧ and ⟦the day after tomorrow⟧.",
    "2026-10-21",
    "2026-10-23",
    "2026-10-24",
  ],
  ["They met ⟦last night⟧ and ⟦this morning⟧.", "2026-10-21", "2026-10-22"],
  ["The sites were struck ⟦overnight⟧.", "2026-10-21/2026-10-22"],
  ["He resigned ⟦last week⟧.", "2026-10-12/2026-10-18"],
  ["He resigned ⟦earlier this month⟧.", "2026-10"],
  ["He resigned ⟦last month⟧ and returns ⟦next year⟧.", "2026-09", "2027"],
  ["He met officials over ⟦the weekend⟧ in Varna to discuss changes.", "2026-10-17/2026-10-18"],
  ["It was taken ⟦two weeks ago⟧.", "2026-10-05/2026-10-11"],
  ["It was taken ⟦almost four years ago⟧.", "2022"],
  ["It was taken ⟦three days ago⟧.", "2026-10-19"],
  ["It was built ⟦two decades ago⟧.", "2006~"],
  ["Profit rose in ⟦the third quarter⟧.", "2026-35"],
  ["Profit rose in ⟦the third quarter of 2024⟧.", "2024-35"],
  ["Prices rose in ⟦the first half of 2025⟧.", "2025-40"],
  ["They met ⟦this summer⟧ and ⟦last winter⟧.", "2026-22", "2025-24"],
  ["They will sign by ⟦the end of the year⟧.", "2026"],
]);

cases("told from the date last spoken of", [
  ["They met on ⟦Oct. 5⟧. ⟦The next day⟧ the talks failed.", "2026-10-05", "2026-10-06"],
  ["The pact was signed in ⟦1998⟧ and broken ⟦the following year⟧.", "1998", "1999"],
  ["He was elected in ⟦May 2010⟧; ⟦two years later⟧ he resigned.", "2010-05", "2012"],
  ["“All depends on ⟦today⟧,” he said.", "2026-10-22"],
  ["He spoke on ⟦Tuesday⟧. “All depends on ⟦today⟧,” he said.", "2026-10-20", "2026-10-20"],
  ["⟦That day⟧ nobody spoke.", null],
]);

cases("clock times", [
  ["The walkout will begin at ⟦04:00 on Wednesday⟧.", "2026-10-28T04:00:00"],
  ["They left at ⟦9:40 p.m. on Tuesday⟧.", "2026-10-20T21:40:00"],
  ["At ⟦twenty to four yesterday morning⟧ he walked out.", "2026-10-21T03:40:00"],
  ["They meet at ⟦two o’clock this afternoon⟧.", "2026-10-22T14:00:00"],
  ["The vote is at ⟦10:30 GMT on Monday⟧.", "2026-10-26T10:30:00Z"],
  ["The vote will be at ⟦5 p.m. EST, Nov. 6⟧.", "2026-11-06T17:00:00-05:00"],
  ["They left at ⟦9:40 p.m.⟧ without a word.", null],
  ["They left at ⟦twenty to ten⟧.", null],
  ["The share fell 23.58 points, the score was 3.16."],
]);

cases("durations and sets", [
  ["They talked for ⟦nearly five hours⟧.", "PT5H"],
  ["A ⟦three-day⟧ strike and ⟦five-hour⟧ talks.", "P3D", "PT5H"],
  ["It lasted ⟦eight hours and 50 minutes⟧.", "PT8H50M"],
  ["It took ⟦two and a half years⟧, or ⟦2 1/2 years⟧.", "P2.5Y", "P2.5Y"],
  ["In ⟦the past 10 days⟧ little moved.", "P10D"],
  ["In ⟦recent days⟧ and for ⟦several months⟧ little moved.", null, null],
  ["They met ⟦every month⟧, ⟦daily⟧ and ⟦each Thursday⟧.", "P1M", "P1D", null],
  ["It costs $2 million ⟦a year⟧.", "P1Y"],
  ["A girl, 12 years old, and a 30-year-old man sang of half a dozen things."],
]);

cases("words that fix nothing", [
  ["They hold it ⟦now⟧ and met ⟦recently⟧.", null, null],
  ["May we ask? He may march in spring water."],
  ["He told “60 Minutes” and “This Week” so."],
  ["Flight 2000 carried 2014 people to room 1998b for $1999."],
  ["In his 30s he sat in the Sat and the Sun."],
]);

describe("live blogs", () => {
  const text =
    "Talks live\n\n00.31 That’s it from us\nWe are closing.\n\n23.58 No deal\nThe paper was handed out at 17:00 today.\n\n14.45 They’re in\nThe sides met yesterday and left at 23:00.";
  const values = (published: string | null) => timesOf(text, published).map((t) => `${t.exact} ${t.value}`);
  test("an entry is told from the day of its stamp", () => {
    expect(values("2026-10-22T00:35:00+01:00")).toEqual([
      "00.31 2026-10-22T00:31:00",
      "23.58 2026-10-21T23:58:00",
      "17:00 today 2026-10-21T17:00:00",
      "14.45 2026-10-21T14:45:00",
      "yesterday 2026-10-20",
      "23:00 2026-10-20T23:00:00",
    ]);
  });
  test("without the minute of publication nobody knows the day of the newest entry", () => {
    expect(values("2026-10-22")).toEqual([
      "17:00 today 2026-10-22T17:00:00",
      "yesterday 2026-10-21",
      "23:00 2026-10-21T23:00:00",
    ]);
  });
});

describe("the anchor", () => {
  const text = "The court refused it on Friday, a week after 3 March 2020, and talks resume next month.";
  const anchors = (published: string | null, body = text) =>
    timesOf(body, published).map((t) => `${t.exact}: ${t.value} ${t.anchor}`);
  test("with a date of publication", () => {
    expect(anchors("2026-10-22")).toEqual([
      "Friday: 2026-10-16 published",
      "a week: P1W explicit",
      "3 March 2020: 2020-03-03 explicit",
      "next month: 2026-11 published",
    ]);
  });
  test("without one nothing relative is resolved", () => {
    expect(anchors(null)).toEqual([
      "Friday: null none",
      "a week: P1W explicit",
      "3 March 2020: 2020-03-03 explicit",
      "next month: null none",
    ]);
    expect(anchors("2026")).toEqual(anchors(null));
  });
  test("a dateline with a full date is one", () => {
    const statement = `Ministry of Ports\nPress release | No. 1\n22 October 2026\n\nTalks to go on\n\n${text}`;
    expect(anchors(null, statement)).toEqual([
      "22 October 2026: 2026-10-22 explicit",
      "Friday: 2026-10-16 dateline",
      "a week: P1W explicit",
      "3 March 2020: 2020-03-03 explicit",
      "next month: 2026-11 dateline",
    ]);
  });
  test("the dateline's day goes before the day of printing", () => {
    const report = "Talks fail\n\nVARNA, Oct 20 (SNA) - The talks failed early today.\n\nNobody was hurt.";
    expect(anchors("2026-10-22", report)).toEqual([
      "Oct 20: 2026-10-20 published",
      "early today: 2026-10-20 dateline",
    ]);
  });
  test("the newsroom's clock counts, not that of the reader", () => {
    expect(anchors("2026-10-22T00:30:00+02:00", "It ended today.")).toEqual(["today: 2026-10-22 published"]);
    expect(anchors("2026-10-21T23:30:00-04:00", "It ended today.")).toEqual(["today: 2026-10-21 published"]);
  });
  test("a language without rules has no times", () => {
    const { annotation } = readReport(
      { file: "a", text: "Am Montag, 3 March 2020.", language: "de" },
      { syntax },
    );
    expect(annotation.times).toEqual([]);
  });
});

/** Kinds of times that no case has. */
const OTHERS = [
  "It fell from the year-ago period on 22/10/2026, and more than in the corresponding period last year.",
  "In the 1988 quarter and the latest quarter, not the just-ended month, it rose in fiscal 1989, FY 2024 and FY2025.",
  "It lasted for years, a decades-long wait of weeks or months, to year-end 2020 and the year's end.",
];

test("a finder is tried wherever it finds something in a line with a word for each of its needs", () => {
  const finders = [...DATE_FINDERS, ...RELATIVE_FINDERS, ...AMOUNT_FINDERS];
  const choice = finderChoice(finders);
  const missed: string[] = [];
  const found = new Set<string>();
  for (const text of [...sentences, ...OTHERS]) {
    const { reading } = readReport({ file: "a.txt", text, published: PUBLISHED }, { syntax });
    const { tokens } = reading;
    const words = Array.from({ length: tokens.length }, (_, i) => reading.word(i));
    const searches = choice(reading, { start: 0, end: text.length });
    for (const finder of finders) {
      if (!finder.needs.every((need) => words.some((word) => need.test(word)))) continue;
      const places = searches.find((s) => s.finder === finder)?.places ?? [];
      for (let place = 0; place < text.length; place++) {
        const m = matchAt(finder, text, place);
        if (!m) continue;
        const after = place + m[0].length;
        const around = {
          before: text.slice(Math.max(0, place - AROUND), place),
          after: text.slice(after, after + AROUND),
        };
        if (finder.read(m, around) === null) continue;
        found.add(finder.name);
        if (!places.includes(place)) missed.push(`${finder.name}: ${m[0]} in ${text}`);
      }
    }
  }
  expect(missed).toEqual([]);
  expect(finders.map((f) => f.name).filter((name) => !found.has(name))).toEqual([]);
});
