// What a core, with all of its rules or without one, makes of the fixtures of the traps.
import type { Party } from "../../src/core/model/record.ts";
import type { ReportInput } from "../../src/core/model/report.ts";
import { shippedSyntax } from "../laws/syntax.ts";
import type { Core } from "./without-rule.ts";

const syntax = shippedSyntax();

/** What a core shows of a fixture. */
export type Seen = (core: Core) => readonly string[];

/** Stands before a text, so that it is read as the body of a report. */
const LEAD = "HARBOUR, May 2 (NA) – The port talks ended on Friday without a deal.\n\n";

/** "speaker: words" of each statement, in marks or told. */
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

/** The people of reports, each with the words that name him or her. */
export const people =
  (...texts: readonly string[]): Seen =>
  ({ readout }) => {
    const inputs = texts.map((text, i) => ({ file: `${i}.txt`, text }));
    return readout(inputs, { syntax })
      .entities.filter((e) => e.kind === "person")
      .map((e) => `${e.name}: ${e.mentions.map((m) => m.exact).join(", ")}`)
      .sort();
  };

/** The record of reports that stand in one line each: "publisher, date | text". */
export const recordOf = (core: Core, reports: readonly string[], parties: readonly Party[] = []) => {
  const inputs = reports.map((line, i): ReportInput => {
    const [head = "", text = ""] = line.split(" | ");
    const [publisher = "", published = null] = head.split(", ");
    return { file: `${i}.txt`, text, publisher, published };
  });
  return core.readout(inputs, { syntax, parties });
};
