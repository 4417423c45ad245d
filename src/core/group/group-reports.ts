// Reports to stories: one setting for all; stories that are known stay, and a person's decisions stand above everything.
import type { ReportSketch, StoryDecision, StoryGroup } from "../model/story-group.ts";
import { contentId } from "../text/hash.ts";
import { byCodeUnit } from "../text/normalise.ts";
import { agglomerate } from "./agglomerate.ts";
import { calendarFrom } from "./calendar.ts";
import { byTimeAndId, findLikeness } from "./likeness.ts";
import { reasonsOf } from "./reasons.ts";
import { findSameTexts, type SameTexts } from "./same-text.ts";
import { weigh } from "./weigh.ts";

/** Texts of at least this many runs of words that share this much are one text, whatever else differs. Shorter ones are forms. */
const ONE_TEXT_RUNS = 40;
const ONE_TEXT_SHARE = 0.8;

/** What is known beside the reports. */
export interface GroupOptions {
  /** Stories of an earlier run: their reports stay together under their ids, and two of them never become one. */
  readonly known?: readonly Pick<StoryGroup, "id" | "reports">[];
  /** Decisions of a person. The later of two that clash stands. */
  readonly decisions?: readonly StoryDecision[];
}

/**
 * The stories of the reports, largest first, each report in exactly one; a report given twice counts once. The order of the reports
 * makes no difference. A report of a known story that is not given is not in the result.
 */
export function groupReports(given: readonly ReportSketch[], options: GroupOptions = {}): StoryGroup[] {
  const byId = new Map<string, ReportSketch>();
  for (const s of [...given].sort((a, b) => byCodeUnit(a.report, b.report) || byCodeUnit(a.file, b.file)))
    if (!byId.has(s.report)) byId.set(s.report, s);
  const sketches = [...byId.values()].sort(byTimeAndId);
  const number = new Map(sketches.map((s, i) => [s.report, i]));
  const weighed = weigh(sketches);
  const texts = findSameTexts(sketches.map((s) => s.shingles));
  const settled = settle(sketches, number, texts, options);
  const likeness = findLikeness(sketches, weighed);
  const label = agglomerate(
    likeness,
    sketches.map((s) => calendarFrom(s.calendar)),
    settled,
  );
  const clusters = new Map<number, number[]>();
  label.forEach((c, i) => {
    const list = clusters.get(c);
    if (list) list.push(i);
    else clusters.set(c, [i]);
  });
  const lists = [...clusters.values()];
  const ids = idsOf(lists, sketches, settled);
  const same = sameTextsOf(texts, sketches.length);
  const groups = lists.map((list, g) => ({
    id: ids[g]!,
    reports: list.map((i) => ({ file: sketches[i]!.file, id: sketches[i]!.report })),
    why: reasonsOf(list, { sketches, weighed, likeness, texts: same }),
    same_text: textsIn(list, same).map((of) => of.map((i) => sketches[i]!.report)),
  }));
  return groups.sort((a, b) => b.reports.length - a.reports.length || byCodeUnit(a.id, b.id));
}

/** What decisions, known stories and equal texts settle, in that order: what comes first is not undone by what follows. */
function settle(
  sketches: readonly ReportSketch[],
  number: ReadonlyMap<string, number>,
  texts: SameTexts,
  { known = [], decisions = [] }: GroupOptions,
) {
  const numbersOf = (ids: readonly string[]) =>
    [...new Set(ids)].flatMap((id) => number.get(id) ?? []).sort((a, b) => a - b);
  const verdicts = new Map<string, readonly [number, number, boolean]>();
  for (const d of decisions) {
    const list = numbersOf(d.reports);
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length; y++)
        verdicts.set(`${list[x]} ${list[y]}`, [list[x]!, list[y]!, d.same]);
  }
  const apart = [...verdicts.values()].flatMap(([a, b, same]) => (same ? [] : [[a, b] as const]));
  const together: number[][] = [...verdicts.values()].flatMap(([a, b, same]) => (same ? [[a, b]] : []));
  const stories = [...new Set(known.map((s) => s.id))].sort(byCodeUnit);
  const place = new Map(stories.map((id, s) => [id, s]));
  const storyOf = new Int32Array(sketches.length).fill(-1);
  for (const story of [...known].sort((a, b) => byCodeUnit(a.id, b.id))) {
    const list = numbersOf(story.reports.map((r) => r.id)).filter((i) => storyOf[i] === -1);
    for (const i of list) storyOf[i] = place.get(story.id)!;
    if (list.length > 0) together.push(list);
  }
  const sameText: [number, number][] = [];
  for (let i = 0; i < sketches.length; i++)
    if (texts.first[i] !== i && sketches[i]!.shingles.length >= ONE_TEXT_RUNS)
      sameText.push([texts.first[i]!, i]);
  for (const { a, b, share } of texts.pairs)
    if (share >= ONE_TEXT_SHARE && sketches[a]!.shingles.length >= ONE_TEXT_RUNS) sameText.push([a, b]);
  return { together, apart, sameText, storyOf, stories };
}

/** Ids of clusters: that of the known story with most of its reports in it, else made of its first report, or of the next where that id is taken. */
function idsOf(
  lists: readonly (readonly number[])[],
  sketches: readonly ReportSketch[],
  { storyOf, stories }: { readonly storyOf: Int32Array; readonly stories: readonly string[] },
): string[] {
  const claims = lists.flatMap((list, g) => {
    const votes = new Map<string, number>();
    for (const i of list) {
      const id = stories[storyOf[i]!];
      if (id !== undefined) votes.set(id, (votes.get(id) ?? 0) + 1);
    }
    return [...votes].map(([id, n]) => ({ g, id, n }));
  });
  claims.sort((x, y) => y.n - x.n || byCodeUnit(x.id, y.id) || x.g - y.g);
  const ids: (string | undefined)[] = lists.map(() => undefined);
  const taken = new Set<string>();
  for (const { g, id } of claims) {
    if (ids[g] !== undefined || taken.has(id)) continue;
    ids[g] = id;
    taken.add(id);
  }
  return lists.map((list, g) => {
    const known = ids[g];
    if (known !== undefined) return known;
    const free = list.map((i) => contentId("story", sketches[i]!.report)).find((id) => !taken.has(id));
    const id = free ?? contentId("story", ...list.map((i) => sketches[i]!.report));
    taken.add(id);
    return id;
  });
}

/** For each report the number of the first whose text is nearly its own, by way of any others between. */
function sameTextsOf(texts: SameTexts, n: number): Int32Array {
  const first = Int32Array.from({ length: n }, (_, i) => i);
  const find = (i: number): number => {
    let x = i;
    while (first[x] !== x) x = first[x] = first[first[x]!]!;
    return x;
  };
  const join = (a: number, b: number) => {
    const [x, y] = [find(a), find(b)];
    first[Math.max(x, y)] = Math.min(x, y);
  };
  texts.first.forEach((f, i) => {
    join(f, i);
  });
  for (const { a, b, share } of texts.pairs) if (share >= ONE_TEXT_SHARE) join(a, b);
  return first.map((_, i) => find(i));
}

function textsIn(list: readonly number[], same: Int32Array): number[][] {
  const byText = new Map<number, number[]>();
  for (const i of list) {
    const of = byText.get(same[i]!);
    if (of) of.push(i);
    else byText.set(same[i]!, [i]);
  }
  return [...byText.values()].filter((of) => of.length > 1);
}
