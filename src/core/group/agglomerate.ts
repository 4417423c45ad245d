// Average-link clustering of a sparse graph in which a cluster's own cohesion decides what may join it: two clusters merge where they
// are about as alike as each is within (relative closeness: Karypis, Han and Kumar, Chameleon, 1999).
import { addCalendar, agreement, type Calendar } from "./calendar.ts";
import type { Likeness } from "./likeness.ts";

/** Two clusters are never merged below this likeness, however loose they are … */
const LEAST = 0.12;
/** … nor below this where together they have no more than FEW reports: nothing else speaks for them then. */
const LEAST_OF_FEW = 0.28;
const FEW = 4;
/** Two clusters merge where the mean likeness between them is this part of the likeness within them (geometric mean of both) … */
const CLOSENESS = 0.6;
/** … and more, up to this much, the larger the smaller of them is: then a difference is no accident of few reports. */
const CLOSENESS_OF_LARGE = 0.35;
/** The size (less one) at which half of that is asked. */
const HALF_LARGE = 4;
/** The cohesion of one report alone; it weighs as much as one pair in that of a cluster. */
const COHESION = 0.22;

/** What is settled before likeness is asked. */
export interface Settled {
  /** Numbers of reports that are of one cluster. */
  readonly together: readonly (readonly number[])[];
  /** Pairs of reports that are never of one cluster. */
  readonly apart: readonly (readonly [number, number])[];
  /** Pairs of reports with one text: of one cluster where nothing above speaks against it. */
  readonly sameText: readonly (readonly [number, number])[];
  /** The number of the known story that each report is of, or -1. Clusters of two known stories do not merge. */
  readonly storyOf: Int32Array;
}

/** A merge that may be made: `at` tells when it was found, an older one than its clusters' last change is void. */
interface Merge {
  readonly like: number;
  readonly a: number;
  readonly b: number;
  readonly at: number;
}

/** For each report the number of the first report of its cluster; `calendars` are used up. Ties are broken by number: the same graph gives the same clusters. */
export function agglomerate(
  likeness: Likeness,
  calendars: readonly Calendar[],
  settled: Settled,
): Int32Array {
  const n = likeness.length;
  const label = Int32Array.from({ length: n }, (_, i) => i);
  const members: number[][] = Array.from({ length: n }, (_, i) => [i]);
  const between = likeness.map((near) => new Map(near));
  const within = new Float64Array(n);
  const changed = new Int32Array(n);
  const apart = new Map<number, Set<number>>();
  for (const [a, b] of settled.apart) {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const)
      apart.set(x, (apart.get(x) ?? new Set()).add(y));
  }
  const heap: Merge[] = [];
  let clock = 0;
  let owner = new Int32Array(n).fill(-1);

  const cohesion = (c: number) => {
    const pairs = (members[c]!.length * (members[c]!.length - 1)) / 2;
    return (within[c]! + COHESION) / (pairs + 1);
  };
  const propose = (a: number, b: number, sum: number) => {
    const [na, nb] = [members[a]!.length, members[b]!.length];
    const like = sum / (na * nb);
    const least = Math.min(na, nb) - 1;
    const closeness = CLOSENESS + (CLOSENESS_OF_LARGE * least) / (least + HALF_LARGE);
    if (na + nb <= FEW && like < LEAST_OF_FEW) return;
    if (like < LEAST || apart.get(a)?.has(b)) return;
    const asked = closeness * Math.exp(-agreement(calendars[a]!, calendars[b]!));
    if (like < asked * Math.sqrt(cohesion(a) * cohesion(b))) return;
    if (owner[a]! >= 0 && owner[b]! >= 0 && owner[a] !== owner[b]) return;
    push(heap, { like, a: Math.min(a, b), b: Math.max(a, b), at: clock });
  };
  /** Takes cluster b into cluster a. */
  const merge = (a: number, b: number) => {
    const [near, far] = [between[a]!, between[b]!];
    within[a]! += within[b]! + (near.get(b) ?? 0);
    addCalendar(calendars[a]!, calendars[b]!);
    near.delete(b);
    far.delete(a);
    for (const [c, sum] of far) {
      const now = (near.get(c) ?? 0) + sum;
      near.set(c, now);
      between[c]!.delete(b);
      between[c]!.set(a, now);
    }
    far.clear();
    for (const i of members[b]!) label[i] = a;
    members[a]!.push(...members[b]!);
    members[b] = [];
    for (const x of apart.get(b) ?? []) {
      apart.get(x)!.delete(b);
      apart.get(x)!.add(a);
      apart.set(a, (apart.get(a) ?? new Set()).add(x));
    }
    apart.delete(b);
    owner[a] = Math.max(owner[a]!, owner[b]!);
    changed[a] = changed[b] = ++clock;
  };

  for (const group of settled.together) {
    for (const i of group) {
      const [a, b] = [Math.min(label[group[0]!]!, label[i]!), Math.max(label[group[0]!]!, label[i]!)];
      if (a !== b && !apart.get(a)?.has(b)) merge(a, b);
    }
  }
  owner = ownersOf(label, settled.storyOf);
  for (const [x, y] of settled.sameText) {
    const [a, b] = [Math.min(label[x]!, label[y]!), Math.max(label[x]!, label[y]!)];
    const ofTwo = owner[a]! >= 0 && owner[b]! >= 0 && owner[a] !== owner[b];
    if (a !== b && !ofTwo && !apart.get(a)?.has(b)) merge(a, b);
  }
  for (let a = 0; a < n; a++)
    if (label[a] === a) for (const [b, sum] of between[a]!) if (a < b) propose(a, b, sum);
  for (let next = pop(heap); next; next = pop(heap)) {
    const { a, b, at } = next;
    if (changed[a]! > at || changed[b]! > at) continue;
    merge(a, b);
    for (const [c, sum] of between[a]!) propose(a, c, sum);
  }
  return firstOf(label, members);
}

/** The known story of each cluster: a story belongs to the cluster with most of its reports; what was split off by hand is free. */
function ownersOf(label: Int32Array, storyOf: Int32Array): Int32Array<ArrayBuffer> {
  const votes = new Map<number, Map<number, number>>();
  storyOf.forEach((story, i) => {
    if (story < 0) return;
    const of = votes.get(story) ?? new Map<number, number>();
    votes.set(story, of.set(label[i]!, (of.get(label[i]!) ?? 0) + 1));
  });
  const owner = new Int32Array(label.length).fill(-1);
  for (const [story, of] of votes) {
    const [most] = [...of].sort(([a, x], [b, y]) => y - x || a - b);
    owner[most![0]] = story;
  }
  return owner;
}

/** Clusters named by their smallest number. */
function firstOf(label: Int32Array, members: readonly (readonly number[])[]): Int32Array {
  const least = members.map((m) => m.reduce((x, y) => Math.min(x, y), Infinity));
  return label.map((c) => least[c]!);
}

/** Is x to be made before y? The likelier, then the smaller numbers. */
function before(x: Merge, y: Merge): boolean {
  return x.like > y.like || (x.like === y.like && (x.a < y.a || (x.a === y.a && x.b < y.b)));
}

function push(heap: Merge[], merge: Merge): void {
  let i = heap.push(merge) - 1;
  while (i > 0) {
    const up = (i - 1) >> 1;
    if (!before(merge, heap[up]!)) break;
    heap[i] = heap[up]!;
    i = up;
  }
  heap[i] = merge;
}

function pop(heap: Merge[]): Merge | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return top;
  let i = 0;
  for (;;) {
    let down = 2 * i + 1;
    if (down >= heap.length) break;
    if (down + 1 < heap.length && before(heap[down + 1]!, heap[down]!)) down++;
    if (!before(heap[down]!, last)) break;
    heap[i] = heap[down]!;
    i = down;
  }
  heap[i] = last;
  return top;
}
