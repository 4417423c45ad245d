// The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack over a virtual root, a buffer of
// words still to come, and three moves. LEFT makes the next word the head of the top; RIGHT makes the word below the
// top its head; both take the top off. RIGHT to the root waits for the end, so that a tree has exactly one root.
import { RELATIONS } from "./inventory.ts";

const L: number = RELATIONS.length;
export const SHIFT = 0;
/** LEFT with label l is class LEFT + l, RIGHT with label l is RIGHT + l. */
export const LEFT = 1;
export const RIGHT: number = 1 + L;
export const MOVES: number = 1 + 2 * L;
export const ROOT_LABEL: number = RELATIONS.indexOf("root");
/** Stands for no word: below the root, beyond the end, a child that is not there. */
export const NOBODY = -1;

/** Longest sentence parsed whole; longer ones are parsed in pieces. */
export const LONGEST_PARSE = 512;

/** A parse under way. Words are numbers from 0; the root is word n, so that every array has n + 1 places. */
export class State {
  n = 0;
  /** The first word of the buffer; n when it is empty. */
  next = 0;
  depth = 0;
  readonly stack = new Int32Array(LONGEST_PARSE + 2);
  readonly heads = new Int32Array(LONGEST_PARSE + 1);
  readonly labels = new Uint8Array(LONGEST_PARSE + 1);
  /** Outermost children on each side, or NOBODY. */
  readonly left = new Int32Array(LONGEST_PARSE + 1);
  readonly right = new Int32Array(LONGEST_PARSE + 1);
  readonly leftCount = new Uint8Array(LONGEST_PARSE + 1);
  readonly rightCount = new Uint8Array(LONGEST_PARSE + 1);
  /** Bits for the kinds of children a word has (see `bitOf`). */
  readonly kinds = new Int32Array(LONGEST_PARSE + 1);

  start(n: number): void {
    this.n = n;
    this.next = 0;
    this.stack[0] = n;
    this.depth = 1;
    for (let i = 0; i <= n; i++) {
      this.heads[i] = NOBODY;
      this.left[i] = this.right[i] = NOBODY;
      this.leftCount[i] = this.rightCount[i] = 0;
      this.kinds[i] = 0;
    }
  }

  /** True when every word has its head. */
  get done(): boolean {
    return this.next >= this.n && this.depth <= 1;
  }

  get canShift(): boolean {
    return this.next < this.n;
  }

  get canLeft(): boolean {
    return this.next < this.n && this.depth > 1;
  }

  get canRight(): boolean {
    return this.depth > 2;
  }

  /** Only the root is below the top and nothing is to come. */
  get mustRoot(): boolean {
    return this.depth === 2 && this.next >= this.n;
  }

  apply(move: number): void {
    if (move === SHIFT) {
      this.stack[this.depth++] = this.next++;
      return;
    }
    const child = this.stack[--this.depth]!;
    if (move < RIGHT) this.attach(child, this.next, move - LEFT);
    else this.attach(child, this.stack[this.depth - 1]!, move - RIGHT);
  }

  private attach(child: number, head: number, label: number): void {
    this.heads[child] = head;
    this.labels[child] = label;
    this.kinds[head]! |= bitOf(label);
    if (child < head) {
      this.left[head] = child;
      if (this.leftCount[head]! < 255) this.leftCount[head]!++;
    } else {
      this.right[head] = child;
      if (this.rightCount[head]! < 255) this.rightCount[head]!++;
    }
  }
}

const BITS: readonly (readonly string[])[] = [
  ["nsubj", "nsubj:pass", "nsubj:outer", "csubj", "csubj:pass", "csubj:outer"],
  ["obj", "iobj"],
  ["ccomp", "xcomp"],
  ["cop", "aux", "aux:pass"],
  ["mark"],
  ["case"],
  ["det", "nmod:poss"],
  ["conj"],
  ["cc"],
  ["obl", "obl:agent", "obl:unmarked"],
  ["advcl", "acl", "acl:relcl", "advcl:relcl"],
  ["appos"],
  ["punct"],
];
const bits = Int32Array.from(RELATIONS, (r) =>
  BITS.reduce((sum, set, b) => (set.includes(r) ? sum | (1 << b) : sum), 0),
);

/** The bit that marks a word as having a child with this label; 0 for labels that are not marked. */
export function bitOf(label: number): number {
  return bits[label]!;
}
