// What in two sayings does not go together: a number, a denial, how binding it is.
import { NUMBER } from "../body.ts";
import { DENYING_ADJECTIVE, MODALS, NEGATORS } from "../en/polarity.ts";
import type { Unit } from "./units.ts";

/** The words of a unit between two word positions, as spelled. */
export type Words = readonly string[];

const MORE = new Set(["more", "less", "longer"]);
const ONLY = new Set(["only", "just", "least", "merely"]);

/** How often the words deny: "unacceptable" once, as "not acceptable" does; "no more than" and "not only" do not. */
export function denials(words: Words): number {
  let n = 0;
  for (let i = 0; i < words.length; i++) {
    const w = words[i]!;
    const next = words[i + 1] ?? "";
    if (NEGATORS.has(w)) n += (w === "no" && MORE.has(next)) || (w === "not" && ONLY.has(next)) ? 0 : 1;
    else if (DENYING_ADJECTIVE.test(w) || (w === "yet" && next === "to")) n++;
  }
  return n;
}

/** The kinds of modal words in the words: "may", "must". "have to" and "need to" bind as "must" does; "cannot" says no more than "will not". */
export function modalKinds(words: Words): Set<"may" | "must"> {
  const kinds = new Set<"may" | "must">();
  words.forEach((w, i) => {
    const kind = MODALS.get(w);
    if (kind !== undefined) {
      if (w !== "can" || words[i + 1] !== "not") kinds.add(kind);
    } else if ((w === "have" || w === "has" || w === "need") && words[i + 1] === "to") kinds.add("must");
  });
  return kinds;
}

/** True where both give numbers and share none of them. */
export function numbersClash(a: Unit, b: Unit): boolean {
  const x = numbersOf(a);
  const y = numbersOf(b);
  return x.size > 0 && y.size > 0 && ![...x].some((n) => y.has(n));
}

function numbersOf(u: Unit): Set<number> {
  const found = new Set<number>();
  for (let i = u.first; i < u.last; i++) if (u.body.kinds[i] === NUMBER) found.add(u.body.spelled[i]!);
  return found;
}
