// Which days and numbers the beginning of a report names, and how far those of two clusters agree. Words tell what kind of event it is;
// the day and the count tell which one: of two robberies in one town seldom both fall on a Monday with four robbers.
import type { ReadReport } from "../model/annotation.ts";
import { termOf, weekdayOf } from "./term.ts";

/** The event's own day stands at the beginning; what follows is background. 3 to 8 sentences do about as well. */
const LEAD_SENTENCES = 5;
/** Classes of keys by their first letter, each with what it is worth where it agrees or clashes wholly. Half or a third more of each does about as well. */
const CLASSES = [
  { letter: "w", worth: 0.3 },
  { letter: "d", worth: 0.3 },
  { letter: "y", worth: 0.3 },
  { letter: "n", worth: 0.15 },
];
/** Where so many pairs of reports of two clusters share a key they neither agree nor clash. 0.25 to 0.5 do about as well. */
const NEITHER = 0.35;
/** So many reports that name a key, in the cluster with fewer of them, count half of what many do. */
const HALF_SURE = 1;

/**
 * What the beginning of a report names, sorted and parted by blanks: weekdays (Monday is 1), days of a month, years, and numbers of two figures
 * or more: "d09-18 n108 w3 y2013".
 */
export function calendarOf({ report, reading, annotation }: ReadReport): string {
  const keys = new Set<string>();
  const lead = reading.sentences.slice(0, LEAD_SENTENCES);
  const end = lead.at(-1)?.end ?? report.text.length;
  const times = annotation.times.filter((t) => t.start < end);
  for (const time of times) {
    const date = /^(\d{4})(?:-(\d\d)-(\d\d))?/.exec(time.value ?? "");
    if (!date) continue;
    if (date[2] !== undefined) keys.add(`d${date[2]}-${date[3]}`);
    // A year that was worked out from the date of publication is that of all reports of its time.
    if (time.anchor === "explicit") keys.add(`y${date[1]}`);
  }
  for (const sentence of lead)
    for (let i = sentence.first; i < sentence.last; i++) {
      const word = reading.word(i);
      const day = weekdayOf(word);
      if (day !== null) keys.add(`w${day}`);
      const number = termOf(word);
      const start = reading.tokens.starts[i]!;
      // "09" is a piece of an address, a clock or a code.
      const counts = /^[1-9][\d.,]+$/.test(number) && !times.some((t) => t.start <= start && start < t.end);
      if (counts) keys.add(`n${number}`);
    }
  return [...keys].sort().join(" ");
}

/** The keys of a cluster by class: how many reports name each, and how many any. */
export type Calendar = readonly { named: number; readonly of: Map<string, number> }[];

/** The calendar of one report, from its sketch. */
export function calendarFrom(keys: string): Calendar {
  const all = keys === "" ? [] : keys.split(" ");
  return CLASSES.map(({ letter }) => {
    const own = all.filter((k) => k.startsWith(letter));
    return { named: own.length > 0 ? 1 : 0, of: new Map(own.map((k) => [k, 1])) };
  });
}

/** Takes the second calendar into the first. */
export function addCalendar(into: Calendar, more: Calendar): void {
  more.forEach(({ named, of }, c) => {
    into[c]!.named += named;
    for (const [key, n] of of) into[c]!.of.set(key, (into[c]!.of.get(key) ?? 0) + n);
  });
}

/** How far two clusters agree in their days and numbers: above 0 where they do, below where they clash, 0 where one names none. */
export function agreement(a: Calendar, b: Calendar): number {
  let sum = 0;
  CLASSES.forEach(({ worth }, c) => {
    const [x, y] = [a[c]!, b[c]!];
    const least = Math.min(x.named, y.named);
    if (least === 0) return;
    const [few, many] = x.of.size <= y.of.size ? [x, y] : [y, x];
    // The chance that a report of one and a report of the other share a key.
    let none = 1;
    for (const [key, n] of few.of) none *= 1 - (n / few.named) * ((many.of.get(key) ?? 0) / many.named);
    const over = 1 - none - NEITHER;
    sum += (worth * (over / (over > 0 ? 1 - NEITHER : NEITHER)) * least) / (least + HALF_SURE);
  });
  return sum;
}
