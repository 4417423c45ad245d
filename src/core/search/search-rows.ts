// The rows of a record as they are searched: what each says, who says it, where and when.
import type { Entity, ReadoutRecord } from "../model/record.ts";
import type { Report } from "../model/report.ts";
import type { Reviewable, RowState } from "../model/review.ts";
import type { Citation } from "../model/span.ts";
import { indexRecord, type RecordIndex } from "../render/index-record.ts";
import { rowId } from "../review/row-key.ts";
import { type IssueFinder, issueFinder } from "../text/issues.ts";
import { byCodeUnit, foldedWords } from "../text/normalise.ts";
import { HIT_KINDS, type HitKind } from "./parse-query.ts";

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

const made = new WeakMap<ReadoutRecord, readonly SearchRow[]>();
/** Reports are the same objects from record to record. */
const foldedReports = new WeakMap<Report, string>();

/** Words folded, so that a phrase of whole words is found with blanks around it. */
export function searchable(text: string): string {
  return ` ${foldedWords(text).join(" ")} `;
}

/** The rows of a record in the order in which they are shown: by kind, then by the place of their words in reading order, then by id. */
export function searchRows(record: ReadoutRecord): readonly SearchRow[] {
  const known = made.get(record);
  if (known) return known;
  const rows = makeRows(record);
  made.set(record, rows);
  return rows;
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

function makeRows(record: ReadoutRecord): SearchRow[] {
  const x = indexRecord(record);
  const place = new Map(x.reports.map((r, i) => [r.id, i]));
  const names = namesBy(record, x);
  const codes = new Map(record.codebook.issues.map((i) => [i.code, i.name]));
  const finder = once(
    (): IssueFinder =>
      issueFinder({ issues: record.codebook.issues.map((i) => ({ code: i.code, cues: i.cues ?? [] })) }),
  );
  const before = (a: Citation, b: Citation) =>
    (place.get(a.report) ?? place.size) - (place.get(b.report) ?? place.size) ||
    a.start - b.start ||
    a.end - b.end;
  const make = (kind: HitKind, { row, id, what, words = [], who = [], issue, dates }: Parts): SearchRow => {
    const [first] = words.length === 0 ? [null] : [words.reduce((a, b) => (before(b, a) < 0 ? b : a))];
    const all = () => [what, ...who.flatMap((w) => names(w)), ...words.map((c) => c.exact)].join(" … ");
    const published = () =>
      [...new Set(words.map((c) => c.report))].flatMap((r) => x.report(r)?.published ?? []);
    return {
      kind,
      id,
      state: row.state ?? null,
      what,
      words: first ?? null,
      report: null,
      text: once(() => searchable(all())),
      who: once(() => who.flatMap((w) => names(w)).map(searchable)),
      outlets: once(() => [...new Set(words.map((c) => x.outlet(c.report)))].map(searchable)),
      issues: once(
        () =>
          new Set(
            issue
              ? [issue]
              : [what, ...words.map((c) => c.exact)].flatMap((t) =>
                  finder()
                    .find(t, 0, t.length)
                    .map((h) => h.code),
                ),
          ),
      ),
      dates: dates && dates.length > 0 ? dates : published(),
    };
  };
  const name = (id: string | null) => x.name(id) ?? "somebody unnamed";
  const rows: SearchRow[] = [
    ...record.texts.map((t) => make("texts", { row: t, id: t.id, what: t.name, words: t.evidence })),
    ...record.positions.map((p) =>
      make("positions", {
        row: p,
        id: p.id,
        what: `${name(p.party)} ${p.stance} ${codes.get(p.issue) ?? p.issue}: ${p.object}`,
        words: p.evidence,
        who: [p.party],
        issue: p.issue,
      }),
    ),
    ...record.disputes.map((d) =>
      make("disputes", {
        row: d,
        id: d.id,
        what: d.about,
        words: d.readings.flatMap((r) => r.evidence),
        who: d.readings.map((r) => r.by),
      }),
    ),
    ...record.facts.map((f) =>
      make("facts", {
        row: f,
        id: f.id,
        what: `${f.about} (${f.slot})`,
        words: f.values.flatMap((v) => v.evidence),
      }),
    ),
    ...record.utterances.map((u) =>
      make("utterances", {
        row: u,
        id: u.id,
        what: `${x.sayer(u) ?? name(null)}: ${u.gist}`,
        words: u.renderings.map((r) => r.citation),
        who: [u.speaker, x.sayer(u)],
      }),
    ),
    ...record.quotations.map((q) =>
      make("quotations", {
        row: q,
        id: q.id,
        what: `${q.speaker === null ? (q.source?.exact ?? name(null)) : name(q.speaker)}: ${q.content.map((c) => c.exact).join(" … ")}`,
        words: q.content,
        who: [q.speaker, q.speaks_for, ...q.speakers_joint, q.source?.exact ?? null],
      }),
    ),
    ...record.events.map((e) =>
      make("events", {
        row: e,
        id: e.id,
        what: e.what,
        words: e.evidence,
        who: e.participants.map((p) => p.entity),
        dates: e.when.value === null ? [] : [e.when.value],
      }),
    ),
    ...record.entities.map((e) =>
      make(e.kind === "person" ? "people" : "entities", {
        row: e,
        id: e.id,
        what: [e.name, ...e.roles.slice(0, 1).map((r) => r.text)].join(", "),
        words: e.mentions,
        who: [e.id, ...e.roles.map((r) => r.text)],
      }),
    ),
    ...record.parties.map((p) => make("parties", { row: {}, id: p.id, what: p.name, who: [p.id] })),
    ...record.dependence.map((d) =>
      make("dependence", {
        row: d,
        id: rowId("dependence", d),
        what: `${x.outlet(d.a)}, ${x.outlet(d.b)}: ${d.relation}`,
      }),
    ),
    ...record.omissions.map((o) =>
      make("omissions", { row: o, id: rowId("omissions", o), what: `${x.outlet(o.report)}: ${o.why}` }),
    ),
    ...record.passages.map((p) =>
      make("passages", { row: p, id: rowId("passages", p), what: p.a.exact, words: [p.a, p.b] }),
    ),
    ...x.reports.map((r) => reportRow(r, x, finder)),
  ];
  const rank = new Map(HIT_KINDS.map((k, i) => [k, i]));
  const byWords = (a: SearchRow, b: SearchRow) =>
    a.words && b.words ? before(a.words, b.words) : Number(a.words === null) - Number(b.words === null);
  const byReport = (a: SearchRow, b: SearchRow) =>
    a.report && b.report ? place.get(a.report.id)! - place.get(b.report.id)! : 0;
  return rows.sort(
    (a, b) =>
      rank.get(a.kind)! - rank.get(b.kind)! || byReport(a, b) || byWords(a, b) || byCodeUnit(a.id, b.id),
  );
}

function reportRow(r: Report, x: RecordIndex, finder: () => IssueFinder): SearchRow {
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
    issues: once(
      () =>
        new Set(
          finder()
            .find(r.text, 0, r.text.length)
            .map((h) => h.code),
        ),
    ),
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
