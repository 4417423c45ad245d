// From the words of a source to the entity that speaks: head, mention, entity; pronouns and “the spokesman” by what was said before.
import type { LocalEntity, Mention } from "../../../model/annotation.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Span } from "../../../model/span.ts";
import type { MaybeTrace } from "../../../model/trace.ts";
import type { Candidate } from "../candidate.ts";
import { indexMentions, type MentionIndex } from "./mention-index.ts";
import { antecedentOf, type Genders, gendersOf, type Said } from "./pronouns.ts";
import { headOf, type SourceHead } from "./source-head.ts";

/** Who speaks a statement, in ids of the report's entities. */
export interface Speaker {
  readonly speaker: string | null;
  readonly joint: readonly string[];
  /** The entities of the candidate's chain. */
  readonly chain: readonly (string | null)[];
}

const PRONOUN = /^(?:he|she|it|they|we|i|you|who|his|her|their|its)$/;

/** The speakers of statements sorted by place, one for each. Null where no mention answers for the source. */
export function resolveSpeakers(
  reading: Reading,
  candidates: readonly Candidate[],
  named: { readonly mentions: readonly Mention[]; readonly entities: readonly LocalEntity[] },
  trace: MaybeTrace,
): Speaker[] {
  const index = indexMentions(named.mentions, named.entities);
  const genders = gendersOf(reading.text, index);
  const said: Said[] = [];
  const order = candidates
    .map((_, i) => i)
    .sort((a, b) => placeOf(candidates[a]!) - placeOf(candidates[b]!) || a - b);
  const found: Speaker[] = candidates.map(() => ({ speaker: null, joint: [], chain: [] }));
  for (const i of order) {
    const c = candidates[i]!;
    const who = c.source ? speakerOf(reading, index, genders, c.source, said) : { speaker: null, joint: [] };
    found[i] = { ...who, chain: c.chain.map((s) => speakerOf(reading, index, genders, s, said).speaker) };
    if (c.source && who.speaker !== null)
      said.push({
        at: c.source.start,
        paragraph: paragraphAt(reading, c.source.start),
        speaker: who.speaker,
        words: reading.text.slice(c.source.start, c.source.end).toLowerCase(),
      });
    if (c.source && who.speaker === null)
      trace?.({
        stage: "quotations",
        rule: "speaker",
        outcome: "dropped",
        why: "no mention answers for the source",
        start: c.source.start,
        end: c.source.end,
      });
  }
  return found;
}

const placeOf = (c: Candidate) => c.source?.start ?? c.content[0]!.start;

function paragraphAt(reading: Reading, offset: number): number {
  const s = reading.sentenceOf(reading.tokenAt(offset));
  return s >= 0 ? reading.sentences[s]!.paragraph : -1;
}

function speakerOf(
  reading: Reading,
  index: MentionIndex,
  genders: Genders,
  source: Span,
  said: readonly Said[],
): { speaker: string | null; joint: readonly string[] } {
  const words = reading.text.slice(source.start, source.end).toLowerCase();
  if (PRONOUN.test(words))
    return { speaker: ofPronoun(reading, index, genders, source, words, said), joint: [] };
  const head = headOf(reading, index, source);
  if (head.joint.length > 1) {
    const joint = head.joint.flatMap((m) => (m.entity === null ? [] : [m.entity]));
    return { speaker: joint[0] ?? null, joint: joint.length > 1 ? joint : [] };
  }
  if (head.mention?.entity && index.entity.get(head.mention.entity)) {
    const e = index.entity.get(head.mention.entity)!;
    // A place speaks only where the mentions take it for the side it stands for.
    if (e.kind !== "place" || head.mention.form === "metonym") return { speaker: e.id, joint: [] };
    return { speaker: e.id, joint: [] };
  }
  return { speaker: sameRole(reading, head, source, said), joint: [] };
}

function ofPronoun(
  reading: Reading,
  index: MentionIndex,
  genders: Genders,
  source: Span,
  pronoun: string,
  said: readonly Said[],
): string | null {
  const own = index.over(source).find((m) => m.start === source.start);
  if (own?.entity) return own.entity;
  const as =
    pronoun === "his"
      ? "he"
      : pronoun === "her"
        ? "she"
        : pronoun === "their"
          ? "they"
          : pronoun === "its"
            ? "it"
            : pronoun;
  if (!/^(?:he|she|it|they)$/.test(as)) return null;
  return antecedentOf(reading, index, genders, as, source.start, paragraphAt(reading, source.start), said);
}

/** How many statements back a speaker is remembered. */
const RECENT = 20;

/** “the spokesman added”: whoever was called so when he last spoke, at most two paragraphs before. */
function sameRole(reading: Reading, head: SourceHead, source: Span, said: readonly Said[]): string | null {
  if (!/^the\s/i.test(reading.text.slice(source.start, source.end))) return null;
  const noun = reading.text.slice(head.span.start, head.span.end).toLowerCase();
  const paragraph = paragraphAt(reading, source.start);
  const last = said.slice(-RECENT).findLast((x) => x.at < source.start && x.paragraph >= paragraph - 2);
  return last &&
    new RegExp(`(?:^|[^\\p{L}])${noun.replace(/[^\p{L}\p{N}]/gu, "\\$&")}(?:$|[^\\p{L}])`, "u").test(
      last.words,
    )
    ? last.speaker
    : null;
}
