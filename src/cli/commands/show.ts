// `readout show`: one kind of row of a record.
import { InvalidArgumentError } from "commander";
import { knownReports, type ReadoutRecord, recordAsOf, renderView, VIEWS } from "../../core/index.ts";
import { momentOf, sayLeftOut } from "../as-of.ts";
import { lookOf } from "../look.ts";
import { readRecord } from "../read-record.ts";

export interface ShowOptions {
  readonly asOf?: string;
  readonly plain?: boolean;
}

/** Prints one view of the record in a file. */
export function show(file: string, view: string, options: ShowOptions): void {
  if (!Object.hasOwn(VIEWS, view)) {
    process.stderr.write(`readout: no view '${view}'; there are ${Object.keys(VIEWS).join(", ")}\n`);
    throw new InvalidArgumentError(view);
  }
  process.stdout.write(renderView(recordIn(file, options), view, lookOf(options)));
}

function recordIn(file: string, options: ShowOptions): ReadoutRecord {
  const moment = options.asOf === undefined ? null : momentOf(options.asOf);
  const record = readRecord(file);
  if (moment === null) return record;
  sayLeftOut(knownReports(record.reports, moment), moment);
  return recordAsOf(record, moment);
}
