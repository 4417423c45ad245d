// The statements in marks while the refiners still change them, found by stretch and by frame without searching.
import type { Span } from "../../model/span.ts";
import type { Candidate } from "./candidate.ts";
import type { Found } from "./find-marked.ts";
import type { FramedText } from "./frame.ts";

/** A stretch that nobody speaks yet. */
export interface Open {
  readonly stretch: number;
  readonly frame: number;
}

/** Statements under way. */
export interface Statements {
  open: readonly Open[];
  /** All statements, in the order in which they were found. */
  all(): Found[];
  /** The statement that holds the stretch. */
  holding(stretch: number): Found | undefined;
  /** Statements with a stretch or a cue in the frame, in the order of their last stretch. */
  inFrame(frame: number): Found[];
  /** Statements told outside marks whose cue, or content where they have none, begins in the frame. */
  toldIn(frame: number): readonly Candidate[];
  add(statement: Found): void;
  /** Adds a stretch to a statement, and its words to the contents where they are not yet there. */
  join(statement: Found, stretch: number, words: Span | null): void;
  /** Gives a statement its source. */
  attribute(statement: Found, source: Span): void;
}

/** The statements that the finders made, ready for refiners. */
export function gather(
  text: FramedText,
  found: readonly Found[],
  open: readonly Open[],
  told: readonly Candidate[],
): Statements {
  const list: Growing[] = [];
  const byStretch = new Map<number, Growing>();
  const byFrame = new Map<number, Set<Growing>>();
  const frameOf = new Int32Array(text.stretches.length).fill(-1);
  text.frames.forEach((f, n) => {
    for (const i of f.items) if (i < 0) frameOf[~i] = n;
  });
  const seenIn = (s: Growing, frame: number) => {
    const some = byFrame.get(frame);
    if (some) some.add(s);
    else byFrame.set(frame, new Set([s]));
  };
  const hold = (s: Growing, stretch: number) => {
    byStretch.set(stretch, s);
    seenIn(s, frameOf[stretch]!);
  };
  const add = (statement: Found) => {
    const s: Growing = { ...statement, content: [...statement.content], stretches: [...statement.stretches] };
    list.push(s);
    seenIn(s, s.frame);
    for (const k of s.stretches) hold(s, k);
  };
  const start = (c: Candidate) => (c.cue ?? c.content[0]!).start;
  const toldSorted = [...told].sort((a, b) => start(a) - start(b));
  const last = (s: Found) => s.stretches.at(-1) ?? -1;
  for (const s of found) add(s);
  return {
    open,
    all: () => list,
    holding: (stretch) => byStretch.get(stretch),
    inFrame: (frame) => [...(byFrame.get(frame) ?? [])].sort((a, b) => last(a) - last(b)),
    toldIn: (frame) => within(toldSorted, start, text.frames[frame]),
    add,
    join(statement, stretch, words) {
      const s = statement as Growing;
      if (words) insert(s.content, words, (w) => w.start);
      insert(s.stretches, stretch, (k) => k);
      hold(s, stretch);
    },
    attribute(statement, source) {
      const s = statement as Growing;
      s.source = source;
      s.sourceHead = source;
    },
  };
}

/** A statement while refiners add to it; nobody outside this folder sees it before they are done. */
type Growing = { -readonly [K in keyof Found]: Found[K] } & { content: Span[]; stretches: number[] };

/** Puts an item into a sorted list, most often at its end. */
function insert<T>(sorted: T[], item: T, key: (x: T) => number): void {
  let at = sorted.length;
  while (at > 0 && key(sorted[at - 1]!) > key(item)) at--;
  sorted.splice(at, 0, item);
}

function within<T>(sorted: readonly T[], start: (x: T) => number, span: Span | undefined): readonly T[] {
  if (!span) return [];
  let lo = 0;
  let hi = sorted.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (start(sorted[mid]!) < span.start) lo = mid + 1;
    else hi = mid;
  }
  let end = lo;
  while (end < sorted.length && start(sorted[end]!) < span.end) end++;
  return sorted.slice(lo, end);
}
