// Do two renderings have one speaker? The answer is never a guess at a name: it is one of five.

import { stemOf } from "../../text/stem.ts";
import { FUNCTION_WORDS } from "../en/function-words.ts";
import { SYNONYMS } from "../en/synonyms.ts";
import type { Unit } from "./units.ts";

/**
 * `same`: one entity of the record, or the same role of somebody unnamed; `role`: a person and his office or institution; `open`: one of them has no speaker;
 * `side`: two entities of one party; `other`: two.
 */
export type SpeakerRelation = "same" | "role" | "open" | "side" | "other";

/** What is known of entities beside their ids. */
export interface SpeakerNames {
  /** True for a role without a name ("a lawyer", "two people briefed on the session"). */
  anonymous(entity: string): boolean;
  person(entity: string): boolean;
  /** The name or role in words. */
  name(entity: string): string;
  party(entity: string): string | null;
  /** The telling words of all roles of a named entity, as stems. */
  roles(entity: string): ReadonlySet<string>;
  /** The telling words of a role phrase, as stems; see roleWords. */
  role(phrase: string): ReadonlySet<string>;
}

/** How the speakers of two units stand to one another. */
export function relateSpeakers(a: Unit, b: Unit, names: SpeakerNames): SpeakerRelation {
  const p = a.quotation.speaker;
  const q = b.quotation.speaker;
  if (p !== null && p === q) return "same";
  if (p === null || q === null) {
    if (a.quotation.source === null || b.quotation.source === null) return "open";
    return sameRole(names.role(a.quotation.source.exact), names.role(b.quotation.source.exact))
      ? "same"
      : "open";
  }
  if (a.quotation.speakers_joint.includes(q) || b.quotation.speakers_joint.includes(p)) return "same";
  const unnamed = names.anonymous(p) || names.anonymous(q);
  if (unnamed && sameRole(names.role(names.name(p)), names.role(names.name(q)))) return "same";
  const side = names.party(p);
  if (speaksThrough(p, q, names) || speaksThrough(q, p, names)) return "role";
  const oneSide = side !== null && side === names.party(q);
  if (oneSide && unnamed && holdsRole(p, q, names)) return "role";
  return oneSide || unnamed ? "side" : "other";
}

/** True where two people by name speak, not together. */
export function areTwoPeople(a: Unit, b: Unit, names: SpeakerNames): boolean {
  const [p, q] = [a.quotation.speaker, b.quotation.speaker];
  if (p === null || q === null || p === q) return false;
  if (a.quotation.speakers_joint.includes(q) || b.quotation.speakers_joint.includes(p)) return false;
  return [p, q].every((id) => names.person(id) && !names.anonymous(id));
}

/** True where `p` is an institution and `q` a person whose office names it: "the Kremlin", "Kremlin aide". */
function speaksThrough(p: string, q: string, names: SpeakerNames): boolean {
  if (names.person(p) || !names.person(q) || names.anonymous(p)) return false;
  const words = names.role(names.name(p));
  const roles = names.roles(q);
  return words.size > 0 && [...words].every((w) => roles.has(w));
}

/** True where one is unnamed and the other a named person who has that office: "a senior aide", "Kremlin aide Anna Berg". */
function holdsRole(p: string, q: string, names: SpeakerNames): boolean {
  if (names.anonymous(p) === names.anonymous(q)) return false;
  const [unnamed, named] = names.anonymous(p) ? [p, q] : [q, p];
  const office = officeOf(names.name(unnamed));
  return office !== null && names.roles(named).has(stemOf(office));
}

/** The noun of a role phrase: "aide" of "a senior aide to the president". */
function officeOf(phrase: string): string | null {
  const head = phrase.toLowerCase().split(/\b(?:of|for|to|at|in|with|from|who)\b|,/)[0]!;
  return (head.match(/[\p{L}]+/gu) ?? []).at(-1) ?? null;
}

/** Nouns for a speaker that say no office: anybody may be called so. */
const ANYBODY =
  /^(?:official|source|person|people|representative|insider|participant|member|figure|someone|man|woman|one|those|delegation|team|side|government|party|colleague)s?$/;

/** True where one is unnamed but for an office, and the other a person whose offices are known and are others: "a Faroese adviser", the minister. */
export function otherOffice(p: string, q: string, names: SpeakerNames): boolean {
  if (names.anonymous(p) === names.anonymous(q)) return false;
  const [unnamed, named] = names.anonymous(p) ? [p, q] : [q, p];
  if (!names.person(named)) return false;
  const office = officeOf(names.name(unnamed));
  if (office === null || ANYBODY.test(office)) return false;
  const held = names.roles(named);
  return (
    held.size > 0 &&
    !held.has(stemOf(office)) &&
    ![...held].some((w) => officeGroup(w) === officeGroup(stemOf(office)))
  );
}

const OFFICES: ReadonlyMap<string, string> = new Map(
  [...SYNONYMS].map(([word, group]) => [stemOf(word), group] as const),
);
const officeGroup = (stem: string) => (stem.startsWith("spokes") ? "spokes" : (OFFICES.get(stem) ?? stem));

/** True where the telling words of one role are all in the other ("a DTR lawyer, who asked not to be named", "A DTR lawyer"). */
function sameRole(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  const [few, many] = x.size <= y.size ? [x, y] : [y, x];
  if (few.size === 0) return false;
  // "40 protesters", "40 demonstrators": one newspaper's word for the other's.
  const groups = new Set([...many].map(officeGroup));
  for (const w of few) if (!many.has(w) && !groups.has(officeGroup(w))) return false;
  return true;
}

/** The telling words of a role phrase up to its first comma or "who", as stems. */
export function roleWords(phrase: string): Set<string> {
  const head = phrase.toLowerCase().split(/,|\bwho\b/)[0]!;
  return new Set((head.match(/[\p{L}\p{N}]+/gu) ?? []).filter((w) => !FUNCTION_WORDS.has(w)).map(stemOf));
}
