// How far two people agree who decided on the rows of one story: the intercoder table.
import type { ReadoutRecord } from "../model/record.ts";
import { type Decision, REVIEW_LISTS, type ReviewList } from "../model/review.ts";
import type { Citation } from "../model/span.ts";
import { undoneIds } from "../review/active.ts";
import { namesOf, rowId, rowKey } from "../review/row-key.ts";
import { canonicalJson } from "../text/canonical-json.ts";
import { byCodeUnit } from "../text/normalise.ts";

/** A row that both decided on, each in their own way. */
export interface Disagreement {
  readonly list: ReviewList;
  readonly row: string;
  readonly what: string;
  readonly words: readonly Citation[];
  /** What each says, in the order of the coders: "accept", "reject", or "correct" with the fields. */
  readonly says: readonly [string, string];
  /** Why, as far as they wrote it. */
  readonly why: readonly [string | null, string | null];
}

/** Agreement over the rows of one list, or of all. */
export interface AgreementRow {
  readonly list: ReviewList | "all";
  /** Rows that both decided on, that only the first did, that only the second did. */
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly agreed: number;
  /** Share of `both` that they agree on, 0 to 1; null of none. */
  readonly share: number | null;
  /** Krippendorff's alpha for nominal values; null where it is not defined: no rows, or one value for all. */
  readonly alpha: number | null;
}

export interface CoderAgreement {
  readonly coders: readonly [string, string];
  readonly disagreements: readonly Disagreement[];
  /** All lists together, then each that has decisions. */
  readonly rows: readonly AgreementRow[];
}

interface Unit {
  readonly list: ReviewList;
  readonly row: string;
  readonly says: readonly (string | null)[];
  readonly why: readonly (string | null)[];
}

/** Those who decided on rows, those with most decisions first. */
export function codersOf(decisions: readonly Decision[]): string[] {
  const counts = new Map<string, number>();
  const undone = undoneIds(decisions);
  for (const d of decisions)
    if (verdictOf(d) !== null && !undone.has(d.id)) counts.set(d.who, (counts.get(d.who) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0])).map(([who]) => who);
}

/**
 * The agreement of two people on the rows of a record that has its decisions laid over it. A unit is a row; the last of a person's
 * accept, reject or correct that stands is what they say of it, and who added a row accepts it. Corrections agree where they set
 * the same fields to the same values.
 */
export function coderAgreement(
  record: ReadoutRecord,
  decisions: readonly Decision[],
  coders: readonly [string, string],
): CoderAgreement {
  const undone = undoneIds(decisions);
  const standing = new Map(decisions.filter((d) => !undone.has(d.id)).map((d) => [d.id, d]));
  const names = namesOf(record);
  const units: Unit[] = [];
  const disagreements: Disagreement[] = [];
  for (const list of REVIEW_LISTS)
    for (const row of record[list]) {
      const said = (row.decisions ?? []).flatMap((id) => standing.get(id) ?? []);
      const last = coders.map(
        (who) => said.filter((d) => d.who === who && verdictOf(d) !== null).at(-1) ?? null,
      );
      if (last.every((d) => d === null)) continue;
      const says = last.map((d) => d && verdictOf(d));
      const why = last.map((d) => d?.why ?? null);
      units.push({ list, row: rowId(list, row), says, why });
      const [a, b] = says;
      if (a && b && a !== b) {
        const { what, words } = rowKey(record, list, row, names);
        disagreements.push({
          list,
          row: rowId(list, row),
          what,
          words,
          says: [a, b],
          why: [why[0]!, why[1]!],
        });
      }
    }
  const lists = REVIEW_LISTS.filter((list) => units.some((u) => u.list === list));
  return {
    coders,
    disagreements,
    rows: [
      agreementOf("all", units),
      ...lists.map((l) =>
        agreementOf(
          l,
          units.filter((u) => u.list === l),
        ),
      ),
    ],
  };
}

/** What a decision says of a row, or null where it says nothing of whether it holds. */
function verdictOf(d: Decision): string | null {
  if (d.kind === "accept" || d.kind === "reject") return d.kind;
  if (d.kind === "add") return "accept";
  if (d.kind === "correct") return `correct ${canonicalJson(d.fields).replace(/\s+/g, " ").trim()}`;
  return null;
}

function agreementOf(list: AgreementRow["list"], units: readonly Unit[]): AgreementRow {
  const both = units.filter((u) => u.says.every((v) => v !== null));
  const agreed = both.filter((u) => u.says[0] === u.says[1]).length;
  return {
    list,
    both: both.length,
    onlyFirst: units.filter((u) => u.says[1] === null).length,
    onlySecond: units.filter((u) => u.says[0] === null).length,
    agreed,
    share: both.length === 0 ? null : agreed / both.length,
    alpha: krippendorffAlpha(units.map((u) => u.says)),
  };
}

/**
 * Krippendorff's alpha for nominal values (K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011): of each unit the
 * values that its coders gave, null where one gave none. Null where it is not defined.
 */
export function krippendorffAlpha(units: readonly (readonly (string | null)[])[]): number | null {
  const totals = new Map<string, number>();
  let n = 0;
  let disagreed = 0;
  for (const unit of units) {
    const values = unit.filter((v) => v !== null);
    if (values.length < 2) continue;
    n += values.length;
    for (const v of values) totals.set(v, (totals.get(v) ?? 0) + 1);
    for (const [i, a] of values.entries())
      for (const [j, b] of values.entries()) if (i !== j && a !== b) disagreed += 1 / (values.length - 1);
  }
  let expected = 0;
  for (const [a, x] of totals) for (const [b, y] of totals) if (a !== b) expected += x * y;
  return expected === 0 ? null : 1 - ((n - 1) * disagreed) / expected;
}
