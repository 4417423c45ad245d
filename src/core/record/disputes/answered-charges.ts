// A charge and the no of whom it names: "Rovia accused Selm of hiding the count." … "We hid nothing," a Selm official said.
import { stemOf } from "../../text/stem.ts";
import type { Story } from "../story.ts";
import type { DisputePair } from "./dispute-pair.ts";
import { NEGATION, type Proposition } from "./propositions.ts";

/** How many sentences a charge and its answer may lie apart. */
const NEAR = 6;
const CHARGING: ReadonlySet<string> = new Set(["accuse", "blame", "allege", "charge", "fault"].map(stemOf));
/** Where somebody speaks of his own deeds, or of the charge. */
const OWN = /\b(?:I|we|our|my|us|me)\b|\bnothing to do with\b|^["“‘']?(?:it|that|this|these|they|those)\b/i;
const DEED =
  /\b(?:nothing|never|did(?:n['’]t| not)|have(?:n['’]t| not)|has(?:n['’]t| not)|had(?:n['’]t| not|(?: \w+)? nothing)|was(?:n['’]t| not)|were(?:n['’]t| not)|no one|nobody)\b/i;

/**
 * A pair for each charge and the nearest denial of a deed by the side that it names, in one report.
 *
 * + "Rovia accused Selm of hiding the count. “We hid nothing,” a Selm official said."
 * - "Rovia accused Selm of hiding the count. “We will not sign,” a Selm official said."
 */
export function answeredCharges(story: Story, all: readonly Proposition[]): DisputePair[] {
  const charges = all.filter((p) => p.by !== null && !p.hedged && CHARGING.has(p.cue));
  return charges.flatMap((charge): DisputePair[] => {
    const { start, end } = charge.citation;
    const named = story.report(charge.report).named.filter((m) => m.start >= start && m.end <= end);
    const accused = new Set(
      named.flatMap((m) => [m.global, m.party]).filter((id) => id !== null && id !== charge.by),
    );
    if (accused.size === 0) return [];
    let best: Proposition | null = null;
    let away = NEAR + 1;
    for (const p of all) {
      if (p.report !== charge.report || p.kind !== "statement" || p.sentence < charge.sentence) continue;
      const far = p.sentence - charge.sentence;
      if (far >= away || p.statement === charge.statement) continue;
      if (p.by === charge.by || !(accused.has(p.by) || accused.has(p.speaker))) continue;
      const text = p.citation.exact;
      if (!NEGATION.test(text) || !DEED.test(text) || !OWN.test(text)) continue;
      best = p;
      away = far;
    }
    return best
      ? [{ claim: charge, answer: { ...best, stance: "denies" }, strength: 1.5, rule: "answered-charge" }]
      : [];
  });
}
