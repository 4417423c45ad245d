// Whether a clause tells of the past or of the future: by its verb, and by words that plan.
import type { Reading } from "../../../model/reading.ts";

/** Verbs that speak of what is to come. */
const PLAN =
  /^(?:expect|plan|schedule|set|slate|due|intend|hope|want|wait|agree|vow|promise|pledge|threaten|prepare|aim|propose|offer|ask|tell|urge|decide|poise|ready|seek|need|likely|bound|book|postpone|delay|go)$/;
const SAYING = /^(?:say|tell|report|write|add|state|announce|quote)$/;
const FUTURE_BEFORE =
  /\b(?:starting|beginning|effective|scheduled for|set for|planned for|due(?: on| in| by)?|slated for|postponed (?:to|until)|delayed until|no later than|as (?:early|soon) as|expires?(?: on| in)?|deadline (?:of|is)) (?:on |in )?$/i;
const PAST_BEFORE = /\b(?:since|dated|ended|as recently as|back in|earlier (?:on|in)|as of) (?:on |in )?$/i;

/** The direction of the clause that the token stands in: −1 past, 1 future, 0 not told. `before` is the text in front of it. */
export function directionAt(reading: Reading, token: number, before: string, headline: boolean): -1 | 0 | 1 {
  if (PAST_BEFORE.test(before)) return -1;
  if (FUTURE_BEFORE.test(before)) return 1;
  const sentence = reading.sentenceOf(token);
  if (sentence < 0) return 0;
  const { first, last, heads, labels } = reading.parse(sentence);
  const children = (i: number) => {
    const found: number[] = [];
    for (let j = first; j < last; j++) if (heads[j - first] === i) found.push(j);
    return found;
  };
  const visited = new Set<number>();
  const climb = (from: number): -1 | 0 | 1 => {
    for (let i = from; i >= 0 && !visited.has(i); i = heads[i - first]!) {
      visited.add(i);
      const found = verbDirection(i, climb);
      if (found !== null) return found;
    }
    return 0;
  };
  const verbDirection = (i: number, up: (from: number) => -1 | 0 | 1): -1 | 0 | 1 | null => {
    const kids = children(i);
    const helpers = kids.filter((k) => /^(?:aux|cop)/.test(labels[k - first]!));
    const tag = reading.tag(i);
    if (!tag.startsWith("VB") && helpers.length === 0) return null;
    const head = heads[i - first]!;
    const modal = helpers.find((k) => reading.tag(k) === "MD");
    const had = helpers.some((k) => reading.lemma(k) === "have");
    if (modal !== undefined) return had && reading.lower(modal) !== "will" ? -1 : 1;
    const past = helpers.some((k) => reading.tag(k) === "VBD");
    const present = helpers.some((k) => /^VB[ZP]$/.test(reading.tag(k)));
    const lemma = reading.lemma(i);
    if (tag === "VBD" || had || (past && tag !== "VB"))
      return past && PLAN.test(lemma) && tag === "VBN" ? 1 : -1;
    if (kids.some((k) => reading.lower(k) === "to" && labels[k - first] === "mark") || tag === "VB") {
      if (head < 0) return 1;
      const governor = reading.lemma(head);
      return PLAN.test(governor) || !reading.tag(head).startsWith("VB") ? 1 : up(head);
    }
    if (tag === "VBG") return present ? 1 : head < 0 ? 0 : up(head);
    if (tag === "VBN") return PLAN.test(lemma) ? 1 : present ? 0 : head < 0 ? -1 : up(head);
    if (tag === "VBZ" || tag === "VBP") return SAYING.test(lemma) ? -1 : headline ? 0 : 1;
    // A copula or an auxiliary tells the tense of a noun or an adjective.
    if (past) return -1;
    return present ? (PLAN.test(lemma) ? 1 : 0) : null;
  };
  return climb(token);
}
