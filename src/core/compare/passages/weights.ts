// How much a shared word tells: nothing for grammar, more the rarer it is among the sentences of the set.
import { type Body, FUNCTION, NAME, NUMBER } from "../body.ts";

/** A name alone ("the chief negotiator, X") is shared by any two reports of one event: it counts half. Measured on invented stories. */
const NAME_SHARE = 0.5;
const NUMBER_SHARE = 1.25;
/** Even the commonest word of a story counts a little. */
const LEAST = 0.08;

/** Weights of words by number (`Body.keys`): 0 to 1, the inverse document frequency over sentences divided by its largest value. */
export function wordWeights(bodies: readonly Body[], words: number): Float32Array {
  const inSentences = new Int32Array(words);
  const lastSeen = new Int32Array(words).fill(-1);
  let n = 0;
  for (const body of bodies)
    for (const s of body.sentences) {
      for (let i = s.first; i < s.last; i++) {
        const key = body.keys[i]!;
        if (lastSeen[key] !== n) {
          lastSeen[key] = n;
          inSentences[key]!++;
        }
      }
      n++;
    }
  const top = Math.log(n + 1);
  return Float32Array.from(inSentences, (df) =>
    df === 0 ? 0 : Math.max(LEAST, Math.log((n + 1) / df) / top),
  );
}

/** The weight of word i of a body: 0 for grammar and for words inside quotation marks, which are somebody else's. */
export function weightOf(body: Body, i: number, weights: Float32Array): number {
  const kind = body.kinds[i]!;
  if (kind === FUNCTION || body.quoted[i] === 1) return 0;
  const w = weights[body.keys[i]!]!;
  return kind === NAME ? w * NAME_SHARE : kind === NUMBER ? w * NUMBER_SHARE : w;
}
