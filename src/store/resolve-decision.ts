// What a person asks for, in ids of rows that are seen, to a decision that is keyed by words.
import type { AddList, DecisionBody, ReadoutRecord, RowKey } from "../core/index.ts";
import { ReadoutError } from "../ingest/readout-error.ts";

/** A place in a report; `exact` is checked where it is given. */
export interface Place {
  readonly report: string;
  readonly start: number;
  readonly end: number;
  readonly exact?: string | undefined;
}

/** A decision as a door hands it over. */
export type DecisionRequest =
  | { readonly kind: "accept" | "reject"; readonly row: string }
  | { readonly kind: "correct"; readonly row: string; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly kind: "merge"; readonly rows: readonly string[] }
  | { readonly kind: "split"; readonly row: string; readonly words: readonly Place[] }
  | {
      readonly kind: "add";
      readonly list: AddList;
      readonly words: readonly Place[];
      readonly fields?: Readonly<Record<string, unknown>> | undefined;
    }
  | { readonly kind: "comment"; readonly row?: string | null | undefined; readonly text: string }
  | { readonly kind: "remove-report"; readonly report: string };

/** The record that the person sees, with the keys of its rows. */
export interface Seen {
  readonly record: ReadoutRecord;
  readonly keyOf: (id: string) => RowKey | undefined;
}

/** The decision. Throws ReadoutError: "no-row", "bad-words", "bad-decision". */
export function resolveDecision(
  from: Seen,
  request: Exclude<DecisionRequest, { kind: "remove-report" }>,
): DecisionBody {
  switch (request.kind) {
    case "accept":
    case "reject":
      return { kind: request.kind, target: keyFrom(from, request.row) };
    case "comment":
      return { kind: "comment", target: request.row ? keyFrom(from, request.row) : null, text: request.text };
    default:
      throw new ReadoutError("not-yet", `${request.kind} is not there yet`);
  }
}

function keyFrom(from: Seen, id: string): RowKey {
  const key = from.keyOf(id);
  if (!key) throw new ReadoutError("no-row", `no row ${id} in the record that can be decided on`);
  return key;
}
