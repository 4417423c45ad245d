// The tag of a stretch: who says it, in the words right after its closing mark.
import { AUXILIARIES, RELATIVES, SUBJECT_PRONOUNS, TIME_WORDS } from "../../knowledge/en/quotation-words.ts";
import type { Reading } from "../../model/reading.ts";
import { capitalAt, type Item, lowerAt, type Run, tagAt, wordAhead } from "./frame.ts";
import { nounStart, phraseFrom } from "./noun-phrase.ts";
import { type CueAt, cueAt, finiteAt, inVerbGroup, isAdverb, tags, takes } from "./verb-group.ts";

/** A tag: “…,” said X · “…,” X told Y · “…,” according to X. */
export interface Tag {
  readonly kind: "inverted" | "straight" | "according" | "signed";
  readonly cue: Run;
  readonly verb: CueAt | null;
  readonly source: Run;
  /** Nothing but adjuncts follows: the words after the tag tell no content of its verb. */
  readonly bare: boolean;
  /** The tag ends its sentence, or another stretch follows at once. */
  readonly closed: boolean;
}

/** The tag right after item `q` (a stretch), or null. */
export function tagAfter(reading: Reading, items: readonly Item[], q: number): Tag | null {
  let i = q + 1;
  if (lowerAt(reading, items, i) === ",") i++;
  // “…,” as Bell put it
  if (lowerAt(reading, items, i) === "as") {
    const tag = straight(reading, items, i + 1) ?? inverted(reading, items, i + 1);
    return tag?.bare ? tag : null;
  }
  return tagAtItem(reading, items, i);
}

/** The tag that begins at item `i`, or null. */
export function tagAtItem(reading: Reading, items: readonly Item[], i: number): Tag | null {
  return (
    according(reading, items, i) ??
    inverted(reading, items, i) ??
    straight(reading, items, i) ??
    signed(reading, items, i)
  );
}

/**
 * A name signed under the words, behind a dash.
 * + “We came early and nobody else did.” — Ann Bell → Ann Bell
 */
function signed(reading: Reading, items: readonly Item[], i: number): Tag | null {
  if (!/^[—–―-]$|^--$/.test(lowerAt(reading, items, i)) || items.length - i > 14) return null;
  if (!capitalAt(reading, items, i + 1)) return null;
  for (let k = i + 1; k < items.length; k++) if (items[k]! < 0 || finiteAt(reading, items, k)) return null;
  const source = { from: i + 1, to: items.length };
  return { kind: "signed", cue: { from: i, to: i + 1 }, verb: null, source, bare: true, closed: true };
}

/**
 * + The harbour was “a mess”, according to Ann Bell. → Ann Bell | The harbour was “a mess”
 * + “We came early,” according to a spokesman for the port authority. → a spokesman for the port authority
 */
function according(reading: Reading, items: readonly Item[], i: number): Tag | null {
  if (lowerAt(reading, items, i) !== "according" || lowerAt(reading, items, i + 1) !== "to") return null;
  if (i + 2 >= items.length) return null;
  const source = phraseFrom(reading, items, i + 2);
  return { kind: "according", cue: { from: i, to: i + 2 }, verb: null, source, bare: true, closed: true };
}

/**
 * The verb first: “…,” said X, with what belongs to X.
 * + “We came early,” said Ann Bell, the mayor, in a statement. → Ann Bell, the mayor | We came early,
 * + “We came early,” said a spokesman for the port authority. → a spokesman for the port authority
 * + “We came early,” tweeted the Harbour chapter of the union, which had called the strike. → the Harbour chapter of the union, which had called the strike
 * + ''We came early,'' said Ann Bell. → Ann Bell | We came early,
 * + «We came early», said Ann Bell. → Ann Bell | We came early
 * + „We came early“, said Ann Bell. → Ann Bell | We came early
 */
function inverted(reading: Reading, items: readonly Item[], i: number): Tag | null {
  let v = i;
  while (v < i + 2 && isAdverb(lowerAt(reading, items, v))) v++;
  const cue = cueAt(reading, items, v);
  if (!cue || !(cue.form === "finite" || cue.form === "participle") || !tags(cue)) return null;
  if (takes(cue, "tell") && cue.verbs.every((x) => x.lemma === "tell")) return null;
  let n = cue.to;
  while (n < cue.to + 2 && isAdverb(lowerAt(reading, items, n))) n++;
  const first = lowerAt(reading, items, n);
  if (!nounStart(reading, items, n) || /^(?:that|this|it|so)$/.test(first)) return null;
  if (TIME_WORDS.has(first)) return null;
  const source = phraseFrom(reading, items, n);
  const after = lowerAt(reading, items, source.to);
  // “suggested a deal had been reached”: what follows is a clause, not the one who speaks.
  if (finiteAt(reading, items, source.to) || AUXILIARIES.has(after)) return null;
  return {
    kind: "inverted",
    cue: { from: v, to: cue.to },
    verb: cue,
    source,
    bare: after !== "that",
    closed: closes(items, source.to, after),
  };
}

/** How many items after a mark the verb of its tag may stand. */
const REACH = 45;

const closes = (items: readonly Item[], at: number, word: string) =>
  at >= items.length || items[at]! < 0 || /^[.!?]$/.test(word);

/**
 * The source first: “…,” X said.
 * + “We came early,” the mayor said. → the mayor | We came early,
 * + “We came early,” Bell, who had asked for the talks, told reporters. → Bell, who had asked for the talks | We came early,
 * + “Why us?” Bell asked. → Bell | Why us?
 * + “We came early,” Bell said, “and nobody else did.” → Bell | We came early, … and nobody else did.
 * + “We were told it would be safe and the minister said so twice,” she said. → she | We were told it would be safe and the minister said so twice,
 * + “We came early,” as Bell put it. → Bell | We came early,
 * - The “early birds” were there.
 */
function straight(reading: Reading, items: readonly Item[], i: number): Tag | null {
  if (!nounStart(reading, items, i)) return null;
  let clauses = 0; // relative clauses opened whose verb has not come yet
  let held = false; // inside “, who …,” until its comma
  const stop = Math.min(items.length, i + REACH);
  for (let j = i; j < stop; j++) {
    const item = items[j]!;
    if (item < 0) {
      if (j + 1 < items.length && items[j + 1]! >= 0 && /^\p{Lu}/u.test(reading.word(items[j + 1]!)) && j > i)
        continue;
      return null;
    }
    const w = lowerAt(reading, items, j);
    if (/^[;:!?]$/.test(w) || w === "but") return null;
    if (w === "." && !/^\p{Lu}?\.?$/u.test(reading.word(items[j - 1]!))) return null;
    if (w === "(") {
      const close = wordAhead(reading, items, j, 14, /^\)$/);
      if (close < 0) return null;
      j = close;
      continue;
    }
    if (w === ",") {
      held = false;
      if (RELATIVES.has(lowerAt(reading, items, j + 1))) held = true;
      continue;
    }
    if (RELATIVES.has(w) && !held && j > i) {
      clauses++;
      continue;
    }
    if (held || j === i) continue;
    const cue = cueAt(reading, items, j);
    const finite = finiteAt(reading, items, j);
    if (cue && cue.form === "finite" && tags(cue) && cue.from > i - 1) {
      if (clauses > 0) {
        clauses--;
        continue;
      }
      const from = Math.max(cue.from, i + 1);
      // “…” grieving families of the dead, he said: the tag begins at the pronoun, further on.
      if (from > i + 1 && /^(?:he|she|they|it|we|i)$/.test(lowerAt(reading, items, from - 1))) return null;
      const pronoun = SUBJECT_PRONOUNS.has(lowerAt(reading, items, i));
      if (
        pronoun &&
        from > i + 1 &&
        lowerAt(reading, items, i + 1) !== "," &&
        !inVerbGroup(reading, items, i + 1) &&
        !/^(?:all|both|of)$/.test(lowerAt(reading, items, i + 1))
      )
        return null;
      return {
        kind: "straight",
        cue: { from, to: cue.to },
        verb: cue,
        source: { from: i, to: from },
        ...complement(reading, items, cue),
      };
    }
    if (finite && !inVerbGroup(reading, items, j)) {
      if (clauses > 0) {
        clauses--;
        continue;
      }
      return null;
    }
  }
  return null;
}

/** What follows the verb of a straight tag: adjuncts only, or content of its own? */
function complement(reading: Reading, items: readonly Item[], cue: CueAt): Pick<Tag, "bare" | "closed"> {
  let n = cue.to;
  while (
    n < items.length &&
    (isAdverb(lowerAt(reading, items, n)) || TIME_WORDS.has(lowerAt(reading, items, n)))
  )
    n++;
  const w = lowerAt(reading, items, n);
  if (closes(items, n, w)) return { bare: true, closed: true };
  if (w === "that" || w === ":" || w === "if" || w === "whether" || w === "how" || w === "what")
    return { bare: false, closed: false };
  if (/^[,;—–-]$|^--+$/.test(w)) return { bare: true, closed: n + 1 < items.length && items[n + 1]! < 0 };
  if (/^(?:he|she|it|they|there|we|i)$/.test(w)) return { bare: false, closed: false };
  if (takes(cue, "tell")) {
    // told reporters · told reporters he would
    const to = phraseFrom(reading, items, n).to;
    const after = lowerAt(reading, items, to);
    return { bare: !/^(?:that|he|she|it|they|there)$/.test(after), closed: closes(items, to, after) };
  }
  const bare = /^(?:IN|TO|RB|VBG|CC)$/.test(tagAt(reading, items, n)) || !nounStart(reading, items, n);
  return { bare, closed: false };
}
