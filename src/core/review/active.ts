// Which decisions stand: an undo is an entry of the log like any other, and can be undone itself.
import type { Decision } from "../model/review.ts";

/** The ids of the decisions that were undone by an undo that stands itself. */
export function undoneIds(decisions: readonly Decision[]): Set<string> {
  const undone = new Set<string>();
  // The latest first: whether an undo stands is known before what it undoes is looked at.
  for (let i = decisions.length - 1; i >= 0; i--) {
    const d = decisions[i]!;
    if (d.kind === "undo" && !undone.has(d.id)) undone.add(d.undoes);
  }
  return undone;
}

/** Ids of the reports that a person took out of the story and did not put back. */
export function removedReports(decisions: readonly Decision[]): Set<string> {
  const undone = undoneIds(decisions);
  return new Set(
    decisions.flatMap((d) => (d.kind === "remove-report" && !undone.has(d.id) ? [d.report] : [])),
  );
}
