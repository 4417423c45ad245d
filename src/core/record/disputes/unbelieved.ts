// Answers of those who do not believe a claim, hold it to be twisted, or stand up to it: "does not buy it", "took it out of context".
import { CLAIM_NOUNS, DISTORT_VERBS, UNTRUE_WORDS } from "../../knowledge/en/replies.ts";
import type { Clause } from "../clauses.ts";
import type { StoryReport } from "../story.ts";
import { BE, type Kind, type Look, POINTERS } from "./reply-look.ts";

/** Words for the state of those whom an answer has not brought round, and verbs for bringing them round or taking it for true. */
export const UNMOVED: ReadonlySet<string> = new Set(
  "unconvinced unpersuaded unmoved convince persuade satisfy sway buy believe".split(" "),
);

/** + "The drivers don’t buy it."  + "is not buying that argument"  + "does not believe this"  - "did not buy the boat" */
export function notBought({ report, clause, pointer, noun, end }: Look): Kind | null {
  if (!/^(?:buy|believe)$/.test(clause.lemma) || !clause.negated || clause.passive) return null;
  if (clause.subjects.length === 0 || clause.auxiliaries.some((a) => /^(?:could|can|ca)$/.test(a)))
    return null;
  if (clause.lemma === "buy") return pointer || noun >= 0 ? { stance: "denies", back: true } : null;
  // "does not believe this", not "does not believe this is so"
  const next = clause.verb + 1;
  const bare = next + 1 >= end || /^[.,;!?”"’]/.test(report.reading.word(next + 1));
  return POINTERS.has(report.reading.lower(next)) && bare ? { stance: "denies", back: true } : null;
}

/** + "But the minister was unmoved."  + "That did not satisfy the drivers."  - "was unmoved by the music" */
export function unmoved({ report, clause, governed, content }: Look): Kind | null {
  const { reading } = report;
  if (content || governed.some((c) => c.verb > clause.verb && /comp$/.test(c.relation))) return null;
  const back = { stance: "denies", back: true, ofSide: true, claimNoun: -1 } as const;
  const state = reading.lower(clause.verb);
  if (UNMOVED.has(state) && state.startsWith("un")) return clause.last <= clause.verb + 2 ? back : null;
  if (!clause.negated || !/^(?:convince|persuade|satisfy|sway)$/.test(clause.lemma)) return null;
  if (clause.passive || clause.auxiliaries.some((a) => BE.has(a)))
    return clause.last <= clause.verb + 2 ? back : null;
  // "That did not satisfy her": she answers, whom the verb has for its object.
  const pointed = clause.subjects.some(
    (x) => POINTERS.has(reading.lower(x)) || CLAIM_NOUNS.has(reading.lemma(x)),
  );
  return pointed && clause.objects.length > 0 ? { ...back, own: false, byObject: true } : null;
}

/** + "doubted that the toll would bring much"  - "did not doubt that …" */
export function doubted({ clause, content, finite }: Look): Kind | null {
  if (clause.lemma !== "doubt" || clause.negated || !content || !finite) return null;
  return { stance: "denies", claimNoun: -1 };
}

/** What is rated by those who check it. */
const RATED = new Set(
  "ad advert advertisement commercial remark comment post tweet line attack boast promise".split(" "),
);

/** + "rated the ad false"  + "judged the claim to be misleading"  - "found the claim credible" */
export function ratedFalse({ report, clause, near, end }: Look): Kind | null {
  if (
    !/^(?:rate|rule|judge|find|declare|pronounce|deem|call|brand|label)$/.test(clause.lemma) ||
    clause.negated
  )
    return null;
  const { reading } = report;
  const what = near.find(
    (o) => o > clause.verb && (RATED.has(reading.lemma(o)) || CLAIM_NOUNS.has(reading.lemma(o))),
  );
  if (what === undefined) return null;
  const last = Math.min(end, what + 8);
  for (let i = what + 1; i < last && !/^(?:[,;]|that|which|who)$/.test(reading.lower(i)); i++)
    if (UNTRUE_WORDS.has(reading.lower(i))) return { stance: "denies", back: true, claimNoun: what };
  return null;
}

/** + "That story distorts her record."  + "His words were taken out of context."  - "misrepresented himself"  - "was misread by its foes" */
export function distorted({ report, clause, end }: Look): Kind | null {
  const { reading } = report;
  const twists = DISTORT_VERBS.has(clause.lemma) && (clause.passive || clause.objects.length > 0);
  if (clause.negated || !(twists || (clause.lemma === "take" && outOfContext(report, clause, end))))
    return null;
  if (clause.objects.some((o) => /sel(?:f|ves)$/.test(reading.lower(o)))) return null;
  // What is twisted is what somebody said or stood for: "distorts the market" is no answer.
  const what = clause.passive ? clause.subjects : clause.objects;
  if (!what.some((o) => CLAIM_NOUNS.has(reading.lemma(o)) || SAID.has(reading.lemma(o)))) return null;
  // Whoever does it is not always the one who spoke last.
  const doers = clause.passive ? clause.agents : clause.subjects;
  if (
    !doers.every(
      (x) => /^(?:that|this|it|they|he|she|you)$/.test(reading.lower(x)) || CLAIM_NOUNS.has(reading.lemma(x)),
    )
  )
    return null;
  return { stance: "denies", back: true, own: false, claimNoun: -1, ofSide: true };
}

/** What somebody said or stood for. */
const SAID: ReadonlySet<string> = new Set(
  "word remark comment record position view quote fact truth message history intention stance what it this that".split(
    " ",
  ),
);

function outOfContext(report: StoryReport, clause: Clause, end: number): boolean {
  for (let i = clause.verb + 1; i < Math.min(end - 2, clause.verb + 9); i++)
    if (report.reading.lower(i) === "out" && report.reading.lower(i + 2) === "context") return true;
  return false;
}

/** + "defended herself against charges that she had hidden it" */
export function defended({ report, clause }: Look): Kind | null {
  if (clause.lemma !== "defend" || clause.negated) return null;
  const noun = clause.obliques
    .filter((o) => o.preposition === "against")
    .map((o) => o.head)
    .find((h) => CLAIM_NOUNS.has(report.reading.lemma(h)));
  return noun === undefined ? null : { stance: "denies", claimNoun: noun };
}
