// Refiners that lay speech told outside marks beside speech in marks: what holds both is mixed, and nothing is said twice.
import type { Span } from "../../model/span.ts";
import type { MaybeTrace } from "../../model/trace.ts";
import type { Candidate } from "./candidate.ts";
import type { Found } from "./find-marked.ts";
import type { FramedText } from "./frame.ts";

const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const length = (spans: readonly Span[]) => spans.reduce((n, s) => n + s.end - s.start, 0);
const shared = (a: readonly Span[], b: readonly Span[]) =>
  a.reduce((n, s) => n + b.reduce((m, t) => m + overlap(s, t), 0), 0);

/** The statements in marks and the told ones as one list: told contents that hold a stretch are mixed, doubles are dropped. */
export function mergeTold(
  text: FramedText,
  marked: readonly Found[],
  told: readonly Candidate[],
  refused: ReadonlySet<number>,
  trace: MaybeTrace,
): Candidate[] {
  const kept: Candidate[] = [];
  const drop = (c: Candidate, why: string) =>
    trace?.({
      stage: "quotations",
      rule: c.rule,
      outcome: "dropped",
      why,
      start: c.content[0]!.start,
      end: c.content.at(-1)!.end,
    });
  const owner = new Map(marked.flatMap((f) => f.stretches.map((k) => [k, f] as const)));
  const cues = marked.filter((f) => f.cue !== null).sort((a, b) => a.cue!.start - b.cue!.start);
  for (const c of told) {
    const twin = c.cue && around(cues, (f) => f.cue!, c.cue, LONGEST_CUE)[0];
    if (twin) {
      drop(c, `its verb already tells ${twin.rule}`);
      continue;
    }
    const inside = stretchesIn(text, c.content);
    const owned = inside.filter((k) => owner.has(k));
    if (owned.length === 0) {
      const mixed = inside.some((k) => !refused.has(k));
      kept.push(mixed ? { ...c, type: "mixed", content: c.content.map((s) => widened(text, s)) } : c);
      continue;
    }
    // Words somebody speaks in marks are his; the rest stays told where it is the greater part.
    const rest = without(
      c.content,
      owned.flatMap((k) => owner.get(k)!.content),
    );
    const said = shared(
      c.content,
      owned.map((k) => text.stretches[k]!),
    );
    if (said * 2 <= length(c.content) && length(rest) * 2 > length(c.content))
      kept.push({ ...c, content: rest });
    else drop(c, "its words are said in marks by somebody");
  }
  return [...marked, ...kept];
}

/** Characters of the longest verb group. */
export const LONGEST_CUE = 80;

/** The items, sorted by the start of their spans, whose spans touch this one; none is longer than `reach`. */
function around<T>(sorted: readonly T[], spanOf: (x: T) => Span, span: Span, reach: number): T[] {
  let lo = 0;
  let hi = sorted.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (spanOf(sorted[mid]!).start < span.start - reach) lo = mid + 1;
    else hi = mid;
  }
  const found: T[] = [];
  for (let i = lo; i < sorted.length && spanOf(sorted[i]!).start < span.end; i++)
    if (overlap(spanOf(sorted[i]!), span) > 0) found.push(sorted[i]!);
  return found;
}

/** Numbers of the stretches that share a character with the spans. Stretches are sorted and lie in no other, so ends are sorted too. */
function stretchesIn(text: FramedText, spans: readonly Span[]): number[] {
  const { stretches } = text;
  const found = new Set<number>();
  for (const s of spans) {
    let lo = 0;
    let hi = stretches.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (stretches[mid]!.end <= s.start) lo = mid + 1;
      else hi = mid;
    }
    for (let k = lo; k < stretches.length && stretches[k]!.start < s.end; k++) found.add(k);
  }
  return [...found].sort((a, b) => a - b);
}

/** The spans without what the others cover. */
function without(spans: readonly Span[], others: readonly Span[]): Span[] {
  return spans.filter((s) => !others.some((o) => overlap(s, o) > 0));
}

/** The span with the marks of stretches at its edges. */
function widened(text: FramedText, s: Span): Span {
  let { start, end } = s;
  for (const k of stretchesIn(text, [s])) {
    const m = text.stretches[k]!;
    if (m.inner.start <= start && start < m.end) start = m.start;
    if (m.start < end && end <= m.end) end = m.end;
  }
  return { start, end };
}
