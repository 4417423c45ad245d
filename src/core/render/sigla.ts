// Sigla: the short marks by which an apparatus names its witnesses.
import type { Report } from "../model/report.ts";

/** Words that give a siglum no letter. */
const SMALL: ReadonlySet<string> = new Set([
  "the",
  "of",
  "and",
  "for",
  "de",
  "la",
  "le",
  "der",
  "die",
  "das",
  "a",
]);

/**
 * A short mark for every report, by report id: the initials of its publisher ("The Westminster Courier" → WC), its first
 * letters where one word is the whole name ("Quayside" → Qua), "R" and a number where nobody says who published it.
 * Marks that would be the same are numbered in the order of the reports given.
 */
export function makeSigla(reports: readonly Report[]): Map<string, string> {
  const wanted = reports.map((r) => (r.publisher ? initials(r.publisher) : "") || "R");
  const count = new Map<string, number>();
  for (const w of wanted) count.set(w, (count.get(w) ?? 0) + 1);
  const used = new Map<string, number>();
  const sigla = new Map<string, string>();
  reports.forEach((r, i) => {
    const mark = wanted[i]!;
    const n = (used.get(mark) ?? 0) + 1;
    used.set(mark, n);
    sigla.set(r.id, count.get(mark)! > 1 || mark === "R" ? `${mark}${n}` : mark);
  });
  return sigla;
}

function initials(publisher: string): string {
  const words = (publisher.match(/[\p{L}\p{N}]+/gu) ?? []).filter((w) => !SMALL.has(w.toLowerCase()));
  const [first] = words;
  if (first === undefined) return "";
  if (words.length === 1) return [...first].length <= 4 ? first : [...first].slice(0, 3).join("");
  return words
    .slice(0, 4)
    .map((w) => [...w][0]!.toUpperCase())
    .join("");
}
