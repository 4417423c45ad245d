// Dates, times, durations and sets in a report's text, in EDTF where the text and its date fix them.
import type { TimeExpression } from "../../model/annotation.ts";
import type { Reading } from "../../model/reading.ts";
import type { Report, Zone } from "../../model/report.ts";
import type { MaybeTrace } from "../../model/trace.ts";
import { type Anchor, anchorOf, publicationOf } from "./anchor.ts";
import { dayText } from "./calendar.ts";
import { AMOUNT_FINDERS } from "./en/amounts.ts";
import { DATE_FINDERS } from "./en/dates.ts";
import { directionAt } from "./en/direction.ts";
import { RELATIVE_FINDERS } from "./en/relative.ts";
import { AROUND, type Candidate, matchAt } from "./finder.ts";
import { type FinderChoice, finderChoice, type Search } from "./finder-choice.ts";
import { type LiveStamp, liveStamps } from "./live-stamps.ts";
import { type Expression, refine, withoutOverlaps } from "./refine.ts";
import { type Context, type Focus, focusOf, type Resolved, resolve } from "./resolve.ts";

const FINDERS: Readonly<Record<string, FinderChoice>> = {
  en: finderChoice([...DATE_FINDERS, ...RELATIVE_FINDERS, ...AMOUNT_FINDERS]),
};
/** Zones whose times are the report's; a dateline is no sentence, but it has a date. */
const READ: ReadonlySet<Zone["kind"]> = new Set([
  "headline",
  "deck",
  "heading",
  "related",
  "caption",
  "body",
  "dateline",
]);

/**
 * The time expressions of a report, sorted by place, none overlapping. Relative ones are resolved against the report's
 * dateline or date of publication, never against another day: without either they stay words. A report in a language
 * without rules has none.
 */
export function findTimes(report: Report, reading: Reading, trace: MaybeTrace): TimeExpression[] {
  const searchesIn = FINDERS[report.language.split("-")[0]!];
  if (!searchesIn) return [];
  const state = new Resolving(reading, anchorOf(report));
  // A dateline is not told from itself.
  const ofDatelines = new Resolving(reading, publicationOf(report));
  const stamps = new Map(liveStamps(report).map((stamp) => [stamp.zone, stamp]));
  const found: TimeExpression[] = [];
  for (const zone of report.zones) {
    const stamp = stamps.get(zone);
    if (stamp) {
      const { start, end } = zone;
      const exact = report.text.slice(start, end);
      state.anchor = { day: stamp.day, from: "published" };
      state.stamp = stamp;
      found.push({
        start,
        end,
        exact,
        value: stamp.value,
        type: "time",
        anchor: "published",
        rule: "live-stamp",
      });
    }
    if (!READ.has(zone.kind)) continue;
    const searches = searchesIn(reading, zone);
    if (searches.length === 0) continue;
    const candidates = withoutOverlaps(candidatesIn(report.text, zone, searches, trace), trace);
    const expressions = refine(report.text, zone.start, candidates);
    expressions.forEach((e, i) => {
      const { value, anchor } = (zone.kind === "dateline" ? ofDatelines : state).resolve(
        e,
        expressions,
        i,
        zone.start,
      );
      const { start, end, type, rule } = e;
      trace?.({ stage: "times", rule, outcome: "kept", why: value ?? "open", start, end });
      found.push({ start, end, exact: report.text.slice(start, end), value, type, anchor, rule });
    });
  }
  return found;
}

function candidatesIn(text: string, zone: Zone, searches: readonly Search[], trace: MaybeTrace): Candidate[] {
  // No-break and thin spaces are spaces to the patterns; the offsets stay.
  const line = text.slice(zone.start, zone.end).replace(/[\u00a0\u2009\u202f]/g, " ");
  const found: Candidate[] = [];
  for (const { finder, places } of searches) {
    let after = 0;
    for (let k = places.length - 1; k >= 0; k--) {
      const place = places[k]!;
      const m = place < after ? null : matchAt(finder, line, place);
      if (!m) continue;
      after = place + m[0].length;
      const around = {
        before: line.slice(Math.max(0, place - AROUND), place),
        after: line.slice(after, after + AROUND),
      };
      const read = finder.read(m, around);
      const [start, end] = [zone.start + place, zone.start + after];
      if (read) found.push({ ...read, start, end, rule: finder.name });
      else
        trace?.({ stage: "times", rule: finder.name, outcome: "dropped", why: "no time here", start, end });
    }
  }
  return found;
}

/** True where a quotation mark of the line is open before `at`. */
function isQuoted(text: string, lineStart: number, at: number): boolean {
  const before = text.slice(Math.max(lineStart, at - QUOTE_REACH), at);
  const curly = Math.max(before.lastIndexOf("“"), before.lastIndexOf("``"));
  if (curly > Math.max(before.lastIndexOf("”"), before.lastIndexOf("''"))) return true;
  return before.split('"').length % 2 === 0;
}
/** True where it makes a difference whether the words are quoted: for "today" and its like. */
function minds(meaning: Expression["meaning"]): boolean {
  return meaning.kind === "unit" && meaning.unit === "day";
}
/** How far back an opening mark is looked for, in code units. */
const QUOTE_REACH = 600;
/** How far from a clock time its day may stand in the sentence, in code units. */
const CLOCK_REACH = 60;
/** How many sentences back a date is still the one spoken of. */
const FOCUS_SENTENCES = 3;

/** Resolves the expressions of a report in the order of the text, minding the date spoken of last. */
class Resolving {
  readonly reading: Reading;
  /** The stamp of the entry of a live blog. */
  stamp: LiveStamp | null = null;
  /** Moved on by the stamps of a live blog. */
  anchor: Anchor | null;
  private focus: { readonly at: Focus; readonly sentence: number } | null = null;
  private quarter: Focus | null = null;

  constructor(reading: Reading, anchor: Anchor | null) {
    this.reading = reading;
    this.anchor = anchor;
  }

  resolve(e: Expression, all: readonly Expression[], i: number, lineStart: number): Resolved {
    const token = this.reading.tokenAt(e.start);
    const sentence = this.reading.sentenceOf(token);
    const clockDay = e.meaning.kind === "clock" ? this.clockDay(e, all, i, lineStart, sentence) : null;
    const near = this.focus && sentence - this.focus.sentence <= FOCUS_SENTENCES ? this.focus.at : null;
    const resolved = resolve(e.meaning, {
      anchor: this.anchor,
      ...this.direction(e, lineStart),
      focus: near,
      quarter: this.quarter,
      quoted: minds(e.meaning) && isQuoted(this.reading.text, lineStart, e.start),
      clockDay,
    });
    const focus = focusOf(resolved);
    if (focus) this.focus = { at: focus, sentence };
    // The quarter that a report is about is the first that it names; one of another year is there to compare.
    const { meaning } = e;
    if (
      focus?.quarter &&
      this.quarter === null &&
      meaning.kind === "calendar" &&
      meaning.yearShift === undefined
    )
      this.quarter = focus;
    return resolved;
  }

  private direction(e: Expression, lineStart: number): Pick<Context, "direction" | "verbless"> {
    const { meaning } = e;
    const told =
      meaning.kind === "weekday" ||
      (meaning.kind === "calendar" && meaning.year === undefined) ||
      (meaning.kind === "unit" && meaning.unit === "weekend") ||
      meaning.kind === "overnight";
    const direction = told ? this.tense(e, lineStart) : 0;
    return { direction: direction ?? 0, verbless: direction === null };
  }

  /** The day told with the clock time, else another day near it in its sentence; a day of another sentence may be another day. */
  private clockDay(
    e: Expression,
    all: readonly Expression[],
    i: number,
    lineStart: number,
    sentence: number,
  ): Resolved | null {
    const asDay = (meaning: Expression["meaning"], at: Expression): Resolved =>
      resolve(meaning, {
        anchor: this.anchor,
        ...this.direction({ ...at, meaning }, lineStart),
        focus: null,
        quarter: null,
        quoted: false,
        clockDay: null,
      });
    if (e.clockDay) return asDay(e.clockDay, e);
    const inSentence = all
      .map((other, k) => ({ other, distance: Math.abs(k - i) }))
      .filter(
        ({ other }) => other !== e && this.reading.sentenceOf(this.reading.tokenAt(other.start)) === sentence,
      )
      .filter(
        ({ other }) => other.type !== "duration" && other.type !== "set" && other.meaning.kind !== "clock",
      )
      .filter(({ other }) => Math.max(other.start - e.end, e.start - other.end) <= CLOCK_REACH)
      .sort((a, b) => a.distance - b.distance)
      .map(({ other }) => asDay(other.meaning, other))
      .find((r) => focusOf(r)?.day !== undefined);
    return inSentence ?? this.dayBeforeStamp(e, lineStart);
  }

  /** What an entry of a live blog tells as past was on the last day with that time before its stamp. */
  private dayBeforeStamp(e: Expression, lineStart: number): Resolved | null {
    if (!this.stamp || e.meaning.kind !== "clock" || this.tense(e, lineStart) !== -1) return null;
    const { day, minutes } = this.stamp;
    const earlier = e.meaning.hour * 60 + e.meaning.minute <= minutes;
    return { value: dayText(earlier ? day : day - 1), anchor: "published" };
  }

  private tense(e: Expression, lineStart: number): -1 | 0 | 1 | null {
    const { text } = this.reading;
    const before = text.slice(Math.max(lineStart, e.start - AROUND), e.start);
    return directionAt(
      this.reading,
      this.reading.tokenAt(e.start),
      before,
      text.slice(e.end, e.end + AROUND),
    );
  }
}
