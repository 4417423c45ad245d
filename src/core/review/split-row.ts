// A row that a person says is two: some of its words become a row of their own.
import type { Entity, EventRow, ReadoutRecord, Utterance } from "../model/record.ts";
import type { MergeList } from "../model/review.ts";
import type { Citation } from "../model/span.ts";
import { contentId } from "../text/hash.ts";
import { byCodeUnit } from "../text/normalise.ts";
import { originsOf } from "./add-row.ts";
import type { AnyRow } from "./row-key.ts";

/** What stays and what goes. */
export interface Split {
  readonly rest: AnyRow;
  readonly part: AnyRow;
}

const RULE = "split-by-a-person";

/** The two rows. `words` are some of the row's words, not all. What nobody can tell of the new row is left open. */
export function splitRow(
  record: ReadoutRecord,
  list: MergeList,
  row: AnyRow,
  words: readonly Citation[],
): Split {
  const out = (c: Citation) =>
    words.some((w) => w.report === c.report && w.start === c.start && w.end === c.end);
  if (list === "entities") return splitEntity(row as Entity, words, out);
  if (list === "utterances") return splitUtterance(record, row as Utterance, words, out);
  return splitEvent(record, row as EventRow, words, out);
}

type Out = (c: Citation) => boolean;

function splitEntity(row: Entity, words: readonly Citation[], out: Out): Split {
  const forms = [...new Set(words.map((c) => c.exact))].sort(
    (a, b) => b.length - a.length || byCodeUnit(a, b),
  );
  const [name, ...aliases] = forms;
  return {
    rest: { ...row, mentions: row.mentions.filter((c) => !out(c)) },
    part: {
      id: contentId("e", "split", words),
      kind: row.kind,
      name: name!,
      aliases,
      party: null,
      roles: [],
      mentions: row.mentions.filter(out),
      rule: RULE,
    },
  };
}

function splitUtterance(record: ReadoutRecord, row: Utterance, words: readonly Citation[], out: Out): Split {
  const make = (u: Utterance): Utterance => {
    const [first, ...others] = u.renderings;
    const hasBase = u.renderings.some((r) => r.difference === "base");
    // The base may have gone with the other part; then the first wording that is left is held against nothing.
    const renderings = hasBase
      ? u.renderings
      : [{ ...first!, difference: "base" as const, edits: [] }, ...others];
    const places = renderings.map((r) => r.citation);
    return {
      ...u,
      renderings,
      gist: hasBase ? u.gist : first!.citation.exact,
      origins: originsOf(record, places),
    };
  };
  return {
    rest: make({ ...row, renderings: row.renderings.filter((r) => !out(r.citation)) }),
    part: make({
      ...row,
      id: contentId("u", "split", words),
      renderings: row.renderings.filter((r) => out(r.citation)),
      rule: RULE,
    }),
  };
}

function splitEvent(record: ReadoutRecord, row: EventRow, words: readonly Citation[], out: Out): Split {
  const rest = row.evidence.filter((c) => !out(c));
  const part = row.evidence.filter(out);
  const named = (evidence: readonly Citation[]) => {
    const reports = new Set(evidence.map((c) => c.report));
    return row.participants
      .map((p) => ({ ...p, reports: p.reports.filter((r) => reports.has(r)) }))
      .filter((p) => p.reports.length > 0);
  };
  return {
    rest: { ...row, evidence: rest, participants: named(rest), origins: originsOf(record, rest) },
    part: {
      id: contentId("ev", "split", words),
      kind: row.kind,
      what: part[0]!.exact,
      status: row.status,
      when: { text: null, value: null, anchor: "none" },
      where: null,
      participants: named(part),
      evidence: part,
      origins: originsOf(record, part),
      rule: RULE,
    },
  };
}
