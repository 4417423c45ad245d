// Cutting a text into frames. A stop inside marks ends no sentence here, so “Why? Because.” she said is one frame.
import type { Reading } from "../../model/reading.ts";
import type { Frame, FramedText, Item } from "./frame.ts";
import type { Marked, Paragraph } from "./marks/pair-marks.ts";
import { tagAfter } from "./tag.ts";

/** The frames of the paragraphs that hold a stretch in marks, and of those beside them. */
export function framesOf(
  reading: Reading,
  paragraphs: readonly Paragraph[],
  marked: readonly Marked[],
): FramedText {
  const stretches = marked.filter((m) => m.depth === 0);
  const wanted = new Set(stretches.flatMap((m) => [m.paragraph - 1, m.paragraph]));
  const frames: Frame[] = [];
  let sentence = 0;
  let next = 0;
  paragraphs.forEach((p, n) => {
    const cuts: number[] = [];
    for (; sentence < reading.sentences.length && reading.sentences[sentence]!.start < p.end; sentence++)
      cuts.push(reading.sentences[sentence]!.end);
    if (!wanted.has(n)) return;
    const first = next;
    while (next < stretches.length && stretches[next]!.paragraph === n) next++;
    frames.push(...framesOfParagraph(reading, p, n, cuts, stretches, first, next));
  });
  return { reading, paragraphs, stretches, frames };
}

function framesOfParagraph(
  reading: Reading,
  paragraph: Paragraph,
  n: number,
  cuts: readonly number[],
  stretches: readonly Marked[],
  from: number,
  to: number,
): Frame[] {
  const { text, tokens } = reading;
  const items: Item[] = [];
  const ends: number[] = []; // number of items before each cut
  let k = from;
  let c = 0;
  for (let t = reading.tokenAt(paragraph.start); ; ) {
    const at = t < tokens.length ? tokens.starts[t]! : Number.POSITIVE_INFINITY;
    const stretch = k < to ? stretches[k]! : undefined;
    if (stretch && stretch.start <= at) {
      while (c < cuts.length && cuts[c]! <= stretch.start) {
        ends.push(items.length);
        c++;
      }
      items.push(~k++);
      while (t < tokens.length && tokens.ends[t]! <= stretch.end) t++;
      // A closing mark that the tokens hold together with what follows it.
      while (t < tokens.length && tokens.starts[t]! < stretch.end) t++;
      while (c < cuts.length && cuts[c]! < stretch.end) c++;
      if (endsSpeech(text, stretch, reading, t)) ends.push(items.length);
      continue;
    }
    if (t >= tokens.length || at >= paragraph.end) break;
    while (c < cuts.length && cuts[c]! <= at) {
      ends.push(items.length);
      c++;
    }
    items.push(t++);
  }
  ends.push(items.length);
  const frames: Frame[] = [];
  const place = (i: Item, side: "start" | "end") =>
    i < 0 ? stretches[~i]![side] : side === "start" ? tokens.starts[i]! : tokens.ends[i]!;
  let start = 0;
  for (const end of [...new Set(ends)].sort((a, b) => a - b)) {
    if (end <= start) continue;
    // A stretch that ends like a sentence is still followed by its tag: “Why?” Smith asked.
    if (end < items.length && items[end - 1]! < 0 && followedByTag(reading, stretches, items, end)) continue;
    const own = items.slice(start, end);
    frames.push({ start: place(own[0]!, "start"), end: place(own.at(-1)!, "end"), paragraph: n, items: own });
    start = end;
  }
  return frames;
}

/** Does the stretch end with a stop after which a capital or another stretch begins? */
function endsSpeech(text: string, stretch: Marked, reading: Reading, next: number): boolean {
  if (!/[.!?…]["”’']*$/.test(text.slice(stretch.inner.start, stretch.inner.end))) return false;
  const after =
    next < reading.tokens.length ? text.slice(reading.tokens.starts[next]!, reading.tokens.ends[next]!) : "";
  return /^[\p{Lu}\p{N}“"‘'«„([]/u.test(after);
}

/** Is what follows the stretch a tag and nothing else, so that the stop inside the marks ends no sentence? */
function followedByTag(
  reading: Reading,
  stretches: readonly Marked[],
  items: readonly Item[],
  at: number,
): boolean {
  if (items[at]! < 0) return false;
  const stretch = stretches[~items[at - 1]!]!;
  const tag = tagAfter(reading, items, at - 1);
  if (!tag) return false;
  const word = items[at]!;
  if (/^\p{Ll}/u.test(reading.word(word))) return true;
  const full = /\.["”’']*$/.test(reading.text.slice(stretch.inner.start, stretch.inner.end));
  return tag.bare && (!full || tag.closed);
}
