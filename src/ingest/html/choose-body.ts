// The element that holds the article: the smallest one with most of the page's running prose.
import { type Block, blocksOf } from "./blocks.ts";
import { bodyOf, type PageDocument, type PageElement } from "./dom.ts";
import { furniture } from "./furniture.ts";

/** An element is never cut as furniture when it holds this share of the prose of the page. */
const KEEP_SHARE = 0.45;

/** Where the article stands, with the blocks in it that are not cut away by the names of elements. */
export interface BodyPlace {
  readonly root: PageElement;
  readonly blocks: readonly Block[];
}

/** How much a block looks like running prose: 0 for links and labels, about its characters for a paragraph. */
export function proseOf(block: Block): number {
  const free = block.size - block.linked;
  if (free < 60 || block.linked * 2 > block.size) return 0;
  const commas = Math.min(8, (block.text.match(/[,，、;]/g) ?? []).length);
  const stopped = /[.!?…。"”’)]/.test(block.text.slice(-2)) ? 1 : 0.4;
  return (Math.min(free, 800) / 100 + commas * 0.5) * stopped;
}

/** Prose that stands alone in its element, as a teaser does, counts for so much of that in a row of paragraphs. */
const LONE = 0.4;
/** Prose under a linked headline of its own is a teaser and counts for so much. */
const TEASER = 0.2;

/** Prose that stands twice on the page counts for nothing, unless it is more than so many times the rest. */
const TWICE = 2.5;

/** The prose of each block: paragraphs that stand in a row count most. */
function weigh(blocks: readonly Block[]): number[] {
  const scores = blocks.map(proseOf);
  const times = new Map<string, number>();
  blocks.forEach((b, i) => {
    if (scores[i]! > 0) times.set(b.text, (times.get(b.text) ?? 0) + 1);
  });
  const once = blocks.reduce((sum, b, i) => sum + (times.get(b.text) === 1 ? scores[i]! : 0), 0);
  const twice = scores.reduce((sum, score) => sum + score, 0) - once;
  // A teaser list at the head and again at the foot; a page that holds its whole article twice is another thing.
  if (twice < once * TWICE)
    blocks.forEach((b, i) => {
      if ((times.get(b.text) ?? 0) > 1) scores[i] = 0;
    });
  const rows = new Map<PageElement | null, number>();
  const rowOf = (b: Block) => b.element.parentNode;
  blocks.forEach((b, i) => {
    if (scores[i] === 0) return;
    rows.set(rowOf(b), (rows.get(rowOf(b)) ?? 0) + 1);
    rows.set(b.element, (rows.get(b.element) ?? 0) + 1);
  });
  return blocks.map((b, i) => {
    const inRow = Math.max(rows.get(rowOf(b)) ?? 0, rows.get(b.element) ?? 0) >= 3 || b.size > 1500;
    const before = blocks[i - 1];
    const teaser = !inRow && before !== undefined && before.linked * 10 > before.size * 9 && before.size > 15;
    return scores[i]! * (inRow ? 1 : teaser ? TEASER : LONE);
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
    furniture(element) !== null && (total === 0 || (prose.get(element) ?? 0) < KEEP_SHARE * total);
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
