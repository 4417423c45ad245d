// `readout codebook`: the built-in codebooks, and what the cues of one hit.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import {
  CODEBOOKS,
  canonicalJson,
  checkCodebook,
  makeReport,
  type ReadCodebookQdc,
  readCodebookQdc,
  renderCodebookCheck,
  renderCodebooks,
} from "../../core/index.ts";
import { readCodebookFile } from "../../ingest/beside.ts";
import { ReadoutError } from "../../ingest/readout-error.ts";
import { complain } from "../failure.ts";
import { gather } from "../gather.ts";
import { lookOf } from "../look.ts";
import { writeFile } from "../write-file.ts";

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

/** Prints the codebook of a REFI-QDA file (.qdc) as a codebook.json, or writes it; what had to be decided is said on standard error. */
export function fromQdc(file: string, options: { readonly out?: string }): void {
  const { codebook, notes } = readQdc(file);
  for (const note of notes) complain(`${file}: ${note}`);
  const json = canonicalJson(codebook);
  if (options.out === undefined || options.out === "-") process.stdout.write(json);
  else writeFile(options.out, json);
}

function readQdc(file: string): ReadCodebookQdc {
  try {
    return readCodebookQdc(readFileSync(file, "utf8"), basename(file).replace(/\.qdc$/i, ""));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new ReadoutError("ENOENT", `${file}: no such file`);
    throw new ReadoutError(code ?? "bad-codebook", `${file}: ${code ? `cannot be read (${code})` : message}`);
  }
}

/** Prints what each cue of a codebook hits in the reports, those of the example where none are named. */
export async function check(file: string, options: CheckOptions): Promise<void> {
  const codebook = readCodebookFile(file);
  const { inputs } = await gather(options.on ?? [EXAMPLE], {});
  const reports = inputs.map((i) => makeReport(i));
  const checked = checkCodebook(codebook, reports);
  process.stdout.write(
    options.json ? canonicalJson(checked) : renderCodebookCheck(checked, reports, lookOf(options)),
  );
}
