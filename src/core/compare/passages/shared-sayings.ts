// What two reports quote both, as passages: nothing of it counts as reuse, for who spoke to the press is quoted by all.
import type { Passage, Rendering, Utterance } from "../../model/record.ts";
import { overlaps } from "../../text/cite.ts";
import { byCodeUnit, fold, pairKey } from "../../text/normalise.ts";

/** Of fewer shared words (Dice over both) one does not tell the other again. */
const LEAST = 0.4;

/**
 * The renderings of one saying in two reports, likest with likest, that no passage of `taken` joins. `pairs` are the pairs of
 * reports to look at ("ID ID", the smaller id first), null for all of them.
 */
export function sharedSayings(
  utterances: readonly Utterance[],
  taken: readonly Passage[],
  pairs: ReadonlySet<string> | null,
): Passage[] {
  const places = new Map<string, Passage[]>();
  for (const p of taken) {
    const key = pairKey(p.a.report, p.b.report);
    places.set(key, [...(places.get(key) ?? []), p]);
  }
  const isTaken = (x: Rendering, y: Rendering) =>
    (places.get(pairKey(x.citation.report, y.citation.report)) ?? []).some((p) =>
      [p.a, p.b].every((c) => overlaps(c, x.citation) || overlaps(c, y.citation)),
    );
  return utterances.flatMap(({ renderings }) => {
    const words = new Map(renderings.map((r) => [r, wordsOf(r.citation.exact)]));
    return renderings.flatMap((x) => {
      const likest = new Map<string, { y: Rendering; likeness: number }>();
      for (const y of renderings) {
        const [a, b] = [x.citation.report, y.citation.report];
        if (byCodeUnit(a, b) >= 0 || (pairs && !pairs.has(pairKey(a, b)))) continue;
        const likeness = dice(words.get(x)!, words.get(y)!);
        if (likeness >= LEAST && likeness > (likest.get(b)?.likeness ?? 0)) likest.set(b, { y, likeness });
      }
      return [...likest.values()]
        .filter(({ y }) => !isTaken(x, y))
        .map(
          ({ y, likeness }): Passage => ({
            a: x.citation,
            b: y.citation,
            kind: words.get(x)!.join(" ") === words.get(y)!.join(" ") ? "verbatim" : "reworded",
            similarity: Math.round(likeness * 1000) / 1000,
            rule: "same-saying",
          }),
        );
    });
  });
}

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

function dice(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const w of a) left.set(w, (left.get(w) ?? 0) + 1);
  let shared = 0;
  for (const w of b) {
    const n = left.get(w) ?? 0;
    if (n === 0) continue;
    left.set(w, n - 1);
    shared++;
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}
