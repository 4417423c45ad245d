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
  replace(old: Found, made: Found): void;
}

/** The statements that the finders made, ready for refiners. */
export function gather(
  text: FramedText,
  found: readonly Found[],
  open: readonly Open[],
  told: readonly Candidate[],
): Statements {
  const list: (Found | null)[] = [];
  const place = new Map<Found, number>();
  const byStretch = new Map<number, Found>();
  const byFrame = new Map<number, Set<Found>>();
  const frameOf = new Int32Array(text.stretches.length).fill(-1);
  text.frames.forEach((f, n) => {
    for (const i of f.items) if (i < 0) frameOf[~i] = n;
  });
  const framesOf = (s: Found) => new Set([s.frame, ...s.stretches.map((k) => frameOf[k]!)]);
  const index = (s: Found) => {
    for (const k of s.stretches) byStretch.set(k, s);
    for (const n of framesOf(s)) {
      const some = byFrame.get(n);
      if (some) some.add(s);
      else byFrame.set(n, new Set([s]));
    }
  };
  const add = (s: Found) => {
    place.set(s, list.length);
    list.push(s);
    index(s);
  };
  const start = (c: Candidate) => (c.cue ?? c.content[0]!).start;
  const toldSorted = [...told].sort((a, b) => start(a) - start(b));
  const last = (s: Found) => s.stretches.at(-1) ?? -1;
  for (const s of found) add(s);
  return {
    open,
    all: () => list.filter((s) => s !== null),
    holding: (stretch) => byStretch.get(stretch),
    inFrame: (frame) => [...(byFrame.get(frame) ?? [])].sort((a, b) => last(a) - last(b)),
    toldIn: (frame) => within(toldSorted, start, text.frames[frame]),
    add,
    replace(old, made) {
      const n = place.get(old)!;
      place.delete(old);
      place.set(made, n);
      list[n] = made;
      for (const f of framesOf(old)) byFrame.get(f)?.delete(old);
      index(made);
    },
  };
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
