// What each line of a report is for. A case is a text and its zones, a line each: kind, then the words.
import { describe, expect, test } from "vitest";
import { layOut } from "../../src/core/annotate/layout/layout.ts";
import { makeReport } from "../../src/core/annotate/make-report.ts";
import { agencyName, sameAgency } from "../../src/core/knowledge/agencies.ts";

const LEAD =
  "The two delegations met for five hours on Monday and parted without an agreement on the harbour dues.";
const MORE = "“We shall meet again,” the chair of the talks told reporters after the session had ended.";

/** The zones of a text that are not body, as `kind: words`. */
function marked(text: string): string[] {
  return layOut(text)
    .zones.filter((z) => z.kind !== "body")
    .map((z) => `${z.kind}: ${text.slice(z.start, z.end)}`);
}
/** The words of the zones of one kind. */
const only = (text: string, kind: string) =>
  layOut(text)
    .zones.filter((z) => z.kind === kind)
    .map((z) => text.slice(z.start, z.end));

describe("the top of a report", () => {
  test.each<[string, string, string[]]>([
    [
      "title, blank line, body",
      `Harbour talks end without deal\n\n${LEAD}`,
      ["headline: Harbour talks end without deal"],
    ],
    [
      "title and body without a blank line",
      `Harbour talks end without deal\n${LEAD}`,
      ["headline: Harbour talks end without deal"],
    ],
    ["a body that begins at once", `${LEAD}\n${MORE}`, []],
    ["a blank first line is no headline", `\n${LEAD}\n${MORE}`, []],
    [
      "a mark and blanks before the title",
      `\ufeff  Harbour talks end\r\n\r\n${LEAD}`,
      ["headline: Harbour talks end"],
    ],
    [
      "decks and a byline of two lines",
      `Harbour Talks End\n\nBoth sides call session “constructive”; port stays shut\n\nBy Ana Petrova\nSignal Staff Writer\n\n${LEAD}`,
      [
        "headline: Harbour Talks End",
        "deck: Both sides call session “constructive”; port stays shut",
        "byline: By Ana Petrova",
        "byline: Signal Staff Writer",
      ],
    ],
    [
      "a deck that is a sentence",
      `Harbour Talks End\n\nThe port stays shut.\n\nBy Ana Petrova\n\n${LEAD}`,
      ["headline: Harbour Talks End", "deck: The port stays shut.", "byline: By Ana Petrova"],
    ],
    [
      "name and place",
      `Harbour talks end\n\nAna Petrova in Varna\n\n${LEAD}`,
      ["headline: Harbour talks end", "byline: Ana Petrova in Varna"],
    ],
    [
      "a picture's words and the page's machinery",
      `Harbour talks end\n\nThe chair of the talks with the envoy.\nuser\n\nSignal Desk\n\nshare_badge_2\n\n${LEAD}`,
      [
        "headline: Harbour talks end",
        "caption: The chair of the talks with the envoy.",
        "boilerplate: user",
        "byline: Signal Desk",
        "boilerplate: share_badge_2",
      ],
    ],
    [
      "the title twice",
      `Harbour talks end\n\nHarbour talks end\n\n${LEAD}`,
      ["headline: Harbour talks end", "headline: Harbour talks end"],
    ],
    [
      "a section's name",
      `World\nHarbour talks end without deal\n\n${LEAD}`,
      ["boilerplate: World", "headline: Harbour talks end without deal"],
    ],
    [
      "when the page was changed",
      `Harbour talks end\nLast updated Thu 22 Oct, 00:35 BST\n${LEAD}`,
      ["headline: Harbour talks end", "dateline: Last updated Thu 22 Oct, 00:35 BST"],
    ],
    [
      "an official statement, title under its head",
      `Ministry of Ports, Varna\nPress release | No. 12/2026\n9 March 2026\n\nConsultations on dues to continue\n\n${LEAD}`,
      [
        "boilerplate: Ministry of Ports, Varna",
        "boilerplate: Press release | No. 12/2026",
        "dateline: 9 March 2026",
        "headline: Consultations on dues to continue",
      ],
    ],
    [
      "an official statement, title in its head",
      `BLACK SEA PORTS EAD\nStatement on the harbour dues\nVarna, 9 March 2026\n\n${LEAD}`,
      [
        "boilerplate: BLACK SEA PORTS EAD",
        "headline: Statement on the harbour dues",
        "dateline: Varna, 9 March 2026",
      ],
    ],
    ["a lone line is body", "Harbour talks end without deal", []],
    ["an introduction to a list is no headline", `The paper says:\n${LEAD}`, []],
  ])("%s", (_, text, zones) => expect(marked(text)).toEqual(zones));
});

describe("datelines", () => {
  test.each<[string, string, string[]]>([
    ["LONDON, Oct 22 (SNA) - ", "LONDON, Oct 22 (SNA) -", ["SNA"]],
    ["SOFIA (National Tribune, RP) – ", "SOFIA (National Tribune, RP) –", ["RP"]],
    ["LONDON — ", "LONDON —", []],
    ["WASHINGTON (Reuters) - ", "WASHINGTON (Reuters) -", ["Reuters"]],
    ["LONDON, 3 Nov (AFP) — ", "LONDON, 3 Nov (AFP) —", ["Agence France-Presse"]],
    ["KYIV, Ukraine (AP)_ ", "KYIV, Ukraine (AP)_", ["Associated Press"]],
    ["Moscow, 3 Dec. (Interfax) — ", "Moscow, 3 Dec. (Interfax) —", ["Interfax"]],
    ["NEW YORK, May 5 /PRNewswire/ -- ", "NEW YORK, May 5 /PRNewswire/ --", ["PR Newswire"]],
    ["ST. LOUIS, Mo., Sept. 28 (UPI) — ", "ST. LOUIS, Mo., Sept. 28 (UPI) —", ["United Press International"]],
    ["BRUSSELS/PARIS - ", "BRUSSELS/PARIS -", []],
  ])("%s", (prefix, zone, agencies) => {
    const text = `Harbour talks end\n\n${prefix}${LEAD}\n\n${MORE}`;
    const layout = layOut(text);
    expect(only(text, "dateline")).toEqual([zone]);
    expect(only(text, "body")[0]).toBe(LEAD);
    expect(layout.agencies).toEqual(agencies);
  });
  test.each(["Talks — five hours of them — ended. ", "LIVE — ", "A — ", "The EU - and only the EU - "])(
    "- %s",
    (prefix) => {
      expect(only(`Harbour talks end\n\n${prefix}${LEAD}\n\n${MORE}`, "dateline")).toEqual([]);
    },
  );
  test("a dateline on a line of its own", () => {
    const text = `VARNA, Bulgaria (AP) --\n${LEAD}\n${MORE}`;
    expect(marked(text)).toEqual(["dateline: VARNA, Bulgaria (AP) --"]);
    expect(layOut(text).agencies).toEqual(["Associated Press"]);
  });
});

describe("credits", () => {
  test.each<[string, string[]]>([
    ["With Agency Inputs", ["unnamed agency"]],
    ["(With inputs from PTI)", ["Press Trust of India"]],
    ["Agence Nord-Mer contributed reporting from Varna.", ["Agence Nord-Mer"]],
    ["Additional reporting by Agence Nord-Mer", ["Agence Nord-Mer"]],
    ["The Associated Press contributed to this report.", ["Associated Press"]],
    ["Reuters and Agence France-Presse contributed to this report", ["Agence France-Presse", "Reuters"]],
    ["(Reporting by Ana Petrova in Varna; Editing by Paul Green)", []],
    ["Includes reports from Varna Press.", ["Varna Press"]],
    ["(Reuters)", ["Reuters"]],
    ["Source: dpa", ["Deutsche Presse-Agentur"]],
  ])("%s", (credit, agencies) => {
    const text = `Harbour talks end\n\n${LEAD}\n\n${MORE}\n\n${credit}`;
    expect(only(text, "credit")).toEqual([credit]);
    expect(layOut(text).agencies).toEqual(agencies);
  });
  test("the agency behind the last full stop", () => {
    const text = `${LEAD}\n\n${MORE} (Reuters)`;
    expect(marked(text)).toEqual(["credit: (Reuters)"]);
    expect(only(text, "body")).toEqual([LEAD, MORE]);
    expect(layOut(text).agencies).toEqual(["Reuters"]);
  });
  test.each([
    "The storm contributed to the delay of the talks, he told Reuters.",
    "Reporting by the ministry was late again, the court of auditors found.",
    "He posted the paper on his Telegram channel.",
    "Press officers stood in the rain and were not let in.",
  ])("- %s", (sentence) => expect(marked(`${LEAD}\n\n${sentence}\n\n${MORE}`)).toEqual([]));
  test("an agency that the metadata names too stands once, in their words", () => {
    const text = `Harbour talks end\n\nVARNA, Oct 22 (SNA) - ${LEAD}\n\n${MORE}`;
    const report = makeReport({ file: "a.txt", text, agency: "Skagerrak News Agency (SNA)" });
    expect(report.agencies).toEqual(["Skagerrak News Agency (SNA)"]);
    expect(makeReport({ file: "a.txt", text, agency: "Reuters" }).agencies).toEqual(["Reuters", "SNA"]);
  });
  test("agencies by any of their names", () => {
    expect(["AFP", "the Associated Press", "Nobody"].map(agencyName)).toEqual([
      "Agence France-Presse",
      "Associated Press",
      null,
    ]);
    expect(sameAgency("AP", "The Associated Press")).toBe(true);
    expect(sameAgency("Rila Press (RP)", "RP")).toBe(true);
    expect(sameAgency("unnamed agency", "unnamed agency")).toBe(false);
  });
});

describe("among and after the paragraphs", () => {
  test.each<[string, string, string[]]>([
    ["a heading in capitals", "CATCH ADVICE", ["heading: CATCH ADVICE"]],
    ["a heading", "Minimum service", ["heading: Minimum service"]],
    ["a question", "Who walked out?", ["heading: Who walked out?"]],
    [
      "headlines of other reports",
      "The Bank Rejects a Request to Pay for the Port\nPort Workers Are Told of the ‘Capture’ of Their Fund\nUnion Does Not Confirm It",
      [
        "related: The Bank Rejects a Request to Pay for the Port",
        "related: Port Workers Are Told of the ‘Capture’ of Their Fund",
        "related: Union Does Not Confirm It",
      ],
    ],
    [
      "one such headline",
      "Bank Rejects the Request of Two Ministers to Pay for Port",
      ["related: Bank Rejects the Request of Two Ministers to Pay for Port"],
    ],
    [
      "a call to read on",
      "Read more: Bank rejects request",
      ["boilerplate: Read more: Bank rejects request"],
    ],
    ["a picture", "Photo: Ana Petrova/Signal", ["caption: Photo: Ana Petrova/Signal"]],
    ["signs", "* * *", ["boilerplate: * * *"]],
    ["a list", "• The dues are nine per cent\n• They run until June", []],
  ])("%s", (_, lines, zones) => expect(marked(`${LEAD}\n\n${lines}\n\n${MORE}`)).toEqual(zones));
  test("the outlet's tail", () => {
    const tail = [
      "Follow us on: Facebook, Twitter, Google News, Instagram ",
      "Join our official telegram channel (@signal) and stay updated",
      "Click here to subscribe",
      "Sign up for our newsletter",
      "© 2026 Signal. All rights reserved.",
      "Press contact: duty press officer, Ministry of Ports",
    ];
    expect(marked(`${LEAD}\n\n${MORE}\n\n${tail.join("\n\n")}`)).toEqual(
      tail.map((l) => `boilerplate: ${l.trim()}`),
    );
  });
  test("wrapped lines are no headings", () => {
    const wrapped =
      "The delegations of Norway and the Faroe Islands met in the\nHarbour Hall and the minister of ports said to reporters in\nVarna that the dues would not be paid by the union of\nPort Workers before the court has heard\nAll of them and the\nUnion agrees.";
    expect(only(`${wrapped}\n${wrapped}`, "heading")).toEqual([]);
  });
  test("a live blog: stamps are furniture, an entry's name is a heading", () => {
    const text = `Harbour talks live\n\n00.31 That’s it from us\n${LEAD}\n\n23.58 Norway won’t sign\n${MORE}\n\n22:10 They are in. ${LEAD}\n\n9:05 p.m.\n${MORE}`;
    expect(marked(text)).toEqual([
      "headline: Harbour talks live",
      "boilerplate: 00.31",
      "heading: That’s it from us",
      "boilerplate: 23.58",
      "heading: Norway won’t sign",
      "boilerplate: 22:10",
      "boilerplate: 9:05 p.m.",
    ]);
    expect(only(text, "body")).toContain(`They are in. ${LEAD}`);
  });
});

describe("complete or cut off", () => {
  test.each<[string, boolean]>([
    [`${LEAD}\n${MORE}`, true],
    [`${LEAD}\nThe chair said that the`, false],
    [`${LEAD}\nThe chair said that the har`, false],
    [`${LEAD}\nThe chair said that …`, false],
    [`${LEAD}\nThe chair said [+1412 chars]`, false],
    [`${LEAD}\n${MORE}\nThe points:\n• dues of nine per cent`, true],
    [`${LEAD}\n${MORE}\n\nFollow us on: Facebook`, true],
    ["", true],
  ])("%j: %s", (text, complete) => expect(layOut(text).complete).toBe(complete));
});
