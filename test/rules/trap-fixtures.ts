// What a core, with all of its rules or without one, makes of the fixtures of the traps. Invented people and outlets.
import type { Party, ReadoutRecord } from "../../src/core/model/record.ts";
import { shippedSyntax } from "../laws/syntax.ts";
import type { Core, Rule } from "./without-rule.ts";

/** What a core shows of a fixture. */
export type Seen = (core: Core) => readonly string[];

/** A trap: its title, a fixture with what must be seen of it, and the rule without which something else is. */
export interface Trap {
  readonly title: string;
  readonly seen: Seen;
  readonly expected: readonly string[];
  readonly rule: Rule;
}

const syntax = shippedSyntax();
/** Stands before a text, so that it is read as the body of a report. */
const LEAD = "HARBOUR, May 2 (NA) – The port talks ended on Friday without a deal.\n\n";

/** "speaker: words" of each statement in marks, "speaker ~ words" of each one told. */
export const speech =
  (text: string, lead = LEAD): Seen =>
  ({ readReport }) => {
    const { annotation } = readReport({ file: "x.txt", text: lead + text }, { syntax });
    const names = new Map(annotation.entities.map((e) => [e.id, e.name]));
    return annotation.quotations
      .filter((q) => q.content[0]!.start >= lead.length)
      .map((q) => {
        const all = q.speakers_joint.length > 1 ? q.speakers_joint : [q.speaker];
        const who = all.map((id) => (id === null ? "∅" : names.get(id))).join(" + ");
        return `${who}${q.type === "indirect" ? " ~" : ":"} ${q.content.map((c) => c.exact).join(" … ")}`;
      });
  };

/** The same of a headline and a body that names Ann Bell. */
export const headline = (text: string, more = ""): Seen =>
  speech(
    `${text}\n\nHARBOUR, May 2 – Ann Bell read out the plan for the pilots on Friday after a long day of waiting in the rain.${more}`,
    "",
  );

/** "name: words that name him or her, sorted" of each person in the reports. */
export const people =
  (...texts: readonly string[]): Seen =>
  ({ readout }) => {
    const inputs = texts.map((text, i) => ({ file: `${i}.txt`, text: LEAD + text }));
    return readout(inputs, { syntax })
      .entities.filter((e) => e.kind === "person")
      .map(
        (e) =>
          `${e.name}: ${e.mentions
            .map((m) => m.exact)
            .sort()
            .join(", ")}`,
      )
      .sort();
  };

const SIDES: readonly Party[] = [
  { id: "chile", name: "Chile", kind: "state", aliases: ["Chilean"] },
  { id: "peru", name: "Peru", kind: "state", aliases: ["Peruvian"] },
];

/** The record of reports, each given as "publisher, date | text". */
function recordOf(core: Core, reports: readonly string[]): ReadoutRecord {
  const inputs = reports.map((report, i) => {
    const [head = "", text = ""] = report.split(" | ");
    const [publisher = "", published = null] = head.split(", ");
    return { file: `${i}.txt`, text, publisher, published };
  });
  return core.readout(inputs, { syntax, parties: SIDES });
}

/** Two reports that share nothing but what somebody says in each. */
const inTwo = (a: string, b: string): readonly string[] => [
  `A, 2031-05-04T06:00:00Z | Night in the gym\n\nThe caretaker switched off the heating at four. ${a}\nA brass band packed up its tubas on the quay.\n`,
  `B, 2031-05-04T09:00:00Z | Who pays for mud\n\nSalt dealers in the valley are buying early this year. ${b}\nGrocers have raised the price of a sack twice since Easter.\n`,
];

/** Who says things in two reports: one in the reports' own language, one in another. */
export const COMMISSIONER = "Ebba Lindqvist, the harbour commissioner,";
export const MINISTER = "Chilean Foreign Minister Ana Brodek";

/** How the second of two reports has what somebody says in both, with the edits; nothing where they are two sayings. */
export const renderings = (a: string, b: string): Seen => {
  const reports = inTwo(a, b);
  return (core) =>
    recordOf(core, reports)
      .utterances.flatMap((u) => u.renderings.slice(1))
      .map((r) => [r.difference, ...r.edits.map((e) => `${e.kind}: ${e.from} > ${e.to}`)].join(" "));
};

/** What two reports with one text of an authority in them owe each other, and the passages they share. */
export const reuse = (text: string): Seen => {
  const reports = inTwo(`${COMMISSIONER} told reporters: ${text}`, `${COMMISSIONER} said: ${text}`);
  return (core) => {
    const { dependence, passages } = recordOf(core, reports);
    return [
      ...dependence.map((d) => d.relation),
      ...passages.filter((p) => p.rule !== "same-saying").map((p) => p.kind),
    ];
  };
};

/** "stance:side" of the readings of each dispute. */
export const disputes =
  (...texts: readonly string[]): Seen =>
  (core) =>
    recordOf(
      core,
      texts.map((text, i) => `Daily ${i}, 2031-05-07 | ${text}`),
    ).disputes.map((d) => d.readings.map((r) => `${r.stance}:${r.by ?? "?"}`).join(" "));

/** The publishers of the reports that leave something out. */
export const omitting =
  (...reports: readonly string[]): Seen =>
  (core) => {
    const record = recordOf(core, reports);
    return record.reports
      .filter((r) => record.omissions.some((o) => o.report === r.id))
      .map((r) => r.publisher ?? r.file)
      .sort();
  };
