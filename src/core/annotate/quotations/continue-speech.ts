// Refiners: stretches without a tag of their own that go on with somebody's speech, or take their speaker from the sentence before.
import type { Span } from "../../model/span.ts";
import type { MaybeTrace } from "../../model/trace.ts";
import type { Candidate } from "./candidate.ts";
import { type Found, type Marks, sentenceLike } from "./find-marked.ts";
import { type Frame, type FramedText, lowerAt, spanOf } from "./frame.ts";
import { sentenceSubject } from "./subject.ts";
import { tagAtItem } from "./tag.ts";

/** Findings that may still be changed while the refiners work. */
export interface Draft {
  /** Statements told outside marks, for the source of what goes on with them. */
  readonly told: readonly Candidate[];
  found: Found[];
  open: { readonly stretch: number; readonly frame: number }[];
}

/** A refiner: settles some of the open stretches. */
export type Refiner = (text: FramedText, draft: Draft) => void;

/** The refiners in their order. */
const REFINERS: readonly (readonly [string, Refiner])[] = [
  ["same-paragraph", joinInParagraph],
  ["next-paragraph", joinParagraphs],
  ["opens-next", joinForward],
  ["answer", answer],
  ["sentence-before", takeFromBefore],
  ["paragraph-after", joinParagraphs],
  ["source-before", sourceFromBefore],
  ["goes-on-telling", goOnTelling],
];

/** The findings with every open stretch settled that a refiner can settle; the others are reported to the trace. */
export function continueSpeech(
  text: FramedText,
  marks: Marks,
  told: readonly Candidate[],
  trace: MaybeTrace,
): Found[] {
  const draft: Draft = { told, found: [...marks.found], open: [...marks.open] };
  for (const [, refine] of REFINERS) refine(text, draft);
  for (const { stretch } of draft.open) {
    const m = text.stretches[stretch]!;
    trace?.({
      stage: "quotations",
      rule: "no-speaker",
      outcome: "dropped",
      why: "nobody is said to speak it",
      start: m.start,
      end: m.end,
    });
  }
  return draft.found.sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

/** Does the frame hold nothing but stretches and their punctuation? */
const alone = (text: FramedText, frame: Frame) =>
  frame.items.every((i) => i < 0 || /^[\s.,;:—–"'“”‘’…-]+$/.test(text.reading.word(i)));

/** Adds a stretch to a statement. */
function join(text: FramedText, draft: Draft, to: Found, stretch: number): void {
  const m = text.stretches[stretch]!;
  const span = to.type === "direct" ? m.inner : { start: m.start, end: m.end };
  const joined: Found = {
    ...to,
    content: [...to.content, span].sort((a, b) => a.start - b.start),
    stretches: [...to.stretches, stretch],
  };
  draft.found[draft.found.indexOf(to)] = joined;
}

/** The statement that holds the stretch with this number. */
const holding = (draft: Draft, stretch: number) => draft.found.find((f) => f.stretches.includes(stretch));

/** “A,” he said. “B.” */
function joinInParagraph(text: FramedText, draft: Draft): void {
  draft.open = draft.open.filter(({ stretch, frame }) => {
    const own = text.frames[frame]!;
    const before = text.frames[frame - 1];
    if (!before || before.paragraph !== own.paragraph || !alone(text, own) || !sentenceLike(text, stretch))
      return true;
    const near = draft.found.filter(
      (f) => f.stretches.some((k) => k < stretch) && holdsFrame(text, f, frame - 1, frame),
    );
    // “A,” he said, adding that it was “B.” “C.”: C goes on with A.
    const last = near.findLast((f) => f.rule.startsWith("tag-") && f.type === "direct") ?? near.at(-1);
    if (!last) return true;
    join(text, draft, last, stretch);
    return false;
  });
}

/** Does the statement reach into one of these frames? */
function holdsFrame(text: FramedText, f: Found, ...frames: number[]): boolean {
  return frames.some((n) => {
    const frame = text.frames[n]!;
    return f.stretches.some(
      (k) => text.stretches[k]!.start >= frame.start && text.stretches[k]!.end <= frame.end,
    );
  });
}

/** A paragraph that is nothing but a quotation goes on with the speech that the paragraph before ended in. */
function joinParagraphs(text: FramedText, draft: Draft): void {
  draft.open = draft.open.filter(({ stretch, frame }) => {
    const own = text.frames[frame]!;
    const before = text.frames[frame - 1];
    if (!before || !alone(text, own)) return true;
    const previous = text.stretches[stretch - 1];
    const goesOn = previous?.goesOn && previous.paragraph === own.paragraph - 1;
    if (
      before.paragraph !== own.paragraph &&
      !goesOn &&
      text.frames[frame + 1]?.paragraph === own.paragraph &&
      !alone(text, text.frames[frame + 1]!)
    )
      return true;
    const last = holding(draft, stretch - 1);
    if (!last || (!goesOn && !holdsFrame(text, last, frame - 1))) return true;
    join(text, draft, last, stretch);
    return false;
  });
}

/** A speech whose tag comes only in its second paragraph. */
function joinForward(text: FramedText, draft: Draft): void {
  for (let n = draft.open.length - 1; n >= 0; n--) {
    const { stretch } = draft.open[n]!;
    if (!text.stretches[stretch]!.goesOn) continue;
    const next = holding(draft, stretch + 1);
    if (!next || next.stretches[0] !== stretch + 1) continue;
    join(text, draft, next, stretch);
    draft.open.splice(n, 1);
  }
}

/** A stretch that is a statement by itself, with a source from elsewhere in the text. */
function statement(
  text: FramedText,
  stretch: number,
  frame: number,
  rule: string,
  source: Span | null,
): Found {
  const m = text.stretches[stretch]!;
  return {
    type: "direct",
    content: [m.inner],
    cue: null,
    source,
    sourceHead: source,
    channel: null,
    chain: [],
    act: null,
    rule,
    stretches: [stretch],
    frame,
  };
}

/** Will the strikers be disciplined? “We know the names.” The one who was asked is the one who spoke last. */
function answer(text: FramedText, draft: Draft): void {
  draft.open = draft.open.filter(({ stretch, frame }) => {
    const own = text.frames[frame]!;
    if (!alone(text, own) || !sentenceLike(text, stretch)) return true;
    let n = frame - 1;
    if (!isQuestion(text, n) || text.frames[n]!.paragraph !== own.paragraph) return true;
    while (n > 0 && isQuestion(text, n)) n--;
    const paragraph = own.paragraph;
    const last = draft.found.findLast(
      (f) => f.source && text.frames[f.frame]!.paragraph === paragraph && f.frame < frame,
    );
    let source = last?.source ?? null;
    for (let k = n; !source && k >= 0 && text.frames[k]!.paragraph === paragraph; k--)
      source = subjectSpan(text, k);
    if (!source) return true;
    draft.found.push(statement(text, stretch, frame, "answer", source));
    draft.found.sort((a, b) => a.frame - b.frame);
    return false;
  });
}

const isQuestion = (text: FramedText, n: number) => {
  const frame = text.frames[n];
  const last = frame?.items.at(-1);
  return frame !== undefined && last !== undefined && last >= 0 && text.reading.word(last) === "?";
};

const subjectSpan = (text: FramedText, n: number): Span | null => {
  const { items } = text.frames[n]!;
  const run = sentenceSubject(text.reading, items, 0, items.length);
  return run && spanOf(text.reading, items, run);
};

/** Dame Harriet would not be drawn. ‘A chair does not discuss who held the pen.’ */
function takeFromBefore(text: FramedText, draft: Draft): void {
  draft.open = draft.open.filter(({ stretch, frame }) => {
    const own = text.frames[frame]!;
    if (!alone(text, own) || !sentenceLike(text, stretch)) return true;
    const before = text.frames[frame - 1];
    const near = before !== undefined && before.paragraph >= own.paragraph - 1;
    const source = near ? subjectSpan(text, frame - 1) : null;
    draft.found.push(statement(text, stretch, frame, source ? "sentence-before" : "speech-alone", source));
    return false;
  });
}

/**
 * Our translation: “…”. The talks were described as “useful”. A lead without a source takes that of the sentence before, a
 * passive one only that of a statement.
 */
function sourceFromBefore(text: FramedText, draft: Draft): void {
  draft.found = draft.found.map((f) => {
    if (f.source || f.frame === 0) return f;
    if (f.rule !== "lead-colon" && f.rule !== "lead-passive") return f;
    const own = text.frames[f.frame]!;
    const before = text.frames[f.frame - 1]!;
    let source = lastSource(text, draft, f.frame);
    if (!source && f.rule === "lead-colon" && before.paragraph === own.paragraph)
      source = subjectSpan(text, f.frame - 1);
    return source ? { ...f, source, sourceHead: source } : f;
  });
}

/** The source of the last statement, in marks or told, of the frame before: in the same paragraph or at the end of the one before. */
function lastSource(text: FramedText, draft: Draft, frame: number): Span | null {
  const before = text.frames[frame - 1];
  if (!before || before.paragraph < text.frames[frame]!.paragraph - 1) return null;
  // “…, the ministry said on Wednesday.”
  for (let k = before.items.length - 1; k >= 0; k--) {
    if (lowerAt(text.reading, before.items, k) !== ",") continue;
    const tag = tagAtItem(text.reading, before.items, k + 1);
    if (tag?.bare) return spanOf(text.reading, before.items, tag.source);
  }
  const inside = (c: Candidate) => {
    const at = c.cue ?? c.content[0]!;
    return c.source !== null && at.start >= before.start && at.end <= before.end;
  };
  const last = [...draft.found.filter(inside), ...draft.told.filter(inside)].sort(
    (a, b) => b.source!.start - a.source!.start,
  )[0];
  return last?.source ?? null;
}

/** The islands “will not accept less”: a clause that goes on telling what was said in the sentence before. */
function goOnTelling(text: FramedText, draft: Draft): void {
  draft.open = draft.open.filter(({ stretch, frame }) => {
    const own = text.frames[frame]!;
    const m = text.stretches[stretch]!;
    const words = text.reading.text.slice(m.inner.start, m.inner.end).split(/\s+/).length;
    if (words < 3 || alone(text, own)) return true;
    const near = draft.found.findLast(
      (f) => f.source && f.frame === frame - 1 && text.frames[f.frame]!.paragraph === own.paragraph,
    );
    // From a told sentence, or over a paragraph, only words that make a clause go on.
    if (!near && !(words > 3 && holdsVerb(text, stretch))) return true;
    const source = near?.source ?? lastSource(text, draft, frame);
    if (!source) return true;
    const same = draft.found.find((f) => f.frame === frame && f.rule === "goes-on-telling");
    if (same) {
      draft.found[draft.found.indexOf(same)] = { ...same, stretches: [...same.stretches, stretch] };
      return false;
    }
    draft.found.push({
      ...statement(text, stretch, frame, "goes-on-telling", source),
      type: "mixed",
      content: [{ start: own.start, end: Math.max(m.end, endOf(text, own)) }],
    });
    return false;
  });
}

function holdsVerb(text: FramedText, stretch: number): boolean {
  const { reading } = text;
  const m = text.stretches[stretch]!;
  for (
    let t = reading.tokenAt(m.inner.start);
    t < reading.tokens.length && reading.tokens.starts[t]! < m.inner.end;
    t++
  )
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(reading.tag(t))) return true;
  return false;
}

/** Where the frame's words end, its stop left out. */
function endOf(text: FramedText, frame: Frame): number {
  const last = frame.items.at(-1)!;
  return last >= 0 && /^[.!?]$/.test(text.reading.word(last)) ? text.reading.tokens.starts[last]! : frame.end;
}
