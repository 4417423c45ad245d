// A statement in the making, as tokens, and which of two that share words is kept.
import type { SpeechAct } from "../../../model/annotation.ts";
import type { MaybeTrace } from "../../../model/trace.ts";
import type { Range } from "./site.ts";
import type { Tree } from "./tree.ts";

/** A statement as tokens of one sentence. */
export interface Statement {
  readonly ranges: readonly Range[];
  readonly cue: Range;
  /** The verb (or "according") itself. */
  readonly v: number;
  /** Head of the source, or -1. */
  readonly speaker: number;
  readonly chain: readonly Range[];
  readonly frame: string;
  readonly act: SpeechAct;
  readonly lemma: string;
  readonly rule: string;
}

/** True where token `i` is content of the statement. */
export const holds = (s: Statement, i: number) => s.ranges.some((r) => i >= r.from && i < r.to);
const shares = (a: Statement, b: Statement) =>
  a.ranges.some((r) => b.ranges.some((q) => r.from < q.to && q.from < r.to));

/** Verbs whose infinitive is another verb of communication: "declined to say whether" tells what that one tells. */
const GOVERNS = new Set(["decline", "refuse", "begin", "continue", "threaten"]);

/**
 * The statements without those that stand inside another's content: no word is told twice, and the outer one is kept.
 * Only where the outer is a mere governor ("declined to say whether …") the inner one is.
 */
export function withoutNested(tree: Tree, statements: readonly Statement[], trace: MaybeTrace): Statement[] {
  const dropped = new Set<Statement>();
  for (const outer of statements) {
    for (const inner of statements) {
      if (outer === inner || dropped.has(outer) || dropped.has(inner) || !shares(outer, inner)) continue;
      if (!holds(outer, inner.v)) continue;
      const mutual = holds(inner, outer.v);
      const loser = mutual
        ? outer.frame === "paren"
          ? inner
          : outer
        : outer.frame === "to" && GOVERNS.has(outer.lemma) && inner.cue.from <= outer.v
          ? outer
          : inner;
      dropped.add(loser);
      const { starts, ends } = tree.reading.tokens;
      trace?.({
        stage: "quotations",
        rule: loser.rule,
        outcome: "dropped",
        why: "stands inside another statement",
        start: starts[loser.v]!,
        end: ends[loser.v]!,
      });
    }
  }
  const kept = statements.filter((s) => !dropped.has(s));
  return kept.filter((s, i) => !kept.slice(0, i).some((k) => shares(k, s)));
}
