// Whose an attitude is, as a party: by name, by who speaks, by who is above in the sentence.
import { CLAIM_VERBS } from "../../knowledge/en/replies.ts";
import type { Quotation } from "../../model/annotation.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import { mentionAt, partyAt } from "../phrases.ts";
import type { StoryReport } from "../story.ts";
import { behindNoun, speakerBehind } from "./holders.ts";
import type { PositionSource } from "./position-evidence.ts";

const FIRST_PERSON = new Set(["i", "we", "us", "our", "my"]);
const PEOPLE = new Set(
  "side government country party official leader lawmaker minister union company state people member critic supporter voter senator".split(
    " ",
  ),
);
const OWN = /^(?:its|their|his|her)$/;

/** The parties that hold the attitude of a clause, given the heads of its holders. With `climb`, whoever is above where it has none of its own. */
export function holdersOf(
  source: PositionSource,
  report: StoryReport,
  tree: ClauseTree,
  holders: readonly number[],
  clause: Clause,
  statement: Quotation | null,
  climb = true,
): Set<string> {
  const parties = new Set<string>();
  const own = spokenOf(source, report, tree, holders, clause);
  if (own) return new Set([own]);
  for (const h of holders.flatMap((x) => behindNoun(report, tree, x))) {
    const first = FIRST_PERSON.has(report.reading.lower(h));
    const party = first
      ? (statement?.speaks_for ?? (statement ? null : report.voice))
      : (partyAt(source.story, report, tree, h) ?? personAfter(report, h));
    if (party) parties.add(party);
    else if (!first && report.reading.tag(h) === "NNS")
      for (const side of source.story.sidesCalled(report.reading.lemma(h))) parties.add(side);
  }
  // "announcing its opposition": whoever announces, where nobody knows whose else.
  if (parties.size === 0 && holders.length > 0 && holders.every((h) => OWN.test(report.reading.lower(h))))
    for (const h of speakerBehind(report, tree, clause) ?? (clause.passive ? [] : clause.subjects)) {
      const party = partyAt(source.story, report, tree, h);
      if (party) parties.add(party);
    }
  if (parties.size > 0 || clause.passive || !climb || ofWho(report, clause)) return parties;
  // "said both sides had accepted it": they, not the speaker.
  if (holders.some((h) => PEOPLE.has(report.reading.lemma(h)))) return parties;
  // "X says it fails and calls it toxic": the tree often hangs the second verb under the first one's content.
  for (let above = tree.clauses[clause.parent]; above; above = tree.clauses[above.parent]) {
    for (const h of above.subjects) {
      const party = partyAt(source.story, report, tree, h);
      if (party) parties.add(party);
    }
    if (parties.size > 0 || above.parent < 0) break;
  }
  return clause.relation === "conj" ? parties : new Set();
}

/** "one of those who pushed for it": whoever they are, nobody above. */
function ofWho(report: StoryReport, clause: Clause): boolean {
  for (let k = clause.verb - 1; k >= 0 && clause.verb - k <= 4; k--) {
    if (report.reading.lower(k) === "who") return true;
    if (/^(?:NN|VB[DZP]|,)/.test(report.reading.tag(k))) return false;
  }
  return false;
}

/** "Norland says it offered …": the pronoun is the speaker of the words. */
function spokenOf(
  source: PositionSource,
  report: StoryReport,
  tree: ClauseTree,
  holders: readonly number[],
  clause: Clause,
): string | null {
  if (!holders.some((h) => /^(it|he|she|they)$/.test(report.reading.lower(h)))) return null;
  let at: Clause | undefined = clause;
  // "announced that he would try to block it": up to the clause that the verb of saying governs.
  while (at && at.relation === "xcomp") at = tree.clauses[at.parent];
  const told = at && at.relation === "ccomp" ? tree.clauses[at.parent] : undefined;
  if (!told || !CLAIM_VERBS.has(told.lemma)) return null;
  for (const x of told.subjects)
    if (!/^(it|he|she|they)$/.test(report.reading.lower(x))) {
      const party = partyAt(source.story, report, tree, x);
      if (party) return party;
    }
  return null;
}

/** Tokens of a title between a place and the person it belongs to. */
const TITLE_TOKENS = 4;

/** "Northland Gov. Ada Brandt": trees often take the place for the head; the party of the person named right after it. */
function personAfter(report: StoryReport, head: number): string | null {
  const { reading } = report;
  if (reading.tag(head) !== "NNP") return null;
  for (let k = head + 1; k < reading.tokens.length && k <= head + TITLE_TOKENS; k++) {
    if (!/^NNP?$/.test(reading.tag(k))) return null;
    const m = mentionAt(report, k);
    if (m?.kind === "person") return m.party;
  }
  return null;
}
