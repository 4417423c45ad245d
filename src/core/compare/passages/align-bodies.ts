// Two bodies, sentence to sentence and part to part: which of them tell the same in the same or in other words.
import type { BodySentence } from "../body.ts";
import { CONTENT, NAME, NUMBER } from "../body.ts";
import { type Sketch, sharedWeights } from "./sketch.ts";
import { weightOf } from "./weights.ts";

/** A part of a sentence of one body that the other body has too. Word numbers are the bodies' own, `last` exclusive. */
export interface Match {
  readonly a: BodySentence;
  readonly b: BodySentence;
  /** First and last+1 shared word of each side. */
  readonly aFirst: number;
  readonly aLast: number;
  readonly bFirst: number;
  readonly bLast: number;
  /** Shared weight, and the shared share of both sentences (0 to 1). */
  readonly weight: number;
  readonly similarity: number;
  readonly verbatim: boolean;
  /** How it was found: by its own words, or by its place between matches in a pair of bodies that match throughout. */
  readonly rule: "same-words" | "reworded" | "reworded-part" | "reworded-in-place";
}

/** The limits below were chosen on invented stories and on real reports of shared events; see docs/compare.md. */
const SENTENCE = 0.3;
const PART = 0.55;
const PART_WEIGHT = 2.2;
const IN_PLACE = 0.17;
/** A match needs this many shared words that are not names, or numbers and one such word. */
const LEAST_WORDS = 2;
/** Share of equal words from which a match is called verbatim. */
const VERBATIM = 0.9;
const VERBATIM_WORDS = 6;

/** The matches between two bodies, best first taken, no word used twice; sorted by place in `a`. */
export function alignBodies(a: Sketch, b: Sketch, weights: Float32Array): Match[] {
  const shared = sharedWeights(a, b);
  const nb = b.mass.length;
  const order: { x: number; y: number; score: number }[] = [];
  for (let x = 0; x < a.mass.length; x++)
    for (let y = 0; y < nb; y++) {
      const m = shared[x * nb + y]!;
      if (m < 0.5) continue;
      const dice = (2 * m) / (a.mass[x]! + b.mass[y]!);
      if (dice >= IN_PLACE || m / Math.min(a.mass[x]!, b.mass[y]!) >= PART) order.push({ x, y, score: dice });
    }
  order.sort((p, q) => q.score - p.score || p.x - q.x || p.y - q.y);
  const usedA = new Uint8Array(a.body.starts.length);
  const usedB = new Uint8Array(b.body.starts.length);
  const found: Match[] = [];
  // A sentence that is matched nearly whole has no words left for a second match.
  const spentA = new Uint8Array(a.mass.length);
  const spentB = new Uint8Array(nb);
  const take = (x: number, y: number, least: number, inPlace: boolean) => {
    if (spentA[x] || spentB[y]) return true;
    const match = matchSentences(a, b, x, y, weights, usedA, usedB, least, inPlace);
    if (match) {
      found.push(match);
      if (match.weight >= SPENT * a.mass[x]!) spentA[x] = 1;
      if (match.weight >= SPENT * b.mass[y]!) spentB[y] = 1;
    }
    return match !== null;
  };
  const left = order.filter(({ x, y }) => !take(x, y, SENTENCE, false));
  // Where the bodies match throughout and in order, a weaker likeness between two matches is the same sentence still.
  if (found.length >= IN_PLACE_MATCHES) {
    const anchors = new Set(found.map((m) => m.a.index * nb + m.b.index));
    for (const { x, y } of left) if (betweenAnchors(anchors, x, y, nb)) take(x, y, IN_PLACE, true);
  }
  return found.sort((p, q) => p.aFirst - q.aFirst || p.bFirst - q.bFirst);
}
const IN_PLACE_MATCHES = 6;
const SPENT = 0.85;

/** True where some match lies at most two sentences before both and another at most two after both; `nb` as in sharedWeights. */
function betweenAnchors(anchors: ReadonlySet<number>, x: number, y: number, nb: number): boolean {
  const near = (sign: 1 | -1) => {
    for (let dx = 0; dx <= 2; dx++)
      for (let dy = 0; dy <= 2; dy++) {
        const q = y + sign * dy;
        if (dx + dy > 0 && q >= 0 && q < nb && anchors.has((x + sign * dx) * nb + q)) return true;
      }
    return false;
  };
  return near(1) && near(-1);
}

function matchSentences(
  a: Sketch,
  b: Sketch,
  x: number,
  y: number,
  weights: Float32Array,
  usedA: Uint8Array,
  usedB: Uint8Array,
  least: number,
  inPlace: boolean,
): Match | null {
  const A = a.body;
  const B = b.body;
  const sa = A.sentences[x]!;
  const sb = B.sentences[y]!;
  const places = new Map<number, number[]>();
  for (let j = sb.first; j < sb.last; j++) {
    if (usedB[j] || weightOf(B, j, weights) === 0) continue;
    const list = places.get(B.keys[j]!);
    if (list) list.push(j);
    else places.set(B.keys[j]!, [j]);
  }
  const pairs: [number, number][] = [];
  let weight = 0;
  let words = 0;
  let numbers = 0;
  let names = 0;
  for (let i = sa.first; i < sa.last; i++) {
    if (usedA[i]) continue;
    const w = weightOf(A, i, weights);
    if (w === 0) continue;
    const j = places.get(A.keys[i]!)?.shift();
    if (j === undefined) continue;
    pairs.push([i, j]);
    weight += Math.min(w, weightOf(B, j, weights));
    if (A.kinds[i] === CONTENT) words++;
    else if (A.kinds[i] === NUMBER) numbers++;
    else if (A.kinds[i] === NAME) names++;
  }
  if (words + numbers < LEAST_WORDS && !(words + numbers === 1 && names >= 3)) return null;
  const similarity = (2 * weight) / (a.mass[x]! + b.mass[y]!);
  const part = weight / Math.min(a.mass[x]!, b.mass[y]!);
  const whole = similarity >= least;
  if (!whole && !(part >= PART && weight >= PART_WEIGHT)) return null;
  let bFirst = B.starts.length;
  let bLast = 0;
  for (const [i, j] of pairs) {
    usedA[i] = 1;
    usedB[j] = 1;
    if (j < bFirst) bFirst = j;
    if (j >= bLast) bLast = j + 1;
  }
  const aFirst = pairs[0]![0];
  const aLast = pairs.at(-1)![0] + 1;
  const verbatim = part >= MAYBE_VERBATIM && similarity >= SENTENCE && isVerbatim(a, b, sa, sb);
  return {
    a: sa,
    b: sb,
    aFirst,
    aLast,
    bFirst,
    bLast,
    weight,
    similarity: Math.min(1, whole ? similarity : part),
    verbatim,
    rule: verbatim ? "same-words" : inPlace ? "reworded-in-place" : whole ? "reworded" : "reworded-part",
  };
}

/** A sentence with less of its weight in the other cannot be verbatim; the words need not be looked at. */
const MAYBE_VERBATIM = 0.7;

function isVerbatim(a: Sketch, b: Sketch, sa: BodySentence, sb: BodySentence): boolean {
  const equal = equalWords(a, b, sa, sb);
  return equal.length >= VERBATIM_WORDS && equal.length / Math.min(equal.a, equal.b) >= VERBATIM;
}

/** Length of the longest common subsequence of the unquoted words as spelled, and how many there are on each side. */
function equalWords(
  a: Sketch,
  b: Sketch,
  sa: BodySentence,
  sb: BodySentence,
): { length: number; a: number; b: number } {
  const wa = unquoted(a, sa);
  const wb = unquoted(b, sb);
  let row = new Uint16Array(wb.length + 1);
  for (const w of wa) {
    const next = new Uint16Array(wb.length + 1);
    for (let j = 0; j < wb.length; j++)
      next[j + 1] = wb[j] === w ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!);
    row = next;
  }
  return { length: row[wb.length]!, a: wa.length, b: wb.length };
}

function unquoted({ body }: Sketch, s: BodySentence): number[] {
  const words: number[] = [];
  for (let i = s.first; i < s.last; i++) if (!body.quoted[i]) words.push(body.spelled[i]!);
  return words;
}
