// A paragraph to sentences.
import type { Span } from "../model/span.ts";

/** The sentences of the paragraph text.slice(start, end), with offsets into `text`. */
export function splitSentences(text: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  let from = start;
  for (const m of text.slice(start, end).matchAll(/[.!?…]+["”’')\]]*\s+(?=["“‘'([]*[\p{Lu}\p{N}])/gu)) {
    found.push({ start: from, end: start + m.index + m[0].trimEnd().length });
    from = start + m.index + m[0].length;
  }
  if (from < end) found.push({ start: from, end });
  return found;
}
