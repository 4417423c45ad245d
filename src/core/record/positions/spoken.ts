// What spoken words themselves say of an issue: must and must not, good and bad, and the act that they are.

import { EVALUATIONS } from "../../knowledge/en/attitudes.ts";
import type { SpeechAct } from "../../model/annotation.ts";
import type { Firmness, Stance } from "../../model/record.ts";
import type { Clause } from "../clauses.ts";
import { citeSpan, citeTokens, coreOf, partyAt } from "../phrases.ts";
import type { StoryReport } from "../story.ts";
import { aimedAt, stanceOf } from "./polarity.ts";
import type { PositionEvidence, PositionSource } from "./position-evidence.ts";
import { quotationAt } from "./told.ts";

/** What an act says of its content's issue. */
const ACTS: Readonly<Partial<Record<SpeechAct, { sign: 1 | -1; firmness: Firmness | null }>>> = {
  demands: { sign: 1, firmness: "demand" },
  offers: { sign: 1, firmness: "offer" },
  accepts: { sign: 1, firmness: "offer" },
  promises: { sign: 1, firmness: "offer" },
  praises: { sign: 1, firmness: "preference" },
  rejects: { sign: -1, firmness: "demand" },
  criticises: { sign: -1, firmness: "preference" },
};

const OBLIGATION = new Set(["must", "should", "ought", "need", "needs"]);

/** The evidence that the quotations of a sentence give by what they say. */
export function spokenEvidence(
  source: PositionSource,
  report: StoryReport,
  sentence: number,
): PositionEvidence[] {
  const { reading } = report;
  const s = reading.sentences[sentence]!;
  const quoted = (source.quotations.get(report.report.id) ?? []).filter(
    (q) => q.speaks_for !== null && q.content.some((c) => c.start < s.end && s.start < c.end),
  );
  if (quoted.length === 0) return [];
  const hits = source.issues.find(reading.text, s.start, s.end);
  if (hits.length === 0) return [];
  const tree = report.clauses(sentence);
  const found: PositionEvidence[] = [];
  const add = (
    party: string,
    statement: string,
    clause: Clause,
    sign: 1 | -1,
    firmness: Firmness | null,
    weight: number,
    rule: string,
  ) => {
    for (const { hit, turn } of aimedAt(
      report,
      tree,
      [clause.first, clause.last],
      [clause.verb],
      hits,
      source.byCode,
    )) {
      const stance: Stance = stanceOf(sign, false, turn, reading.text.slice(s.start, s.end));
      found.push({
        party,
        issue: hit.code,
        stance,
        firmness,
        object: citeTokens(report, clause.first, clause.last).exact.replace(/\s+/g, " ").slice(0, 200),
        citation: citeSpan(report, span(coreOf(report, tree, clause), hit)),
        statement,
        weight,
        rule,
      });
    }
  };
  for (const clause of tree.clauses) {
    const q = quotationAt(source, report, reading.tokens.starts[clause.verb]!);
    if (!q?.speaks_for) continue;
    const party = q.speaks_for;
    const above = clause.parent < 0 ? undefined : tree.clauses[clause.parent];
    const obligation =
      clause.auxiliaries.some((a) => OBLIGATION.has(a)) ||
      (clause.lemma === "need" && !clause.passive) ||
      clause.auxiliaries.includes("cannot");
    if (obligation) {
      const sign = clause.negated || clause.auxiliaries.includes("cannot") ? -1 : 1;
      add(party, q.id, clause, sign, sign > 0 ? "demand" : "demand", 0.8, "spoken-obligation");
      continue;
    }
    const value = evaluationOf(report, clause, tree.first);
    if (value !== 0) {
      const sign = clause.negated ? (-value as 1 | -1) : value;
      const aboutOwn = clause.subjects.some((x) => partyAt(source.story, report, tree, x) === party);
      if (!aboutOwn) add(party, q.id, clause, sign, null, 0.7, "spoken-evaluation");
      continue;
    }
    const act = ACTS[q.act];
    if (act && (!above || quotationAt(source, report, reading.tokens.starts[above.verb]!) !== q))
      add(party, q.id, clause, act.sign, act.firmness, 0.6, `spoken-act-${q.act}`);
  }
  return found;
}

function evaluationOf(report: StoryReport, clause: Clause, _first: number): 1 | -1 | 0 {
  const { reading } = report;
  const copular = clause.auxiliaries.some((a) =>
    ["is", "are", "was", "were", "be", "'s", "been", "remain", "'re"].includes(a),
  );
  const own = EVALUATIONS.get(reading.lower(clause.verb));
  if (own !== undefined && copular) return own;
  if (copular) {
    for (let k = clause.verb - 1; k > clause.verb - 5 && k >= clause.first; k--) {
      const v = EVALUATIONS.get(reading.lower(k));
      if (v !== undefined) return v;
    }
  }
  return 0;
}

function span(
  a: { start: number; end: number },
  b: { start: number; end: number },
): { start: number; end: number } {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
