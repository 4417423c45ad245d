// “Norland’s foreign minister walked out. … The minister, Aldo Renn, said”: the phrase that told of somebody before his name was given.
import type { Given } from "./attach-roles.ts";
import type { RolePhrase } from "./find-roles.ts";

/** Sentences back to the phrase that a bare “the minister” takes up. */
const REACH = 4;

/**
 * What the phrases before a name give to its bearer: where “the minister, A” stands with nothing but the noun, the last minister told
 * of before without a name is A.
 */
export function earlierPhrases(roles: readonly RolePhrase[], given: readonly Given[]): Given[] {
  const taken = new Set(given.flatMap((g) => (g.phrase ? [g.phrase.head] : [])));
  const found: Given[] = [];
  for (const { group, phrase, rule } of given) {
    if (!phrase || rule !== "role-comma-name" || phrase.determiner !== "the") continue;
    if (phrase.after - phrase.first > 1 || phrase.past) continue;
    const earlier = roles.findLast((r) => r.head < phrase.head && r.noun === phrase.noun && !r.quoted);
    if (!earlier || earlier.plural || earlier.past || taken.has(earlier.head)) continue;
    if (phrase.sentence - earlier.sentence > REACH || earlier.determiner === "none") continue;
    taken.add(earlier.head);
    found.push({ group, phrase: earlier, start: earlier.start, end: earlier.end, rule: "told-of-before" });
  }
  return found;
}
