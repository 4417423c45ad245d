// Which roles the text gives to which named person: titles before the name, apposition, copula, "who leads for …", "of DTR".
import { cueVerbForms } from "../../knowledge/en/cue-verbs.ts";
import { ROLE_NOUNS } from "../../knowledge/en/titles.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import type { RolePhrase } from "./find-roles.ts";
import type { Name } from "./name.ts";
import type { Group } from "./name-group.ts";
import { tradeAt } from "./trade-at.ts";
import type { Unit } from "./units.ts";

/** A role that the text gives to a person. `phrase` is null where no role noun stands ("of DTR", "D-N.Y."). */
export interface Given extends Span {
  readonly group: Group;
  readonly phrase: RolePhrase | null;
  readonly rule: string;
}

const COPULA: ReadonlySet<string> = new Set("is was are became becomes remains remained being".split(" "));
const LEADS =
  /^(?:leads|led|heads|headed|chairs|chaired|represents|represented|runs|ran|speaks|spoke|negotiates|negotiated|leading|heading|representing|chairing|works|worked|serves|served|caucuses|caucused)$/;
const PARTY_TAG = /^[DRI][-–]\p{Lu}/u;

/** "(D)", "(R., Ohio)" */
const partyLetter = (letter: Unit | undefined, next: Unit | undefined) =>
  /^[DR]\.?$/.test(letter?.text ?? "") && /^[),.]$/.test(next?.text ?? "");

/** The roles of people, sorted by place. `nameAt` holds for each unit its name, `groupAt` for the first unit of each name its group. */
export function attachRoles(
  units: readonly Unit[],
  roles: readonly RolePhrase[],
  names: readonly Name[],
  nameAt: readonly (Name | undefined)[],
  groupAt: readonly (Group | undefined)[],
  reading: Reading,
): Given[] {
  const given: Given[] = [];
  const nameStarting = (i: number): Name | undefined => (nameAt[i]?.first === i ? nameAt[i] : undefined);
  const nameEnding = (i: number): Name | undefined => (nameAt[i - 1]?.next === i ? nameAt[i - 1] : undefined);
  const groupOf = (n: Name): Group | undefined =>
    groupAt[n.first]?.kind === "person" ? groupAt[n.first] : undefined;
  const roleFrom = new Map<number, RolePhrase>();
  // "The president’s counselor" begins where "the president" does: the whole phrase counts.
  for (const r of roles) {
    const shorter = roleFrom.get(r.fromUnit);
    if (!shorter || units[shorter.head]!.possessive) roleFrom.set(r.fromUnit, r);
  }
  const person = (i: number): Name | undefined => (groupAt[i]?.kind === "person" ? nameAt[i] : undefined);
  // "The mediator, Foreign Minister Ann Bell", "the chair, former minister Ann Bell": with an office of his own before the name.
  const titled = new Map<number, Name>();
  for (const n of names) if (n.title && groupOf(n)) titled.set(n.title.first, n);
  const bearerBehind = (at: number): Name | undefined => {
    const i = /^(?:retired|former)$/.test(units[at]?.lower ?? "") && units[at + 1]?.capital ? at + 1 : at;
    const own = person(i) ?? titled.get(i);
    if (own) return own;
    const r = roleFrom.get(i);
    return r && !r.plural && r.kind !== "organisation" && /^(?:none|possessive|the)$/.test(r.determiner)
      ? person(r.next)
      : undefined;
  };
  const give = (n: Name, r: RolePhrase, rule: string) => {
    const group = groupOf(n)!;
    if (group.names.length === 0) return;
    given.push({ group, phrase: r, start: r.start, end: r.end, rule });
    const sex = ROLE_NOUNS.get(r.noun)?.sex;
    if (sex && group.sex === "") group.sex = sex;
  };
  for (const r of roles) {
    if (r.kind === "organisation" || units[r.head]!.possessive) continue;
    const bearer = person(r.after) ?? person(r.next);
    if (bearer && bearer.sentence === r.sentence && (!r.plural || follows(units, bearer))) {
      const before =
        bearer.first === r.next && r.after > r.next ? { ...r, after: r.next, end: units[r.head]!.end } : r;
      give(bearer, before, "title");
      // "Foreign Ministers A and B", "US envoys A and B": the other bearers of a plural title.
      if (r.plural) for (const n of coordinated(units, bearer, person)) give(n, r, "title-shared");
      continue;
    }
    if (r.plural && units[r.fromUnit - 1]?.lower === "of" && units[r.fromUnit - 2]?.lower === "one") {
      // "One of its lawyers, A, said"
      const n = units[r.after]?.text === "," ? bearerBehind(r.after + 1) : undefined;
      if (n && n.sentence === r.sentence) {
        give(n, r, "one-of");
        continue;
      }
    }
    if (r.plural) {
      // "The state’s two Republican senators, A and B", "Other Democrats, such as A": what the group is, its members are.
      for (const n of members(units, r, person)) give(n, r, "member-of-group");
      continue;
    }
    const comma = units[r.after];
    if (comma?.text === "," && comma.sentence === r.sentence && r.kind !== "group") {
      const n = bearerBehind(r.after + 1);
      const end = n && units[n.next];
      const opens =
        r.determiner !== "none" || r.fromUnit === 0 || units[r.fromUnit - 1]!.sentence !== r.sentence;
      if (
        n &&
        n.sentence === r.sentence &&
        opens &&
        !units[n.next - 1]!.possessive &&
        (!end ||
          end.sentence !== r.sentence ||
          /^[,.;:)”"—–-]$/.test(end.text) ||
          // "The minister, Ann Bell said", but "asked about the minister, Ann Bell said".
          (/^(?:said|says|told|has|had|was|is|and|who|wrote|added)$/.test(end.lower) &&
            (r.fromUnit === 0 ||
              units[r.fromUnit - 1]!.sentence !== r.sentence ||
              /^(?:and|who)$/.test(end.lower))) ||
          (/^(?:of|from)$/.test(end.lower) && units[n.next + 1]?.capital === true))
      )
        give(n, r, "role-comma-name");
    }
  }
  const listedBefore = (n: Name): Name[] => {
    const list = [n];
    for (let at = n.first - 1; list.length < 6 && units[at]?.sentence === n.sentence; ) {
      for (let t = 0; t < 4 && units[at]?.capital && !nameEnding(at + 1); t++) at--;
      if (units[at]!.text !== "," && units[at]!.lower !== "and") break;
      if (units[at]!.lower === "and" && units[at - 1]?.text === ",") at--;
      const other = nameEnding(at);
      if (!other || !groupOf(other)) break;
      list.push(other);
      at = other.first - 1;
    }
    return list;
  };
  for (const n of names) {
    const group = groupOf(n);
    if (!group) continue;
    oneOf(units, n, roles, give);
    before(units, n, nameEnding, group, given);
    after(units, n, nameStarting, roleFrom, group, given, give, listedBefore, reading);
  }
  given.sort((a, b) => a.start - b.start || a.end - b.end);
  return given;
}

/** The people whom the words after a group's name list as its members. */
function members(units: readonly Unit[], r: RolePhrase, person: (i: number) => Name | undefined): Name[] {
  const at = (i: number) => (units[i]?.sentence === r.sentence ? units[i]! : undefined);
  let i = r.after;
  const sep = at(i);
  const dash = sep !== undefined && /^[–—:]$/.test(sep.text);
  if (sep?.text === "," || dash) i++;
  const like =
    (at(i)?.lower === "such" && at(i + 1)?.lower === "as") ||
    (/^(?:led|headed)$/.test(at(i)?.lower ?? "") && at(i + 1)?.lower === "by")
      ? 2
      : /^(?:including|like|namely)$/.test(at(i)?.lower ?? "")
        ? 1
        : 0;
  i += like;
  if (like === 0 && !(sep?.text === "," || dash)) return [];
  // A title of its own may stand before the first name.
  let n = person(i);
  for (let k = i; !n && k < i + 4 && at(k)?.capital; k++) n = person(k);
  if (!n || n.sentence !== r.sentence) return [];
  const more = coordinated(units, n, person, true);
  // Without "such as", a lone name after a comma is no list of members.
  return more.length > 0 || like > 0 ? [n, ...more] : [];
}

const follows = (units: readonly Unit[], n: Name) =>
  units[n.next]?.lower === "and" || units[n.next]?.text === ",";

/**
 * The people who stand in one list with `n`, up to the "and". With `told`, each may have a place, a tag or a few words of apposition:
 * "A of Maine, B (R-Ohio) and C", "A, a former speaker, and B".
 */
function coordinated(
  units: readonly Unit[],
  n: Name,
  person: (i: number) => Name | undefined,
  told = false,
): Name[] {
  const found: Name[] = [];
  let at = n.next;
  for (let k = 0; k < 6; k++) {
    if (told) at = afterWords(units, n.sentence, at, person);
    const sep = units[at];
    if (!sep || sep.sentence !== n.sentence) break;
    let i = at + 1;
    if (sep.text === "," && units[i]?.lower === "and") i++;
    if (sep.text !== "," && sep.lower !== "and") break;
    let next = person(i);
    // A title of its own: "and Senator Ana Holm".
    for (let t = i; told && !next && t < i + 4 && units[t]?.capital; t++) next = person(t + 1);
    if (!next || next.sentence !== n.sentence) break;
    found.push(next);
    at = next.next;
    if (sep.lower === "and" || units[i - 1]!.lower === "and") return found;
  }
  // Without the closing "and" the commas are no list of bearers.
  return [];
}

/** Most words of an apposition inside a list. */
const MOST_TOLD = 12;

/** Behind what a list tells of the one it has just named; `at` where it goes on at once. */
function afterWords(
  units: readonly Unit[],
  sentence: number,
  at: number,
  person: (i: number) => Name | undefined,
): number {
  const u = units[at];
  if (u?.sentence !== sentence) return at;
  if (/^(?:of|from)$/.test(u.lower)) {
    let i = at + 1;
    while (units[i]?.sentence === sentence && (units[i]!.capital || units[i]!.lower === "the")) i++;
    return i > at + 1 ? i : at;
  }
  if (u.text === "(") {
    for (let i = at + 1; i < at + 5 && units[i]?.sentence === sentence; i++)
      if (units[i]!.text === ")") return i + 1;
    return at;
  }
  if (u.text !== ",") return at;
  let i = at + 1;
  if (
    units[i]?.lower === "and" ||
    person(i) ||
    !/^(?:an?|the|of|[DRI]-\p{Lu}.*)$/u.test(units[i]?.text ?? "")
  )
    return at;
  while (i < at + MOST_TOLD && units[i]?.sentence === sentence && units[i]!.word) {
    if (person(i)) return at;
    i++;
  }
  return units[i]?.text === "," && units[i]!.sentence === sentence ? i : at;
}

/** "Only one Democratic senator objects: Senator Ana Holm", "one of the Democrats who …: Ana Holm": the colon names the one. */
function oneOf(
  units: readonly Unit[],
  n: Name,
  roles: readonly RolePhrase[],
  give: (n: Name, r: RolePhrase, rule: string) => void,
): void {
  const first = n.title ? n.title.first : n.first;
  if (units[first - 1]?.text !== ":" || units[first - 1]!.sentence !== n.sentence) return;
  let lo = 0;
  let hi = roles.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (roles[mid]!.head < first) lo = mid + 1;
    else hi = mid;
  }
  for (let k = lo - 1; k >= 0 && roles[k]!.sentence === n.sentence; k--) {
    const r = roles[k]!;
    const of = units[r.fromUnit - 1]?.lower === "of" && units[r.fromUnit - 2]?.lower === "one";
    if (of || /^one$/i.test(units[r.fromUnit]!.text)) {
      give(n, r, "one-of");
      return;
    }
  }
}

/** "DTR’s Stoychev", "Democrat Ana Ruiz": a name of a side directly before the person’s. */
function before(
  units: readonly Unit[],
  n: Name,
  nameEnding: (unit: number) => Name | undefined,
  group: Group,
  given: Given[],
): void {
  const first = n.title ? n.title.first : n.first;
  const u = units[first - 1];
  if (!u || u.sentence !== n.sentence || !u.word || u.text.endsWith(".")) return;
  const other = nameEnding(first);
  if (!other || other.class === "person" || other.class === "thing") return;
  if (other.known?.kind === "outlet") return;
  given.push({
    group,
    phrase: null,
    start: other.start,
    end: other.end,
    rule: u.possessive ? "possessor-before-name" : "side-before-name",
  });
}

function after(
  units: readonly Unit[],
  n: Name,
  nameStarting: (unit: number) => Name | undefined,
  roleFrom: ReadonlyMap<number, RolePhrase>,
  group: Group,
  given: Given[],
  give: (n: Name, r: RolePhrase, rule: string) => void,
  listedBefore: (n: Name) => readonly Name[],
  reading: Reading,
): void {
  if (units[n.next - 1]!.possessive) return;
  const at = (i: number) => (units[i]?.sentence === n.sentence ? units[i]! : undefined);
  let i = n.next;
  const u = at(i);
  if (!u) return;
  if (u.lower === "of" || u.lower === "from" || u.lower === "at" || u.lower === "with" || u.lower === "for") {
    let k = i + 1;
    if (at(k)?.lower === "the") k++;
    const side = nameStarting(k);
    if (
      side &&
      side.class !== "person" &&
      side.class !== "thing" &&
      (u.lower === "of" || side.class === "organisation" || side.class === "unknown")
    ) {
      given.push({ group, phrase: null, start: u.start, end: side.end, rule: "side-after-name" });
      i = side.next;
    }
  }
  if (COPULA.has(at(i)?.lower ?? "")) {
    const r = roleFrom.get(i + 1);
    if (r && !r.plural && r.kind !== "organisation" && r.determiner !== "none" && !nameStarting(r.after))
      give(n, r, "copula");
    return;
  }
  const sep = at(i);
  if (!sep || (sep.text !== "," && sep.text !== "(" && sep.text !== "–" && sep.text !== "—")) return;
  const begin = i + 1;
  const tag = at(begin);
  // "A and B, both Republicans,"
  if (/^(?:both|all|also)$/.test(tag?.lower ?? "")) {
    const whole = roleFrom.get(begin) ?? roleFrom.get(begin + 1);
    if (whole?.plural && whole.kind === "group")
      for (const m of listedBefore(n)) give(m, whole, "all-of-them");
    return;
  }
  if (tag && (PARTY_TAG.test(tag.text) || (sep.text === "(" && partyLetter(at(begin), at(begin + 1))))) {
    given.push({ group, phrase: null, start: tag.start, end: tag.end, rule: "party-tag" });
    return;
  }
  if (tag?.lower === "who" || tag?.lower === "whose") {
    whoClause(units, n, begin, roleFrom, group, given, give);
    return;
  }
  if (tag?.lower === "for" || (tag?.lower === "of" && at(begin + 1)?.lower === "the")) {
    const end = spokenFor(units, begin, n.sentence);
    if (end > 0)
      given.push({ group, phrase: null, start: tag.start, end: units[end - 1]!.end, rule: "speaks-for" });
    return;
  }
  // Age first: "Greta Holm, 42, a teacher".
  let k = begin;
  if (/^\d\d$/.test(at(k)?.text ?? "") && at(k + 1)?.text === ",") k += 2;
  k += timeWords(at, k);
  if (at(k)?.lower === "one" && at(k + 1)?.lower === "of") {
    const whole = roleFrom.get(k + 2);
    if (whole?.plural) give(n, whole, "one-of");
    return;
  }
  let r = roleFrom.get(k);
  const trade = r ? null : tradeAt(units, k, n.sentence, reading);
  if (trade) {
    given.push({
      group,
      phrase: null,
      start: units[trade.first]!.start,
      end: units[trade.next - 1]!.end,
      rule: "trade",
    });
    let t = trade.next;
    while (t < trade.next + 4 && at(t)?.word && at(t)!.lower !== "who") t++;
    if (at(t)?.lower === "who") whoClause(units, n, t, roleFrom, group, given, give);
    return;
  }
  for (let turn = 0; r && turn < 3; turn++) {
    if (r.plural || r.kind === "organisation") return;
    const bearer = nameStarting(r.after) ?? nameStarting(r.next);
    if (bearer?.class === "person") return;
    if (units[r.head]!.possessive) return;
    const end = at(r.after);
    // "Merkel, the chancellor said", "in a letter to Bell, a lawyer wrote": a subject of its own.
    if (end && r.determiner !== "none" && turn === 0 && sep.text === "," && isToldBy(end.lower)) return;
    give(n, r, "apposition");
    // "…, a former minister who now leads for Norway"
    if (end?.lower === "who") {
      whoClause(units, n, r.after, roleFrom, group, given, give);
      return;
    }
    if (end?.lower === "and" || (end?.text === "," && at(r.after + 1)?.lower === "and"))
      r = roleFrom.get(r.after + (end.text === "," ? 2 : 1));
    else return;
    if (r && r.determiner === "the" && turn === 0 && r.kind === "head") return;
  }
}

/** Most words between "for" and the comma: "A, for the Norland foreign ministry, said", "B, of the opposition Land party, asked". */
const MOST_FOR = 7;

/** The unit behind the name of a body that somebody is told to speak for or to be of; 0 where none is named. */
function spokenFor(units: readonly Unit[], begin: number, sentence: number): number {
  let named = false;
  for (let i = begin + 1; i <= begin + MOST_FOR + 1; i++) {
    const u = units[i];
    if (u?.sentence !== sentence) return 0;
    if (!u.word || isToldBy(u.lower)) return named ? i : 0;
    if (u.capital) named = true;
    else if (/^(?:his|her|its|their|who|that|now|years?|months?)$/.test(u.lower)) return 0;
  }
  return 0;
}

/** Is the word a finite form of a verb of saying? */
const isToldBy = (lower: string) => cueVerbForms(lower).some((f) => f.kind === "past" || f.kind === "s");

/** How many words at `k` say when somebody had the office that follows: "then the director", "at the time a spokesman". */
function timeWords(at: (i: number) => Unit | undefined, k: number): number {
  if (/^(?:then|now|currently|today|still)$/.test(at(k)?.lower ?? "")) return 1;
  if (at(k)?.lower !== "at" || at(k + 2)?.lower !== "time") return 0;
  return at(k + 1)?.lower === "the" || at(k + 1)?.lower === "that" ? 3 : 0;
}

/** "…, who leads for Norway,", "…, who was the minister until June". */
function whoClause(
  units: readonly Unit[],
  n: Name,
  who: number,
  roleFrom: ReadonlyMap<number, RolePhrase>,
  group: Group,
  given: Given[],
  give: (n: Name, r: RolePhrase, rule: string) => void,
): void {
  for (let k = who + 1; k < who + 8; k++) {
    const u = units[k];
    if (u?.sentence !== n.sentence || !u.word) return;
    if (COPULA.has(u.lower) || u.lower === "as") {
      const r = roleFrom.get(k + 1);
      if (r && !r.plural && r.kind !== "organisation")
        give(n, { ...r, past: r.past || u.lower === "was" }, "who-is");
      if (r) return;
    }
    if (LEADS.test(u.lower)) {
      let end = k + 1;
      while (end < k + 9 && units[end]?.sentence === n.sentence && units[end]!.word) end++;
      if (end > k + 1)
        given.push({ group, phrase: null, start: u.start, end: units[end - 1]!.end, rule: "who-leads" });
      return;
    }
  }
}
