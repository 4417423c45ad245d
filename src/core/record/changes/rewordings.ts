// Words that changed: in a newer version of a report, or in a rendering that no older report has.
import type { Citation } from "../../model/span.ts";
import { foldedWords } from "../../text/normalise.ts";
import { overlap } from "./match-rows.ts";
import type { Row } from "./rows.ts";
import type { Version } from "./versions.ts";

/** New words with the old ones that they stand for. */
export interface Rewording {
  readonly citation: Citation;
  readonly from: string;
}

/**
 * The rewordings of a row, in the order of its evidence. In a newer version of a report any change of words is one; in
 * another report only of statements, and not words that a known rendering holds or that hold a known one: a cut is no new variant.
 */
export function findRewordings(
  row: Row,
  olds: readonly Row[],
  versions: readonly Version[],
  fresh: (c: Citation) => boolean,
): Rewording[] {
  const known = olds.flatMap((o) => o.evidence);
  const found: Rewording[] = [];
  for (const citation of row.evidence) {
    if (!fresh(citation)) continue;
    const words = spaced(citation.exact);
    const version = versions.find((v) => v.new.id === citation.report);
    const was = version && olderWords(citation, known, version);
    if (was) {
      if (spaced(was.exact) !== words) found.push({ citation, from: was.exact });
      continue;
    }
    if (row.list !== "statements") continue;
    const variants = known.map((c) => ({ c, words: spaced(c.exact) }));
    if (variants.some((v) => v.words.includes(words) || words.includes(v.words))) continue;
    const nearest = variants.sort((a, b) => shared(b.words, words) - shared(a.words, words))[0];
    if (nearest) found.push({ citation, from: nearest.c.exact });
  }
  return found;
}

function olderWords(citation: Citation, known: readonly Citation[], version: Version): Citation | undefined {
  return known.find((c) => {
    if (c.report !== version.old.id) return false;
    const place = version.place(c);
    return place !== null && overlap(place, citation);
  });
}

/** Folded words with a space on either side, so that one saying inside another is found at whole words. */
function spaced(text: string): string {
  return ` ${foldedWords(text).join(" ")} `;
}

function shared(a: string, b: string): number {
  const words = new Set(a.split(" "));
  return b.split(" ").filter((w) => words.has(w)).length;
}
