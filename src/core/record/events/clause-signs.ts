// What the words around a verb say of its telling: that it is plain news, a crowd's deed, in private, somebody's quoted words.
import { CROWDS } from "../../knowledge/en/event-words.ts";
import type { Quotation, TimeExpression } from "../../model/annotation.ts";
import type { Clause } from "../clauses.ts";
import { mentionAt } from "../phrases.ts";
import type { Story, StoryReport } from "../story.ts";

/** "Brandt told reporters", "they marched to the town hall": what a report tells without a day it tells as the news. */
export function isPlainPast({ reading }: StoryReport, clause: Clause, rule: string): boolean {
  for (let i = Math.max(clause.first, clause.verb - 4); i < clause.verb; i++)
    if (/^(once|later|earlier|previously|recently|already|first|ago|often|then)$/.test(reading.lower(i)))
      return false;
  return (
    rule !== "ending" &&
    (reading.tag(clause.verb) === "VBD" || clause.past) &&
    clause.auxiliaries.length === 0 &&
    /^(root|conj|ccomp|parataxis)$/.test(clause.relation)
  );
}

/** True for a time in the words that somebody says: they do not say when he said so. */
export function isInWords(quotation: Quotation | undefined, t: TimeExpression): boolean {
  return quotation?.type === "direct" && quotation.content.some((c) => c.start <= t.start && t.end <= c.end);
}

/** "More than 200 people were arrested": so many that they need no name. */
export function isCounted({ reading }: StoryReport, clause: Clause): boolean {
  if (
    !clause.passive ||
    !/^(arrest|detain|injure|wound|evacuate|deport|hospitalize|hospitalise)$/.test(clause.lemma)
  )
    return false;
  return clause.subjects.some((x) => CROWDS.has(reading.lemma(x)) && /^(CD|NNS)$/.test(reading.tag(x - 1)));
}

/** True for one who does by himself what takes two: no "with", one subject, and no body of many. */
export function isAlone(report: StoryReport, clause: Clause): boolean {
  if (clause.obliques.some((o) => o.preposition === "with") || clause.subjects.length !== 1) return false;
  const m = mentionAt(report, clause.subjects[0]!);
  return m?.kind === "person" || /^(he|she|who)$/.test(report.reading.lower(clause.subjects[0]!));
}

/** "privately told the president", "warned him in private". */
export function isInPrivate({ reading }: StoryReport, clause: Clause): boolean {
  return (
    clause.obliques.some((o) => reading.lower(o.head) === "private") ||
    /^(privately|personally)$/.test(reading.lower(Math.max(0, clause.verb - 1)))
  );
}

/** True for the words of a body that speaks as one: "the ministry said on Monday". */
export function isBody(story: Story, quotation: Quotation | undefined): boolean {
  const speaker = quotation?.speaker ? story.entities.get(quotation.speaker) : undefined;
  return speaker?.kind === "organisation" || (speaker?.kind === "place" && speaker.party !== null);
}

/** "some 150 people", taken for a mention as a whole. */
export function isCrowd(report: StoryReport, head: number): boolean {
  const m = mentionAt(report, head);
  if (m?.kind !== "group") return false;
  return (
    /\d|^(some|hundreds|thousands|dozens|tens|scores)\b/i.test(m.exact) ||
    CROWDS.has(report.reading.lemma(report.reading.tokenAt(m.end - 1)))
  );
}

/** True for a clause inside somebody's words in quotation marks. */
export function isQuoted(story: Story, report: StoryReport, clause: Clause): boolean {
  const at = report.reading.tokens.starts[clause.verb]!;
  return story
    .quotationsOf(report.report.id)
    .some((q) => q.type === "direct" && q.content.some((c) => c.start <= at && at < c.end));
}
