// Which finders a line is worth searching with, and where: those whose words it holds, from the words that they begin with.
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { remembering } from "../../text/remember.ts";
import type { Finder } from "./finder.ts";

/** A finder with its pattern for one place, and the places of a line, in order, where a match may begin. */
export interface Search {
  readonly finder: Finder;
  /** Sticky: it matches at its `lastIndex` or not at all. */
  readonly pattern: RegExp;
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

/**
 * The choice among these finders. What a word serves is worked out once for each distinct word: news repeats itself, and to
 * search every line for every class, or all of a line, costs more than all that is found.
 */
export function finderChoice(finders: readonly Finder[]): FinderChoice {
  const needs = [...new Set(finders.flatMap((f) => f.needs))];
  const wanted = finders.map((f) => f.needs.map((n) => needs.indexOf(n)));
  const sticky = finders.map((f) => new RegExp(f.pattern.source, "iuy"));
  const openedBy = new Map<string, number[]>();
  finders.forEach(({ opens }, f) => {
    for (const word of new Set(opens.split(" "))) openedBy.set(word, [...(openedBy.get(word) ?? []), f]);
  });
  const served = remembering(({ form }): Served => {
    const needed = needs.flatMap((n, k) => (n.test(form) ? [k] : []));
    const begins = [...form.matchAll(BEGINNING)].flatMap((m) => {
      const found = openedBy.get(/\d/.test(m[0]) ? "0" : m[0].toLowerCase());
      return found ? [{ at: m.index, finders: found }] : [];
    });
    return needed.length > 0 || begins.length > 0 ? { needs: needed, begins } : NOTHING;
  });
  const held = new Uint8Array(needs.length);
  return (reading, line) => {
    const { starts, length } = reading.tokens;
    held.fill(0);
    const beginning: number[] = [];
    let any = false;
    const first = reading.tokenAt(line.start);
    for (let i = first; i < length && starts[i]! < line.end; i++) {
      const word = served(reading.entry(i));
      if (word === NOTHING) continue;
      for (let k = 0; k < word.needs.length; k++) {
        held[word.needs[k]!] = 1;
        any = true;
      }
      if (word.begins.length > 0) beginning.push(i);
    }
    if (!any || beginning.length === 0) return NONE;
    const places = wanted.map((numbers) => (numbers.every((k) => held[k] === 1) ? ([] as number[]) : null));
    for (const i of beginning)
      for (const { at, finders: some } of served(reading.entry(i)).begins)
        for (const f of some) places[f]?.push(starts[i]! + at - line.start);
    const searches: Search[] = [];
    places.forEach((list, f) => {
      if (list && list.length > 0) searches.push({ finder: finders[f]!, pattern: sticky[f]!, places: list });
    });
    return searches;
  };
}
const NONE: readonly Search[] = [];
