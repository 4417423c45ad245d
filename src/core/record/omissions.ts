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
    // By when they were certainly out: those before a report are then the first so many.
    const held = [...new Map(row.cited.map((c) => [c.report, c])).values()]
      .flatMap((c) => {
        const when = out.get(c.report) ?? null;
        return when === null ? [] : [{ citation: c, latest: when.latest }];
      })
      .sort((a, b) => a.latest - b.latest);
    if (held.length < MIN_OTHERS) continue;
    const holders = new Set(row.cited.map((c) => c.report));
    const whyOf = new Map<number, string | null>();
    for (const { report } of story.reports) {
      const now = out.get(report.id) ?? null;
      if (now === null || holders.has(report.id) || !report.complete) continue;
      let earlier = 0;
      while (earlier < held.length && held[earlier]!.latest < now.earliest) earlier++;
      if (earlier < MIN_OTHERS) continue;
      if (!whyOf.has(earlier)) {
        const before = held.slice(0, earlier).map((h) => h.citation);
        whyOf.set(earlier, whyMissing(story, row.what, before));
      }
      const why = whyOf.get(earlier) ?? null;
      if (why !== null)
        found.push({ report: report.id, missing: row.id, why, rule: "told-before-by-others" });
    }
  }
  return found.sort((a, b) => byCodeUnit(a.report, b.report) || byCodeUnit(a.missing, b.missing));
}

/** Who told it before, in words; null where they are too few origins. */
function whyMissing(story: Story, what: string, before: readonly Citation[]): string | null {
  if (story.originsOf(before).length < MIN_OTHERS) return null;
  const names = before.map((c) => {
    const { publisher, file } = story.report(c.report).report;
    return publisher ?? file;
  });
  return `${what} told before by ${[...new Set(names)].sort(byCodeUnit).join(", ")}`;
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
