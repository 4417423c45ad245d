// What a dispute is about, in words of the reports: the claim as a clause, without what only leads to it.
import type { DisputePair } from "./dispute-pair.ts";
import { contentStems } from "./propositions.ts";

/** Words before the claim itself. */
const LEADING =
  /^(?:[\s,;:–—-]+|(?:described|describes) (?=.{4,} as )|having (?=\p{Ll}+(?:ed|en)\b)|(?:to )?(?:say|confirm|deny|comment|answer|discuss|disclose|tell \p{Ll}+|speculate) (?:on |about )?(?:whether|if|that|reports that|claims that) |whether |(?:and|but|so|yet|well|now|look),? |that (?!(?:is|was|has|had|would|will|did|does|could|may)\b)|(?:the |any |all |those |such |recent )?(?:\p{Lu}?[\p{L}’'.-]+ )?(?:claims?|assertions?|allegations?|accusations?|reports?|rumou?rs?|suggestions?|notion|idea|charges?|speculation) that )/iu;
const TRAILING = /[\s,;:.–—-]+$/u;
const PAIRS: readonly (readonly [string, string])[] = [
  ["“", "”"],
  ["‘", "’"],
  ["«", "»"],
  ["(", ")"],
];

/** The title of the pairs of one dispute. */
export function titleOf(pairs: readonly DisputePair[]): string {
  let best = "";
  let points = Number.NEGATIVE_INFINITY;
  for (const p of pairs) {
    const words = (p.claim?.citation ?? p.matter ?? p.answer.citation).exact;
    const title = cleaned(words);
    // A claim that is told beats one that only a noun stands for, and words that say something beat those that point back.
    const score =
      Math.min(p.strength, 4) +
      (p.claim ? 2 : 0) +
      (VERB.test(title) ? 1.5 : 0) -
      (POINTING.test(title) ? 1.5 : 0) -
      (VERB_FIRST.test(title) ? 6 : 0) -
      (contentStems(title, 0, title.length).size < 2 ? 4 : 0) -
      Math.max(0, title.length - 160) / 80;
    if (score > points) {
      points = score;
      best = title;
    }
  }
  return best;
}

const VERB_FIRST = /^(?:is|are|was|were|be|has|have|had|will|would|can|could|to)\b/i;
const POINTING = /^(?:that|this|it|those|these|he|she|they|there)\b/i;
/** A cheap sign that a stretch has a verb. */
const VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|did|does|do|may|might|must|should)\b|\b\p{Ll}+(?:ed|[^su]s)\b/u;

/** A stretch of a report as a title: no comma or "that" before it, no mark that is opened and not closed. */
function cleaned(exact: string): string {
  let text = exact.replace(/\s+/g, " ").trim();
  for (let guard = 0; guard < 4; guard++) {
    const rest = text.replace(LEADING, "");
    if (rest === text || rest.split(" ").length < 2) break;
    text = rest;
  }
  text = text.replace(TRAILING, "");
  for (const [open, close] of PAIRS) {
    if (text.startsWith(open) && (text.endsWith(close) || !text.includes(close)))
      text = text.slice(1).replace(close, "");
    else if (open !== "‘" && text.endsWith(close) && !text.includes(open)) text = text.slice(0, -1);
  }
  if ((text.match(/"/g) ?? []).length % 2 === 1) text = text.replace(/^"|"$/, "");
  return text.replace(TRAILING, "").trim() || exact.trim();
}

/** Citations of a reading without those that another holds: the longer one stays, unless only marks are added to it. */
export function withoutRepeats<C extends { report: string; start: number; end: number; exact: string }>(
  all: readonly C[],
): C[] {
  const letters = (s: string) => s.replace(/[^\p{L}\p{N}]/gu, "");
  return all.filter((c, i) => {
    const own = letters(c.exact);
    return !all.some((d, j) => {
      if (i === j || d.report !== c.report) return false;
      const same = letters(d.exact) === own;
      if (d.start <= c.start && c.end <= d.end)
        return !same || (d.start === c.start && d.end === c.end && j < i);
      // Of two that differ by marks the shorter stays.
      return c.start <= d.start && d.end <= c.end && same;
    });
  });
}
