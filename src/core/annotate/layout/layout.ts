// What each line of a report is for: headline, deck, byline, dateline, credit, furniture, body.
import type { Zone } from "../../model/report.ts";

/** What the layout of a text tells about its report. */
export interface Layout {
  readonly zones: readonly Zone[];
  readonly headline: string | null;
  readonly byline: string | null;
  /** Agencies credited in the text, sorted. */
  readonly agencies: readonly string[];
  readonly complete: boolean;
}

/** The layout of a text: every line that is not blank lies in zones. */
export function layOut(text: string): Layout {
  const zones: Zone[] = [];
  for (const m of text.matchAll(/[^\r\n\f]+/g)) {
    const lead = m[0].length - m[0].trimStart().length;
    const end = m.index + m[0].trimEnd().length;
    if (end > m.index + lead) zones.push({ kind: "body", start: m.index + lead, end });
  }
  return { zones, headline: null, byline: null, agencies: [], complete: true };
}
