// Where a capital tells nothing: at the beginning of a sentence, a quotation, a bracket.
import type { Unit } from "./units.ts";

/** True where a sentence or a quotation begins with unit i. */
export function opensSentence(units: readonly Unit[], i: number): boolean {
  const u = units[i]!;
  let p = i - 1;
  while (p >= 0 && units[p]!.sentence === u.sentence && !units[p]!.word && !/[,;)]/.test(units[p]!.text)) p--;
  if (p < 0 || units[p]!.sentence !== u.sentence) return true;
  // After a colon, a dash or an opening quotation mark a capital tells nothing.
  if (p === i - 1) return false;
  const before = units[i - 1]!.text;
  return /[:“”"‘«„([.!?…•|]/.test(before);
}
