// Who and what a report names, and which mentions name the same one within it.
import { ORGANISATION_NOUNS } from "../../knowledge/en/org-words.ts";
import type { EntityKind, LocalEntity, Mention } from "../../model/annotation.ts";
import type { Reading } from "../../model/reading.ts";
import type { Report } from "../../model/report.ts";
import type { MaybeTrace } from "../../model/trace.ts";
import { attachRoles } from "./attach-roles.ts";
import { habitsOf } from "./capital-runs.ts";
import { classifyNames } from "./classify-names.ts";
import { earlierPhrases } from "./earlier-phrase.ts";
import { type Entries, type Entry, makeEntries } from "./entries.ts";
import { findNames } from "./find-names.ts";
import { findRoles, type RolePhrase } from "./find-roles.ts";
import { knownAt } from "./gazetteer.ts";
import { leaveOut } from "./leave-out.ts";
import { actsAsSide } from "./metonyms.ts";
import type { Name } from "./name.ts";
import type { Group } from "./name-group.ts";
import { groupNames } from "./name-groups.ts";
import { type PersonPlace, resolvePronouns } from "./pronouns.ts";
import { recallNames } from "./recall-names.ts";
import { type Referent, resolveOffices, sexOfRole } from "./resolve-offices.ts";
import { type Unit, unitsOf } from "./units.ts";

/** Mentions of a report, sorted by place, and the entities they name in this report. */
export interface Mentions {
  readonly mentions: readonly Mention[];
  readonly entities: readonly LocalEntity[];
}

/** The mentions and entities of a report. */
export function findMentions(report: Report, reading: Reading, trace: MaybeTrace): Mentions {
  const units = unitsOf(reading);
  const habits = habitsOf(units, reading);
  const found = leaveOut(findNames(units, habits, reading), units, report);
  const names = recallNames(classifyNames(found, units, habits, reading, trace), units, habits);
  const byUnit: (Name | undefined)[] = new Array(units.length);
  for (const n of names) for (let i = n.first; i < n.next; i++) byUnit[i] = n;
  const roles = findRoles(units, reading, byUnit);
  const groups = groupNames(names, byUnit, units);
  const groupAt: (Group | undefined)[] = new Array(units.length);
  for (const g of groups) for (const n of g.names) groupAt[n.first] = g;
  const told = attachRoles(units, roles, names, byUnit, groupAt, reading);
  const given = [...told, ...earlierPhrases(roles, told)];
  const offices = resolveOffices(units, roles, given, groups);

  const entries = makeEntries(report);
  const entryOf = entriesOfGroups(entries);
  const places: PersonPlace<Entry>[] = [];
  for (const n of names) {
    const g = groupAt[n.first];
    const e = addName(entries, entryOf, n, g, units, reading, names);
    if (e && (g?.kind === "person" || n.class === "unknown") && !modifies(n, units, reading))
      places.push({
        start: n.start,
        end: n.end,
        sentence: n.sentence,
        who: e,
        quoted: n.quoted,
        possessive: units[n.next - 1]!.possessive,
      });
  }
  for (const { group, phrase, start, end, rule } of given) {
    const e = entryOf(group);
    entries.role(
      e,
      phrase && phrase.from < start && phrase.determiner === "possessive" ? phrase.from : start,
      end,
    );
    // “Critics of the plan, including Ann Bell”: what she belongs to is not her.
    const own = rule !== "title-shared" && rule !== "member-of-group";
    if (phrase && own) entries.mention(start, end, e, "person", "role", rule);
  }
  for (const [r, referent] of offices) {
    const e = addRole(entries, entryOf, r, referent);
    const apposed = "group" in referent ? appositionTo(units, r, roles) : null;
    if (apposed) entries.role(e, apposed.start, apposed.end);
    if (r.kind === "organisation" || r.kind === "group") continue;
    places.push({
      start: r.start,
      end: r.end,
      sentence: r.sentence,
      who: e,
      quoted: r.quoted,
      possessive: units[r.head]!.possessive,
    });
  }
  places.sort((a, b) => a.start - b.start);
  for (const p of resolvePronouns(units, places, reading))
    entries.mention(p.start, p.end, p.who, p.who.kind, "pronoun", "pronoun");
  return entries.finish();
}

/** "The Bell campaign": a name that only tells which one is meant is nobody whom a pronoun takes up. */
function modifies(n: Name, units: readonly Unit[], reading: Reading): boolean {
  const before = units[n.first - 1];
  const after = units[n.next];
  if (after?.sentence !== n.sentence || before?.sentence !== n.sentence || units[n.next - 1]!.possessive)
    return false;
  if (after.capital || !after.word || !DETERMINERS.has(before.lower)) return false;
  const tag = reading.tag(after.token);
  return tag === "NN" || tag === "NNS";
}

const DETERMINERS: ReadonlySet<string> = new Set(["the", "a", "an", "this", "that"]);

type EntryOf = (g: Group) => Entry;

/** Gives the entry of a group, looked up once. */
function entriesOfGroups(entries: Entries): EntryOf {
  const known = new Map<Group, Entry>();
  return (g) => {
    let e = known.get(g);
    if (!e) {
      const kind: EntityKind = g.kind === "other" ? "organisation" : g.kind;
      e = entries.entry(`${kind} ${g.key}`, kind, false);
      known.set(g, e);
    }
    if (e.sex === "") e.sex = g.sex;
    return e;
  };
}

/** Adds the mention of a name; the entity it names, or null where it is none. */
function addName(
  entries: Entries,
  entryOf: EntryOf,
  n: Name,
  g: Group | undefined,
  units: readonly Unit[],
  reading: Reading,
  names: readonly Name[],
): Entry | null {
  const add = (e: Entry, form: Mention["form"], rule: string) => {
    entries.form(e, n.start, n.end);
    entries.mention(n.start, n.end, e, e.kind, form, rule);
    return e;
  };
  if (!g) {
    // A bare surname that two share: a person, nobody knows which.
    if (n.class === "person") entries.mention(n.start, n.end, null, "person", "name", "surname-of-several");
    return null;
  }
  if (g.kind === "person") return add(entryOf(g), "name", n.rule);
  if (g.kind === "organisation" && g.key.includes(" of ") && n.first > 0) {
    // "Russia’s Ministry of Defence": the whole goes down as a form of the name.
    const e = entryOf(g);
    let first = n.first;
    while (
      first > 0 &&
      units[first - 1]!.sentence === n.sentence &&
      units[first - 1]!.capital &&
      n.first - first < 3
    )
      first--;
    if (first < n.first && g.key.endsWith(` of ${knownState(units, first, n.first)}`))
      entries.form(e, units[first]!.start, n.end);
  }
  if (g.kind === "organisation")
    return add(entryOf(g), n.known?.body?.kind === "group" ? "group" : "name", n.rule);
  if (g.kind === "place") {
    if (!actsAsSide(units, n, reading)) {
      const city = n.known?.kind === "capital";
      return add(city ? entries.entry(`place city ${n.key}`, "place", false) : entryOf(g), "name", n.rule);
    }
    const side = sideOfCapital(n, names);
    if (!side) return add(entryOf(g), "metonym", "acts-as-side");
    const e = entries.entry(`${side.kind} ${side.kind} ${side.name}`, side.kind, false);
    e.name = side.name;
    return add(e, "metonym", "acts-as-side");
  }
  if (n.class === "demonym" && n.known?.kind === "people")
    return add(entries.entry(`group ${n.key}`, "group", false), "group", "people-of-state");
  if (n.class === "unknown" && (speaks(n, units) || acts(n, units, reading)))
    return add(entryOf(g), "name", "unknown-that-acts");
  return null;
}

function knownState(units: readonly Unit[], first: number, next: number): string | undefined {
  return knownAt(units, first, next)?.known.state?.name;
}

/** Adds the mention of a role phrase that no name bears. */
function addRole(entries: Entries, entryOf: EntryOf, r: RolePhrase, referent: Referent): Entry {
  if ("group" in referent) {
    const e = entryOf(referent.group);
    // A name that is no mention by itself still says what "the ministry" is called.
    const [first] = referent.group.names;
    if (e.forms.size === 0 && first) entries.form(e, first.start, first.end);
    entries.mention(r.start, r.end, e, e.kind, "role", referent.rule);
    if (e.kind === "person") entries.role(e, r.start, r.end);
    return e;
  }
  const kind: EntityKind = r.kind === "organisation" ? "organisation" : "group";
  const anonymous = r.kind !== "organisation" && r.kind !== "group";
  const e = entries.entry(`${kind} phrase ${referent.phrase}`, kind, anonymous);
  if (anonymous) e.sex = sexOfRole(r.noun);
  entries.form(e, r.start, r.end);
  if (anonymous && r.kind !== "person") entries.role(e, r.start, r.end);
  entries.mention(
    r.start,
    r.end,
    e,
    kind,
    anonymous ? "anonymous" : r.kind === "group" ? "group" : "name",
    referent.rule,
  );
  return e;
}

/** "The governor, a Republican, said": what is told of an office in apposition. */
function appositionTo(
  units: readonly Unit[],
  r: RolePhrase,
  roles: readonly RolePhrase[],
): RolePhrase | null {
  if (r.plural || units[r.after]?.text !== "," || units[r.head]!.possessive) return null;
  const told = roles.findLast((x) => x.fromUnit === r.after + 1);
  const end = told && units[told.after];
  return told?.determiner === "a" && told.sentence === r.sentence && /^[,.]$/.test(end?.text ?? "")
    ? told
    : null;
}

/** Whose side a capital stands for where it acts: its state; Brussels for the Union unless the report speaks of Belgium. */
function sideOfCapital(n: Name, names: readonly Name[]): { name: string; kind: EntityKind } | null {
  const state = n.known?.kind === "capital" ? n.known.state : null;
  if (!state) return null;
  if (n.key === "brussels" && !names.some((x) => x.class === "state" && x.known?.name === state.name))
    return { name: "European Union", kind: "organisation" };
  return { name: state.name, kind: "place" };
}

const SPEECH: ReadonlySet<string> = new Set(
  `said says told added reported reports announced warned argued confirmed denied claimed stated wrote tweeted declined insisted noted urged
  called`.split(/\s+/),
);

/** A single word that may be somebody's surname: it begins a line or a sentence, or does something. */
function acts(n: Name, units: readonly Unit[], reading: Reading): boolean {
  if (n.words.length !== 1 || n.quoted || n.form.length < 3) return false;
  const before = units[n.first - 1];
  const after = units[n.next];
  if (after?.sentence !== n.sentence || /^[\p{Lu}\d]+$/u.test(n.form)) return false;
  if (before?.sentence === n.sentence && before.lower === "the") return false;
  const opens = before?.sentence !== n.sentence || !before.word;
  if (opens && (after.text === "," || after.text === ":")) return true;
  return units[n.next - 1]!.possessive ? opens : /^(?:VBD|VBZ|MD)$/.test(reading.tag(after.token));
}

/** Words within which the noun of "Clear Water, a small charity in Vell, said" stands. */
const APPOSED = 7;

/** "Clear Water, a small charity in Vell, said": what it is told to be is an organisation. */
function toldOrganisation(n: Name, units: readonly Unit[]): boolean {
  if (units[n.next]?.text !== ",") return false;
  const article = units[n.next + 1]?.lower;
  if (article !== "a" && article !== "an" && article !== "the") return false;
  for (let i = n.next + 2; i < n.next + 2 + APPOSED; i++) {
    const u = units[i];
    if (u?.sentence !== n.sentence || !u.word || u.possessive) return false;
    if (ORGANISATION_NOUNS.has(u.lower)) {
      const end = units[i + 1];
      return !end?.word || /^(?:of|for|that|which|in|from|based|with|to|at|representing)$/.test(end.lower);
    }
    if (/^(?:of|for|that|which|in|from|with|who|to)$/.test(u.lower)) return false;
  }
  return false;
}

/** A name of unknown kind that says something. */
function speaks(n: Name, units: readonly Unit[]): boolean {
  const after = units[n.next];
  if (toldOrganisation(n, units)) return true;
  if (after?.sentence === n.sentence && !units[n.next - 1]!.possessive && SPEECH.has(after.lower))
    return true;
  const before = units[n.first - 1];
  if (before?.sentence !== n.sentence) return false;
  if (before.lower === "to" && units[n.first - 2]?.lower === "according") return true;
  return SPEECH.has(before.lower) && /^[,.”"]$/.test(after?.text ?? "");
}
