// What the parser looks at: the words on top of the stack and next in the buffer, their outer children, and what lies
// between (after Zhang and Nivre 2011, Honnibal 2013; commas, verbs and quotation marks between are our own).
import { TAGS } from "./inventory.ts";
import type { Lexicon } from "./lexicon.ts";
import { LONGEST_PARSE, NOBODY, type State } from "./transitions.ts";
import { feature } from "./weights.ts";

/** The most features of one state. */
export const MOST_PARSE_FEATURES = 96;
/** The features of a state by their templates, in the order in which they are written. */
const STATE: Int32Array = Int32Array.from(
  "100 102 105 113 125 126 128 129 133 134 138 140 141 142 143 144 145 146 148 149 150 160 161 162 163 165 171 172 175 176 179 180 181 182 191 193 194".split(
    " ",
  ),
  Number,
);
/** What each of them is made of, by template; those that take fewer values leave the rest nought. */
const a = new Int32Array(256);
const b = new Int32Array(256);
const c = new Int32Array(256);
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
  // single words
  a[100] = w0;
  a[102] = wt0;
  a[105] = wt1;
  a[113] = s0 < 0 ? 0 : s.ends[s0]!;
  b[113] = t0;
  // top and next
  a[125] = tt;
  b[125] = gap;
  a[126] = wt0;
  b[126] = u0;
  c[126] = gap;
  a[128] = tt;
  b[128] = dist;
  c[128] = m0;
  a[129] = tt;
  b[129] = k0;
  // below the top, and top
  a[133] = pair;
  b[133] = dist1;
  a[134] = pair;
  b[134] = gap1;
  a[138] = wt1;
  b[138] = v0;
  // three tags
  a[140] = all;
  a[141] = tt;
  b[141] = u1;
  a[142] = u0 * 64 + u1;
  b[142] = u2;
  c[142] = t0;
  a[143] = pair;
  b[143] = t2;
  a[144] = tt;
  b[144] = s.tag(s0l);
  c[144] = ls0l;
  a[145] = tt;
  b[145] = s.tag(s0r);
  c[145] = ls0r;
  a[146] = tt;
  b[146] = s.tag(b0l);
  c[146] = lb0l;
  a[148] = pair;
  b[148] = s.tag(s1l);
  c[148] = ls1l;
  a[149] = pair;
  b[149] = s.tag(s0l);
  c[149] = ls0l;
  a[150] = pair;
  b[150] = s.tag(s0r);
  c[150] = ls0r;
  // words among tags
  a[160] = w0;
  b[160] = u0 * 64 + u1;
  a[161] = v0;
  b[161] = t0 * 64 + u1;
  a[162] = w1;
  b[162] = tt;
  a[163] = w0;
  b[163] = t1 * 64 + u0;
  a[165] = v1;
  b[165] = tt;
  // children
  a[171] = wt0;
  b[171] = ls0r;
  a[172] = wt0;
  b[172] = k0;
  a[175] = t1;
  b[175] = ls1l;
  c[175] = ls1r;
  a[176] = vu0;
  b[176] = lb0l;
  a[179] = s.form(s0l);
  b[179] = t0;
  c[179] = ls0l;
  a[180] = s.form(s0r);
  b[180] = t0;
  c[180] = ls0r;
  a[181] = s.form(b0l);
  b[181] = u0;
  c[181] = lb0l;
  a[182] = s.form(s1r);
  b[182] = t1;
  c[182] = ls1r;
  // counts
  a[191] = t0;
  b[191] = s0 < 0 ? 0 : state.rightCount[s0]!;
  c[191] = u0;
  a[193] = u0;
  b[193] = b0 < 0 ? 0 : state.leftCount[b0]!;
  c[193] = t0;
  a[194] = w0;
  b[194] = dist;
  // One loop: a call for each takes longer than its work.
  for (let f = 0; f < STATE.length; f++) {
    const t = STATE[f]!;
    out[f] = feature(t, a[t]!, b[t]!, c[t]!);
  }
  return STATE.length;
}
