// Refiners that lay speech told outside marks beside speech in marks: what holds both is mixed, and nothing is said twice.
import type { Span } from "../../model/span.ts";
import type { MaybeTrace } from "../../model/trace.ts";
import type { Candidate } from "./candidate.ts";
import type { Found } from "./find-marked.ts";
import type { FramedText } from "./frame.ts";

const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const touches = (a: Span | null, b: Span | null) => a !== null && b !== null && overlap(a, b) > 0;
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
  const held = new Set(marked.flatMap((f) => f.stretches));
  for (const c of told) {
    const twin = marked.find((f) => touches(f.cue, c.cue));
    if (twin) {
      drop(c, `its verb already tells ${twin.rule}`);
      continue;
    }
    const inside = text.stretches.flatMap((m, k) => (c.content.some((s) => overlap(s, m) > 0) ? [k] : []));
    const owned = inside.filter((k) => held.has(k));
    if (
      owned.length > 0 &&
      shared(
        c.content,
        owned.map((k) => text.stretches[k]!),
      ) *
        2 >
        length(c.content)
    ) {
      drop(c, "its words are said in marks by somebody");
      continue;
    }
    if (owned.length > 0) {
      const rest = without(
        c.content,
        marked.filter((f) => f.stretches.some((k) => owned.includes(k))).flatMap((f) => f.content),
      );
      if (rest.length > 0 && length(rest) * 2 > length(c.content)) kept.push({ ...c, content: rest });
      else drop(c, "its words are said in marks by somebody");
      continue;
    }
    kept.push(
      inside.some((k) => !refused.has(k))
        ? { ...c, type: "mixed", content: c.content.map((s) => widened(text, s)) }
        : c,
    );
  }
  return [...marked, ...kept];
}

/** The spans without what the others cover. */
function without(spans: readonly Span[], others: readonly Span[]): Span[] {
  return spans.filter((s) => !others.some((o) => overlap(s, o) > 0));
}

/** The span with the marks of stretches at its edges. */
function widened(text: FramedText, s: Span): Span {
  let { start, end } = s;
  for (const m of text.stretches) {
    if (m.inner.start <= start && start < m.end) start = m.start;
    if (m.start < end && end <= m.end) end = m.end;
  }
  return { start, end };
}
