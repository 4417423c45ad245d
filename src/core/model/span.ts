// Places in a text. All offsets are UTF-16 code units into the report's stored text, start inclusive, end exclusive.

/** A stretch of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a report's stored text with its words: `text.slice(start, end) === exact`, always. */
export interface Citation extends Span {
  readonly report: string;
  readonly exact: string;
}
