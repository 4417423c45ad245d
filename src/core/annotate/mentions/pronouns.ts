// "He" and "she": the last person who was the text's subject and fits. Only where one answer is near; else nobody.
import type { Reading } from "../../model/reading.ts";
import type { Unit } from "./units.ts";
import { PRONOUN, SEX_OF_PRONOUN } from "./word-traits.ts";

/** Somebody whom a pronoun can take up: a person, or the bearer of a role whom nobody names. */
export interface Antecedent {
  sex: "m" | "f" | "";
}

/** A place where a person is mentioned by name or role, for pronouns after it. */
export interface PersonPlace<T extends Antecedent> {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly who: T;
  readonly quoted: boolean;
  /** Possessor ("Holm’s aide"): seldom what a pronoun takes up. */
  readonly possessive: boolean;
}

/** A pronoun and whom it takes up. */
export interface PronounMention<T> {
  readonly start: number;
  readonly end: number;
  readonly who: T;
}

/** Sentences a pronoun looks back over. */
const REACH = 3;

/** The pronouns of the report's own words that have an answer. `places` are sorted by place. */
export function resolvePronouns<T extends Antecedent>(
  units: readonly Unit[],
  places: readonly PersonPlace<T>[],
  reading: Reading,
): PronounMention<T>[] {
  const found: PronounMention<T>[] = [];
  let p = 0;
  const seen: PersonPlace<T>[] = [];
  for (let i = 0; i < units.length; i++) {
    const u = units[i]!;
    if ((u.is & PRONOUN) === 0 || u.quoted) continue;
    const sex = SEX_OF_PRONOUN.get(u.lower);
    if (!sex) continue;
    const before = units[i - 1];
    while (p < places.length && places[p]!.start < u.start) {
      if (!places[p]!.quoted) seen.push(places[p]!);
      p++;
    }
    // "Bell, his deputy": nobody is his own deputy.
    const possessive = u.lower === "his" || u.lower === "her";
    const own = before?.text === "," && possessive ? before.start : -1;
    const who = antecedent(seen, u, sex, own, reading);
    if (!who) continue;
    if (who.sex === "") who.sex = sex;
    found.push({ start: u.start, end: u.end, who });
    seen.push({
      start: u.start,
      end: u.end,
      sentence: u.sentence,
      who,
      quoted: false,
      possessive,
    });
  }
  return found;
}

function antecedent<T extends Antecedent>(
  seen: readonly PersonPlace<T>[],
  u: Unit,
  sex: "m" | "f",
  notEnding: number,
  reading: Reading,
): T | null {
  const fits = (x: PersonPlace<T>) => (x.who.sex === sex || x.who.sex === "") && x.end !== notEnding;
  const paragraph = reading.sentences[u.sentence]!.paragraph;
  // From the last place back, one sentence after the other.
  let p = seen.length - 1;
  for (let back = 0; back <= REACH; back++) {
    const sentence = u.sentence - back;
    if (sentence < 0 || reading.sentences[sentence]!.paragraph < paragraph - 1) break;
    while (p >= 0 && seen[p]!.sentence > sentence) p--;
    const here: PersonPlace<T>[] = [];
    for (; p >= 0 && seen[p]!.sentence === sentence; p--) if (fits(seen[p]!)) here.unshift(seen[p]!);
    if (here.length === 0) continue;
    // The first in a sentence is mostly its subject; one whose sex is known to fit goes before one that only may.
    const sure = here.filter((x) => x.who.sex === sex);
    const list = sure.length > 0 ? sure : here;
    return (list.find((x) => !x.possessive) ?? list[0]!).who;
  }
  return null;
}
