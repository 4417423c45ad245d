// Propositions by report and by stem, so that each is held against its candidates and not against all of them.
import type { Proposition } from "./propositions.ts";

/** Propositions by what they may be found by. Each list keeps the order of all. */
export interface PropositionIndex {
  inReport(report: string): readonly Proposition[];
  /** Those that share stems with the given ones whose rarity adds up to `least` or more. */
  sharing(stems: ReadonlySet<string>, least: number): readonly Proposition[];
}

/** The index of propositions; `rarity` is that of a stem over all of them. */
export function indexPropositions(
  all: readonly Proposition[],
  rarity: (stem: string) => number,
): PropositionIndex {
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
    sharing(stems, least) {
      const sums = new Map<number, number>();
      for (const s of stems) {
        const weight = rarity(s);
        for (const i of byStem.get(s) ?? []) sums.set(i, (sums.get(i) ?? 0) + weight);
      }
      const found: number[] = [];
      for (const [i, sum] of sums) if (sum >= least) found.push(i);
      return found.sort((a, b) => a - b).map((i) => all[i]!);
    },
  };
}
