// Which rendering the others are held against: an official text first, then the fullest one of a report that took it from nobody.
import type { Report } from "../../model/report.ts";
import { fold, foldedWords } from "../../text/normalise.ts";
import { publishedBetween } from "../dependence/published.ts";
import { likeness, sharedWeight, tellingWords } from "./likeness.ts";
import type { Linking } from "./link-units.ts";
import type { Unit } from "./units.ts";

/** Words at the head of a text, or in its publisher's name, that make it an institution's own. */
const OFFICIAL_TEXT =
  /\b(?:press release|statement|communiqu[eé]|readout|transcript|press (?:office|service)|media release)\b/i;
const OFFICIAL_PUBLISHER =
  /\b(?:ministry|department|government|embassy|office|presidency|white house|kremlin|chancellery|commission|council|secretariat|railways|party|union|federation|parliament|assembly)\b/i;
const HEAD = 400;
const TRANSCRIPT = /^\s*(?:[^\n]*\n+\s*)?(?:[^\n]{0,80}\s)?(?:full |verbatim |official )?transcript\b/i;

/** True where the report is the speaker's own institution's text, or a transcript. `party` and `aliases` are names of the speaker's side. */
export function isOfficialText(report: Report, names: readonly string[]): boolean {
  // A transcript has everybody's words.
  if (TRANSCRIPT.test(report.text.slice(0, HEAD))) return true;
  if (report.publisher === null) return false;
  const publisher = fold(report.publisher);
  const own = names.some((n) => {
    const words = foldedWords(n);
    return words.length > 0 && words.every((w) => publisher.includes(w));
  });
  if (!own) return false;
  return (
    names.some((n) => fold(n) === publisher) ||
    OFFICIAL_PUBLISHER.test(report.publisher) ||
    OFFICIAL_TEXT.test(report.text.slice(0, HEAD))
  );
}

/** Whose text a unit stands in. */
export interface Standing {
  official(u: Unit): boolean;
  /** The report is a news agency's own. */
  agency(u: Unit): boolean;
  /** How near the report's wordings are to independent ones elsewhere, 0 to 1; see reportFaith. */
  faith(u: Unit): number;
}

/**
 * How near each report's renderings come to those of reports that are independent of it (mean of the likest, 0 to 1): of two that share a source,
 * the nearer has the source's words. Reports without such renderings are not in the map.
 */
export function reportFaith(clusters: readonly (readonly Unit[])[], on: Linking): Map<string, number> {
  const sums = new Map<string, { sum: number; n: number }>();
  for (const units of clusters) {
    const marked = units.filter((u) => u.marked).slice(0, CANDIDATES);
    for (const u of marked) {
      const others = marked.filter((v) => v.body !== u.body && !on.places.dependent(u, v));
      if (others.length === 0) continue;
      const best = Math.max(...others.map((v) => likeness(u, v, on.weights).dice));
      const seen = sums.get(u.body.report.id);
      if (seen) {
        seen.sum += best;
        seen.n++;
      } else sums.set(u.body.report.id, { sum: best, n: 1 });
    }
  }
  return new Map([...sums].map(([id, { sum, n }]) => [id, sum / n]));
}

/** A fragment has so few telling words that a fuller rendering which holds it stands for both. */
const FRAGMENT = 2;
function isFragment(u: Unit, candidates: readonly Unit[], on: Linking): boolean {
  const telling = tellingWords(u);
  if (telling > FRAGMENT || isSentence(u)) return false;
  return candidates.some(
    (v) => v.marked && tellingWords(v) > telling && sharedWeight(u, v, on.weights).telling === telling,
  );
}

/** The units of one saying, base first; the rest in the order of the units. */
export function baseFirst(units: readonly Unit[], on: Linking, standing: Standing): Unit[] {
  if (units.length === 1) return [...units];
  const reports = new Map<string | null, Set<string>>();
  for (const { quotation, body } of units) {
    const seen = reports.get(quotation.speaker);
    if (seen) seen.add(body.report.id);
    else reports.set(quotation.speaker, new Set([body.report.id]));
  }
  const candidates = distinct(units).slice(0, CANDIDATES);
  // An official text need not put its own words in marks.
  const attestedText = (u: Unit) =>
    u.marked ||
    (standing.official(u) &&
      candidates.some((v) => v.marked && likeness(u, v, on.weights).dice >= OFFICIAL_WORDS));
  const rank = (u: Unit): readonly number[] => [
    attestedText(u) ? 0 : 1,
    standing.official(u) ? 0 : 1,
    u.quotation.speaker === null ? 1 : 0,
    candidates.some((v) => v !== u && on.places.taken(v, u)) ? 1 : 0,
    u.heading ? 1 : 0,
    isFragment(u, candidates, on) ? 1 : 0,
    -reports.get(u.quotation.speaker)!.size,
    isSentence(u) ? 0 : 1,
    -Math.round(10 * attested(u, candidates, on)),
    standing.agency(u) ? 0 : 1,
    -tellingWords(u),
    -Math.round(10 * standing.faith(u)),
    -(u.last - u.first),
    publishedBetween(u.body.report.published)?.[0] ?? Number.MAX_SAFE_INTEGER,
    u.index,
  ];
  const ranks = new Map(candidates.map((u) => [u, rank(u)]));
  const base = [...candidates].sort((a, b) => {
    const x = ranks.get(a)!;
    const y = ranks.get(b)!;
    for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return x[i]! - y[i]!;
    return 0;
  })[0]!;
  return [base, ...units.filter((u) => u !== base)];
}

/** So much of the words must be the same for an official text without marks to be what the others quote. */
const OFFICIAL_WORDS = 0.8;

/** With more renderings than this, the base is chosen among the first so many wordings. */
const CANDIDATES = 40;

/** The units, one of each report and wording first, marked before told. */
function distinct(units: readonly Unit[]): Unit[] {
  const seen = new Set<string>();
  const first: Unit[] = [];
  const rest: Unit[] = [];
  for (const u of units) {
    const words = u.body.spelled.subarray(u.first, u.last).join(" ");
    if (u.marked && !seen.has(words)) first.push(u);
    else rest.push(u);
    seen.add(words);
  }
  return [...first, ...rest];
}

/** True where the words begin as a sentence does. */
function isSentence(u: Unit): boolean {
  return /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(u.body.report.text.slice(u.start, u.end));
}

/** Reports whose rendering is looked at when the base of a large cluster is chosen. */
const WITNESSES = 24;

/**
 * How well a rendering stands for the others: what it has of theirs, and how much of it any of them has too (harmonic mean, 0 to 1). What was
 * written from its own report says nothing.
 */
function attested(u: Unit, units: readonly Unit[], on: Linking): number {
  const fullest = new Map<string, Unit>();
  for (const v of units) {
    if (v.body === u.body || !v.marked || on.places.taken(u, v)) continue;
    const seen = fullest.get(v.body.report.id);
    if (!seen || v.last - v.first > seen.last - seen.first) fullest.set(v.body.report.id, v);
  }
  const others = [...fullest.values()].slice(0, WITNESSES);
  if (others.length === 0) return 1;
  let has = 0;
  let own = 0;
  for (const v of others) {
    const { shared, a, b } = sharedWeight(u, v, on.weights);
    has += b === 0 ? 0 : shared / b;
    own = Math.max(own, a === 0 ? 0 : shared / a);
  }
  has /= others.length;
  return has + own === 0 ? 0 : (2 * has * own) / (has + own);
}
