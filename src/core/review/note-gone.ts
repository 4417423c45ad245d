// Articles that are gone from their address, as notes of the record. The time of the look stands in the workspace: no clock is in a record.
import type { ReadoutRecord } from "../model/record.ts";
import { GONE } from "../model/report.ts";
import { byCodeUnit } from "../text/normalise.ts";

/** The record with a note on each of the reports, by what the server answered (404 or 410). */
export function noteGone(record: ReadoutRecord, gone: ReadonlyMap<string, number>): ReadoutRecord {
  const notes = record.reports.flatMap(({ id, file }) => {
    const status = gone.get(id);
    return status === undefined
      ? []
      : [{ code: GONE, message: `${file}: no longer at its address (${status})`, report: id }];
  });
  if (notes.length === 0) return record;
  return { ...record, notes: [...notes.sort((a, b) => byCodeUnit(a.report, b.report)), ...record.notes] };
}
