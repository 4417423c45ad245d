// `--as-of`: the moment asked for, and what it leaves out.
import { InvalidArgumentError } from "commander";
import { type KnownReports, type Moment, readMoment } from "../core/index.ts";
import { ReadoutError } from "../ingest/readout-error.ts";
import { complain } from "./failure.ts";

/** The moment that a text names. Wrong usage where it names none. */
export function momentOf(text: string): Moment {
  const moment = readMoment(text);
  if (moment) return moment;
  complain(`--as-of ${text}: no date or time such as 2026-10-22 or 2026-10-22T18:00+02:00`);
  throw new InvalidArgumentError(text);
}

/** Says on standard error what is left out, one line a note. Throws ReadoutError where no report is left. */
export function sayLeftOut(known: KnownReports<unknown>, moment: Moment): void {
  for (const note of known.notes) complain(note.message);
  if (known.kept.length === 0)
    throw new ReadoutError("no-reports", `no report that was certainly published by ${moment.text}`);
}
