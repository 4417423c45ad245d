// The element that holds the article: the smallest one with most of the page's running prose.
import { type Block, blocksOf } from "./blocks.ts";
import { bodyOf, type PageDocument, type PageElement } from "./dom.ts";
import { commentsFrom } from "./ends.ts";
import { furniture, isNotice } from "./furniture.ts";
import { proseOf } from "./prose.ts";

/** An element is never cut as furniture when it holds this share of the prose of the page. */
const KEEP_SHARE = 0.5;

/** Where the article stands, with the blocks in it that are not cut away by the names of elements. */
export interface BodyPlace {
  readonly root: PageElement;
  readonly blocks: readonly Block[];
}

/** Prose that stands alone in its element, as a teaser does, counts for so much of that in a row of paragraphs. */
const LONE = 0.4;
/** Prose under a linked headline of its own is a teaser and counts for so much; nothing where a page has several. */
const TEASER = 0.2;
const SEVERAL = 3;
/** So many paragraphs behind the page's headline do not stand alone, however short the item is. */
const BEHIND_HEADLINE = 3;

/** The prose of each block: paragraphs that stand in a row count most. */
function weigh(blocks: readonly Block[]): number[] {
  const comments = commentsFrom(blocks);
  const scores = blocks.map((b, i) => (i < comments ? proseOf(b) : 0));
  const rows = new Map<PageElement | null, number>();
  const rowOf = (b: Block) => b.element.parentNode;
  blocks.forEach((b, i) => {
    if (scores[i] === 0) return;
    rows.set(rowOf(b), (rows.get(rowOf(b)) ?? 0) + 1);
    rows.set(b.element, (rows.get(b.element) ?? 0) + 1);
  });
  const led = new Set<number>();
  const headline = blocks.findLastIndex((b) => b.inside[0] === "h1");
  for (let i = headline + 1; headline >= 0 && i < blocks.length && led.size < BEHIND_HEADLINE; i++)
    if (scores[i]! > 0) led.add(i);
  const inRow = (b: Block) =>
    Math.max(rows.get(rowOf(b)) ?? 0, rows.get(b.element) ?? 0) >= 3 || b.size > 1500;
  const isTeaser = (b: Block, i: number) => {
    const before = blocks[i - 1];
    return !inRow(b) && before !== undefined && before.linked * 10 > before.size * 9 && before.size > 15;
  };
  const several = blocks.filter((b, i) => scores[i]! > 0 && isTeaser(b, i)).length >= SEVERAL;
  return blocks.map((b, i) => {
    if (isTeaser(b, i)) return several ? 0 : scores[i]! * TEASER;
    return scores[i]! * (inRow(b) || led.has(i) ? 1 : LONE);
  });
}

/** The place of the article in a page, or null where the page has no text. */
export function chooseBody(page: PageDocument): BodyPlace | null {
  const top = bodyOf(page);
  if (!top) return null;
  const all = blocksOf(top, () => false);
  if (all.length === 0) return null;
  const { prose, total } = proseIn(all, top);
  const cut = (element: PageElement) =>
    furniture(element) !== null &&
    (total === 0 || isNotice(element) || (prose.get(element) ?? 0) < KEEP_SHARE * total);
  const kept = blocksOf(top, cut);
  if (kept.length === 0) return null;
  const root = densest(top, kept);
  return { root, blocks: blocksOf(root, cut) };
}

/** The prose under each element, and in all. */
function proseIn(
  blocks: readonly Block[],
  top: PageElement,
): { prose: Map<PageElement, number>; total: number } {
  const prose = new Map<PageElement, number>();
  weigh(blocks).forEach((score, i) => {
    if (score === 0) return;
    for (let e: PageElement | null = blocks[i]!.element; e; e = e.parentNode) {
      prose.set(e, (prose.get(e) ?? 0) + score);
      if (e === top) break;
    }
  });
  return { prose, total: prose.get(top) ?? 0 };
}

/** How much of what an element holds must lie in one child for the child to be taken in its place. */
const DESCEND_SHARE = 0.85;

function densest(top: PageElement, blocks: readonly Block[]): PageElement {
  const { prose: held } = proseIn(blocks, top);
  const children = new Map<PageElement, PageElement[]>();
  for (const e of held.keys())
    if (e !== top && e.parentNode) children.set(e.parentNode, [...(children.get(e.parentNode) ?? []), e]);
  let now = top;
  for (;;) {
    const mine = held.get(now) ?? 0;
    let best: PageElement | null = null;
    for (const child of children.get(now) ?? [])
      if (best === null || held.get(child)! > held.get(best)!) best = child;
    if (best === null || held.get(best)! < DESCEND_SHARE * mine) return now;
    if (best.localName === "p") return now;
    now = best;
  }
}
