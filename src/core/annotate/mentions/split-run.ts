// A run of capitals to names: known names, titles with their bearers, organisations by their nouns, the rest by shape.
import { NAME_PARTICLES, NAME_SUFFIXES } from "../../knowledge/en/function-words.ts";
import { FAMILY_NAMES_FIRST, GIVEN_NAMES } from "../../knowledge/en/given-names.ts";
import { ORGANISATION_WORDS, PLACE_WORDS, SHIP_PREFIXES, THING_WORDS } from "../../knowledge/en/org-words.ts";
import { HONORIFICS, ROLE_MODIFIERS } from "../../knowledge/en/titles.ts";
import { type Known, knownAt } from "./gazetteer.ts";
import type { Name, NameClass } from "./name.ts";
import { opensSentence } from "./opens-sentence.ts";
import { SURNAME_NOUNS } from "./title-nouns.ts";
import { bare, key, type Unit } from "./units.ts";
import {
  CALENDAR,
  FUNCTION,
  GIVEN,
  HONORIFIC,
  INITIAL,
  MODIFIER,
  ORGANISATION,
  PLACE,
  SURNAME_NOUN,
  THING,
  TITLE,
} from "./word-traits.ts";

const isGiven = (u: Unit) => (u.is & GIVEN) !== 0;
const isInitial = (u: Unit) => (u.is & INITIAL) !== 0;
const isSurnameNoun = (u: Unit) => (u.is & SURNAME_NOUN) !== 0;
const isTitle = (u: Unit) => (u.is & TITLE) !== 0;

/** Adds the names in units `first` to `next` of one run. */
export function splitRun(units: readonly Unit[], first: number, next: number, names: Name[]): void {
  let from = first;
  let to = next;
  // Days and months at the edges belong to no name; "Theresa May" and "June Smith" keep theirs.
  while (to > from && (units[to - 1]!.is & CALENDAR) !== 0 && !(to - from >= 2 && isGiven(units[to - 2]!)))
    to--;
  while (from < to && (units[from]!.is & CALENDAR) !== 0 && !(isGiven(units[from]!) && from + 1 < to)) from++;
  while (to > from && !units[to - 1]!.capital && !/[\p{Lu}]/u.test(units[to - 1]!.text)) to--;
  if (from < to) split(units, from, to, names);
}

function split(units: readonly Unit[], from: number, to: number, names: Name[]): void {
  const title = titleIn(units, from, to);
  if (title !== null) {
    let start = title.first;
    // What stands before the title and is no part of it is a name of its own.
    if (start > from) {
      const prefix = prefixOfTitle(units, from, start);
      start = prefix;
      if (prefix > from) split(units, from, prefix, names);
    }
    // Known names inside the title phrase ("US", "NATO", "White House") are mentions too.
    for (let i = start; i < title.noun; ) {
      const known = knownAt(units, i, title.noun);
      if (known) {
        names.push(make(units, i, known.next, classOf(known.known), known.known, "known-in-title"));
        i = known.next;
      } else i++;
    }
    if (title.name < to) {
      const honorific = HONORIFICS.get(bare(units[title.noun]!)) ?? null;
      bearer(units, start, title.name, to, honorific, names);
    }
    return;
  }
  plainRun(units, from, to, names);
}

/** Where the title phrase begins that ends before `start`'s title: capitalised modifiers and known names before it. */
function prefixOfTitle(units: readonly Unit[], from: number, start: number): number {
  let p = start;
  while (p > from) {
    const u = units[p - 1]!;
    if (isGiven(units[from]!) && p - 1 === from + 1 && !ROLE_MODIFIERS.has(u.lower)) break;
    p--;
  }
  return p;
}

/** Adds the person who bears a title; units `start` to `name` are the title phrase. */
export function bearer(
  units: readonly Unit[],
  start: number,
  name: number,
  to: number,
  honorific: "m" | "f" | "" | null,
  names: Name[],
): void {
  const title = { start: units[start]!.start, end: units[name - 1]!.end, first: start };
  const known = knownAt(units, name, to);
  if (
    known &&
    known.next === to &&
    known.known.kind !== "outlet" &&
    !(units[name]!.lower === known.known.name.toLowerCase() && isGiven(units[name]!))
  ) {
    const place = known.known.kind !== "body" && to - name === 1 && honorific === null;
    // "Lord Sydney", "Mr Jordan": a lone place name after an honorific is a surname.
    if (place || known.known.kind === "body") {
      names.push(make(units, name, to, classOf(known.known), known.known, "known-after-title"));
      return;
    }
  }
  let end = to;
  for (let i = name + 1; i < to; i++) {
    const k = knownAt(units, i, to);
    if (
      k &&
      i > name + 1 &&
      (k.known.kind === "body" || k.known.kind === "outlet" || k.known.kind === "seat")
    ) {
      end = i;
      break;
    }
    if (i > name + 1 && isTitle(units[i]!) && i + 1 < to && !isSurnameNoun(units[i]!)) {
      end = i;
      break;
    }
  }
  names.push({
    ...make(units, name, end, "person", null, honorific === null ? "title-before-name" : "honorific"),
    title: honorific === null || start < name - 1 ? title : null,
    honorific,
  });
  if (end < to) split(units, end, to, names);
}

/** The last title noun of a run that has a name after it: first unit of its phrase, its noun, first unit of the name. */
function titleIn(
  units: readonly Unit[],
  from: number,
  to: number,
): { first: number; noun: number; name: number } | null {
  for (let i = to - 1; i >= from; i--) {
    const u = units[i]!;
    if ((u.is & (HONORIFIC | TITLE)) === 0) continue;
    const lower = bare(u);
    const honorific =
      (u.is & HONORIFIC) !== 0 &&
      (u.text.endsWith(".") ||
        lower.length > 2 ||
        lower === "mr" ||
        lower === "ms" ||
        lower === "dr" ||
        lower === "st");
    if (!honorific && !isTitle(u)) continue;
    if (u.possessive) continue;
    if (lower === "st" && i + 1 < to) continue;
    const noun = i;
    const name = i + 1;
    // "Secretary of State", "Minister for Foreign Affairs" reach beyond the noun; the run's own words only.
    if (name >= to) {
      // A title at the run's end names an office, not a bearer.
      continue;
    }
    const after = units[name]!;
    if ((after.is & (FUNCTION | CALENDAR)) === FUNCTION) continue;
    if ((after.is & (ORGANISATION | THING)) !== 0 && !isGiven(after) && !isSurnameNoun(after)) continue;
    if ((after.is & PLACE) !== 0 && name + 1 === to && !isSurnameNoun(after)) continue;
    // "Julie Bishop", "Jeremy Hunt Speaker": a noun right after a given name is a surname.
    if (
      i > from &&
      isGiven(units[i - 1]!) &&
      SURNAME_NOUNS.has(lower) &&
      (i - 1 === from || !isTitle(units[i - 2]!))
    )
      continue;
    const last = units[to - 1]!;
    if (to - name > 1 && (last.is & (ORGANISATION | THING)) !== 0 && !isSurnameNoun(last)) continue;
    // "Deputy Secretary": a second title noun, no name.
    if (name + 1 === to && isTitle(after) && !isSurnameNoun(after)) continue;
    if ((after.is & MODIFIER) !== 0 && name + 1 === to && !isGiven(after)) continue;
    if (lower === "major" && /^(?:league|general)$/.test(after.lower)) continue;
    let first = i;
    while (first > from && (isTitle(units[first - 1]!) || ROLE_MODIFIERS.has(bare(units[first - 1]!))))
      first--;
    return { first, noun, name };
  }
  return null;
}

/** A run without a title: known names, organisations, then persons by shape. */
function plainRun(units: readonly Unit[], from: number, to: number, names: Name[]): void {
  if (from >= to) return;
  const length = to - from;
  const last = units[to - 1]!;
  const firstUnit = units[from]!;
  const known = knownAt(units, from, to);
  if (known && known.next === to) {
    names.push(make(units, from, to, classOf(known.known), known.known, "known"));
    return;
  }
  // "The Education Secretary": an office with capitals is no name; the sides named in it are.
  if (isTitle(last) && !isGiven(firstUnit) && !isInitial(firstUnit)) {
    for (let i = from; i < to; i++) {
      const inner = knownAt(units, i, to);
      if (!inner) continue;
      names.push(make(units, i, inner.next, classOf(inner.known), inner.known, "known-in-title"));
      i = inner.next - 1;
    }
    return;
  }
  if (length > 1 && firstUnit.caps && SHIP_PREFIXES.has(firstUnit.lower)) {
    names.push(make(units, from, to, "thing", null, "ship"));
    return;
  }
  const tail = length === 2 ? knownAt(units, to - 1, to) : null;
  if (
    tail &&
    (tail.known.kind === "people" ||
      tail.known.kind === "adjective" ||
      /^(?:democrat|republican)$/.test(last.lower)) &&
    !isGiven(firstUnit)
  ) {
    names.push(make(units, from, to, "demonym", { ...tail.known, kind: "people" }, "people"));
    return;
  }
  // "Celebrities Julia Moore", "fellow Kentuckian Rand Holm": a noun with a capital stands before the name.
  const second = units[from + 1];
  if (length >= 3 && second && isGiven(second) && !isGiven(firstUnit) && !isInitial(firstUnit)) {
    const fellow = units[from - 1]?.lower === "fellow";
    if (fellow || (/[^s]s$/.test(firstUnit.lower) && opensSentence(units, from))) {
      split(units, from + 1, to, names);
      return;
    }
  }
  const given = isGiven(firstUnit) || (isInitial(firstUnit) && known === null);
  const noun = kindByNouns(units, from, to);
  if (
    noun !== null &&
    !(given && length === 2 && isSurnameNoun(last) && !(known && known.known.kind !== "people"))
  ) {
    // "Israeli Prime Minister's Office" and the like stay whole; a known name in front of a person does not.
    names.push(make(units, from, to, noun, null, "noun-of-kind"));
    return;
  }
  if (known && known.next < to) {
    const rest = units[known.next]!;
    const personLike = isGiven(rest) || isInitial(rest);
    if (
      given &&
      length <= 3 &&
      known.next === from + 1 &&
      known.known.kind !== "adjective" &&
      known.known.kind !== "people" &&
      !isTitle(rest) &&
      knownAt(units, known.next, to)?.next !== to
    ) {
      names.push(make(units, from, to, "unknown", null, "given-name-or-place"));
      return;
    }
    if (
      personLike ||
      knownAt(units, known.next, to) !== null ||
      isTitle(rest) ||
      known.known.kind === "people"
    ) {
      names.push(make(units, from, known.next, classOf(known.known), known.known, "known-before-name"));
      split(units, known.next, to, names);
      return;
    }
    names.push(make(units, from, to, "unknown", null, "known-with-more"));
    return;
  }
  // A known name at the end of a longer run: "Cross-channel ferry operator Brittany Ferries" is not cut, "Mariupol Ukraine" is.
  for (let i = from + 1; i < to; i++) {
    const inner = knownAt(units, i, to);
    if (!inner) continue;
    const body =
      inner.known.kind === "body" ||
      inner.known.kind === "outlet" ||
      inner.known.kind === "state" ||
      inner.known.kind === "adjective";
    if (body && i - from >= 2 && given) {
      names.push(make(units, from, i, "unknown", null, "shape"));
      split(units, i, to, names);
      return;
    }
    i = inner.next - 1;
  }
  names.push(make(units, from, to, "unknown", null, "shape"));
}

/** Words that make what follows no person: "Hurricane Sandy", "Lake Victoria". */
const THING_FIRST: ReadonlySet<string> = new Set(
  "hurricane typhoon cyclone storm operation project article section chapter apollo boeing airbus".split(" "),
);
const PLACE_FIRST: ReadonlySet<string> = new Set(
  "lake mount fort camp cape hotel villa plaza palazzo château chateau".split(" "),
);

/** What the nouns of a capitalised name make of it; null where none tells. */
function kindByNouns(units: readonly Unit[], from: number, to: number): NameClass | null {
  if (to - from === 1) return null;
  // "World War II" is a war, "Harold Finch II" a man.
  const numeral = to - from > 2 && /^(?:ii|iii|iv)$/.test(units[to - 1]!.lower);
  const last = bare(units[to - (numeral ? 2 : 1)]!);
  if (THING_FIRST.has(units[from]!.lower)) return "thing";
  if (PLACE_FIRST.has(units[from]!.lower)) return "place";
  if (THING_WORDS.has(last) && !SURNAME_NOUNS.has(last)) return "thing";
  if (ORGANISATION_WORDS.has(last)) return "organisation";
  if (PLACE_WORDS.has(last)) return "place";
  if (THING_WORDS.has(last)) return "thing";
  for (let i = to - 2; i >= from; i--) {
    const { is, lower } = units[i]!;
    if ((is & (ORGANISATION | PLACE)) === 0 || (is & SURNAME_NOUN) !== 0 || GIVEN_NAMES.has(lower)) continue;
    if ((is & ORGANISATION) !== 0) return "organisation";
    if (i > from) return "place";
  }
  return null;
}

/** Class of a known name. */
export function classOf(known: Known): NameClass {
  switch (known.kind) {
    case "state":
      return "state";
    case "adjective":
    case "people":
      return "demonym";
    case "body":
    case "seat":
    case "outlet":
      return "organisation";
    default:
      return "place";
  }
}

/** Returns the name over units `from` to `to`. */
export function make(
  units: readonly Unit[],
  from: number,
  to: number,
  cls: NameClass,
  known: Known | null,
  rule: string,
): Name {
  const first = units[from]!;
  const words = [first.text];
  let form = first.text;
  let { key } = first;
  for (let i = from + 1; i < to; i++) {
    const u = units[i]!;
    words.push(u.text);
    form += ` ${u.text}`;
    key += ` ${u.key}`;
  }
  return {
    start: first.start,
    end: units[to - 1]!.end,
    first: from,
    next: to,
    words,
    form,
    key,
    class: cls,
    known,
    title: null,
    honorific: null,
    quoted: first.quoted,
    sentence: first.sentence,
    rule,
  };
}

/** Dotted capitals that are no initials of a person. */
const NO_INITIALS =
  /^(?:U\.S|U\.N|U\.K|E\.U|N\.Y|N\.J|N\.H|N\.C|S\.C|N\.D|S\.D|N\.M|D\.C|L\.A|N\.V|B\.V|S\.A|A\.G|G\.O\.P|F\.B\.I|C\.I\.A|U\.S\.S\.R|P\.R)\.$/;

/** Does the name have the shape of a person's: given name or initial first, a particle or suffix inside, a family name that comes first. */
export function personShape(words: readonly string[]): boolean {
  if (words.length < 2) return false;
  const first = key(words[0]!);
  const head = first.includes("-") ? first.slice(0, first.indexOf("-")) : first;
  if (GIVEN_NAMES.has(first) || GIVEN_NAMES.has(head)) return true;
  if (/^(?:[\p{Lu}]\.)+$/u.test(words[0]!)) return !NO_INITIALS.test(words[0]!);
  if (words.slice(1, -1).some((w) => /^[\p{Lu}]\.$/u.test(w))) return true;
  if (NAME_SUFFIXES.has(key(words.at(-1)!)) && words.length > 2) return true;
  if (words.slice(1, -1).some((w) => w === w.toLowerCase() && NAME_PARTICLES.has(w))) return true;
  return words.length <= 3 && FAMILY_NAMES_FIRST.has(first) && words.length === 2 && /-/.test(words[1]!);
}
