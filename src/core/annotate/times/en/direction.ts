// Whether a clause tells of the past or of the future: by the verb next to the time, and by words that plan.
import type { Reading } from "../../../model/reading.ts";

/** −1 the past, 1 the future, 0 not told. */
export type Direction = -1 | 0 | 1;

/** Words before an infinitive that lies ahead: "agreed to meet", "due to resume". */
const PLANS =
  /^(?:expect|plan|schedule|set|slate|due|intend|hope|want|wait|agree|vow|promise|pledge|threaten|prepare|aim|propose|offer|ask|tell|urge|decide|poise|ready|seek|need|likely|bound|book|postpone|delay|go|have|be|about|order|call|invite|demand|refuse|free|keep)$/;
/** Verbs whose object or date lies ahead, in any tense: "has scheduled a meeting Thursday", "was postponed until Monday". */
const SETS = /^(?:expect|plan|schedule|set|slate|postpone|book|reschedule|propose|due)$/;
/** Verbs that, in the present tense and with a date, tell of what is ahead: "resumes Tuesday". */
const AHEAD =
  /^(?:resume|begin|start|end|expire|open|close|meet|vote|leave|arrive|travel|return|reconvene|visit|go|come|run|continue|decide|expect|plan|take|hold|fly|head|debate|convene|want|hope|intend|fall)$/;
const SAYING =
  /^(?:say|tell|add|report|announce|state|warn|write|argue|insist|note|believe|think|confirm|promise|claim)$/;
const FUTURE_BEFORE =
  /\b(?:starting|beginning|effective|scheduled for|set for|planned for|due(?: on| in| by)?|slated for|postponed (?:to|until)|delayed until|no later than|as soon as|expires?(?: on| in)?|deadline (?:of|is)) (?:on |in )?$/i;
const PAST_BEFORE = /\b(?:since|dated|ended|as recently as|back in|earlier (?:on|in)|as of) (?:on |in )?$/i;
/** "has set Nov. 10 as the deadline". */
const SET_DATE = /\b(?:sets?|setting) (?:a date of )?$/i;
const AT_EVENT = /\b(?:at|in|for|until|before|ahead of|after) (?:the )?$/i;
/** Where no verb says more, a time that something begins or ends with lies ahead. */
const BOUND = /\b(?:from|until|till|by) (?:the (?:end|start|beginning) of )?$/i;
/** "delivered as early as Tuesday", "may come as early as Tuesday": ahead unless the verb says that it is past. */
const AT_EARLIEST = /\bas early as $/i;
/** How many tokens away a verb is looked for. */
const REACH = 60;
/** What ends a clause: behind it another verb rules. */
const CLAUSE_END = /^(?:[;:—–]|--)$/;

/** The direction of the clause that holds the token, null where it has no verb. `before` and `after` are the text around the time. */
export function directionAt(
  reading: Reading,
  token: number,
  before: string,
  after: string,
): Direction | null {
  if (SET_DATE.test(before)) return 1;
  if (PAST_BEFORE.test(before)) return -1;
  if (FUTURE_BEFORE.test(before)) return 1;
  // "Tuesday's meeting" has been held, unless one goes to it.
  if (/^['’]s\b/.test(after) && !AT_EVENT.test(before)) return -1;
  const told = byVerb(reading, token);
  if (AT_EARLIEST.test(before)) return told === -1 ? -1 : 1;
  return !told && BOUND.test(before) ? 1 : told;
}

/**
 * The direction of the nearest verb before the time in its clause, else of the first one behind it. A tree would say which verb
 * it hangs on, but in news the nearest one is right more often than the tree is.
 */
function byVerb(reading: Reading, token: number): Direction | null {
  const number = reading.sentenceOf(token);
  const sentence = reading.sentences[number];
  if (!sentence) return null;
  for (let i = token - 1; i >= Math.max(sentence.first, token - REACH); i--) {
    if (CLAUSE_END.test(reading.word(i))) break;
    // "plans for a march on Friday"
    if (reading.lemma(i) === "plan" && reading.tag(i).startsWith("NN") && reading.lower(i + 1) === "for")
      return 1;
    const found = verbAt(reading, i, sentence.first);
    if (found === null) continue;
    // "The hearing is on Tuesday."
    if (found === 0 && reading.lemma(i) === "be" && token - i <= 3) return 1;
    // "said the meeting on Tuesday would …": what is said has its own verb, unless the time stands next to "said".
    if (SAYING.test(reading.lemma(i)) && token - i > 3 && !isBeforeThat(reading, token)) {
      const told = firstVerb(reading, token, sentence.last, sentence.first);
      if (told) return told;
    }
    return found;
  }
  return firstVerb(reading, token, sentence.last, sentence.first);
}

/** "told a rally [on Thursday] that it would …": the time goes with the verb of saying. */
function isBeforeThat(reading: Reading, token: number): boolean {
  for (let k = token + 1; k < token + 4; k++) {
    if (reading.lower(k) === "that") return true;
    if (!/^NN/.test(reading.tag(k))) return false;
  }
  return false;
}

function firstVerb(reading: Reading, from: number, to: number, first: number): Direction | null {
  for (let i = from + 1; i < Math.min(to, from + REACH); i++) {
    if (CLAUSE_END.test(reading.word(i))) return null;
    if (reading.tag(i) === "MD") return 1;
    // An infinitive behind the time is a purpose: "met over the weekend to discuss changes".
    if (reading.tag(i) === "VB") continue;
    const found = verbAt(reading, i, first);
    if (found !== null) return found;
  }
  return null;
}

/** The direction of the verb at token i with its helpers before it; null where there is no finite verb or infinitive. */
function verbAt(reading: Reading, i: number, first: number): Direction | null {
  const tag = reading.tag(i);
  const lemma = reading.lemma(i);
  if (tag === "MD") return modal(reading, i);
  if (tag === "JJ" && lemma === "due") return 1;
  if (!tag.startsWith("VB")) return null;
  const helper = helperBefore(reading, i, first);
  if (helper >= 0 && reading.tag(helper) === "MD") return modal(reading, helper);
  if (SETS.test(lemma) && tag !== "VBG" && (lemma !== "set" || tag === "VBN")) return 1;
  // "prepared for a march on Saturday"
  if (lemma === "prepare" && reading.lower(i + 1) === "for") return 1;
  if (tag === "VBD") return -1;
  if (tag === "VBZ" || tag === "VBP") return AHEAD.test(lemma) ? 1 : 0;
  const helperTag = helper >= 0 ? reading.tag(helper) : "";
  if (tag === "VBN") {
    // ", followed by the House on Thursday" goes with the verb before it.
    if (helper < 0) return reading.word(i - 1) === "," && reading.lower(i + 1) === "by" ? null : -1;
    return helperTag === "VBD" || reading.lemma(helper) === "have" ? -1 : 0;
  }
  if (tag === "VBG") return helper < 0 ? null : helperTag === "VBD" ? -1 : 1;
  return infinitive(reading, i, first);
}

/** "to meet": ahead of what it hangs on, where that plans; else as that is. "do not meet" and orders tell nothing. */
function infinitive(reading: Reading, i: number, first: number): Direction | null {
  let to = i - 1;
  while (to >= first && /^(?:RB|``|'')$/.test(reading.tag(to))) to--;
  if (to < first || reading.lower(to) !== "to") return helperBefore(reading, i, first) >= 0 ? -1 : null;
  const governor = to - 1;
  if (governor < first) return 1;
  if (PLANS.test(reading.lemma(governor))) return 1;
  if (reading.tag(governor).startsWith("VB")) return verbAt(reading, governor, first);
  // "strike to start Wednesday", "asked the sides to keep Nov. 10 free": a noun with something to come.
  for (let j = governor; j >= first && governor - j < 6; j--)
    if (reading.tag(j).startsWith("VB"))
      return PLANS.test(reading.lemma(j))
        ? 1
        : verbAt(reading, j, first) === 1
          ? 1
          : fromNoun(reading, governor);
  return fromNoun(reading, governor);
}

function fromNoun(reading: Reading, governor: number): Direction {
  return reading.tag(governor).startsWith("NN") ? 1 : 0;
}

function modal(reading: Reading, i: number): Direction {
  const past = reading.lower(i + 1) === "have" || reading.lower(i + 2) === "have";
  return past && !/^(?:will|'ll)$/.test(reading.lower(i)) ? -1 : 1;
}

/** The auxiliary or modal before the verb at token i, over adverbs and "not"; −1 if there is none. */
function helperBefore(reading: Reading, i: number, first: number): number {
  for (let j = i - 1; j >= first && i - j < 5; j--) {
    const tag = reading.tag(j);
    if (tag === "MD") return j;
    if (/^VB/.test(tag) && /^(?:be|have|do|get)$/.test(reading.lemma(j))) {
      const before = helperBefore(reading, j, first);
      return before >= 0 && reading.tag(before) === "MD" ? before : j;
    }
    if (tag !== "RB" && tag !== "RBR") return -1;
  }
  return -1;
}
