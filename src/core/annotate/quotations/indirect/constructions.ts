// The constructions in which English tells what was said, in the order in which they are tried.
import { toldClause, toldQuestion, wasAsked } from "./clauses.ts";
import { isInverted, parenthetical } from "./parenthetical.ts";
import {
  accusedOf,
  calledSmall,
  deniedDoing,
  describedAs,
  passiveTold,
  toldInfinitive,
  toldObjectInfinitive,
  toldOver,
  toldThing,
} from "./phrases.ts";
import type { Construction, Site, Told } from "./site.ts";

/** The constructions, most telling first. */
export const CONSTRUCTIONS: readonly Construction[] = [
  passiveTold,
  toldQuestion,
  toldObjectInfinitive,
  accusedOf,
  calledSmall,
  describedAs,
  toldClause,
  toldInfinitive,
  deniedDoing,
  toldOver,
  toldThing,
  parenthetical,
];

/** What is told at a site by the first construction that fits, or null. */
export function toldAt(site: Site): Told | null {
  const tag = site.tree.reading.tag(site.v);
  if (tag.startsWith("NN")) return tag.startsWith("NNP") && !site.headline ? null : toldByNounTag(site);
  if (wasAsked(site)) return null;
  if (isInverted(site)) {
    const told = parenthetical(site);
    if (told) return told;
  }
  for (const construction of CONSTRUCTIONS) {
    const told = construction(site);
    if (told) return told;
  }
  return null;
}

/** A verb that the tagger took for a noun: only between its subject and the end of its stretch. */
function toldByNounTag(site: Site): Told | null {
  const { reading } = site.tree;
  const before = reading.tag(site.v - 1);
  if (site.v <= site.tree.first || !/^(?:NN|NNP|NNS|NNPS|PRP|JJ|RB)$/.test(before)) return null;
  return parenthetical(site);
}
