// The words that tell of an event: a whole clause, cut out of the text as it stands.

import type { Citation } from "../../model/span.ts";
import { stemmedWords } from "../../text/stem.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import { citeSpan, coreOf } from "../phrases.ts";
import type { StoryReport } from "../story.ts";

export function told(
  report: StoryReport,
  tree: ClauseTree,
  clause: Clause,
): { citation: Citation; stems: Set<string> } {
  const core = coreOf(report, tree, clause);
  const stems = stemmedWords(report.reading.text, core.start, core.end)
    .map((w) => w.stem)
    .filter((w) => w.length > 2 && !report.nameStems.has(w) && !IDLE.has(w));
  return { citation: citeSpan(report, core), stems: new Set(stems) };
}

const IDLE = new Set(
  "the and for with that this from have has had was were are been his her their its they them who which what when where will would could said say told after before into over about more than out off not but also all any one two".split(
    " ",
  ),
);
