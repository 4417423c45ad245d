// Amounts on which sides differ: a fact whose values are given by two sides, each in its own words.
import type { Citation } from "../../model/span.ts";
import { byPlace } from "../../text/cite.ts";
import { citeSpan } from "../phrases.ts";
import type { Story } from "../story.ts";
import type { DisputePair, Side } from "./dispute-pair.ts";
import { contentStems, quotationOver } from "./propositions.ts";

/** A pair for each fact that does not agree and whose values two sides stand for, and no value of one is also given by the other. */
export function amountsOfSides(story: Story): DisputePair[] {
  return story.comparison.facts.flatMap((fact): DisputePair[] => {
    if (fact.agree) return [];
    const sides = fact.values.map((v) => v.evidence.flatMap((c) => sideOf(story, c)));
    const given = sides.map((list) => new Set(list.map((s) => s.by)));
    for (let a = 0; a < sides.length; a++)
      for (let b = a + 1; b < sides.length; b++) {
        if (fact.values[a]!.value === fact.values[b]!.value) continue;
        const first = sides[a]!.find((s) => !given[b]!.has(s.by));
        const other = sides[b]!.find((s) => !given[a]!.has(s.by) && s.by !== first?.by);
        if (!first || !other) continue;
        const [claim, answer] =
          byPlace(first.citation, other.citation) <= 0 ? [first, other] : [other, first];
        return [{ claim, answer: { ...answer, stance: "denies" }, strength: 1, rule: "amounts-of-sides" }];
      }
    return [];
  });
}

/** The words of a side that hold a value; none where the report gives it itself. */
function sideOf(story: Story, value: Citation): Side[] {
  const report = story.report(value.report);
  const q = quotationOver(story.quotationsOf(value.report), value.start);
  const by = q?.speaks_for ?? null;
  // People whom nobody takes for a side may be the same source, told with another number.
  if (!q || by === null || !story.parties.has(by)) return [];
  const s = report.reading.sentences[report.reading.sentenceOf(report.reading.tokenAt(value.start))];
  const content = q.content.find((c) => c.start <= value.start && value.start < c.end)!;
  const citation = s
    ? citeSpan(report, { start: Math.max(content.start, s.start), end: Math.min(content.end, s.end) })
    : content;
  const stems = contentStems(report.report.text, citation.start, citation.end);
  return [{ by, citation, stems, statement: q.id }];
}
