// What a person asks for, in ids of rows that are seen, to a decision that is keyed by words.
import {
  type AddList,
  type Citation,
  type DecisionBody,
  MERGE_LISTS,
  NEEDED,
  type ReadoutRecord,
  type ReviewList,
  type RowKey,
  storeFields,
} from "../core/index.ts";
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

/** The decision. Throws ReadoutError: "no-row", "no-report", "bad-words", "bad-decision". */
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
    case "correct": {
      const target = keyFrom(from, request.row);
      if (Object.keys(request.fields).length === 0) throw bad("no fields to correct");
      return { kind: "correct", target, fields: fieldsFrom(from, target.list, request.fields) };
    }
    case "merge": {
      const targets = [...new Set(request.rows)].map((id) => keyFrom(from, id));
      const list = targets[0]!.list;
      if (targets.length < 2) throw bad("one row cannot be merged with itself");
      if (!isMergeList(list) || targets.some((t) => t.list !== list))
        throw bad(`only rows of one list can be merged, of ${MERGE_LISTS.join(", ")}`);
      return { kind: "merge", targets };
    }
    case "split": {
      const target = keyFrom(from, request.row);
      if (!isMergeList(target.list)) throw bad(`only rows of ${MERGE_LISTS.join(", ")} can be split`);
      const marked = request.words.map((p) => citationAt(from.record, p));
      // Whoever marks a word of a rendering means the rendering.
      const words = target.words.filter((c) => marked.some((m) => overlap(c, m)));
      if (words.length === 0) throw new ReadoutError("bad-words", "none of these words is of the row");
      if (words.length === target.words.length)
        throw new ReadoutError("bad-words", "these are all words of the row: nothing would be left");
      return { kind: "split", target, words };
    }
    case "add": {
      const words = request.words.map((p) => citationAt(from.record, p));
      const fields = fieldsFrom(from, request.list, request.fields ?? {});
      const missing = NEEDED[request.list]?.filter((name) => fields[name] === undefined) ?? [];
      if (missing.length > 0) throw bad(`a row of ${request.list} needs ${missing.join(", ")}`);
      if (request.list === "quotations" && words.some((c) => c.report !== words[0]!.report))
        throw new ReadoutError("bad-words", "a quotation has words of one report");
      return { kind: "add", list: request.list, words, fields };
    }
  }
}

function bad(message: string): ReadoutError {
  return new ReadoutError("bad-decision", message);
}

function isMergeList(list: string): boolean {
  return MERGE_LISTS.some((l) => l === list);
}

function keyFrom(from: Seen, id: string): RowKey {
  const key = from.keyOf(id);
  if (!key) throw new ReadoutError("no-row", `no row ${id} in the record that can be decided on`);
  return key;
}

function fieldsFrom(
  from: Seen,
  list: ReviewList,
  fields: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const { record, keyOf } = from;
  const stored = storeFields(list, fields, {
    keyOf,
    isParty: (id) => record.parties.some((p) => p.id === id),
    isIssue: (code) => record.codebook.issues.some((i) => i.code === code),
    citeAt: (place) => (isPlace(place) ? citationAt(record, place) : null),
  });
  if ("wrong" in stored) throw bad(stored.wrong);
  return stored.fields;
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== "object" || value === null) return false;
  const { report, start, end, exact } = value as Record<string, unknown>;
  return (
    typeof report === "string" &&
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    (exact === undefined || typeof exact === "string")
  );
}

function citationAt(record: ReadoutRecord, { report, start, end, exact }: Place): Citation {
  const found = record.reports.find((r) => r.id === report);
  if (!found) throw new ReadoutError("no-report", `no report ${report} in the record`);
  if (!(start >= 0 && start < end && end <= found.text.length))
    throw new ReadoutError("bad-words", `${start} to ${end} is no place in a text of ${found.text.length}`);
  const words = found.text.slice(start, end);
  if (words.trim() === "") throw new ReadoutError("bad-words", `nothing but blanks at ${start} to ${end}`);
  if (exact !== undefined && exact !== words)
    throw new ReadoutError("bad-words", `at ${start} to ${end} stands ${JSON.stringify(words.slice(0, 80))}`);
  return { report, start, end, exact: words };
}

function overlap(a: Citation, b: Citation): boolean {
  return a.report === b.report && a.start < b.end && b.start < a.end;
}
