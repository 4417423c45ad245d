// From what the finders matched to the expressions of a line: the longest of those that overlap, with the words that
// belong to them, and neighbours that are one expression.
import type { MaybeTrace } from "../../model/trace.ts";
import { LEFT_OF_AMOUNT, LEFT_OF_DATE, RIGHT_OF_AMOUNT } from "./en/modifiers.ts";
import type { Candidate } from "./finder.ts";
import type { CalendarMeaning, WeekdayMeaning } from "./meaning.ts";

/** A clock time with the day that it was told with. */
export interface Expression extends Candidate {
  readonly clockDay?: CalendarMeaning | WeekdayMeaning | Candidate["meaning"];
}

/** The candidates that stand: of two that overlap the longer, then the earlier in the tables. Sorted by place. */
export function withoutOverlaps(candidates: readonly Candidate[], trace: MaybeTrace): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const ranked = candidates
    .map((candidate, rank) => ({ candidate, rank }))
    .sort(
      (a, b) =>
        b.candidate.end - b.candidate.start - (a.candidate.end - a.candidate.start) ||
        a.rank - b.rank ||
        a.candidate.start - b.candidate.start,
    );
  const taken = new Map<number, Candidate>();
  const kept: Candidate[] = [];
  for (const { candidate: c } of ranked) {
    // What is kept is longer, so that it holds an end of whatever it overlaps.
    const other = taken.get(c.start) ?? taken.get(c.end - 1);
    if (!other) {
      kept.push(c);
      for (let i = c.start; i < c.end; i++) taken.set(i, c);
    } else if (other.start !== c.start || other.end !== c.end) {
      const { rule, start, end } = c;
      trace?.({ stage: "times", rule, outcome: "dropped", why: `within ${other.rule}`, start, end });
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

const isDay = (c: Candidate) =>
  c.meaning.kind === "weekday" ||
  (c.meaning.kind === "calendar" && c.meaning.day !== undefined) ||
  (c.meaning.kind === "unit" && c.meaning.unit === "day");

/** The expressions with their modifiers ("nearly", "the end of") and with days and clock times put together. */
export function refine(text: string, lineStart: number, candidates: readonly Candidate[]): Expression[] {
  const grown = candidates.map((c) => grow(text, lineStart, c));
  const merged: Expression[] = [];
  for (const c of grown) {
    const previous = merged.at(-1);
    if (!previous || previous.end > c.start) {
      if (!previous || previous.end <= c.start) merged.push(c);
      continue;
    }
    const between = text.slice(previous.end, c.start);
    if (previous.meaning.kind === "clock" && isDay(c) && /^,? (?:on )?$/.test(between)) {
      merged[merged.length - 1] = { ...previous, end: c.end, type: "time", clockDay: c.meaning };
    } else if (c.meaning.kind === "clock" && isDay(previous) && /^,? (?:at )?$/.test(between)) {
      merged[merged.length - 1] = { ...c, start: previous.start, clockDay: previous.meaning };
    } else merged.push(c);
  }
  return merged;
}

function grow(text: string, lineStart: number, c: Candidate): Candidate {
  const before = text.slice(Math.max(lineStart, c.start - 40), c.start);
  const { kind } = c.meaning;
  const amount = kind === "duration" || kind === "distance";
  const left = (amount ? LEFT_OF_AMOUNT : kind === "vague" || kind === "set" ? null : LEFT_OF_DATE)?.exec(
    before,
  );
  const right =
    amount && text.startsWith(" or ", c.end) ? RIGHT_OF_AMOUNT.exec(text.slice(c.end, c.end + 20)) : null;
  const possessive = c.end - c.start > 2 && /^['’]s$/.test(text.slice(c.end - 2, c.end));
  const start = c.start - (left?.[0].length ?? 0);
  const end = right ? c.end + right[0].length : possessive ? c.end - 2 : c.end;
  return start === c.start && end === c.end ? c : { ...c, start, end };
}
