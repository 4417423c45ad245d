// What the finders hand to the refiners: a stretch that may be a statement, before anybody knows whose entity it is.
import type { QuotationType, SpeechAct } from "../../model/annotation.ts";
import type { Span } from "../../model/span.ts";

/** A possible statement. Spans are offsets into the report's text; marks are left out of content. */
export interface Candidate {
  readonly type: QuotationType;
  /** Sorted, not overlapping; discontinuous where the text interrupts it. */
  readonly content: readonly Span[];
  readonly cue: Span | null;
  /** The whole noun phrase of the source with titles and apposition ("Bell, the port authority’s spokeswoman,"), or null where no words name it. */
  readonly source: Span | null;
  /** The head of the source alone ("Bell"), for finding its mention; null with `source`. */
  readonly sourceHead: Span | null;
  /** “told Harbour Radio”, “on X”, “in a statement”. */
  readonly channel: Span | null;
  /** Sources that stand between the words and this report, nearest first. */
  readonly chain: readonly Span[];
  readonly act: SpeechAct | null;
  readonly rule: string;
}

/** A statement that no cue tells: its words alone, and the words that name who speaks them, if any do. */
export function uncued(
  type: QuotationType,
  content: readonly Span[],
  source: Span | null,
  rule: string,
): Candidate {
  return {
    type,
    content,
    cue: null,
    source,
    sourceHead: source,
    channel: null,
    chain: [],
    act: null,
    rule,
  };
}
