// The people of one report by the parts of their names, so that a long text costs no more a name than a short one.
import { SHORT_NAMES } from "../../knowledge/en/short-names.ts";
import { mayBeOnePerson, type NameParts, sameSpelling, soundOf } from "../../text/person-name.ts";
import type { Group } from "./name-group.ts";

/** A person with one full form of the name. */
export interface Known {
  readonly group: Group;
  readonly parts: NameParts;
}

/** People looked up by name. */
export interface PeopleIndex {
  add(person: Known): void;
  /** The first who may be the bearer of this full name, or null. */
  same(parts: NameParts): Known | null;
  /** People of this surname with its particles, or without them where nobody has them; half of a double surname counts. */
  ofSurname(parts: NameParts): readonly Known[];
  /** People whose surname is another spelling of the word. */
  spelledLike(surname: string): readonly Known[];
  ofFirstName(given: string): readonly Known[];
  /** People whose last given name is the word: the first of two surnames. */
  ofSecondName(given: string): readonly Known[];
  /** People whose surname begins the word, for text that lost a space. */
  gluedTo(word: string): readonly Known[];
}

const first = (surname: string) => (soundOf(surname)[0] ?? "").replace(/[aeiou]/, "a");

/** An empty index. */
export function makePeopleIndex(): PeopleIndex {
  const bySurname = new Map<string, Known[]>();
  const bySound = new Map<string, Known[]>();
  const byFirst = new Map<string, Known[]>();
  const bySecond = new Map<string, Known[]>();
  const put = (map: Map<string, Known[]>, key: string | undefined, person: Known) => {
    if (key === undefined) return;
    const list = map.get(key);
    if (!list) map.set(key, [person]);
    else if (list.at(-1) !== person) list.push(person);
  };
  const spelled = new Map<string, readonly Known[]>();
  return {
    add(person) {
      const { surname, full, given } = person.parts;
      put(bySurname, surname, person);
      if (full !== surname) put(bySurname, full, person);
      if (surname.includes("-")) for (const half of surname.split("-")) put(bySurname, half, person);
      put(bySound, first(surname), person);
      put(byFirst, given[0], person);
      if (given.length > 1) put(bySecond, given.at(-1), person);
      spelled.clear();
    },
    same(parts) {
      const near = [
        ...(bySurname.get(parts.surname) ?? []),
        ...(bySecond.get(parts.surname) ?? []),
        ...(parts.given.length > 1 ? (bySurname.get(parts.given.at(-1)!) ?? []) : []),
        ...(byFirst.get(parts.given[0] ?? "") ?? []),
        ...(bySound.get(first(parts.surname)) ?? []).slice(0, MOST_SPELLINGS),
      ];
      return near.find((p) => mayBeOnePerson(p.parts, parts, SHORT_NAMES)) ?? null;
    },
    ofSurname: (parts) => bySurname.get(parts.full) ?? bySurname.get(parts.surname) ?? [],
    spelledLike(surname) {
      const kept = spelled.get(surname);
      if (kept) return kept;
      const found = (bySound.get(first(surname)) ?? [])
        .slice(0, MOST_SPELLINGS)
        .filter((p) => sameSpelling(p.parts.surname, surname));
      spelled.set(surname, found);
      return found;
    },
    ofFirstName: (given) => byFirst.get(given) ?? [],
    ofSecondName: (given) => bySecond.get(given) ?? [],
    gluedTo(word) {
      for (let n = word.length - 2; n > 3; n--) {
        const list = bySurname.get(word.slice(0, n));
        if (list && GLUED.test(word.slice(n))) return list;
      }
      return [];
    },
  };
}

/** Names of one first sound that are held against a new spelling: a report has fewer, a book must not cost its square. */
const MOST_SPELLINGS = 200;
const GLUED = /^(?:said|says|told|arrived|and|has|had|was|is|met|added|also|will|would|in|on)$/;
