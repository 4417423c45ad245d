// Phrases that are told: infinitives, objects and what is said of them.
import { phraseRange } from "./edges.ts";
import { type Construction, rightChildren, type Site, type Spot } from "./site.ts";
import { canSpeak } from "./source.ts";
import { isBreak } from "./stretches.ts";
import { afterAdverbs, FINITE, infinitiveAt, TIME, topAt } from "./surface.ts";
import { childBy } from "./tree.ts";

/** Tokens between a verb and an infinitive or preposition that it governs: longer stretches hold other clauses. */
const REACH = 14;
const breaks = (site: Spot, i: number) => isBreak(site.tree.reading, site.masked, i);

const INFINITIVES = ["xcomp", "advcl", "ccomp"];
/** The infinitive that begins at "to" on the right of the verb, or -1. */
function infinitiveAfter(site: Site): number {
  const { tree } = site;
  return (
    rightChildren(site, INFINITIVES).find((c) =>
      tree.children(c).some((k) => k < c && tree.reading.tag(k) === "TO"),
    ) ?? -1
  );
}

/**
 * An infinitive of the speaker: "promised to leave".
 * + The mayor promised never to close the bridge.
 * + The union has threatened to strike.
 * - The mayor paused to close the gate.
 */
export const toldInfinitive: Construction = (site) => {
  if (!site.verb.frames.has("to") || site.passive) return null;
  const { reading } = site.tree;
  const start = afterAdverbs(site);
  const here = infinitiveAt(
    reading,
    /^(?:not|never)$/.test(reading.lower(start)) ? start + 1 : start,
    site.tree.last,
  );
  if (here >= 0) return { ranges: [phraseRange(site, here, start)], frame: "to", rule: "told-infinitive" };
  const c = infinitiveAfter(site);
  if (c < 0) return null;
  const edge = site.tree.left(c);
  const left = /^(?:not|never)$/.test(reading.lower(edge - 1)) ? edge - 1 : edge;
  if (left - site.end > 4) return null;
  return { ranges: [phraseRange(site, c, left)], frame: "to", rule: "told-infinitive" };
};

/**
 * Somebody and what they are to do: "urged Oslo to sign", "called on Oslo to sign".
 * + The union urged the mayor to close the bridge.
 * + Residents called on the mayor to resign.
 * - The mayor told a story to the children.
 */
export const toldObjectInfinitive: Construction = (site) => {
  if (!site.verb.frames.has("oto") || site.passive) return null;
  const c = infinitiveOfObject(site);
  // "asked the need to leave": an infinitive that only explains its noun is no request, but few such nouns are asked.
  return c < 0 ? null : { ranges: [phraseRange(site, c, site.end)], frame: "oto", rule: "told-somebody-to" };
};

/** The infinitive that tells what somebody right behind the verb is to do, or -1. */
export function infinitiveOfObject(site: Spot): number {
  const { tree, end } = site;
  const { reading } = tree;
  if (end >= tree.last || !OPENS_SOMEBODY.test(reading.tag(end))) return -1;
  let relative = 0;
  for (let i = end + 1; i < tree.last && i < end + REACH; i++) {
    // "told them that the crew was ready to leave"
    if (breaks(site, i) || reading.lower(i) === "that") return -1;
    if (/^(?:who|which)$/.test(reading.lower(i))) relative++;
    if (FINITE.has(reading.tag(i)) && relative-- <= 0) return -1;
    const c = infinitiveAt(reading, reading.lower(i) === "not" ? i + 1 : i, tree.last);
    if (c >= 0) return c;
  }
  return -1;
}
const OPENS_SOMEBODY = /^(?:DT|PRP|PRP\$|NN|NNS|NNP|NNPS|JJ|CD|PDT)$/;

/** The first `word` within reach behind the verb, with no stop or finite verb between; or -1. */
function wordAfter(site: Site, word: string): number {
  const { reading, last } = site.tree;
  for (let i = site.end + 1; i + 1 < last && i < site.end + REACH; i++) {
    if (reading.lower(i) === word) return i;
    if (FINITE.has(reading.tag(i)) || /^[.;:?!]$/.test(reading.word(i))) return -1;
  }
  return -1;
}

/** The object of the verb, or -1. */
const objectOf = (site: Site) => rightChildren(site, ["obj", "iobj"])[0] ?? -1;

/**
 * Somebody "of" something: "accused Oslo of lying"; with other verbs something "of" which is told.
 * + The union accused the mayor of lying about the bridge.
 * - The union thought of the bridge.
 */
export const accusedOf: Construction = (site) => {
  if (!site.verb.frames.has("of")) return null;
  const { tree } = site;
  const object = objectOf(site);
  const of = rightChildren(site, ["obl", "advcl", "nmod"]).find((c) =>
    tree.children(c).some((k) => k < c && tree.reading.lower(k) === "of"),
  );
  if (site.verb.lemma === "accuse") {
    if (site.passive) return null;
    if (object < 0 || of === undefined) {
      const at = wordAfter(site, "of");
      if (at >= 0)
        return {
          ranges: [phraseRange(site, topAt(tree, at + 1), site.end)],
          frame: "of",
          rule: "accused-of",
        };
      if (object < 0) return null;
    }
    const nested =
      of ??
      tree
        .children(object)
        .find((c) => tree.children(c).some((k) => k < c && tree.reading.lower(k) === "of"));
    return {
      ranges: [phraseRange(site, nested ?? object, Math.max(site.end, tree.left(object)))],
      frame: "of",
      rule: "accused-of",
    };
  }
  if (of === undefined || object >= 0) return null;
  return { ranges: [phraseRange(site, of, tree.left(of))], frame: "of", rule: "told-of" };
};

/**
 * Something and what it is called: "called it absurd".
 * + The mayor called the strike a disgrace.
 * - The mayor called the police.
 */
export const calledSmall: Construction = (site) => {
  if (!site.verb.frames.has("small") || site.passive) return null;
  const { tree } = site;
  const object = rightChildren(site, ["obj", "iobj", "nsubj"])[0];
  const complement = rightChildren(site, ["xcomp", "ccomp", "obj", "obl", "advcl"]).find(
    (c) => c !== object && object !== undefined && c > object,
  );
  if (object === undefined || complement === undefined) return null;
  return {
    ranges: [phraseRange(site, complement, Math.max(site.end, tree.left(object)))],
    frame: "small",
    rule: "called-so",
  };
};

/**
 * Something "as" something: "dismissed this as rumour".
 * + The mayor described the talks as useful.
 * - The mayor described himself.
 */
export const describedAs: Construction = (site) => {
  if (!site.verb.frames.has("as")) return null;
  const { tree } = site;
  const as = rightChildren(site, ["obl", "advcl", "xcomp", "nmod"]).find((c) =>
    tree.children(c).some((k) => k < c && tree.reading.lower(k) === "as"),
  );
  if (site.passive) return null;
  const object = objectOf(site);
  const nested =
    as ??
    (object < 0
      ? undefined
      : tree
          .children(object)
          .find((c) => c > object && tree.children(c).some((k) => k < c && tree.reading.lower(k) === "as")));
  if (nested === undefined || object < 0) return null;
  return {
    ranges: [phraseRange(site, nested, Math.max(site.end, tree.left(object)))],
    frame: "as",
    rule: "described-as",
  };
};

/**
 * A gerund: "denied taking it".
 * + The mayor denied closing the bridge.
 * - The mayor enjoyed closing the bridge.
 */
export const deniedDoing: Construction = (site) => {
  if (!site.verb.frames.has("ing") || site.passive) return null;
  const { tree } = site;
  const c = rightChildren(site, ["xcomp", "ccomp", "obj", "advcl"]).find(
    (c) =>
      tree.reading.tag(c) === "VBG" ||
      tree.children(c).some((k) => k < c && tree.reading.tag(k) === "VBG" && tree.label(k).startsWith("aux")),
  );
  if (c === undefined) return null;
  const left = tree.left(c);
  if (left < site.end || left > site.end + 1 || breaks(site, site.end)) return null;
  return { ranges: [phraseRange(site, c, left)], frame: "ing", rule: "denied-doing" };
};

const PREPOSITIONS: ReadonlySet<string> = new Set([
  "for",
  "against",
  "about",
  "on",
  "to",
  "at",
  "with",
  "of",
]);

/**
 * What a preposition of the verb opens: "warned of delays", "insisted on a review".
 * + The union warned of further strikes.
 * + The mayor insisted on a review.
 * - The mayor agreed on Monday.
 */
export const toldOver: Construction = (site) => {
  const { tree } = site;
  if (site.passive && (!site.verb.frames.has("tell") || tree.label(site.v).startsWith("acl"))) return null;
  const at = prepositionAfter(site);
  if (at < 0) return null;
  return {
    ranges: [phraseRange(site, topAt(tree, at + 1), at + 1)],
    frame: tree.reading.lower(at),
    rule: "told-over",
  };
};

/** The preposition right behind the verb that opens what it tells, or -1. */
export function prepositionAfter(site: Spot): number {
  const { reading, last } = site.tree;
  if (site.end + 1 >= last) return -1;
  const at = reading.tag(site.end) === "RB" && site.end + 2 < last ? site.end + 1 : site.end;
  const preposition = reading.lower(at);
  if (!site.verb.frames.has(preposition) || !PREPOSITIONS.has(preposition)) return -1;
  if (TIME.test(reading.lower(at + 1)) || breaks(site, at + 1)) return -1;
  const opens = reading.tag(at + 1);
  return OPENS_THING.test(opens) || /^(?:PRP|WRB|WP|WDT|IN)$/.test(opens) ? at : -1;
}

/** Prepositions that may continue the object of a verb of judging or naming: "praised Oslo for its patience". */
const CONTINUES = /^(?:for|over|as|of|from|to|against|about|on)$/;

const OPENS_THING = /^(?:DT|PRP\$|NN|NNS|NNP|NNPS|JJ|JJR|JJS|CD|VBG|PDT)$/;

/**
 * A noun phrase: "rejected the plan", "criticised Oslo for its haste".
 * + The mayor rejected the offer.
 * + The union denies any part in the blockade.
 * - The bridge rejected heat.
 */
export const toldThing: Construction = (site) => {
  if (!site.verb.frames.has("np") || site.passive) return null;
  const { tree } = site;
  let object = objectOf(site);
  if (object < 0 && site.end < tree.last && OPENS_THING.test(tree.reading.tag(site.end)))
    object = topAt(tree, site.end);
  // A pronoun alone tells nothing: "rejected it", "described himself".
  if (object < 0 || (/^(?:PRP|DT)$/.test(tree.reading.tag(object)) && tree.subtree(object).length === 1))
    return null;
  const left = Math.max(site.end, tree.left(object));
  let last = object;
  for (const c of rightChildren(site, ["obl", "advcl", "nmod"])) {
    if (
      c > object &&
      tree.left(c) === tree.right(last) + 1 &&
      tree.children(c).some((k) => k < c && CONTINUES.test(tree.reading.lower(k)))
    )
      last = c;
  }
  return { ranges: [phraseRange(site, last, left)], frame: "np", rule: "told-thing" };
};

/**
 * A passive whose subject belongs to the content: "Oslo was accused of …", "he is said to be ill".
 * + The mayor was accused of lying by the union.
 * + The bridge is said to be safe.
 * - The bridge was closed by the mayor.
 */
export const passiveTold: Construction = (site) => {
  if (!site.passive) return null;
  const { tree } = site;
  const subject = childBy(tree, site.v, "nsubj:pass", "nsubj");
  if (subject < 0 || subject > site.v) return null;
  const frames = site.verb.frames;
  const labelled = rightChildren(site, ["xcomp", "obl", "advcl", "ccomp"]).filter(
    (c) => !tree.children(c).some((k) => tree.reading.lower(k) === "by" && tree.label(k) === "case"),
  );
  const c = labelled.find((c) => {
    const opens = tree.reading.lower(tree.left(c));
    if (opens === "to") return frames.has("raised") || frames.has("oto");
    if (opens === "of") return frames.has("of");
    if (opens === "as") return frames.has("as");
    if (opens === "for" || opens === "over") return frames.has("np");
    return frames.has("small") && tree.label(c) === "xcomp" && !TIME.test(tree.reading.lower(c));
  });
  if (c === undefined) return null;
  const left = tree.left(c);
  const whole = phraseRange(site, c, left);
  const subjectRange = { from: tree.left(subject), to: tree.right(subject) + 1 };
  // The agent may hang anywhere in the phrase: "described as a step forward by the envoy".
  for (let i = left + 1; i + 1 < whole.to; i++) {
    const agent = tree.reading.lower(i) === "by" ? topAt(tree, i + 1) : -1;
    if (agent >= 0 && agent < whole.to && canSpeak(tree, agent, []))
      return {
        ranges: [subjectRange, { from: left, to: i }],
        frame: "raised",
        rule: "passive-told",
        speaker: agent,
      };
  }
  return { ranges: [subjectRange, whole], frame: "raised", rule: "passive-told", agentOnly: true };
};
