// The sentence around a place, for views: a reader wants whole words, and a record holds no sentences.
import type { Report, Zone } from "../model/report.ts";
import type { Citation, Span } from "../model/span.ts";
import { cite } from "../text/cite.ts";

/** A stop, the marks that close with it, and a capital after it; not after an initial or a short title. */
const STOP =
  /(?<!(?:^|[\s(“"])(?:\p{Lu}\p{Ll}{0,3}|\p{L}\.\p{L}))[.!?…]["”’'»)\]]*\s+(?=["“‘'«([]?[\p{Lu}\p{N}])/gu;

/**
 * A function that returns the sentence of the report's text that holds a place, within its line; the whole line where it has
 * no stop. Each line is searched for stops once.
 */
export function sentencesAround(report: Report): (place: Span) => Citation {
  const kept = new Map<Zone, Span[]>();
  const sentencesOf = (zone: Zone): Span[] => {
    const known = kept.get(zone);
    if (known) return known;
    const made: Span[] = [];
    let start = zone.start;
    for (const m of report.text.slice(zone.start, zone.end).matchAll(STOP)) {
      const stop = zone.start + m.index;
      made.push({ start, end: stop + m[0].trimEnd().length });
      start = stop + m[0].length;
    }
    made.push({ start, end: zone.end });
    kept.set(zone, made);
    return made;
  };
  return (place) => {
    const zone = last(report.zones, place.start);
    const inside = zone && place.start < zone.end ? last(sentencesOf(zone), place.start) : undefined;
    let start = Math.min(inside?.start ?? place.start, place.start);
    let end = Math.max(inside?.end ?? place.end, place.end);
    while (start < place.start && /\s/.test(report.text[start]!)) start++;
    while (end > place.end && /\s/.test(report.text[end - 1]!)) end--;
    return cite(report, start, end);
  };
}

/** The last of the sorted spans that begins at or before the offset. */
function last<T extends Span>(spans: readonly T[], at: number): T | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}
