// Proper names of a report, in order: runs of capitals, joined over "of", "for the" and brackets where a longer name goes on.

import { GIVEN_NAMES } from "../../knowledge/en/given-names.ts";
import { ORGANISATION_WORDS, PLACE_WORDS, THING_WORDS } from "../../knowledge/en/org-words.ts";
import { HONORIFICS, ROLE_MODIFIERS } from "../../knowledge/en/titles.ts";
import type { Reading } from "../../model/reading.ts";
import { type Habits, runsOf } from "./capital-runs.ts";
import { knownAt } from "./gazetteer.ts";
import type { Name, NameClass } from "./name.ts";
import { bearer, make, splitRun } from "./split-run.ts";
import { isTitleNoun } from "./title-nouns.ts";
import { bare, type Unit } from "./units.ts";
import { ORGANISATION, THING, TITLE } from "./word-traits.ts";

/** The names of the units, sorted by place, none overlapping. */
export function findNames(units: readonly Unit[], habits: Habits, reading: Reading): Name[] {
  const runs = runsOf(units, habits, reading);
  const names: Name[] = [];
  let done = 0;
  for (let r = 0; r < runs.length; r++) {
    const run = runs[r]!;
    if (run.next <= done) continue;
    const first = Math.max(run.first, done);
    const acronym = acronymAfter(units, run.next);
    if (acronym !== null) {
      const start = spelledOut(units, acronym, 0);
      if (start !== null) {
        // Words of the name that stood in earlier runs are taken back: "Federation" of "Federation of Rail and Station Staff (FRSS)".
        while (names.length > 0 && names.at(-1)!.next > start) names.pop();
        names.push(make(units, start, acronym - 1, "organisation", null, "acronym-in-brackets"));
        names.push(make(units, acronym, acronym + 1, "organisation", null, "acronym"));
        done = acronym + 1;
        continue;
      }
    }
    const titled = titleWithComplement(units, first, run.next);
    if (titled !== null) {
      for (let i = first; i < titled; ) {
        const known = knownAt(units, i, titled);
        if (known) {
          const cls =
            known.known.kind === "adjective" || known.known.kind === "people"
              ? "demonym"
              : known.known.kind === "state"
                ? "state"
                : known.known.kind === "body" || known.known.kind === "seat" || known.known.kind === "outlet"
                  ? "organisation"
                  : "place";
          names.push(make(units, i, known.next, cls, known.known, "known-in-title"));
          i = known.next;
        } else i++;
      }
      let end = titled;
      while (
        end < units.length &&
        (units[end]!.capital ||
          (units[end]!.word && runs.some((x) => x.first <= end && end < x.next && x.first <= titled))) &&
        units[end]!.sentence === units[first]!.sentence
      ) {
        end++;
        if (units[end - 1]!.possessive) break;
      }
      bearer(units, first, titled, end, null, names);
      done = end;
      continue;
    }
    const longer = joined(units, first, run.next);
    if (longer !== null) {
      names.push(make(units, first, longer.next, longer.class, null, longer.rule));
      done = longer.next;
      continue;
    }
    splitRun(units, first, run.next, names);
    done = run.next;
  }
  return names;
}

/** Number of the unit with the acronym where "(ABC)" follows at `i`; null where none does. */
function acronymAfter(units: readonly Unit[], i: number): number | null {
  const open = units[i];
  const word = units[i + 1];
  const close = units[i + 2];
  if (open?.text !== "(" || close?.text !== ")" || !word?.word) return null;
  return /^[\p{Lu}][\p{Lu}\p{N}&.-]*[\p{Lu}\p{N}s.]$/u.test(word.text) && word.text.length <= 10
    ? i + 1
    : null;
}

/** First unit of the name whose initials the acronym is, going back from the bracket; null where they do not fit. */
function spelledOut(units: readonly Unit[], acronym: number, floor: number): number | null {
  const letters = units[acronym]!.key.replace(/[^a-z]/g, "");
  let need = letters.length - 1;
  let i = acronym - 2;
  while (i >= floor && need >= 0 && units[i]!.sentence === units[acronym]!.sentence) {
    const u = units[i]!;
    if (!u.word) return null;
    for (const part of u.key.split(/[-–]/).reverse()) {
      if (need >= 0 && part[0] === letters[need] && (u.capital || need > 0)) need--;
      else if (u.capital && !SKIPPABLE.has(u.lower)) return null;
    }
    if (need < 0) return u.capital ? i : null;
    i--;
  }
  return null;
}
const SKIPPABLE: ReadonlySet<string> = new Set(["the", "of", "for", "and", "on", "in"]);

/** After a run that ends in a title noun: "… Secretary of State Ada Holm". First unit of the bearer's name, or null. */
function titleWithComplement(units: readonly Unit[], first: number, next: number): number | null {
  if ((units[next - 1]!.is & TITLE) === 0 || units[next - 1]!.possessive) return null;
  let i = next;
  const of = units[i];
  if (
    !of ||
    !(of.lower === "of" || of.lower === "for" || of.lower === "to") ||
    of.sentence !== units[first]!.sentence
  )
    return null;
  i++;
  if (units[i]?.lower === "the") i++;
  const begin = i;
  for (;;) {
    const u = units[i];
    if (!u || u.sentence !== of.sentence || !u.word) return null;
    if (u.possessive) return null;
    const known = u.capital ? knownAt(units, i, Math.min(units.length, i + 6)) : null;
    if (known && !(GIVEN_NAMES.has(u.key) && known.next === i + 1 && i > begin)) {
      i = known.next;
      continue;
    }
    if (u.capital && i > begin && GIVEN_NAMES.has(u.key) && !PORTFOLIO.has(u.lower)) break;
    if (
      u.capital &&
      (PORTFOLIO.has(u.lower) ||
        beforeBearer(units, i) ||
        ROLE_MODIFIERS.has(u.lower) ||
        ORGANISATION_WORDS.has(u.lower) ||
        (PLACE_WORDS.has(u.lower) && i === begin))
    ) {
      i++;
      continue;
    }
    if (
      (u.lower === "and" || u.lower === "of" || u.lower === "for" || u.lower === "the") &&
      i > begin &&
      units[i + 1]?.capital
    ) {
      i++;
      continue;
    }
    break;
  }
  const name = units[i]!;
  return i > begin && name.capital && name.sentence === of.sentence ? i : null;
}

/** "Commissioner for Silt Ada Holm": a word that nobody is called by, and behind it a given name with another. */
function beforeBearer(units: readonly Unit[], i: number): boolean {
  const word = bare(units[i]!);
  const [given, surname] = [units[i + 1], units[i + 2]];
  if (GIVEN_NAMES.has(units[i]!.key) || HONORIFICS.has(word) || isTitleNoun(word)) return false;
  if (!given?.capital || !surname?.capital || surname.sentence !== units[i]!.sentence) return false;
  return (
    GIVEN_NAMES.has(given.key) && !ORGANISATION_WORDS.has(surname.lower) && !PLACE_WORDS.has(surname.lower)
  );
}
const PORTFOLIO: ReadonlySet<string> = new Set(
  "state affairs defence defense war treasury exchequer staff staffs house commons council representatives works roads fisheries crown".split(
    " ",
  ),
);

/** A longer name that goes on after the run's end; null where it does not. */
function joined(
  units: readonly Unit[],
  first: number,
  next: number,
): { next: number; class: NameClass; rule: string } | null {
  const last = units[next - 1]!;
  const lower = last.lower;
  if (last.possessive) {
    // "Independent Drivers’ Union", "People’s Party"
    const plural = units[next - 1]!.text.endsWith("s") || POSSESSORS.has(lower);
    const after = units[next];
    if (
      !plural ||
      !after?.capital ||
      after.sentence !== last.sentence ||
      knownAt(units, first, next)?.next === next
    )
      return null;
    let end = next;
    while (
      units[end]?.capital &&
      units[end]!.sentence === last.sentence &&
      !units[end - (end > next ? 1 : 0)]?.possessive
    )
      end++;
    if (end === next && after.capital) end = next + 1;
    const nouns = units.slice(next, end).map((u) => u.lower);
    if (!nouns.some((w) => ORGANISATION_WORDS.has(w) || w === "march")) return null;
    return { next: end, class: "organisation", rule: "possessive-in-organisation" };
  }
  let i = next;
  const word = units[i];
  if (!word || word.sentence !== last.sentence || !CONNECTORS.has(word.lower)) return null;
  const organisation = (last.is & ORGANISATION) !== 0 || COLLECTIVES.has(lower);
  if (!organisation && (last.is & THING) === 0) return null;
  if (next - first === 1 && knownAt(units, first, next)?.next === next) return null;
  if ((last.is & TITLE) !== 0) return null;
  i++;
  if (units[i]?.lower === "the") i++;
  const begin = i;
  if (!units[i]?.capital || units[i]!.sentence !== last.sentence) return null;
  if (word.lower === "to" && !(organisation && isPurpose(units, i))) return null;
  if (word.lower === "on" && knownAt(units, i, i + 3) === null && /day$/.test(units[i]!.lower)) return null;
  while (i < units.length && units[i]!.sentence === last.sentence) {
    const u = units[i]!;
    if (u.capital && !units[i - 1]!.possessive) i++;
    else if (u.lower === "and" && units[i + 1]?.capital && joinsByAnd(units, i + 1)) i++;
    else if ((u.lower === "of" || u.lower === "for") && units[i + 1]?.capital) i++;
    else if (u.text === "," && DIVISIONS.has(lower)) {
      const end = listOfFields(units, i);
      if (end === null) break;
      i = end;
    } else break;
  }
  if (i === begin) return null;
  return { next: i, class: organisation ? "organisation" : "thing", rule: "of-joins" };
}
const CONNECTORS: ReadonlySet<string> = new Set(["of", "for", "on", "to"]);

/** "Coalition to Stop Whaling", "Committee to Protect Harbours": what it is there for, not whom it goes to. */
function isPurpose(units: readonly Unit[], i: number): boolean {
  const next = units[i + 1];
  return (
    !GIVEN_NAMES.has(units[i]!.key) &&
    knownAt(units, i, Math.min(units.length, i + 4)) === null &&
    next?.capital === true &&
    next.sentence === units[i]!.sentence
  );
}

/** Parts of a government that are called after their fields. */
const DIVISIONS: ReadonlySet<string> = new Set(
  "bureau department ministry office committee subcommittee directorate commission agency administration board secretariat".split(
    " ",
  ),
);

/** "Bureau of Ports, Customs and Ferries": the unit after the list of fields whose first comma is at `i`, or null where it is none. */
function listOfFields(units: readonly Unit[], i: number): number | null {
  const { sentence } = units[i]!;
  const isField = (k: number) => {
    const u = units[k];
    return (
      u?.sentence === sentence &&
      u.capital &&
      !u.possessive &&
      !GIVEN_NAMES.has(u.key) &&
      !isTitleNoun(u.lower) &&
      knownAt(units, k, Math.min(units.length, k + 4)) === null
    );
  };
  let k = i;
  for (let fields = 0; fields < 5; fields++) {
    const comma = units[k]?.text === ",";
    if (comma) k++;
    const last = units[k]?.lower === "and" || units[k]?.text === "&";
    if (last) k++;
    if (!(comma || last) || !isField(k)) return null;
    while (isField(k)) k++;
    if (last) return k;
  }
  return null;
}
const POSSESSORS: ReadonlySet<string> = new Set([
  "people",
  "women",
  "men",
  "children",
  "workers",
  "veterans",
]);
const COLLECTIVES: ReadonlySet<string> = new Set(
  "students friends citizens doctors lawyers physicians mothers women men sons daughters knights brothers teachers workers democracy americans people voices parents families".split(
    " ",
  ),
);

/** After "and": words of a portfolio or an organisation go on with the name ("Defence and Security"), other names do not. */
function joinsByAnd(units: readonly Unit[], i: number): boolean {
  const u = units[i]!;
  if (knownAt(units, i, Math.min(units.length, i + 4)) !== null || GIVEN_NAMES.has(u.key)) return false;
  return (
    ROLE_MODIFIERS.has(u.lower) ||
    PORTFOLIO.has(u.lower) ||
    ORGANISATION_WORDS.has(u.lower) ||
    THING_WORDS.has(u.lower) ||
    /(?:ment|tion|ing|ies|ture|ence|ance|port|try)$/.test(u.lower)
  );
}
