// `readout annotate`: each report read alone, a JSON line each.
import { gatherEach } from "../gather.ts";
import { spread } from "../read-reports.ts";

/** Prints a line of JSON for every report at the paths, in the order given. */
export async function annotate(paths: readonly string[], options: { readonly meta?: string }): Promise<void> {
  const { inputs, bytes } = gatherEach(paths, options);
  for await (const line of spread("line", inputs, bytes)) {
    // A full pipe is waited for, so that ten thousand reports do not pile up in memory.
    if (!process.stdout.write(`${line}\n`)) await new Promise<void>((go) => process.stdout.once("drain", go));
  }
}
