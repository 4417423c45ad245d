// Events: what has the look of one and is none, and deeds that no plain verb tells.
import { describe, expect, test } from "vitest";
import { events, recordOf } from "./record-fixture.ts";

const of = (...texts: string[]) => recordOf(texts.map((t, i) => `Daily ${i}, 2031-05-07 | ${t}`));
const rows = (...texts: string[]) => events(of(...texts));
const people = (text: string) => of(text).events.map((e) => e.participants.length);

describe("times that are no day of a deed", () => {
  test.each([
    ["vague", "Ana Brodek has warned farmers in recent years."],
    ["a span", "Ana Brodek has praised the harbour in the last week."],
    ["up to a day", "The office of Ana Brodek received 400 letters as of Monday."],
    ["of the whole week", "Two cranes came down at the busiest hour of the week."],
    ["a label", "The campaign of 2028 divided the farmers of Hallum."],
    ["a day as a subject", "Tuesday morning brought some relief for the farmers."],
    ["perfect", "The harbour has fallen silent on Tuesday."],
    ["what may come of it", "The quarrel would hurt the farmers in November."],
    ["every day", "The lists are placed on the door at six o’clock."],
  ])("%s", (_, text) => {
    expect(rows(text)).toEqual([]);
  });
  test("a day that is another noun’s", () => {
    expect(rows("Ana Brodek bought time ahead of the June 3 caucuses.")).toEqual([]);
  });
  test("a decade", () => {
    expect(rows("Ana Brodek sued the League in the 1990s.")).toEqual(["decision happened -"]);
  });
  test("of the clause beside the noun", () => {
    const r = rows("Ana Brodek praised it in her first interview since being named Monday as mayor.");
    expect(r.join()).not.toContain("statement happened 2031-05-05");
  });
  test("the end of the month is still to come", () => {
    expect(
      rows("The mediator said that each side would hand over all captives by the end of the month."),
    ).toEqual(["other planned ../2031-05"]);
  });
  test("a day behind the name of a deed", () => {
    expect(rows("There has been no new accord since the signing of the Hallum Pact in 1987.")).toEqual([
      "decision happened 1987",
    ]);
  });
  test("before “that”, of the verb of saying", () => {
    expect(rows("Ana Brodek told a rally on Tuesday that the town would use every means.")).toEqual([
      "other happened 2031-05-06",
    ]);
  });
});

describe("verbs in another sense", () => {
  test.each([
    ["guns", "The Dockers’ League had fired the shells themselves."],
    ["guns, passive", "Ana Brodek said they were fired from the woods."],
    ["a plea", "Ana Brodek appealed to both sides."],
    ["a former rank", "The League’s lead negotiator, retired General Ivo Stellan, smiled at Ana Brodek."],
    ["no word of it", "Ana Brodek and Ivo Stellan would not discuss drafts."],
    ["parts of a speech", "Ana Brodek began her remarks with a joke."],
    ["meanwhile", "Ana Brodek was traveling during the vote."],
    ["ruled out", "Ana Brodek ruled out a retreat."],
    ["a name for somebody", "Ana Brodek called Ivo Stellan “a danger to the town.”"],
    ["a question", "Ana Brodek asked Ivo Stellan what he knew."],
    ["for calm", "Ana Brodek pleaded for calm."],
    ["resistance", "The plan is expected to meet resistance from Ana Brodek."],
    ["a chance", "Ana Brodek may seize on the talk of the town."],
    ["introduced", "Ivo Stellan was introduced by Ana Brodek as one of the team."],
    ["custom", "Ana Brodek and Ivo Stellan called it a departure from typical practice on Tuesday."],
    ["all the time", "The video is published under the name of Ana Brodek."],
    ["a demand of two deeds", "Ivo Stellan should be suspended for two months and demoted."],
    ["where one stands", "Ana Brodek rejected the offer."],
    ["a prize", "Ivo Stellan spent much on the 2031 Liberal nomination."],
    ["a body", "Ana Brodek formerly led the Harbour Caucus."],
    ["a vow", "Ana Brodek vowed to repay the money."],
    ["a person’s task", "Ana Brodek will offer her vision of the town."],
    ["not known", "Ana Brodek could not meet with the farmers."],
    ["all of a kind", "Presidents have declared national emergencies five dozen times."],
    [
      "in passing",
      "Ana Brodek can use eight million crowns, partially approved by the Dockers’ League and Chile, for the harbour.",
    ],
  ])("%s", (_, text) => {
    expect(rows(text).filter((e) => !e.startsWith("statement happened 2031-05-06"))).toEqual([]);
  });
});

describe("what is told beside it", () => {
  test("a demand and not what is demanded", () => {
    expect(rows("Ana Brodek demanded that Congress approve the money.")).toEqual(["statement happened -"]);
  });
  test("what is only feared is not planned", () => {
    expect(rows("There is speculation that Ana Brodek will veto the bill.")).toEqual([]);
  });
  test("an attack in words", () => {
    expect(rows("Ana Brodek renewed her attack on the press on Tuesday.").join()).not.toContain("attack");
  });
  test("what was done without", () => {
    expect(
      rows(
        "Ivo Stellan was invited by House Speaker Ana Brodek, the leader of the Liberal-controlled chamber, without him first conferring with Chile or Peru.",
      ).filter((e) => e.startsWith("meeting")),
    ).toEqual([]);
  });
});

test("a page that is visited", () => {
  expect(rows("In May alone the page was visited from Peru 11,000 times.").join()).not.toContain("visit");
});

describe("deeds", () => {
  test.each([
    ["shells", "Officials said shells hit the covered market in Hallum.", "attack happened -"],
    ["an inquiry", "The Justice Department has initiated an investigation.", "decision happened -"],
    ["a new post", "Ana Brodek was promoted to captain.", "decision happened -"],
    ["a room left", "Ana Brodek then left the hearing room with her lawyer.", "other happened -"],
    ["sent away", "The judge dismissed Ana Brodek again.", "decision happened -"],
    ["a claim", "The Red Front claimed responsibility for the blast.", "statement happened -"],
    ["an order", "Ana Brodek ordered an evacuation of the harbour.", "decision happened -"],
    ["asked by a body", "Ana Brodek was interviewed by police officers.", "statement happened -"],
    [
      "a stop",
      "Ana Brodek took on her rival on Tuesday, using a stop in Hallum to criticise the plan.",
      "visit happened 2031-05-06",
    ],
    [
      "pleadings",
      "Judges sounded weary during the oral arguments before the Supreme Court Tuesday.",
      "decision happened 2031-05-06",
    ],
    ["testimony", "The committee heard testimony from Ana Brodek.", "statement happened -"],
    [
      "passed on",
      "A nine-point paper that the League passed around on Tuesday was short.",
      "document happened 2031-05-06",
    ],
    [
      "a call only thought of",
      "The ministers spoke of the idea of a phone call between Ana Brodek and Ivo Stellan.",
      "call possible -",
    ],
    ["told of as to come", "Ana Brodek announced that she would ban trawlers.", "decision planned -"],
    [
      "before it",
      "Ana Brodek considered the words carefully before reading them at a dinner on Tuesday.",
      "meeting happened 2031-05-06",
    ],
  ])("%s", (_, text, row) => {
    expect(rows(text)).toContain(row);
  });
  test("at dinner, with those who host it", () => {
    expect(people("Ana Brodek received the envoys at dinner on Tuesday.")).toEqual([1]);
  });
});

describe("one event", () => {
  test("the occasion of a saying, with those named in it", () => {
    const r = of("In a letter to Ivo Stellan on Tuesday, Ana Brodek warned of a flood.");
    expect(r.events.map((e) => [e.kind, e.participants.length])).toEqual([["statement", 2]]);
  });
  test("speech that goes with a deed", () => {
    expect(rows("Ana Brodek vetoed the bill on Tuesday, telling lawmakers that it was late.")).toEqual([
      "decision happened 2031-05-06",
    ]);
  });
  test("a decision of one body told twice, once without a day", () => {
    expect(
      rows(
        "The Senate passed a dredging measure on Tuesday.",
        "Barely a day after the Senate approved the dredging measure, pilots cheered.",
      ),
    ).toEqual(["decision happened 2031-05-06"]);
  });
  test("but not of two bodies", () => {
    expect(
      rows(
        "Ana Brodek’s budget plan was approved in April by the House Budget Committee. The House approved the Brodek budget plan on April 29 by a vote of 228 to 191, with all but ten Liberals voting for it.",
        "Ivo Stellan sued the ferry company on Monday. Pilots met at the quay on Sunday. Farmers marched through Hallum on Friday.",
      ),
    ).toEqual(expect.arrayContaining(["decision happened 2031-04", "decision happened 2031-04-29"]));
  });
  test("an apology by its month and by its day", () => {
    expect(
      rows(
        "Ana Brodek apologized for the flood on May 2.",
        "Earlier this month, Ana Brodek apologized for the flood.",
      ),
    ).toEqual(["statement happened 2031-05-02"]);
  });
  test("talks of one day in other words", () => {
    expect(
      rows(
        "Chile and Peru held talks in Hallum on Tuesday.",
        "Tuesday’s meeting in Hallum was supposed to calm the farmers.",
      ),
    ).toEqual(["meeting happened 2031-05-06"]);
  });
  test("what somebody will not do, told with and without the other", () => {
    expect(
      rows("Ana Brodek will not meet with Ivo Stellan.", "Ana Brodek would not meet with her rival."),
    ).toHaveLength(1);
  });
  test("testimony is not the questioning of one witness", () => {
    expect(
      rows(
        "The committee heard testimony from Ivo Stellan, the former harbour commissioner. Later, Ana Brodek pressed Ivo Stellan, the former harbour commissioner.",
      ).filter((e) => e.startsWith("statement")),
    ).toHaveLength(2);
  });
});
