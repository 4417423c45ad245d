// Refiners: stretches without a tag of their own that go on with somebody's speech, or take their speaker from the sentence before.
import type { MaybeTrace } from "../../model/trace.ts";
import { type Found, type Marks, sentenceLike } from "./find-marked.ts";
import { type Frame, type FramedText, lowerAt, spanOf } from "./frame.ts";
import { firstPhrase, mainSubject } from "./lead.ts";
import { cueAt } from "./verb-group.ts";

/** Findings that may still be changed while the refiners work. */
export interface Draft {
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
  ["sentence-before", takeFromBefore],
];

/** The findings with every open stretch settled that a refiner can settle; the others are reported to the trace. */
export function continueSpeech(text: FramedText, marks: Marks, trace: MaybeTrace): Found[] {
  const draft: Draft = { found: [...marks.found], open: [...marks.open] };
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
    const last = draft.found.findLast(
      (f) => f.stretches.some((k) => k < stretch) && holdsFrame(text, f, frame - 1, frame),
    );
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

/** Dame Harriet would not be drawn. ‘A chair does not discuss who held the pen.’ */
function takeFromBefore(text: FramedText, draft: Draft): void {
  draft.open = draft.open.filter(({ stretch, frame }) => {
    const own = text.frames[frame]!;
    const before = text.frames[frame - 1];
    if (!alone(text, own) || !sentenceLike(text, stretch)) return true;
    const m = text.stretches[stretch]!;
    const made: Found = {
      type: "direct",
      content: [m.inner],
      cue: null,
      source: null,
      sourceHead: null,
      channel: null,
      chain: [],
      act: null,
      rule: "sentence-before",
      stretches: [stretch],
      frame,
    };
    if (before && before.paragraph >= own.paragraph - 1) {
      const { reading } = text;
      let cue = -1;
      before.items.forEach((item, i) => {
        if (item >= 0 && cue < 0 && cueAt(reading, before.items, i)?.form === "finite") cue = i;
      });
      const run =
        (cue >= 0 ? mainSubject(reading, before.items, cue + 1, 0) : null) ??
        firstPhrase(reading, before.items, 0, before.items.length);
      const source = run && spanOf(reading, before.items, run);
      if (source && !/^(?:it|there|this|that)$/.test(lowerAt(reading, before.items, run!.from)))
        draft.found.push({ ...made, source, sourceHead: source });
      else draft.found.push({ ...made, rule: "speech-alone" });
      return false;
    }
    draft.found.push({ ...made, rule: "speech-alone" });
    return false;
  });
}
