// Where the name of a state, a capital or a seat of power acts: "Kyiv said", "Moscow’s demand", "according to Tehran".
import type { Reading } from "../../model/reading.ts";
import type { Name } from "./name.ts";
import type { Unit } from "./units.ts";

const ACTS: ReadonlySet<string> = new Set(
  `demand demands claim claims statement statements proposal proposals position positions offer offers refusal rejection response decision decisions request requests assertion assertions
  insistence warning warnings threat threats denial denials call calls plan plans stance view views policy plea announcement acceptance acknowledgment acknowledgement willingness readiness
  reluctance commitment commitments promise promises pledge pledges concerns objections conditions terms terms interest interests intention intentions efforts attempt attempts aim aims goal
  goals support opposition criticism accusation accusations allegation allegations argument account version draft red allies ally`.split(
    /\s+/,
  ),
);

/** True where the name of a place acts or speaks for those who govern there. */
export function actsAsSide(units: readonly Unit[], n: Name, reading: Reading): boolean {
  const before = units[n.first - 1];
  const same = before?.sentence === n.sentence ? before : undefined;
  const prior = same?.lower === "the" ? units[n.first - 2] : same;
  if (prior?.sentence === n.sentence && prior.lower === "to" && units[n.first - 2]?.lower === "according")
    return true;
  if (
    prior?.sentence === n.sentence &&
    prior.lower === "by" &&
    /^VB[ND]/.test(reading.tag(units[n.first - 2]?.token ?? -1))
  )
    return true;
  if (
    prior?.sentence === n.sentence &&
    prior.word &&
    /^(?:IN|TO)$/.test(reading.tag(prior.token)) &&
    !/^(?:that|as|while|because|if|after|before|since|although|though|whether|until|for)$/.test(prior.lower)
  )
    return false;
  const after = units[n.next];
  if (!after || after.sentence !== n.sentence) return false;
  if (units[n.next - 1]!.possessive) {
    for (let i = n.next; i < n.next + 3; i++) {
      const u = units[i];
      if (u?.sentence !== n.sentence || !u.word) break;
      if (ACTS.has(u.lower)) return true;
    }
    return false;
  }
  let i = n.next;
  while (
    i < n.next + 3 &&
    units[i]?.sentence === n.sentence &&
    (/^RB/.test(reading.tag(units[i]!.token)) || units[i]!.lower === "also")
  )
    i++;
  // "London and Oslo said": the verb after a coordination holds for each.
  if (
    units[i]?.sentence === n.sentence &&
    /^(?:and|or)$/.test(units[i]!.lower) &&
    units[i + 1]?.capital &&
    units[i + 2]?.sentence === n.sentence
  )
    i += 2;
  const verb = units[i];
  if (!verb || verb.sentence !== n.sentence || !verb.word) return false;
  return /^(?:VBD|VBZ|VBP|MD)$/.test(reading.tag(verb.token));
}
