// `readout trace`: what every rule did to a text.
import { readFileSync } from "node:fs";
import { readReport, renderTrace, type TraceRow } from "../../core/index.ts";
import { loadModel } from "../../ingest/load-model.ts";
import { gather } from "../gather.ts";
import { lookOf } from "../look.ts";

export interface TraceOptions {
  readonly file?: string;
  readonly rule?: string;
  readonly tree?: boolean;
  readonly plain?: boolean;
}

/** Prints the rows that the rules reported while they read the text. */
export async function trace(text: readonly string[], options: TraceOptions): Promise<void> {
  const input = await inputOf(text, options);
  const rows: TraceRow[] = [];
  const { reading } = readReport(input, { syntax: loadModel(), trace: (row) => rows.push(row) });
  const wanted = rows.filter((r) => options.rule === undefined || r.rule.includes(options.rule));
  process.stdout.write(renderTrace(reading, wanted, lookOf(options), options.tree === true));
}

async function inputOf(text: readonly string[], options: TraceOptions) {
  if (options.file !== undefined) return (await gather([options.file], {})).inputs[0]!;
  if (text.length === 0 || (text.length === 1 && text[0] === "-"))
    return { file: "standard input", text: readFileSync(0, "utf8") };
  return { file: "standard input", text: text.join(" ") };
}
