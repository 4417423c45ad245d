// Attitudes by the order of words: patterns of a few fixed words ("against", "a condition", "unacceptable to").
import { EVALUATIONS, GUARDING, PROTESTS, REQUIREMENTS } from "../../knowledge/en/attitudes.ts";
import {
  type Finder,
  groupBefore,
  guessed,
  holderBefore,
  NEAR,
  objectAfter,
  objectBefore,
  type Place,
  type Seen,
  sidesFrom,
} from "./word-order.ts";

/** In this order; the first that sees a word has it. */
export const PATTERNS: readonly Finder[] = [against, protestOver, blamed, requirement, judgedBy];

/**
 * "against" behind a verb or a form of "be".
 * + "Norland is against the quota", "the unions dug in against driver-only trains"
 * - "Norland guards against cheats"
 */
function against(p: Place, i: number): Seen | null {
  const { reading } = p.report;
  if (reading.lower(i) !== "against") return null;
  // "has nothing against it"
  if (/^(?:nothing|little|anything)$/.test(reading.lower(i - 1))) return null;
  let verb = i - 1;
  while (verb > p.first && i - verb < 3 && !reading.tag(verb).startsWith("VB")) verb--;
  if (!reading.tag(verb).startsWith("VB") || GUARDING.has(reading.lemma(verb))) return null;
  const group = groupBefore(p, verb, true);
  if (!group || guessed(p, verb, group.at)) return null;
  return {
    attitude: { sign: -1, firmness: "preference" },
    trigger: i,
    parties: holderBefore(p, group.at),
    object: objectAfter(p, i + 1),
    negated: group.negated,
    rule: "told-against",
  };
}

/**
 * What a side makes its condition or priority.
 * + "Norland made a truce a condition for talks"
 */
function requirement(p: Place, i: number): Seen | null {
  const { reading } = p.report;
  if (reading.lemma(i) !== "make" || !reading.tag(i).startsWith("VB")) return null;
  const group = groupBefore(p, i);
  const object = group && objectAfter(p, i + 1);
  if (!group || !object) return null;
  const to = reading.tokenAt(object.hit.end - 1);
  let noun = to + 1;
  while (noun < p.last && noun <= to + NEAR && !REQUIREMENTS.has(reading.lemma(noun))) noun++;
  if (noun >= p.last || noun > to + NEAR) return null;
  return {
    attitude: { sign: 1, firmness: "condition" },
    trigger: i,
    parties: holderBefore(p, group.at),
    object,
    negated: group.negated,
    rule: "told-requirement",
  };
}

/**
 * What a thing is to a side.
 * + "a truce is unacceptable to Norland"
 */
function judgedBy(p: Place, i: number): Seen | null {
  const { reading } = p.report;
  const value = EVALUATIONS.get(reading.lower(i));
  if (!value || !/^JJ/.test(reading.tag(i)) || i + 2 >= p.last || reading.lower(i + 1) !== "to") return null;
  const group = groupBefore(p, i, true);
  if (!group || group.at === i) return null;
  return {
    attitude: { sign: value, firmness: null },
    trigger: i,
    parties: sidesFrom(p, i + 2),
    object: objectBefore(p, group.at),
    negated: group.negated,
    rule: "told-judged",
  };
}

/**
 * "over" or "at" behind an act of protest.
 * + "the unions threatened to strike over job cuts"
 */
function protestOver(p: Place, i: number): Seen | null {
  const { reading } = p.report;
  if (!/^(?:over|at)$/.test(reading.lower(i))) return null;
  let verb = i - 1;
  if (/^(?:out|in|protest)$/.test(reading.lower(verb))) verb--;
  if (reading.lower(verb) === "in") verb--;
  if (reading.lower(verb) === "out") verb--;
  if (!PROTESTS.has(reading.lemma(verb)) || !reading.tag(verb).startsWith("VB")) return null;
  // "threatened to strike": who threatens.
  if (reading.lower(verb - 1) === "to" && reading.tag(verb - 2).startsWith("VB")) verb -= 2;
  const group = groupBefore(p, verb);
  if (!group) return null;
  return {
    attitude: { sign: -1, firmness: "demand" },
    trigger: i,
    parties: holderBefore(p, group.at),
    object: objectAfter(p, i + 1),
    negated: group.negated,
    rule: "told-protest",
  };
}

/**
 * What others are blamed for.
 * + "Norland accused its neighbours of unfair subsidies", "accused them of blocking the talks"
 */
function blamed(p: Place, i: number): Seen | null {
  const { reading } = p.report;
  if (reading.lemma(i) !== "accuse" || !/^VB[DZP]$/.test(reading.tag(i))) return null;
  let of = i + 1;
  while (of < p.last && of < i + NEAR && reading.lower(of) !== "of") of++;
  if (of >= p.last || reading.lower(of) !== "of") return null;
  const group = groupBefore(p, i);
  if (!group) return null;
  return {
    attitude: { sign: -1, firmness: null },
    trigger: i,
    parties: holderBefore(p, group.at),
    object: objectAfter(p, of + 1, true),
    negated: group.negated,
    rule: "told-blamed",
  };
}
