// Which nouns name a role, a group or an institution.
import { ORGANISATION_NOUNS } from "../../knowledge/en/org-words.ts";
import { GROUP_NOUNS, ROLE_NOUNS, type RoleClass } from "../../knowledge/en/titles.ts";
import type { Word } from "../../model/reading.ts";
import { remembering } from "../../text/remember.ts";

/** What a noun is, by its singular; null for other words. */
export const nounOf: (word: Word) => Noun | null = remembering((word) => lookUpNoun(word.plain));

/** What a noun names: a role, a group or an institution. */
export interface Noun {
  readonly noun: string;
  readonly kind: RoleClass | "group" | "organisation";
  readonly plural: boolean;
}
function lookUpNoun(lower: string): Noun | null {
  const word = lower.endsWith(".") ? lower.slice(0, -1) : lower;
  if (word.length < 3 && word !== "mp") return null;
  const role = ROLE_NOUNS.get(word);
  if (role) return { noun: word, kind: role.kind, plural: false };
  if (ORGANISATION_NOUNS.has(word)) return { noun: word, kind: "organisation", plural: false };
  if (GROUP_NOUNS.has(word)) return { noun: singular(word), kind: "group", plural: true };
  if (word.endsWith("s")) {
    const s = singular(word);
    if (ROLE_NOUNS.has(s)) return { noun: s, kind: "group", plural: true };
  }
  if (word.endsWith("men")) {
    const s = `${word.slice(0, -3)}man`;
    if (ROLE_NOUNS.has(s)) return { noun: s, kind: "group", plural: true };
  }
  // "A hydrologist", "an anaesthesiologist", "hydrologists": the endings of sciences.
  if (SCIENTIST.test(word)) {
    const plural = word.endsWith("s");
    return { noun: plural ? word.slice(0, -1) : word, kind: plural ? "group" : "scholar", plural };
  }
  const hyphen = word.lastIndexOf("-");
  if (hyphen > 0) {
    const last = word.slice(hyphen + 1);
    const tail = ROLE_NOUNS.get(last);
    if (tail && /^(?:ex|vice|co|deputy|then|former|lieutenant|sub|under|arch)$/.test(word.slice(0, hyphen)))
      return { noun: last, kind: tail.kind, plural: false };
  }
  return null;
}

const SCIENTIST = /..(?:ologist|iatrist|iatrician|grapher)s?$/;

function singular(word: string): string {
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.endsWith("sses") || word.endsWith("ches") || word.endsWith("shes")) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
