// How a side is read off names and roles. Ordered rules; what names two sides, or none, is left open.
import { ROLE_NOUNS } from "../knowledge/en/titles.ts";
import type { Entity, Party } from "../model/record.ts";
import { fold } from "../text/normalise.ts";
import { nameParts } from "../text/person-name.ts";
import { type Chosen, type SideHit, type Sides, sideWords } from "./known-sides.ts";
import { byOffice, GOVERNMENT, OPPOSED, PAST } from "./side-of-office.ts";

const NOBODY: Chosen = { party: null, rule: "no-side-named" };

/** The sides that a name or role names, as they count in this story; "conservatives" in small letters are no party. */
function hitsIn(sides: Sides, words: readonly string[], text: string): SideHit[] {
  const legislator = classOf(words) === "legislator";
  return (
    sides
      .find(words)
      // "Washington Gov. Ann Holm": the region of that name.
      .filter((h) => h.via !== "capital" || !REGIONAL.test(fold(text)))
      .filter(
        (h) =>
          !MOODS.test(words[h.from]!) ||
          sides.own.includes(h.party) ||
          (capital(text, words[h.from]!) && !PORTFOLIO.test(words[h.to] ?? "")),
      )
      .filter((h) => h.party.kind !== "state" || !(OPPOSED.test(fold(text)) || privateBody(words, h)))
      .flatMap((h) => {
        const home = sides.atHome(h);
        if (!home || home === h) return home ?? [];
        // "The Washington director of a club" works in a town, "the United States senator" sits in no government.
        if (h.via === "capital" || legislator) return [];
        // "Norlanders", "the Norland people": who is governed is no government.
        return h.via === "adjective" && !isOfficial(words) ? [] : home;
      })
  );
}

/** "The Norland Chamber of Shipping" is no organ of Norland. */
const privateBody = (words: readonly string[], h: SideHit): boolean =>
  words.slice(h.to, h.to + 4).some((w) => PRIVATE.test(w));
const PRIVATE =
  /^(?:chamber|association|federation|confederation|union|institute|university|college|school|company|corporation|airlines?|airways|newspaper|times|club|society|foundation|charity|church|hospital)$/;
const REGIONAL = /\b(?:gov|governor|mayor|attorney general|state)\b/;
/** Words that name a party with a capital and a conviction or the work of people without. */
const MOODS = /^(?:conservatives?|labour|labor)$/;
/** "Labour minister", "Labor Department": the field of an office. */
const PORTFOLIO =
  /^(?:minister|ministry|secretary|department|commissioner|inspector|inspectorate|office|court|bureau)s?$/;
const capital = (text: string, word: string) => text.includes(word.charAt(0).toUpperCase() + word.slice(1));

/** The side of an organisation, place or group by its names. A place has one only where it acts. */
export function sideOfThing(e: Entity, sides: Sides, acts: boolean): Chosen {
  if (e.kind === "place" && !acts) return { party: null, rule: "place" };
  for (const name of [e.name, ...e.aliases]) {
    const named = sides.named(sideWords(name));
    const home = named && sides.atHome(named);
    const hit = named?.via === "adjective" && home !== named ? null : home;
    if (hit) return { party: hit.party, rule: `${hit.via}-names-side` };
    if (named) return NOBODY;
  }
  for (const name of [e.name, ...e.aliases, ...e.roles.map((r) => r.text)]) {
    const words = sideWords(name);
    const official =
      words.some((w) => VOICES.has(w)) || (e.kind === "group" && OFFICES.has(classOf(words) ?? ""));
    const chosen = oneOf(
      hitsIn(sides, words, name).filter(
        (h) =>
          (official && !ofRegion(words, h)) ||
          h.via === "own" ||
          h.via === "body" ||
          h.via === "seat" ||
          sides.own.includes(h.party),
      ),
      name,
    );
    if (chosen.party) return chosen;
    if (chosen.rule === "two-sides") return chosen;
  }
  return NOBODY;
}

/** Nouns of those who act for a state: "Ukrainian officials", "the Icelandic delegation", but not "French airlines". */
const VOICES: ReadonlySet<string> = new Set(
  `official officials government governments ministry delegation delegations negotiator negotiators authorities military command commands army navy forces troops side team leaders leadership
  diplomats envoys lawmakers parliament administration embassy mission intelligence ministers representatives cabinet junta regime officers aides advisers advisors mediators prosecutors
  presidency palace police guard guards marines commanders spokespeople ministries department regulators senators soldiers defence defense`.split(
    /\s+/,
  ),
);

/** Does a name or role tell of those who act for a state? */
const isOfficial = (words: readonly string[]): boolean =>
  words.some((w) => VOICES.has(w)) || OFFICES.has(classOf(words) ?? "");

/** The one side among hits; the reader's own before the built-in, the side of the head before that of a complement. */
function oneOf(hits: readonly SideHit[], text: string): Chosen {
  const strong = hits.filter((h) => h.via !== "capital" || /\bin\b|'s|’s/.test(text));
  const own = strong.filter((h) => h.via === "own");
  const list = own.length > 0 ? own : strong;
  if (list.length === 0) return NOBODY;
  const parties = new Set(list.map((h) => h.party.id));
  if (parties.size > 1) {
    // "European and Ukrainian leaders" speak for no single side; "Brooklyn chapter of X" does for the last.
    return / and | or |,/.test(text)
      ? { party: null, rule: "two-sides" }
      : { party: list[0]!.party, rule: `${list[0]!.via}-in-name` };
  }
  return { party: list[0]!.party, rule: `${list[0]!.via}-in-name` };
}

/** Classes of roles that are held for a state; a British activist does not speak for Britain. */
const OFFICES: ReadonlySet<string> = new Set([
  "head",
  "minister",
  "spokesperson",
  "legislator",
  "governor",
  "envoy",
  "aide",
  "officer",
  "official",
]);
/** Roles above the sides, whoever pays them. */
const ABOVE =
  /\b(?:mediator|arbitrator|conciliator|facilitator|judge|moderator)\b|\b(?:chair|chairman|chairwoman|chairperson) of (?:the )?(?:\w+ )?(?:talks|negotiations|conference|meeting|session|summit|panel|inquiry)\b/;
const PARTY_TAG = /^([DR])(?:[-–]\p{Lu}|\.?$)/u;

interface Vote {
  readonly party: Party;
  readonly weight: number;
  readonly rule: string;
}

/** What the rules for people look things up in. */
interface Company {
  readonly sides: Sides;
  /** Sides of organisations that have one, by the words of their names. */
  readonly employers: ReadonlyMap<string, Party>;
  /** The person of each surname whom the reports name most. */
  readonly first: ReadonlyMap<string, Entity>;
}

/** The sides of people by their roles; `things` are the sides of the other entities. */
export function sideOfPeople(
  entities: readonly Entity[],
  things: readonly (Chosen | null)[],
  sides: Sides,
): Map<string, Chosen> {
  const people = entities.filter((e) => e.kind === "person");
  const company = { sides, employers: employersOf(entities, things, sides), first: firstOfName(people) };
  const found = new Map<string, Chosen>();
  for (const e of people) found.set(e.id, sideOfPerson(e, company));
  return found;
}

/** The rules in order: the first that answers decides, and a null answer of `above` leaves the side open for good. */
function sideOfPerson(e: Entity, company: Company): Chosen {
  for (const [, rule] of PERSON_RULES) {
    const chosen = rule(e, company);
    if (chosen) return chosen;
  }
  return NOBODY;
}

/** The rules for people in their order. */
export const PERSON_RULES: readonly (readonly [string, (e: Entity, company: Company) => Chosen | null])[] = [
  ["named by the reader", namedByReader],
  ["a side called after its head", calledAfterHead],
  ["roles", byRoles],
  [
    "an office of the reader’s government, parliament, council or police",
    (e, { sides }) => byOffice(e, sides),
  ],
];

function firstOfName(people: readonly Entity[]): Map<string, Entity> {
  const first = new Map<string, Entity>();
  for (const e of people) {
    const { surname } = nameParts(e.name);
    const known = first.get(surname);
    if (!known || known.mentions.length < e.mentions.length) first.set(surname, e);
  }
  return first;
}

function employersOf(
  entities: readonly Entity[],
  things: readonly (Chosen | null)[],
  sides: Sides,
): Map<string, Party> {
  const map = new Map<string, Party>();
  entities.forEach((e, i) => {
    const party = things[i]?.party;
    if (e.kind !== "organisation" || !party) return;
    for (const n of [e.name, ...e.aliases])
      if (/\p{Lu}/u.test(n) && n.length > 2 && sides.find(sideWords(n)).length === 0)
        map.set(sideWords(n).join(" "), party);
  });
  return map;
}

function namedByReader(e: Entity, { sides }: Company): Chosen | null {
  for (const n of [e.name, ...e.aliases]) {
    const hit = sides.named(sideWords(n));
    if (hit?.via === "own") return { party: hit.party, rule: "own-names-person" };
  }
  return null;
}

/** "Holm administration", "Brandt government": the side is called after its head, not after his wife or son. */
function calledAfterHead(e: Entity, { sides, first }: Company): Chosen | null {
  const { surname } = nameParts(e.name);
  if (first.get(surname) !== e) return null;
  for (const p of sides.own)
    for (const n of [p.name, ...p.aliases]) {
      const words = sideWords(n);
      if (words.length > 1 && words.includes(surname) && GOVERNMENT.test(words.at(-1)!))
        return { party: p, rule: "side-called-after-head" };
    }
  return null;
}

/** "A vocal critic of Mr. Bell": of no side of his. */
const AGAINST =
  /\b(?:critic|opponent|rival|foe|enemy|adversary|accuser|detractor|skeptic|sceptic|challenger|victim)s? of\b/;

function byRoles(e: Entity, { sides, employers }: Company): Chosen | null {
  const votes: Vote[] = [];
  let above = false;
  // Who leads the opposition does not speak for the state.
  const opposed = e.roles.some((r) => OPPOSED.test(fold(r.text)) && !PAST.test(fold(r.text)));
  const governs = e.roles.some((r) => /\b(?:gov|governor|mayor|attorney general)\b/.test(fold(r.text)));
  for (const role of e.roles) {
    const text = fold(role.text);
    if (AGAINST.test(text)) continue;
    const words = sideWords(role.text);
    const weight = role.evidence.length;
    const past = PAST.test(text);
    if (!past && ABOVE.test(text)) above = true;
    const tag = PARTY_TAG.exec(role.text);
    if (tag) {
      const party = sides.partyOf(tag[1] === "D" ? "Democrats" : "Republicans");
      if (party) votes.push({ party, weight: 8 * weight, rule: "party-tag" });
      continue;
    }
    const hits = hitsIn(sides, words, role.text).filter((h) => !(opposed && h.party.kind === "state"));
    const own = hits.filter((h) => sides.own.includes(h.party) && !ofRegion(words, h));
    if (own.length > 0) {
      // Whoever left an office no longer speaks for it; a former senator is still of his party.
      for (const h of own) {
        if (past && h.party.kind !== "group") continue;
        const region = /^(?:of|from) /.test(text) && h.party.kind === "state";
        votes.push({
          party: h.party,
          weight:
            (past ? 1 : region ? (governs ? 6 : 1) : 4) * (abroad(text, h, words) ? ABROAD : 1) * weight,
          rule: "own-in-role",
        });
      }
      continue;
    }
    if (past) continue;
    const line = ` ${words.join(" ")} `;
    for (const [name, party] of employers)
      if (line.includes(` ${name} `)) votes.push({ party, weight: 2 * weight, rule: "employer" });
    for (const h of hits)
      if (officeOf(words, text, h))
        votes.push({
          party: h.party,
          weight: (h.via === "capital" ? 0.5 : 1) * (abroad(text, h, words) ? ABROAD : 1) * weight,
          rule: `${h.via}-in-role`,
        });
  }
  const best = winner(votes);
  if (above && best?.rule !== "own-in-role") return { party: null, rule: "above-the-sides" };
  return best && { party: best.party, rule: best.rule };
}

/** What a side named after "to", "for" or "in" counts beside one that the role is held for. */
const ABROAD = 0.3;

/** "Ambassador to Kosovo", "envoy for Sudan": where the office is held, not for whom. */
function abroad(text: string, h: SideHit, words: readonly string[]): boolean {
  return (
    h.from > 0 &&
    new RegExp(
      `\\b(?:to|for|in|on|with|at) (?:the )?${words[h.from]!.replace(/[^\p{L}\p{N}]/gu, "\\$&")}`,
    ).test(text)
  );
}

/** Does the role make its bearer speak for the side that it names? */
function officeOf(words: readonly string[], text: string, h: SideHit): boolean {
  if (ofRegion(words, h)) return false;
  if (h.via === "body" || h.via === "organ" || h.via === "seat") return true;
  // "Lawmakers in Washington"
  if (h.via === "capital" && new RegExp(`\\bin ${words[h.from]}\\b`).test(text)) return false;
  const kind = classOf(words);
  // "UK’s Eleanor Holm" and "leads for Norway", but not "Holm of Canada".
  if (kind === null) return !/^(?:of|from|at|in) /.test(text);
  return isOfficial(words);
}

/** "The California State Senate" is not the Senate. */
function ofRegion(words: readonly string[], h: SideHit): boolean {
  return (
    h.via === "organ" &&
    h.from > 0 &&
    /^(?:state|city|county|provincial|regional|local)$/.test(words[h.from - 1]!)
  );
}

function classOf(words: readonly string[]): string | null {
  let other: string | null = null;
  for (let i = words.length - 1; i >= 0; i--) {
    const role = ROLE_NOUNS.get(words[i]!) ?? ROLE_NOUNS.get(words[i]!.replace(/s$/, ""));
    if (!role) continue;
    if (role.kind !== "work" && role.kind !== "person") return role.kind;
    other = role.kind;
  }
  return other;
}

function winner(votes: readonly Vote[]): Vote | null {
  const sums = new Map<string, { vote: Vote; sum: number }>();
  for (const v of votes) {
    const s = sums.get(v.party.id);
    if (s) s.sum += v.weight;
    else sums.set(v.party.id, { vote: v, sum: v.weight });
  }
  let best: { vote: Vote; sum: number } | null = null;
  for (const s of sums.values())
    if (!best || s.sum > best.sum || (s.sum === best.sum && s.vote.party.id < best.vote.party.id)) best = s;
  return best?.vote ?? null;
}
