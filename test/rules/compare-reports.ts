// Invented reports of one invented event, and how a test reads them without a language model.
import type { ReadReport } from "../../src/core/model/annotation.ts";
import type { ReportInput } from "../../src/core/model/report.ts";
import { readReport } from "../../src/core/readout.ts";
import { type Syntax, TAGS } from "../../src/core/syntax/syntax.ts";
import { wordOf } from "../../src/core/text/remember.ts";

const NN = Math.max(0, TAGS.indexOf("NN"));
/** A model that tags every word as a noun and chains the words: comparing must not need more. */
export const plainSyntax: Syntax = {
  words: (text, { starts, ends, length }) =>
    Array.from({ length }, (_, i) => wordOf(text.slice(starts[i], ends[i]))),
  tag: (_text, _tokens, from, to) => new Uint8Array(to - from).fill(NN),
  parse: (_text, _tokens, _tags, from, to) => ({
    heads: new Int32Array(to - from).map((_, i) => (i === 0 ? -1 : from + i - 1)),
    labels: new Uint8Array(to - from),
  }),
};

/** The reports read, sorted by id as the roof hands them on. */
export function readAll(inputs: readonly ReportInput[]): ReadReport[] {
  return inputs
    .map((i) => readReport(i, { syntax: plainSyntax }))
    .sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
}

export const WIRE: ReportInput = {
  file: "wire.txt",
  publisher: "Fjord Wire",
  published: "2031-05-04T06:00:00Z",
  agency: "Fjord Wire",
  text: `Harbour talks break off over dredging fees

Talks on the new harbour at Saltholm broke off before dawn on Sunday after fourteen hours in a school gymnasium.
The port authority wants shipowners to pay 40 crowns for each tonne of mud that is taken from the channel.
Shipowners offered half of that and asked for a fixed price until 2040.
Mayor Ebba Lindqvist left by a side door and spoke to nobody.
A ferry with 212 passengers had to wait outside the breakwater for two hours.
Dredging of the western basin has been suspended since March because of a wreck that nobody claims.
The two sides will meet again in the town library on Thursday.
Fishermen fear that the channel will silt up before the autumn storms.
`,
};

/** The wire sentence by sentence in other words. */
export const REWRITE: ReportInput = {
  file: "rewrite.txt",
  publisher: "Harbour Daily",
  published: "2031-05-04T15:00:00Z",
  text: `No deal on dredging fees for the port

Negotiations on the new harbour at Saltholm collapsed before dawn on Sunday following fourteen hours in a school gym.
The port authority wants shipowners to pay 40 crowns for every tonne of mud taken out of the channel.
Shipowners proposed half of that and requested a fixed price until 2040.
Mayor Ebba Lindqvist departed by a side door and talked to nobody.
A ferry with 212 passengers was forced to wait outside the breakwater for two hours.
Dredging of the western basin has been halted since March because of a wreck that nobody claims.
The two sides are to meet again in the town library on Thursday.
`,
};

/** The same event, told by somebody who was there. */
export const OWN: ReportInput = {
  file: "own.txt",
  publisher: "The Breakwater",
  published: "2031-05-04T16:00:00Z",
  text: `A night in the gym

At four in the morning the caretaker switched off the heating and that was that.
Ebba Lindqvist, who has been mayor since the flood, had promised her council a signature by breakfast.
What she brought home was a list of eleven open questions, most of them about who pays for mud.
Engineers say that the estuary moves more sand each winter than the whole fleet of dredgers can lift.
On the quay a brass band that had been hired for the ceremony packed up its tubas.
Some skippers have begun to land their herring forty miles up the coast.
`,
};

/** A report with a credit line that takes two sentences over. */
export const CREDITED: ReportInput = {
  file: "credited.txt",
  publisher: "Inland Post",
  published: "2031-05-04T18:00:00Z",
  agency: "Fjord Wire",
  text: `Why the price of salt may rise

Salt dealers in the valley are buying early this year, and the reason lies on the coast.
The port authority wants shipowners to pay 40 crowns for each tonne of mud that is taken from the channel.
Dredging of the western basin has been suspended since March because of a wreck that nobody claims.
Our own grocers have raised the price of a sack twice since Easter, and a third rise is on its way.
Householders remember the winter when the road was gritted with sugar.
`,
};
