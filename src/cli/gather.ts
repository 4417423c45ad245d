// What the paths of a command hold; what could not be used is said in one line each on standard error.
import type { ReportInput } from "../core/index.ts";
import { type Ingested, readAllInputs, streamInputs } from "../ingest/read-inputs.ts";
import { ReadoutError } from "../ingest/readout-error.ts";
import { complain } from "./failure.ts";

/** Files that a command names instead of those that lie beside the reports. */
export interface Named {
  readonly meta?: string;
  readonly parties?: string;
  readonly codebook?: string;
  /** True where parties and codebooks beside the reports are not asked for. */
  readonly reportsOnly?: boolean;
}

/** The reports at the paths with what lies beside them. Throws ReadoutError where nothing can be read. */
export async function gather(paths: readonly string[], named: Named): Promise<Ingested> {
  const { meta, parties, codebook, reportsOnly } = named;
  const ingested = await readAllInputs(paths, {
    ...(meta === undefined ? {} : { meta }),
    ...(parties === undefined ? {} : { parties }),
    ...(codebook === undefined ? {} : { codebook }),
    ...(reportsOnly === undefined ? {} : { reportsOnly }),
  });
  for (const problem of ingested.problems) complain(problem.message);
  return ingested;
}

/**
 * The reports at the paths as they are read, and the bytes of all their files, for commands that need no report but the one at hand. Throws
 * ReadoutError, when taken to the end, where nothing could be read.
 */
export function gatherEach(
  paths: readonly string[],
  { meta }: Pick<Named, "meta">,
): { inputs: AsyncGenerator<ReportInput>; bytes: number } {
  const options = { ...(meta === undefined ? {} : { meta }), reportsOnly: true };
  const stream = streamInputs(paths, options, (problem) => complain(problem.message));
  async function* inputs() {
    let any = false;
    for await (const { input } of stream.inputs) {
      any = true;
      yield input;
    }
    if (!any) throw new ReadoutError("no-reports", "no report to read");
  }
  return { inputs: inputs(), bytes: stream.bytes };
}
