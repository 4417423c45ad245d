// A text cut into stretches wherever something is lit or stops being lit.
import type { Span } from "../core/model/span.ts";

/** A stretch that is shown in a class of its own; `mark` makes it the one that is scrolled to. */
export interface Lit extends Span {
  readonly className: string;
  readonly mark?: boolean;
}

/** A stretch of text with the classes it is shown in. */
export interface Segment extends Span {
  readonly text: string;
  readonly classNames: readonly string[];
  readonly mark: boolean;
}

/** The text in stretches; their texts, one after another, are the whole again. */
export function segments(text: string, lit: readonly Lit[]): Segment[] {
  const inside = lit
    .map((l) => ({ ...l, start: Math.min(l.start, text.length), end: Math.min(l.end, text.length) }))
    .filter((l) => l.end > l.start)
    .sort((a, b) => a.start - b.start);
  const cuts = [...new Set([0, text.length, ...inside.flatMap((l) => [l.start, l.end])])].sort(
    (a, b) => a - b,
  );
  const made: Segment[] = [];
  let open: typeof inside = [];
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, end] = [cuts[i]!, cuts[i + 1]!];
    open = open.filter((l) => l.end > start);
    while (next < inside.length && inside[next]!.start <= start) open.push(inside[next++]!);
    made.push({
      start,
      end,
      text: text.slice(start, end),
      classNames: [...new Set(open.map((l) => l.className).filter(Boolean))],
      mark: open.some((l) => l.mark === true),
    });
  }
  return made;
}
