// Annotations into a story: what they do to its log. Decisions are taken over, marked words are suggested, and what has no place is an orphan.
import type { ReadoutRecord } from "../model/record.ts";
import { ADD_LISTS, type AddList, type Decision, type DecisionBody, type Orphan } from "../model/review.ts";
import type { Citation } from "../model/span.ts";
import { applyDecisions, type ReviewedRecord } from "../review/apply-decisions.ts";
import { FIELDS, type Seen, storeFields } from "../review/fields.ts";
import { canonicalJson } from "../text/canonical-json.ts";
import { contentId } from "../text/hash.ts";
import { asList, asObject, asText } from "./json.ts";
import {
  type AnnotatedDecision,
  type CandidateRow,
  type OrphanAnnotation,
  readAnnotations,
  type SameRow,
} from "./read-annotations.ts";

/** A decision that an annotation becomes. */
export interface Taken {
  readonly annotation: string | null;
  /** Made of the story and of what is decided: the same annotation again is the same decision. */
  readonly id: string;
  /** Who decided, where the annotation says it. */
  readonly who: string | null;
  readonly why: string | null;
  readonly body: DecisionBody;
  /** Fields of a suggested row that name what this record has not, and were left out. */
  readonly leftOut: readonly string[];
}

/** What annotations are to a story. */
export interface TakenAnnotations {
  /** Rows that the record has already. */
  readonly same: readonly SameRow[];
  /** Decisions that the log has already. */
  readonly known: number;
  /** Decisions to append, in order. */
  readonly decisions: readonly Taken[];
  /** Rows to suggest, to append after them. */
  readonly candidates: readonly Taken[];
  readonly orphans: readonly OrphanAnnotation[];
  /** Of the new decisions and rows those that bear on nothing: they are kept, and tried again after every run. */
  readonly unplaced: readonly Orphan[];
}

/**
 * What annotations do to a story with a record and a log; `story` goes into the ids. Decisions are looked at first, and rows are held against the record
 * with these laid over it. Throws TypeError for JSON that holds no annotations.
 */
export function takeAnnotations(
  value: unknown,
  story: string,
  record: ReadoutRecord,
  log: readonly Decision[],
): TakenAnnotations {
  const known = new Map(log.map((d) => [d.id, d]));
  let again = 0;
  const take = (
    from: { readonly annotation: string | null; readonly who: string | null },
    body: DecisionBody,
    more: { why?: string | null; leftOut?: readonly string[] } = {},
  ): Taken[] => {
    const own = known.get(from.annotation?.replace("urn:readout:decision:", "") ?? "");
    const id = contentId("d", story, from.annotation, from.who, canonicalJson(body));
    if ((own && canonicalJson(bodyOf(own)) === canonicalJson(body)) || known.has(id)) {
      again++;
      return [];
    }
    known.set(id, { ...body, id, who: from.who ?? "", when: "", why: null } as Decision);
    const { why = null, leftOut = [] } = more;
    return [{ annotation: from.annotation, id, who: from.who, why, body, leftOut }];
  };

  const first = readAnnotations(value, applyDecisions(record, log).record);
  const logged = first.logged.flatMap((d) => take(d, d.decision, { why: d.why }));
  const reviewed = applyDecisions(record, [...log, ...logged.map(asDecision)]);
  // Rows that these decisions make are there now.
  const read = logged.length === 0 ? first : readAnnotations(value, reviewed.record);
  const decisions = [...logged, ...read.decisions.flatMap((d) => take(d, verdictBody(d, reviewed)))];
  const candidates = read.candidates.flatMap((c) => {
    const { body, leftOut } = suggestion(c, reviewed);
    return take(c, body, { leftOut });
  });
  const fresh = [...decisions, ...candidates].map(asDecision);
  const ids = new Set(fresh.map((d) => d.id));
  const after = applyDecisions(record, [...log, ...fresh]).record;
  return {
    same: read.same,
    known: again,
    decisions,
    candidates,
    orphans: read.orphans,
    unplaced: after.review!.orphans.filter((o) => ids.has(o.decision)),
  };
}

/** A taken decision as an entry of a log, for looking at what it does. */
function asDecision({ id, who, why, body }: Taken): Decision {
  return { ...body, id, who: who ?? "", when: "", why } as Decision;
}

function bodyOf({ id: _, who: __, when: ___, why: ____, ...body }: Decision): object {
  return body;
}

function verdictBody(d: AnnotatedDecision, { keyOf }: ReviewedRecord): DecisionBody {
  const target = keyOf(d.row)!;
  return d.kind === "comment" ? { kind: "comment", target, text: d.text! } : { kind: d.kind, target };
}

/** Of the words of readout's own annotations those that the row is known by. */
const OWN_WORDS: Readonly<Record<AddList, RegExp>> = {
  entities: /^mention$/,
  quotations: /^content$/,
  positions: /^evidence$/,
  disputes: /^reading-\d+$/,
  facts: /^value-\d+$/,
  texts: /^evidence$/,
  events: /^evidence$/,
};

function suggestion(
  c: CandidateRow,
  { record, keyOf }: ReviewedRecord,
): { body: DecisionBody; leftOut: string[] } {
  const list = ADD_LISTS.find((l) => l === c.list) ?? null;
  // A kind of row that nobody can add is still said.
  const text = [...(list === null && c.list !== null ? [c.list] : []), ...c.said].join("\n");
  const own = list === null ? [] : c.words.filter((_, i) => OWN_WORDS[list].test(c.parts[i]!));
  const words = own.length > 0 ? own : c.words;
  if (list === null) return { body: { kind: "suggest", list, words, fields: {}, text }, leftOut: [] };
  const seen: Seen = {
    keyOf,
    isParty: (id) => record.parties.some((p) => p.id === id),
    isIssue: (code) => record.codebook.issues.some((i) => i.code === code),
    citeAt: (place) => place as Citation,
  };
  const fields: Record<string, unknown> = {};
  const leftOut: string[] = [];
  for (const [name, value] of Object.entries(valuesOf(list, c))) {
    const stored = [value, ...withoutSides(name, value)]
      .map((v) => storeFields(list, { [name]: v }, seen))
      .find((s) => "fields" in s);
    if (stored) Object.assign(fields, stored.fields);
    if (!stored || "wrong" in storeFields(list, { [name]: value }, seen)) leftOut.push(name);
  }
  return { body: { kind: "suggest", list, words, fields, text }, leftOut };
}

/** Readings without their sides: who reads so may be somebody whom this record has not. */
function withoutSides(name: string, value: unknown): unknown[] {
  return name === "readings" ? [asList(value).map((r) => ({ ...asObject(r), by: null }))] : [];
}

/** The values that an annotation gives to the fields of a row, before anybody has looked whether they fit. */
function valuesOf(list: AddList, c: CandidateRow): Record<string, unknown> {
  const { row } = c;
  const plain = Object.fromEntries(
    Object.entries(c.fields).filter(([name]) => Object.hasOwn(FIELDS[list], name)),
  );
  if (row === null) return plain;
  const part = (name: string) => c.words[c.parts.indexOf(name)] ?? null;
  switch (list) {
    case "quotations":
      return { ...plain, cue: part("cue"), source: part("source") };
    case "entities":
      return { ...plain, aliases: row["aliases"] ?? [] };
    case "events":
      return {
        ...plain,
        when: asObject(row["when"])?.["value"] ?? null,
        participants: asList(row["participants"]).map((p) => asText(asObject(p)?.["entity"])),
      };
    case "disputes":
      return {
        ...plain,
        readings: asList(row["readings"]).map((r, i) => ({
          at: part(`reading-${i + 1}`),
          stance: asObject(r)?.["stance"],
          by: asObject(r)?.["by"] ?? null,
        })),
      };
    default:
      return plain;
  }
}
