// Who is to blame: two sides that each lay one thing at the other's door, or at somebody's who says otherwise.
import { stemOf } from "../../text/stem.ts";
import { citeTokens, mentionAt, partyAt } from "../phrases.ts";
import type { Story, StoryReport } from "../story.ts";
import type { DisputePair, Side } from "./dispute-pair.ts";
import { contentStems } from "./propositions.ts";

const BLAME = new Set(["blame", "accuse"]);
const BLAME_STEMS = /\b(?:blam|accus)/i;
const EACH_OTHER = /\b(?:each other|one another|the other side)\b/i;

interface Blame extends Side {
  readonly of: string | null;
  readonly mutual: boolean;
}

/** The pairs of sides that blame each other. */
export function mutualBlame(story: Story): DisputePair[] {
  const all = story.reports.flatMap((report) => blames(story, report));
  const pairs: DisputePair[] = [];
  all.forEach((a, i) => {
    for (const b of all.slice(i + 1)) {
      const back = a.of === b.by && b.of === a.by;
      const both = a.mutual && b.mutual && a.citation === b.citation;
      if (a.by === null || b.by === null || a.by === b.by || !(back || both)) continue;
      pairs.push({ claim: a, answer: { ...b, stance: "denies" }, strength: 1, rule: "mutual-blame" });
    }
  });
  return pairs;
}

function blames(story: Story, report: StoryReport): Blame[] {
  const { reading } = report;
  return reading.sentences.flatMap((s, n): Blame[] => {
    if (s.zone !== "body" && s.zone !== "headline" && s.zone !== "deck") return [];
    const text = reading.text.slice(s.start, s.end);
    if (!BLAME_STEMS.test(text)) return [];
    const tree = report.clauses(n);
    const who = (heads: readonly number[]) =>
      heads.map((h) => partyAt(story, report, tree, h) ?? mentionAt(report, h)?.global ?? null);
    return tree.clauses.flatMap((c): Blame[] => {
      if (!BLAME.has(c.lemma) || c.negated) return [];
      const citation = citeTokens(report, c.first, c.last);
      const stems = contentStems(reading.text, citation.start, citation.end);
      for (const w of BLAME) stems.delete(stemOf(w));
      const by = who(c.passive ? c.agents : c.subjects).filter((x) => x !== null);
      const side = { citation, stems, statement: null };
      if (EACH_OTHER.test(citation.exact))
        return [...new Set(by)].map((x) => ({ ...side, by: x, of: null, mutual: true }));
      const of = who(c.passive ? c.subjects : c.objects).find((x) => x !== null) ?? null;
      return by.length > 0 && of !== null ? [{ ...side, by: by[0]!, of, mutual: false }] : [];
    });
  });
}
