// A row that somebody made by marking its words.
import type { ReadoutRecord } from "../model/record.ts";
import type { AddList } from "../model/review.ts";
import type { Citation } from "../model/span.ts";
import { overlaps, sortedCitations } from "../text/cite.ts";
import { contentId } from "../text/hash.ts";
import { byCodeUnit } from "../text/normalise.ts";
import type { AnyRow } from "./row-key.ts";
import { type ReadingValue, setFields } from "./set-fields.ts";

/** Written on a row instead of a rule's name. */
export const BY_HAND = { add: "added-by-a-person", suggest: "marked-elsewhere" } as const;

/** The origins that the reports of the words stand on, sorted. */
export function originsOf(record: ReadoutRecord, words: readonly Citation[]): string[] {
  const reports = new Set(words.map((c) => c.report));
  return record.origins
    .filter((o) => o.reports.some((r) => reports.has(r)))
    .map((o) => o.id)
    .sort(byCodeUnit);
}

/** The row of a list on the words with the values; null where a field that it needs is missing or does not fit. */
export function makeRow(
  record: ReadoutRecord,
  list: AddList,
  marked: readonly Citation[],
  values: Readonly<Record<string, unknown>>,
  rule: string = BY_HAND.add,
): AnyRow | null {
  const words = sortedCitations(marked);
  const [first] = words;
  if (!first) return null;
  const id = contentId("add", list, words, values);
  const origins = originsOf(record, words);
  const base = { id, origins, evidence: words, rule };
  const { exact } = first;
  switch (list) {
    case "entities":
      return setFields(
        list,
        { id, kind: "group", name: exact, aliases: [], party: null, roles: [], mentions: words, rule },
        values,
      );
    case "quotations":
      if (words.some((c) => c.report !== first.report)) return null;
      return setFields(
        list,
        {
          id,
          report: first.report,
          type: "indirect",
          content: words,
          cue: null,
          source: null,
          speaker: null,
          speakers_joint: [],
          speaks_for: null,
          channel: null,
          chain: [],
          act: "asserts",
          rule,
        },
        values,
      );
    case "positions":
      return setFields(
        list,
        {
          ...base,
          party: "",
          issue: "",
          stance: "open",
          firmness: null,
          object: exact,
          statements: record.quotations
            .filter((q) => q.content.some((c) => words.some((w) => overlaps(c, w))))
            .map((q) => q.id),
        },
        values,
      );
    case "disputes": {
      const readings = (values["readings"] as ReadingValue[]).map(({ at, stance, by }) => ({
        by: by ?? null,
        stance: stance ?? ("asserts" as const),
        evidence: [at],
        origins: originsOf(record, [at]),
      }));
      const { readings: _, ...rest } = values;
      return setFields(list, { id, about: exact, readings, rule }, rest);
    }
    case "facts":
      return setFields(
        list,
        {
          id,
          slot: "number",
          about: exact,
          agree: new Set(words.map((c) => c.exact)).size === 1,
          tolerance: "as a person said",
          values: words.map((c) => ({
            value: c.exact,
            text: c.exact,
            evidence: [c],
            origins: originsOf(record, [c]),
          })),
          rule,
        },
        values,
      );
    case "texts":
      return setFields(list, { ...base, name: exact, kind: "draft" }, values);
    case "events":
      return setFields(
        list,
        {
          ...base,
          kind: "other",
          what: exact,
          status: "happened",
          when: { text: null, value: null, anchor: "none" },
          where: null,
          participants: [],
        },
        values,
      );
  }
}
