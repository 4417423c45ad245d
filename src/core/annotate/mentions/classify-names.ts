// What each name of unknown kind is: evidence of all its places in the report is added up, and a person must have enough of it.
import { NAME_PARTICLES } from "../../knowledge/en/function-words.ts";
import { GIVEN_NAMES } from "../../knowledge/en/given-names.ts";
import { ORGANISATION_WORDS, PLACE_WORDS, THING_WORDS } from "../../knowledge/en/org-words.ts";
import { ROLE_NOUNS } from "../../knowledge/en/titles.ts";
import type { Reading } from "../../model/reading.ts";
import type { MaybeTrace } from "../../model/trace.ts";
import { remembering } from "../../text/remember.ts";
import { MONTH_NAMES } from "../times/en/words.ts";
import type { Habits } from "./capital-runs.ts";
import type { Name } from "./name.ts";
import { nounOf } from "./role-noun.ts";
import { personShape } from "./split-run.ts";
import { isTitleNoun } from "./title-nouns.ts";
import { key, type Unit } from "./units.ts";
import { ACRONYM, COMPOUND, DIGITS, ROLE, UPPER_ONLY } from "./word-traits.ts";

/** Evidence from which a name of several words, and one of a single word, is a person. */
const ENOUGH = 3;
const ENOUGH_ALONE = 5;

/** What speaks for a name's being a person's, of all its places in the report. */
interface Evidence {
  sum: number;
  /** Each counts once. */
  readonly reasons: string[];
  /** The form whose shape has been looked at. */
  shaped: string;
}

const add = (e: Evidence, points: number, reason: string): void => {
  if (e.reasons.includes(reason)) return;
  e.reasons.push(reason);
  e.sum += points;
};

/** The names with their class settled; `unknown` is left where nothing tells. */
export function classifyNames(
  names: readonly Name[],
  units: readonly Unit[],
  habits: Habits,
  reading: Reading,
  trace: MaybeTrace,
): Name[] {
  const evidence = new Map<string, Evidence>();
  const people = new Set<string>();
  let starting: ReadonlyMap<number, Name> | null = null;
  const nameFrom = (i: number) => (starting ??= new Map(names.map((n) => [n.first, n]))).get(i);
  const alone = new Set<string>();
  const titledAlone = new Set<string>();
  for (const n of names) {
    if (n.words.length > 1) continue;
    alone.add(n.key);
    if (n.class === "person") titledAlone.add(n.key);
  }
  const adjectives = namesWithAdjective(units, alone);
  // "Minister of Foreign Affairs of Norland" is nobody called so where the text has "Norlandish" too.
  const isPlace = (n: Name) =>
    n.class === "person" && n.words.length === 1 && n.honorific === null && adjectives.has(n.key);
  for (const n of names) {
    if (n.class === "person") {
      if (!isPlace(n)) people.add(n.key);
      continue;
    }
    if (n.class !== "unknown") continue;
    let e = evidence.get(n.key);
    if (!e) {
      e = { sum: 0, reasons: [], shaped: "" };
      evidence.set(n.key, e);
    }
    if (e.shaped !== n.form) shape(n, units, habits, e);
    e.shaped = n.form;
    // "On 2 June Norlandish drones"
    if (MONTHS.has(units[n.first]!.key) && /^\d\d?$/.test(units[n.first - 1]?.text ?? ""))
      add(e, -9, "day of a month");
    if (n.words.length === 1 && adjectives.has(n.key)) add(e, -5, "has the adjective of a place");
    company(n, units, reading, nameFrom, e);
    if (n.words.length > 1) {
      const last = units[n.next - 1]!.key;
      if (titledAlone.has(last)) add(e, 5, "surname with title");
      else if (alone.has(last) && !habits.lower.has(last)) add(e, 2, "surname alone");
    }
  }
  listCompany(names, units, people, evidence);
  return names.map((n) => {
    if (isPlace(n)) return { ...n, class: "unknown", title: null };
    if (n.class !== "unknown") return n;
    const { sum, reasons } = evidence.get(n.key)!;
    const enough = n.words.length > 1 ? ENOUGH : ENOUGH_ALONE;
    const titled = people.has(n.key);
    const person = titled || sum >= enough;
    trace?.({
      stage: "mentions",
      rule: "classify-name",
      outcome: person ? "kept" : "dropped",
      why: `person ${sum} of ${enough}: ${reasons.join(", ")}`,
      start: n.start,
      end: n.end,
    });
    return person
      ? { ...n, class: "person", rule: titled ? "name-seen-with-title" : `person-by-${n.rule}` }
      : n;
  });
}

/** Endings that make an adjective of the name of a place: "Norlandish", "Corvian", "Aurese", "Tashi". */
const OF_PLACE = /(?:i?an|n|ese|ish|i)$/;

/** The keys of single names of which the text has such an adjective as well: "Norland" beside "Norlandish". */
function namesWithAdjective(units: readonly Unit[], alone: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  if (alone.size === 0) return found;
  for (const u of units) {
    if (!u.capital || u.possessive) continue;
    const places = placesBehind(u.entry);
    if (places !== null) for (const k of places) if (alone.has(k)) found.add(k);
  }
  return found;
}

/** The keys of the places whose adjective a word may be; null where it cannot be one. */
const placesBehind = remembering(({ form, plain }) => {
  if (plain.length < 6 || !OF_PLACE.test(plain)) return null;
  const whole = key(form);
  return ["ian", "an", "n", "ese", "ish", "i"]
    .filter((ending) => whole.endsWith(ending))
    .flatMap((ending) => {
      const name = whole.slice(0, -ending.length);
      return [name, `${name}a`, `${name}ia`, `${name}e`].filter((k) => k.length > 3 && k !== whole);
    });
});

/** "Sean Berg, Laura Holm and Rush Dale": who stands in one list with two people is one too. */
function listCompany(
  names: readonly Name[],
  units: readonly Unit[],
  people: ReadonlySet<string>,
  evidence: ReadonlyMap<string, Evidence>,
): void {
  const isPerson = (n: Name) =>
    people.has(n.key) || (n.words.length > 1 && (evidence.get(n.key)?.sum ?? 0) >= ENOUGH);
  for (let i = 0; i < names.length; ) {
    let j = i + 1;
    while (j < names.length && separated(units, names[j - 1]!, names[j]!)) j++;
    if (j - i > 2) {
      const list = names.slice(i, j).filter((n) => n.words.length > 1);
      const sure = list.filter(isPerson).length;
      for (const n of list) {
        const e = n.class === "unknown" ? evidence.get(n.key) : undefined;
        if (e && sure >= 2 && e.sum >= 0 && !isPerson(n)) e.sum = ENOUGH;
      }
    }
    i = j;
  }
}

function separated(units: readonly Unit[], a: Name, b: Name): boolean {
  if (a.sentence !== b.sentence || b.first - a.next > 2 || b.first === a.next) return false;
  for (let i = a.next; i < b.first; i++)
    if (units[i]!.text !== "," && units[i]!.lower !== "and") return false;
  return true;
}

const MONTHS: ReadonlySet<string> = new Set(MONTH_NAMES.map((m) => m.toLowerCase()));

function shape(n: Name, units: readonly Unit[], habits: Habits, e: Evidence): void {
  if (n.words.length > 4) add(e, -3, "long");
  const first = units[n.first]!;
  const last = units[n.next - 1]!;
  if (n.words.length === 1) {
    const k = last.key;
    if (ORGANISATION_WORDS.has(k) || PLACE_WORDS.has(k) || THING_WORDS.has(k)) add(e, -5, "common noun");
    if (/[^s]s$/.test(k) && /(?:ians|eans|icans|ans|ers|inos)$/.test(k)) add(e, -3, "plural of a people");
    return;
  }
  if (personShape(n.words)) add(e, 3, "shape of a person's name");
  if (isTitleNoun(last.key) && !GIVEN_NAMES.has(first.key)) add(e, -5, "ends in a title");
  let any = 0;
  let all = -1;
  let common = 0;
  for (let i = n.first; i < n.next; i++) {
    const { key: k, text: w, is } = units[i]!;
    any |= is;
    all &= is;
    if (w === "&") add(e, -4, "ampersand");
    if (habits.lower.has(k) && !GIVEN_NAMES.has(k) && !NAME_PARTICLES.has(w)) common++;
    const role = ROLE_NOUNS.get(k);
    if (role && role.kind !== "person" && w !== last.text) common++;
  }
  if ((any & DIGITS) !== 0) add(e, -4, "digits");
  if ((all & UPPER_ONLY) !== 0) add(e, -3, "capitals only");
  if (common > 0) add(e, -2 * common, "words of the language");
  if ((any & ACRONYM) !== 0) add(e, -2, "acronym inside");
  if ((first.is & COMPOUND) !== 0) add(e, -2, "compound");
}

const SAY: ReadonlySet<string> = new Set(
  `said says told tells added adds asked asks replied wrote tweeted argued warned insisted noted explained recalled acknowledged admitted claimed complained declared denied stressed urged
  vowed joked quipped countered conceded concluded observed remarked stated testified announced retorted laughed smiled shouted shrugged grew married died born resigned retired
  suggested predicted promised pledged called described criticized criticised accused continued believes thinks wants`.split(
    /\s+/,
  ),
);
const isFiniteVerb = (tag: string) => tag === "VBD" || tag === "VBZ";
const IS: ReadonlySet<string> = new Set(["was", "is", "were", "kept"]);
const TELLING =
  /^(?:saying|telling|explaining|arguing|insisting|warning|asking|claiming|denying|promising|complaining)$/;
const AFTER: ReadonlySet<string> = new Set([
  "said",
  "says",
  "told",
  "asked",
  "added",
  "wrote",
  "argued",
  "replied",
  "tells",
]);
/** Parts of organisations: "the local chapter of …". */
const PARTS =
  /^(?:chapter|branch|wing|unit|arm|division|members?|subsidiary|offices?|board|employees?|owners?|makers?|shares?)$/;
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  "in",
  "at",
  "near",
  "into",
  "around",
  "across",
  "throughout",
  "outside",
  "inside",
]);

/** "In Ann Bell's words", "in Ann Bell's view": what is said there is in no place. */
const ownWords = (units: readonly Unit[], n: Name): boolean =>
  units[n.next - 1]!.possessive === true &&
  /^(?:own|words?|view|opinion|account|telling|estimation|assessment|eyes)$/.test(units[n.next]?.lower ?? "");

function company(
  n: Name,
  units: readonly Unit[],
  reading: Reading,
  nameFrom: (unit: number) => Name | undefined,
  e: Evidence,
): void {
  const many = n.words.length > 1;
  const before = units[n.first - 1];
  const after = units[n.next];
  const same = (u: Unit | undefined): u is Unit => u !== undefined && u.sentence === n.sentence;
  if (same(before)) {
    if (before.possessive && before.capital && many && n.words.length <= 3) add(e, 2, "possessor before");
    if (before.lower === "the") add(e, -4, "article");
    else if (before.lower === "a" || before.lower === "an") add(e, -3, "article");
    else if (before.lower === "of" && PARTS.test(units[n.first - 2]?.lower ?? ""))
      add(e, -3, "part of an organisation");
    else if (PLACE_PREPOSITIONS.has(before.lower) && !ownWords(units, n)) add(e, -3, "place preposition");
    else if (AFTER.has(before.lower) && units[n.next] && !same(units[n.next - 1])) add(e, 0, "");
    else if (AFTER.has(before.lower) && same(after) && /^[,.”"]$/.test(after.text))
      add(e, many ? 2 : 1, "verb of speech before");
    const role = (before.is & ROLE) !== 0 ? ROLE_NOUNS.get(before.lower) : undefined;
    if (role && !before.capital && role.kind !== "person" && before.lower !== "fellow")
      add(e, 4, "role before");
    if (before.text === "," && same(units[n.first - 2])) {
      const r = nounOf(units[n.first - 2]!.entry);
      if (
        (r && !r.plural && r.kind !== "organisation" && !units[n.first - 2]!.possessive) ||
        roleBehind(units, n.first - 2)
      )
        add(e, 3, "role and comma before");
    }
  }
  if (!same(after)) return;
  if (units[n.next - 1]!.possessive) return;
  if (many && !same(before) && takenUp(units, n, nameFrom)) add(e, 3, "taken up by he or she");
  const saying = IS.has(after.lower) && TELLING.test(units[n.next + 1]?.lower ?? "");
  if (SAY.has(after.lower) || saying) add(e, many ? 2 : 1, "verb of a person");
  else if (isFiniteVerb(reading.tag(after.token))) add(e, 1, "subject of a verb");
  if (many && after.lower === "of") {
    const of = n.next + (units[n.next + 1]?.lower === "the" ? 2 : 1);
    if (same(units[of]) && units[of]!.capital) {
      add(e, units[of]!.caps ? 3 : 2, "of an organisation");
      if (same(before) && AFTER.has(before.lower)) add(e, 2, "verb of speech before");
    }
  }
  if (after.text === "," || after.text === "(") {
    const next = units[n.next + 1];
    if (!same(next)) return;
    if (next.lower === "who") add(e, many ? 3 : 5, "who");
    else if (next.lower === "whose") add(e, 1, "whose");
    else if (/^\d\d$/.test(next.text) && /^[,)]$/.test(units[n.next + 2]?.text ?? "")) add(e, 4, "age");
    else if (after.text === "," && roleSoon(units, n.next + 1, n.sentence))
      add(e, many ? 3 : 4, "role after");
  }
  if (after.lower === "who") add(e, many ? 3 : 4, "who");
}

/** Units after a name in which a pronoun may take it up. */
const PRONOUN_REACH = 40;

/**
 * "Adda Vorst stopped at the gate. She was tired": a pronoun takes up whom the sentence began with, nobody else being named or told of
 * in between.
 */
function takenUp(units: readonly Unit[], n: Name, nameFrom: (unit: number) => Name | undefined): boolean {
  for (let i = n.next; i < units.length && i < n.next + PRONOUN_REACH; i++) {
    const u = units[i]!;
    if (u.sentence > n.sentence + 2) return false;
    if (!u.word || u.quoted) continue;
    if (PRONOUNS.has(u.lower)) return true;
    const other = nameFrom(i);
    if (other && (other.class === "person" || (other.class === "unknown" && other.words.length > 1)))
      return false;
    if ((u.is & ROLE) !== 0 && u.sentence === n.sentence + 1) return false;
  }
  return false;
}
const PRONOUNS: ReadonlySet<string> = new Set(["he", "she", "his", "her", "him"]);

/** "The head of its delegation, …": the words that end at `i` have a role for their head. */
function roleBehind(units: readonly Unit[], i: number): boolean {
  const { sentence } = units[i]!;
  for (let k = i; k > i - 12 && k > 0; k--) {
    const u = units[k]!;
    if (u.sentence !== sentence || !u.word || (u.possessive && k === i)) return false;
    if (u.lower !== "of" && u.lower !== "for") continue;
    const role = units[k - 1]!;
    if (role.sentence === sentence && (role.is & ROLE) !== 0 && !role.possessive) return true;
  }
  return false;
}

/** A role noun heads the words after a comma: "…, the chief negotiator for", "…, president of", "…, a guard for 22 years". */
function roleSoon(units: readonly Unit[], i: number, sentence: number): boolean {
  for (let k = i; k < i + 7 && k < units.length; k++) {
    const u = units[k]!;
    if (u.sentence !== sentence || !u.word) return false;
    if ((u.is & ROLE) !== 0 && !u.possessive) {
      const next = units[k + 1];
      // The noun must head its phrase: no noun follows it directly.
      if (!next || next.sentence !== sentence || !next.word || STOPS.has(next.lower)) return true;
      if (ROLE_NOUNS.has(next.lower)) continue;
    }
    if (k > i && GOES_ON.has(u.lower)) return false;
  }
  return false;
}
const GOES_ON: ReadonlySet<string> = new Set(
  "said was is has had were are and but while which that".split(" "),
);
const STOPS: ReadonlySet<string> = new Set(
  "of for to at in and who with from on under since said says told whose when as has had was is by representing".split(
    " ",
  ),
);
