// Which rendering the others are held against: an official text first, then the fullest one of a report that took it from nobody.
import type { Report } from "../../model/report.ts";
import { fold, foldedWords } from "../../text/normalise.ts";
import { publishedBetween } from "../dependence/published.ts";
import { tellingWords } from "./likeness.ts";
import type { Linking } from "./link-units.ts";
import type { Unit } from "./units.ts";

/** Words at the head of a text, or in its publisher's name, that make it an institution's own. */
const OFFICIAL_TEXT =
  /\b(?:press release|statement|communiqu[eé]|readout|transcript|press (?:office|service)|media release)\b/i;
const OFFICIAL_PUBLISHER =
  /\b(?:ministry|department|government|embassy|office|presidency|white house|kremlin|chancellery|commission|council|secretariat|railways|party|union|federation|parliament|assembly)\b/i;
const HEAD = 400;

/** True where the report is the speaker's own institution's text. `party` and `aliases` are names of the speaker's side. */
export function isOfficialText(report: Report, names: readonly string[]): boolean {
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

/** The units of one saying, base first; the rest in the order of the units. */
export function baseFirst(units: readonly Unit[], on: Linking, official: (u: Unit) => boolean): Unit[] {
  const rank = (u: Unit): readonly number[] => [
    u.marked ? 0 : 1,
    official(u) ? 0 : 1,
    u.quotation.speaker === null ? 1 : 0,
    units.some((v) => v !== u && on.places.taken(v, u)) ? 1 : 0,
    u.heading ? 1 : 0,
    -tellingWords(u),
    -(u.last - u.first),
    publishedBetween(u.body.report.published)?.[0] ?? Number.MAX_SAFE_INTEGER,
    u.index,
  ];
  const ranks = new Map(units.map((u) => [u, rank(u)]));
  const base = [...units].sort((a, b) => {
    const x = ranks.get(a)!;
    const y = ranks.get(b)!;
    for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return x[i]! - y[i]!;
    return 0;
  })[0]!;
  return [base, ...units.filter((u) => u !== base)];
}
