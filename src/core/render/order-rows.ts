// Orders in which views show rows: what changes the meaning comes first.
import type { EditKind, Utterance } from "../model/record.ts";

/** Weight of an edit for the meaning of a sentence; a change of order or punctuation has none. */
const WEIGHT: Readonly<Record<EditKind, number>> = {
  negation: 6,
  modal: 5,
  number: 4,
  name: 3,
  word: 0,
  order: 0,
  punctuation: 0,
};

/** How much the renderings of an utterance change its meaning: 0 where none is `altered` or given to another speaker. */
export function meaningOf(u: Utterance): number {
  let most = 0;
  for (const r of u.renderings) {
    if (r.difference === "speaker") most = Math.max(most, 6);
    if (r.difference === "altered") most = Math.max(most, 1, ...r.edits.map((e) => WEIGHT[e.kind]));
  }
  return most;
}

/** Order of utterances: changed meaning first, then by number of renderings; the record's own order decides the rest. */
export function byChange(a: Utterance, b: Utterance): number {
  return meaningOf(b) - meaningOf(a) || b.renderings.length - a.renderings.length;
}
