// Answers that judge the truth of a claim: "that was wrong", "it is not true that …", "there is no proof that …".
import { CLAIM_NOUNS, TRUE_WORDS, UNTRUE_WORDS } from "../../knowledge/en/replies.ts";
import type { Clause } from "../clauses.ts";
import type { StoryReport } from "../story.ts";
import { BE, type Kind, type Look, POINTERS } from "./reply-look.ts";

/** + "That was wrong."  + "The allegations are false."  + "It was untrue, she said, that …" */
export function untrue({ report, clause, governed, end }: Look): Kind | null {
  const { reading } = report;
  // "That attack appeared a bit premature."
  const told = clause.subjects.find((x) => TOLD.has(reading.lemma(x)));
  if (SEEMS.test(clause.lemma) && !clause.negated && told !== undefined)
    for (let i = clause.verb + 1; i < Math.min(end, clause.verb + 6); i++)
      if (UNTRUE_WORDS.has(reading.lower(i)) || PREMATURE.has(reading.lower(i)))
        return {
          stance: "denies",
          own: false,
          back: true,
          claimNoun: POINTERS.has(reading.lower(told)) ? -1 : told,
        };
  if (!UNTRUE_WORDS.has(reading.lower(clause.verb)) || clause.subjects.length === 0 || clause.negated)
    return null;
  if (!clause.auxiliaries.some((a) => BE.has(a))) return null;
  return said(report, clause, governed, end);
}

/** + "That is not true."  + "This was never the case."  + "It is not accurate to say that …" */
export function notTrue({ report, clause, governed, end }: Look): Kind | null {
  if (!clause.negated || !TRUE_WORDS.has(report.reading.lower(clause.verb)) || clause.subjects.length === 0)
    return null;
  return said(report, clause, governed, end);
}

/** + "found no evidence that …"  + "There is no proof that …"  - "found evidence that …" */
export function noEvidence({ report, clause, near, end }: Look): Kind | null {
  const { reading } = report;
  if (!clause.negated && clause.lemma !== "fail") return null;
  const noun = [...near, ...clause.subjects].find((x) =>
    /^(evidence|proof|sign|indication|reason)$/.test(reading.lemma(x)),
  );
  if (noun === undefined || noun < clause.first) return null;
  // "no reason to believe that …"
  const reason = reading.lemma(noun) === "reason";
  if (reason && !(reading.lower(noun + 1) === "to" && SUSPECTS.has(reading.lemma(noun + 2)))) return null;
  const that = reason ? noun + 3 : noun + 1;
  if (reason && that < end && reading.lower(that) !== "that")
    return { stance: "denies", about: [that, Math.max(that + 1, clause.last)], claimNoun: -1, alone: true };
  if (that >= end || !/^(that|of)$/.test(reading.lower(that))) return null;
  const about: readonly [number, number] = [that + 1, Math.max(that + 2, clause.last)];
  // "I see no evidence that he will change": what one thinks.
  const alone =
    !clause.subjects.some((x) => /^(?:i|we)$/.test(reading.lower(x))) &&
    !POINTERS.has(reading.lower(that + 1));
  return {
    stance: "denies",
    about,
    claimNoun: -1,
    alone,
    own: !/^(is|be|are|was)$/.test(clause.lemma),
  };
}

const SUSPECTS = new Set(["believe", "think", "suspect", "suppose", "assume"]);

/** What a verdict of truth is about: words told behind it, the claim that is its subject, or what stands before. */
function said(report: StoryReport, clause: Clause, governed: readonly Clause[], end: number): Kind | null {
  const { reading } = report;
  const subject = clause.subjects.find(
    (x) => POINTERS.has(reading.lower(x)) || CLAIM_NOUNS.has(reading.lemma(x)) || reading.lemma(x) === "case",
  );
  if (subject === undefined) return null;
  const points = POINTERS.has(reading.lower(subject));
  const spelled = spelledOut(report, clause, subject, end);
  if (spelled >= 0)
    return {
      stance: "denies",
      about: [spelled, end],
      own: false,
      alone: true,
      claimNoun: -1,
      denied: [spelled, end],
      last: clause.verb + 1,
    };
  const behind = governed.some((c) => c.verb > clause.verb && /^(ccomp|csubj|advcl)$/.test(c.relation));
  // "It's wrong" judges a deed; what is untrue is called so as "that".
  if (MORAL.has(reading.lower(clause.verb)) && reading.lower(subject) === "it" && !behind) return null;
  const yours = isYours(report, subject);
  return {
    stance: "denies",
    about: [clause.first, clause.last],
    back: yours || (points && !behind),
    claimNoun: points || yours ? -1 : subject,
    own: false,
    alone: behind,
  };
}
/** What is called so may be a deed as well as a claim. */
export const MORAL = new Set(["wrong", "ridiculous", "absurd", "right"]);
const SEEMS = /^(?:appear|seem|look|prove|turn|sound)$/;
/** What can be told or said against somebody. */
const TOLD: ReadonlySet<string> = new Set([
  ...CLAIM_NOUNS,
  "attack",
  "comparison",
  "prediction",
  "that",
  "this",
]);
/** What is called so is doubted. */
export const PREMATURE = new Set(
  "premature misplaced overstated unwarranted unjustified inflated overdone thin shaky far-fetched dubious hollow".split(
    " ",
  ),
);

/** "It was untrue, she said, that …": the token where what is untrue begins, -1 where "it" points back. */
function spelledOut(report: StoryReport, clause: Clause, subject: number, last: number): number {
  const { reading } = report;
  if (reading.lower(subject) !== "it") return -1;
  for (let i = clause.verb + 1; i < last; i++)
    if (reading.lower(i) === "that" && i + 3 < last && /^[,’'”"]$/.test(reading.word(i - 1))) return i + 1;
  return -1;
}

/** "The numbers that you gave are wrong": what is meant stands before. */
function isYours(report: StoryReport, subject: number): boolean {
  const { reading } = report;
  for (let i = Math.max(0, subject - 2); i < subject + 4 && i < reading.tokens.length; i++)
    if (/^(you|your)$/.test(reading.lower(i))) return true;
  return false;
}
