// Which finders a line is worth searching with, and where: those whose words it holds, from the words that they begin with.
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { remembering } from "../../text/remember.ts";
import type { Finder } from "./finder.ts";

/** A finder with the places of a line, from the last to the first, where a match of it may begin. */
export interface Search {
  readonly finder: Finder;
  readonly places: readonly number[];
}

/** The searches for the finders whose `needs` the words of a line of the reading hold, in the order of the finders. */
export type FinderChoice = (reading: Reading, line: Span) => readonly Search[];

/** What a word serves: needs by number, and finders by number that may begin `at` an offset into it. */
interface Served {
  readonly needs: readonly number[];
  readonly begins: readonly { readonly at: number; readonly finders: readonly number[] }[];
}
const NOTHING: Served = { needs: [], begins: [] };
/** What a finder may begin with: it asks for no letter, digit or such sign before it (see `words`). */
const BEGINNING = /(?<![\p{L}\p{N}_$£€#])(?:\p{L}+|\d|['’‘])/gu;
/** The word that a match must hold stands within so many tokens of its beginning: long numbers in words have the most. */
const REACH = 24;

/**
 * The choice among these finders. What a word serves is worked out once for each distinct word: news repeats itself, and to
 * search every line for every class, or all of a line, costs more than all that is found.
 */
export function finderChoice(finders: readonly Finder[]): FinderChoice {
  // What a match must hold first, then the rest.
  const first = new Set(finders.map((f) => f.needs[0]!));
  const needs = [...new Set([...first, ...finders.flatMap((f) => f.needs)])];
  const wanted = finders.map((f) => f.needs.map((n) => needs.indexOf(n)));
  const mustHold = wanted.map((numbers) => numbers[0]!);
  const openedBy = new Map<string, number[]>();
  finders.forEach(({ opens }, f) => {
    for (const word of new Set(opens.split(" "))) openedBy.set(word, [...(openedBy.get(word) ?? []), f]);
  });
  const served = remembering(({ form }): Served => {
    const needed = needs.flatMap((n, k) => (n.test(form) ? [k] : []));
    const begins = [...form.matchAll(BEGINNING)].reverse().flatMap((m) => {
      const found = openedBy.get(/\d/.test(m[0]) ? "0" : m[0].toLowerCase());
      return found ? [{ at: m.index, finders: found }] : [];
    });
    return needed.length > 0 || begins.length > 0 ? { needs: needed, begins } : NOTHING;
  });
  // Where, going back from the end of a line, a word for each of the needs was last seen.
  const seen = new Float64Array(needs.length);
  return (reading, line) => {
    const { starts, length } = reading.tokens;
    const places: (number[] | undefined)[] = [];
    seen.fill(Number.POSITIVE_INFINITY);
    let nearest = Number.POSITIVE_INFINITY;
    const from = reading.tokenAt(line.start);
    let i = reading.tokenAt(line.end);
    if (i === length || starts[i]! >= line.end) i--;
    for (; i >= from; i--) {
      const word = served(reading.entry(i));
      if (word === NOTHING) continue;
      for (const k of word.needs) {
        seen[k] = i;
        if (k < first.size) nearest = i;
      }
      if (nearest - i > REACH) continue;
      for (const { at, finders: some } of word.begins)
        for (const f of some)
          if (seen[mustHold[f]!]! - i <= REACH) {
            places[f] ??= [];
            places[f].push(starts[i]! + at - line.start);
          }
    }
    const searches: Search[] = [];
    places.forEach((list, f) => {
      if (list && wanted[f]!.every((k) => seen[k]! < length))
        searches.push({ finder: finders[f]!, places: list });
    });
    return searches;
  };
}
