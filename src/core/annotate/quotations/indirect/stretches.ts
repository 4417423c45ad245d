// Stretches between commas and marks, by the order of the words alone: no tree is needed to know what stands beside a quotation.
import type { Reading, Sentence } from "../../../model/reading.ts";
import type { Range, Spot } from "./site.ts";
import { FINITE } from "./surface.ts";
import { endsStretch } from "./tree.ts";

/** True for a token that ends a stretch: a comma, bracket, dash, stop or quotation mark, or a token in marks. */
export function isBreak(reading: Reading, masked: Uint8Array, i: number): boolean {
  return masked[i] === 1 || endsStretch(reading, i);
}

/** True for a range with a finite verb that no relative pronoun or opening "when", "after" … has for its clause. */
export function hasMainVerb(site: Spot, { from, to }: Range): boolean {
  const { reading } = site.tree;
  let owed = 0;
  for (let i = from; i < to; i++) {
    const lower = reading.lower(i);
    if (i === from || isBreak(reading, site.masked, i - 1)) owed = SUBORDINATE.test(lower) ? 1 : 0;
    else if (/^(?:who|which|whose|whom)$/.test(lower) || (lower === "that" && reading.tag(i) !== "DT"))
      owed++;
    if (!FINITE.has(reading.tag(i))) continue;
    if (owed === 0) return true;
    owed--;
  }
  return false;
}
const SUBORDINATE =
  /^(?:when|whenever|after|before|while|although|though|as|since|because|if|unless|until|who|which|whose|where|asked|pressed|speaking)$/;

/** True where a stretch that ends at `to` leads into words in marks: “…, he wrote: ‘…’”. */
export function opensQuotation(site: Spot, to: number): boolean {
  const { reading, last } = site.tree;
  if (/^[.!?]+$/.test(reading.word(to))) return false;
  let p = to;
  while (
    p < reading.tokens.length &&
    p < last + 3 &&
    !site.masked[p] &&
    /^[^\p{L}\p{N}]+$/u.test(reading.word(p))
  )
    p++;
  return p < reading.tokens.length && p > to && site.masked[p] === 1;
}

/** Words in marks that are more than a name or a scare: a cue beside them is theirs. */
const SPOKEN = 3;

/** True where words in marks stand directly before the stretch of the cue (", he said"): then the cue has its content there. */
export function besideQuotation(
  reading: Reading,
  { first }: Pick<Sentence, "first">,
  masked: Uint8Array,
  v: number,
): boolean {
  let i = v;
  while (i > first && !isBreak(reading, masked, i - 1)) i--;
  let p = i - 1;
  while (p >= 0 && masked[p] === 0 && /^[,"'“”‘’]+$/.test(reading.word(p))) p--;
  if (p < 0 || masked[p] === 0 || reading.tag(i) === "CC") return false;
  // A sentence of its own after a quoted one.
  let stop = p;
  while (stop > p - 2 && stop > 0 && /^["“”'’]+$/.test(reading.word(stop))) stop--;
  if (i === first && /^[.!?…]+$/.test(reading.word(stop)) && !/^\p{Ll}/u.test(reading.word(i))) return false;
  let n = 0;
  for (let q = p; q >= 0 && masked[q] === 1 && n < SPOKEN; q--)
    if (/[\p{L}\p{N}]/u.test(reading.word(q))) n++;
  return n >= SPOKEN || /^[.!?]$/.test(reading.word(i - 1));
}
