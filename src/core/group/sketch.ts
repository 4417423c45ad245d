// What of a report tells its event from others: stems with their kind, how often and how early, and the hashes of its wording.
import type { ReadReport } from "../model/annotation.ts";
import { NAME, NUMBER, type ReportSketch, WORD } from "../model/story-group.ts";
import { stemOf } from "../text/stem.ts";
import { shinglesOf } from "./shingles.ts";

/** Tags of words with content; grammar is left out, and so are days of the week, which every report has. */
const CONTENT = /^(?:NN|VB|JJ|RB|CD|FW)/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
const MOST = 0xffff;

/** The sketch of a report that was read and annotated. */
export function sketchReport({ report, reading }: Pick<ReadReport, "report" | "reading">): ReportSketch {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const counts: number[] = [];
  const first: number[] = [];
  const votes: [number, number, number][] = [];
  reading.sentences.forEach((sentence, s) => {
    for (let i = sentence.first; i < sentence.last; i++) {
      const tag = reading.tag(i);
      const word = reading.word(i);
      if (!CONTENT.test(tag) || !/[\p{L}\p{N}]/u.test(word) || WEEKDAY.test(word)) continue;
      const stem = stemOf(word);
      if (stem === "") continue;
      let n = numbers.get(stem);
      if (n === undefined) {
        n = words.length;
        numbers.set(stem, n);
        words.push(word);
        counts.push(0);
        first.push(Math.min(s, MOST));
        votes.push([0, 0, 0]);
      }
      counts[n] = Math.min(MOST, counts[n]! + 1);
      votes[n]![tag === "CD" || /^\d/.test(stem) ? NUMBER : tag.startsWith("NNP") ? NAME : WORD]++;
    }
  });
  const most = (v: readonly number[]) => v.indexOf(Math.max(...v));
  return {
    report: report.id,
    file: report.file,
    headline: report.headline,
    published: report.published,
    stems: [...numbers.keys()].join("\n"),
    words: words.join("\n"),
    kinds: Uint8Array.from(votes, most),
    counts: Uint16Array.from(counts),
    sentences: Uint16Array.from(first),
    shingles: shinglesOf(bodyOf(report)),
  };
}

/** The body's text alone: the same text under another headline is the same text. */
function bodyOf(report: ReadReport["report"]): string {
  const body = report.zones.filter((z) => z.kind === "body");
  return body.map((z) => report.text.slice(z.start, z.end)).join("\n");
}
