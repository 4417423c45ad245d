// Speech that is told, not quoted: candidates from the cues of every sentence that holds one.
import type { Mention, SpeechAct } from "../../../model/annotation.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Report } from "../../../model/report.ts";
import type { Span } from "../../../model/span.ts";
import type { MaybeTrace } from "../../../model/trace.ts";
import type { Mentions } from "../../mentions/find-mentions.ts";
import { actOf } from "../act.ts";
import type { Candidate } from "../candidate.ts";
import type { Heard } from "../heard.ts";
import { toldAccordingTo, withChain } from "./according.ts";
import { channelOf } from "./channel.ts";
import { toldAt } from "./constructions.ts";
import { trimmed } from "./edges.ts";
import type { VerbCue } from "./find-cues.ts";
import { type ToldHeadline, toldHeadline, toldInHeadline } from "./headlines.ts";
import { mayTell } from "./may-tell.ts";
import { toldByAdjective, toldByNoun } from "./noun-cues.ts";
import { type Signs, signsIn } from "./signs.ts";
import type { Range, Site } from "./site.ts";
import { agentOf, canSpeak, isPassive, phraseOf, speakerOf } from "./source.ts";
import { holds, type Statement, withoutNested } from "./statement.ts";
import { besideQuotation } from "./stretches.ts";
import { nounBefore, TIME } from "./surface.ts";
import { tellsNothing } from "./tells-nothing.ts";
import { isPunctuation, type Tree, treeOf } from "./tree.ts";

/** Tokens of a sentence that is read; a longer one is a list or no prose, and costs more than it tells. */
const LONGEST_SENTENCE = 250;
/** Cues of a sentence that are looked at; prose has few. */
const MOST_CUES = 24;
const ZONES: ReadonlySet<string> = new Set(["headline", "deck", "body"]);

/**
 * The statements of a report that are told outside quotation marks, sorted by place. `marked` are the stretches in
 * marks: no cue is looked for inside them, but a told content may hold one (the caller makes it `mixed`). With `heard` the
 * statements that the caller would drop because their cue tells words in marks are left out where that spares a tree.
 */
export function findIndirect(
  _report: Report,
  reading: Reading,
  named: Mentions,
  marked: readonly Candidate[],
  trace: MaybeTrace,
  heard: Heard | null = null,
): Candidate[] {
  const masked = maskOf(reading, marked);
  const found: Candidate[] = [];
  const waiting: Told[] = [];
  reading.sentences.forEach((sentence, n) => {
    if (!ZONES.has(sentence.zone) || sentence.last - sentence.first > LONGEST_SENTENCE) return;
    const signs = signsIn(reading, n, masked, MOST_CUES);
    const cues = signs.verbs.filter((c) => !besideQuotation(reading, sentence, masked, c.token));
    const headline =
      sentence.zone === "headline" ? toldHeadline(reading, sentence, masked, named.mentions) : null;
    if (headline) {
      found.push(headlineCandidate(reading, headline));
      return;
    }
    if (sentence.zone === "headline") {
      let subject: Range | null = null;
      for (const cue of cues) {
        const told = toldInHeadline(reading, sentence, cue, cues, subject);
        if (!told) continue;
        subject = told.source;
        if (!allMasked(masked, told.content)) found.push(headlineCandidate(reading, told));
      }
      return;
    }
    const { phrases, nouns, adjectives } = signs;
    if (
      phrases.length + nouns.length + adjectives.length === 0 &&
      !cues.some((c) => mayTell(reading, sentence, masked, c))
    ) {
      for (const c of cues) note(trace, reading, c.token, "no content in reach");
      return;
    }
    if (!heard || !isHeard(reading, signs, cues, masked, heard)) waiting.push({ ...signs, cues });
  });
  // All trees of a report at once, then the rules: what the parser looks at stays in the processor's nearest memory.
  for (const { sentence } of waiting) reading.parse(sentence);
  for (const signs of waiting) found.push(...toldIn(reading, signs, named, masked, trace));
  return found.sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

/** The signs of a sentence that is read. */
interface Told extends Signs {
  /** The verbs that do not belong to a quotation beside them. */
  readonly cues: readonly VerbCue[];
}

/** True where all that the sentence could tell is told in marks already, or is nothing. */
function isHeard(
  reading: Reading,
  { sentence: n, phrases, nouns, adjectives }: Signs,
  cues: readonly VerbCue[],
  masked: Uint8Array,
  { cues: spoken, asked }: Heard,
): boolean {
  const isSpoken = (token: number) => spoken[token] === 1 && !asked.has(n);
  return (
    phrases.every((p) => isSpoken(p.cue.from)) &&
    nouns.every(isSpoken) &&
    adjectives.every(isSpoken) &&
    cues.every((c) => isSpoken(c.token) || tellsNothing(reading, reading.sentences[n]!, masked, c))
  );
}

function toldIn(
  reading: Reading,
  { sentence, verbs, cues, phrases, nouns, adjectives }: Told,
  named: Mentions,
  masked: Uint8Array,
  trace: MaybeTrace,
): Candidate[] {
  const tree = treeOf(reading, sentence);
  let statements: Statement[] = [];
  for (const cue of cues) {
    const s = statementAt(tree, cue, verbs, named, masked, trace);
    if (s) statements.push(withSharedSpeaker(s, statements));
  }
  const tokens = verbs.map((c) => c.token);
  for (const noun of nouns) {
    const s = toldByNoun(tree, noun, tokens, masked);
    if (s) statements.push(s);
  }
  for (const adjective of adjectives) {
    const s = toldByAdjective(tree, adjective, tokens, masked);
    if (s) statements.push(s);
  }
  for (const phrase of phrases) {
    const s = toldAccordingTo(tree, phrase, statements);
    if (s) statements.push(s);
    else statements = withChain(tree, phrase, statements);
  }
  const found: Candidate[] = [];
  for (const s of withoutNested(tree, statements, trace)) {
    const candidate = candidateOf(tree, s, masked, trace);
    if (candidate) found.push(candidate);
  }
  return found;
}

function headlineCandidate(
  reading: Reading,
  told: ToldHeadline & { readonly act?: SpeechAct; readonly cue?: Range },
): Candidate {
  const span = (r: Range): Span => ({
    start: reading.tokens.starts[r.from]!,
    end: reading.tokens.ends[r.to - 1]!,
  });
  const { source, content } = told;
  const candidate: Candidate = {
    type: "indirect",
    content: [span(content)],
    cue: told.cue ? span(told.cue) : null,
    source: span(source),
    sourceHead: span({ from: source.to - 1, to: source.to }),
    channel: null,
    chain: [],
    act: told.act ?? null,
    rule: told.rule,
  };
  return { ...candidate, act: actOf(reading, candidate) };
}

function allMasked(masked: Uint8Array, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (!masked[i]) return false;
  return true;
}

/** 1 for every token that lies in quotation marks. */
function maskOf(reading: Reading, marked: readonly Candidate[]): Uint8Array {
  const masked = new Uint8Array(reading.tokens.length);
  for (const { content } of marked) {
    for (const span of content) {
      for (
        let i = reading.tokenAt(span.start);
        i < masked.length && reading.tokens.starts[i]! < span.end;
        i++
      )
        masked[i] = 1;
    }
  }
  return masked;
}

function statementAt(
  tree: Tree,
  cue: VerbCue,
  cues: readonly VerbCue[],
  named: Mentions,
  masked: Uint8Array,
  trace: MaybeTrace,
): Statement | null {
  const { reading } = tree;
  const v = cue.token;
  const others = cues.filter((c) => c !== cue).map((c) => c.token);
  for (const { verb, end } of cue.readings) {
    const passive = isPassive(tree, v, verb);
    const site: Site = {
      tree,
      v,
      verb,
      end,
      passive,
      headline: tree.reading.sentences[tree.reading.sentenceOf(v)]?.zone === "headline",
      others,
      masked,
    };
    const told = toldAt(site);
    if (!told) continue;
    const ranges = told.ranges.map((r) => trimmed(site, r)).filter((r): r is Range => r !== null);
    if (ranges.length === 0) continue;
    let speaker = told.speaker ?? (told.agentOnly ? agentOf(tree, v) : speakerOf(tree, v, passive));
    if (speaker >= 0 && TIME.test(tree.reading.lower(speaker))) speaker = nounBefore(tree, v);
    if (speaker < 0 && !passive) speaker = nounBefore(tree, v);
    // "Bell said she respects Marsh and proclaimed …": what stands before "and" is the object of another verb.
    if (speaker === v - 2 && reading.lower(v - 1) === "and") {
      const shared = sharedSubject(tree, v);
      if (shared >= 0 && shared < speaker) speaker = shared;
    }
    if (speaker < 0 && !passive) speaker = sharedSubject(tree, v);
    if (speaker >= 0 && /^(?:nobody|none|neither|nothing)$/.test(tree.reading.lower(speaker))) {
      note(trace, reading, v, "nobody says it");
      return null;
    }
    if (speaker < 0 && !passive) {
      note(trace, reading, v, "nobody is said to say it");
      return null;
    }
    if (tree.reading.tag(v).startsWith("NN") && !canSpeak(tree, speaker, named.mentions)) {
      note(trace, reading, v, "a noun, not a verb");
      continue;
    }
    if (tree.reading.lower(v - 1) === "to" && speaker >= 0 && !canSpeak(tree, speaker, named.mentions)) {
      note(trace, reading, v, "an infinitive of something that cannot speak");
      continue;
    }
    if (WEAK.has(told.frame) && !tellsOfItself(tree, v, speaker, told.frame, named.mentions)) {
      note(trace, reading, v, "a thing is done with it rather than said");
      continue;
    }
    if (
      told.frame === "to" &&
      DEEDS.has(verb.lemma) &&
      (tree.label(v).startsWith("acl") || !canSpeak(tree, speaker, named.mentions))
    ) {
      note(trace, reading, v, "a deed rather than a word");
      continue;
    }
    const group = groupOf(tree, v, told.rule === "told-over" ? end + 1 : end);
    return {
      ranges,
      cue: group,
      v,
      speaker,
      chain: [],
      frame: told.frame,
      act: verb.acts[told.frame] ?? verb.act,
      lemma: verb.lemma,
      rule: told.rule,
    };
  }
  note(trace, reading, v, "no content in reach");
  return null;
}

/** Verbs that one can do to something without a word: "the gate refused to open". */
const DEEDS: ReadonlySet<string> = new Set([
  "refuse",
  "decline",
  "agree",
  "offer",
  "volunteer",
  "threaten",
  "consent",
]);

/** The subject of the nearest verb to the left that has one, for a verb behind "and" or "but"; else -1. */
function sharedSubject(tree: Tree, v: number): number {
  const { reading } = tree;
  let p = v - 1;
  while (p > tree.first && (/^RB/.test(reading.tag(p)) || /^aux/.test(tree.label(p)))) p--;
  if (!/^(?:and|but)$/.test(reading.lower(p))) return -1;
  for (let i = p - 1; i >= tree.first; i--) {
    const subject = /^VB[DZP]$/.test(reading.tag(i))
      ? tree.children(i).find((c) => c < i && tree.label(c) === "nsubj")
      : undefined;
    if (subject === undefined) continue;
    if (reading.tag(i) === reading.tag(v)) return subject;
    // "He said she respects Marsh and proclaimed …": the verb in between is of another tense.
    if (/^cc?omp/.test(tree.label(i))) continue;
    return -1;
  }
  return -1;
}

/** Constructions whose verbs also tell of deeds ("offers rooms", "defends its title"): these need somebody who can speak. */
const WEAK: ReadonlySet<string> = new Set([
  "np",
  "oto",
  "ing",
  "small",
  "as",
  "of",
  "for",
  "against",
  "about",
  "on",
  "to",
  "at",
  "with",
]);

/** True where somebody who can speak does so here, and not only may, should or wants to. */
function tellsOfItself(
  tree: Tree,
  v: number,
  speaker: number,
  frame: string,
  mentions: readonly Mention[],
): boolean {
  const { reading } = tree;
  if (speaker >= 0 && !canSpeak(tree, speaker, mentions)) return false;
  if (frame !== "oto" && reading.tag(v) === "VB" && reading.lower(v - 1) === "to")
    return SPEAKING.test(reading.lemma(tree.head(v)));
  return true;
}
const SPEAKING =
  /^(?:go|continue|proceed|decline|refuse|appear|seem|use|take|begin|start|come|rush|return|join|speak|write|issue|post|tweet|call|hold)$/;

/**
 * A statement whose speaker was looked for in the content of the one before it ("said there was a chance and stressed that …") is
 * by the speaker of that one.
 */
function withSharedSpeaker(s: Statement, before: readonly Statement[]): Statement {
  const other = before.findLast((b) => !holds(b, s.v) && s.speaker >= 0 && holds(b, s.speaker) && b.v < s.v);
  return other ? { ...s, speaker: other.speaker } : s;
}

/** The verb group: auxiliaries, negation and what governs it ("went on to say", "declined to say"), to the end of the particle. */
function groupOf(tree: Tree, v: number, end: number): Range {
  const { reading } = tree;
  const group = (u: number): number => {
    let from = u;
    for (let p = u - 1; p >= tree.first && u - p <= 5; p--) {
      if (/^(?:aux|cop)/.test(tree.label(p)) || /^(?:not|n't|never|to)$/.test(reading.lower(p))) from = p;
      else if (!/^RB/.test(reading.tag(p))) break;
    }
    return reading.lower(from) === "to" ? from + 1 : from;
  };
  let from = group(v);
  let u = v;
  for (let n = 0; n < 3 && tree.label(u) === "xcomp"; n++) {
    const h = tree.head(u);
    if (h < tree.first || h >= u || u - h > 3) break;
    u = h;
    from = group(u);
  }
  return { from, to: end };
}

function candidateOf(tree: Tree, s: Statement, masked: Uint8Array, trace: MaybeTrace): Candidate | null {
  const { reading } = tree;
  const span = (r: Range): Span => ({
    start: reading.tokens.starts[r.from]!,
    end: reading.tokens.ends[r.to - 1]!,
  });
  const inContent = (i: number) => s.ranges.some((r) => i >= r.from && i < r.to);
  let own = false;
  for (const r of s.ranges)
    for (let i = r.from; i < r.to; i++) if (!masked[i] && !isPunctuation(reading, i)) own = true;
  if (!own) {
    note(trace, reading, s.v, "all of it stands in quotation marks");
    return null;
  }
  const source =
    s.speaker < 0 || inContent(s.speaker)
      ? null
      : phraseOf(tree, s.speaker, (i) => inContent(i) || (i >= s.cue.from && i < s.cue.to));
  // "British Fisheries Minister Ann Lee said": names that run up to the verb group are one name.
  const last = source && source.head < s.v ? upToVerb(tree, source.last, s.cue.from) : (source?.last ?? 0);
  const channel = channelOf(tree, s.v);
  const candidate: Candidate = {
    type: "indirect",
    content: s.ranges.map(span),
    cue: span(s.cue),
    source: source && span({ from: source.first, to: last }),
    sourceHead: source && span({ from: source.head, to: source.head + 1 }),
    channel: channel && span(channel),
    chain: s.chain.map(span),
    act: s.act as SpeechAct,
    rule: s.rule,
  };
  trace?.({ stage: "quotations", rule: s.rule, outcome: "kept", why: "told", ...candidate.content[0]! });
  return { ...candidate, act: actOf(reading, candidate) };
}

function upToVerb(tree: Tree, last: number, verb: number): number {
  for (let i = last; i < verb; i++) if (!/^(?:NNPS?|NN|HYPH)$/.test(tree.reading.tag(i))) return last;
  return Math.max(last, verb);
}

function note(trace: MaybeTrace, reading: Reading, v: number, why: string): void {
  const { starts, ends } = reading.tokens;
  trace?.({
    stage: "quotations",
    rule: "indirect",
    outcome: "dropped",
    why,
    start: starts[v]!,
    end: ends[v]!,
  });
}
