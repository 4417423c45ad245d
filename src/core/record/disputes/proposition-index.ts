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
  // Sums of the query under way; those of another turn are void.
  const sums = new Float64Array(all.length);
  const turns = new Uint32Array(all.length);
  let turn = 0;
  return {
    inReport: (report) => byReport.get(report) ?? [],
    sharing(stems, least) {
      turn++;
      const touched: number[] = [];
      for (const s of stems) {
        const weight = rarity(s);
        for (const i of byStem.get(s) ?? []) {
          if (turns[i] !== turn) {
            turns[i] = turn;
            sums[i] = 0;
            touched.push(i);
          }
          sums[i]! += weight;
        }
      }
      const found = touched.filter((i) => sums[i]! >= least);
      return found.sort((a, b) => a - b).map((i) => all[i]!);
    },
  };
}
