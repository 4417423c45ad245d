// Which finders a line is worth searching with: those whose words it holds.
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { remembering } from "../../text/remember.ts";
import type { Finder } from "./finder.ts";

/** The finders whose `needs` the words of a line of the reading hold, in their order. */
export type FinderChoice = (reading: Reading, line: Span) => readonly Finder[];

/**
 * The choice among these finders. What a word serves is worked out once for each distinct word: news repeats itself, and to
 * search every line for every class costs more than all that is found.
 */
export function finderChoice(finders: readonly Finder[]): FinderChoice {
  const needs = [...new Set(finders.flatMap((f) => f.needs))];
  const served = remembering((word) => needs.flatMap((n, k) => (n.test(word.form) ? [k] : [])));
  const wanted = finders.map((f) => f.needs.map((n) => needs.indexOf(n)));
  return (reading, line) => {
    const { starts, length } = reading.tokens;
    const held = new Uint8Array(needs.length);
    let any = false;
    for (let i = reading.tokenAt(line.start); i < length && starts[i]! < line.end; i++) {
      for (const k of served(reading.entry(i))) {
        held[k] = 1;
        any = true;
      }
    }
    return any ? finders.filter((_, f) => wanted[f]!.every((k) => held[k] === 1)) : [];
  };
}
