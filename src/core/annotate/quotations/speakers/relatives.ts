// Who a source is that only points back within the text: “who”, “some of whom”, “one of them”, “one”.
import type { Mention } from "../../../model/annotation.ts";
import type { Span } from "../../../model/span.ts";
import type { Said, Scene } from "./pronouns.ts";

const RELATIVE = /(?:^|\bof )(who|whom|which)$/;
/** How far before a relative pronoun the one it stands for may end: an apposition, a place, a tag. */
const REACH = 160;

/**
 * The entity that a relative pronoun at the end of the source's words stands for: the last named or told of before it that can be
 * meant, where only what belongs to it stands in between.
 */
export function relativeSpeaker({ reading, outside, index }: Scene, source: Span): string | null {
  // Its last letters are o, m or h: who, whom, which.
  if (!/[omh]/i.test(reading.text[source.end - 1] ?? "")) return null;
  const words = reading.text.slice(source.start, source.end).toLowerCase();
  const pronoun = RELATIVE.exec(words)?.[1];
  if (!pronoun) return null;
  const sentence = reading.sentences[reading.sentenceOf(reading.tokenAt(source.start))];
  if (!sentence) return null;
  const person = pronoun === "who" || pronoun === "whom";
  let best: Mention | null = null;
  for (
    let i = outside.at(Math.max(sentence.start, source.start - REACH));
    i < outside.mentions.length && outside.mentions[i]!.start < source.start;
    i++
  ) {
    const m = outside.mentions[i]!;
    if (m.form === "pronoun" || m.entity === null || m.start < sentence.start) continue;
    const e = index.entity.get(m.entity);
    if (!e || (person ? e.kind !== "person" && e.kind !== "group" : e.kind === "person" || e.anonymous))
      continue;
    // What begins later is nearer; of two that end together the wider one holds the head.
    if (!best || m.end > best.end) best = m;
  }
  if (!best) return null;
  // “It did not sway lawmakers, who say …”: people in general, of whom something is added.
  const general = best.form === "group" && !/\s/.test(best.exact) && reading.text[best.end] === ",";
  if (general && pronoun === "who") return null;
  return belongs(reading.text.slice(best.end, source.start), person) ? best.entity : null;
}

/** Do the words between hold nothing but places, tags and appositions of the one before? */
function belongs(between: string, person: boolean): boolean {
  if (/^[\s,–—-]*$/.test(between)) return true;
  if (!person) return false;
  // “Ann Bell of Hull, Ohio,”, “Ann Bell, a Labour candidate in the 16th district,”, “Tom Marsh, 41, from Hull,”
  return (
    /^(?:\s(?:of|from|in|at|for)\s[^,.;:]{1,60})?(?:,\s[^,.;:]{1,80}){0,2},?\s*$/.test(between) &&
    !/\b(?:and|but|or)\b/.test(between)
  );
}

const PART =
  /^(?:(?:only |at least )?(?:one|two|three|some|many|most|several|both|each|all|neither)(?: of (?:them|those|these))?|the (?:two|three|pair|group))$/;

/** “Two diplomats say they have read it. … said one”: the group that was told of last, in this sentence or the one before. */
export function groupBefore(
  { reading, outside, index }: Scene,
  source: Span,
  said: readonly Said[],
): string | null {
  const words = reading.text.slice(source.start, source.end).toLowerCase();
  if (!PART.test(words) || /^(?:some|many|most|several|all)$/.test(words)) return null;
  const n = reading.sentenceOf(reading.tokenAt(source.start));
  const here = reading.sentences[n];
  if (!here) return null;
  const isGroup = (id: string) => {
    const e = index.entity.get(id);
    return e?.kind === "group" && !e.anonymous;
  };
  for (let k = n; k >= Math.max(0, n - 2); k--) {
    const s = reading.sentences[k]!;
    if (s.paragraph !== here.paragraph) break;
    const spoke = said.findLast((x) => x.at >= s.start && x.at < Math.min(s.end, source.start));
    if (spoke && isGroup(spoke.speaker)) return spoke.speaker;
    for (let i = outside.at(s.start); i < outside.mentions.length; i++) {
      const m = outside.mentions[i]!;
      if (m.start >= Math.min(s.end, source.start)) break;
      if (m.start >= s.start && m.entity !== null && m.form !== "pronoun" && isGroup(m.entity))
        return m.entity;
    }
  }
  return null;
}
