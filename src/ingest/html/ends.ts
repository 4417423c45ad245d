// Where an article ends: the heading behind which readers' comments, other articles or the next one begin.
import type { Block } from "./blocks.ts";
import type { PageElement } from "./dom.ts";
import { COMMENTS, COUNTED, OTHERS } from "./phrases.ts";
import { proseOf } from "./prose.ts";

/** A heading has fewer characters. */
const HEADING = 90;
/** How much of the prose must stand before a line that speaks of comments for them to begin there: under many headlines stands "12 comments". */
const BEFORE_COMMENTS = 0.2;
/** Before a heading a paragraph or two is enough: comments may be far longer than the article. */
const BEFORE_HEADING = 3;
/** How much of the prose must stand before a heading of other articles for it to end this one. */
const BEFORE_OTHERS = 0.75;

/** The number of the block with which readers' comments begin; that of all blocks where there are none. */
export function commentsFrom(blocks: readonly Block[]): number {
  const total = blocks.reduce((sum, b) => sum + proseOf(b), 0);
  let before = 0;
  for (const [i, block] of blocks.entries()) {
    const heading = /^h[2-6]$/.test(block.inside[0] ?? "");
    const enough = before > BEFORE_COMMENTS * total || (heading && before > BEFORE_HEADING);
    const says = COMMENTS.test(block.text) || (heading && COUNTED.test(block.text));
    if (enough && says && block.size < HEADING && block.linked * 2 < block.size) return i;
    before += proseOf(block);
  }
  return blocks.length;
}

/** The blocks up to the comments, to a heading of other articles, or to the headline of an article that follows in an element of its own. */
export function upToTheEnd(all: readonly Block[]): readonly Block[] {
  const blocks = all.slice(0, commentsFrom(all));
  const total = blocks.reduce((sum, b) => sum + proseOf(b), 0);
  let before = 0;
  let own: PageElement | null = null;
  for (const [i, block] of blocks.entries()) {
    const prose = proseOf(block);
    if (before > BEFORE_OTHERS * total && block.size < HEADING && OTHERS.test(block.text))
      return blocks.slice(0, i);
    if (before > 0 && block.inside[0] === "h1" && articleOf(block) !== own) return blocks.slice(0, i);
    if (before === 0 && prose > 0) own = articleOf(block);
    before += prose;
  }
  return blocks;
}

/** The innermost `article` element around a block. */
function articleOf(block: Block): PageElement | null {
  for (let e: PageElement | null = block.element; e; e = e.parentNode)
    if (e.localName === "article") return e;
  return null;
}
