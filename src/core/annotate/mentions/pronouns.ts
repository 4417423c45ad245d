// "He" and "she": the last person who was the text's subject and fits. Only where one answer is near; else nobody.
import type { Reading } from "../../model/reading.ts";
import type { Group } from "./name-groups.ts";
import type { Unit } from "./units.ts";

/** A place where a person is mentioned by name or role, for pronouns after it. */
export interface PersonPlace {
  readonly start: number;
  readonly sentence: number;
  readonly group: Group;
  readonly quoted: boolean;
  /** Possessor ("Putin’s aide"): seldom what a pronoun takes up. */
  readonly possessive: boolean;
}

/** A pronoun and whom it takes up. */
export interface PronounMention {
  readonly start: number;
  readonly end: number;
  readonly group: Group;
}

const SEX: ReadonlyMap<string, "m" | "f"> = new Map([
  ["he", "m"],
  ["him", "m"],
  ["his", "m"],
  ["himself", "m"],
  ["she", "f"],
  ["her", "f"],
  ["hers", "f"],
  ["herself", "f"],
]);
/** Sentences a pronoun looks back over. */
const REACH = 3;

/** The pronouns of the report's own words that have an answer. `places` are sorted by place. */
export function resolvePronouns(
  units: readonly Unit[],
  places: readonly PersonPlace[],
  reading: Reading,
): PronounMention[] {
  const found: PronounMention[] = [];
  let p = 0;
  const seen: PersonPlace[] = [];
  for (const u of units) {
    if (u.quoted || !u.word) continue;
    const c = u.lower.charCodeAt(0);
    if (c !== 0x68 && c !== 0x73) continue;
    const sex = SEX.get(u.lower);
    if (!sex) continue;
    while (p < places.length && places[p]!.start < u.start) {
      if (!places[p]!.quoted) seen.push(places[p]!);
      p++;
    }
    const group = antecedent(seen, u, sex, reading);
    if (!group) continue;
    if (group.sex === "") group.sex = sex;
    found.push({ start: u.start, end: u.end, group });
    seen.push({
      start: u.start,
      sentence: u.sentence,
      group,
      quoted: false,
      possessive: /^(?:his|her)$/.test(u.lower),
    });
  }
  return found;
}

function antecedent(seen: readonly PersonPlace[], u: Unit, sex: "m" | "f", reading: Reading): Group | null {
  const fits = (x: PersonPlace) => x.group.sex === sex || x.group.sex === "";
  const paragraph = reading.sentences[u.sentence]!.paragraph;
  // From the last place back, one sentence after the other.
  let p = seen.length - 1;
  for (let back = 0; back <= REACH; back++) {
    const sentence = u.sentence - back;
    if (sentence < 0 || reading.sentences[sentence]!.paragraph < paragraph - 1) break;
    while (p >= 0 && seen[p]!.sentence > sentence) p--;
    const here: PersonPlace[] = [];
    for (; p >= 0 && seen[p]!.sentence === sentence; p--) if (fits(seen[p]!)) here.unshift(seen[p]!);
    if (here.length === 0) continue;
    // The first in a sentence is mostly its subject; one whose sex is known to fit goes before one that only may.
    const sure = here.filter((x) => x.group.sex === sex);
    const list = sure.length > 0 ? sure : here;
    return (list.find((x) => !x.possessive) ?? list[0]!).group;
  }
  return null;
}
