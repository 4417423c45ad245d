// How rare stems are, and what two sets of them share: the measure that disputes hold thousands of sets against each other by.

/** How rare a stem is: 0 for one in all that is put forward, 1 for one that stands once or never. */
export type Rarity = (stem: string) => number;

/** A set of stems as numbers, in the order of the set, with what each weighs. */
interface Listed {
  readonly size: number;
  readonly numbers: Int32Array;
  readonly weights: Float64Array;
  /** All weights together. */
  readonly weight: number;
}

/** What a measure knows of its stems. Sets are turned to numbers once: each is held against many others. */
interface Table {
  readonly numberOf: Map<string, number>;
  readonly listed: WeakMap<ReadonlySet<string>, Listed>;
  /** For each number the last turn in which it was in the set that is looked into. */
  stamps: Int32Array;
  turn: number;
}
const TABLES = new WeakMap<Rarity, Table>();

/** How rare each stem is over all that is put forward, each stretch of stems counted as so many propositions. */
export function rarityFrom(
  all: readonly { readonly stems: ReadonlySet<string>; readonly count: number }[],
): Rarity {
  const times = new Map<string, number>();
  let n = 0;
  for (const { stems, count } of all) {
    n += count;
    for (const s of stems) times.set(s, (times.get(s) ?? 0) + 1);
  }
  n = Math.max(2, n);
  const rarity = new Map([...times].map(([stem, k]) => [stem, Math.log(n / Math.min(n, k)) / Math.log(n)]));
  return (stem) => rarity.get(stem) ?? 1;
}

/** Shared rare stems of two sets: their sum, and its share of the smaller set's, 0 where the sum is less than `least`. */
export function overlap(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  rarity: Rarity,
  least = 0,
): { share: number; sum: number } {
  const table = tableOf(rarity);
  const x = listedIn(table, rarity, a);
  const y = listedIn(table, rarity, b);
  const { stamps } = table;
  const turn = ++table.turn;
  for (let i = 0; i < y.size; i++) stamps[y.numbers[i]!] = turn;
  let sum = 0;
  for (let i = 0; i < x.size; i++) if (stamps[x.numbers[i]!] === turn) sum += x.weights[i]!;
  if (sum === 0 || sum < least) return { share: 0, sum };
  const smaller = Math.min(x.weight, y.weight);
  return { share: smaller > 0 ? sum / smaller : 0, sum };
}

function tableOf(rarity: Rarity): Table {
  let table = TABLES.get(rarity);
  if (!table) {
    table = { numberOf: new Map(), listed: new WeakMap(), stamps: new Int32Array(1 << 10), turn: 0 };
    TABLES.set(rarity, table);
  }
  return table;
}

function listedIn(table: Table, rarity: Rarity, stems: ReadonlySet<string>): Listed {
  const known = table.listed.get(stems);
  if (known && known.size === stems.size) return known;
  const numbers = new Int32Array(stems.size);
  const weights = new Float64Array(stems.size);
  let weight = 0;
  let i = 0;
  for (const stem of stems) {
    let number = table.numberOf.get(stem);
    if (number === undefined) table.numberOf.set(stem, (number = table.numberOf.size));
    if (number >= table.stamps.length) {
      const longer = new Int32Array(2 * table.stamps.length);
      longer.set(table.stamps);
      table.stamps = longer;
    }
    numbers[i] = number;
    weights[i] = rarity(stem);
    weight += weights[i++]!;
  }
  const made: Listed = { size: stems.size, numbers, weights, weight };
  table.listed.set(stems, made);
  return made;
}
