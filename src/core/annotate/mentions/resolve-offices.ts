// "The French president", "the spokesman", "the federation": role phrases without a name, and whom this report means by them.
import { ROLE_NOUNS } from "../../knowledge/en/titles.ts";
import { remembering } from "../../text/remember.ts";
import type { Given } from "./attach-roles.ts";
import type { RolePhrase } from "./find-roles.ts";
import type { Group } from "./name-group.ts";
import type { Unit } from "./units.ts";
import { key } from "./units.ts";

/** What a role phrase refers to: a named person or organisation of this report, or an entity known by the phrase alone. */
export type Referent =
  | { readonly group: Group; readonly rule: string }
  | { readonly phrase: string; readonly rule: string };

/** Nouns of the heads of states and governments: one may stand for another. */
const LEADERS: ReadonlySet<string> = new Set(
  "president premier chancellor taoiseach leader king queen emir sultan monarch minister ruler".split(" "),
);

/** Titles as they are cut short before a name, and other words for the same office. */
const SHORT: Readonly<Record<string, string>> = {
  sen: "senator",
  rep: "representative",
  congressman: "representative",
  congresswoman: "representative",
  gov: "governor",
  gen: "general",
  lt: "lieutenant",
  col: "colonel",
  maj: "major",
  capt: "captain",
  adm: "admiral",
  sgt: "sergeant",
  cmdr: "commander",
  pres: "president",
  prof: "professor",
  dr: "doctor",
  rev: "reverend",
  attorney: "lawyer",
};
const officeNoun = (noun: string) => SHORT[noun] ?? noun;
/** Seats in a parliament, and the words that a report calls any of their holders by. */
const SEATS: ReadonlySet<string> = new Set(
  "senator representative mp mep msp mla deputy councillor councilor assemblyman assemblywoman".split(" "),
);
const LAWMAKERS: ReadonlySet<string> = new Set(["lawmaker", "legislator", "parliamentarian"]);

/** The referents of the role phrases that no name bears; null for phrases that refer to nobody in particular. */
export function resolveOffices(
  units: readonly Unit[],
  roles: readonly RolePhrase[],
  given: readonly Given[],
  groups: readonly Group[],
): Map<RolePhrase, Referent> {
  const found = new Map<RolePhrase, Referent>();
  // "Sudan’s army", then "the army".
  const phrases = new Map<string, string>();
  const bearers = given.filter((g): g is Given & { phrase: RolePhrase } => g.phrase !== null);
  // “Critics, including Ann Bell,” are a group still.
  const attached = new Set(bearers.filter((b) => b.rule !== "member-of-group").map((b) => b.phrase.head));
  const persons = once(() => wordsOfPeople(units, groups));
  const statesOf = (r: RolePhrase) => placesOf(units, r, persons);
  const spoken = once(() => sentencesOfPeople(groups));
  const offices = indexOffices(units, bearers, statesOf);
  const organisations = once(() => indexOrganisations(units, groups));
  for (const r of roles) {
    if (attached.has(r.head)) continue;
    if (r.kind === "organisation") {
      if (r.determiner === "none" && r.known.length === 0) continue;
      const group = r.determiner === "a" ? null : organisationOf(units, r, organisations());
      if (group) {
        found.set(r, { group, rule: "institution-by-noun" });
        continue;
      }
      const phrase = phraseOf(units, r);
      const bareNoun = r.after - r.first === 1;
      const before = bareNoun && r.determiner !== "a" ? phrases.get(r.noun) : undefined;
      if (!bareNoun) phrases.set(r.noun, phrase);
      found.set(r, { phrase: before ?? phrase, rule: "institution" });
      continue;
    }
    if (r.kind === "group" && r.known.some((k) => k.body?.kind === "group") && r.after - r.first === 1)
      continue;
    if (r.kind === "group") {
      found.set(r, { phrase: phraseOf(units, r), rule: "group" });
      continue;
    }
    if (r.determiner === "a") {
      found.set(r, { phrase: phraseOf(units, r), rule: "role-phrase" });
      continue;
    }
    const office = units[r.head]!.capital && r.determiner === "none";
    if (r.determiner === "none" && !office && r.known.length === 0) continue;
    const group = bearerOf(units, r, statesOf, offices, spoken);
    found.set(
      r,
      group
        ? { group, rule: "office" }
        : { phrase: phraseOf(units, r), rule: r.plural ? "role-phrase" : "office-unnamed" },
    );
  }
  return found;
}

/** A function that gives what `make` gives, and asks it once, when first called. */
function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

/** The words of the people's names, as keys. */
function wordsOfPeople(units: readonly Unit[], groups: readonly Group[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const g of groups)
    if (g.kind === "person")
      for (const n of g.names) for (let i = n.first; i < n.next; i++) words.add(units[i]!.key);
  return words;
}

/** The sentences in which a person, or somebody who may be one, is named. */
function sentencesOfPeople(groups: readonly Group[]): ReadonlySet<number> {
  const sentences = new Set<number>();
  for (const g of groups)
    if (g.kind === "person" || g.kind === "other") for (const n of g.names) sentences.add(n.sentence);
  return sentences;
}

function phraseOf(units: readonly Unit[], r: RolePhrase): string {
  let words = units[r.first]!.lower;
  for (let i = r.first + 1; i < r.after; i++) words += ` ${units[i]!.lower}`;
  return words;
}

interface Office {
  readonly group: Group;
  readonly phrase: RolePhrase;
  readonly words: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
}

/** The offices that people of the report hold, by noun and by class; an office that is named again is one. */
function indexOffices(
  units: readonly Unit[],
  bearers: readonly (Given & { phrase: RolePhrase })[],
  statesOf: (r: RolePhrase) => ReadonlySet<string>,
): ReadonlyMap<string, readonly Office[]> {
  const index = new Map<string, Office[]>();
  const seen = new Set<string>();
  const all = new Map<Group, Set<string>>();
  const put = (key: string, office: Office) => {
    const list = index.get(key);
    if (list) list.push(office);
    else index.set(key, [office]);
  };
  for (const { group, phrase } of bearers) {
    const words = modifiers(units, phrase);
    let id = `${group.key}|${phrase.noun}|${phrase.past}|`;
    for (const w of words) id += `${w} `;
    if (seen.has(id)) continue;
    seen.add(id);
    const own = statesOf(phrase);
    let others = all.get(group);
    if (!others) {
      others = new Set();
      all.set(group, others);
    }
    // A role without a state is held for the state of the person's other roles.
    const office = { group, phrase, words, states: own.size > 0 ? own : others };
    for (const s of own) others.add(s);
    put(officeNoun(phrase.noun), office);
    if (phrase.kind === "spokesperson" || phrase.kind === "envoy") put(`class ${phrase.kind}`, office);
    if (LEADERS.has(phrase.noun)) put("class leaders", office);
    if (SEATS.has(officeNoun(phrase.noun))) put("class lawmakers", office);
  }
  return index;
}

/** The person of this report who holds the office, or null. */
function bearerOf(
  units: readonly Unit[],
  r: RolePhrase,
  statesOf: (r: RolePhrase) => ReadonlySet<string>,
  offices: ReadonlyMap<string, readonly Office[]>,
  spoken: () => ReadonlySet<number>,
): Group | null {
  const noun = officeNoun(r.noun);
  const vague = r.kind === "kin" || r.kind === "person" || r.kind === "work";
  if (vague && r.determiner !== "the") return null;
  const list = [
    ...(offices.get(noun) ?? NONE),
    ...(LAWMAKERS.has(noun) ? (offices.get("class lawmakers") ?? NONE) : NONE),
    ...(r.kind === "spokesperson" || r.kind === "envoy" ? (offices.get(`class ${r.kind}`) ?? NONE) : NONE),
    ...(r.noun === "leader" ? (offices.get("class leaders") ?? NONE) : NONE),
  ];
  if (list.length === 0) return null;
  const states = statesOf(r);
  const parties = partiesOf(r);
  const words = modifiers(units, r);
  const prime = words.has("prime");
  const portfolio = [...words].filter((w) => PORTFOLIOS.has(w));
  let best: Group | null = null;
  let bestScore = 0;
  for (const { group, phrase: p, words: mods, states: theirs } of list) {
    if (p.past !== r.past) continue;
    const exact = officeNoun(p.noun) === noun && (r.noun !== "minister" || mods.has("prime") === prime);
    const leader =
      r.noun === "leader" &&
      LEADERS.has(p.noun) &&
      (p.noun !== "minister" || mods.has("prime")) &&
      !mods.has("vice") &&
      !mods.has("deputy");
    const kindred =
      !exact &&
      ((r.kind === p.kind && (r.kind === "spokesperson" || r.kind === "envoy")) ||
        (LAWMAKERS.has(noun) && r.determiner === "the" && SEATS.has(officeNoun(p.noun))));
    if (!exact && !leader && !kindred) continue;
    // "The Russian president" is nobody of whom the report only says "President": it may speak of two presidents.
    if (states.size > 0 && theirs.size === 0) continue;
    if (states.size > 0 && theirs.size > 0 && ![...states].some((s) => theirs.has(s))) continue;
    if (parties.size > 0) {
      const own = partiesOf(p);
      if (own.size > 0 && ![...parties].some((x) => own.has(x))) continue;
    }
    if (RANKS.some((w) => mods.has(w) !== words.has(w) && (words.has(w) || !MILD.has(w)))) continue;
    // "The finance minister" is not the foreign minister.
    const theirPortfolio = [...mods].filter((w) => PORTFOLIOS.has(w));
    if (
      portfolio.length > 0 &&
      theirPortfolio.length > 0 &&
      !portfolio.some((w) => theirPortfolio.includes(w))
    )
      continue;
    if (portfolio.length > 0 && theirPortfolio.length === 0 && exact && r.noun !== "secretary") continue;
    let score = exact ? 4 : 2;
    if (states.size > 0 && theirs.size > 0) score += 4;
    else if (states.size > 0 && r.kind !== "head") score -= 1;
    const last = lastMention(group, r.start);
    // Somebody whom the report has not named yet, where another is being spoken of.
    if (last === null && words.size === 0 && [0, 1, 2].some((d) => spoken().has(r.sentence - d))) continue;
    score += last === null ? -1.5 : Math.max(0, 3 - (r.sentence - last) * 0.4);
    if (score > bestScore) {
      best = group;
      bestScore = score;
    }
  }
  return best;
}

const NONE: readonly Office[] = [];
const RANKS = ["deputy", "vice", "chief", "senior", "special", "opposition", "shadow", "general"];
/** Ranks that a report drops when it speaks of the office again. */
const MILD: ReadonlySet<string> = new Set(["chief", "senior", "special"]);
const PORTFOLIOS: ReadonlySet<string> = new Set(
  `foreign finance defence defense interior justice health transport education agriculture fisheries energy environment trade economy labour labor culture sport sports housing security
  treasury homeland commerce state press home attorney union house senate majority minority party board court rail`.split(
    /\s+/,
  ),
);

/** Sentence of the last mention before `offset`, or null. */
function lastMention(group: Group, offset: number): number | null {
  let lo = 0;
  let hi = group.names.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (group.names[mid]!.start < offset) lo = mid + 1;
    else hi = mid;
  }
  return lo > 0 ? group.names[lo - 1]!.sentence : null;
}

/** Offices that are held for a state. */
const OF_STATE: ReadonlySet<RolePhrase["kind"]> = new Set([
  "head",
  "minister",
  "envoy",
  "officer",
  "governor",
]);

/**
 * The states that a phrase names: those of the gazetteer, and what stands as a name before an office in small letters and is no person
 * ("Norland’s minister", "the Corvian general").
 */
function placesOf(
  units: readonly Unit[],
  r: RolePhrase,
  persons: () => ReadonlySet<string>,
): ReadonlySet<string> {
  const set = new Set<string>();
  for (const k of r.known)
    if (k.body?.kind !== "group") set.add(k.state?.name ?? (k.body?.of ? k.body.of : k.name));
  if (set.size > 0 || !OF_STATE.has(r.kind)) return set;
  for (let i = r.first; i < r.after; i++) {
    const u = units[i]!;
    if (!u.capital || u.caps || u.lower.length < MARK || persons().has(u.key) || ROLE_NOUNS.has(u.lower))
      continue;
    if (units[r.head]!.capital && !u.possessive) continue;
    if (i === r.first && units[i - 1]?.sentence !== u.sentence && !u.possessive) continue;
    // "Norland" and "Norlandish" begin alike.
    set.add(`named ${u.key.slice(0, MARK)}`);
  }
  return set;
}
const MARK = 5;

function partiesOf(r: RolePhrase): Set<string> {
  const parties = new Set<string>();
  for (const k of r.known) if (k.body?.kind === "group") parties.add(k.name);
  return parties;
}

function modifiers(units: readonly Unit[], r: RolePhrase): Set<string> {
  const set = new Set<string>();
  for (let i = r.first; i < r.after; i++) if (i !== r.head) set.add(units[i]!.lower);
  return set;
}

interface Institution {
  readonly group: Group;
  readonly words: ReadonlySet<string>;
}

const stemOf = (word: string) => key(word).replace(/'?s?$/, "");
const stemOfWord = remembering((word) => stemOf(word.form));

/** Organisations by every word of their names, and known bodies by their names. */
function indexOrganisations(
  units: readonly Unit[],
  groups: readonly Group[],
): ReadonlyMap<string, readonly Institution[]> {
  const index = new Map<string, Institution[]>();
  for (const group of groups) {
    if (group.kind !== "organisation" && !(group.kind === "other" && group.names[0]!.class === "unknown"))
      continue;
    const words = new Set<string>();
    const institution = { group, words };
    const put = (key: string) => {
      const list = index.get(key);
      if (!list) index.set(key, [institution]);
      else if (list.at(-1) !== institution) list.push(institution);
    };
    for (const n of group.names) {
      for (let i = n.first; i < n.next; i++) words.add(stemOfWord(units[i]!.entry));
      if (n.known) put(`body ${n.known.name}`);
    }
    for (const w of words) put(w);
  }
  return index;
}

/** The organisation that "the union", "the drivers’ union" mean: the last one with the noun and the modifiers in its name. */
function organisationOf(
  units: readonly Unit[],
  r: RolePhrase,
  organisations: ReadonlyMap<string, readonly Institution[]>,
): Group | null {
  const wanted: string[] = [];
  for (let i = r.first; i < r.after; i++) {
    const { lower, entry } = units[i]!;
    if (i !== r.head && lower.length > 3 && !ANY.has(lower)) wanted.push(stemOfWord(entry));
  }
  const alias = SYNONYMS[r.noun];
  const fits = [
    ...(organisations.get(stemOf(r.noun)) ?? []).filter((o) => wanted.every((w) => o.words.has(w))),
    ...(wanted.length === 0 && alias !== undefined ? (organisations.get(`body ${alias}`) ?? []) : []),
  ];
  let best: Group | null = null;
  let place = -2;
  for (const { group } of fits) {
    const last = lastMention(group, r.start) ?? -1;
    if (last > place) {
      best = group;
      place = last;
    }
  }
  return best;
}
/** Words that tell no organisation from another. */
const ANY: ReadonlySet<string> = new Set(["local", "national", "main", "largest", "biggest"]);
const SYNONYMS: Readonly<Record<string, string>> = {
  alliance: "NATO",
  bloc: "European Union",
  court: "Supreme Court",
};

/** The sex that a role noun tells. */
export function sexOfRole(noun: string): "m" | "f" | "" {
  return ROLE_NOUNS.get(noun)?.sex ?? "";
}
