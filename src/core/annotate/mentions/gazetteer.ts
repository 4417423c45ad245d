// The built-in names of states, places, bodies and outlets, looked up by the words of a text: the longest that fits is taken.
import { BODIES, type Body } from "../../knowledge/en/bodies.ts";
import { OUTLETS } from "../../knowledge/en/outlets.ts";
import { PLACES, US_STATE_NAMES } from "../../knowledge/en/places.ts";
import { STATES, type State } from "../../knowledge/en/states.ts";
import { remembering } from "../../text/remember.ts";
import { key, type Unit } from "./units.ts";

/** What a known name is. */
export type KnownKind =
  | "state"
  | "capital"
  | "seat"
  | "adjective"
  | "people"
  | "place"
  | "region"
  | "body"
  | "outlet";

/** A known name. */
export interface Known {
  readonly kind: KnownKind;
  /** The name by which all forms of it go: "Russia" for Moscow's state, the body's own name. */
  readonly name: string;
  readonly state: State | null;
  readonly body: Body | null;
}

/** Outlets whose names are words: they count only with the article or after a word that leads to a channel. */
const WORDS_TOO: ReadonlySet<string> = new Set(
  "national independent economist time dawn mirror observer telegraph guardian age hill nation sun herald atlantic fortune slate salon signal x times hindu reform reforma sabah petra kan bild welt fox".split(
    " ",
  ),
);
const LEADS_TO: ReadonlySet<string> = new Set(
  "the told on via in by from to with at newspaper magazine daily weekly".split(" "),
);

interface Phrase {
  readonly words: readonly string[];
  readonly known: Known;
}

const INDEX: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const index = new Map<string, Phrase[]>();
  const add = (name: string, known: Known) => {
    const words = name
      .replaceAll("’", "'")
      .split(/\s+/)
      .map((w) => key(w.replace(/,$/, "")));
    if (words[0] === "the" && words.length > 1) words.shift();
    const list = index.get(words[0]!) ?? [];
    if (list.some((p) => p.words.join(" ") === words.join(" "))) return;
    list.push({ words, known });
    index.set(words[0]!, list);
  };
  for (const body of BODIES) {
    const known: Known = { kind: "body", name: body.name, state: null, body };
    for (const n of [body.name, ...body.names]) add(n, known);
  }
  for (const state of STATES) {
    const known = (kind: KnownKind): Known => ({ kind, name: state.name, state, body: null });
    for (const n of [state.name, ...state.names]) add(n, known("state"));
    for (const n of state.seats) add(n, known("seat"));
    for (const n of state.adjectives) {
      add(n, known("adjective"));
      if (/[^s]$/.test(n) && !/(?:sh|ch|ese|ss)$/.test(n)) add(`${n}s`, known("people"));
    }
    for (const n of state.people) {
      add(n, known("people"));
      if (!/men$/.test(n)) add(n.endsWith("man") ? n.replace(/man$/, "men") : `${n}s`, known("people"));
    }
    for (const n of state.capitals) add(n, known("capital"));
  }
  for (const o of OUTLETS) add(o, { kind: "outlet", name: o.replace(/^The /, ""), state: null, body: null });
  for (const s of US_STATE_NAMES) {
    add(s.name, { kind: "region", name: s.name, state: null, body: null });
    for (const n of s.short)
      if (n.includes(".")) add(n, { kind: "region", name: s.name, state: null, body: null });
  }
  for (const p of PLACES) add(p, { kind: "place", name: p, state: null, body: null });
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
})();

/** The known names that begin with the word, the longest first; null where none does. */
const namesFrom = remembering((word) => INDEX.get(key(word.form)) ?? null);

/** The longest known name that begins at unit `i` and ends before `end`, with the number of the unit after it. */
export function knownAt(
  units: readonly Unit[],
  i: number,
  end: number,
): { known: Known; next: number } | null {
  const first = units[i];
  if (!first?.word) return null;
  const list = namesFrom(first.entry);
  if (!list) return null;
  for (const { words, known } of list) {
    if (i + words.length > end) continue;
    let fits = true;
    for (let k = 0; k < words.length && fits; k++) {
      const u = units[i + k]!;
      fits =
        (k === 0 || u.key === words[k]) &&
        (k === words.length - 1 || !u.possessive || words[k]!.endsWith("'s")) &&
        u.sentence === first.sentence;
    }
    if (!fits) continue;
    // "us", "who", "time", "it" are words as well: short forms count only in the letters' own case.
    if (words.length === 1 && SHORT.has(words[0]!) && !first.caps) continue;
    if (known.kind === "outlet" && words.length === 1 && WORDS_TOO.has(words[0]!)) {
      const after = units[i + 1];
      if (!LEADS_TO.has(units[i - 1]?.lower ?? "") || (after?.capital && after.sentence === first.sentence))
        continue;
    }
    if (!units[i]!.capital && !LOWER_CASE.has(words.join(" "))) continue;
    return { known, next: i + words.length };
  }
  return null;
}

/** Acronyms that are also common words or names. */
const SHORT: ReadonlySet<string> = new Set(
  "us who au un car is rt ap pa isi pap dr dw tt sana mena ani kan fed ice cis nos abc pti rai wef epa eac plo pla sco".split(
    " ",
  ),
);
const LOWER_CASE: ReadonlySet<string> = new Set([
  "bloc",
  "mainland china",
  "al-qaeda",
  "al-qaida",
  "al-shabaab",
  "al-shabab",
]);
