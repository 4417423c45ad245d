// What of a report tells its event from others: terms with their kind, how often and how early, and the hashes of its wording.
import type { ReadReport } from "../model/annotation.ts";
import { NAME, NUMBER, type ReportSketch, VERB, WORD } from "../model/story-group.ts";
import { calendarOf } from "./calendar.ts";
import { shinglesOf } from "./shingles.ts";
import { isCalendarWord, termOf } from "./term.ts";

/** Tags of words with content; grammar is left out. */
const CONTENT = /^(?:NN|VB|JJ|RB|CD|FW)/;
const MOST = 0xffff;

/** The sketch of a report that was read and annotated. */
export function sketchReport(read: ReadReport): ReportSketch {
  const { report, reading } = read;
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const counts: number[] = [];
  const first: number[] = [];
  const votes: number[][] = [];
  reading.sentences.forEach((sentence, s) => {
    for (let i = sentence.first; i < sentence.last; i++) {
      const tag = reading.tag(i);
      if (!CONTENT.test(tag)) continue;
      const word = reading.word(i);
      const term = termOf(word);
      if (term === "") continue;
      let n = numbers.get(term);
      if (n === undefined) {
        n = words.length;
        numbers.set(term, n);
        words.push(word);
        counts.push(0);
        first.push(Math.min(s, MOST));
        votes.push([0, 0, 0, 0]);
      }
      counts[n] = Math.min(MOST, counts[n]! + 1);
      votes[n]![kindOf(word, term, tag)]!++;
    }
  });
  const most = (v: readonly number[]) => v.indexOf(Math.max(...v));
  return {
    report: report.id,
    file: report.file,
    headline: report.headline,
    published: report.published,
    terms: [...numbers.keys()].join("\n"),
    words: words.join("\n"),
    kinds: Uint8Array.from(votes, most),
    counts: Uint16Array.from(counts),
    sentences: Uint16Array.from(first),
    calendar: calendarOf(read),
    shingles: shinglesOf(bodyOf(report)),
  };
}

function kindOf(word: string, term: string, tag: string): number {
  if (tag === "CD" || /^\d/.test(term)) return NUMBER;
  if (tag.startsWith("NNP")) return isCalendarWord(word) ? WORD : NAME;
  return tag.startsWith("VB") ? VERB : WORD;
}

/** The body's text alone: the same text under another headline is the same text. */
function bodyOf(report: ReadReport["report"]): string {
  const body = report.zones.filter((z) => z.kind === "body");
  return body.map((z) => report.text.slice(z.start, z.end)).join("\n");
}
