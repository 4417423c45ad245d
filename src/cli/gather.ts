// What the paths of a command hold; what could not be used is said in one line each on standard error.
import { type Ingested, readAllInputs } from "../ingest/read-inputs.ts";
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
