// Which of the names in a source is the one who speaks: the head of the phrase, not whom it serves or belongs to.
import { DOCUMENTS, WRITINGS } from "../../../knowledge/en/cue-nouns.ts";
import { DETERMINERS, SPEECH_NOUNS } from "../../../knowledge/en/quotation-words.ts";
import type { Mention } from "../../../model/annotation.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Span } from "../../../model/span.ts";
import type { MentionIndex } from "./mention-index.ts";

/** The head of a source: its mention, and the mentions of all who speak together where there are several. */
export interface SourceHead {
  readonly mention: Mention | null;
  readonly joint: readonly Mention[];
  /** The words of the head alone: the name, or the noun of a role. */
  readonly span: Span;
}

const PREPOSITION =
  /^(?:of|for|from|in|at|with|on|to|by|about|within|inside|near|over|outside|against|around|behind|across|among|between|under|during|after|before|since|amid)$/;
const ADVERB =
  /^(?:then|even|later|now|still|meanwhile|earlier|however|instead|again|afterwards?|finally|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const AFTER_CORE = /^(?:who|whose|whom|which|that|—|--|:|;|when|while|as)$/;
const AFTER_NAME =
  /^(?:himself|herself|itself|themselves|too|also|there|here|jr\.?|sr\.?|ii|iii|iv|\.|['’]s?)$/;

/** The head of the noun phrase that the span covers. */
export function headOf(reading: Reading, index: MentionIndex, source: Span): SourceHead {
  let first = reading.tokenAt(source.start);
  // “Then, the congressman, …”
  if (ADVERB.test(reading.lower(first)) && reading.tokens.ends[first]! < source.end)
    first += reading.lower(first + 1) === "," ? 2 : 0;
  let last = first;
  while (last < reading.tokens.length && reading.tokens.starts[last]! < source.end) last++;
  const joint = jointly(reading, index, source);
  if (joint.length > 1) return { mention: joint[0]!, joint, span: joint[0]! };
  const core = coreOf(reading, first, last);
  const found = inCore(reading, index, first, core);
  const apposed = found.mention && isName(found.mention) ? null : appositionOf(reading, index, core, last);
  if (apposed) return { mention: apposed, joint: [], span: apposed };
  const writer = found.mention ? null : writerBeside(reading, index, found.span, core, source.end);
  return writer ? { mention: writer, joint: [], span: writer } : { ...found, joint: [] };
}

/** “The report, by the board’s counsel, Ann Bell, found …”: who is named as the writer beside the noun for a paper. */
function writerBeside(
  reading: Reading,
  index: MentionIndex,
  noun: Span,
  core: number,
  end: number,
): Mention | null {
  if (!isAuthored(reading.text.slice(noun.start, noun.end).toLowerCase()) || reading.lower(core) !== ",")
    return null;
  const made = MADE.test(reading.lower(core + 1)) ? core + 2 : core + 1;
  if (reading.lower(made) !== "by") return null;
  const from = reading.tokens.ends[made]!;
  const who = index.over({ start: from, end }).find((m) => m.start > from && isPersonName(m));
  return who && WRITER.test(reading.text.slice(from, who.start)) ? who : null;
}
/** What may stand between “by” and the writer’s name: titles, and the body that is served. */
const WRITER = /^[\s\p{L}.’'&-]*,?\s*$/u;

const isName = (m: Mention) => m.form === "name" || m.form === "metonym";
const isPersonName = (m: Mention) => m.kind === "person" && m.form === "name";

/** Token after the core: before apposition, relative clause and brackets. */
function coreOf(reading: Reading, first: number, last: number): number {
  for (let t = first + 1; t < last; t++) {
    const w = reading.lower(t);
    if (w === "(" || w === "[") {
      // “Northern Railways (NR) chief executive Ann Bell”, but “Ann Bell (D-Ohio)”.
      let close = t;
      while (close < last && !/^[)\]]$/.test(reading.lower(close))) close++;
      if (
        close + 1 >= last ||
        !/^[\p{L}]/u.test(reading.word(close + 1)) ||
        AFTER_CORE.test(reading.lower(close + 1)) ||
        PREPOSITION.test(reading.lower(close + 1))
      )
        return t;
      t = close;
      continue;
    }
    if (AFTER_CORE.test(w)) return t;
    if (w === "," && !/^(?:jr\.?|sr\.?|ii|iii|iv)$/.test(t + 1 < last ? reading.lower(t + 1) : "")) return t;
  }
  return last;
}

function inCore(
  reading: Reading,
  index: MentionIndex,
  first: number,
  core: number,
): { mention: Mention | null; span: Span } {
  const { starts, ends } = reading.tokens;
  let begin = first;
  while (begin < core - 1 && DETERMINERS.has(reading.lower(begin))) begin++;
  let end = core;
  while (end > begin + 1 && AFTER_NAME.test(reading.lower(end - 1))) end--;
  let left = begin + 1;
  while (left < end && !PREPOSITION.test(reading.lower(left)) && !verbAt(reading, left)) left++;
  const span = { start: starts[begin]!, end: ends[end - 1]! };
  const mentions = index.over(span).filter((m) => m.form !== "pronoun");
  const noun: Span = { start: starts[left - 1]!, end: ends[left - 1]! };
  const on = (m: Mention, s: Span) => m.start < s.end && s.start < m.end;
  const whole = mentions.filter((m) => m.start <= span.start && m.end >= span.end);
  if (whole.length > 0) return { mention: shortest(whole.filter(isName)) ?? shortest(whole), span: noun };
  // “Ann Bell of Clean Harbours”, “HPA chief executive Tom Marsh”: the name that ends where the head noun does.
  const named = mentions.filter((m) => isPersonName(m) && m.end >= noun.end && m.start < noun.end);
  if (named.length > 0) return { mention: named.at(-1)!, span: named.at(-1)! };
  // “Secretary of State Ann Bell”: a title with a preposition inside, then the name.
  const ending = mentions.findLast((m) => isPersonName(m) && m.end >= span.end);
  if (ending && left < end && begin === first && titleBefore(reading, first, ending))
    return { mention: ending, span: ending };
  const head = mentions.filter((m) => on(m, noun));
  const best = head.find((m) => m.entity !== null && !startsBelow(m, noun, reading)) ?? head[0];
  return {
    mention: best ?? authorOf(reading, mentions, noun, span) ?? opening(reading, mentions, span),
    span: noun,
  };
}

/** “Democrats lob charges”: a word behind the name of several that is taken for a noun and is the verb. */
function opening(reading: Reading, mentions: readonly Mention[], span: Span): Mention | null {
  const m = mentions[0];
  if (!m || m.start !== span.start || m.entity === null || !/s$/.test(m.exact)) return null;
  if (m.kind !== "group" && m.form !== "group") return null;
  return /^ \p{Ll}+$/u.test(reading.text.slice(m.end, span.end)) ? m : null;
}

/** “workers waited …”, “a letter signed …”: a verb behind the noun. */
const verbAt = (reading: Reading, t: number) =>
  /^VB[DGN]$/.test(reading.tag(t)) && /^NNS?$/.test(reading.tag(t - 1)) && !/^\p{Lu}/u.test(reading.word(t));

/** Is the noun for words or a paper that somebody is behind? */
export const isAuthored = (noun: string): boolean =>
  SPEECH_NOUNS.has(noun) || DOCUMENTS.has(noun) || WRITINGS.has(noun);

/**
 * Who is behind words that speak: “a statement from Senator Ann Bell”, “Bell’s letter”.
 * - a letter to Bell
 */
function authorOf(reading: Reading, mentions: readonly Mention[], noun: Span, span: Span): Mention | null {
  const word = reading.lower(reading.tokenAt(noun.start));
  const t = reading.tokenAt(noun.end - 1);
  const own =
    possessive(reading, mentions.at(-1) ?? { start: 0, end: 0 }) &&
    /^(?:account|feed|page)$/.test(reading.lower(t));
  if (!isAuthored(reading.lower(t)) && !own) return null;
  const by = byWhom(reading, t, span.end);
  const who = (m: Mention) => m.entity !== null && m.kind !== "place" && m.form !== "pronoun";
  if (by > 0) {
    const from = reading.tokens.ends[by]!;
    const named = mentions.filter(
      (m) => who(m) && m.start > from && m.start < span.end && !possessive(reading, m),
    );
    // “A statement from Senator Ann Bell’s office”
    const whose = mentions.find(
      (m) =>
        isPersonName(m) &&
        m.entity !== null &&
        m.start > from &&
        OFFICE_OF.test(reading.text.slice(m.end, span.end)),
    );
    return named.find(isPersonName) ?? whose ?? named.find(isName) ?? named[0] ?? null;
  }
  if (word === "") return null;
  const whose = mentions.findLast((m) => who(m) && m.end <= noun.start && possessive(reading, m));
  if (whose) return whose;
  // “a White House summary”, “an internal Harbour Board memo”: bodies alone; a person’s name there may tell whom it is about.
  const body = mentions.findLast((m) => m.kind === "organisation" && m.entity !== null && isName(m));
  return body && body.end <= noun.start + 1 && noun.start - body.end <= 1 && !possessive(reading, body)
    ? body
    : null;
}

/** The token of “by” or “from” behind a noun for words or a paper: “a letter to Bell from …”, “a statement issued by …”; or -1. */
function byWhom(reading: Reading, noun: number, end: number): number {
  let t = noun + 1;
  if (/^(?:from|by)$/.test(reading.lower(t))) return t;
  if (MADE.test(reading.lower(t)) && reading.lower(t + 1) === "by") return t + 1;
  if (!/^(?:to|on|about|of)$/.test(reading.lower(t))) return -1;
  for (t++; t < noun + 8 && reading.tokens.starts[t]! < end; t++) {
    const w = reading.lower(t);
    if (/^(?:from|by)$/.test(w)) return t;
    if (/^(?:,|who|which|that)$/.test(w) || /^VB/.test(reading.tag(t))) return -1;
  }
  return -1;
}
const OFFICE_OF = /^['’]s? (?:[a-z]+ )?(?:office|team|campaign|camp|staff)\b/;
const MADE = /^(?:issued|released|published|posted|filed|written|prepared|drafted|authored|produced)$/;

const possessive = (reading: Reading, m: Span) => /^['’]s?\s/.test(reading.text.slice(m.end, m.end + 3));

/** Does the mention end before the head noun does, as “Bell” in “Bell aides”? */
const startsBelow = (m: Mention, noun: Span, _reading: Reading) => m.end < noun.end;

const shortest = (list: readonly Mention[]): Mention | null =>
  list.reduce<Mention | null>((a, m) => (a && a.end - a.start <= m.end - m.start ? a : m), null);

/** Are all words from token `first` to the mention capitals or small words, the one right before it a capital? */
function titleBefore(reading: Reading, first: number, m: Mention): boolean {
  let t = first;
  let word = "";
  for (; t < reading.tokens.length && reading.tokens.ends[t]! <= m.start; t++) {
    word = reading.word(t);
    if (!/^\p{Lu}/u.test(word) && !/^(?:of|for|the|and|to|-|–|&|'s|’s|in)$/.test(word)) return false;
  }
  if (t === first) return true;
  if (!/^\p{Lu}/u.test(word)) return false;
  // “Minister for Europe Anna Berg” is a title; “Director of the FBI” names no person.
  return (
    /^\p{Lu}/u.test(reading.word(first)) &&
    !/^(?:spokes|aides?\b|allies|advis|supporters?)/i.test(reading.word(first))
  );
}

/** The person that the core is said to be: “The harbour master, Tom Marsh, …”. */
function appositionOf(reading: Reading, index: MentionIndex, core: number, last: number): Mention | null {
  if (core >= last || reading.lower(core) !== ",") return null;
  const start = reading.tokens.ends[core]!;
  let stop = core + 1;
  while (stop < last && reading.lower(stop) !== "," && !AFTER_CORE.test(reading.lower(stop))) stop++;
  if (stop === core + 1) return null;
  const end = reading.tokens.ends[stop - 1]!;
  const name = index.over({ start, end }).find(isPersonName);
  if (!name) return null;
  const between = reading.text.slice(start, name.start).trim();
  // “Her neighbour, a retired teacher named Lou Pratt,”
  if (/^an?\s[^,]*\b(?:named|called)$/.test(between)) return name;
  return between === "" || /^(?:\p{Lu}[\p{L}.]*\s*){1,4}$/u.test(between) ? name : null;
}

/** The mentions of people named side by side: “A and B”, “A, B and C”. */
function jointly(reading: Reading, index: MentionIndex, source: Span): Mention[] {
  const people = index.over(source).filter(isPersonName);
  if (people.length < 2) return [];
  const found: Mention[] = [];
  let linked = false;
  for (const m of people) {
    const before = found.at(-1);
    if (!before) {
      if (/\b(?:of|for|by|with|from|between)\s+[^,]*$/.test(reading.text.slice(source.start, m.start)))
        return [];
      found.push(m);
      continue;
    }
    const between = reading.text.slice(before.end, m.start);
    if (/^,?\s+(?:and|&)\s+(?:[\p{L}.’'-]+\s+){0,6}$/u.test(between)) {
      linked = true;
      found.push(m);
    } else if (/^,\s+(?:\p{Lu}[\p{L}.]*\s+){0,3}$/u.test(between)) found.push(m);
    else if (
      /^[^,]*(?:,[^,]*,)?\s+and\s+(?:\p{Lu}[\p{L}.’'-]*\s+){0,6}$/u.test(between) &&
      /^\s+(?:of|from)\s/.test(between)
    ) {
      // “Speaker A of California and Senator B of New York”
      linked = true;
      found.push(m);
    } else if (!linked) return [];
    else break;
  }
  return linked ? found : [];
}
