// Which verbs of communication tell nothing whatever the tree of their sentence is: each construction needs words that it looks for.
// A tree is projective: what hangs on the verb from behind has all its words behind it.
import type { Reading, Sentence } from "../../../model/reading.ts";
import { questionAfter, thatAfter, wasAsked } from "./clauses.ts";
import type { VerbCue } from "./find-cues.ts";
import { standsAsVerb } from "./may-tell.ts";
import { OPENS_NAME } from "./parenthetical.ts";
import { infinitiveOfObject, prepositionAfter } from "./phrases.ts";
import type { Spot } from "./site.ts";
import { hasMainVerb, isBreak, opensQuotation } from "./stretches.ts";
import { afterAdverbs, FINITE } from "./surface.ts";
import { isPunctuation, isVerb } from "./tree.ts";

/**
 * True where no construction can fit the cue, or where all that one could give it stands in quotation marks. False says
 * nothing. What the cue would be dropped for is not known: with a trace the tree is asked.
 */
export function tellsNothing(
  reading: Reading,
  { first, last }: Sentence,
  masked: Uint8Array,
  { token: v, readings }: VerbCue,
): boolean {
  const tree = { reading, first, last };
  const noun = reading.tag(v).startsWith("NN");
  return readings.every(({ verb, end }) => {
    const spot: Spot = { tree, v, verb, end, masked };
    if (verb.frames.has("paren") && mayBeInserted(spot)) return false;
    if (noun || wasAsked(spot)) return true;
    // Only these frames' contents may begin at the verb's particle.
    const from = verb.frames.has("to") || verb.frames.has("of") ? v + 1 : end;
    return !mayBePassive(spot) && !(hasOwnWords(spot, from, last) && mayTellBehind(spot));
  });
}

/** True for tokens `from` to `to` with a word outside quotation marks. */
function hasOwnWords({ tree: { reading }, masked }: Spot, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!masked[i] && !isPunctuation(reading, i)) return true;
  return false;
}

/** True where a token from `from` to the end of the sentence fits. */
function anyWord({ tree: { last } }: Spot, from: number, fits: (i: number) => boolean): boolean {
  for (let i = from; i < last; i++) if (fits(i)) return true;
  return false;
}

/** Whether `passiveTold` may fit, whose content begins before the verb. */
function mayBePassive(spot: Spot): boolean {
  const { frames } = spot.verb;
  const { reading, last } = spot.tree;
  if (frames.has("small")) return spot.end < last;
  return anyWord(spot, spot.v + 1, (i) => {
    const word = reading.lower(i);
    return word === "to"
      ? frames.has("raised") || frames.has("oto")
      : word === "of" || word === "as"
        ? frames.has(word)
        : (word === "for" || word === "over") && frames.has("np");
  });
}

/** Whether a construction may fit whose content stands behind the verb. */
function mayTellBehind(spot: Spot): boolean {
  const { tree, v, verb, end, masked } = spot;
  const { reading, last } = tree;
  const { frames } = verb;
  if (frames.has("np")) return true;
  if (frames.has("small") && end + 1 < last) return true;
  if (verb.lemma === "accuse") return true;
  if (frames.has("of") && anyWord(spot, v + 1, (i) => reading.lower(i) === "of")) return true;
  if (frames.has("as") && anyWord(spot, v + 1, (i) => reading.lower(i) === "as")) return true;
  if (frames.has("to") && anyWord(spot, v + 1, (i) => reading.lower(i) === "to" || reading.tag(i) === "TO"))
    return true;
  if (
    frames.has("ing") &&
    !isBreak(reading, masked, end) &&
    anyWord(spot, end, (i) => reading.tag(i) === "VBG")
  )
    return true;
  if (frames.has("wh") && questionAfter(spot) >= 0) return true;
  if (frames.has("oto") && infinitiveOfObject(spot) >= 0) return true;
  return prepositionAfter(spot) >= 0 || mayTellClause(spot);
}

/** Whether `toldClause` may fit. */
function mayTellClause(spot: Spot): boolean {
  const { reading } = spot.tree;
  const { frames } = spot.verb;
  if (!frames.has("that") && !frames.has("mandative") && !frames.has("explicit")) return false;
  const that = thatAfter(spot);
  if (frames.has("explicit")) return that >= 0 && that === afterAdverbs(spot);
  if (that >= 0 || anyWord(spot, spot.end, (i) => PREDICATE.test(reading.tag(i)))) return true;
  // "said he going home"
  const opens = afterAdverbs(spot);
  return (
    /^(?:i|he|she|they|we|it|there)$/.test(reading.lower(opens)) &&
    anyWord(spot, opens + 1, (i) => i < opens + 4 && isVerb(reading, i))
  );
}
/** Tags of the verbs of which one at least stands in a clause. */
const PREDICATE = /^(?:VB[DZPN]?|MD)$/;

/** Whether `parenthetical` may fit and give a content with words outside quotation marks. */
function mayBeInserted(spot: Spot): boolean {
  const { tree, v, end, masked } = spot;
  const { reading, first, last } = tree;
  if (reading.tag(v).startsWith("NN") && !standsAsVerb(reading, v, first)) return false;
  let from = v;
  while (from > first && !isBreak(reading, masked, from - 1)) from--;
  if (from === first && reading.tag(from) === "CC" && reading.lower(from + 1) === "as") from++;
  let to = end;
  while (to < last && !isBreak(reading, masked, to)) to++;
  if (reading.lower(from) === "as" && from <= first + 1)
    return (
      reading.lower(to) === "," &&
      hasMainVerb(spot, { from: to + 1, to: last }) &&
      hasOwnWords(spot, to + 1, last)
    );
  if (from <= first + 1) return false;
  // Behind a comma the stretch may begin earlier, with the name before an apposition.
  if (reading.lower(from - 1) === ",") {
    if (reading.lower(first + 1) === "as") return true;
  } else {
    const opens = reading.tag(from);
    if (/^(?:IN|WDT|WP|WRB|CC)$/.test(opens) && reading.lower(from) !== "as") return false;
    if (from === v && !OPENS_NAME.test(reading.tag(end))) return false;
  }
  if (opensQuotation(spot, to)) return false;
  const around = (test: (from: number, to: number) => boolean) => test(first, from - 1) || test(to + 1, last);
  return (
    around((a, b) => hasOwnWords(spot, a, b)) &&
    around((a, b) => {
      for (let i = a; i < b; i++) if (FINITE.has(reading.tag(i))) return true;
      return false;
    })
  );
}
