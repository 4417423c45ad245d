// What a time expression says, before it is held against a date: *known* parts only, nothing resolved.

export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century";

/** A part of a calendar that the words name themselves. */
export interface CalendarMeaning {
  readonly kind: "calendar";
  readonly year?: number | undefined;
  /** The year by its distance from this one: "January last year" −1. */
  readonly yearShift?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** Last day of a run of days in the month. */
  readonly dayTo?: number | undefined;
  readonly quarter?: number | undefined;
  readonly half?: number | undefined;
  /** True for the week that holds the day. */
  readonly week?: boolean | undefined;
  /** True for "the 1988 quarter": the quarter that the report is about, in that year. */
  readonly thatQuarter?: boolean | undefined;
  /** 0 spring to 3 winter. */
  readonly season?: number | undefined;
  readonly holiday?: string | undefined;
  /** −1 "last", 0 "this", 1 "next", before a month, a season or a holiday. */
  readonly shift?: number | undefined;
}
/** A weekday; `shift` −1 "last", 0 "this", 1 "next"; `week` the same of "Friday last week". */
export interface WeekdayMeaning {
  readonly kind: "weekday";
  /** 0 Monday to 6 Sunday. */
  readonly weekday: number;
  readonly shift?: number | undefined;
  readonly week?: number | undefined;
}
export type Meaning =
  | CalendarMeaning
  | WeekdayMeaning
  /** The unit that holds the reference day, moved: "last week" −1; `from` the report's date or the date last spoken of. */
  | { readonly kind: "unit"; readonly unit: Unit; readonly offset: number; readonly from: "anchor" | "focus" }
  /** So many units from the reference day: "two weeks ago" −2. `n` null: the words do not say how many. */
  | {
      readonly kind: "distance";
      readonly unit: Unit;
      readonly n: number | null;
      readonly from: "anchor" | "focus";
    }
  /** What the date last spoken of is: "the quarter", "that day". */
  | { readonly kind: "same"; readonly unit: Unit }
  | { readonly kind: "decade"; readonly decade: number }
  | { readonly kind: "century"; readonly century: number }
  | { readonly kind: "years"; readonly from: number; readonly to: number }
  /** A night that belongs to two days. */
  | { readonly kind: "overnight" }
  | { readonly kind: "clock"; readonly hour: number; readonly minute: number; readonly zone: string }
  /** `value` in ISO 8601, null where no number is given. */
  | { readonly kind: "duration"; readonly value: string | null }
  | { readonly kind: "set"; readonly value: string | null }
  /** Past, present or future, and no more is said. */
  | { readonly kind: "vague" };
