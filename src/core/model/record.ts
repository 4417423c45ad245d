// The record as data: what every view shows. Names and meaning as in docs/format.md; `schema` "readout/1".
import type { EntityKind, Quotation, RoleText } from "./annotation.ts";
import type { Note, Report } from "./report.ts";
import type { Review, Reviewable } from "./review.ts";
import type { Citation } from "./span.ts";

export interface Party {
  readonly id: string;
  readonly name: string;
  readonly kind: "state" | "organisation" | "group";
  readonly aliases: readonly string[];
}

export interface Entity extends Reviewable {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly party: string | null;
  readonly roles: readonly RoleText[];
  readonly mentions: readonly Citation[];
  /** Name of the rule that chose the party, or that left it open. */
  readonly rule: string;
}

export type DifferenceKind =
  | "base"
  | "same"
  | "cut"
  | "spliced"
  | "translated"
  | "reworded"
  | "altered"
  | "speaker";
export type EditKind = "word" | "number" | "name" | "negation" | "modal" | "order" | "punctuation";

export interface Edit {
  readonly kind: EditKind;
  readonly from: string;
  readonly to: string;
}

export interface Rendering {
  readonly quotation: string;
  readonly citation: Citation;
  readonly difference: DifferenceKind;
  readonly edits: readonly Edit[];
  readonly rule: string;
}

export interface Utterance extends Reviewable {
  readonly id: string;
  readonly speaker: string | null;
  readonly gist: string;
  readonly renderings: readonly Rendering[];
  readonly origins: readonly string[];
  readonly rule: string;
}

export interface Passage extends Reviewable {
  readonly a: Citation;
  readonly b: Citation;
  readonly kind: "verbatim" | "reworded";
  /** 0 to 1. */
  readonly similarity: number;
  readonly rule: string;
}

export interface Dependence extends Reviewable {
  readonly a: string;
  readonly b: string;
  readonly relation: "copies" | "common-source" | "independent" | "unknown";
  readonly direction: "a-from-b" | "b-from-a" | "unknown";
  /** Share of the shorter body that the other has too, 0 to 1. */
  readonly share: number;
  /** In words, one kind of evidence each. */
  readonly evidence: readonly string[];
  readonly rule: string;
}

/** Reports that stand on one source: a row's origins are counted, not its outlets. */
export interface Origin {
  readonly id: string;
  readonly reports: readonly string[];
  /** An agency that is named, held or not, or null. */
  readonly named: string | null;
}

export type ReadingStance = "asserts" | "denies" | "qualifies" | "leaves-open" | "declines";
export interface DisputeReading {
  readonly by: string | null;
  readonly stance: ReadingStance;
  readonly evidence: readonly Citation[];
  readonly origins: readonly string[];
}
export interface Dispute extends Reviewable {
  readonly id: string;
  readonly about: string;
  readonly readings: readonly DisputeReading[];
  readonly rule: string;
}

export type FactSlot = "duration" | "number" | "date" | "place" | "participants" | "count";
export interface FactValue {
  readonly value: string | number;
  readonly text: string;
  readonly evidence: readonly Citation[];
  readonly origins: readonly string[];
}
export interface Fact extends Reviewable {
  readonly id: string;
  readonly slot: FactSlot;
  readonly about: string;
  readonly agree: boolean;
  /** Within what the values were taken to agree, in words. */
  readonly tolerance: string;
  readonly values: readonly FactValue[];
  readonly rule: string;
}

export type Stance = "supports" | "opposes" | "mixed" | "open";
export type Firmness = "demand" | "condition" | "preference" | "offer";
export interface Position extends Reviewable {
  readonly id: string;
  readonly party: string;
  readonly issue: string;
  readonly stance: Stance;
  readonly firmness: Firmness | null;
  /** What exactly, in words of the report. */
  readonly object: string;
  readonly statements: readonly string[];
  readonly evidence: readonly Citation[];
  readonly origins: readonly string[];
  readonly rule: string;
}

export interface TableText extends Reviewable {
  readonly id: string;
  readonly name: string;
  readonly kind: "plan" | "draft" | "counter-proposal" | "agreement";
  readonly evidence: readonly Citation[];
  readonly origins: readonly string[];
  readonly rule: string;
}

export interface Time {
  readonly text: Citation | null;
  readonly value: string | null;
  readonly anchor: "published" | "dateline" | "explicit" | "none";
}
export type EventKind =
  | "meeting"
  | "call"
  | "visit"
  | "statement"
  | "decision"
  | "attack"
  | "document"
  | "other";
export type EventStatus = "happened" | "planned" | "possible" | "denied";
export interface EventParticipant {
  readonly entity: string;
  readonly reports: readonly string[];
}
export interface EventRow extends Reviewable {
  readonly id: string;
  readonly kind: EventKind;
  readonly what: string;
  readonly status: EventStatus;
  readonly when: Time;
  readonly where: string | null;
  readonly participants: readonly EventParticipant[];
  readonly evidence: readonly Citation[];
  readonly origins: readonly string[];
  readonly rule: string;
}

export interface Omission extends Reviewable {
  readonly report: string;
  readonly missing: string;
  readonly why: string;
  readonly rule: string;
}

export interface Issue {
  readonly code: string;
  readonly name: string;
  readonly cues: readonly string[];
  readonly definition?: string;
  readonly example?: string;
}
export interface Codebook {
  readonly name: string;
  readonly issues: readonly Issue[];
}

export interface Engine {
  readonly name: "readout";
  readonly version: string;
  /** Hash of rules, lexicons, parties and codebook that made this record. */
  readonly knowledge: string;
}

/** What became of a quotation, or of an amount or a time, in a newer version of an article. */
export interface RevisionChange {
  readonly list: "quotations" | "facts";
  readonly kind: "new" | "withdrawn" | "reworded";
  /** In the older version; null of what is new. */
  readonly from: Citation | null;
  /** In the newer version; null of what is withdrawn. */
  readonly to: Citation | null;
}

/** A newer version of an article (`revises`) held against the older one, in the order of the newer text. */
export interface Revision {
  readonly report: string;
  readonly was: string;
  readonly changes: readonly RevisionChange[];
}

export interface ReadoutRecord {
  readonly schema: "readout/1";
  readonly offsets: "utf-16";
  readonly engine: Engine;
  /** Name of the codebook and its issues, so that a view can name a code and find its cues (absent in older records). */
  readonly codebook: {
    readonly name: string;
    readonly issues: readonly {
      readonly code: string;
      readonly name: string;
      readonly cues?: readonly string[];
    }[];
  };
  readonly reports: readonly Report[];
  readonly entities: readonly Entity[];
  readonly parties: readonly Party[];
  readonly quotations: readonly Quotation[];
  readonly utterances: readonly Utterance[];
  readonly passages: readonly Passage[];
  readonly dependence: readonly Dependence[];
  readonly origins: readonly Origin[];
  readonly disputes: readonly Dispute[];
  readonly facts: readonly Fact[];
  readonly positions: readonly Position[];
  readonly texts: readonly TableText[];
  readonly events: readonly EventRow[];
  readonly omissions: readonly Omission[];
  readonly notes: readonly Note[];
  /** Only where the record holds an article and a newer version of it. */
  readonly revisions?: readonly Revision[];
  /** Only where a person's decisions were laid over the record. */
  readonly review?: Review;
}
