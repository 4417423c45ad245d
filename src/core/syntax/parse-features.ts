// What the parser looks at: the words on top of the stack and next in the buffer, their outer children, and what lies
// between (after Zhang and Nivre 2011, Honnibal 2013; commas, verbs and quotation marks between are our own).
import { TAGS } from "./inventory.ts";
import type { Lexicon } from "./lexicon.ts";
import { LONGEST_PARSE, NOBODY, type State } from "./transitions.ts";
import { feature } from "./weights.ts";

/** The most features of one state. */
export const MOST_PARSE_FEATURES = 96;
/** The feature that every state has, written last. */
export const ALWAYS: number = feature(0, 0, 0, 0);
const NO_TAG: number = TAGS.length;
const ROOT_TAG = NO_TAG + 1;
const NO_WORD = 0x5eed;
const ROOT_WORD = 0x7007;
const NO_LABEL = 99;

const tagSet = (...names: string[]): Uint8Array => Uint8Array.from(TAGS, (t) => (names.includes(t) ? 1 : 0));
const COMMA = tagSet(",", ":");
const VERB = tagSet("VBD", "VBZ", "VBP", "VB", "VBN", "VBG", "MD");
const JOIN = tagSet("CC");
const OPEN = tagSet("``");
const CLOSE = tagSet("''");

/** A sentence as the parser sees it; arrays have one place more for the root. */
export class Sentence {
  n = 0;
  readonly words = new Int32Array(LONGEST_PARSE + 1);
  readonly forms = new Int32Array(LONGEST_PARSE + 2);
  readonly ends = new Int32Array(LONGEST_PARSE + 2);
  readonly tags = new Uint8Array(LONGEST_PARSE + 2);
  /** Running counts up to (not with) each word. */
  private readonly commas = new Uint16Array(LONGEST_PARSE + 2);
  private readonly verbs = new Uint16Array(LONGEST_PARSE + 2);
  private readonly joins = new Uint16Array(LONGEST_PARSE + 2);
  /** 1 for words inside quotation marks. */
  private readonly quoted = new Uint8Array(LONGEST_PARSE + 2);

  /** Takes the first n lexicon numbers of `words` with their tags. */
  set(lexicon: Lexicon, words: Int32Array, tags: Uint8Array, n: number): void {
    this.n = n;
    let open = 0;
    for (let i = 0; i < n; i++) {
      const w = words[i]!;
      const t = tags[i]!;
      this.forms[i] = lexicon.lower[w]!;
      this.ends[i] = lexicon.suffix3[w]!;
      this.tags[i] = t;
      this.commas[i + 1] = this.commas[i]! + COMMA[t]!;
      this.verbs[i + 1] = this.verbs[i]! + VERB[t]!;
      this.joins[i + 1] = this.joins[i]! + JOIN[t]!;
      if (CLOSE[t]) open = 0;
      this.quoted[i] = open;
      if (OPEN[t]) open = 1;
    }
    this.forms[n] = ROOT_WORD;
    this.ends[n] = ROOT_WORD;
    this.tags[n] = ROOT_TAG;
    this.quoted[n] = 0;
  }

  form(i: number): number {
    return i < 0 ? NO_WORD : this.forms[i]!;
  }

  tag(i: number): number {
    return i < 0 ? NO_TAG : this.tags[i]!;
  }

  /** Commas, verbs, conjunctions and an edge of a quotation between words a and b, as one small number. */
  between(a: number, b: number): number {
    if (a < 0 || b < 0 || a >= this.n || b <= a) return 255;
    const commas = Math.min(2, this.commas[b]! - this.commas[a + 1]!);
    const verbs = Math.min(2, this.verbs[b]! - this.verbs[a + 1]!);
    const joins = Math.min(1, this.joins[b]! - this.joins[a + 1]!);
    return commas + 3 * verbs + 9 * joins + 18 * (this.quoted[a]! * 2 + this.quoted[Math.min(b, this.n)]!);
  }
}

/** Distances 1 to 4 are told apart, then 5 to 6, 7 to 9, 10 to 15 and more. */
function distance(a: number, b: number): number {
  const d = b - a;
  return d <= 4 ? d : d <= 6 ? 5 : d <= 9 ? 6 : d <= 15 ? 7 : 8;
}

/** Writes the features of a state to `out` and returns how many; the last is ALWAYS. */
export function parseFeatures(s: Sentence, state: State, out: Int32Array): number {
  const count = aheadFeatures(s, state.next, out, stateFeatures(s, state, out));
  out[count] = ALWAYS;
  return count + 1;
}

/** Writes the features of the words to come, word `next` first, to `out` from `f` on and returns where they end. */
export function aheadFeatures(s: Sentence, next: number, out: Int32Array, f: number): number {
  const { n } = s;
  const b0 = next < n ? next : NOBODY;
  const b1 = next + 1 < n ? next + 1 : NOBODY;
  const b2 = next + 2 < n ? next + 2 : NOBODY;
  out[f] = feature(107, s.form(b0), 0, 0);
  out[f + 1] = feature(111, s.form(b1) ^ (s.tag(b1) << 20), 0, 0);
  out[f + 2] = feature(112, s.form(b2), s.tag(b2), 0);
  out[f + 3] = feature(114, b0 < 0 ? 0 : s.ends[b0]!, s.tag(b0), 0);
  return f + 4;
}

/** Writes the features of a state that are not those of the words to come alone, and returns how many. */
export function stateFeatures(s: Sentence, state: State, out: Int32Array): number {
  const { stack, depth, n } = state;
  const s0 = depth > 0 ? stack[depth - 1]! : NOBODY;
  const s1 = depth > 1 ? stack[depth - 2]! : NOBODY;
  const s2 = depth > 2 ? stack[depth - 3]! : NOBODY;
  const b0 = state.next < n ? state.next : NOBODY;
  const b1 = state.next + 1 < n ? state.next + 1 : NOBODY;
  const b2 = state.next + 2 < n ? state.next + 2 : NOBODY;
  const s0l = s0 < 0 ? NOBODY : state.left[s0]!;
  const s0r = s0 < 0 ? NOBODY : state.right[s0]!;
  const s1l = s1 < 0 ? NOBODY : state.left[s1]!;
  const s1r = s1 < 0 ? NOBODY : state.right[s1]!;
  const b0l = b0 < 0 ? NOBODY : state.left[b0]!;
  const w0 = s.form(s0);
  const w1 = s.form(s1);
  const v0 = s.form(b0);
  const v1 = s.form(b1);
  const t0 = s.tag(s0);
  const t1 = s.tag(s1);
  const t2 = s.tag(s2);
  const u0 = s.tag(b0);
  const u1 = s.tag(b1);
  const u2 = s.tag(b2);
  const label = (i: number) => (i < 0 ? NO_LABEL : state.labels[i]!);
  const ls0l = label(s0l);
  const ls0r = label(s0r);
  const ls1l = label(s1l);
  const ls1r = label(s1r);
  const lb0l = label(b0l);
  const wt0 = w0 ^ (t0 << 20);
  const wt1 = w1 ^ (t1 << 20);
  const vu0 = v0 ^ (u0 << 20);
  const dist = s0 < 0 || b0 < 0 || s0 === n ? 0 : distance(s0, b0);
  const dist1 = s1 < 0 || s1 === n ? 0 : distance(s1, s0);
  const gap = s.between(s0, b0);
  const gap1 = s.between(s1, s0);
  const k0 = s0 < 0 ? 0 : state.kinds[s0]!;
  const m0 = b0 < 0 ? 0 : state.kinds[b0]!;
  const tt = t0 * 64 + u0;
  const pair = t1 * 64 + t0;
  const all = pair * 64 + u0;
  let f = 0;
  // single words
  out[f++] = feature(100, w0, 0, 0);
  out[f++] = feature(102, wt0, 0, 0);
  out[f++] = feature(105, wt1, 0, 0);
  out[f++] = feature(113, s0 < 0 ? 0 : s.ends[s0]!, t0, 0);
  // top and next
  out[f++] = feature(125, tt, gap, 0);
  out[f++] = feature(126, wt0, u0, gap);
  out[f++] = feature(128, tt, dist, m0);
  out[f++] = feature(129, tt, k0, 0);
  // below the top, and top
  out[f++] = feature(133, pair, dist1, 0);
  out[f++] = feature(134, pair, gap1, 0);
  out[f++] = feature(138, wt1, v0, 0);
  // three tags
  out[f++] = feature(140, all, 0, 0);
  out[f++] = feature(141, tt, u1, 0);
  out[f++] = feature(142, u0 * 64 + u1, u2, t0);
  out[f++] = feature(143, pair, t2, 0);
  out[f++] = feature(144, tt, s.tag(s0l), ls0l);
  out[f++] = feature(145, tt, s.tag(s0r), ls0r);
  out[f++] = feature(146, tt, s.tag(b0l), lb0l);
  out[f++] = feature(148, pair, s.tag(s1l), ls1l);
  out[f++] = feature(149, pair, s.tag(s0l), ls0l);
  out[f++] = feature(150, pair, s.tag(s0r), ls0r);
  // words among tags
  out[f++] = feature(160, w0, u0 * 64 + u1, 0);
  out[f++] = feature(161, v0, t0 * 64 + u1, 0);
  out[f++] = feature(162, w1, tt, 0);
  out[f++] = feature(163, w0, t1 * 64 + u0, 0);
  out[f++] = feature(165, v1, tt, 0);
  // children
  out[f++] = feature(171, wt0, ls0r, 0);
  out[f++] = feature(172, wt0, k0, 0);
  out[f++] = feature(175, t1, ls1l, ls1r);
  out[f++] = feature(176, vu0, lb0l, 0);
  out[f++] = feature(179, s.form(s0l), t0, ls0l);
  out[f++] = feature(180, s.form(s0r), t0, ls0r);
  out[f++] = feature(181, s.form(b0l), u0, lb0l);
  out[f++] = feature(182, s.form(s1r), t1, ls1r);
  // counts
  out[f++] = feature(191, t0, s0 < 0 ? 0 : state.rightCount[s0]!, u0);
  out[f++] = feature(193, u0, b0 < 0 ? 0 : state.leftCount[b0]!, t0);
  out[f++] = feature(194, w0, dist, 0);
  return f;
}
