// A proper name as the finders hand it on, before anybody knows which names are of one thing.
import type { Known } from "./gazetteer.ts";

/** What a name is taken for. `demonym`: an adjective or noun for a people; `thing`: a law, ship, prize, document, event. */
export type NameClass = "person" | "organisation" | "place" | "state" | "demonym" | "thing" | "unknown";

/** A proper name in the text. Unit numbers count through all units of the report. */
export interface Name {
  readonly start: number;
  readonly end: number;
  /** First unit and the one after the last. */
  readonly first: number;
  readonly next: number;
  /** Words of the name as they stand, titles left out. */
  readonly words: readonly string[];
  /** The words with one space between them, and what the name is looked up by: their keys likewise. */
  readonly form: string;
  readonly key: string;
  readonly class: NameClass;
  readonly known: Known | null;
  /** A title written with capitals before the name ("US Secretary of State"): offsets, or null. */
  readonly title: { readonly start: number; readonly end: number; readonly first: number } | null;
  /** Sex that an honorific tells, "" where it tells none; null without honorific. */
  readonly honorific: "m" | "f" | "" | null;
  readonly quoted: boolean;
  readonly sentence: number;
  readonly rule: string;
}
