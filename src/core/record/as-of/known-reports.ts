// Which reports a moment leaves.
import type { Note } from "../../model/report.ts";
import { byCodeUnit } from "../../text/normalise.ts";
import { knownAt, type Moment } from "./moment.ts";

/** A report, or what is handed over to make one. */
export interface Dated {
  readonly file: string;
  readonly published?: string | null;
}

/** The reports that were out at a moment, and what a reader should know of the others. */
export interface KnownReports<T> {
  readonly kept: readonly T[];
  /** One about the moment, one for each report that is kept out because nobody knows whether it was out. */
  readonly notes: readonly Note[];
}

/**
 * The reports that were out at the moment, in their order. A report without a date, or whose date does not tell, is kept out: what may have
 * been written later would show as known.
 */
export function knownReports<T extends Dated>(reports: readonly T[], moment: Moment): KnownReports<T> {
  const judged = reports.map((report) => ({ report, known: knownAt(report.published, moment) }));
  const later = judged.filter((j) => j.known === "later").length;
  const open = judged
    .filter((j) => j.known === "undated" || j.known === "unclear")
    .map(({ report, known }): Note => {
      const why =
        known === "undated"
          ? "no date of publication"
          : `published ${report.published}, which may be before or after ${moment.text}`;
      return { code: "as-of", message: `${report.file}: ${why}; left out`, report: null };
    })
    .sort((a, b) => byCodeUnit(a.message, b.message));
  const message = `as known at ${moment.text}: ${later} ${later === 1 ? "report" : "reports"} published later left out`;
  return {
    kept: judged.filter((j) => j.known === "known").map((j) => j.report),
    notes: [{ code: "as-of", message, report: null }, ...open],
  };
}
