// One sign of a position: a party, an issue, for or against, and the words that say so.
import type { Quotation } from "../../model/annotation.ts";
import type { Firmness, Issue, Stance } from "../../model/record.ts";
import type { Citation } from "../../model/span.ts";
import type { MaybeTrace } from "../../model/trace.ts";
import type { IssueFinder } from "../../text/issues.ts";
import type { Story } from "../story.ts";

/** One place of a report that says where a party stands on an issue. */
export interface PositionEvidence {
  readonly party: string;
  readonly issue: string;
  readonly stance: Stance;
  readonly firmness: Firmness | null;
  /** What exactly, in words of the report. */
  readonly object: string;
  readonly citation: Citation;
  /** Id of the quotation that it stands in, or null. */
  readonly statement: string | null;
  /** How much it says by itself: 1 for a plain attitude, less for what is read off an evaluation. */
  readonly weight: number;
  readonly rule: string;
}

const MAX_OBJECT = 200;

/** What a position is about, in the words of a stretch of text: on one line, and no longer than a row has room for. */
export function objectIn(text: string): string {
  return text.replace(/\s+/g, " ").slice(0, MAX_OBJECT);
}

/** What the rules of positions look things up in. */
export interface PositionSource {
  readonly story: Story;
  readonly issues: IssueFinder;
  readonly byCode: ReadonlyMap<string, Issue>;
  /** Quotations of a report that somebody's party answers for, by report. */
  readonly quotations: ReadonlyMap<string, readonly Quotation[]>;
}

/** Says what became of a piece of evidence. */
export function traceEvidence(
  trace: MaybeTrace,
  e: PositionEvidence,
  outcome: "kept" | "dropped",
  why: string,
): void {
  trace?.({ stage: "positions", rule: e.rule, outcome, why, start: e.citation.start, end: e.citation.end });
}
