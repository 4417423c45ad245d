// Values that a person set put into a row, in the shape that the record has.
import type { Dispute, DisputeReading, EventRow } from "../model/record.ts";
import type { ReviewList } from "../model/review.ts";
import type { Citation } from "../model/span.ts";
import { overlaps } from "../text/cite.ts";
import { byCodeUnit } from "../text/normalise.ts";
import type { AnyRow } from "./row-key.ts";

type Values = Readonly<Record<string, unknown>>;

/** A value of `readings`, loaded. */
export interface ReadingValue {
  readonly at: Citation;
  readonly stance?: DisputeReading["stance"];
  readonly by?: string | null;
}

/** The row with the values; null where they do not fit it. */
export function setFields(list: ReviewList, row: AnyRow, values: Values): AnyRow | null {
  if (list === "quotations" && "report" in row) {
    const words = [values["content"] ?? [], values["cue"] ?? [], values["source"] ?? []].flat() as Citation[];
    // A statement is one report's.
    if (words.some((c) => c.report !== row.report)) return null;
  }
  if (list === "disputes" && values["readings"])
    return withReadings({ ...row, ...values, readings: (row as Dispute).readings } as Dispute, values);
  if (list === "events") return withEvent(row as EventRow, values);
  return { ...row, ...values } as AnyRow;
}

function withReadings(row: Dispute, values: Values): Dispute | null {
  let { readings } = row;
  for (const { at, stance, by } of values["readings"] as ReadingValue[]) {
    const has = (r: DisputeReading) => r.evidence.some((c) => overlaps(c, at));
    if (!readings.some(has)) return null;
    readings = readings.map((r) =>
      has(r) ? { ...r, ...(stance === undefined ? {} : { stance }), ...(by === undefined ? {} : { by }) } : r,
    );
  }
  return { ...row, readings };
}

function withEvent(row: EventRow, values: Values): EventRow {
  const { when, participants, ...rest } = values;
  const reports = [...new Set(row.evidence.map((c) => c.report))].sort(byCodeUnit);
  return {
    ...row,
    ...rest,
    ...(when === undefined ? {} : { when: timeOf(row, when as string | null) }),
    ...(participants === undefined
      ? {}
      : {
          participants: (participants as string[]).map(
            (entity) => row.participants.find((p) => p.entity === entity) ?? { entity, reports },
          ),
        }),
  };
}

function timeOf(row: EventRow, value: string | null): EventRow["when"] {
  const { text, anchor } = row.when;
  return { text, value, anchor: value === null ? "none" : anchor === "none" ? "explicit" : anchor };
}
