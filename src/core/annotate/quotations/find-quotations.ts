// Who said what: direct, mixed and indirect speech as source, cue and content.
import type { LocalEntity, Mention, Quotation } from "../../model/annotation.ts";
import type { Reading } from "../../model/reading.ts";
import type { Report } from "../../model/report.ts";
import type { MaybeTrace } from "../../model/trace.ts";
import { cite } from "../../text/cite.ts";
import { contentId } from "../../text/hash.ts";
import { actOf } from "./act.ts";
import { type Candidate, uncued } from "./candidate.ts";
import { continueSpeech } from "./continue-speech.ts";
import { findMarked } from "./find-marked.ts";
import { framesOf } from "./frames.ts";
import { heardIn } from "./heard.ts";
import { findIndirect } from "./indirect/find-indirect.ts";
import { type Marked, pairMarks, paragraphsOf } from "./marks/pair-marks.ts";
import { mergeTold } from "./merge-told.ts";
import { resolveSpeakers, type Speaker } from "./speakers/resolve-speakers.ts";
import { besideTurns, findTurns } from "./transcript.ts";

/** Who the report names, as the mentions room found them. */
export interface Named {
  readonly mentions: readonly Mention[];
  readonly entities: readonly LocalEntity[];
}

/** The quotations of a report, sorted by place. */
export function findQuotations(
  report: Report,
  reading: Reading,
  named: Named,
  trace: MaybeTrace,
): Quotation[] {
  const paragraphs = paragraphsOf(report.text, report.zones);
  const text = framesOf(reading, paragraphs, pairMarks(report.text, paragraphs));
  const marks = findMarked(text, trace);
  // A trace is told of every statement, also of those that are dropped.
  const heard = trace ? null : heardIn(text, marks);
  const told = findIndirect(report, reading, named, text.stretches.map(stretchCandidate), trace, heard);
  const marked = continueSpeech(text, marks, told, trace);
  const turns = findTurns(report.text, paragraphs);
  const beside = besideTurns(report.text, turns, told);
  const all = [...turns, ...mergeTold(text, marked, beside, marks.refused, trace)];
  all.sort((a, b) => a.content[0]!.start - b.content[0]!.start || a.content[0]!.end - b.content[0]!.end);
  const speakers = resolveSpeakers(reading, all, named, text.stretches, trace);
  return all.map((c, i) => toQuotation(report, reading, c, speakers[i]!));
}

/** A stretch as the finder of told speech takes it: no cue is looked for inside. */
function stretchCandidate(m: Marked): Candidate {
  return uncued("direct", [{ start: m.start, end: m.end }], null, "marked");
}

function toQuotation(report: Report, reading: Reading, c: Candidate, who: Speaker): Quotation {
  const content = c.content.map((s) => cite(report, s.start, s.end));
  const at = content.map((s) => [s.start, s.end]);
  return {
    id: contentId("q", report.id, c.type, at),
    report: report.id,
    type: c.type,
    content,
    cue: c.cue && cite(report, c.cue.start, c.cue.end),
    source: c.source && cite(report, c.source.start, c.source.end),
    speaker: who.speaker,
    speakers_joint: who.joint,
    speaks_for: null,
    channel: c.channel && cite(report, c.channel.start, c.channel.end),
    chain: c.chain.map((s, i) => ({ by: cite(report, s.start, s.end), entity: who.chain[i] ?? null })),
    act: actOf(reading, c),
    rule: c.rule,
  };
}
