// The query line: the same in the terminal, the API and the app.
import { ROW_STATES } from "../model/review.ts";

/** What a term with a colon asks for. */
export const QUERY_KEYS = ["speaker", "outlet", "issue", "date", "kind", "state"] as const;
export type QueryKey = (typeof QUERY_KEYS)[number];

/** Kinds of rows that are searched, in the order in which hits are shown. Passages only where they are asked for. */
export const HIT_KINDS = [
  "texts",
  "positions",
  "disputes",
  "facts",
  "utterances",
  "quotations",
  "events",
  "people",
  "entities",
  "parties",
  "dependence",
  "omissions",
  "passages",
  "reports",
] as const;
export type HitKind = (typeof HIT_KINDS)[number];

/** One condition. */
export interface QueryTerm {
  readonly negated: boolean;
  /** `words`: a word, a phrase, or the beginning of a word with * behind it. */
  readonly key: QueryKey | "words";
  readonly value: string;
}

/** A query: all of its terms must hold. */
export interface Query {
  readonly terms: readonly QueryTerm[];
}

const TERM = /(-?)(?:([A-Za-z]+):)?(?:"([^"]*)"?|“([^”]*)”?|(\S*))/gu;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/**
 * The query that a line asks for, or in words what is wrong with it. `word`, `"a phrase"`, `begin*`, `speaker:`, `outlet:`,
 * `issue:`, `date:2026-10`, `date:2026-10-20..2026-10-23` (either end may be open), `kind:`, `state:`; a `-` before a term
 * turns it round. A colon after any other word is part of the words ("9:40"). A quotation mark that is not closed ends with
 * the line. A key without a value asks for nothing.
 */
export function parseQuery(line: string): Query | { readonly wrong: string } {
  const terms: QueryTerm[] = [];
  for (const m of line.matchAll(TERM)) {
    const key = QUERY_KEYS.find((k) => k === m[2]?.toLowerCase());
    const value = (m[3] ?? m[4] ?? m[5] ?? "").trim();
    const negated = m[1] === "-";
    if (key === undefined) {
      // “foo:bar” with a foo that is no key: words, colon and all.
      const words = m[2] === undefined ? value : `${m[2]}:${value}`;
      if (/[\p{L}\p{N}]/u.test(words)) terms.push({ negated, key: "words", value: words });
      continue;
    }
    if (value === "") continue;
    const wrong = wrongWith(key, value);
    if (wrong !== null) return { wrong };
    terms.push({ negated, key, value });
  }
  return { terms };
}

function wrongWith(key: QueryKey, value: string): string | null {
  if (key === "kind" && !HIT_KINDS.some((k) => k === value))
    return `no kind ${value}; there are ${HIT_KINDS.join(", ")}`;
  if (key === "state" && !ROW_STATES.some((s) => s === value))
    return `no state ${value}; there are ${ROW_STATES.join(", ")}`;
  if (key === "date") {
    const ends = value.split("..");
    const fine =
      ends.length <= 2 && ends.some((e) => e !== "") && ends.every((e) => e === "" || DATE.test(e));
    if (!fine) return `date:${value}: no date such as 2026-10, 2026-10-22 or 2026-10-20..2026-10-23`;
  }
  return null;
}

/** The query as a line; parsing it gives the same query. */
export function formatQuery({ terms }: Query): string {
  return terms
    .map(({ negated, key, value }) => {
      const bare = /^[^\s"“”:-][^\s"“”:]*$/u.test(value);
      return `${negated ? "-" : ""}${key === "words" ? "" : `${key}:`}${bare ? value : `"${value.replaceAll('"', "”")}"`}`;
    })
    .join(" ");
}
