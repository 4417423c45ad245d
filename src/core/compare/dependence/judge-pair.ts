// What two reports owe each other: evidence of separate kinds, then an ordered table of rules; the first that applies answers.
import type { Dependence } from "../../model/record.ts";
import type { Match } from "../passages/align-bodies.ts";
import type { Sketch } from "../passages/sketch.ts";
import type { Credits } from "./credits.ts";
import { publishedOrder } from "./published.ts";

/** What is known of a pair before it is judged. Shares are of the telling words outside quotation marks, 0 to 1. */
export interface PairEvidence {
  readonly a: Sketch;
  readonly b: Sketch;
  readonly matches: readonly Match[];
  readonly shareA: number;
  readonly shareB: number;
  /** Matches that are the same words, of sentences with something to tell. */
  readonly verbatim: number;
  /** Sentences of each side that have a match. */
  readonly sentencesA: number;
  readonly sentencesB: number;
  /** Share of the matches that stand in the same order on both sides, 0 to 1. */
  readonly order: number;
  /** Mean likeness of the matches, 0 to 1. */
  readonly likeness: number;
  /** -1: a's publisher is an agency and b's is not, 1: the other way round, 0: neither or both. */
  readonly agency: -1 | 0 | 1;
  /** -1: a was published first, 1: b, 0: not known. */
  readonly first: -1 | 0 | 1;
  /** Agencies that a credits and of which b is the own report, and the other way round; agencies that both credit. */
  readonly aCreditsB: string | null;
  readonly bCreditsA: string | null;
  readonly bothCredit: readonly string[];
}

type Verdict = Pick<Dependence, "relation" | "direction">;
/** The two bodies tell the same throughout from this share of the shorter one on, and this many matches. */
const THROUGHOUT = 0.5;
const THROUGHOUT_MATCHES = 6;
const IN_ORDER = 0.75;
/** A body of which this share is in the other adds next to nothing of its own. */
const CONTAINED = 0.85;
/** A rewrite keeps most words of a sentence; below this mean likeness of the matches two hands told the same facts from one source. */
const REWRITE = 0.6;
/** One body has so much more of its own that the other cannot be its source. */
const ONE_SIDED = 0.02;
/** So many sentences of the same words, each telling, are no accident, credit or not; fewer leave it open. */
const SAME_SENTENCES = 3;
/** A sentence below this shared weight ("The talks went on.") may be the same by accident. */
const TELLING = 2;
/** A telling weight below which a body says too little to be called independent. */
const TOO_LITTLE = 12;

/** The rules in order. */
const RULES: readonly (readonly [string, (e: PairEvidence) => Verdict | null])[] = [
  ["credited-text-taken-over", creditedText],
  ["same-text-same-credit", sameCredit],
  ["same-throughout", sameThroughout],
  ["same-sentences-no-credit", sameSentences],
  ["too-little-text", tooLittle],
  ["told-apart", () => ({ relation: "independent", direction: "unknown" })],
];

/** The evidence on a pair whose bodies are aligned. */
export function gatherEvidence(
  a: Sketch,
  b: Sketch,
  matches: readonly Match[],
  credits: Credits,
): PairEvidence {
  const ra = a.body.report;
  const rb = b.body.report;
  const ca = credits.credited(ra.id);
  const cb = credits.credited(rb.id);
  const ownA = credits.own(ra.id);
  const ownB = credits.own(rb.id);
  return {
    a,
    b,
    matches,
    shareA: shareOf(a, matches, (m) => m.a.index),
    shareB: shareOf(b, matches, (m) => m.b.index),
    verbatim: matches.filter((m) => m.verbatim && m.weight >= TELLING).length,
    sentencesA: new Set(matches.map((m) => m.a.index)).size,
    sentencesB: new Set(matches.map((m) => m.b.index)).size,
    order: orderOf(matches),
    likeness: matches.reduce((sum, m) => sum + m.similarity, 0) / Math.max(1, matches.length),
    agency: (ownA !== null) === (ownB !== null) ? 0 : ownA !== null ? -1 : 1,
    first: publishedOrder(ra.published, rb.published),
    aCreditsB: ownB !== null && ca.has(ownB) ? ownB : null,
    bCreditsA: ownA !== null && cb.has(ownA) ? ownA : null,
    bothCredit: [...ca.keys()].filter((name) => cb.has(name)).sort(),
  };
}

/** Share of a body that its matches cover: a sentence that is matched as a whole counts whole, a part by its shared words. */
function shareOf(side: Sketch, matches: readonly Match[], sentence: (m: Match) => number): number {
  if (side.total === 0) return 0;
  const covered = new Map<number, number>();
  for (const m of matches) {
    const s = sentence(m);
    const mass = side.mass[s]!;
    const part = m.rule === "reworded-part" && m.weight / mass < HALF ? m.weight : mass;
    covered.set(s, Math.min(mass, (covered.get(s) ?? 0) + part));
  }
  let sum = 0;
  for (const x of covered.values()) sum += x;
  return Math.min(1, sum / side.total);
}
const HALF = 0.5;

/** The row of a pair. */
export function judgePair(e: PairEvidence): Dependence {
  for (const [rule, judge] of RULES) {
    const verdict = judge(e);
    if (verdict)
      return {
        a: e.a.body.report.id,
        b: e.b.body.report.id,
        ...verdict,
        share: Math.round(Math.max(e.shareA, e.shareB) * 1000) / 1000,
        evidence: inWords(e),
        rule,
      };
  }
  throw new RangeError("the last rule always applies");
}

/** One credits the other's agency and carries its sentences. */
function creditedText(e: PairEvidence): Verdict | null {
  if (!e.aCreditsB === !e.bCreditsA) return null;
  if (e.verbatim === 0 && !(e.matches.length >= 4 && Math.max(e.shareA, e.shareB) >= THROUGHOUT)) return null;
  const aTakes = e.aCreditsB !== null;
  // Taken over before it was published: both stand on an earlier version of the agency's text.
  if (aTakes ? e.first === -1 : e.first === 1) return { relation: "common-source", direction: "unknown" };
  return { relation: "copies", direction: aTakes ? "a-from-b" : "b-from-a" };
}

/** Both credit one agency and carry a sentence of the same words. */
function sameCredit(e: PairEvidence): Verdict | null {
  return e.bothCredit.length > 0 &&
    (e.verbatim > 0 || e.matches.some((m) => m.similarity >= 0.8 && m.weight >= 3))
    ? { relation: "common-source", direction: "unknown" }
    : null;
}

/** The same facts in the same order, sentence by sentence. */
function sameThroughout(e: PairEvidence): Verdict | null {
  const share = Math.max(e.shareA, e.shareB);
  if (e.matches.length < Math.min(THROUGHOUT_MATCHES, Math.max(2, shorter(e) / 2))) return null;
  if (share < THROUGHOUT || e.order < IN_ORDER) return null;
  if (share < CONTAINED || e.likeness < REWRITE) return { relation: "common-source", direction: "unknown" };
  return { relation: "copies", direction: directionOf(e) };
}

const shorter = (e: PairEvidence) => Math.min(e.a.body.sentences.length, e.b.body.sentences.length);

/** The direction on which time, containment and credit agree, as far as each says anything. */
function directionOf(e: PairEvidence): Dependence["direction"] {
  const votes: number[] = [];
  if (e.first !== 0) votes.push(e.first);
  const d = e.shareB - e.shareA;
  if (Math.abs(d) >= ONE_SIDED) votes.push(d > 0 ? -1 : 1);
  if (e.agency !== 0) votes.push(e.agency);
  if (e.aCreditsB) votes.push(1);
  if (e.bCreditsA) votes.push(-1);
  const sum = votes.reduce((x, y) => x + y, 0);
  if (votes.length === 0 || Math.abs(sum) !== votes.length) return "unknown";
  return sum < 0 ? "b-from-a" : "a-from-b";
}

/** Several sentences of the same words and nobody says whose they are. */
function sameSentences(e: PairEvidence): Verdict | null {
  if (e.verbatim >= SAME_SENTENCES && e.order >= IN_ORDER)
    return { relation: "common-source", direction: "unknown" };
  return e.verbatim >= 2 ? { relation: "unknown", direction: "unknown" } : null;
}

function tooLittle(e: PairEvidence): Verdict | null {
  return Math.min(e.a.total, e.b.total) < TOO_LITTLE ? { relation: "unknown", direction: "unknown" } : null;
}

/** Share of the matches on the longest run that rises on both sides. */
function orderOf(matches: readonly Match[]): number {
  if (matches.length < 2) return matches.length;
  const sorted = [...matches].sort((p, q) => p.aFirst - q.aFirst || p.bFirst - q.bFirst);
  const tails: number[] = [];
  for (const m of sorted) {
    let lo = 0;
    let hi = tails.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (tails[mid]! <= m.bFirst) lo = mid + 1;
      else hi = mid;
    }
    tails[lo] = m.bFirst;
  }
  return tails.length / sorted.length;
}

function inWords(e: PairEvidence): string[] {
  const said: string[] = [];
  const name = (s: Sketch) => s.body.report.publisher ?? s.body.report.file;
  const percent = (x: number) => `${Math.round(x * 100)} %`;
  if (e.matches.length > 0) {
    const same = e.verbatim > 0 ? `, ${e.verbatim} of them in the same words` : "";
    said.push(
      `text: ${e.matches.length} shared ${e.matches.length === 1 ? "passage" : "passages"}${same}: ${percent(e.shareA)} of ${name(e.a)}, ${percent(e.shareB)} of ${name(e.b)} (quoted words left out)`,
    );
  } else said.push("text: no shared passage outside quotation marks");
  if (e.matches.length >= 4)
    said.push(`order: ${percent(e.order)} of the shared passages stand in the same order`);
  if (e.bCreditsA) said.push(`credit: ${name(e.b)} credits ${e.bCreditsA}`);
  if (e.aCreditsB) said.push(`credit: ${name(e.a)} credits ${e.aCreditsB}`);
  if (e.bothCredit.length > 0) said.push(`credit: both credit ${e.bothCredit.join(", ")}`);
  if (e.agency !== 0) said.push(`agency: ${name(e.agency === -1 ? e.a : e.b)} is itself the news agency`);
  if (e.first !== 0) said.push(`time: ${name(e.first === -1 ? e.a : e.b)} was published first`);
  return said;
}
