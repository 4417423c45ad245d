// Where things stand around a word of attitude, by the order of words: its holder before it, its issue behind it.
import {
  AGAINST_ACTIONS,
  type Attitude,
  BREACHES,
  NEUTRAL_DOING,
  SAID_OF,
  SUPPOSING,
  TALKED_OF,
} from "../../knowledge/en/attitudes.ts";
import { HARMING } from "../../knowledge/en/harms.ts";
import type { IssueHit } from "../../text/issues.ts";
import type { ClauseTree } from "../clauses.ts";
import { mentionAt, partyAt } from "../phrases.ts";
import type { StoryReport } from "../story.ts";
import { cueTurn } from "./polarity.ts";
import type { PositionSource } from "./position-evidence.ts";
import { quotationAt } from "./quotation-at.ts";
import { isSupposed } from "./supposed.ts";
import { endsIn, isMeans, omits } from "./turns.ts";

/** Tokens behind a word of attitude that are searched for its issue, and before a passive. */
export const REACH = 13;
/** Tokens between two verbs of one subject. */
const JOINED = 16;
/** Tokens that an aside between commas may have. */
const ASIDE = 14;
const AUXILIARIES = new Set("have be do will would shall must should can get".split(" "));
const MAYBE = /^(?:may|might|could|can)$/;
/** Words of no right before a verb. */
export const NO = /^(?:not|n't|n’t|never|neither|nor|cannot|ca|hardly)$/;
const STOPS = new Set(
  "but although though while because after before since despite amid when if unless whether as following until who whose where than during over".split(
    " ",
  ),
);
/** Tokens between a word of attitude and its holder, asides not counted. */
export const NEAR = 6;

/** One sentence being searched. */
export interface Place {
  readonly source: PositionSource;
  readonly report: StoryReport;
  readonly tree: ClauseTree;
  readonly first: number;
  readonly last: number;
  readonly hits: readonly IssueHit[];
}

/** A word of attitude with what stands around it. */
export interface Seen {
  readonly attitude: Attitude;
  readonly trigger: number;
  readonly parties: readonly string[];
  readonly object: Aimed | null;
  readonly negated: boolean;
  /** Where it is neither for nor against. */
  readonly stance?: "open" | "mixed" | undefined;
  readonly rule: string;
}

/** Sees the attitude at a token, or null. */
export type Finder = (p: Place, i: number) => Seen | null;

/** An issue that an attitude is about, -1 where the words between turn the attitude round. */
export interface Aimed {
  readonly hit: IssueHit;
  readonly turn: 1 | -1;
}

/** The place where a verb with its auxiliaries and adverbs begins; null for an infinitive, and for what only may be. */
export function groupBefore(
  p: Place,
  verb: number,
  adjective = false,
): { at: number; negated: boolean } | null {
  const { reading } = p.report;
  let at = verb;
  let negated = false;
  let finite = adjective || /^VB[DZP]$/.test(reading.tag(verb));
  for (let k = verb - 1; k >= p.first && verb - k <= NEAR; k--) {
    const word = reading.lower(k);
    if (MAYBE.test(word) && !negated) return null;
    if (word === "to") return null;
    if (NO.test(word)) negated = true;
    else if (word === "longer" && reading.lower(k - 1) === "no") {
      negated = true;
      k--;
    } else if (AUXILIARIES.has(reading.lemma(k)) || reading.tag(k) === "MD") finite = true;
    else if (!/^RB/.test(reading.tag(k)) && !(word === "long" || word === "all" || word === "both")) break;
    at = k;
  }
  return finite ? { at, negated } : null;
}

/** The sides that the noun before a place stands for, an aside between commas or "who" left out. */
export function holderBefore(p: Place, at: number, joined = false): string[] {
  const { reading } = p.report;
  let k = at - 1;
  if (k < p.first || asked(p, at)) return [];
  if (/^(?:and|but)$/.test(reading.lower(k))) return joined ? [] : joinedHolder(p, k);
  if (/^(?:who|which|that)$/.test(reading.lower(k))) {
    k--;
    // "a group in Norland that …": the group.
    if (k > p.first && /^(?:in|at|near|from|outside|around|across)$/.test(reading.lower(k - 1))) return [];
  }
  if (k >= p.first && reading.word(k) === ",") {
    const before = commaBefore(p, k);
    const own = sideAt(p, k - 1);
    if (own) return [own];
    if (before < 0) k--;
    else k = before - 1;
  }
  if (k >= p.first && /^[)\]]$/.test(reading.word(k))) {
    while (k > p.first && !/^[([]$/.test(reading.word(k))) k--;
    k--;
  }
  const own = k >= p.first ? sideAt(p, k) : null;
  return own ? [own] : [];
}

/** True for what is only hoped for, feared or guessed: "speculation that Norland will veto it". */
export function guessed(p: Place, verb: number, at: number): boolean {
  const { reading } = p.report;
  const clause = p.tree.clauses.find((c) => c.verb === verb);
  if (clause && isSupposed(p.report, p.tree, clause)) return true;
  for (let k = at - 1; k > p.first && at - k <= NEAR; k--)
    if (reading.lower(k) === "that")
      return SUPPOSING.has(reading.lemma(k - 1)) || SAID_OF.has(reading.lemma(k - 1));
  return false;
}

/** "Norland took the money, but could not accept the quota": the holder of the verb before. */
export function joinedHolder(p: Place, joint: number): string[] {
  const { reading } = p.report;
  for (let k = joint - 1; k > p.first && joint - k <= JOINED; k--) {
    if (/^[;:]$/.test(reading.word(k))) return [];
    const perfect = reading.tag(k) === "VBN" && reading.lemma(k - 1) === "have";
    if ((!perfect && !/^VB[DZP]$/.test(reading.tag(k))) || AUXILIARIES.has(reading.lemma(k))) continue;
    const group = groupBefore(p, k);
    return group ? holderBefore(p, group.at, true) : [];
  }
  return [];
}

function commaBefore(p: Place, comma: number): number {
  for (let k = comma - 1; k >= p.first && comma - k <= ASIDE; k--)
    if (p.report.reading.word(k) === ",") return k;
  return -1;
}

/** True where "if" or "whether" stands before a clause. */
function asked(p: Place, at: number): boolean {
  const { reading } = p.report;
  for (let k = at - 1; k >= p.first && at - k <= 8 && reading.word(k) !== ","; k--)
    if (/^(?:if|whether|unless)$/.test(reading.lower(k))) return true;
  return false;
}

/** The side that the noun or pronoun at a token stands for. */
export function sideAt(p: Place, token: number): string | null {
  const { reading } = p.report;
  if (/^(?:i|we|our|my)$/.test(reading.lower(token))) {
    const statement = quotationAt(p.source, p.report, reading.tokens.starts[token]!);
    return statement ? statement.speaks_for : p.report.voice;
  }
  // A name at the head of a sentence has now and then a wrong tag.
  if (!/^(?:NN|PRP|JJ)/.test(reading.tag(token)) && !mentionAt(p.report, token)) return null;
  return partyAt(p.source.story, p.report, p.tree, token);
}

/** The sides named from a token on: "the unions and Norland". */
export function sidesFrom(p: Place, from: number): string[] {
  const { reading } = p.report;
  const found = new Set<string>();
  for (let k = from; k < p.last && k < from + NEAR + 2; k++) {
    if (/^(?:VB[DZP]|MD)$/.test(reading.tag(k)) || /^(?:to|for|of|on|against)$/.test(reading.lower(k))) break;
    // "Norland’s neighbours" are not Norland.
    const noun = /^NN/.test(reading.tag(k)) || mentionAt(p.report, k) !== null;
    if (!noun || (k + 1 < p.last && /^(?:POS|NN)/.test(reading.tag(k + 1)))) continue;
    const own = sideAt(p, k);
    if (own) found.add(own);
  }
  return [...found];
}

/** Who a noun explains: the noun before "," or before "is". */
export function explainedBy(p: Place, noun: number): string[] {
  const { reading } = p.report;
  let k = noun - 1;
  for (; k >= p.first && noun - k <= NEAR + 2; k--) {
    const word = reading.lower(k);
    if (word === ",") {
      const own = sideAt(p, k - 1);
      return own ? [own] : holderBefore(p, k + 1);
    }
    if (reading.lemma(k) === "be" || /^(?:remain|become)/.test(word)) {
      const group = groupBefore(p, k);
      return group && !group.negated ? holderBefore(p, group.at) : [];
    }
    if (!/^(?:JJ|NN|RB|DT|CD|VBG|VBN|HYPH)/.test(reading.tag(k)) && !/^(?:of|and|among)$/.test(word))
      return [];
  }
  return [];
}

/**
 * The first issue behind a place, before the clause ends, and whether what stands between turns the attitude round; with
 * `wrongs`, harm done does: "accused them of raiding the fund".
 */
export function objectAfter(p: Place, from: number, wrongs = false): Aimed | null {
  const { reading } = p.report;
  let turn: 1 | -1 = 1;
  for (let k = from; k < p.last && k < from + REACH; k++) {
    const start = reading.tokens.starts[k]!;
    const hit = hitAt(p, start);
    // "the judge’s record": not the judge.
    if (hit && headmost(p, hit) === hit && isOwner(p, hit)) return null;
    if (hit) {
      const best = headmost(p, hit);
      const turns = cueTurn(p.report, best, p.source.byCode.get(best.code)) < 0 !== isEnded(p, best);
      return { hit: best, turn: turns ? (-turn as 1 | -1) : turn };
    }
    const word = reading.lower(k);
    // "criticised the stance on pay"
    if (
      /^NN/.test(reading.tag(k)) &&
      TALKED_OF.has(reading.lemma(k)) &&
      /^(?:on|over|about)$/.test(reading.lower(k + 1))
    )
      return null;
    // "criticised Brandt in messages": where it was said.
    if (k > from && /^(?:in|at|via)$/.test(word) && /^(?:NNP|PRP)$/.test(reading.tag(k - 1))) return null;
    // "for focusing on schools"
    if (reading.tag(k) === "VBG" && NEUTRAL_DOING.has(reading.lemma(k))) return null;
    if (k > from && (STOPS.has(word) || /^(?:[;:,()]|--|[–—])$/.test(word))) return null;
    if (word === "and" && k + 1 < p.last && /^(?:VB[DZP]|MD|PRP)$/.test(reading.tag(k + 1))) return null;
    // "eliminating subsidies and cutting waste"
    if (word === "and" && k + 1 < p.last && reading.tag(k + 1) === "VBG" && reading.tag(from - 1) === "VBG")
      return null;
    if (word === "order" && reading.lower(k - 1) === "in") return null;
    if (
      (AGAINST_ACTIONS.has(reading.lemma(k)) && !isMeans(p.report, k)) ||
      omits(p.report, k) ||
      (k > from && endsIn(p.report, k)) ||
      (wrongs &&
        reading.tag(k) === "VBG" &&
        (BREACHES.has(reading.lemma(k)) || HARMING.has(reading.lemma(k))) &&
        !AGAINST_ACTIONS.has(reading.lemma(k))) ||
      /^(?:no|without|not|against)$/.test(word)
    )
      turn = -turn as 1 | -1;
  }
  return null;
}

function hitAt(p: Place, start: number): IssueHit | undefined {
  return p.hits.find((h) => h.start <= start && start < h.end);
}

/** Of cues that stand in one noun phrase the last one: "the Supreme Court nomination". */
function headmost(p: Place, hit: IssueHit): IssueHit {
  const { reading } = p.report;
  let best = hit;
  for (let k = reading.tokenAt(hit.end - 1) + 1; k < p.last && /^(?:NN|POS|HYPH)/.test(reading.tag(k)); k++) {
    const next = hitAt(p, reading.tokens.starts[k]!);
    if (next) best = next;
  }
  return best;
}

/** "wants sanctions lifted": the participle right behind. */
function isEnded(p: Place, hit: IssueHit): boolean {
  const { reading } = p.report;
  const next = reading.tokenAt(hit.end - 1) + 1;
  if (next < p.last && /^(?:gone|axed)$/.test(reading.lower(next))) return true;
  if (next >= p.last || reading.tag(next) !== "VBN" || !AGAINST_ACTIONS.has(reading.lemma(next)))
    return false;
  return next + 1 >= p.last || reading.lower(next + 1) !== "by";
}

function isOwner(p: Place, hit: IssueHit): boolean {
  const next = p.report.reading.tokenAt(hit.end - 1) + 1;
  return next < p.last && p.report.reading.tag(next) === "POS";
}

/** The last issue before a passive verb, in the same clause. */
export function objectBefore(p: Place, verb: number): Aimed | null {
  const { reading } = p.report;
  for (let k = verb - 1; k >= p.first && verb - k <= REACH; k--) {
    const hit = hitAt(p, reading.tokens.starts[k]!);
    // "the plan – a proposal long opposed by Norland": what the proposal is.
    if (hit && explains(p, k)) continue;
    if (hit) return { hit, turn: cueTurn(p.report, hit, p.source.byCode.get(hit.code)) };
    if (/^(?:VB[DZP]|MD)$/.test(reading.tag(k)) && !AUXILIARIES.has(reading.lemma(k))) return null;
    if (/^[;:]$/.test(reading.word(k))) return null;
  }
  return null;
}

function explains(p: Place, noun: number): boolean {
  const { reading } = p.report;
  for (let k = noun - 1; k > p.first && noun - k <= 3; k--)
    if (/^an?$/.test(reading.lower(k))) return /^[,–—―-]+$/.test(reading.word(k - 1));
  return false;
}

/** What "which" or "that" before the holder stands for: "the plan, which Norland had accepted", "a plan that Norland rejects". */
export function relativeObject(p: Place, verb: number): Aimed | null {
  const { reading } = p.report;
  for (let k = verb - 1; k > p.first && verb - k <= REACH; k--) {
    if (!/^(?:which|that|what)$/.test(reading.lower(k))) continue;
    const noun = /^[,–—-]+$/.test(reading.word(k - 1)) ? k - 2 : k - 1;
    if (noun <= p.first || !/^(?:NN|CD)/.test(reading.tag(noun))) return null;
    return objectBefore(p, noun + 1);
  }
  return null;
}

/** The issue right before a noun: "the bill’s opponents", "gun-control advocates". */
export function objectJustBefore(p: Place, noun: number): Aimed | null {
  const { reading } = p.report;
  for (let k = noun - 1; k >= p.first && noun - k <= 2; k--) {
    const hit = hitAt(p, reading.tokens.starts[k]!);
    if (hit) return { hit, turn: cueTurn(p.report, hit, p.source.byCode.get(hit.code)) };
    if (!/^(?:POS|NN|HYPH)/.test(reading.tag(k))) return null;
  }
  return null;
}
