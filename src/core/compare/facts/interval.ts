// Between which values a stated amount or date lies, so that rough statements may agree and exact ones may not.

/** How a statement bounds its value. */
export type Bound = "exact" | "about" | "below" | "above" | "near-below";

/** The values a statement allows: low to high, and what it bounds. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  /** The number as stated, in the base unit. */
  readonly stated: number;
  /** How coarse the unit of time is that it is told in, in hours ("two months" are not 1,461 hours); 0 for all else: a number is what it says. */
  readonly grain: number;
}

/** "about 40" allows 36 to 44. */
const ROUGH = 0.1;
/** "more than a thousand" is not said of 1,600. */
const AT_MOST_OVER = 0.5;

const BOUNDS: ReadonlyMap<string, Bound> = new Map([
  ...["about", "around", "approximately", "roughly", "some", "an estimated", "estimated"].map(
    (w) => [w, "about"] as const,
  ),
  ...["nearly", "almost", "close to", "just under"].map((w) => [w, "near-below"] as const),
  ...[
    "more than",
    "over",
    "well over",
    "just over",
    "at least",
    "no fewer than",
    "no less than",
    "greater than",
    "as many as",
    "as much as",
  ].map((w) => [w, "above"] as const),
  ...["less than", "fewer than", "under", "up to", "at most", "no more than", "not more than"].map(
    (w) => [w, "below"] as const,
  ),
]);

/** The interval of a number with its qualifier; `grain` as in Interval. */
export function intervalOf(value: number, qualifier: string | null, grain: number): Interval {
  const bound = qualifier === null ? "exact" : (BOUNDS.get(qualifier) ?? "exact");
  const made = (low: number, high: number): Interval => ({ low, high, bound, stated: value, grain });
  switch (bound) {
    case "about":
      return made(value * (1 - ROUGH), value * (1 + ROUGH));
    case "near-below":
      return made(value * (1 - ROUGH), value);
    case "above":
      return made(value, value * (1 + AT_MOST_OVER));
    case "below":
      return made(0, value);
    default:
      return made(value, value);
  }
}

/**
 * True where both statements may be true of one thing. Two bounds of one kind are held number to number ("more than nine" against "more than
 * ten" is a clash); lengths of time in two units are as exact as the coarser unit. A number without a word that makes it rough is that number:
 * "1.4 billion" beside "1.375 billion" differs beyond what its words allow.
 */
export function agree(a: Interval, b: Interval): boolean {
  if (a.bound === b.bound && (a.bound === "below" || a.bound === "above")) return a.stated === b.stated;
  let [x, y] = [a, b];
  if (a.grain !== b.grain) {
    if (a.grain > b.grain && a.bound === "exact")
      x = { ...a, low: a.low - a.grain / 2, high: a.high + a.grain / 2 };
    if (b.grain > a.grain && b.bound === "exact")
      y = { ...b, low: b.low - b.grain / 2, high: b.high + b.grain / 2 };
  }
  return x.low <= y.high && y.low <= x.high;
}

/** In words, for the record. */
export const TOLERANCE =
  "“about” and its like ±10 %, “nearly” down to −10 %, “more than” up to +50 %, “up to” and “less than” as bounds; a length of time as exact as its coarser unit; a day lies within its week, an hour within its part of the day; all other numbers as they are";
