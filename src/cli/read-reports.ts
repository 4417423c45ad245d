// Reports through a job on as many threads as pay.
import { joinParts, loadSyntax, type ReadReport, type ReportInput, type Syntax } from "../core/index.ts";
import { modelBytes } from "../ingest/load-model.ts";
import type { JobName, JobResults } from "../work/jobs.ts";
import { mapReports, workersFor } from "../work/map-reports.ts";

/** What the job gives for each report, in their order, on as many threads as pay for so many characters. */
export function spread<J extends JobName>(
  job: J,
  inputs: Iterable<ReportInput> | AsyncIterable<ReportInput>,
  characters: number,
): AsyncGenerator<JobResults[J]> {
  return mapReports(job, inputs, { workers: workersFor(characters), model: modelBytes });
}

/** The inputs read and annotated, in their order. */
export async function readAll(inputs: readonly ReportInput[]): Promise<ReadReport[]> {
  let loaded: Syntax | null = null;
  const syntax = () => (loaded ??= loadSyntax(modelBytes()));
  const reads: ReadReport[] = [];
  const characters = inputs.reduce((sum, i) => sum + i.text.length, 0);
  for await (const parts of spread("read", inputs, characters)) reads.push(joinParts(parts, syntax));
  return reads;
}
