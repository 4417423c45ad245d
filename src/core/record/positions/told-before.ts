// Answers to what the words before speak of: "refused to sign it", "would not accept the draft", "and Peru rejects it".
import { CLAIM_NOUNS, TELLING_VERBS } from "../../knowledge/en/replies.ts";
import type { IssueHit } from "../../text/issues.ts";
import type { Clause, ClauseTree } from "../clauses.ts";
import { citeTokens, mentionAt } from "../phrases.ts";
import type { StoryReport } from "../story.ts";
import { attitudesIn } from "./attitude-clauses.ts";
import type { AttitudeFound } from "./attitude-found.ts";
import { holdersOf } from "./parties-of.ts";
import { deedSign, stanceOf } from "./polarity.ts";
import { objectIn, type PositionEvidence, type PositionSource } from "./position-evidence.ts";
import { quotationAt } from "./quotation-at.ts";
import { cuesBefore } from "./spoken.ts";

/** What counts that is said of what the words before speak of: alone it is too little. */
const BEFORE_WEIGHT = 0.35;
/** The same where it was named in the same sentence: "opposes the plan, and the unions reject it". */
const SAME_WEIGHT = 0.6;
/** The same where a noun points back: "the idea", "the move". */
const NAMED_BEFORE_WEIGHT = 0.45;

/** The attitudes of a sentence to what it only points at; which issue that is, the words before say. */
export function answeredBefore(
  source: PositionSource,
  report: StoryReport,
  tree: ClauseTree,
  sentence: number,
  hits: readonly IssueHit[],
): PositionEvidence[] {
  const { reading } = report;
  const s = reading.sentences[sentence]!;
  const text = reading.text.slice(s.start, s.end);
  const found: PositionEvidence[] = [];
  // "refused to sign it", "would not accept the draft": which issue, the words before say.
  for (const a of attitudesIn(report, tree)) {
    const governed = tree.clauses.find(
      (c) => tree.clauses[c.parent] === a.clause && /^(xcomp|advcl)$/.test(c.relation) && c.verb > a.trigger,
    );
    const asked = governed?.objects.some((o) => isPointer(report, o)) ?? false;
    const answered = ANSWERS.has(a.clause.lemma) && a.clause.objects.some((o) => isPointer(report, o));
    const same = meantBefore(report, a, hits);
    if (hits.length > 0 && !asked && !answered && !same) continue;
    if (
      a.rule !== "told-attitude" ||
      (!same && (!(asked || ANSWERS.has(a.clause.lemma)) || answersWords(report, tree, a.clause)))
    )
      continue;
    const from = hits.length > 0 ? reading.tokens.starts[a.trigger]! : s.start;
    for (const hit of cuesBefore(source, report, sentence, from)) {
      const statement = quotationAt(source, report, reading.tokens.starts[a.trigger]!);
      for (const party of holdersOf(source, report, tree, a.holders, a.clause, statement))
        found.push({
          party,
          issue: hit.code,
          stance: stanceOf(
            a.attitude.sign,
            a.negated,
            asked && governed ? deedSign(governed.lemma, source.byCode.get(hit.code)) : 1,
            text,
          ),
          firmness: a.attitude.firmness,
          object: objectIn(text),
          citation: citeTokens(report, a.clause.first, a.clause.last),
          statement: statement?.id ?? null,
          weight: same
            ? SAME_WEIGHT
            : [...(governed?.objects ?? []), ...a.clause.objects].some((o) => POINTING.has(reading.lemma(o)))
              ? NAMED_BEFORE_WEIGHT
              : BEFORE_WEIGHT,
          rule: "told-attitude-of-what-stands-before",
        });
    }
  }
  return found;
}

/** "opposes the plan, and Peru supports it": true where the only issue named before in the sentence is what "it" stands for. */
function meantBefore(report: StoryReport, a: AttitudeFound, hits: readonly IssueHit[]): boolean {
  const { reading } = report;
  if (a.attitude.sign === 0 || !a.clause.objects.some((o) => reading.lower(o) === "it")) return false;
  const before = hits.filter((h) => h.end <= reading.tokens.starts[a.trigger]!);
  return before.length > 0 && before.every((h) => h.code === before[0]!.code);
}

/** "it", "the idea": words that stand for what was told before. */
export function isPointer(report: StoryReport, token: number): boolean {
  const { reading } = report;
  if (/^(it|them)$/.test(reading.lower(token))) return true;
  return (
    POINTING.has(reading.lemma(token)) && /^(the|that|this)$/.test(reading.lower(Math.max(0, token - 1)))
  );
}
const POINTING = new Set(["idea", "move", "step", "demand", "suggestion", "request", "measure", "decision"]);

/** Verbs that answer what is on the table. */
export const ANSWERS = new Set(
  "urge accept reject refuse oppose approve decline sign turn back support veto condemn endorse welcome dismiss".split(
    " ",
  ),
);

/** True for "dismissed that", "declined to say": an answer to words, not to what is on the table. */
function answersWords(report: StoryReport, tree: ClauseTree, clause: Clause): boolean {
  const own = tree.clauses.indexOf(clause);
  if (tree.clauses.some((c) => c.parent === own && TELLING_VERBS.has(c.lemma))) return true;
  return clause.objects.some(
    (o) =>
      // "endorsed Ada Brandt", "declined requests for comment"
      isNamedPerson(report, o) ||
      ASKED.has(report.reading.lemma(o)) ||
      /^(it|this|that|these|those)$/.test(report.reading.lower(o)) ||
      CLAIM_NOUNS.has(report.reading.lemma(o)),
  );
}

function isNamedPerson(report: StoryReport, token: number): boolean {
  const mention = mentionAt(report, token);
  return mention?.kind === "person" && mention.form !== "pronoun";
}

const ASKED = new Set("comment attempt interview question".split(" "));
