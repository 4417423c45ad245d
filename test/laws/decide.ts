// Decisions of every kind, chosen by numbers: what a law of decisions is held against.
import fc from "fast-check";
import {
  applyDecisions,
  type Decision,
  MERGE_LISTS,
  REVIEW_LISTS,
  type ReadoutRecord,
  type ReviewList,
  rowId,
} from "../../src/core/index.ts";
import { type DecisionRequest, resolveDecision } from "../../src/store/resolve-decision.ts";

/** Numbers that choose: a kind of decision, a list, two rows, an earlier decision. */
const choice = fc.tuple(fc.nat(8), fc.nat(1000), fc.nat(1000), fc.nat(1000));
/** What somebody does, one thing after another. */
export const choices = fc.array(choice, { maxLength: 12 });
/** The kind of choice that undoes. */
export const UNDO = 6;

/** What a correction of a row sets, by list; a list that is not here is accepted. */
const CORRECTIONS: Readonly<Partial<Record<ReviewList, (person: string | null) => Record<string, unknown>>>> =
  {
    entities: () => ({ name: "Somebody else 🐟" }),
    quotations: (person) => ({ speaker: person, act: "warns" }),
    utterances: (person) => ({ speaker: person }),
    positions: () => ({ stance: "mixed", firmness: null }),
    facts: () => ({ agree: true }),
    texts: () => ({ kind: "agreement" }),
    events: (person) => ({ when: null, participants: person === null ? [] : [person] }),
  };

/** Decisions made one after another by somebody who sees the record as it is by then. */
export function decide(
  record: ReadoutRecord,
  chosen: readonly (readonly [number, number, number, number])[],
): Decision[] {
  const log: Decision[] = [];
  for (const [kind, a, b, c] of chosen) {
    const seen = applyDecisions(record, log);
    const list = REVIEW_LISTS[a % REVIEW_LISTS.length]!;
    const merging = MERGE_LISTS[a % MERGE_LISTS.length]!;
    const pick = (l: ReviewList, n: number) => {
      const rows = seen.record[l];
      return rows.length === 0 ? null : rowId(l, rows[n % rows.length]!);
    };
    const row = pick(list, b);
    const [one, two] = [pick(merging, b), pick(merging, c)];
    const place = seen.keyOf(one ?? "")?.words[0];
    const fields = CORRECTIONS[list]?.(pick("entities", c));
    const makers: readonly (() => DecisionRequest | false | null)[] = [
      () => row !== null && { kind: "accept", row },
      () => row !== null && { kind: "reject", row },
      () => row !== null && { kind: "accept", row },
      () => one !== null && two !== null && one !== two && { kind: "merge", rows: [one, two] },
      () =>
        one !== null &&
        !!place &&
        seen.keyOf(one)!.words.length > 1 && { kind: "split", row: one, words: [place] },
      () => !!place && { kind: "add", list: "texts", words: [place], fields: { kind: "draft" } },
      () => null,
      () => row !== null && fields !== undefined && { kind: "correct", row, fields },
      () => row !== null && { kind: "comment", row, text: "Look again: e\u0301 👩‍👩‍👧." },
    ];
    const request = makers[kind]!() || makers[0]!();
    const body =
      kind === UNDO
        ? ({ kind: "undo", undoes: log[c % Math.max(1, log.length)]?.id ?? "none" } as const)
        : request && resolveDecision(seen, request as Exclude<DecisionRequest, { kind: "remove-report" }>);
    const why = c % 3 === 0 ? "because" : null;
    const by = {
      id: `d-${log.length}`,
      who: c % 2 === 0 ? "ann" : "bo",
      when: "2026-10-24T10:00:00.000Z",
      why,
    };
    if (body) log.push({ ...body, ...by } as Decision);
  }
  return log;
}
