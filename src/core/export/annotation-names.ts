// How reports, rows and lists are called in annotations.
import type { Citation } from "../model/span.ts";

/** The name of a report in annotations: its id is made of its text, so offsets into it hold or the name does not. */
export function reportUrn(id: string): string {
  return `urn:readout:report:${id}`;
}

/** The name of a row in annotations. */
export function rowUrn(id: string): string {
  return `urn:readout:row:${id}`;
}

/** Words to the target of an annotation, none where their report is not held; `part` says what they are of the row. */
export type TargetOf = (words: Citation, part: string) => object[];

/** The lists that a marked stretch of text can be a row of. */
export const ANNOTATED_LISTS = [
  "entities",
  "quotations",
  "utterances",
  "positions",
  "disputes",
  "facts",
  "texts",
  "events",
] as const;
/** One of them. */
export type AnnotatedList = (typeof ANNOTATED_LISTS)[number];
