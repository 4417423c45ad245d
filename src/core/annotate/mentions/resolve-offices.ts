// "The French president", "the spokesman", "the federation": role phrases without a name, and whom this report means by them.
import { ROLE_NOUNS } from "../../knowledge/en/titles.ts";
import type { Given } from "./attach-roles.ts";
import type { RolePhrase } from "./find-roles.ts";
import type { Group } from "./name-groups.ts";
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

/** The referents of the role phrases that no name bears; null for phrases that refer to nobody in particular. */
export function resolveOffices(
  units: readonly Unit[],
  roles: readonly RolePhrase[],
  given: readonly Given[],
  groups: readonly Group[],
): Map<RolePhrase, Referent> {
  const found = new Map<RolePhrase, Referent>();
  const bearers = given.filter((g): g is Given & { phrase: RolePhrase } => g.phrase !== null);
  const attached = new Set(bearers.map((b) => b.phrase.head));
  const organisations = groups.filter(
    (g) => g.kind === "organisation" || (g.kind === "other" && g.names[0]!.class === "unknown"),
  );
  for (const r of roles) {
    if (attached.has(r.head)) continue;
    const phrase = phraseOf(units, r);
    if (r.kind === "organisation") {
      if (r.determiner === "none" && r.known.length === 0) continue;
      const group = r.determiner === "a" ? null : organisationOf(units, r, organisations);
      found.set(r, group ? { group, rule: "institution-by-noun" } : { phrase, rule: "institution" });
      continue;
    }
    if (r.kind === "group") {
      found.set(r, { phrase, rule: "group" });
      continue;
    }
    if (r.determiner === "a") {
      found.set(r, { phrase, rule: "role-phrase" });
      continue;
    }
    const office = units[r.head]!.capital && r.determiner === "none";
    if (r.determiner === "none" && !office && r.known.length === 0) continue;
    const group = bearerOf(units, r, bearers);
    found.set(
      r,
      group ? { group, rule: "office" } : { phrase, rule: r.plural ? "role-phrase" : "office-unnamed" },
    );
  }
  return found;
}

function phraseOf(units: readonly Unit[], r: RolePhrase): string {
  const words: string[] = [];
  for (let i = r.first; i < r.after; i++) words.push(units[i]!.lower);
  return words.join(" ");
}

/** The person of this report who holds the office, or null. */
function bearerOf(
  units: readonly Unit[],
  r: RolePhrase,
  bearers: readonly (Given & { phrase: RolePhrase })[],
): Group | null {
  const states = statesOf(r);
  const words = modifiers(units, r);
  const prime = words.has("prime");
  let best: Group | null = null;
  let bestScore = 0;
  const vague = r.kind === "kin" || r.kind === "person" || r.kind === "work";
  for (const b of bearers) {
    const p = b.phrase;
    if (p.past !== r.past) continue;
    const exact = p.noun === r.noun && (r.noun !== "minister" || modifiers(units, p).has("prime") === prime);
    const leader =
      r.noun === "leader" &&
      !vague &&
      LEADERS.has(p.noun) &&
      (p.noun !== "minister" || modifiers(units, p).has("prime")) &&
      !modifiers(units, p).has("vice") &&
      !modifiers(units, p).has("deputy");
    const kindred = r.kind === p.kind && (r.kind === "spokesperson" || r.kind === "envoy") && !exact;
    if (!exact && !leader && !kindred) continue;
    const theirs = statesOf(p);
    if (states.size > 0 && theirs.size > 0 && ![...states].some((s) => theirs.has(s))) continue;
    if (vague && r.determiner !== "the") continue;
    const mods = modifiers(units, p);
    let clash = false;
    for (const w of RANKS)
      if (
        mods.has(w) !== words.has(w) &&
        (words.has(w) || (w !== "chief" && w !== "senior" && w !== "special"))
      )
        clash = true;
    if (clash) continue;
    // "The finance minister" is not the foreign minister.
    const portfolio = [...words].filter((w) => PORTFOLIOS.has(w));
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
    const last = lastMention(b.group, r.start);
    if (last !== null) score += Math.max(0, 3 - (r.sentence - last) * 0.4);
    else score -= 1.5;
    if (score > bestScore || (score === bestScore && best === null)) {
      best = b.group;
      bestScore = score;
    }
  }
  return best;
}

const RANKS = ["deputy", "vice", "chief", "senior", "special", "opposition", "shadow"];
const PORTFOLIOS: ReadonlySet<string> = new Set(
  `foreign finance defence defense interior justice health transport education agriculture fisheries energy environment trade economy labour labor culture sport sports housing security
  treasury homeland commerce state press home attorney union house senate majority minority party board court rail`.split(
    /\s+/,
  ),
);

/** Sentence of the last mention before `offset`, or null. */
function lastMention(group: Group, offset: number): number | null {
  let last: number | null = null;
  for (const n of group.names) {
    if (n.start >= offset) break;
    last = n.sentence;
  }
  return last;
}

function statesOf(r: RolePhrase): Set<string> {
  const set = new Set<string>();
  for (const k of r.known) set.add(k.state?.name ?? (k.body?.of ? k.body.of : k.name));
  return set;
}

function modifiers(units: readonly Unit[], r: RolePhrase): Set<string> {
  const set = new Set<string>();
  for (let i = r.first; i < r.after; i++) if (i !== r.head) set.add(units[i]!.lower);
  return set;
}

/** The organisation that "the union", "the drivers’ union" mean: the last one with the noun and the modifiers in its name. */
function organisationOf(
  units: readonly Unit[],
  r: RolePhrase,
  organisations: readonly Group[],
): Group | null {
  const wanted: string[] = [];
  for (let i = r.first; i < r.after; i++)
    if (
      i !== r.head &&
      units[i]!.lower.length > 3 &&
      !/^(?:local|national|main|largest|biggest)$/.test(units[i]!.lower)
    )
      wanted.push(key(units[i]!.text).replace(/'?s?$/, ""));
  const alias = SYNONYMS[r.noun];
  let best: Group | null = null;
  let place = -1;
  for (const g of organisations) {
    const fits = g.names.some((n) => {
      const words = n.words.map((w) => key(w).replace(/'?s?$/, ""));
      return (
        (words.includes(r.noun) && wanted.every((w) => words.includes(w))) ||
        (wanted.length === 0 && alias !== undefined && n.known?.name === alias)
      );
    });
    if (!fits) continue;
    const before = g.names.filter((n) => n.start < r.start).at(-1)?.start ?? -1;
    if (before > place) {
      best = g;
      place = before;
    }
  }
  return best;
}
const SYNONYMS: Readonly<Record<string, string>> = {
  alliance: "NATO",
  bloc: "European Union",
  court: "Supreme Court",
};

/** The sex that a role noun tells. */
export function sexOfRole(noun: string): "m" | "f" | "" {
  return ROLE_NOUNS.get(noun)?.sex ?? "";
}
