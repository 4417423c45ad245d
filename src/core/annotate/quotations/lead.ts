// What leads into a stretch: the words before its opening mark that say who speaks.
import {
  FINDERS,
  OWN_WORDS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
} from "../../knowledge/en/quotation-words.ts";
import type { Reading } from "../../model/reading.ts";
import { type Item, lowerAt, type Run, tagAt } from "./frame.ts";
import { nounStart, phraseBefore, phraseFrom } from "./noun-phrase.ts";
import { sentenceSubject, subjectOf } from "./subject.ts";
import { type CueAt, cueAt, finiteAt, inVerbGroup, tags, takes } from "./verb-group.ts";

/** What leads into a stretch. `source` is null where the sentence does not tell who speaks. */
export interface Lead {
  readonly kind: "verb" | "passive" | "according" | "words" | "colon" | "noun" | "asked";
  readonly cue: Run;
  readonly verb: CueAt | null;
  readonly source: Run | null;
  /** The words between the cue and the stretch. */
  readonly gap: Run;
}

/** How many words before a stretch its lead is looked for: longer than any clause in the reports at hand. */
const REACH = 120;

/** The lead nearest before item `q`, not before item `floor`; null where there is none. */
export function leadBefore(reading: Reading, items: readonly Item[], q: number, floor: number): Lead | null {
  const colon = lowerAt(reading, items, q - 1) === ":";
  for (let j = q - 1; j >= Math.max(floor, q - REACH); j--) {
    if (items[j]! < 0) {
      // “X, asked if he called them “fools”: “No.””: the verbs before another stretch lead to that one.
      if (colon) break;
      continue;
    }
    const w = lowerAt(reading, items, j);
    if (w === "to" && lowerAt(reading, items, j - 1) === "according") {
      const source = phraseFrom(reading, items, j + 1);
      return {
        kind: "according",
        cue: { from: j - 1, to: j + 1 },
        verb: null,
        source,
        gap: { from: source.to, to: q },
      };
    }
    if (w === "words") {
      const lead = inWords(reading, items, j, q, floor);
      if (lead) return lead;
    }
    const noun =
      nounLead(reading, items, j, q, floor) ??
      (w === "found" ? findingLead(reading, items, j, q, floor) : null);
    if (noun) return noun;
    const cue = cueAt(reading, items, j);
    if (!cue || cue.to > q || cue.from < floor) continue;
    const asked = askedLead(reading, items, cue, q);
    if (asked) return asked;
    const lead = verbLead(reading, items, cue, q, floor);
    if (lead) return outermost(reading, items, lead, q, floor);
  }
  return colonLead(reading, items, q, floor);
}

/**
 * + Bell said that when the pilots left it was “a bad day”. → Bell
 * The verb whose content the lead is part of, where the words in marks do not stand right behind the lead's own verb: “She
 * added that she thinks he appeals to some because of the “terrible anxiety” …” is what she added.
 */
function outermost(reading: Reading, items: readonly Item[], inner: Lead, q: number, floor: number): Lead {
  if (!inner.verb || close(reading, items, inner, q)) return inner;
  const from = inner.source && inner.source.from < inner.cue.from ? inner.source.from : inner.cue.from;
  for (let j = from - 1; j >= Math.max(floor, from - REACH); j--) {
    if (items[j]! < 0) return inner;
    const w = lowerAt(reading, items, j);
    if (/^[;:]$/.test(w) || /^[—–]$|^--+$/.test(w)) return inner;
    const cue = cueAt(reading, items, j);
    if (!cue || cue.from < floor || cue.to > from || cue.form === "passive" || cue.form === "participle")
      continue;
    if (!takes(cue, "that", "oto", "np", "small", "as") || !(takes(cue, "that") || tags(cue))) continue;
    if (lowerAt(reading, items, cue.to) === ",") continue;
    const lead = verbLead(reading, items, cue, q, floor);
    return lead?.source ? lead : inner;
  }
  return inner;
}

/** Do the words in marks stand right behind the verb, or behind its object, as what it calls it? */
function close(reading: Reading, items: readonly Item[], lead: Lead, q: number): boolean {
  const verb = lead.verb!;
  let n = 0;
  for (let k = lead.gap.from; k < q; k++) {
    const w = lowerAt(reading, items, k);
    if (!/^(?:that|to|a|an|the|,|:|as|it|its|his|her|their)$/.test(w)) n++;
  }
  if (n === 0 && takes(verb, "that", "small", "as")) return true;
  if (n === 0 && lead.gap.to > lead.gap.from && /^[,:]$/.test(lowerAt(reading, items, q - 1))) return true;
  if (negated(reading, items, lead)) return false;
  if (takes(verb, "small", "as")) return true;
  return lowerAt(reading, items, q - 1) === ":";
}

/** “did not mention …”, “would not continue …” */
const negated = (reading: Reading, items: readonly Item[], lead: Lead) => {
  for (let k = lead.cue.from; k < lead.verb!.verb; k++)
    if (/^(?:not|n't|never)$/.test(lowerAt(reading, items, k))) return true;
  return false;
};

/**
 * “in the words of X, …”, “in X’s words, …”.
 * + In the words of the mediator, Tom Marsh, they were “an ocean apart”. → the mediator, Tom Marsh
 * + There was, in Ann Bell’s words, “no deal at all”. → Ann Bell
 * - There was a word for it, “talks”.
 */
function inWords(reading: Reading, items: readonly Item[], j: number, q: number, floor: number): Lead | null {
  let open = -1;
  for (let k = j - 1; k >= Math.max(floor, j - 8) && open < 0; k--)
    if (lowerAt(reading, items, k) === "in") open = k;
  if (open < 0) return null;
  if (lowerAt(reading, items, j + 1) === "of") {
    const source = phraseFrom(reading, items, j + 2);
    return {
      kind: "words",
      cue: { from: open, to: j + 2 },
      verb: null,
      source,
      gap: { from: source.to, to: q },
    };
  }
  const last = lowerAt(reading, items, j - 1);
  const own = last === "own" ? j - 2 : j - 1;
  if (/^['’]s?$/.test(lowerAt(reading, items, own)))
    return {
      kind: "words",
      cue: { from: open, to: open + 1 },
      verb: null,
      source: { from: open + 1, to: own },
      gap: { from: j + 1, to: q },
    };
  if (POSSESSIVES.has(lowerAt(reading, items, own)))
    return {
      kind: "words",
      cue: { from: open, to: open + 1 },
      verb: null,
      source: { from: own, to: own + 1 },
      gap: { from: j + 1, to: q },
    };
  return null;
}

/**
 * Nouns for words of somebody’s, with the one who spoke or wrote them before: “X’s description of …”.
 * + Critics pointed to the document’s mention of “two pilots”. → the document
 * + Tom Marsh rejected Ann Bell’s description of the port as “a sieve”. → Ann Bell
 * + The mayor seized on the report’s reference to “known gaps”. → the report
 * - Ann Bell’s use of the “long room” came to an end.
 */
function nounLead(
  reading: Reading,
  items: readonly Item[],
  j: number,
  q: number,
  floor: number,
): Lead | null {
  if (!OWN_WORDS.has(lowerAt(reading, items, j)) || q - j > NOUN_REACH) return null;
  if (!/^(?:of|to|as|that)$/.test(lowerAt(reading, items, j + 1))) return null;
  if (lowerAt(reading, items, j) === "use" && lowerAt(reading, items, q - 1) === "the") return null;
  for (let k = j + 2; k < q; k++)
    if (items[k]! < 0 || (/^[,;:]$/.test(lowerAt(reading, items, k)) && k < q - 1)) return null;
  let own = j - 1;
  while (own > floor && own > j - 4 && /^(?:JJ[RS]?|RBR|VBN|NN)$/.test(tagAt(reading, items, own))) own--;
  const w = lowerAt(reading, items, own);
  const cue = { from: j, to: j + 1 };
  const gap = { from: j + 2, to: q };
  if (POSSESSIVES.has(w)) return { kind: "noun", cue, verb: null, source: { from: own, to: own + 1 }, gap };
  if (!/^['’]s?$/.test(w)) return null;
  const source = { from: ownerStart(reading, items, own, floor), to: own };
  return source.from < own ? { kind: "noun", cue, verb: null, source, gap } : null;
}

/** First item of the phrase that ends in a possessive at `to`: back to its article, or over its capitals. */
function ownerStart(reading: Reading, items: readonly Item[], to: number, floor: number): number {
  let from = to;
  while (from > floor && items[from - 1]! >= 0 && from > to - 8) {
    const tag = tagAt(reading, items, from - 1);
    if (/^(?:DT|PRP\$)$/.test(tag)) return from - 1;
    if (!/^(?:NN|JJ|CD|POS)/.test(tag)) break;
    from--;
  }
  return from;
}

/**
 * What a paper or those who looked into something found.
 * + A review ordered by Ann Bell found “serious gaps” in the guard. → A review ordered by Ann Bell
 * + The panel found that “systemic failures” had led to the loss. → The panel
 * - Ann Bell found “serious gaps” in the hull.
 * - The review found no “serious gaps”.
 */
function findingLead(
  reading: Reading,
  items: readonly Item[],
  j: number,
  q: number,
  floor: number,
): Lead | null {
  if (q - j > NOUN_REACH || lowerAt(reading, items, j + 1) === "no") return null;
  for (let k = j + 1; k < q; k++)
    if (items[k]! < 0 || /^[,;:]$/.test(lowerAt(reading, items, k))) return null;
  let from = j;
  while (from > floor && inVerbGroup(reading, items, from - 1)) from--;
  const source = phraseBefore(reading, items, from, floor);
  if (!source) return null;
  let head = source.from;
  while (
    head < source.to &&
    !/^(?:,|of|on|into|by|for|from|in|that|which|who)$/.test(lowerAt(reading, items, head)) &&
    !/^VB/.test(tagAt(reading, items, head))
  )
    head++;
  if (!FINDERS.has(lowerAt(reading, items, head - 1))) return null;
  return { kind: "words", cue: { from, to: j + 1 }, verb: null, source, gap: { from: j + 1, to: q } };
}

/** How many words behind such a noun the words in marks begin. */
const NOUN_REACH = 10;

/**
 * A question that somebody is asked, before the answer.
 * + Asked by one of the pilots, “Is it over?”, Ann Bell nodded. → one of the pilots
 */
function askedLead(reading: Reading, items: readonly Item[], cue: CueAt, q: number): Lead | null {
  const asked = /^(?:asked|pressed|questioned)$/.test(lowerAt(reading, items, cue.verb));
  if (!asked || cue.form === "finite" || lowerAt(reading, items, cue.to) !== "by") return null;
  const comma = lowerAt(reading, items, q - 1) === ",";
  if (!nounStart(reading, items, cue.to + 1)) return null;
  const source = phraseFrom(reading, items, cue.to + 1);
  if (source.to !== (comma ? q - 1 : q)) {
    // “Asked by Bell whether it was “over,” Marsh said …”
    if (cue.from > 0 || comma) return null;
    for (let k = source.to; k < q; k++) if (lowerAt(reading, items, k) === ",") return null;
  }
  return { kind: "asked", cue: { from: cue.from, to: cue.to }, verb: cue, source, gap: { from: q, to: q } };
}

/**
 * A verb of saying before the words, with its subject or agent.
 * + Ann Bell said: “We came early.” → Ann Bell | We came early.
 * + Ann Bell called it “a mess”. → Ann Bell | it “a mess”
 * + Bell said the pilots “agreed with some points” but “criticised others”. → Bell | the pilots “agreed with some points” but “criticised others”
 * + “We came early,” said Bell, adding that it was “no pleasure.” → Bell
 * + Bell spoke for an hour and warned of “hard days”. → Bell
 * + The plan suggested by the pilots was “reckless”, the mayor said. → the mayor
 * + It was described by Ann Bell as “useful”. → Ann Bell
 * + Ann Bell called the plan dismissed by Tom Marsh “reckless”. → Ann Bell
 * + The mayor, dismissed by the council, called it “absurd”. → The mayor, dismissed by the council
 * + Around 300 workers stood in the rain, chanting “Two on the bridge!” → Around 300 workers
 * + An official who attended said they “got up and left”. → An official who attended
 */
function verbLead(
  reading: Reading,
  items: readonly Item[],
  cue: CueAt,
  q: number,
  floor: number,
): Lead | null {
  const gap = { from: cue.to, to: q };
  if (!reaches(reading, items, cue, gap)) return null;
  const run = { from: cue.from, to: cue.to };
  if (cue.form === "passive" || cue.form === "participle") {
    const agent =
      agentIn(reading, items, cue.to, q) ?? agentIn(reading, items, q + 1, Math.min(items.length, q + 3));
    if (!callsSo(reading, items, cue, gap) || q - cue.to > PASSIVE_REACH) return null;
    return { kind: "passive", cue: run, verb: cue, source: agent, gap };
  }
  return { kind: "verb", cue: run, verb: cue, source: subjectOf(reading, items, cue, floor), gap };
}

/** “labelled “a mess”” needs no “as”; “dismissed by Bell “late”” leads to no words without one. */
function callsSo(reading: Reading, items: readonly Item[], cue: CueAt, gap: Run): boolean {
  if (takes(cue, "small")) return true;
  if (!takes(cue, "as")) return false;
  for (let k = gap.from; k < gap.to; k++) if (lowerAt(reading, items, k) === "as") return true;
  return false;
}

/** How many words behind a passive verb what it calls something stands. */
const PASSIVE_REACH = 12;

/** The agent “by X” that begins between two items. */
function agentIn(reading: Reading, items: readonly Item[], from: number, to: number): Run | null {
  for (let k = from; k < to; k++) {
    if (lowerAt(reading, items, k) === "by" && nounStart(reading, items, k + 1))
      return phraseFrom(reading, items, k + 1);
  }
  return null;
}

/** Can the verb's content reach over the gap? A verb that takes no clause governs no words behind another verb. */
function reaches(reading: Reading, items: readonly Item[], cue: CueAt, gap: Run): boolean {
  const only = gap.to - gap.from === 1 ? lowerAt(reading, items, gap.from) : "";
  if (PREPOSITIONS.has(only) && !takes(cue, only, `${only}*`, "as")) return false;
  if (takes(cue, "that", "wh", "raised")) return true;
  // “began”, “continued”: verbs of saying only where speech stands right behind them.
  if (cue.verbs.every((v) => (v.frames.has("paren") || v.frames.has("quote")) && v.frames.size === 1)) {
    const last = lowerAt(reading, items, gap.to - 1);
    return gap.to === gap.from || last === ":" || (last === "," && gap.to - gap.from < 8);
  }
  for (let k = gap.from; k < gap.to; k++) {
    const w = lowerAt(reading, items, k);
    if (w === ";" || w === ":") return k === gap.to - 1;
    if (finiteAt(reading, items, k) && !RELATIVES.has(lowerAt(reading, items, k - 1))) return false;
  }
  return gap.to - gap.from < 30;
}

/**
 * A colon right before the mark and no verb of saying that leads to it.
 * + Ann Bell, passing behind her: “I have seen no paper.” → Ann Bell
 * + From the port authority: “There is no list.” → the port authority
 * + 03.40 Tom Marsh, by phone: “There is no list.” → Tom Marsh
 * + Bell, asked if she ever called the pilots “a club of fools”: “No.” → Bell | No.
 */
function colonLead(reading: Reading, items: readonly Item[], q: number, floor: number): Lead | null {
  if (lowerAt(reading, items, q - 1) !== ":") return null;
  const cue = { from: q - 1, to: q };
  const gap = { from: q, to: q };
  return { kind: "colon", cue, verb: null, source: sentenceSubject(reading, items, floor, q - 1), gap };
}
