// What `compare` finds across reports: the part of the record that `record` builds on.
import type { Quotation } from "./annotation.ts";
import type { Dependence, Entity, Fact, Origin, Party, Passage, Utterance } from "./record.ts";
import type { Note } from "./report.ts";

export interface Comparison {
  readonly entities: readonly Entity[];
  readonly parties: readonly Party[];
  /** Every report's quotations, with speaker, chain and speaks_for in ids of `entities` and `parties`. */
  readonly quotations: readonly Quotation[];
  readonly utterances: readonly Utterance[];
  readonly passages: readonly Passage[];
  readonly dependence: readonly Dependence[];
  readonly origins: readonly Origin[];
  readonly facts: readonly Fact[];
  /** Global entity id of a report's local one: `entityOf.get(report id)?.get(local id)`. */
  readonly entityOf: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Report id → the origin that it counts as: the origins of a row are these of its reports, each once, sorted. */
  readonly originOf: ReadonlyMap<string, string>;
  readonly notes: readonly Note[];
}
