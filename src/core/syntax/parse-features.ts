// What the parser looks at: the words on top of the stack and next in the buffer, their outer children, and what lies
// between (after Zhang and Nivre 2011, Honnibal 2013; commas, verbs and quotation marks between are our own).
import { TAGS } from "./inventory.ts";
import type { Lexicon } from "./lexicon.ts";
import { LONGEST_PARSE, NOBODY, type State } from "./transitions.ts";
import { feature } from "./weights.ts";

/** The most features of one state. */
export const MOST_PARSE_FEATURES = 96;
/** The values of a state that its features are made of, in the order of `values`; the first stands for none. */
const NAMES =
  "none w0 wt0 wt1 e0 t0 tt gap u0 dist m0 k0 pair dist1 gap1 v0 all u1 uu u2 t2 ts0l ls0l ts0r ls0r tb0l lb0l ts1l ls1l tu1 w1 t1u0 v1 t1 ls1r vu0 ws0l ws0r wb0l ws1r r0 l0".split(
    " ",
  );
/** The templates of a state's features, each with its values, in the order in which the features are written. */
const TEMPLATES: readonly (readonly [number, ...string[]])[] = [
  // single words
  [100, "w0"],
  [102, "wt0"],
  [105, "wt1"],
  [113, "e0", "t0"],
  // top and next
  [125, "tt", "gap"],
  [126, "wt0", "u0", "gap"],
  [128, "tt", "dist", "m0"],
  [129, "tt", "k0"],
  // below the top, and top
  [133, "pair", "dist1"],
  [134, "pair", "gap1"],
  [138, "wt1", "v0"],
  // three tags
  [140, "all"],
  [141, "tt", "u1"],
  [142, "uu", "u2", "t0"],
  [143, "pair", "t2"],
  [144, "tt", "ts0l", "ls0l"],
  [145, "tt", "ts0r", "ls0r"],
  [146, "tt", "tb0l", "lb0l"],
  [148, "pair", "ts1l", "ls1l"],
  [149, "pair", "ts0l", "ls0l"],
  [150, "pair", "ts0r", "ls0r"],
  // words among tags
  [160, "w0", "uu"],
  [161, "v0", "tu1"],
  [162, "w1", "tt"],
  [163, "w0", "t1u0"],
  [165, "v1", "tt"],
  // children
  [171, "wt0", "ls0r"],
  [172, "wt0", "k0"],
  [175, "t1", "ls1l", "ls1r"],
  [176, "vu0", "lb0l"],
  [179, "ws0l", "t0", "ls0l"],
  [180, "ws0r", "t0", "ls0r"],
  [181, "wb0l", "u0", "lb0l"],
  [182, "ws1r", "t1", "ls1r"],
  // counts
  [191, "t0", "r0", "u0"],
  [193, "u0", "l0", "t0"],
  [194, "w0", "dist"],
];
const TEMPLATE: Int32Array = Int32Array.from(TEMPLATES, ([template]) => template);
/** For each template the places of its values. */
const [FIRST, SECOND, THIRD] = [1, 2, 3].map((k) =>
  Int32Array.from(TEMPLATES, (t) => placeOf(String(t[k] ?? "none"))),
) as [Int32Array, Int32Array, Int32Array];
function placeOf(name: string): number {
  const place = NAMES.indexOf(name);
  if (place < 0) throw new TypeError(`no value ${name}`);
  return place;
}
const values = new Int32Array(NAMES.length);
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
  // In the order of NAMES.
  let v = 1;
  values[v++] = w0;
  values[v++] = wt0;
  values[v++] = wt1;
  values[v++] = s0 < 0 ? 0 : s.ends[s0]!;
  values[v++] = t0;
  values[v++] = tt;
  values[v++] = gap;
  values[v++] = u0;
  values[v++] = dist;
  values[v++] = m0;
  values[v++] = k0;
  values[v++] = pair;
  values[v++] = dist1;
  values[v++] = gap1;
  values[v++] = v0;
  values[v++] = all;
  values[v++] = u1;
  values[v++] = u0 * 64 + u1;
  values[v++] = u2;
  values[v++] = t2;
  values[v++] = s.tag(s0l);
  values[v++] = ls0l;
  values[v++] = s.tag(s0r);
  values[v++] = ls0r;
  values[v++] = s.tag(b0l);
  values[v++] = lb0l;
  values[v++] = s.tag(s1l);
  values[v++] = ls1l;
  values[v++] = t0 * 64 + u1;
  values[v++] = w1;
  values[v++] = t1 * 64 + u0;
  values[v++] = v1;
  values[v++] = t1;
  values[v++] = ls1r;
  values[v++] = vu0;
  values[v++] = s.form(s0l);
  values[v++] = s.form(s0r);
  values[v++] = s.form(b0l);
  values[v++] = s.form(s1r);
  values[v++] = s0 < 0 ? 0 : state.rightCount[s0]!;
  values[v++] = b0 < 0 ? 0 : state.leftCount[b0]!;
  // One loop: a call for each takes longer than its work.
  for (let f = 0; f < TEMPLATE.length; f++)
    out[f] = feature(TEMPLATE[f]!, values[FIRST[f]!]!, values[SECOND[f]!]!, values[THIRD[f]!]!);
  return TEMPLATE.length;
}
