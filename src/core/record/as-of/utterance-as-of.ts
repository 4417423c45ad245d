// An utterance cut back to the reports of a moment. Where its base goes, another rendering takes its place.
import type { Rendering, Utterance } from "../../model/record.ts";
import { foldedWords } from "../../text/normalise.ts";
import type { Left } from "./left.ts";

const RULE = "base-was-published-later";

/**
 * The utterance with the renderings of the reports that are left; null where none is. Where the base goes, the longest rendering
 * in its words takes its place, else the longest; of the others it is only said whether their words are the same, a part, or others.
 */
export function cutUtterance(u: Utterance, left: Left): Utterance | null {
  const kept = u.renderings.filter((r) => left.has(r.citation));
  if (kept.length === 0) return null;
  const origins = left.originsOf(kept.map((r) => r.citation));
  const speakerOf = (r: Rendering) => left.quotations.get(r.quotation)?.speaker ?? null;
  if (kept.some((r) => r.difference === "base")) {
    const speaker = u.speaker !== null && left.entities.has(u.speaker) ? u.speaker : null;
    return { ...u, speaker, renderings: kept, origins };
  }
  const alike = kept.filter((r) => r.difference === "same");
  const base = longest(alike.length > 0 ? alike : kept);
  const words = spaced(base);
  const renderings = kept.map((r): Rendering => {
    if (r === base) return { ...r, difference: "base", edits: [], rule: RULE };
    const own = spaced(r);
    const difference = own === words ? "same" : words.includes(own) ? "cut" : "reworded";
    return { ...r, difference, edits: [], rule: RULE };
  });
  return { ...u, speaker: speakerOf(base), gist: base.citation.exact, renderings, origins };
}

function longest(renderings: readonly Rendering[]): Rendering {
  return renderings.reduce((a, b) => (b.citation.exact.length > a.citation.exact.length ? b : a));
}

function spaced(r: Rendering): string {
  return ` ${foldedWords(r.citation.exact).join(" ")} `;
}
