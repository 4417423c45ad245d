// Refusals to tell, and what is left open: "declined to say whether …", "has not said how …", "it is unclear whether …".
import { OPEN_WORDS, TELLING_VERBS } from "../../knowledge/en/replies.ts";
import type { Clause } from "../clauses.ts";
import type { StoryReport } from "../story.ts";
import { type Kind, type Look, POINTERS } from "./reply-look.ts";

/** Verbs of a refusal. */
export const REFUSALS = new Set(["decline", "refuse"]);
const AUXILIARIES = new Set(["would", "will", "did", "does", "do", "has", "have", "wo", "had"]);

/** + "declined to say whether …"  - "declined to sign" */
export function declined({ report, clause, governed, near }: Look): Kind | null {
  const asks = asksWhether(report, clause);
  const telling = (c: Clause) =>
    TELLING_VERBS.has(c.lemma) && c.relation === "xcomp" && c.verb < clause.verb + 5;
  const told = REFUSALS.has(clause.lemma) ? governed.find(telling) : undefined;
  // "declined to comment": on what is said of them just before.
  if (told && BARE.has(told.lemma) && told.last <= told.verb + 2 && clause.last <= told.verb + 2)
    return { stance: "declines", claimNoun: -1, back: true, ofSelf: true };
  if (told) return { stance: "declines", claimNoun: -1, alone: asks };
  if (clause.lemma === "demur") return { stance: "declines", claimNoun: -1, alone: asks };
  if (clause.lemma === "say" && near.some((o) => report.reading.lower(o) === "nothing"))
    return { stance: "declines", back: true };
  return null;
}

const BARE = new Set(["comment", "respond", "elaborate"]);

/** + "would not confirm that …"  + "has not said how …"  - "I did not say that" */
export function willNotSay({ report, clause, content, pointer }: Look): Kind | null {
  const { lemma } = clause;
  if (!TELLING_VERBS.has(lemma) || !clause.negated) return null;
  if (!clause.auxiliaries.some((a) => AUXILIARIES.has(a))) return null;
  const first = clause.subjects.some((x) => /^(i|we|you|they)$/.test(report.reading.lower(x)));
  if (first && lemma !== "confirm") return null;
  if (!content && lemma !== "confirm" && lemma !== "comment") return null;
  // "would not respond to a message", "would not comment on the weather"
  if (lemma === "respond" || (lemma === "comment" && !content && !pointer)) return null;
  return { stance: "declines", back: pointer };
}

/** + "It is unclear whether …"  + "Analysts were sceptical that …" */
export function leftOpen({ report, tree, clause, governed }: Look): Kind | null {
  const { reading } = report;
  const open = [clause.verb, clause.verb + 1, clause.verb + 2].some(
    (k) =>
      k < clause.last &&
      OPEN_WORDS.has(reading.lower(k)) &&
      (k === clause.verb || tree.parse.heads[k - tree.first] === clause.verb),
  );
  if (!open || !governed.some((c) => c.verb > clause.verb)) return null;
  return { stance: "leaves-open", own: clause.subjects.some((x) => !POINTERS.has(reading.lower(x))) };
}

function asksWhether(report: StoryReport, clause: Clause): boolean {
  // The tree often ends such a clause too early.
  const last = Math.min(Math.max(clause.last, clause.verb + 6), report.reading.tokens.length);
  for (let i = clause.verb + 1; i < last; i++)
    if (/^(whether|if)$/.test(report.reading.lower(i))) return true;
  return false;
}
