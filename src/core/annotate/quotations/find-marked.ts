// Stretches in marks that a tag or a lead in their own sentence makes speech; the rest is handed on as open.
import type { Span } from "../../model/span.ts";
import type { MaybeTrace } from "../../model/trace.ts";
import type { Candidate } from "./candidate.ts";
import { clauseStart, contentEnd, contentStart } from "./clause.ts";
import { type Frame, type FramedText, lowerAt, type Run, spanOf } from "./frame.ts";
import { type Lead, leadBefore } from "./lead.ts";
import { notSpeech } from "./not-speech.ts";
import { nounStart, phraseFrom } from "./noun-phrase.ts";
import { namesSpeech, sentenceSubject } from "./subject.ts";
import { type Tag, tagAfter, tagAtItem } from "./tag.ts";
import { channelAfter, passedOnBy } from "./vehicle.ts";
import { cueAt, finiteAt } from "./verb-group.ts";

/** A candidate with the stretches it holds (numbers of `FramedText.stretches`) and the frame its cue stands in. */
export interface Found extends Candidate {
  readonly stretches: readonly number[];
  readonly frame: number;
}

/** What stands in marks, as far as its own sentence tells: who speaks, what is not speech, and what is left open. */
export interface Marks {
  readonly found: readonly Found[];
  /** Stretches that no words of their sentence give to anybody. */
  readonly open: readonly { readonly stretch: number; readonly frame: number }[];
  /** Stretches that are titles, terms, inscriptions …: refused. */
  readonly refused: ReadonlySet<number>;
}

interface Draft {
  stretches: number[];
  runs: Run[];
  direct: boolean;
  cue: Run | null;
  source: Run | null;
  rule: string;
  key: string;
}

/** The stretches of the text as statements, refused ones and open ones. */
export function findMarked(text: FramedText, trace: MaybeTrace): Marks {
  const found: Found[] = [];
  const open: { stretch: number; frame: number }[] = [];
  const refused = new Set<number>();
  text.frames.forEach((frame, n) => {
    if (!frame.items.some((i) => i < 0)) return;
    const drafts: Draft[] = [];
    let floor = 0;
    let lastTag: { draft: Draft; end: number } | null = null;
    frame.items.forEach((item, q) => {
      if (item >= 0) return;
      const stretch = ~item;
      const tag = acceptedTag(text, frame, q);
      const lead = leadBefore(text.reading, frame.items, q, floor) ?? headlineLead(text, frame, q);
      const why = notSpeech(text, frame, q, tag, lead);
      if (why) {
        refused.add(stretch);
        const m = text.stretches[stretch]!;
        trace?.({
          stage: "quotations",
          rule: "not-speech",
          outcome: "dropped",
          why,
          start: m.start,
          end: m.end,
        });
        return;
      }
      const draft = draftFor(text, frame, q, floor, tag, lead, drafts, lastTag);
      if (!draft) {
        open.push({ stretch, frame: n });
        return;
      }
      if (tag && draft.cue === tag.cue) {
        const end = Math.max(tag.cue.to, tag.source.to);
        lastTag = { draft, end };
        floor = end;
      } else if (lead?.kind === "asked" && lead.cue.from === 0) floor = q + 1;
    });
    for (const d of drafts) {
      const made = finish(text, n, frame, d);
      found.push(made);
      const why = d.source ? "a source and a cue beside it" : "a cue beside it, no source";
      for (const c of made.content)
        trace?.({ stage: "quotations", rule: d.rule, outcome: "kept", why, ...c });
    }
  });
  return { found, open, refused };
}

/**
 * In a headline the name before the colon says what follows.
 * + Ann Bell: Pilot Plan ‘Reckless’ For Harbour\n\nHARBOUR, May 2 – The plan for the pilots was read out on Friday after a long day of waiting in the rain. → Ann Bell
 */
function headlineLead(text: FramedText, frame: Frame, q: number): Lead | null {
  const kind = text.paragraphs[frame.paragraph]!.kind;
  if (kind !== "headline" && kind !== "deck" && kind !== "heading") return null;
  for (let k = 1; k < Math.min(q, 6); k++) {
    if (frame.items[k]! < 0) return null;
    if (lowerAt(text.reading, frame.items, k) !== ":") continue;
    const source = sentenceSubject(text.reading, frame.items, 0, k);
    return (
      source && {
        kind: "colon",
        cue: { from: k, to: k + 1 },
        verb: null,
        source,
        gap: { from: k + 1, to: q },
      }
    );
  }
  return null;
}

/** The tag after a stretch where comma, stop or the bareness of the tag show that it belongs to it. */
function acceptedTag(text: FramedText, frame: Frame, q: number): Tag | null {
  const tag = tagAfter(text.reading, frame.items, q);
  if (!tag) return null;
  const m = text.stretches[~frame.items[q]!]!;
  const inner = text.reading.text.slice(m.inner.start, m.inner.end);
  const comma = lowerAt(text.reading, frame.items, q + 1) === ",";
  if (/,["”’']*$/.test(inner)) return tag;
  if (comma || /[?!…—–-]["”’']*$/.test(inner))
    return tag.bare || comma || tag.kind !== "straight" ? tag : null;
  if (tag.kind === "according") return tag;
  // “… a risk.” A letter demanded …”: a new sentence.
  const next = frame.items[q + 1]!;
  if (/\.["”’']*$/.test(inner) && next >= 0 && /^(?:The|An?|This|That)$/.test(text.reading.word(next)))
    return null;
  // Without a comma only a whole tag behind more than a few words: “Phantom” week begins.
  const long = inner.split(/\s+/).length > 3;
  return tag.bare && (long || (tag.closed && /\.["”’']*$/.test(inner))) ? tag : null;
}

/** How many statements back in the same sentence a verb is known again. */
const RECENT = 12;

function draftFor(
  text: FramedText,
  frame: Frame,
  q: number,
  floor: number,
  tag: Tag | null,
  lead: Lead | null,
  drafts: Draft[],
  lastTag: { draft: Draft; end: number } | null,
): Draft | null {
  const { reading } = text;
  const { items } = frame;
  const stretch = ~items[q]!;
  const add = (draft: Draft): Draft => {
    const same = drafts.slice(-RECENT).find((d) => d.key === draft.key);
    if (!same) {
      drafts.push(draft);
      return draft;
    }
    same.stretches.push(stretch);
    if (same.direct && draft.direct) same.runs.push(...draft.runs);
    else {
      // Two stretches under one verb are one content with the words between them.
      const from = Math.min(same.runs[0]!.from, draft.runs[0]!.from);
      same.runs = [{ from, to: Math.max(same.runs.at(-1)!.to, draft.runs.at(-1)!.to) }];
      same.direct = false;
    }
    return same;
  };
  // “Bell said it was “dire”, according to Harbour Radio”: the radio passes it on; but comments do not speak, the radio does.
  if (
    tag?.kind === "according" &&
    lead?.source &&
    lead.kind !== "colon" &&
    !namesSpeech(reading, items, lead.source)
  )
    tag = null;
  // “An official has just texted: “They left.” We have asked …”: what leads in with a colon needs no tag.
  if (tag && lead && lowerAt(reading, items, q - 1) === ":" && !/,["”’']*$/.test(innerOf(text, stretch)))
    tag = null;
  // “Asked by an aide, “Is it over?”, Bell replied …”: the question is the aide’s.
  if (lead?.kind === "asked") tag = null;
  if (tag) {
    const between = lastTag ? betweenTags(frame, lastTag.end, q) : false;
    const start = between ? q : clauseStart(reading, items, floor, q);
    const adjacent =
      lead && lead.kind === "verb" && lead.gap.from >= floor && lead.gap.to - lead.gap.from === 0;
    const from = adjacent || lead?.kind === "colon" ? q : start;
    const rest = clauseAfterTag(text, frame, tag);
    const direct = from === q && !rest;
    return add({
      stretches: [stretch],
      runs: rest ? [{ from, to: q + 1 }, rest] : [{ from, to: q + 1 }],
      direct,
      cue: tag.cue,
      source: tag.source,
      rule: `tag-${tag.kind}`,
      key: `t${tag.cue.from}`,
    });
  }
  if (lastTag && !lead && betweenTags(frame, lastTag.end, q)) {
    lastTag.draft.stretches.push(stretch);
    const to = contentEnd(reading, items, q);
    lastTag.draft.runs.push({ from: q, to: to > q + 1 && !sentenceLike(text, stretch) ? to : q + 1 });
    return lastTag.draft;
  }
  const later = lead ? null : tagLater(text, frame, q);
  if (later) {
    const start = clauseStart(reading, items, floor, q);
    return add({
      stretches: [stretch],
      runs: [{ from: start, to: later.comma }],
      direct: false,
      cue: later.tag.cue,
      source: later.tag.source,
      rule: "tag-later",
      key: `t${later.tag.cue.from}`,
    });
  }
  if (!lead) return null;
  // “…,” said Bell, adding that she did not think …: one speaker for both verbs.
  const inherited =
    lead.verb && lastTag && !lead.source && lead.kind === "verb" ? lastTag.draft.source : null;
  return add(leadDraft(text, frame, q, floor, lead, inherited));
}

function leadDraft(
  text: FramedText,
  frame: Frame,
  q: number,
  floor: number,
  lead: Lead,
  inherited: Run | null,
): Draft {
  const { reading } = text;
  const { items } = frame;
  const stretch = ~items[q]!;
  const rule = lead.kind === "verb" ? "lead-verb" : `lead-${lead.kind}`;
  const base = {
    stretches: [stretch],
    cue: lead.cue,
    source: lead.source ?? inherited,
    rule,
    key: `l${lead.cue.from}`,
  };
  const before = lowerAt(reading, items, q - 1);
  const full = sentenceLike(text, stretch);
  if (lead.kind === "colon") {
    // Bell: ‘Foreign boats’ have ‘no place here’
    const start = Math.min(lead.gap.from, q);
    const to = full ? q + 1 : contentEnd(reading, items, q);
    return { ...base, runs: [{ from: start, to }], direct: start === q && to === q + 1 };
  }
  const from = contentStart(reading, items, lead);
  const clause = from < q && lowerAt(reading, items, from) === "that" && before !== ":";
  if (full && !clause && (/^[,:]$/.test(before) || lead.gap.to === lead.gap.from))
    return { ...base, runs: [{ from: q, to: q + 1 }], direct: true };
  const parenthetical =
    lowerAt(reading, items, lead.gap.from) === "," &&
    lead.source &&
    lead.source.from > floor &&
    lowerAt(reading, items, Math.min(lead.source.from, lead.cue.from) - 1) === ",";
  const to = lead.kind === "noun" ? q + 1 : contentEnd(reading, items, q);
  if (parenthetical && lead.kind === "verb") {
    const start = clauseStart(reading, items, floor, q);
    const end = Math.min(lead.source!.from, lead.cue.from) - 1;
    return {
      ...base,
      runs: [
        { from: start, to: end },
        { from: lead.gap.from + 1, to },
      ],
      direct: false,
      rule: "tag-inside",
    };
  }
  // “In calling it “absurd,” the mayor …”: the subject stands behind.
  if (!base.source && lead.verb?.form === "ing" && lead.cue.from <= floor + 2) {
    const n = lowerAt(reading, items, q + 1) === "," ? q + 2 : q + 1;
    if (nounStart(reading, items, n)) {
      const source = phraseFrom(reading, items, n);
      return { ...base, source, runs: [{ from: Math.min(from, q), to: q + 1 }], direct: from >= q };
    }
  }
  if (from >= q && (full || to === q + 1)) return { ...base, runs: [{ from: q, to: q + 1 }], direct: true };
  return { ...base, runs: [{ from: Math.min(from, q), to }], direct: false };
}

/**
 * The words behind the tag that end the clause it interrupts.
 * + “Only the pilots,” Bell said, would stay on board. → Bell | “Only the pilots,” … would stay on board
 */
function clauseAfterTag(text: FramedText, frame: Frame, tag: Tag): Run | null {
  const { reading } = text;
  const { items } = frame;
  const end = Math.max(tag.cue.to, tag.source.to);
  if (tag.kind === "according" || lowerAt(reading, items, end) !== ",") return null;
  if (!finiteAt(reading, items, end + 1) || cueAt(reading, items, end + 1)) return null;
  const to = contentEnd(reading, items, end);
  return to > end + 2 ? { from: end + 1, to } : null;
}

/** Do only punctuation and adjuncts of the saying stand between a tag and the stretch, as in “A,” he said on Monday, “B”? */
function betweenTags(frame: Frame, end: number, q: number): boolean {
  for (let k = end; k < q; k++) if (frame.items[k]! < 0) return false;
  return q - end < 25;
}

/** How many words behind a stretch a tag further on is looked for. */
const LATER = 80;

/**
 * A tag further on in the sentence.
 * + There are plans “that would work better” than a strike, said Ann Bell. → Ann Bell | There are plans “that would work better” than a strike
 */
function tagLater(text: FramedText, frame: Frame, q: number): { comma: number; tag: Tag } | null {
  for (let k = q + 1; k < Math.min(frame.items.length, q + LATER); k++) {
    if (frame.items[k]! < 0) continue;
    if (lowerAt(text.reading, frame.items, k) !== ",") continue;
    const tag = tagAtItem(text.reading, frame.items, k + 1);
    if (tag?.bare) return { comma: k, tag };
  }
  return null;
}

const innerOf = (text: FramedText, stretch: number) => {
  const m = text.stretches[stretch]!;
  return text.reading.text.slice(m.inner.start, m.inner.end);
};

/** Does the stretch read like a sentence of its own? */
export function sentenceLike(text: FramedText, stretch: number): boolean {
  const m = text.stretches[stretch]!;
  const inner = text.reading.text.slice(m.inner.start, m.inner.end);
  return /^[\p{Lu}\p{N}[“"‘'(…]/u.test(inner) && inner.split(/\s+/).length > 2
    ? true
    : /^\p{Lu}.*[.!?…]["”’']*$/su.test(inner);
}

/** Channel and chain of a statement. */
function hops({ reading }: FramedText, frame: Frame, d: Draft): Pick<Candidate, "channel" | "chain"> {
  if (!d.cue) return { channel: null, chain: [] };
  const { items } = frame;
  const behind = d.source && d.source.from >= d.cue.to ? d.source.to : d.cue.to;
  const verb = lowerAt(reading, items, d.cue.to - 1);
  const channel = channelAfter(reading, items, behind, verb);
  const by = d.rule.endsWith("according") ? null : passedOnBy(reading, items, d.cue);
  const link = by && spanOf(reading, items, by);
  return { channel: channel && spanOf(reading, items, channel), chain: link ? [link] : [] };
}

function finish(text: FramedText, n: number, frame: Frame, d: Draft): Found {
  const { reading, stretches } = text;
  const at = (item: number, side: "start" | "end") =>
    item < 0 ? stretches[~item]![side] : reading.tokens[side === "start" ? "starts" : "ends"][item]!;
  const content: Span[] = [];
  for (const run of d.runs) {
    const items = frame.items.slice(run.from, run.to);
    if (items.length === 0) continue;
    if (items.length === 1 && items[0]! < 0 && d.direct) content.push(stretches[~items[0]!]!.inner);
    else content.push({ start: at(items[0]!, "start"), end: at(items.at(-1)!, "end") });
  }
  content.sort((a, b) => a.start - b.start);
  const source = d.source && spanOf(reading, frame.items, d.source);
  return {
    type: d.direct ? "direct" : "mixed",
    content,
    cue: d.cue && spanOf(reading, frame.items, d.cue),
    source,
    sourceHead: source,
    ...hops(text, frame, d),
    act: null,
    rule: d.rule,
    stretches: d.stretches,
    frame: n,
  };
}
