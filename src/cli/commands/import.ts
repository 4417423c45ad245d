// `readout import`: annotations that others made of the reports of a record.
import { canonicalJson, type ReadAnnotations, readAnnotations } from "../../core/index.ts";
import { ReadoutError } from "../../ingest/readout-error.ts";
import { readJson, readRecord } from "../read-record.ts";
import { writeFile } from "../write-file.ts";

export interface ImportOptions {
  readonly out?: string;
}

/** Prints what the Web Annotations in a file are to a record: rows it has, candidate rows, decisions, orphans; as JSON, with a line that counts. */
export function importAnnotations(file: string, annotations: string, options: ImportOptions): void {
  if (file === "-" && annotations === "-")
    throw new ReadoutError("twice-standard-input", "only one of the two files can be standard input");
  const record = readRecord(file);
  const read = fromJson(annotations, readJson(annotations), record);
  const json = canonicalJson({ schema: "readout-import/1", ...read });
  if (options.out === undefined || options.out === "-") process.stdout.write(json);
  else writeFile(options.out, json);
  const { same, candidates, decisions, orphans } = read;
  process.stderr.write(
    `readout: ${same.length} rows are there already, ${candidates.length} candidate rows, ${decisions.length} decisions, ${orphans.length} orphans\n`,
  );
}

function fromJson(
  path: string,
  value: unknown,
  record: Parameters<typeof readAnnotations>[1],
): ReadAnnotations {
  try {
    return readAnnotations(value, record);
  } catch (error) {
    if (error instanceof TypeError) throw new ReadoutError("not-annotations", `${path}: ${error.message}`);
    throw error;
  }
}
