// `readout diff`: what changed from one record to another.
import { canonicalJson, findChanges, renderChanges } from "../../core/index.ts";
import { ReadoutError } from "../../ingest/readout-error.ts";
import { lookOf } from "../look.ts";
import { readRecord } from "../read-record.ts";

/** Exit code for records that are not the same. */
const CHANGED = 3;

export interface DiffOptions {
  readonly json?: boolean;
  readonly all?: boolean;
  readonly plain?: boolean;
}

/** Prints the changes from one record to another; the exit code is 3 if there are any. */
export function diff(older: string, newer: string, options: DiffOptions): void {
  if (older === "-" && newer === "-")
    throw new ReadoutError("twice-standard-input", "only one of the two records can be standard input");
  const old = readRecord(older);
  const now = readRecord(newer);
  const changes = findChanges(old, now);
  process.stdout.write(
    options.json
      ? canonicalJson(changes)
      : renderChanges(changes, old, now, lookOf(options), options.all === true),
  );
  if (changes.rows.length > 0 || changes.reports.length > 0) process.exitCode = CHANGED;
}
