// Names that are no part of the story: the reporters of bylines and credits.
import type { Report } from "../../model/report.ts";
import { fold } from "../../text/normalise.ts";
import type { Name } from "./name.ts";
import type { Unit } from "./units.ts";

const BEGINS = /^\W*(?:reporting|editing|writing|written|compiled|photographs?|photo|by) (?:by )?\p{Lu}/iu;
const CREDIT = /\bcontributed (?:to this|reporting|from)\b|\badditional reporting\b|; editing by\b/iu;

/** A longer sentence is no credit line. */
const MOST_CREDIT = 300;

/** The names without those of the report's own makers: named in the byline, or in a sentence that gives credit. */
export function leaveOut(names: readonly Name[], units: readonly Unit[], report: Report): Name[] {
  const byline = report.byline ? fold(report.byline) : "";
  const credit = new Map<number, boolean>();
  const ofCredit = (n: Name): boolean => {
    const kept = credit.get(n.sentence);
    if (kept !== undefined) return kept;
    let first = n.first;
    while (first > 0 && units[first - 1]!.sentence === n.sentence) first--;
    let last = n.next;
    while (last < units.length && units[last]!.sentence === n.sentence) last++;
    const text = report.text.slice(units[first]!.start, units[last - 1]!.end);
    const is =
      text.length < MOST_CREDIT &&
      (text.includes("by ") || text.includes("ontribut") || /^\W*By /.test(text)) &&
      (BEGINS.test(text) || (/contribut|reporting|editing/i.test(text) && CREDIT.test(text)));
    credit.set(n.sentence, is);
    return is;
  };
  return names.filter((n) => {
    if (n.class !== "person" && n.class !== "unknown") return true;
    if (byline !== "" && n.words.length > 1 && byline.includes(fold(n.words.join(" ")))) return false;
    return !ofCredit(n);
  });
}
