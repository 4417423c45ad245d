// Propositions by report and by stem, so that each is held against its candidates and not against all of them.
import type { Proposition } from "./propositions.ts";

/** Propositions by what they may be found by. Each list keeps the order of all. */
export interface PropositionIndex {
  inReport(report: string): readonly Proposition[];
  /** Those that share a stem with the given ones: only they overlap. */
  sharing(stems: ReadonlySet<string>): readonly Proposition[];
}

/** The index of propositions. */
export function indexPropositions(all: readonly Proposition[]): PropositionIndex {
  const byReport = new Map<string, Proposition[]>();
  const byStem = new Map<string, number[]>();
  all.forEach((p, i) => {
    const own = byReport.get(p.report);
    if (own) own.push(p);
    else byReport.set(p.report, [p]);
    for (const s of p.stems) {
      const places = byStem.get(s);
      if (places) places.push(i);
      else byStem.set(s, [i]);
    }
  });
  return {
    inReport: (report) => byReport.get(report) ?? [],
    sharing(stems) {
      const places = new Set<number>();
      for (const s of stems) for (const i of byStem.get(s) ?? []) places.add(i);
      return [...places].sort((a, b) => a - b).map((i) => all[i]!);
    },
  };
}
