// A figure set against another one in its own words: "22 million, not 24.7", "the true figure was 41,000".
import type { Citation, Span } from "../../model/span.ts";
import { citeSpan } from "../phrases.ts";
import type { Story, StoryReport } from "../story.ts";
import type { DisputePair, Side } from "./dispute-pair.ts";
import { contentStems, quotationOver } from "./propositions.ts";

const NUMBER = "\\d[\\d,]*(?:\\.\\d+)?";
/** "22 million tonnes last year, not 24.7", "22 million rather than 24.7 million", "12 and not 15": the second is denied. */
const NOT_SO = new RegExp(
  `(${NUMBER})(?! ?[ap]\\.?m\\b)(?: [\\p{L}%$€£-]+){0,6}?(?:,? (?:and )?not|,? rather than|,? instead of) (?:the |about |some |nearly )?[$€£]?(${NUMBER})`,
  "u",
);
/** "The true figure was 41,000", "put the real cost at 3 billion". */
const TRUE_FIGURE = new RegExp(
  `\\b(?:true|real|actual|correct|proper) (?:\\p{L}+ )?(?:figure|number|total|cost|toll|amount|sum|price|count|size|rate|share|bill)s?\\b[^.;]{0,60}?(${NUMBER})`,
  "iu",
);
/** How many sentences back the figure stands that is called wrong by a true one. */
const BACK = 3;
const PLAIN_NUMBER = new RegExp(`(?<![\\d.,-])${NUMBER}(?![\\d-])`, "gu");
/** A year or a small number is no figure that a true one corrects. */
const LEAST_DIGITS = 2;

/** The pairs of a figure and the words that set another one against it. */
export function correctedFigures(story: Story): DisputePair[] {
  return story.reports.flatMap((report) =>
    report.reading.sentences.flatMap((s, n): DisputePair[] => {
      if (s.zone !== "body") return [];
      const text = report.reading.text.slice(s.start, s.end);
      const denied = NOT_SO.exec(text);
      const true_ = denied ? null : TRUE_FIGURE.exec(text);
      const hit = denied ?? true_;
      if (!hit) return [];
      const answer = sideAt(story, report, s, s.start + hit.index);
      const claim = denied
        ? figureElsewhere(story, answer, denied[2]!)
        : figureBefore(story, report, n, hit[1]!);
      if (!claim || (claim.by !== null && claim.by === answer.by)) return [];
      return [{ claim, answer: { ...answer, stance: "denies" }, strength: 1.2, rule: "corrected-figure" }];
    }),
  );
}

/** The words of a sentence with who says them at a place. */
function sideAt(story: Story, report: StoryReport, s: Span, at: number): Side {
  const q = quotationOver(story.quotationsOf(report.report.id), at);
  const citation: Citation = citeSpan(report, s);
  return {
    by: q ? (q.speaks_for ?? q.speaker) : report.voice,
    citation,
    stems: contentStems(report.reading.text, s.start, s.end),
    statement: null,
  };
}

/** A sentence of the story that gives a figure for what shares words with the answer; the one that shares most. */
function figureElsewhere(story: Story, answer: Side, figure: string): Side | null {
  const pattern = new RegExp(`(?<![\\d.,])${figure.replace(/\./g, "\\.")}(?![\\d]|[.,]\\d)`);
  let best: Side | null = null;
  let most = 1;
  for (const report of story.reports)
    for (const s of report.reading.sentences) {
      const at = s.start + report.reading.text.slice(s.start, s.end).search(pattern);
      if (at < s.start || !/^(?:body|headline|deck)$/.test(s.zone)) continue;
      const side = sideAt(story, report, s, at);
      if (side.citation.report === answer.citation.report && s.start === answer.citation.start) continue;
      if (side.by !== null && side.by === answer.by) continue;
      const shared = [...side.stems].filter((w) => answer.stems.has(w)).length;
      if (shared > most) {
        most = shared;
        best = side;
      }
    }
  return best;
}

/** The nearest sentence before that gives another figure. */
function figureBefore(story: Story, report: StoryReport, sentence: number, figure: string): Side | null {
  for (let n = sentence - 1; n >= Math.max(0, sentence - BACK); n--) {
    const s = report.reading.sentences[n]!;
    const text = report.reading.text.slice(s.start, s.end);
    for (const m of text.matchAll(PLAIN_NUMBER))
      if (m[0] !== figure && m[0].length >= LEAST_DIGITS && !/^(?:19|20)\d\d$/.test(m[0]))
        return sideAt(story, report, s, s.start + m.index);
  }
  return null;
}
