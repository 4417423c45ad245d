// “Ann Bell, a maize grower from Hull”: what somebody does, by a noun that stands in no list.
import type { Reading } from "../../model/reading.ts";
import type { Unit } from "./units.ts";

/** Nouns for people by what they do, as their endings tell: "grower", "plasterer", "taxidermist". */
const DOER = /..(?:er|or|ist|man|woman|ian)$/;
const NO_DOER =
  /^(?:matter|letter|number|order|power|offer|answer|chapter|paper|factor|error|corner|member|river|water|winter|summer|quarter|disaster|theater|center|border|barrier|tower|trailer|sponsor|floor|door|harbor|labor|list|twist|human|german|mirror|color|favor|honor|rumor|terror|tumor|minor|major|prior|former|latter|other|rather|another|computer|counter|cancer|danger|fever|murder|wonder|shoulder|finger|flower|shower|silver|leather|weather|newsletter|thriller|stroller|freezer|poster|banner|manner|dinner|supper|rubber|ladder|folder|drawer|user|layer|meter|liter)$/;

/** "Ann Bell, a maize grower from Hull": an apposition headed by the noun of a trade that is in no list; its units, or null. */
export function tradeAt(
  units: readonly Unit[],
  k: number,
  sentence: number,
  reading: Reading,
): { first: number; next: number } | null {
  if (!/^an?$/.test(units[k]?.lower ?? "")) return null;
  for (let i = k + 1; i < k + 6; i++) {
    const u = units[i];
    if (u?.sentence !== sentence || !u.word || u.capital || u.possessive) return null;
    if (!/^(?:NN|JJ|VBN|VBG|HYPH|CD)$/.test(reading.tag(u.token))) return null;
    const end = units[i + 1];
    const closes = !end || end.sentence !== sentence || !end.word || CLOSES.test(end.lower);
    if (closes)
      return reading.tag(u.token) === "NN" && DOER.test(u.lower) && !NO_DOER.test(u.lower)
        ? { first: k + 1, next: i + 1 }
        : null;
  }
  return null;
}
const CLOSES = /^(?:from|of|in|at|who|whose|for|with|on|near|and|said|says)$/;
