// The rows of a record as they are searched: what each says, who says it, where and when.
import type { Entity, ReadoutRecord } from "../model/record.ts";
import type { Report } from "../model/report.ts";
import type { Reviewable, RowState } from "../model/review.ts";
import type { Citation } from "../model/span.ts";
import { indexRecord, type RecordIndex } from "../render/index-record.ts";
import { rowId } from "../review/row-key.ts";
import { type IssueFinder, issueFinder } from "../text/issues.ts";
import { byCodeUnit, foldedWords } from "../text/normalise.ts";
import type { HitKind } from "./parse-query.ts";

/** A row that can be found. What costs work is made when it is asked for. */
export interface SearchRow {
  readonly kind: HitKind;
  readonly id: string;
  readonly state: RowState | null;
  readonly what: string;
  /** The first of its words in reading order, or null. */
  readonly words: Citation | null;
  readonly report: Report | null;
  /** Folded words with a blank before, between and after. */
  readonly text: () => string;
  /** Folded names of those who speak, act or are meant. */
  readonly who: () => readonly string[];
  /** Folded names of the outlets that tell it. */
  readonly outlets: () => readonly string[];
  /** Codes of issues that it is about. */
  readonly issues: () => ReadonlySet<string>;
  /** EDTF. */
  readonly dates: readonly string[];
}

/** Reports are the same objects from record to record. */
const foldedReports = new WeakMap<Report, string>();

/** Words folded, so that a phrase of whole words is found with blanks around it. */
export function searchable(text: string): string {
  return ` ${foldedWords(text).join(" ")} `;
}

/** The list of a record that the rows of a kind are of. */
const LISTS = {
  texts: "texts",
  positions: "positions",
  disputes: "disputes",
  facts: "facts",
  utterances: "utterances",
  quotations: "quotations",
  events: "events",
  people: "entities",
  entities: "entities",
  parties: "parties",
  dependence: "dependence",
  omissions: "omissions",
  passages: "passages",
  reports: "reports",
} as const satisfies Record<HitKind, keyof ReadoutRecord>;

interface Kept {
  readonly names: readonly unknown[];
  readonly rows: readonly SearchRow[];
}
/** Rows by the list that they were made of: of a list that no decision touched they are made once. */
const kept = new WeakMap<object, Map<HitKind, Kept>>();
const worlds = new WeakMap<ReadoutRecord, World>();

/** The rows of a kind in the order in which they are shown: by the place of their words in reading order, then by id. */
export function searchRows(record: ReadoutRecord, kind: HitKind): readonly SearchRow[] {
  const list: object = record[LISTS[kind]];
  // What rows say of one another: their speakers' names, and of an utterance the source in its quotation.
  const names = [record.entities, record.parties, record.reports, record.quotations];
  const of = kept.get(list) ?? new Map<HitKind, Kept>();
  kept.set(list, of);
  const known = of.get(kind);
  if (known?.names.every((n, i) => n === names[i])) return known.rows;
  const world = worlds.get(record) ?? worldOf(record);
  worlds.set(record, world);
  const rows = sorted(
    kind === "reports"
      ? world.x.reports.map((r) => reportRow(r, world))
      : PARTS[kind](record, world).map((parts) => makeRow(kind, parts, world)),
    world,
  );
  of.set(kind, { names, rows });
  return rows;
}

/** What rows of a record are made with. */
interface World {
  readonly x: RecordIndex;
  /** Reading order of reports. */
  readonly place: ReadonlyMap<string, number>;
  /** All names of an entity or a party by its id; words that are no id are a name themselves. */
  readonly names: (id: string | null) => string[];
  readonly name: (id: string | null) => string;
  readonly finder: () => IssueFinder;
}

function worldOf(record: ReadoutRecord): World {
  const x = indexRecord(record);
  return {
    x,
    place: new Map(x.reports.map((r, i) => [r.id, i])),
    names: namesBy(record, x),
    name: (id) => x.name(id) ?? "somebody unnamed",
    finder: once(() =>
      issueFinder({ issues: record.codebook.issues.map((i) => ({ code: i.code, cues: i.cues ?? [] })) }),
    ),
  };
}

function before(a: Citation, b: Citation, { place }: World): number {
  return (
    (place.get(a.report) ?? place.size) - (place.get(b.report) ?? place.size) ||
    a.start - b.start ||
    a.end - b.end
  );
}

function sorted(rows: SearchRow[], world: World): SearchRow[] {
  const byReport = (a: SearchRow, b: SearchRow) =>
    a.report && b.report ? world.place.get(a.report.id)! - world.place.get(b.report.id)! : 0;
  const byWords = (a: SearchRow, b: SearchRow) =>
    a.words && b.words
      ? before(a.words, b.words, world)
      : Number(a.words === null) - Number(b.words === null);
  return rows.sort((a, b) => byReport(a, b) || byWords(a, b) || byCodeUnit(a.id, b.id));
}

function once<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= make());
}

interface Parts {
  readonly row: Reviewable;
  readonly id: string;
  readonly what: string;
  readonly words?: readonly Citation[];
  readonly who?: readonly (string | null)[];
  readonly issue?: string | null;
  readonly dates?: readonly string[];
}

function makeRow(kind: HitKind, parts: Parts, world: World): SearchRow {
  const { row, id, what, words = [], who = [], issue, dates } = parts;
  const { x, names, finder } = world;
  const [first] = words.length === 0 ? [null] : [words.reduce((a, b) => (before(b, a, world) < 0 ? b : a))];
  return {
    kind,
    id,
    state: row.state ?? null,
    what,
    words: first ?? null,
    report: null,
    text: once(() => searchable([what, ...who.flatMap(names), ...words.map((c) => c.exact)].join(" … "))),
    who: once(() => who.flatMap(names).map(searchable)),
    outlets: once(() => [...new Set(words.map((c) => x.outlet(c.report)))].map(searchable)),
    issues: once(
      () =>
        new Set(issue ? [issue] : [what, ...words.map((c) => c.exact)].flatMap((t) => codesIn(t, finder()))),
    ),
    dates: dates?.length
      ? dates
      : [...new Set(words.map((c) => c.report))].flatMap((r) => x.report(r)?.published ?? []),
  };
}

function codesIn(text: string, finder: IssueFinder): string[] {
  return finder.find(text, 0, text.length).map((h) => h.code);
}

function entityParts(e: Entity): Parts {
  return {
    row: e,
    id: e.id,
    what: [e.name, ...e.roles.slice(0, 1).map((r) => r.text)].join(", "),
    words: e.mentions,
    who: [e.id, ...e.roles.map((r) => r.text)],
  };
}

/** What the rows of each kind say. */
const PARTS: Readonly<Record<Exclude<HitKind, "reports">, (record: ReadoutRecord, world: World) => Parts[]>> =
  {
    texts: (r) => r.texts.map((t) => ({ row: t, id: t.id, what: t.name, words: t.evidence })),
    positions: (r, { name, x }) =>
      r.positions.map((p) => ({
        row: p,
        id: p.id,
        what: `${name(p.party)} ${p.stance} ${x.issue(p.issue)}: ${p.object}`,
        words: p.evidence,
        who: [p.party],
        issue: p.issue,
      })),
    disputes: (r) =>
      r.disputes.map((d) => ({
        row: d,
        id: d.id,
        what: d.about,
        words: d.readings.flatMap((reading) => reading.evidence),
        who: d.readings.map((reading) => reading.by),
      })),
    facts: (r) =>
      r.facts.map((f) => ({
        row: f,
        id: f.id,
        what: `${f.about} (${f.slot})`,
        words: f.values.flatMap((v) => v.evidence),
      })),
    utterances: (r, { name, x }) =>
      r.utterances.map((u) => ({
        row: u,
        id: u.id,
        what: `${x.sayer(u) ?? name(null)}: ${u.gist}`,
        words: u.renderings.map((rendering) => rendering.citation),
        who: [u.speaker, x.sayer(u)],
      })),
    quotations: (r, { name }) =>
      r.quotations.map((q) => ({
        row: q,
        id: q.id,
        what: `${q.speaker === null ? (q.source?.exact ?? name(null)) : name(q.speaker)}: ${q.content.map((c) => c.exact).join(" … ")}`,
        words: q.content,
        who: [q.speaker, q.speaks_for, ...q.speakers_joint, q.source?.exact ?? null],
      })),
    events: (r) =>
      r.events.map((e) => ({
        row: e,
        id: e.id,
        what: e.what,
        words: e.evidence,
        who: e.participants.map((p) => p.entity),
        dates: e.when.value === null ? [] : [e.when.value],
      })),
    people: (r) => r.entities.filter((e) => e.kind === "person").map(entityParts),
    entities: (r) => r.entities.filter((e) => e.kind !== "person").map(entityParts),
    parties: (r) => r.parties.map((p) => ({ row: {}, id: p.id, what: p.name, who: [p.id] })),
    dependence: (r, { x }) =>
      r.dependence.map((d) => ({
        row: d,
        id: rowId("dependence", d),
        what: `${x.outlet(d.a)}, ${x.outlet(d.b)}: ${d.relation}`,
      })),
    omissions: (r, { x }) =>
      r.omissions.map((o) => ({
        row: o,
        id: rowId("omissions", o),
        what: `${x.outlet(o.report)}: ${o.why}`,
      })),
    passages: (r) =>
      r.passages.map((p) => ({ row: p, id: rowId("passages", p), what: p.a.exact, words: [p.a, p.b] })),
  };

function reportRow(r: Report, { x, finder }: World): SearchRow {
  const text = () => {
    const folded = foldedReports.get(r) ?? searchable(r.text);
    foldedReports.set(r, folded);
    return folded;
  };
  return {
    kind: "reports",
    id: r.id,
    state: null,
    what: `${x.outlet(r.id)}: ${r.headline ?? r.file}`,
    words: null,
    report: r,
    text,
    who: () => (r.byline === null ? [] : [searchable(r.byline)]),
    outlets: () => [searchable(x.outlet(r.id)), ...r.agencies.map(searchable)],
    issues: once(() => new Set(codesIn(r.text, finder()))),
    dates: r.published === null ? [] : [r.published],
  };
}

/** All names of an entity or a party by its id, its side's name with them; words that are no id are a name themselves. */
function namesBy(record: ReadoutRecord, x: RecordIndex): (id: string | null) => string[] {
  const entities = new Map<string, Entity>(record.entities.map((e) => [e.id, e]));
  const parties = new Map(record.parties.map((p) => [p.id, p]));
  return (id) => {
    if (id === null) return [];
    const entity = entities.get(id);
    if (entity) return [entity.name, ...entity.aliases, ...(x.partyOf(id) === null ? [] : [x.partyOf(id)!])];
    const party = parties.get(id);
    return party ? [party.name, ...party.aliases] : [id];
  };
}
