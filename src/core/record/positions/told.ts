// Attitudes that the report tells in its own words or in told speech: "X insists on …", "… rejected by Y".
import type { Quotation } from "../../model/annotation.ts";
import { citeTokens, partyAt } from "../phrases.ts";
import type { StoryReport } from "../story.ts";
import { attitudesIn } from "./attitude-clauses.ts";
import { aimedAt, stanceOf } from "./polarity.ts";
import type { PositionEvidence, PositionSource } from "./position-evidence.ts";

const FIRST_PERSON = new Set(["i", "we", "us", "our", "my"]);

/** The evidence of attitudes in a sentence. */
export function toldEvidence(
  source: PositionSource,
  report: StoryReport,
  sentence: number,
): PositionEvidence[] {
  const { reading } = report;
  const s = reading.sentences[sentence]!;
  const hits = source.issues.find(reading.text, s.start, s.end);
  if (hits.length === 0) return [];
  const tree = report.clauses(sentence);
  const found: PositionEvidence[] = [];
  for (const a of attitudesIn(report, tree)) {
    const statement = quotationAt(source, report, reading.tokens.starts[a.trigger]!);
    const parties = new Set<string>();
    for (const h of a.holders) {
      const first = FIRST_PERSON.has(reading.lower(h));
      const party = first ? (statement?.speaks_for ?? null) : partyAt(source.story, report, tree, h);
      if (party) parties.add(party);
    }
    if (parties.size === 0) continue;
    const codes = new Set<string>();
    for (const scope of a.scopes) {
      const aimed = aimedAt(report, tree, scope, a.trigger, hits, source.byCode);
      for (const { hit, turn } of aimed) {
        if (codes.has(hit.code)) continue;
        codes.add(hit.code);
        const stance = stanceOf(a.attitude.sign, a.negated, turn, reading.text.slice(s.start, s.end));
        const from = Math.min(
          a.trigger,
          reading.tokenAt(hit.start),
          ...a.holders.filter((h) => h >= s.first && h < s.last),
        );
        const to =
          Math.max(
            a.trigger,
            reading.tokenAt(hit.end - 1),
            ...a.holders.filter((h) => h >= s.first && h < s.last),
          ) + 1;
        const citation = citeTokens(report, from, to);
        const object = citeTokens(
          report,
          Math.min(reading.tokenAt(hit.start), scope[0] === a.trigger ? scope[0] + 1 : scope[0]),
          Math.max(scope[1], reading.tokenAt(hit.end - 1) + 1),
        ).exact;
        for (const party of parties)
          found.push({
            party,
            issue: hit.code,
            stance,
            firmness: a.attitude.firmness,
            object: object.replace(/\s+/g, " ").slice(0, 200),
            citation,
            statement: statement?.id ?? null,
            weight: a.attitude.sign === 0 ? 0.4 : 1,
            rule: a.rule,
          });
      }
      if (codes.size > 0) break;
    }
  }
  return found;
}

/** The quotation whose content holds this place, the innermost (shortest) one, or null. */
export function quotationAt(source: PositionSource, report: StoryReport, at: number): Quotation | null {
  let best: Quotation | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const q of source.quotations.get(report.report.id) ?? [])
    for (const c of q.content)
      if (c.start <= at && at < c.end && c.end - c.start < size) {
        best = q;
        size = c.end - c.start;
      }
  return best;
}
