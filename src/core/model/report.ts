// One press report: its immutable text and what is known of it.
import type { Span } from "./span.ts";

/**
 * What a stretch of a report's text is for. Only `headline`, `deck`, `heading` and `body` are the report's own words;
 * `related` is the headline of another article that stands in this one's text, `boilerplate` is the outlet's furniture.
 */
export type ZoneKind =
  | "headline"
  | "deck"
  | "byline"
  | "dateline"
  | "credit"
  | "heading"
  | "related"
  | "caption"
  | "boilerplate"
  | "body";

/** A stretch with its purpose. The zones of a report are sorted, do not overlap, and none crosses a line break. */
export interface Zone extends Span {
  readonly kind: ZoneKind;
}

/** What a door hands over: a text and what is known beside it. Nothing here is guessed. */
export interface ReportInput {
  /** Name in the record: the file name, with as many folders as tell it from others of that name. */
  readonly file: string;
  /** The text as decoded, never changed afterwards. */
  readonly text: string;
  readonly publisher?: string | null;
  /** ISO 8601 (a subset of EDTF), as given. */
  readonly published?: string | null;
  readonly url?: string | null;
  readonly agency?: string | null;
  readonly headline?: string | null;
  readonly byline?: string | null;
  /** BCP 47. */
  readonly language?: string | null;
  /** The id of the report that this one is a newer version of. */
  readonly revises?: string | null;
  /** False where the door knows that the text is a part (a teaser, a cut-off file). */
  readonly complete?: boolean;
}

/** A report as the record holds it. */
export interface Report {
  readonly id: string;
  readonly file: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly headline: string | null;
  readonly byline: string | null;
  /** News agencies credited in the text or the metadata, sorted; "unnamed agency" for a credit that names none. */
  readonly agencies: readonly string[];
  /** EDTF, or null. */
  readonly published: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly complete: boolean;
  readonly revises: string | null;
  readonly text: string;
  readonly zones: readonly Zone[];
}

/** Something a reader of the record should know and no row says. */
export interface Note {
  readonly code: string;
  readonly message: string;
  /** Id of the report it is about, or null. */
  readonly report: string | null;
}

/** The code of the note that a report's article is no longer at its address. */
export const GONE = "gone";
