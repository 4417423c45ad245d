// The rows of a record in one shape, so that those of two records can be matched.
import { CHANGE_LISTS, type ChangeList } from "../../model/changes.ts";
import type { Entity, EventRow, Position, ReadoutRecord } from "../../model/record.ts";
import type { Citation } from "../../model/span.ts";
import { foldedWords } from "../../text/normalise.ts";

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
  /** A position's stance, "agree" or "differ" of a fact, else "". */
  readonly state: string;
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
    more: { class?: string; key?: string; state?: string } = {},
  ): Row => ({
    list,
    id,
    what,
    evidence,
    class: more.class ?? "",
    key: foldedWords(more.key ?? what).join(" "),
    state: more.state ?? "",
    origins: [...new Set(evidence.flatMap((c) => originOf.get(c.report) ?? []))],
  });
  const inUtterance = new Set(record.utterances.flatMap((u) => u.renderings.map((r) => r.quotation)));
  const made: Readonly<Record<ChangeList, Row[]>> = {
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
  return CHANGE_LISTS.flatMap((list) => made[list]);
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
