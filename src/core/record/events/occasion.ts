// On what occasion somebody spoke: in a letter, before a vote, on the radio.
import type { Quotation } from "../../model/annotation.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import { mentionAt } from "../phrases.ts";
import type { StoryReport } from "../story.ts";
import { eventNoun } from "./event-noun.ts";

const AUDIENCES = new Set(
  "reporter journalist radio lawmaker newspaper television crowd parliament congress senator cabinet conference briefing rally court hearing audience panel committee".split(
    " ",
  ),
);
/** Nouns of "in a …", "at a …", "on …" that make a speech act an occasion. */
const OCCASIONS = new Set(
  "letter interview speech briefing conference release post floor address message remark testimony radio television show program programme twitter meeting visit telegram".split(
    " ",
  ),
);
/** "said on “Newsday”", "told viewers on NTV’s morning show": on a station or a programme by name. */
function isOnAir(report: StoryReport, clause: Clause): boolean {
  const { reading } = report;
  for (let k = clause.verb + 1; k < clause.verb + 5; k++) {
    if (reading.lower(k) !== "on") continue;
    if (/^[“"]$/.test(reading.word(k + 1))) return true;
    if (mentionAt(report, k + 1)?.kind === "organisation" && /^NNP/.test(reading.tag(k + 1))) return true;
    return /^NNP/.test(reading.tag(k + 1)) && /^['’]s?$/.test(reading.word(k + 2));
  }
  return false;
}

/** True for the noun of the occasion on which a clause says that somebody spoke: "said in a [letter]", "told viewers in an [interview]". - "said after the meeting" */
export function isOccasionOf(
  { reading }: StoryReport,
  tree: ClauseTree,
  clause: Clause,
  noun: number,
): boolean {
  if (!SPOKEN.has(reading.lemma(noun)) || tree.parse.heads[noun - tree.first] !== clause.verb) return false;
  let k = noun - 1;
  while (k > tree.first && /^(DT|JJ|NN|NNP|POS|PRP\$|CD|HYPH|VBN|VBG)$/.test(reading.tag(k))) k--;
  return /^(in|at|on|during|via)$/.test(reading.lower(k));
}
const SPOKEN = new Set(
  "letter interview speech briefing conference address news-conference press-conference announcement appearance".split(
    " ",
  ),
);

/**
 * True where a clause of speech says on what occasion: in a letter, before a vote, to the radio. A mere statement to the press
 * is how most people speak: it is an occasion only where it is `joint`.
 */
export function hasOccasion(
  report: StoryReport,
  tree: ClauseTree,
  clause: Clause,
  quotation: Quotation | undefined,
  joint: boolean,
): boolean {
  const { reading } = report;
  const channel = quotation?.channel?.exact ?? "";
  if (channel && (joint || !/\bstatement$/i.test(channel))) return true;
  if (isOnAir(report, clause)) return true;
  // "Speaking at a rally, Brandt said …"
  const own = tree.clauses.indexOf(clause);
  if (
    tree.clauses.some(
      (c) => c.parent === own && /^(speak|appear|testify)$/.test(c.lemma) && c.obliques.length > 0,
    )
  )
    return true;
  // "said ahead of the vote", "told us shortly after the hearing"
  for (let k = clause.verb + 1; k < clause.verb + 5; k++)
    if (
      /^(before|after|ahead|during|following)$/.test(reading.lower(k)) &&
      [2, 3, 4].some((n) => eventNoun(report, k + n))
    )
      return true;
  for (const o of clause.obliques) {
    if (
      (OCCASIONS.has(reading.lemma(o.head)) || (joint && reading.lemma(o.head) === "statement")) &&
      /^(in|at|on|during)$/.test(o.preposition)
    )
      return true;
    if (eventNoun(report, o.head) && /^(before|after|during|ahead|following|at|in)/.test(o.preposition))
      return true;
  }
  return (
    clause.lemma === "tell" &&
    clause.objects.some(
      (o) => mentionAt(report, o)?.kind === "organisation" || AUDIENCES.has(reading.lemma(o)),
    )
  );
}
