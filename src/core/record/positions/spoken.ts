// What spoken words themselves say of an issue: must and must not, good and bad, and the act that they are.
import { EVALUATIONS } from "../../knowledge/en/attitudes.ts";
import type { Quotation, SpeechAct } from "../../model/annotation.ts";
import type { Firmness } from "../../model/record.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import type { IssueHit } from "../issues.ts";
import { citeSpan, partyAt } from "../phrases.ts";
import type { StoryReport } from "../story.ts";
import { stanceOf } from "./polarity.ts";
import type { PositionEvidence, PositionSource } from "./position-evidence.ts";

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
const OBLIGATION = new Set(["must", "should", "ought"]);
const POINTERS = new Set(["it", "this", "that", "these", "they", "those"]);
const READ_BACK = 2;
const MAX_OBJECT = 200;

/** The evidence that the quotations of a report give by what they say. */
export function spokenEvidence(source: PositionSource, report: StoryReport): PositionEvidence[] {
  const found: PositionEvidence[] = [];
  for (const q of source.quotations.get(report.report.id) ?? []) {
    if (q.speaks_for === null) continue;
    for (const c of q.content) {
      report.reading.sentences.forEach((s, n) => {
        if (s.start < c.end && c.start < s.end)
          found.push(
            ...pieceEvidence(source, report, q, n, Math.max(c.start, s.start), Math.min(c.end, s.end)),
          );
      });
    }
  }
  return found;
}

/** How a piece of speech judges what it speaks of. */
interface Judgement {
  readonly sign: 1 | -1;
  readonly firmness: Firmness | null;
  readonly weight: number;
  readonly rule: string;
  readonly clause: Clause;
}

function pieceEvidence(
  source: PositionSource,
  report: StoryReport,
  q: Quotation,
  sentence: number,
  start: number,
  end: number,
): PositionEvidence[] {
  const { reading } = report;
  const tree = report.clauses(sentence);
  const inside = tree.clauses.filter(
    (c) => reading.tokens.starts[c.verb]! >= start && reading.tokens.starts[c.verb]! < end,
  );
  const judged = inside.map((c) => judge(source, report, tree, c, q)).filter((j) => j !== null);
  const act = ACTS[q.act];
  if (judged.length === 0 && act && inside.length > 0)
    judged.push({ ...act, weight: 0.6, rule: `spoken-act-${q.act}`, clause: inside[0]! });
  const own = source.issues.find(reading.text, start, end);
  const found: PositionEvidence[] = [];
  for (const j of judged) {
    const points = own.length === 0 && j.clause.subjects.some((x) => POINTERS.has(reading.lower(x)));
    const hits =
      own.length > 0
        ? nearest(report, j.clause, own)
        : points || act
          ? before(source, report, sentence, start)
          : [];
    for (const hit of hits)
      found.push({
        party: q.speaks_for!,
        issue: hit.code,
        stance: stanceOf(j.sign, false, 1, reading.text.slice(start, end)),
        firmness: j.firmness,
        object: reading.text.slice(start, end).replace(/\s+/g, " ").slice(0, MAX_OBJECT),
        citation: citeSpan(report, { start, end }),
        statement: q.id,
        weight: j.weight * (own.length > 0 ? 1 : 0.7),
        rule: own.length > 0 ? j.rule : `${j.rule}-of-what-stands-before`,
      });
  }
  return found;
}

/** The cues in the clause that judges, of each code one; all cues of the piece where the clause has none. */
function nearest(report: StoryReport, clause: Clause, hits: readonly IssueHit[]): IssueHit[] {
  const { tokens } = report.reading;
  const from = tokens.starts[clause.first]!;
  const to = tokens.ends[clause.last - 1]!;
  const inside = hits.filter((h) => h.start >= from && h.end <= to);
  const chosen = inside.length > 0 ? inside : hits;
  const longest = Math.max(...chosen.map((h) => h.length));
  const codes = new Set<string>();
  return chosen.filter(
    (h) => (h.length === longest || chosen.length <= 2) && !codes.has(h.code) && codes.add(h.code),
  );
}

/** The last cue that stands before a place, in its own sentence or the two before in the same paragraph or the one above. */
function before(source: PositionSource, report: StoryReport, sentence: number, at: number): IssueHit[] {
  const { sentences, text } = report.reading;
  for (let n = sentence; n >= 0 && sentence - n <= READ_BACK; n--) {
    const s = sentences[n]!;
    if (sentences[sentence]!.paragraph - s.paragraph > 1) break;
    const hits = source.issues.find(text, s.start, n === sentence ? at : s.end);
    if (hits.length > 0) {
      const longest = Math.max(...hits.map((h) => h.length));
      return [hits.filter((h) => h.length === longest).at(-1)!];
    }
  }
  return [];
}

function judge(
  source: PositionSource,
  report: StoryReport,
  tree: ClauseTree,
  clause: Clause,
  q: Quotation,
): Judgement | null {
  const { reading } = report;
  const refuses = clause.auxiliaries.includes("cannot") || clause.auxiliaries.includes("ca");
  if (
    clause.auxiliaries.some((a) => OBLIGATION.has(a)) ||
    (clause.lemma === "need" && !clause.passive) ||
    refuses
  ) {
    const sign = clause.negated || refuses ? -1 : 1;
    return { sign, firmness: "demand", weight: 0.8, rule: "spoken-obligation", clause };
  }
  const value = evaluationIn(report, tree, clause);
  if (value === 0) return null;
  // What a side says of itself, good or bad, is no stance on an issue.
  if (
    clause.subjects.some(
      (x) => /^(i|we)$/.test(reading.lower(x)) || partyAt(source.story, report, tree, x) === q.speaks_for,
    )
  )
    return null;
  const sign = (clause.negated ? -value : value) as 1 | -1;
  return { sign, firmness: null, weight: 0.7, rule: "spoken-evaluation", clause };
}

/** The judging word in a clause's own words, 0 where there is none or they cancel out. */
function evaluationIn(report: StoryReport, tree: ClauseTree, clause: Clause): 1 | -1 | 0 {
  const own = tree.clauses.indexOf(clause);
  let sum = 0;
  for (let i = clause.first; i < clause.last; i++) {
    if (tree.owner[i - tree.first] !== own) continue;
    const value = EVALUATIONS.get(report.reading.lower(i)) ?? EVALUATIONS.get(report.reading.lemma(i));
    if (value === undefined) continue;
    // "a good agreement": a judging adjective before its noun is weaker than one that is the predicate.
    sum += i === clause.verb ? 3 * value : value;
  }
  return sum > 0 ? 1 : sum < 0 ? -1 : 0;
}
