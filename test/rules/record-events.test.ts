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
