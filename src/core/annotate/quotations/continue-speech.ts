// Refiners: stretches without a tag of their own that go on with somebody's speech.
import type { MaybeTrace } from "../../model/trace.ts";
import { answers, goesOnTelling, headlineEcho, saidAlone, sourceFromBefore } from "./borrow-source.ts";
import type { Candidate } from "./candidate.ts";
import { type Found, type Marks, sentenceLike } from "./find-marked.ts";
import { type FramedText, wordless } from "./frame.ts";
import { gather, type Statements } from "./statements.ts";

/** A refiner: settles some of the open stretches. */
type Refiner = (text: FramedText, statements: Statements) => void;

/** The refiners in their order. */
export const REFINERS: readonly (readonly [string, Refiner])[] = [
  ["same-paragraph", sameParagraph],
  ["next-paragraph", nextParagraph],
  ["opens-next", opensNext],
  ["answer", answers],
  ["said-alone", saidAlone],
  ["next-paragraph", nextParagraph],
  ["source-before", sourceFromBefore],
  ["headline-echo", headlineEcho],
  ["goes-on-telling", goesOnTelling],
];

/** The statements in marks, with every open stretch settled that a refiner can settle; the others are told to the trace. */
export function continueSpeech(
  text: FramedText,
  marks: Marks,
  told: readonly Candidate[],
  trace: MaybeTrace,
): Found[] {
  const statements = gather(text, marks.found, marks.open, told);
  for (const [name, refine] of REFINERS) {
    const before = trace ? statements.open : [];
    refine(text, statements);
    if (!trace) continue;
    for (const { stretch } of before) {
      const m = text.stretches[stretch]!;
      if (statements.holding(stretch))
        trace({
          stage: "quotations",
          rule: name,
          outcome: "kept",
          why: "goes on with speech",
          start: m.start,
          end: m.end,
        });
    }
  }
  for (const { stretch } of statements.open) {
    const m = text.stretches[stretch]!;
    const why = "nobody is said to speak it";
    trace?.({ stage: "quotations", rule: "no-speaker", outcome: "dropped", why, start: m.start, end: m.end });
  }
  return [...statements.all()].sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

/** Adds a stretch to a statement. */
function join(text: FramedText, statements: Statements, to: Found, stretch: number): void {
  const m = text.stretches[stretch]!;
  const span = to.type === "direct" ? m.inner : { start: m.start, end: m.end };
  statements.join(to, stretch, span);
}

/**
 * A sentence in marks right behind a statement of its paragraph.
 * + “We came early,” said Ann Bell. “Nobody else did.” → Ann Bell | We came early, … Nobody else did.
 * + “We came early,” Bell said, adding that it was “no pleasure.” “Nobody else did.” → Bell | We came early, … Nobody else did.
 */
function sameParagraph(text: FramedText, statements: Statements): void {
  statements.open = statements.open.filter(({ stretch, frame }) => {
    const own = text.frames[frame]!;
    const before = text.frames[frame - 1];
    if (!before || before.paragraph !== own.paragraph) return true;
    if (!wordless(text, own) || !sentenceLike(text, stretch)) return true;
    const near = [...statements.inFrame(frame - 1), ...statements.inFrame(frame)].filter(
      (f) => f.stretches[0]! < stretch,
    );
    // What goes on is the speech that was tagged, not the words told after it.
    const last = near.findLast((f) => f.rule.startsWith("tag-") && f.type === "direct") ?? near.at(-1);
    if (!last) return true;
    join(text, statements, last, stretch);
    return false;
  });
}

/**
 * A paragraph that is nothing but a quotation, behind one that ends in speech, closed or not.
 * + “We came early,” said Ann Bell. “Nobody else did.\n\n“It was cold.” → Ann Bell | We came early, … Nobody else did. … It was cold.
 */
function nextParagraph(text: FramedText, statements: Statements): void {
  statements.open = statements.open.filter(({ stretch, frame }) => {
    const own = text.frames[frame]!;
    const before = text.frames[frame - 1];
    if (!before || !wordless(text, own)) return true;
    const previous = text.stretches[stretch - 1];
    const goesOn = previous?.goesOn === true && previous.paragraph === own.paragraph - 1;
    const after = text.frames[frame + 1];
    const partial = after?.paragraph === own.paragraph && !wordless(text, after);
    if (before.paragraph !== own.paragraph && !goesOn && partial) return true;
    const last = statements.holding(stretch - 1);
    if (!last || (!goesOn && !statements.inFrame(frame - 1).includes(last))) return true;
    join(text, statements, last, stretch);
    return false;
  });
}

/**
 * A speech whose tag comes only in its second paragraph.
 * + “We came early.\n\n“Nobody else did,” said Ann Bell. → Ann Bell | We came early. … Nobody else did,
 */
function opensNext(text: FramedText, statements: Statements): void {
  const left = [];
  for (const open of [...statements.open].reverse()) {
    const { stretch } = open;
    const next = text.stretches[stretch]!.goesOn ? statements.holding(stretch + 1) : undefined;
    if (next && next.stretches[0] === stretch + 1) join(text, statements, next, stretch);
    else left.push(open);
  }
  statements.open = left.reverse();
}
