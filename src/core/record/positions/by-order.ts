// Attitudes by the order of words alone, for sentences whose tree hides them: a side, a word of attitude, the first issue behind it.
import {
  ATTITUDE_NOUNS,
  ATTITUDE_PREDICATES,
  ATTITUDE_VERBS,
  type Attitude,
  GIVING_UP,
  MILDLY_FOR,
  NEUTRAL_DOING,
  ONLY_WITH_TO,
  phraseKeys,
  QUALMS,
  SIDE_NOUNS,
  SOFTENING,
} from "../../knowledge/en/attitudes.ts";
import type { Firmness } from "../../model/record.ts";
import type { IssueHit } from "../../text/issues.ts";
import type { ClauseTree } from "../clauses.ts";
import { citeTokens, mentionAt, partyAt } from "../phrases.ts";
import type { StoryReport } from "../story.ts";
import { ASSERTED, DOUBTING, GIVEN, HEARD, LIKING, PUT_FORWARD } from "./attitude-clauses.ts";
import { behindUrged } from "./holders.ts";
import { leftOpen, takesNoSide } from "./left-open.ts";
import { PATTERNS } from "./order-patterns.ts";
import { isUnclearWorry, stanceOf } from "./polarity.ts";
import { objectIn, type PositionEvidence, type PositionSource } from "./position-evidence.ts";
import { quotationAt } from "./quotation-at.ts";
import { bygone } from "./supposed.ts";
import {
  type Aimed,
  explainedBy,
  type Finder,
  groupBefore,
  guessed,
  holderBefore,
  joinedHolder,
  NEAR,
  NO,
  objectAfter,
  objectBefore,
  objectJustBefore,
  type Place,
  REACH,
  relativeObject,
  type Seen,
  sideAt,
  sidesFrom,
} from "./word-order.ts";

/** What the order of words alone counts. */
const WEIGHT = 0.6;
/** What it counts where the words are somebody else's. */
const OTHERS_WEIGHT = 0.3;

const LEADS = /^(?:to|for|of|on|against|with|about|over|at|that|in)$/;
const CARRYING = new Set(
  "voice express join echo lead add see stress have issue renew repeat reiterate raise maintain restate declare announce signal state show indicate pledge offer give throw lend drop soften withdraw abandon reverse ease lift".split(
    " ",
  ),
);

/** In this order; the first that sees a word has it. */
const FINDERS: readonly Finder[] = [
  leftOpen,
  ...PATTERNS,
  passiveVerb,
  finiteVerb,
  bareAdjective,
  sideNoun,
  attitudeNoun,
];

/** The evidence of a sentence by the order of its words. */
export function orderedEvidence(
  source: PositionSource,
  report: StoryReport,
  tree: ClauseTree,
  sentence: number,
  hits: readonly IssueHit[],
): PositionEvidence[] {
  const { reading } = report;
  const s = reading.sentences[sentence]!;
  const place: Place = { source, report, tree, first: s.first, last: s.last, hits };
  const text = reading.text.slice(s.start, s.end);
  const found: PositionEvidence[] = [];
  for (let i = s.first; i < s.last; i++) {
    if (!/^(?:VB|NN|JJ)/.test(reading.tag(i)) && !/^(?:against|over|at)$/.test(reading.lower(i))) continue;
    for (const find of FINDERS) {
      const seen = find(place, i);
      if (!seen) continue;
      if (seen.object) found.push(...evidenceOf(place, seen, seen.object, text));
      break;
    }
  }
  return found;
}

function evidenceOf(p: Place, seen: Seen, object: Aimed, text: string): PositionEvidence[] {
  const { report } = p;
  const { reading } = report;
  const { hit, turn } = object;
  if (isUnclearWorry(report, seen.trigger, hit)) return [];
  const from = Math.min(seen.trigger, reading.tokenAt(hit.start));
  const to = Math.max(seen.trigger, reading.tokenAt(hit.end - 1)) + 1;
  const statement = quotationAt(p.source, report, reading.tokens.starts[seen.trigger]!);
  const firmness: Firmness | null = seen.stance ? null : seen.attitude.firmness;
  return seen.parties.map((party) => ({
    party,
    issue: hit.code,
    stance:
      seen.stance ??
      (seen.negated && DOUBTING.has(reading.lemma(seen.trigger)) ? "supports" : null) ??
      stanceOf(seen.attitude.sign, seen.negated, turn, text),
    firmness,
    object: objectIn(citeTokens(report, Math.min(seen.trigger + 1, from + 1, to - 1), to).exact),
    citation: citeTokens(report, from, to),
    statement: statement?.id ?? null,
    weight:
      bygone(report, p.tree, seen.trigger) *
      (statement &&
      statement.speaks_for !== null &&
      statement.speaks_for !== party &&
      (statement.type === "direct" || seen.rule !== "told-in-order-noun")
        ? OTHERS_WEIGHT
        : WEIGHT),
    rule: seen.rule,
  }));
}

/**
 * A finite verb of attitude between its holder and an issue.
 * + "Norland, its minister of fish says, opposes the quota", "the unions, which reject driver-only trains"
 * - "Norland could oppose the quota", "asked to oppose the quota"
 */
function finiteVerb(p: Place, i: number): Seen | null {
  const { reading } = p.report;
  if (!reading.tag(i).startsWith("VB")) return null;
  const key = verbKey(p, i);
  // "asked: which one?"
  if (!key || key.attitude.sign === 0 || (reading.lemma(i) === "ask" && key.length === 1)) return null;
  // "declined to weigh in on it"
  if (reading.lemma(i) === "decline" && i + 2 < p.last && takesNoSide(p, i + 2)) return null;
  // "agree about the quota": how, is not told.
  if (reading.lemma(i) === "agree" && reading.lower(i + 1) === "about") return null;
  const group: Group | null = oneOf(p, i) ?? groupBefore(p, i) ?? participle(p, i) ?? apposed(p, i);
  if (!group || guessed(p, i, group.at)) return null;
  const parties = ownersOf(p, i, group);
  if (parties.length === 0) return null;
  // "was offered a post": what is done to it.
  if (reading.tag(i) === "VBN" && isPassive(p, group.at, i)) return null;
  if (key.attitude.sign < 0 && isHeard(p, i + key.length, HEARD)) return null;
  if (isHeard(p, i + key.length, ASSERTED)) return null;
  // "could not rule out that it was so"
  if (reading.lemma(i) === "rule" && /^(?:that|whether)$/.test(reading.lower(Math.min(i + 2, p.last - 1))))
    return null;
  if (group.negated && PUT_FORWARD.has(reading.lemma(i)) && !isWill(p, group.at, i)) return null;
  // "offered her an opportunity to …"
  if (reading.lemma(i) === "offer")
    for (let k = i + 1; k < p.last && k < i + NEAR; k++) if (GIVEN.has(reading.lemma(k))) return null;
  if (key.attitude.sign > 0 && isNeutral(p, i + key.length)) return null;
  return {
    attitude: key.attitude,
    trigger: i,
    parties,
    object: objectAfter(p, behindUrged(p.report, i, i + key.length, p.last)) ?? relativeObject(p, i),
    negated: group.negated,
    rule: "told-in-order",
  };
}

/** A verb with where its words begin, and the noun whose owner is told elsewhere. */
interface Group {
  readonly at: number;
  readonly negated: boolean;
  readonly explained?: number;
}

function ownersOf(p: Place, verb: number, group: Group): string[] {
  const { reading } = p.report;
  if (group.explained !== undefined) {
    let before = group.explained - 1;
    while (/^(?:the|as|perhaps|also)$/.test(reading.lower(before))) before--;
    const explains = reading.word(before) === "," || reading.lemma(before) === "be";
    const explained = explains ? explainedBy(p, group.explained) : [];
    // "one of the members who backed it": a member at least.
    if (explained.length > 0 || reading.lower(verb - 1) === "to") return explained;
    const own = groupBefore(p, verb);
    return own ? holderBefore(p, own.at) : [];
  }
  if (reading.tag(verb) === "VBG" && reading.word(verb - 1) === ",") return joinedHolder(p, verb - 1);
  return holderBefore(p, group.at);
}

/** "Brandt, one of nine members to vote against it", "was among those who backed it", "the only one to back it": the noun before the verb. */
function oneOf(p: Place, i: number): Group | null {
  const { reading } = p.report;
  if (!/^(?:to|who|that)$/.test(reading.lower(i - 1))) return null;
  for (let k = i - 2; k >= p.first && i - k <= NEAR + 4; k--) {
    const word = reading.lower(k);
    if (
      /^(?:among|only|first|last|lone|second|third)$/.test(word) ||
      (word === "one" && reading.lower(k + 1) === "of")
    )
      return { at: k, negated: false, explained: k };
    if (!/^(?:NN|JJ|CD|DT|PRP\$|POS|HYPH)/.test(reading.tag(k)) && word !== "of") return null;
  }
  return null;
}

/** "Ana Brandt, the minister, called on …": a past tense behind an aside, tagged as a participle. */
function apposed(p: Place, i: number): Group | null {
  const { reading } = p.report;
  if (reading.tag(i) !== "VBN" || i - 2 <= p.first || reading.word(i - 1) !== ",") return null;
  if (reading.lower(Math.min(i + 1, p.last - 1)) === "by") return null;
  for (let k = p.first; k < i; k++) if (/^(?:VB[DZP]|MD)$/.test(reading.tag(k))) return null;
  return { at: i, negated: false };
}

function isWill(p: Place, from: number, verb: number): boolean {
  for (let k = from; k < verb; k++) if (/^(?:will|wo|would)$/.test(p.report.reading.lower(k))) return true;
  return false;
}

function isPassive(p: Place, from: number, verb: number): boolean {
  for (let k = from; k < verb; k++) if (p.report.reading.lemma(k) === "be") return true;
  return false;
}

/** "rejected criticism that …": the first noun behind a verb is what others say. */
function isHeard(p: Place, from: number, nouns: ReadonlySet<string>): boolean {
  const { reading } = p.report;
  for (let k = from; k < p.last && k < from + NEAR; k++) {
    if (nouns.has(reading.lemma(k))) return true;
    if (!reading.tag(k).startsWith("NN")) continue;
    if (k + 1 < p.last && !/^(?:NN|POS)/.test(reading.tag(k + 1))) return false;
  }
  return false;
}

/** "intends to closely examine the bill" */
function isNeutral(p: Place, from: number): boolean {
  const { reading } = p.report;
  if (from + 1 >= p.last || reading.lower(from) !== "to") return false;
  let k = from + 1;
  while (k + 1 < p.last && k < from + 4 && /^RB/.test(reading.tag(k))) k++;
  if (reading.lemma(k) === "look" && /^(?:at|into)$/.test(reading.lower(k + 1))) return true;
  return NEUTRAL_DOING.has(reading.lemma(k)) && !MILDLY_FOR.has(reading.lemma(k));
}

/** "with both unions rejecting the plan", "…, rejecting the plan": a participle that tells what its noun does. */
function participle(p: Place, i: number): Group | null {
  const { reading } = p.report;
  if (reading.tag(i) !== "VBG" || i - 1 <= p.first) return null;
  if (reading.word(i - 1) === ",") return { at: i, negated: false };
  for (let k = i - 1; k >= p.first && i - k <= 4; k--)
    if (reading.lower(k) === "with") return { at: i, negated: false };
  return null;
}

/**
 * "by" and a side behind a participle.
 * + "the draft, rejected twice by the unions", "a plan that is backed by Norland"
 */
function passiveVerb(p: Place, i: number): Seen | null {
  const { reading } = p.report;
  if (!/^VB[ND]$/.test(reading.tag(i))) return null;
  const key = verbKey(p, i);
  if (!key || key.attitude.sign === 0) return null;
  const { attitude } = key;
  let by = i + key.length;
  while (by < p.last && by < i + key.length + 2 && /^RB/.test(reading.tag(by))) by++;
  if (by >= p.last || reading.lower(by) !== "by") return null;
  const parties = sidesFrom(p, by + 1);
  if (parties.length === 0) return null;
  return {
    attitude,
    trigger: i,
    parties,
    object: objectBefore(p, i),
    negated: NO.test(reading.lower(i - 1)),
    rule: "told-in-order-passive",
  };
}

/**
 * An adjective of attitude behind its noun, with or without a form of "be".
 * + "groups opposed to the cuts", "Norland Open to Quota Talks"
 */
function bareAdjective(p: Place, i: number): Seen | null {
  const { reading } = p.report;
  const attitude = ATTITUDE_PREDICATES.get(reading.lower(i));
  if (!attitude || attitude.sign === 0 || i + 1 >= p.last) return null;
  if (!/^(?:to|of|on|with|about|over|at|in)$/.test(reading.lower(i + 1))) return null;
  const group = groupBefore(p, i, true);
  if (!group) return null;
  const parties = holderBefore(p, group.at);
  if (parties.length === 0) return null;
  return {
    attitude,
    trigger: i,
    parties,
    object: objectAfter(p, i + 2),
    negated: group.negated,
    rule: "told-in-order-adjective",
  };
}

/**
 * A noun that names people by their side, and who they are.
 * + "Mr. Brod, a longtime opponent of the bill", "Norland is a supporter of the quota", "Republican critics of the bill"
 */
function sideNoun(p: Place, i: number): Seen | null {
  const { reading } = p.report;
  const sign = SIDE_NOUNS.get(reading.lemma(i));
  if (!sign || !reading.tag(i).startsWith("NN")) return null;
  const object = /^(?:of|to)$/.test(reading.lower(Math.min(i + 1, p.last - 1)))
    ? objectAfter(p, i + 2)
    : objectJustBefore(p, i);
  if (!object) return null;
  const own = partyAt(p.source.story, p.report, p.tree, i);
  // "is no fan of it"
  const be = p.tree.clauses.find((c) => c.verb === i);
  if (be?.negated) return null;
  const explained = own ? [own] : explainedBy(p, i);
  const named = explained.length > 0 ? explained : namedAfter(p, i);
  const parties = named.length > 0 ? named : includedIn(p, i);
  if (parties.length === 0) return null;
  return {
    attitude: { sign, firmness: "preference" },
    trigger: i,
    parties,
    object,
    negated: false,
    rule: "told-side-noun",
  };
}

/** "the bill’s sponsor, Senator Ana Brod": the name behind the comma that explains the noun. */
function namedAfter(p: Place, noun: number): string[] {
  const { reading } = p.report;
  if (reading.tag(noun) !== "NN" || noun + 2 >= p.last || reading.word(noun + 1) !== ",") return [];
  for (let k = noun + 2; k < p.last && k < noun + NEAR; k++) {
    if (!/^(?:NNP|JJ)/.test(reading.tag(k)) && reading.word(k) !== ".") return [];
    const own = mentionAt(p.report, k)?.kind === "person" ? sideAt(p, k) : null;
    if (own) return [own];
  }
  return [];
}

/** Who is counted among the people of a side: "supporters of the plan, including Norland". */
function includedIn(p: Place, noun: number): string[] {
  const { reading } = p.report;
  for (let k = noun + 2; k < p.last && k < noun + REACH; k++) {
    const word = reading.lower(k);
    if (/^(?:including|like|mostly|mainly|largely|chiefly|primarily)$/.test(word)) return sidesFrom(p, k + 1);
    if (word === "such" && reading.lower(k + 1) === "as") return sidesFrom(p, k + 2);
    if (/^(?:VB[DZP]|MD)$/.test(reading.tag(k))) return [];
  }
  return [];
}

/**
 * A noun of attitude, its holder before it or behind "by" or "from".
 * + "Norland’s longstanding opposition to the quota", "voiced support for the quota", "dropped its opposition to the quota"
 */
function attitudeNoun(p: Place, i: number): Seen | null {
  const { reading } = p.report;
  const attitude = ATTITUDE_NOUNS.get(reading.lemma(i));
  if (!attitude || attitude.sign === 0 || !reading.tag(i).startsWith("NN") || i + 1 >= p.last) return null;
  let parties: string[] = [];
  let next = i + 1;
  if (/^(?:by|from)$/.test(reading.lower(next))) {
    parties = sidesFrom(p, next + 1);
    while (next < p.last && next < i + NEAR && !/^(?:to|for|of|on|against)$/.test(reading.lower(next)))
      next++;
  }
  if (next >= p.last || !LEADS.test(reading.lower(next))) return null;
  if (ONLY_WITH_TO.has(reading.lemma(i)) && reading.lower(next) !== "to") return null;
  let k = i - 1;
  while (
    k > p.first &&
    i - k < 5 &&
    /^(?:JJ|RB|VBN|CD|HYPH|DT)/.test(reading.tag(k)) &&
    !CARRYING.has(reading.lemma(k)) &&
    !sideAt(p, k)
  )
    k--;
  let verb = -1;
  if (parties.length === 0 && k >= p.first) {
    if (reading.tag(k) === "POS" && k > p.first) k--;
    const own = sideAt(p, k);
    if (own) parties = [own];
    else if (CARRYING.has(reading.lemma(k))) verb = k;
  }
  // "dropped its opposition": the verb before the possessive.
  for (let v = i - 1; verb < 0 && v >= p.first && i - v < 5; v--)
    if (CARRYING.has(reading.lemma(v)) && reading.tag(v).startsWith("VB")) verb = v;
  let negated = false;
  if (verb >= 0 && parties.length === 0) {
    const group = groupBefore(p, verb);
    if (group) {
      parties = holderBefore(p, group.at);
      negated = group.negated;
    }
  }
  const object = objectAfter(p, next + 1);
  // "a demand for a truce by Norland"
  if (parties.length === 0 && object) {
    const by = reading.tokenAt(object.hit.end - 1) + 1;
    if (by < p.last && /^(?:by|from)$/.test(reading.lower(by))) parties = sidesFrom(p, by + 1);
  }
  if (parties.length === 0) return null;
  const lemma = verb < 0 ? "" : reading.lemma(verb);
  // "we did not see an offer on access"
  if (lemma === "see" && negated && attitude.firmness === "offer") return null;
  return {
    attitude: GIVING_UP.has(lemma) ? { ...attitude, sign: -attitude.sign as 1 | -1 } : attitude,
    trigger: i,
    parties,
    object,
    negated,
    stance: SOFTENING.has(lemma) ? "open" : QUALMS.has(reading.lemma(i)) ? "mixed" : undefined,
    rule: "told-in-order-noun",
  };
}

function verbKey(p: Place, i: number): { attitude: Attitude; length: number } | null {
  const { reading } = p.report;
  const lemma = reading.lemma(i);
  if (LIKING.has(lemma)) return null;
  const word = (k: number) => (i + k < p.last ? reading.lower(i + k) : "");
  for (const key of [...phraseKeys(lemma, word), lemma]) {
    const attitude = ATTITUDE_VERBS.get(key);
    if (attitude) return { attitude, length: key.split(" ").length };
  }
  return null;
}
