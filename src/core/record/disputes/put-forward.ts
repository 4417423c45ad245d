// What is put forward in a story and what answers it. A tree is made only of sentences that can matter for a dispute.
import { FORWARD_VERBS } from "../../knowledge/en/replies.ts";
import type { Quotation } from "../../model/annotation.ts";
import type { Story, StoryReport } from "../story.ts";
import { repliesIn } from "./find-replies.ts";
import { contentStems, type Proposition, propositionsOf } from "./propositions.ts";
import { rarityFrom } from "./rarity.ts";
import type { Reply } from "./reply.ts";
import { mayReply } from "./reply-kinds.ts";
import { mayReportReply, reportReplies } from "./report-replies.ts";

const READ_ZONES: ReadonlySet<string> = new Set(["body", "headline", "deck", "heading", "related"]);
/** The least sum of shared rare words by which any reply finds a clause that a report says itself (aim-replies.ts). */
const LEAST_SUM = 0.8;

/** Everything that is put forward and that answers, in the order of the reports and their sentences. */
export interface PutForward {
  readonly propositions: readonly Proposition[];
  readonly replies: readonly Reply[];
  /** How rare a stem is over all that is put forward: 0 for one in all of it, 1 for one that stands once. */
  rarity(stem: string): number;
}

/** A sentence that a report says itself and that nobody is quoted in: it matters only where a reply is aimed at its words. */
interface Plain {
  readonly report: StoryReport;
  readonly sentence: number;
  readonly stems: ReadonlySet<string>;
  /** How many clauses its verbs would make. */
  readonly clauses: number;
}

/** What is put forward in a story. */
export function putForward(story: Story): PutForward {
  const made: (readonly Proposition[] | Plain)[] = [];
  const replies: Reply[] = [];
  for (const report of story.reports) {
    const quotations = story.quotationsOf(report.report.id);
    report.reading.sentences.forEach((s, n) => {
      if (!READ_ZONES.has(s.zone)) return;
      const near = quotations.filter((q) => q.content.some((c) => c.start < s.end && s.start < c.end));
      const itself = mayReportReply(report.reading.text.slice(s.start, s.end));
      const answers = itself || mayReply(report, s.first, s.last);
      if (!answers && near.length === 0 && !mayClaim(report, s.first, s.last)) {
        made.push(plain(report, n));
        return;
      }
      made.push(propositionsOf(story, report, n, near));
      if (answers) replies.push(...repliesIn(story, report, n, near));
      if (itself) replies.push(...reportReplies(story, report, n, near));
    });
  }
  const rarity = rarityFrom(
    made.flatMap((m) => ("clauses" in m ? [{ stems: m.stems, count: m.clauses }] : m.map(single))),
  );
  const aimed = aimedAt(replies, rarity);
  const none: readonly Quotation[] = [];
  const propositions = made.flatMap((m) =>
    !("clauses" in m) ? m : aimed(m) ? propositionsOf(story, m.report, m.sentence, none) : [],
  );
  return { propositions, replies, rarity };
}

const single = (p: Proposition) => ({ stems: p.stems, count: 1 });

function plain(report: StoryReport, sentence: number): Plain {
  const { reading } = report;
  const s = reading.sentences[sentence]!;
  let clauses = 0;
  for (let i = s.first; i < s.last; i++) if (/^VB[DZPGN]?$/.test(reading.tag(i))) clauses++;
  return { report, sentence, stems: contentStems(reading.text, s.start, s.end), clauses };
}

function mayClaim(report: StoryReport, first: number, last: number): boolean {
  const { reading } = report;
  for (let i = first; i < last; i++)
    if (reading.tag(i).startsWith("VB") && FORWARD_VERBS.has(reading.lemma(i))) return true;
  return false;
}

/** Whether a reply may be aimed at a plain sentence: by words that both share, or because it points back to it. */
function aimedAt(replies: readonly Reply[], rarity: (stem: string) => number): (p: Plain) => boolean {
  const back = new Set<string>();
  const byStem = new Map<string, number[]>();
  replies.forEach((r, i) => {
    if (r.claim !== null && !r.back) return;
    if (r.back) for (const n of [r.sentence - 1, r.sentence]) back.add(`${r.report} ${n}`);
    else
      for (const s of r.about) {
        const places = byStem.get(s);
        if (places) places.push(i);
        else byStem.set(s, [i]);
      }
  });
  return (p) => {
    if (back.has(`${p.report.report.id} ${p.sentence}`)) return true;
    const sums = new Map<number, number>();
    for (const s of p.stems)
      for (const i of byStem.get(s) ?? []) {
        const sum = (sums.get(i) ?? 0) + rarity(s);
        if (sum >= LEAST_SUM) return true;
        sums.set(i, sum);
      }
    return false;
  };
}
