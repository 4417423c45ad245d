// Two sides told of one after the other where a word sets the second against the first: "… . But Rovia insisted that …".
import { ANSWER_CUES, CAMPS, SET_AGAINST } from "../../knowledge/en/replies.ts";
import { byPlace } from "../../text/cite.ts";
import type { Story } from "../story.ts";
import type { DisputePair } from "./dispute-pair.ts";
import { NEGATION, namesIn, type Proposition } from "./propositions.ts";

/** How many sentences back what is answered may stand. */
const BACK = 2;
/** The same where critics and supporters of one thing have their say. */
const CAMPS_BACK = 4;
/** How many words that are no names both have to share, and how rare they have to be, to speak of one thing. */
const FEW = 2;
const RARE = 0.3;
/** "It is …", "that’s …", "such actions": what is said of what stands before. The "that" of "said that the dam" points nowhere. */
const POINTING =
  /^["“‘']?(?:that )?(?:(?:it|this|that|these|those|they)(?=['’](?:s|re)\b|\s+(?:\w+ly )?(?:is|was|are|were|has|had|have|will|would|could|may|might|can|do|does|did)\b)|(?:such|this|these|those) \p{L}+)/iu;
/** What is done with words other than saying how things are. */
const OTHER_ACTS: ReadonlySet<string> = new Set([
  "promises",
  "offers",
  "threatens",
  "accepts",
  "praises",
  "declines",
]);
/** What is agreed to, wished for or left to others is set against nobody. */
const NO_ANSWER = /\b(?:agree[sd]?|welcom\w+|prais\w+|congratulat\w+|thank\w*|hop(?:e[sd]?|ing)|hopeful)\b/i;

/**
 * The pairs of a side's words and those of another side just before, where they are set against each other.
 *
 * + "Rovia said the dam would flood the valley. But Selm said the dam was safe."
 * - "Rovia said the dam would flood the valley. Selm said the talks would go on."
 */
export function answersInTurn(
  story: Story,
  all: readonly Proposition[],
  rarity: (stem: string) => number,
): DisputePair[] {
  const statements = new Map(
    story.reports.flatMap((r) => story.quotationsOf(r.report.id)).map((q) => [q.id, q]),
  );
  const said = all
    .filter(
      (p) =>
        !OTHER_ACTS.has(statements.get(p.statement ?? "")?.act ?? "") &&
        p.kind !== "clause" &&
        p.by !== null &&
        !p.hedged &&
        !p.wanted &&
        p.stems.size >= 2,
    )
    .sort((a, b) => byPlace(a.citation, b.citation));
  return said.flatMap((answer, i): DisputePair[] => {
    if (NO_ANSWER.test(answer.citation.exact)) return [];
    const cue = statements.get(answer.statement ?? "")?.cue?.exact ?? "";
    for (let k = i - 1; k >= 0; k--) {
      const claim = said[k]!;
      if (claim.report !== answer.report || answer.sentence - claim.sentence > CAMPS_BACK) break;
      if (claim.citation.end > answer.citation.start || !differ(story, claim, answer)) continue;
      const camps = ofTwoCamps(story, claim, answer);
      const turned = answer.sentence - claim.sentence <= BACK && isSetAgainst(story, claim, answer, cue);
      if (!camps && !(turned && ofOneThing(story, claim, answer, rarity))) continue;
      // What critics say is the charge, whoever has the first word.
      const [first, other] = camps && campOf(story, answer) === 0 ? [answer, claim] : [claim, answer];
      return [
        {
          claim: first,
          answer: { ...other, stance: "denies" },
          strength: camps ? 1 : 0.8,
          rule: camps ? "two-camps" : "answer-in-turn",
        },
      ];
    }
    return [];
  });
}

function differ(story: Story, a: Proposition, b: Proposition): boolean {
  const party = (id: string | null) => (id === null ? null : (story.entities.get(id)?.party ?? id));
  if (party(a.by) === party(b.by) || (a.speaker !== null && a.speaker === b.speaker)) return false;
  // "Mora" and "a Mora spokesman" are one side, though nobody says which.
  const called = (p: Proposition) => story.entities.get(p.speaker ?? p.by ?? "")?.name ?? "";
  const [x, y] = [namesIn(called(a)), namesIn(called(b))];
  return !x.some((w) => y.includes(w));
}

/** Which camp somebody is called after: 0 for critics, 1 for supporters, -1 for none. */
function campOf(story: Story, p: Proposition): number {
  const names = [p.by, p.speaker].map((id) => (id === null ? "" : (story.entities.get(id)?.name ?? "")));
  return CAMPS.findIndex((camp) => names.some((n) => camp.test(n)));
}

function ofTwoCamps(story: Story, a: Proposition, b: Proposition): boolean {
  const x = campOf(story, a);
  const y = campOf(story, b);
  return x >= 0 && y >= 0 && x !== y;
}

/** True where the verb that brings it in makes it an answer, or a word sets a no or what points back against what stands before. */
function isSetAgainst(story: Story, claim: Proposition, answer: Proposition, cue: string): boolean {
  const { reading } = story.report(answer.report);
  if (ANSWER_CUES.test(cue)) return true;
  const no = NEGATION.test(answer.citation.exact) && !NEGATION.test(claim.citation.exact);
  if (!no && !POINTING.test(answer.citation.exact)) return false;
  const s = reading.sentences[answer.sentence]!;
  const from = claim.sentence === answer.sentence ? claim.citation.end : s.start;
  const between = reading.text.slice(from, Math.max(from, answer.citation.start));
  return claim.sentence === answer.sentence
    ? /^[\s,;”"’]*(?:but|though|although|while|whereas|yet)\b/i.test(between)
    : SET_AGAINST.test(between);
}

/** True where the answer points back, where both share words that are no names, or one word and one names the other. */
function ofOneThing(
  story: Story,
  claim: Proposition,
  answer: Proposition,
  rarity: (stem: string) => number,
): boolean {
  if (POINTING.test(answer.citation.exact)) return true;
  const names = new Set([claim, answer].flatMap((p) => namesIn(p.citation.exact.slice(1))));
  const shared = [...claim.stems].filter((w) => answer.stems.has(w) && !w.startsWith("="));
  const things = shared.filter((w) => !names.has(w) && rarity(w) >= RARE);
  if (things.length >= FEW) return true;
  return shared.length > 0 && (namesSide(story, claim, answer) || namesSide(story, answer, claim));
}

/** True where the words of one name the other, or his side. */
function namesSide(story: Story, words: Proposition, side: Proposition): boolean {
  const { start, end } = words.citation;
  return story
    .report(words.report)
    .named.some(
      (m) =>
        m.start >= start &&
        m.end <= end &&
        [m.party, m.global].some((id) => id !== null && (id === side.by || id === side.speaker)),
    );
}
