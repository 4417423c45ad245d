// Whose words a verb of communication tells: the noun phrase that is its subject, wherever the sentence put it.

import { DOCUMENTS } from "../../../knowledge/en/cue-nouns.ts";
import type { CueVerb } from "../../../knowledge/en/cue-verbs.ts";
import { isSpeakerNoun } from "../../../knowledge/en/speaker-nouns.ts";
import type { Mention } from "../../../model/annotation.ts";
import { TIME } from "./surface.ts";
import { childBy, isPunctuation, isVerb, type Tree } from "./tree.ts";

/** A source as tokens: `head` is one of them. */
export interface Source {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  readonly head: number;
}

const SUBJECT = ["nsubj", "nsubj:pass", "nsubj:outer"];
const RELATIVE = /^(?:who|which|that|whom)$/;

/**
 * The noun that does the saying at verb `v`, or -1: its own subject; for a relative pronoun the antecedent; for a verb that
 * shares its subject ("said A and added B"), hangs on another as infinitive ("went on to say") or participle
 * ("…, adding that"), the subject of that verb; for "a letter saying that" the noun. `passive` verbs have an agent or nobody.
 */
export function speakerOf(tree: Tree, v: number, passive: boolean, depth = 0): number {
  if (passive) return agentOf(tree, v);
  const own = tree.children(v).filter((c) => SUBJECT.includes(tree.label(c)));
  const subject = own.find((c) => !RELATIVE.test(tree.reading.lower(c))) ?? own[0] ?? -1;
  const label = tree.label(v);
  const h = tree.head(v);
  if (subject >= 0) {
    if (!RELATIVE.test(tree.reading.lower(subject))) return subject;
    if (label !== "acl:relcl" || h < tree.first) return subject;
    // "It drew the ire of Justice Ann Bell who said": who is a person, not the ire.
    const near = subject - 1;
    const person = tree.reading.lower(subject) === "who" && /^NNPS?$/.test(tree.reading.tag(near));
    return person && near > h && !/^NNP/.test(tree.reading.tag(h)) && !isSpeakerNoun(tree.reading.lower(h))
      ? near
      : h;
  }
  if (h < tree.first || depth > 6) return -1;
  if (label === "acl:relcl" || label === "acl")
    return isVerb(tree.reading, h) ? speakerOf(tree, h, isPassive(tree, h), depth + 1) : h;
  if (
    label === "conj" ||
    label === "xcomp" ||
    label === "advcl" ||
    label === "parataxis" ||
    label === "ccomp" ||
    label === "dep"
  ) {
    if (label === "xcomp") {
      const object = childBy(tree, h, "obj", "iobj");
      if (object >= 0 && object < v && tree.reading.tag(v) === "VB") return object;
    }
    if (isPassive(tree, h) && label !== "xcomp") return childBy(tree, h, ...SUBJECT);
    return speakerOf(tree, h, false, depth + 1);
  }
  return -1;
}

/** True for a verb in the passive: with a passive auxiliary or subject, or a bare participle with an agent. */
export function isPassive(tree: Tree, v: number, verb?: CueVerb): boolean {
  const perfect = tree.children(v).some((c) => c < v && /^(?:has|have|had|'ve)$/.test(tree.reading.lower(c)));
  if (perfect && childBy(tree, v, "aux:pass") < 0) return false;
  for (const c of tree.children(v)) {
    const label = tree.label(c);
    if (label === "aux:pass" || label === "nsubj:pass" || label === "csubj:pass" || label === "obl:agent")
      return true;
  }
  // "Asked about the delay, he said …"
  if (v === tree.first && verb?.frames.has("tell") && /^VB[ND]$/.test(tree.reading.tag(v))) return true;
  if (tree.reading.tag(v) !== "VBN") return false;
  if (tree.label(v) !== "acl" && tree.label(v) !== "advcl") return false;
  // A bare participle of a verb of saying is an active past that was mistaken ("the side made clear that").
  if (verb?.frames.has("tell") && /^(?:DT|NNP?S?|PRP\$?|JJ|CD)$/.test(tree.reading.tag(v + 1))) return false;
  return verb === undefined || ["tell", "of", "as", "small", "np"].some((f) => verb.frames.has(f));
}

/** The noun after "by" of a passive, or -1. */
export function agentOf(tree: Tree, v: number): number {
  for (const c of tree.children(v)) {
    const label = tree.label(c);
    if (
      c > v &&
      (label === "obl:agent" || label === "obl") &&
      tree.children(c).some((k) => tree.label(k) === "case" && tree.reading.lower(k) === "by")
    )
      return c;
  }
  return -1;
}

/** Relations that hang on a noun and are no part of who it is. */
const OUTSIDE = new Set([
  "acl:relcl",
  "parataxis",
  "cc",
  "punct",
  "case",
  "advcl",
  "advcl:relcl",
  "discourse",
  "ccomp",
  "dislocated",
  "list",
  "advmod",
  "mark",
  "cop",
  "nsubj",
  "aux",
]);

/**
 * The whole noun phrase of a source with titles, apposition and further speakers ("the minister and his aide"), without
 * relative clauses, and cut where `stop` stands. Tokens in `taken` (the cue, the content) are never part of it.
 */
export function phraseOf(tree: Tree, head: number, taken: (i: number) => boolean): Source {
  const inside = new Set([head]);
  const stack = [head];
  while (stack.length) {
    const t = stack.pop()!;
    for (const c of tree.children(t)) {
      const label = tree.label(c);
      const keep = t === head ? !OUTSIDE.has(label) : label !== "acl:relcl" && label !== "parataxis";
      if (!keep || taken(c)) continue;
      if (label === "acl" && c > head && isVerb(tree.reading, c) && tree.subtree(c).some(taken)) continue;
      inside.add(c);
      stack.push(c);
    }
  }
  let first = head;
  while (
    first - 1 >= tree.first &&
    !/^(?:IN|TO)$/.test(ofIs(tree, first - 1)) &&
    !taken(first - 1) &&
    (inside.has(first - 1) ||
      (isPunctuation(tree.reading, first - 1) && inside.has(first - 2) && !taken(first - 2)))
  )
    first--;
  let last = head + 1;
  while (
    last < tree.last &&
    !taken(last) &&
    (inside.has(last) || (isPunctuation(tree.reading, last) && inside.has(last + 1) && !taken(last + 1)))
  )
    last++;
  while (first < head && TIME.test(tree.reading.lower(first))) first++;
  while (last - 1 > head && TIME.test(tree.reading.lower(last - 1))) {
    last--;
    if (last - 1 > head && /^(?:on|last|this|late|early)$/.test(tree.reading.lower(last - 1))) last--;
  }
  return { first, last, head };
}

/** The tag of a token, with "of" and "for" as parts of a name ("Secretary of State Holm"). */
const ofIs = (tree: Tree, i: number) =>
  /^(?:of|for)$/.test(tree.reading.lower(i)) ? "NN" : tree.reading.tag(i);

/** True for a nominal of somebody who can speak: a name, a personal pronoun but "it", a noun of people or bodies, a mention. */
export function canSpeak(tree: Tree, head: number, mentions: readonly Mention[]): boolean {
  const { reading } = tree;
  const tag = reading.tag(head);
  const lower = reading.lower(head);
  if (tag === "NNP" || tag === "NNPS") return true;
  if (tag === "PRP" || tag === "PRP$") return lower !== "it" && lower !== "its";
  if (lower === "who" || tag === "CD" || (tag === "DT" && !/^(?:this|that|the)$/.test(lower))) return true;
  if (isSpeakerNoun(lower) || DOCUMENTS.has(lower)) return true;
  // A name that the tagger did not know: a capital, with no article before it.
  if (/^\p{Lu}/u.test(reading.word(head)) && reading.tag(head - 1) !== "DT") return true;
  const start = reading.tokens.starts[head]!;
  const end = reading.tokens.ends[head]!;
  return mentions.some((m) => m.start <= start && m.end >= end && m.kind !== "place");
}
