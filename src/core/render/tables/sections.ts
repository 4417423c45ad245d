// The record's lists as tables: one row a row, plain cells, for spreadsheets and scripts.
import type { ReadoutRecord } from "../../model/record.ts";
import type { Reviewable } from "../../model/review.ts";
import type { Citation } from "../../model/span.ts";
import { indexRecord, type RecordIndex } from "../index-record.ts";

/** A cell: a number stays one, everything else is text, null is empty. */
export type Cell = string | number | null;
/** A table: names of the columns, and rows of as many cells. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

type Columns<R> = Readonly<Record<string, (row: R, index: RecordIndex) => Cell>>;
interface Section<R> {
  rows(record: ReadoutRecord): readonly R[];
  columns: Columns<R>;
}

const list = (items: readonly (string | null)[]) => items.filter((i) => i !== null).join("; ");
const exact = (cs: readonly Citation[]) => cs.map((c) => c.exact).join(" … ");
const outlets = (cs: readonly Citation[], x: RecordIndex) =>
  list([...new Set(cs.map((c) => x.outlet(c.report)))]);
const places = (cs: readonly Citation[]) => list(cs.map((c) => `${c.report}:${c.start}-${c.end}`));
const state = (row: Reviewable): Cell => row.state ?? "candidate";
const section =
  <R>(rows: (record: ReadoutRecord) => readonly R[]) =>
  (columns: Columns<R>): Section<R> => ({ rows, columns });
/** A section whose rows stand on words: its columns end with what stands behind them. */
const backed =
  <R extends { readonly rule: string }>(rows: (record: ReadoutRecord) => readonly R[]) =>
  (words: (row: R) => readonly Citation[], columns: Columns<R>): Section<R> => ({
    rows,
    columns: {
      ...columns,
      words: (r) => exact(words(r)),
      outlets: (r, x) => outlets(words(r), x),
      origins: (r, x) => x.support(words(r)).origins,
      places: (r) => places(words(r)),
      rule: (r) => r.rule,
    },
  });

const people = (only: boolean) =>
  backed((r) => (only ? r.entities.filter((e) => e.kind === "person") : r.entities))((e) => e.mentions, {
    id: (e) => e.id,
    state,
    kind: (e) => e.kind,
    name: (e) => e.name,
    aliases: (e) => list(e.aliases),
    party: (e, x) => x.name(e.party),
    roles: (e) => list(e.roles.map((role) => role.text)),
    mentions: (e) => e.mentions.length,
  });

/** The sections of a record that can be had as tables, by name. */
export const SECTIONS = {
  reports: section((r) => r.reports)({
    id: (r) => r.id,
    file: (r) => r.file,
    publisher: (r) => r.publisher,
    headline: (r) => r.headline,
    byline: (r) => r.byline,
    agencies: (r) => list(r.agencies),
    published: (r) => r.published,
    language: (r) => r.language,
    complete: (r) => String(r.complete),
    revises: (r) => r.revises,
    url: (r) => r.url,
    characters: (r) => r.text.length,
  }),
  people: people(true),
  entities: people(false),
  parties: section((r) => r.parties)({
    id: (p) => p.id,
    name: (p) => p.name,
    kind: (p) => p.kind,
    aliases: (p) => list(p.aliases),
  }),
  texts: backed((r) => r.texts)((t) => t.evidence, {
    id: (t) => t.id,
    state,
    name: (t) => t.name,
    kind: (t) => t.kind,
  }),
  positions: backed((r) => r.positions)((p) => p.evidence, {
    id: (p) => p.id,
    state,
    party: (p, x) => x.name(p.party),
    issue: (p, x) => x.issue(p.issue),
    stance: (p) => p.stance,
    firmness: (p) => p.firmness,
    object: (p) => p.object,
  }),
  disputes: backed((r) => r.disputes.flatMap((d) => d.readings.map((reading) => ({ ...d, reading }))))(
    (d) => d.reading.evidence,
    {
      id: (d) => d.id,
      state,
      about: (d) => d.about,
      by: (d, x) => x.name(d.reading.by),
      stance: (d) => d.reading.stance,
    },
  ),
  facts: backed((r) => r.facts.flatMap((f) => f.values.map((value) => ({ ...f, value }))))(
    (f) => f.value.evidence,
    {
      id: (f) => f.id,
      state,
      slot: (f) => f.slot,
      about: (f) => f.about,
      agree: (f) => String(f.agree),
      value: (f) => f.value.value,
      text: (f) => f.value.text,
    },
  ),
  utterances: backed((r) =>
    r.utterances.flatMap((u) => u.renderings.map((rendering) => ({ ...u, rendering }))),
  )((u) => [u.rendering.citation], {
    id: (u) => u.id,
    state,
    speaker: (u, x) => x.name(u.speaker),
    gist: (u) => u.gist,
    difference: (u) => u.rendering.difference,
    edits: (u) => list(u.rendering.edits.map((e) => `${e.kind}: ${e.from} → ${e.to}`)),
  }),
  quotations: backed((r) => r.quotations)((q) => q.content, {
    id: (q) => q.id,
    state,
    type: (q) => q.type,
    act: (q) => q.act,
    speaker: (q, x) => x.name(q.speaker),
    source: (q) => q.source?.exact ?? null,
    cue: (q) => q.cue?.exact ?? null,
    speaks_for: (q, x) => x.name(q.speaks_for),
    channel: (q) => q.channel?.exact ?? null,
    chain: (q) => list(q.chain.map((link) => link.by.exact)),
  }),
  events: backed((r) => r.events)((e) => e.evidence, {
    id: (e) => e.id,
    state,
    kind: (e) => e.kind,
    status: (e) => e.status,
    when: (e) => e.when.value ?? e.when.text?.exact ?? null,
    where: (e) => e.where,
    what: (e) => e.what,
    participants: (e, x) => list(e.participants.map((p) => x.name(p.entity))),
  }),
  passages: backed((r) => r.passages)((p) => [p.a, p.b], {
    kind: (p) => p.kind,
    state,
    similarity: (p) => p.similarity,
  }),
  dependence: section((r) => r.dependence)({
    a: (d, x) => x.outlet(d.a),
    b: (d, x) => x.outlet(d.b),
    state,
    relation: (d) => d.relation,
    direction: (d) => d.direction,
    share: (d) => d.share,
    evidence: (d) => list(d.evidence),
    reports: (d) => list([d.a, d.b]),
    rule: (d) => d.rule,
  }),
  origins: section((r) => r.origins)({
    id: (o) => o.id,
    named: (o) => o.named,
    outlets: (o, x) => list(o.reports.map((r) => x.outlet(r))),
    reports: (o) => list(o.reports),
  }),
  omissions: section((r) => r.omissions)({
    report: (o) => o.report,
    outlet: (o, x) => x.outlet(o.report),
    state,
    missing: (o) => o.missing,
    why: (o) => o.why,
    rule: (o) => o.rule,
  }),
  notes: section((r) => r.notes)({
    code: (n) => n.code,
    message: (n) => n.message,
    report: (n) => n.report,
  }),
} as const;

/** Name of a section. */
export type SectionName = keyof typeof SECTIONS;

/** A section of the record as a table; `keep` chooses rows of the list. */
export function tableOf(
  record: ReadoutRecord,
  name: SectionName,
  keep: (row: object) => boolean = () => true,
): Table {
  const { rows, columns } = SECTIONS[name] as unknown as Section<object>;
  const index = indexRecord(record);
  const cells = Object.values(columns);
  return {
    columns: Object.keys(columns),
    rows: rows(record)
      .filter(keep)
      .map((row) => cells.map((cell) => cell(row, index))),
  };
}
