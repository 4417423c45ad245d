// Attitudes in headlines with capitals on every word, which trees read badly: whoever stands before the verb is for or against what follows.
import { AGAINST_ACTIONS, ATTITUDE_VERBS } from "../../knowledge/en/attitudes.ts";
import type { IssueHit } from "../../text/issues.ts";
import { citeTokens, mentionAt } from "../phrases.ts";
import type { StoryReport } from "../story.ts";
import { stanceOf } from "./polarity.ts";
import { objectIn, type PositionEvidence } from "./position-evidence.ts";

const ZONES = new Set(["headline", "deck", "heading", "related"]);
const WEIGHT = 0.6;
/** Tokens that may stand between the name and the verb: "EU countries", "Rovian leaders". */
const BETWEEN = 2;

/** The evidence of a headline whose words all begin with capitals: "The Central Bank Rejects a Request to …". */
export function headlineEvidence(
  report: StoryReport,
  sentence: number,
  hits: readonly IssueHit[],
): PositionEvidence[] {
  const { reading } = report;
  const s = reading.sentences[sentence]!;
  if (!ZONES.has(s.zone) || !isTitleCase(reading.text.slice(s.start, s.end))) return [];
  for (let i = s.first + 1; i < s.last - 1; i++) {
    const attitude = /s$/.test(reading.lower(i)) ? ATTITUDE_VERBS.get(verbOf(reading.lower(i))) : undefined;
    if (!attitude || attitude.sign === 0) continue;
    const party = partyBefore(report, i, s.first);
    const hit = hits.find((h) => h.start > reading.tokens.ends[i]!);
    if (!party || !hit) continue;
    const to = reading.tokenAt(hit.end - 1);
    // "Brandt Criticizes Her Sister on Fishing": on which side, the text says.
    const on = Array.from({ length: reading.tokenAt(hit.start) - i }, (_, n) =>
      reading.lower(i + n),
    ).includes("on");
    if (attitude.sign < 0 && attitude.firmness === "preference" && on) continue;
    let turn: 1 | -1 = 1;
    for (let k = i + 1; k < to; k++)
      if (AGAINST_ACTIONS.has(verbOf(reading.lower(k)))) turn = turn === 1 ? -1 : 1;
    const object = objectIn(citeTokens(report, i + 1, to + 1).exact);
    return [
      {
        party,
        issue: hit.code,
        stance: stanceOf(attitude.sign, false, turn, reading.text.slice(s.start, s.end)),
        firmness: attitude.firmness,
        object,
        citation: citeTokens(report, s.first, to + 1),
        statement: null,
        weight: WEIGHT,
        rule: "headline-attitude",
      },
    ];
  }
  return [];
}

function verbOf(word: string): string {
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.replace(/(?<=ss|sh|ch)es$|(?<!s)s$/, "");
}

function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  return words.length > 2 && words.filter((w) => /^\p{Lu}/u.test(w)).length >= 0.8 * words.length;
}

function partyBefore(report: StoryReport, verb: number, first: number): string | null {
  // "Norland Gives In, Agrees to Talks": whoever stands first.
  if (report.reading.word(verb - 1) === ",") return mentionAt(report, first)?.party ?? null;
  for (let k = verb - 1; k >= first && verb - k <= BETWEEN + 1; k--) {
    const m = mentionAt(report, k);
    if (m) return m.party;
  }
  return null;
}
