// Disputes: a claim and its denial, qualification or refusal to confirm, both ends cited. All else is no dispute.
import type { Quotation } from "../../model/annotation.ts";
import type { Dispute, DisputeReading, ReadingStance } from "../../model/record.ts";
import type { Citation } from "../../model/span.ts";
import type { MaybeTrace } from "../../model/trace.ts";
import { sortedCitations } from "../../text/cite.ts";
import { contentId } from "../../text/hash.ts";
import { byCodeUnit } from "../../text/normalise.ts";
import type { Story } from "../story.ts";
import type { DisputePair } from "./dispute-pair.ts";
import { type Reply, repliesIn } from "./find-replies.ts";
import { polarityClashes } from "./polarity-clashes.ts";
import { overlap, type Proposition, propositionsOf, rarityOver } from "./propositions.ts";

const READ_ZONES: ReadonlySet<string> = new Set(["body", "headline", "deck", "heading"]);
/** Share of a reply's rare words that its claim must have, and their least sum. Measured on the invented stories. */
const MIN_SHARE = 0.4;
const MIN_SUM = 1;
/** How many sentences back a pronoun may point. */
const BACK = 2;

/** The disputes of a story, sorted by id. */
export function findDisputes(story: Story, trace?: MaybeTrace): Dispute[] {
  const propositions: Proposition[] = [];
  const replies: Reply[] = [];
  for (const report of story.reports) {
    const quotations: Quotation[] = story.comparison.quotations.filter((q) => q.report === report.report.id);
    report.reading.sentences.forEach((s, n) => {
      if (!READ_ZONES.has(s.zone)) return;
      propositions.push(...propositionsOf(story, report, n, quotations));
      replies.push(...repliesIn(story, report, n, quotations));
    });
  }
  const rarity = rarityOver(propositions);
  const pairs = replies.flatMap((r) => {
    const pair = aim(r, propositions, rarity);
    trace?.({
      stage: "disputes",
      rule: r.rule,
      outcome: pair ? "kept" : "dropped",
      why: pair ? "a claim it aims at" : "no claim it aims at",
      start: r.citation.start,
      end: r.citation.end,
    });
    return pair ? [pair] : [];
  });
  pairs.push(...polarityClashes(propositions, rarity));
  return group(pairs, rarity)
    .map((g) => toRow(story, g))
    .sort((a, b) => byCodeUnit(a.id, b.id));
}

function aim(
  reply: Reply,
  all: readonly Proposition[],
  rarity: (stem: string) => number,
): DisputePair | null {
  const here = all.filter((p) => p.report === reply.report);
  let best: Proposition | null = null;
  let points = 0;
  if (reply.back || reply.about.size === 0) {
    for (const p of here) {
      const away = reply.sentence - p.sentence;
      if (away < 0 || away > BACK || inside(p.citation, reply.citation)) continue;
      if (p.by !== null && p.by === reply.by) continue;
      const score =
        3 - away + (p.statement ? 1 : 0) + (p.negated ? -0.5 : 0) + (p.clause.relation === "ccomp" ? 0.5 : 0);
      if (score > points) {
        points = score;
        best = p;
      }
    }
  } else {
    for (const p of all) {
      if (p.report === reply.report && inside(p.citation, reply.citation)) continue;
      if (p.by !== null && p.by === reply.by) continue;
      const { share, sum } = overlap(reply.about, p.stems, rarity);
      if (share < MIN_SHARE || sum < MIN_SUM) continue;
      const score = sum + share + (p.report === reply.report ? 0.5 : 0) + (p.by ? 0.5 : 0);
      if (score > points) {
        points = score;
        best = p;
      }
    }
  }
  if (!best && reply.stance !== "denies") return null;
  return {
    claim: best,
    reply: { by: reply.by, stance: reply.stance, citation: reply.citation, about: reply.about },
    strength: points,
    rule: reply.rule,
  };
}

function inside(a: Citation, b: Citation): boolean {
  return a.report === b.report && a.start >= b.start && a.end <= b.end;
}

/** Pairs of one dispute: the same claim, or answers in the same words. */
function group(pairs: readonly DisputePair[], rarity: (stem: string) => number): DisputePair[][] {
  const sorted = [...pairs].sort(
    (a, b) =>
      byCodeUnit(a.reply.citation.report, b.reply.citation.report) ||
      a.reply.citation.start - b.reply.citation.start ||
      byCodeUnit(a.rule, b.rule),
  );
  const groups: DisputePair[][] = [];
  for (const pair of sorted) {
    const home = groups.find((g) => g.some((other) => sameDispute(pair, other, rarity)));
    if (home) home.push(pair);
    else groups.push([pair]);
  }
  return groups;
}

function sameDispute(a: DisputePair, b: DisputePair, rarity: (stem: string) => number): boolean {
  if (a.claim && b.claim) {
    if (a.claim.report === b.claim.report && a.claim.sentence === b.claim.sentence) return true;
    const { share, sum } = overlap(a.claim.stems, b.claim.stems, rarity);
    if (share >= 0.6 && sum >= 1.5) return true;
  }
  const { share, sum } = overlap(words(a), words(b), rarity);
  return share >= 0.6 && sum >= 1.5;
}

function words(p: DisputePair): ReadonlySet<string> {
  return new Set([...(p.claim?.stems ?? []), ...p.reply.about]);
}

function toRow(story: Story, group: readonly DisputePair[]): Dispute {
  const readings = new Map<string, { by: string | null; stance: ReadingStance; evidence: Citation[] }>();
  const add = (by: string | null, stance: ReadingStance, citation: Citation) => {
    const key = JSON.stringify([by, stance]);
    const known = readings.get(key);
    if (known) known.evidence.push(citation);
    else readings.set(key, { by, stance, evidence: [citation] });
  };
  for (const p of group) {
    if (p.claim) add(p.claim.by, "asserts", p.claim.citation);
    add(p.reply.by, p.reply.stance, p.reply.citation);
  }
  const rows: DisputeReading[] = [...readings.values()]
    .map((r) => {
      const evidence = sortedCitations(r.evidence);
      return { by: r.by, stance: r.stance, evidence, origins: story.originsOf(evidence) };
    })
    .sort((a, b) => byCodeUnit(a.stance, b.stance) || byCodeUnit(a.by ?? "", b.by ?? ""));
  const strongest = [...group].sort((a, b) => b.strength - a.strength || byCodeUnit(a.rule, b.rule))[0]!;
  const about = (strongest.claim?.citation ?? strongest.reply.citation).exact.replace(/\s+/g, " ");
  return {
    id: contentId(
      "dis",
      rows.map((r) => [r.by, r.stance, r.evidence]),
    ),
    about,
    readings: rows,
    rule: strongest.rule,
  };
}
