// `readout annotate`: each report read alone, a JSON line each.
import { readReport } from "../../core/index.ts";
import { gather } from "../gather.ts";
import { loadModel } from "../load-model.ts";

/** Prints a line of JSON for every report at the paths, in the order given. */
export async function annotate(paths: readonly string[], options: { readonly meta?: string }): Promise<void> {
  const { inputs } = gather(paths, options);
  const syntax = loadModel();
  for (const input of inputs) {
    const { report, reading, annotation } = readReport(input, { syntax });
    const line = {
      file: report.file,
      ...annotation,
      report: report.id,
      sentences: reading.sentences.map(({ start, end }) => ({ start, end })),
    };
    // A full pipe is waited for, so that ten thousand reports do not pile up in memory.
    if (!process.stdout.write(`${JSON.stringify(line)}\n`))
      await new Promise<void>((go) => process.stdout.once("drain", go));
  }
}
