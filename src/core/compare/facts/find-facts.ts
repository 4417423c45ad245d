// Facts: one thing, the values that reports give for it, and whether they agree. The clash is the finding.
import type { Fact, FactSlot, FactValue, Utterance } from "../../model/record.ts";
import { byPlace, cite, sortedCitations } from "../../text/cite.ts";
import { contentId } from "../../text/hash.ts";
import { byCodeUnit, pairKey } from "../../text/normalise.ts";
import type { Body, Vocabulary } from "../body.ts";
import type { Match } from "../passages/align-bodies.ts";
import { wordWeights } from "../passages/weights.ts";
import type { Reuse } from "../reuse.ts";
import { agree, TOLERANCE } from "./interval.ts";
import { type Item, itemsOf } from "./items.ts";
import { labelOf } from "./label.ts";
import { itemEvidence, linkItems } from "./link-items.ts";

/** What facts are made from. */
export interface FactInput {
  readonly bodies: readonly Body[];
  readonly vocabulary: Vocabulary;
  readonly reuse: Reuse;
  readonly utterances: readonly Utterance[];
}

interface Linked {
  readonly a: Item;
  readonly b: Item;
  readonly rule: string;
  readonly strength: number;
  readonly agree: boolean;
}

/** The facts that two or more reports state, sorted by id. */
export function findFacts(input: FactInput): Fact[] {
  const weights = wordWeights(input.bodies, input.vocabulary.words.length);
  const items = new Map(input.bodies.map((b) => [b, itemsOf(b, input.vocabulary, weights)]));
  const saying = sayings(input.utterances);
  const dependent = new Set(
    input.reuse.dependence
      .filter((d) => d.relation === "copies" || d.relation === "common-source")
      .map((d) => pairKey(d.a, d.b)),
  );
  const links: Linked[] = [];
  for (const { a, b, matches } of input.reuse.matched)
    links.push(
      ...linkPair(
        items.get(a)!,
        items.get(b)!,
        matches,
        dependent.has(pairKey(a.report.id, b.report.id)),
        saying,
        weights,
      ),
    );
  links.sort(
    (p, q) =>
      q.strength - p.strength || byPlace(placeOf(p.a), placeOf(q.a)) || byPlace(placeOf(p.b), placeOf(q.b)),
  );
  return groupLinks(links)
    .map((g) => factOf(g, input))
    .sort((p, q) => byCodeUnit(p.id, q.id));
}

/** The links between the items of two reports: surest first, each item linked once. */
function linkPair(
  as: readonly Item[],
  bs: readonly Item[],
  matches: readonly Match[],
  dependent: boolean,
  saying: (x: Item) => string | null,
  weights: Float32Array,
): Linked[] {
  const found: Linked[] = [];
  for (const a of as)
    for (const b of bs) {
      if (!comparable(a, b)) continue;
      const said = saying(a);
      const e = itemEvidence(a, b, weights, {
        twins: matches.find((m) => m.a.index === a.sentence && m.b.index === b.sentence)?.similarity ?? 0,
        afterTwins:
          dependent && matches.some((m) => m.a.index === a.sentence - 1 && m.b.index === b.sentence - 1),
        sameSaying: said !== null && said === saying(b),
        only: onlyOne(as, a) && onlyOne(bs, b),
        unrivalled: unrivalled(as, bs, a, b),
        besideEqual: besideEqual(as, bs, a, b),
      });
      const link = linkItems(e);
      if (!link) continue;
      // The clause says of what it is; all other rules go by what stands around both values.
      const beside =
        link.rule !== "same-words-in-the-clause" && (saidBeside(as, a, b) || saidBeside(bs, b, a));
      if (!e.agree && beside) continue;
      found.push({
        a,
        b,
        rule: link.rule,
        strength: link.strength + (a.interval.stated === b.interval.stated ? EQUAL : 0),
        agree: e.agree,
      });
    }
  found.sort((p, q) => q.strength - p.strength || p.a.start - q.a.start || p.b.start - q.b.start);
  const used = new Set<Item>();
  return found.filter(({ a, b }) => {
    if (used.has(a) || used.has(b)) return false;
    used.add(a);
    used.add(b);
    return true;
  });
}

const PEOPLE = "=people";
/** Groups of nouns for people, any of which "150 people" may be. */
const HUMAN: ReadonlySet<string> = new Set([
  "=protester",
  "=worker",
  "=soldier",
  "=official",
  "=child",
  "=reporter",
]);
/** True where two items count or measure the same kind of thing. */
function comparable(a: Item, b: Item): boolean {
  if (a.slot !== b.slot) return false;
  return (
    a.unit === b.unit || (a.unit === PEOPLE && HUMAN.has(b.unit)) || (b.unit === PEOPLE && HUMAN.has(a.unit))
  );
}

/** Equal numbers are linked before others. */
const EQUAL = 0.6;

/** True where the sentence of `x` gives the other's value too: then that is the one to hold it against. */
function saidBeside(list: readonly Item[], x: Item, other: Item): boolean {
  return list.some(
    (y) =>
      y !== x &&
      y.sentence === x.sentence &&
      y.unit === other.unit &&
      y.interval.stated === other.interval.stated,
  );
}

/** True where no other item of their unit, in either list, has in its clause all that the clauses of both share. */
function unrivalled(as: readonly Item[], bs: readonly Item[], a: Item, b: Item): boolean {
  const said = (x: Item) => (x.slot === "date" ? x.clause.nouns : x.clause.keys);
  const shared = [...said(a)].filter((k) => said(b).has(k));
  if (shared.length === 0) return false;
  const rival = (list: readonly Item[], own: Item) =>
    list.some(
      (x) =>
        x.unit === own.unit &&
        x.interval.stated !== own.interval.stated &&
        shared.every((k) => said(x).has(k)),
    );
  return !rival(as, a) && !rival(bs, b);
}

/** True where both sentences give one equal amount of their unit beside these, and nothing else of it. */
function besideEqual(as: readonly Item[], bs: readonly Item[], a: Item, b: Item): boolean {
  const beside = (list: readonly Item[], own: Item) =>
    list.filter((x) => x !== own && x.unit === own.unit && x.sentence === own.sentence);
  const p = beside(as, a);
  const q = beside(bs, b);
  return (
    p.length === 1 &&
    q.length === 1 &&
    p[0]!.interval.stated === q[0]!.interval.stated &&
    p[0]!.interval.stated >= 10 &&
    a.interval.stated !== p[0]!.interval.stated &&
    b.interval.stated !== q[0]!.interval.stated
  );
}

function onlyOne(list: readonly Item[], item: Item): boolean {
  return list.every((x) => x.unit !== item.unit || x.interval.stated === item.interval.stated);
}

/** The utterance in one of whose renderings an item stands. */
function sayings(utterances: readonly Utterance[]): (x: Item) => string | null {
  const byReport = new Map<string, { start: number; end: number; id: string }[]>();
  for (const u of utterances) {
    if (u.renderings.length < 2) continue;
    for (const { citation: c } of u.renderings) {
      const row = { start: c.start, end: c.end, id: u.id };
      const list = byReport.get(c.report);
      if (list) list.push(row);
      else byReport.set(c.report, [row]);
    }
  }
  return (x) => byReport.get(x.body.report.id)?.find((r) => r.start <= x.start && x.end <= r.end)?.id ?? null;
}

interface Group {
  readonly items: Item[];
  readonly links: Linked[];
  /** What each report says, by body: one value only. */
  readonly stated: Map<Body, number>;
}

const aloneIn = (x: Item): Group => ({
  items: [x],
  links: [],
  stated: new Map([[x.body, x.interval.stated]]),
});

/** Items that are linked, surest links first; no report may give two values of one thing on the strength of a link to a third. */
function groupLinks(links: readonly Linked[]): Group[] {
  const of = new Map<Item, Group>();
  for (const link of links) {
    const p = of.get(link.a) ?? aloneIn(link.a);
    const q = of.get(link.b) ?? aloneIn(link.b);
    if (p === q) {
      p.links.push(link);
      continue;
    }
    const [many, few] = p.items.length >= q.items.length ? [p, q] : [q, p];
    if ([...few.stated].some(([body, n]) => (many.stated.get(body) ?? n) !== n)) continue;
    many.items.push(...few.items);
    many.links.push(...few.links, link);
    for (const [body, n] of few.stated) many.stated.set(body, n);
    for (const x of many.items) of.set(x, many);
  }
  return [...new Set(of.values())];
}

function factOf(group: Group, { reuse }: FactInput): Fact {
  const items = [...group.items].sort((x, y) => byPlace(placeOf(x), placeOf(y)));
  const byValue = new Map<string, Item[]>();
  for (const x of items) {
    const denied = x.slot === "date" && x.clause.denied;
    const key = `${x.interval.bound} ${x.interval.stated} ${x.interval.high - x.interval.low} ${denied}`;
    const list = byValue.get(key);
    if (list) list.push(x);
    else byValue.set(key, [x]);
  }
  const values: FactValue[] = [...byValue.values()].map((list) => ({
    value: list[0]!.value,
    text: list[0]!.text,
    evidence: sortedCitations(list.map(placeOf)),
    origins: [...new Set(list.map((x) => reuse.originOf.get(x.body.report.id)!))].sort(byCodeUnit),
  }));
  values.sort((p, q) => q.evidence.length - p.evidence.length || byPlace(p.evidence[0]!, q.evidence[0]!));
  const oneOfEach = [...byValue.values()].map((list) => list[0]!);
  const agreed =
    group.links.every((l) => l.agree) &&
    (items[0]!.slot === "date" ||
      oneOfEach.every((x) => oneOfEach.every((y) => agree(x.interval, y.interval))));
  const strongest = [...group.links].sort((p, q) => q.strength - p.strength)[0]!;
  const first = items[0]!;
  return {
    id: contentId("f", first.slot, placeOf(first)),
    slot: slotOf(items),
    about: labelOf(items),
    agree: agreed,
    tolerance: TOLERANCE,
    values,
    rule: strongest.rule,
  };
}

function slotOf(items: readonly Item[]): FactSlot {
  return items[0]!.slot;
}

const placeOf = (x: Item) => cite(x.body.report, x.start, x.end);
