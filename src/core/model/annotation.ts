// What `annotate` finds in one report read alone.

import type { Reading } from "./reading.ts";
import type { Note, Report } from "./report.ts";
import type { Reviewable } from "./review.ts";
import type { Citation, Span } from "./span.ts";

export type EntityKind = "person" | "organisation" | "place" | "group";

/** How a mention names its entity. `anonymous`: a role phrase for somebody nobody names ("two people familiar with the matter"). */
export type MentionForm = "name" | "role" | "pronoun" | "group" | "anonymous" | "metonym";

/** A stretch of text that names somebody or something. `entity` is an id of this report's `entities`, or null. */
export interface Mention extends Span {
  readonly exact: string;
  readonly kind: EntityKind;
  readonly form: MentionForm;
  readonly entity: string | null;
  readonly rule: string;
}

/** A role as the text gives it: "US special envoy", "Kremlin aide". */
export interface RoleText {
  readonly text: string;
  readonly evidence: readonly Citation[];
}

/** An entity as one report knows it. `compare` links them across reports. */
export interface LocalEntity {
  readonly id: string;
  readonly kind: EntityKind;
  /** The fullest form of the name in this report, without titles. */
  readonly name: string;
  /** Every other form of the name. */
  readonly aliases: readonly string[];
  readonly roles: readonly RoleText[];
  /** True for role phrases without a name. */
  readonly anonymous: boolean;
}

export type QuotationType = "direct" | "indirect" | "mixed";
/** The rule of what is said in a turn of a transcript: the speaker's own words, though they stand in no marks (and so are `indirect`). */
export const TURN = "transcript-turn";
export const SPEECH_ACTS = [
  "asserts",
  "denies",
  "demands",
  "offers",
  "accepts",
  "rejects",
  "threatens",
  "warns",
  "promises",
  "asks",
  "praises",
  "criticises",
  "declines",
] as const;
export type SpeechAct = (typeof SPEECH_ACTS)[number];

/** Who stands between the words and this report, nearest first. */
export interface ChainLink {
  readonly by: Citation;
  readonly entity: string | null;
}

/** A statement: PolNeAR's source, cue and content (content may be discontinuous, marks left out). See FORMAT. */
export interface Quotation extends Reviewable {
  readonly id: string;
  readonly report: string;
  readonly type: QuotationType;
  readonly content: readonly Citation[];
  readonly cue: Citation | null;
  readonly source: Citation | null;
  readonly speaker: string | null;
  readonly speakers_joint: readonly string[];
  readonly speaks_for: string | null;
  readonly channel: Citation | null;
  readonly chain: readonly ChainLink[];
  readonly act: SpeechAct;
  readonly rule: string;
}

export type TimeType = "date" | "time" | "duration" | "set";
/** What a value was resolved against. */
export type TimeAnchor = "published" | "dateline" | "explicit" | "none";

/** A time expression. `value` is EDTF (a duration: ISO 8601), or null where the text does not fix it. */
export interface TimeExpression extends Span {
  readonly exact: string;
  readonly value: string | null;
  readonly type: TimeType;
  readonly anchor: TimeAnchor;
  readonly rule: string;
}

/** An amount: "28-point", "nearly five hours", "150 people", "9 per cent". */
export interface Quantity extends Span {
  readonly exact: string;
  readonly value: number;
  /** Singular lower-case noun or unit that is counted: "hour", "percent", "point", "protester"; "" if none. */
  readonly unit: string;
  /** "about", "nearly", "more than", … as it stands, or null. */
  readonly qualifier: string | null;
  readonly rule: string;
}

/** One report read alone. */
export interface Annotation {
  readonly report: string;
  readonly mentions: readonly Mention[];
  readonly entities: readonly LocalEntity[];
  readonly quotations: readonly Quotation[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
  readonly notes: readonly Note[];
}

/** What the later stages are given of each report. */
export interface ReadReport {
  readonly report: Report;
  readonly reading: Reading;
  readonly annotation: Annotation;
}
