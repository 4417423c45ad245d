// Which issue a stretch of text is about: the codebook's cues, found by stem, the longest first.
import type { Codebook } from "../model/record.ts";
import { byCodeUnit, fold } from "./normalise.ts";
import { type StemmedWord, stemmedWords } from "./stem.ts";

/** A cue in a text. */
export interface IssueHit {
  readonly code: string;
  /** The cue as the codebook has it. */
  readonly cue: string;
  readonly start: number;
  readonly end: number;
  /** Number of words of the cue. */
  readonly length: number;
}

/** A codebook made ready for looking things up. */
export interface IssueFinder {
  /** Cues in text.slice(start, end), none inside a longer one, sorted by place. */
  find(text: string, start: number, end: number): IssueHit[];
}

/** Words that may stand between two words of a cue without parting it: "involved in (the) negotiations". */
const GAP = 1;

/** What an issue is found by. */
export type Cued = Pick<Codebook["issues"][number], "code" | "cues">;

/** The finder of a codebook. The order of its issues decides between cues of the same place and length. */
export function issueFinder(codebook: { readonly issues: readonly Cued[] }): IssueFinder {
  const byFirst = new Map<
    string,
    { code: string; cue: string; stems: readonly string[]; order: number; whole: boolean }[]
  >();
  codebook.issues.forEach((issue, order) => {
    const add = (cue: string, whole: boolean) => {
      const stems = stemmedWords(cue).map((w) => w.stem);
      if (stems.length === 0) return;
      const list = byFirst.get(stems[0]!) ?? [];
      list.push({ code: issue.code, cue, stems, order, whole });
      byFirst.set(stems[0]!, list);
    };
    for (const cue of issue.cues) add(cue, false);
    // An issue's code names it too: "religious-liberty". One word is taken as it stands: "governance" is no government.
    if (!issue.cues.includes(issue.code)) add(issue.code, stemmedWords(issue.code).length === 1);
  });
  for (const list of byFirst.values())
    list.sort((a, b) => b.stems.length - a.stems.length || a.order - b.order || byCodeUnit(a.code, b.code));
  return {
    find(text, start, end) {
      const words = stemmedWords(text, start, end);
      const hits: IssueHit[] = [];
      for (let i = 0; i < words.length; i++)
        for (const cue of byFirst.get(words[i]!.stem) ?? []) {
          const last = matchedTo(words, i, cue.stems);
          if (last < 0) continue;
          if (cue.whole && fold(text.slice(words[i]!.start, words[i]!.end)) !== cue.cue) continue;
          hits.push({
            code: cue.code,
            cue: cue.cue,
            start: words[i]!.start,
            end: words[last]!.end,
            length: cue.stems.length,
          });
        }
      return hits.filter(
        (h, n) => !hits.some((g, m) => g !== h && covers(g, h) && (g.length > h.length || m < n)),
      );
    },
  };
}

function matchedTo(words: readonly StemmedWord[], from: number, stems: readonly string[]): number {
  let at = from;
  for (let k = 1; k < stems.length; k++) {
    let next = -1;
    for (let j = at + 1; j <= at + 1 + GAP && j < words.length; j++)
      if (words[j]!.stem === stems[k]) {
        next = j;
        break;
      }
    if (next < 0) return -1;
    at = next;
  }
  return at;
}

function covers(a: IssueHit, b: IssueHit): boolean {
  return a.start <= b.start && a.end >= b.end && a.length >= b.length;
}
