// What each cue of a codebook hits in reports, and which cues are in one another's way.
import type { CodebookCheck, CueCheck, SharedCue } from "../model/codebook-check.ts";
import type { Codebook } from "../model/record.ts";
import type { Report } from "../model/report.ts";
import type { Citation } from "../model/span.ts";
import { cite, sortedCitations } from "../text/cite.ts";
import { issueFinder } from "../text/issues.ts";
import { stemmedWords } from "../text/stem.ts";

const OWN_WORDS: ReadonlySet<string> = new Set(["headline", "deck", "heading", "body"]);

/** The check of a codebook on reports: their own words, not what an outlet puts around them. Issues and cues in the codebook's order. */
export function checkCodebook(codebook: Codebook, reports: readonly Report[]): CodebookCheck {
  const hits = hitsOf(codebook, reports);
  const idle = codebook.issues.map((issue) => ({
    code: issue.code,
    cues: issue.cues.filter((cue) => !hits.has(keyOf(issue.code, cue))),
  }));
  // One at a time: idle cues would cover one another, too.
  const covered = new Map(
    idle.flatMap(({ code, cues }) =>
      cues.map((cue) => {
        const alone = hitsOf({ issues: [{ code, cues: [cue] }] }, reports);
        return [keyOf(code, cue), alone.get(keyOf(code, cue))?.length ?? 0] as const;
      }),
    ),
  );
  const issues = codebook.issues.map(({ code, name, cues }) => {
    const checked = cues.map((cue): CueCheck => {
      const own = hits.get(keyOf(code, cue)) ?? [];
      const first = own.filter((c, i) => i === 0 || own[i - 1]!.report !== c.report);
      return { cue, hits: own.length, covered: covered.get(keyOf(code, cue)) ?? 0, examples: first };
    });
    return { code, name, hits: checked.reduce((n, c) => n + c.hits, 0), cues: checked };
  });
  return { name: codebook.name, reports: reports.length, issues, shared: sharedCues(codebook) };
}

type Cues = Parameters<typeof issueFinder>[0];

/** The places that each cue hits, sorted. */
function hitsOf(codebook: Cues, reports: readonly Report[]): Map<string, Citation[]> {
  const finder = issueFinder(codebook);
  const found = new Map<string, Citation[]>();
  for (const r of reports)
    for (const zone of r.zones)
      if (OWN_WORDS.has(zone.kind))
        for (const { code, cue, start, end } of finder.find(r.text, zone.start, zone.end)) {
          const list = found.get(keyOf(code, cue)) ?? [];
          list.push(cite(r, start, end));
          found.set(keyOf(code, cue), list);
        }
  for (const [key, list] of found) found.set(key, sortedCitations(list));
  return found;
}

function keyOf(code: string, cue: string): string {
  return JSON.stringify([code, cue]);
}

function sharedCues(codebook: Codebook): SharedCue[] {
  const byStems = new Map<string, { cue: string; code: string }[]>();
  for (const { code, cues } of codebook.issues)
    for (const cue of cues) {
      const stems = stemmedWords(cue)
        .map((w) => w.stem)
        .join(" ");
      byStems.set(stems, [...(byStems.get(stems) ?? []), { cue, code }]);
    }
  return [...byStems.values()]
    .filter((same) => same.length > 1)
    .map((same) => ({
      cues: [...new Set(same.map((s) => s.cue))],
      issues: [...new Set(same.map((s) => s.code))],
    }));
}
