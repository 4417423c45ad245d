// `--since`: the record of the last time, in a file, or the same record as it was known at a day.
import { existsSync } from "node:fs";
import { type ReadoutRecord, readMoment, recordAsOf } from "../core/index.ts";
import { readRecord } from "./read-record.ts";

/** The older record that `--since` names. Throws ReadoutError where it is neither a record nor a time. */
export function olderRecord(since: string, record: ReadoutRecord): ReadoutRecord {
  const moment = existsSync(since) ? null : readMoment(since);
  return moment ? recordAsOf(record, moment) : readRecord(since);
}
