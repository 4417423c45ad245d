// Which names of one report name one person, place or organisation.

import { NAME_PARTICLES } from "../../knowledge/en/function-words.ts";
import { FAMILY_NAMES_FIRST, GIVEN_NAMES } from "../../knowledge/en/given-names.ts";
import { ROLE_NOUNS } from "../../knowledge/en/titles.ts";
import { nameParts } from "../../text/person-name.ts";
import type { Name } from "./name.ts";
import type { Group } from "./name-group.ts";
import { makePeopleIndex, type PeopleIndex } from "./people-index.ts";
import type { Unit } from "./units.ts";

/** True where a full name of the group stands in the name's own sentence, spelled otherwise: nobody is named in full twice in one, so they are two ("X and his son, Y. X"). */
function besideInSentence(n: Name, group: Group, units: readonly Unit[]): boolean {
  const sentence = units[n.first]!.sentence;
  return group.names.some((m) => m.words.length > 1 && units[m.first]!.sentence === sentence);
}

/**
 * The groups of a report's names, in order of first mention. Demonyms, things and unknown names are in groups of kind `other`.
 * `nameAt` holds for each unit the name that it stands in.
 */
export function groupNames(
  names: readonly Name[],
  nameAt: readonly (Name | undefined)[],
  units: readonly Unit[],
): Group[] {
  const groups: Group[] = [];
  const people = makePeopleIndex();
  const exact = new Map<string, Group>();
  const byForm = new Map<string, Group>();
  const byKey = new Map<string, Group>();
  const sexOf = (n: Name): "m" | "f" | "" => {
    if (n.honorific) return n.honorific;
    if (n.title) {
      for (let i = n.title.first; i < n.first; i++) {
        const sex = ROLE_NOUNS.get(units[i]!.lower)?.sex;
        if (sex) return sex;
      }
    }
    return n.words.length > 1 ? (GIVEN_NAMES.get(givenKey(units[n.first]!.key)) ?? "") : "";
  };
  const taken = new Set<Name>();
  const addPerson = (n: Name, group: Group) => {
    taken.add(n);
    group.names.push(n);
    if (group.sex === "") group.sex = sexOf(n);
  };
  // Full names first: a bare surname may stand before them, in the headline.
  const alone: Name[] = [];
  for (const n of names) {
    if (n.class !== "person") continue;
    if (n.words.length === 1) {
      alone.push(n);
      continue;
    }
    const seen = byForm.get(n.form);
    if (seen) {
      addPerson(n, seen);
      continue;
    }
    const parts = nameParts(n.form);
    if (parts.given.length === 0) {
      alone.push(n);
      continue;
    }
    const k = n.key;
    const alike = exact.has(k) ? null : people.same(parts)?.group;
    const known =
      exact.get(k) ?? (alike && besideInSentence(n, alike, units) ? undefined : (alike ?? undefined));
    const group: Group = known ?? { kind: "person", key: k, names: [], sex: "" };
    if (!known) groups.push(group);
    if (!exact.has(k)) {
      exact.set(k, group);
      people.add({ group, parts });
    }
    byForm.set(n.form, group);
    addPerson(n, group);
  }
  const nobody = new Set<string>();
  const byPart = (n: Name) => {
    // What no title goes with has the same owner wherever it stands, if it has none.
    const plain = n.class === "unknown" && n.title === null && n.honorific === null;
    const known = exact.size > 0 && !(plain && nobody.has(n.form));
    const owner = known ? ownerOf(n, people, sexOf(n), units) : null;
    if (owner === null && plain) nobody.add(n.form);
    if (owner === "several") return;
    if (owner) addPerson(n, owner);
    else if (n.class === "person") {
      const k = `alone ${nameParts(n.form).full}`;
      const group = byKey.get(k) ?? { kind: "person" as const, key: k, names: [], sex: "" as const };
      if (!byKey.has(k)) groups.push(group);
      byKey.set(k, group);
      addPerson(n, group);
    }
  };
  for (const n of alone) byPart(n);
  for (const n of names) if (mayBeSurname(n)) byPart(n);
  const called = {
    organisation: new Map<string, Group>(),
    place: new Map<string, Group>(),
    other: new Map<string, Group>(),
  };
  const join = (kind: keyof typeof called, key: string, n: Name) => {
    let group = called[kind].get(key);
    if (!group) {
      group = { kind, key: `${kind} ${key}`, names: [], sex: "" };
      groups.push(group);
      called[kind].set(key, group);
    }
    group.names.push(n);
  };
  const acronyms = acronymsOf(names);
  for (const n of names) {
    if (taken.has(n) || n.class === "person") continue;
    const whole = acronyms.get(n.words.length === 1 ? n.words[0]! : "");
    if (whole && (n.class === "organisation" || n.class === "unknown") && !n.known) {
      join("organisation", whole.key, n);
      continue;
    }
    const kind =
      n.class === "organisation"
        ? "organisation"
        : n.class === "place" || n.class === "state"
          ? "place"
          : "other";
    const key =
      (n.known ? n.known.name : n.key) + (kind === "organisation" ? ownerState(n, nameAt, units) : "");
    join(kind, key, n);
  }
  // Only a person's are not gathered in their order.
  for (const g of groups)
    if (g.kind === "person" && g.names.length > 1) g.names.sort((a, b) => a.start - b.start);
  return groups.sort((a, b) => a.names[0]!.start - b.names[0]!.start);
}

/** The organisation that each acronym of the report stands for: told in brackets, or the initials of just one name. */
function acronymsOf(names: readonly Name[]): ReadonlyMap<string, Name> {
  const found = new Map<string, Name>();
  const initials = new Map<string, Name | null>();
  for (let i = 0; i < names.length; i++) {
    const n = names[i]!;
    if (n.rule === "acronym" && i > 0) found.set(n.words[0]!, names[i - 1]!);
    if (n.class !== "organisation" || n.known || n.words.length < 3) continue;
    const letters = n.words
      .filter((w) => /^\p{Lu}/u.test(w))
      .map((w) => w[0])
      .join("");
    const other = initials.get(letters);
    initials.set(letters, other === undefined || (other && other.key === n.key) ? n : null);
  }
  for (const [letters, n] of initials)
    if (n && letters.length > 2 && !found.has(letters)) found.set(letters, n);
  return found;
}

/** "Russia’s Ministry of Defence" and "Ukraine’s" are two: the state before a common name of an institution, "" without one. */
function ownerState(n: Name, nameAt: readonly (Name | undefined)[], units: readonly Unit[]): string {
  if (n.known !== null || !INSTITUTION.test(units[n.first]!.lower)) return "";
  const state = nameAt[n.first - 1]?.known?.state;
  return state && units[n.first - 1]!.sentence === n.sentence ? ` of ${state.name}` : "";
}
const INSTITUTION =
  /^(?:ministry|department|parliament|government|army|navy|armed|military|supreme|constitutional|central|national|defence|defense|foreign|interior|finance|justice|general|state|federal|presidential)$/;

const givenKey = (key: string) => (GIVEN_NAMES.has(key) ? key : key.split("-")[0]!);

/** A single word of another class that may still be somebody's surname: unknown, an outlet, a small place. */
function mayBeSurname(n: Name): boolean {
  // "Merkel", "van Roosbeke", and with a capital at the beginning "Bin Talal".
  if (n.words.length !== 1 && !(n.words.length === 2 && NAME_PARTICLES.has(n.words[0]!.toLowerCase())))
    return false;
  return (
    n.class === "unknown" ||
    (n.class !== "person" && n.known !== null && (n.known.kind === "place" || n.known.kind === "outlet"))
  );
}

/** The person whom a surname (or a first name after a title such as Dame) names; "several" where two share it and nothing tells. */
function ownerOf(
  n: Name,
  people: PeopleIndex,
  sex: "m" | "f" | "",
  units: readonly Unit[],
): Group | "several" | null {
  const parts = nameParts(n.form);
  const word = units[n.next - 1]!.key;
  const { surname } = parts;
  const titled = n.honorific !== null || n.title !== null;
  const unknown = n.class === "unknown";
  let fits = people.ofSurname(parts);
  if (fits.length === 0 && n.class !== "place" && word.length >= 5) fits = people.spelledLike(surname);
  // Spanish and Portuguese names go by the first of two surnames; family names may come first.
  if (fits.length === 0 && surname.length > 3 && !GIVEN_NAMES.has(surname))
    fits = people.ofSecondName(surname);
  if (
    fits.length === 0 &&
    (FAMILY_NAMES_FIRST.has(surname) || !GIVEN_NAMES.has(surname)) &&
    (titled || unknown)
  )
    fits = people.ofFirstName(surname);
  if (fits.length === 0 && titled) fits = people.ofFirstName(surname);
  // A first name alone is its bearer's only where one person has it and it is not a place.
  if (fits.length === 0 && unknown && surname.length > 2) {
    const first = people.ofFirstName(surname);
    if (first.length === 1) fits = first;
  }
  // Run-together text: "Kushnerarrived".
  if (fits.length === 0 && unknown && word.length > 7) fits = people.gluedTo(word);
  if (fits.length === 0) return null;
  // Several forms of one person's name are one.
  if (fits.length > 1) fits = fits.filter((p, i) => fits.findIndex((q) => q.group === p.group) === i);
  // A king is nobody whom the report never called one: "King Hussein" beside a president of that name.
  if (n.title && MONARCH.test(units[n.first - 1]!.lower))
    fits = fits.filter((p) =>
      p.group.names.some((m) => m.title && units[m.first - 1]!.lower === units[n.first - 1]!.lower),
    );
  if (fits.length > 1 && sex !== "") {
    const ofSex = fits.filter((p) => p.group.sex === sex);
    if (ofSex.length > 0) fits = ofSex;
  }
  if (fits.length > 1 && n.title) {
    const titled = fits.filter((p) => p.group.names.some((m) => sharesTitle(m, n, units)));
    if (titled.length === 1) fits = titled;
  }
  if (fits.length > 1) {
    // The one named in full in this sentence's paragraph or the one before, if only one is.
    const before = fits.map(
      (p) => p.group.names.filter((m) => m.start < n.start && m.words.length > 1).at(-1)?.sentence ?? -99,
    );
    const near = fits.filter((_, i) => n.sentence - before[i]! <= 4);
    // Or the only one that the report has named in full so far: his wife may come in later.
    const sofar = fits.filter((_, i) => before[i]! >= 0);
    if (near.length !== 1 && sofar.length !== 1) return "several";
    fits = near.length === 1 ? near : sofar;
  }
  return fits[0]?.group ?? null;
}

const MONARCH = /^(?:king|queen|prince|princess|emperor|empress|sultan|emir|pope|tsar|shah)$/;

function sharesTitle(a: Name, b: Name, units: readonly Unit[]): boolean {
  if (!a.title || !b.title) return false;
  const words = new Set<string>();
  for (let i = a.title.first; i < a.first; i++) words.add(units[i]!.lower);
  for (let i = b.title.first; i < b.first; i++)
    if (words.has(units[i]!.lower) && ROLE_NOUNS.has(units[i]!.lower)) return true;
  return false;
}
