// Replies that a report gives itself: "in fact …", "falsely claimed", "could not be verified"; and claims told in passing.
import {
  CALLED_UNTRUE,
  COUNTER_CUES,
  DESPITE,
  DOUBTED,
  FORWARD_VERBS,
  IN_FACT,
  UNVERIFIED,
} from "../../knowledge/en/replies.ts";
import type { Quotation } from "../../model/annotation.ts";
import type { Span } from "../../model/span.ts";
import { citeSpan, citeTokens, partyAt } from "../phrases.ts";
import type { Named, Story, StoryReport } from "../story.ts";
import { contentStems, quotationOver } from "./propositions.ts";
import type { Reply } from "./reply.ts";

/** Letters before a cue in which a word of doubt belongs to it. */
const CUE_REACH = 40;

/** True where a sentence may hold a reply of the report itself. */
export function mayReportReply(text: string): boolean {
  return [IN_FACT, DOUBTED, UNVERIFIED, PASSING, CALLED_UNTRUE, DESPITE, COUNTERS].some((r) => r.test(text));
}
const COUNTERS =
  /\b(?:counter|retort|rejoin|rebut|object|protest|disagree|push(?:es|ed) back|took issue|to differ)/i;
const PASSING =
  /\b(?:which|that|whom?) (?:\S+ ){1,4}(?:claim|assert|say|said|alleg|maintain)\w* (?:to have|it had|they had|he had|she had|was|were)\b/i;

/** The replies of a sentence that no side gives. */
export function reportReplies(
  story: Story,
  report: StoryReport,
  sentence: number,
  quotations: readonly Quotation[],
): Reply[] {
  const s = report.reading.sentences[sentence]!;
  const text = report.reading.text.slice(s.start, s.end);
  const none: Reply = {
    report: report.report.id,
    sentence,
    stance: "denies",
    by: null,
    speaker: null,
    about: new Set(),
    heads: new Set(),
    noun: "",
    back: true,
    ofSide: true,
    claim: null,
    alone: false,
    citation: citeSpan(report, s),
    rule: "",
  };
  const found: Reply[] = [];
  if (IN_FACT.test(text)) {
    // Within somebody's words it goes on with what was said, and sets nothing against it.
    if (!quotationOver(quotations, s.start + 2)) found.push({ ...none, rule: "reply-in-fact" });
  }
  const open = UNVERIFIED.exec(text);
  if (open && !quotationOver(quotations, s.start + open.index))
    found.push({ ...none, stance: "leaves-open", rule: "reply-unverified" });
  const named = toldUntrue(report, s, text, quotations) ?? setAgainst(report, s, text);
  if (named) found.push({ ...none, ...named });
  for (const q of quotations) {
    const first = q.content.find((c) => c.start >= s.start && c.end <= s.end);
    if (q.cue && first && q.cue.start >= s.start && q.cue.end <= s.end && COUNTER_CUES.test(q.cue.exact))
      found.push({
        ...none,
        by: q.speaks_for ?? q.speaker,
        speaker: q.speaker,
        citation: first,
        rule: "reply-counter",
      });
    const doubt = doubtOf(report, q, s.start, s.end);
    if (doubt) found.push({ ...none, ...doubt });
  }
  if (PASSING.test(text)) found.push(...besideClaims(story, report, sentence, quotations, none));
  return found;
}

/** "Rovia's unfounded claim that …", "spread the false rumour that …": the claim, and whose it is where that is told. */
function toldUntrue(
  report: StoryReport,
  s: Span,
  text: string,
  quotations: readonly Quotation[],
): Partial<Reply> | null {
  const m = CALLED_UNTRUE.exec(text);
  if (!m) return null;
  const at = s.start + m.index;
  // What a report tells of somebody's words it judges itself.
  const inside = quotationOver(
    quotations.filter((q) => q.type === "direct"),
    at,
  );
  const before = report.named.filter((x) => x.start >= s.start && x.end <= at);
  const holder =
    before.find((x) => /^['’]s? $/.test(report.reading.text.slice(x.end, at))) ??
    (inside ? undefined : before.find((x) => SPREADS.test(report.reading.text.slice(x.end, at))));
  const claim = claimFrom(report, s, at + m[0].length + 1, holder);
  if (!claim) return null;
  return {
    by: inside ? (inside.speaks_for ?? inside.speaker) : null,
    stance: /^un(?:proven|sub|supp|ver|conf)/i.test(m[1]!) ? "leaves-open" : "denies",
    about: contentStems(report.reading.text, claim.citation.start, claim.citation.end),
    back: false,
    ofSide: false,
    claim,
    citation: citeSpan(report, { start: at, end: at + m[0].length - " that".length }),
    rule: "reply-told-untrue",
  };
}
const SPREADS =
  /^ (?:\p{L}+ly |has |have |had )?(?:made|makes?|spread|spreads|repeat\w*|push\w*|promot\w*|peddl\w*|circulat\w*|embrac\w*|tweet\w*|post\w*|rais\w+|level\w*|amplif\w*) (?:the |a |an )?$/u;

/** "The bridge stood, despite Rovia's claim that …": what the sentence says against a claim. */
function setAgainst(report: StoryReport, s: Span, text: string): Partial<Reply> | null {
  const m = DESPITE.exec(text);
  if (!m) return null;
  const at = s.start + m.index;
  const from = at + m[0].length + 1;
  const holder = report.named.find((x) => x.start >= at && x.end <= from);
  const claim = claimFrom(report, s, from, holder);
  if (!claim || claim.by === null || /denials? that$/i.test(m[0])) return null;
  const rest = m.index > 20 ? { start: s.start, end: at } : { start: claim.citation.end, end: s.end };
  if (rest.end - rest.start < 20) return null;
  return {
    about: contentStems(report.reading.text, claim.citation.start, claim.citation.end),
    back: false,
    ofSide: false,
    claim,
    citation: citeSpan(report, rest),
    rule: "reply-despite",
  };
}

/** The claim that begins at a place, up to the next comma or the end of the sentence. */
function claimFrom(report: StoryReport, s: Span, start: number, holder: Named | undefined): Reply["claim"] {
  const words = /^[^,;.!?\n”"]{8,}/u.exec(report.reading.text.slice(start, s.end));
  if (!words) return null;
  const by = holder ? (holder.party ?? holder.global) : null;
  return { by, citation: citeSpan(report, { start, end: start + words[0].trimEnd().length }) };
}

/** "falsely claimed that …", "said, without evidence, that …". */
function doubtOf(report: StoryReport, q: Quotation, from: number, to: number): Partial<Reply> | null {
  const by = q.speaks_for ?? q.speaker;
  const first = q.content[0];
  if (!q.cue || !first || by === null || q.cue.start < from || q.cue.end > to) return null;
  const { text } = report.reading;
  const start = Math.max(from, q.cue.start - CUE_REACH);
  const end = first.start > q.cue.end ? first.start : q.cue.end;
  const doubt = DOUBTED.exec(text.slice(start, end));
  if (!doubt || q.content.some((c) => c.start < start + doubt.index && start + doubt.index < c.end))
    return null;
  const citation = citeSpan(report, { start: Math.min(start + doubt.index, q.cue.start), end });
  const stance = /ly$/.test(doubt[0]) ? "denies" : "leaves-open";
  const about = contentStems(text, first.start, first.end);
  return { stance, about, back: false, claim: { by, citation: first }, citation, rule: "reply-doubted" };
}

/** "We hold the town, which Rovia claimed to have captured": a side's words beside what another claims of the same thing. */
function besideClaims(
  story: Story,
  report: StoryReport,
  sentence: number,
  quotations: readonly Quotation[],
  none: Reply,
): Reply[] {
  const tree = report.clauses(sentence);
  const { starts, ends } = report.reading.tokens;
  return tree.clauses.flatMap((c): Reply[] => {
    if (!c.relation.startsWith("acl") || !FORWARD_VERBS.has(c.lemma)) return [];
    const noun = tree.parse.heads[c.verb - tree.first]!;
    const by = c.subjects.map((x) => partyAt(story, report, tree, x)).find((x) => x !== null) ?? null;
    if (by === null || noun < tree.first) return [];
    const said = quotations.find((q) =>
      q.content.some((x) => x.start <= starts[noun]! && ends[noun]! <= Math.max(x.end, starts[c.first]!)),
    );
    const other = said ? (said.speaks_for ?? said.speaker) : null;
    if (!said || other === null || other === by) return [];
    const content = said.content.find((x) => x.start <= starts[noun]!)!;
    const claim = { by, citation: citeTokens(report, c.first, c.last) };
    if (claim.citation.start <= content.start) return [];
    const citation = citeSpan(report, {
      start: content.start,
      end: Math.min(content.end, claim.citation.start),
    });
    const about = contentStems(report.reading.text, starts[noun]!, claim.citation.end);
    return [
      {
        ...none,
        stance: "qualifies",
        by: other,
        about,
        back: false,
        claim,
        citation,
        rule: "reply-beside-claim",
      },
    ];
  });
}
