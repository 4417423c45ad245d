// Words that leave open where a side stands: "has not said how she will act", "declined to weigh in", "stopped short of".
import { cuesBefore } from "./spoken.ts";
import {
  type Aimed,
  groupBefore,
  holderBefore,
  NEAR,
  objectAfter,
  type Place,
  type Seen,
} from "./word-order.ts";

/**
 * Words that leave open what a side will do.
 * + "she has not said how she will act", "declined to say whether", "has yet to decide if"
 */
export function leftOpen(p: Place, i: number): Seen | null {
  const { reading } = p.report;
  if (!reading.tag(i).startsWith("VB")) return null;
  if (/^stop(?:s|ped)? short of\b/.test(wordsFrom(p, i))) return stoppedShort(p, i);
  if (!SETTLING.has(reading.lemma(i)) && !/^(?:take|weigh|choose)$/.test(reading.lemma(i))) return null;
  const shut = endsAt(p, i);
  const silent = takesNoSide(p, i);
  if (!asksAfter(p, i) && !shut && !silent) return null;
  let at = i;
  if (reading.lower(i - 1) === "to") {
    at = i - 2;
    if (!/^(?:decline|refuse|yet)$/.test(reading.lemma(at))) return null;
  }
  const group = at === i ? groupBefore(p, i) : groupBefore(p, at, reading.lower(at) === "yet");
  if (!group || (at === i && !group.negated)) return null;
  const parties = holderBefore(p, group.at);
  if (parties.length === 0) return null;
  const before = () => {
    const sentence = reading.sentenceOf(i);
    const hit = cuesBefore(p.source, p.report, sentence, reading.tokens.starts[i]!)[0];
    return hit ? ({ hit, turn: 1 } as const) : null;
  };
  const after = shut ? undefined : p.hits.find((h) => h.start > reading.tokens.starts[i]!);
  // "the other side has not said": of what stands before in the same sentence.
  const last = shut ? p.hits.filter((h) => h.end < reading.tokens.starts[i]!).at(-1) : undefined;
  if (shut) return last ? open(parties, i, { hit: last, turn: 1 }) : null;
  return {
    attitude: { sign: 0, firmness: null },
    trigger: i,
    parties,
    object: after ? { hit: after, turn: 1 } : pointsBack(p, i) ? before() : null,
    negated: false,
    stance: "open",
    rule: "told-left-open",
  };
}
/** "declined to weigh in on it", "has not taken a position on it" */
const NO_STAND =
  /^(?:weigh(?:ed)? in|tak(?:e|en) (?:an?|any|either|his|her|its|their) (?:\w+ )?(?:position|stance|stand|side|view)s?|tak(?:e|en) sides|commit(?:ted)? (?:to|either|one)|choose sides|say (?:much|anything|more))\b/;

function wordsFrom(p: Place, i: number): string {
  const { text, tokens } = p.report.reading;
  return text.slice(tokens.starts[i]!, tokens.ends[Math.min(i + NEAR, p.last - 1)]!).toLowerCase();
}

/** "stopped short of endorsing it": no yes yet. */
function stoppedShort(p: Place, i: number): Seen | null {
  const group = groupBefore(p, i);
  const parties = group ? holderBefore(p, group.at) : [];
  const object = objectAfter(p, i + 3);
  return parties.length > 0 && object ? open(parties, i, { ...object, turn: 1 }) : null;
}

const open = (parties: readonly string[], trigger: number, object: Aimed): Seen => ({
  attitude: { sign: 0, firmness: null },
  trigger,
  parties,
  object,
  negated: false,
  stance: "open",
  rule: "told-left-open",
});

/** "has not said.", "has yet to decide;": nothing behind the verb. */
function endsAt(p: Place, i: number): boolean {
  const { reading } = p.report;
  return (
    /^(?:say|decide|commit)$/.test(reading.lemma(i)) && i + 1 < p.last && /^[.;]$/.test(reading.word(i + 1))
  );
}

/** "has not said how she will act", "whether they would sign it": words that need what was told before. */
function pointsBack(p: Place, i: number): boolean {
  const { reading } = p.report;
  let k = i + 1;
  for (; k < p.last && !/^[.;:!]$/.test(reading.word(k)); k++)
    if (/^(?:it|so|them)$/.test(reading.lower(k))) return true;
  return k - i <= SHORT_QUESTION;
}
const SHORT_QUESTION = 7;

/** "say whether", "answer when asked six times whether". */
function asksAfter(p: Place, i: number): boolean {
  const { reading } = p.report;
  let asked = false;
  for (let k = i + 1; k < p.last && k <= i + (asked ? 8 : 4); k++) {
    if (reading.lower(k) === "asked") asked = true;
    if ((asked || k <= i + 2) && ASKING.test(reading.lower(k)) && reading.lower(k + 1) !== "asked")
      return true;
  }
  return false;
}

/** Verbs by which a side says what it will do. */
export const SETTLING = new Set(
  "say answer decide determine reveal disclose indicate specify know commit announce tell".split(" "),
);
/** Words of an indirect question. */
export const ASKING = /^(?:whether|if|how|what|when|which)$/;

/** True where words of taking no side begin: "weigh in on it", "take a position". */
export function takesNoSide(p: Place, i: number): boolean {
  return NO_STAND.test(wordsFrom(p, i));
}
