// From an attitude and its object to a stance on an issue: negations, actions against, conditions.
import { AGAINST_ACTIONS, CONDITION_WORDS } from "../../knowledge/en/attitudes.ts";
import type { Issue, Stance } from "../../model/record.ts";
import { stemmedWords } from "../../text/stem.ts";
import type { ClauseTree } from "../clauses.ts";
import type { IssueHit } from "../issues.ts";
import type { StoryReport } from "../story.ts";

/** An issue that an attitude is about, and -1 where the words between turn it round ("demand a stop to …"). */
export interface IssueAimed {
  readonly hit: IssueHit;
  readonly turn: 1 | -1;
}

/**
 * The issues in the tokens from (inclusive) to (exclusive), the longest cue of each code, each with its turn. A word that
 * acts against its object turns the stance round unless it is part of the cue or names the issue itself.
 */
export function aimedAt(
  report: StoryReport,
  tree: ClauseTree,
  range: readonly [number, number],
  trigger: number,
  hits: readonly IssueHit[],
  issues: ReadonlyMap<string, Issue>,
): IssueAimed[] {
  const { reading } = report;
  const start = reading.tokens.starts[range[0]]!;
  const end = reading.tokens.ends[range[1] - 1]!;
  const inside = hits.filter((h) => h.start >= start && h.end <= end);
  const best = new Map<string, IssueHit>();
  for (const h of inside) {
    const known = best.get(h.code);
    if (!known || h.length > known.length) best.set(h.code, h);
  }
  return [...best.values()].map((hit) => ({
    hit,
    turn: turnTo(report, tree, trigger, hit, issues.get(hit.code)),
  }));
}

function turnTo(
  report: StoryReport,
  tree: ClauseTree,
  trigger: number,
  hit: IssueHit,
  issue: Issue | undefined,
): 1 | -1 {
  const { reading } = report;
  const name = new Set(issue ? stemmedWords(`${issue.name} ${issue.code}`).map((w) => w.stem) : []);
  const from = reading.tokenAt(hit.start);
  const to = reading.tokenAt(hit.end - 1);
  let turn: 1 | -1 = 1;
  // The words above the cue in the tree, up to the attitude itself.
  let at = from;
  for (let guard = 0; guard < 40; guard++) {
    const head = tree.parse.heads[at - tree.first]!;
    if (at !== trigger && (at < from || at > to || at === from)) {
      const lemma = reading.lemma(at);
      const inCue = at >= from && at <= to;
      if (!inCue && AGAINST_ACTIONS.has(lemma) && !name.has(stemmedWords(lemma)[0]?.stem ?? ""))
        turn = turn === 1 ? -1 : 1;
      const clause = tree.clauses.find((c) => c.verb === at);
      if (clause && at !== trigger && clause.negated) turn = turn === 1 ? -1 : 1;
    }
    if (at === trigger || head < tree.first) break;
    at = head;
  }
  return turn;
}

/** The stance of a sign, made "mixed" where the sentence makes it depend on something. */
export function stanceOf(sign: 1 | -1 | 0, negated: boolean, turn: 1 | -1, sentence: string): Stance {
  if (sign === 0) return "open";
  const signed = sign * (negated ? -1 : 1) * turn;
  if (signed > 0 && isConditional(sentence)) return "mixed";
  return signed > 0 ? "supports" : "opposes";
}

/** True where the words make a yes depend on something. */
export function isConditional(text: string): boolean {
  const plain = text.toLowerCase();
  return CONDITION_WORDS.some((w) => plain.includes(w));
}
