// What a person decided, as views show it: a candidate has no mark, every other row says what it is.
import type { ReadoutRecord } from "../model/record.ts";
import { REVIEW_LISTS, type Reviewable } from "../model/review.ts";
import { count } from "./count.ts";

/** What is said of a row whose statement a person gave to somebody else. */
export const SHAKEN = "rests on a statement that was given to somebody else";

/** " (accepted)", with how many of its places are new since and whether it is shaken; "" for a plain candidate. */
export function decided({ state, unseen, shaken_by: shaken }: Reviewable): string {
  const told = [
    ...(state === undefined || state === "candidate"
      ? []
      : [state, ...(unseen ? [`${count(unseen, "place")} new since`] : [])]),
    ...(shaken ? [SHAKEN] : []),
  ];
  return told.length === 0 ? "" : ` (${told.join(", ")})`;
}

/** The record without the rows that a person rejected; the same one where nobody decided. */
export function withoutRejected(record: ReadoutRecord): ReadoutRecord {
  if (record.review === undefined) return record;
  const lists = REVIEW_LISTS.map((list) => [list, record[list].filter((row) => row.state !== "rejected")]);
  return { ...record, ...Object.fromEntries(lists) };
}

/** "12 rows decided on: 9 accepted, 3 rejected (left out)", or "" where none is. */
export function decidedInAll({ review }: ReadoutRecord): string {
  if (review === undefined) return "";
  const sum = { accepted: 0, corrected: 0, added: 0, rejected: 0 };
  for (const counts of Object.values(review.counts))
    for (const state of Object.keys(sum) as (keyof typeof sum)[]) sum[state] += counts[state];
  const told = Object.entries(sum).flatMap(([state, n]) =>
    n === 0 ? [] : `${n} ${state}${state === "rejected" ? " (left out)" : ""}`,
  );
  if (review.orphans.length > 0) told.push(`${count(review.orphans.length, "decision")} without a row`);
  return told.length === 0 ? "" : `Decided by a person: ${told.join(", ")}`;
}
