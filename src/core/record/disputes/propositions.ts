// Clauses as propositions: who puts them forward, what they are about, whether they say yes or no.
import type { Quotation } from "../../model/annotation.ts";
import type { Citation } from "../../model/span.ts";
import { stemmedWords } from "../../text/stem.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import { citeSpan, coreOf, partyAt } from "../phrases.ts";
import type { Story, StoryReport } from "../story.ts";

/** A clause that somebody puts forward. */
export interface Proposition {
  readonly report: string;
  readonly sentence: number;
  /** Party, or entity where it speaks for none, that puts it forward; null for the report itself. */
  readonly by: string | null;
  readonly statement: Quotation | null;
  readonly negated: boolean;
  /** Stems of its content words, names in. */
  readonly stems: ReadonlySet<string>;
  readonly citation: Citation;
  readonly clause: Clause;
  readonly tree: ClauseTree;
}

/** Stems that tell nothing of what a clause is about. */
const IDLE = new Set(
  "the a an and or but of to in on at for with by from as that this these those it its he she they we i you his her their our your my is are was were be been being am do did does done have has had will would could should can may might must not never no nor than then there here who which what when where how if whether said say told tell ask also just only very more most so such into over out up about after before one two some any all other anoth own while dure".split(
    " ",
  ),
);

/** The stems of a stretch that tell what it is about. */
export function contentStems(text: string, start: number, end: number): Set<string> {
  return new Set(
    stemmedWords(text, start, end)
      .map((w) => w.stem)
      .filter((s) => s.length > 1 && !IDLE.has(s)),
  );
}

/** The quotation whose content holds a place, the shortest one, or null. */
export function quotationOver(quotations: readonly Quotation[], at: number): Quotation | null {
  let best: Quotation | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const q of quotations)
    for (const c of q.content)
      if (c.start <= at && at < c.end && c.end - c.start < size) {
        best = q;
        size = c.end - c.start;
      }
  return best;
}

/** The propositions of a sentence: every clause with words of its own. */
export function propositionsOf(
  story: Story,
  report: StoryReport,
  sentence: number,
  quotations: readonly Quotation[],
): Proposition[] {
  const tree = report.clauses(sentence);
  const { reading } = report;
  return tree.clauses.map((clause) => {
    const core = coreOf(report, tree, clause);
    const statement = quotationOver(quotations, reading.tokens.starts[clause.verb]!);
    const above = clause.parent < 0 ? undefined : tree.clauses[clause.parent];
    let by = statement ? (statement.speaks_for ?? statement.speaker) : null;
    if (!by && above && (clause.relation === "ccomp" || clause.relation.startsWith("advcl")))
      for (const s of above.subjects) by ??= partyAt(story, report, tree, s);
    const stems = contentStems(reading.text, core.start, core.end);
    // The subject of a relative or embedded clause lies outside of its core.
    for (const s of clause.subjects)
      for (const w of contentStems(reading.text, reading.tokens.starts[s]!, reading.tokens.ends[s]!))
        stems.add(w);
    return {
      report: report.report.id,
      sentence,
      by,
      statement,
      negated: clause.negated,
      stems,
      citation: citeSpan(report, core),
      clause,
      tree,
    };
  });
}

/** How rare each stem is over all propositions: 0 for one in all of them, 1 for one that stands in one alone. */
export function rarityOver(all: readonly Proposition[]): (stem: string) => number {
  const count = new Map<string, number>();
  for (const p of all) for (const s of p.stems) count.set(s, (count.get(s) ?? 0) + 1);
  const n = Math.max(2, all.length);
  return (stem) => Math.log(n / (count.get(stem) ?? 1)) / Math.log(n);
}

/** Shared rare stems of two sets, as a share of the smaller set's, and the sum itself. */
export function overlap(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  rarity: (stem: string) => number,
): { share: number; sum: number } {
  let sum = 0;
  let x = 0;
  let y = 0;
  for (const s of a) {
    x += rarity(s);
    if (b.has(s)) sum += rarity(s);
  }
  for (const s of b) y += rarity(s);
  const least = Math.min(x, y);
  return { share: least > 0 ? sum / least : 0, sum };
}
