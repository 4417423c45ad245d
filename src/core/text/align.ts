// Aligning two short sequences (the words of two sayings): which element stands for which.

/** A pair of positions, or one position with nothing beside it (-1). In the order of the sequences. */
export type Step = readonly [number, number];

/** Longest product of lengths that is aligned; beyond it everything is unmatched. 4 million cells are about 20 ms. */
const LIMIT = 4_000_000;

/**
 * Returns the alignment with the greatest sum of likenesses (Needleman and Wunsch 1970, gaps free). `like(i, j)` is above 0 where element
 * i of the first may stand for element j of the second; such pairs are matched, all others stand alone. The result is the
 * same from both ends: aligning (b, a) gives the same pairs turned round.
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
  for (let i = a - 1; i >= 0; i--)
    for (let j = b - 1; j >= 0; j--) {
      const w = like(i, j);
      const skip = Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
      best[i * width + j] = w > 0 ? Math.max(skip, best[(i + 1) * width + j + 1]! + w) : skip;
    }
  let i = 0;
  let j = 0;
  while (i < a && j < b) {
    const here = best[i * width + j]!;
    const w = like(i, j);
    if (w > 0 && same(here, best[(i + 1) * width + j + 1]! + w)) steps.push([i++, j++]);
    else if (same(here, best[(i + 1) * width + j]!)) steps.push([i++, -1]);
    else steps.push([-1, j++]);
  }
  while (i < a) steps.push([i++, -1]);
  while (j < b) steps.push([-1, j++]);
  return steps;
}

const same = (x: number, y: number) => Math.abs(x - y) < 1e-9;
