// Reports through a job on as many threads as pay.
import { joinParts, loadSyntax, type ReadReport, type ReportInput, type Syntax } from "../core/index.ts";
import { modelBytes } from "../ingest/load-model.ts";
import type { JobName, JobResults } from "../work/jobs.ts";
import { mapReports, workersFor } from "../work/map-reports.ts";

/** What the job gives for each report, in their order; `workers` is the number of threads, else as many as pay. */
export function spread<J extends JobName>(
  job: J,
  inputs: readonly ReportInput[],
  workers = workersFor(inputs.reduce((sum, i) => sum + i.text.length, 0)),
): AsyncGenerator<JobResults[J]> {
  return mapReports(job, inputs, { workers, model: modelBytes });
}

/** The inputs read and annotated, in their order. */
export async function readAll(inputs: readonly ReportInput[]): Promise<ReadReport[]> {
  let loaded: Syntax | null = null;
  const syntax = () => (loaded ??= loadSyntax(modelBytes()));
  const reads: ReadReport[] = [];
  for await (const parts of spread("read", inputs)) reads.push(joinParts(parts, syntax));
  return reads;
}
