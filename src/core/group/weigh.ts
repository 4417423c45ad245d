// Sketches as weighted vectors: rare words, names and what stands early weigh most.
import { STRETCHES, WORD_COUNTS } from "../knowledge/en/word-counts.ts";
import { NAME, type ReportSketch } from "../model/story-group.ts";

/**
 * A name tells two events of a kind apart better than a common word of its rarity: 1.5 to 3 do about as well on labelled events. Numbers weigh as words
 * here, and once more where clusters merge (`calendar.ts`).
 */
const NAME_WEIGHT = 2;
/** Who, what and where stand at the beginning: the first sentence counts three times, the tenth twice. 1 to 3 do about as well. */
const LEAD = 2;
const LEAD_SENTENCES = 12;
/** How much of the open text is set beside the reports: with it a handful of reports is weighed as well as a thousand. 0.25 to 2 do about as well. */
const BACKGROUND = 1;
/** A term that the table of open text does not have. */
const UNCOUNTED = 1;

/** The terms of all sketches by number, with their weights in each sketch: unit vectors, terms sorted. */
export interface Weighed {
  readonly terms: readonly string[];
  /** In how many sketches each term stands. */
  readonly reports: Int32Array;
  /** How rare each term is, in these reports and in open text: a natural logarithm. */
  readonly rarity: Float64Array;
  readonly vectors: readonly Vector[];
}
export interface Vector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  /** Numbers of the terms in the sketch's own order. */
  readonly inOrder: Int32Array;
}

/** The vectors of the sketches, by sublinear term frequency and inverse document frequency over these reports and open text together. */
export function weigh(sketches: readonly ReportSketch[]): Weighed {
  const numbers = new Map<string, number>();
  const inOrder = sketches.map((s) =>
    Int32Array.from(s.terms === "" ? [] : s.terms.split("\n"), (term) => {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      numbers.set(term, numbers.size);
      return numbers.size - 1;
    }),
  );
  const terms = [...numbers.keys()];
  const reports = new Int32Array(terms.length);
  for (const list of inOrder) for (const t of list) reports[t]!++;
  const all = BACKGROUND * STRETCHES + sketches.length + 1;
  const rarity = Float64Array.from(terms, (term, t) =>
    Math.log(all / (BACKGROUND * (WORD_COUNTS.get(term) ?? UNCOUNTED) + reports[t]! + 0.5)),
  );
  return { terms, reports, rarity, vectors: sketches.map((s, i) => vectorOf(s, inOrder[i]!, rarity)) };
}

function vectorOf(sketch: ReportSketch, inOrder: Int32Array, rarity: Float64Array): Vector {
  const raw = Float64Array.from(
    inOrder,
    (t, i) =>
      (sketch.kinds[i] === NAME ? NAME_WEIGHT : 1) *
      (1 + Math.log(sketch.counts[i]!)) *
      rarity[t]! *
      (1 + LEAD * Math.exp(-sketch.sentences[i]! / LEAD_SENTENCES)),
  );
  let square = 0;
  for (const w of raw) square += w * w;
  const length = Math.sqrt(square) || 1;
  const order = [...inOrder.keys()].sort((x, y) => inOrder[x]! - inOrder[y]!);
  return {
    terms: Int32Array.from(order, (i) => inOrder[i]!),
    weights: Float64Array.from(order, (i) => raw[i]! / length),
    inOrder,
  };
}

/**
 * The likeness of two vectors, 0 to 1: their cosine, in which no shared term counts more than all others together. Two reports that
 * name the same firm, and share nothing else, are not of one event.
 */
export function likenessOf(a: Vector, b: Vector): number {
  let i = 0;
  let j = 0;
  let sum = 0;
  let most = 0;
  while (i < a.terms.length && j < b.terms.length) {
    const d = a.terms[i]! - b.terms[j]!;
    if (d === 0) {
      const share = a.weights[i++]! * b.weights[j++]!;
      sum += share;
      if (share > most) most = share;
    } else if (d < 0) i++;
    else j++;
  }
  return Math.min(sum, 2 * (sum - most));
}
