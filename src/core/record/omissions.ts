// Omissions: what other outlets had when this report was published, and it has not. Only of complete texts, only where
// both times of publication are known: of a report without one nothing is claimed.
import type { Dispute, EventRow, Omission, Utterance } from "../model/record.ts";
import type { Citation } from "../model/span.ts";
import { byCodeUnit } from "../text/normalise.ts";
import type { Story } from "./story.ts";

/** Other reports, of as many origins, that must have a row before a report without it is said to leave it out. */
const MIN_OTHERS = 2;
const MINUTE = 1;
const DAY = 24 * 60 * MINUTE;
/** A time without an offset may be that of any zone. */
const ZONES = 14 * 60 * MINUTE;

/** Rows that can be left out. */
export interface Rows {
  readonly events: readonly EventRow[];
  readonly disputes: readonly Dispute[];
  readonly utterances: readonly Utterance[];
}

/** The omissions of a story, sorted by report and row. */
export function findOmissions(story: Story, rows: Rows): Omission[] {
  const found: Omission[] = [];
  const all: { id: string; what: string; cited: readonly Citation[] }[] = [
    ...rows.events
      .filter((e) => e.status === "happened" || e.status === "planned")
      .map((e) => ({ id: e.id, what: "event", cited: e.evidence })),
    ...rows.disputes.map((d) => ({
      id: d.id,
      what: "dispute",
      cited: d.readings.flatMap((r) => r.evidence),
    })),
    ...rows.utterances.map((u) => ({
      id: u.id,
      what: "utterance",
      cited: u.renderings.map((r) => r.citation),
    })),
  ];
  const out = new Map(story.reports.map((r) => [r.report.id, instants(r.report.published)]));
  for (const row of all) {
    const holders = new Set(row.cited.map((c) => c.report));
    if (holders.size < MIN_OTHERS) continue;
    const held = [...holders]
      .map((id) => story.report(id))
      .sort((a, b) => byCodeUnit(a.report.id, b.report.id));
    for (const report of story.reports) {
      if (holders.has(report.report.id) || !report.report.complete) continue;
      const now = out.get(report.report.id) ?? null;
      const earlier = held.filter((other) => wasOut(out.get(other.report.id) ?? null, now));
      if (earlier.length < MIN_OTHERS) continue;
      const origins = story.originsOf(row.cited.filter((c) => earlier.some((e) => e.report.id === c.report)));
      if (origins.length < MIN_OTHERS) continue;
      const names = earlier.map((e) => e.report.publisher ?? e.report.file).sort(byCodeUnit);
      found.push({
        report: report.report.id,
        missing: row.id,
        why: `${row.what} told before by ${[...new Set(names)].join(", ")}`,
        rule: "told-before-by-others",
      });
    }
  }
  return found.sort((a, b) => byCodeUnit(a.report, b.report) || byCodeUnit(a.missing, b.missing));
}

/** True where what came out at `a` was certainly published before what came out at `b`. */
function wasOut(a: Instants | null, b: Instants | null): boolean {
  return a !== null && b !== null && a.latest < b.earliest;
}

/** The minutes between which something was published. */
interface Instants {
  readonly earliest: number;
  readonly latest: number;
}

/** The earliest and latest minute that an ISO 8601 date or date and time may mean, or null. */
export function instants(published: string | null): Instants | null {
  const m = published?.match(
    /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/,
  );
  if (!m) return null;
  const day = Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3])) / 60_000;
  if (m[4] === undefined) return { earliest: day, latest: day + DAY - MINUTE };
  const at = day + Number(m[4]) * 60 + Number(m[5]);
  if (m[6] === undefined) return { earliest: at - ZONES, latest: at + ZONES };
  const offset =
    m[6] === "Z"
      ? 0
      : (m[6].startsWith("-") ? -1 : 1) * (Number(m[6].slice(1, 3)) * 60 + Number(m[6].slice(-2)));
  return { earliest: at - offset, latest: at - offset };
}
