// Refiners: stretches whose own sentence names nobody take their source from the sentence before.
import type { Span } from "../../model/span.ts";
import { foldedWords } from "../../text/normalise.ts";
import { uncued } from "./candidate.ts";
import { type Found, type Marks, sentenceLike } from "./find-marked.ts";
import { type Frame, type FramedText, lowerAt, spanOf, wordless } from "./frame.ts";
import type { Statements } from "./statements.ts";
import { sentenceSubject } from "./subject.ts";
import { tagAtItem } from "./tag.ts";
import { cueAt } from "./verb-group.ts";

/** How far back in its paragraph the one who answers a question is looked for, in sentences. */
const BACK = 30;

/** A stretch that is a statement by itself, with a source from elsewhere in the text. */
function alone(text: FramedText, stretch: number, frame: number, rule: string, source: Span | null): Found {
  const { inner } = text.stretches[stretch]!;
  return { ...uncued("direct", [inner], source, rule), stretches: [stretch], frame };
}

/**
 * The answer to the reporter's question before it: whoever the paragraph is about, or who spoke in it last, was asked.
 * + Ann Bell has been on the radio. Will there be a strike? “Ask me tomorrow.” → Ann Bell
 */
export function answers(text: FramedText, statements: Statements): void {
  statements.open = statements.open.filter(({ stretch, frame }) => {
    const own = text.frames[frame]!;
    if (!wordless(text, own) || !sentenceLike(text, stretch) || !isQuestion(text, frame - 1)) return true;
    let source: Span | null = null;
    for (let k = frame - 1; !source && k >= Math.max(0, frame - BACK); k--) {
      if (text.frames[k]!.paragraph !== own.paragraph) break;
      source =
        statements.inFrame(k).findLast((f) => f.source)?.source ??
        (isQuestion(text, k) ? null : subjectSpan(text, k));
    }
    if (!source) return true;
    statements.add(alone(text, stretch, frame, "answer", source));
    return false;
  });
}

const isQuestion = (text: FramedText, n: number) => {
  const last = text.frames[n]?.items.at(-1);
  return last !== undefined && last >= 0 && text.reading.word(last) === "?";
};

const subjectSpan = (text: FramedText, n: number): Span | null => {
  const { items } = text.frames[n]!;
  const run = sentenceSubject(text.reading, items, 0, items.length);
  return run && spanOf(text.reading, items, run);
};

/**
 * A sentence in marks with nothing beside it: spoken by the subject of the sentence before, or by nobody that the text names.
 * + Ann Bell would not be drawn. “A chair does not discuss that.” → Ann Bell
 * + It was cold. “A chair does not discuss that.” → ∅
 */
export function saidAlone(text: FramedText, statements: Statements): void {
  statements.open = statements.open.filter(({ stretch, frame }) => {
    const own = text.frames[frame]!;
    if (!wordless(text, own) || !sentenceLike(text, stretch)) return true;
    // The second paragraph of a speech waits for the first.
    const previous = text.stretches[stretch - 1];
    if (previous?.goesOn && previous.paragraph === own.paragraph - 1) return true;
    const before = text.frames[frame - 1];
    const near = before !== undefined && before.paragraph >= own.paragraph - 1;
    const source = near ? subjectSpan(text, frame - 1) : null;
    statements.add(alone(text, stretch, frame, source ? "sentence-before" : "speech-alone", source));
    return false;
  });
}

/**
 * A lead without a source takes that of the sentence before; a passive one only that of a statement there.
 * + Ann Bell spoke to the radio by phone. Our translation: “Nobody walked out.” → Ann Bell
 * + There was no deal, the ministry said on Friday.\nThe talks were described as “useful”. → the ministry
 */
export function sourceFromBefore(text: FramedText, statements: Statements): void {
  const topics = new Map<number, Span>();
  for (const f of statements.all()) {
    if (f.frame === 0 || (f.source && !onTopic(text, f))) continue;
    if (f.rule !== "lead-colon" && f.rule !== "lead-passive" && !f.source) continue;
    const own = text.frames[f.frame]!;
    const before = text.frames[f.frame - 1]!;
    let source = topics.get(f.frame - 1) ?? lastSource(text, statements, f.frame);
    if (!source && (f.rule === "lead-colon" || f.source) && before.paragraph === own.paragraph)
      source = subjectSpan(text, f.frame - 1);
    if (source && onTopic(text, f)) topics.set(f.frame, source);
    if (source) statements.attribute(f, source);
  }
}

/** “On Norland’s claim that he had left: “I went for a walk.””: a lead that only says what the words are about. */
function onTopic(text: FramedText, f: Found): boolean {
  const begin = text.frames[f.frame]!.start;
  const content = f.content[0]?.start ?? begin;
  return /^(?:On|About|Regarding|As for|Asked about)\s[^,“”"]*:\s*["“‘'«„]?$/.test(
    text.reading.text.slice(begin, content),
  );
}

/** The frames of which a stretch or a statement may take its source from the sentence before; each that does is among them. */
export function awaitsSource(text: FramedText, { found, open }: Marks): number[] {
  const topic = (n: number) =>
    TOPIC.test(text.reading.text.slice(text.frames[n]!.start, text.frames[n]!.end));
  return [
    ...open.map((o) => o.frame),
    ...found.filter((f) => !f.source || topic(f.frame)).map((f) => f.frame),
  ];
}
const TOPIC = /^(?:On|About|Regarding|As for|Asked about)\s/;

/** The source of the last statement in the frame before, in the same paragraph or at the end of the one before. */
function lastSource(text: FramedText, statements: Statements, frame: number): Span | null {
  const before = text.frames[frame - 1];
  if (!before || before.paragraph < text.frames[frame]!.paragraph - 1) return null;
  // “…, the ministry said on Friday.”
  for (let k = before.items.length - 1; k >= Math.max(0, before.items.length - 40); k--) {
    if (lowerAt(text.reading, before.items, k) !== ",") continue;
    const tag = tagAtItem(text.reading, before.items, k + 1);
    if (tag?.bare) return spanOf(text.reading, before.items, tag.source);
  }
  const sources = [...statements.inFrame(frame - 1), ...statements.toldIn(frame - 1)].flatMap((c) =>
    c.source && c.source.start >= before.start && c.source.end <= before.end ? [c.source] : [],
  );
  return sources.sort((a, b) => b.start - a.start)[0] ?? null;
}

/**
 * A clause with words in marks and no verb of saying goes on with what was said in the sentence before.
 * + It was too late, said Ann Bell. The islands “will not accept less than that”. → Ann Bell
 * - The “old boys” had left.
 */
export function goesOnTelling(text: FramedText, statements: Statements): void {
  statements.open = statements.open.filter(({ stretch, frame }) => {
    const own = text.frames[frame]!;
    const m = text.stretches[stretch]!;
    const words = text.reading.text.slice(m.inner.start, m.inner.end).split(/\s+/).length;
    if (words < 3 || wordless(text, own) || frame === 0 || saysSomething(text, own)) return true;
    const same = statements.inFrame(frame).find((f) => f.rule === "goes-on-telling");
    if (same) {
      statements.join(same, stretch, null);
      return false;
    }
    const beside = text.frames[frame - 1]!.paragraph === own.paragraph;
    const near = beside ? statements.inFrame(frame - 1).findLast((f) => f.source) : undefined;
    // From a told sentence, or over a paragraph, only words that make a clause go on.
    if (!near && !(words > 3 && holdsVerb(text, stretch))) return true;
    const source = near?.source ?? lastSource(text, statements, frame);
    if (!source) return true;
    statements.add({
      ...alone(text, stretch, frame, "goes-on-telling", source),
      type: "mixed",
      content: [{ start: own.start, end: Math.max(m.end, endOf(text, own)) }],
    });
    return false;
  });
}

/** Does a verb of saying stand in the frame? Then its words are not those of the sentence before. */
const saysSomething = (text: FramedText, frame: Frame) =>
  frame.items.some((i, n) => {
    const cue = i < 0 ? null : cueAt(text.reading, frame.items, n);
    return cue !== null && (cue.form === "finite" || cue.form === "passive");
  });

function holdsVerb(text: FramedText, stretch: number): boolean {
  const { reading } = text;
  const { start, end } = text.stretches[stretch]!.inner;
  for (let t = reading.tokenAt(start); t < reading.tokens.length && reading.tokens.starts[t]! < end; t++)
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(reading.tag(t))) return true;
  return false;
}

/** Where the frame's words end, its stop left out. */
function endOf(text: FramedText, frame: Frame): number {
  const last = frame.items.at(-1)!;
  return last >= 0 && /^[.!?]$/.test(text.reading.word(last)) ? text.reading.tokens.starts[last]! : frame.end;
}

/**
 * Words of a headline that somebody speaks in the body are his.
 * + ‘Sailing blind’: harbour talks fail\n\nHARBOUR, May 2 – The talks failed again on Friday after a long day of waiting in the rain.\n\n“Every week without a pilot is a week of sailing blind,” said Ann Bell. → Ann Bell | Sailing blind
 * - ‘Phantom’ week begins\n\nHARBOUR, May 2 – The talks failed again on Friday after a long day of waiting in the rain.\n\n“Every week without a pilot is a week of sailing blind,” said Ann Bell.
 */
export function headlineEcho(text: FramedText, statements: Statements): void {
  const spoken: { words: string; by: Found }[] = [];
  statements.open = statements.open.filter(({ stretch, frame }) => {
    const kind = text.paragraphs[text.frames[frame]!.paragraph]!.kind;
    if (kind !== "headline" && kind !== "deck" && kind !== "heading") return true;
    const own = plain(text, stretch);
    if (own.trim().split(" ").length < 2) return true;
    if (spoken.length === 0)
      for (const by of statements.all())
        if (by.source) for (const k of by.stretches) spoken.push({ words: plain(text, k), by });
    const echo = spoken.find((s) => s.words.includes(own));
    if (!echo) return true;
    statements.add(alone(text, stretch, frame, "headline-echo", echo.by.source));
    return false;
  });
}

/** The words of a stretch, folded, with a space around each. */
function plain(text: FramedText, stretch: number): string {
  const { start, end } = text.stretches[stretch]!.inner;
  return ` ${foldedWords(text.reading.text.slice(start, end)).join(" ")} `;
}
