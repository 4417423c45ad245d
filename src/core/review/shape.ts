// What comes from outside as a decision: it has the shape of one, or it is none. That its words stand in the reports is looked at elsewhere.
import {
  ADD_LISTS,
  type DecisionBody,
  MERGE_LISTS,
  REVIEW_LISTS,
  type RowFields,
  type RowKey,
} from "../model/review.ts";
import type { Citation } from "../model/span.ts";

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const listOf = <T>(value: unknown, is: (v: unknown) => v is T): value is T[] =>
  Array.isArray(value) && value.length > 0 && value.every(is);
const oneOf = <T extends string>(value: unknown, values: readonly T[]): value is T =>
  values.some((v) => v === value);

/** True for a citation by its shape. */
export function isCitation(value: unknown): value is Citation {
  return (
    isObject(value) &&
    isText(value["report"]) &&
    isOffset(value["start"]) &&
    isOffset(value["end"]) &&
    value["start"] < value["end"] &&
    isText(value["exact"])
  );
}

/** True for the content key of a row by its shape. */
export function isRowKey(value: unknown): value is RowKey {
  return (
    isObject(value) &&
    oneOf(value["list"], REVIEW_LISTS) &&
    isText(value["class"]) &&
    isText(value["what"]) &&
    Array.isArray(value["words"]) &&
    value["words"].every(isCitation)
  );
}

/** The decision that a JSON value is, with nothing else in it; null where it is none. To undo, and to take a report out, are matters of one log. */
export function decisionIn(value: unknown): DecisionBody | null {
  if (!isObject(value)) return null;
  const { kind, target, targets, list, words, fields, text } = value;
  switch (kind) {
    case "accept":
    case "reject":
      return isRowKey(target) ? { kind, target } : null;
    case "correct":
      return isRowKey(target) && isFields(fields) ? { kind, target, fields } : null;
    case "merge":
      return listOf(targets, isRowKey) && oneOf(targets[0]?.list, MERGE_LISTS) ? { kind, targets } : null;
    case "split":
      return isRowKey(target) && listOf(words, isCitation) ? { kind, target, words } : null;
    case "add":
      return oneOf(list, ADD_LISTS) && listOf(words, isCitation) && isFields(fields)
        ? { kind, list, words, fields }
        : null;
    case "suggest":
      return (list === null || oneOf(list, ADD_LISTS)) &&
        listOf(words, isCitation) &&
        isFields(fields) &&
        isText(text)
        ? { kind, list, words, fields, text }
        : null;
    case "comment":
      return (target === null || isRowKey(target)) && isText(text) && text !== ""
        ? { kind, target, text }
        : null;
    default:
      return null;
  }
}

function isFields(value: unknown): value is RowFields {
  return isObject(value);
}

/** The words that a decision holds on to, those of its fields too. */
export function wordsOf(value: unknown): Citation[] {
  if (isCitation(value)) return [value];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  return isObject(value) ? Object.values(value).flatMap(wordsOf) : [];
}
