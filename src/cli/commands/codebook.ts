// `readout codebook`: the built-in codebooks, and what the cues of one hit.
import { fileURLToPath } from "node:url";
import {
  CODEBOOKS,
  canonicalJson,
  checkCodebook,
  makeReport,
  renderCodebookCheck,
  renderCodebooks,
} from "../../core/index.ts";
import { readCodebookFile } from "../../ingest/beside.ts";
import { gather } from "../gather.ts";
import { lookOf } from "../look.ts";

/** The example story in the package. */
const EXAMPLE = fileURLToPath(new URL("../../../examples/mackerel-talks", import.meta.url));

export interface CheckOptions {
  readonly on?: readonly string[];
  readonly json?: boolean;
  readonly plain?: boolean;
}

/** Prints the names and issues of the built-in codebooks. */
export function list(options: { readonly plain?: boolean }): void {
  process.stdout.write(renderCodebooks(CODEBOOKS, lookOf(options)));
}

/** Prints what each cue of a codebook hits in the reports, those of the example where none are named. */
export function check(file: string, options: CheckOptions): void {
  const codebook = readCodebookFile(file);
  const { inputs } = gather(options.on ?? [EXAMPLE], {});
  const reports = inputs.map((i) => makeReport(i));
  const checked = checkCodebook(codebook, reports);
  process.stdout.write(
    options.json ? canonicalJson(checked) : renderCodebookCheck(checked, reports, lookOf(options)),
  );
}
