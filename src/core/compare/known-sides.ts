// The names by which sides go, the reader's and the built-in ones: every run of words that names a side, looked up in a text.
import { BODIES, EXECUTIVE_ORGANS, PARTIES_OF_STATES } from "../knowledge/en/bodies.ts";
import { STATES } from "../knowledge/en/states.ts";
import { ROLE_NOUNS } from "../knowledge/en/titles.ts";
import type { Party } from "../model/record.ts";
import { contentId } from "../text/hash.ts";
import { fold } from "../text/normalise.ts";

/** How a stretch of words names a side. */
export type Via = "own" | "name" | "capital" | "adjective" | "seat" | "organ" | "body";

/** A side named by a stretch of words. */
export interface SideHit {
  readonly party: Party;
  readonly via: Via;
  /** The built-in body, where it speaks for a state. */
  readonly organ?: string;
  /** Numbers of the first word and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** The side chosen for an entity, or null, and the rule that chose or left it open. */
export interface Chosen {
  readonly party: Party | null;
  readonly rule: string;
}

/** The sides and their names. */
export interface Sides {
  /** Every stretch of the words that names a side, the longest at each place, left to right, none overlapping. */
  find(words: readonly string[]): SideHit[];
  /** The side that exactly these words name, or null. */
  named(words: readonly string[]): SideHit | null;
  /** The reader's own party that stands for a built-in name, else the built-in one; null for an unknown name. */
  partyOf(name: string): Party | null;
  /**
   * A hit in a story of one state's own politics: where the reader's sides are its parties or its government and not the state, its
   * ministries are that government and its other organs no side. Null for no side.
   */
  atHome(hit: SideHit): SideHit | null;
  readonly own: readonly Party[];
}

/** The words of a text for looking up sides: folded, possessives and points cut, articles left out. */
export function sideWords(text: string): string[] {
  return (
    fold(
      text
        .replace(/[’ʼ`´]/g, "'")
        .replace(DEMOCRATIC, "Democrat")
        .replace(/\bU\.?S\.?(?:A\.?)?(?![\p{L}\p{N}])/gu, "usa")
        // Acronyms that are small words as well keep a sign of their capitals.
        .replace(/\b(?:WHO|UN|AU|IS|IT|AP|CAR|PA|AN|ISI)\b/g, "$&9"),
    )
      .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, "")
      .match(/[\p{L}\p{N}]+(?:['\-+&][\p{L}\p{N}]+)*/gu)
      ?.map((w) => w.replace(/'s$/, ""))
      .filter((w) => w !== "the") ?? []
  );
}

/** "Democratic senators" are Democrats; "the Democratic Republic of Congo" and "Social Democratic" parties are not. */
const DEMOCRATIC =
  /(?<!(?:Social|Christian|Liberal|Free|New|National|Syrian|People['’]s) )\bDemocratic\b(?! (?:Republic|People|Forces|Union|Front|Unionist|Alliance|Movement|Progressive|Action|Cent|League))/g;

interface Entry {
  readonly party: Party;
  readonly via: Via;
  readonly organ?: string;
}

const EXECUTIVE_PARTS: ReadonlySet<string> = new Set(EXECUTIVE_ORGANS);
/** Last words of names for a government. */
const REGION = /^(?:state|city|county|governor|gov|mayor|provincial|regional)$/;
const GOVERNMENT = /^(?:administration|government|cabinet)$/;

/** The reader's own government, or null, by the id of each state that is no side itself but has parts that are. */
function governmentsAtHome(
  own: readonly Party[],
  built: ReadonlyMap<string, Party>,
): ReadonlyMap<string, Party | null> {
  const map = new Map<string, Party | null>();
  const is = (name: string) => {
    const p = built.get(name);
    return p && own.includes(p) ? p : null;
  };
  for (const s of STATES) {
    const state = built.get(s.name);
    if (!state || own.includes(state)) continue;
    const organs = BODIES.filter((b) => b.of === s.name && is(b.name));
    const parties = PARTIES_OF_STATES.filter((x) => x.state === s.name && is(x.party));
    if (organs.length === 0 && parties.length === 0) continue;
    // Beside the reader's own parties the others of the state are no sides of the story.
    if (parties.length > 0)
      for (const x of PARTIES_OF_STATES) {
        const other = x.state === s.name && !is(x.party) ? built.get(x.party) : undefined;
        if (other) map.set(other.id, null);
      }
    const executive = organs.find((b) => EXECUTIVE_PARTS.has(b.name));
    const called = own.filter((p) => {
      const names = [p.name, ...p.aliases].map(sideWords);
      return (
        names.some((n) => GOVERNMENT.test(n.at(-1) ?? "")) &&
        !names.some((n) => n.some((w) => REGION.test(w)))
      );
    });
    map.set(state.id, executive ? is(executive.name) : called.length === 1 ? called[0]! : null);
  }
  return map;
}

/** The sides of a story: the reader's parties first, then states and bodies. */
export function makeSides(own: readonly Party[]): Sides {
  const byWords = new Map<string, Entry>();
  const built = new Map<string, Party>();
  let longest = 1;
  const add = (name: string, party: Party, via: Via, organ?: string) => {
    const words = sideWords(name);
    if (words.length === 0) return;
    const key = words.join(" ");
    if (!byWords.has(key)) byWords.set(key, organ === undefined ? { party, via } : { party, via, organ });
    longest = Math.max(longest, words.length);
  };
  for (const p of own)
    for (const n of [p.name, ...p.aliases]) {
      add(n, p, "own");
      const plural = sideWords(n).at(-1);
      // "Israeli" among the aliases stands for "Israelis" too.
      if (plural && !plural.endsWith("s")) add(`${n}s`, p, "own");
      // "The growers" among the aliases: each grower.
      else if (plural && ROLE_NOUNS.has(plural.slice(0, -1)) && !/[’']\S*$/.test(n.trim()))
        add(n.slice(0, -1), p, "own");
    }
  const claim = (names: readonly string[]): Party | undefined => {
    for (const n of names) {
      const hit = byWords.get(sideWords(n).join(" "));
      if (hit && own.includes(hit.party)) return hit.party;
    }
    return undefined;
  };
  // A built-in state or body that the reader's own party names is that party under all of its names.
  const ownerOf = (
    name: string,
    names: readonly string[],
    kind: Party["kind"],
    strong: readonly string[],
  ): Party => {
    const claimed =
      own.find((p) => sideWords(p.name).join(" ") === sideWords(name).join(" ")) ?? claim(strong);
    const party = claimed ?? { id: contentId("party", name), name, kind, aliases: [...names] };
    built.set(name, party);
    return party;
  };
  const states = STATES.map((s) => ({
    s,
    party: ownerOf(s.name, [...s.names, ...s.adjectives], "state", [s.name, ...s.names]),
  }));
  const bodies = BODIES.map((b) => ({
    b,
    party:
      claim([b.name]) ??
      (b.of !== "" && built.has(b.of)
        ? built.get(b.of)!
        : ownerOf(b.name, b.names, b.kind, [b.name, ...b.names])),
  }));
  for (const { s, party } of states) for (const n of [s.name, ...s.names]) add(n, party, "name");
  for (const { b, party } of bodies) {
    built.set(b.name, party);
    for (const n of [b.name, ...b.names])
      add(n, party, b.of === "" ? "body" : "organ", b.of === "" ? undefined : b.name);
  }
  for (const { s, party } of states) {
    for (const n of s.seats) add(n, party, "seat");
    for (const n of [...s.adjectives, ...s.people]) {
      add(n, party, "adjective");
      if (!n.endsWith("s")) add(`${n}s`, party, "adjective");
    }
  }
  for (const { s, party } of states) for (const n of s.capitals) add(n, party, "capital");
  const named = (words: readonly string[]): SideHit | null => {
    const hit = byWords.get(words.join(" "));
    return hit ? { ...hit, from: 0, to: words.length } : null;
  };
  const governments = governmentsAtHome(own, built);
  return {
    own,
    named,
    atHome(hit) {
      const government = governments.get(hit.party.id);
      if (government === undefined) return hit;
      return hit.via === "organ" && !EXECUTIVE_PARTS.has(hit.organ ?? "")
        ? null
        : government && { ...hit, party: government };
    },
    partyOf: (name) => built.get(name) ?? null,
    find(words) {
      const hits: SideHit[] = [];
      for (let i = 0; i < words.length; ) {
        let step = 1;
        for (let n = Math.min(longest, words.length - i); n > 0; n--) {
          const hit = byWords.get(words.slice(i, i + n).join(" "));
          if (!hit) continue;
          hits.push({ ...hit, from: i, to: i + n });
          step = n;
          break;
        }
        i += step;
      }
      return hits;
    },
  };
}
