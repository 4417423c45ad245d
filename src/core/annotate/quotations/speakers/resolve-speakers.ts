// From the words of a source to the entity that speaks: head, mention, entity; pronouns and “the spokesman” by what was said before.
import type { LocalEntity, Mention } from "../../../model/annotation.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Span } from "../../../model/span.ts";
import type { MaybeTrace } from "../../../model/trace.ts";
import type { Candidate } from "../candidate.ts";
import { describedBefore } from "./described.ts";
import { indexMentions, indexSome, type MentionIndex } from "./mention-index.ts";
import { antecedentOf, gendersOf, nearest, type Said, type Scene } from "./pronouns.ts";
import { groupBefore, relativeSpeaker } from "./relatives.ts";
import { headOf, isAuthored, type SourceHead } from "./source-head.ts";

/** Who speaks a statement, in ids of the report's entities. */
export interface Speaker {
  readonly speaker: string | null;
  readonly joint: readonly string[];
  /** The entities of the candidate's chain. */
  readonly chain: readonly (string | null)[];
}

type Who = Pick<Speaker, "speaker" | "joint">;
const NOBODY: Who = { speaker: null, joint: [] };
const LONGEST_PRONOUN = 5;
const PRONOUN = /^(?:he|she|it|they|we|i|you|who|his|her|their|its)$/;

/** The speakers of statements sorted by place, one for each. Null where no mention answers for the source. */
export function resolveSpeakers(
  reading: Reading,
  candidates: readonly Candidate[],
  named: { readonly mentions: readonly Mention[]; readonly entities: readonly LocalEntity[] },
  marked: readonly Span[],
  trace: MaybeTrace,
): Speaker[] {
  const index = indexMentions(named.mentions, named.entities);
  const outside = indexSome(index, outsideOf(named.mentions, marked));
  const scene: Scene = { reading, index, outside, genders: gendersOf(reading.text, index) };
  const said: Said[] = [];
  const order = candidates
    .map((_, i) => i)
    .sort((a, b) => placeOf(candidates[a]!) - placeOf(candidates[b]!) || a - b);
  const found: Speaker[] = candidates.map(() => ({ speaker: null, joint: [], chain: [] }));
  for (const i of order) {
    const c = candidates[i]!;
    const who = c.source ? speakerOf(scene, c.source, said) : { speaker: null, joint: [] };
    found[i] = { ...who, chain: c.chain.map((s) => speakerOf(scene, s, said).speaker) };
    if (c.source && who.speaker !== null)
      said.push({
        at: c.source.start,
        paragraph: paragraphAt(reading, c.source.start),
        speaker: who.speaker,
        joint: who.joint,
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

/** The mentions that lie in none of the spans; both are sorted, and the spans do not overlap. */
function outsideOf(mentions: readonly Mention[], spans: readonly Span[]): Mention[] {
  let k = 0;
  return mentions.filter((m) => {
    while (k < spans.length && spans[k]!.end <= m.start) k++;
    return k >= spans.length || spans[k]!.start > m.start;
  });
}

function speakerOf(scene: Scene, source: Span, said: readonly Said[]): Who {
  const { reading, index } = scene;
  const relative = relativeSpeaker(scene, source) ?? groupBefore(scene, source, said);
  if (relative !== null) return { speaker: relative, joint: [] };
  const short = source.end - source.start <= LONGEST_PRONOUN;
  const words = short ? reading.text.slice(source.start, source.end).toLowerCase() : "";
  if (short && PRONOUN.test(words)) return ofPronoun(scene, source, words, said);
  const head = headOf(reading, index, source);
  if (head.joint.length > 1) {
    const joint = head.joint.flatMap((m) => (m.entity === null ? [] : [m.entity]));
    return { speaker: joint[0] ?? null, joint: joint.length > 1 ? joint : [] };
  }
  const entity = head.mention?.entity ?? null;
  if (head.mention?.form === "anonymous") {
    const described = firstOf(index, head.mention) ? describedBefore(scene, source, said) : null;
    if (described !== null) return { speaker: described, joint: [] };
  }
  if (entity !== null && index.entity.has(entity)) return { speaker: entity, joint: [] };
  for (const [, rule] of UNNAMED) {
    const found = rule(scene, head, source, said);
    if (found !== null) return { speaker: found, joint: [] };
  }
  return NOBODY;
}

/** Is the mention the first of its entity? “The man” may be a man told of before. */
const firstOf = (index: MentionIndex, m: Mention): boolean => index.first().get(m.entity) === m;

type UnnamedRule = (scene: Scene, head: SourceHead, source: Span, said: readonly Said[]) => string | null;

/** Who a source is that no mention answers for: the rules in their order. */
export const UNNAMED: readonly (readonly [string, UnnamedRule])[] = [
  ["same-role", sameRole],
  ["one-of-several", oneOfSeveral],
  ["author-before", authorBefore],
  ["time-for-source", timeForSource],
  ["described", (scene, _head, source, said) => describedBefore(scene, source, said)],
];

const TIME =
  /^(?:(?:an?|one|two|three|four|five|six|\d+|a few|several) )?(?:years?|months?|weeks?|days?|hours?|minutes?) (?:ago|prior|earlier|later|before|after)$/i;

/** “Two years prior, Senator Bell used the same words: “…””: where a time is taken for the source, whoever the sentence is about. */
function timeForSource(scene: Scene, _head: SourceHead, source: Span, said: readonly Said[]): string | null {
  const { reading } = scene;
  if (!TIME.test(reading.text.slice(source.start, source.end))) return null;
  const s = reading.sentences[reading.sentenceOf(reading.tokenAt(source.start))];
  return s ? nearest(scene, s.end - 1, said, "") : null;
}

/** How many sentences back the name in full, or the one who wrote "the letter", is looked for. */
const BACK = 4;

/** “Mr. Bell said” where two are called so: the one named last, in full or by an office, shortly before. */
function oneOfSeveral(
  { outside, index, genders, reading }: Scene,
  head: SourceHead,
  source: Span,
): string | null {
  const m = head.mention;
  if (!m || m.entity !== null || m.form !== "name" || m.kind !== "person") return null;
  const surname = m.exact.split(/\s+/).at(-1)!.toLowerCase();
  const sex = /\b(?:Mr|Ms|Mrs|Miss)\.?\s*$/.exec(reading.text.slice(Math.max(0, m.start - 6), m.start))?.[0];
  const called = sex && (/^Mr\b/.test(sex) ? "he" : "she");
  const sentence = reading.sentenceOf(reading.tokenAt(source.start));
  const from = reading.sentences[Math.max(0, sentence - 2 * BACK)]?.start ?? 0;
  for (let i = outside.at(m.start) - 1; i >= 0 && outside.mentions[i]!.start >= from; i--) {
    const x = outside.mentions[i]!;
    const e = x.entity === null ? undefined : index.entity.get(x.entity);
    if (
      e?.kind !== "person" ||
      !e.name
        .toLowerCase()
        .replace(/,? jr\.?$/, "")
        .endsWith(surname)
    )
      continue;
    const gender = genders.shown.get(e.id) ?? genders.likely.get(e.id);
    if (!called || !gender || gender === called) return e.id;
  }
  return null;
}

/** “Marsh issued a statement. … the statement said”: whose it is, as the sentences before tell. */
function authorBefore(scene: Scene, head: SourceHead, source: Span, said: readonly Said[]): string | null {
  const { reading, outside } = scene;
  if (!/^(?:the|that|this)\s/i.test(reading.text.slice(source.start, source.end))) return null;
  const noun = reading.text.slice(head.span.start, head.span.end).toLowerCase();
  if (!isAuthored(noun)) return null;
  const sentence = reading.sentenceOf(reading.tokenAt(source.start));
  for (let n = sentence - 1; n >= Math.max(0, sentence - BACK); n--) {
    const s = reading.sentences[n]!;
    const words = reading.text.slice(s.start, s.end).toLowerCase();
    const called = [noun, ...(ADVERTS.includes(noun) ? ADVERTS : [])].find((w) => standsIn(words, w));
    if (called === undefined) continue;
    const from = writerIn(scene, s, called, words);
    if (from !== null) return from;
    const spoke = said.findLast((x) => x.at >= s.start && x.at < s.end);
    if (spoke) return spoke.speaker;
    return senderIn(scene, outside.at(s.start), s.start + words.indexOf(called));
  }
  return null;
}

/** “A letter from her lawyer, Tom Marsh”: the person named right behind “from” or “by”. */
function writerIn({ outside, index }: Scene, s: Span, noun: string, words: string): string | null {
  const from = new RegExp(`(?<!\\p{L})${noun}(?: \\w+)? (?:from|by) `, "u").exec(words);
  if (!from) return null;
  const start = s.start + from.index + from[0].length;
  for (
    let i = outside.at(start);
    i < outside.mentions.length && outside.mentions[i]!.start < start + CLOSE;
    i++
  ) {
    const m = outside.mentions[i]!;
    if (
      m.start >= start &&
      m.start < s.end &&
      m.form === "name" &&
      m.entity !== null &&
      index.entity.get(m.entity)?.kind === "person"
    )
      return m.entity;
  }
  return null;
}
/** Characters from “from” within which the writer is named. */
const CLOSE = 40;

/** Words for one thing. */
const ADVERTS: readonly string[] = ["advertisement", "commercial", "ad", "spot"];

/**
 * Who sent or wrote what a sentence tells of: the first named before the noun, if he may be the subject.
 * - Every former head of the Harbour Board sent a letter to Tom Marsh.
 */
function senderIn({ reading, index, outside }: Scene, first: number, end: number): string | null {
  for (let i = first; i < outside.mentions.length && outside.mentions[i]!.start < end; i++) {
    const m = outside.mentions[i]!;
    const kind = m.entity === null ? undefined : index.entity.get(m.entity)?.kind;
    if (kind !== "person" && kind !== "organisation") continue;
    let t = reading.tokenAt(m.start) - 1;
    while (t >= 0 && /^(?:the|an?|\p{Lu}.*)$/u.test(reading.word(t)) && reading.tag(t) !== "IN") t--;
    return t >= 0 && BESIDE.test(reading.lower(t)) ? null : m.entity;
  }
  return null;
}
/** Words before the name of somebody who is not the subject of his sentence. */
const BESIDE =
  /^(?:of|for|to|with|against|about|including|than|like|on|in|at|asking|urging|asked|told|sent|gave|met|over)$/;

function ofPronoun(scene: Scene, source: Span, pronoun: string, said: readonly Said[]): Who {
  const { reading, index } = scene;
  const own = index.over(source).find((m) => m.start === source.start)?.entity ?? null;
  const as = PLAIN[pronoun] ?? pronoun;
  if (!/^(?:he|she|it|they)$/.test(as)) return { speaker: own, joint: [] };
  const paragraph = paragraphAt(reading, source.start);
  const issued = as === "it" ? issuerBefore(scene, source, said) : null;
  if (issued !== null) return { speaker: issued, joint: [] };
  const near = antecedentOf(scene, as, source.start, paragraph, said);
  if (near || own === null) return near ?? NOBODY;
  // A person is no “they” or “it”: the mention must be taken for somebody else.
  const kind = index.entity.get(own)?.kind;
  return (as === "they" || as === "it") && kind === "person" ? NOBODY : { speaker: own, joint: [] };
}

const ISSUED =
  /\b(?:issued|released|published|posted|sent|wrote|read|circulated|put out) (?:an?|the|its|his|her|their) (?:\p{L}+ ){0,2}(?:statement|letter|memo|message|post|release|note|communiqu\u00e9)\b/u;

/** “Bell issued a statement. “We will wait,” it said”: whose words “it” are. */
function issuerBefore(scene: Scene, source: Span, said: readonly Said[]): string | null {
  const { reading, outside } = scene;
  const n = reading.sentenceOf(reading.tokenAt(source.start));
  const s = reading.sentences[n - 1];
  if (!s || s.paragraph < (reading.sentences[n]?.paragraph ?? 0) - 1) return null;
  const issued = ISSUED.exec(reading.text.slice(s.start, s.end));
  if (!issued) return null;
  const spoke = said.findLast((x) => x.at >= s.start && x.at < s.end);
  return spoke?.speaker ?? senderIn(scene, outside.at(s.start), s.start + issued.index);
}

const PLAIN: Readonly<Record<string, string>> = { his: "he", her: "she", their: "they", its: "it" };

/** How many statements back a speaker is remembered. */
const RECENT = 20;

/** “the spokesman added”: whoever was called so when he last spoke, at most two paragraphs before. */
function sameRole({ reading }: Scene, head: SourceHead, source: Span, said: readonly Said[]): string | null {
  if (!/^the\s/i.test(reading.text.slice(source.start, source.end))) return null;
  const noun = reading.text.slice(head.span.start, head.span.end).toLowerCase();
  const paragraph = paragraphAt(reading, source.start);
  for (let i = said.length - 1; i >= Math.max(0, said.length - RECENT); i--) {
    const x = said[i]!;
    if (x.at < source.start && x.paragraph >= paragraph - 2)
      return standsIn(x.words, noun) ? x.speaker : null;
  }
  return null;
}

/** Does the noun stand in the words with no letter beside it? */
function standsIn(words: string, noun: string): boolean {
  if (noun === "") return false;
  for (let at = words.indexOf(noun); at >= 0; at = words.indexOf(noun, at + 1)) {
    const end = at + noun.length;
    if (
      !LETTER_AT_END.test(words.slice(Math.max(0, at - 2), at)) &&
      !LETTER_AT_START.test(words.slice(end, end + 2))
    )
      return true;
  }
  return false;
}
const LETTER_AT_END = /\p{L}$/u;
const LETTER_AT_START = /^\p{L}/u;
