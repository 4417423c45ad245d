// What can be done with one report alone, by name: the same function here and in a worker, so that both give the same.
import {
  joinParts,
  type ReportInput,
  type ReportParts,
  type ReportSketch,
  readReportParts,
  type Syntax,
  sketchOf,
} from "../core/index.ts";

/** The jobs with what each gives for a report. */
export interface JobResults {
  /** The report read and annotated. */
  readonly read: ReportParts;
  /** What is kept of the report to find its story. */
  readonly sketch: ReportSketch;
  /** The line of `readout annotate`. */
  readonly line: string;
}
export type JobName = keyof JobResults;

/** What each job does. Its result is plain values only: it goes from one thread to another. */
export const JOBS: { readonly [J in JobName]: (input: ReportInput, syntax: Syntax) => JobResults[J] } = {
  read: (input, syntax) => readReportParts(input, { syntax }),
  sketch: (input, syntax) => sketchOf(input, { syntax }),
  line(input, syntax) {
    const { report, reading, annotation } = joinParts(readReportParts(input, { syntax }), () => syntax);
    return JSON.stringify({
      file: report.file,
      ...annotation,
      report: report.id,
      sentences: reading.sentences.map(({ start, end }) => ({ start, end })),
    });
  },
};
