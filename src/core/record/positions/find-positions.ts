// Where each party stands: evidence from attitudes told and words spoken, weighed to one row per party, issue and stance.
import type { Quotation } from "../../model/annotation.ts";
import type { Codebook, Firmness, Position, Stance } from "../../model/record.ts";
import type { MaybeTrace } from "../../model/trace.ts";
import { sortedCitations } from "../../text/cite.ts";
import { contentId } from "../../text/hash.ts";
import { issueFinder } from "../../text/issues.ts";
import { byCodeUnit } from "../../text/normalise.ts";
import type { Story, StoryReport } from "../story.ts";
import { type PositionEvidence, type PositionSource, traceEvidence } from "./position-evidence.ts";
import { spokenEvidence } from "./spoken.ts";
import { toldEvidence } from "./told.ts";

/** Evidence that a row needs in all. */
const MIN_WEIGHT = 0.4;
/** A plain attitude, told once, stands beside any other: who said yes and no on two days said both. */
const PLAIN_WEIGHT = 1.2;
/** The same for what is mixed or open. */
const NUANCE_WEIGHT = 1;
/** A weaker stance with less than this share of the weight of the party's other stance on the issue is not claimed. */
const MIN_SHARE = 0.5;
/** The same for what is mixed or left open: no opposite of a yes. */
const NUANCE_SHARE = 0.3;

/** Ids of parties that the reader did not name. */
const BUILT_IN = /^party-[0-9a-f]{12}$/;

const READ_ZONES: ReadonlySet<string> = new Set(["body", "headline", "deck", "related"]);

/** The positions of a story by a codebook, sorted by party, issue and stance. */
export function findPositions(story: Story, codebook: Codebook, trace?: MaybeTrace): Position[] {
  const quotations = new Map<string, Quotation[]>();
  for (const q of story.comparison.quotations)
    quotations.set(q.report, [...(quotations.get(q.report) ?? []), q]);
  const source: PositionSource = {
    story,
    issues: issueFinder(codebook),
    byCode: new Map(codebook.issues.map((i) => [i.code, i])),
    quotations,
  };
  // Sides handed over by the reader are the sides whose positions are asked for.
  const own = new Set(story.comparison.parties.filter((p) => !BUILT_IN.test(p.id)).map((p) => p.id));
  const evidence = story.reports
    .flatMap((r) => evidenceIn(source, r))
    .filter((e) => own.size === 0 || own.has(e.party));
  return weigh(story, evidence, trace);
}

function evidenceIn(source: PositionSource, report: StoryReport): PositionEvidence[] {
  const found: PositionEvidence[] = [];
  report.reading.sentences.forEach((s, n) => {
    if (READ_ZONES.has(s.zone)) found.push(...toldEvidence(source, report, n));
  });
  // What is told of an attitude says more than the act that its words are.
  for (const e of spokenEvidence(source, report))
    if (
      !e.rule.startsWith("spoken-act") ||
      !found.some((t) => t.party === e.party && t.issue === e.issue && meets(t, e, report))
    )
      found.push(e);
  return found;
}

function meets(a: PositionEvidence, b: PositionEvidence, report: StoryReport): boolean {
  const at = (e: PositionEvidence) => report.reading.sentenceOf(report.reading.tokenAt(e.citation.start));
  return at(a) === at(b);
}

function weigh(story: Story, evidence: readonly PositionEvidence[], trace: MaybeTrace): Position[] {
  const cells = new Map<string, PositionEvidence[]>();
  for (const e of evidence) {
    const key = JSON.stringify([e.party, e.issue]);
    cells.set(key, [...(cells.get(key) ?? []), e]);
  }
  const rows: Position[] = [];
  for (const [key, cell] of cells) {
    const [party, issue] = JSON.parse(key) as [string, string];
    const byStance = new Map<Stance, PositionEvidence[]>();
    for (const e of cell) byStance.set(e.stance, [...(byStance.get(e.stance) ?? []), e]);
    const weight = (list: readonly PositionEvidence[]) => {
      // Two rules that see the same words count once, the stronger one.
      const places = new Map<string, number>();
      for (const e of list) {
        const place = `${e.citation.report} ${e.citation.start}`;
        places.set(place, Math.max(places.get(place) ?? 0, e.weight));
      }
      return [...places.values()].reduce((a, b) => a + b, 0);
    };
    const top = Math.max(...[...byStance.values()].map(weight));
    for (const [stance, list] of byStance) {
      const own = weight(list);
      const plain = stance === "supports" || stance === "opposes";
      const share = plain ? MIN_SHARE : NUANCE_SHARE;
      if (own < MIN_WEIGHT || own < Math.min(share * top, plain ? PLAIN_WEIGHT : NUANCE_WEIGHT)) {
        for (const e of list) traceEvidence(trace, e, "dropped", `weight ${own} of ${top}`);
        continue;
      }
      for (const e of list) traceEvidence(trace, e, "kept", `weight ${own} of ${top}`);
      rows.push(toRow(story, party, issue, stance, list));
    }
  }
  return rows.sort(
    (a, b) => byCodeUnit(a.party, b.party) || byCodeUnit(a.issue, b.issue) || byCodeUnit(a.stance, b.stance),
  );
}

const FIRMEST: readonly (Firmness | null)[] = ["demand", "condition", "offer", "preference", null];

function toRow(
  story: Story,
  party: string,
  issue: string,
  stance: Stance,
  list: readonly PositionEvidence[],
): Position {
  const evidence = sortedCitations(list.map((e) => e.citation));
  const best = [...list].sort(
    (a, b) =>
      b.weight - a.weight ||
      FIRMEST.indexOf(a.firmness) - FIRMEST.indexOf(b.firmness) ||
      a.object.length - b.object.length ||
      byCodeUnit(a.object, b.object) ||
      byCodeUnit(a.rule, b.rule),
  )[0]!;
  const statements = [...new Set(list.map((e) => e.statement).filter((s) => s !== null))].sort(byCodeUnit);
  return {
    id: contentId("pos", party, issue, stance, evidence),
    party,
    issue,
    stance,
    firmness: best.firmness,
    object: best.object,
    statements,
    evidence,
    origins: story.originsOf(evidence),
    rule: best.rule,
  };
}
