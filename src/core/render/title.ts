// What a record is called where nobody gave it a name, and what it stands on in a line.
import { count } from "./count.ts";
import { formatEdtf } from "./format-time.ts";
import type { RecordIndex } from "./index-record.ts";

/** The meeting that most is told of, those that took place before others; or how many reports there are. */
export function titleOf(index: RecordIndex): string {
  const met = [...index.record.events]
    .filter((e) => e.kind === "meeting")
    .sort(
      (a, b) =>
        Number(b.status === "happened") - Number(a.status === "happened") ||
        b.evidence.length - a.evidence.length,
    )[0];
  const title =
    met && met.evidence.length > 1 ? met.what : `Readout of ${count(index.reports.length, "report")}`;
  return title.slice(0, 1).toUpperCase() + title.slice(1);
}

/** "6 reports · 5 outlets · 4 independent origins · 21 Oct 2026 to 23 Oct 2026". */
export function standsOn(index: RecordIndex): string {
  const outlets = new Set(index.reports.map((r) => index.outlet(r.id))).size;
  const days = index.reports.flatMap((r) =>
    r.published === null ? [] : [formatEdtf(r.published.slice(0, 10))],
  );
  const [first, last] = [days[0], days[days.length - 1]];
  const span = first === undefined ? [] : [first === last ? first : `${first} to ${last}`];
  const origins = index.record.origins.length;
  return [
    count(index.reports.length, "report"),
    count(outlets, "outlet"),
    ...(origins > 0 ? [count(origins, "independent origin")] : []),
    ...span,
  ].join(" · ");
}
