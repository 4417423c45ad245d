// The rows of a record in one shape, so that those of two records can be matched.
import { CHANGE_LISTS, type ChangeList } from "../../model/changes.ts";
import type { Dependence, Entity, EventRow, Position, ReadoutRecord } from "../../model/record.ts";
import type { Citation } from "../../model/span.ts";
import { fileName } from "../../text/file-name.ts";
import { byCodeUnit, foldedWords, pairKey } from "../../text/normalise.ts";

/** A row of a record, whatever list it is of. */
export interface Row {
  readonly list: ChangeList;
  readonly id: string;
  /** Only rows of the same list and class can be the same row. */
  readonly class: string;
  /** Folded words; rows of one class that share them are the same row. */
  readonly key: string;
  readonly what: string;
  readonly evidence: readonly Citation[];
  /** Ids of the origins that its reports stand on. */
  readonly origins: readonly string[];
  /** A position's stance, "agree" or "differ" of a fact, the relation of two reports, else "". */
  readonly state: string;
  /** Of a row that joins reports their ids: it is new where one of them is. Null of a row that is what its words say. */
  readonly joins: readonly string[] | null;
}

/** Every row of a record that is compared, in the order of CHANGE_LISTS. */
export function rowsOf(record: ReadoutRecord): Row[] {
  const names = new Map<string, string>();
  for (const p of [...record.entities, ...record.parties]) names.set(p.id, p.name);
  const name = (id: string | null) => (id === null ? "somebody unnamed" : (names.get(id) ?? id));
  const issues = new Map(record.codebook.issues.map((i) => [i.code, i.name]));
  const originOf = new Map(record.origins.flatMap((o) => o.reports.map((r) => [r, o.id] as const)));
  const make = (
    list: ChangeList,
    id: string,
    what: string,
    evidence: readonly Citation[],
    more: { class?: string; key?: string; state?: string; joins?: readonly string[] } = {},
  ): Row => ({
    list,
    id,
    what,
    evidence,
    class: more.class ?? "",
    key: foldedWords(more.key ?? what).join(" "),
    state: more.state ?? "",
    joins: more.joins ?? null,
    origins: [...new Set(evidence.flatMap((c) => originOf.get(c.report) ?? []))],
  });
  // By name: a newer version of a report has another id.
  const outlets = new Map(record.reports.map((r) => [r.id, r.publisher ?? fileName(r.file)]));
  const outlet = (id: string) => outlets.get(id) ?? id;
  const pair = (a: string, b: string) => ({
    class: [outlet(a), outlet(b)].sort(byCodeUnit).join("\n"),
    joins: [a, b],
  });
  const inUtterance = new Set(record.utterances.flatMap((u) => u.renderings.map((r) => r.quotation)));
  const told = {
    statements: [
      ...record.utterances.map((u) =>
        make(
          "statements",
          u.id,
          name(u.speaker),
          u.renderings.map((r) => r.citation),
          { key: u.gist },
        ),
      ),
      ...record.quotations
        .filter((q) => !inUtterance.has(q.id))
        .map((q) =>
          make(
            "statements",
            q.id,
            q.speaker === null ? (q.source?.exact ?? name(null)) : name(q.speaker),
            q.content,
            {
              key: q.content.map((c) => c.exact).join(" "),
            },
          ),
        ),
    ],
    positions: record.positions.map((p) =>
      make("positions", p.id, positionWords(p, name(p.party), issues), p.evidence, {
        class: topicOf(p, name(p.party)),
        key: `${p.stance} ${p.object}`,
        state: p.stance,
      }),
    ),
    disputes: record.disputes.map((d) =>
      make(
        "disputes",
        d.id,
        d.about,
        d.readings.flatMap((r) => r.evidence),
      ),
    ),
    facts: record.facts.map((f) =>
      make(
        "facts",
        f.id,
        `${f.about} (${f.slot})`,
        f.values.flatMap((v) => v.evidence),
        { class: f.slot, state: f.agree ? "agree" : "differ" },
      ),
    ),
    texts: record.texts.map((t) => make("texts", t.id, `${t.name} (${t.kind})`, t.evidence, { key: t.name })),
    events: record.events.map((e) =>
      make("events", e.id, eventWords(e), e.evidence, { key: `${e.kind} ${e.when.value ?? ""} ${e.what}` }),
    ),
    people: record.entities
      .filter((e) => e.kind === "person")
      .map((e) =>
        make("people", e.id, personWords(e, e.party === null ? "" : name(e.party)), e.mentions, {
          key: e.name,
        }),
      ),
  };
  const days = new Map(record.reports.map((r) => [r.id, r.published?.slice(0, 10) ?? ""]));
  // Who told it on a later day does not make it an omission.
  const before = (report: string) => (other: string) => days.get(other)! <= days.get(report)!;
  const byId = new Map(Object.values(told).flatMap((rows) => rows.map((row) => [row.id, row])));
  const shared = new Map<string, Citation[]>();
  for (const { a, b, rule } of record.passages) {
    // What both quote is no sign that one took from the other.
    if (rule === "same-saying") continue;
    const key = pairKey(a.report, b.report);
    shared.set(key, [...(shared.get(key) ?? []), a, b]);
  }
  const joined = {
    dependence: record.dependence
      .filter((d) => d.relation !== "independent")
      .map((d) =>
        make("dependence", `${d.a}~${d.b}`, dependenceWords(d, outlet), shared.get(pairKey(d.a, d.b)) ?? [], {
          ...pair(d.a, d.b),
          key: pair(d.a, d.b).class,
          state: d.relation.replace("-", " "),
        }),
      ),
    passages: record.passages.map(({ a, b, kind }) =>
      make(
        "passages",
        `${a.report}:${a.start}-${a.end}~${b.report}:${b.start}-${b.end}`,
        `${outlet(a.report)} and ${outlet(b.report)}, ${kind}`,
        [a, b],
        { ...pair(a.report, b.report), key: a.exact, state: kind },
      ),
    ),
    omissions: record.omissions.map((o) => {
      const missing = byId.get(o.missing);
      const what = missing?.what ?? o.missing;
      return make(
        "omissions",
        `${o.report}~${o.missing}`,
        `${outlet(o.report)} has not: ${what}`,
        missing?.evidence ?? [],
        {
          class: outlet(o.report),
          key: what,
          joins: [o.report, ...(missing?.evidence ?? []).map((c) => c.report).filter(before(o.report))],
        },
      );
    }),
  };
  const made: Readonly<Record<ChangeList, Row[]>> = { ...told, ...joined };
  return CHANGE_LISTS.flatMap((list) => made[list]);
}

function dependenceWords({ a, b, relation, direction }: Dependence, outlet: (id: string) => string): string {
  const [first, second] = direction === "b-from-a" ? [outlet(b), outlet(a)] : [outlet(a), outlet(b)];
  if (relation === "common-source") return `${first} and ${second} stand on one source`;
  if (relation === "copies" && direction !== "unknown") return `${first} copies ${second}`;
  return relation === "copies"
    ? `one of ${first} and ${second} copies the other`
    : `whether ${first} and ${second} depend on one another is unknown`;
}

/** What a position is about: the party by name, because ids of parties may differ between records, and the issue. */
export function topicOf(p: Position, party: string): string {
  return `${foldedWords(party).join(" ")} ${p.issue}`;
}

function positionWords(p: Position, party: string, issues: ReadonlyMap<string, string>): string {
  return `${party} on ${issues.get(p.issue) ?? p.issue}: ${p.stance}${p.firmness === null ? "" : ` (${p.firmness})`}`;
}

function eventWords(e: EventRow): string {
  const when = e.when.value ?? e.when.text?.exact ?? "";
  return `${when}${when === "" ? "" : ": "}${e.what}${e.status === "happened" ? "" : ` (${e.status})`}`;
}

function personWords(e: Entity, party: string): string {
  const role = e.roles[0] ? `, ${e.roles[0].text}` : "";
  return `${e.name}${role}${party === "" ? "" : ` (${party})`}`;
}
