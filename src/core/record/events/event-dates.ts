// When an event was, as a fact: the days that two reports or more give for it, each in its own words.
import type { Fact, FactValue } from "../../model/record.ts";
import type { Citation } from "../../model/span.ts";
import { overlaps, sortedCitations } from "../../text/cite.ts";
import { contentId } from "../../text/hash.ts";
import { byCodeUnit } from "../../text/normalise.ts";
import { citeSpan } from "../phrases.ts";
import type { Story } from "../story.ts";
import { datesMeet } from "./cluster-events.ts";
import type { EventMention } from "./event-mention.ts";
import { type Tellings, whatOf } from "./find-events.ts";

/** A day, perhaps with a time, or a month: what a date is that others can be held against. */
const DATE = /^\d{4}-\d{2}(?:-\d{2})?(?:T|$)/;
const TOLERANCE = "a month holds its days";

/**
 * The days of events that reports of two outlets or more give, a fact an event. What somebody said is left out, for each
 * report says when; so is an event of whose days another fact of `known` tells already.
 */
export function eventDates(story: Story, tellings: readonly Tellings[], known: readonly Fact[]): Fact[] {
  const told = known.filter((f) => f.slot === "date").map((f) => f.values.flatMap((v) => v.evidence));
  return tellings.flatMap((group) => {
    const dated = group.filter((m) => m.kind !== "statement" && ownDay(story, m) !== null);
    if (new Set(dated.map((m) => m.report)).size < 2) return [];
    const byDay = new Map<string, Citation[]>();
    for (const m of dated) {
      const day = ownDay(story, m)!;
      byDay.set(day, [...(byDay.get(day) ?? []), citeSpan(story.report(m.report), m.time!)]);
    }
    const values = [...byDay]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([value, citations]): FactValue => {
        const evidence = sortedCitations(citations);
        return { value, text: evidence[0]!.exact, evidence, origins: story.originsOf(evidence) };
      });
    const evidence = values.flatMap((v) => v.evidence);
    const shared = (list: readonly Citation[]) =>
      evidence.filter((c) => list.some((x) => overlaps(x, c))).length;
    if (told.some((list) => shared(list) > 1)) return [];
    return [
      {
        id: contentId("f", "date", evidence),
        slot: "date" as const,
        about: `day: ${whatOf(story, group)}`,
        agree: values.every((v) => values.every((w) => datesMeet(String(v.value), String(w.value)))),
        tolerance: TOLERANCE,
        values,
        rule: "day-of-an-event",
      },
    ];
  });
}

/** The day that the sentence of a telling gives for it; null where it is borrowed from elsewhere or open. */
function ownDay(story: Story, m: EventMention): string | null {
  const { reading } = story.report(m.report);
  if (!m.time?.value || m.time.value.endsWith("~") || !DATE.test(m.time.value)) return null;
  if (reading.sentenceOf(reading.tokenAt(m.time.start)) !== m.sentence) return null;
  return m.time.value.slice(0, 10);
}
