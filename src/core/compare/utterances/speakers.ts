// Do two renderings have one speaker? The answer is never a guess at a name: it is one of four.

import { stemOf } from "../../text/stem.ts";
import { FUNCTION_WORDS } from "../en/function-words.ts";
import type { Unit } from "./units.ts";

/**
 * `same`: one entity of the record, or the same role of somebody unnamed; `open`: one of them has no speaker;
 * `side`: two entities of one party; `other`: two.
 */
export type SpeakerRelation = "same" | "open" | "side" | "other";

/** What is known of entities beside their ids. */
export interface SpeakerNames {
  /** True for a role without a name ("a lawyer", "two people briefed on the session"). */
  anonymous(entity: string): boolean;
  person(entity: string): boolean;
  /** The name or role in words. */
  name(entity: string): string;
  party(entity: string): string | null;
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
  if (side !== null && side === names.party(q)) return "side";
  return unnamed ? "side" : "other";
}

/** True where the telling words of one role are all in the other ("a DTR lawyer, who asked not to be named", "A DTR lawyer"). */
function sameRole(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  const [few, many] = x.size <= y.size ? [x, y] : [y, x];
  if (few.size === 0) return false;
  for (const w of few) if (!many.has(w)) return false;
  return true;
}

/** The telling words of a role phrase up to its first comma or "who", as stems. */
export function roleWords(phrase: string): Set<string> {
  const head = phrase.toLowerCase().split(/,|\bwho\b/)[0]!;
  return new Set((head.match(/[\p{L}\p{N}]+/gu) ?? []).filter((w) => !FUNCTION_WORDS.has(w)).map(stemOf));
}
