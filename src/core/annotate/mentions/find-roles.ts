// Noun phrases that name a role, a group or an institution: "the Kremlin spokesman", "two people familiar with the matter", "the union".
import { HONORIFICS, ROLE_MODIFIERS, ROLE_NOUNS, type RoleClass } from "../../knowledge/en/titles.ts";
import type { Reading } from "../../model/reading.ts";
import { remembering } from "../../text/remember.ts";
import { type Known, knownAt } from "./gazetteer.ts";
import type { Name } from "./name.ts";
import { type Noun, nounOf } from "./role-noun.ts";
import { bare, type Unit } from "./units.ts";
import { INITIAL, NOUN, ROLE } from "./word-traits.ts";

/** A noun phrase headed by a noun for a role, a group or an institution. */
export interface RolePhrase {
  /** Of the phrase without its determiner, complement included. */
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly next: number;
  /** Unit of the head noun. */
  readonly head: number;
  /** Singular noun in lower case. */
  readonly noun: string;
  readonly kind: RoleClass | "group" | "organisation";
  readonly plural: boolean;
  /** "the" · "a" · "possessive" (a name or pronoun before it) · "none". */
  readonly determiner: "the" | "a" | "possessive" | "none";
  /** Where the determiner begins, or `start`; and its unit. */
  readonly from: number;
  readonly fromUnit: number;
  /** Known names in the phrase. */
  readonly known: readonly Known[];
  /** Former, late, ex-: a role that is over. */
  readonly past: boolean;
  readonly sentence: number;
  readonly quoted: boolean;
  /** First unit after the phrase, its complement included. */
  readonly after: number;
}

/** For each unit the name that holds it. */
type NameAt = readonly (Name | undefined)[];

const isNoun = (tag: string): boolean => tag.startsWith("NN");
const BEFORE: ReadonlySet<string> = new Set("JJ JJR JJS NN NNS NNP NNPS VBN VBG CD AFX HYPH FW".split(" "));
/** "The coast guard" is no guard. */
const CORPS: ReadonlySet<string> = new Set([
  "coast",
  "national",
  "border",
  "presidential",
  "republican",
  "revolutionary",
  "royal",
]);
/** "Her Norland opposite number" */
const COUNTERPART: Noun = { noun: "counterpart", kind: "work", plural: false };
const PAST = /^(?:former|late|ex|then|ex-.*|erstwhile|onetime|one-time|previous|then-.*)$/;
const isPast = remembering((word) => PAST.test(word.plain));
/** "Ex-minister" */
const hasPast = remembering((word) => /^(?:ex|former|then)-/.test(word.plain));
const MAX_BEFORE = 8;
const MAX_AFTER = 12;

/** The role phrases of a report, in order of their heads. `nameAt` holds for each unit the name that it stands in. */
export function findRoles(units: readonly Unit[], reading: Reading, nameAt: NameAt): RolePhrase[] {
  const found: RolePhrase[] = [];
  for (let i = 0; i < units.length; i++) {
    const u = units[i]!;
    if ((u.is & NOUN) === 0 || !u.word) continue;
    let noun = u.lower === "number" && units[i - 1]?.lower === "opposite" ? COUNTERPART : nounOf(u.entry);
    if (!noun) continue;
    const tag = reading.tag(u.token);
    if (!u.capital && tag[0] !== "N" && tag[0] !== "J" && !nameAt[i + 1]) continue;
    const name = nameAt[i];
    if (
      name &&
      name.class !== "unknown" &&
      name.class !== "demonym" &&
      !((noun.kind === "work" || noun.kind === "group") && name.known?.body?.kind === "group")
    )
      continue;
    // "Official figures" are numbers, "Republican figures" people.
    if (noun.noun === "figure" && !(units[i - 1]?.capital && units[i - 1]!.sentence === u.sentence)) continue;
    // "The Bell campaign", "Bell’s presidential campaign": those who run it; any other campaign is a thing that is done.
    const candidate = noun.noun === "campaign" ? campaignOf(units, i, nameAt) : null;
    if (noun.noun === "campaign" && !candidate) continue;
    if (noun.noun === "guard" && CORPS.has(units[i - 1]?.lower ?? ""))
      noun = { noun: "guard", kind: "organisation", plural: false };
    if (
      !isNoun(tag) &&
      !u.capital &&
      !beforeBearer(units, i, noun, nameAt) &&
      !(u.lower === "executive" && units[i - 1]?.lower === "chief") &&
      !(tag === "JJ" && standsAlone(units, reading, i))
    )
      continue;
    if (name && name.next - name.first > 1 && name.class !== "demonym") continue;
    const next = units[i + 1];
    // "Chief executive" is one noun, whatever tag its second word has.
    if (
      u.lower === "chief" &&
      /^(?:executive|financial|operating|technology|medical|legal|negotiator|constable|whip)$/.test(
        next?.lower ?? "",
      )
    )
      continue;
    if (!u.possessive && next && next.sentence === u.sentence && next.word && !nameAt[i + 1]) {
      // Another noun follows: this one only modifies it ("opposition leader rally").
      if (isNoun(reading.tag(next.token)) && next.start - u.end <= 1 && !(next.capital && !u.capital))
        continue;
      if (u.capital && next.capital) continue;
    }
    // "Saudi deputy foreign minister": the last noun of the title is its head.
    if (!u.possessive && titleGoesOn(units, reading, i, nameAt)) continue;
    const left =
      candidate && candidate.next === i
        ? { first: candidate.first, from: candidate.first, determiner: "the" as const }
        : leftEdge(units, reading, i, nameAt);
    const right = u.possessive ? i + 1 : complementEnd(units, reading, i, noun.kind, nameAt);
    found.push(phrase(units, i, left, right, noun));
  }
  return found;
}

/** Does no noun follow an adjective at once, or behind a comma and another adjective ("an independent, elected board")? */
function standsAlone(units: readonly Unit[], reading: Reading, i: number): boolean {
  const tagAt = (k: number) => reading.tag(units[k]?.token ?? -1);
  if (units[i + 1]?.text === "," && tagAt(i + 2) === "JJ" && isNoun(tagAt(i + 3))) return false;
  return !isNoun(tagAt(i + 1));
}

/** The person whose campaign it is; null for any other. */
function campaignOf(units: readonly Unit[], i: number, nameAt: NameAt): Name | null {
  let k = i - 1;
  if (
    /^(?:presidential|election|reelection|re-election|senate|gubernatorial|mayoral|general-election)$/.test(
      units[k]?.lower ?? "",
    )
  )
    k--;
  const name = units[k]?.sentence === units[i]!.sentence ? nameAt[k] : undefined;
  const whose = name?.class === "person" || (name?.class === "unknown" && !name.known);
  return whose && (k === i - 1 || units[k]!.possessive) ? name! : null;
}

function titleGoesOn(units: readonly Unit[], reading: Reading, i: number, nameAt: NameAt): boolean {
  for (let k = i + 1; k < i + 4; k++) {
    const u = units[k];
    if (!u || u.sentence !== units[i]!.sentence || !u.word || nameAt[k]) return false;
    if ((u.is & ROLE) !== 0 && ROLE_NOUNS.has(u.lower)) return k > i + 1 || !u.capital;
    const tag = reading.tag(u.token);
    if ((tag !== "NN" && tag !== "NNP" && tag !== "JJ") || u.possessive) return false;
  }
  return false;
}

/** "Hamas official Nabil Haddad", "US envoys Caleb Stone": between a name and a person such a noun is no verb or adjective. */
function beforeBearer(units: readonly Unit[], i: number, noun: Noun, nameAt: NameAt): boolean {
  const bearer = nameAt[i + 1];
  if (!bearer || bearer.sentence !== units[i]!.sentence || units[i]!.possessive) return false;
  if (bearer.class !== "person") return false;
  const kind = ROLE_NOUNS.get(noun.noun)?.kind;
  const party =
    kind === "work" && units[i - 1]?.capital === true && units[i - 1]!.sentence === bearer.sentence;
  return kind !== undefined && (BEARING.has(kind) || party) && nameAt[i - 1]?.class !== "person";
}
const BEARING: ReadonlySet<RoleClass> = new Set([
  "head",
  "minister",
  "spokesperson",
  "legislator",
  "governor",
  "envoy",
  "aide",
  "official",
]);

interface Left {
  readonly first: number;
  readonly from: number;
  readonly determiner: RolePhrase["determiner"];
}

function leftEdge(units: readonly Unit[], reading: Reading, head: number, nameAt: NameAt): Left {
  const sentence = units[head]!.sentence;
  let first = head;
  for (let n = 0; n < MAX_BEFORE && first > 0; n++) {
    const u = units[first - 1]!;
    if (u.sentence !== sentence || !u.word) break;
    if ((u.is & INITIAL) !== 0 && /^\p{Lu}\.$/u.test(u.text)) break;
    if (u.possessive && /^(?:it|he|she|that|what|who|there|here|let|where|how)$/.test(u.lower)) break;
    if (u.possessive) {
      // The possessor belongs to the role ("Ukraine’s eastern command", "Holm’s chief aide"), with its own words before it.
      let p = first - 1;
      const name = nameAt[p];
      if (name) p = name.first;
      else
        while (
          p > 0 &&
          p > head - 2 * MAX_BEFORE &&
          !units[p - 1]!.possessive &&
          units[p - 1]!.sentence === sentence &&
          units[p - 1]!.word &&
          BEFORE.has(reading.tag(units[p - 1]!.token))
        )
          p--;
      const det =
        p > 0 && units[p - 1]!.sentence === sentence && /^(?:the|a|an|this|that)$/.test(units[p - 1]!.lower);
      return { first: p, from: det ? p - 1 : p, determiner: "possessive" };
    }
    const name = nameAt[first - 1];
    if (name && name.class !== "unknown") {
      if (name.class === "person" && !servedBy(units, name, head)) break;
      first = name.first;
      if (name.class === "person" && !/^(?:the|an?|another|one)$/.test(units[first - 1]?.lower ?? ""))
        return { first, from: first, determiner: "none" };
      continue;
    }
    const tag = reading.tag(u.token);
    const determiner = DETERMINERS.get(u.lower);
    if (determiner) return { first, from: first - 1, determiner };
    if (!BEFORE.has(tag) || NO_MODIFIERS.has(u.lower)) {
      if (QUANTIFIERS.has(u.lower)) return { first, from: first - 1, determiner: "a" };
      break;
    }
    if (tag === "VBN" && !ROLE_MODIFIERS.has(u.lower)) break;
    if (
      tag === "VBG" &&
      !/^(?:acting|outgoing|incoming|leading|ruling|sitting|presiding|visiting|managing|governing|serving|founding|commanding|retiring|dissenting|mediating|negotiating|operating)$/.test(
        u.lower,
      )
    )
      break;
    // "The No. 3 senator"
    if (tag === "CD" && /^no\.?$/.test(units[first - 2]?.lower ?? "") && first > 2) {
      first -= 2;
      continue;
    }
    if (tag === "CD" && !u.text.includes("-")) {
      return { first: first - 1, from: first - 1, determiner: "a" };
    }
    first--;
  }
  return { first, from: first, determiner: "none" };
}

const DETERMINERS: ReadonlyMap<string, RolePhrase["determiner"]> = new Map([
  ...["the", "this", "that", "these", "those"].map((w) => [w, "the"] as const),
  ...["a", "an", "another", "one", "some", "any", "no", "each", "every"].map((w) => [w, "a"] as const),
  // "My senator", "your own senator": whoever reads it.
  ...["our", "my", "your"].map((w) => [w, "none"] as const),
  ...["his", "her", "its", "their", "whose"].map((w) => [w, "possessive"] as const),
]);
const NO_MODIFIERS: ReadonlySet<string> = new Set(
  "said says told other such many few several both most more".split(" "),
);
const QUANTIFIERS: ReadonlySet<string> = new Set(
  "several many few both most other two three four five six".split(" "),
);

const SERVING: ReadonlySet<RoleClass> = new Set(["spokesperson", "aide"]);

/** "Bell spokesman Tom Marsh", "a Bell campaign manager": the person before the noun is whom they serve. */
function servedBy(units: readonly Unit[], name: Name, head: number): boolean {
  if (units[head]!.capital || units[name.next - 1]!.possessive) return false;
  const next = units[name.next]!;
  const kind = ROLE_NOUNS.get(units[head]!.lower)?.kind;
  return next.lower === "campaign" || (name.next === head && kind !== undefined && SERVING.has(kind));
}

const PREPOSITIONS: ReadonlySet<string> = new Set(["of", "for", "at", "to", "in", "from", "with", "on"]);
const LINKS: ReadonlyMap<string, string> = new Map([
  ["familiar", "with"],
  ["close", "to"],
  ["briefed", "on"],
  ["involved", "in"],
  ["aware", "of"],
  ["loyal", "to"],
  ["responsible", "for"],
  ["based", "in"],
]);

function complementEnd(
  units: readonly Unit[],
  reading: Reading,
  head: number,
  kind: RolePhrase["kind"],
  nameAt: NameAt,
): number {
  let i = head + 1;
  const sentence = units[head]!.sentence;
  const at = (k: number) => (units[k]?.sentence === sentence && units[k]!.word ? units[k]! : undefined);
  let prep = at(i);
  if (!prep) return i;
  const link = LINKS.get(prep.lower);
  if (link !== undefined && at(i + 1)?.lower === link) {
    i++;
    prep = at(i)!;
  } else if (!PREPOSITIONS.has(prep.lower)) return i;
  else if (kind === "organisation" && prep.lower !== "of" && prep.lower !== "for") return i;
  else if (
    (kind === "group" || kind === "person" || kind === "work" || kind === "kin") &&
    !/^(?:of|for|from|at|in|with)$/.test(prep.lower)
  )
    return head + 1;
  else if (prep.lower === "on" || (prep.lower === "with" && kind !== "group")) return head + 1;
  // "told reporters in Brussels", "the president in a statement": only names of places follow in and from.
  let k = i + 1;
  if (at(k) && /^(?:the|a|an|his|her|its|their)$/.test(at(k)!.lower)) k++;
  const begin = k;
  if (
    (prep.lower === "in" || prep.lower === "from" || prep.lower === "at") &&
    !(at(k)?.capital && nameAt[k]) &&
    kind !== "executive" &&
    prep.lower !== "at"
  )
    return head + 1;
  if (
    prep.lower === "to" &&
    !isNoun(reading.tag(at(k)?.token ?? -1)) &&
    reading.tag(at(k)?.token ?? -1) !== "JJ"
  )
    return head + 1;
  for (; k < head + MAX_AFTER; k++) {
    const u = at(k);
    if (!u) break;
    const name = nameAt[k];
    // A bearer after the complement ("Secretary of State Ada Holm") ends it; "for Senator Tom Orr" holds him.
    if (
      name?.class === "person" &&
      k > begin &&
      !/^(?:of|for|and|to|the)$/.test(units[k - 1]!.lower) &&
      !ROLE_NOUNS.has(bare(units[k - 1]!)) &&
      !HONORIFICS.has(bare(units[k - 1]!))
    )
      break;
    if (name && name.class !== "unknown") {
      k = name.next - 1;
      if (
        units[k]!.possessive &&
        !(at(k + 1) && /^(?:JJ|NN|NNS|NNP|NNPS)$/.test(reading.tag(at(k + 1)!.token)))
      ) {
        k++;
        break;
      }
      continue;
    }
    const tag = reading.tag(u.token);
    if (BEFORE.has(tag) && !(tag === "VBG" || tag === "VBN") && !DAYS.has(u.lower)) continue;
    if (
      (u.lower === "of" || u.lower === "for" || u.lower === "and" || u.lower === "at") &&
      k > begin &&
      at(k + 1) &&
      (isNoun(reading.tag(at(k + 1)!.token)) || at(k + 1)!.lower === "the") &&
      !(u.lower === "and" && nameAt[k + 1]?.class === "person")
    )
      continue;
    if (u.lower === "the" && /^(?:of|for|and|at)$/.test(at(k - 1)?.lower ?? "")) continue;
    break;
  }
  // A dangling link word is no part of the complement.
  while (k > begin && /^(?:of|for|and|the|at)$/.test(units[k - 1]!.lower)) k--;
  if (k === begin) return head + 1;
  return k;
}
const DAYS: ReadonlySet<string> = new Set(
  "today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday last next".split(
    " ",
  ),
);

function phrase(
  units: readonly Unit[],
  head: number,
  left: Left,
  after: number,
  noun: { noun: string; kind: RolePhrase["kind"]; plural: boolean },
): RolePhrase {
  const known: Known[] = [];
  let past = false;
  for (let i = left.first; i < after; ) {
    const k = units[i]!.capital ? knownAt(units, i, after) : null;
    if (k && k.known.kind !== "outlet") {
      known.push(k.known);
      i = k.next;
      continue;
    }
    if (i < head && isPast(units[i]!.entry)) past = true;
    i++;
  }
  return {
    start: units[left.first]!.start,
    end: units[after - 1]!.end,
    first: left.first,
    next: head + 1,
    head,
    ...noun,
    determiner: left.determiner,
    from: units[left.from]!.start,
    fromUnit: left.from,
    known,
    past: past || hasPast(units[head]!.entry),
    sentence: units[head]!.sentence,
    quoted: units[head]!.quoted,
    after,
  };
}
