// Which rows of a record a query asks for.
import type { ReadoutRecord } from "../model/record.ts";
import type { Report } from "../model/report.ts";
import type { RowState } from "../model/review.ts";
import type { Citation } from "../model/span.ts";
import { cite } from "../text/cite.ts";
import { fold, foldedWords } from "../text/normalise.ts";
import { HIT_KINDS, type HitKind, type Query, type QueryTerm } from "./parse-query.ts";
import { type SearchRow, searchRows } from "./search-rows.ts";

/** A row that was found. */
export interface Hit {
  readonly kind: HitKind;
  readonly id: string;
  /** Null for kinds that nobody decides on. */
  readonly state: RowState | null;
  readonly what: string;
  /** Its first words; of a report those that were asked for, or null. */
  readonly words: Citation | null;
}

/** Which hits to give, and what is known beforehand. */
export interface SearchOptions {
  readonly offset?: number;
  readonly limit?: number;
  /** Reports that may hold the words asked for; none other does. */
  readonly reports?: ReadonlySet<string>;
}

/** The phrases that a text must hold, folded, a * behind one whose last word may go on: for an index to look up. */
export function phrasesOf({ terms }: Query): string[] {
  return terms
    .flatMap((t) => (t.key === "words" && !t.negated ? [phraseOf(t.value)] : []))
    .filter((p) => p !== "");
}

function phraseOf(value: string): string {
  const words = foldedWords(value).join(" ");
  return words !== "" && value.endsWith("*") ? `${words}*` : words;
}

/** The number of rows that a query asks for and those of the page, in the order of `searchRows`. A query without terms asks for nothing. */
export function searchRecord(
  record: ReadoutRecord,
  query: Query,
  { offset = 0, limit = Number.POSITIVE_INFINITY, reports }: SearchOptions = {},
): { readonly total: number; readonly hits: readonly Hit[] } {
  if (query.terms.length === 0) return { total: 0, hits: [] };
  const tests = query.terms.map((t) => testOf(t, record));
  const phrases = phrasesOf(query);
  const found = kindsOf(query)
    .flatMap((kind) => searchRows(record, kind))
    .filter((row) => {
      // A report's own words are found whole; its rows may hold a speaker's name that the report has not.
      if (row.report && reports && phrases.length > 0 && !reports.has(row.id)) return false;
      return tests.every((holds) => holds(row));
    });
  const hits = found.slice(offset, offset + limit).map(({ kind, id, state, what, words, report }) => ({
    kind,
    id,
    state,
    what,
    words: report ? firstPlace(report, phrases) : words,
  }));
  return { total: found.length, hits };
}

/** The kinds that a query can find, in the order of hits. A person is an entity too. */
function kindsOf({ terms }: Query): HitKind[] {
  const asked = terms.filter((t) => t.key === "kind" && !t.negated).map((t) => t.value);
  return HIT_KINDS.filter((kind) =>
    asked.length === 0
      ? kind !== "passages"
      : asked.every((a) => a === kind || (a === "entities" && kind === "people")),
  );
}

function testOf({ negated, key, value }: QueryTerm, record: ReadoutRecord): (row: SearchRow) => boolean {
  const holds = plainTest(key, value, record);
  return negated ? (row) => !holds(row) : holds;
}

function plainTest(key: QueryTerm["key"], value: string, record: ReadoutRecord): (row: SearchRow) => boolean {
  const phrase = phraseOf(value);
  const sought = phrase.endsWith("*") ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `;
  if (phrase === "" && (key === "words" || key === "speaker" || key === "outlet")) return () => false;
  switch (key) {
    case "words":
      return (row) => row.text().includes(sought);
    case "speaker":
      return (row) => row.who().some((w) => w.includes(sought));
    case "outlet":
      return (row) => row.outlets().some((o) => o.includes(sought));
    case "issue": {
      const codes = record.codebook.issues.filter(
        (i) => fold(i.code) === fold(value) || ` ${foldedWords(i.name).join(" ")} `.includes(sought),
      );
      return (row) => codes.some((i) => row.issues().has(i.code));
    }
    case "kind":
      // A person is an entity too.
      return (row) => row.kind === value || (value === "entities" && row.kind === "people");
    case "state":
      return (row) => row.state === value;
    case "date": {
      const [from, to = from] = value.includes("..") ? value.split("..") : [value];
      return (row) => row.dates.some((d) => within(d, from!, to!));
    }
  }
}

/** Whether a date, or an interval of EDTF, has a day in common with another: ends are years, months or days, or open (""). */
function within(edtf: string, from: string, to: string): boolean {
  const [first = "", last = first] = edtf.split("/").map((d) => d.replace(/[?~%]/g, "").slice(0, 10));
  // "2026-10" begins before its first day and ends after its last: any digit sorts after "" and before "~".
  const early = first.replace(/X/g, "0");
  const late = `${last.replace(/X/g, "9")}~`;
  return (from === "" || late >= from) && (to === "" || early <= `${to}~`);
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ\-.][\p{L}\p{N}\p{M}]+)*/gu;

/** Where a report first has one of the phrases. */
function firstPlace(report: Report, phrases: readonly string[]): Citation | null {
  if (phrases.length === 0) return null;
  const words = [...report.text.matchAll(WORD)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    folded: foldedWords(m[0]).join(" "),
  }));
  for (const phrase of phrases) {
    const open = phrase.endsWith("*");
    const sought = phrase.replace(/\*$/, "").split(" ");
    for (let i = 0; i + sought.length <= words.length; i++) {
      const here = sought.every((s, k) => {
        const word = words[i + k]!.folded;
        return word === s || (open && k === sought.length - 1 && word.startsWith(s));
      });
      if (here) return cite(report, words[i]!.start, words[i + sought.length - 1]!.end);
    }
  }
  return null;
}
