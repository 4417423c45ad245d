// Which chamber, committee or court decides: "the House approved it" is not "the committee approved it".
import type { Clause } from "../clauses.ts";
import type { StoryReport } from "../story.ts";

/** Bodies that decide for themselves; a decision of one is not that of another. */
const BODIES: ReadonlySet<string> = new Set(
  "senate house committee court council commission board".split(" "),
);

/** The body that does what a clause tells, in one word, or null: "the [House] approved it", "was approved by the Budget [Committee]". */
export function bodyOf({ reading }: StoryReport, clause: Clause): string | null {
  for (const x of clause.passive ? clause.agents : clause.subjects) {
    const word = reading.lemma(x).toLowerCase();
    if (BODIES.has(word)) return word;
    // "the [House] of Representatives"
    if (word === "representatives" && reading.lower(x - 2) === "house") return "house";
  }
  return null;
}
