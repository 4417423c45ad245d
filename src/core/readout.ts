// The roof: alone knows the order of the stages.
import { annotate } from "./annotate/annotate.ts";
import { makeReport } from "./annotate/make-report.ts";
import { compare } from "./compare/compare.ts";
import { sketchReport } from "./group/sketch.ts";
import { peaceProcess } from "./knowledge/codebooks/peace-process.ts";
import type { Annotation, ReadReport } from "./model/annotation.ts";
import type { Codebook, Party, ReadoutRecord } from "./model/record.ts";
import type { Note, Report, ReportInput } from "./model/report.ts";
import type { ReportSketch } from "./model/story-group.ts";
import type { Trace } from "./model/trace.ts";
import { makeRecord } from "./record/record.ts";
import { type ReadingParts, readingOf, readParts } from "./syntax/reading.ts";
import type { Syntax } from "./syntax/syntax.ts";
import { digest } from "./text/hash.ts";
import { byCodeUnit } from "./text/normalise.ts";
import { VERSION } from "./version.ts";

/** What a run is given besides the reports. */
export interface ReadoutOptions {
  /** The loaded language model. */
  readonly syntax: Syntax;
  /** The reader's own parties, known before the built-in ones. */
  readonly parties?: readonly Party[];
  /** The reader's own codebook instead of the built-in one. */
  readonly codebook?: Codebook;
  readonly trace?: Trace;
  /** What the doors have to say of the inputs; goes into the record's notes. */
  readonly notes?: readonly Note[];
}

/** One input read alone, as plain values that can be sent from one thread to another; see `joinParts`. */
export interface ReportParts {
  readonly report: Report;
  readonly annotation: Annotation;
  readonly reading: ReadingParts;
}

/** One input as report, annotation and the parts of its reading; another report never changes it. */
export function readReportParts(
  input: ReportInput,
  options: Pick<ReadoutOptions, "syntax" | "trace">,
): ReportParts {
  const report = makeReport(input, options.trace);
  const parts = readParts(report.text, report.zones, options.syntax);
  const reading = readingOf(report.text, parts, () => options.syntax);
  return { report, annotation: annotate(report, reading, options.trace), reading: parts };
}

/** The report that was read, from its parts. `syntax` is called when a tree is asked for that is not among them. */
export function joinParts(parts: ReportParts, syntax: () => Syntax): ReadReport {
  const { report, annotation } = parts;
  return { report, annotation, reading: readingOf(report.text, parts.reading, syntax) };
}

/** One input as report, reading and annotation; another report never changes it. */
export function readReport(
  input: ReportInput,
  options: Pick<ReadoutOptions, "syntax" | "trace">,
): ReadReport {
  return joinParts(readReportParts(input, options), () => options.syntax);
}

/** A report that is kept, read again; with an annotation that this engine made of it before, only its words are. */
export function readStored(
  report: Report,
  annotation: Annotation | null,
  options: Pick<ReadoutOptions, "syntax">,
): ReadReport {
  const parts = readParts(report.text, report.zones, options.syntax);
  const reading = readingOf(report.text, parts, () => options.syntax);
  return { report, reading, annotation: annotation ?? annotate(report, reading) };
}

/** What `stories` keeps of one input, which is read and annotated for it. */
export function sketchOf(input: ReportInput, options: Pick<ReadoutOptions, "syntax">): ReportSketch {
  return sketchReport(readReport(input, options));
}

/** The annotation of one input read alone. */
export function annotateReport(
  input: ReportInput,
  options: Pick<ReadoutOptions, "syntax" | "trace">,
): Annotation {
  return readReport(input, options).annotation;
}

/**
 * The record of a set of reports. Inputs that are the same report (same text, publisher, address and date) are read once,
 * and a note says so. The order of the inputs makes no difference to a byte of the record.
 */
export function readout(inputs: readonly ReportInput[], options: ReadoutOptions): ReadoutRecord {
  return readoutOf(
    inputs.map((input) => readReport(input, options)),
    options,
  );
}

/** The record of inputs that are already read: as `readout`, which reads them first. */
export function readoutOf(
  reads: readonly ReadReport[],
  options: Omit<ReadoutOptions, "syntax" | "trace">,
): ReadoutRecord {
  const notes: Note[] = [...(options.notes ?? [])];
  const byId = new Map<string, ReadReport>();
  for (const made of [...reads].sort((a, b) => byCodeUnit(a.report.file, b.report.file))) {
    const twin = byId.get(made.report.id);
    if (twin)
      notes.push({
        code: "same-report-twice",
        message: `${made.report.file} is the same report as ${twin.report.file}; read once`,
        report: made.report.id,
      });
    else byId.set(made.report.id, made);
  }
  return assemble([...byId.values()], { ...options, notes });
}

/** The record of reports that are already read: the stages after annotation. */
export function assemble(
  reports: readonly ReadReport[],
  options: Omit<ReadoutOptions, "syntax" | "trace">,
): ReadoutRecord {
  const sorted = [...reports].sort((a, b) => byCodeUnit(a.report.id, b.report.id));
  const codebook = options.codebook ?? peaceProcess;
  const parties = options.parties ?? [];
  const comparison = compare(sorted, parties);
  const knowledge = digest(JSON.stringify([VERSION, parties, codebook])).slice(0, 16);
  const notes = [...(options.notes ?? []), ...sorted.flatMap((r) => r.annotation.notes), ...comparison.notes];
  return makeRecord(sorted, { ...comparison, notes }, codebook, {
    name: "readout",
    version: VERSION,
    knowledge,
  });
}
