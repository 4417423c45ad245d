// Whether a cue is worth a tree: no construction fits where the words that it opens with do not stand in the sentence.
import type { Reading, Sentence } from "../../../model/reading.ts";
import type { VerbCue } from "./find-cues.ts";
import { isBreak } from "./stretches.ts";

/** Tokens behind a verb in which the constructions look for "that" (clauses.ts), and for a question (there too). */
const THAT_REACH = 14;
const QUESTION_REACH = 8;
const QUESTION = /^(?:whether|if|what|who|whom|whose|which|when|where|why|how)$/;
/** Frames that look for their own word next to the verb. */
const PREPOSITIONS = ["for", "against", "about", "on", "to", "at", "with", "of"] as const;

/**
 * False where no construction can fit the cue whatever the tree is; trees cost more than all else of a sentence. True says
 * nothing.
 */
export function mayTell(reading: Reading, sentence: Sentence, masked: Uint8Array, cue: VerbCue): boolean {
  if (reading.tag(cue.token).startsWith("NN")) return mayBeInserted(reading, sentence, masked, cue);
  return cue.readings.some(({ verb: { frames }, end }) => {
    if (frames.has("small") || frames.has("np")) return true;
    if ((frames.has("that") || frames.has("mandative")) && !frames.has("explicit")) return true;
    if (frames.has("paren") && mayBeInserted(reading, sentence, masked, cue)) return true;
    const behind = (word: string, reach: number) => {
      for (let i = cue.token + 1; i < sentence.last && i < end + reach; i++)
        if (reading.lower(i) === word) return true;
      return false;
    };
    const anywhere = sentence.last;
    if (frames.has("explicit") && behind("that", THAT_REACH)) return true;
    if (
      (frames.has("to") || frames.has("oto") || frames.has("raised")) &&
      mayOpenInfinitive(reading, cue.token, anywhere)
    )
      return true;
    if (frames.has("of") && behind("of", anywhere)) return true;
    if (frames.has("as") && behind("as", anywhere)) return true;
    if (frames.has("wh"))
      for (let i = end; i < sentence.last && i <= end + QUESTION_REACH; i++)
        if (QUESTION.test(reading.lower(i))) return true;
    if (frames.has("ing")) for (let i = end; i < anywhere; i++) if (reading.tag(i) === "VBG") return true;
    return PREPOSITIONS.some((p) => frames.has(p) && behind(p, 2));
  });
}

function mayOpenInfinitive(reading: Reading, from: number, last: number): boolean {
  for (let i = from + 1; i < last; i++) if (reading.lower(i) === "to" || reading.tag(i) === "TO") return true;
  return false;
}

/** Whether a stretch that something stands before may hold the cue (parenthetical.ts); a verb taken for a noun is told nowhere else. */
function mayBeInserted(
  reading: Reading,
  { first }: Sentence,
  masked: Uint8Array,
  { token, readings }: VerbCue,
): boolean {
  if (reading.tag(token).startsWith("NN")) {
    if (!standsAsVerb(reading, token, first)) return false;
    if (!readings.some((r) => r.verb.frames.has("paren"))) return false;
  }
  let from = token;
  while (from > first && !isBreak(reading, masked, from - 1)) from--;
  if (from > first + 1) return true;
  return reading.lower(from) === "as" || reading.lower(from + 1) === "as";
}

/** True where token `i`, tagged as a noun, stands where a verb may: "the ministry claims". */
export function standsAsVerb(reading: Reading, i: number, first: number): boolean {
  return !reading.tag(i).startsWith("NNP") && i > first && BEFORE_NOUN.test(reading.tag(i - 1));
}
const BEFORE_NOUN = /^(?:NN|NNP|NNS|NNPS|PRP|JJ|RB)$/;
