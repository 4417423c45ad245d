// Speech told by a noun: "his claim that …", "the ministry's promise to …", "made an offer to …".
import { CUE_ADJECTIVES, CUE_NOUNS } from "../../../knowledge/en/cue-nouns.ts";
import type { Reading, Word } from "../../../model/reading.ts";
import { clauseRange, trimmed } from "./edges.ts";
import type { Site } from "./site.ts";
import { canSpeak, isPassive, speakerOf } from "./source.ts";
import type { Statement } from "./statement.ts";
import { finiteAfter, nounBefore } from "./surface.ts";
import { childBy, isVerb, type Tree } from "./tree.ts";

/** True for a noun of communication at token `i` that "that", "to" or a preposition follows. */
export function isNounCue(reading: Reading, i: number): boolean {
  if (!reading.tag(i).startsWith("NN")) return false;
  const noun = CUE_NOUNS.get(reading.lemma(i));
  if (!noun) return false;
  const next = reading.lower(i + 1);
  if (noun.frames.has(next)) return true;
  return noun.frames.has("that") && (TELLER.test(next) || (BE.test(next) && reading.lower(i + 2) === "that"));
}

/** What may stand between a noun and the content that it has after "that". */
const TELLER = /^(?:by|from|,)$/;
const BE = /^(?:is|was|are|were|remains|remained)$/;

const FRAMES: ReadonlySet<string> = new Set([...CUE_NOUNS.values()].flatMap((n) => [...n.frames]));
/** True for a word that may stand behind a noun of communication. */
export const mayFollowNoun = ({ plain }: Word): boolean =>
  FRAMES.has(plain) || TELLER.test(plain) || BE.test(plain);

/** True for an adjective of a position spoken out at token `i`, before "that": "is adamant that …". */
export function isAdjectiveCue(reading: Reading, i: number): boolean {
  return reading.tag(i) === "JJ" && CUE_ADJECTIVES.has(reading.lower(i)) && reading.lower(i + 1) === "that";
}

/**
 * The statement told by the adjective at token `a`, or null.
 * + The minister was adamant that the bridge was safe.
 * - It was clear that the bridge was not safe.
 */
export function toldByAdjective(
  tree: Tree,
  a: number,
  others: readonly number[],
  masked: Uint8Array,
): Statement | null {
  const { reading } = tree;
  const act = CUE_ADJECTIVES.get(reading.lower(a));
  if (!act) return null;
  let speaker = childBy(tree, a, "nsubj");
  if (speaker < 0) speaker = nounBefore(tree, a);
  if (speaker < 0 || !canSpeak(tree, speaker, [])) return null;
  let from = a;
  for (
    let p = a - 1;
    p > speaker &&
    a - p < 5 &&
    (/^(?:aux|cop)/.test(tree.label(p)) || /^RB/.test(reading.tag(p)) || reading.lower(p) === "not");
    p--
  )
    from = p;
  if (from === a) return null;
  const site: Site = {
    tree,
    v: a,
    verb: NO_VERB,
    end: a + 1,
    passive: false,
    headline: false,
    others,
    masked,
  };
  const c = tree.head(a + 1) > a + 1 ? tree.head(a + 1) : finiteAfter(site, a + 2);
  const range = c < 0 ? null : trimmed(site, clauseRange(site, c, a + 1));
  if (!range) return null;
  return {
    ranges: [range],
    cue: { from, to: a + 1 },
    v: a,
    speaker,
    chain: [],
    frame: "that",
    act,
    lemma: reading.lower(a),
    rule: "told-by-adjective",
  };
}

/** Verbs that do no more than carry their noun: "issued a warning that". */
const LIGHT =
  /^(?:make|issue|repeat|reiterate|give|offer|deliver|renew|voice|express|raise|release|send|publish|add|extend|put|have|hear|join|lead|echo|level|float)$/;

/** The statement told by the noun at token `n`, or null. `others` are the sentence's other cues. */
export function toldByNoun(
  tree: Tree,
  n: number,
  others: readonly number[],
  masked: Uint8Array,
): Statement | null {
  const { reading } = tree;
  const noun = CUE_NOUNS.get(reading.lemma(n));
  const speaker = noun ? ownerOf(tree, n) : -1;
  if (!noun || speaker < 0) return null;
  const site: Site = {
    tree,
    v: n,
    verb: NO_VERB,
    end: n + 1,
    passive: false,
    headline: false,
    others,
    masked,
  };
  const equated = equatedWith(tree, n);
  if (equated >= 0) {
    const range = trimmed(site, clauseRange(site, equated, n + 2));
    if (range)
      return {
        ranges: [range],
        cue: { from: n, to: n + 2 },
        v: n,
        speaker,
        chain: [],
        frame: "that",
        act: noun.acts["that"] ?? noun.act,
        lemma: reading.lemma(n),
        rule: "told-by-noun",
      };
  }
  for (const c of tree.children(n)) {
    if (c < n) continue;
    const left = tree.left(c);
    const opens = reading.lower(left);
    const clause = /^(?:acl|ccomp|acl:relcl|dep)$/.test(tree.label(c));
    const frame =
      clause && opens === "that" && reading.tag(left) === "IN"
        ? "that"
        : clause && opens === "to"
          ? "to"
          : tree.label(c) === "nmod" && left === n + 1
            ? opens
            : "";
    if (!noun.frames.has(frame)) continue;
    // "the claim that he made" is a relative clause: its verb wants the noun as object.
    if (frame === "that" && childBy(tree, c, "nsubj", "nsubj:pass", "csubj", "expl") < 0) continue;
    const from = frame === "that" || frame === "to" ? left : left + 1;
    const range = trimmed(site, clauseRange(site, c, from));
    if (!range) continue;
    const end = frame === "that" || frame === "to" ? n + 1 : left + 1;
    return {
      ranges: [range],
      cue: { from: n, to: end },
      v: n,
      speaker,
      chain: [],
      frame,
      act: noun.acts[frame] ?? noun.act,
      lemma: reading.lemma(n),
      rule: "told-by-noun",
    };
  }
  return null;
}

/** "His claim is that the bridge is safe": the verb of the clause that the noun is, or -1. */
function equatedWith(tree: Tree, n: number): number {
  const { reading } = tree;
  if (!BE.test(reading.lower(n + 1)) || reading.lower(n + 2) !== "that" || !/^nsubj/.test(tree.label(n)))
    return -1;
  const h = tree.head(n);
  // The clause itself, or the verb "be" with the clause below it.
  return h > n + 2 ? h : h === n + 1 ? childBy(tree, h, "ccomp") : -1;
}

/** Whose claim it is: the possessor, the one after "by" or "from", or the subject of a verb that only carries the noun. */
function ownerOf(tree: Tree, n: number): number {
  const { reading } = tree;
  const owner = childBy(tree, n, "nmod:poss");
  if (owner >= 0) return owner;
  for (const c of tree.children(n)) {
    if (
      c > n &&
      tree.label(c) === "nmod" &&
      tree.children(c).some((k) => k < c && /^(?:by|from)$/.test(reading.lower(k)))
    )
      return c;
  }
  const h = tree.head(n);
  if (h >= tree.first && tree.label(n) === "obj" && isVerb(reading, h) && LIGHT.test(reading.lemma(h)))
    return speakerOf(tree, h, isPassive(tree, h));
  return -1;
}

const NO_VERB = {
  lemma: "",
  particle: null,
  particles: [],
  frames: new Set<string>(),
  act: "asserts",
  acts: {},
} as const;
