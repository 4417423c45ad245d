// Nouns that name an event by themselves.
import { EVENT_COMPOUNDS, EVENT_NOUNS } from "../../knowledge/en/event-words.ts";
import type { EventKind } from "../../model/record.ts";
import type { StoryReport } from "../story.ts";

/** The kind of event that the noun at a token names, or undefined. */
export function eventNoun(report: StoryReport, i: number): EventKind | undefined {
  const { reading } = report;
  if (!reading.tag(i).startsWith("NN")) return undefined;
  // "in March": a month.
  if (reading.lemma(i) === "march" && isTime(report, i)) return undefined;
  // "locker-room talk", "all the talk of war"
  if (reading.lemma(i) === "talk" && reading.tag(i) === "NN") return undefined;
  const kind = EVENT_NOUNS.get(reading.lemma(i));
  const before = i > 0 ? EVENT_COMPOUNDS.get(reading.lower(i - 1)) : undefined;
  if (reading.lemma(i) === "conference" && before !== "statement") return kind;
  if ((reading.lemma(i) === "call" || reading.lemma(i) === "conference") && before) return before;
  return kind;
}

function isTime({ annotation, reading }: StoryReport, i: number): boolean {
  const at = reading.tokens.starts[i]!;
  return annotation.times.some((t) => t.start <= at && at < t.end);
}
