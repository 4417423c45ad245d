// Events in harder sentences: when, who, and which tellings are of one event.
import { describe, expect, test } from "vitest";
import { events, recordOf } from "./record-fixture.ts";

const of = (...texts: string[]) => recordOf(texts.map((t, i) => `Daily ${i}, 2031-05-07 | ${t}`));
const names = (r: ReturnType<typeof of>) =>
  r.events.map((e) => e.participants.map((p) => r.entities.find((x) => x.id === p.entity)!.name).sort());

describe("when", () => {
  test("what is over has no day to come", () => {
    const r = of("The envoys met in Hallum and a further round was pencilled in for 20 May 2031.");
    expect(events(r).filter((e) => e.startsWith("meeting happened"))).toEqual(
      expect.not.arrayContaining([expect.stringContaining("2031-05-20")]),
    );
  });
  test("by a day is any day up to it", () => {
    const [e] = of("A revised text will be published by 20 May 2031.").events;
    expect(e!.when.value).toBe("../2031-05-20");
  });
  test("beside a dated event is about its day", () => {
    const r = of("The Senate voted on Tuesday. Ana Brodek told reporters her mind before the vote.");
    expect(events(r)).toContain("statement happened 2031-05-06~");
  });
  test("the day of a relative clause is not that of the event", () => {
    const r = of("Ana Brodek met Ivo Stellan at a fair that opened on Monday.");
    expect(events(r)).toContain("meeting happened -");
  });
  test("a month and day without a year are those that the other reports mean", () => {
    const r = recordOf([
      "Daily, 2031-05-07 | Ana Brodek met Ivo Stellan on April 30 in Hallum.",
      "Courier | Ana Brodek met Ivo Stellan on April 30.",
    ]);
    expect(events(r)).toEqual(["meeting happened 2031-04-30"]);
  });
});

describe("the day of an event, as a fact", () => {
  const days = (...texts: string[]) =>
    of(...texts)
      .facts.filter((f) => f.rule === "day-of-an-event")
      .map(
        (f) =>
          `${f.about}: ${f.agree} ${f.values.map((v) => `${v.value} ${v.evidence.map((c) => c.exact).join(", ")}`)}`,
      );
  test("two reports give it in their own words", () => {
    expect(
      days(
        "The harvest was late. The assembly passed the dredging bill on Tuesday after a debate of nine hours.",
        "While pilots cheered on the quay, the assembly passed the dredging bill on May 6, to the anger of the farmers upriver.",
      ),
    ).toEqual([
      "day: The assembly passed the dredging bill on Tuesday after a debate of nine hours: true 2031-05-06 May 6, Tuesday",
    ]);
  });
  test("not of one report alone, nor of what somebody said", () => {
    expect(
      days("Ana Brodek met Ivo Stellan in Hallum on Tuesday.", "Ana Brodek met Ivo Stellan in Hallum."),
    ).toEqual([]);
    expect(
      days(
        "Ana Brodek told reporters in Hallum on Tuesday.",
        "Ana Brodek told reporters in Hallum on Tuesday.",
      ),
    ).toEqual([]);
  });
});

describe("who", () => {
  test("the first of a list", () => {
    const r = of("Chile, Peru and the Dockers’ League met in Hallum on Tuesday.");
    expect(names(r)[0]).toContain("Chile");
  });
  test("who is named inside the occasion", () => {
    const r = of("Ana Brodek spoke at a news conference with Ivo Stellan on Tuesday.");
    expect(names(r)[0]).toEqual(["Ana Brodek", "Ivo Stellan"]);
  });
});

test("one planned meeting of one day, told in other words", () => {
  const r = of(
    "The parties agreed to reconvene in Hallum on 20 May 2031.",
    "A further round has been pencilled in for Hallum on 20 May 2031.",
  );
  expect(events(r).filter((e) => e.includes("2031-05-20"))).toEqual(["meeting planned 2031-05-20"]);
});

const told = (r: ReturnType<typeof of>) => r.events.map((e) => e.what).sort();

describe("who spoke, and where", () => {
  test.each([
    "“It is over,” Ana Brodek said on “Newsday” on Sunday.",
    "Speaking on NTV’s “This Hour,” Ana Brodek said that the strike was over.",
    "“It is over,” Ana Brodek wrote in a letter to the League.",
    "Ana Brodek, a former docker, told a news conference that the strike was over.",
  ])("%s", (text) => {
    const r = of(text);
    expect(names(r).flat()).toContain("Ana Brodek");
    expect(r.events.length).toBe(1);
  });
  test("the same words in two reports were said once", () => {
    const r = of(
      "“We will not sign a paper that others wrote,” Ana Brodek told reporters on Tuesday.",
      "“We will not sign a paper that others wrote,” Ana Brodek said in an interview with Radio Hallum.",
    );
    expect(events(r)).toEqual(["statement happened 2031-05-06"]);
  });
  test("two speakers are two statements", () => {
    const r = of(
      "Ana Brodek told reporters on Tuesday that the text was fair. Ivo Stellan told reporters on Tuesday that Ana Brodek was wrong.",
    );
    expect(r.events.length).toBe(2);
  });
});

describe("what is no event", () => {
  test.each([
    ["a demand", "Ana Brodek must resign."],
    ["what was not so", "Ana Brodek would have met Ivo Stellan."],
    ["what is said in passing", "The members, who voted for it, were tired."],
    ["a year that says which", "Ana Brodek beat her 2027 rival by a nose, people recall."],
  ])("%s", (_, text) => {
    expect(of(text).events.filter((e) => e.kind !== "other")).toEqual([]);
  });
});

describe("clauses", () => {
  test("stand with their subject", () => {
    const r = of("Ana Brodek is expected to sign the bill on Friday.");
    expect(told(r)).toEqual(["Ana Brodek is expected to sign the bill on Friday"]);
  });
  test("without the word that ties them to another", () => {
    const r = of("The port was shut after Ana Brodek met Ivo Stellan in Hallum on Tuesday.");
    expect(told(r)).toContain("Ana Brodek met Ivo Stellan in Hallum on Tuesday");
  });
  test("a past tense behind an apposition", () => {
    const r = of("On Sunday, Ana Brodek, a political adviser to the League, criticized such attacks.");
    expect(names(r)).toEqual([["Ana Brodek"]]);
  });
});

describe("talks", () => {
  test("who was there is told beside them", () => {
    const r = of(
      "The talks with the League ended in Hallum on Tuesday. The company was represented by its director, Ana Brodek. Ivo Stellan, the mediator, left at nine.",
    );
    expect(names(r).find((n) => n.includes("Ana Brodek"))).toContain("Ivo Stellan");
  });
  test("those who are due to meet", () => {
    const r = of(
      "Chile’s foreign minister, Ana Brodek, and her counterpart from Peru, Ivo Stellan, are due to meet again on May 14.",
      "The two will meet again on 14 May.",
    );
    expect(events(r)).toEqual(["meeting planned 2031-05-14"]);
    expect(names(r)[0]).toEqual(["Ana Brodek", "Ivo Stellan"]);
  });
  test("a crowd that gathers is no meeting", () => {
    const r = of(
      "Some 300 dockers gathered outside the ministry on Tuesday.",
      "Thousands of people gathered on Tuesday.",
    );
    expect(r.events.map((e) => e.kind)).not.toContain("meeting");
  });
  test("the owner of what meets takes no part", () => {
    const r = of("Brodek’s spokesman met Ivo Stellan on Tuesday. Ana Brodek was away.");
    expect(names(r)[0]).toEqual(["Ivo Stellan"]);
  });
});

test("a deed foreseen in one report and done in a later one is one row", () => {
  const r = recordOf([
    "Daily, 2031-05-05 | Ana Brodek may veto the port bill.",
    "Courier, 2031-05-07 | Ana Brodek vetoed the port bill on Tuesday.",
  ]);
  expect(events(r)).toEqual(["decision happened 2031-05-06"]);
});

test("a decision carries what it leads to", () => {
  const r = of("Ana Brodek announced on Tuesday her decision to veto the bill.");
  expect(events(r)).toContain("decision happened 2031-05-06");
});

describe("papers", () => {
  test("the number is part of the name, and a person called Bill is none", () => {
    const r = of(
      "Ana Brodek signed Senate Bill 1062. The bill is short.",
      "Senate Bill 1062 pleased Bill Stellan. Bill Stellan had asked for it.",
    );
    expect(r.texts.map((t) => t.name)).toEqual(["Senate Bill 1062"]);
  });
  test("two bills of one story", () => {
    const r = of(
      "The chamber passed a spending bill. Ana Brodek wants an immigration bill.",
      "The spending bill was signed. An immigration bill is to follow.",
    );
    expect(r.texts.length).toBe(2);
  });
  test("a deal of which all speak is on the table", () => {
    const r = of(
      "They are close to a nuclear deal. A nuclear agreement would end the embargo.",
      "Ivo Stellan opposes a nuclear deal.",
    );
    expect(r.texts.map((t) => t.kind)).toEqual(["agreement"]);
  });
});

describe("one table of talks", () => {
  const rows = (r: ReturnType<typeof of>) => r.events.filter((e) => e.kind === "meeting");
  test("talks between two, told in three ways", () => {
    const r = of(
      "Five hours of talks between Ana Brodek and Ivo Stellan failed to end the strike.",
      "Ana Brodek’s negotiations with Ivo Stellan were useful, an aide said.",
      "Ana Brodek met Ivo Stellan in Hallum.",
    );
    expect(rows(r)).toHaveLength(1);
  });
  test("the row reads as the clause that says who met", () => {
    const r = of(
      "Hallum talks end without deal\n\nChile, Peru and Rovia negotiated for nine hours in Hallum. The talks broke up at night.",
    );
    expect(rows(r)[0]?.what).toMatch(/^Chile, Peru and Rovia negotiated/);
  });
  test("two rounds are not the one meeting", () => {
    const r = of(
      "Ana Brodek met Ivo Stellan in Hallum.",
      "Ana Brodek and Ivo Stellan held two rounds of talks in recent weeks.",
    );
    expect(rows(r)).toHaveLength(2);
  });
});

describe("turns of phrase", () => {
  test.each([
    ["Ana Brodek threatened to bar the trawlers.", "other possible -"],
    ["Ivo Stellan, who until January 2030 was a minister, said no.", "other happened 2030-01"],
    ["Ana Brodek stepped down on Monday.", "decision happened 2031-05-05"],
    ["Ana Brodek left the party in March.", "decision happened 2031-03"],
    ["More than 200 people were arrested.", "decision happened -"],
    ["The offer remains open until Friday, Ana Brodek said.", "other planned 2031-05-09"],
    [
      "Ivo Stellan, chair from 2009 to 2015, told reporters on Monday that he would go.",
      "statement happened 2031-05-05",
    ],
  ])("%s", (text, row) => {
    expect(events(of(text))).toContain(row);
  });
  test("what is only alleged did not happen", () => {
    expect(
      events(of("The office looked into allegations that Ana Brodek filed false reports in 2030.")),
    ).not.toContain("document happened 2030");
  });
});

describe("classes of deeds", () => {
  test.each([
    // appeals
    ["The Harbour Council urged the mayor to reject the plan.", "statement happened -"],
    [
      "Hallum's mayor, the Chamber of Commerce and the firm Norbit all urged the council to reject it.",
      "statement happened -",
    ],
    // tasks
    ["Senator Ana Brodek will reintroduce a measure that would ban it.", "decision planned -"],
    ["The administration plans to give the dockers guidance on the checks.", "other planned -"],
    // what becomes of papers
    ["They began again after the port package failed when offered as a whole.", "decision happened -"],
    ["When the official transcript was released, it had a note.", "document happened -"],
    // turns of phrase
    ["The Harbour Campaign, a large rights group, has run ads in Hallum.", "other happened -"],
    ["Ivo Stellan later moved to Chile and became a docker.", "other happened -"],
    ["The higher duties take effect on 20 May 2031.", "decision planned 2031-05-20"],
    ["Chile and Peru reached a deal.", "decision happened -"],
    ["Ivo Stellan, the secretary, appeared with Ana Brodek at the harbour.", "statement happened -"],
    [
      "“It is low,” Ivo Stellan, a docker, said after hearing from Ana Brodek last week.",
      "statement happened 2031-04-28/2031-05-04",
    ],
    ["Ana Brodek made the remarks in Hallum on Tuesday.", "statement happened 2031-05-06"],
    ["Ana Brodek was named chief of the port.", "decision happened -"],
    // nouns
    ["They spoke of it after the arrest of an art teacher.", "decision happened -"],
    // what somebody goes for
    ["Ana Brodek went to Hallum to meet with Ivo Stellan and with lawmakers.", "meeting happened -"],
    // a noun with its participle
    [
      "The League’s own survey of 212 piers, completed on 5 May, names the gaps.",
      "other happened 2031-05-05",
    ],
  ])("%s", (text, row) => {
    expect(events(of(text))).toContain(row);
  });
});

describe("no deeds", () => {
  test.each([
    "The mayor was asked by Ana Brodek to veto the bill.",
    "Ana Brodek said that she would sign the bill.",
    "Ana Brodek wants the chamber to pass the bill.",
    "Ana Brodek rejected the criticism.",
    "Ana Brodek refused to take credit.",
    "“It is over and nobody will bring it back,” Ana Brodek said in a statement.",
    "Ana Brodek did so in March.",
    "The plan of Ana Brodek was met with criticism.",
    "Calls to Ana Brodek were not returned on Tuesday.",
    "“We ordered coal for July,” said Ana Brodek.",
    "Ana Brodek spoke of a ban until 2035.",
    "It was only talk among the friends of Ana Brodek and Ivo Stellan.",
    "Ana Brodek accused the port of planning to cut jobs.",
  ])("%s", (text) => {
    expect(events(of(text))).toEqual([]);
  });
  test("what a headline tells alone", () => {
    const r = of("Brodek Signs Port Bill\n\nAna Brodek is a docker in Hallum, and the wind is cold there.");
    expect(events(r)).toEqual([]);
  });
});

describe("one deed", () => {
  test("to pass a bill and to sign it are two", () => {
    const r = of(
      "Ana Brodek signed a revised version of the port bill on Tuesday. On Tuesday the chamber of Ana Brodek passed a revised version of the port bill.",
    );
    expect(events(r)).toEqual(["decision happened 2031-05-06", "decision happened 2031-05-06"]);
  });
  test("a day and the deed of a name on it", () => {
    const r = of("The port bill moved to the floor on Tuesday and passed by voice vote.");
    expect(events(r)).toEqual(["decision happened 2031-05-06"]);
  });
  test("a shooting told by its place", () => {
    const r = of(
      "She spoke after the Paris shooting. Laws changed after the massacre at the school in Paris, and after the shooting in Paris of which all spoke.",
    );
    expect(r.events.filter((e) => e.kind === "attack")).toHaveLength(1);
  });
  test("a statement without a day is about that of the news", () => {
    const r = of("The Senate voted on Tuesday. Ana Brodek told reporters that she was glad.");
    expect(events(r)).toContain("statement happened 2031-05-06~");
  });
  test("what somebody had said before is not", () => {
    const r = of("The Senate voted on Tuesday. Ana Brodek had told reporters that she was glad.");
    expect(events(r)).not.toContain("statement happened 2031-05-06~");
  });
});
