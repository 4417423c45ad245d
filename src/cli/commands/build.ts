// `readout build`: reports in, one record out, as a summary, as JSON and as one HTML file.
import {
  canonicalJson,
  knownReports,
  readoutOf,
  renderHtml,
  renderSummary,
  schemaOrg,
} from "../../core/index.ts";
import { momentOf, sayLeftOut } from "../as-of.ts";
import { gather } from "../gather.ts";
import { lookOf } from "../look.ts";
import { pageParts } from "../page-parts.ts";
import { readAll } from "../read-reports.ts";
import { writeFile } from "../write-file.ts";

export interface BuildOptions {
  readonly meta?: string;
  readonly parties?: string;
  readonly codebook?: string;
  readonly json?: string;
  readonly html?: string;
  readonly asOf?: string;
  readonly plain?: boolean;
  readonly quiet?: boolean;
}

/** Builds the record of the reports at the paths and writes what the options ask for. */
export async function build(paths: readonly string[], options: BuildOptions): Promise<void> {
  const moment = options.asOf === undefined ? null : momentOf(options.asOf);
  const { inputs, parties, codebook, notes } = await gather(paths, options);
  const known = moment ? knownReports(inputs, moment) : { kept: inputs, notes: [] };
  if (moment) sayLeftOut(known, moment);
  const record = readoutOf(await readAll(known.kept), {
    notes: [...known.notes, ...notes],
    ...(parties ? { parties } : {}),
    ...(codebook ? { codebook } : {}),
  });
  const json = options.json === undefined ? "" : canonicalJson(record);
  if (options.json !== undefined && options.json !== "-") writeFile(options.json, json);
  if (options.html !== undefined) writeFile(options.html, renderHtml(record, pageParts(), schemaOrg(record)));
  if (options.json === "-") process.stdout.write(json);
  else if (!options.quiet) process.stdout.write(renderSummary(record, lookOf(options)));
}
