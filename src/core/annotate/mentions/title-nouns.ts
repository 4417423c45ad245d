// Which role nouns stand before a name as its title, and which nouns are surnames as well.
import { ROLE_NOUNS, type RoleClass } from "../../knowledge/en/titles.ts";

/** Classes of role nouns that stand before a name with a capital. */
const TITLE_CLASSES: ReadonlySet<RoleClass> = new Set([
  "head",
  "minister",
  "spokesperson",
  "legislator",
  "governor",
  "envoy",
  "aide",
  "officer",
  "lawyer",
  "executive",
  "official",
  "scholar",
  "clergy",
]);
/** Surnames that are also nouns of places or organisations: "Jim Hall", "Theresa May". */
export const SURNAME_NOUNS: ReadonlySet<string> = new Set(
  `hill hall green lake park wall castle bridge north south east west church field forest marsh street lane camp day march may price post banks bush rice house page court tower towers
  point pass ford woods brooks fields times hills rivers waters valley desert cotton cash bond speech guard power powers rule fund law laws case cape fort port common creek ridge
  springs garden gardens square beach flood spring winter christmas easter book train trains carter cooper fisher paxton sessions ship major general judge bishop king prince pope
  abbey temple stone moon star bell pool banks cross frost snow rain storm hurricane christie graham franks lord deputy marshal constable sheriff cook baker butler miller mason
  driver porter parker gardner barber carpenter singer boss speaker chase chance love press staff crew board office union chambers justice archer christian monk dean priest child
  young coach mayor noble sharp strong wise best early long short wild swift quick gay savage coward doctor earl duke baron knight squire page pike bass salmon herring haddock
  council commons senator partners brothers sons corps guards center gates doors windows walls wells mills barnes haynes yates jobs works parks meadows lakes banks brooks rhodes`
    .split(/\s+/)
    .filter((w) => w !== ""),
);

/** Is the capitalised word one that may stand as a title directly before a name? */
export function isTitleNoun(lower: string): boolean {
  const word = lower.replace(/\.$/, "");
  const role =
    ROLE_NOUNS.get(word) ??
    (PLURALS.has(word) ? ROLE_NOUNS.get(word.replace(/s$/, "").replace(/men$/, "man")) : undefined);
  return role !== undefined && TITLE_CLASSES.has(role.kind);
}
/** Titles of several: "Justices Holm and Pike". Other plurals begin names of teams and places. */
const PLURALS: ReadonlySet<string> = new Set(
  "senators representatives reps justices presidents ministers ambassadors secretaries governors govs generals gens judges congressmen professors mayors commissioners envoys premiers".split(
    " ",
  ),
);
