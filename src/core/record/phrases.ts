// Noun phrases and clause cores as places and people: what the rules of events, positions and disputes share.
import type { Citation, Span } from "../model/span.ts";
import { cite } from "../text/cite.ts";
import type { Clause, ClauseTree } from "./clauses.ts";
import type { Named, Story, StoryReport } from "./story.ts";

/** Nouns that stand for those whom an adjective or noun before them names: "Russian officials", "the Kremlin spokesman". */
const SPEAKS_FOR = new Set(
  "official officials authority authorities government leader leaders president minister ministers spokesman spokeswoman spokesperson envoy envoys delegation delegates negotiator negotiators representative representatives side military army forces troops parliament cabinet lawmaker lawmakers senator senators member members diplomat diplomats ministry administration team adviser advisers advisor aide aides chief commander commanders ambassador commissioner regime party union unions command state nation".split(
    " ",
  ),
);

const OTHERS = /^(?:an?|another|other|any|each|every|no|former|one)$/;

/** The mention that a noun phrase with this head token is, or null. A mention inside the phrase that is not its head does not count. */
export function mentionAt(report: StoryReport, head: number): Named | null {
  const start = report.reading.tokens.starts[head]!;
  const end = report.reading.tokens.ends[head]!;
  let best: Named | null = null;
  for (const m of report.named) {
    if (m.start > start) break;
    if (m.end >= end && (!best || m.end - m.start < best.end - best.start)) best = m;
  }
  return best;
}

/** The party that a noun phrase with this head token stands for, or null: its mention's, or that of "Russian" in "Russian officials". */
export function partyAt(story: Story, report: StoryReport, tree: ClauseTree, head: number): string | null {
  const mention = mentionAt(report, head);
  if (mention?.party) return mention.party;
  // Somebody with a name and no side is nobody else.
  if (mention?.kind === "person" && mention.form !== "pronoun") return null;
  const { reading } = report;
  const [first] = tree.bounds[head - tree.first] ?? [head];
  let from = head;
  while (
    from - 1 >= first &&
    head - from < 6 &&
    /^(NN|JJ|POS|PRP\$|CD|HYPH|SYM|,)/.test(reading.tag(from - 1))
  )
    from--;
  const text = (a: number, b: number) =>
    reading.text.slice(reading.tokens.starts[a]!, reading.tokens.ends[b]!);
  // "president of the league", "a group": no "the president", "the group".
  const after = head + 1 < reading.tokens.length ? reading.lower(head + 1) : "";
  const before = from > 0 ? reading.lower(from - 1) : "";
  const whole =
    from === head && /^NNS?$/.test(reading.tag(head)) && (after === "of" || OTHERS.test(before))
      ? null
      : story.partyNamed(text(from, head));
  if (whole) return whole;
  if (!SPEAKS_FOR.has(reading.lower(head))) return null;
  for (let k = head - 1; k >= from; k--) {
    const inside = mentionAt(report, k);
    if (inside?.party && inside.kind !== "person") return inside.party;
    const named = story.partyNamed(text(k, k));
    if (named) return named;
  }
  return null;
}

/** The clause's own words: from its first to its last token, without the clauses that it only introduces. */
export function coreOf(report: StoryReport, tree: ClauseTree, clause: Clause): Span {
  const { owner, first } = tree;
  const own = tree.clauses.indexOf(clause);
  let from = clause.verb;
  let to = clause.verb + 1;
  const { reading } = report;
  for (let i = clause.verb - 1; i >= clause.first && owner[i - first] === own; i--)
    if (/[\p{L}\p{N}]/u.test(reading.word(i))) from = i;
  for (let i = clause.verb + 1; i < clause.last && owner[i - first] === own; i++)
    if (/[\p{L}\p{N}%)]/u.test(reading.word(i))) to = i + 1;
  for (const s of clause.subjects) {
    const b = tree.bounds[s - first];
    if (b && owner[s - first] === own) from = Math.min(from, b[0]);
  }
  return { start: reading.tokens.starts[from]!, end: reading.tokens.ends[to - 1]! };
}

/** A citation of the tokens from (inclusive) to (exclusive). */
export function citeTokens(report: StoryReport, from: number, to: number): Citation {
  const { tokens } = report.reading;
  return cite(report.report, tokens.starts[from]!, tokens.ends[to - 1]!);
}

/** A citation of a span of a report. */
export function citeSpan(report: StoryReport, span: Span): Citation {
  return cite(report.report, span.start, span.end);
}
