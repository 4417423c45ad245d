// A charge and the no of whom it names: "Rovia accused Selm of hiding the count." … "We hid nothing," a Selm official said.
import { stemOf } from "../../text/stem.ts";
import type { Story } from "../story.ts";
import type { DisputePair } from "./dispute-pair.ts";
import { NEGATION, type Proposition } from "./propositions.ts";
import type { Reply } from "./reply.ts";

/** How many sentences a charge and its answer may lie apart. */
const NEAR = 6;
/** Nouns for what somebody is charged with. */
const CHARGES: ReadonlySet<string> = new Set(["accusation", "allegation", "charge"].map(stemOf));
const CHARGING: ReadonlySet<string> = new Set(["accuse", "blame", "allege", "charge", "fault"].map(stemOf));
const IN_COURT: ReadonlySet<string> = new Set([...CHARGING, ...["indict", "arrest", "convict"].map(stemOf)]);
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
    const accused = accusedIn(story, charge);
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

/**
 * For a denial of "the allegations" the charges that name whom it is by: those of its own report where there are any, the nearest first.
 *
 * + "Rovia accused Selm of hiding the count." … (in another report) "Selm has denied the accusation."
 */
export function chargesIn(
  story: Story,
  all: readonly Proposition[],
): (reply: Reply) => readonly Proposition[] | null {
  const charges = all
    .filter((p) => !p.hedged && !p.negated && (CHARGING.has(p.cue) || isCharge(p, IN_COURT)))
    .map((charge) => ({
      charge,
      accused: CHARGING.has(charge.cue) ? accusedIn(story, charge, OBJECT_REACH) : charge.subjects,
    }));
  return (reply) => {
    if (!reply.charged && (!reply.back || reply.claim !== null || !CHARGES.has(reply.noun))) return null;
    const on = charges
      .filter(({ charge, accused }) => {
        if (charge.report === reply.report && charge.citation.end > reply.citation.start) return false;
        if (!reply.charged && !CHARGING.has(charge.cue) && !isCharge(charge, CHARGING)) return false;
        return [reply.by, reply.speaker].some((id) => id !== null && accused.has(id));
      })
      .map((c) => c.charge);
    const own = on.filter((c) => c.report === reply.report);
    return own.length > 0 ? own.sort((a, b) => b.sentence - a.sentence) : on;
  };
}

/** How many letters behind the verb the one who is charged is named. */
const OBJECT_REACH = 40;

/** "had been accused of hiding it": told by a report itself. */
function isCharge(p: Proposition, charging: ReadonlySet<string>): boolean {
  return p.kind !== "claim" && [...p.heads].some((w) => charging.has(w)) && p.subjects.size > 0;
}

/** Whom a charge names, other than those who bring it. */
function accusedIn(
  story: Story,
  charge: Proposition,
  reach = Number.POSITIVE_INFINITY,
): ReadonlySet<string | null> {
  const { start, end } = charge.citation;
  const named = story
    .report(charge.report)
    .named.filter((m) => m.start >= start && m.end <= end && m.start - start <= reach);
  return new Set(named.flatMap((m) => [m.global, m.party]).filter((id) => id !== null && id !== charge.by));
}
