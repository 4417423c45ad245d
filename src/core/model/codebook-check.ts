// What a codebook finds in reports.
import type { Citation } from "./span.ts";

/** A cue of an issue with what it hits. */
export interface CueCheck {
  readonly cue: string;
  /** Places where it points to the issue: those inside a longer cue are the longer one's. */
  readonly hits: number;
  /** Of a cue without hits the places where a longer or earlier cue has its words. */
  readonly covered: number;
  /** The first hit in each report, sorted by place. */
  readonly examples: readonly Citation[];
}

export interface IssueCheck {
  readonly code: string;
  readonly name: string;
  readonly hits: number;
  readonly cues: readonly CueCheck[];
}

/** Cues that are the same words by stem. In two issues the first one has the hits; in one, the second cue is of no use. */
export interface SharedCue {
  readonly cues: readonly string[];
  readonly issues: readonly string[];
}

export interface CodebookCheck {
  readonly name: string;
  readonly reports: number;
  readonly issues: readonly IssueCheck[];
  readonly shared: readonly SharedCue[];
}
