// How reports and rows are called in annotations.
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
