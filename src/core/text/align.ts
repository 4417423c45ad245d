// Aligning two short sequences (the words of two sayings): which element stands for which.

/** A pair of positions, or one position with nothing beside it (-1). In the order of the sequences. */
export type Step = readonly [number, number];

/** Longest product of lengths that is aligned; beyond it everything is unmatched. 4 million cells are about 20 ms. */
const LIMIT = 4_000_000;

/** What a match is worth more that follows a match at once: shared words that stand together are one part, not many. */
const TOGETHER = 0.1;

/**
 * Returns the alignment with the greatest sum of likenesses (Needleman and Wunsch 1970; gaps cost nothing, matches in a row count a little more).
 * `like(i, j)` is above 0 where element i of the first may stand for element j of the second. Longer than LIMIT cells:
 * nothing is matched.
 */
export function alignSequences(a: number, b: number, like: (i: number, j: number) => number): Step[] {
  const width = b + 1;
  const steps: Step[] = [];
  if (a * b > LIMIT) {
    for (let i = 0; i < a; i++) steps.push([i, -1]);
    for (let j = 0; j < b; j++) steps.push([-1, j]);
    return steps;
  }
  // From the end, so that reading forward prefers the earliest match of both sequences.
  const best = new Float64Array((a + 1) * width);
  const matched = new Float64Array((a + 1) * width);
  for (let i = a - 1; i >= 0; i--)
    for (let j = b - 1; j >= 0; j--) {
      const at = i * width + j;
      const next = at + width + 1;
      const w = like(i, j);
      if (w > 0) matched[at] = w + Math.max(best[next]!, matched[next]! > 0 ? matched[next]! + TOGETHER : 0);
      best[at] = Math.max(matched[at]!, best[at + width]!, best[at + 1]!);
    }
  let i = 0;
  let j = 0;
  let inRow = false;
  while (i < a && j < b) {
    const at = i * width + j;
    const take = matched[at]! > 0 && (same(best[at]!, matched[at]!) || inRow);
    if (take) {
      const next = at + width + 1;
      inRow =
        i + 1 < a && j + 1 < b && matched[next]! > 0 && matched[next]! + TOGETHER >= best[next]! - EPSILON;
      steps.push([i++, j++]);
      continue;
    }
    if (same(best[at]!, best[at + width]!)) steps.push([i++, -1]);
    else steps.push([-1, j++]);
  }
  while (i < a) steps.push([i++, -1]);
  while (j < b) steps.push([-1, j++]);
  return steps;
}

const EPSILON = 1e-9;
const same = (x: number, y: number) => Math.abs(x - y) < EPSILON;
