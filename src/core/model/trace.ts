// How a rule says what it did, for `readout trace`: nothing in a record depends on it.
import type { Span } from "./span.ts";

/** One thing a rule did: it kept or dropped a stretch, and why. */
export interface TraceRow extends Span {
  readonly stage: string;
  readonly rule: string;
  readonly outcome: "kept" | "dropped";
  readonly why: string;
}

/** Called by every rule for each candidate it keeps or drops. */
export type Trace = (row: TraceRow) => void;

/** The trace that listens to nothing. */
export type MaybeTrace = Trace | undefined;
