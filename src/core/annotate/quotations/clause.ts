// How far the content of a verb of saying reaches to both sides of the words in marks it holds.
import { TIME_WORDS, VEHICLES } from "../../knowledge/en/quotation-words.ts";
import type { Reading } from "../../model/reading.ts";
import { type Item, lowerAt, tagAt, wordAhead } from "./frame.ts";
import type { Lead } from "./lead.ts";
import { nounStart, phraseFrom } from "./noun-phrase.ts";
import { tagAtItem } from "./tag.ts";
import { cueAt, finiteAt, isAdverb, takes } from "./verb-group.ts";

/** First item of a lead's content: behind the one spoken to and adjuncts, "that" included. */
export function contentStart(reading: Reading, items: readonly Item[], lead: Lead): number {
  const { from, to } = lead.gap;
  for (let k = from; k < to; k++) {
    const w = lowerAt(reading, items, k);
    if (w === "that" && !nounBefore(reading, items, k, from)) return k;
    if (finiteAt(reading, items, k)) break;
  }
  let i = from;
  for (let moved = true; moved && i < to; ) {
    moved = false;
    const w = lowerAt(reading, items, i);
    if (isAdverb(w) || TIME_WORDS.has(w) || /^[,:]$/.test(w) || w === "–" || w === "—") {
      i++;
      moved = true;
    } else if (
      /^(?:in|on|at|during|to|by|via|after|before)$/.test(w) &&
      i < to &&
      adjunctEnd(reading, items, i, to) > i &&
      !takesPreposition(lead, w)
    ) {
      i = adjunctEnd(reading, items, i, to);
      moved = true;
    } else if (
      i === from &&
      lead.verb &&
      takes(lead.verb, "tell") &&
      !lead.verb.verbs.every((v) => v.frames.has("to")) &&
      nounStart(reading, items, i)
    ) {
      const run = recipient(reading, items, i, to);
      if (run > i) {
        i = run;
        moved = true;
      }
    }
  }
  return i;
}

const nounBefore = (reading: Reading, items: readonly Item[], k: number, from: number) =>
  k > from + 1 &&
  /^NNS?$/.test(tagAt(reading, items, k - 1)) &&
  !TIME_WORDS.has(lowerAt(reading, items, k - 1)) &&
  !VEHICLES.has(lowerAt(reading, items, k - 1)) &&
  !/^(?:reporters|journalists|lawmakers|people|supporters|voters|officials|members|parliament|radio|television|tv)$/.test(
    lowerAt(reading, items, k - 1),
  ) &&
  finiteAt(reading, items, k + 1);

const takesPreposition = (lead: Lead, w: string) =>
  lead.verb !== null && (takes(lead.verb, w) || takes(lead.verb, `${w}*`));

/** End of an adjunct that begins with a preposition at `i` and holds a word of time or of writing; `i` where it is none. */
function adjunctEnd(reading: Reading, items: readonly Item[], i: number, to: number): number {
  for (let k = i + 1; k < Math.min(to, i + 7); k++) {
    const w = lowerAt(reading, items, k);
    if (w === "" || w === ",") break;
    if (k > i + 1 && finiteAt(reading, items, k)) break;
    if (VEHICLES.has(w) || (TIME_WORDS.has(w) && k < i + 4)) {
      let end = k + 1;
      while (
        end < to &&
        (TIME_WORDS.has(lowerAt(reading, items, end)) || /^\d/.test(lowerAt(reading, items, end)))
      )
        end++;
      return end;
    }
  }
  return i;
}

/** End of the one spoken to: "told reporters", "told the BBC’s Smith"; `i` where none is. */
function recipient(reading: Reading, items: readonly Item[], i: number, to: number): number {
  const w = lowerAt(reading, items, i);
  if (/^(?:me|us|him|them|her|you)$/.test(w)) return i + 1;
  const end = Math.min(phraseFrom(reading, items, i).to, to);
  for (let k = i; k < end; k++) {
    if (finiteAt(reading, items, k)) return i;
    if (k > i && /^(?:he|she|it|they|we|i|there|that|how|what|why)$/.test(lowerAt(reading, items, k)))
      return k;
  }
  return end;
}

/** How many words a content goes on behind its last stretch: longer than any in the reports at hand. */
const REACH = 120;

/**
 * The item after the last one of the clause that goes on behind item `q` (a stretch): before a stop, a tag, a coordinated or
 * participial verb of saying with a content of its own, or a new subordinate clause.
 */
export function contentEnd(reading: Reading, items: readonly Item[], q: number): number {
  for (let k = q + 1; k < Math.min(items.length, q + REACH); k++) {
    if (items[k]! < 0) continue;
    const w = lowerAt(reading, items, k);
    if (/^[;:?!]$/.test(w) || (w === "." && k === items.length - 1)) return k;
    if (/^[—–-]$|^--+$/.test(w) && spaced(reading, items, k)) {
      // What two dashes hold belongs to the clause around it.
      const second = wordAhead(reading, items, k, 16, /^[—–-]$|^--+$/);
      if (second < 0 || second > items.length - 3) return k;
      k = second;
      continue;
    }
    // The comma may stand inside the mark: “a disgrace,” blaming …
    const inside = k === q + 1 && items[q]! < 0 && endsInComma(reading, items, q);
    if (w === "," || inside) {
      const n = w === "," ? k + 1 : k;
      if (tagAtItem(reading, items, n)) return k;
      const next = lowerAt(reading, items, n);
      if (/^(?:while|although|though|whereas|according|which|a|an|adding|who)$/.test(next)) return k;
      if (next === "but" && !/^(?:rather|also|instead|only|not)$/.test(lowerAt(reading, items, n + 1)))
        return k;
      if (/^(?:and|but)$/.test(next) && tagAtItem(reading, items, n + 1)?.bare === false) return k;
      if (/^(?:and|or)$/.test(next) && cueSoon(reading, items, n + 1)) return k;
      const cue = cueAt(reading, items, n);
      if (cue) return k;
      if (tagAt(reading, items, n) === "VBG") return k;
      if (isAdverb(next) && tagAt(reading, items, n + 1) === "VBG") return k;
    }
    if (w === "according" || w === "while" || w === "whereas" || w === "although" || w === "though") return k;
    if ((w === "and" || w === "but") && cueSoon(reading, items, k + 1)) return k;
    if (k === q + 1 && tagAtItem(reading, items, k)) return k;
  }
  let end = Math.min(items.length, q + REACH);
  while (end > q + 1 && /^[.,;:!?]$/.test(lowerAt(reading, items, end - 1))) end--;
  return end;
}

/** Does a comma stand before the mark that closes the stretch at item `q`? The next word tells where that mark is. */
function endsInComma(reading: Reading, items: readonly Item[], q: number): boolean {
  const next = items[q + 1];
  if (next === undefined || next < 0) return false;
  const before = reading.text.slice(
    Math.max(0, reading.tokens.starts[next]! - 5),
    reading.tokens.starts[next]!,
  );
  return /,["”’']+\s*$/.test(before);
}

/** A dash with spaces around it, not the hyphen of a word. */
function spaced(reading: Reading, items: readonly Item[], k: number): boolean {
  const t = items[k]!;
  const { starts, ends } = reading.tokens;
  return (
    !/\S/.test(reading.text[starts[t]! - 1] ?? " ") ||
    !/^-$/.test(reading.word(t)) ||
    !/\S/.test(reading.text[ends[t]!] ?? " ")
  );
}

/** Does a verb of saying with a content of its own stand at `k` or right behind an adverb there? */
function cueSoon(reading: Reading, items: readonly Item[], k: number): boolean {
  let i = k;
  while (i < k + 3 && (isAdverb(lowerAt(reading, items, i)) || lowerAt(reading, items, i) === "has")) i++;
  const cue = cueAt(reading, items, i);
  return cue !== null && (cue.form === "finite" || cue.form === "ing");
}

/** First item of the clause that a later tag governs: behind an earlier tag and what only binds the sentence to the last one. */
export function clauseStart(reading: Reading, items: readonly Item[], floor: number, q: number): number {
  let i = floor;
  while (
    i < q &&
    items[i]! >= 0 &&
    (/^[,.;:–—-]$/.test(lowerAt(reading, items, i)) ||
      /^(?:and|but|so|yet|still|however|instead|also)$/.test(lowerAt(reading, items, i)))
  )
    i++;
  return Math.min(i, q);
}
