// The share pack: a record without the bodies of its reports. Words are short and few, the others a hash; the receiver's own copies bring them back.
import type { ReadoutRecord } from "../model/record.ts";
import type { Report } from "../model/report.ts";
import type { Citation } from "../model/span.ts";
import { digest } from "../text/hash.ts";

/** How much of the reports' words a pack holds. */
export interface PackLimits {
  /** Code units of words in one piece; of longer ones there is a beginning. */
  readonly longest: number;
  /** Share of a report's text that all its words together may be, 0 to 1. */
  readonly share: number;
}

/** About two lines of print in one piece, and a fifth of a report in all: what a review would quote. */
export const PACK_LIMITS: PackLimits = { longest: 160, share: 0.2 };
/** Code units of the beginning of longer words. */
const BEGINNING = 60;
/** Plain values up to this length are names and the like, and stay. */
const NAME_LENGTH = 40;

/** A report without its text: `sha256` is that of the text in UTF-8, by which the receiver's copy is known. */
export interface PackedReport extends Omit<Report, "text"> {
  readonly sha256: string;
  /** Of the text, in UTF-16 code units. */
  readonly length: number;
}

/** Words that are not in the pack: how they begin (perhaps not at all), and their hash. */
export interface CutWords {
  readonly $words: string;
  readonly sha256: string;
  /** Of words that are no citation themselves, where they stand. */
  readonly at?: Place;
}

/** A record as a pack: every list as in the record, reports without text, words few. */
export interface Pack {
  readonly schema: "readout-pack/1";
  readonly limits: PackLimits;
  readonly reports: readonly PackedReport[];
  readonly record: Readonly<Record<string, unknown>>;
}

interface Place {
  readonly report: string;
  readonly start: number;
  readonly end: number;
}

/** Lists in the order in which their words are kept while there is room. Passages are never: together they are the body. */
const ORDER = [
  "disputes",
  "positions",
  "facts",
  "texts",
  "events",
  "utterances",
  "quotations",
  "entities",
] as const;

/**
 * The pack of a record. No body is in it: of a report there are its metadata, its hash, and words that rows cite, within the limits; all
 * other words are offsets and hashes. Rows on disputes, positions and facts have their words first.
 */
export function packRecord(record: ReadoutRecord, limits: PackLimits = PACK_LIMITS): Pack {
  const { reports, codebook, ...lists } = record;
  const texts = new Map(reports.map((r) => [r.id, r.text]));
  const holds = (c: Citation) => texts.get(c.report)?.slice(c.start, c.end) === c.exact;
  const found = new Map<string, Place | null>();
  const placeOf = (words: string): Place | null => {
    const known = found.get(words);
    if (known !== undefined) return known;
    const place = findIn(reports, words);
    found.set(words, place);
    return place;
  };
  const shown = shareOut(record, limits, placeOf);
  const cut = (words: string, place: Place): CutWords | null => {
    const most = shown.get(keyOf(place)) ?? 0;
    if (most >= words.length) return null;
    // Half a character is none.
    return { $words: words.slice(0, most).replace(/[\ud800-\udbff]$/, ""), sha256: digest(words) };
  };
  const pack = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(pack);
    if (typeof value === "string") {
      const at = value.length > NAME_LENGTH ? placeOf(value) : null;
      const words = at && cut(value, at);
      return words ? { ...words, at } : value;
    }
    if (typeof value !== "object" || value === null) return value;
    // A citation that does not hold is kept as it is: the receiver must see that it does not.
    if (isCitation(value))
      return holds(value) ? { ...value, exact: cut(value.exact, value) ?? value.exact } : value;
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, pack(v)]));
  };
  return {
    schema: "readout-pack/1",
    limits,
    reports: reports.map(({ text, ...r }) => ({ ...r, sha256: digest(text), length: text.length })),
    record: { ...(pack(lists) as object), codebook },
  };
}

function keyOf({ report, start, end }: Place): string {
  return `${report} ${start} ${end}`;
}

/** How many code units of the words at a place may be shown, by place: none where a report's share is used up. */
function shareOut(
  record: ReadoutRecord,
  limits: PackLimits,
  placeOf: (words: string) => Place | null,
): Map<string, number> {
  const shown = new Map<string, number>();
  const used = new Map(
    record.reports.map((r) => [
      r.id,
      { marks: new Uint8Array(r.text.length), room: Math.floor(r.text.length * limits.share) },
    ]),
  );
  const take = (place: Place) => {
    const report = used.get(place.report);
    if (!report || shown.has(keyOf(place))) return;
    const size = place.end - place.start;
    const most = size <= limits.longest ? size : Math.min(BEGINNING, limits.longest);
    const span = report.marks.subarray(place.start, place.start + most);
    const fresh = span.reduce((n, mark) => n + 1 - mark, 0);
    const fits = fresh <= report.room;
    shown.set(keyOf(place), fits ? most : 0);
    if (!fits) return;
    report.room -= fresh;
    span.fill(1);
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const v of value) visit(v);
    else if (typeof value === "string") {
      const place = value.length > NAME_LENGTH ? placeOf(value) : null;
      if (place) take(place);
    } else if (typeof value === "object" && value !== null) {
      if (isCitation(value)) take(value);
      else for (const v of Object.values(value)) visit(v);
    }
  };
  for (const list of ORDER) visit(record[list]);
  return shown;
}

function findIn(reports: readonly Report[], words: string): Place | null {
  for (const r of reports) {
    const start = r.text.indexOf(words);
    if (start >= 0) return { report: r.id, start, end: start + words.length };
  }
  return null;
}

/** True for a citation, whole or cut. */
export function isCitation(value: object): value is Citation {
  return "report" in value && "start" in value && "end" in value && "exact" in value;
}
