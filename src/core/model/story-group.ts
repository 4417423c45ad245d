// Reports that tell of the same event: what is compared of each report, and the groups that come of it.

/** Kinds of terms in a sketch. */
export const WORD = 0;
export const NAME = 1;
export const NUMBER = 2;
export const VERB = 3;

/** What `stories` keeps of a report: plain values, a few kilobytes, so that ten thousands are held at once. The parallel lists go by term. */
export interface ReportSketch {
  readonly report: string;
  readonly file: string;
  readonly headline: string | null;
  /** ISO 8601 or null. */
  readonly published: string | null;
  /** Terms (`group/term.ts`) in order of first appearance, parted by line breaks. */
  readonly terms: string;
  /** The words as they stand where they first stand, parted by line breaks. */
  readonly words: string;
  /** WORD, NAME, NUMBER or VERB. */
  readonly kinds: Uint8Array;
  readonly counts: Uint16Array;
  /** Number of the first sentence with it; the headline is a sentence. */
  readonly sentences: Uint16Array;
  /** Days, dates, years and numbers that its beginning names (`group/calendar.ts`). */
  readonly calendar: string;
  /** Hashes of the body's runs of five words, sorted, each once. */
  readonly shingles: Uint32Array;
}

/** Reports that tell of one event; one alone where no other does. */
export interface StoryGroup {
  /** Made of the report that founded it; kept when others join. */
  readonly id: string;
  readonly reports: readonly { readonly file: string; readonly id: string }[];
  /** What holds it together: shared names, numbers, rare words, time, the same text. */
  readonly why: readonly string[];
  /** Ids of reports with nearly the same text, by text; only texts that stand more than once. */
  readonly same_text: readonly (readonly string[])[];
}

/** A person's word on two or more reports: that they are of one story, or that no two of them are. */
export interface StoryDecision {
  readonly reports: readonly string[];
  readonly same: boolean;
}
