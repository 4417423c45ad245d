// Why reports are one story, in words for a reader: what they share that others do not.
import { NAME, NUMBER, type ReportSketch } from "../model/story-group.ts";
import { fold } from "../text/normalise.ts";
import { dayOf, type Likeness } from "./likeness.ts";
import type { Weighed } from "./weigh.ts";

/** At most so many names, numbers and words are given. */
const MOST = 6;
/** A name or word is given where it stands in at least this part of a story's reports. */
const COMMON = 0.5;
/** Words commoner than this (natural logarithm of one in …) tell no event. */
const RARE = 4;

/** What the reasons are taken from. `texts`: for each report the first with nearly its text. */
export interface GroupEvidence {
  readonly sketches: readonly ReportSketch[];
  readonly weighed: Weighed;
  readonly likeness: Likeness;
  readonly texts: Int32Array;
}

/** The reasons for a story of these reports; of one report alone, which other is nearest to it and how near. */
export function reasonsOf(list: readonly number[], evidence: GroupEvidence): string[] {
  if (list.length === 1) return aloneBecause(list[0]!, evidence);
  const shared = sharedTerms(list, evidence);
  const say = (what: string, kind: (k: number) => boolean, least: number) => {
    // A digit alone ("2 people") is shared by any two reports.
    const some = shared
      .filter((t) => kind(t.kind) && t.rarity >= least && !/^\d$/.test(t.word))
      .slice(0, MOST);
    return some.length === 0 ? [] : [`${what}: ${some.map((t) => t.word).join(", ")}`];
  };
  return [
    ...say("shared names", (k) => k === NAME, 0),
    ...say("shared numbers", (k) => k === NUMBER, RARE),
    ...say("shared words", (k) => k !== NAME && k !== NUMBER, RARE),
    ...published(list, evidence),
    ...sameText(list, evidence),
  ];
}

interface Shared {
  readonly word: string;
  readonly kind: number;
  readonly rarity: number;
  readonly weight: number;
}

/** Terms that stand in at least half of the reports, what tells most first. */
function sharedTerms(list: readonly number[], { sketches, weighed }: GroupEvidence): Shared[] {
  const found = new Map<number, { n: number; weight: number; kinds: number[]; word: string }>();
  for (const i of list) {
    const { words, kinds } = sketches[i]!;
    const forms = words.split("\n");
    const { inOrder, terms, weights } = weighed.vectors[i]!;
    const weightOf = new Map<number, number>();
    terms.forEach((t, x) => {
      weightOf.set(t, weights[x]!);
    });
    inOrder.forEach((t, x) => {
      const f = found.get(t) ?? { n: 0, weight: 0, kinds: [0, 0, 0, 0], word: forms[x]! };
      f.n++;
      f.weight += weightOf.get(t)!;
      f.kinds[kinds[x]!]!++;
      found.set(t, f);
    });
  }
  const need = Math.max(2, Math.ceil(COMMON * list.length));
  const terms = [...found]
    .filter(([, f]) => f.n >= need)
    .sort(([a, x], [b, y]) => y.weight - x.weight || a - b)
    .map(([t, f]) => {
      const kind = f.kinds.indexOf(Math.max(...f.kinds));
      return {
        word: kind === NAME ? f.word : f.word.toLowerCase(),
        kind,
        rarity: weighed.rarity[t]!,
        weight: f.weight,
      };
    });
  const seen = new Set<string>();
  return terms.filter(({ word }) => seen.size < seen.add(fold(word)).size);
}

function published(list: readonly number[], { sketches }: GroupEvidence): string[] {
  const days = list.flatMap((i) => dayOf(sketches[i]!.published) ?? []);
  if (days.length < 2) return [];
  const span = Math.max(...days) - Math.min(...days);
  const of = days.length === list.length ? "published" : `${days.length} of ${list.length} published`;
  return [span === 0 ? `${of} on one day` : `${of} within ${span + 1} days`];
}

function sameText(list: readonly number[], { sketches, texts }: GroupEvidence): string[] {
  const among = new Set(list);
  const copies = list.filter((i) => texts[i] !== i && among.has(texts[i]!));
  if (copies.length === 0) return [];
  const one = copies[0]!;
  const more = copies.length > 1 ? `, and ${copies.length - 1} more` : "";
  return [`the same text: ${sketches[texts[one]!]!.file} and ${sketches[one]!.file}${more}`];
}

function aloneBecause(i: number, { sketches, likeness }: GroupEvidence): string[] {
  const [nearest] = [...likeness[i]!].sort(([a, x], [b, y]) => y - x || a - b);
  return nearest
    ? [
        `no report is near enough: the nearest is ${sketches[nearest[0]]!.file}, likeness ${nearest[1].toFixed(2)}`,
      ]
    : ["no report is like it"];
}
