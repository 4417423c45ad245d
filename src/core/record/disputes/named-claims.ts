// Answers to a claim that only a noun stands for, and to what a report itself has told: "criticised her assessment", "played down the rebuke".
import { CLAIM_NOUNS, MADE_SMALL } from "../../knowledge/en/replies.ts";
import type { Quotation } from "../../model/annotation.ts";
import { stemOf } from "../../text/stem.ts";
import { citeSpan } from "../phrases.ts";
import type { StoryReport } from "../story.ts";
import { contentStems } from "./propositions.ts";
import type { Reply } from "./reply.ts";

const REPLYING = new Set(["denies", "rejects", "criticises"]);
const MAX_WORDS = 6;
const PLAYED_DOWN = /^(?:downplay|play(?:s|ed|ing)? down|minimi[sz])/i;

/** The reply that a told statement is whose words are only somebody's "assessment", or that plays down what the report tells. */
export function repliesToNamed(report: StoryReport, sentence: number, q: Quotation): Reply[] {
  const content = q.content[0];
  const s = report.reading.sentences[sentence]!;
  if (q.type === "direct" || !q.cue || !content || q.content.length > 1) return [];
  if (q.cue.start < s.start || q.cue.end > s.end || content.start < q.cue.end) return [];
  const words = content.exact.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? [];
  const downplayed =
    PLAYED_DOWN.test(q.cue.exact) && words.slice(0, MAX_WORDS).some((w) => MADE_SMALL.has(w.toLowerCase()));
  const noun = words.at(-1)?.toLowerCase() ?? "";
  const named = CLAIM_NOUNS.has(noun) || CLAIM_NOUNS.has(noun.replace(/s$/, ""));
  if (!downplayed && !(REPLYING.has(q.act) && named && words.length <= MAX_WORDS)) return [];
  const holder = report.named.find((m) => m.start >= content.start && m.end <= content.end);
  const by = downplayed ? null : (holder?.party ?? holder?.global ?? null);
  if (!downplayed && by === null) return [];
  const start = Math.min(q.source && q.source.start >= s.start ? q.source.start : q.cue.start, q.cue.start);
  return [
    {
      report: report.report.id,
      sentence,
      stance: downplayed ? "qualifies" : "denies",
      by: q.speaks_for ?? q.speaker,
      speaker: q.speaker,
      about: contentStems(report.reading.text, content.start, content.end),
      heads: new Set(),
      noun: downplayed ? "" : stemOf(noun),
      back: !downplayed,
      claim: { by, citation: content, speaker: holder?.kind === "person" ? holder.global : null },
      alone: false,
      citation: citeSpan(report, { start, end: q.cue.end }),
      rule: downplayed ? "reply-played-down" : "reply-to-named",
    },
  ];
}
