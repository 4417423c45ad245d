// Which fields of which rows a person may set, with what: checked when it is decided, looked up again in every run.
import { type EntityKind, type QuotationType, SPEECH_ACTS } from "../model/annotation.ts";
import type {
  Dependence,
  EventKind,
  EventStatus,
  FactSlot,
  Firmness,
  ReadingStance,
  Stance,
  TableText,
} from "../model/record.ts";
import type { ReviewList, RowKey } from "../model/review.ts";
import type { Citation } from "../model/span.ts";
import { isCitation, isRowKey } from "./shape.ts";

/** What a value is checked against when it is decided. */
export interface Seen {
  keyOf(id: string): RowKey | undefined;
  isParty(id: string): boolean;
  isIssue(code: string): boolean;
  /** The words at a place, or null where there are none. */
  citeAt(place: unknown): Citation | null;
}

/** What a stored value is looked up in when it is applied. */
export interface Found {
  /** The id of the row with a key, or null. */
  idOf(key: RowKey): string | null;
  isParty(id: string): boolean;
  isPresent(words: Citation): boolean;
}

/** A kind of value. `store` gives what is kept, `load` what goes into the row; undefined where the value cannot be one. */
export interface FieldKind {
  readonly expected: string;
  store(value: unknown, seen: Seen): unknown;
  load(stored: unknown, found: Found): unknown;
}

const plain = (expected: string, is: (value: unknown) => boolean): FieldKind => ({
  expected,
  store: (value) => (is(value) ? value : undefined),
  // A decision may have come from elsewhere: what is kept is looked at too.
  load: (stored) => (is(stored) ? stored : undefined),
});
const oneOf = <T extends string>(...values: readonly T[]) =>
  plain(`one of ${values.join(", ")}`, (v) => values.some((x) => x === v));
const orNull = (kind: FieldKind): FieldKind => ({
  expected: `${kind.expected}, or null`,
  store: (value, seen) => (value === null ? null : kind.store(value, seen)),
  load: (stored, found) => (stored === null ? null : kind.load(stored, found)),
});
const listOf = (kind: FieldKind, least = 0): FieldKind => ({
  expected: `a list of ${kind.expected}`,
  store: (value, seen) => each(value, (v) => kind.store(v, seen), least),
  load: (stored, found) => each(stored, (v) => kind.load(v, found), least),
});
function each(value: unknown, what: (v: unknown) => unknown, least: number): unknown {
  if (!Array.isArray(value) || value.length < least) return undefined;
  const made = value.map(what);
  return made.includes(undefined) ? undefined : made;
}

/** The longest text of a field. */
const MAX_TEXT = 2000;
const text = plain("a text", (v) => typeof v === "string" && v.trim() !== "" && v.length <= MAX_TEXT);
const flag = plain("true or false", (v) => typeof v === "boolean");
const time = plain(
  "a date or time (EDTF)",
  (v) => typeof v === "string" && /^(?:\.\.\/)?-?\d[\dX~?%:.TZ/+-]{3,40}$/.test(v),
);
const issue: FieldKind = {
  expected: "an issue code of the story's codebook",
  store: (v, seen) => (typeof v === "string" && seen.isIssue(v) ? v : undefined),
  load: (stored) => (typeof stored === "string" ? stored : undefined),
};
const party: FieldKind = {
  expected: "the id of a party",
  store: (v, seen) => (typeof v === "string" && seen.isParty(v) ? v : undefined),
  load: (stored, found) => (found.isParty(stored as string) ? stored : undefined),
};
const entity: FieldKind = {
  expected: "the id of an entity",
  store(v, seen) {
    const key = typeof v === "string" ? seen.keyOf(v) : undefined;
    return key?.list === "entities" ? key : undefined;
  },
  load: (stored, found) => (isRowKey(stored) && found.idOf(stored)) || undefined,
};
const side: FieldKind = {
  expected: "the id of a party or an entity",
  store: (v, seen) => party.store(v, seen) ?? entity.store(v, seen),
  load: (stored, found) => (typeof stored === "string" ? party : entity).load(stored, found),
};
const word: FieldKind = {
  expected: "a place in a report of the story",
  store: (v, seen) => seen.citeAt(v) ?? undefined,
  load: (stored, found) => (isCitation(stored) && found.isPresent(stored) ? stored : undefined),
};
const readingStance = oneOf<ReadingStance>("asserts", "denies", "qualifies", "leaves-open", "declines");
const reading: FieldKind = {
  expected: "a reading: at (a place), stance, by",
  store: (v, seen) => readingOf(v, (kind, x) => kind.store(x, seen)),
  load: (stored, found) => readingOf(stored, (kind, x) => kind.load(x, found)),
};
function readingOf(value: unknown, via: (kind: FieldKind, value: unknown) => unknown): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  const { at, stance, by, ...more } = value as Record<string, unknown>;
  const made: Record<string, unknown> = { at: via(word, at) };
  if (stance !== undefined) made["stance"] = via(readingStance, stance);
  if (by !== undefined) made["by"] = via(orNull(side), by);
  return Object.keys(more).length > 0 || Object.values(made).includes(undefined) ? undefined : made;
}

/** The fields that can be set, by list. */
export const FIELDS: Readonly<Record<ReviewList, Readonly<Record<string, FieldKind>>>> = {
  entities: {
    name: text,
    kind: oneOf<EntityKind>("person", "organisation", "place", "group"),
    aliases: listOf(text),
    party: orNull(party),
  },
  quotations: {
    content: listOf(word, 1),
    cue: orNull(word),
    source: orNull(word),
    type: oneOf<QuotationType>("direct", "indirect", "mixed"),
    act: oneOf(...SPEECH_ACTS),
    speaker: orNull(entity),
    speaks_for: orNull(party),
  },
  utterances: { gist: text, speaker: orNull(entity) },
  positions: {
    party,
    issue,
    stance: oneOf<Stance>("supports", "opposes", "mixed", "open"),
    firmness: orNull(oneOf<Firmness>("demand", "condition", "preference", "offer")),
    object: text,
  },
  disputes: { about: text, readings: listOf(reading, 1) },
  facts: {
    about: text,
    slot: oneOf<FactSlot>("duration", "number", "date", "place", "participants", "count"),
    agree: flag,
  },
  texts: { name: text, kind: oneOf<TableText["kind"]>("plan", "draft", "counter-proposal", "agreement") },
  events: {
    kind: oneOf<EventKind>(
      "meeting",
      "call",
      "visit",
      "statement",
      "decision",
      "attack",
      "document",
      "other",
    ),
    what: text,
    status: oneOf<EventStatus>("happened", "planned", "possible", "denied"),
    when: orNull(time),
    where: orNull(text),
    participants: listOf(entity),
  },
  passages: { kind: oneOf<"verbatim" | "reworded">("verbatim", "reworded") },
  dependence: {
    relation: oneOf<Dependence["relation"]>("copies", "common-source", "independent", "unknown"),
    direction: oneOf<Dependence["direction"]>("a-from-b", "b-from-a", "unknown"),
  },
  omissions: {},
};

/** Fields without which a row cannot be added, by list. */
export const NEEDED: Readonly<Partial<Record<ReviewList, readonly string[]>>> = {
  entities: ["kind"],
  positions: ["party", "issue", "stance"],
  disputes: ["readings"],
  facts: ["slot"],
  texts: ["kind"],
  events: ["kind"],
};

/** What is kept of the fields that a person set, or in words why they cannot be set. */
export function storeFields(
  list: ReviewList,
  fields: Readonly<Record<string, unknown>>,
  seen: Seen,
): { readonly fields: Record<string, unknown> } | { readonly wrong: string } {
  const made: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    const kind = Object.hasOwn(FIELDS[list], name) ? FIELDS[list][name] : undefined;
    if (!kind)
      return {
        wrong: `${list} have no field ${name} that can be set: ${Object.keys(FIELDS[list]).join(", ")}`,
      };
    const stored = kind.store(value, seen);
    if (stored === undefined) return { wrong: `${name} must be ${kind.expected}` };
    made[name] = stored;
  }
  return { fields: made };
}

/** The values of stored fields in this run, or null where one of them names what is not there. */
export function loadFields(
  list: ReviewList,
  fields: Readonly<Record<string, unknown>>,
  found: Found,
): Record<string, unknown> | null {
  const made: Record<string, unknown> = {};
  for (const [name, stored] of Object.entries(fields)) {
    const value = Object.hasOwn(FIELDS[list], name) ? FIELDS[list][name]?.load(stored, found) : undefined;
    if (value === undefined) return null;
    made[name] = value;
  }
  return made;
}
