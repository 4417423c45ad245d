// Where quoted words were spoken or published, and who passed them on, in the words around the cue.
import { DETERMINERS, OUTLET_WORDS, PREPOSITIONS, VEHICLES } from "../../knowledge/en/quotation-words.ts";
import type { Reading } from "../../model/reading.ts";
import { capitalAt, type Item, lowerAt, type Run } from "./frame.ts";
import { phraseFrom } from "./noun-phrase.ts";
import { finiteAt } from "./verb-group.ts";

const OPENS = /^(?:in|on|via|during|at|through|over)$/;
/** How many words behind the verb its channel is looked for. */
const REACH = 14;
/** How far from the verb, on either side, it is said who passed the words on. */
const WIDE = 60;

/**
 * The channel named behind the words of a cue and its source, which end before item `end`, without its preposition: a
 * statement, interview, post or platform, or the paper or broadcaster it was told to. Null where none is named.
 * + “We came early,” Bell told Harbour Radio on Friday. → Bell ~ Harbour Radio
 * + “We came early,” Bell said in a statement. → Bell ~ a statement
 * + Bell wrote on X, “We came early.” → Bell ~ X
 */
export function channelAfter(
  reading: Reading,
  items: readonly Item[],
  end: number,
  verb: string,
): Run | null {
  if (/^t(?:old|ells?|elling)$/.test(verb)) {
    const to = Math.min(phraseFrom(reading, items, end).to, end + 8);
    for (let k = end; k < to; k++)
      if (OUTLET_WORDS.has(lowerAt(reading, items, k)) && capitalAt(reading, items, k))
        return { from: end, to };
  }
  for (let k = end; k < Math.min(items.length, end + REACH); k++) {
    const w = lowerAt(reading, items, k);
    if (w === "" || /^[.;:!?]$/.test(w) || w === "that" || finiteAt(reading, items, k)) return null;
    if (!OPENS.test(w)) continue;
    const run = named(reading, items, k + 1);
    if (run) return run;
  }
  return null;
}

/** The phrase that begins at `i` if it is a vehicle of words or a platform. */
function named(reading: Reading, items: readonly Item[], i: number): Run | null {
  for (let k = i; k < i + 6; k++) {
    const w = lowerAt(reading, items, k);
    if (w === "" || /^[,.;:]$/.test(w) || (k > i && PREPOSITIONS.has(w))) return null;
    const outlet = OUTLET_WORDS.has(w) && capitalAt(reading, items, k);
    if (!outlet && !VEHICLES.has(w)) continue;
    let to = k + 1;
    while (OUTLET_WORDS.has(lowerAt(reading, items, to)) && capitalAt(reading, items, to)) to++;
    return { from: i, to };
  }
  return null;
}

/**
 * Who is named with “according to” in a sentence whose speaker stands elsewhere: the hop between the words and the report.
 * + “We came early,” Bell said, according to Harbour Radio. → Bell < Harbour Radio
 * + According to Harbour Radio, Bell called it “a mess”. → Bell < Harbour Radio
 */
export function passedOnBy(reading: Reading, items: readonly Item[], cue: Run): Run | null {
  for (let k = Math.max(0, cue.from - WIDE); k < Math.min(items.length - 2, cue.to + WIDE); k++) {
    if (items[k]! < 0 || (k >= cue.from && k < cue.to)) continue;
    if (lowerAt(reading, items, k) !== "according" || lowerAt(reading, items, k + 1) !== "to") continue;
    const run = phraseFrom(reading, items, k + 2);
    const first = lowerAt(reading, items, run.from);
    return run.to > run.from &&
      (capitalAt(reading, items, run.from) || DETERMINERS.has(first) || run.to - run.from > 1)
      ? run
      : null;
  }
  return null;
}
