// Two sides that judge one thing in opposite ways, whether or not one answers the other: "unlawful" and "within his powers".
import { FRAMES, type Frame, SAME_THING } from "../../knowledge/en/frames.ts";
import { byPlace } from "../../text/cite.ts";
import { stemOf } from "../../text/stem.ts";
import { citeSpan, citeTokens, partyAt } from "../phrases.ts";
import type { Story } from "../story.ts";
import type { DisputePair, Side } from "./dispute-pair.ts";
import { contentStems, type Proposition } from "./propositions.ts";

/** Least sum of shared rare words that binds two judgements to one thing: far apart, and near in one report. */
const FAR_SUM = 0.8;
const NEAR_SUM = 0.35;
/** What a shared word for one kind of thing adds. */
const THING = 0.5;
const NEAR = 6;
/** So near, opposite answers to one question need share no words. */
const BESIDE = 2;
/** What is said in few words of the matter of a whole story has no rare words: so much of it, and so many words, bind it. */
const WHOLE = { share: 0.6, words: 2 };
/** Letters before a judging word in which a "not" turns it round. */
const NO_BEFORE = 28;

/** Words of a side with their place. */
type Said = Pick<Proposition, "report" | "sentence" | "by" | "statement" | "stems" | "citation">;

interface Judgement {
  readonly side: Side;
  readonly report: string;
  readonly sentence: number;
  readonly yes: boolean;
  /** Parties that the words name: who is judged may answer. */
  readonly at: ReadonlySet<string>;
  /** Entities and parties that a report's own words are about; empty for words of a side. */
  readonly of: ReadonlySet<string>;
}

/** The pairs of opposite judgements of two sides on one thing. */
export function opposedJudgements(
  story: Story,
  propositions: readonly Proposition[],
  rarity: (stem: string) => number,
): DisputePair[] {
  const said = propositions.filter((p) => p.by !== null && !p.hedged && p.kind !== "clause");
  const all: Said[] = [...said, ...calledSo(story)];
  return FRAMES.flatMap((frame) => {
    const found: Judgement[] = all.flatMap((p) => {
      const yes = answerOf(frame, p.citation.exact);
      return yes === null
        ? []
        : [
            {
              side: p,
              report: p.report,
              sentence: p.sentence,
              yes,
              of: new Set<string>(),
              at: partiesIn(story, p),
            },
          ];
    });
    if (found.length === 0) return [];
    const told = frame.ofReports ? ofReports(story, frame) : [];
    return pairsOf(story, frame, [...found, ...told], rarity);
  });
}

function pairsOf(
  story: Story,
  frame: Frame,
  all: readonly Judgement[],
  rarity: (stem: string) => number,
): DisputePair[] {
  const best = new Map<Judgement, { plain: number; pair: DisputePair }>();
  const yeses = all.filter((j) => j.yes);
  const byMark = new Map<string, Judgement[]>();
  for (const yes of yeses)
    for (const mark of marksOf(yes)) {
      const list = byMark.get(mark);
      if (list) list.push(yes);
      else byMark.set(mark, [yes]);
    }
  for (const no of all.filter((j) => !j.yes)) {
    const among = new Set<Judgement>();
    for (const mark of marksOf(no)) {
      const list = byMark.get(mark) ?? [];
      if (list.length <= COMMON) for (const yes of list) among.add(yes);
    }
    for (const yes of among) {
      if (!differ(story, yes, no)) continue;
      const sum = bond(yes, no, rarity);
      const near = yes.report === no.report && Math.abs(yes.sentence - no.sentence) <= NEAR;
      const beside = yes.report === no.report && Math.abs(yes.sentence - no.sentence) <= BESIDE;
      if (sum < (beside ? 0 : near ? NEAR_SUM : FAR_SUM)) continue;
      const pair: DisputePair = {
        claim: frame.charge ? no.side : yes.side,
        answer: { ...(frame.charge ? yes.side : no.side), stance: "denies" },
        strength: Math.min(1, sum / 4),
        rule: `opposed-judgements-${frame.name.replace(/ /g, "-")}`,
      };
      // Each judgement with the one that it stands against most plainly.
      const plain = sum + (yes.report === no.report ? 1 / (1 + Math.abs(yes.sentence - no.sentence)) : 0);
      for (const j of [yes, no]) if (plain > (best.get(j)?.plain ?? 0)) best.set(j, { plain, pair });
    }
  }
  const pairs = [...new Set([...best.values()].map((b) => b.pair))];
  return pairs.sort((a, b) => byPlace(a.answer.citation, b.answer.citation));
}

/** A word that more judgements share than this brings no two together by itself. */
const COMMON = 60;

/** What two judgements of one thing share at least one of. */
function marksOf(j: Judgement): string[] {
  return [
    ...[...j.side.stems].map((s) => `s ${s}`),
    ...THINGS.flatMap((line, i) => (has(line, j.side.stems) ? [`t ${i} ${j.report}`] : [])),
    ...[...j.of].map((id) => `o ${id}`),
    ...[...j.at].map((id) => `o ${id}`),
    ...(j.side.by !== null ? [`o ${j.side.by}`] : []),
    // Those that lie beside each other share at least one of these.
    ...[-1, 0, 1].map((k) => `n ${j.report} ${j.sentence + k}`),
  ];
}

/** True for judgements of two sides; of a report and the one whom its words are about. */
function differ(story: Story, a: Judgement, b: Judgement): boolean {
  if (a.side.by === null && b.side.by === null) return false;
  if (a.side.by === null) return a.of.has(b.side.by!);
  if (b.side.by === null) return b.of.has(a.side.by);
  const party = (id: string) => story.entities.get(id)?.party ?? id;
  return party(a.side.by) !== party(b.side.by);
}

function bond(a: Judgement, b: Judgement, rarity: (stem: string) => number): number {
  const aimed = (b.side.by !== null && a.at.has(b.side.by)) || (a.side.by !== null && b.at.has(a.side.by));
  let sum = a.of.size + b.of.size > 0 || aimed ? FAR_SUM : 0;
  for (const s of a.side.stems) if (b.side.stems.has(s) && !s.startsWith("=")) sum += rarity(s);
  if (THINGS.some((line) => has(line, a.side.stems) && has(line, b.side.stems))) sum += THING;
  const shared = [...a.side.stems].filter((s) => b.side.stems.has(s)).length;
  const least = Math.min(a.side.stems.size, b.side.stems.size);
  return shared >= WHOLE.words && shared >= WHOLE.share * least ? Math.max(sum, FAR_SUM) : sum;
}

const THINGS = SAME_THING.map((line) => line.map(stemOf));
const has = (line: readonly string[], stems: ReadonlySet<string>) => line.some((w) => stems.has(w));

/** The answer that a text gives to a question: true for yes, false for no, null for none. A no outweighs a yes. */
function answerOf(frame: Frame, text: string): boolean | null {
  const signs = (pattern: RegExp, sign: boolean) =>
    [...text.matchAll(pattern)]
      .filter(
        (m) => !ASKED.test(text.slice(0, m.index)) && (frame.effect || !AHEAD.test(text.slice(0, m.index))),
      )
      .map((m) => (isTurned(text, m.index) ? !sign : sign));
  const all = [...signs(frame.no, false), ...signs(frame.yes, true)];
  if (all.length === 0) return null;
  return !all.includes(false);
}

const TURNED =
  /\b(?:no|not|never|hardly|neither|nor|without|cannot|by no means|in no way|no way(?: \S+){0,3}|abhors?|opposes?|opposed|ban(?:s|ned)?|prevents?|forbids?|prohibits?)\s+(?:\S+\s+){0,3}[“"‘']?$|n['’]t\s+(?:\S+\s+){0,3}[“"‘']?$/i;

/** "I do not know whether the story is true": no judgement. */
const ASKED = /\b(?:whether|if)\b[^,.;:]*$/i;
/** "We will have an emergency": no judgement of what is, though one of what a plan does. */
const AHEAD = /\b(?:will|would|may|might|could) (?:then |soon )?$/i;

function isTurned(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - NO_BEFORE), at);
  return TURNED.test(before);
}

/** Verbs that say what somebody calls a thing; some of them only with "as". */
const CALLS =
  /\b(?:call|brand|label|denounc|condemn|slam|blast|deem|describ|(?:view|see|saw|seen|regard)\S*(?= (?:\S+ ){0,6}as ))/i;
const CALLING = new Set(
  "call brand label denounce condemn slam blast deem describe view see regard".split(" "),
);

/** What reports tell that a side calls a thing: "which the islanders view as costly". */
function calledSo(story: Story): Said[] {
  return story.reports.flatMap((report) =>
    report.reading.sentences.flatMap((s, sentence): Said[] => {
      const text = report.reading.text.slice(s.start, s.end);
      if (s.zone !== "body" || !CALLS.test(text) || !FRAMES.some((f) => answerOf(f, text) !== null))
        return [];
      const tree = report.clauses(sentence);
      return tree.clauses.flatMap((c): Said[] => {
        if (!CALLING.has(c.lemma) || c.negated) return [];
        const by = (c.passive ? c.agents : c.subjects)
          .map((x) => partyAt(story, report, tree, x))
          .find((x) => x !== null);
        if (!by) return [];
        const citation = citeTokens(report, c.first, c.last);
        // Words of the sentence say what is called so.
        const stems = contentStems(report.reading.text, s.start, s.end);
        return [{ report: report.report.id, sentence, by, statement: null, stems, citation }];
      });
    }),
  );
}

function partiesIn(story: Story, p: Said): Set<string> {
  const { start, end } = p.citation;
  const named = story.report(p.report).named.filter((m) => m.start >= start && m.end <= end);
  return new Set(named.map((m) => m.party).filter((id) => id !== null));
}

/** What reports say in their own words of somebody who is named in the same sentence. */
function ofReports(story: Story, frame: Frame): Judgement[] {
  return story.reports.flatMap((report) => {
    const { reading } = report;
    const quoted = story
      .quotationsOf(report.report.id)
      .filter((q) => q.type === "direct" || q.speaker !== null)
      .flatMap((q) => q.content);
    return reading.sentences.flatMap((s, sentence): Judgement[] => {
      if (s.zone !== "body" && s.zone !== "headline" && s.zone !== "deck") return [];
      const text = reading.text.slice(s.start, s.end);
      if (quoted.some((c) => c.start < s.end && s.start < c.end)) return [];
      const yes = answerOf(frame, text);
      if (yes === null) return [];
      const of = new Set(
        report.named
          .filter((m) => m.start >= s.start && m.end <= s.end)
          .flatMap((m) => [m.global, m.party])
          .filter((id) => id !== null),
      );
      const stems = contentStems(reading.text, s.start, s.end);
      const side = { by: null, citation: citeSpan(report, s), stems, statement: null };
      return of.size > 0 ? [{ side, report: report.report.id, sentence, yes, of, at: of }] : [];
    });
  });
}
