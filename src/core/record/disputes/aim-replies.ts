// Which claim a reply is aimed at: the one it names, the one just before it, or the one that shares its words.
import type { DisputePair } from "./dispute-pair.ts";
import type { Reply } from "./find-replies.ts";
import { overlap, type Proposition } from "./propositions.ts";

/** How many sentences back a pronoun may point. */
const BACK = 3;
/** A claim so near to a reply needs to share less with it. */
const NEAR = 4;
const NEAR_SUM = 0.5;
/** Share of a reply's rare words that a claim further off must have, and their least sum. Measured on the invented stories. */
const FAR_SHARE = 0.4;
const FAR_SUM = 1.2;

/** The pair of a reply and its claim, or null where there is no claim to be found and the reply alone does not say one. */
export function aim(
  reply: Reply,
  all: readonly Proposition[],
  rarity: (stem: string) => number,
): DisputePair | null {
  const answer = {
    by: reply.by,
    citation: reply.citation,
    stems: reply.about,
    statement: null,
    stance: reply.stance,
  };
  const made = (claim: DisputePair["claim"], strength: number): DisputePair => ({
    claim,
    answer,
    strength,
    rule: reply.rule,
  });
  if (reply.claim) return made({ ...reply.claim, stems: reply.about, statement: null }, 3);
  let best: Proposition | null = null;
  let points = 0;
  for (const p of all) {
    if (within(p, reply) || p.hedged || (p.by !== null && p.by === reply.by)) continue;
    const score = reply.back ? backPoints(reply, p) : wordPoints(reply, p, rarity);
    if (score > points) {
      points = score;
      best = p;
    }
  }
  if (best) return made(best, points);
  return reply.alone && reply.by && reply.stance !== "leaves-open" ? made(null, 0.5) : null;
}

function backPoints(reply: Reply, p: Proposition): number {
  const away = reply.sentence - p.sentence;
  if (p.report !== reply.report || away < 0 || away > BACK || p.citation.start >= reply.citation.start)
    return 0;
  if (p.kind === "clause" && p.statement === null && away > 1) return 0;
  return 4 - away + (p.kind === "statement" ? 1.5 : p.kind === "claim" ? 1 : 0) + p.citation.start / 1e7;
}

function wordPoints(reply: Reply, p: Proposition, rarity: (stem: string) => number): number {
  const { share, sum } = overlap(reply.about, p.stems, rarity);
  const said = p.kind === "clause" ? 0 : 0.6;
  if (p.report === reply.report) {
    const away = Math.abs(reply.sentence - p.sentence);
    if (away <= NEAR && sum >= NEAR_SUM && p.kind !== "clause") return sum + said + 0.5 * (1 - away / NEAR);
  }
  if (share < FAR_SHARE || sum < FAR_SUM) return 0;
  return sum + said;
}

function within(p: Proposition, reply: Reply): boolean {
  return (
    p.report === reply.report &&
    p.citation.start < reply.citation.end &&
    reply.citation.start < p.citation.end
  );
}
