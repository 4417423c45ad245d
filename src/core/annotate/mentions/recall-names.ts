// Names seen elsewhere in the report are known again where shape does not tell: title-case headlines, sentence beginnings.
import { nameParts } from "../../text/person-name.ts";
import type { Habits } from "./capital-runs.ts";
import { knownAt } from "./gazetteer.ts";
import type { Name } from "./name.ts";
import { classOf, make } from "./split-run.ts";
import type { Unit } from "./units.ts";

/** The names with those added that only the rest of the report makes known, sorted by place. */
export function recallNames(names: readonly Name[], units: readonly Unit[], habits: Habits): Name[] {
  const surnames = new Set<string>();
  /** Names of several words by the first. */
  const full = new Map<string, (readonly string[])[]>();
  const seen = new Set<string>();
  for (const n of names) {
    if (n.class !== "person") continue;
    if (n.words.length > 1) {
      surnames.add(nameParts(n.form).surname);
      if (seen.has(n.key)) continue;
      seen.add(n.key);
      const words = units.slice(n.first, n.next).map((u) => u.key);
      const list = full.get(words[0]!);
      if (list) list.push(words);
      else full.set(words[0]!, [words]);
    } else surnames.add(n.key);
  }
  const added: Name[] = [];
  const inName = new Uint8Array(units.length);
  for (const n of names) inName.fill(1, n.first, n.next);
  for (let i = 0; i < units.length; i++) {
    const u = units[i]!;
    if (!u.capital || !u.word || inName[i]) continue;
    const shouting = habits.shouting.has(u.sentence);
    const k = u.key;
    let length = 0;
    const wanted = full.get(k);
    for (let w = 0; wanted && w < wanted.length; w++) {
      const want = wanted[w]!;
      if (want.length <= length || i + want.length > units.length) continue;
      let fits = true;
      for (let j = 1; j < want.length && fits; j++)
        fits = units[i + j]!.key === want[j] && units[i + j]!.sentence === u.sentence && !inName[i + j];
      if (fits) length = want.length;
    }
    if (
      length === 0 &&
      surnames.has(k) &&
      (shouting || u.possessive || !habits.lower.has(u.lower) || verbFollows(units, i))
    )
      length = 1;
    if (length > 0) {
      added.push(make(units, i, i + length, "person", null, "known-from-report"));
      i += length - 1;
      continue;
    }
    if (!shouting) continue;
    let end = i + 1;
    while (end < units.length && units[end]!.sentence === u.sentence && end < i + 6) end++;
    const known = knownAt(units, i, end);
    if (!known) continue;
    added.push(make(units, i, known.next, classOf(known.known), known.known, "known-in-headline"));
    i = known.next - 1;
  }
  return added.length === 0 ? [...names] : [...names, ...added].sort((a, b) => a.start - b.start);
}

const VERBS = /^(?:said|says|told|added|is|was|has|had|will|would|could|did|also|who|himself|herself|and)$/;
const verbFollows = (units: readonly Unit[], i: number) => VERBS.test(units[i + 1]?.lower ?? "");
