// How a side is read off names and roles. Ordered rules; what names two sides, or none, is left open.
import { ROLE_NOUNS } from "../knowledge/en/titles.ts";
import type { Entity, Party } from "../model/record.ts";
import { fold } from "../text/normalise.ts";
import { nameParts } from "../text/person-name.ts";
import { type SideHit, type Sides, sideWords } from "./known-sides.ts";

/** The side chosen for an entity, or null, and the rule that chose or left it open. */
export interface Chosen {
  readonly party: Party | null;
  readonly rule: string;
}

const NOBODY: Chosen = { party: null, rule: "no-side-named" };

/** The side of an organisation, place or group by its names. A place has one only where it acts. */
export function sideOfThing(e: Entity, sides: Sides, acts: boolean): Chosen {
  if (e.kind === "place" && !acts) return { party: null, rule: "place" };
  for (const name of [e.name, ...e.aliases]) {
    const hit = sides.named(sideWords(name));
    if (hit) return { party: hit.party, rule: `${hit.via}-names-side` };
  }
  for (const name of [e.name, ...e.roles.map((r) => r.text)]) {
    const chosen = oneOf(sides.find(sideWords(name)), name);
    if (chosen.party) return chosen;
    if (chosen.rule === "two-sides") return chosen;
  }
  return NOBODY;
}

/** The one side among hits; the reader's own before the built-in, the side of the head before that of a complement. */
function oneOf(hits: readonly SideHit[], text: string): Chosen {
  const strong = hits.filter((h) => h.via !== "capital" || /\bof\b|\bin\b|'s|’s/.test(text));
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
const ABOVE: ReadonlySet<string> = new Set(
  "mediator arbitrator judge conciliator facilitator chair chairwoman chairperson".split(" "),
);
const PAST = /\b(?:former|ex|late|onetime|previous|then)\b/;

interface Vote {
  readonly party: Party;
  readonly weight: number;
  readonly rule: string;
}

/** The sides of people by their roles; `things` are the sides of the other entities. */
export function sideOfPeople(
  entities: readonly Entity[],
  things: readonly (Chosen | null)[],
  sides: Sides,
): Map<string, Chosen> {
  const found = new Map<string, Chosen>();
  const people = entities.filter((e) => e.kind === "person");
  const named = organisationSides(entities, things);
  for (const e of people) found.set(e.id, byRoles(e, sides, named));
  // Second round: "Putin’s aide" speaks for whom Putin speaks.
  const bySurname = new Map<string, Entity[]>();
  for (const e of people) {
    const s = nameParts(e.name).surname;
    bySurname.set(s, [...(bySurname.get(s) ?? []), e]);
  }
  for (const e of people) {
    if (found.get(e.id)?.party) continue;
    const chosen = byPrincipal(e, bySurname, found);
    if (chosen) found.set(e.id, chosen);
  }
  return found;
}

/** Sides of named organisations by the words of their names: employers. */
function organisationSides(
  entities: readonly Entity[],
  things: readonly (Chosen | null)[],
): Map<string, Party> {
  const map = new Map<string, Party>();
  entities.forEach((e, i) => {
    const party = things[i]?.party;
    if (e.kind !== "organisation" || !party) return;
    for (const n of [e.name, ...e.aliases]) if (/\p{Lu}/u.test(n)) map.set(sideWords(n).join(" "), party);
  });
  return map;
}

function byRoles(e: Entity, sides: Sides, named: ReadonlyMap<string, Party>): Chosen {
  for (const n of [e.name, ...e.aliases]) {
    const hit = sides.named(sideWords(n));
    if (hit?.via === "own") return { party: hit.party, rule: "own-names-person" };
  }
  const votes: Vote[] = [];
  let above = false;
  let foreign = false;
  for (const role of e.roles) {
    const text = fold(role.text);
    const words = sideWords(role.text);
    const weight = role.evidence.length;
    const past = PAST.test(text);
    const kind = classOf(words);
    if (words.some((w) => ABOVE.has(w)) && !/\bof\b/.test(text)) above = true;
    const party = partyTag(role.text);
    if (party) {
      const side = sides.partyOf(party);
      if (side) votes.push({ party: side, weight: 4 * weight, rule: "party-tag" });
      continue;
    }
    const hits = sides.find(words);
    const own = hits.filter((h) => h.via === "own");
    if (own.length > 0) {
      for (const h of own)
        votes.push({ party: h.party, weight: (past ? 0.3 : 4) * weight, rule: "own-in-role" });
      continue;
    }
    if (past) continue;
    for (const [n, p] of named)
      if (n.length > 2 && ` ${words.join(" ")} `.includes(` ${n} `))
        votes.push({ party: p, weight: 2 * weight, rule: "employer" });
    for (const h of hits) {
      if (
        h.via === "adjective" ||
        h.via === "name" ||
        h.via === "capital" ||
        h.via === "seat" ||
        h.via === "organ" ||
        h.via === "body"
      ) {
        const office =
          kind === null
            ? h.via === "body" || h.via === "organ" || !/^(?:of|from|at|in) /.test(text)
            : OFFICES.has(kind) ||
              ((kind === "executive" || kind === "lawyer") && (h.via === "body" || h.via === "organ")) ||
              h.via === "body" ||
              h.via === "organ" ||
              h.via === "seat";
        if (!office) continue;
        if (h.party.kind === "state") foreign = true;
        votes.push({
          party: h.party,
          weight: (h.via === "capital" ? 0.5 : 1) * weight,
          rule: `${h.via}-in-role`,
        });
      }
    }
  }
  const best = winner(votes);
  if (best && (!above || best.rule === "own-in-role")) return { party: best.party, rule: best.rule };
  if (above) return { party: null, rule: "above-the-sides" };
  return byGovernment(e, sides, foreign);
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

function classOf(words: readonly string[]): string | null {
  for (let i = words.length - 1; i >= 0; i--) {
    const role = ROLE_NOUNS.get(words[i]!.replace(/s$/, "")) ?? ROLE_NOUNS.get(words[i]!);
    if (role && role.kind !== "work" && role.kind !== "person") return role.kind;
  }
  for (const w of words) {
    const role = ROLE_NOUNS.get(w);
    if (role) return role.kind;
  }
  return null;
}

function partyTag(text: string): string | null {
  const tag = /^([DR])-\p{Lu}/u.exec(text);
  return tag ? (tag[1] === "D" ? "Democrats" : "Republicans") : null;
}

const EXECUTIVE =
  /^(?:vice )?president$|^(?:white house )?(?:press secretary|chief of staff)|secretary of|^(?:acting )?(?:defense|treasury|homeland security|state|labor|energy|education|interior|commerce) secretary|national security advis|attorney general/;
const LEGISLATIVE =
  /\b(?:sens?|senators?|reps?|representatives?|congressman|congresswoman|speaker|majority leader|minority leader|whip)\b/;

/** Without a side in any role: the reader's own sides for a government and a parliament, where the offices fit and no foreign state stands there. */
function byGovernment(e: Entity, sides: Sides, foreign: boolean): Chosen {
  const surname = nameParts(e.name).surname;
  for (const p of sides.own)
    for (const n of [p.name, ...p.aliases]) {
      const words = sideWords(n);
      // "Obama administration", "Brewer government": the side is called after its head.
      if (
        words.length > 1 &&
        words.includes(surname) &&
        /^(?:administration|government|cabinet|campaign|camp|team|office)$/.test(words.at(-1)!)
      )
        return { party: p, rule: "side-called-after-head" };
    }
  if (foreign) return NOBODY;
  const current = e.roles.map((r) => fold(r.text)).filter((t) => !PAST.test(t));
  const own = (name: string) => {
    const p = sides.partyOf(name);
    return p && sides.own.includes(p) ? p : null;
  };
  const government = own("White House");
  if (government && current.some((t) => EXECUTIVE.test(t)))
    return { party: government, rule: "office-of-government" };
  const parliament = own("Congress") ?? own("Senate") ?? own("House of Representatives");
  if (parliament && current.some((t) => LEGISLATIVE.test(t)))
    return { party: parliament, rule: "seat-in-parliament" };
  return NOBODY;
}

/** "Putin’s top aide", "Trump’s son-in-law", "adviser to Umerov": the side of the person whom the role names. */
function byPrincipal(
  e: Entity,
  bySurname: ReadonlyMap<string, readonly Entity[]>,
  found: ReadonlyMap<string, Chosen>,
): Chosen | null {
  for (const role of e.roles) {
    if (PAST.test(fold(role.text))) continue;
    for (const w of sideWords(role.text)) {
      const owners = bySurname.get(w);
      if (owners?.length !== 1 || owners[0] === e) continue;
      const party = found.get(owners[0]!.id)?.party;
      if (party) return { party, rule: "role-under-person" };
    }
  }
  return null;
}
